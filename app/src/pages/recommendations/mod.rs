//! Recommendations of a meeting: what its breakout groups write, one of them with where it comes from, and the page on which
//! the plenary filters them into its document.

mod acts;
mod form;
mod group;
pub(crate) mod links;
mod one;
mod parts;
mod plenary;
mod table;

use entente_domain::ids::{MeetingId, RecommendationId};
use entente_service::recommendations::{self, Seen, Table};

use crate::{
    app::App,
    fault::Fault,
    pages::{
        directory::read,
        meetings::{meeting_frame, session_at_hand},
    },
    routes::{Door, Route},
    shell::{Frame, Place},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/recommendations", Door::Meeting, plenary::page),
        Route::post("/meetings/{meeting}/recommendations", Door::Desk, plenary::act),
        Route::get("/meetings/{meeting}/recommendations.csv", Door::Meeting, table::file),
        Route::get("/meetings/{meeting}/recommendations.xlsx", Door::Meeting, table::file),
        Route::get("/meetings/{meeting}/recommendations/{recommendation}", Door::Meeting, one::page),
        Route::post("/meetings/{meeting}/recommendations/{recommendation}", Door::Meeting, acts::act),
        Route::get("/meetings/{meeting}/recommendations/{recommendation}/edit", Door::Meeting, form::edit),
        Route::post("/meetings/{meeting}/recommendations/{recommendation}/edit", Door::Meeting, form::keep)
            .with_body_of(512 * 1024),
        Route::get("/meetings/{meeting}/sessions/{session}/recommendations", Door::Meeting, group::page),
        Route::post("/meetings/{meeting}/sessions/{session}/recommendations", Door::Meeting, group::act)
            .with_body_of(512 * 1024),
    ]
}

fn frame(visit: &Visit, table: &Table, title: String) -> Frame {
    let mut frame = Frame::plain(title).at(Place::Recommendations);
    frame.meeting = Some(meeting_frame(visit, &table.opened, session_at_hand(&table.opened.programme)));
    frame
}

async fn open(app: &App, visit: &Visit, meeting: &str) -> Result<Table, Fault> {
    recommendations::of_meeting(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.hidden(failure))
}

fn find<'t>(visit: &Visit, table: &'t Table, id: &str) -> Result<&'t Seen, Fault> {
    table.find(&RecommendationId::new(id)).ok_or_else(|| visit.absent())
}

fn base(table: &Table) -> String {
    format!("/meetings/{}/recommendations", table.opened.meeting.id)
}
