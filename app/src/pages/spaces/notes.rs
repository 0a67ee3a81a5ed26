//! The notes that are written together in a space, as a part of its page; and beginning one.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    clock::Moment,
    ids::{NoteId, UserId, is_well_formed},
    limits,
};
use entente_exchange::{space, space_notes::SpaceNote};
use entente_service::{
    Failure,
    spaces::{self, Change, note_rules::Refusal},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::one::{Said, Scene, show};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::directory::read,
    t,
    text::{language, tell},
    visit::Visit,
};

/// Where a note is written.
pub(super) fn address(note: &NoteId) -> String {
    format!("/notes/{note}")
}

pub(super) fn part(scene: &Scene<'_>) -> AnyView {
    let (archived, live): (Vec<_>, Vec<_>) =
        scene.opened.notes.iter().partition(|(note, _)| note.archived_at.is_some());
    let draw = |notes: Vec<&(SpaceNote, Option<Change>)>| -> Vec<AnyView> {
        notes.into_iter().map(|(note, change)| line(scene, note, change.as_ref())).collect()
    };
    let body = if live.is_empty() {
        let words = if scene.may_work() { t!("space-no-notes-work") } else { t!("space-no-notes") };
        view! { <p class="meta">{words}</p> }.into_any()
    } else {
        view! { <ul class="rows space-notes">{draw(live)}</ul> }.into_any()
    };
    let archived = (!archived.is_empty()).then(|| {
        let count = archived.len();
        view! { <details class="fold"><summary>{t!("space-notes-archived", count = count)}</summary><ul class="rows space-notes inner">{draw(archived)}</ul></details> }
    });
    let form = scene.may_work().then(|| form(scene));
    view! {
        <section class="part" aria-labelledby="notes"><h2 id="notes">{t!("space-notes")}</h2>{body}{archived}{form}</section>
    }
    .into_any()
}

fn line(scene: &Scene<'_>, note: &SpaceNote, change: Option<&Change>) -> AnyView {
    let (at, by) = change.map_or((note.created_at, &note.author), |change| (change.at, &change.by));
    let when = moment(at, &scene.zone);
    let who = scene.opened.names.get(by).cloned().unwrap_or_default();
    let what = if change.is_some() { t!("space-note-written-by") } else { t!("space-note-begun-by") };
    view! {
        <li class="row"><p class="key">{when}</p><a class="title" href=address(&note.id) dir="auto">{note.title.clone()}</a><p class="meta line"><span>{what}" "<bdi>{who}</bdi></span></p></li>
    }
    .into_any()
}

/// "3 Dec 2026, 14:02".
pub(super) fn moment(at: Moment, zone: &jiff::tz::TimeZone) -> String {
    let day = dates::short_date(language(), dates::wall(at, zone).date());
    format!("{day}, {}", dates::time_of_day(at, zone))
}

fn form(scene: &Scene<'_>) -> AnyView {
    let refused = scene.said.note.as_ref();
    let (invalid, described) = (refused.map(|_| "true"), refused.map(|_| "note-title-error"));
    let typed = refused.map(|(_, typed)| typed.clone());
    let error = refused.map(|(words, _)| view! { <p class="error" id="note-title-error">{words.clone()}</p> });
    view! {
        <details class="fold no-print" open=refused.is_some()>
            <summary>{t!("space-note-begin")}</summary>
            <form method="post" action="/notes" class="fields inner">
                <input type="hidden" name="space" value=space::word(&scene.opened.home)/>
                <input type="hidden" name="id" value=scene.note.clone()/>
                <div class="field"><label for="note-title">{t!("space-note-title")}</label>{error}<input id="note-title" name="title" type="text" dir="auto" autocomplete="off" maxlength=limits::TITLE_MAX.to_string() value=typed aria-invalid=invalid aria-describedby=described/></div>
                <p class="buttons"><button type="submit">{t!("space-note-begin")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    space: String,
    id: String,
    title: String,
}

pub(super) async fn begin(State(app): State<App>, visit: Visit, form: Result<Form<Asked>, FormRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    if asked.space.is_empty() || !is_well_formed(&asked.id) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (home, id) = (space::read(&asked.space), NoteId::new(asked.id));
    let begun = spaces::begin_note(&app.house, &directory, &visit.actor, &home, id.clone(), &asked.title).await;
    match begun {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let note = Some((refused(&visit, refusal), asked.title));
            show(&app, &visit, &home, Said { note, ..Said::default() }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

pub(super) fn refused(visit: &Visit, refusal: Refusal) -> String {
    let key = match refusal {
        Refusal::Forbidden => "space-note-refused-forbidden",
        Refusal::Stale => "space-note-refused-stale",
        Refusal::NoTitle => "space-note-refused-no-title",
        Refusal::TooLong => "space-note-refused-too-long",
        Refusal::Same => "space-note-refused-same",
        Refusal::Archived => "space-note-refused-archived",
        Refusal::TooMany => "space-note-refused-too-many",
    };
    tell(visit.language, key, &[("n", limits::SPACE_NOTES_MAX.into())])
}

/// By whom something was done, for lines that name them.
pub(super) fn named(names: &std::collections::BTreeMap<UserId, String>, user: Option<&UserId>) -> String {
    user.and_then(|user| names.get(user)).cloned().unwrap_or_default()
}
