//! What changed in a programme, from what to what, when and by whom: the page of
//! all changes, and the notice of those somebody has not read yet.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    editing::{Change, Field, Value},
    ids::MeetingId,
    meeting::Meeting,
    text::Language,
};
use entente_service::{
    editing::{self, Changes, RELEASES_SHOWN},
    meetings,
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::meetings::{meeting_frame, session_at_hand};
use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/changes", Door::Meeting, page)]
}

async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let id = MeetingId::new(meeting);
    let opened = meetings::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let changes =
        editing::changes(&app.house, &visit.actor, &opened, false).await.map_err(|failure| visit.fault(failure))?;
    let mut frame = Frame::plain(tell(visit.language, "changes-heading", &[])).at(Place::Programme);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    Ok(shell::page(&visit, frame, move || view(&opened.meeting, &changes)).into_response())
}

fn view(meeting: &Meeting, changes: &Changes) -> impl IntoView + use<> {
    let back = format!("/meetings/{}", meeting.id);
    let zone = dates::zone(&meeting.zone);
    let last = changes.releases.first().map_or(0, |release| release.seq);
    let unread = changes.releases.iter().any(|release| release.seq > changes.seen);
    let entries: Vec<AnyView> = changes
        .releases
        .iter()
        .map(|release| {
            let day = dates::long_date(language(), dates::wall(release.at, &zone).date());
            let time = dates::time_of_day(release.at, &zone);
            let by = match &release.actor {
                Some(name) => t!("changes-by", name = name.clone()),
                None => t!("changes-by-house"),
            };
            let new = (release.seq > changes.seen).then(|| view! { <strong>{t!("changes-new")}</strong> });
            view! {
                <section class="part" aria-labelledby=format!("r-{}", release.seq)>
                    <h2 id=format!("r-{}", release.seq)>{day}" "<span class="clock">{time}</span></h2>
                    <p class="line meta">{new}<span>{by}</span></p>
                    {(!release.note.is_empty()).then(|| view! { <p dir="auto">{release.note.clone()}</p> })}
                    {lines(meeting, &release.changes, release.changes.len())}
                </section>
            }
            .into_any()
        })
        .collect();
    let none = entries.is_empty().then(|| view! { <div class="empty"><p>{t!("changes-none")}</p></div> });
    view! {
        <header class="page-head">
            <p class="meta"><a href=back.clone()>{t!("changes-back")}</a></p>
            <h1>{t!("changes-heading")}</h1>
            <p class="line meta"><span>{t!("programme-hours", city = dates::zone_city(&meeting.zone))}</span></p>
        </header>
        {unread.then(|| noted_form(meeting, last))}
        {none}
        {entries}
        {changes.more.then(|| view! { <p class="meta">{t!("changes-more", count = RELEASES_SHOWN)}</p> })}
    }
    .into_any()
}

/// "I have read this": what came up to now is not shown as news again.
fn noted_form(meeting: &Meeting, seq: i64) -> AnyView {
    view! {
        <form method="post" action=format!("/meetings/{}/changes/noted", meeting.id)>
            <input type="hidden" name="seq" value=seq.to_string()/>
            <button type="submit">{t!("changes-noted")}</button>
        </form>
    }
    .into_any()
}

/// The notice on the programme: what changed since the reader last said that they had read it.
pub(crate) fn notice(meeting: &Meeting, changes: &Changes) -> Option<AnyView> {
    const SHOWN: usize = 6;
    let last = changes.releases.first()?.seq;
    let all: Vec<Change> = changes.releases.iter().flat_map(|release| release.changes.clone()).collect();
    let rest = all.len().saturating_sub(SHOWN);
    Some(
        view! {
            <section class="notice news" aria-labelledby="news-h">
                <h2 id="news-h">{t!("changes-notice")}</h2>
                {lines(meeting, &all, SHOWN)}
                <div class="buttons">
                    <a class="button" href=format!("/meetings/{}/changes", meeting.id)>{if rest > 0 { t!("changes-all-more", count = rest) } else { t!("changes-all") }}</a>
                    {noted_form(meeting, last)}
                </div>
            </section>
        }
        .into_any(),
    )
}

/// The first changes as lines, each with what it is about.
pub(crate) fn lines(meeting: &Meeting, changes: &[Change], most: usize) -> AnyView {
    let zone = dates::zone(&meeting.zone);
    let lines: Vec<AnyView> = changes
        .iter()
        .take(most)
        .map(|change| {
            let (lang, title) = change.title.pick(language().code());
            let (field, from, to) = words(language(), change, &zone);
            view! {
                <li>
                    <span class="about">{change.number.clone()}" "<span lang=lang.to_owned() dir="auto">{title.to_owned()}</span></span>
                    " "<span class="field-name">{field}</span>
                    {from.map(|from| {
                        // Between the two, in the direction of the page and not of either.
                        let arrow = to.is_some().then(|| view! { " "<span class="arrow">"→"</span> });
                        view! { " "<del dir="auto">{from}</del>{arrow} }
                    })}
                    {to.map(|to| view! { " "<ins dir="auto">{to}</ins> })}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="changes">{lines}</ul> }.into_any()
}

/// One change as a line of a letter.
pub(crate) fn letter_line(language: Language, change: &Change, zone: &TimeZone) -> String {
    let (field, from, to) = words(language, change, zone);
    let about = format!("{} {}", change.number, change.title.pick(language.code()).1);
    let values = match (from, to) {
        (Some(from), Some(to)) => format!(": {from} → {to}"),
        (None, Some(to)) => format!(": {to}"),
        (Some(from), None) => format!(": {from} → –"),
        (None, None) => String::new(),
    };
    format!("{} – {field}{values}", about.trim())
}

/// What changed in words, from what, to what.
fn words(language: Language, change: &Change, zone: &TimeZone) -> (String, Option<String>, Option<String>) {
    let field = tell_word(language, "change", change.field.word());
    let value = |value: &Option<Value>| value.as_ref().map(|value| value_words(language, change, value, zone));
    let (from, to) = (value(&change.from), value(&change.to));
    match change.field {
        // That it now comes first is said, where nothing comes before it.
        Field::Order => (field, None, to.or_else(|| Some(tell(language, "change-order-first", &[])))),
        // "From no sub-item to a sub-item of …": only the place it has now.
        Field::Parent => (field, None, to.or_else(|| Some(tell(language, "change-parent-none", &[])))),
        // A zone that is not said is the meeting's.
        Field::Zone => {
            let meeting = || Some(tell(language, "change-zone-meeting", &[]));
            (field, from.or_else(meeting), to.or_else(meeting))
        }
        _ => (field, from, to),
    }
}

fn value_words(language: Language, change: &Change, value: &Value, zone: &TimeZone) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Titles(titles) => titles.pick(language.code()).1.to_owned(),
        Value::Time(at) => {
            let day = dates::short_date(language, dates::wall(*at, zone).date());
            let time = dates::time_of_day(*at, zone);
            match change.field {
                Field::Start => time,
                _ => format!("{day} {time}"),
            }
        }
        Value::Seconds(seconds) => tell(language, "edit-minutes-short", &[("count", (seconds / 60).into())]),
        Value::Word(word) => match change.field {
            Field::Kind => tell_word(language, "kind", word),
            _ => tell_word(language, "visibility", word),
        },
        Value::List(entries) => entries.join(" · "),
        Value::Yes(true) => tell(language, "change-yes", &[]),
        Value::Yes(false) => tell(language, "change-no", &[]),
    }
}
