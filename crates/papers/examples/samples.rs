//! Writes the sample papers into a folder, for the programs that check them: `samples FOLDER`. Those with changes come
//! with what is to be left of them: `*.accepted`, `*.rejected`; in `changes` they have no comments, for which the
//! LibreOffice without a screen has no window. With `settle FOLDER` it reads every DOCX there and
//! writes what it makes of it beside the file.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::{error::Error, fs, path::Path};

use entente_papers::{
    Format, accepted,
    form::{Inline, Kind, Paper},
    normal, read_docx, rejected, write,
};

/// So many papers as they fall.
const RANDOM: u64 = 60;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [folder] => samples(Path::new(folder)),
        [word, folder] if word == "settle" => settle(Path::new(folder)),
        _ => Err("name a folder".into()),
    }
}

fn samples(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for language in ["en", "ar", "zh", "ru"] {
        let tracked = samples::tracked(language);
        let (plain, outcome) = (samples::plain(language), samples::outcome::paper(language));
        for (name, paper) in [("plain", &plain), ("tracked", &tracked), ("outcome", &outcome)] {
            for format in Format::OUTCOME.into_iter().filter(|format| *format != Format::Pdf) {
                let path = folder.join(format!("{name}-{language}.{}", format.extension()));
                fs::write(path, write(paper, format, None)?)?;
            }
        }
        settled(&tracked, &folder.join(format!("tracked-{language}.docx")))?;
        changes(&tracked, folder, &format!("tracked-{language}"))?;
        changes(&outcome, folder, &format!("outcome-{language}"))?;
    }
    for seed in 0..RANDOM {
        let paper = samples::random::paper(seed);
        fs::write(folder.join(format!("random-{seed:02}.xml")), write(&paper, Format::Akn, None)?)?;
        changes(&paper, folder, &format!("random-{seed:02}"))?;
    }
    Ok(())
}

fn changes(paper: &Paper, folder: &Path, name: &str) -> Result<(), Box<dyn Error>> {
    let folder = folder.join("changes");
    fs::create_dir_all(&folder)?;
    let paper = Paper { comments: Vec::new(), ..paper.clone() };
    let paper = normal(&paper);
    for format in [Format::Docx, Format::Odt] {
        let path = folder.join(format!("{name}.{}", format.extension()));
        fs::write(&path, write(&paper, format, None)?)?;
        settled(&paper, &path)?;
    }
    Ok(())
}

fn settle(folder: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "docx") {
            settled(&read_docx(&fs::read(&path)?)?.paper, &path)?;
        }
    }
    Ok(())
}

fn settled(paper: &Paper, path: &Path) -> Result<(), Box<dyn Error>> {
    for (word, paper) in [("accepted", accepted(paper)), ("rejected", rejected(paper))] {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{word}"));
        fs::write(name, lines(&paper))?;
    }
    Ok(())
}

/// A line for each paragraph, as a reader of the file finds it.
fn lines(paper: &Paper) -> String {
    let mut all = vec![format!("{}\t{}", paper.organ, paper.symbol), paper.title.clone()];
    all.extend(paper.meta.iter().map(|meta| {
        if meta.label.is_empty() { meta.value.clone() } else { format!("{}: {}", meta.label, meta.value) }
    }));
    for block in &paper.blocks {
        if let Kind::Paragraph { label, content, .. } | Kind::Heading { label, content, .. } = &block.kind {
            let words = content.iter().map(|inline| match inline {
                Inline::Text(run) => run.text.as_str(),
                Inline::Break => "\u{B}",
            });
            let label = label.as_ref().map(|label| format!("{label}\t")).unwrap_or_default();
            all.push(format!("{label}{}", words.collect::<String>()));
        }
        all.extend(block.by.as_ref().map(|by| by.text.clone()));
    }
    all.retain(|line| !line.trim().is_empty());
    all.join("\n") + "\n"
}
