//! Looks through an update (format 1) before the merging library may see it:
//! structure, sizes and nesting, and what it inserts, deletes and builds on.
//!
//! Why not trust the library's own decoder: it recurses into nested values
//! without a bound, so a few kilobytes of brackets would overflow the stack
//! and end the process, which no `catch_unwind` can stop; and it does not say
//! what an update builds on, which is needed to refuse one with a hole.

use std::collections::HashMap;

use yrs::{ClientID, StateVector};

use crate::wire::Reader;

/// How deep values inside values may go. The editor's own go two deep.
const VALUE_DEPTH_MAX: usize = 32;

/// The bytes are not an update we accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// A place in a text: which client wrote it and its how-many-eth character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    pub client: u64,
    pub clock: u32,
}

/// What an item hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// First child of the text's root.
    Root,
    /// First child of another item.
    Inside(Place),
    /// Beside another item: the same parent as that one.
    Beside(Place),
}

/// One run of inserted things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub at: Place,
    pub length: u32,
    /// `None` for what has been deleted and collected.
    pub hold: Option<Hold>,
    /// The other neighbour, if it names one.
    pub right: Option<Place>,
}

/// What an update holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// By client, in the order of their clocks.
    pub items: Vec<Item>,
    pub deletes: bool,
}

impl Scan {
    /// Whether it inserts anything that is not in `state`.
    pub fn extends(&self, state: &StateVector) -> bool {
        self.items.iter().any(|item| end(item) > state.get(&ClientID::new(item.at.client)))
    }

    /// How far this update brings each of its clients, in the order of their numbers, or `None`
    /// if it builds on something that neither `state` nor the update itself has. A state is
    /// as long as the list of all who ever wrote, so it is looked into here and not copied.
    pub fn reach(&self, state: &StateVector) -> Option<Vec<(ClientID, u32)>> {
        let mut reach: Vec<(ClientID, u32)> = Vec::new();
        for item in &self.items {
            let client = ClientID::new(item.at.client);
            if reach.last().is_none_or(|(last, _)| *last != client) {
                reach.push((client, state.get(&client)));
            }
            let (_, clock) = reach.last_mut()?;
            if item.at.clock > *clock {
                return None;
            }
            *clock = (*clock).max(end(item));
        }
        let complete = self.items.iter().all(|item| {
            // Of its own client's it can only build on what came earlier.
            let known = |place: &Place| {
                let end = if place.client == item.at.client {
                    item.at.clock
                } else {
                    let client = ClientID::new(place.client);
                    let own = reach.binary_search_by_key(&place.client, |(client, _)| client.get());
                    own.map_or_else(|_| state.get(&client), |index| reach[index].1)
                };
                place.clock < end
            };
            let held = match &item.hold {
                Some(Hold::Inside(place) | Hold::Beside(place)) => known(place),
                Some(Hold::Root) | None => true,
            };
            held && item.right.as_ref().is_none_or(known)
        });
        complete.then_some(reach)
    }
}

fn end(item: &Item) -> u32 {
    // The scan has checked that the sum fits.
    item.at.clock + item.length
}

/// Looks through an update from the first byte to the last.
pub fn scan(bytes: &[u8]) -> Result<Scan, Malformed> {
    let mut reader = Reader::new(bytes);
    let scan = scan_all(&mut reader).ok_or(Malformed)?;
    if reader.is_empty() { Ok(scan) } else { Err(Malformed) }
}

/// Reads a state vector. The library reserves memory for as many entries as
/// the first number claims, so that is checked against the bytes there are.
pub fn state_vector(bytes: &[u8]) -> Option<StateVector> {
    let mut reader = Reader::new(bytes);
    let count = reader.number()?;
    let mut clocks = HashMap::new();
    for _ in 0..count {
        clocks.insert(ClientID::new(reader.number()?), reader.number_u32()?);
    }
    reader.is_empty().then(|| clocks.into_iter().collect())
}

fn scan_all(reader: &mut Reader<'_>) -> Option<Scan> {
    let mut scan = Scan::default();
    let clients = reader.number_u32()?;
    // A client takes at least three bytes, a run at least two.
    if clients as usize > reader.remaining() / 3 {
        return None;
    }
    for _ in 0..clients {
        let runs = reader.number_u32()?;
        let client = reader.number()?;
        let mut clock = reader.number_u32()?;
        if runs as usize > reader.remaining() / 2 {
            return None;
        }
        for _ in 0..runs {
            let run = run(reader, Place { client, clock })?;
            let length = match &run {
                Run::Item(item) => item.length,
                Run::Skip(length) => *length,
            };
            clock = clock.checked_add(length).filter(|clock| *clock <= i32::MAX as u32)?;
            if let Run::Item(item) = run {
                scan.items.push(item);
            }
        }
    }
    // A client may come in two pieces; the checks above them expect one order.
    scan.items.sort_by_key(|item| item.at);
    // But not twice: the library cannot put one run over another.
    let overlap =
        |pair: &[Item]| matches!(pair, [one, next] if one.at.client == next.at.client && end(one) > next.at.clock);
    if scan.items.windows(2).any(overlap) {
        return None;
    }
    let clients = reader.number_u32()?;
    for _ in 0..clients {
        reader.number()?;
        let ranges = reader.number_u32()?;
        for _ in 0..ranges {
            let clock = reader.number_u32()?;
            let length = reader.number_u32()?;
            clock.checked_add(length).filter(|clock| *clock <= i32::MAX as u32)?;
            scan.deletes = true;
        }
    }
    Some(scan)
}

enum Run {
    Item(Item),
    Skip(u32),
}

const INFO_CONTENT: u8 = 0b0001_1111;
const INFO_HAS_PARENT_SUB: u8 = 0b0010_0000;
const INFO_HAS_RIGHT: u8 = 0b0100_0000;
const INFO_HAS_LEFT: u8 = 0b1000_0000;

const CONTENT_GC: u8 = 0;
const CONTENT_DELETED: u8 = 1;
const CONTENT_BINARY: u8 = 3;
const CONTENT_STRING: u8 = 4;
const CONTENT_EMBED: u8 = 5;
const CONTENT_FORMAT: u8 = 6;
const CONTENT_TYPE: u8 = 7;
const CONTENT_ANY: u8 = 8;
const CONTENT_SKIP: u8 = 10;

const TYPE_XML_ELEMENT: u8 = 3;
const TYPE_XML_HOOK: u8 = 5;
const TYPE_XML_TEXT: u8 = 6;

fn run(reader: &mut Reader<'_>, at: Place) -> Option<Run> {
    let info = reader.byte()?;
    let kind = info & INFO_CONTENT;
    // These two carry no flags.
    match info {
        CONTENT_GC => {
            let length = nonzero(reader.number_u32()?)?;
            return Some(Run::Item(Item { at, length, hold: None, right: None }));
        }
        CONTENT_SKIP => return Some(Run::Skip(nonzero(reader.number_u32()?)?)),
        _ => {}
    }
    let left = if info & INFO_HAS_LEFT != 0 { Some(place(reader)?) } else { None };
    let right = if info & INFO_HAS_RIGHT != 0 { Some(place(reader)?) } else { None };
    let hold = match (left, right) {
        (Some(left), _) => Hold::Beside(left),
        (None, Some(right)) => Hold::Beside(right),
        (None, None) => {
            let hold = match reader.number()? {
                1 => {
                    reader.text()?;
                    Hold::Root
                }
                0 => Hold::Inside(place(reader)?),
                _ => return None,
            };
            if info & INFO_HAS_PARENT_SUB != 0 {
                reader.text()?;
            }
            hold
        }
    };
    let length = content(reader, kind)?;
    Some(Run::Item(Item { at, length: nonzero(length)?, hold: Some(hold), right }))
}

fn place(reader: &mut Reader<'_>) -> Option<Place> {
    Some(Place { client: reader.number()?, clock: reader.number_u32()? })
}

/// Steps over an item's content and says how many places it takes up. Nested
/// documents and the old JSON form are never written by the editor and refused.
fn content(reader: &mut Reader<'_>, kind: u8) -> Option<u32> {
    match kind {
        CONTENT_DELETED => reader.number_u32(),
        CONTENT_BINARY => reader.bytes().map(|_| 1),
        CONTENT_STRING => u32::try_from(reader.text()?.encode_utf16().count()).ok(),
        CONTENT_EMBED => json(reader).map(|()| 1),
        CONTENT_FORMAT => {
            reader.text()?;
            json(reader).map(|()| 1)
        }
        CONTENT_TYPE => {
            match reader.byte()? {
                TYPE_XML_ELEMENT => {
                    reader.text()?;
                }
                // A hook's name is written by Yjs and not read by yrs: they would disagree.
                TYPE_XML_HOOK => return None,
                0..=TYPE_XML_TEXT => {}
                _ => return None,
            }
            Some(1)
        }
        CONTENT_ANY => {
            let count = reader.number_u32()?;
            if count as usize > reader.remaining() {
                return None;
            }
            for _ in 0..count {
                value(reader, VALUE_DEPTH_MAX)?;
            }
            Some(count)
        }
        _ => None,
    }
}

/// A JSON text. Its parser bounds nesting itself.
fn json(reader: &mut Reader<'_>) -> Option<()> {
    serde_json::from_str::<serde::de::IgnoredAny>(reader.text()?).ok().map(|_| ())
}

/// A value in lib0's binary form.
fn value(reader: &mut Reader<'_>, depth: usize) -> Option<()> {
    match reader.byte()? {
        // undefined, null, false, true
        127 | 126 | 121 | 120 => Some(()),
        // a signed varint: at most ten bytes
        125 => (0..10).find_map(|_| match reader.byte() {
            Some(byte) if byte & 0x80 != 0 => None,
            other => Some(other.map(|_| ())),
        })?,
        124 => reader.skip(4),
        123 | 122 => reader.skip(8),
        119 => reader.text().map(|_| ()),
        116 => reader.bytes().map(|_| ()),
        kind @ (118 | 117) => {
            let depth = depth.checked_sub(1)?;
            let count = reader.number_u32()?;
            // The library reserves for as many as are claimed.
            if count as usize > reader.remaining() {
                return None;
            }
            for _ in 0..count {
                if kind == 118 {
                    reader.text()?;
                }
                value(reader, depth)?;
            }
            Some(())
        }
        _ => None,
    }
}

fn nonzero(length: u32) -> Option<u32> {
    (length > 0).then_some(length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use yrs::updates::decoder::Decode as _;
    use yrs::{Doc, GetString as _, ReadTxn as _, Text as _, Transact as _, Update, WriteTxn as _};

    use super::*;

    fn written() -> (Doc, Vec<u8>) {
        let doc = Doc::with_client_id(7);
        let mut txn = doc.transact_mut();
        let text = txn.get_or_insert_text("t");
        text.insert(&mut txn, 0, "héllo 𝄞 world");
        text.remove_range(&mut txn, 1, 2);
        drop(txn);
        let bytes = doc.transact().encode_state_as_update_v1(&StateVector::default());
        (doc, bytes)
    }

    #[test]
    fn what_the_library_writes_passes_and_counts_the_same() {
        let (doc, bytes) = written();
        let scan = scan(&bytes).unwrap();
        let after: StateVector = scan.reach(&StateVector::default()).unwrap().into_iter().collect();
        assert_eq!(after, doc.transact().state_vector());
        assert!(scan.deletes);
        assert!(!scan.extends(&after));
    }

    #[test]
    fn a_bomb_of_nested_values_is_refused_before_the_library_sees_it() {
        let mut bytes = vec![1, 1, 7, 0, CONTENT_ANY, 1, 1, b't', 1];
        bytes.extend(std::iter::repeat_n([117, 1], 200_000).flatten());
        bytes.push(126);
        bytes.push(0);
        assert_eq!(scan(&bytes), Err(Malformed));
    }

    #[test]
    fn a_state_vector_that_claims_billions_is_refused() {
        assert_eq!(state_vector(&[0xff, 0xff, 0xff, 0xff, 0x0f]), None);
        assert_eq!(state_vector(&[0]), Some(StateVector::default()));
    }

    proptest! {
        #[test]
        fn any_bytes_are_either_understood_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = scan(&bytes);
            let _ = state_vector(&bytes);
        }

        /// What passes the scan decodes, and applying it does not panic.
        #[test]
        fn what_passes_can_be_decoded(at in 0_usize..200, flip in 1_u8..=255, cut in 0_usize..200) {
            let (_, mut bytes) = written();
            let at = at % bytes.len();
            bytes[at] ^= flip;
            if cut < bytes.len() && cut % 3 == 0 {
                bytes.truncate(cut);
            }
            if let Ok(scan) = scan(&bytes) {
                let update = Update::decode_v1(&bytes).expect("the scan is at least as strict");
                if scan.reach(&StateVector::default()).is_some() {
                    let doc = Doc::new();
                    let applied = doc.transact_mut().apply_update(update);
                    if applied.is_ok() {
                        let text = doc.get_or_insert_text("t");
                        let _ = text.get_string(&doc.transact());
                    }
                }
            }
        }
    }
}
