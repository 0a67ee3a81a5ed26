//! What waits to be sent to one connection, bounded in bytes. Updates of the
//! text are dropped when it is full, because the room can always make up for
//! them with one difference; everything else is small and stays.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::Notify;
use tokio::time::{Duration, Instant};
use yrs::StateVector;

use crate::seat::CloseReason;

/// What the sender found.
pub(crate) enum Taken {
    Frame(Bytes),
    /// Everything has gone out, and the room owes a difference it has not been asked for.
    Drained,
    Nothing,
    Closed(CloseReason),
}

pub(crate) struct Mailbox {
    budget_bytes: usize,
    state: Mutex<State>,
    changed: Notify,
}

struct State {
    queue: VecDeque<Queued>,
    bytes: usize,
    /// What the client certainly has, once everything before the queue has gone out.
    floor: Arc<StateVector>,
    owed: Option<Owed>,
    closed: Option<CloseReason>,
}

struct Queued {
    frame: Bytes,
    is_update: bool,
}

struct Owed {
    from: StateVector,
    since: Instant,
    asked: bool,
}

impl Mailbox {
    pub fn new(budget_bytes: usize) -> Self {
        let state = State { queue: VecDeque::new(), bytes: 0, floor: Arc::default(), owed: None, closed: None };
        Self { budget_bytes, state: Mutex::new(state), changed: Notify::new() }
    }

    /// Queues a frame that must arrive: an acknowledgement, a handshake, presence.
    pub fn push(&self, frame: Bytes) {
        let mut state = self.lock();
        if state.closed.is_some() {
            return;
        }
        if state.bytes + frame.len() > self.budget_bytes.saturating_mul(2) {
            state.close(CloseReason::TOO_SLOW);
        } else {
            state.bytes += frame.len();
            state.queue.push_back(Queued { frame, is_update: false });
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Queues an update; `before` is the room's state without it. Over budget
    /// the connection is marked as behind instead.
    pub fn push_update(&self, frame: Bytes, before: &Arc<StateVector>) {
        let mut state = self.lock();
        if state.closed.is_some() || state.owed.is_some() {
            return;
        }
        if !state.queue.iter().any(|queued| queued.is_update) {
            state.floor = before.clone();
        }
        if state.bytes + frame.len() > self.budget_bytes {
            let floor = state.floor.as_ref().clone();
            state.fall_behind(floor);
        } else {
            state.bytes += frame.len();
            state.queue.push_back(Queued { frame, is_update: true });
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Queues the answer to a client that has `from`, unless much is waiting
    /// before it: then one answer, later, serves for all questions until then.
    pub fn push_answer(&self, from: &StateVector, frame: Bytes) {
        let mut state = self.lock();
        if state.closed.is_some() {
            return;
        }
        if let Some(owed) = &mut state.owed {
            owed.from = at_most(&owed.from, from);
        } else if state.bytes > self.budget_bytes / 4 {
            let from = at_most(&state.floor, from);
            state.fall_behind(from);
        } else {
            state.bytes += frame.len();
            state.queue.push_back(Queued { frame, is_update: false });
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Takes the difference that is owed, if any: the room must send it now.
    pub fn take_owed(&self) -> Option<StateVector> {
        self.lock().owed.take().map(|owed| owed.from)
    }

    /// How long the connection has been behind.
    pub fn behind_for(&self) -> Option<Duration> {
        self.lock().owed.as_ref().map(|owed| owed.since.elapsed())
    }

    pub fn close(&self, reason: CloseReason) {
        self.lock().close(reason);
        self.changed.notify_one();
    }

    pub fn take(&self) -> Taken {
        let mut state = self.lock();
        if let Some(queued) = state.queue.pop_front() {
            state.bytes -= queued.frame.len();
            return Taken::Frame(queued.frame);
        }
        if let Some(reason) = &state.closed {
            return Taken::Closed(reason.clone());
        }
        match &state.owed {
            Some(owed) if !owed.asked => Taken::Drained,
            _ => Taken::Nothing,
        }
    }

    /// The room has been asked for what it owes.
    pub fn asked(&self) {
        if let Some(owed) = &mut self.lock().owed {
            owed.asked = true;
        }
    }

    pub async fn wait(&self) {
        self.changed.notified().await;
    }

    pub fn queued_bytes(&self) -> usize {
        self.lock().bytes
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn fall_behind(&mut self, from: StateVector) {
        self.queue.retain(|queued| !queued.is_update);
        self.bytes = self.queue.iter().map(|queued| queued.frame.len()).sum();
        self.owed = Some(Owed { from, since: Instant::now(), asked: false });
    }

    fn close(&mut self, reason: CloseReason) {
        if self.closed.is_none() {
            self.queue.clear();
            self.bytes = 0;
            self.owed = None;
            self.closed = Some(reason);
        }
    }
}

/// What both certainly include.
fn at_most(a: &StateVector, b: &StateVector) -> StateVector {
    a.iter().map(|(client, clock)| (*client, (*clock).min(b.get(client)))).collect()
}
