//! Recommendations of breakout groups and of the plenary: each whole in its record.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, RecommendationId, UserId},
};
use entente_exchange::recommendation::{Content, Recommendation};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

impl RecordRow {
    fn recommendation(&self) -> Result<Recommendation, Broken> {
        json("recommendation.record", &self.record)
    }
}

const INSERT: &str = "insert into recommendation \
     (id, meeting_id, group_id, state, place, document_id, para_id, version, record) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// A new recommendation.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(link: Link<'_>, one: &Recommendation) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        one.id.to_string(),
        one.meeting.to_string(),
        one.group.as_ref().map(ToString::to_string),
        one.state.word(),
        one.place,
        one.entered.as_ref().map(|entered| entered.document.to_string()),
        one.entered.as_ref().map(|entered| entered.para.to_string()),
        one.version,
        text("recommendation.record", one)?
    )?;
    Ok(())
}

const UPDATE: &str = "update recommendation set state = $2, place = $3, document_id = $4, para_id = $5, version = $6, \
     record = $7 where id = $1";

/// Writes a recommendation anew.
pub async fn save(link: Link<'_>, one: &Recommendation) -> Result<(), Broken> {
    execute!(
        link,
        UPDATE,
        one.id.to_string(),
        one.state.word(),
        one.place,
        one.entered.as_ref().map(|entered| entered.document.to_string()),
        one.entered.as_ref().map(|entered| entered.para.to_string()),
        one.version,
        text("recommendation.record", one)?
    )?;
    Ok(())
}

const BY_ID: &str = "select record from recommendation where id = $1";

/// One recommendation, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &RecommendationId) -> Result<Option<Recommendation>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(|row| row.recommendation()).transpose()
}

const OF_MEETING: &str = "select record from recommendation where meeting_id = $1 order by place, id";

/// All of a meeting, in the order of their groups.
pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Recommendation>, Broken> {
    rows!(link, RecordRow, OF_MEETING, meeting.to_string())?.iter().map(RecordRow::recommendation).collect()
}

const OF_DOCUMENT: &str = "select record from recommendation where document_id = $1 order by place, id";

/// Those that stand in a document.
pub async fn of_document(link: Link<'_>, document: &DocumentId) -> Result<Vec<Recommendation>, Broken> {
    rows!(link, RecordRow, OF_DOCUMENT, document.to_string())?.iter().map(RecordRow::recommendation).collect()
}

const KEEP_VERSION: &str = "insert into recommendation_version (recommendation_id, number, at, account_id, content) \
     values ($1, $2, $3, $4, $5)";

/// Keeps what it said until somebody wrote it anew.
pub async fn keep_version(link: Link<'_>, before: &Recommendation, at: Moment, by: &UserId) -> Result<(), Broken> {
    execute!(
        link,
        KEEP_VERSION,
        before.id.to_string(),
        before.version,
        at.micros(),
        by.to_string(),
        text("recommendation_version.content", &before.content)?
    )?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    at: i64,
    account_id: String,
    content: String,
}

const VERSIONS: &str = "select at, account_id, content from recommendation_version where recommendation_id = $1 \
     order by number desc";

/// What it said before, the last first: until when, and who then wrote it anew.
pub async fn versions(link: Link<'_>, id: &RecommendationId) -> Result<Vec<(Moment, UserId, Content)>, Broken> {
    rows!(link, VersionRow, VERSIONS, id.to_string())?
        .into_iter()
        .map(|row| {
            let content = json("recommendation_version.content", &row.content)?;
            Ok((Moment::from_micros(row.at), UserId::new(row.account_id), content))
        })
        .collect()
}
