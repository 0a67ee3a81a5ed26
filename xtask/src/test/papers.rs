//! The files we write, opened by programs that are not ours: a validator of the
//! formats' schemas, and LibreOffice, which must see every tracked change, and be left with the new text when it accepts
//! all of them and with the old one when it rejects all.

use std::fs;
use std::path::{Path, PathBuf};

use super::summary::{Counts, Report};
use crate::{command, console, project, python};

/// The system's Python: Debian's package for LibreOffice's own commands is for no other.
const PYTHON: &str = "/usr/bin/python3";

/// The Debian packages that are not there yet.
pub fn missing() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if command::find("soffice").is_none() {
        missing.push("libreoffice-writer-nogui");
    }
    if command::run_quietly(command::new(PYTHON).args(["-c", "import uno"])).is_err() {
        missing.push("python3-uno");
    }
    missing
}

/// The Python with the validators, made if it is not there.
pub fn validators() -> Result<PathBuf, String> {
    python::environment("crates/papers/requirements.txt", "python-papers")
}

pub fn check(report: &mut Report) -> Result<(), String> {
    console::say("\n--- files for Word and LibreOffice, opened by others");
    let folder = project::target().join("papers");
    let _ = fs::remove_dir_all(&folder);
    let mut samples = command::cargo();
    samples.args(["run", "--quiet", "--example", "samples", "--"]).arg(&folder);
    command::run(&mut samples)?;
    let with_changes = folder.join("changes");
    let python = validators()?;
    let validator = python.with_file_name("openxml-audit");
    for end in ["docx", "odt"] {
        let mut audit = command::new(&validator);
        audit.args(["--quiet", "--recursive"]).arg(only(&folder, &with_changes, end)?);
        let (succeeded, _) = command::run_and_read(&mut audit)?;
        let line = if succeeded { "valid" } else { "not valid" };
        report.add(
            &format!("openxml-audit ({end})"),
            line,
            Counts { passed: succeeded.into(), failed: (!succeeded).into() },
        );
    }
    let mut schema = command::new(&python);
    let (succeeded, _) = command::run_and_read(schema.arg("crates/papers/tests/akn.py").arg(&folder))?;
    let line = if succeeded { "valid" } else { "not valid" };
    report.add("Akoma Ntoso", line, Counts { passed: succeeded.into(), failed: (!succeeded).into() });
    let mut told = |wrong: Vec<String>, what: &str| {
        wrong.iter().for_each(|line| console::say(line));
        let line = if wrong.is_empty() { what.to_owned() } else { format!("not so: {what}") };
        report.add(
            "LibreOffice",
            &line,
            Counts { passed: wrong.is_empty().into(), failed: (!wrong.is_empty()).into() },
        );
    };
    told(changes(&folder)?, "sees every tracked change");
    told(settled(&with_changes)?, "accepts to the new text and rejects to the old, word by word");
    told(saved(&folder)?, "saves what our reader reads as the same");
    Ok(())
}

/// What is left after LibreOffice accepted all, or rejected all, against what is to be left.
fn settled(folder: &Path) -> Result<Vec<String>, String> {
    let mut office = command::new(PYTHON);
    office.arg("crates/papers/tests/office.py").arg(format!("entente-{}", std::process::id())).arg(folder);
    command::run_quietly(&mut office)?;
    let mut wrong = Vec::new();
    for path in files(folder, "docx")?.into_iter().chain(files(folder, "odt")?) {
        for word in ["accepted", "rejected"] {
            // Two deletions at one place of an ODT come back in the wrong order, and chance puts them there.
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.ends_with(".odt") && name.starts_with("random") && word == "rejected" {
                continue;
            }
            let of = |end: &str| words(&folder.join(format!("{name}.{word}{end}")));
            wrong.extend((of("")? != of(".found")?).then(|| format!("{name}: otherwise when all is {word}")));
        }
    }
    Ok(wrong)
}

/// What our reader makes of files that LibreOffice opened and saved, comments included.
fn saved(folder: &Path) -> Result<Vec<String>, String> {
    let place = folder.join("saved");
    let mut office = command::new("soffice");
    office.arg(format!("-env:UserInstallation=file://{}", folder.join("office").display()));
    office.args(["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir"]).arg(&place);
    command::run_quietly(office.args(files(folder, "docx")?.iter().filter(|path| is_tracked(path))))?;
    let with_changes = folder.join("changes");
    let mut wrong = Vec::new();
    for (place, from) in [(place, folder), (with_changes.join("saved"), &with_changes)] {
        let mut settle = command::cargo();
        settle.args(["run", "--quiet", "--example", "samples", "--", "settle"]);
        command::run(settle.arg(&place))?;
        for path in files(&place, "docx")? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for word in ["accepted", "rejected"] {
                let of = |folder: &Path| words(&folder.join(format!("{name}.{word}")));
                wrong.extend((of(from)? != of(&place)?).then(|| format!("{name}: otherwise when all is {word}")));
            }
        }
    }
    Ok(wrong)
}

fn is_tracked(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("tracked"))
}

/// Words by paragraph.
fn words(path: &Path) -> Result<Vec<Vec<String>>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text.lines().map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    Ok(lines.filter(|words| !words.is_empty()).collect())
}

/// The files of one kind in a folder, in order.
fn files(folder: &Path, end: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|known| known == end));
    paths.sort();
    Ok(paths)
}

/// A folder with the files of one kind, since the validator takes all it finds.
fn only(folder: &Path, changes: &Path, end: &str) -> Result<PathBuf, String> {
    let place = folder.join(end);
    for (from, to) in [(folder, place.clone()), (changes, place.join("changes"))] {
        let failed = |error: std::io::Error| format!("{}: {error}", to.display());
        fs::create_dir_all(&to).map_err(failed)?;
        for path in files(from, end)? {
            fs::copy(&path, to.join(path.file_name().unwrap_or_default())).map_err(failed)?;
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
