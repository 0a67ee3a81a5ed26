//! The corpus of the fuzz targets of what is pasted, typed and uploaded
//! (`tests/fuzz`), replayed.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::fs;
use std::path::Path;

#[path = "../../../tests/fuzz/papers.rs"]
mod papers;

fn replay(target: &str, read: impl Fn(&[u8])) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(directory).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        read(&bytes);
        // And much that differs from it by an end cut off or one bit.
        for length in 0..bytes.len() {
            read(&bytes[..length]);
            let mut bent = bytes.clone();
            bent[length] ^= 1 << (length % 8);
            read(&bent);
        }
        count += 1;
    }
    assert!(count >= 5, "the corpus of {target} was not found");
}

#[test]
fn pasted() {
    replay("pasted", papers::pasted);
}

#[test]
fn markdown() {
    replay("markdown", papers::markdown);
}

#[test]
fn docx() {
    replay("docx", papers::docx);
}
