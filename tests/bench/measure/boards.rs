//! A board of ten thousand cards, and of fifty thousand, half of them not for the reader: its first page through the service beside the bare query
//! of the database in the same run; and a thousand requests with a thousand offers. On SQLite, and on PostgreSQL where
//! `ENTENTE_TEST_POSTGRES` names a database that may be filled.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId, UserId},
    people::MechanismRole,
    text::Language,
};
use entente_exchange::post::{Content, Details, Home, Post, PostKind, Reach, Stage, State, Support};
use entente_service::{
    Actor, House, Person,
    boards::{self, Filter},
    directory::{self, Catalogue},
    machine::{SystemChance, SystemClock},
};
use entente_store::{
    Database,
    accounts::{self, Account},
    posts,
};

use crate::{
    Outcome,
    report::{Report, Times},
};

const BOARDS: [usize; 2] = [10_000, 50_000];
const PAIRS: usize = 1_000;
const TIMES: usize = 100;
const GOAL: Duration = Duration::from_millis(100);

pub async fn run(report: &mut Report) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    measure(report, "SQLite", &format!("sqlite:{}", folder.path().join("boards.db").display())).await?;
    if let Ok(address) = std::env::var("ENTENTE_TEST_POSTGRES") {
        measure(report, "PostgreSQL", &address).await?;
    }
    Ok(())
}

async fn measure(report: &mut Report, engine: &str, address: &str) -> Outcome<()> {
    let house = House::new(Database::open(address).await?, Arc::new(SystemClock), Arc::new(SystemChance));
    let catalogue = Catalogue::default();
    directory::seed_reference(&house, &catalogue).await.map_err(|error| error.to_string())?;
    let known = directory::read(&house, &catalogue, &Actor::House).await.map_err(|error| error.to_string())?;
    let mechanisms: Vec<&str> = known.mechanisms.iter().map(|one| one.id.as_str()).collect();
    let who = people(&house).await?;
    let mut there = 0;
    for cards in BOARDS {
        for begin in (there..cards).step_by(500) {
            let mut tx = house.database.write().await?;
            for number in begin..begin + 500 {
                posts::insert(tx.link(), &card(number, mechanisms[number % mechanisms.len()])).await?;
            }
            tx.commit().await?;
        }
        there = cards;
        first_page(report, &format!("{engine}, {cards} cards"), &house, &who).await?;
    }
    fitting(report, engine, &house, &known, &who, &mechanisms).await?;
    house.database.close().await;
    Ok(())
}

async fn first_page(report: &mut Report, of: &str, house: &House, who: &Actor) -> Outcome<()> {
    let board = Filter { theme: Some("health".to_owned()), ..Filter::default() };
    let (mut ours, mut bare, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    let wanted = posts::Wanted {
        audiences: ["public", "network", "mechanism midsa"].map(str::to_owned).to_vec(),
        theme: board.theme.clone(),
        limit: boards::PAGE + 1,
        ..posts::Wanted::default()
    };
    for _ in 0..TIMES {
        let begun = Instant::now();
        boards::board(house, who, &board).await.map_err(|error| error.to_string())?;
        ours.push(begun.elapsed());
        let begun = Instant::now();
        let mut reader = house.database.read().await?;
        posts::newest(reader.link(), &wanted).await?;
        drop(reader);
        bare.push(begun.elapsed());
        let begun = Instant::now();
        boards::overview(house, who).await.map_err(|error| error.to_string())?;
        counts.push(begun.elapsed());
    }
    let (ours, bare) = (Times::of(ours), Times::of(bare));
    let middle = ours.percentile(50);
    let ratio = middle.as_secs_f64() / bare.percentile(50).as_secs_f64();
    let goal = ("under 100 ms", middle < GOAL);
    report.row(&format!("{of}: the first page of a board"), ours.words(), bare.words(), Some(ratio), Some(goal));
    report.row(&format!("{of}: all boards counted"), Times::of(counts).words(), String::new(), None, None);
    Ok(())
}

async fn fitting(
    report: &mut Report,
    engine: &str,
    house: &House,
    known: &entente_domain::directory::Directory,
    who: &Actor,
    mechanisms: &[&str],
) -> Outcome<()> {
    let mut tx = house.database.write().await?;
    for number in 0..PAIRS {
        let home = mechanisms[number % mechanisms.len()];
        posts::insert(tx.link(), &half(number, home, PostKind::Request)).await?;
        posts::insert(tx.link(), &half(number, home, PostKind::Offer)).await?;
    }
    tx.commit().await?;
    let begun = Instant::now();
    let mut each = Vec::new();
    for number in 0..PAIRS {
        let asked = Instant::now();
        let id = PostId::new(format!("request-{number}"));
        boards::fitting(house, known, who, &id).await.map_err(|error| error.to_string())?;
        each.push(asked.elapsed());
    }
    let whole = begun.elapsed();
    let what = format!("{engine}: what fits one of {PAIRS} requests among {PAIRS} offers");
    report.row(&what, Times::of(each).words(), String::new(), None, None);
    report.row(&format!("{engine}: the same for all requests"), format!("{whole:.1?}"), String::new(), None, None);
    Ok(())
}

async fn people(house: &House) -> Outcome<Actor> {
    let account = Account {
        id: "reader".to_owned(),
        email: "reader@bench.example".to_owned(),
        name: "Reader".to_owned(),
        language: None,
        zone: None,
        administrator: false,
        generation: 0,
        created_at: 0,
        disabled_at: None,
    };
    let user = account.user();
    let mut tx = house.database.write().await?;
    accounts::insert(tx.link(), &account, None).await?;
    accounts::put_mechanism_member(tx.link(), &MechanismId::new("midsa"), &user, MechanismRole::Member).await?;
    tx.commit().await?;
    Ok(Actor::Person(Person {
        user,
        name: account.name,
        email: account.email,
        language: None,
        zone: None,
        administrator: false,
        session: String::new(),
        unread: 0,
    }))
}

/// A card on one theme; every other one only for a mechanism's own.
fn card(number: usize, home: &str) -> Post {
    let mut post = half(number, home, PostKind::Practice);
    post.id = PostId::new(format!("card-{number}"));
    post.content.themes = vec!["health".to_owned()];
    post.content.reach = if number.is_multiple_of(2) { Reach::Network } else { Reach::Mechanism };
    post
}

fn half(number: usize, home: &str, kind: PostKind) -> Post {
    const THEMES: [&str; 5] = ["data", "labour-migration", "climate", "children", "skills"];
    let at = Moment::from_micros(1_700_000_000_000_000 + i64::try_from(number).unwrap_or(0) * 1_000_000);
    let pick = |offset: usize| THEMES[(number * 7 + offset) % THEMES.len()].to_owned();
    Post {
        id: PostId::new(format!("{kind}-{number}")),
        kind,
        home: Home { mechanism: Some(MechanismId::new(home)), body: None },
        author: UserId::new("reader"),
        state: State::Published,
        stage: Stage::Open,
        version: 2,
        content: Content {
            language: Language::ALL[number % 6],
            title: format!("Number {number}: what one does and others could do"),
            text: "Officers of both sides sit at one counter and stamp one form. ".repeat(12),
            themes: vec![pick(0), pick(1 + number % 3)],
            details: Details {
                support: vec![Support::ALL[number % Support::ALL.len()], Support::Training],
                working_languages: vec![Language::ALL[number % 6], Language::En],
                contact: "Focal point".to_owned(),
                ..Details::default()
            },
            reach: Reach::Network,
            shared_with: Vec::new(),
            may_publish: false,
        },
        answers: None,
        made_of: None,
        settled_by: None,
        created_at: at,
        published_at: Some(at),
        changed_at: at,
        pinned: false,
        pinned_at_home: false,
        withheld: None,
    }
}
