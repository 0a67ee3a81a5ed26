//! Where things are in the project.

use std::path::{Path, PathBuf};

/// The directory of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a directory inside the workspace")
}

/// Where cargo builds, also when `CARGO_TARGET_DIR` says so.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => root().join(directory),
        None => root().join("target"),
    }
}

/// Everything the server serves as files, with its manifest.
pub fn site() -> PathBuf {
    target().join("site")
}

/// What the build steps hand to each other.
pub fn stage() -> PathBuf {
    target().join("xtask")
}

pub fn server_binary(release: bool) -> PathBuf {
    let profile = if release { "release" } else { "debug" };
    target().join(profile).join("entente").with_extension(std::env::consts::EXE_EXTENSION)
}
