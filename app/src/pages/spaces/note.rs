//! A note of a space: the live text, what one does with it as a whole, and what happened to it. The address of every note
//! leads here; one of a meeting has its place there.

use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{CommandId, NoteId, UserId, is_well_formed},
    limits,
};
use entente_live::seat::Access;
use entente_service::{
    Failure,
    boards::Recorded,
    comments::{self, Threads},
    notices,
    spaces::{self, OpenedNote, note_rules::Act},
    suggestions::{self, Suggestions},
    texts::{self, Within},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;

use super::{
    address as space_address,
    notes::{address, moment, named, refused},
    space_name,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        comments as commenting, directory::read, keeping, making, note, session::words::editor_words,
        suggestions as suggesting, text_of::text_of,
    },
    shell::{self, Frame, Place},
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// The buttons of the editor that make something of it: in a space nobody has the floor, and there is no agenda.
const TOOLS: &str = "paragraph heading-1 heading-2 heading-3 bold italic underline strike bullet-list ordered-list task-list \
     quote link table picture row-add row-delete column-add column-delete table-delete mention-party comment suggest \
     decision action follow-up undo redo";

/// What was typed and refused, with why.
struct Typed {
    words: String,
    title: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    show(&app, &visit, &NoteId::new(id), None).await
}

async fn show(app: &App, visit: &Visit, id: &NoteId, typed: Option<Typed>) -> Result<Response, Fault> {
    let open = texts::open(&app.house, &visit.actor, id).await.map_err(|failure| visit.hidden(failure))?;
    if let Within::Meeting(_) = &open.within {
        return Ok(Redirect::to(&text_of(app, visit, &open).await?.back).into_response());
    }
    let fault = |failure: Failure| visit.fault(failure);
    let opened = spaces::note(&app.house, &visit.actor, id).await.map_err(fault)?;
    let scene = Scene {
        directory: read(visit, app).await?,
        writes: open.access == Access::Write,
        read: suggestions::of_note(&app.house, &app.live, &visit.actor, id).await.map_err(fault)?,
        threads: comments::threads(&app.house, &visit.actor, id).await.map_err(fault)?,
        makes: making::kinds_for(app, visit, None).await?,
        told: notices::unread_of(&app.house, &visit.actor, id.as_str()).await.map_err(fault)?,
        zone: dates::zone(visit.own_zone().unwrap_or("UTC")),
        command: app.house.id().to_string(),
        opened,
        typed,
    };
    let status = if scene.typed.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut frame = Frame::plain(scene.opened.note.title.clone()).at(Place::Spaces).with_class("page space-note");
    frame.editor = true;
    Ok(keeping::kept(visit, (status, shell::page(visit, frame, || scene.view(visit))).into_response()))
}

struct Scene {
    directory: Arc<Directory>,
    opened: OpenedNote,
    writes: bool,
    read: Suggestions,
    threads: Threads,
    /// What the reader may make of the words.
    makes: Option<String>,
    /// The reader was told of it and has not seen it.
    told: bool,
    zone: TimeZone,
    command: String,
    typed: Option<Typed>,
}

impl Scene {
    fn view(self, visit: &Visit) -> AnyView {
        let one = self.opened.note.clone();
        let summary = self.typed.as_ref().map(|typed| {
            view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{typed.words.clone()}</p></div> }
        });
        let archived = one.archived_at.map(|at| {
            view! { <div class="notice" role="note"><p>{t!("space-note-is-archived", when = moment(at, &self.zone))}</p></div> }
        });
        let (space, name) = (space_address(&one.home), space_name(&self.directory, &one.home));
        let base = address(&one.id);
        let happened: Vec<AnyView> = self.opened.happened.iter().map(|one| self.event(one)).collect();
        let told = self.told.then(|| crate::pages::notices::seen(one.id.as_str(), address(&one.id)));
        view! {
            {keeping::part(visit)}
            {summary}
            <nav class="crumbs no-print" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li><li><a href=space><bdi>{name}</bdi></a></li><li><span aria-current="page">{t!("space-note")}</span></li></ol></nav>
            <header class="page-head"><h1 dir="auto">{one.title.clone()}</h1></header>
            {archived}
            {told}
            <nav class="links space-note-ways no-print" aria-label=t!("space-note-ways")><a href=format!("{base}/read")>{t!("space-note-read")}</a><a href=format!("{base}/history")>{t!("room-note-history")}</a></nav>
            <h2 class="unseen">{t!("space-note-text")}</h2>
            {self.text(visit)}
            <noscript><p class="hint">{t!("room-note-no-script")}</p></noscript>
            {self.acts()}
            <section class="part no-print" aria-labelledby="happened"><h2 id="happened">{t!("post-happened")}</h2><ol class="plain happened">{happened}</ol></section>
        }
        .into_any()
    }

    /// The live text: readable at once, and the editor's when that has come.
    fn text(&self, visit: &Visit) -> AnyView {
        let id = self.opened.note.id.to_string();
        let person = visit.actor.user().map(|user| user.to_string()).unwrap_or_default();
        let words = serde_json::to_string(&editor_words(visit.language)).unwrap_or_default();
        let blocks = self.read.text.clone();
        let empty = blocks.is_empty().then(|| {
            let words = if self.writes { t!("room-note-empty") } else { t!("room-note-empty-reader") };
            view! { <p class="empty">{words}</p> }
        });
        suggesting::tell_who(&self.read.all, &self.zone);
        view! {
            <div class="note">
                <entente-note
                    data-room=id.clone()
                    data-person=person
                    data-socket="/live/notes"
                    data-writable=if self.writes { "true" } else { "false" }
                    data-dir="auto"
                    data-make=self.makes.clone()
                    data-names=people(&self.opened.people, &self.opened.names)
                    data-tools=TOOLS
                    data-words=words
                >
                    <div class="note-text text">{note::text(blocks, None)}{empty}</div>
                    {suggesting::under_note(&id, &self.read.all, &self.zone)}
                    {commenting::under_note(&id, self.threads.clone(), &self.zone)}
                </entente-note>
            </div>
        }
        .into_any()
    }

    fn hidden(&self, act: &'static str) -> AnyView {
        view! {
            <input type="hidden" name="version" value=self.opened.note.version.to_string()/>
            <input type="hidden" name="command" value=format!("{}-{act}", self.command)/>
            <input type="hidden" name="act" value=act/>
        }
        .into_any()
    }

    /// What one does with it as a whole.
    fn acts(&self) -> Option<AnyView> {
        let (one, reader) = (&self.opened.note, &self.opened.reader);
        let action = address(&one.id);
        let rename = self.writes.then(|| {
            let invalid = self.typed.as_ref().map(|_| "true");
            let typed = self.typed.as_ref().map_or_else(|| one.title.clone(), |typed| typed.title.clone());
            view! {
                <details class="fold" open=self.typed.is_some()>
                    <summary>{t!("space-note-rename")}</summary>
                    <form method="post" action=action.clone() class="fields inner">
                        {self.hidden("rename")}
                        <div class="field"><label for="title">{t!("space-note-title")}</label><input id="title" name="title" type="text" dir="auto" autocomplete="off" maxlength=limits::TITLE_MAX.to_string() value=typed aria-invalid=invalid/></div>
                        <p class="buttons"><button type="submit">{t!("space-note-rename")}</button></p>
                    </form>
                </details>
            }
        });
        let archive = reader.archives_space_note(one).then(|| {
            let (act, words, hint) = if one.archived_at.is_some() {
                ("bring_back", t!("space-note-bring-back"), None)
            } else {
                ("archive", t!("space-note-archive"), Some(t!("space-note-archive-hint")))
            };
            view! {
                <form method="post" action=action.clone() class="space-note-archive">{self.hidden(act)}<button type="submit" class="quiet">{words}</button>{hint.map(|hint| view! { <p class="hint">{hint}</p> })}</form>
            }
        });
        (rename.is_some() || archive.is_some()).then(|| {
            view! { <section class="part no-print" aria-labelledby="acts"><h2 id="acts">{t!("space-note-acts")}</h2>{rename}{archive}</section> }
                .into_any()
        })
    }

    fn event(&self, one: &Recorded) -> AnyView {
        use entente_exchange::event::Event;
        let word = match &one.event {
            Event::SpaceNoteArchived { archived: false, .. } => "space_note_returned",
            other => other.kind(),
        };
        let what = tell_word(language(), "space-note-event", word);
        let who = named(&self.opened.names, one.actor.as_ref());
        view! { <li><span class="meta num">{moment(one.at, &self.zone)}</span>" "{what}" "<span class="meta"><bdi>{who}</bdi></span></li> }
            .into_any()
    }
}

/// Those who may be named in it, as the editor reads them: id, name, name.
fn people(people: &[UserId], names: &BTreeMap<UserId, String>) -> String {
    let mut named: Vec<(&str, &str)> =
        people.iter().filter_map(|user| Some((user.as_str(), names.get(user)?.as_str()))).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    let parties: Vec<[&str; 3]> = named.into_iter().map(|(id, name)| [id, name, name]).collect();
    json!({ "parties": parties, "items": [] }).to_string()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    act: String,
    version: String,
    command: String,
    title: String,
}

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = NoteId::new(id);
    // Whether there is anything for them comes before whether the form is one.
    let open = texts::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let act = match (asked.act.as_str(), &open.within) {
        (_, Within::Meeting(_)) => return Err(visit.unreadable()),
        ("rename", _) => Act::Rename(asked.title.clone()),
        ("archive", _) => Act::Archive,
        ("bring_back", _) => Act::BringBack,
        _ => return Err(visit.unreadable()),
    };
    let (Ok(version), true) = (asked.version.parse(), is_well_formed(&asked.command)) else {
        return Err(visit.unreadable());
    };
    let command = CommandId::new(asked.command);
    match spaces::act_on_note(&app.house, &app.live, &visit.actor, &id, &command, version, &act).await {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let title = if asked.title.is_empty() {
                match &open.within {
                    Within::Space(note) => note.title.clone(),
                    Within::Meeting(_) => String::new(),
                }
            } else {
                asked.title
            };
            show(&app, &visit, &id, Some(Typed { words: refused(&visit, refusal), title })).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
