//! "Next speaker" to a whole hall: from the podium's key to 99 of 100 open
//! browsers, and what each of them costs the server. Beside it, tokio-tungstenite
//! alone says the same bytes to as many.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{
    Outcome,
    bare::Bare,
    http::Connection,
    lines::{Crowd, Line},
    machine::{self, Usage},
    product::{Product, between},
    report::{Report, Times},
};

const HALLS: [usize; 4] = [100, 500, 2_000, 5_000];
/// The hall for which a goal is set.
const GOAL_HALL: usize = 2_000;
/// Speakers who are given the floor in each hall.
const SPEAKERS: usize = 40;
/// How long a hall is watched in which nothing happens; every socket is looked after once in that time.
const QUIET: Duration = Duration::from_secs(30);

pub async fn run(report: &mut Report) -> Outcome<()> {
    machine::allow_many_files();
    // Servers of their own: what the sockets of other measures have left behind does not count.
    let (product, bare) = (Product::start().await?, Bare::start().await?);
    let mut podium = Podium::open(&product).await?;
    let mut people = Vec::new();
    for name in ["delegate", "rapporteur", "observer", "arabic", "technician"] {
        people.push(product.sign_in(name).await?);
    }
    let (ours_alone, theirs_alone) = (machine::usage(product.pid), machine::usage(bare.pid));
    let mut hall = Crowd::new(&product.host, "/live/meetings/sample-a", &people);
    let mut beside = Crowd::new(&bare.broadcast, "/", &[]);
    let mut rows = Vec::new();
    for size in HALLS {
        hall.grow(size).await?;
        beside.grow(size).await?;
        let (ours_full, theirs_full) = (machine::usage(product.pid), machine::usage(bare.pid));
        let (ours, our_cpu) = podium.gives_the_floor(&mut hall, product.pid).await?;
        let words = hall.last_words();
        let (theirs, their_cpu) = says_the_same(&bare, &mut beside, &words).await?;
        let ratio = ours.percentile(50).as_secs_f64() / theirs.percentile(50).as_secs_f64();
        if size == GOAL_HALL {
            let what = format!("next speaker to 99 % of {size} sockets, {SPEAKERS} speakers ({} bytes)", words.len());
            let goal = Some(("within 1.5 times the bare limit", ratio <= 1.5));
            report.row(&what, ours.words(), theirs.words(), Some(ratio), goal);
            let before = machine::usage(product.pid);
            tokio::time::sleep(QUIET).await;
            let cpu = (machine::usage(product.pid).cpu - before.cpu).as_secs_f64() / QUIET.as_secs_f64() * 100.0;
            report.row(
                &format!("{size} sockets on which nothing happens"),
                format!("{cpu:.1} % of a core"),
                String::new(),
                None,
                None,
            );
        }
        println!("  {size} sockets: {}; bare {}", ours.words(), theirs.words());
        rows.push([
            size.to_string(),
            kilobytes(&ours_alone, &ours_full, size),
            kilobytes(&theirs_alone, &theirs_full, size),
            microseconds(our_cpu, size),
            microseconds(their_cpu, size),
            ours.words(),
            theirs.words(),
            format!("{ratio:.2}"),
        ]);
    }
    let head = [
        "sockets",
        "memory of each",
        "bare",
        "processor for each event told to each",
        "bare",
        "next speaker to 99 %",
        "bare",
        "ratio",
    ];
    report.table("What sockets cost", &head, rows);
    Ok(())
}

fn kilobytes(alone: &Usage, full: &Usage, sockets: usize) -> String {
    format!("{:.1} kB", (full.memory as f64 - alone.memory as f64) / sockets as f64 / 1_000.0)
}

fn microseconds(cpu: Duration, sockets: usize) -> String {
    format!("{:.1} µs", cpu.as_secs_f64() * 1e6 / sockets as f64)
}

/// The facilitator, and what the desk hears.
struct Podium {
    connection: Connection,
    headers: String,
    session: String,
    item: String,
    parties: Vec<String>,
    feed: Line,
    /// How many commands were given; no two have the same id.
    given: usize,
}

impl Podium {
    /// An item is being treated, and its list is open.
    async fn open(product: &Product) -> Outcome<Self> {
        let facilitator = product.sign_in("facilitator").await?;
        let session = product.session(&facilitator).await?;
        let connection = Connection::open(&product.host).await?;
        let headers = format!("{facilitator}accept: application/json\r\n");
        let desk = product.page(&format!("{session}/desk"), &facilitator).await?;
        let (_, agenda) = desk.split_once("agenda-acts").ok_or("the desk has no agenda")?;
        let item = between(agenda, r#"name="item" value=""#, "\"").ok_or("the desk has no item")?.to_owned();
        let (_, select) = desk.split_once(r#"id="put-party""#).ok_or("the desk puts nobody on a list")?;
        let select = select.split("</select>").next().unwrap_or_default();
        let parties =
            select.split(r#"<option value=""#).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned);
        let parties: Vec<String> = parties.collect();
        let feed = Line::open(&product.host, "/live/meetings/sample-a", &facilitator).await?;
        let mut podium = Self { connection, headers, session, item, parties, feed, given: 0 };
        podium.acts("acts", "act=start_session").await?;
        podium.acts("acts", "act=start").await?;
        podium.hears("opened").await?;
        Ok(podium)
    }

    async fn acts(&mut self, to: &str, form: &str) -> Outcome<()> {
        self.given += 1;
        let form = format!("{form}&item={}&command=bench-{:06}", self.item, self.given);
        let request = self.connection.post(&format!("{}/{to}", self.session), &self.headers, &form);
        let answer = self.connection.ask(&request).await?;
        if answer.status == 200 { Ok(()) } else { Err(format!("{form}: {} {}", answer.status, answer.text()).into()) }
    }

    /// The entries of the next deed of this word that the desk hears of.
    async fn hears(&mut self, deed: &str) -> Outcome<Vec<String>> {
        loop {
            let said: Value = serde_json::from_str(&self.feed.next().await?)?;
            let change = &said["event"]["floor_changed"];
            if change["deed"] == deed {
                let entries = change["speeches"].as_array().cloned().unwrap_or_default();
                return Ok(entries.iter().filter_map(|entry| entry["id"].as_str().map(str::to_owned)).collect());
            }
        }
    }

    /// One after the other asks and is given the floor; how long it takes until 99 of 100 know who speaks, and what
    /// one event costs the server.
    async fn gives_the_floor(&mut self, hall: &mut Crowd, pid: u32) -> Outcome<(Times, Duration)> {
        let before = machine::usage(pid);
        let mut times = Vec::with_capacity(SPEAKERS);
        for _ in 0..SPEAKERS {
            let party = self.parties[self.given % self.parties.len()].clone();
            let asked = Instant::now();
            self.acts("list", &format!("act=put_on&kind=statement&party={party}")).await?;
            let entry = self.hears("joined").await?.pop().ok_or("an entry without a name")?;
            hall.hears(asked.into()).await?;
            let given = Instant::now();
            self.acts("list", &format!("act=give&speech={entry}")).await?;
            times.push(most(&hall.hears(given.into()).await?));
            self.hears("begun").await?;
        }
        let cpu = machine::usage(pid).cpu - before.cpu;
        Ok((Times::of(times), cpu / u32::try_from(2 * SPEAKERS)?))
    }
}

/// The same words to as many sockets, with nothing in between.
async fn says_the_same(bare: &Bare, beside: &mut Crowd, words: &str) -> Outcome<(Times, Duration)> {
    let mut speaker = Line::open(&bare.broadcast, "/", "").await?;
    let before = machine::usage(bare.pid);
    let mut times = Vec::with_capacity(SPEAKERS);
    for _ in 0..SPEAKERS {
        let said = Instant::now();
        speaker.say(words).await?;
        times.push(most(&beside.hears(said.into()).await?));
    }
    let cpu = machine::usage(bare.pid).cpu - before.cpu;
    Ok((Times::of(times), cpu / u32::try_from(SPEAKERS)?))
}

/// The time within which 99 of 100 had it.
fn most(sorted: &[Duration]) -> Duration {
    let place = (sorted.len() * 99).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or_default()
}
