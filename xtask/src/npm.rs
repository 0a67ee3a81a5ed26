//! Packages from npm: installed as the lock file says, when they are not.

use std::path::Path;

use crate::console::Step;
use crate::fingerprint::Fingerprint;
use crate::{command, machine, project};

/// Installs the packages of `directory` (relative to the root) unless they are
/// already there as its lock file has them.
pub fn install(directory: &str, step: &'static str) -> Result<Step, String> {
    machine::need_node()?;
    let fingerprint = Fingerprint::of(step)
        .path(Path::new(directory).join("package.json"))
        .path(Path::new(directory).join("package-lock.json"));
    let place = project::root().join(directory);
    if fingerprint.is_current() && place.join("node_modules").is_dir() {
        return Ok(Step::Fresh);
    }
    let mut npm = command::new("npm");
    npm.current_dir(&place).args(["ci", "--no-audit", "--no-fund", "--prefer-offline"]);
    // Chromium is the system's; the 400 MB of Playwright's own are never wanted.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command::run_quietly(&mut npm)?;
    fingerprint.keep()?;
    Ok(Step::Done)
}
