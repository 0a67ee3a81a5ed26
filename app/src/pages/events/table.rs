//! Light events as a table: those to come, then those of the last year. Times are those of their own place.

use axum::extract::State;
use entente_service::{
    gatherings,
    tables::{Cell, Table},
};
use jiff::tz::TimeZone;

use super::read;
use crate::{app::App, fault::Answer, pages::boards::short_name, tables, text::within, visit::Visit};

pub(super) async fn file(State(app): State<App>, visit: Visit) -> Answer {
    let directory = read(&visit, &app).await?;
    let listed = gatherings::list(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let head = [
        "kind",
        "state",
        "home",
        "body",
        "title",
        "starts",
        "ends",
        "zone",
        "place",
        "languages",
        "themes",
        "readers",
        "places",
        "placed",
        "language",
        "id",
    ];
    let mut table = Table::new("events", &head);
    for line in listed.coming.iter().chain(&listed.past) {
        let (one, content) = (&line.gathering, &line.gathering.content);
        let home = within(visit.language, || short_name(&directory, one.home.mechanism.as_ref()));
        let zone = TimeZone::get(&content.zone).unwrap_or(TimeZone::UTC);
        let languages: Vec<&str> = content.languages.iter().map(|language| language.code()).collect();
        table.push([
            content.kind.word().into(),
            one.state.word().into(),
            home.into(),
            one.home.body.clone().unwrap_or_default().into(),
            content.title.as_str().into(),
            Cell::at(content.starts_at, &zone),
            Cell::at(content.ends_at, &zone),
            content.zone.as_str().into(),
            content.place.as_str().into(),
            languages.join(" ").into(),
            content.themes.join(" ").into(),
            content.reach.word().into(),
            content.places.map_or(Cell::Nothing, |places| Cell::Number(places.into())),
            Cell::count(line.placed),
            content.language.code().into(),
            one.id.as_str().into(),
        ]);
    }
    tables::answer(&visit, &table)
}
