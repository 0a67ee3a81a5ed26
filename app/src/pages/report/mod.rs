//! The report of a session, set as a paper: what was planned against what was,
//! what came of each item, who spoke, who was there.

mod attendance;
mod speeches;

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    clock::Moment,
    ids::{MeetingId, SessionId},
    meeting::{Item, ItemKind, ItemState},
    number,
};
use entente_service::{
    meetings::{self, Opened},
    report::{self, Report},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::meetings::meeting_frame;
use crate::{
    app::App,
    dates,
    fault::Answer,
    islands::words::minutes,
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/sessions/{session}/report", Door::Meeting, page)]
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, session)): Path<(String, String)>) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let report = report::of_session(&app.house, &opened, &SessionId::new(session))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let title = tell(visit.language, "report-title", &[]);
    let mut frame = Frame::plain(format!("{title}: {}", report.session.title.pick(visit.language.code()).1));
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&report.session)));
    let now = visit.now;
    Ok(shell::page(&visit, frame, move || view(&opened, &report, now)).into_response())
}

fn view(opened: &Opened, report: &Report, now: Moment) -> impl IntoView + use<> {
    let session = &report.session;
    let code = language().code();
    let zone = dates::zone(session.zone.as_deref().unwrap_or(&opened.meeting.zone));
    let (lang, title) = session.title.pick(code);
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let room = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let planned = span(session.starts_at, Some(session.ends_at), &zone);
    let held = match report.began_at {
        Some(began) if report.ended_at.is_some() => t!("report-held", hours = span(began, report.ended_at, &zone)),
        Some(began) => t!("report-since", time = dates::time_of_day(began, &zone)),
        None => t!("report-not-held"),
    };
    let printed = t!(
        "report-printed",
        day = dates::short_date(language(), dates::wall(now, &zone).date()),
        time = dates::time_of_day(now, &zone),
        city = dates::zone_city(session.zone.as_deref().unwrap_or(&opened.meeting.zone))
    );
    view! {
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")>
            <ol>
                <li><a href=format!("/meetings/{}", opened.meeting.id)>{t!("frame-programme")}</a></li>
                <li><a href=room lang=lang.clone()>{title.clone()}</a></li>
            </ol>
        </nav>
        <article class="report">
            {masthead(opened)}
            <header>
                <p class="of">{t!("report-title")}</p>
                <h1><span lang=lang>{title}</span></h1>
                <p class="line meta">
                    <span><time datetime=session.day.clone()>{dates::long_day(language(), &session.day)}</time></span>
                    {(!session.room.is_empty()).then(|| view! { <span><bdi>{session.room.clone()}</bdi></span> })}
                    <span>{t!("report-planned", hours = planned)}</span>
                    <span>{held}</span>
                </p>
            </header>
            {items(opened, report, &zone, now)}
            {outcomes(opened, report)}
            {speeches::view(opened, session, &zone)}
            {report.attendance.as_ref().map(|attendance| attendance::view(attendance, report.began_at, &zone))}
            <p class="printed meta">{printed}</p>
        </article>
    }
    .into_any()
}

/// Who meets, where and when, as it stands at the head of a paper.
fn masthead(opened: &Opened) -> AnyView {
    let meeting = &opened.meeting;
    let (lang, title) = meeting.title.pick(language().code());
    let (first, last) = (&meeting.starts_on, &meeting.ends_on);
    let days = if first == last {
        dates::short_day(language(), first)
    } else {
        format!("{} – {}", dates::short_day(language(), first), dates::short_day(language(), last))
    };
    view! {
        <div class="masthead">
            <p class="organ" lang=lang.to_owned()>{title.to_owned()}</p>
            <p class="held"><bdi>{meeting.city.clone()}</bdi><br/><bdi>{days}</bdi></p>
        </div>
    }
    .into_any()
}

/// "10:05–10:31"; without an end: "10:05–".
fn span(from: Moment, to: Option<Moment>, zone: &TimeZone) -> String {
    let end = to.map(|to| dates::time_of_day(to, zone)).unwrap_or_default();
    format!("{}–{end}", dates::time_of_day(from, zone))
}

/// What belongs into a report: breaks do not.
fn reported<'a>(opened: &'a Opened, report: &'a Report) -> impl Iterator<Item = &'a Item> {
    opened.programme.items_of(&report.session.id).filter(|item| item.kind != ItemKind::Break)
}

/// Planned against actual times, item by item.
fn items(opened: &Opened, report: &Report, zone: &TimeZone, now: Moment) -> AnyView {
    let numbers = number::numbers(&opened.programme);
    let rows: Vec<AnyView> = reported(opened, report)
        .map(|item| {
            let (lang, title) = item.title.pick(language().code());
            let start = item.planned_start.map(|start| dates::time_of_day(start, zone));
            let stretches: Vec<AnyView> = item
                .intervals
                .iter()
                .map(|interval| {
                    view! { <li class="clock">{span(interval.started_at, interval.ended_at, zone)}</li> }.into_any()
                })
                .collect();
            let took = (!item.intervals.is_empty()).then(|| {
                let over = minutes(-item.left_seconds(now));
                let took = t!("report-minutes", n = minutes(item.elapsed_seconds(now)));
                let sign = if over < 0 { "−" } else { "+" };
                view! { {took}" "<span class="meta"><bdi dir="ltr">{format!("({sign}{})", over.abs())}</bdi></span> }
            });
            let state = match item.outcome {
                Some(outcome) => tell_word(language(), "outcome", outcome.word()),
                None if item.state == ItemState::Scheduled => t!("report-not-treated"),
                None => tell_word(language(), "item-state", opened.programme.shown_state(item).word()),
            };
            view! {
                <tr>
                    <td class="number">{numbers.get(&item.id).cloned()}</td>
                    <th scope="row" lang=lang.to_owned()>{title.to_owned()}</th>
                    <td><span class="clock">{start}</span>" "<span class="meta">{t!("report-minutes", n = minutes(item.planned_seconds))}</span></td>
                    <td><ul>{stretches}</ul></td>
                    <td class="num">{took}</td>
                    <td>{state}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <section>
            <h2 id="items-h">{t!("report-items")}</h2>
            <div class="table" role="region" tabindex="0" aria-labelledby="items-h">
                <table>
                    <thead><tr>
                        <th scope="col">{t!("report-number")}</th>
                        <th scope="col">{t!("report-item")}</th>
                        <th scope="col">{t!("report-plan")}</th>
                        <th scope="col">{t!("report-actual")}</th>
                        <th scope="col" class="num">{t!("report-took")}</th>
                        <th scope="col">{t!("report-result")}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// What came of the items, as numbered paragraphs.
fn outcomes(opened: &Opened, report: &Report) -> Option<AnyView> {
    let numbers = number::numbers(&opened.programme);
    let paragraphs: Vec<AnyView> = reported(opened, report)
        .filter(|item| item.outcome.is_some() || (item.remark.is_some() && !item.state.is_open()))
        .map(|item| {
            let (lang, title) = item.title.pick(language().code());
            let number = numbers.get(&item.id).cloned().map(|number| t!("report-of-item", number = number));
            let outcome = item
                .outcome
                .map(|outcome| view! { <strong>{tell_word(language(), "outcome", outcome.word())}</strong> });
            let remark = item.remark.clone().map(|remark| view! { <p dir="auto">{remark}</p> });
            view! { <li><p class="line">{number.map(|number| view! { <span>{number}</span> })}<span><span lang=lang.to_owned()>{title.to_owned()}</span></span>{outcome}</p>{remark}</li> }
                .into_any()
        })
        .collect();
    (!paragraphs.is_empty()).then(|| {
        view! {
            <section aria-labelledby="outcomes-h">
                <h2 id="outcomes-h">{t!("report-outcomes")}</h2>
                <ol class="paragraphs paper">{paragraphs}</ol>
            </section>
        }
        .into_any()
    })
}
