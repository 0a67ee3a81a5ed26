//! The recommendations of a meeting as a table, as far as their reader knows them.

use axum::extract::{Path, State};
use entente_service::{
    recommendations::Origin,
    tables::{Cell, Table},
};
use jiff::tz::TimeZone;

use super::open;
use crate::{app::App, fault::Answer, tables, visit::Visit};

pub(super) async fn file(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let found = open(&app, &visit, &meeting).await?;
    let head = ["group", "state", "theme", "text", "from", "reason", "paragraph", "changed", "language", "id"];
    let mut table = Table::new(format!("{}-recommendations", found.opened.meeting.id), &head);
    for seen in &found.all {
        let one = &seen.one;
        let group = found.groups.iter().find(|(session, _)| Some(&session.id) == one.group.as_ref());
        let group = group.map(|(session, _)| session.title.pick(visit.language.code()).1.to_owned());
        let from: Vec<&str> = seen
            .from
            .iter()
            .map(|origin| match origin {
                Origin::Answer { mechanism, .. } => mechanism.as_str(),
                Origin::Post { id, .. } => id.as_str(),
                Origin::Recommendation { id, .. } => id.as_str(),
            })
            .collect();
        let place = seen.place.as_ref().filter(|place| !place.gone);
        table.push([
            group.unwrap_or_default().into(),
            one.state.word().into(),
            one.content.theme.as_str().into(),
            one.content.text.as_str().into(),
            from.join(" ").into(),
            one.reason.clone().unwrap_or_default().into(),
            place.map_or_else(String::new, |place| format!("{} {}", place.symbol, place.number)).trim().into(),
            Cell::at(one.changed_at, &TimeZone::UTC),
            one.content.language.code().into(),
            one.id.as_str().into(),
        ]);
    }
    tables::answer(&visit, &table)
}
