//! `cargo xtask bench`: measures the built product on this machine.

use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::{Outcome, build, command, console, machine, npm, project, python, test};

const HELP: &str = "\
cargo xtask bench [--builds] [-- MORE]
cargo xtask bench notes [MORE]
cargo xtask bench documents [PART]

Builds the optimised server and measures it: requests per second, what the first
visit transfers, how long an event takes to reach every open browser, and the
outcome documents. Prints the machine's name and cores with the figures.

With the word notes: the notes alone, against Hocuspocus, the server of y-websocket
and pycrdt-websocket, which are fetched from npm and PyPI and started one after the
other; `cargo xtask bench notes --help` says what can be chosen.

With the word documents: the outcome documents alone, or a part of them: words
(proposals carried over, revisions compared), opening, typing, watching.

  --builds    measure the builds too: a cold one in a directory of its own (many
              minutes), then warm ones after a change to a page and to an island
  -- MORE     the rest goes to the benchmark as it is: floor, library, search or boards alone
";

pub fn main(arguments: &[String]) -> Outcome {
    if let Some((word, more)) = arguments.split_first()
        && word == "notes"
    {
        return notes(more);
    }
    if let Some((word, more)) = arguments.split_first()
        && word == "documents"
    {
        command::run(benchmark(true)?.arg("documents").args(more))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut builds = false;
    let mut more: &[String] = &[];
    for (index, argument) in arguments.iter().enumerate() {
        match argument.as_str() {
            "--builds" => builds = true,
            "--" => {
                more = &arguments[index + 1..];
                break;
            }
            "--help" | "-h" => {
                print!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            other => {
                return Err(format!("`cargo xtask bench` does not know {other}.\n\n{HELP}"));
            }
        }
    }
    command::run(benchmark(true)?.args(more))?;
    if builds {
        measure_builds()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The benchmark, with the product it measures; and Chromium, if something is typed in one.
fn benchmark(with_browser: bool) -> Result<Command, String> {
    let binary = build::build(build::Options { release: true, ..build::Options::default() })?;
    let mut bench = command::cargo();
    bench.args(["run", "--release", "--package", "entente-tests", "--bin", "bench", "--"]);
    bench.env("ENTENTE_BIN", binary).env("ENTENTE_SITE", project::site());
    if with_browser {
        machine::need(&[("node", "nodejs"), ("npm", "npm")])?;
        npm::install("end2end", "npm-end2end")?;
        if test::chromium().is_none() {
            machine::install_packages(&["chromium"])?;
        }
        bench.env("CHROMIUM", test::chromium().ok_or("Chromium was installed, but is not in PATH.")?);
    }
    Ok(bench)
}

/// The notes against other servers of shared texts.
fn notes(more: &[String]) -> Outcome {
    const SERVERS: &str = "tests/peers/servers";
    if !python::can_make_environments() {
        machine::install_packages(&[python::PACKAGE])?;
    }
    // Two of the packages are compiled where nothing prebuilt fits.
    machine::need(&[("node", "nodejs"), ("npm", "npm"), ("make", "make"), ("c++", "g++")])?;
    npm::install(SERVERS, "npm-peer-servers")?;
    let python = python::environment(&format!("{SERVERS}/requirements.txt"), "python-peer-servers")?;
    let yrs_axum = project::root().join(SERVERS).join("yrs-axum");
    let built = project::target().join("peers");
    command::run(
        command::cargo()
            .args(["build", "--release", "--locked", "--quiet"])
            .current_dir(&yrs_axum)
            .env("CARGO_TARGET_DIR", &built),
    )?;
    let mut bench = benchmark(false)?;
    bench.arg("notes").args(more);
    bench.env("BENCH_YRS_AXUM", built.join("release/peer-yrs-axum"));
    bench.env("ENTENTE_PYTHON", python).env("BENCH_PEERS", project::root().join(SERVERS));
    command::run(&mut bench)?;
    Ok(ExitCode::SUCCESS)
}

/// Builds with an empty target directory, and again after small changes. The
/// downloads of cargo and npm are not counted: they measure the network.
fn measure_builds() -> Result<(), String> {
    let directory = std::env::temp_dir().join(format!("entente-build-{}", std::process::id()));
    command::run(command::cargo().args(["fetch", "--quiet", "--locked"]))?;
    let outcome = measure_builds_in(&directory);
    let _ = std::fs::remove_dir_all(&directory);
    let figures = outcome?;
    console::say("\nBuild times, 'cargo xtask build':");
    for (name, seconds) in figures {
        console::say(&format!("  {name:<34} {seconds:>8.1} s"));
    }
    Ok(())
}

fn measure_builds_in(directory: &std::path::Path) -> Result<Vec<(&'static str, f64)>, String> {
    let build = || -> Result<f64, String> {
        let xtask = std::env::current_exe().map_err(|error| error.to_string())?;
        let started = Instant::now();
        command::run(command::new(xtask).arg("build").env("CARGO_TARGET_DIR", directory))?;
        Ok(started.elapsed().as_secs_f64())
    };
    let mut figures = vec![("cold", build()?), ("with nothing changed", build()?)];
    for (name, file) in
        [("after a change to the pages", "app/src/lib.rs"), ("after a change to the rules", "crates/domain/src/lib.rs")]
    {
        let restore = Restore::remember(file)?;
        restore.append("\n// A line added to measure how long it takes.\n")?;
        figures.push((name, build()?));
    }
    Ok(figures)
}

/// Puts a changed file back as it was, whatever happens in between.
struct Restore {
    path: std::path::PathBuf,
    content: String,
}

impl Restore {
    fn remember(file: &str) -> Result<Self, String> {
        let path = project::root().join(file);
        let content = std::fs::read_to_string(&path).map_err(|error| format!("{file} could not be read: {error}"))?;
        Ok(Restore { path, content })
    }

    fn append(&self, line: &str) -> Result<(), String> {
        std::fs::write(&self.path, format!("{}{line}", self.content)).map_err(|error| error.to_string())
    }
}

impl Drop for Restore {
    fn drop(&mut self) {
        let _ = std::fs::write(&self.path, &self.content);
    }
}
