//! Knowing what is up to date: a step is skipped when the content of everything
//! it reads is what it was when it last succeeded.
//!
//! By content and not by time, so that a fresh clone, a switched branch or a
//! touched file costs nothing.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::project;

/// What a step depends on. The order of additions is part of it.
pub struct Fingerprint {
    step: String,
    hasher: DefaultHasher,
}

impl Fingerprint {
    pub fn of(step: impl Into<String>) -> Self {
        Fingerprint { step: step.into(), hasher: DefaultHasher::new() }
    }

    pub fn word(mut self, word: &str) -> Self {
        word.hash(&mut self.hasher);
        self
    }

    /// A file, or everything below a directory except what builds leave there.
    /// What is missing counts as missing.
    pub fn path(mut self, path: impl AsRef<Path>) -> Self {
        let path = project::root().join(path);
        let mut files = Vec::new();
        collect(&path, &mut files);
        files.sort();
        for file in files {
            file.hash(&mut self.hasher);
            fs::read(&file).unwrap_or_default().hash(&mut self.hasher);
        }
        self
    }

    pub fn is_current(&self) -> bool {
        fs::read_to_string(self.file()).is_ok_and(|kept| kept == self.value())
    }

    /// To be called once the step has succeeded.
    pub fn keep(&self) -> Result<(), String> {
        let file = self.file();
        fs::create_dir_all(project::stage())
            .and_then(|()| fs::write(&file, self.value()))
            .map_err(|error| format!("{} could not be written: {error}", file.display()))
    }

    fn value(&self) -> String {
        format!("{:016x}\n", self.hasher.finish())
    }

    fn file(&self) -> PathBuf {
        project::stage().join(format!("{}.fingerprint", self.step))
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    }
    let Ok(entries) = fs::read_dir(path) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if name != "node_modules" && name != "target" && !name.to_string_lossy().starts_with('.') {
            collect(&entry.path(), files);
        }
    }
}
