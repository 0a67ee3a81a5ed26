//! Packages from PyPI: in an environment of their own, as the requirements say,
//! when they are not there yet.

use std::path::{Path, PathBuf};

use crate::fingerprint::Fingerprint;
use crate::{command, project};

/// What Debian calls the package that has all of it.
pub const PACKAGE: &str = "python3-venv";

/// Whether this machine's Python can make environments. Debian divides the
/// standard library: `venv` may be there without what it needs to install anything.
pub fn can_make_environments() -> bool {
    let mut python = command::new("python3");
    python.args(["-c", "import venv, ensurepip"]);
    command::find("python3").is_some() && command::run_quietly(&mut python).is_ok()
}

/// The Python of an environment that holds what `requirements` (relative to the root) name.
pub fn environment(requirements: &str, step: &'static str) -> Result<PathBuf, String> {
    let place = project::stage().join(step);
    let python = place.join("bin/python");
    let fingerprint = Fingerprint::of(step).path(requirements).word(&place.display().to_string());
    if fingerprint.is_current() && python.is_file() {
        return Ok(python);
    }
    let mut venv = command::new("python3");
    command::run_quietly(venv.args(["-m", "venv", "--clear"]).arg(&place))?;
    let mut pip = command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"]);
    command::run_quietly(pip.arg(Path::new(requirements)))?;
    fingerprint.keep()?;
    Ok(python)
}
