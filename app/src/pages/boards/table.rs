//! Posts as a table, as a board filters them; and the matrix as one.

use axum::extract::{Query, State, rejection::QueryRejection};
use entente_domain::{ids::MechanismId, text::Language};
use entente_exchange::post::PostKind;
use entente_service::{
    boards::{self, Card, Filter},
    tables::{Cell, Table},
};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::{card::title_of, read, short_name, theme_name};
use crate::{app::App, fault::Answer, tables, text::within, visit::Visit};

/// Posts of one table, at most; the newest.
const MOST: usize = 2_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    theme: String,
    mechanism: String,
    body: String,
    kind: String,
    language: String,
    place: String,
    archived: String,
}

pub(super) async fn posts(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let filter = Filter {
        theme: some(&asked.theme),
        mechanism: some(&asked.mechanism).map(MechanismId::new),
        body: some(&asked.body),
        kind: PostKind::from_word(&asked.kind),
        language: Language::ALL.iter().find(|one| one.code() == asked.language).map(|one| one.code().to_owned()),
        place: Some(asked.place.clone()).filter(|code| directory.state(code).is_some()),
        archived: asked.archived == "1",
        ..Filter::default()
    };
    let board = boards::list(&app.house, &visit.actor, &filter, MOST).await.map_err(|failure| visit.fault(failure))?;
    let head = [
        "kind",
        "stage",
        "home",
        "body",
        "title",
        "themes",
        "places",
        "since",
        "until",
        "readers",
        "published",
        "comments",
        "endorsements",
        "language",
        "id",
    ];
    let mut table = Table::new("posts", &head);
    for Card { post, echo } in &board.cards {
        let content = &post.content;
        let (home, title) =
            within(visit.language, || (short_name(&directory, post.home.mechanism.as_ref()), title_of(post)));
        table.push([
            post.kind.word().into(),
            post.stage.word().into(),
            home.into(),
            post.home.body.clone().unwrap_or_default().into(),
            title.into(),
            content.themes.join(" ").into(),
            content.details.places.join(" ").into(),
            Cell::day(&content.details.since),
            Cell::day(&content.details.until),
            content.reach.word().into(),
            post.published_at.map_or(Cell::Nothing, |at| Cell::at(at, &TimeZone::UTC)),
            echo.comments.into(),
            Cell::count(echo.endorsed_by.len()),
            content.language.code().into(),
            post.id.as_str().into(),
        ]);
    }
    tables::answer(&visit, &table)
}

/// Themes by mechanisms: how many posts; a nought where it is worked on and nothing is shared.
pub(super) async fn matrix(State(app): State<App>, visit: Visit) -> Answer {
    let directory = read(&visit, &app).await?;
    let overview = boards::overview(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let head: Vec<&str> =
        ["theme", "name"].into_iter().chain(directory.mechanisms.iter().map(|one| one.id.as_str())).collect();
    let mut table = Table::new("matrix", &head);
    for theme in &directory.themes {
        let name = within(visit.language, || theme_name(&directory, &theme.id));
        let mut row = vec![Cell::text(theme.id.as_str()), Cell::text(name)];
        row.extend(directory.mechanisms.iter().map(|one| {
            let key = (theme.id.clone(), Some(MechanismId::new(one.id.clone())));
            match overview.cells.get(&key) {
                Some(tally) => Cell::Number(tally.count),
                None if one.thematic_areas.contains(&theme.id) => Cell::Number(0),
                None => Cell::Nothing,
            }
        }));
        table.push_all(row);
    }
    tables::answer(&visit, &table)
}
