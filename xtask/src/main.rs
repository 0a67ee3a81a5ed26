//! `cargo xtask …`: builds, runs, tests and measures the whole project.
//!
//! It needs a Rust toolchain to start and says what else it needs when it needs
//! it. It does everything by running other programs, and holds no rule of the
//! product.

#![allow(clippy::print_stdout, reason = "this is a command-line tool: what it prints is its purpose")]

mod bench;
mod browser_half;
mod build;
mod command;
mod console;
mod fingerprint;
mod machine;
mod npm;
mod project;
mod python;
mod run;
mod screenshots;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND        (every command explains itself with --help)

  run           build what is not up to date, then serve on http://127.0.0.1:3000
  build         build the server, the browser half, the editor and the styles
  test          every test there is, on SQLite, on PostgreSQL and in Chromium
  bench         measure the built product on this machine
  tidy          check the rules of the repository
  screenshots   keep the screenshots of the last end-to-end run in docs/screenshots
";

/// What a command returns: the code to leave with, or a sentence that says what
/// went wrong and what to do about it.
type Outcome = Result<ExitCode, String>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match command.as_str() {
        "run" => run::main(&rest),
        "build" => build::main(&rest),
        "test" => test::main(&rest),
        "bench" => bench::main(&rest),
        "tidy" => test::tidy(&rest),
        "screenshots" => screenshots::main(&rest),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => Err(format!("there is no command \"{other}\".\n\n{HELP}")),
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("\n{}", message.trim_end());
        ExitCode::FAILURE
    })
}
