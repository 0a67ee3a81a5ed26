//! The library of agreed language with fifty thousand paragraphs: a phrase that stands once, one that stands everywhere,
//! the commonest words, and what a paragraph has in common with all of them. Through the service, as a page asks it; on
//! SQLite, and on PostgreSQL where `ENTENTE_TEST_POSTGRES` names a database that may be filled.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use entente_domain::search::Asked;
use entente_service::{
    Actor, House, library,
    machine::{SystemChance, SystemClock},
};
use entente_store::Database;
use serde_json::json;

use crate::{
    Outcome,
    report::{Report, Times},
};

const TEXTS: usize = 100;
const PARAGRAPHS: usize = 500;
const TIMES: usize = 30;
const GOAL: Duration = Duration::from_millis(50);

/// Of which the paragraphs are put together, so that words are as unequally common as in real texts.
const BEGINNINGS: [&str; 6] = [
    "States shall",
    "The participants encouraged the processes to",
    "We commit to",
    "They invited the chairs to",
    "The meeting recalled the need to",
    "We further commit to",
];
const DEEDS: [&str; 7] = [
    "facilitate safe, orderly and regular migration",
    "strengthen consular protection and assistance",
    "collect and utilize accurate and disaggregated data",
    "save lives and establish coordinated efforts",
    "promote faster, safer and cheaper transfer of remittances",
    "invest in skills development",
    "address and reduce vulnerabilities in migration",
];
const ENDINGS: [&str; 5] = [
    "in accordance with international law and with full respect for the human rights of all migrants, regardless of their status",
    "with the participation of all relevant actors, at the local, national, regional and global levels",
    "taking into account the needs of women and children and the best interests of the child at all times",
    "bearing in mind the different realities, capacities and levels of development of each country",
    "and to report to the next meeting on what has become of it",
];

pub async fn run(report: &mut Report) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    measure(report, "SQLite", &format!("sqlite:{}", folder.path().join("library.db").display())).await?;
    if let Ok(address) = std::env::var("ENTENTE_TEST_POSTGRES") {
        measure(report, "PostgreSQL", &address).await?;
    }
    Ok(())
}

async fn measure(report: &mut Report, engine: &str, address: &str) -> Outcome<()> {
    let database = Database::open(address).await?;
    let house = House::new(database, Arc::new(SystemClock), Arc::new(SystemChance));
    let begun = Instant::now();
    for number in 0..TEXTS {
        library::import(&house, &Actor::House, &text(number)).await.map_err(|error| error.to_string())?;
    }
    let each = begun.elapsed() / u32::try_from(TEXTS * PARAGRAPHS)?;
    let count = TEXTS * PARAGRAPHS;
    report.row(
        &format!("{engine}: a paragraph taken into the library"),
        format!("{each:.1?}"),
        String::new(),
        None,
        None,
    );
    for (what, typed) in [
        ("a phrase that stands once", "\"case 77 of text 42 strengthen\""),
        ("a phrase of every seventh paragraph", "\"safe, orderly and regular migration\""),
        ("the commonest word", "and"),
        ("a phrase of the commonest words", "\"and to\""),
        ("words that stand apart", "children remittances capacities"),
        ("words of which one is nowhere", "migration unheardof"),
    ] {
        let asked = Asked::read(typed);
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let begun = Instant::now();
            library::find(&house, &Actor::Nobody, &asked, None).await.map_err(|error| error.to_string())?;
            times.push(begun.elapsed());
        }
        row(report, &format!("{engine}, {count} paragraphs: {what}"), times);
    }
    let paragraph = format!("{} {}, {}.", BEGINNINGS[0], DEEDS[0], ENDINGS.join(", "));
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let begun = Instant::now();
        library::precedents(&house, &Actor::Nobody, "en", &paragraph, None).await.map_err(|error| error.to_string())?;
        times.push(begun.elapsed());
    }
    row(
        report,
        &format!("{engine}, {count} paragraphs: precedents of one of {} words", paragraph.split(' ').count()),
        times,
    );
    house.database.close().await;
    Ok(())
}

fn row(report: &mut Report, what: &str, times: Vec<Duration>) {
    let times = Times::of(times);
    let middle = times.percentile(50);
    report.row(what, times.words(), String::new(), None, Some(("under 50 ms", middle < GOAL)));
}

fn text(number: usize) -> Vec<u8> {
    let paragraphs: Vec<_> = (0..PARAGRAPHS)
        .map(|place| {
            let mix = number * 31 + place * 17;
            let words = format!(
                "{} in case {place} of text {number} {}, {}.",
                BEGINNINGS[mix % BEGINNINGS.len()],
                DEEDS[mix / 5 % DEEDS.len()],
                ENDINGS[mix / 3 % ENDINGS.len()],
            );
            json!({ "id": format!("p{place}"), "designation": format!("para. {place}"), "words": { "en": words } })
        })
        .collect();
    let text = json!({
        "symbol": format!("BENCH/{number}"), "title": "A text", "body": "A conference", "url": "https://example.org",
        "date": format!("{}-{:02}-{:02}", 2000 + number % 20, 1 + number % 12, 1 + number % 28),
        "languages": ["en"], "paragraphs": paragraphs,
    });
    text.to_string().into_bytes()
}
