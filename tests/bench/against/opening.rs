//! A text of 105,000 letters as an author makes it, one keystroke in each
//! update; then opened on a server that has just started, again, and by 500 at once.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use yrs::{Doc, GetString as _, ReadTxn as _, Transact as _, Update, XmlFragment as _, updates::decoder::Decode as _};

use super::{
    Settings,
    crowd::{self, Arrivals},
    figures::Figures,
    prepared::Prepared,
    script::{END, SIGN_EVERY, SIGNS, signs},
    servers::{Door, Server},
    socket::{bytes_of, join, number, update},
};
use crate::{Outcome, report::Times};

/// Strokes under way at most.
const WINDOW: usize = 8_000;
/// Put into one write.
const AT_ONCE: usize = 200;
const PATIENCE: Duration = Duration::from_secs(180);
const AGAIN: usize = 10;
const CROWD: usize = 500;
/// Readers of the old text and of a new one, to see whether age costs anything.
const READERS: usize = 100;

pub async fn run(
    server: &mut Server<'_>,
    prepared: &Prepared,
    settings: &Settings,
    figures: &mut Figures,
) -> Outcome<()> {
    let door = server.door(0)?;
    let before = server.usage().cpu;
    let tenths = type_it(&door, &prepared.trace.strokes).await?;
    let cpu = (server.usage().cpu - before).as_secs_f64() * 1e6;
    let strokes = prepared.trace.strokes.len() as f64;
    let whole: Duration = tenths.iter().sum();
    figures.add(server.kind, "the trace, typed", "/s", strokes / whole.as_secs_f64());
    figures.add(server.kind, "the trace: server CPU for a keystroke", "µs", cpu / strokes);
    let [first, last] = [tenths.first(), tenths.last()].map(|tenth| tenth.map_or(0.0, Duration::as_secs_f64));
    figures.add(server.kind, "the trace, its last tenth against its first", "×", last / first);
    // A tenth is short: beside the figure that is judged, one in which a single snapshot does not decide.
    let usual = |tenths: Vec<Duration>| Times::of(tenths).percentile(50).as_secs_f64();
    let beginning = usual(tenths.iter().take(3).copied().collect());
    let end = usual(tenths.iter().rev().take(3).copied().collect());
    figures.add(
        server.kind,
        "the trace, the usual of its last three tenths against its first three",
        "×",
        end / beginning,
    );

    tokio::time::sleep(server.kind.writes_within()).await;
    server.kill().await?;
    server.restart().await?;
    let cold = open_it(&door, &prepared.trace.text).await?;
    figures.add(server.kind, "the trace, opened cold", "ms", cold.as_secs_f64() * 1_000.0);
    // Somebody stays, so that it is open.
    let stays = join(&door, None).await?;
    let mut again = Vec::new();
    for _ in 0..AGAIN {
        again.push(open_it(&door, &prepared.trace.text).await?);
    }
    let again = Times::of(again).percentile(50);
    figures.add(server.kind, "the trace, opened warm", "ms", again.as_secs_f64() * 1_000.0);
    drop(stays);

    for (name, text) in [("old", 0), ("new", 1)] {
        let door = server.door(text)?;
        let arrivals = Arrivals::new(crowd::strokes_in(settings.seconds, crowd::WRITERS));
        let mut hall = JoinSet::new();
        let mut mouths = Vec::new();
        for (mut ear, mouth) in crowd::open(&door, READERS, None).await? {
            let arrivals = arrivals.clone();
            mouths.push(mouth);
            hall.spawn(async move { while ear.hear(|body| arrivals.note(body)).await.is_ok() {} });
        }
        let before = server.usage().cpu;
        let flow = crowd::write(&door, (crowd::WRITERS, 2_000), settings.seconds, &arrivals, READERS).await?;
        let cpu = (server.usage().cpu - before).as_secs_f64() * 1_000.0;
        let name = format!("in {name} text, {READERS} readers: server CPU for a keystroke");
        figures.add(server.kind, &name, "ms", cpu / flow.strokes as f64);
    }

    tokio::time::sleep(server.kind.writes_within()).await;
    server.kill().await?;
    server.restart().await?;
    let begun = Instant::now();
    let mut all = JoinSet::new();
    for _ in 0..CROWD {
        all.spawn(whole_at_once(door.clone()));
    }
    let mut empty = 0;
    while let Some(one) = all.join_next().await {
        empty += usize::from(one??);
    }
    figures.add(server.kind, "500 open it at once: all have it after", "ms", begun.elapsed().as_secs_f64() * 1_000.0);
    figures.add(server.kind, "500 open it at once: saw it empty", "", empty as f64);
    Ok(())
}

/// Types everything as fast as it is taken, and gives how long each tenth took: shown to a
/// reader, and where the server acknowledges, acknowledged.
async fn type_it(door: &Door, strokes: &[Vec<u8>]) -> Outcome<Vec<Duration>> {
    let (mut reader, _reads) = join(door, None).await?;
    reader.answered().await?;
    let (mut own, mut mouth) = join(door, None).await?;
    own.answered().await?;
    let (told, mut acknowledged) = tokio::sync::watch::channel(None);
    tokio::spawn(async move {
        let note = |body: &[u8]| {
            if let [100, 1, rest @ ..] = body {
                told.send_replace(Some(number(rest).0));
            }
        };
        while own.hear(note).await.is_ok() {}
    });
    let (mut sent, mut shown, mut ended) = (0, 0, false);
    let mut tenths = Vec::new();
    let mut begun = Instant::now();
    while !ended {
        while sent < strokes.len() && sent < shown + WINDOW {
            let until = (sent + AT_ONCE).min(strokes.len());
            strokes[sent..until].iter().for_each(|stroke| mouth.put(&update(stroke)));
            sent = until;
            mouth.send().await?;
        }
        let heard = reader.hear(|body| {
            shown += signs(body, SIGNS[0]) as usize * SIGN_EVERY;
            ended |= body.windows(END.len()).any(|three| three == END.as_bytes());
        });
        tokio::time::timeout(PATIENCE, heard).await.map_err(|_| format!("it stopped after {shown} strokes"))??;
        if (tenths.len() + 1) * strokes.len() / 10 <= shown && tenths.len() < 9 {
            tenths.push(begun.elapsed());
            begun = Instant::now();
        }
    }
    if acknowledged.borrow().is_some() {
        let all = acknowledged.wait_for(|count| count.is_some_and(|count| count >= strokes.len() as u64));
        tokio::time::timeout(PATIENCE, all).await.map_err(|_| "not all was acknowledged")??;
    }
    tenths.push(begun.elapsed());
    Ok(tenths)
}

/// From opening a socket until the whole text is there.
async fn open_it(door: &Door, text: &str) -> Outcome<Duration> {
    let begun = Instant::now();
    let (mut ear, _mouth) = join(door, None).await?;
    let doc = Doc::new();
    loop {
        let mut updates = Vec::new();
        let heard = ear.hear(|body| {
            if let [0, 1 | 2, rest @ ..] = body {
                updates.push(bytes_of(rest).to_vec());
            }
        });
        tokio::time::timeout(PATIENCE, heard).await.map_err(|_| "the whole text did not come")??;
        let took = begun.elapsed();
        for update in updates {
            doc.transact_mut().apply_update(Update::decode_v1(&update)?)?;
        }
        if text_of(&doc).is_some_and(|found| found == text) {
            return Ok(took);
        }
    }
}

/// What stands in the first paragraph.
fn text_of(doc: &Doc) -> Option<String> {
    let txn = doc.transact();
    let root = txn.get_xml_fragment("prosemirror")?;
    let text = root.get(&txn, 0)?.into_xml_element()?.get(&txn, 0)?.into_xml_text()?;
    Some(text.get_string(&txn))
}

/// Waits for the end of the text, and says whether the first answer was without it.
async fn whole_at_once(door: Door) -> Outcome<bool> {
    let (mut ear, _mouth) = join(&door, None).await?;
    let (mut first, mut whole) = (None, false);
    while !whole {
        let heard = ear.hear(|body| {
            let has_all = body.windows(END.len()).any(|three| three == END.as_bytes());
            whole |= has_all;
            if let [0, 1, ..] = body {
                first.get_or_insert(has_all);
            }
        });
        tokio::time::timeout(PATIENCE, heard).await.map_err(|_| "the whole text did not come")??;
    }
    Ok(first == Some(false))
}
