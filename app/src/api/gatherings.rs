//! Light events; who signed up only for those who hold one, and where one joins for those who have a place.

use axum::extract::Path;
use entente_domain::text::Language;
use entente_exchange::{
    gatherings::{Gathering, Kind, Seat, State},
    post::Reach,
};
use entente_service::gatherings::{self, Line};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    posts::{Happened, Home, show_happened, show_home},
    problem::Kind as Fault,
    words::{self, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("events", sentence);
    vec![
        about(
            Endpoint::get("listEvents", "/api/v1/events", Door::Open, list),
            "Light events: those to come, the next first, then those of the last year",
        )
        .asks::<Events>()
        .lists::<Event>(),
        about(Endpoint::get("readEvent", "/api/v1/events/{event}", Door::Meeting, one), "A light event")
            .gives::<OpenedEvent>(),
        about(
            Endpoint::get("listSignUps", "/api/v1/events/{event}/sign-ups", Door::Meeting, signed),
            "Who signed up, for those who hold the event",
        )
        .asks::<Paging>()
        .lists::<SignUp>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Events {
    #[param(schema_with = words::event_kind)]
    kind: Option<Kind>,
    /// Key of a theme.
    theme: Option<String>,
    /// Only those that are over, or only those to come.
    past: Option<bool>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// A seminar, a round table, a training, a workshop.
#[derive(Serialize, ToSchema)]
struct Event {
    id: String,
    #[schema(schema_with = words::event_kind)]
    kind: Kind,
    /// Who holds it.
    home: Home,
    #[schema(schema_with = words::event_state)]
    state: State,
    version: i64,
    /// Of title and programme.
    #[schema(schema_with = words::language)]
    language: Language,
    title: String,
    /// The programme, Markdown.
    text: String,
    #[schema(format = DateTime)]
    starts_at: String,
    #[schema(format = DateTime)]
    ends_at: String,
    /// IANA: whose clocks its programme goes by.
    zone: String,
    place: String,
    /// In which it is held.
    #[schema(schema_with = words::all_languages)]
    languages: Vec<Language>,
    themes: Vec<String>,
    #[schema(schema_with = words::reach)]
    reach: Reach,
    shared_with: Vec<String>,
    /// None: as many as come.
    places: Option<i64>,
    /// How many have one.
    placed: i64,
    /// From then on nobody signs up.
    #[schema(format = DateTime)]
    closes_at: String,
    /// Why it was cancelled.
    reason: Option<String>,
    /// What the asker has: `placed`, `waiting`, or nothing.
    mine: Option<String>,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

fn show(call: &Call, one: &Gathering, placed: usize, mine: Option<Seat>) -> Event {
    let content = &one.content;
    Event {
        id: one.id.to_string(),
        kind: content.kind,
        home: show_home(&one.home),
        state: one.state,
        version: one.version,
        language: content.language,
        title: content.title.clone(),
        text: content.text.clone(),
        starts_at: instant(content.starts_at),
        ends_at: instant(content.ends_at),
        zone: content.zone.clone(),
        place: content.place.clone(),
        languages: content.languages.clone(),
        themes: content.themes.clone(),
        reach: content.reach,
        shared_with: content.shared_with.iter().map(ToString::to_string).collect(),
        places: content.places.map(i64::from),
        placed: i64::try_from(placed).unwrap_or(i64::MAX),
        closes_at: instant(content.closing()),
        reason: one.reason.clone(),
        mine: mine.map(|seat| seat.word().to_owned()),
        changed_at: instant(one.changed_at),
        page: format!("{}/events/{}", call.app.settings.public_url, one.id),
    }
}

async fn list(call: Call, Asked(asked): Asked<Events>) -> Answer {
    let listed = gatherings::list(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let mut all: Vec<Line> = Vec::new();
    if asked.past != Some(true) {
        all.extend(listed.coming);
    }
    if asked.past != Some(false) {
        all.extend(listed.past);
    }
    let theme = match &asked.theme {
        Some(theme) => Some(call.directory().await?.theme_key(theme).to_owned()),
        None => None,
    };
    all.retain(|line| {
        let content = &line.gathering.content;
        asked.kind.is_none_or(|kind| content.kind == kind)
            && theme.as_ref().is_none_or(|theme| content.themes.contains(theme))
    });
    let paging = (asked.limit, asked.after.as_deref());
    let shown = |line: Line| show(&call, &line.gathering, line.placed, line.mine);
    call.cut(all, paging, |line| line.gathering.id.to_string(), shown)
}

/// An event with what belongs to it.
#[derive(Serialize, ToSchema)]
struct OpenedEvent {
    event: Event,
    /// How many wait for a place.
    waiting: i64,
    /// Where one joins from afar, for who has a place or holds it.
    link: Option<String>,
    papers: Vec<Paper>,
    /// For those of the network.
    happened: Vec<Happened>,
}

#[derive(Serialize, ToSchema)]
struct Paper {
    id: String,
    name: String,
    /// Where it is fetched.
    address: String,
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    let opened = gatherings::open(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let one = &opened.gathering;
    let page = format!("{}/events/{}", call.app.settings.public_url, one.id);
    let papers = opened.papers.iter().map(|paper| Paper {
        id: paper.id.clone(),
        name: paper.name.clone(),
        address: format!("{page}/papers/{}", paper.id),
    });
    let shown = OpenedEvent {
        event: show(&call, one, opened.placed, opened.mine.as_ref().map(|mine| mine.seat)),
        waiting: i64::try_from(opened.waiting).unwrap_or(i64::MAX),
        link: Some(one.content.link.clone()).filter(|link| !link.is_empty()),
        papers: papers.collect(),
        happened: opened.happened.iter().map(show_happened).collect(),
    };
    call.one(&shown)
}

/// Somebody who signed up.
#[derive(Serialize, ToSchema)]
struct SignUp {
    /// In which place they signed up, from one.
    number: i64,
    name: String,
    /// For whom they come.
    mechanism: Option<String>,
    #[schema(schema_with = words::seat)]
    seat: Seat,
    #[schema(format = DateTime)]
    at: String,
}

async fn signed(call: Call, Path(id): Path<String>, Asked(asked): Asked<Paging>) -> Answer {
    let id = call.id(&id)?;
    let opened = gatherings::open(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    if !opened.reader.may_hold(&opened.gathering) {
        return Err(call.problem(if call.actor.person().is_some() { Fault::Forbidden } else { Fault::SignedOut }));
    }
    let numbered: Vec<(usize, _)> = opened.signed.into_iter().enumerate().collect();
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(
        numbered,
        paging,
        |(number, _)| (number + 1).to_string(),
        |(number, one)| SignUp {
            number: i64::try_from(number + 1).unwrap_or(i64::MAX),
            name: opened.names.get(&one.user).cloned().unwrap_or_default(),
            mechanism: one.mechanism.as_ref().map(ToString::to_string),
            seat: one.seat,
            at: instant(one.at),
        },
    )
}
