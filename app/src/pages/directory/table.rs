//! The directory as tables: mechanisms as they are filtered, States with their seats, past global meetings.

use axum::extract::State as Shared;
use entente_domain::directory::{Directory, Mechanism, SeatKind};
use entente_service::tables::{Cell, Table};

use super::{mechanisms::wish, parts::name_of};
use crate::{app::App, fault::Answer, tables, visit::Visit};

pub(super) async fn mechanisms(Shared(app): Shared<App>, visit: Visit) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let wish = wish(&visit, &directory);
    let found = directory.fitting(&wish, visit.language.code());
    tables::answer(&visit, &of_mechanisms(&directory, &found))
}

fn of_mechanisms(directory: &Directory, found: &[&Mechanism]) -> Table {
    let head = [
        "id",
        "name",
        "acronym",
        "level",
        "region",
        "status",
        "established",
        "members",
        "member_states",
        "observer_states",
        "chair",
        "chair_as_of",
        "secretariat",
        "themes",
        "website",
        "as_of",
    ];
    let mut table = Table::new("mechanisms", &head);
    let year = |year: Option<i16>| year.map_or(Cell::Nothing, |year| Cell::Number(i64::from(year)));
    for one in found {
        let themes: Vec<&str> =
            one.thematic_areas.iter().filter(|key| directory.theme(key).is_some()).map(String::as_str).collect();
        table.push([
            one.id.as_str().into(),
            one.name.as_str().into(),
            one.acronym.as_str().into(),
            one.level.word().into(),
            one.region.word().into(),
            one.status.word().into(),
            year(one.established),
            Cell::count(one.member_states.len()),
            one.member_states.join(" ").into(),
            one.observer_states.join(" ").into(),
            one.chair.holders.join("; ").into(),
            year(one.chair.as_of),
            one.secretariat.name.clone().unwrap_or_default().into(),
            themes.join(" ").into(),
            one.website.clone().unwrap_or_default().into(),
            one.record_as_of.as_str().into(),
        ]);
    }
    table
}

pub(super) async fn states(Shared(app): Shared<App>, visit: Visit) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let head = ["code", "name", "kind", "region", "sub_region", "member_of", "observer_in", "memberships"];
    let mut table = Table::new("states", &head);
    for state in &directory.states {
        let seats = directory.seats_of(&state.code);
        let of = |observes: bool| {
            let ids = seats.iter().filter(|(_, kind)| (*kind == SeatKind::Observer) == observes);
            ids.map(|(mechanism, _)| mechanism.id.as_str()).collect::<Vec<_>>()
        };
        let members = of(false);
        table.push([
            state.code.as_str().into(),
            name_of(&directory, visit.language, &state.code).into(),
            state.kind.word().into(),
            state.region.as_str().into(),
            state.sub_region.as_str().into(),
            members.join(" ").into(),
            of(true).join(" ").into(),
            Cell::count(members.len()),
        ]);
    }
    tables::answer(&visit, &table)
}

pub(super) async fn global_meetings(Shared(app): Shared<App>, visit: Visit) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let head = [
        "number",
        "label",
        "start_date",
        "end_date",
        "city",
        "country",
        "format",
        "host",
        "chair",
        "theme",
        "processes",
        "people",
        "mechanisms",
    ];
    let mut table = Table::new("global-meetings", &head);
    let count = |count: Option<u16>| count.map_or(Cell::Nothing, Cell::count);
    for one in &directory.meetings {
        table.push([
            Cell::count(one.number),
            one.label.as_str().into(),
            Cell::day(&one.start_date),
            Cell::day(&one.end_date),
            one.place.city.as_str().into(),
            one.place.country.clone().unwrap_or_default().into(),
            one.format.as_str().into(),
            one.host.join("; ").into(),
            one.chair.clone().unwrap_or_default().into(),
            one.theme.as_str().into(),
            count(one.participants.processes),
            count(one.participants.people),
            one.participants.list.join(" ").into(),
        ]);
    }
    tables::answer(&visit, &table)
}
