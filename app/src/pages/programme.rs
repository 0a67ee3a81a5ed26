//! The programme of a meeting: days, sessions, items, in the meeting's time and in one's own.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{ItemId, MeetingId},
    meeting::{Item, ItemKind, ItemState, Meeting, Session, SessionState},
    number,
    policy::Action,
};
use entente_service::{
    editing::{self, Changes},
    meetings::{self, Opened},
    steps::{self, Stop},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    changes,
    meetings::{Zones, meeting_frame, session_at_hand},
    steps::chain,
    wanted::Wanted,
};
use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}", Door::Meeting, programme).repeatable()]
}

async fn programme(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened =
        meetings::open(&app.house, &visit.actor, &MeetingId::new(id)).await.map_err(|failure| visit.fault(failure))?;
    let mut frame = Frame::plain(crate::text::tell(visit.language, "frame-programme", &[])).at(Place::Programme);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    let news =
        editing::changes(&app.house, &visit.actor, &opened, true).await.map_err(|failure| visit.fault(failure))?;
    let awaited = Wanted::of(&app, &visit, &opened).await?;
    let stops = chain::of(&app, &visit, &opened).await?;
    let taken = steps::taken_up(&app.house, &opened.meeting.id).await.map_err(|failure| visit.fault(failure))?;
    let waiting = if opened.place.may(Action::EditProgramme) {
        let waiting = editing::waiting(&app.house, &opened).await;
        Some(waiting.map_err(|failure| visit.fault(failure))?)
    } else {
        None
    };
    let inner = visit.clone();
    Ok(shell::page(&visit, frame, move || {
        programme_view(&inner, &opened, &news, &awaited, waiting, &Steps { stops, taken })
    })
    .into_response())
}

/// The way into the editor, with what waits there. `alone`: no other meeting's steps are shown below, with the way to them.
fn edit_link(meeting: &Meeting, waiting: usize, alone: bool) -> AnyView {
    view! {
        <p class="acts edit-link">
            <a class="button" href=format!("/meetings/{}/edit", meeting.id)>{t!("edit-heading")}</a>
            <a href=format!("/meetings/{}/days", meeting.id)>{t!("network-days-title")}</a>
            {alone.then(|| view! { <a href=format!("/meetings/{}/steps", meeting.id)>{t!("step-title")}</a> })}
            {(waiting > 0).then(|| view! { <span>{t!("edit-waiting-edits", count = waiting)}</span> })}
        </p>
    }
    .into_any()
}

/// What the programme shows of meetings that prepare one another.
struct Steps {
    stops: Vec<Stop>,
    /// Items that come from below.
    taken: BTreeSet<ItemId>,
}

fn programme_view(
    visit: &Visit,
    opened: &Opened,
    news: &Changes,
    awaited: &Wanted,
    waiting: Option<usize>,
    steps: &Steps,
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
    let sections: Vec<AnyView> = days.iter().map(|day| day_view(opened, &numbers, day, &zones, &steps.taken)).collect();
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
            {waiting.map(|waiting| edit_link(meeting, waiting, steps.stops.is_empty()))}
        </header>
        {chain::strip(opened, &steps.stops)}
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

fn day_view(opened: &Opened, numbers: &Numbers, day: &str, zones: &Zones, taken: &BTreeSet<ItemId>) -> AnyView {
    let language = language();
    let sessions: Vec<AnyView> = opened
        .programme
        .sessions
        .iter()
        .filter(|session| session.day == day)
        .map(|session| session_view(opened, numbers, session, zones, taken))
        .collect();
    view! {
        <section class="day" aria-labelledby=format!("day-{day}")>
            <h2 id=format!("day-{day}")><time datetime=day.to_owned()>{dates::long_day(language, day)}</time></h2>
            <ol class="slots">{sessions}</ol>
        </section>
    }
    .into_any()
}

fn session_view(
    opened: &Opened,
    numbers: &Numbers,
    session: &Session,
    zones: &Zones,
    taken: &BTreeSet<ItemId>,
) -> AnyView {
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
            item_view(opened, item, number, chosen, zones, taken.contains(&item.id))
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

fn item_view(opened: &Opened, item: &Item, number: String, href: String, zones: &Zones, from_below: bool) -> AnyView {
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
            {from_below.then(|| view! { <span class="meta from-below">{t!("step-hidden")}</span> })}
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
