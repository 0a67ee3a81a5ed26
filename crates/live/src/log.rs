//! What a room needs kept, and in which shape: the traits and records the
//! layer above implements over the database.
//!
//! The log of a note is the truth: updates numbered 1, 2, 3 … without gaps,
//! and snapshots that hold everything up to a number. Who may read or write
//! is not asked here.

use bytes::Bytes;
use entente_domain::clock::Moment;
use entente_domain::ids::{NoteId, PartyId, UserId};
use futures::future::BoxFuture;
use sha2::{Digest, Sha256};

use crate::Broken;

/// SHA-256 over the bytes of an update or a snapshot. About a fifth of all
/// bit-flipped updates still decode, so decoding alone does not notice a
/// damaged disk.
pub type Checksum = [u8; 32];

pub fn checksum(bytes: &[u8]) -> Checksum {
    Sha256::digest(bytes).into()
}

/// Keeps the updates of every note.
pub trait RoomLog: Send + Sync + 'static {
    /// The newest snapshot and every update after it; `None` if there is no such note.
    fn load<'a>(&'a self, note: &'a NoteId) -> BoxFuture<'a, Result<Option<StoredRoom>, Broken>>;

    /// The newest snapshot older than `before_seq` and every update still kept
    /// after that one: asked when the newest snapshot turns out damaged.
    /// `None` if the updates before `before_seq` are no longer complete.
    fn load_earlier<'a>(
        &'a self,
        note: &'a NoteId,
        before_seq: i64,
    ) -> BoxFuture<'a, Result<Option<StoredRoom>, Broken>>;

    /// The updates numbered above `after_seq`, in order: what another node,
    /// or a batch that failed half-way from our view, has added.
    fn tail<'a>(&'a self, note: &'a NoteId, after_seq: i64) -> BoxFuture<'a, Result<Vec<StoredUpdate>, Broken>>;

    /// Adds the updates, of any number of notes, in one transaction. `Ok` means
    /// durable: the rooms acknowledge and broadcast on it. A number that is
    /// already taken must fail with [`NumberTaken`] and store nothing (it is how
    /// two nodes notice each other).
    fn append<'a>(&'a self, batch: &'a [Pending]) -> BoxFuture<'a, Result<(), Broken>>;

    /// Keeps a snapshot. Rows it covers may be deleted only in the same
    /// transaction or later, and the snapshot before it should be kept.
    fn store_snapshot<'a>(
        &'a self,
        note: &'a NoteId,
        snapshot: StoredSnapshot,
        at: Moment,
    ) -> BoxFuture<'a, Result<(), Broken>>;
}

/// Why a batch was refused: another node has used one of its numbers.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("another server has written to the text under this number")]
pub struct NumberTaken;

/// A note as it lies in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRoom {
    /// Changes if the text is ever rebuilt from elsewhere, so that old tabs
    /// reload instead of merging two histories.
    pub epoch: String,
    pub snapshot: Option<StoredSnapshot>,
    /// In order, starting at the snapshot's number + 1 (or 1).
    pub tail: Vec<StoredUpdate>,
}

/// The whole text up to and with one update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSnapshot {
    pub through_seq: i64,
    pub bytes: Bytes,
    pub checksum: Checksum,
}

/// One update read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredUpdate {
    pub seq: i64,
    pub bytes: Bytes,
    pub checksum: Checksum,
}

/// One update on its way into the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    pub note: NoteId,
    /// The update's number within its note.
    pub seq: i64,
    pub author: UserId,
    pub party: Option<PartyId>,
    /// When it arrived.
    pub at: Moment,
    pub bytes: Bytes,
    pub checksum: Checksum,
}
