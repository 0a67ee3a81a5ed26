//! Who was heard how long: by party, region and kind, for a session or the whole
//! meeting; and all speeches as tables to take away.

use axum::{
    Json,
    extract::{Path, Query, State},
    http::header,
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{MeetingId, SessionId},
    policy::Action,
    speakers::{Balance, BalanceBy, SpeakersList, balance},
};
use entente_service::{meetings, speeches};
use leptos::prelude::*;
use serde::Deserialize;

use super::super::meetings::meeting_frame;
use crate::{
    app::App,
    fault::Answer,
    islands::words::span,
    shell::{self, Frame, Place},
    t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// Which session is looked at; none: the whole meeting.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    session: Option<String>,
}

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    if !opened.place.may(Action::ReadParties) {
        return Err(visit.forbidden());
    }
    let session = asked.session.map(SessionId::new).and_then(|id| opened.programme.session(&id).cloned());
    let mut lists = speeches::attributable(&opened.programme);
    if let Some(session) = &session {
        lists.retain(|list| list.head.session == session.id);
    }
    let may_take = opened.place.may(Action::ExportMeeting);
    let mut frame = Frame::plain(tell(visit.language, "balance-title", &[])).at(Place::Programme);
    frame.meeting = Some(meeting_frame(&visit, &opened, session.as_ref()));
    let now = visit.now;
    let base = format!("/meetings/{}", opened.meeting.id);
    let sessions: Vec<(String, String, String)> = opened
        .programme
        .sessions
        .iter()
        .filter(|session| opened.programme.lists.iter().any(|list| list.head.session == session.id))
        .map(|session| {
            let (lang, title) = session.title.pick(visit.language.code());
            (session.id.to_string(), lang.to_owned(), title.to_owned())
        })
        .collect();
    let chosen = session.map(|session| session.id.to_string());
    Ok(shell::page(&visit, frame, move || {
        let choice = |href: String, current: bool, lang: Option<String>, words: String| {
            view! { <li><a href=href aria-current=current.then_some("true") lang=lang>{words}</a></li> }.into_any()
        };
        let mut choices = vec![choice(format!("{base}/balance"), chosen.is_none(), None, t!("balance-all"))];
        choices.extend(sessions.into_iter().map(|(id, lang, title)| {
            let current = chosen.as_ref() == Some(&id);
            choice(format!("{base}/balance?session={id}"), current, Some(lang), title)
        }));
        let heard = lists.iter().any(|list| list.speeches.iter().any(|speech| !speech.intervals.is_empty()));
        view! {
            <header class="page-head"><h1>{t!("balance-title")}</h1><p class="lede">{t!("balance-lede")}</p></header>
            <nav class="contents" aria-label=t!("balance-sessions")><ul>{choices}</ul></nav>
            {(!heard).then(|| view! { <p class="empty">{t!("balance-none")}</p> })}
            {heard.then(|| view! {
                {table(&lists, BalanceBy::Region, now, t!("balance-by-region"))}
                {table(&lists, BalanceBy::Party, now, t!("balance-by-party"))}
                {table(&lists, BalanceBy::Kind, now, t!("balance-by-kind"))}
            })}
            {may_take.then(|| view! {
                <p class="buttons">{tables::links(&format!("{base}/speeches"), "")}" "
                <a href=format!("{base}/speeches.json") download="">{t!("balance-json")}</a></p>
            })}
        }
    })
    .into_response())
}

fn table(lists: &[SpeakersList], by: BalanceBy, now: entente_domain::clock::Moment, caption: String) -> AnyView {
    let rows = balance(lists.iter(), by, now);
    let total: i64 = rows.iter().map(|row| row.seconds).sum();
    let lines = rows.into_iter().map(|row| line(&row, by, total)).collect_view();
    let name = caption.clone();
    view! {
        <div class="table" role="region" tabindex="0" aria-label=name><table>
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{t!("balance-who")}</th><th scope="col" class="num">{t!("balance-speeches")}</th>
                <th scope="col" class="num">{t!("floor-time")}</th><th scope="col" class="num">{t!("balance-share")}</th>
                <th scope="col" class="num">{t!("balance-waiting")}</th></tr></thead>
            <tbody>{lines}</tbody>
        </table></div>
    }
    .into_any()
}

fn line(row: &Balance, by: BalanceBy, total: i64) -> AnyView {
    let language = language();
    let of = match by {
        BalanceBy::Party if row.of.is_empty() => t!("balance-unattributed"),
        BalanceBy::Party => row.of.clone(),
        BalanceBy::Region if row.of.is_empty() => t!("region-none"),
        BalanceBy::Region => tell_word(language, "region", &row.of),
        BalanceBy::Kind => tell_word(language, "speech-kind", &row.of),
    };
    let percent = if total > 0 { row.seconds * 100 / total } else { 0 };
    view! {
        <tr><th scope="row"><span dir="auto">{of}</span></th><td class="num">{row.speeches}</td><td class="num">{span(row.seconds)}</td>
            <td class="num"><progress max="100" value=percent.to_string() aria-hidden="true"></progress>" "{percent}" %"</td><td class="num">{row.waiting}</td></tr>
    }
    .into_any()
}

pub(super) async fn as_table(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let table = speeches::table(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    tables::answer(&visit, &table)
}

pub(super) async fn as_json(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let all = speeches::all(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let disposition = [(header::CONTENT_DISPOSITION, "attachment; filename=\"speeches.json\"")];
    Ok((disposition, Json(all)).into_response())
}
