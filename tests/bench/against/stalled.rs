//! Ten readers who have stopped reading, while twelve megabytes pass and twenty
//! others read on: what the ten cost, and whether the twenty notice.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::{
    Settings,
    crowd::{self, Arrivals},
    figures::Figures,
    prepared::Prepared,
    script::{Author, numbered},
    servers::Server,
    socket::{join, update},
};
use crate::{Outcome, report::Times};

const STALLED: usize = 10;
const HEALTHY: usize = 20;
const CHUNK: usize = 16 * 1024;
const CHUNKS: usize = 12 * 1024 * 1024 / CHUNK;
const PAUSE: Duration = Duration::from_millis(10);
/// The system takes in no more than this for somebody who does not read.
const RECEIVES: u32 = 4 * 1024;

pub async fn run(server: &mut Server<'_>, _: &Prepared, _: &Settings, figures: &mut Figures) -> Outcome<()> {
    let door = server.door(0)?;
    let stalled = crowd::open(&door, STALLED, Some(RECEIVES)).await?;
    let arrivals = Arrivals::new(CHUNKS);
    let mut hall = JoinSet::new();
    let mut mouths = Vec::new();
    for (mut ear, mouth) in crowd::open(&door, HEALTHY, None).await? {
        let arrivals = arrivals.clone();
        mouths.push(mouth);
        hall.spawn(async move { while ear.hear(|body| arrivals.note(body)).await.is_ok() {} });
    }
    let (mut ear, mut mouth) = join(&door, None).await?;
    ear.answered().await?;
    tokio::spawn(ear.ignore());
    // Each replaces the one before, so that the text stays small and only what waits can grow.
    let words = (0..CHUNKS).map(|chunk| numbered(chunk) + &"lorem ipsum ".repeat(CHUNK / 12));
    let strokes = Author::new(4_000).replaces(words);
    let before = server.usage().memory;
    let mut peak = before;
    let mut sent = Vec::with_capacity(CHUNKS);
    let mut ticks = tokio::time::interval(PAUSE);
    for stroke in &strokes {
        ticks.tick().await;
        mouth.put(&update(stroke));
        sent.push(Instant::now());
        mouth.send().await?;
        peak = peak.max(server.usage().memory);
    }
    let delays = Times::of(arrivals.delays(&sent, HEALTHY).await?);
    peak = peak.max(server.usage().memory);
    figures.add(server.kind, "10 stalled × 12 MB: memory grows by", "MB", (peak - before) as f64 / 1e6);
    let p99 = delays.percentile(99).as_secs_f64() * 1_000.0;
    figures.add(server.kind, "10 stalled × 12 MB: healthy readers, p99", "ms", p99);
    drop(stalled);
    Ok(())
}
