//! The session room, its desk, and its display: the pages around the live islands.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, Query, State},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{ItemId, MeetingId, SessionId},
    meeting::{Item, Outcome, Session},
    policy::Action,
    text::Language,
};
use entente_live::{readable::Block, seat::Access};
use entente_service::{
    displays,
    meetings::{self, Opened},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{meetings::meeting_frame, note};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    islands::{
        desk::{DeskStart, LiveDesk, May},
        display::{DisplayStart, LiveDisplay},
        feed::Source,
        room::{LiveRoom, RoomStart},
        words::Words,
    },
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{tell, tell_word, template},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/sessions/{session}", Door::Meeting, room),
        Route::get("/meetings/{meeting}/sessions/{session}/desk", Door::Desk, desk),
        Route::get("/display/{token}", Door::Secret, display),
    ]
}

/// The part of the address that chooses an item to look at.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Choice {
    item: Option<String>,
    /// What a refused act left to be said, as its stable word.
    notice: Option<String>,
    /// The secret of a display just opened, to be shown once.
    display: Option<String>,
}

async fn room(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    let chosen = choice
        .item
        .map(ItemId::new)
        .and_then(|id| opened.programme.item(&id))
        .filter(|item| item.session == session.id)
        .cloned();
    let shown = chosen.clone().or_else(|| opened.programme.current(&session.id).cloned());
    let note = open_note(&app, &visit, shown.as_ref()).await?;
    let history = history(&app, &visit, &opened.meeting.id).await?;

    let language = visit.language;
    let mut frame =
        Frame::plain(session.title.pick(language.code()).1.to_owned()).at(Place::Session).with_class("room");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    frame.islands = true;
    frame.editor = true;
    let start = RoomStart {
        source: source(&visit, &opened, history),
        session: session.id.clone(),
        chosen: chosen.map(|item| item.id),
        base: format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id),
        offset: offset(&visit, &opened),
        language: language.code().to_owned(),
        documents: opened.meeting.about.documents.clone(),
        words: words(language, ROOM_WORDS),
    };
    Ok(shell::page(&visit, frame, move || {
        view! {
            <LiveRoom start=start/>
            {note_view(language, note)}
        }
    })
    .into_response())
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

fn note_view(language: Language, note: NoteBeside) -> impl IntoView {
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
        </section>
    }
    .into_any()
}

async fn desk(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    if !opened.place.may(Action::OpenDesk) {
        return Err(visit.forbidden());
    }
    let history = history(&app, &visit, &opened.meeting.id).await?;
    let screens = if opened.place.may(Action::ManageDisplays) {
        let all = displays::list(&app.house, &visit.actor, &opened.meeting.id)
            .await
            .map_err(|failure| visit.fault(failure))?;
        Some(all.into_iter().filter(|display| display.session_id == session.id.as_str()).collect::<Vec<_>>())
    } else {
        None
    };
    let language = visit.language;
    let base = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let mut frame =
        Frame::plain(format!("{}: {}", tell(language, "frame-desk", &[]), session.title.pick(language.code()).1))
            .at(Place::Desk)
            .with_class("desk page wide");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    frame.islands = true;
    let start = DeskStart {
        source: source(&visit, &opened, history),
        sessions: opened
            .programme
            .sessions
            .iter()
            .filter(|other| other.id != session.id)
            .map(|other| (other.id.clone(), carry_label(&opened, other, language)))
            .collect(),
        session: session.id.clone(),
        acts: format!("{base}/acts"),
        may: May {
            run: opened.place.may(Action::RunItem),
            defer: opened.place.may(Action::DeferItem),
            withdraw: opened.place.may(Action::WithdrawItem),
            adopt: opened.place.may(Action::AdoptAgenda),
        },
        command: app.house.id(),
        offset: offset(&visit, &opened),
        language: language.code().to_owned(),
        words: words(language, DESK_WORDS),
    };
    let notice = choice.notice.filter(|word| NOTICES.contains(&word.as_str()));
    let public_url = visit.settings.public_url.clone();
    let fresh = choice.display.filter(|secret| entente_domain::ids::is_well_formed(secret));
    Ok(shell::page(&visit, frame, move || {
        view! {
            {notice.map(|word| view! { <p class="notice" role="alert">{tell_word(language, "refusal", &word)}</p> })}
            <LiveDesk start=start/>
            {screens.map(|screens| displays_view(screens, fresh, &public_url, &base))}
        }
    })
    .into_response())
}

fn carry_label(opened: &Opened, session: &Session, language: Language) -> String {
    let zone = dates::zone(&opened.meeting.zone);
    format!(
        "{} {} · {}",
        dates::short_day(language, &session.day),
        dates::time_of_day(session.starts_at, &zone),
        session.title.pick(language.code()).1
    )
}

fn displays_view(
    screens: Vec<entente_service::Display>,
    fresh: Option<String>,
    public_url: &str,
    base: &str,
) -> impl IntoView + use<> {
    let action = format!("{base}/displays");
    let fresh = fresh.map(|secret| {
        let url = format!("{public_url}/display/{secret}");
        view! {
            <p class="notice" role="status">{t!("desk-display-fresh")}" "<a href=url.clone() dir="ltr">{url.clone()}</a></p>
        }
    });
    let rows: Vec<AnyView> = screens
        .into_iter()
        .map(|screen| {
            view! {
                <li><span dir="auto">{screen.label.clone()}</span>" "
                    <form method="post" action=format!("{action}/close")>
                        <input type="hidden" name="display" value=screen.id/>
                        <button type="submit" class="quiet">{t!("desk-display-close")}<span class="unseen">" "{screen.label}</span></button>
                    </form>
                </li>
            }
            .into_any()
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="meta">{t!("desk-displays-none")}</p> });
    view! {
        <section class="desk-displays" aria-labelledby="displays-h">
            <div class="section-head"><h2 id="displays-h">{t!("desk-displays")}</h2></div>
            {fresh}
            {none}
            <ul class="displays">{rows}</ul>
            <form class="acts" method="post" action=action.clone()>
                <label for="display-label">{t!("desk-display-name")}</label>" "
                <input id="display-label" name="label" required dir="auto" maxlength="200"/>" "
                <button type="submit">{t!("desk-display-open")}</button>
            </form>
        </section>
    }
    .into_any()
}

async fn display(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Answer {
    let (screen, opened) = meetings::by_display(&app.house, &token).await.map_err(|failure| visit.fault(failure))?;
    let session = SessionId::new(screen.session_id);
    let history = history(&app, &visit, &opened.meeting.id).await?;
    let mut source = source(&visit, &opened, history);
    source.path = format!("/live/displays/{token}");
    let mut frame = Frame::plain(screen.label).with_class("display");
    frame.islands = true;
    frame.bare = true;
    let start = DisplayStart {
        source,
        session,
        offset: offset(&visit, &opened),
        language: visit.language.code().to_owned(),
        words: words(visit.language, DISPLAY_WORDS),
    };
    Ok(shell::page(&visit, frame, move || view! { <LiveDisplay start=start/> }).into_response())
}

async fn open(app: &App, visit: &Visit, meeting: String, session: String) -> Result<(Opened, Session), Fault> {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let session = opened.programme.session(&SessionId::new(session)).cloned().ok_or_else(|| visit.absent())?;
    Ok((opened, session))
}

async fn history(app: &App, visit: &Visit, meeting: &MeetingId) -> Result<String, Fault> {
    app.live.history(meeting).await.map_err(|error| visit.failed(&error))
}

fn source(visit: &Visit, opened: &Opened, history: String) -> Source {
    Source {
        path: format!("/live/meetings/{}", opened.meeting.id),
        programme: opened.programme.clone(),
        history,
        now: visit.now,
    }
}

fn offset(visit: &Visit, opened: &Opened) -> i32 {
    dates::offset_seconds(visit.now, &dates::zone(&opened.meeting.zone))
}

/// A message an island needs, with the names of its variables.
type IslandWord = (&'static str, &'static [&'static str]);

const COMMON_WORDS: &[IslandWord] = &[
    ("room-step-80", &["n"]),
    ("room-step-100", &[]),
    ("room-step-120", &["n"]),
    ("room-drift-none", &["end"]),
    ("room-drift-late", &["n", "end"]),
    ("room-drift-early", &["n", "end"]),
    ("room-not-begun", &[]),
    ("room-between-items", &[]),
    ("room-paused", &[]),
    ("room-ended", &[]),
    ("room-time-of-item", &[]),
    ("light-starting", &[]),
    ("light-following", &[]),
    ("light-lost", &[]),
    ("light-closed", &[]),
    ("item-state-draft", &[]),
    ("item-state-scheduled", &[]),
    ("item-state-in-progress", &[]),
    ("item-state-suspended", &[]),
    ("item-state-concluded", &[]),
    ("item-state-deferred", &[]),
    ("item-state-withdrawn", &[]),
    ("session-state-planned", &[]),
    ("session-state-live", &[]),
    ("session-state-paused", &[]),
    ("session-state-ended", &[]),
];

const ROOM_WORDS: &[IslandWord] = &[
    ("room-agenda", &[]),
    ("room-now", &[]),
    ("room-announce", &["number", "title"]),
    ("room-back-to-current", &[]),
    ("room-questions", &[]),
    ("room-moderator", &[]),
    ("room-rapporteur", &[]),
    ("room-speakers", &[]),
    ("room-papers", &[]),
];

const DESK_WORDS: &[IslandWord] = &[
    ("room-agenda", &[]),
    ("desk-no-item", &[]),
    ("desk-session", &[]),
    ("desk-item", &[]),
    ("desk-forecast", &[]),
    ("desk-planned-end", &["end"]),
    ("desk-with-words", &[]),
    ("desk-outcome", &[]),
    ("desk-outcome-none", &[]),
    ("desk-remark", &[]),
    ("desk-reason", &[]),
    ("desk-defer-to", &[]),
    ("desk-defer-to-none", &[]),
    ("act-start-session", &[]),
    ("act-pause-session", &[]),
    ("act-resume-session", &[]),
    ("act-end-session", &[]),
    ("act-adopt-agenda", &[]),
    ("act-start", &[]),
    ("act-suspend", &[]),
    ("act-resume", &[]),
    ("act-conclude", &[]),
    ("act-defer", &[]),
    ("act-withdraw", &[]),
    ("act-reopen", &[]),
];

const DISPLAY_WORDS: &[IslandWord] = &[("display-next", &[]), ("display-lost", &[])];

/// Words of refusals that may come back in an address.
pub(crate) const NOTICES: &[&str] = &[
    "no_such_session",
    "no_such_item",
    "session_not_live",
    "session_state",
    "item_state",
    "has_sub_items",
    "reason_needed",
    "too_long",
    "already_adopted",
    "nothing_to_adopt",
    "stale",
    "name_needed",
];

fn words(language: Language, own: &[IslandWord]) -> Words {
    let mut all: BTreeMap<String, String> = COMMON_WORDS
        .iter()
        .chain(own)
        .map(|(key, names)| ((*key).to_owned(), template(language, key, names)))
        .collect();
    for outcome in Outcome::ALL {
        let key = format!("outcome-{}", outcome.word().replace('_', "-"));
        let text = tell(language, &key, &[]);
        all.insert(key, text);
    }
    Words::new(all)
}

/// The editor's words, by its own keys; in the translations each is `editor-…`.
fn editor_words(language: Language) -> BTreeMap<&'static str, String> {
    EDITOR_KEYS.iter().map(|key| (*key, template(language, &format!("editor-{key}"), &[]))).collect()
}

const EDITOR_KEYS: &[&str] = &[
    "toolbar",
    "text",
    "placeholder",
    "tab-hint",
    "opening",
    "moved",
    "paragraph",
    "heading-1",
    "heading-2",
    "heading-3",
    "bold",
    "italic",
    "underline",
    "strike",
    "bullet-list",
    "ordered-list",
    "task-list",
    "quote",
    "link",
    "table",
    "row-add",
    "row-delete",
    "column-add",
    "column-delete",
    "table-delete",
    "undo",
    "redo",
    "task-done",
    "link-address",
    "link-apply",
    "link-remove",
    "link-cancel",
    "link-wrong",
    "paste-too-long",
    "state-connecting",
    "state-device",
    "state-sent",
    "state-record",
    "state-reading",
    "link-lost",
    "refused-not-saved",
    "refused-too-large",
    "refused-malformed",
    "refused-read-only",
    "refused-quarantined",
    "signed-out",
    "sign-in",
    "closed",
    "outdated",
    "reload",
    "no-local-copy",
    "aside",
    "aside-discard",
    "present",
];
