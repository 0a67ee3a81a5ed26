//! The built assets: which hashed file a logical name stands for now.

use std::{collections::BTreeMap, path::Path};

/// `manifest.json` of the build.
#[derive(Clone, Debug, Default)]
pub struct Site {
    files: BTreeMap<String, String>,
}

impl Site {
    /// Reads `DIR/manifest.json`. Without it pages still work, unstyled and without islands.
    pub fn read(directory: &Path) -> Self {
        let path = directory.join("manifest.json");
        let files = std::fs::read_to_string(path).ok().and_then(|text| serde_json::from_str(&text).ok());
        Self { files: files.unwrap_or_default() }
    }

    /// Whether nothing was built: pages will be plain.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The URL of an asset by its logical name ("main.css"), if it was built.
    pub fn url(&self, name: &str) -> Option<String> {
        self.files.get(name).map(|file| format!("/pkg/{file}"))
    }
}
