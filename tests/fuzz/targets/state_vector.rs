//! Any bytes through [`decoders::state_vector`].
#![no_main]

#[path = "../decoders.rs"]
mod decoders;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| decoders::state_vector(bytes));
