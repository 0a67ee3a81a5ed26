//! The rules of the repository that a compiler does not check, each with its
//! reason. What a rule finds is printed as `file:line`, all at once.

mod files;
mod styles;
mod words;

use std::path::{Path, PathBuf};

/// A file of the repository, as somebody wrote it.
struct Source {
    /// Relative to the root, with forward slashes.
    path: String,
    text: String,
}

impl Source {
    fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    fn is_below(&self, directory: &str) -> bool {
        self.path.strip_prefix(directory).is_some_and(|rest| rest.starts_with('/'))
    }

    /// `path:line: text` for every line the question is answered with yes.
    fn lines_where(&self, wrong: impl Fn(&str) -> bool) -> Vec<String> {
        let numbered = self.text.lines().enumerate().filter(|(_, line)| wrong(line));
        numbered.map(|(index, line)| format!("{}:{}: {}", self.path, index + 1, line.trim())).collect()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every text file that is, or could be, committed.
fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root(), "", &mut found);
    assert!(found.len() > 50, "the repository was not found: only {} files", found.len());
    found
}

fn collect(directory: &Path, prefix: &str, found: &mut Vec<Source>) {
    const NOT_OURS: &[&str] =
        &["target", "node_modules", ".git", "entente-data", "test-results", "playwright-report", "screenshots"];
    let mut entries: Vec<_> = std::fs::read_dir(directory).expect("a directory can be read").flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        // In a second working tree `.git` is a file.
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, found);
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            found.push(Source { path, text });
        }
    }
}

fn nothing(found: Vec<String>, rule: &str) {
    assert!(found.is_empty(), "{rule}\n\n{}\n", found.join("\n"));
}
