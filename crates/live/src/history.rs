//! What a text was and who wrote it, from its log, which is kept for ever: any
//! moment of its life, who wrote every character of it, and the way back to an
//! earlier state as a new edit.
//!
//! Authors are those the server knew when an update arrived, never what a
//! client said of itself.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use entente_domain::clock::Moment;
use entente_domain::ids::{PartyId, UserId};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::document::Document;
use crate::log::{Checksum, checksum};
use crate::nodes::Node;
use crate::readable::{Author, Block};
use crate::scan::scan;

/// A pause longer than this ends a stretch of writing.
const PAUSE_S: i64 = 120;

/// One update of the log, with who wrote it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    pub seq: i64,
    pub at: Moment,
    pub author: UserId,
    pub party: Option<PartyId>,
    pub checksum: Checksum,
    pub bytes: Bytes,
}

/// The same without what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    pub seq: i64,
    pub at: Moment,
    pub author: UserId,
    pub party: Option<PartyId>,
}

/// What somebody wrote in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from_seq: i64,
    pub through_seq: i64,
    pub from: Moment,
    pub to: Moment,
    pub author: UserId,
    pub party: Option<PartyId>,
}

/// Strokes in the order of the log, gathered by author and pause.
pub fn stretches(strokes: impl IntoIterator<Item = Stroke>) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    for stroke in strokes {
        match found.last_mut() {
            Some(last)
                if last.author == stroke.author
                    && last.party == stroke.party
                    && stroke.at.seconds_since(last.to) <= PAUSE_S =>
            {
                last.through_seq = stroke.seq;
                last.to = last.to.max(stroke.at);
            }
            _ => found.push(Stretch {
                from_seq: stroke.seq,
                through_seq: stroke.seq,
                from: stroke.at,
                to: stroke.at,
                author: stroke.author,
                party: stroke.party,
            }),
        }
    }
    found
}

/// The text as the log had it; updates that are damaged or do not apply are left out, as the room leaves them out.
/// Takes about a microsecond for each update: call it where blocking is allowed.
pub fn text(log: &[Logged]) -> Vec<Block> {
    replay(log).blocks()
}

/// The same, each run marked with who wrote it: [`crate::readable::Mark::By`] holds a place in the list beside it.
pub fn text_by_author(log: &[Logged]) -> (Vec<Block>, Vec<Author>) {
    let mut authors = Authors::default();
    for logged in log {
        authors.add(logged);
    }
    let blocks = replay(log).blocks_by(|client, clock| authors.of(client, clock));
    (blocks, authors.list)
}

/// The update that brings the text from what it is, `current`, back to what it was at the end of `log`: what is the
/// same stays, so that nobody's cursor jumps. With `only`, the one block of the old text at that place is put back and
/// nothing is taken away. `None` if there is nothing to do or no such place.
pub fn way_back(current: &[u8], log: &[Logged], only: Option<usize>) -> Option<Vec<u8>> {
    scan(current).ok()?;
    let mut document = Document::empty();
    document.apply(current).ok()?;
    let (now, then) = (document.nodes(), replay(log).nodes());
    let operations = capture_diff_slices(Algorithm::Myers, &keys(&now), &keys(&then));
    let before = document.state_vector();
    let mut changed = false;
    // From the end, so that the places before stay what they are.
    for operation in operations.into_iter().rev() {
        let (_, old, new) = operation.as_tag_tuple();
        if matches!(operation, DiffOp::Equal { .. }) {
            continue;
        }
        match only {
            Some(place) if new.contains(&place) => {
                changed |= document.splice(old.end..old.end, then.get(place..=place)?);
            }
            Some(_) => {}
            None => changed |= document.splice(old, then.get(new)?),
        }
    }
    if changed { document.difference(&before) } else { None }
}

/// Nodes hold floats, which know no equality of their own; as text they do.
fn keys(nodes: &[Node]) -> Vec<String> {
    nodes.iter().map(|node| format!("{node:?}")).collect()
}

fn replay(log: &[Logged]) -> Document {
    let mut left_out = Vec::new();
    loop {
        let mut document = Document::empty();
        let spoilt = log.iter().filter(|logged| !left_out.contains(&logged.seq)).find(|logged| {
            let intact = checksum(&logged.bytes) == logged.checksum && scan(&logged.bytes).is_ok();
            !intact || document.apply(&logged.bytes).is_err()
        });
        match spoilt {
            // One more is left out each time, so this ends.
            Some(logged) => left_out.push(logged.seq),
            None => return document,
        }
    }
}

/// Whose update brought each character.
#[derive(Default)]
struct Authors {
    list: Vec<Author>,
    places: HashMap<Author, usize>,
    clients: HashMap<u64, Brought>,
}

/// What one client has written, by its clock.
#[derive(Default)]
struct Brought {
    /// Where a stretch begins, and who wrote it.
    from: BTreeMap<u32, usize>,
    until: u32,
}

impl Authors {
    fn add(&mut self, logged: &Logged) {
        let Ok(scan) = scan(&logged.bytes) else { return };
        let author = Author { user: logged.author.clone(), party: logged.party.clone() };
        for item in scan.items {
            let client = self.clients.entry(item.at.client).or_default();
            let end = item.at.clock + item.length;
            // Who brings again what is there (a copy on a second device) has not written it.
            let begin = item.at.clock.max(client.until);
            if begin >= end {
                continue;
            }
            let who = *self.places.entry(author.clone()).or_insert_with(|| {
                self.list.push(author.clone());
                self.list.len() - 1
            });
            if client.from.last_key_value().is_none_or(|(_, last)| *last != who) {
                client.from.insert(begin, who);
            }
            client.until = end;
        }
    }

    /// Who wrote a character, and up to which clock of the same client (not included) the answer holds.
    fn of(&self, client: u64, clock: u32) -> Option<(usize, u32)> {
        let from = &self.clients.get(&client)?.from;
        let (_, who) = from.range(..=clock).next_back()?;
        let until = from.range(clock + 1..).next().map_or(u32::MAX, |(begin, _)| *begin);
        Some((*who, until))
    }
}
