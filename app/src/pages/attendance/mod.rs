//! Who is in the room of a session: the list for those who keep it, one button for
//! everybody else, and the code that is shown in the room.

mod code;
mod list;
pub(crate) mod own;
mod qr;

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    attendance::Attendance,
    ids::{MeetingId, SessionId},
    meeting::Session,
    policy::Action,
};
use entente_service::{
    attendance::{self, Seen, export},
    meetings::{self, Opened},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{account::fields::Problem, meetings::meeting_frame};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame, Half},
    t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/sessions/{session}/attendance", Door::Meeting, page),
        Route::get("/meetings/{meeting}/sessions/{session}/attendance.csv", Door::Desk, table),
        Route::get("/meetings/{meeting}/sessions/{session}/attendance.xlsx", Door::Desk, table),
        Route::get("/meetings/{meeting}/sessions/{session}/attendance/code", Door::Desk, code::shown),
        Route::get("/check-in/{token}", Door::Secret, code::scanned),
    ]
}

/// The part of the address that chooses.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
    /// What a refused or finished act left to be said, as its stable word.
    #[serde(default)]
    notice: String,
    #[serde(default)]
    done: String,
}

/// Words of refusals that may come back in an address.
const NOTICES: &[&str] = &[
    "no_such_session",
    "no_such_party",
    "too_early",
    "session_ended",
    "only_in_the_room",
    "stale_code",
    "party_needed",
];

/// What was just done, likewise.
const DONE: &[&str] = &["rules", "code"];

/// A session of a meeting as the page about its attendance needs it.
pub(crate) async fn open(
    app: &App,
    visit: &Visit,
    meeting: String,
    session: String,
) -> Result<(Opened, Session), Fault> {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let session = opened.programme.session(&SessionId::new(session)).cloned().ok_or_else(|| visit.absent())?;
    Ok((opened, session))
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    whole(&app, &visit, meeting, session, asked, None, StatusCode::OK).await
}

/// The page with its list; `quorum` is what was typed and refused.
pub(crate) async fn whole(
    app: &App,
    visit: &Visit,
    meeting: String,
    session: String,
    asked: Asked,
    quorum: Option<String>,
    status: StatusCode,
) -> Answer {
    let (opened, session) = open(app, visit, meeting, session).await?;
    let seen = attendance::read(&app.house, &visit.actor, &opened, &session.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let problems: Vec<Problem> =
        quorum.iter().map(|_| Problem::new(visit, "quorum", "attendance-quorum-wrong")).collect();
    let title = tell(visit.language, "attendance-title", &[]);
    let title = if problems.is_empty() {
        title
    } else {
        tell(visit.language, "account-problem-title", &[("title", title.into())])
    };
    let mut frame = Frame::plain(format!("{title}: {}", session.title.pick(visit.language.code()).1));
    frame.meeting = Some(meeting_frame(visit, &opened, Some(&session)));
    frame.islands = seen.list.is_some().then_some(Half::Podium);
    let list = match seen.list.clone() {
        Some(known) => {
            let history = app.live.history(&opened.meeting.id).await.map_err(|error| visit.failed(&error))?;
            let page = list::Page::of(visit, &opened, known, history, asked.q);
            Some(list::Page { quorum, problems: problems.clone(), ..page })
        }
        None => None,
    };
    let inner = visit.clone();
    let notice = NOTICES.iter().find(|word| **word == asked.notice).copied();
    let done = DONE.iter().find(|word| **word == asked.done).copied();
    let page = shell::page(visit, frame, move || {
        let base = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
        view! {
            {super::account::fields::summary(&problems)}
            {head(&opened, &session, &t!("attendance-title"))}
            {notice.map(|word| view! { <p class="notice" data-kind="refusal" role="alert">{tell_word(language(), "attendance-refusal", word)}</p> })}
            {done.map(|word| view! { <p class="notice" data-kind="done" role="status">{tell_word(language(), "attendance-done", word)}</p> })}
            {own::section(&inner, &opened, &session, &seen)}
            {match list {
                Some(page) => list::view(page, &seen, &base),
                None => own::figures(&seen),
            }}
        }
        .into_any()
    });
    Ok((status, page).into_response())
}

/// Where the page stands, what it is, and which session it is about.
pub(crate) fn head(opened: &Opened, session: &Session, title: &str) -> AnyView {
    let code = language().code();
    let room = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let (lang, name) = session.title.pick(code);
    let (lang, name) = (lang.to_owned(), name.to_owned());
    let zone = dates::zone(&opened.meeting.zone);
    let (from, to) = (dates::time_of_day(session.starts_at, &zone), dates::time_of_day(session.ends_at, &zone));
    let state = session.state.word();
    view! {
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")>
            <ol>
                <li><a href=format!("/meetings/{}", opened.meeting.id)>{t!("frame-programme")}</a></li>
                <li><a href=room lang=lang.clone()>{name.clone()}</a></li>
            </ol>
        </nav>
        <header class="page-head">
            <h1>{title.to_owned()}</h1>
            <p class="line meta">
                <span lang=lang>{name}</span>
                <span><time datetime=session.day.clone()>{dates::long_day(language(), &session.day)}</time></span>
                <span><span class="clock">{format!("{from}–{to}")}</span></span>
                {(!session.room.is_empty()).then(|| view! { <span><bdi>{session.room.clone()}</bdi></span> })}
                <span class="state" data-state=state>{tell_word(language(), "session-state", state)}</span>
            </p>
        </header>
    }
    .into_any()
}

/// The list of attendance as a table for a spreadsheet.
async fn table(State(app): State<App>, visit: Visit, Path((meeting, session)): Path<(String, String)>) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    let table = export::table(&app.house, &opened, &session.id).await.map_err(|failure| visit.fault(failure))?;
    tables::answer(&visit, &table)
}

/// Something to keep as a file. The name is made of ids and dates: letters, digits, dashes and dots.
pub(crate) fn download(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let mut response = Response::new(bytes.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The strip in the room: for those who can check in now, or have.
pub(crate) async fn strip(
    app: &App,
    visit: &Visit,
    opened: &Opened,
    session: &Session,
) -> Result<Option<own::Strip>, Fault> {
    if opened.place.parties.is_empty() || !opened.place.may(Action::CheckIn) {
        return Ok(None);
    }
    let seen = attendance::read(&app.house, &visit.actor, opened, &session.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(own::Strip::of(visit, opened, session, seen))
}

/// What the desk counts by.
pub(crate) async fn of_desk(app: &App, visit: &Visit, opened: &Opened, session: &Session) -> Result<Attendance, Fault> {
    let seen = attendance::read(&app.house, &visit.actor, opened, &session.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    seen.list.map(|list| list.attendance).ok_or_else(|| visit.forbidden())
}

/// The figures of the whole room, for a page that shows only those.
pub(crate) fn reached(seen: &Seen) -> Option<(String, bool)> {
    let count = seen.count;
    let reached = count.reached()?;
    let (quorum, counted, seats) = (count.quorum.unwrap_or_default(), count.counted_present, count.counted_seats);
    let words = if reached {
        t!("attendance-quorum-reached", quorum = quorum, counted = counted, seats = seats)
    } else {
        t!("attendance-quorum-missing", quorum = quorum, counted = counted, seats = seats)
    };
    Some((words, reached))
}
