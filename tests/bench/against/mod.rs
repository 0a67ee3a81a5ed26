//! `cargo xtask bench notes`: Entente's notes against other servers of shared
//! texts, one after the other on this machine, asked by one load generator that
//! runs on one thread and sends bytes made beforehand.

pub mod bare;
mod crowd;
mod figures;
mod idle;
mod kills;
mod latency;
mod opening;
mod prepared;
mod presence;
mod rate;
mod script;
mod servers;
mod socket;
mod stalled;

use std::time::Instant;

use figures::Figures;
use prepared::Prepared;
use servers::{Kind, Server};

use crate::{Outcome, machine};

const HELP: &str = "\
bench notes [--rounds N] [--kills N] [--seconds N] [--strokes N] [--only PART,…] [--servers NAME,…] [--awake]

  --rounds N      of which the medians are printed (3)
  --kills N       how often each server is killed in each round (10)
  --seconds N     how long each measure lasts (8)
  --strokes N     length of the trace (260000)
  --only PART,…   latency, rate, trace, memory, kills, stalled, presence
  --servers NAME,…  entente, hocuspocus, y-websocket, pycrdt-websocket, yrs-axum, bare (for latency
                    and presence), bare-stored (for latency)
  --awake         keep the processors from sleeping meanwhile: what the servers take, without what a
                  hypervisor takes for waking the machine
";

/// What is asked of one run.
pub struct Settings {
    rounds: usize,
    kills: usize,
    seconds: u64,
    strokes: usize,
    parts: Vec<String>,
    servers: Vec<Kind>,
    awake: bool,
}

impl Settings {
    fn read(words: &[String]) -> Outcome<Self> {
        let mut settings = Self {
            rounds: 3,
            kills: 10,
            seconds: 8,
            strokes: 260_000,
            parts: Vec::new(),
            servers: Kind::ALL.to_vec(),
            awake: false,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            if word == "--awake" {
                settings.awake = true;
                continue;
            }
            let value = words.next().ok_or(HELP)?;
            match word.as_str() {
                "--rounds" => settings.rounds = value.parse()?,
                "--kills" => settings.kills = value.parse()?,
                "--seconds" => settings.seconds = value.parse()?,
                "--strokes" => settings.strokes = value.parse()?,
                "--only" => settings.parts = value.split(',').map(str::to_owned).collect(),
                "--servers" => {
                    let named = |kind: &Kind| value.split(',').any(|name| name.eq_ignore_ascii_case(kind.name()));
                    settings.servers = Kind::ALL.into_iter().filter(named).collect();
                }
                _ => return Err(HELP.into()),
            }
        }
        Ok(settings)
    }

    fn wants(&self, part: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|wanted| wanted == part)
    }
}

pub fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(2).collect();
    if words.iter().any(|word| word == "--help") {
        println!("{HELP}");
        return Ok(());
    }
    let settings = Settings::read(&words)?;
    // One thread: what it takes of the two cores is known, and the same for each server.
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(&settings))
}

async fn run(settings: &Settings) -> Outcome<()> {
    machine::allow_many_files();
    let machine = machine::describe();
    let prepared = Prepared::make(settings.strokes).await?;
    let _awake = settings.awake.then(machine::kept_awake).transpose()?;
    let mut figures = Figures::default();
    for round in 1..=settings.rounds {
        for kind in settings.servers.iter().copied() {
            println!("round {round}, {}", kind.title());
            let (begun, before) = (Instant::now(), machine::usage(std::process::id()).cpu);
            measure(kind, &prepared, settings, &mut figures).await?;
            let share = (machine::usage(std::process::id()).cpu - before).as_secs_f64() / begun.elapsed().as_secs_f64();
            figures.add(kind, "the load generator, of one core", "%", share * 100.0);
        }
    }
    let awake = if settings.awake { ", its processors kept awake" } else { "" };
    println!("\n{machine}{awake}; medians of {} rounds\n\n{figures}", settings.rounds);
    Ok(())
}

/// Each part on a server of its own: what one has left behind does not count in the next.
async fn measure(kind: Kind, prepared: &Prepared, settings: &Settings, figures: &mut Figures) -> Outcome<()> {
    macro_rules! part {
        ($name:literal, $run:path) => {
            if settings.wants($name) && kind.can($name) {
                let mut server = Server::start(kind, prepared).await?;
                // A server that cannot do it has an empty cell, and the reason is printed.
                if let Err(error) = $run(&mut server, prepared, settings, figures).await {
                    println!("  {} in {}: {error}", kind.name(), $name);
                }
            }
        };
    }
    part!("latency", latency::run);
    part!("rate", rate::run);
    part!("trace", opening::run);
    part!("memory", idle::run);
    part!("kills", kills::run);
    part!("stalled", stalled::run);
    part!("presence", presence::run);
    Ok(())
}
