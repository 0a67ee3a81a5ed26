//! Writes the sample papers into a folder, for the programs that check them: `samples FOLDER`.

#[path = "../tests/samples/mod.rs"]
mod samples;

use entente_papers::{Format, write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    std::fs::create_dir_all(&folder)?;
    for language in ["en", "ar", "zh", "ru"] {
        for (name, paper) in [("plain", samples::plain(language)), ("tracked", samples::tracked(language))] {
            for format in Format::ALL.into_iter().filter(|format| *format != Format::Pdf) {
                let path = format!("{folder}/{name}-{language}.{}", format.extension());
                std::fs::write(path, write(&paper, format, None)?)?;
            }
        }
    }
    Ok(())
}
