//! What the project needs from the machine beside a Rust toolchain, and how it
//! gets there: Debian's packages where we may install them, a sentence that says
//! exactly what to install where we may not.

use crate::{command, console, project};

/// Node.js for the editor, the styles and the end-to-end tests.
pub fn need_node() -> Result<(), String> {
    need(&[("node", "nodejs"), ("npm", "npm")])
}

/// Makes sure that each program (first of the pair) is there, by installing the
/// Debian package (second) that has it.
pub fn need(programs: &[(&str, &str)]) -> Result<(), String> {
    let missing = || {
        let absent = programs.iter().filter(|(program, _)| command::find(program).is_none());
        absent.map(|(_, package)| *package).collect::<Vec<_>>()
    };
    install_packages(&missing())?;
    let still = missing();
    if still.is_empty() {
        return Ok(());
    }
    Err(format!("{} was installed, but its programs are not in PATH.", still.join(", ")))
}

/// Installs Debian packages. Elsewhere, or as somebody who may not, it says what
/// to install and stops.
pub fn install_packages(packages: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    if command::find("apt-get").is_none() {
        return Err(format!("This needs {list} (the names of Debian's packages). Install them and run it again."));
    }
    if !is_root() {
        return Err(format!(
            "This needs packages that are missing. Install them and run it again:\n\n    sudo apt-get update && sudo apt-get install -y {list}"
        ));
    }
    console::say(&format!("Installing {list} …"));
    let apt = |arguments: &[&str]| {
        let mut apt = command::new("apt-get");
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command::run_quietly(&mut apt).map(drop)
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], packages].concat())
}

/// The wasm target: used if the toolchain has it, added where rustup can.
pub fn need_wasm_target() -> Result<console::Step, String> {
    const TARGET: &str = "wasm32-unknown-unknown";
    if has_target(TARGET)? {
        return Ok(console::Step::Fresh);
    }
    let instruction = format!(
        "The toolchain cannot compile for browsers yet. Install its {TARGET} target and run this again:\n\n    \
         rustup target add {TARGET}\n\nor, with Debian's Rust,\n\n    apt-get install libstd-rust-dev-wasm32"
    );
    if command::find("rustup").is_none() {
        return Err(instruction);
    }
    let mut rustup = command::new("rustup");
    rustup.args(["target", "add", TARGET]);
    command::run_quietly(&mut rustup).map_err(|printed| format!("{printed}\n\n{instruction}"))?;
    if has_target(TARGET)? { Ok(console::Step::Done) } else { Err(instruction) }
}

fn has_target(target: &str) -> Result<bool, String> {
    let mut rustc = command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--print", "target-libdir", "--target", target]);
    let directory = command::run_quietly(&mut rustc)?;
    let directory = project::root().join(directory.trim());
    Ok(std::fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some()))
}

pub fn is_root() -> bool {
    let mut id = command::new("id");
    id.arg("-u");
    command::run_quietly(&mut id).is_ok_and(|printed| printed.trim() == "0")
}
