//! A breakout group's table: what it recommends, in its order; several made one; a new one written down.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{RecommendationId, SessionId, is_well_formed},
};
use entente_exchange::recommendation::State as Stands;
use entente_service::{
    Failure,
    recommendations::{self, Merge, New, Seen, Table},
};
use leptos::prelude::*;

use super::{
    acts, base,
    form::{self, Choices, ancestors, content},
    frame, open, parts, read,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed, Wrong},
    shell, t,
    text::tell,
    visit::Visit,
};

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
) -> Answer {
    let table = open(&app, &visit, &meeting).await?;
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    show(&app, &visit, &table, &session, Typed::new(fields, Vec::new()), StatusCode::OK).await
}

async fn show(
    app: &App,
    visit: &Visit,
    table: &Table,
    session: &str,
    typed: Typed,
    status: StatusCode,
) -> Result<Response, Fault> {
    let group = SessionId::new(session);
    let writes = table.groups.iter().find(|(one, _)| one.id == group).map(|(_, writes)| *writes);
    let Some(writes) = writes else { return Err(visit.absent()) };
    let directory = read(visit, app).await?;
    let choices = if writes { form::choices(app, visit, &table.opened.meeting.id).await? } else { Choices::default() };
    let (command, title) = (app.house.id(), tell(visit.language, "rec-of-group", &[]));
    let page = shell::page(visit, frame(visit, table, title), || {
        view(&directory, table, &group, writes, &typed, &choices, &command)
    });
    Ok((status, page).into_response())
}

fn view(
    directory: &Directory,
    table: &Table,
    group: &SessionId,
    writes: bool,
    typed: &Typed,
    choices: &Choices,
    command: &str,
) -> AnyView {
    let shown: Vec<&Seen> = table.of_group(Some(group)).filter(|seen| seen.one.state != Stands::Merged).collect();
    let room = format!("/meetings/{}/sessions/{group}", table.opened.meeting.id);
    let action = format!("{room}/recommendations");
    let can_merge = |seen: &&&Seen| {
        writes && matches!(seen.one.state, Stands::Proposed | Stands::Kept) && seen.one.entered.is_none()
    };
    let mergeable = shown.iter().filter(can_merge).count();
    let ticked: Vec<&str> = typed.fields.all("r").collect();
    let lines: Vec<AnyView> = shown
        .iter()
        .map(|seen| {
            let tick = (mergeable > 1 && can_merge(&seen)).then(|| {
                let id = format!("tick-{}", seen.one.id);
                let checked = ticked.contains(&seen.one.id.as_str());
                view! { <div class="choice no-print"><input type="checkbox" id=id.clone() name="r" value=seen.one.id.to_string() form="write" checked=checked/><label for=id>{t!("rec-tick")}</label></div> }
            });
            card(directory, table, seen, "group", command, tick.map(IntoAny::into_any))
        })
        .collect();
    let none = lines.is_empty().then(|| view! { <div class="empty"><p>{t!("rec-none-of-group")}</p></div> });
    let form = writes.then(|| {
        let merge = (mergeable > 1).then(|| view! { <button type="submit" name="act" value="merge">{t!("rec-merge")}</button> });
        let hint = (mergeable > 1).then(|| view! { <p class="meta">{t!("rec-merge-hint")}</p> });
        view! {
            <section class="part no-print" aria-labelledby="write-h">
                <h2 id="write-h">{t!("rec-new")}</h2>
                <form method="post" action=action id="write" class="fields">
                    <input type="hidden" name="id" value=command.to_owned()/>
                    {form::fields(directory, typed, choices)}
                    <p class="buttons"><button type="submit" name="act" value="new" class="primary">{t!("rec-write-down")}</button>{merge}</p>
                    {hint}
                </form>
            </section>
        }
    });
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta line"><a href=room>{t!("result-room")}</a><a href=base(table)>{t!("rec-title")}</a></p>
            <h1>{parts::group_name(table, Some(group))}</h1>
            <p class="lede">{t!("rec-of-group-lede")}</p>
        </header>
        {none}
        <ol class="recs">{lines}</ol>
        {form}
    }
    .into_any()
}

/// One of them, with what can be done to it here.
pub(super) fn card(
    directory: &Directory,
    table: &Table,
    seen: &Seen,
    back: &'static str,
    command: &str,
    tick: Option<AnyView>,
) -> AnyView {
    let one = &seen.one;
    let href = format!("{}/{}", base(table), one.id);
    let merged = one.from.iter().filter(|from| matches!(from, recommendations::Ancestor::Recommendation(_))).count();
    let merged = (merged > 0).then(|| view! { <span>{t!("rec-merged-of", count = merged)}</span> });
    view! {
        <li class="rec" id=format!("r-{}", one.id) data-state=one.state.word()>
            {parts::words(seen)}
            <p class="meta line">{parts::fate(table, seen)}{parts::mechanisms(directory, &seen.from)}{merged}<span><a href=href>{t!("rec-where-from")}</a></span></p>
            {tick}
            {acts::forms(table, seen, back, command, "")}
        </li>
    }
    .into_any()
}

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let table = open(&app, &visit, &meeting).await?;
    let group = SessionId::new(session.clone());
    if !table.groups.iter().any(|(one, _)| one.id == group) {
        return Err(visit.absent());
    }
    let Ok(Form(mut fields)) = form.map(|Form(fields)| Form(Fields(fields))) else { return Err(visit.unreadable()) };
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let of = &table.opened.meeting.id;
    let id = RecommendationId::new(fields.get("id"));
    let done = if fields.get("act") == "merge" {
        let several: Vec<RecommendationId> = fields.all("r").map(RecommendationId::new).collect();
        if offer_words(&table, &several, &mut fields) {
            let wrong = Wrong { field: "text".to_owned(), words: tell(visit.language, "rec-merge-words", &[]) };
            let typed = Typed::new(fields, vec![wrong]);
            return show(&app, &visit, &table, &session, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        let merge = Merge { id: id.clone(), several, content: content(&fields), by_plenary: false };
        recommendations::merge(&app.house, &directory, &visit.actor, of, merge).await
    } else {
        let new = New { id: id.clone(), group, content: content(&fields), from: ancestors(&fields) };
        recommendations::make(&app.house, &directory, &visit.actor, of, new).await
    };
    match done {
        Ok(()) => {
            Ok(Redirect::to(&format!("/meetings/{of}/sessions/{session}/recommendations#r-{id}")).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let wrong = Wrong { field: "text".to_owned(), words: parts::refusal(visit.language, refusal) };
            let typed = Typed::new(fields, vec![wrong]);
            show(&app, &visit, &table, &session, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// Two were ticked and no common words written: those of all are put into the field, to be made one.
pub(super) fn offer_words(table: &Table, several: &[RecommendationId], fields: &mut Fields) -> bool {
    if several.len() < 2 || !fields.get("text").trim().is_empty() {
        return false;
    }
    let chosen: Vec<&Seen> = several.iter().filter_map(|id| table.find(id)).collect();
    let words: Vec<&str> = chosen.iter().map(|seen| seen.one.content.text.as_str()).collect();
    fields.set("text", words.join("\n\n"));
    if let Some(first) = chosen.first() {
        fields.set("theme", first.one.content.theme.clone());
        fields.set("language", first.one.content.language.code());
    }
    true
}
