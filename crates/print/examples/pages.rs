//! Sets the sample of an outcome document into a folder, to be looked at: `pages FOLDER [FONTS]`.

#[path = "../../papers/tests/samples/mod.rs"]
mod samples;

use std::{error::Error, fs, path::PathBuf};

use entente_papers::{Print as _, accepted, form::Paper, sides, two_columns};
use entente_print::Press;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder")?);
    let press = Press::new(arguments.next().map(PathBuf::from));
    fs::create_dir_all(&folder)?;
    for language in ["en", "ar", "zh", "ru"] {
        let redline = samples::outcome::paper(language);
        let heads = match language {
            "ar" => ["النص الأصلي", "النص الجديد"],
            "zh" => ["原文", "新文"],
            "ru" => ["Исходный текст", "Новый текст"],
            _ => ["Base text", "New text"],
        };
        let table = two_columns(heads, sides(&redline.blocks));
        let columns = Paper { blocks: vec![table], comments: Vec::new(), ..redline.clone() };
        for (name, paper) in [("clean", accepted(&redline)), ("redline", redline), ("columns", columns)] {
            match press.print(&paper) {
                Ok(pdf) => fs::write(folder.join(format!("{name}-{language}.pdf")), pdf)?,
                Err(error) => eprintln!("{name}-{language}: {error}"),
            }
        }
    }
    Ok(())
}
