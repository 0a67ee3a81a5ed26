//! Editing a programme: the agenda with its drafts, the forms of its sessions
//! and items, and what is about to be published. Everything is a form; a script
//! adds dragging.

mod drag;
pub(crate) mod fields;
pub(crate) mod item;
mod overview;
pub(crate) mod places;
pub(crate) mod review;
pub(crate) mod session;

use axum::response::{IntoResponse as _, Response};
use entente_domain::{editing::Refused, ids::MeetingId, meeting::Meeting};
use entente_service::editing::{self, Desk};
use leptos::prelude::*;

use super::meetings::{meeting_frame_of, session_at_hand};
use crate::{
    app::App,
    fault::Fault,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    text::{tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/edit", Door::Desk, overview::page),
        Route::get("/meetings/{meeting}/edit/item", Door::Desk, item::page),
        Route::get("/meetings/{meeting}/edit/session", Door::Desk, session::page),
        Route::get("/meetings/{meeting}/edit/review", Door::Desk, review::page),
    ]
}

/// The programme as its editors have it; for others the answer is no.
pub(crate) async fn open(app: &App, visit: &Visit, meeting: String) -> Result<Desk, Fault> {
    let id = MeetingId::new(meeting);
    editing::open(&app.house, &visit.actor, &id).await.map_err(|failure| match failure {
        // Nobody is sent to sign in, whether the meeting exists or not.
        entente_service::Failure::Absent if visit.actor.person().is_none() => visit.signed_out(),
        failure => visit.fault(failure),
    })
}

/// A page of the editor, in the meeting's frame.
pub(crate) fn respond<V: IntoView>(visit: &Visit, desk: &Desk, title: String, content: impl FnOnce() -> V) -> Response {
    let mut frame = Frame::plain(title).at(Place::Programme);
    let entered = &desk.entered;
    frame.meeting = Some(meeting_frame_of(visit, &entered.meeting, &entered.place, session_at_hand(&desk.published)));
    shell::page(visit, frame, content).into_response()
}

/// The zone in which times of a session are typed and shown.
pub(crate) fn zone_of<'a>(meeting: &'a Meeting, zone: Option<&'a str>) -> &'a str {
    zone.unwrap_or(&meeting.zone)
}

/// What the rules say against something, for its author.
pub(crate) fn refusal_words(visit: &Visit, refused: &Refused) -> String {
    let language = visit.language;
    match refused {
        Refused::TooLong { max, .. } => tell(language, "edit-refused-too-long", &[("max", (*max).into())]),
        Refused::TooMany { max, .. } => tell(language, "edit-refused-too-many", &[("max", (*max).into())]),
        Refused::Length { max } => tell(language, "edit-refused-length", &[("max", (*max).into())]),
        Refused::SessionTooLong { hours } => {
            tell(language, "edit-refused-session-too-long", &[("hours", (*hours).into())])
        }
        Refused::ItemState { state } => {
            let state = tell_word(language, "item-state", state.word());
            tell(language, "edit-refused-item-state", &[("state", state.into())])
        }
        Refused::SessionState { state } => {
            let state = tell_word(language, "session-state", state.word());
            tell(language, "edit-refused-session-state", &[("state", state.into())])
        }
        _ => tell_word(language, "edit-refused", refused.word()),
    }
}
