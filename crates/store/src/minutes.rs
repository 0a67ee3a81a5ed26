//! Minutes: what is being written, the versions that were circulated, the corrections.

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, MinutesId, UserId},
    meeting::Visibility,
    minutes::{Correction, Minutes, MinutesState},
};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct MinutesRow {
    id: String,
    meeting_id: String,
    sessions: String,
    visibility: String,
    state: String,
    version: i64,
    until_at: Option<i64>,
    created_at: i64,
}

impl MinutesRow {
    fn minutes(self) -> Result<Minutes, Broken> {
        let unknown = |what: &str, word: &str| Broken::Stored(format!("minutes.{what}: {word}"));
        Ok(Minutes {
            sessions: json("minutes.sessions", &self.sessions)?,
            visibility: Visibility::from_word(&self.visibility)
                .ok_or_else(|| unknown("visibility", &self.visibility))?,
            state: MinutesState::from_word(&self.state).ok_or_else(|| unknown("state", &self.state))?,
            version: self.version,
            until: self.until_at.map(Moment::from_micros),
            created_at: Moment::from_micros(self.created_at),
            id: MinutesId::new(self.id),
            meeting: MeetingId::new(self.meeting_id),
        })
    }
}

const OF_MEETING: &str = "select id, meeting_id, sessions, visibility, state, version, until_at, created_at \
     from minutes where meeting_id = $1 order by created_at, id";

/// All minutes of a meeting, oldest first.
pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Minutes>, Broken> {
    rows!(link, MinutesRow, OF_MEETING, meeting.to_string())?.into_iter().map(MinutesRow::minutes).collect()
}

const BY_ID: &str = "select id, meeting_id, sessions, visibility, state, version, until_at, created_at \
     from minutes where meeting_id = $1 and id = $2";

pub async fn by_id(link: Link<'_>, meeting: &MeetingId, id: &MinutesId) -> Result<Option<Minutes>, Broken> {
    row!(link, MinutesRow, BY_ID, meeting.to_string(), id.to_string())?.map(MinutesRow::minutes).transpose()
}

#[derive(sqlx::FromRow)]
struct TextRow {
    text: String,
}

const TEXT: &str = "select text from minutes where id = $1";

/// What is being written, as JSON.
pub async fn working(link: Link<'_>, id: &MinutesId) -> Result<Option<String>, Broken> {
    Ok(row!(link, TextRow, TEXT, id.to_string())?.map(|row| row.text))
}

const ADD: &str = "insert into minutes \
     (id, meeting_id, sessions, visibility, state, version, until_at, text, created_at, created_by) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

pub async fn add(link: Link<'_>, minutes: &Minutes, words: &str, author: Option<&UserId>) -> Result<(), Broken> {
    execute!(
        link,
        ADD,
        minutes.id.to_string(),
        minutes.meeting.to_string(),
        text("minutes.sessions", &minutes.sessions)?,
        minutes.visibility.word(),
        minutes.state.word(),
        minutes.version,
        minutes.until.map(Moment::micros),
        words.to_owned(),
        minutes.created_at.micros(),
        author.map(ToString::to_string),
    )?;
    Ok(())
}

const SAVE: &str = "update minutes set state = $1, version = $2, until_at = $3, text = $4 where id = $5";

pub async fn save(link: Link<'_>, minutes: &Minutes, words: &str) -> Result<(), Broken> {
    execute!(
        link,
        SAVE,
        minutes.state.word(),
        minutes.version,
        minutes.until.map(Moment::micros),
        words.to_owned(),
        minutes.id.to_string(),
    )?;
    Ok(())
}

/// A version everybody could read.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    pub number: i64,
    /// A deed's word: circulated or corrected.
    pub kind: String,
    pub at: i64,
    /// Who circulated it; none: their account is gone, or the house did.
    pub actor: Option<String>,
    pub text: String,
    /// SHA-256 over the text.
    pub hash: String,
}

const VERSIONS: &str = "select minutes_version.number, minutes_version.kind, minutes_version.at, account.name as actor, \
     minutes_version.text, minutes_version.hash \
     from minutes_version left join account on account.id = minutes_version.actor_id \
     where minutes_version.minutes_id = $1 order by minutes_version.number";

/// The versions that were circulated, oldest first.
pub async fn versions(link: Link<'_>, id: &MinutesId) -> Result<Vec<Version>, Broken> {
    Ok(rows!(link, Version, VERSIONS, id.to_string())?)
}

const ADD_VERSION: &str = "insert into minutes_version (minutes_id, number, kind, at, actor_id, text, hash) \
     values ($1, $2, $3, $4, $5, $6, $7)";

/// Keeps a version for good.
pub async fn add_version(
    link: Link<'_>,
    id: &MinutesId,
    version: &Version,
    author: Option<&UserId>,
) -> Result<(), Broken> {
    execute!(
        link,
        ADD_VERSION,
        id.to_string(),
        version.number,
        version.kind.clone(),
        version.at,
        author.map(ToString::to_string),
        version.text.clone(),
        version.hash.clone(),
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct CorrectionRow {
    record: String,
}

const CORRECTIONS: &str = "select record from minutes_correction where minutes_id = $1 order by at, id";

/// Every correction that was asked for, oldest first.
pub async fn corrections(link: Link<'_>, id: &MinutesId) -> Result<Vec<Correction>, Broken> {
    let rows = rows!(link, CorrectionRow, CORRECTIONS, id.to_string())?;
    rows.iter().map(|row| json("minutes_correction.record", &row.record)).collect()
}

const ADD_CORRECTION: &str =
    "insert into minutes_correction (id, minutes_id, at, asked_by, record) values ($1, $2, $3, $4, $5)";

pub async fn add_correction(
    link: Link<'_>,
    id: &MinutesId,
    correction: &Correction,
    author: Option<&UserId>,
) -> Result<(), Broken> {
    execute!(
        link,
        ADD_CORRECTION,
        correction.id.clone(),
        id.to_string(),
        correction.at.micros(),
        author.map(ToString::to_string),
        text("minutes_correction.record", correction)?,
    )?;
    Ok(())
}

const SETTLE: &str = "update minutes_correction set record = $1, settled_by = $2 where id = $3";

pub async fn settle(link: Link<'_>, correction: &Correction, by: Option<&UserId>) -> Result<(), Broken> {
    let record = text("minutes_correction.record", correction)?;
    execute!(link, SETTLE, record, by.map(ToString::to_string), correction.id.clone())?;
    Ok(())
}
