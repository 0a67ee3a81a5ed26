//! A large hall: what is said while the room still goes round joins the round. Everybody has everything once and in
//! order, whoever comes and goes meanwhile, and it takes fewer words to the network than strokes times readers.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use common::*;
use entente_live::line::{Line, Taken};
use entente_live::rooms::Rooms;
use entente_live::seat::{Access, Seat};
use entente_live::wire::{self, Outgoing};
use tokio::sync::watch;

const READERS: usize = 300;
const STROKES: u32 = 120;

/// A network that takes everything.
#[derive(Default)]
struct Network {
    arrived: Mutex<Vec<Bytes>>,
    words: AtomicUsize,
    /// What each word takes of the processor.
    takes: Duration,
}

impl Line for Network {
    fn try_send(&self, messages: &[Bytes]) -> Taken {
        self.words.fetch_add(1, Ordering::Relaxed);
        work_for(self.takes);
        self.arrived.lock().unwrap().extend_from_slice(messages);
        Taken { messages: messages.len(), has_rest: false }
    }
}

/// By the thread's own time: what others take of the machine meanwhile does not count.
fn work_for(time: Duration) {
    let worked = || {
        let worked = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::try_from(worked).unwrap()
    };
    let begun = worked();
    while worked() - begun < time {
        std::hint::spin_loop();
    }
}

impl Network {
    fn updates(&self) -> Vec<Bytes> {
        let arrived = self.arrived.lock().unwrap();
        let said = arrived.iter().map(|message| wire::parse_outgoing(message).unwrap());
        said.filter_map(|said| if let Outgoing::Update(update) = said { Some(update) } else { None }).collect()
    }
}

struct Reader {
    network: Arc<Network>,
    seat: Seat,
    _access: watch::Sender<Access>,
}

async fn reader(rooms: &Rooms) -> Reader {
    reader_on(rooms, Network::default()).await
}

async fn reader_on(rooms: &Rooms, network: Network) -> Reader {
    let network = Arc::new(network);
    let access = watch::Sender::new(Access::Read);
    let line = Some(Arc::clone(&network) as Arc<dyn Line>);
    let seat = rooms.join_on(&note(), member("reader"), access.subscribe(), line).await.unwrap();
    Reader { network, seat, _access: access }
}

#[tokio::test]
async fn who_comes_and_goes_while_the_room_goes_round_costs_nobody_a_stroke() {
    let (rooms, log) = rooms();
    let mut readers = Vec::new();
    for _ in 0..READERS {
        readers.push(reader(&rooms).await);
    }
    let greeted: usize = readers.iter().map(|reader| reader.network.words.load(Ordering::Relaxed)).sum();
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut jean = Client::arrive(&rooms, "jean", Access::Write).await;
    let (mut late, mut left) = (Vec::new(), Vec::new());
    for index in 0..STROKES {
        // The hands take turns, and neither waits for the hall.
        let (hand, name) = if index % 2 == 0 { (&mut amina, 'a') } else { (&mut jean, 'j') };
        hand.write(0, &format!("[{name}{index}]")).await;
        let turn = u64::from(index / 2) + 1;
        hand.until("stored", |hand| hand.acked == turn).await;
        match index % 20 {
            3 => late.push(Client::arrive(&rooms, &format!("late-{index}"), Access::Read).await),
            // From the middle, the beginning and the end of the round.
            7 => left.push(readers.remove(readers.len() / 2)),
            11 => left.push(readers.remove(0)),
            15 => left.push(readers.pop().unwrap()),
            _ => {}
        }
        for gone in left.drain(..) {
            drop(gone.seat);
        }
    }
    let expected = log.text(&note());
    for hand in [&mut amina, &mut jean].into_iter().chain(&mut late) {
        hand.until("the whole text", |hand| hand.text() == expected).await;
    }
    let stored: Vec<Bytes> = log.notes.lock().unwrap()[&note()].rows.values().map(|row| row.bytes.clone()).collect();
    assert_eq!(stored.len(), STROKES as usize);
    until("the hall has it", || readers.iter().all(|reader| reader.network.updates().len() == stored.len())).await;
    for reader in &readers {
        assert_eq!(reader.network.updates(), stored, "once, and in the order of the log");
    }
    let words: usize = readers.iter().map(|reader| reader.network.words.load(Ordering::Relaxed)).sum();
    let apart = readers.len() * STROKES as usize + greeted;
    assert!(words * 10 < apart * 9, "{words} words for what would be {apart} one by one");
}

#[tokio::test]
async fn a_hall_that_is_dear_to_tell_saves_up_and_leaves_the_house_its_turn() {
    let (rooms, _log) = rooms();
    // Once round it takes 10 ms, and there is something to say all the time.
    let takes = Duration::from_micros(250);
    let mut readers = Vec::new();
    for _ in 0..40 {
        readers.push(reader_on(&rooms, Network { takes, ..Network::default() }).await);
    }
    let words = |readers: &[Reader]| -> usize {
        readers.iter().map(|reader| reader.network.words.load(Ordering::Relaxed)).sum()
    };
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let (greeted, begun) = (words(&readers), Instant::now());
    let mut strokes = 0;
    // So many in any case, and that for a while: whoever writes does not wait for the hall.
    while strokes < 150 || begun.elapsed() < Duration::from_millis(800) {
        amina.write(0, "a").await;
        strokes += 1;
        amina.until("stored", |hand| hand.acked == strokes).await;
    }
    until("the hall has it", || readers.iter().all(|reader| reader.network.updates().len() as u64 == strokes)).await;
    let spent = takes * u32::try_from(words(&readers) - greeted).unwrap();
    // Two fifths of a core, what was saved before, and the round that goes past it.
    let share = begun.elapsed() * 2 / 5 + Duration::from_millis(50);
    assert!(spent <= share, "{spent:?} for telling, of {share:?}");
}

#[tokio::test]
async fn nobody_hears_their_own_stroke_and_each_writer_hears_the_other_at_once() {
    let (rooms, _log) = rooms();
    let mut crowd = Vec::new();
    for _ in 0..READERS {
        crowd.push(reader(&rooms).await);
    }
    let mut amina = Client::arrive(&rooms, "amina", Access::Write).await;
    let mut jean = Client::arrive(&rooms, "jean", Access::Write).await;
    for turn in 1..=20_u64 {
        amina.write(0, "a").await;
        jean.write(0, "j").await;
        amina.until("hers is stored", |hand| hand.acked == turn).await;
        jean.until("his is stored", |hand| hand.acked == turn).await;
    }
    let both = |hand: &Client| hand.text().len() == 40;
    amina.until("both", both).await;
    jean.until("both", both).await;
    assert_eq!((amina.updates, jean.updates), (20, 20), "the other's only");
}
