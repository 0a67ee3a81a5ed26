//! `cargo xtask test`: every test there is, on a machine that has nothing yet.

mod papers;
mod postgres;
mod summary;

use std::net::TcpListener;
use std::process::{Command, ExitCode};

use crate::{Outcome, build, command, console, machine, npm, project, python};
use postgres::Postgres;
use summary::{Counts, Report};

const HELP: &str = "\
cargo xtask test [unit | integration | papers | interop | calls | end2end | all]

  unit          formatting, lints, the rules of the repository, the tests inside
                the crates and of the editor
  integration   the real server over HTTP and sockets, on SQLite and on a
                PostgreSQL started for it in a temporary directory
  papers        files for Word and LibreOffice, opened by other programs than the
                one that wrote them
  interop       clients of others' making (yjs and y-websocket from npm, pycrdt from
                PyPI) in a note of the real server
  calls         the open interface, called by Schemathesis (from PyPI) from its own OpenAPI
                document, for two minutes
  end2end       a real browser (Chromium) against a real server
  all           all of it; what you get without a word

Debian's chromium, postgresql, nodejs, npm, python3-venv, LibreOffice's writer, python3-uno and poppler-utils are
installed when they are missing and you are root; otherwise it says what to install. ENTENTE_TEST_POSTGRES, if set, names a PostgreSQL to use instead of starting one (its user must be allowed
to create databases). Ends with the summary of each runner and one line that
adds them up; the exit code is 0 only if nothing failed.
";

const TIDY_HELP: &str = "\
cargo xtask tidy

Checks the rules of the repository: which crate may know which, the length of
files, logical CSS, complete translations, migrations in pairs and the like. The
rules and their reasons are in tests/tests/tidy.rs and tests/tests/architecture.rs.
";

pub fn main(arguments: &[String]) -> Outcome {
    let mut parts = Parts::ALL;
    match arguments {
        [] => {}
        [word] => match word.as_str() {
            "all" => {}
            "unit" => parts = Parts { unit: true, ..Parts::NONE },
            "integration" => parts = Parts { integration: true, ..Parts::NONE },
            "papers" => parts = Parts { papers: true, ..Parts::NONE },
            "interop" => parts = Parts { interop: true, ..Parts::NONE },
            "calls" => parts = Parts { calls: true, ..Parts::NONE },
            "end2end" => parts = Parts { end2end: true, ..Parts::NONE },
            "--help" | "-h" => {
                print!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            other => {
                return Err(format!("`cargo xtask test` does not know {other}.\n\n{HELP}"));
            }
        },
        _ => return Err(format!("`cargo xtask test` takes one word.\n\n{HELP}")),
    }
    prepare(parts)?;

    let Parts { unit, integration, papers, interop, calls, end2end } = parts;
    let mut report = Report::default();
    if unit {
        checks(&mut report)?;
    }
    if unit || integration {
        rust(unit, integration, &mut report)?;
    }
    if papers {
        papers::check(&mut report)?;
    }
    if unit {
        editor(&mut report)?;
    }
    if interop {
        strangers(&mut report)?;
    }
    if calls {
        called(&mut report)?;
    }
    if end2end {
        browser(&mut report)?;
    }
    report.print();
    Ok(if report.total().failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is asked for.
#[derive(Clone, Copy)]
struct Parts {
    unit: bool,
    integration: bool,
    papers: bool,
    interop: bool,
    calls: bool,
    end2end: bool,
}

impl Parts {
    const ALL: Self = Self { unit: true, integration: true, papers: true, interop: true, calls: true, end2end: true };
    const NONE: Self =
        Self { unit: false, integration: false, papers: false, interop: false, calls: false, end2end: false };
}

pub fn tidy(arguments: &[String]) -> Outcome {
    if let Some(argument) = arguments.first() {
        print!("{TIDY_HELP}");
        let asked = argument == "--help" || argument == "-h";
        return if asked {
            Ok(ExitCode::SUCCESS)
        } else {
            Err(format!("`cargo xtask tidy` does not know {argument}."))
        };
    }
    let mut cargo = command::cargo();
    cargo.args(["test", "--quiet", "--package", "entente-tests", "--test", "tidy", "--test", "architecture"]);
    command::run(&mut cargo)?;
    Ok(ExitCode::SUCCESS)
}

/// Gets everything a later step needs, so that a missing package is known in the
/// first seconds and not after ten minutes.
fn prepare(parts: Parts) -> Result<(), String> {
    let Parts { unit, integration, papers, interop, calls, end2end } = parts;
    let mut packages = Vec::new();
    if (papers || interop || calls || end2end) && !python::can_make_environments() {
        packages.push(python::PACKAGE);
    }
    if integration && postgres::wanted() && postgres::programs().is_none() {
        packages.push("postgresql");
    }
    if papers || end2end {
        packages.extend(papers::missing());
    }
    if end2end && chromium().is_none() {
        packages.push("chromium");
    }
    if end2end && command::find("pdftotext").is_none() {
        packages.push("poppler-utils");
    }
    if (unit || interop || end2end) && (command::find("node").is_none() || command::find("npm").is_none()) {
        packages.extend(["nodejs", "npm"]);
    }
    machine::install_packages(&packages)
}

/// Formatting and lints. Each counts as one.
fn checks(report: &mut Report) -> Result<(), String> {
    let mut fmt = command::cargo();
    fmt.args(["fmt", "--all", "--check"]);
    check("cargo fmt --check", &mut fmt, report)?;
    let mut clippy = command::cargo();
    clippy.args(["clippy", "--quiet", "--all-targets", "--", "-D", "warnings"]);
    check("cargo clippy", &mut clippy, report)
}

fn check(name: &str, command: &mut Command, report: &mut Report) -> Result<(), String> {
    console::say(&format!("\n--- {name}"));
    let (succeeded, _) = command::run_and_read(command)?;
    let line = if succeeded { "in order" } else { "not in order" };
    report.add(name, line, Counts { passed: succeeded.into(), failed: (!succeeded).into() });
    Ok(())
}

/// The Rust tests, with the tests of both kinds in one run where both are asked
/// for: compiled once, and reported once.
fn rust(unit: bool, integration: bool, report: &mut Report) -> Result<(), String> {
    let nextest = command::find("cargo-nextest").is_some();
    let mut cargo = command::cargo();
    let name = match (nextest, unit, integration) {
        (true, true, true) => {
            cargo.args(["nextest", "run", "--no-fail-fast"]);
            "cargo nextest run"
        }
        (true, true, _) => {
            cargo.args([
                "nextest",
                "run",
                "--no-fail-fast",
                "-E",
                "not package(entente-tests) or binary(tidy) or binary(architecture)",
            ]);
            "cargo nextest run (unit)"
        }
        (true, ..) => {
            cargo.args(["nextest", "run", "--no-fail-fast", "-E", "package(entente-tests)"]);
            "cargo nextest run (integration)"
        }
        (false, true, true) => {
            cargo.args(["test", "--no-fail-fast"]);
            "cargo test"
        }
        (false, true, _) => {
            cargo.args(["test", "--no-fail-fast", "--lib", "--bins", "--test", "tidy", "--test", "architecture"]);
            "cargo test (unit)"
        }
        (false, ..) => {
            cargo.args(["test", "--no-fail-fast", "--package", "entente-tests"]);
            "cargo test (integration)"
        }
    };

    // The tests that kill a server start the binary itself.
    let mut postgres = None;
    if integration {
        command::run(command::cargo().args(build::SERVER))?;
        cargo.env("ENTENTE_BIN", project::server_binary(false));
        if postgres::wanted() {
            console::say("\n--- PostgreSQL in a temporary directory");
            let started = postgres.insert(Postgres::start()?);
            console::say(&format!("    {}", started.url()));
            cargo.env(postgres::VARIABLE, started.url());
        }
    }
    console::say(&format!("\n--- {name}"));
    let outcome = command::run_and_read(cargo.env("CARGO_TERM_COLOR", "never"));
    drop(postgres);
    let (succeeded, output) = outcome?;
    report.add_run(name, &output, succeeded);
    Ok(())
}

fn editor(report: &mut Report) -> Result<(), String> {
    console::say("\n--- npm test, the editor");
    npm::install("app/editor", "npm-editor")?;
    let mut npm = command::new("npm");
    npm.args(["test", "--silent"]).current_dir(project::root().join("app/editor")).env("NO_COLOR", "1");
    let (succeeded, output) = command::run_and_read(&mut npm)?;
    report.add_run("npm test (editor)", &output, succeeded);
    Ok(())
}

/// Stock clients from npm and from PyPI; the test starts the server itself, because it kills it.
fn strangers(report: &mut Report) -> Result<(), String> {
    console::say("\n--- stock clients: yjs and pycrdt");
    let binary = build::build(build::Options::default())?;
    npm::install("tests/peers", "npm-peers")?;
    let python = python::environment("tests/peers/requirements.txt", "python-peers")?;
    let mut npm = command::new("npm");
    npm.args(["test", "--silent"]).current_dir(project::root().join("tests/peers")).env("NO_COLOR", "1");
    npm.env("ENTENTE_BIN", binary).env("ENTENTE_SITE", project::site()).env("ENTENTE_PYTHON", python);
    let (succeeded, output) = command::run_and_read(&mut npm)?;
    report.add_run("npm test (stock clients)", &output, succeeded);
    Ok(())
}

/// The open interface, called by Schemathesis; the script starts the server itself.
fn called(report: &mut Report) -> Result<(), String> {
    console::say("\n--- Schemathesis against the open interface");
    command::run(command::cargo().args(build::SERVER))?;
    let python = python::environment("tests/calls/requirements.txt", "python-calls")?;
    let mut calls = command::new(python);
    calls.arg(project::root().join("tests/calls/calls.py")).env("ENTENTE_BIN", project::server_binary(false));
    let (succeeded, output) = command::run_and_read(&mut calls)?;
    report.add_run("Schemathesis (open interface)", &output, succeeded);
    Ok(())
}

/// The end-to-end tests. Playwright starts the server itself, because some of
/// them kill it; the port and the files are chosen here.
fn browser(report: &mut Report) -> Result<(), String> {
    console::say("\n--- what the browser will be served");
    let binary = build::build(build::Options::default())?;
    npm::install("end2end", "npm-end2end")?;
    let chromium = chromium().ok_or("Chromium was installed, but is not in PATH.")?;
    let python = papers::validators()?;
    build::empty(&project::target().join("screenshots"))?;

    console::say("\n--- Playwright");
    let mut playwright = command::new("npx");
    playwright.current_dir(project::root().join("end2end"));
    playwright.args(["--no-install", "playwright", "test"]);
    playwright
        .env("ENTENTE_BIN", binary)
        .env("ENTENTE_SITE", project::site())
        .env("ENTENTE_E2E_PORT", free_port()?.to_string())
        .env("ENTENTE_SCREENSHOTS", project::target().join("screenshots"))
        .env("CHROMIUM", chromium)
        .env("ENTENTE_PAPERS_PYTHON", python)
        .env("NO_COLOR", "1")
        .env_remove("FORCE_COLOR");
    let (succeeded, output) = command::run_and_read(&mut playwright)?;
    report.add_run("playwright test", &output, succeeded);
    Ok(())
}

/// The browser for what is done as a reader does it.
pub fn chromium() -> Option<std::path::PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(std::path::PathBuf::from);
    named.or_else(|| ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| command::find(name)))
}

/// A port nobody listens on at this moment.
pub fn free_port() -> Result<u16, String> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no free port was found: {error}"))
}
