//! One task writes for all rooms: it takes whatever is waiting, has it kept
//! in one transaction, and tells the rooms. There is no timer: while one
//! transaction runs the next batch gathers, so that the delay adapts itself.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use entente_domain::clock::{Clock, Moment};
use entente_domain::ids::NoteId;
use futures::FutureExt as _;
use tokio::sync::mpsc;

use crate::Broken;
use crate::log::{Pending, RoomLog};

/// One transaction takes at most this many updates …
const BATCH_ROWS_MAX: usize = 4096;
/// … or this many bytes, whichever comes first.
const BATCH_BYTES_MAX: usize = 1 << 20;

/// One update to keep.
pub(crate) struct Job {
    pub pending: Pending,
    /// Rises each time a write of the room fails: what was numbered before
    /// the failure must not be written after it.
    pub generation: u64,
    pub results: mpsc::UnboundedSender<Written>,
}

/// What became of a room's updates.
#[derive(Debug)]
pub(crate) enum Written {
    Stored {
        generation: u64,
        through_seq: i64,
        at: Moment,
    },
    Failed {
        generation: u64,
    },
    /// Another node has used the numbers: nothing of this generation was stored.
    Taken {
        generation: u64,
    },
}

/// Runs until every sender of jobs is gone and the last job is done.
pub(crate) async fn write(log: Arc<dyn RoomLog>, clock: Arc<dyn Clock>, mut jobs: mpsc::UnboundedReceiver<Job>) {
    let mut failed: HashMap<NoteId, u64> = HashMap::new();
    while let Some(first) = jobs.recv().await {
        let mut batch = Batch::default();
        batch.add(first, &mut failed);
        while batch.pending.len() < BATCH_ROWS_MAX && batch.bytes < BATCH_BYTES_MAX {
            match jobs.try_recv() {
                Ok(job) => batch.add(job, &mut failed),
                Err(_) => break,
            }
        }
        batch.keep(log.as_ref(), clock.as_ref(), &mut failed).await;
    }
}

#[derive(Default)]
struct Batch {
    pending: Vec<Pending>,
    bytes: usize,
    rooms: HashMap<NoteId, RoomPart>,
}

struct RoomPart {
    generation: u64,
    through_seq: i64,
    results: mpsc::UnboundedSender<Written>,
}

impl Batch {
    fn add(&mut self, job: Job, failed: &mut HashMap<NoteId, u64>) {
        match failed.get(&job.pending.note) {
            // The room has been told of the failure, which covers this one.
            Some(generation) if job.generation <= *generation => return,
            Some(_) => {
                failed.remove(&job.pending.note);
            }
            None => {}
        }
        match self.rooms.get_mut(&job.pending.note) {
            Some(part) => {
                part.generation = job.generation;
                part.through_seq = job.pending.seq;
                // A room that ended and was opened again hears of its own.
                part.results = job.results;
            }
            None => {
                let part = RoomPart { generation: job.generation, through_seq: job.pending.seq, results: job.results };
                self.rooms.insert(job.pending.note.clone(), part);
            }
        }
        self.bytes += job.pending.bytes.len();
        self.pending.push(job.pending);
    }

    async fn keep(self, log: &dyn RoomLog, clock: &dyn Clock, failed: &mut HashMap<NoteId, u64>) {
        if self.pending.is_empty() {
            return;
        }
        match append(log, &self.pending).await {
            Ok(()) => {
                let at = clock.now();
                self.rooms.into_values().for_each(|room| room.stored(at));
            }
            Err(error) if self.rooms.len() == 1 => {
                for (note, room) in self.rooms {
                    room.failed(&note, &error, failed);
                }
            }
            // One room's trouble (a number another node has taken) must not
            // become everybody's: each on its own.
            Err(_) => {
                for (note, room) in self.rooms {
                    let own: Vec<Pending> =
                        self.pending.iter().filter(|pending| pending.note == note).cloned().collect();
                    match append(log, &own).await {
                        Ok(()) => room.stored(clock.now()),
                        Err(error) => room.failed(&note, &error, failed),
                    }
                }
            }
        }
    }
}

impl RoomPart {
    fn stored(self, at: Moment) {
        let Self { generation, through_seq, results } = self;
        // A room that has ended has nobody left to tell.
        let _ = results.send(Written::Stored { generation, through_seq, at });
    }

    fn failed(self, note: &NoteId, error: &Broken, failed: &mut HashMap<NoteId, u64>) {
        if error.is_number_taken() {
            failed.insert(note.clone(), self.generation);
            let _ = self.results.send(Written::Taken { generation: self.generation });
            return;
        }
        tracing::error!(note.id = %note, error = %error, "Updates of a shared text could not be saved; the writers are told and asked again.");
        failed.insert(note.clone(), self.generation);
        let _ = self.results.send(Written::Failed { generation: self.generation });
    }
}

/// A log that panics is a log that failed: the writer serves every room and must live on.
async fn append(log: &dyn RoomLog, batch: &[Pending]) -> Result<(), Broken> {
    AssertUnwindSafe(async { log.append(batch).await })
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Err(Broken::new("the log panicked")))
}
