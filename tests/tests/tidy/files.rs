//! Rules about files as such: how long, how they begin, what must not be in them.

use std::collections::BTreeSet;

use crate::{Source, nothing, sources};

/// Words that would be found in this very file are put together from pieces.
const UNFINISHED: &[&str] = &[concat!("todo", "!("), concat!("unimplemented", "!("), concat!("#[", "ignore")];
const MACHINE_PATHS: &[&str] = &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/home", "/")];

#[test]
fn no_file_is_longer_than_anyone_reads() {
    let code = |source: &&Source| source.ends_with(&[".rs", ".ts", ".mjs", ".css", ".sql"]);
    let long = sources().iter().filter(code).filter_map(length_over_500).collect();
    nothing(long, "a file has one subject; over 500 lines it has two: divide it");
}

fn length_over_500(source: &Source) -> Option<String> {
    let lines = source.text.lines().count();
    (lines > 500).then(|| format!("{}: {lines} lines", source.path))
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    let code = |source: &&Source| source.ends_with(&[".rs"]);
    let silent = |source: &&Source| !source.text.starts_with("//!");
    let silent = sources().iter().filter(code).filter(silent).map(|source| source.path.clone()).collect();
    nothing(silent, "a file opens with //! and says what it is for and what it leaves out");
}

#[test]
fn nothing_is_left_unfinished() {
    let code = |source: &&Source| source.ends_with(&[".rs"]);
    let unfinished = |line: &str| UNFINISHED.iter().any(|word| line.contains(word));
    let found = sources().iter().filter(code).flat_map(|source| source.lines_where(unfinished)).collect();
    nothing(found, "what is committed is finished, and every test runs");
}

#[test]
fn nothing_depends_on_the_machine_it_was_written_on() {
    let found = sources()
        .iter()
        .flat_map(|source| {
            source.lines_where(|line| {
                MACHINE_PATHS.iter().any(|path| line.match_indices(path).any(|(at, _)| begins_a_path(line, at)))
            })
        })
        .collect();
    nothing(found, "a path of one machine means nothing on another");
}

/// An address with such a word in its path is not a path of the machine, and
/// neither is a directory of the project.
fn begins_a_path(line: &str, at: usize) -> bool {
    line[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && !"._-*}".contains(before))
}

#[test]
fn locked_packages_come_from_the_public_registries() {
    let mut wrong = Vec::new();
    for source in sources() {
        if source.path == "Cargo.lock" {
            let public = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
            wrong.extend(source.lines_where(|line| line.starts_with("source = ") && line != public));
        }
        if source.path.ends_with("package-lock.json") {
            // Without "resolved", npm asks whichever registry it is set to, and
            // still checks what it gets against "integrity".
            let public = "\"resolved\": \"https://registry.npmjs.org/";
            wrong.extend(
                source.lines_where(|line| line.trim().starts_with("\"resolved\": \"http") && !line.contains(public)),
            );
        }
    }
    nothing(wrong, "a lock file must work on every machine");
}

#[test]
fn migrations_come_in_pairs() {
    let names = |engine: &str| -> BTreeSet<String> {
        let prefix = format!("migrations/{engine}/");
        sources().iter().filter_map(|source| source.path.strip_prefix(&prefix).map(str::to_owned)).collect()
    };
    let (sqlite, postgres) = (names("sqlite"), names("postgres"));
    assert!(!sqlite.is_empty(), "the migrations were not found");
    let alone = sqlite.symmetric_difference(&postgres).cloned().collect();
    nothing(alone, "a migration has the same name for SQLite and for PostgreSQL");

    let numbers: Vec<u32> =
        sqlite.iter().map(|name| name[..4].parse().expect("a migration's name begins with four digits")).collect();
    let expected: Vec<u32> = (1..).take(numbers.len()).collect();
    assert_eq!(numbers, expected, "migrations are numbered 0001, 0002, … without a gap and without a number twice");
}
