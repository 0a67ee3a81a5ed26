//! Any bytes through [`papers::pasted`].
#![no_main]

#[path = "../papers.rs"]
mod papers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| papers::pasted(bytes));
