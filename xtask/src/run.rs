//! `cargo xtask run`: from a clone to a page in the browser.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::{Outcome, build, command, console, project};

const HELP: &str = "\
cargo xtask run [--empty] [--release] [--pdf] [--quick-browser] [--addr ADDRESS] [--data DIRECTORY] [-- MORE]

Builds what is not up to date and serves it. The first time it creates the
database, loads the reference data and two sample programmes, and prints the
accounts you can sign in with. Your data is still there the next time.

  --empty             without sample programmes and accounts: prints a link, good
                      once, with which the first administrator is created
  --release           the optimised server
  --pdf               with what sets PDF files, whose first build takes minutes; an
                      optimised server always has it
  --quick-browser     the browser half unoptimised, for work on islands
  --addr ADDRESS      where to listen; 127.0.0.1:3000 unless said otherwise
  --data DIRECTORY    where the database is kept; ./entente-data unless said otherwise
  -- MORE             the rest goes to `entente serve` as it is
";

pub fn main(arguments: &[String]) -> Outcome {
    // From clone to page is to take minutes, and the press would nearly double them.
    let mut options = build::Options { no_pdf: true, ..build::Options::default() };
    let mut demo = true;
    let mut address = None;
    let mut data = PathBuf::from("entente-data");
    let mut more = Vec::new();

    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value.\n\n{HELP}"));
        match argument.as_str() {
            "--empty" => demo = false,
            "--release" => options.release = true,
            "--pdf" => options.no_pdf = false,
            "--quick-browser" => options.quick_browser = true,
            "--addr" => address = Some(value()?.clone()),
            "--data" => data = PathBuf::from(value()?),
            "--" => more.extend(arguments.by_ref().cloned()),
            "--help" | "-h" => {
                print!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            other => {
                return Err(format!("`cargo xtask run` does not know {other}.\n\n{HELP}"));
            }
        }
    }

    let binary = build::build(options)?;
    console::say("");
    let mut server = command::new(binary);
    server.arg("serve").arg("--data").arg(data).arg("--site").arg(project::site());
    if demo {
        server.arg("--demo");
    }
    if let Some(address) = address {
        server.arg("--addr").arg(address);
    }
    server.args(more);
    hand_over_to(server)
}

/// The server takes this process over, so that signals, exit code and terminal
/// are its own.
#[cfg(unix)]
fn hand_over_to(mut server: std::process::Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = server.exec();
    Err(format!("the server could not be started: {error}"))
}

#[cfg(not(unix))]
fn hand_over_to(mut server: std::process::Command) -> Outcome {
    let status = server.status().map_err(|error| format!("the server could not be started: {error}"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
