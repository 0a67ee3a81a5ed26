//! `cargo xtask screenshots`: keeps what the last end-to-end run saw.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::{Outcome, console, project};

const HELP: &str = "\
cargo xtask screenshots

Copies the screenshots that the last `cargo xtask test end2end` took to
docs/screenshots, where they are committed. The tests themselves leave the
working tree as it is.
";

pub fn main(arguments: &[String]) -> Outcome {
    if let Some(argument) = arguments.first() {
        print!("{HELP}");
        let asked = argument == "--help" || argument == "-h";
        return if asked {
            Ok(ExitCode::SUCCESS)
        } else {
            Err(format!("`cargo xtask screenshots` does not know {argument}."))
        };
    }
    let taken = project::target().join("screenshots");
    if !taken.is_dir() {
        return Err("There are no screenshots yet: `cargo xtask test end2end` takes them.".to_owned());
    }
    let kept = project::root().join("docs/screenshots");
    let count = copy(&taken, &kept).map_err(|error| format!("the screenshots could not be copied: {error}"))?;
    console::say(&format!("{count} screenshots in {}", kept.display()));
    Ok(ExitCode::SUCCESS)
}

fn copy(from: &Path, to: &Path) -> std::io::Result<usize> {
    fs::create_dir_all(to)?;
    let mut count = 0;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            count += copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
            count += 1;
        }
    }
    Ok(count)
}
