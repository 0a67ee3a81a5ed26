//! The proposals on a document as a table, as its reader may see them.

use axum::extract::{Path, State};
use entente_domain::ids::{DocumentId, MeetingId};
use entente_drafting::text::plain;
use entente_service::{
    documents, meetings,
    tables::{Cell, Table},
};
use jiff::tz::TimeZone;

use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    tables,
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/{document}/proposals.csv", Door::Meeting, proposals),
        Route::get("/meetings/{meeting}/documents/{document}/proposals.xlsx", Door::Meeting, proposals),
    ]
}

async fn proposals(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let seen =
        documents::open(&app.house, &opened, &DocumentId::new(id)).await.map_err(|failure| visit.fault(failure))?;
    let document = &seen.document;
    let head = [
        "number",
        "action",
        "paragraph",
        "text",
        "rationale",
        "nature",
        "lead",
        "sponsors",
        "state",
        "since",
        "reply",
        "id",
    ];
    let zone: TimeZone = dates::zone(&opened.meeting.zone);
    let mut table = Table::new(format!("proposals-{}", document.id), &head);
    for one in &document.proposals {
        let para = one.para.as_ref().and_then(|id| document.paras.iter().find(|para| para.id == *id));
        let sponsors: Vec<&str> = one.co.iter().map(|sponsor| sponsor.short.as_str()).collect();
        table.push([
            one.number.as_str().into(),
            one.action.word().into(),
            para.map(|para| para.number.clone()).unwrap_or_default().into(),
            plain(&one.new).into(),
            one.rationale.as_str().into(),
            one.nature.word().into(),
            one.lead.short.as_str().into(),
            sponsors.join("; ").into(),
            one.state.word().into(),
            Cell::at(one.since, &zone),
            one.reply.as_str().into(),
            one.id.as_str().into(),
        ]);
    }
    tables::answer(&visit, &table)
}
