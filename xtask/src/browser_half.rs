//! The WebAssembly: compiled, bound to JavaScript, made small.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{fs, io};

use crate::build::empty;
use crate::console::{Step, say};
use crate::fingerprint::Fingerprint;
use crate::{command, project};

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the browser half.
///
/// Cargo would compile it again for every change of a page, although pages are
/// not part of it. The list that rustc wrote of the files it really read knows
/// better.
pub fn compile(quick: bool) -> Result<Step, String> {
    let step = if quick { "wasm-quick" } else { "wasm" };
    if wasm(quick).is_file() && sources(step, quick)?.is_some_and(|fingerprint| fingerprint.is_current()) {
        return Ok(Step::Fresh);
    }
    let mut cargo = command::cargo();
    cargo.args(["build", "--package", "entente-browser", "--target", TARGET, "--profile", profile(quick)]);
    let started = mark()?;
    command::run(&mut cargo)?;
    // What somebody saved while the compiler was reading is compiled next time.
    if let Some(fingerprint) = sources(step, quick)?.filter(|_| !changed_since(started, quick)) {
        fingerprint.keep()?;
    }
    Ok(Step::Done)
}

/// Makes `entente.js` and `entente_bg.wasm` of it.
pub fn bind(quick: bool) -> Result<Step, String> {
    let output = project::stage().join("browser");
    let fingerprint = Fingerprint::of("bindings")
        .path(wasm(quick))
        .path("xtask/bindgen")
        .path("xtask/tools")
        .path("Cargo.lock")
        .word(if optimiser().is_some() { "optimised" } else { "as it is" });
    if fingerprint.is_current() && output.join("entente.js").is_file() {
        return Ok(Step::Fresh);
    }
    let bound = project::stage().join("bound");
    empty(&bound)?;
    empty(&output)?;
    let mut bindgen = command::cargo();
    bindgen.args(["run", "--quiet", "--package", "xtask-bindgen", "--"]).arg(wasm(quick)).arg(&bound);
    command::run(&mut bindgen)?;

    let (wasm, graph) = (bound.join("entente_bg.wasm"), bound.join("reached.json"));
    let mut script = command::new("node");
    script.arg("xtask/tools/script.mjs").arg(bound.join("entente.js")).arg(&wasm);
    command::run_quietly(script.arg(output.join("entente.js")).arg(&graph))?;
    let note = shrink(&wasm, &graph, &output.join("entente_bg.wasm"), quick)?;
    fingerprint.keep()?;
    Ok(Step::Note(note))
}

/// What the compiler uses and every browser since 2023 reads. Tempting and
/// wrong: `--all-features`, which also lets the optimiser write encodings that
/// no browser reads yet, or (an old one) any more, without a word.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Names next to one another belong to functions that are alike, and those compress well together.
const PASSES: [&str; 3] = ["--reorder-functions-by-name", "-Oz", "--strip-debug"];

/// Where the optimiser of `xtask/tools` is, whose version is known; never the system's.
fn optimiser() -> Option<PathBuf> {
    Some(project::root().join("xtask/tools/node_modules/.bin")).filter(|tools| tools.join("wasm-opt").exists())
}

/// By the optimiser where there is one; as it is where there is none, or where
/// it cannot read what the compiler writes.
fn shrink(from: &Path, graph: &Path, to: &Path, quick: bool) -> Result<String, String> {
    let size = |path: &Path| path.metadata().map_or(0, |metadata| metadata.len() / 1024);
    if let (Some(tools), false) = (optimiser(), quick) {
        let reached = from.with_extension("reached.wasm");
        let mut dce = command::new(tools.join("wasm-metadce"));
        dce.args(FEATURES).arg("-g").arg("-f").arg(graph).arg("-o").arg(&reached).arg(from);
        let mut wasm_opt = command::new(tools.join("wasm-opt"));
        wasm_opt.args(FEATURES).args(PASSES).arg("-o").arg(to).arg(&reached);
        match command::run_quietly(&mut dce).and_then(|_| command::run_quietly(&mut wasm_opt)) {
            Ok(_) => {
                return Ok(format!("{} kB, {} kB before wasm-opt", size(to), size(from)));
            }
            Err(printed) => say(&format!("      wasm-opt could not read it, so it stays as it is: {printed}")),
        }
    }
    fs::copy(from, to).map_err(|error| format!("{} could not be written: {error}", to.display()))?;
    Ok(format!("{} kB, without wasm-opt", size(to)))
}

fn profile(quick: bool) -> &'static str {
    if quick { "dev" } else { "wasm" }
}

fn wasm(quick: bool) -> PathBuf {
    let directory = if quick { "debug" } else { "wasm" };
    project::target().join(TARGET).join(directory).join("entente_browser.wasm")
}

/// Everything the last compilation read: the files of its dependency list and
/// the manifests. None before the first.
fn sources(step: &'static str, quick: bool) -> Result<Option<Fingerprint>, String> {
    let list = wasm(quick).with_extension("d");
    let list = match fs::read_to_string(&list) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("{} could not be read: {error}", list.display())),
    };
    let mut fingerprint = Fingerprint::of(step)
        .path("Cargo.lock")
        .path("Cargo.toml")
        .path("app/Cargo.toml")
        .path("app/browser/Cargo.toml")
        .path("crates/domain/Cargo.toml")
        .path(".cargo/config.toml");
    for file in files(&list) {
        fingerprint = fingerprint.path(file);
    }
    Ok(Some(fingerprint))
}

/// The files in a dependency list in the format of make: `target: file file`,
/// with spaces in names escaped by a backslash.
fn files(list: &str) -> Vec<String> {
    let Some((_, files)) = list.split_once(".wasm: ") else {
        return Vec::new();
    };
    let files = files.lines().next().unwrap_or_default().replace("\\ ", "\0");
    files.split_whitespace().map(|file| file.replace('\0', " ")).collect()
}

/// Now, by the clock of the file system that also dates the sources.
fn mark() -> Result<SystemTime, String> {
    let file = project::stage().join("started");
    fs::create_dir_all(project::stage())
        .and_then(|()| fs::write(&file, ""))
        .and_then(|()| file.metadata()?.modified())
        .map_err(|error| format!("{} could not be written: {error}", file.display()))
}

fn changed_since(started: SystemTime, quick: bool) -> bool {
    let list = fs::read_to_string(wasm(quick).with_extension("d")).unwrap_or_default();
    let changed = |file: String| -> io::Result<SystemTime> { Path::new(&file).metadata()?.modified() };
    files(&list).into_iter().any(|file| changed(file).is_ok_and(|time| time > started))
}

#[cfg(test)]
mod tests {
    use super::files;

    #[test]
    fn a_dependency_list_is_read_with_its_spaces() {
        let list = "/t/entente_browser.wasm: /p/src/lib.rs /p/a\\ b/mod.rs\n";
        assert_eq!(files(list), ["/p/src/lib.rs", "/p/a b/mod.rs"]);
    }
}
