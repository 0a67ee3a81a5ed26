//! The tasks of a reader's spaces as a table; of one space, if it is named.

use axum::extract::{Query, State, rejection::QueryRejection};
use entente_exchange::{space, tasks::Doer};
use entente_service::{
    spaces,
    tables::{Cell, Table},
};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::read;
use crate::{app::App, fault::Answer, tables, visit::Visit};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    space: String,
}

pub(super) async fn file(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let homes = spaces::mine(&app.house, &directory, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let home = (!asked.space.is_empty()).then(|| space::read(&asked.space));
    if home.as_ref().is_some_and(|home| !homes.contains(home)) {
        return Err(visit.absent());
    }
    let listed =
        spaces::tasks(&app.house, &visit.actor, home.as_ref()).await.map_err(|failure| visit.fault(failure))?;
    let head = ["space", "state", "title", "person", "body", "due", "reason", "changed", "language", "id"];
    let mut table = Table::new("tasks", &head);
    for task in &listed.tasks {
        let content = &task.content;
        let (person, body) = match &content.doer {
            Doer::Nobody => ("", ""),
            Doer::Person(user) => (listed.names.get(user).map_or("", String::as_str), ""),
            Doer::Body(key) => ("", key.as_str()),
        };
        table.push([
            space::word(&task.home).into(),
            task.state.word().into(),
            content.title.as_str().into(),
            person.into(),
            body.into(),
            Cell::day(&content.due),
            task.reason.clone().unwrap_or_default().into(),
            Cell::at(task.changed_at, &TimeZone::UTC),
            content.language.code().into(),
            task.id.as_str().into(),
        ]);
    }
    tables::answer(&visit, &table)
}
