//! The feed of a meeting's events. One topic per meeting holds the latest
//! frames; a subscription pulls what comes after the last number it has had,
//! from the topic or, when that no longer reaches back far enough, from the
//! log. There are no queues per client: who is slow costs nothing and comes
//! back exactly, however long they were away.
//!
//! Tempting and rejected: `tokio::sync::broadcast`. It drops for the slow,
//! and what it dropped would have to be read from the log anyway.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use entente_domain::ids::MeetingId;
use futures::future::BoxFuture;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::Broken;

/// One event of a meeting, already text: JSON as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub seq: i64,
    /// For everybody in the room; `None` if they learn only that the number has passed.
    pub room: Option<Arc<str>>,
    /// For those who run the meeting.
    pub staff: Arc<str>,
}

impl Frame {
    /// What this audience is sent.
    pub fn text(&self, audience: Audience) -> Cow<'_, str> {
        match (audience, &self.room) {
            (Audience::Staff, _) => Cow::Borrowed(&self.staff),
            (Audience::Room, Some(room)) => Cow::Borrowed(room),
            (Audience::Room, None) => Cow::Owned(format!("{{\"seq\":{}}}", self.seq)),
        }
    }
}

/// For whose eyes a subscription is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Room,
    Staff,
}

/// How far a meeting's log goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEnd {
    /// The last number, 0 for an empty log.
    pub seq: i64,
    /// Which history the numbers belong to. Changes if a log is ever replaced,
    /// for instance by restoring a backup.
    pub history: Arc<str>,
}

/// Reads the log of meetings.
pub trait EventSource: Send + Sync + 'static {
    fn end<'a>(&'a self, meeting: &'a MeetingId) -> BoxFuture<'a, Result<LogEnd, Broken>>;

    /// The frames numbered above `after`, in order and without gaps, at most `limit`.
    fn read_after<'a>(
        &'a self,
        meeting: &'a MeetingId,
        after: i64,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Frame>, Broken>>;
}

#[derive(Clone, Copy, Debug)]
pub struct HubLimits {
    /// Frames kept per topic.
    pub ring_frames: usize,
    /// Frames read from the log, or handed to a subscriber, at once.
    pub read_frames: usize,
    /// How long a topic nobody listens to is kept.
    pub idle: Duration,
}

impl Default for HubLimits {
    fn default() -> Self {
        Self { ring_frames: 512, read_frames: 256, idle: Duration::from_secs(30) }
    }
}

/// Where a newcomer stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    /// The last number they have; 0 for none.
    pub seq: i64,
    /// The history they had it from, if they know.
    pub history: Option<Arc<str>>,
}

#[derive(Debug, thiserror::Error)]
pub enum SubscribeRefused {
    /// What they have is not a beginning of this log: they must load afresh.
    #[error("the client is ahead of the log, which ends at {}", end.seq)]
    Ahead { end: LogEnd },
    #[error("the log could not be read")]
    Broken(#[from] Broken),
}

/// The feed of every meeting somebody watches. Cheap to clone.
#[derive(Clone)]
pub struct Hub {
    inner: Arc<Inner>,
}

struct Inner {
    source: Arc<dyn EventSource>,
    limits: HubLimits,
    topics: Mutex<HashMap<MeetingId, Arc<Topic>>>,
}

struct Topic {
    meeting: MeetingId,
    state: Mutex<State>,
    /// The last number up to which everything is known.
    latest: watch::Sender<i64>,
}

struct State {
    /// Consecutive frames, the last being `latest`.
    ring: VecDeque<Arc<Frame>>,
    /// Frames that came before their predecessors.
    held: BTreeMap<i64, Arc<Frame>>,
    /// Known once the end of the log has been read.
    latest: Option<i64>,
    /// The highest number heard of.
    heard: i64,
    filling: bool,
    subscribers: usize,
    idle_since: Instant,
}

impl Hub {
    /// Must be called inside a Tokio runtime: idle topics are swept by a task that ends with the hub.
    pub fn new(source: Arc<dyn EventSource>, limits: HubLimits) -> Self {
        let inner = Arc::new(Inner { source, limits, topics: Mutex::default() });
        tokio::spawn(sweep(Arc::downgrade(&inner), limits.idle));
        Self { inner }
    }

    /// Announces committed frames, in any order and from any task. Who calls
    /// late or twice does no harm.
    pub fn publish(&self, meeting: &MeetingId, frames: Vec<Frame>) {
        let Some(topic) = self.topic(meeting) else { return };
        let mut state = lock(&topic.state);
        for frame in frames {
            state.heard = state.heard.max(frame.seq);
            if state.latest.is_none_or(|latest| frame.seq > latest) {
                state.held.insert(frame.seq, Arc::new(frame));
            }
        }
        self.inner.settle(&topic, state);
    }

    /// Another node has committed up to `seq`.
    pub fn wake(&self, meeting: &MeetingId, seq: i64) {
        let Some(topic) = self.topic(meeting) else { return };
        let mut state = lock(&topic.state);
        state.heard = state.heard.max(seq);
        self.inner.settle(&topic, state);
    }

    /// The meetings somebody watches here.
    pub fn open_meetings(&self) -> Vec<MeetingId> {
        lock(&self.inner.topics).keys().cloned().collect()
    }

    /// Opens the feed after what the client has.
    pub async fn subscribe(&self, meeting: &MeetingId, after: After) -> Result<Subscription, SubscribeRefused> {
        let topic = self.inner.enter(meeting);
        // From here on leaving is counted even if this future is dropped.
        let mut subscription =
            Subscription { inner: self.inner.clone(), seen: topic.latest.subscribe(), topic, last: after.seq };
        let end = self.inner.source.end(meeting).await?;
        let history_differs = after.history.as_ref().is_some_and(|history| *history != end.history);
        if history_differs || after.seq > end.seq || after.seq < 0 {
            return Err(SubscribeRefused::Ahead { end });
        }
        let mut state = lock(&subscription.topic.state);
        if state.latest.is_none() {
            state.latest = Some(end.seq);
            subscription.topic.latest.send_replace(end.seq);
            state.held = state.held.split_off(&(end.seq + 1));
        }
        state.heard = state.heard.max(end.seq);
        self.inner.settle(&subscription.topic, state);
        subscription.seen = subscription.topic.latest.subscribe();
        Ok(subscription)
    }

    /// How many meetings are being watched, and by how many.
    pub fn watched(&self) -> (usize, usize) {
        let topics = lock(&self.inner.topics);
        (topics.len(), topics.values().map(|topic| lock(&topic.state).subscribers).sum())
    }

    fn topic(&self, meeting: &MeetingId) -> Option<Arc<Topic>> {
        lock(&self.inner.topics).get(meeting).cloned()
    }
}

impl Inner {
    fn enter(&self, meeting: &MeetingId) -> Arc<Topic> {
        let mut topics = lock(&self.topics);
        let topic = topics.entry(meeting.clone()).or_insert_with(|| {
            Arc::new(Topic {
                meeting: meeting.clone(),
                state: Mutex::new(State {
                    ring: VecDeque::new(),
                    held: BTreeMap::new(),
                    latest: None,
                    heard: 0,
                    filling: false,
                    subscribers: 0,
                    idle_since: Instant::now(),
                }),
                latest: watch::Sender::new(0),
            })
        });
        // Counted under the map's lock: a sweep cannot remove it in between.
        lock(&topic.state).subscribers += 1;
        topic.clone()
    }

    /// Moves what is consecutive into the ring; starts reading the log for what is missing.
    fn settle(self: &Arc<Self>, topic: &Arc<Topic>, mut state: MutexGuard<'_, State>) {
        let Some(before) = state.latest else { return };
        let mut latest = before;
        while let Some(frame) = state.held.remove(&(latest + 1)) {
            latest += 1;
            state.ring.push_back(frame);
            if state.ring.len() > self.limits.ring_frames {
                state.ring.pop_front();
            }
        }
        state.latest = Some(latest);
        // A flood of numbers from far ahead is not kept: the log has them.
        while state.held.len() > self.limits.ring_frames {
            state.held.pop_last();
        }
        if latest > before {
            topic.latest.send_replace(latest);
        }
        if state.heard > latest && !state.filling && state.subscribers > 0 {
            state.filling = true;
            drop(state);
            tokio::spawn(fill(self.clone(), topic.clone()));
        }
    }
}

/// Reads the log until everything heard of is there.
async fn fill(inner: Arc<Inner>, topic: Arc<Topic>) {
    let mut pause = Duration::from_millis(50);
    loop {
        let after = {
            let mut state = lock(&topic.state);
            match state.latest {
                Some(latest) if state.heard > latest && state.subscribers > 0 => latest,
                _ => {
                    state.filling = false;
                    return;
                }
            }
        };
        let read = inner.source.read_after(&topic.meeting, after, inner.limits.read_frames).await;
        let found = match read {
            Ok(frames) => {
                let found = !frames.is_empty();
                let mut state = lock(&topic.state);
                for frame in frames {
                    if state.latest.is_some_and(|latest| frame.seq > latest) {
                        state.held.insert(frame.seq, Arc::new(frame));
                    }
                }
                inner.settle(&topic, state);
                found
            }
            Err(error) => {
                tracing::warn!(meeting.id = %topic.meeting, error = %error, "The event log could not be read; trying again.");
                false
            }
        };
        if found {
            pause = Duration::from_millis(50);
        } else {
            // Heard of, but not there yet (another node's replica) or unreadable.
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(5));
        }
    }
}

async fn sweep(inner: Weak<Inner>, idle: Duration) {
    let mut ticks = tokio::time::interval(idle.max(Duration::from_millis(10)) / 2);
    loop {
        ticks.tick().await;
        let Some(inner) = inner.upgrade() else { return };
        lock(&inner.topics).retain(|_, topic| {
            let state = lock(&topic.state);
            state.subscribers > 0 || state.idle_since.elapsed() < idle
        });
    }
}

/// One client's view of the feed.
pub struct Subscription {
    inner: Arc<Inner>,
    topic: Arc<Topic>,
    seen: watch::Receiver<i64>,
    last: i64,
}

impl Subscription {
    /// The frames after the last ones given, in order, waiting until there is
    /// at least one. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Result<Vec<Arc<Frame>>, Broken> {
        loop {
            let latest = *self.seen.borrow_and_update();
            if latest > self.last {
                let frames = match self.frames_in_ring() {
                    Some(frames) => frames,
                    None => self.frames_in_log().await?,
                };
                if let Some(frame) = frames.last() {
                    self.last = frame.seq;
                    return Ok(frames);
                }
            }
            // The sender lives in the topic, which this subscription holds.
            self.seen.changed().await.map_err(Broken::new)?;
        }
    }

    /// The last number given.
    pub fn last(&self) -> i64 {
        self.last
    }

    fn frames_in_ring(&self) -> Option<Vec<Arc<Frame>>> {
        let state = lock(&self.topic.state);
        let first = state.ring.front()?.seq;
        let skip = usize::try_from(self.last + 1 - first).ok()?;
        Some(state.ring.iter().skip(skip).take(self.inner.limits.read_frames).cloned().collect())
    }

    async fn frames_in_log(&self) -> Result<Vec<Arc<Frame>>, Broken> {
        let frames =
            self.inner.source.read_after(&self.topic.meeting, self.last, self.inner.limits.read_frames).await?;
        let consecutive = frames.iter().zip(self.last + 1..).all(|(frame, seq)| frame.seq == seq);
        if frames.is_empty() || !consecutive {
            return Err(Broken::new(format!(
                "the log of meeting {} has a gap after {}",
                self.topic.meeting, self.last
            )));
        }
        Ok(frames.into_iter().map(Arc::new).collect())
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut state = lock(&self.topic.state);
        state.subscribers -= 1;
        state.idle_since = Instant::now();
    }
}

/// None of our critical sections can leave things half-done, so a poisoned lock is still good.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
