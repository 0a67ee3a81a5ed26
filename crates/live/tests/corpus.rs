//! The corpus of the fuzz targets (`tests/fuzz`), replayed: what once was found to
//! be interesting stays harmless.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::fs;
use std::path::Path;

#[path = "../../../tests/fuzz/decoders.rs"]
mod decoders;

fn replay(target: &str, decode: impl Fn(&[u8])) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus").join(target);
    let mut count = 0;
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        decode(&bytes);
        // And everything that differs from it by an end cut off or one byte.
        for length in 0..bytes.len() {
            decode(&bytes[..length]);
            let mut bent = bytes.clone();
            for bit in 0..8 {
                bent[length] = bytes[length] ^ (1 << bit);
                decode(&bent);
            }
        }
        count += 1;
    }
    assert!(count >= 5, "the corpus of {target} was not found");
}

#[test]
fn frames() {
    replay("frame", decoders::frame);
}

#[test]
fn awareness() {
    replay("awareness", decoders::awareness);
}

#[test]
fn state_vectors() {
    replay("state_vector", decoders::state_vector);
}

#[test]
fn updates() {
    replay("update", decoders::update);
}

#[test]
fn sockets() {
    replay("socket", decoders::socket);
}

#[test]
fn texts() {
    replay("text", decoders::text);
}
