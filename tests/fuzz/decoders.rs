//! What must hold for any bytes that reach one of the decoders of a note's
//! socket, and for any text that they may leave behind. Used by the fuzz targets
//! beside this file and, with the committed corpus, by an ordinary test.
#![allow(dead_code, reason = "each fuzz target uses one of them")]

#[path = "../../server/src/sockets/frames.rs"]
mod frames;

use bytes::{Bytes, BytesMut};
use entente_live::{
    compare, history,
    readable::{self, Block},
    scan,
    suggestions::{self, Ruling},
    wire::{self, Incoming},
};
use yrs::{Doc, ReadTxn as _, Transact as _, Update, updates::decoder::Decode as _};

use self::frames::{Frame, Frames};

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

/// What a message on the socket may have here.
const MESSAGE_MAX: usize = 1_000;

/// The same is heard however the network cuts it; how, the first byte says.
pub fn socket(bytes: &[u8]) {
    let Some((piece, stream)) = bytes.split_first() else { return };
    let whole = heard(stream.chunks(stream.len().max(1)));
    for message in &whole {
        if let Frame::Binary(message) = message {
            assert!(message.len() <= MESSAGE_MAX);
        }
    }
    assert_eq!(heard(stream.chunks(usize::from(*piece) + 1)), whole);
}

fn heard<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Vec<Frame> {
    let mut frames = Frames::new(BytesMut::new(), MESSAGE_MAX);
    let mut heard = Vec::new();
    for piece in pieces {
        frames.buffer.extend_from_slice(piece);
        while let Some(frame) = frames.next() {
            let is_last = matches!(frame, Frame::Bad(_) | Frame::Close);
            heard.push(frame);
            if is_last {
                return heard;
            }
        }
    }
    heard
}

/// A text of any shape can be read, compared, ruled on and brought back.
pub fn text(bytes: &[u8]) {
    let Ok(scan) = scan::scan(bytes) else { return };
    if scan.items.len() > APPLIED_ITEMS_MAX || scan.reach(&yrs::StateVector::default()).is_none() {
        return;
    }
    let Some(blocks) = readable::readable(bytes) else { return };
    readable::plain_text(&blocks);
    let standing = suggestions::as_it_stands(blocks.clone());
    let ids: Vec<String> = suggestions::suggestions(&blocks).into_iter().map(|suggestion| suggestion.id).collect();
    assert_eq!(suggestions::suggestions(&standing), [], "what is only proposed does not stand");
    compare::compare(&standing, &blocks);
    for ruling in [Ruling::Accept, Ruling::Reject] {
        if let Some(settled) = suggestions::settle(bytes, ruling, |id| ids.iter().any(|one| one == id)) {
            let after = both(bytes, &settled);
            assert_eq!(
                suggestions::suggestions(&after),
                [],
                "nothing is left to be ruled on: {ruling:?} of {blocks:?} leaves {after:?}"
            );
            if ruling == Ruling::Reject {
                assert_eq!(letters(&after), letters(&standing), "what stood stands: {blocks:?} becomes {after:?}");
            }
        }
    }
    if let Some(emptied) = history::way_back(bytes, &[], None) {
        assert_eq!(readable::plain_text(&both(bytes, &emptied)), "", "back to the beginning");
    }
}

/// Where paragraphs begin is a matter of its own.
fn letters(blocks: &[Block]) -> String {
    readable::plain_text(blocks).split_whitespace().collect()
}

fn both(before: &[u8], change: &[u8]) -> Vec<Block> {
    let doc = Doc::new();
    for update in [before, change] {
        let update = Update::decode_v1(update).expect("what we make is an update");
        doc.transact_mut().apply_update(update).expect("and can be applied");
    }
    let whole = doc.transact().encode_state_as_update_v1(&yrs::StateVector::default());
    readable::readable(&whole).expect("and read")
}
