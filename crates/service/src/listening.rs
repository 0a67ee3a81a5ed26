//! What is live: the feed of events and the rooms of open texts, over the store.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use entente_domain::{
    clock::Moment,
    ids::{MeetingId, NoteId},
};
use entente_live::{
    Broken as LiveBroken,
    hub::{EventSource, Frame, Hub, HubLimits, LogEnd},
    log::{Checksum, NumberTaken, Pending, RoomLog, StoredRoom, StoredSnapshot, StoredUpdate},
    presence::Presence,
    rooms::{RoomLimits, Rooms},
};
use entente_store::{
    Broken, Database, events,
    neighbours::Wake,
    notes::{self, NewUpdate, SnapshotRow, UpdateRow},
};
use futures::future::BoxFuture;
use tokio::sync::watch;

use crate::{
    House,
    neighbours::{Ear, Herald, Listening, messenger::Messenger, others::Others},
    record,
};

/// The live half of the house, built once.
#[derive(Clone)]
pub struct Live {
    pub hub: Hub,
    pub rooms: Rooms,
    /// Who is connected now.
    pub presence: Presence,
    source: Arc<Log>,
    herald: Herald,
    /// Counts what changed, apart from a meeting's log, of who may write in a text.
    rights: watch::Sender<u64>,
    /// What speaks to the other servers and what hears them; held, so that it ends with the last of these.
    others: Option<Arc<(Messenger, Listening)>>,
}

impl Live {
    /// The history a meeting's numbers belong to: a page says it when it comes back.
    ///
    /// # Errors
    /// If the log cannot be read.
    pub async fn history(&self, meeting: &MeetingId) -> Result<String, LiveBroken> {
        Ok(self.source.end(meeting).await?.history.to_string())
    }

    pub fn new(house: &House, hub_limits: HubLimits, room_limits: RoomLimits) -> Self {
        let neighbours = house.database.neighbours(house.id());
        let herald = Herald::new(neighbours.clone());
        let source = Arc::new(Log { database: house.database.clone(), herald: herald.clone() });
        let hub = Hub::new(source.clone(), hub_limits);
        let presence = Presence::default();
        let rights = watch::Sender::new(0);
        let Some(neighbours) = neighbours else {
            let rooms = Rooms::new(source.clone(), house.clock.clone(), room_limits);
            return Self { hub, rooms, presence, source, herald, rights, others: None };
        };
        let voice = Messenger::new(neighbours.clone(), Others::default());
        let rooms = Rooms::with_voice(source.clone(), house.clock.clone(), room_limits, Arc::new(voice.clone()));
        let ear = Ear {
            neighbours,
            database: house.database.clone(),
            hub: hub.clone(),
            rooms: rooms.clone(),
            voice: voice.clone(),
            patience: room_limits.foreign_forget,
        };
        Self { hub, rooms, presence, source, herald, rights, others: Some(Arc::new((voice, ear.listen()))) }
    }

    /// Tells the other servers that something was written, after the commit.
    pub(crate) fn tell_neighbours(&self, wake: Wake) {
        self.herald.tell(wake);
    }

    /// Who has a text of a space open asks again what they may do with it. On other servers they ask by themselves after
    /// a while.
    pub(crate) fn rights_changed(&self) {
        self.rights.send_modify(|count| *count += 1);
    }

    /// Tells of each change of rights from now on.
    pub fn rights(&self) -> watch::Receiver<u64> {
        self.rights.subscribe()
    }

    /// Closes every text in order, and takes leave of the other servers.
    pub async fn close(&self, within: Duration) {
        self.rooms.shutdown(within).await;
        if let Some(others) = &self.others
            && tokio::time::timeout(within, others.0.farewell()).await.is_err()
        {
            tracing::warn!("The other servers could not be told that this one ends; they will notice.");
        }
    }
}

/// The event log and the note log, read and written for `live`.
struct Log {
    database: Database,
    herald: Herald,
}

fn broken(error: Broken) -> LiveBroken {
    LiveBroken::new(error)
}

impl EventSource for Log {
    fn end<'a>(&'a self, meeting: &'a MeetingId) -> BoxFuture<'a, Result<LogEnd, LiveBroken>> {
        Box::pin(async move {
            let mut reader = self.database.read().await.map_err(broken)?;
            let (seq, begun) = events::end(reader.link(), meeting)
                .await
                .map_err(broken)?
                .ok_or_else(|| LiveBroken::new(format!("the meeting {meeting} has no log")))?;
            Ok(LogEnd { seq, history: Arc::from(begun.micros().to_string()) })
        })
    }

    fn read_after<'a>(
        &'a self,
        meeting: &'a MeetingId,
        after: i64,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Frame>, LiveBroken>> {
        Box::pin(async move {
            let mut reader = self.database.read().await.map_err(broken)?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = events::after(reader.link(), meeting, after, limit).await.map_err(broken)?;
            Ok(rows.iter().filter_map(record::frame).collect())
        })
    }
}

impl RoomLog for Log {
    fn load<'a>(&'a self, note: &'a NoteId) -> BoxFuture<'a, Result<Option<StoredRoom>, LiveBroken>> {
        Box::pin(async move { self.load_before(note, i64::MAX).await.map_err(broken) })
    }

    fn load_earlier<'a>(
        &'a self,
        note: &'a NoteId,
        before_seq: i64,
    ) -> BoxFuture<'a, Result<Option<StoredRoom>, LiveBroken>> {
        Box::pin(async move { self.load_before(note, before_seq).await.map_err(broken) })
    }

    fn tail<'a>(&'a self, note: &'a NoteId, after_seq: i64) -> BoxFuture<'a, Result<Vec<StoredUpdate>, LiveBroken>> {
        Box::pin(async move {
            let mut reader = self.database.read().await.map_err(broken)?;
            let rows = notes::updates_after(reader.link(), note, after_seq).await.map_err(broken)?;
            Ok(rows.into_iter().map(update).collect())
        })
    }

    fn append<'a>(&'a self, batch: &'a [Pending]) -> BoxFuture<'a, Result<(), LiveBroken>> {
        Box::pin(async move {
            let rows: Vec<NewUpdate<'_>> = batch
                .iter()
                .map(|pending| NewUpdate {
                    note: &pending.note,
                    seq: pending.seq,
                    at: pending.at,
                    author: &pending.author,
                    party: pending.party.as_ref(),
                    checksum: &pending.checksum,
                    bytes: &pending.bytes,
                })
                .collect();
            notes::append_alone(&self.database, &rows)
                .await
                .map_err(|error| if error.is_duplicate() { LiveBroken::new(NumberTaken) } else { broken(error) })?;
            for pending in batch {
                self.herald.tell(Wake::Note(pending.note.clone()));
            }
            Ok(())
        })
    }

    fn store_snapshot<'a>(
        &'a self,
        note: &'a NoteId,
        snapshot: StoredSnapshot,
        at: Moment,
    ) -> BoxFuture<'a, Result<(), LiveBroken>> {
        Box::pin(async move {
            let row = SnapshotRow {
                through_seq: snapshot.through_seq,
                at: at.micros(),
                checksum: snapshot.checksum.to_vec(),
                bytes: snapshot.bytes.to_vec(),
            };
            let mut tx = self.database.write().await.map_err(broken)?;
            notes::put_snapshot(tx.link(), note, &row).await.map_err(broken)?;
            tx.commit_aside().await.map_err(broken)
        })
    }
}

impl Log {
    /// The newest snapshot below `before` with every update after it. Updates are never deleted, so there always is one.
    async fn load_before(&self, note: &NoteId, before: i64) -> Result<Option<StoredRoom>, Broken> {
        let mut reader = self.database.read().await?;
        let Some(row) = notes::by_id(reader.link(), note).await? else { return Ok(None) };
        let snapshot = notes::snapshot_before(reader.link(), note, before).await?.map(|row| StoredSnapshot {
            through_seq: row.through_seq,
            bytes: Bytes::from(row.bytes),
            checksum: checksum(&row.checksum),
        });
        let after = snapshot.as_ref().map_or(0, |snapshot| snapshot.through_seq);
        let tail = notes::updates_after(reader.link(), note, after).await?.into_iter().map(update).collect();
        Ok(Some(StoredRoom { epoch: row.epoch, snapshot, tail }))
    }
}

fn update(row: UpdateRow) -> StoredUpdate {
    StoredUpdate { seq: row.seq, bytes: Bytes::from(row.bytes), checksum: checksum(&row.checksum) }
}

/// A checksum of the wrong length matches nothing, as a damaged one should.
fn checksum(stored: &[u8]) -> Checksum {
    stored.try_into().unwrap_or([0; 32])
}
