//! What is to be sent to one connection: put on its line at once while nothing
//! waits, and kept here, bounded in bytes, when the line takes no more. Updates of
//! the text are dropped when it is full, because the room can always make up for
//! them with one difference; everything else is small and stays.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::sync::Notify;
use tokio::time::{Duration, Instant};
use yrs::StateVector;

use crate::line::Line;
use crate::seat::CloseReason;

/// What the sender found.
pub(crate) enum Taken {
    /// Some messages are there to be sent, or a rest of one lies in the line.
    Frames,
    /// Everything has gone out, and the room owes a difference it has not been asked for.
    Drained,
    Nothing,
    Closed(CloseReason),
}

pub(crate) struct Mailbox {
    budget_bytes: usize,
    /// Absent where messages are fetched one by one.
    line: Option<Arc<dyn Line>>,
    state: Mutex<State>,
    changed: Notify,
}

struct State {
    queue: VecDeque<Message>,
    bytes: usize,
    /// What the client certainly has, once everything before the queue has gone out.
    floor: Arc<StateVector>,
    /// What happens to few is kept elsewhere: the room goes past thousands of these, each of them cold.
    owed: Option<Box<Owed>>,
    closed: Option<Box<CloseReason>>,
    /// The connection's task is sending: whatever comes now has to wait behind that.
    sending: bool,
    /// A message went out in part.
    has_rest: bool,
}

/// One message to a client.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    frame: Bytes,
    /// It may be dropped: a difference makes up for it.
    is_update: bool,
}

impl Message {
    pub fn update(frame: Bytes) -> Self {
        Self { frame, is_update: true }
    }

    /// An acknowledgement, a handshake, presence.
    pub fn must_arrive(frame: Bytes) -> Self {
        Self { frame, is_update: false }
    }
}

/// Messages that go together, in their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parcel {
    pub messages: Vec<Message>,
    /// The text's state without the updates among them.
    pub before: Arc<StateVector>,
}

struct Owed {
    from: StateVector,
    since: Instant,
    asked: bool,
}

impl Mailbox {
    pub fn new(budget_bytes: usize, line: Option<Arc<dyn Line>>) -> Self {
        let state = State {
            queue: VecDeque::new(),
            bytes: 0,
            floor: Arc::default(),
            owed: None,
            closed: None,
            sending: false,
            has_rest: false,
        };
        Self { budget_bytes, line, state: Mutex::new(state), changed: Notify::new() }
    }

    /// Puts on the line what goes at once, and says how many that were.
    fn send_now(&self, state: &mut State, messages: &[Message]) -> usize {
        let Some(line) = &self.line else { return 0 };
        if state.sending || !state.queue.is_empty() {
            return 0;
        }
        let taken = match messages {
            [one] => line.try_send(std::slice::from_ref(&one.frame)),
            several => line.try_send(&several.iter().map(|message| message.frame.clone()).collect::<Vec<_>>()),
        };
        if taken.has_rest {
            state.sending = true;
            state.has_rest = true;
            self.changed.notify_one();
        }
        taken.messages
    }

    /// Sends or queues a message that must arrive.
    pub fn push(&self, frame: Bytes) {
        self.put(std::slice::from_ref(&Message::must_arrive(frame)), None);
    }

    /// Sends or queues a parcel. Over budget the connection is marked as behind instead, and sent
    /// only what must arrive.
    pub fn push_parcel(&self, parcel: &Parcel) {
        self.put(&parcel.messages, Some(&parcel.before));
    }

    fn put(&self, messages: &[Message], before: Option<&Arc<StateVector>>) {
        let mut state = self.lock();
        if state.closed.is_some() || messages.is_empty() {
            return;
        }
        let sent = if state.owed.is_some() { 0 } else { self.send_now(&mut state, messages) };
        if sent >= messages.len() {
            return;
        }
        for message in &messages[sent..] {
            if message.is_update {
                if state.owed.is_some() {
                    continue;
                }
                if let Some(before) = before
                    && !state.queue.iter().any(|queued| queued.is_update)
                {
                    state.floor = Arc::clone(before);
                }
                if state.bytes + message.frame.len() > self.budget_bytes {
                    let floor = state.floor.as_ref().clone();
                    state.fall_behind(floor);
                    continue;
                }
            } else if state.bytes + message.frame.len() > self.budget_bytes.saturating_mul(2) {
                state.close(CloseReason::TOO_SLOW);
                break;
            }
            state.bytes += message.frame.len();
            state.queue.push_back(message.clone());
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
        let message = Message::must_arrive(frame);
        if let Some(owed) = &mut state.owed {
            owed.from = at_most(&owed.from, from);
        } else if self.send_now(&mut state, std::slice::from_ref(&message)) == 1 {
            return;
        } else if state.bytes > self.budget_bytes / 4 {
            let from = at_most(&state.floor, from);
            state.fall_behind(from);
        } else {
            state.bytes += message.frame.len();
            state.queue.push_back(message);
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

    /// Takes up to so many messages; asking again says that those taken before are gone.
    pub fn take(&self, most: usize, into: &mut Vec<Bytes>) -> Taken {
        let mut state = self.lock();
        if state.has_rest || !state.queue.is_empty() {
            state.has_rest = false;
            state.sending = true;
            for _ in 0..most {
                let Some(queued) = state.queue.pop_front() else { break };
                state.bytes -= queued.frame.len();
                into.push(queued.frame);
            }
            return Taken::Frames;
        }
        state.sending = false;
        if let Some(reason) = &state.closed {
            return Taken::Closed(reason.as_ref().clone());
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
        self.owed = Some(Box::new(Owed { from, since: Instant::now(), asked: false }));
    }

    fn close(&mut self, reason: CloseReason) {
        if self.closed.is_none() {
            self.queue.clear();
            self.bytes = 0;
            self.owed = None;
            self.closed = Some(Box::new(reason));
        }
    }
}

/// What both certainly include.
fn at_most(a: &StateVector, b: &StateVector) -> StateVector {
    a.iter().map(|(client, clock)| (*client, (*clock).min(b.get(client)))).collect()
}
