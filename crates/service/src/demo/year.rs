//! What goes on between meetings in the demonstration: light events with people signed up, tasks and links of spaces, days
//! that a meeting makes known. Days are counted from the day it is loaded, so that what comes is still to come.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, CommitmentId, GatheringId, MaterialId, MechanismId, MeetingId, NoteId, TaskId},
    text::Language,
};
use entente_exchange::{
    gatherings::{Content, Kind, instant},
    post::{Home, Reach},
    space,
    tasks::{self, Doer, State},
};
use entente_live::{
    beginning::{Line, Words, beginning},
    log::checksum,
};
use entente_store::{
    Broken, accounts,
    notes::{self, NewUpdate},
};
use jiff::ToSpan as _;
use serde::Deserialize;

use super::boards::account;
use crate::{
    Actor, House,
    follow_up::today,
    gatherings::{self, New},
    listening::Live,
    network::{self, Days},
    spaces::{self, Act, Asked, NewTask, Put},
};

const YEAR: &[u8] = include_bytes!("../../../../reference/year-sample.json");

#[derive(Deserialize)]
struct File {
    events: Vec<Event>,
    tasks: Vec<Task>,
    links: Vec<Link>,
    notes: Vec<Note>,
}

#[derive(Deserialize)]
struct Event {
    id: String,
    author: String,
    home: String,
    in_days: i64,
    from: String,
    to: String,
    zone: String,
    closes_in_days: Option<i64>,
    kind: Kind,
    language: Language,
    title: String,
    text: String,
    place: String,
    link: String,
    languages: Vec<Language>,
    themes: Vec<String>,
    reach: Reach,
    places: Option<u32>,
    signed: Vec<String>,
}

#[derive(Deserialize)]
struct Task {
    id: String,
    author: String,
    space: String,
    language: Language,
    title: String,
    text: String,
    doer: Option<String>,
    in_days: i64,
    commitment: Option<String>,
    state: State,
}

#[derive(Deserialize)]
struct Link {
    id: String,
    author: String,
    space: String,
    title: String,
    address: String,
}

#[derive(Deserialize)]
struct Note {
    id: String,
    author: String,
    space: String,
    title: String,
    #[serde(default)]
    archived: bool,
    /// Lines; "# …" is a heading.
    text: Vec<String>,
}

fn odd(what: &str, why: impl std::fmt::Debug) -> Broken {
    Broken::Stored(format!("year-sample.json: {what}: {why:?}"))
}

/// Puts the samples down. A sample the rules refuse is the shipped file's fault, and said so.
pub(super) async fn put_down(house: &House, live: &Live, directory: &Directory) -> Result<(), Broken> {
    let file: File = serde_json::from_slice(YEAR).map_err(|error| odd("the file", error.to_string()))?;
    for sample in file.events {
        event(house, directory, sample).await?;
    }
    for sample in file.tasks {
        task(house, live, directory, sample).await?;
    }
    for sample in file.links {
        let who = account(house, &sample.author).await?;
        let put =
            Put { id: MaterialId::new(sample.id.clone()), title: sample.title, address: sample.address, sent: None };
        let done = spaces::put_material(house, directory, &who, &space::read(&sample.space), put).await;
        done.map_err(|failure| odd(&sample.id, failure))?;
    }
    sit(house, directory).await?;
    for sample in file.notes {
        note(house, live, directory, sample).await?;
    }
    // The network knows when sample A is; of the mechanism's own meeting it knows nothing.
    let secretariat = account(house, "secretariat@demo.example").await?;
    let days = Days { reach: Reach::Network, shared_with: Vec::new(), themes: vec!["labour-migration".to_owned()] };
    let known = network::let_know(house, directory, &secretariat, &MeetingId::new("sample-a"), Some(days)).await;
    known.map_err(|failure| odd("the days of sample A", failure))
}

/// A note of a space, with words in it.
async fn note(house: &House, live: &Live, directory: &Directory, sample: Note) -> Result<(), Broken> {
    let who = account(house, &sample.author).await?;
    let (id, home) = (NoteId::new(sample.id.clone()), space::read(&sample.space));
    let begun = spaces::begin_note(house, directory, &who, &home, id.clone(), &sample.title).await;
    begun.map_err(|failure| odd(&sample.id, failure))?;
    let line = |line: &String| {
        let (heading, text) = line.strip_prefix("# ").map_or((None, line.as_str()), |rest| (Some(1), rest));
        Line { heading, words: vec![Words { text: text.to_owned(), strong: false, em: false }] }
    };
    let bytes = beginning(&sample.text.iter().map(line).collect::<Vec<_>>());
    let mut tx = house.database.write().await?;
    if let (Some(author), Some(bytes)) = (who.user(), bytes)
        && notes::strokes(tx.link(), &id).await?.is_empty()
    {
        let (at, checksum) = (house.now(), checksum(&bytes));
        let first =
            NewUpdate { note: &id, seq: 1, at, author: &author, party: None, checksum: &checksum, bytes: &bytes };
        notes::append(tx.link(), &[first]).await?;
        tx.commit().await?;
    }
    if sample.archived {
        let command = CommandId::new(format!("{}-archived", sample.id));
        let act = spaces::note_rules::Act::Archive;
        let done = spaces::act_on_note(house, live, &who, &id, &command, 1, &act).await;
        done.map_err(|failure| odd(&sample.id, failure))?;
    }
    Ok(())
}

/// The member of MIDSA sits in one of its bodies.
async fn sit(house: &House, directory: &Directory) -> Result<(), Broken> {
    let Some(body) = directory.mechanism("midsa").and_then(|one| one.structures.first()) else { return Ok(()) };
    let Actor::Person(person) = account(house, "delegate@demo.example").await? else { return Ok(()) };
    let mut tx = house.database.write().await?;
    accounts::put_body_member(tx.link(), &MechanismId::new("midsa"), &body.key(), &person.user).await?;
    tx.commit().await
}

fn day(house: &House, in_days: i64) -> String {
    let today = today(house);
    today.checked_add(in_days.days()).unwrap_or(today).to_string()
}

async fn event(house: &House, directory: &Directory, sample: Event) -> Result<(), Broken> {
    let who = account(house, &sample.author).await?;
    let id = GatheringId::new(sample.id.clone());
    let on = day(house, sample.in_days);
    let at = |time: &str| instant(&on, time, &sample.zone).ok_or_else(|| odd(&sample.id, "no such hour"));
    let closes_at = match sample.closes_in_days {
        Some(days) => instant(&day(house, days), "18:00", &sample.zone),
        None => None,
    };
    let content = Content {
        kind: sample.kind,
        language: sample.language,
        title: sample.title.clone(),
        text: sample.text.clone(),
        starts_at: at(&sample.from)?,
        ends_at: at(&sample.to)?,
        zone: sample.zone.clone(),
        place: sample.place.clone(),
        link: sample.link.clone(),
        languages: sample.languages.clone(),
        themes: sample.themes.clone(),
        reach: sample.reach,
        shared_with: Vec::new(),
        may_publish: sample.reach == Reach::Public,
        places: sample.places,
        closes_at,
    };
    let new = New { id: id.clone(), home: space::read(&sample.home), content };
    let done = gatherings::announce(house, directory, &who, new).await;
    done.map_err(|failure| odd(&sample.id, failure))?;
    for email in &sample.signed {
        let who = account(house, email).await?;
        let mechanism = match &who.user() {
            Some(user) => {
                let mut reader = house.database.read().await?;
                accounts::mechanisms_of(reader.link(), user).await?.into_iter().map(|(one, _)| one).next()
            }
            None => None,
        };
        let done = gatherings::sign_up(house, &who, &id, mechanism).await;
        done.map_err(|failure| odd(&sample.id, failure))?;
    }
    Ok(())
}

async fn task(house: &House, live: &Live, directory: &Directory, sample: Task) -> Result<(), Broken> {
    let who = account(house, &sample.author).await?;
    let (id, home): (TaskId, Home) = (TaskId::new(sample.id.clone()), space::read(&sample.space));
    let doer = match &sample.doer {
        Some(email) => account(house, email).await?.user().map_or(Doer::Nobody, Doer::Person),
        None => Doer::Nobody,
    };
    let content = tasks::Content {
        language: sample.language,
        title: sample.title,
        text: sample.text,
        doer,
        due: day(house, sample.in_days),
    };
    let from = sample.commitment.map_or(Asked::ByHand, |one| Asked::Commitment(CommitmentId::new(one)));
    let new = NewTask { id: id.clone(), home, from, content };
    let done = spaces::make(house, live, directory, &who, new).await;
    done.map_err(|failure| odd(&sample.id, failure))?;
    if sample.state != State::Open {
        let command = CommandId::new(format!("{}-moved", sample.id));
        let done = spaces::act(house, directory, &who, &id, &command, 1, Act::Move(sample.state)).await;
        done.map_err(|failure| odd(&sample.id, failure))?;
    }
    Ok(())
}
