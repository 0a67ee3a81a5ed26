//! One recommendation: its words, where they come from, where they went, what happened to it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::directory::Directory;
use entente_exchange::event::Event;
use entente_service::recommendations::{self, History, Seen, Table};
use leptos::prelude::*;

use super::{acts, base, find, form, frame, open, parts, read};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) async fn page(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    answer(&app, &visit, &meeting, &id, None).await
}

/// The page again with why not, and with the reason that was typed.
pub(super) async fn refused(
    app: &App,
    visit: &Visit,
    meeting: &str,
    id: &str,
    words: String,
    reason: String,
) -> Answer {
    let page = answer(app, visit, meeting, id, Some((words, reason))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn answer(
    app: &App,
    visit: &Visit,
    meeting: &str,
    id: &str,
    said: Option<(String, String)>,
) -> Result<Response, Fault> {
    let table = open(app, visit, meeting).await?;
    let seen = find(visit, &table, id)?;
    let directory = read(visit, app).await?;
    let history = recommendations::history(&app.house, seen).await.map_err(|failure| visit.fault(failure))?;
    let command = app.house.id();
    let title = tell(visit.language, "rec-one", &[]);
    Ok(shell::page(visit, frame(visit, &table, title), || {
        view(visit, &directory, &table, seen, &history, said.as_ref(), &command)
    })
    .into_response())
}

fn view(
    visit: &Visit,
    directory: &Directory,
    table: &Table,
    seen: &Seen,
    history: &History,
    said: Option<&(String, String)>,
    command: &str,
) -> AnyView {
    let one = &seen.one;
    let summary = said.map(|(words, _)| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{words.clone()}</p></div> }
    });
    let group = one.group.as_ref().filter(|group| table.groups.iter().any(|(session, _)| session.id == **group));
    let group = match group {
        Some(group) => {
            let href = format!("/meetings/{}/sessions/{group}/recommendations", table.opened.meeting.id);
            view! { <a href=href>{parts::group_name(table, Some(group))}</a> }.into_any()
        }
        None => view! { <span>{t!("rec-of-plenary")}</span> }.into_any(),
    };
    let meeting = format!("/meetings/{}", table.opened.meeting.id);
    let origins = parts::origins(directory, &seen.from, &meeting)
        .unwrap_or_else(|| view! { <p class="meta">{t!("rec-from-nothing")}</p> }.into_any());
    let reason = said.map(|(_, reason)| reason.as_str()).unwrap_or_default();
    view! {
        {summary}
        <header class="page-head">
            <p class="meta line"><a href=base(table)>{t!("rec-title")}</a>{group}<span>{parts::theme(directory, &one.content.theme)}</span></p>
            <h1>{t!("rec-one")}</h1>
            {parts::words(seen)}
            <p class="meta line">{parts::fate(table, seen)}</p>
        </header>
        <div class="buttons no-print">{form::edit_link(table, seen)}</div>
        {acts::forms(table, seen, "one", command, reason)}
        <section class="part" aria-labelledby="from"><h2 id="from">{t!("rec-comes-from")}</h2>{origins}</section>
        {happened(visit, table, history)}
    }
    .into_any()
}

fn happened(visit: &Visit, table: &Table, history: &History) -> AnyView {
    let zone = dates::zone(visit.own_zone().unwrap_or(&table.opened.meeting.zone));
    let when = |at| {
        format!("{}, {}", dates::short_date(language(), dates::wall(at, &zone).date()), dates::time_of_day(at, &zone))
    };
    let lines: Vec<AnyView> = history
        .happened
        .iter()
        .map(|one| {
            let what = match &one.event {
                Event::RecommendationMoved { state, .. } => tell_word(language(), "rec-state", state.word()),
                other => tell_word(language(), "rec-event", other.kind()),
            };
            let reason = match &one.event {
                Event::RecommendationMoved { reason, .. } if !reason.is_empty() => Some(reason.clone()),
                _ => None,
            };
            let reason = reason.map(|reason| view! { ": "<bdi>{reason}</bdi> });
            let who = one.actor.as_ref().and_then(|user| history.names.get(user)).cloned().unwrap_or_default();
            view! { <li><span class="meta num">{when(one.at)}</span>" "{what}{reason}" "<span class="meta"><bdi>{who}</bdi></span></li> }
                .into_any()
        })
        .collect();
    let versions: Vec<AnyView> = history
        .versions
        .iter()
        .map(|(at, by, content)| {
            let who = history.names.get(by).cloned().unwrap_or_default();
            let lang = content.language.code();
            view! { <li><p class="meta">{t!("post-version-until", when = when(*at))}" "<bdi>{who}</bdi></p><p class="lines" lang=lang dir="auto">{content.text.clone()}</p></li> }
                .into_any()
        })
        .collect();
    let versions = (!versions.is_empty())
        .then(|| view! { <h3>{t!("post-versions")}</h3><ol class="plain happened">{versions}</ol> });
    view! { <section class="part" aria-labelledby="history"><h2 id="history">{t!("post-happened")}</h2><ol class="plain happened">{lines}</ol>{versions}</section> }
        .into_any()
}
