//! The room: the live part, and the note beside it.

use axum::{
    extract::{Path, Query, State},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::ItemId,
    meeting::{Item, Session},
    policy::Action,
    text::Language,
};
use entente_live::{readable::Block, seat::Access};
use entente_service::meetings::{self, Opened};
use leptos::prelude::*;

use super::{
    super::{attendance, meetings::meeting_frame, note},
    Choice, history, notice_of, offset, open, source,
    words::{ROOM_WORDS, editor_words, words},
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    islands::start::Start,
    islands::{
        floor_card::Speaking,
        room::{LiveRoom, RoomStart},
    },
    shell::{self, Frame, Place},
    t,
    text::tell_word,
    visit::Visit,
};

pub(super) async fn room(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    let notice = notice_of(&choice);
    let chosen = choice
        .item
        .map(ItemId::new)
        .and_then(|id| opened.programme.item(&id))
        .filter(|item| item.session == session.id)
        .cloned();
    let shown = chosen.clone().or_else(|| opened.programme.current(&session.id).cloned());
    let note = open_note(&app, &visit, shown.as_ref()).await?;
    let strip = attendance::strip(&app, &visit, &opened, &session).await?;
    let history = history(&app, &visit, &opened.meeting.id).await?;

    let speaking = if opened.place.may(Action::AskForFloor) {
        let acting = opened.place.acting(visit.chosen_party(opened.meeting.id.as_str()).as_ref());
        Speaking {
            acting: acting.map(|party| (party.id.clone(), party.short.clone())),
            observer: acting.is_some_and(|party| party.kind.is_observer()),
            own: opened.place.parties.iter().map(|party| party.id.clone()).collect(),
            command: app.house.id(),
        }
    } else {
        Speaking::default()
    };
    let language = visit.language;
    let mut frame =
        Frame::plain(session.title.pick(language.code()).1.to_owned()).at(Place::Session).with_class("room");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    frame.islands = true;
    frame.editor = true;
    let start = RoomStart {
        source: source(&visit, &opened, &session.id, history),
        session: session.id.clone(),
        chosen: chosen.map(|item| item.id),
        base: format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id),
        offset: offset(&visit, &opened, &session.id),
        language: language.code().to_owned(),
        documents: opened.meeting.about.documents.clone(),
        speaking,
        words: words(language, ROOM_WORDS),
    };
    let notes = format!("/meetings/{}/sessions/{}/notes", opened.meeting.id, session.id);
    let group = group_line(&opened, &session, language);
    Ok(shell::page(&visit, frame, move || {
        view! {
            {group.map(|(item, lang, title, result)| view! {
                <p class="group-line">{t!("result-of")}" "<a href=item lang=lang>{title}</a>" · "<a href=result>{t!("groups-result")}</a></p>
            })}
            {notice.map(|word| view! { <p class="notice page-notice" role="alert">{tell_word(language, "refusal", &word)}</p> })}
            {strip.map(attendance::own::Strip::view)}
            <LiveRoom start=Start(start)/>
            {note_view(language, note, notes)}
        }
    })
    .into_response())
}

/// Of a breakout group: the plenary's item it belongs to, and where its result is written.
fn group_line(opened: &Opened, session: &Session, language: Language) -> Option<(String, String, String, String)> {
    let item = opened.programme.plenary_item(&session.id)?;
    let base = format!("/meetings/{}/sessions", opened.meeting.id);
    let (lang, title) = item.title.pick(language.code());
    Some((
        format!("{base}/{}?item={}", item.session, item.id),
        lang.to_owned(),
        title.to_owned(),
        format!("{base}/{}/result", session.id),
    ))
}

/// The note beside the room: its text for reading, and what the editor needs to take over.
struct NoteBeside {
    id: String,
    writable: bool,
    text: Vec<Block>,
    /// Whose text the editor keeps on this device, so that people who share one do not send each other's.
    person: String,
    /// There is an item, but it has no note (a break), or there is no item yet.
    absent: bool,
}

async fn open_note(app: &App, visit: &Visit, shown: Option<&Item>) -> Result<NoteBeside, Fault> {
    let person = visit.actor.user().map(|user| user.to_string()).unwrap_or_default();
    let Some(id) = shown.and_then(|item| item.note.clone()) else {
        return Ok(NoteBeside { id: String::new(), writable: false, text: Vec::new(), person, absent: true });
    };
    let open = meetings::note(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let text =
        meetings::read_note(&app.house, &app.live, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    Ok(NoteBeside { id: id.to_string(), writable: open.access == Access::Write, text, person, absent: false })
}

/// `notes` is the page that shows all notes of the session for reading.
fn note_view(language: Language, note: NoteBeside, notes: String) -> impl IntoView {
    let editor_words = serde_json::to_string(&editor_words(language)).unwrap_or_default();
    let writable = if note.writable { "true" } else { "false" };
    let empty = note.text.is_empty();
    view! {
        <section class="note" aria-labelledby="note-h" hidden=note.absent>
            <header><h2 id="note-h">{t!("room-note")}</h2></header>
            <entente-note data-room=note.id data-person=note.person data-socket="/live/notes" data-writable=writable data-dir="auto" data-words=editor_words>
                <div class="note-text text">
                    {note::text(note.text)}
                    {empty.then(|| view! { <p class="empty">{if note.writable { t!("room-note-empty") } else { t!("room-note-empty-reader") }}</p> })}
                </div>
            </entente-note>
            <noscript><p class="hint">{t!("room-note-no-script")}</p></noscript>
            <p class="links no-print"><a href=notes>{t!("notes-read")}</a></p>
        </section>
    }
    .into_any()
}
