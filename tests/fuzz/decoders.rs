//! What must hold for any bytes that reach one of the decoders of a note's
//! socket. Used by the fuzz targets beside this file and, with the committed
//! corpus, by an ordinary test.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

use bytes::Bytes;
use entente_live::{
    scan,
    wire::{self, Incoming},
};
use yrs::{Doc, Transact as _, Update, updates::decoder::Decode as _};

/// An update with more than this is not applied here: whether a text may be nested so
/// deep is asked of the room, which knows what the text holds already.
const APPLIED_ITEMS_MAX: usize = 48;

/// A message as it comes from the network, with all that is inside.
pub fn frame(bytes: &[u8]) {
    let whole = Bytes::copy_from_slice(bytes);
    // What it says to others is decoded by clients and tests.
    let _ = wire::parse_outgoing(&whole);
    match wire::parse(&whole) {
        Ok(Incoming::Step1(vector)) => state_vector(&vector),
        Ok(Incoming::Step2(bytes) | Incoming::Update(bytes)) => update(&bytes),
        Ok(Incoming::Awareness(payload)) => awareness(&payload),
        Ok(Incoming::QueryAwareness) | Err(_) => {}
    }
}

/// What is understood reads back the same after it was written.
pub fn awareness(bytes: &[u8]) {
    let Some(entries) = wire::parse_awareness(bytes) else { return };
    // An entry takes three bytes at least: no number of them is believed without.
    assert!(entries.len() <= bytes.len() / 3);
    let again = wire::awareness(entries.iter().map(|entry| (entry.client, entry.clock, entry.state.as_str())));
    let Ok(Incoming::Awareness(payload)) = wire::parse(&again) else { panic!("what we write is awareness") };
    assert_eq!(wire::parse_awareness(&payload), Some(entries));
}

/// A state vector holds no more clients than its bytes can name.
pub fn state_vector(bytes: &[u8]) {
    if let Some(state) = scan::state_vector(bytes) {
        assert!(state.len() <= bytes.len() / 2);
    }
}

/// What passes the scan, the library decodes; and what builds on nothing can be tried on an empty text.
pub fn update(bytes: &[u8]) {
    let Ok(scan) = scan::scan(bytes) else { return };
    let update = Update::decode_v1(bytes).expect("the scan is at least as strict");
    if scan.items.len() <= APPLIED_ITEMS_MAX && scan.reach(&yrs::StateVector::default()).is_some() {
        // Refusing it is as good as taking it.
        let _ = Doc::new().transact_mut().apply_update(update);
    }
}
