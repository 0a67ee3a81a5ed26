//! How many updates a second are taken when two people in each of many texts
//! type as fast as the other sees it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{sync::Notify, task::JoinSet};

use super::{
    Settings, crowd,
    figures::Figures,
    prepared::Prepared,
    script::{Author, SIGNS, signs},
    servers::Server,
    socket::{Ear, Mouth, update},
};
use crate::Outcome;

const TEXTS: [usize; 2] = [50, 300];
/// Sent and not yet seen by the other.
const WINDOW: u64 = 64;
/// Made beforehand for each of the two.
const STROKES: usize = 40_000;
const WARM_UP: Duration = Duration::from_secs(1);

/// What one of a pair has seen of the other.
#[derive(Default)]
struct Seen {
    count: AtomicU64,
    more: Notify,
}

pub async fn run(server: &mut Server<'_>, _: &Prepared, settings: &Settings, figures: &mut Figures) -> Outcome<()> {
    let both: Vec<Arc<Vec<Vec<u8>>>> = (0..2)
        .map(|author| {
            let words = (0..STROKES).map(|_| SIGNS[author].to_owned());
            Arc::new(Author::new(11 + author as u64).types(words).iter().map(|stroke| update(stroke)).collect())
        })
        .collect();
    let mut first = 0;
    for texts in TEXTS {
        let all = Arc::new(AtomicU64::new(0));
        let mut pairs = Vec::new();
        for text in first..first + texts {
            pairs.push(crowd::open(&server.door(text)?, 2, None).await?);
        }
        let mut tasks = JoinSet::new();
        for pair in pairs {
            let seen = [Arc::new(Seen::default()), Arc::new(Seen::default())];
            for (author, (ear, mouth)) in pair.into_iter().enumerate() {
                tasks.spawn(see(ear, SIGNS[1 - author], Arc::clone(&seen[1 - author]), Arc::clone(&all)));
                tasks.spawn(type_on(mouth, Arc::clone(&both[author]), Arc::clone(&seen[author])));
            }
        }
        first += texts;
        tokio::time::sleep(WARM_UP).await;
        let (begun, taken, before) = (Instant::now(), all.load(Ordering::Relaxed), server.usage().cpu);
        tokio::time::sleep(Duration::from_secs(settings.seconds)).await;
        let (took, taken, after) = (begun.elapsed(), all.load(Ordering::Relaxed) - taken, server.usage().cpu);
        if taken == 0 {
            return Err("nothing was taken".into());
        }
        let name = format!("updates accepted, {texts} texts of two");
        figures.add(server.kind, &name, "/s", taken as f64 / took.as_secs_f64());
        let name = format!("server CPU for an update, {texts} texts of two");
        figures.add(server.kind, &name, "µs", (after - before).as_secs_f64() * 1e6 / taken as f64);
        tasks.shutdown().await;
    }
    Ok(())
}

async fn see(mut ear: Ear, sign: &'static str, seen: Arc<Seen>, all: Arc<AtomicU64>) {
    let mut count = 0;
    while ear.hear(|body| count += signs(body, sign)).await.is_ok() {
        if count > 0 {
            seen.count.fetch_add(count, Ordering::Relaxed);
            all.fetch_add(count, Ordering::Relaxed);
            count = 0;
            seen.more.notify_one();
        }
    }
}

async fn type_on(mut mouth: Mouth, strokes: Arc<Vec<Vec<u8>>>, seen: Arc<Seen>) {
    let mut sent = 0;
    while (sent as usize) < strokes.len() {
        if sent - seen.count.load(Ordering::Relaxed) > WINDOW / 2 {
            seen.more.notified().await;
            continue;
        }
        let until = (seen.count.load(Ordering::Relaxed) + WINDOW).min(strokes.len() as u64);
        for stroke in &strokes[sent as usize..until as usize] {
            mouth.put(stroke);
        }
        sent = until;
        if mouth.send().await.is_err() {
            return;
        }
    }
}
