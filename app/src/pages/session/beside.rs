//! The note beside the room: its text for reading, and what the editor needs to take over.

use axum::{
    extract::{Path, State},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    ids::{ItemId, MeetingId},
    meeting::Item,
    number,
    text::Language,
};
use entente_live::{readable::Block, seat::Access};
use entente_service::{
    comments::{Threads, threads},
    meetings::{self, Opened},
    suggestions::{self, Suggested},
    texts,
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Serialize;

use super::{
    super::{comments, note, suggestions as suggesting},
    words::editor_words,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    islands::{item::Titled, said::Said},
    pages::making,
    t,
    visit::Visit,
};

pub(super) struct Beside {
    language: Language,
    meeting: MeetingId,
    /// Empty if there is none.
    id: String,
    writable: bool,
    text: Vec<Block>,
    /// Whose text the editor keeps on this device, so that people who share one do not send each other's.
    person: String,
    /// There is an item, but it has no note (a break), or there is no item yet.
    absent: bool,
    said: Said,
    comments: Option<Threads>,
    suggested: Vec<Suggested>,
    zone: TimeZone,
    /// What may be mentioned, as JSON for the editor.
    names: String,
    /// What the reader may make of the words.
    makes: Option<String>,
}

/// What may be mentioned: id, short name, full name.
#[derive(Serialize)]
struct Names {
    parties: Vec<(String, String, String)>,
    items: Vec<(String, String, String)>,
}

impl Beside {
    pub async fn open(app: &App, visit: &Visit, opened: &Opened, shown: Option<&Item>) -> Result<Self, Fault> {
        let language = visit.language;
        let mut beside = Self {
            language,
            meeting: opened.meeting.id.clone(),
            id: String::new(),
            writable: false,
            text: Vec::new(),
            person: visit.actor.user().map(|user| user.to_string()).unwrap_or_default(),
            absent: true,
            said: Said::of(&opened.programme, shown.map(|item| &item.id)),
            comments: None,
            suggested: Vec::new(),
            zone: dates::zone(&opened.meeting.zone),
            names: names(app, visit, opened).await?,
            makes: making::kinds_for(app, visit, Some(opened)).await?,
        };
        let Some(id) = shown.and_then(|item| item.note.clone()) else { return Ok(beside) };
        let open = texts::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
        let read = suggestions::of_note(&app.house, &app.live, &visit.actor, &id);
        let read = read.await.map_err(|failure| visit.fault(failure))?;
        (beside.text, beside.suggested) = (read.text, read.all);
        beside.comments = Some(threads(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?);
        beside.writable = open.access == Access::Write;
        beside.id = id.to_string();
        beside.absent = false;
        Ok(beside)
    }

    /// `notes` is the page that shows all notes of the session for reading.
    pub fn view(self, notes: String) -> impl IntoView {
        let editor_words = serde_json::to_string(&editor_words(self.language)).unwrap_or_default();
        let writable = if self.writable { "true" } else { "false" };
        let empty = self.text.is_empty();
        let comments = self.comments.map(|threads| comments::under_note(&self.id, threads, &self.zone));
        suggesting::tell_who(&self.suggested, &self.zone);
        let suggested = suggesting::under_note(&self.id, &self.suggested, &self.zone);
        let [(_, kind), (_, speaking), (_, spoken), (_, unattributed)] =
            self.said.attributes().map(|(n, v)| (n, v.to_owned()));
        view! {
            <section class="note" aria-labelledby="note-h" hidden=self.absent>
                <header>
                    <h2 id="note-h">{t!("room-note")}</h2>
                    <a class="meta" data-note-history="" href=format!("/meetings/{}/notes/{}/history", self.meeting, self.id)>{t!("room-note-history")}</a>
                </header>
                <entente-note
                    data-room=self.id
                    data-person=self.person
                    data-socket="/live/notes"
                    data-writable=writable
                    data-dir="auto"
                    data-make=self.makes
                    data-meeting=format!("/meetings/{}", self.meeting)
                    data-names=self.names
                    data-kind=kind
                    data-speaking=speaking
                    data-spoken=spoken
                    data-unattributed=unattributed
                    data-words=editor_words
                >
                    <div class="note-text text">
                        {note::text(self.text, &self.meeting)}
                        {empty.then(|| view! { <p class="empty">{if self.writable { t!("room-note-empty") } else { t!("room-note-empty-reader") }}</p> })}
                    </div>
                    {suggested}
                    {comments}
                </entente-note>
                <noscript><p class="hint">{t!("room-note-no-script")}</p></noscript>
                <p class="links no-print"><a href=notes.clone()>{t!("notes-read")}</a></p>
            </section>
            <p class="links room-notes no-print"><a href=notes>{t!("notes-read")}</a></p>
        }
        .into_any()
    }
}

async fn names(app: &App, visit: &Visit, opened: &Opened) -> Result<String, Fault> {
    let language = visit.language.code();
    let parties = meetings::parties(&app.house, &visit.actor, &opened.meeting.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let numbers = number::numbers(&opened.programme);
    let names = Names {
        parties: parties
            .into_iter()
            .map(|party| (party.id.to_string(), party.short.clone(), party.name.pick(language).1.to_owned()))
            .collect(),
        items: opened
            .programme
            .items
            .iter()
            .map(|item| {
                let titled = Titled::of(item, &numbers, language);
                let label = format!("{} {}", titled.number, titled.title).trim().to_owned();
                (item.id.to_string(), label.clone(), label)
            })
            .collect(),
    };
    Ok(serde_json::to_string(&names).unwrap_or_default())
}

/// Where an item is now: a mention of it leads here, whatever session it has been moved to.
pub(super) async fn item(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, item)): Path<(String, String)>,
) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let item = opened.programme.item(&ItemId::new(item)).ok_or_else(|| visit.absent())?;
    let to = format!("/meetings/{}/sessions/{}?item={}", opened.meeting.id, item.session, item.id);
    Ok(Redirect::to(&to).into_response())
}
