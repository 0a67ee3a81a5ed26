//! My meetings, and what every page inside one of them has round it.

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::{
    meeting::{ItemKind, Meeting, Session, SessionState},
    number,
    people::Party,
    policy::Action,
    programme::Programme,
};
use entente_service::{
    creating,
    meetings::{self, Opened},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::wanted::Wanted;
use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    shell::{self, Frame, MeetingFrame, Place},
    t,
    text::{language, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings", Door::SignedIn, list).repeatable()]
}

/// The frame of a page inside a meeting.
pub(crate) fn meeting_frame(visit: &Visit, opened: &Opened, session: Option<&Session>) -> MeetingFrame {
    meeting_frame_of(visit, &opened.meeting, &opened.place, session)
}

/// The same for pages that know meeting and place otherwise.
pub(crate) fn meeting_frame_of(
    visit: &Visit,
    meeting: &Meeting,
    place: &entente_service::actor::Place,
    session: Option<&Session>,
) -> MeetingFrame {
    let id = meeting.id.to_string();
    let (title_language, title) = meeting.title.pick(visit.language.code());
    let room = session.map(|session| format!("/meetings/{id}/sessions/{}", session.id));
    MeetingFrame {
        title: title.to_owned(),
        title_language: title_language.to_owned(),
        parties: place.parties.clone(),
        acting: place.acting(visit.chosen_party(&id).as_ref()).cloned(),
        desk: room.as_ref().filter(|_| place.may(Action::OpenDesk)).map(|room| format!("{room}/desk")),
        booth: room.as_ref().filter(|_| place.may(Action::SignalSpeed)).map(|room| format!("{room}/booth")),
        room,
        id,
    }
}

/// The session somebody most likely wants: the live one, else the next in which something is treated, else the last.
pub(crate) fn session_at_hand(programme: &Programme) -> Option<&Session> {
    let treats = |session: &&Session| programme.items_of(&session.id).any(|item| item.kind != ItemKind::Break);
    let with =
        |state: SessionState| programme.sessions.iter().filter(treats).find(move |session| session.state == state);
    with(SessionState::Live)
        .or_else(|| with(SessionState::Paused))
        .or_else(|| with(SessionState::Planned))
        .or_else(|| programme.sessions.last())
}

/// Both clocks a time is shown on.
pub(super) struct Zones {
    pub meeting: TimeZone,
    pub meeting_city: String,
    /// The reader's own, where it differs.
    pub own: Option<(TimeZone, String)>,
}

impl Zones {
    pub fn of(meeting: &Meeting, visit: &Visit) -> Self {
        let own = visit
            .own_zone()
            .filter(|name| *name != meeting.zone)
            .map(|name| (dates::zone(name), dates::zone_city(name)));
        Self { meeting: dates::zone(&meeting.zone), meeting_city: dates::zone_city(&meeting.zone), own }
    }
}

async fn list(State(app): State<App>, visit: Visit) -> Answer {
    let all = meetings::mine(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let frame = Frame::plain(crate::text::tell(visit.language, "meetings-title", &[])).at(Place::Meetings);
    let mut awaited = Vec::new();
    for one in &all {
        awaited.push(Wanted::of(&app, &visit, one).await?);
    }
    let inner = visit.clone();
    let may_create = creating::choices(&app.house, &visit.actor).await.is_ok();
    Ok(shell::page(&visit, frame, move || list_view(&inner, all, &awaited, may_create)).into_response())
}

fn list_view(visit: &Visit, all: Vec<Opened>, awaited: &[Wanted], may_create: bool) -> impl IntoView + use<> {
    let wanted: Vec<AnyView> =
        all.iter().zip(awaited).flat_map(|(opened, awaited)| awaited.notices(visit, opened)).collect();
    let create =
        may_create.then(|| view! { <p><a class="button" href="/meetings/new">{t!("create-link")}</a></p> }.into_any());
    if all.is_empty() {
        return view! {
            <header class="page-head"><h1>{t!("meetings-title")}</h1>{create}</header>
            <div class="empty"><p>{t!("meetings-empty")}</p><p><a href="/mechanisms">{t!("meetings-empty-act")}</a></p></div>
        }
        .into_any();
    }
    let is_live = |opened: &Opened| opened.programme.sessions.iter().any(|session| session.state == SessionState::Live);
    let (live, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(is_live);
    let live: Vec<AnyView> = live.iter().map(|opened| live_view(visit, opened)).collect();
    let rows: Vec<AnyView> = rest.iter().map(|opened| row_view(visit, opened)).collect();
    view! {
        <header class="page-head"><h1>{t!("meetings-title")}</h1>{create}</header>
        {wanted}
        {live}
        {(!rows.is_empty()).then(|| view! {
            <section class="part" aria-labelledby="coming">
                <h2 id="coming">{t!("meetings-all")}</h2>
                <div class="rows">{rows}</div>
            </section>
        })}
    }
    .into_any()
}

fn acting_words(visit: &Visit, opened: &Opened) -> Option<AnyView> {
    let party: Party = opened.place.acting(visit.chosen_party(opened.meeting.id.as_str()).as_ref())?.clone();
    let (lang, name) = party.name.pick(visit.language.code());
    Some(
        view! { <span>{t!("meetings-for")}" "<strong lang=lang.to_owned()>{name.to_owned()}</strong></span> }
            .into_any(),
    )
}

fn live_view(visit: &Visit, opened: &Opened) -> AnyView {
    let language = language();
    let Some(session) = opened.programme.sessions.iter().find(|session| session.state == SessionState::Live) else {
        return ().into_any();
    };
    let href = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let (lang, title) = session.title.pick(language.code());
    let (meeting_lang, meeting_title) = opened.meeting.title.pick(language.code());
    let current = opened.programme.current(&session.id).map(|item| {
        let (lang, title) = item.title.pick(language.code());
        let number = number::numbers(&opened.programme).get(&item.id).cloned().unwrap_or_default();
        view! { <span>{number}" "<span lang=lang.to_owned()>{title.to_owned()}</span></span> }
    });
    let may_run = opened.place.may(Action::OpenDesk);
    let desk = format!("{href}/desk");
    view! {
        <section class="now" aria-labelledby="running">
            <p class="line meta"><span class="state" data-state="live">{tell_word(language, "session-state", "live")}</span><span>{session.room.clone()}</span>{acting_words(visit, opened)}</p>
            <h2 id="running"><a href=href.clone()><span lang=lang.to_owned()>{title.to_owned()}</span></a></h2>
            <p class="line"><span lang=meeting_lang.to_owned()>{meeting_title.to_owned()}</span>{current}</p>
            <p class="buttons"><a class="button primary" href=href>{t!("meetings-enter")}</a>" "
                {may_run.then(|| view! { <a class="button" href=desk>{t!("frame-desk")}</a>" " })}
                <a class="button" href=format!("/meetings/{}", opened.meeting.id)>{t!("frame-programme")}</a></p>
        </section>
    }
    .into_any()
}

fn row_view(visit: &Visit, opened: &Opened) -> AnyView {
    let language = language();
    let meeting = &opened.meeting;
    let (lang, title) = meeting.title.pick(language.code());
    let (theme_lang, theme) = meeting.theme.pick(language.code());
    let zones = Zones::of(meeting, visit);
    let times = opened.programme.sessions.first().map(|first| {
        let until = opened
            .programme
            .sessions
            .iter()
            .filter(|session| session.day == first.day)
            .map(|session| session.ends_at)
            .max()
            .unwrap_or(first.ends_at);
        let range = |zone: &TimeZone| {
            format!("{}–{}", dates::time_of_day(first.starts_at, zone), dates::time_of_day(until, zone))
        };
        view! {
            <p class="end zones"><span><span class="clock">{range(&zones.meeting)}</span>" "{zones.meeting_city.clone()}</span>" "
                {zones.own.as_ref().map(|(zone, city)| view! { <span class="own"><span class="clock">{range(zone)}</span>" "{t!("meetings-own-time", city = city.clone())}</span> })}
            </p>
        }
    });
    view! {
        <article class="row">
            <p class="key"><time datetime=meeting.starts_on.clone()>{dates::short_day(language, &meeting.starts_on)}</time></p>
            <h3 class="title"><a href=format!("/meetings/{}", meeting.id) lang=lang.to_owned()>{title.to_owned()}</a></h3>
            <p lang=theme_lang.to_owned()>{theme.to_owned()}</p>
            <p class="line"><span>{meeting.city.clone()}</span>{acting_words(visit, opened)}{meeting.fictional.then(|| view! { <span>{t!("meetings-sample")}</span> })}</p>
            {times}
        </article>
    }
    .into_any()
}
