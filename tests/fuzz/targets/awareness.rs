//! Any bytes through [`decoders::awareness`].
#![no_main]

#[path = "../decoders.rs"]
mod decoders;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| decoders::awareness(bytes));
