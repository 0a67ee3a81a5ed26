//! Readers of one text, and writers at a steady pace: from each stroke to the
//! moment at which 99 of 100 readers have it.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use tokio::task::JoinSet;

use super::{
    script::{Author, numbered, numbers},
    servers::Door,
    socket::{Ear, Mouth, Receives, join, update},
};
use crate::{Outcome, report::Times};

/// Opened at the same time.
const OPENERS: usize = 16;
pub const WRITERS: usize = 10;
/// Strokes of each writer in a second.
const PACE: usize = 5;
/// A stroke that has not arrived by now is lost.
const PATIENCE: Duration = Duration::from_secs(20);

/// Opens so many sockets that have been answered.
pub async fn open(door: &Door, count: usize, receives: Receives) -> Outcome<Vec<(Ear, Mouth)>> {
    let mut opening = JoinSet::new();
    let mut opened = Vec::with_capacity(count);
    for _ in 0..count {
        if opening.len() >= OPENERS
            && let Some(done) = opening.join_next().await
        {
            opened.push(done??);
        }
        let door = door.clone();
        opening.spawn(async move {
            let (mut ear, mouth) = join(&door, receives).await?;
            ear.answered().await?;
            Outcome::Ok((ear, mouth))
        });
    }
    while let Some(done) = opening.join_next().await {
        opened.push(done??);
    }
    Ok(opened)
}

/// When each stroke reached each reader, by the number it carries.
#[derive(Clone)]
pub struct Arrivals {
    begun: Instant,
    of_strokes: Arc<Mutex<Vec<Vec<u32>>>>,
}

impl Arrivals {
    pub fn new(strokes: usize) -> Self {
        Self { begun: Instant::now(), of_strokes: Arc::new(Mutex::new(vec![Vec::new(); strokes])) }
    }

    /// Notes every stroke in a message that has come now.
    pub fn note(&self, body: &[u8]) {
        if !matches!(body, [0, 1 | 2, ..]) {
            return;
        }
        let now = self.begun.elapsed().as_micros() as u32;
        let mut strokes = self.of_strokes.lock().unwrap_or_else(PoisonError::into_inner);
        numbers(body, |number| {
            if let Some(arrived) = strokes.get_mut(number) {
                arrived.push(now);
            }
        });
    }

    /// Waits until everybody has everything, and gives for each stroke how long it took to 99 of 100.
    pub async fn delays(&self, sent: &[Instant], readers: usize) -> Outcome<Vec<Duration>> {
        let waiting = Instant::now();
        loop {
            let missing = {
                let strokes = self.of_strokes.lock().unwrap_or_else(PoisonError::into_inner);
                (0..sent.len()).map(|stroke| readers.saturating_sub(strokes[stroke].len())).sum::<usize>()
            };
            if missing == 0 {
                break;
            }
            if waiting.elapsed() > PATIENCE {
                return Err(format!("{missing} deliveries have not been made").into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let mut strokes = self.of_strokes.lock().unwrap_or_else(PoisonError::into_inner);
        let delay = |(stroke, sent): (usize, &Instant)| {
            let arrived = &mut strokes[stroke];
            arrived.sort_unstable();
            let place = (readers * 99).div_ceil(100) - 1;
            let at = self.begun + Duration::from_micros(u64::from(arrived[place]));
            at.saturating_duration_since(*sent)
        };
        Ok(sent.iter().enumerate().map(delay).collect())
    }
}

/// What a steady flow of strokes took.
pub struct Flow {
    pub delays: Times,
    pub strokes: usize,
}

/// People write in one text, each five strokes a second, while everybody reads. Their strokes
/// are numbered from nought. `authors`: the number of the first of them.
pub async fn write(
    door: &Door,
    (people, authors): (usize, u64),
    seconds: u64,
    arrivals: &Arrivals,
    readers: usize,
) -> Outcome<Flow> {
    let each = seconds as usize * PACE;
    let mut writers = Vec::new();
    for writer in 0..people {
        let (mut ear, mouth) = join(door, None).await?;
        ear.answered().await?;
        tokio::spawn(ear.ignore());
        let words = (0..each).map(|stroke| numbered(stroke * people + writer));
        let strokes = Author::new(authors + writer as u64).types(words);
        writers.push((mouth, strokes));
    }
    let mut sent = Vec::with_capacity(each * people);
    let begun = tokio::time::Instant::now();
    for stroke in 0..each {
        for (writer, (mouth, strokes)) in writers.iter_mut().enumerate() {
            let due = Duration::from_millis(1_000) * (stroke * people + writer) as u32 / (PACE * people) as u32;
            tokio::time::sleep_until(begun + due).await;
            mouth.put(&update(&strokes[stroke]));
            sent.push(Instant::now());
            mouth.send().await?;
        }
    }
    let delays = arrivals.delays(&sent, readers).await?;
    Ok(Flow { delays: Times::of(delays), strokes: sent.len() })
}

pub fn strokes_in(seconds: u64, people: usize) -> usize {
    seconds as usize * PACE * people
}
