//! What a room passes on of its own clients to other servers: the last state
//! of each, together, slower than to its own readers, and bounded. All of them
//! are repeated from time to time, so that a lost word is made up for and a
//! server that ended without one is noticed.

use std::collections::{BTreeMap, BTreeSet};

use tokio::time::{Duration, Instant};

use crate::elsewhere::Passed;

/// What is passed on together.
const GATHER: Duration = Duration::from_millis(60);
/// Between two times.
const PAUSE: Duration = Duration::from_millis(100);
/// Of so many clients; the rest are seen on their own server only.
pub(super) const CLIENTS_MAX: usize = 100;
/// At one time. What is beyond it waits for the next, and is overtaken there by what is newer.
const BYTES_MAX: usize = 16 << 10;
/// What an entry takes beside its state.
const ENTRY_BYTES: usize = 150;

#[derive(Default)]
pub(super) struct Outward {
    /// Those the others know of.
    told: BTreeSet<u64>,
    waiting: BTreeMap<u64, Passed>,
    /// The client to begin with, so that everybody's turn comes.
    next: u64,
    flush_at: Option<Instant>,
    last_at: Option<Instant>,
    repeat_at: Option<Instant>,
}

impl Outward {
    /// Takes the news of a client.
    pub fn put(&mut self, passed: Passed, repeat: Duration) {
        let client = passed.client;
        if passed.state.is_none() {
            if !self.told.remove(&client) {
                return;
            }
        } else if !self.told.contains(&client) {
            if self.told.len() >= CLIENTS_MAX {
                return;
            }
            self.told.insert(client);
        }
        self.waiting.insert(client, passed);
        let now = Instant::now();
        let soonest = self.last_at.map_or(now, |at| at + PAUSE);
        self.flush_at.get_or_insert_with(|| soonest.max(now + GATHER));
        self.repeat_at.get_or_insert_with(|| now + repeat);
    }

    pub fn due_at(&self) -> Option<Instant> {
        [self.flush_at, self.repeat_at].into_iter().flatten().min()
    }

    /// Whether everybody is to be put in again.
    pub fn is_to_repeat(&mut self, now: Instant) -> bool {
        let due = self.repeat_at.is_some_and(|at| at <= now);
        if due {
            self.repeat_at = None;
        }
        due
    }

    /// What has to go out by now.
    pub fn due(&mut self, now: Instant) -> Vec<Passed> {
        if self.flush_at.is_none_or(|at| at > now) {
            return Vec::new();
        }
        let mut bytes = 0;
        let mut out = Vec::new();
        let order: Vec<u64> =
            self.waiting.range(self.next..).chain(self.waiting.range(..self.next)).map(|(client, _)| *client).collect();
        for client in order {
            let size = self.waiting.get(&client).map_or(0, |passed| passed.state.as_ref().map_or(0, String::len));
            if !out.is_empty() && bytes + size + ENTRY_BYTES > BYTES_MAX {
                self.next = client;
                break;
            }
            bytes += size + ENTRY_BYTES;
            out.extend(self.waiting.remove(&client));
        }
        self.last_at = Some(now);
        self.flush_at = (!self.waiting.is_empty()).then(|| now + PAUSE);
        out
    }

    /// Nobody listens any more.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}
