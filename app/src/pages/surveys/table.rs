//! The surveys there are for somebody as a table.

use axum::extract::State;
use entente_domain::ids::MeetingId;
use entente_service::{
    surveys,
    tables::{Cell, Table},
};
use jiff::tz::TimeZone;

use super::parts;
use crate::{app::App, fault::Answer, tables, text::within, visit::Visit};

pub(super) async fn file(State(app): State<App>, visit: Visit) -> Answer {
    let all = surveys::list(&app.house, &visit.actor, None).await.map_err(|failure| visit.hidden(failure))?;
    let head = ["stage", "title", "meeting", "until", "published", "mine", "handed_in", "id"];
    let mut table = Table::new("surveys", &head);
    for line in &all {
        let survey = &line.survey;
        let named = |handed_in: bool| -> String {
            let all = line.mine.iter().filter(|(_, handed)| *handed || !handed_in);
            all.map(|(mechanism, _)| mechanism.as_str()).collect::<Vec<_>>().join(" ")
        };
        table.push([
            line.stage.word().into(),
            within(visit.language, || parts::plain(&survey.content.title)).into(),
            survey.meeting.as_ref().map_or("", MeetingId::as_str).into(),
            survey.content.until.map_or(Cell::Nothing, |at| Cell::at(at, &TimeZone::UTC)),
            survey.published_at.map_or(Cell::Nothing, |at| Cell::at(at, &TimeZone::UTC)),
            named(false).into(),
            named(true).into(),
            survey.id.as_str().into(),
        ]);
    }
    tables::answer(&visit, &table)
}
