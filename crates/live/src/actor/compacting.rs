//! Snapshots, taken while the room goes on: what has gathered in the log is
//! encoded on another thread, so that the text opens quickly the next time.

use tokio::time::{Duration, Instant};

use super::Actor;
use crate::document;
use crate::log::{StoredSnapshot, checksum};

/// How long to wait after a snapshot could not be kept.
const COMPACT_PAUSE: Duration = Duration::from_secs(60);

impl Actor {
    pub(super) fn compact_if_due(&mut self) {
        let room = &self.room;
        let last_chance = room.tail_updates > 0 && !room.is_busy() && (self.is_idle() || self.closing);
        let due = room.is_long() || self.compaction_due_at().is_some_and(|at| at <= Instant::now());
        if self.compacting || room.is_damaged() || !(due || last_chance) || Instant::now() < self.compact_after {
            return;
        }
        let Some(doc) = room.document().share() else { return };
        self.compacting = true;
        self.compacted_at = Instant::now();
        let (note, through_seq, at) = (room.note.clone(), room.durable_seq, self.rooms.clock.now());
        let (log, done) = (self.rooms.log.clone(), self.snapshots.clone());
        // Waiting until the encoding thread has its read lock is not needed:
        // an update applied in between only makes the snapshot newer than its
        // number says, and applying an update twice changes nothing.
        let encoding = tokio::task::spawn_blocking(move || document::encode_checked(&doc));
        tokio::spawn(async move {
            let kept = match encoding.await {
                Ok(Some(bytes)) => {
                    let size = bytes.len();
                    let snapshot = StoredSnapshot { through_seq, checksum: checksum(&bytes), bytes: bytes.into() };
                    match log.store_snapshot(&note, snapshot, at).await {
                        Ok(()) => Some((through_seq, size)),
                        Err(error) => {
                            tracing::warn!(note.id = %note, error = %error, "A snapshot of a text could not be kept.");
                            None
                        }
                    }
                }
                Ok(None) | Err(_) => {
                    tracing::error!(note.id = %note, "A snapshot of a text did not read back the same and was not kept.");
                    None
                }
            };
            // A room that has ended does not ask.
            let _ = done.send(kept);
        });
    }

    /// When there is enough for a snapshot and the last one is long enough ago.
    pub(super) fn compaction_due_at(&self) -> Option<Instant> {
        let wanted = self.room.is_worth_compacting() && !self.compacting && !self.room.is_damaged();
        wanted.then(|| (self.compacted_at + self.room.limits.compact_pause).max(self.compact_after))
    }

    pub(super) fn snapshot_done(&mut self, kept: Option<(i64, usize)>) {
        self.compacting = false;
        match kept {
            Some((through_seq, bytes)) => self.room.snapshot_taken(through_seq, bytes),
            None => self.compact_after = Instant::now() + COMPACT_PAUSE,
        }
    }
}
