//! What those who watch a meeting can count on: every number, in order, once.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use entente_domain::ids::MeetingId;
use entente_live::Broken;
use entente_live::hub::{After, Audience, EventSource, Frame, Hub, HubLimits, LogEnd, SubscribeRefused, Subscription};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use proptest::prelude::*;

/// A log of one meeting that really keeps its frames.
#[derive(Default)]
struct MemoryEvents {
    frames: Mutex<Vec<Frame>>,
    failing: AtomicBool,
    reads: AtomicUsize,
}

impl MemoryEvents {
    /// Commits the next event and gives the frame to publish.
    fn commit(&self) -> Frame {
        let mut frames = self.frames.lock().unwrap();
        let seq = frames.len() as i64 + 1;
        let room = (seq % 3 != 0).then(|| format!("{{\"seq\":{seq},\"open\":true}}").into());
        frames.push(Frame { seq, room, staff: format!("{{\"seq\":{seq},\"all\":true}}").into() });
        frames[frames.len() - 1].clone()
    }
}

impl EventSource for MemoryEvents {
    fn end<'a>(&'a self, _: &'a MeetingId) -> BoxFuture<'a, Result<LogEnd, Broken>> {
        async move { Ok(LogEnd { seq: self.frames.lock().unwrap().len() as i64, history: "history-1".into() }) }.boxed()
    }

    fn read_after<'a>(
        &'a self,
        _: &'a MeetingId,
        after: i64,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Frame>, Broken>> {
        async move {
            self.reads.fetch_add(1, Ordering::SeqCst);
            if self.failing.load(Ordering::SeqCst) {
                return Err(Broken::new("log away"));
            }
            Ok(self.frames.lock().unwrap().iter().skip(after as usize).take(limit).cloned().collect())
        }
        .boxed()
    }
}

fn meeting() -> MeetingId {
    MeetingId::new("grcpm-2027")
}

fn small() -> HubLimits {
    HubLimits { ring_frames: 8, read_frames: 5, idle: Duration::from_secs(30) }
}

fn after(seq: i64) -> After {
    After { seq, history: None }
}

async fn take_until(subscription: &mut Subscription, seq: i64) -> Vec<i64> {
    let mut seen = Vec::new();
    while subscription.last() < seq {
        let next = tokio::time::timeout(Duration::from_secs(60), subscription.next()).await;
        seen.extend(next.expect("frames arrive").unwrap().iter().map(|frame| frame.seq));
    }
    seen
}

#[tokio::test(start_paused = true)]
async fn the_room_learns_only_the_number_of_what_is_not_for_it() {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    let mut watching = hub.subscribe(&meeting(), after(0)).await.unwrap();
    hub.publish(&meeting(), (0..3).map(|_| source.commit()).collect());
    let frames = watching.next().await.unwrap();
    assert_eq!(frames[0].text(Audience::Room), "{\"seq\":1,\"open\":true}");
    assert_eq!(frames[2].text(Audience::Room), "{\"seq\":3}");
    assert_eq!(frames[2].text(Audience::Staff), "{\"seq\":3,\"all\":true}");
}

#[tokio::test(start_paused = true)]
async fn who_is_ahead_or_from_another_history_must_load_afresh() {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    for _ in 0..4 {
        source.commit();
    }
    let ahead = hub.subscribe(&meeting(), after(5)).await.err();
    assert!(matches!(ahead, Some(SubscribeRefused::Ahead { end }) if end.seq == 4));
    let elsewhere = After { seq: 2, history: Some("history-0".into()) };
    assert!(matches!(hub.subscribe(&meeting(), elsewhere).await.err(), Some(SubscribeRefused::Ahead { .. })));
    let same = After { seq: 2, history: Some("history-1".into()) };
    let mut watching = hub.subscribe(&meeting(), same).await.unwrap();
    assert_eq!(take_until(&mut watching, 4).await, [3, 4]);
    assert_eq!(hub.watched(), (1, 1), "who was refused is not counted");
}

#[tokio::test(start_paused = true)]
async fn a_log_that_is_away_for_a_while_delays_and_loses_nothing() {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    let mut watching = hub.subscribe(&meeting(), after(0)).await.unwrap();
    source.failing.store(true, Ordering::SeqCst);
    source.commit();
    let second = source.commit();
    hub.publish(&meeting(), vec![second]);
    let early = tokio::time::timeout(Duration::from_secs(20), watching.next()).await;
    assert!(early.is_err(), "the second is not given before the first");
    source.failing.store(false, Ordering::SeqCst);
    assert_eq!(take_until(&mut watching, 2).await, [1, 2]);
}

#[tokio::test(start_paused = true)]
async fn a_meeting_nobody_watches_is_forgotten_after_a_while() {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    let watching = hub.subscribe(&meeting(), after(0)).await.unwrap();
    drop(watching);
    hub.publish(&meeting(), vec![source.commit()]);
    assert_eq!(hub.watched(), (1, 0));
    tokio::time::sleep(Duration::from_secs(61)).await;
    assert_eq!(hub.watched(), (0, 0));
    hub.publish(&meeting(), vec![source.commit()]);
    let mut back = hub.subscribe(&meeting(), after(1)).await.unwrap();
    assert_eq!(take_until(&mut back, 2).await, [2]);
}

#[tokio::test(start_paused = true)]
async fn what_was_never_announced_is_found_when_somebody_comes() {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    let mut early = hub.subscribe(&meeting(), after(0)).await.unwrap();
    source.commit();
    source.commit();
    let mut late = hub.subscribe(&meeting(), after(0)).await.unwrap();
    assert_eq!(take_until(&mut late, 2).await, [1, 2]);
    assert_eq!(take_until(&mut early, 2).await, [1, 2]);
}

#[tokio::test(start_paused = true)]
async fn while_people_keep_up_the_log_is_not_read() {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    let mut watching = hub.subscribe(&meeting(), after(0)).await.unwrap();
    for seq in 1..=100 {
        hub.publish(&meeting(), vec![source.commit()]);
        assert_eq!(take_until(&mut watching, seq).await, [seq]);
    }
    assert_eq!(source.reads.load(Ordering::SeqCst), 0);
}

#[derive(Clone, Debug)]
enum Step {
    /// Commit this many and hold their announcement back.
    Commit(usize),
    /// Announce one of those held back, perhaps twice, perhaps only by waking.
    Announce { which: prop::sample::Index, twice: bool, wake: bool },
    /// A watcher takes what is there.
    Take(usize),
    /// A watcher's connection breaks and comes back with what it had.
    Reconnect(usize),
    /// Lose the announcements altogether (the node that committed died).
    Forget,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step =
        prop_oneof![
            (1_usize..4).prop_map(Step::Commit),
            (any::<prop::sample::Index>(), any::<bool>(), any::<bool>())
                .prop_map(|(which, twice, wake)| Step::Announce { which, twice, wake }),
            (0_usize..3).prop_map(Step::Take),
            (0_usize..3).prop_map(Step::Reconnect),
            Just(Step::Forget),
        ];
    proptest::collection::vec(step, 1..80)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_number_in_order_once_whatever_happens(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(run(steps));
    }
}

async fn run(steps: Vec<Step>) {
    let source = Arc::new(MemoryEvents::default());
    let hub = Hub::new(source.clone(), small());
    let mut watchers = Vec::new();
    for _ in 0..3 {
        watchers.push((hub.subscribe(&meeting(), after(0)).await.unwrap(), Vec::new()));
    }
    let mut held = Vec::new();
    for step in steps {
        match step {
            Step::Commit(count) => held.extend((0..count).map(|_| source.commit())),
            Step::Announce { which, twice, wake } if !held.is_empty() => {
                let frame = held.remove(which.index(held.len()));
                if twice {
                    hub.publish(&meeting(), vec![frame.clone()]);
                }
                if wake {
                    hub.wake(&meeting(), frame.seq);
                } else {
                    hub.publish(&meeting(), vec![frame]);
                }
            }
            Step::Announce { .. } => {}
            Step::Take(index) => {
                let (watching, seen) = &mut watchers[index];
                tokio::task::yield_now().await;
                while let Some(frames) = watching.next().now_or_never() {
                    seen.extend(frames.unwrap().iter().map(|frame| frame.seq));
                }
            }
            Step::Reconnect(index) => {
                let last = watchers[index].0.last();
                watchers[index].0 = hub.subscribe(&meeting(), after(last)).await.unwrap();
            }
            Step::Forget => held.clear(),
        }
    }
    let last = source.commit();
    hub.publish(&meeting(), vec![last.clone()]);
    for (mut watching, mut seen) in watchers {
        seen.extend(take_until(&mut watching, last.seq).await);
        assert_eq!(seen, (1..=last.seq).collect::<Vec<_>>());
    }
}
