//! The session room, its desk, and its display: the pages around the live islands.

pub(crate) mod asking;
mod balance;
mod beside;
mod booth;
mod desk;
mod display;
mod room;
pub(crate) mod rules;
pub(crate) mod words;

use entente_domain::{
    ids::{MeetingId, SessionId},
    meeting::Session,
};
use entente_service::meetings::{self, Opened};
use serde::Deserialize;

use crate::{
    app::App,
    dates,
    fault::Fault,
    islands::{feed::Source, words::Offset},
    routes::{Door, Route},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/sessions/{session}", Door::Meeting, room::room),
        Route::get("/meetings/{meeting}/sessions/{session}/desk", Door::Desk, desk::desk),
        Route::get("/meetings/{meeting}/sessions/{session}/ask", Door::Meeting, asking::ask),
        Route::get("/meetings/{meeting}/sessions/{session}/entries/{item}/{speech}", Door::Meeting, asking::entry),
        Route::get("/meetings/{meeting}/sessions/{session}/desk/list", Door::Desk, rules::rules),
        Route::get("/meetings/{meeting}/sessions/{session}/booth", Door::Desk, booth::booth),
        Route::get(
            "/meetings/{meeting}/sessions/{session}/statements/{item}/{speech}",
            Door::Meeting,
            booth::statement,
        ),
        Route::get("/meetings/{meeting}/items/{item}", Door::Meeting, beside::item),
        Route::get("/meetings/{meeting}/balance", Door::Meeting, balance::page),
        Route::get("/meetings/{meeting}/speeches.csv", Door::Desk, balance::as_table),
        Route::get("/meetings/{meeting}/speeches.xlsx", Door::Desk, balance::as_table),
        Route::get("/meetings/{meeting}/speeches.json", Door::Desk, balance::as_json),
        Route::get("/display/{token}", Door::Secret, display::display),
    ]
}

/// The part of the address that chooses what to look at.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Choice {
    item: Option<String>,
    /// The item whose list of speakers the desk shows.
    list: Option<String>,
    /// What a refused act left to be said, as its stable word.
    notice: Option<String>,
    /// The secret of a display just opened, to be shown once.
    display: Option<String>,
}

/// What a refused act left to be said, if it is one of ours.
fn notice_of(choice: &Choice) -> Option<String> {
    choice.notice.clone().filter(|word| crate::acts::refusals::NOTICES.contains(&word.as_str()))
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

fn source(visit: &Visit, opened: &Opened, session: &SessionId, history: String) -> Source {
    Source {
        path: format!("/live/meetings/{}", opened.meeting.id),
        programme: opened.programme.clone().with_lists_of(session),
        history,
        now: visit.now,
    }
}

/// From the eve of the session: what is said of it lies before and behind one change of clocks at most.
pub(crate) fn offset(visit: &Visit, opened: &Opened, session: &SessionId) -> Offset {
    const EVE_SECONDS: i64 = 24 * 3_600;
    let begins = opened.programme.session(session).map_or(visit.now, |session| session.starts_at);
    dates::offset(begins.plus_seconds(-EVE_SECONDS), &dates::zone(&opened.meeting.zone))
}
