//! The files we write, opened by programs that are not ours: a validator of the
//! formats' schemas, and LibreOffice, which must see every tracked change.

use std::fs;
use std::path::{Path, PathBuf};

use super::summary::{Counts, Report};
use crate::{command, console, project, python};

/// The Debian packages that are not there yet.
pub fn missing() -> Option<&'static str> {
    command::find("soffice").is_none().then_some("libreoffice-writer-nogui")
}

pub fn check(report: &mut Report) -> Result<(), String> {
    console::say("\n--- files for Word and LibreOffice, opened by others");
    let folder = project::target().join("papers");
    let _ = fs::remove_dir_all(&folder);
    let mut samples = command::cargo();
    samples.args(["run", "--quiet", "--package", "entente-papers", "--example", "samples", "--"]).arg(&folder);
    command::run(&mut samples)?;
    let python = python::environment("crates/papers/requirements.txt", "python-papers")?;
    let validator = python.with_file_name("openxml-audit");
    for end in ["docx", "odt"] {
        let mut audit = command::new(&validator);
        audit.args(["--quiet", "--recursive"]).arg(only(&folder, end)?);
        let (succeeded, _) = command::run_and_read(&mut audit)?;
        let line = if succeeded { "valid" } else { "not valid" };
        report.add(
            &format!("openxml-audit ({end})"),
            line,
            Counts { passed: succeeded.into(), failed: (!succeeded).into() },
        );
    }
    let wrong = changes(&folder)?;
    wrong.iter().for_each(|line| console::say(line));
    let line = if wrong.is_empty() { "sees every tracked change" } else { "does not see every tracked change" };
    report.add("LibreOffice", line, Counts { passed: wrong.is_empty().into(), failed: (!wrong.is_empty()).into() });
    Ok(())
}

/// A folder with the files of one kind, since the validator takes all it finds.
fn only(folder: &Path, end: &str) -> Result<PathBuf, String> {
    let place = folder.join(end);
    let failed = |error: std::io::Error| format!("{}: {error}", place.display());
    fs::create_dir_all(&place).map_err(failed)?;
    for entry in fs::read_dir(folder).map_err(failed)?.flatten() {
        if entry.path().extension().is_some_and(|known| known == end) {
            fs::copy(entry.path(), place.join(entry.file_name())).map_err(failed)?;
        }
    }
    Ok(place)
}

/// What LibreOffice makes of the papers with tracked changes, against what was written into them.
fn changes(folder: &Path) -> Result<Vec<String>, String> {
    let mut wrong = Vec::new();
    for end in ["docx", "odt"] {
        let place = folder.join("opened").join(end);
        let mut office = command::new("soffice");
        office.arg(format!("-env:UserInstallation=file://{}", folder.join("office").display()));
        office.args(["--headless", "--convert-to", "fodt", "--outdir"]).arg(&place);
        let languages = ["en", "ar", "zh", "ru"];
        office.args(languages.iter().map(|language| folder.join(format!("tracked-{language}.{end}"))));
        command::run_quietly(&mut office)?;
        for language in languages {
            let path = place.join(format!("tracked-{language}.fodt"));
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            for (wanted, least) in [
                ("<text:insertion>", 4),
                ("<text:deletion>", 2),
                ("<dc:creator>Bali Process</dc:creator>", 2),
                ("<dc:creator>عملية الخرطوم</dc:creator>", 2),
                ("<dc:date>2027-03-16T09:30:00", 6),
                ("<office:annotation ", 1),
            ] {
                let found = text.matches(wanted).count();
                if found < least {
                    wrong.push(format!("{end}, {language}: {wanted} {found} times instead of {least}"));
                }
            }
        }
    }
    Ok(wrong)
}
