//! The WebAssembly: compiled, bound to JavaScript, made small.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{fs, io};

use crate::build::empty;
use crate::console::{Step, say};
use crate::fingerprint::Fingerprint;
use crate::{command, project};

const TARGET: &str = "wasm32-unknown-unknown";

/// One of the two programmes for browsers.
pub struct Half {
    pub title: &'static str,
    package: &'static str,
    /// Its name as a file of the compiler.
    library: &'static str,
    /// Where its manifest is.
    manifest: &'static str,
    /// What its files are called for the page.
    name: &'static str,
}

pub const ALL: [Half; 2] = [
    Half {
        title: "browser half: room",
        package: "entente-browser",
        library: "entente_browser",
        manifest: "app/browser/Cargo.toml",
        name: "room",
    },
    Half {
        title: "browser half: podium",
        package: "entente-podium",
        library: "entente_podium",
        manifest: "app/podium/Cargo.toml",
        name: "podium",
    },
];

impl Half {
    /// Compiles it.
    ///
    /// Cargo would compile it again for every change of a page, although pages are
    /// not part of it. The list that rustc wrote of the files it really read knows
    /// better.
    pub fn compile(&self, quick: bool) -> Result<Step, String> {
        if self.wasm(quick).is_file() && self.sources(quick)?.is_some_and(|fingerprint| fingerprint.is_current()) {
            return Ok(Step::Fresh);
        }
        let mut cargo = command::cargo();
        cargo.args(["build", "--package", self.package, "--target", TARGET, "--profile", profile(quick)]);
        let started = mark()?;
        command::run(&mut cargo)?;
        // What somebody saved while the compiler was reading is compiled next time.
        if let Some(fingerprint) = self.sources(quick)?.filter(|_| !self.changed_since(started, quick)) {
            fingerprint.keep()?;
        }
        Ok(Step::Done)
    }

    /// Makes `NAME.js` and `NAME_bg.wasm` of it.
    pub fn bind(&self, quick: bool) -> Result<Step, String> {
        let (output, files) = (self.output(), [format!("{}.js", self.name), format!("{}_bg.wasm", self.name)]);
        let [script, wasm] = &files;
        let fingerprint = Fingerprint::of(self.step("bindings"))
            .path(self.wasm(quick))
            .path("xtask/bindgen")
            .path("xtask/tools")
            .path("Cargo.lock")
            .word(if optimiser().is_some() { "optimised" } else { "as it is" });
        if fingerprint.is_current() && output.join(script).is_file() {
            return Ok(Step::Fresh);
        }
        let bound = project::stage().join("bound").join(self.name);
        empty(&bound)?;
        empty(&output)?;
        let mut bindgen = command::cargo();
        bindgen.args(["run", "--quiet", "--package", "xtask-bindgen", "--"]);
        command::run(bindgen.arg(self.wasm(quick)).arg(&bound).arg(self.name))?;

        let (bound_wasm, graph) = (bound.join(wasm), bound.join("reached.json"));
        let mut node = command::new("node");
        node.arg("xtask/tools/script.mjs").arg(bound.join(script)).arg(&bound_wasm);
        command::run_quietly(node.arg(output.join(script)).arg(&graph))?;
        let note = shrink(&bound_wasm, &graph, &output.join(wasm), quick)?;
        fingerprint.keep()?;
        Ok(Step::Note(note))
    }

    /// Where its files for the page are put.
    pub fn output(&self) -> PathBuf {
        project::stage().join("browser").join(self.name)
    }

    fn wasm(&self, quick: bool) -> PathBuf {
        let directory = if quick { "debug" } else { "wasm" };
        project::target().join(TARGET).join(directory).join(format!("{}.wasm", self.library))
    }

    fn step(&self, what: &str) -> String {
        format!("{what}-{}", self.name)
    }

    /// Everything the last compilation read: the files of its dependency list and
    /// the manifests. None before the first.
    fn sources(&self, quick: bool) -> Result<Option<Fingerprint>, String> {
        let list = self.wasm(quick).with_extension("d");
        let list = match fs::read_to_string(&list) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{} could not be read: {error}", list.display())),
        };
        let mut fingerprint = Fingerprint::of(self.step(if quick { "wasm-quick" } else { "wasm" }))
            .path("Cargo.lock")
            .path("Cargo.toml")
            .path("app/Cargo.toml")
            .path(self.manifest)
            .path("crates/domain/Cargo.toml")
            .path(".cargo/config.toml");
        for file in files(&list) {
            fingerprint = fingerprint.path(file);
        }
        Ok(Some(fingerprint))
    }

    fn changed_since(&self, started: SystemTime, quick: bool) -> bool {
        let list = fs::read_to_string(self.wasm(quick).with_extension("d")).unwrap_or_default();
        let changed = |file: String| -> io::Result<SystemTime> { Path::new(&file).metadata()?.modified() };
        files(&list).into_iter().any(|file| changed(file).is_ok_and(|time| time > started))
    }
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

#[cfg(test)]
mod tests {
    use super::files;

    #[test]
    fn a_dependency_list_is_read_with_its_spaces() {
        let list = "/t/entente_browser.wasm: /p/src/lib.rs /p/a\\ b/mod.rs\n";
        assert_eq!(files(list), ["/p/src/lib.rs", "/p/a b/mod.rs"]);
    }
}
