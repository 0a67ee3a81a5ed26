//! The text of a room in memory, and how it is put together from the log.
//! Every call into the merging library is fenced: a panic inside it spoils
//! this copy only, which the room then builds anew.

use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use yrs::updates::decoder::Decode as _;
use yrs::updates::encoder::Encode as _;
use yrs::{
    Doc, OffsetKind, Options, ReadTxn as _, StateVector, Transact as _, TransactionMut, Update, XmlFragment as _,
};

use crate::depth::Depths;
use crate::log::{StoredRoom, checksum};
use crate::nodes::{self, Node};
use crate::readable::{self, Block};
use crate::scan::scan;

/// The library would not take it. The document it was meant for is spoilt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unappliable;

/// A text. Only the room that owns it writes to it.
pub(crate) struct Document {
    doc: Option<Doc>,
}

impl Document {
    pub fn empty() -> Self {
        // Positions are exchanged with JavaScript, which counts in UTF-16. The
        // server never tidies formatting away itself: it would become an author.
        let options = Options { offset_kind: OffsetKind::Utf16, cleanup_formatting: false, ..Options::default() };
        Self { doc: Some(Doc::with_options(options)) }
    }

    /// Applies an update that has passed the scan.
    pub fn apply(&mut self, bytes: &[u8]) -> Result<(), Unappliable> {
        self.apply_all(vec![decode(bytes)?]).map_err(|_| Unappliable)
    }

    /// Applies updates in their order, all in one transaction: closing one costs as much as a stroke. `Err` says how
    /// many of them went well before the one that did not.
    pub fn apply_all(&mut self, updates: Vec<Update>) -> Result<(), usize> {
        let count = updates.len();
        let doc = self.doc.take().ok_or(0_usize)?;
        let mut txn = doc.transact_mut();
        let mut applied = 0;
        let done = catch_unwind(AssertUnwindSafe(|| {
            for update in updates {
                if txn.apply_update(update).is_err() {
                    return false;
                }
                applied += 1;
            }
            txn.commit();
            true
        }));
        match done {
            Ok(true) => {
                drop(txn);
                self.doc = Some(doc);
                Ok(())
            }
            Ok(false) => Err(applied),
            Err(_) => {
                // Its destructors would walk through whatever the panic left
                // behind; a leak of one document is the lesser evil.
                std::mem::forget(txn);
                std::mem::forget(doc);
                // If closing it was too much, the last is as good a guess as any.
                Err(applied.min(count.saturating_sub(1)))
            }
        }
    }

    /// An update could not be applied, and what is in memory is no text any more.
    pub fn is_spoilt(&self) -> bool {
        self.doc.is_none()
    }

    pub fn state_vector(&self) -> StateVector {
        self.read(|txn| txn.state_vector()).unwrap_or_default()
    }

    /// Everything a client with this state lacks.
    pub fn difference(&self, from: &StateVector) -> Option<Vec<u8>> {
        self.read(|txn| txn.encode_state_as_update_v1(from))
    }

    /// Whether an update without new text also deletes nothing new.
    pub fn has_all_deletions(&self, bytes: &[u8]) -> bool {
        let Ok(update) = decode(bytes) else { return false };
        self.read(|txn| update.delete_set().diff(&txn.snapshot().delete_set).is_empty()).unwrap_or(false)
    }

    pub fn blocks(&self) -> Vec<Block> {
        self.read(readable::from_transaction).unwrap_or_default()
    }

    /// The blocks with each run marked by who wrote it; see [`readable::Attributing`].
    pub fn blocks_by(&mut self, who: impl Fn(u64, u32) -> Option<(usize, u32)>) -> Vec<Block> {
        let Some(doc) = self.doc.as_ref() else { return Vec::new() };
        catch_unwind(AssertUnwindSafe(|| readable::attributed(&mut doc.transact_mut(), &who))).unwrap_or_default()
    }

    pub fn nodes(&self) -> Vec<Node> {
        self.read(|txn| nodes::read(txn)).unwrap_or_default()
    }

    /// Puts nodes in the place of some of [`Self::nodes`]. Whether that changed anything.
    pub fn splice(&mut self, old: Range<usize>, new: &[Node]) -> bool {
        let Some(doc) = self.doc.as_ref() else { return false };
        let done = catch_unwind(AssertUnwindSafe(|| {
            let root = doc.get_or_insert_xml_fragment(nodes::ROOT);
            let mut txn = doc.transact_mut();
            // Somebody may have put between them what is no node.
            let places = nodes::places(&txn);
            let start = places.get(old.start).copied().unwrap_or_else(|| root.len(&txn));
            let last = old.clone().next_back().and_then(|last| places.get(last));
            if let Some(last) = last {
                root.remove_range(&mut txn, start, last + 1 - start);
            }
            nodes::write(&mut txn, &root, start, new);
        }));
        done.is_ok() && !(old.is_empty() && new.is_empty())
    }

    /// An edit of this copy; `None` if it could not be made, and the copy is not to be used any more.
    pub fn change<T>(&mut self, edit: impl FnOnce(&mut TransactionMut<'_>) -> T) -> Option<T> {
        let doc = self.doc.as_ref()?;
        catch_unwind(AssertUnwindSafe(|| {
            // Of a text that came as an update the library does not know what the root is.
            doc.get_or_insert_xml_fragment(nodes::ROOT);
            edit(&mut doc.transact_mut())
        }))
        .ok()
    }

    /// The document to encode elsewhere, on a thread that may take its time.
    pub fn share(&self) -> Option<Doc> {
        self.doc.clone()
    }

    fn read<T>(&self, ask: impl FnOnce(&yrs::Transaction<'_>) -> T) -> Option<T> {
        let doc = self.doc.as_ref()?;
        catch_unwind(AssertUnwindSafe(|| ask(&doc.transact()))).ok()
    }
}

/// Decodes an update that has passed the scan.
pub(crate) fn decode(bytes: &[u8]) -> Result<Update, Unappliable> {
    match catch_unwind(|| Update::decode_v1(bytes)) {
        Ok(Ok(update)) => Ok(update),
        Ok(Err(_)) | Err(_) => Err(Unappliable),
    }
}

/// Encodes the whole of a document, and checks that what was written reads
/// back as the same state. `None` if it does not: then it must not be kept.
pub(crate) fn encode_checked(doc: &Doc) -> Option<Vec<u8>> {
    let (bytes, state, deleted) = catch_unwind(AssertUnwindSafe(|| {
        let txn = doc.transact();
        let snapshot = txn.snapshot();
        (txn.encode_state_as_update_v1(&StateVector::default()), snapshot.state_map, snapshot.delete_set)
    }))
    .ok()?;
    scan(&bytes).ok()?;
    let mut copy = Document::empty();
    copy.apply(&bytes).ok()?;
    let same = copy.read(|txn| {
        let snapshot = txn.snapshot();
        snapshot.state_map == state && snapshot.delete_set == deleted
    })?;
    same.then_some(bytes)
}

/// A text as the log gives it.
pub(crate) struct Built {
    pub document: Document,
    pub depths: Depths,
    /// The last number that is in the document.
    pub through_seq: i64,
    pub tail_updates: usize,
    pub tail_bytes: usize,
    /// Snapshot and tail together: about what the text takes up.
    pub stored_bytes: usize,
    /// Rows that are intact but could not be applied, and were left out.
    pub quarantined: BTreeSet<i64>,
    pub damage: Option<Damage>,
}

/// From here on the log cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Damage {
    /// The snapshot up to this number is not what was written.
    Snapshot(i64),
    /// The update with this number is not what was written, or is missing.
    Update(i64),
}

/// Puts a text together. Takes milliseconds for a large one: call it where blocking is allowed.
pub(crate) fn build(stored: &StoredRoom) -> Built {
    // Nearly always all goes well; if not, one must know which row it was.
    if let Ok(built) = build_without(stored, &BTreeSet::new(), TOGETHER) {
        return built;
    }
    let mut quarantined = BTreeSet::new();
    loop {
        match build_without(stored, &quarantined, 1) {
            Ok(mut built) => {
                built.quarantined = quarantined;
                return built;
            }
            // One more row is left out each time, so this ends.
            Err(seq) => {
                quarantined.insert(seq);
            }
        }
    }
}

/// Updates of the log that are applied in one transaction.
const TOGETHER: usize = 1_000;

/// `Err` names a row that spoils the document, if they are taken one by one.
fn build_without(stored: &StoredRoom, left_out: &BTreeSet<i64>, together: usize) -> Result<Built, i64> {
    let mut built = Built {
        document: Document::empty(),
        depths: Depths::default(),
        through_seq: 0,
        tail_updates: 0,
        tail_bytes: 0,
        stored_bytes: 0,
        quarantined: BTreeSet::new(),
        damage: None,
    };
    if let Some(snapshot) = &stored.snapshot {
        let intact = checksum(&snapshot.bytes) == snapshot.checksum && built.take_in(&snapshot.bytes).is_ok();
        if !intact {
            built.document = Document::empty();
            built.damage = Some(Damage::Snapshot(snapshot.through_seq));
            return Ok(built);
        }
        built.through_seq = snapshot.through_seq;
        built.stored_bytes = snapshot.bytes.len();
    }
    let mut waiting = Vec::new();
    for update in &stored.tail {
        let expected = built.through_seq + 1;
        if update.seq != expected || checksum(&update.bytes) != update.checksum {
            built.damage = Some(Damage::Update(expected));
            break;
        }
        if !left_out.contains(&update.seq) {
            waiting.push(built.look_at(&update.bytes).map_err(|Unappliable| update.seq)?);
            if waiting.len() >= together {
                built.document.apply_all(std::mem::take(&mut waiting)).map_err(|_| update.seq)?;
            }
        }
        built.through_seq = update.seq;
        built.tail_updates += 1;
        built.tail_bytes += update.bytes.len();
        built.stored_bytes += update.bytes.len();
    }
    built.document.apply_all(waiting).map_err(|_| built.through_seq)?;
    Ok(built)
}

impl Built {
    fn take_in(&mut self, bytes: &[u8]) -> Result<(), Unappliable> {
        let update = self.look_at(bytes)?;
        self.document.apply_all(vec![update]).map_err(|_| Unappliable)
    }

    /// An update that may be applied, whose depths are known from here on.
    fn look_at(&mut self, bytes: &[u8]) -> Result<Update, Unappliable> {
        let scan = scan(bytes).map_err(|_| Unappliable)?;
        let depths = self.depths.of(&scan).ok_or(Unappliable)?;
        let update = decode(bytes)?;
        self.depths.add(&scan, &depths);
        Ok(update)
    }
}

/// A state vector as a client reads it.
pub(crate) fn encode_state(state: &StateVector) -> Vec<u8> {
    state.encode_v1()
}

/// Reads a text that is not open.
pub(crate) async fn blocks_of(built: Built) -> Result<Vec<Block>, crate::Broken> {
    tokio::task::spawn_blocking(move || built.document.blocks()).await.map_err(crate::Broken::new)
}

#[cfg(test)]
mod tests;
