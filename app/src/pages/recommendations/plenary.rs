//! The plenary's page: the surveys that prepared the meeting, the recommendations of all groups side by side, by theme; the
//! chair takes, merges, leaves with a reason, and puts what was taken into the draft outcome document.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, DocumentId, RecommendationId, is_well_formed},
};
use entente_exchange::recommendation::State as Stands;
use entente_service::{
    Failure,
    recommendations::{self, Merge, NotEntered, Seen, Table},
    surveys::{self, Line},
};
use leptos::prelude::*;

use super::{
    base,
    form::{self, content},
    frame,
    group::{card, offer_words},
    open, parts, read,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{
        edit::fields::{Fields, Typed, Wrong},
        surveys::lines as survey_lines,
    },
    shell, t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let table = open(&app, &visit, &meeting).await?;
    let mut fields = Fields::default();
    fields.put("language", visit.language.code());
    show(&app, &visit, &table, Typed::new(fields, Vec::new()), StatusCode::OK).await
}

async fn show(app: &App, visit: &Visit, table: &Table, typed: Typed, status: StatusCode) -> Result<Response, Fault> {
    let directory = read(visit, app).await?;
    let asked = surveys::list(&app.house, &visit.actor, Some(&table.opened.meeting.id))
        .await
        .map_err(|failure| visit.hidden(failure))?;
    let (command, title) = (app.house.id(), tell(visit.language, "rec-title", &[]));
    let page =
        shell::page(visit, frame(visit, table, title), || view(visit, &directory, table, &asked, &typed, &command));
    Ok((status, page).into_response())
}

fn view(visit: &Visit, directory: &Directory, table: &Table, asked: &[Line], typed: &Typed, command: &str) -> AnyView {
    let mut themes: BTreeMap<&str, Vec<&Seen>> = BTreeMap::new();
    // What became another stands in that.
    let shown = table.all.iter().filter(|seen| !matches!(seen.one.state, Stands::Merged | Stands::Proposed));
    for seen in shown {
        themes.entry(seen.one.content.theme.as_str()).or_default().push(seen);
    }
    let mut named: Vec<(String, &str)> = themes.keys().map(|key| (parts::theme(directory, key), *key)).collect();
    crate::pages::directory::parts::sort_by_name(language(), &mut named, |(name, _)| name);
    // Those without a theme come last.
    named.sort_by_key(|(_, key)| key.is_empty());
    let sections: Vec<AnyView> = named
        .into_iter()
        .map(|(name, key)| {
            let all = themes.get(key).cloned().unwrap_or_default();
            section(directory, table, &all, name, key, typed, command)
        })
        .collect();
    let none = sections.is_empty().then(|| {
        view! { <div class="empty"><h2>{t!("rec-none")}</h2><p>{t!("rec-none-hint")}</p></div> }
    });
    view! {
        {typed.summary()}
        <header class="page-head">
            <h1>{t!("rec-title")}</h1>
            <p class="lede">{t!("rec-lede")}</p>
            {counts(table)}
            <div class="buttons no-print">{tables::links(&base(table), "")}</div>
        </header>
        {surveys_of(visit, directory, table, asked)}
        {groups(table)}
        {none}
        {sections}
        {chair(directory, table, typed, command)}
    }
    .into_any()
}

fn counts(table: &Table) -> AnyView {
    let counts: Vec<AnyView> = [Stands::Kept, Stands::Taken, Stands::Left]
        .into_iter()
        .map(|state| (state, table.all.iter().filter(|seen| seen.one.state == state).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| view! { <li>{parts::state(state)}" "<span class="count">{count}</span></li> }.into_any())
        .collect();
    view! { <ul class="inline-names">{counts}</ul> }.into_any()
}

fn surveys_of(visit: &Visit, directory: &Directory, table: &Table, asked: &[Line]) -> Option<AnyView> {
    let rows = survey_lines(visit, directory, asked.iter());
    let begin = table.opened.place.may(entente_domain::policy::Action::HoldPen).then(|| {
        let href = format!("/surveys/new?meeting={}", table.opened.meeting.id);
        view! { <p class="buttons no-print"><a class="button" href=href>{t!("survey-new")}</a></p> }
    });
    (!rows.is_empty() || begin.is_some()).then(|| {
        view! { <section class="part" aria-labelledby="surveys"><h2 id="surveys">{t!("survey-title")}</h2><ul class="rows surveys">{rows}</ul>{begin}</section> }
            .into_any()
    })
}

/// The groups, each leading to its own table.
fn groups(table: &Table) -> Option<AnyView> {
    let lines: Vec<AnyView> = table
        .groups
        .iter()
        .map(|(session, writes)| {
            let href = format!("/meetings/{}/sessions/{}/recommendations", table.opened.meeting.id, session.id);
            let count = table.of_group(Some(&session.id)).filter(|seen| seen.one.state != Stands::Merged).count();
            let writes = writes.then(|| view! { " "<span class="meta">{t!("rec-you-write")}</span> });
            view! { <li><a href=href>{parts::group_name(table, Some(&session.id))}</a>" "<span class="count num">{count}</span>{writes}</li> }
                .into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <nav class="part no-print" aria-labelledby="groups"><h2 id="groups">{t!("rec-groups")}</h2><ul class="rec-groups">{lines}</ul></nav> }
            .into_any()
    })
}

/// Of one theme, all groups side by side.
fn section(
    directory: &Directory,
    table: &Table,
    all: &[&Seen],
    name: String,
    key: &str,
    typed: &Typed,
    command: &str,
) -> AnyView {
    let mut columns: Vec<(Option<&entente_domain::ids::SessionId>, Vec<&Seen>)> = Vec::new();
    for seen in all {
        let group = seen.one.group.as_ref();
        match columns.iter_mut().find(|(one, _)| *one == group) {
            Some((_, column)) => column.push(seen),
            None => columns.push((group, vec![seen])),
        }
    }
    let ticked: Vec<&str> = typed.fields.all("r").collect();
    let columns: Vec<AnyView> = columns
        .into_iter()
        .map(|(group, column)| {
            let cards: Vec<AnyView> = column
                .into_iter()
                .map(|seen| {
                    let can = table.filters
                        && seen.one.entered.is_none()
                        && matches!(seen.one.state, Stands::Kept | Stands::Taken);
                    let tick = can.then(|| {
                        let id = format!("tick-{}", seen.one.id);
                        let checked = ticked.contains(&seen.one.id.as_str());
                        view! { <div class="choice no-print"><input type="checkbox" id=id.clone() name="r" value=seen.one.id.to_string() form="chair" checked=checked/><label for=id>{t!("rec-tick")}</label></div> }
                            .into_any()
                    });
                    card(directory, table, seen, "plenary", command, tick)
                })
                .collect();
            view! { <div class="rec-column"><h3>{parts::group_name(table, group)}</h3><ol class="recs">{cards}</ol></div> }
                .into_any()
        })
        .collect();
    let id = format!("theme-{}", if key.is_empty() { "none" } else { key });
    view! { <section class="part" aria-labelledby=id.clone()><h2 id=id.clone()>{name}</h2><div class="rec-columns">{columns}</div></section> }
        .into_any()
}

/// What the chair does with those that are ticked.
fn chair(directory: &Directory, table: &Table, typed: &Typed, command: &str) -> Option<AnyView> {
    let any = table
        .all
        .iter()
        .any(|seen| matches!(seen.one.state, Stands::Kept | Stands::Taken) && seen.one.entered.is_none());
    if !table.filters || !any {
        return None;
    }
    let documents: Vec<(String, String)> = table
        .documents
        .iter()
        .map(|document| {
            let title = document.title.pick(language().code()).1;
            let named =
                if document.symbol.is_empty() { title.to_owned() } else { format!("{} – {title}", document.symbol) };
            (document.id.to_string(), named)
        })
        .collect();
    let enter = if documents.is_empty() {
        view! { <p class="meta">{t!("rec-no-document")}" "<a href=format!("/meetings/{}/documents", table.opened.meeting.id)>{t!("frame-documents")}</a></p> }
            .into_any()
    } else {
        view! {
            {typed.select("document", t!("rec-document"), Some(t!("rec-document-hint")), documents)}
            <p class="buttons"><button type="submit" name="act" value="enter" class="primary">{t!("rec-enter")}</button></p>
        }
        .into_any()
    };
    let open = typed.fields.has("text");
    Some(
        view! {
            <section class="part no-print chair-acts" aria-labelledby="chair-h">
                <h2 id="chair-h">{t!("rec-with-ticked")}</h2>
                <form method="post" action=base(table) id="chair" class="fields">
                    <input type="hidden" name="command" value=command.to_owned()/>
                    {enter}
                    <details class="fold" open=open><summary>{t!("rec-merge")}</summary>
                        <div class="fields inner">
                            {typed.area("text", t!("rec-merged-text"), Some(t!("rec-merge-hint")))}
                            <div class="pair">{typed.select("theme", t!("rec-theme"), None, form::themes(directory))}{typed.select("language", t!("post-language"), None, form::languages())}</div>
                            <p class="buttons"><button type="submit" name="act" value="merge">{t!("rec-merge")}</button></p>
                        </div>
                    </details>
                </form>
            </section>
        }
        .into_any(),
    )
}

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let table = open(&app, &visit, &meeting).await?;
    if !table.filters {
        return Err(visit.forbidden());
    }
    let Ok(Form(mut fields)) = form.map(|Form(fields)| Form(Fields(fields))) else { return Err(visit.unreadable()) };
    let several: Vec<RecommendationId> = fields.all("r").map(RecommendationId::new).collect();
    let (of, typed_command) = (table.opened.meeting.id.clone(), fields.get("command").to_owned());
    let command = if is_well_formed(&typed_command) { typed_command } else { app.house.id() };
    let why = match fields.get("act") {
        "merge" => {
            if offer_words(&table, &several, &mut fields) {
                tell(visit.language, "rec-merge-words", &[])
            } else {
                let directory = read(&visit, &app).await?;
                let id = RecommendationId::new(command);
                let merge = Merge { id: id.clone(), several, content: content(&fields), by_plenary: true };
                match recommendations::merge(&app.house, &directory, &visit.actor, &of, merge).await {
                    Ok(()) => return Ok(Redirect::to(&format!("{}#r-{id}", base(&table))).into_response()),
                    Err(Failure::Refused(refusal)) => parts::refusal(visit.language, refusal),
                    Err(failure) => return Err(visit.hidden(failure)),
                }
            }
        }
        "enter" => {
            let document = DocumentId::new(fields.get("document"));
            let command = CommandId::new(command);
            let entered =
                recommendations::enter(&app.house, &app.live, &visit.actor, &of, &document, &several, &command);
            match entered.await {
                Ok(_) => {
                    let to = format!("/meetings/{of}/documents/{document}");
                    return Ok(Redirect::to(&to).into_response());
                }
                Err(Failure::Refused(NotEntered::Rule(refusal))) => parts::refusal(visit.language, refusal),
                Err(Failure::Refused(NotEntered::Drafting(refused))) => {
                    tell_word(visit.language, "document-refused", refused.word())
                }
                Err(failure) => return Err(visit.hidden(failure)),
            }
        }
        _ => return Err(visit.unreadable()),
    };
    let field = if fields.get("act") == "enter" { "document" } else { "text" };
    let typed = Typed::new(fields, vec![Wrong { field: field.to_owned(), words: why }]);
    show(&app, &visit, &table, typed, StatusCode::UNPROCESSABLE_ENTITY).await
}
