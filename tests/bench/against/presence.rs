//! A thousand people in one text, each of whom says "I am still here" every
//! fifteen seconds as stock clients do, while ten write.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use super::{
    Settings,
    crowd::{self, Arrivals},
    figures::Figures,
    prepared::Prepared,
    servers::Server,
    socket::{Mouth, put_number},
};
use crate::Outcome;

const PRESENT: usize = 1_000;
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Until everybody has heard of everybody.
const SETTLES: Duration = Duration::from_secs(20);

pub async fn run(server: &mut Server<'_>, _: &Prepared, settings: &Settings, figures: &mut Figures) -> Outcome<()> {
    // At least one heartbeat of each falls into it.
    let seconds = settings.seconds.max(HEARTBEAT.as_secs() + 1);
    let door = server.door(0)?;
    let arrivals = Arrivals::new(crowd::strokes_in(seconds, crowd::WRITERS));
    let mut hall = JoinSet::new();
    let mut mouths = Vec::new();
    for (mut ear, mouth) in crowd::open(&door, PRESENT, None).await? {
        let arrivals = arrivals.clone();
        mouths.push(mouth);
        hall.spawn(async move { while ear.hear(|body| arrivals.note(body)).await.is_ok() {} });
    }
    let beating = tokio::spawn(beat(mouths));
    tokio::time::sleep(SETTLES).await;
    let (before, begun) = (server.usage().cpu, Instant::now());
    let flow = crowd::write(&door, (crowd::WRITERS, 5_000), seconds, &arrivals, PRESENT).await?;
    let share = (server.usage().cpu - before).as_secs_f64() / begun.elapsed().as_secs_f64();
    beating.abort();
    let p99 = flow.delays.percentile(99).as_secs_f64() * 1_000.0;
    figures.add(server.kind, "1,000 present: keystroke to 99 %, p99", "ms", p99);
    figures.add(server.kind, "1,000 present: server CPU", "% of a core", share * 100.0);
    Ok(())
}

/// Everybody in turn, spread over the time of one heartbeat, again and again.
async fn beat(mut mouths: Vec<Mouth>) -> Outcome<()> {
    let mut ticks = tokio::time::interval(HEARTBEAT / PRESENT as u32);
    for clock in 1.. {
        for (person, mouth) in mouths.iter_mut().enumerate() {
            ticks.tick().await;
            mouth.put(&here(10_000 + person as u64, clock));
            mouth.send().await?;
        }
    }
    Ok(())
}

/// A client's own state, as the editor announces it.
fn here(client: u64, clock: u64) -> Vec<u8> {
    let state =
        format!(r##"{{"user":{{"name":"Delegate {client}","color":"#30bced"}},"cursor":{{"anchor":{client}}}}}"##);
    let mut entry = vec![1];
    put_number(&mut entry, client);
    put_number(&mut entry, clock);
    put_number(&mut entry, state.len() as u64);
    entry.extend(state.bytes());
    let mut message = vec![1];
    put_number(&mut message, entry.len() as u64);
    message.extend(entry);
    message
}
