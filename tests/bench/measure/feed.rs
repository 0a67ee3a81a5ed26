//! From the facilitator's click to the last of many open browsers: the form is
//! posted, the act checked, written to the log, and told to every socket.

use std::time::{Duration, Instant};

use futures::StreamExt as _;
use tokio::sync::mpsc;

use crate::{
    Outcome,
    bare::Bare,
    http::Connection,
    product::{Product, between},
    report::{Report, Times},
    sockets::{self, Socket},
};

const SOCKETS: usize = 500;
const ACTS: usize = 100;
/// An event that has not arrived by now is lost.
const PATIENCE: Duration = Duration::from_secs(10);

pub async fn run(product: &Product, bare: &Bare, report: &mut Report) -> Outcome<()> {
    let ours = product_times(product).await?;
    let theirs = bare_times(bare).await?;
    let ratio = ours.percentile(50).as_secs_f64() / theirs.percentile(50).as_secs_f64();
    let what = format!("click to the last of {SOCKETS} sockets, {ACTS} acts");
    let goal = Some(("p99 under 1 s", ours.percentile(99) < Duration::from_secs(1)));
    report.row(&what, ours.words(), theirs.words(), Some(ratio), goal);
    Ok(())
}

/// Suspends and resumes an item, again and again: each is one event.
async fn product_times(product: &Product) -> Outcome<Times> {
    let mut people = Vec::new();
    for name in ["delegate", "rapporteur", "observer", "chair", "arabic"] {
        people.push(product.sign_in(name).await?);
    }
    let facilitator = product.sign_in("facilitator").await?;
    let session = product.session(&facilitator).await?;
    let desk = product.page(&format!("{session}/desk"), &facilitator).await?;
    let item = between(&desk, r#"name="item" value=""#, "\"").ok_or("the desk has no item")?.to_owned();

    let audience = Audience::gather(&product.host, "/live/meetings/sample-a", &people).await?;
    let mut connection = Connection::open(&product.host).await?;
    let headers = format!("{facilitator}accept: application/json\r\n");
    let mut request = |number: usize| {
        let act = if number.is_multiple_of(2) { "suspend&text=Benchmark" } else { "resume" };
        let form = format!("act={act}&item={item}&command=bench-{number:05}");
        Connection::post(&connection, &format!("{session}/acts"), &headers, &form)
    };
    let requests: Vec<_> = (0..ACTS).map(&mut request).collect();
    audience.time(&mut connection, &requests).await
}

async fn bare_times(bare: &Bare) -> Outcome<Times> {
    let audience = Audience::gather(&bare.host, "/feed", &[String::new()]).await?;
    let mut connection = Connection::open(&bare.host).await?;
    let requests = vec![connection.post("/act", "", ""); ACTS];
    audience.time(&mut connection, &requests).await
}

/// Open sockets, each of which reports every event it gets.
struct Audience {
    heard: mpsc::UnboundedReceiver<(i64, Instant)>,
    _readers: tokio::task::JoinSet<()>,
}

impl Audience {
    async fn gather(host: &str, path: &str, people: &[String]) -> Outcome<Self> {
        let (report, heard) = mpsc::unbounded_channel();
        let mut readers = tokio::task::JoinSet::new();
        for person in people.iter().cycle().take(SOCKETS) {
            let socket = sockets::open(host, path, person).await?;
            readers.spawn(listen(socket, report.clone()));
        }
        Ok(Self { heard, _readers: readers })
    }

    /// From the post of each request to the last socket that hears of it.
    async fn time(mut self, connection: &mut Connection, requests: &[Vec<u8>]) -> Outcome<Times> {
        let mut last = self.settle().await;
        let mut times = Vec::with_capacity(requests.len());
        for request in requests {
            let started = Instant::now();
            let answer = connection.ask(request).await?;
            if answer.status != 200 {
                return Err(format!("an act was answered {}: {}", answer.status, answer.text()).into());
            }
            last += 1;
            let mut missing = SOCKETS;
            let mut latest = started;
            while missing > 0 {
                let (seq, at) = tokio::time::timeout(PATIENCE, self.heard.recv())
                    .await
                    .map_err(|_| format!("{missing} sockets have not heard of event {last}"))?
                    .ok_or("all sockets are closed")?;
                if seq != last {
                    return Err(format!("event {seq} came where {last} was due").into());
                }
                latest = latest.max(at);
                missing -= 1;
            }
            times.push(latest - started);
        }
        Ok(Times::of(times))
    }

    /// Hears out what was in the log before; returns the last number of it.
    async fn settle(&mut self) -> i64 {
        let mut last = 0;
        while let Ok(Some((seq, _))) = tokio::time::timeout(Duration::from_secs(2), self.heard.recv()).await {
            last = last.max(seq);
        }
        last
    }
}

async fn listen(mut socket: Socket, report: mpsc::UnboundedSender<(i64, Instant)>) {
    while let Some(Ok(message)) = socket.next().await {
        let at = Instant::now();
        let Some((_, tail)) = message.to_text().ok().and_then(|text| text.split_once(r#""seq":"#)) else { continue };
        let number = tail.split(|character: char| !character.is_ascii_digit()).next();
        if let Some(seq) = number.and_then(|number| number.parse().ok()) {
            let _ = report.send((seq, at));
        }
    }
}
