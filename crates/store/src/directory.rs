//! The public directory, written whole and read whole: it is small, changes
//! rarely, and its pages are the hottest, so that services keep a copy.

use entente_domain::{
    clock::Moment,
    directory::{Directory, Mechanism, SeatKind},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Broken, Link, facts, terms, themes};

const REVISION: &str = "select number from directory_revision where id = 1";

/// The number of the last import.
pub async fn revision(link: Link<'_>) -> Result<i64, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), REVISION)?;
    Ok(found.map_or(0, |(number,)| number))
}

const MECHANISMS: &str = "select record from mechanism order by position, id";
const THEMES: &str = "select record from theme order by position, id";
const STATES: &str = "select record from state order by position, code";
const PAST_MEETINGS: &str = "select record from past_meeting order by number";
const LIST: &str = "select record from directory_list where name = $1";

/// All of it, with what owners have stated and the terms of offices over the imported records.
pub async fn load(mut link: Link<'_>) -> Result<Directory, Broken> {
    let (facts, terms) = (facts::all(link.again()).await?, terms::all(link.again()).await?);
    Ok(imported(link).await?.stated(facts, terms))
}

/// All of it as it was imported.
pub async fn imported(mut link: Link<'_>) -> Result<Directory, Broken> {
    Ok(Directory {
        mechanisms: records(rows!(link.again(), (String,), MECHANISMS)?, "mechanism.record")?,
        themes: records(rows!(link.again(), (String,), THEMES)?, "theme.record")?,
        states: records(rows!(link.again(), (String,), STATES)?, "state.record")?,
        meetings: records(rows!(link.again(), (String,), PAST_MEETINGS)?, "past_meeting.record")?,
        objectives: list(link.again(), "objectives").await?,
        targets: list(link.again(), "targets").await?,
        references: list(link.again(), "references").await?,
        related: list(link.again(), "related").await?,
        merged: themes::merged(link).await?,
        ..Directory::default()
    })
}

const MECHANISM_IDS: &str = "select id from mechanism order by id";

/// The keys of all mechanisms.
pub async fn mechanism_ids(link: Link<'_>) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), MECHANISM_IDS)?.into_iter().map(|(id,)| id).collect())
}

const ACRONYM: &str = "select acronym from mechanism where id = $1";

/// What a mechanism is called for short.
pub async fn acronym(link: Link<'_>, mechanism: &str) -> Result<Option<String>, Broken> {
    let row: Option<(String,)> = row!(link, (String,), ACRONYM, mechanism.to_owned())?;
    Ok(row.map(|(acronym,)| acronym))
}

const NAME: &str = "select name from mechanism where id = $1";

/// What a mechanism is called.
pub async fn name(link: Link<'_>, mechanism: &str) -> Result<Option<String>, Broken> {
    let row: Option<(String,)> = row!(link, (String,), NAME, mechanism.to_owned())?;
    Ok(row.map(|(name,)| name))
}

const SHOWN: &str = "update mechanism set acronym = $2, name = $3, status = $4 where id = $1";
const DELETE_SEATS: &str = "delete from mechanism_state where mechanism_id = $1";
const DELETE_MECHANISM_THEMES: &str = "delete from mechanism_theme where mechanism_id = $1";

/// Brings what is asked for beside the record to what is shown now, and tells every server that its copy is old.
pub async fn show(mut link: Link<'_>, mechanism: &Mechanism) -> Result<(), Broken> {
    let (acronym, name) = (mechanism.acronym.clone(), mechanism.name.clone());
    execute!(link.again(), SHOWN, mechanism.id.clone(), acronym, name, mechanism.status.word())?;
    execute!(link.again(), DELETE_SEATS, mechanism.id.clone())?;
    execute!(link.again(), DELETE_MECHANISM_THEMES, mechanism.id.clone())?;
    insert_seats(link.again(), mechanism).await?;
    touch(link).await
}

/// Tells every server that its copy of the directory is old.
pub async fn touch(link: Link<'_>) -> Result<(), Broken> {
    execute!(link, NEXT_REVISION)?;
    Ok(())
}

const DELETE_MECHANISMS: &str = "delete from mechanism";
const DELETE_THEMES: &str = "delete from theme";
const DELETE_STATES: &str = "delete from state";
const DELETE_PAST_MEETINGS: &str = "delete from past_meeting";
const DELETE_LISTS: &str = "delete from directory_list";
const INSERT_THEME: &str = "insert into theme (id, position, record) values ($1, $2, $3)";
const INSERT_STATE: &str = "insert into state (code, position, record) values ($1, $2, $3)";
const INSERT_PAST_MEETING: &str = "insert into past_meeting (number, record) values ($1, $2)";
const NEXT_REVISION: &str = "update directory_revision set number = number + 1 where id = 1";

/// Puts this directory in place of the one before. The caller's transaction makes it one step.
pub async fn replace_all(mut link: Link<'_>, directory: &Directory, at: Moment) -> Result<(), Broken> {
    for statement in [DELETE_MECHANISMS, DELETE_THEMES, DELETE_STATES, DELETE_PAST_MEETINGS, DELETE_LISTS] {
        execute!(link.again(), statement)?;
    }
    for (position, mechanism) in (0_i64..).zip(&directory.mechanisms) {
        insert_mechanism(link.again(), position, mechanism, at).await?;
    }
    for (position, theme) in (0_i64..).zip(&directory.themes) {
        execute!(link.again(), INSERT_THEME, theme.id.clone(), position, text("theme.record", theme)?)?;
    }
    for (position, state) in (0_i64..).zip(&directory.states) {
        execute!(link.again(), INSERT_STATE, state.code.clone(), position, text("state.record", state)?)?;
    }
    for meeting in &directory.meetings {
        let record = text("past_meeting.record", meeting)?;
        execute!(link.again(), INSERT_PAST_MEETING, i64::from(meeting.number), record.clone())?;
    }
    insert_list(link.again(), "objectives", &directory.objectives).await?;
    insert_list(link.again(), "targets", &directory.targets).await?;
    insert_list(link.again(), "references", &directory.references).await?;
    insert_list(link.again(), "related", &directory.related).await?;
    touch(link).await
}

const INSERT_MECHANISM: &str = "insert into mechanism (id, position, acronym, name, level, region, status, record, \
     updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const INSERT_SEAT: &str = "insert into mechanism_state (mechanism_id, code, kind) values ($1, $2, $3)";
const INSERT_MECHANISM_THEME: &str =
    "insert into mechanism_theme (mechanism_id, theme) values ($1, $2) on conflict do nothing";

async fn insert_mechanism(mut link: Link<'_>, position: i64, mechanism: &Mechanism, at: Moment) -> Result<(), Broken> {
    let record = text("mechanism.record", mechanism)?;
    execute!(
        link.again(),
        INSERT_MECHANISM,
        mechanism.id.clone(),
        position,
        mechanism.acronym.clone(),
        mechanism.name.clone(),
        mechanism.level.word(),
        mechanism.region.word(),
        mechanism.status.word(),
        record.clone(),
        at.micros()
    )?;
    insert_seats(link, mechanism).await
}

async fn insert_seats(mut link: Link<'_>, mechanism: &Mechanism) -> Result<(), Broken> {
    let members = mechanism.member_states.iter().map(|code| (code, SeatKind::Member));
    let territories = mechanism.member_territories.iter().map(|territory| (&territory.code, SeatKind::Territory));
    let observers = mechanism.observer_states.iter().map(|code| (code, SeatKind::Observer));
    for (code, kind) in members.chain(territories).chain(observers) {
        execute!(link.again(), INSERT_SEAT, mechanism.id.clone(), code.clone(), kind.word())?;
    }
    for theme in &mechanism.thematic_areas {
        execute!(link.again(), INSERT_MECHANISM_THEME, mechanism.id.clone(), theme.clone())?;
    }
    Ok(())
}

const INSERT_LIST: &str = "insert into directory_list (name, record) values ($1, $2)";

async fn insert_list<T: Serialize>(link: Link<'_>, name: &'static str, list: &[T]) -> Result<(), Broken> {
    let record = serde_json::to_string(list).map_err(|error| Broken::stored(name, error))?;
    execute!(link, INSERT_LIST, name, record.clone())?;
    Ok(())
}

async fn list<T: DeserializeOwned>(link: Link<'_>, name: &'static str) -> Result<Vec<T>, Broken> {
    match row!(link, (String,), LIST, name)? {
        Some((record,)) => serde_json::from_str(&record).map_err(|error| Broken::stored(name, error)),
        None => Ok(Vec::new()),
    }
}

fn records<T: DeserializeOwned>(rows: Vec<(String,)>, what: &str) -> Result<Vec<T>, Broken> {
    rows.iter().map(|(record,)| serde_json::from_str(record).map_err(|error| Broken::stored(what, error))).collect()
}

fn text<T: Serialize>(what: &str, record: &T) -> Result<String, Broken> {
    serde_json::to_string(record).map_err(|error| Broken::stored(what, error))
}
