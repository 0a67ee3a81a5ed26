//! A hall watches the drafting desk: from the chair's click to the moment the last of
//! them has the page that shows it. Each does what the page's script does: it hears the
//! meeting's feed, and fetches the page again a moment later, spread by chance.

use std::time::{Duration, Instant};

use tokio::{
    sync::mpsc,
    task::JoinSet,
    time::{sleep, timeout},
};

use super::{
    chance::Chance,
    draft::{self, Place},
};
use crate::{
    Outcome,
    bare::Bare,
    http::Connection,
    lines::Line,
    machine,
    product::Product,
    report::{Report, Times},
};

const READERS: usize = 100;
const CLICKS: usize = 100;
/// How long they wait before they ask, in milliseconds: `app/src/pages/documents/follow.js`.
const WAIT: (usize, usize) = (30, 200);
/// Between two clicks.
const PAUSE: Duration = Duration::from_millis(200);
const PATIENCE: Duration = Duration::from_secs(30);
const PEOPLE: [&str; 5] = ["delegate", "rapporteur", "observer", "arabic", "interpreter"];

pub async fn run(product: &Product, bare: &Bare, place: &Place, report: &mut Report) -> Outcome<()> {
    let place = &mut place.clone();
    let mut people = Vec::new();
    for name in PEOPLE {
        people.push(format!("{}accept-encoding: gzip, deflate, br\r\n", product.sign_in(name).await?));
    }
    let mut hall = Hall::gather(&product.host, "/live/meetings/sample-a", "\"document_changed\"", &people, &place.path);
    let alone = machine::usage(product.pid);
    hall.settle().await;
    let before = machine::usage(product.pid).cpu;
    let (mut times, mut clicks) = (Vec::with_capacity(CLICKS), Duration::ZERO);
    for click in 0..CLICKS {
        let para = place.paras[click % place.paras.len()].clone();
        // Made of a page the chair has before its eyes: that is not counted.
        let unseen = machine::usage(product.pid).cpu;
        let request = place.button(product, &[("act", "focus"), ("para", &para)]).await?;
        clicks += machine::usage(product.pid).cpu - unseen;
        let mut connection = Connection::open(&product.host).await?;
        let begun = Instant::now();
        draft::went_to(&connection.ask(&request).await?)?;
        times.push(hall.has_it().await? - begun);
        sleep(PAUSE).await;
    }
    let used = machine::usage(product.pid);
    let each = (used.cpu - before - clicks).as_secs_f64() * 1000.0 / (CLICKS * READERS) as f64;
    let (ours, bytes) = (Times::of(times), hall.bytes);
    drop(hall);

    let page = format!("/page/{bytes}");
    let mut hall = Hall::gather(&bare.host, "/feed", "\"seq\"", &[String::new()], &page);
    hall.settle().await;
    let before = machine::usage(bare.pid).cpu;
    let mut times = Vec::with_capacity(CLICKS);
    for _ in 0..CLICKS {
        let mut connection = Connection::open(&bare.host).await?;
        let request = connection.post("/act", "", "");
        let begun = Instant::now();
        connection.ask(&request).await?;
        times.push(hall.has_it().await? - begun);
        sleep(PAUSE).await;
    }
    let each_bare = (machine::usage(bare.pid).cpu - before).as_secs_f64() * 1000.0 / (CLICKS * READERS) as f64;
    let theirs = Times::of(times);
    report.row(
        &format!("chair’s click to the new page of the last of {READERS} readers, {CLICKS} clicks ({})", place.what),
        ours.words(),
        format!("bare axum, as many bytes: {}", theirs.words()),
        Some(ours.percentile(50).as_secs_f64() / theirs.percentile(50).as_secs_f64()),
        Some(("p99 under 1 s", ours.percentile(99) < Duration::from_secs(1))),
    );
    report.row(
        &format!("processor for each reader and click ({:.1} kB each)", bytes as f64 / 1000.0),
        format!("{each:.2} ms; memory grew by {:.0} MB", (used.memory as f64 - alone.memory as f64) / 1e6),
        format!("bare axum: {each_bare:.2} ms"),
        Some(each / each_bare),
        None,
    );
    Ok(())
}

/// Those who watch.
struct Hall {
    tell: mpsc::UnboundedReceiver<(usize, Instant, usize)>,
    /// Of the last page.
    bytes: usize,
    readers: JoinSet<Outcome<()>>,
}

impl Hall {
    /// `of` is in what the feed says if the page is to be fetched again.
    fn gather(host: &str, feed: &str, of: &'static str, people: &[String], page: &str) -> Self {
        let (told, tell) = mpsc::unbounded_channel();
        let mut readers = JoinSet::new();
        for number in 0..READERS {
            let person = people[number % people.len()].clone();
            readers.spawn(watch(number, host.to_owned(), feed.to_owned(), of, person, page.to_owned(), told.clone()));
        }
        Self { tell, bytes: 0, readers }
    }

    /// Until what was said before is over.
    async fn settle(&mut self) {
        sleep(Duration::from_secs(1)).await;
        while let Ok(Some(_)) = timeout(Duration::from_secs(2), self.tell.recv()).await {}
    }

    /// When the last of them has the page.
    async fn has_it(&mut self) -> Outcome<Instant> {
        let mut have = [None; READERS];
        while have.iter().any(Option::is_none) {
            let heard = timeout(PATIENCE, self.tell.recv()).await;
            let Ok(Some((number, at, bytes))) = heard else {
                let missing = have.iter().filter(|one| one.is_none()).count();
                let why = self.readers.try_join_next().map(|ended| format!("{ended:?}")).unwrap_or_default();
                return Err(format!("{missing} of {READERS} readers have no new page: {why}").into());
            };
            have[number].get_or_insert(at);
            self.bytes = bytes;
        }
        have.into_iter().flatten().max().ok_or_else(|| "nobody watches".into())
    }
}

async fn watch(
    number: usize,
    host: String,
    feed: String,
    of: &'static str,
    person: String,
    page: String,
    told: mpsc::UnboundedSender<(usize, Instant, usize)>,
) -> Outcome<()> {
    let mut chance = Chance::new(0x5eed_1000 + u64::try_from(number)?);
    let mut line = Line::open(&host, &feed, &person).await?;
    let mut connection = Connection::open(&host).await?;
    let request = connection.get(&page, &person);
    loop {
        if !line.next().await?.contains(of) {
            continue;
        }
        // What comes before it has asked is seen by the same asking.
        loop {
            let wait = WAIT.0 + chance.below(WAIT.1 - WAIT.0);
            match timeout(Duration::from_millis(u64::try_from(wait)?), line.next()).await {
                Ok(said) => drop(said?),
                Err(_) => break,
            }
        }
        let answer = connection.ask(&request).await?;
        if answer.status != 200 {
            return Err(format!("{page} answers {}", answer.status).into());
        }
        if told.send((number, Instant::now(), answer.body.len())).is_err() {
            return Ok(());
        }
    }
}
