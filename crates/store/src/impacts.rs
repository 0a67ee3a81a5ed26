//! What law or practice became: records of impact.

use entente_domain::ids::{CommitmentId, ImpactId};
use entente_exchange::impact::Impact;

use crate::{
    Broken, Link,
    posts::listed,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct RecordRow {
    record: String,
}

impl RecordRow {
    fn impact(self) -> Result<Impact, Broken> {
        json("impact.record", &self.record)
    }
}

const INSERT: &str = "insert into impact (id, commitment_id, mechanism_id, audience, day, version, record) \
     values ($1, $2, $3, $4, $5, $6, $7)";

/// A new record.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(link: Link<'_>, one: &Impact) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        one.id.to_string(),
        one.commitment.as_ref().map(ToString::to_string),
        one.home.mechanism.as_ref().map(ToString::to_string),
        one.audience().to_string(),
        one.content.day.clone(),
        one.version,
        text("impact.record", one)?
    )?;
    Ok(())
}

// The version they saw is asked once more: whoever comes second changes nothing.
const UPDATE: &str =
    "update impact set audience = $2, day = $3, version = $4, record = $5 where id = $1 and version = $4 - 1";

/// Writes a record anew. Says whether nobody had before.
pub async fn save(link: Link<'_>, one: &Impact) -> Result<bool, Broken> {
    let changed = execute!(
        link,
        UPDATE,
        one.id.to_string(),
        one.audience().to_string(),
        one.content.day.clone(),
        one.version,
        text("impact.record", one)?
    )?;
    Ok(changed > 0)
}

const BY_ID: &str = "select record from impact where id = $1";

/// One record, whoever may read it.
pub async fn by_id(link: Link<'_>, id: &ImpactId) -> Result<Option<Impact>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(RecordRow::impact).transpose()
}

const AUDIENCES: &str = "select distinct audience from impact";

/// The audiences there are.
pub async fn audiences(link: Link<'_>) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), AUDIENCES)?.into_iter().map(|(audience,)| audience).collect())
}

const FIND: &str = "select record from impact where $1 like '%|' || audience || '|%' order by day desc, id limit $2";

/// The records with one of these audiences, the last first.
pub async fn find(link: Link<'_>, audiences: &[String], limit: i64) -> Result<Vec<Impact>, Broken> {
    rows!(link, RecordRow, FIND, listed(audiences), limit)?.into_iter().map(RecordRow::impact).collect()
}

const OF_COMMITMENT: &str = "select record from impact where commitment_id = $1 order by day desc, id";

/// What followed from a commitment, whoever may read it.
pub async fn of_commitment(link: Link<'_>, id: &CommitmentId) -> Result<Vec<Impact>, Broken> {
    rows!(link, RecordRow, OF_COMMITMENT, id.to_string())?.into_iter().map(RecordRow::impact).collect()
}
