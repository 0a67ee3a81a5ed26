//! A text put together from a log that is longer than what is applied at once.

use std::collections::BTreeSet;

use yrs::{ClientID, Doc, Text as _};

use super::*;
use crate::log::StoredUpdate;

const AUTHOR: u64 = 7;

/// More than are applied together, and no round number of them.
const STROKES: usize = 2 * TOGETHER + 345;

/// A log of as many strokes, and what they come to.
fn typed() -> (Vec<Vec<u8>>, StateVector) {
    let doc = Doc::with_client_id(AUTHOR);
    let text = doc.get_or_insert_text("text");
    let stroke = |place: usize| {
        let mut txn = doc.transact_mut();
        text.insert(&mut txn, u32::try_from(place / 2).unwrap(), "a");
        txn.encode_update_v1()
    };
    let strokes = (0..STROKES).map(stroke).collect();
    (strokes, doc.transact().state_vector())
}

fn stored(rows: Vec<Vec<u8>>) -> StoredRoom {
    let row = |(seq, bytes): (i64, Vec<u8>)| StoredUpdate { seq, checksum: checksum(&bytes), bytes: bytes.into() };
    StoredRoom { epoch: "one".into(), snapshot: None, tail: (1..).zip(rows).map(row).collect() }
}

#[test]
fn a_long_log_comes_to_what_was_typed() {
    let (strokes, typed) = typed();
    let built = build(&stored(strokes));
    assert_eq!((built.tail_updates, built.through_seq), (STROKES, STROKES as i64));
    assert_eq!(built.document.state_vector(), typed);
    assert!(built.quarantined.is_empty() && built.damage.is_none());
}

#[test]
fn in_a_long_log_the_row_that_cannot_be_applied_is_left_out_and_no_other() {
    let (mut strokes, typed) = typed();
    // It hangs on a letter, as if that could hold something.
    let place = TOGETHER + 77;
    strokes.insert(place, vec![1, 1, 99, 0, 4, 0, AUTHOR as u8, 0, 1, b'!', 0]);
    let built = build(&stored(strokes));
    assert_eq!(built.quarantined, BTreeSet::from([place as i64 + 1]));
    assert_eq!(built.through_seq, STROKES as i64 + 1);
    assert_eq!(built.document.state_vector(), typed);
}

#[test]
fn behind_a_damaged_row_nothing_is_taken_and_before_it_everything() {
    let (strokes, _) = typed();
    let mut stored = stored(strokes);
    let place = TOGETHER + 77;
    stored.tail[place].checksum = [0; 32];
    let built = build(&stored);
    assert_eq!(built.damage, Some(Damage::Update(place as i64 + 1)));
    assert_eq!(built.document.state_vector().get(&ClientID::new(AUTHOR)), u32::try_from(place).unwrap());
}
