//! An installation as the person at its terminal has it: the real `entente`
//! binary and a data directory of its own. What people do through the front
//! door is in `tests/house`, with a running server.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// A data directory, gone when dropped.
pub struct Installation {
    folder: tempfile::TempDir,
}

/// What a command said and how it ended.
#[derive(Debug)]
pub struct Said {
    pub succeeded: bool,
    pub out: String,
    pub err: String,
}

impl Installation {
    /// With the directory that comes with the product, and nothing else.
    ///
    /// # Panics
    /// If the binary cannot be built or the directory is refused.
    pub fn with_directory() -> Self {
        static PREPARED: OnceLock<Vec<u8>> = OnceLock::new();
        let prepared = PREPARED.get_or_init(|| {
            let first = Self { folder: tempfile::tempdir().unwrap() };
            for file in ["states", "themes", "mechanisms", "global-meetings"] {
                let file = repository().join(format!("reference/{file}.json"));
                let said = first.run(&["import", "directory", file.to_str().unwrap()]);
                assert!(said.succeeded, "{said:?}");
            }
            std::fs::read(first.database()).unwrap()
        });
        let new = Self { folder: tempfile::tempdir().unwrap() };
        std::fs::write(new.database(), prepared).unwrap();
        new
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("entente.sqlite")
    }

    /// A file in the installation's directory.
    pub fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Runs the binary with these words.
    pub fn run(&self, words: &[&str]) -> Said {
        let output = Command::new(binary())
            .args(words)
            .current_dir(self.folder.path())
            .env("ENTENTE_DATA", self.folder.path())
            .env_remove("DATABASE_URL")
            .output()
            .unwrap();
        Said {
            succeeded: output.status.success(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The repository's root.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository")
}

/// The binary of this very source: built if need be, for Cargo does not build another package's binary for a test.
/// `ENTENTE_BIN` names one that is built.
///
/// # Panics
/// If it cannot be built.
pub fn binary() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        if let Some(named) = std::env::var_os("ENTENTE_BIN") {
            return named.into();
        }
        let mut cargo = Command::new(env!("CARGO"));
        // What says which package a test is of would have build scripts believe that something has changed.
        let of_the_package = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_PACKAGE"];
        for (name, _) in std::env::vars_os() {
            if of_the_package.iter().any(|start| name.to_string_lossy().starts_with(start)) {
                cargo.env_remove(name);
            }
        }
        let built = cargo.args(["build", "--quiet", "--bin", "entente"]).current_dir(repository()).status().unwrap();
        assert!(built.success(), "the binary builds");
        // target/debug/deps/this_test → target/debug/entente
        let here = std::env::current_exe().unwrap();
        here.ancestors().nth(2).expect("a test lies in deps").join(format!("entente{}", std::env::consts::EXE_SUFFIX))
    })
}
