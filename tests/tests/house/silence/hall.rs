//! A silence procedure in the sample meeting: how it is brought about, and what a test looks at.

use entente_app::pages::silence::post;
use entente_domain::{
    clock::{Chance as _, Moment},
    event::Event,
    ids::{MeetingId, SilenceId},
    outcome::DocumentDeed,
};
use entente_drafting::{
    model::{Document, DocumentState, ParaKind, ParaStatus},
    silence::Silence,
    text::Inline,
};
use entente_server::compose::Running;
use entente_service::silence;
use entente_store::{
    documents::{self, Mark},
    events, sessions,
    silence::{self as kept, Filed},
};
use jiff::{Timestamp, tz::TimeZone};
use reqwest::StatusCode;

use crate::world::{CHAIR, Person, SECRETARIAT, World};

pub const MEETING: &str = "/meetings/sample-a";
pub const HOUR: i64 = 3_600;

pub fn meeting() -> MeetingId {
    MeetingId::new("sample-a")
}

pub fn command() -> String {
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

/// What a field for day and hour holds, by the clock of Nairobi.
pub fn typed(at: Moment) -> String {
    let zone = TimeZone::get("Africa/Nairobi").unwrap();
    let wall = Timestamp::from_microsecond(at.micros()).unwrap().to_zoned_datetime(zone).datetime();
    wall.strftime("%Y-%m-%dT%H:%M").to_string()
}

pub async fn document(world: &World) -> Document {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = documents::of_meeting(reader.link(), &meeting()).await.unwrap();
    all.into_iter().next().expect("the demonstration brings a document")
}

/// The document of the sample with every paragraph agreed.
pub async fn all_agreed(world: &World) -> Document {
    let before = document(world).await;
    let mut after = before.clone();
    after.state = DocumentState::AllAgreed;
    after.languages.clear();
    for para in &mut after.paras {
        para.text.retain(|inline| matches!(inline, Inline::Run(_)));
        if para.kind != ParaKind::Heading {
            para.status = ParaStatus::Agreed;
        }
    }
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let mark = Mark { at: world.running.app.house.now(), actor: None, party: None, done: &[] };
    documents::save(tx.link(), &before, &after, &mark).await.unwrap();
    tx.commit().await.unwrap();
    after
}

/// Prepares by the form. Begins in two hours and lasts for 72.
pub async fn prepared(world: &World, person: &Person, more: &[(&str, &str)]) -> Silence {
    let document = all_agreed(world).await;
    let (status, page) = prepare(world, person, &document, more).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    kept::of_document(reader.link(), &document.id).await.unwrap().pop().expect("a procedure")
}

pub async fn prepare(
    world: &World,
    person: &Person,
    document: &Document,
    more: &[(&str, &str)],
) -> (StatusCode, String) {
    let now = world.running.app.house.now().micros();
    let hour = HOUR * 1_000_000;
    let starts = Moment::from_micros((now / hour + 2) * hour);
    let (starts, expires, command) = (typed(starts), typed(starts.plus_seconds(72 * HOUR)), command());
    let mut fields = vec![
        ("act", "prepare"),
        ("command", command.as_str()),
        ("starts", starts.as_str()),
        ("expires", expires.as_str()),
        ("min-hours", "72"),
        ("basis", "chair_letter"),
        ("disclosure", "chair_only"),
    ];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend_from_slice(more);
    let answer = person.post(&format!("{MEETING}/documents/{}/silence", document.id), &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

pub async fn silence_of(world: &World, id: &SilenceId) -> Silence {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    kept::by_id(reader.link(), &meeting(), id).await.unwrap().expect("the procedure")
}

pub async fn inbox(world: &World, id: &SilenceId) -> Vec<Filed> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    kept::inbox(reader.link(), id).await.unwrap()
}

pub fn path(silence: &Silence) -> String {
    format!("{MEETING}/silence/{}", silence.id)
}

/// An act of the chair or the secretariat, as its form sends it.
pub async fn act(world: &World, person: &Person, id: &SilenceId, more: &[(&str, &str)]) -> (StatusCode, String) {
    let silence = silence_of(world, id).await;
    let (seen, command) = (silence.version.to_string(), command());
    let mut fields = vec![("seen", seen.as_str()), ("command", command.as_str())];
    fields.extend_from_slice(more);
    let answer = person.post(&format!("{}/acts", path(&silence)), &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

/// An answer of a party, as its form sends it.
pub async fn answer(person: &Person, silence: &Silence, more: &[(&str, &str)]) -> (StatusCode, String) {
    let command = command();
    let mut fields = vec![("command", command.as_str())];
    if !more.iter().any(|(name, _)| *name == "act") {
        fields.push(("act", "answer"));
    }
    fields.extend_from_slice(more);
    let answer = person.post(&format!("{}/answers", path(silence)), &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

/// A procedure that has begun, announced by the chair's letter.
pub async fn running(world: &World, more: &[(&str, &str)]) -> Silence {
    let secretariat = world.sign_in(SECRETARIAT).await;
    let silence = prepared(world, &secretariat, more).await;
    let chair = world.sign_in(CHAIR).await;
    let (status, page) = act(world, &chair, &silence.id, &[("act", "announce"), ("unopposed", "1")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    tell_the_rest(world, &chair, &silence.id, &[]).await;
    let at = silence_of(world, &silence.id).await.starts_at;
    world.clock.stop_at(at);
    job(&world.running).await;
    silence_of(world, &silence.id).await
}

/// Most mechanisms have nobody in the demonstration: the chair says that they were told in another way.
pub async fn tell_the_rest(world: &World, person: &Person, id: &SilenceId, but: &[&str]) {
    let silence = silence_of(world, id).await;
    let untold = silence.seats.iter().filter(|seat| seat.notified_at.is_none());
    let rest: Vec<&str> =
        untold.filter(|seat| !but.contains(&seat.standing.short.as_str())).map(|seat| seat.party.as_str()).collect();
    let mut fields = vec![("act", "told")];
    fields.extend(rest.iter().map(|party| ("party", *party)));
    if !rest.is_empty() {
        let (status, page) = act(world, person, id, &fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
}

/// The job of a server that has been up until now.
pub async fn job(server: &Running) {
    let app = &server.app;
    silence::beat(&app.house, false).await.unwrap();
    silence::due(&app.house, &app.live, &post("https://entente.example")).await.unwrap();
}

/// The events about the procedure with this deed.
pub async fn told(world: &World, deed: DocumentDeed) -> Vec<Event> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = events::after(reader.link(), &meeting(), 0, 10_000).await.unwrap();
    all.into_iter()
        .map(|logged| logged.recorded.event)
        .filter(|event| matches!(event, Event::DocumentChanged { deed: this, silence: Some(_), .. } if *this == deed))
        .collect()
}

/// The letters to somebody, the latest first.
pub async fn letters(world: &World, email: &str) -> Vec<sessions::Mail> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = sessions::recent_mail(reader.link()).await.unwrap();
    all.into_iter().filter(|mail| mail.recipient == email).collect()
}

pub async fn log_holds(world: &World) {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    events::verify(reader.link(), &meeting()).await.unwrap().expect("the chain holds");
}
