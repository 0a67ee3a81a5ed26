//! Meetings that prepare one another: the steps with their texts, what was left open below and goes up, and the way of one
//! text through the steps.

mod answering;
pub(crate) mod chain;
mod issues;
pub(crate) mod kin;
mod linking;
pub(crate) mod links;
pub(crate) mod parts;

use entente_service::meetings::Opened;

use crate::{
    pages::meetings::{meeting_frame, session_at_hand},
    routes::{Door, Route},
    shell::{Frame, Place},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/steps", Door::Meeting, linking::page),
        Route::post("/meetings/{meeting}/steps", Door::Desk, linking::act),
        Route::get("/meetings/{meeting}/issues", Door::Meeting, issues::page),
        Route::post("/meetings/{meeting}/issues", Door::Desk, answering::act),
        Route::get("/meetings/{meeting}/documents/{document}/steps", Door::Meeting, kin::page),
    ]
}

fn frame(visit: &Visit, opened: &Opened, title: String) -> Frame {
    let mut frame = Frame::plain(title).at(Place::Elsewhere);
    frame.meeting = Some(meeting_frame(visit, opened, session_at_hand(&opened.programme)));
    frame
}
