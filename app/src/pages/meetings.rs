//! My meetings, and the programme of one: days, sessions, items, in the
//! meeting's time and in one's own.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{ItemId, MeetingId},
    meeting::{Item, ItemKind, ItemState, Meeting, Session, SessionState},
    number,
    people::Party,
    policy::Action,
    programme::Programme,
};
use entente_service::{
    creating,
    editing::{self, Changes},
    meetings::{self, Opened},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{changes, wanted::Wanted};
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
    vec![
        Route::get("/meetings", Door::SignedIn, list).repeatable(),
        Route::get("/meetings/{meeting}", Door::Meeting, programme).repeatable(),
    ]
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
struct Zones {
    meeting: TimeZone,
    meeting_city: String,
    /// The reader's own, where it differs.
    own: Option<(TimeZone, String)>,
}

impl Zones {
    fn of(meeting: &Meeting, visit: &Visit) -> Self {
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

async fn programme(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened =
        meetings::open(&app.house, &visit.actor, &MeetingId::new(id)).await.map_err(|failure| visit.fault(failure))?;
    let mut frame = Frame::plain(crate::text::tell(visit.language, "frame-programme", &[])).at(Place::Programme);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    let news =
        editing::changes(&app.house, &visit.actor, &opened, true).await.map_err(|failure| visit.fault(failure))?;
    let awaited = Wanted::of(&app, &visit, &opened).await?;
    let waiting = if opened.place.may(Action::EditProgramme) {
        let waiting = editing::waiting(&app.house, &opened).await;
        Some(waiting.map_err(|failure| visit.fault(failure))?)
    } else {
        None
    };
    let inner = visit.clone();
    Ok(shell::page(&visit, frame, move || programme_view(&inner, &opened, &news, &awaited, waiting)).into_response())
}

/// The way into the editor, with what waits there.
fn edit_link(meeting: &Meeting, waiting: usize) -> AnyView {
    view! {
        <p class="line edit-link">
            <a class="button" href=format!("/meetings/{}/edit", meeting.id)>{t!("edit-heading")}</a>
            <a href=format!("/meetings/{}/days", meeting.id)>{t!("network-days-title")}</a>
            {(waiting > 0).then(|| view! { <span>{t!("edit-waiting-edits", count = waiting)}</span> })}
        </p>
    }
    .into_any()
}

fn programme_view(
    visit: &Visit,
    opened: &Opened,
    news: &Changes,
    awaited: &Wanted,
    waiting: Option<usize>,
) -> impl IntoView + use<> {
    let language = language();
    let meeting = &opened.meeting;
    let zones = Zones::of(meeting, visit);
    let (title_lang, title) = meeting.title.pick(language.code());
    let (theme_lang, theme) = meeting.theme.pick(language.code());
    let mut days: Vec<&str> = opened.programme.sessions.iter().map(|session| session.day.as_str()).collect();
    days.dedup();
    let hours = match &zones.own {
        Some((_, own)) => t!("programme-hours-both", city = zones.meeting_city.clone(), own = own.clone()),
        None => t!("programme-hours", city = zones.meeting_city.clone()),
    };
    let contents: Vec<AnyView> = days
        .iter()
        .map(|day| view! { <li><a href=format!("#day-{day}")>{dates::long_day(language, day)}</a></li> }.into_any())
        .collect();
    let numbers = number::numbers(&opened.programme);
    let sections: Vec<AnyView> = days.iter().map(|day| day_view(opened, &numbers, day, &zones)).collect();
    let about = about_view(meeting, opened.place.may(Action::ExportMeeting));
    view! {
        <header class="page-head">
            <h1><span lang=title_lang.to_owned()>{title.to_owned()}</span></h1>
            <p class="lede" lang=theme_lang.to_owned()>{theme.to_owned()}</p>
            <p class="line meta">
                <span>{dates::short_day(language, &meeting.starts_on)}" – "{dates::short_day(language, &meeting.ends_on)}</span>
                <span>{meeting.city.clone()}</span>
                <span>{hours}</span>
                <span>{tell_word(language, "agenda", opened.programme.agenda.word())}</span>
                {meeting.fictional.then(|| view! { <span>{t!("meetings-sample")}</span> })}
                <span><a href=format!("/meetings/{}/changes", meeting.id)>{t!("changes-heading")}</a></span>
                <span><a href=format!("/meetings/{}/follow-up", meeting.id)>{t!("follow-became")}</a></span>
                <span><a href=format!("/meetings/{}/recommendations", meeting.id)>{t!("rec-title")}</a></span>
            </p>
            {waiting.map(|waiting| edit_link(meeting, waiting))}
        </header>
        {awaited.notices(visit, opened)}
        {changes::notice(meeting, news)}
        <nav class="contents" aria-label=t!("programme-days")><ul>{contents}</ul></nav>
        {sections}
        {about}
    }
    .into_any()
}

/// The number of every numbered item.
type Numbers = BTreeMap<ItemId, String>;

fn day_view(opened: &Opened, numbers: &Numbers, day: &str, zones: &Zones) -> AnyView {
    let language = language();
    let sessions: Vec<AnyView> = opened
        .programme
        .sessions
        .iter()
        .filter(|session| session.day == day)
        .map(|session| session_view(opened, numbers, session, zones))
        .collect();
    view! {
        <section class="day" aria-labelledby=format!("day-{day}")>
            <h2 id=format!("day-{day}")><time datetime=day.to_owned()>{dates::long_day(language, day)}</time></h2>
            <ol class="slots">{sessions}</ol>
        </section>
    }
    .into_any()
}

fn session_view(opened: &Opened, numbers: &Numbers, session: &Session, zones: &Zones) -> AnyView {
    let language = language();
    let href = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let ics = format!("{href}/calendar.ics");
    let (lang, title) = session.title.pick(language.code());
    let range =
        |zone: &TimeZone| (dates::time_of_day(session.starts_at, zone), dates::time_of_day(session.ends_at, zone));
    let (from, to) = range(&zones.meeting);
    let own = zones.own.as_ref().map(|(zone, _)| {
        let (from, to) = range(zone);
        view! { <span class="own">{t!("programme-yours")}" "<span class="clock">{format!("{from}–{to}")}</span></span> }
    });
    let current = opened.programme.current(&session.id).map(|item| item.id.clone());
    let items: Vec<AnyView> = opened
        .programme
        .items_of(&session.id)
        .map(|item| {
            let number = numbers.get(&item.id).cloned().unwrap_or_default();
            let chosen =
                if current.as_ref() == Some(&item.id) { href.clone() } else { format!("{href}?item={}", item.id) };
            item_view(opened, item, number, chosen, zones)
        })
        .collect();
    let state = session.state.word();
    // Of what has not begun there is nothing to report.
    let report = (session.state != SessionState::Planned).then(|| {
        let title = title.to_owned();
        view! { <span class="no-print"><a href=format!("{href}/report")>{t!("report-title")}<span class="unseen">" "{title}</span></a></span> }
    });
    view! {
        <li class="slot" data-state=state>
            <p class="when"><span class="clock">{from}</span>"–"<span class="clock">{to}</span>" "{own}</p>
            <div>
                <h3><a href=href><span lang=lang.to_owned()>{title.to_owned()}</span></a></h3>
                <p class="line"><span class="state" data-state=state>{tell_word(language, "session-state", state)}</span><span>{session.room.clone()}</span>
                    <span class="no-print"><a href=ics download="">{t!("calendar-session")}<span class="unseen">" "{title.to_owned()}</span></a></span>{report}</p>
                <ol class="items">{items}</ol>
            </div>
        </li>
    }
    .into_any()
}

fn item_view(opened: &Opened, item: &Item, number: String, href: String, zones: &Zones) -> AnyView {
    let language = language();
    let state = opened.programme.shown_state(item).word();
    let (lang, title) = item.title.pick(language.code());
    let start = item.planned_start.map(|start| dates::time_of_day(start, &zones.meeting));
    let outcome = item.outcome.map(|outcome| tell_word(language, "outcome", outcome.word()));
    let quiet = item.kind == ItemKind::Break;
    // What is merely planned needs no word: most of a programme is.
    let told = opened.programme.shown_state(item) != ItemState::Scheduled;
    view! {
        <li data-kind=item.kind.word()>
            <span class="number">{number}</span>
            {if quiet {
                view! { <span lang=lang.to_owned()>{title.to_owned()}</span> }.into_any()
            } else {
                view! { <a href=href lang=lang.to_owned()>{title.to_owned()}</a> }.into_any()
            }}
            <span class="clock">{start}</span>
            {told.then(|| view! { <span class="state" data-state=state>{outcome.unwrap_or_else(|| tell_word(language, "item-state", state))}</span> })}
        </li>
    }
    .into_any()
}

fn about_view(meeting: &Meeting, may_export: bool) -> AnyView {
    let about = &meeting.about;
    let main = about.main_language.clone();
    let fact = |term: String, value: &str| {
        (!value.is_empty()).then(|| {
            view! { <div class="fact"><dt>{term}</dt><dd lang=main.clone() dir="auto">{value.to_owned()}</dd></div> }
        })
    };
    let documents: Vec<AnyView> = about
        .documents
        .iter()
        .map(|document| {
            view! {
                <li><span class="num">{document.code.clone()}</span>" "<span lang=main.clone() dir="auto">{document.title.clone()}</span>" "
                    <span class="meta">{document.languages.join(", ")}</span></li>
            }
            .into_any()
        })
        .collect();
    let languages = about
        .working_languages
        .iter()
        .map(|code| {
            entente_domain::text::Language::from_tag(code).map_or(code.as_str(), |language| language.own_name())
        })
        .collect::<Vec<_>>()
        .join(" · ");
    view! {
        <section class="part" aria-labelledby="about">
            <h2 id="about">{t!("programme-about")}</h2>
            <dl class="facts">
                {fact(t!("programme-host"), &about.host)}
                {fact(t!("programme-chair"), &about.chair)}
                {fact(t!("programme-secretariat"), &about.technical_secretariat)}
                {fact(t!("programme-languages"), &languages)}
                {fact(t!("programme-confidentiality"), &about.confidentiality)}
            </dl>
        </section>
        {(!documents.is_empty()).then(|| view! {
            <section class="part papers" aria-labelledby="documents">
                <h2 id="documents">{t!("programme-documents")}</h2>
                <ul>{documents}</ul>
            </section>
        })}
        <section class="part no-print" aria-labelledby="record">
            <h2 id="record">{t!("record-title")}</h2>
            <p><a href=format!("/meetings/{}/record", meeting.id)>{t!("programme-record")}</a></p>
        </section>
        <section class="part no-print" aria-labelledby="calendar">
            <h2 id="calendar">{t!("account-calendar")}</h2>
            <p><a href=format!("/meetings/{}/calendar.ics", meeting.id) download="">{t!("calendar-meeting")}</a></p>
            <p>{t!("calendar-subscribe")}" "<a href="/account#calendar">{t!("calendar-subscribe-act")}</a></p>
        </section>
        {may_export.then(|| view! {
            <section class="part" aria-labelledby="take-out">
                <h2 id="take-out">{t!("programme-export")}</h2>
                <p><a href=format!("/meetings/{}/export", meeting.id) download="">{t!("programme-export-act")}</a></p>
            </section>
        })}
    }
    .into_any()
}
