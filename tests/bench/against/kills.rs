//! What others had already seen, or the server had acknowledged, and is gone
//! after the server was killed in the middle of it.

use std::{
    collections::HashSet,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use super::{
    Settings,
    figures::Figures,
    prepared::Prepared,
    script::{Author, Chance, numbered, numbers},
    servers::Server,
    socket::{join, number, update},
};
use crate::Outcome;

const WRITERS: usize = 4;
const PAUSE: Duration = Duration::from_millis(20);
const STROKES: usize = 200;
/// After a restart, how long something may still come in late.
const QUIET: Duration = Duration::from_millis(700);

pub async fn run(server: &mut Server<'_>, _: &Prepared, settings: &Settings, figures: &mut Figures) -> Outcome<()> {
    let mut chance = Chance(0x6b11_5eed);
    let (mut promised, mut lost) = (0, 0);
    for text in 0..settings.kills {
        let door = server.door(text)?;
        let seen: Arc<Mutex<HashSet<usize>>> = Arc::default();
        let (mut reader, _reads) = join(&door, None).await?;
        reader.answered().await?;
        let noting = Arc::clone(&seen);
        let watching = tokio::spawn(async move {
            let note = |body: &[u8]| {
                let mut seen = noting.lock().unwrap_or_else(PoisonError::into_inner);
                numbers(body, |stroke| {
                    seen.insert(stroke);
                });
            };
            while reader.hear(note).await.is_ok() {}
        });
        let mut writing = tokio::task::JoinSet::new();
        let mut acknowledged = Vec::new();
        for writer in 0..WRITERS {
            let (mut ear, mut mouth) = join(&door, None).await?;
            ear.answered().await?;
            let settled = Arc::new(AtomicUsize::new(0));
            acknowledged.push(Arc::clone(&settled));
            writing.spawn(async move {
                // Ours counts; that of Hocuspocus is one for each update.
                let note = |body: &[u8]| match body {
                    [100, 1, rest @ ..] => settled.store(number(rest).0 as usize, Ordering::Relaxed),
                    [8, 1, ..] => {
                        settled.fetch_add(1, Ordering::Relaxed);
                    }
                    _ => {}
                };
                while ear.hear(note).await.is_ok() {}
            });
            let words = (0..STROKES).map(|stroke| numbered(writer * STROKES + stroke));
            let strokes = Author::new(3_000 + writer as u64).types(words);
            writing.spawn(async move {
                for stroke in strokes {
                    mouth.put(&update(&stroke));
                    if mouth.send().await.is_err() {
                        return;
                    }
                    tokio::time::sleep(PAUSE).await;
                }
            });
        }
        tokio::time::sleep(Duration::from_micros(300_000 + chance.below(1_700_000))).await;
        server.kill().await?;
        watching.await?;
        writing.join_all().await;
        let mut held = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
        for (writer, settled) in acknowledged.iter().enumerate() {
            let settled = settled.load(Ordering::Relaxed).min(STROKES);
            held.extend(writer * STROKES..writer * STROKES + settled);
        }
        server.restart().await?;
        promised += held.len();
        lost += held.difference(&found(server, text).await?).count();
    }
    figures.add(server.kind, "seen or acknowledged before kills", "", promised as f64);
    figures.add(server.kind, "lost after kills", "", lost as f64);
    Ok(())
}

/// The strokes that are in the text.
async fn found(server: &Server<'_>, text: usize) -> Outcome<HashSet<usize>> {
    let (mut ear, _mouth) = join(&server.door(text)?, None).await?;
    let mut found = HashSet::new();
    let mut last = Instant::now();
    while last.elapsed() < QUIET {
        let more = ear.hear(|body| {
            numbers(body, |stroke| {
                if found.insert(stroke) {
                    last = Instant::now();
                }
            });
        });
        if let Ok(heard) = tokio::time::timeout(QUIET, more).await {
            heard?;
        } else {
            break;
        }
    }
    Ok(found)
}
