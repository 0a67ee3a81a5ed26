//! Everything between the sources and a server that can be started.
//!
//! Cargo decides what is up to date of the server. The other steps are skipped
//! by content (see `fingerprint`), so that a start with nothing changed asks
//! cargo once and does nothing else.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::console::{Step, Steps};
use crate::fingerprint::Fingerprint;
use crate::{Outcome, browser_half, command, machine, npm, project};

const HELP: &str = "\
cargo xtask build [--release] [--quick-browser]

Builds the server and everything it serves: the browser half (WebAssembly), the
editor, the styles. What is up to date is left alone.

  --release         an optimised server in target/release
  --quick-browser   the browser half unoptimised: large, but back in seconds while
                    you change islands

The result is the binary `entente` in target/debug (or target/release) and the
directory target/site, which the binary finds by `--site target/site`.
";

/// What to build.
#[derive(Clone, Copy, Default)]
pub struct Options {
    pub release: bool,
    pub quick_browser: bool,
    /// Leave out what sets PDF files. An optimised server has it in any case.
    pub no_pdf: bool,
}

pub fn main(arguments: &[String]) -> Outcome {
    let mut options = Options::default();
    for argument in arguments {
        match argument.as_str() {
            "--release" => options.release = true,
            "--quick-browser" => options.quick_browser = true,
            "--help" | "-h" => {
                print!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            other => {
                return Err(format!("`cargo xtask build` does not know {other}.\n\n{HELP}"));
            }
        }
    }
    build(options)?;
    Ok(ExitCode::SUCCESS)
}

/// Builds, and returns the server's binary.
pub fn build(options: Options) -> Result<PathBuf, String> {
    let mut steps = Steps::new(11);
    steps.run("compiler for browsers", machine::need_wasm_target)?;
    steps.run("npm packages", npm_packages)?;
    for half in &browser_half::ALL {
        steps.run(half.title, || half.compile(options.quick_browser))?;
        steps.run("its bindings", || half.bind(options.quick_browser))?;
    }
    steps.run("editor", editor)?;
    steps.run("styles", styles)?;
    steps.run("search field", search_field)?;
    steps.run("assets", assets)?;
    steps.run("server", || server(options.release, !options.no_pdf))?;
    Ok(project::server_binary(options.release))
}

fn npm_packages() -> Result<Step, String> {
    let tools = npm::install("xtask/tools", "npm-tools")?;
    let editor = npm::install("app/editor", "npm-editor")?;
    Ok(if matches!((tools, editor), (Step::Fresh, Step::Fresh)) { Step::Fresh } else { Step::Done })
}

fn editor() -> Result<Step, String> {
    let output = project::stage().join("editor");
    let fingerprint = Fingerprint::of("editor").path("app/editor");
    bundle(&fingerprint, &output, &["app/editor/build.mjs".into(), output.clone()])
}

fn styles() -> Result<Step, String> {
    let output = project::stage().join("styles");
    let fingerprint = Fingerprint::of("styles").path("style").path("xtask/tools");
    bundle(&fingerprint, &output, &["xtask/tools/styles.mjs".into(), "style/main.css".into(), output.join("main.css")])
}

fn search_field() -> Result<Step, String> {
    let output = project::stage().join("search");
    let fingerprint = Fingerprint::of("search").path("app/search").path("xtask/tools");
    bundle(
        &fingerprint,
        &output,
        &["xtask/tools/plain.mjs".into(), "app/search/search.js".into(), output.join("search.js")],
    )
}

fn assets() -> Result<Step, String> {
    let halves = browser_half::ALL.iter().map(browser_half::Half::output);
    let parts: Vec<PathBuf> =
        halves.chain(["editor", "styles", "search"].map(|part| project::stage().join(part))).collect();
    let site = project::site();
    let mut fingerprint = Fingerprint::of("assets").path("xtask/tools");
    for part in &parts {
        fingerprint = fingerprint.path(part);
    }
    if fingerprint.is_current() && site.join("manifest.json").is_file() {
        return Ok(Step::Fresh);
    }
    let mut node = command::new("node");
    node.arg("xtask/tools/pack.mjs").arg(&site).args(&parts);
    command::run_quietly(&mut node)?;
    fingerprint.keep()?;
    Ok(Step::Done)
}

/// The unoptimised server with everything in it, as the tests compile it. With `--package` cargo would choose the features of
/// the dependencies for the server alone, and everything above the first that differs would be compiled, and kept, twice.
pub const SERVER: [&str; 3] = ["build", "--bin", "entente"];

fn server(release: bool, pdf: bool) -> Result<Step, String> {
    let mut cargo = command::cargo();
    match (release, pdf) {
        (true, _) => cargo.args(["build", "--package", "entente-server", "--release"]),
        (false, false) => cargo.args(["build", "--package", "entente-server", "--no-default-features"]),
        (false, true) => cargo.args(SERVER),
    };
    command::run(&mut cargo)?;
    Ok(Step::Done)
}

/// Runs a script of ours that fills a directory, into an empty one: what an
/// earlier version of a script left must not be published.
fn bundle(fingerprint: &Fingerprint, output: &Path, script: &[PathBuf]) -> Result<Step, String> {
    if fingerprint.is_current() && output.is_dir() {
        return Ok(Step::Fresh);
    }
    empty(output)?;
    let printed = command::run_quietly(command::new("node").args(script))?;
    fingerprint.keep()?;
    Ok(match printed.trim().lines().last() {
        Some(line) if !line.is_empty() => Step::Note(line.trim().to_owned()),
        _ => Step::Done,
    })
}

pub fn empty(directory: &Path) -> Result<(), String> {
    let removed = match std::fs::remove_dir_all(directory) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    };
    removed
        .and_then(|()| std::fs::create_dir_all(directory))
        .map_err(|error| format!("{} could not be emptied: {error}", directory.display()))
}
