//! Light events, who signed up, and their papers.

use entente_domain::{
    clock::Moment,
    ids::{GatheringFileId, GatheringId, MechanismId, UserId},
};
use entente_exchange::gatherings::{Gathering, Seat, SignUp};

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
    fn gathering(self) -> Result<Gathering, Broken> {
        json("gathering.record", &self.record)
    }
}

const INSERT: &str = "insert into gathering (id, kind, mechanism_id, body, state, audience, starts_at, ends_at, version, \
     record) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

/// A new event.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn insert(link: Link<'_>, one: &Gathering) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        one.id.to_string(),
        one.content.kind.word(),
        one.home.mechanism.as_ref().map(ToString::to_string),
        one.home.body.clone(),
        one.state.word(),
        one.audience().to_string(),
        one.content.starts_at.micros(),
        one.content.ends_at.micros(),
        one.version,
        text("gathering.record", one)?,
    )?;
    Ok(())
}

const UPDATE: &str = "update gathering set kind = $2, state = $3, audience = $4, starts_at = $5, ends_at = $6, \
     version = $7, record = $8 where id = $1";

/// Writes an event anew.
pub async fn save(link: Link<'_>, one: &Gathering) -> Result<(), Broken> {
    execute!(
        link,
        UPDATE,
        one.id.to_string(),
        one.content.kind.word(),
        one.state.word(),
        one.audience().to_string(),
        one.content.starts_at.micros(),
        one.content.ends_at.micros(),
        one.version,
        text("gathering.record", one)?,
    )?;
    Ok(())
}

const BY_ID: &str = "select record from gathering where id = $1";

/// One event, whoever may read of it.
pub async fn by_id(link: Link<'_>, id: &GatheringId) -> Result<Option<Gathering>, Broken> {
    row!(link, RecordRow, BY_ID, id.to_string())?.map(RecordRow::gathering).transpose()
}

const LOCKED_SQLITE: &str = "select record from gathering where id = $1";
const LOCKED_POSTGRES: &str = "select record from gathering where id = $1 for update";

/// One event, to be changed or signed up to in this transaction: whoever comes second waits.
pub async fn locked(link: Link<'_>, id: &GatheringId) -> Result<Option<Gathering>, Broken> {
    let row = match link {
        // The transaction was begun as the only one that writes.
        Link::Sqlite(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_SQLITE).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
        Link::Postgres(c) => {
            sqlx::query_as::<_, RecordRow>(LOCKED_POSTGRES).bind(id.to_string()).fetch_optional(&mut *c).await?
        }
    };
    row.map(RecordRow::gathering).transpose()
}

const AUDIENCES: &str = "select distinct audience from gathering";

/// The audiences there are.
pub async fn audiences(link: Link<'_>) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), AUDIENCES)?.into_iter().map(|(audience,)| audience).collect())
}

const BETWEEN: &str = "select record from gathering where $1 like '%|' || audience || '|%' \
     and ends_at >= $2 and starts_at < $3 order by starts_at, id limit $4";

/// The events of those audiences that are held between two instants, the first first.
pub async fn between(
    link: Link<'_>,
    audiences: &[String],
    from: Moment,
    until: Moment,
    limit: i64,
) -> Result<Vec<Gathering>, Broken> {
    let found = rows!(link, RecordRow, BETWEEN, listed(audiences), from.micros(), until.micros(), limit)?;
    found.into_iter().map(RecordRow::gathering).collect()
}

const OF_ACCOUNT: &str = "select gathering.record from gathering join gathering_sign_up \
     on gathering_sign_up.gathering_id = gathering.id where gathering_sign_up.account_id = $1 \
     and gathering_sign_up.seat = 'placed' order by gathering.starts_at, gathering.id";

/// The events somebody has a place at.
pub async fn of_account(link: Link<'_>, user: &UserId) -> Result<Vec<Gathering>, Broken> {
    rows!(link, RecordRow, OF_ACCOUNT, user.to_string())?.into_iter().map(RecordRow::gathering).collect()
}

#[derive(sqlx::FromRow)]
struct SignUpRow {
    account_id: String,
    mechanism_id: Option<String>,
    seat: String,
    at: i64,
}

const SIGNED: &str = "select account_id, mechanism_id, seat, at from gathering_sign_up where gathering_id = $1 \
     order by at, account_id";

/// Who signed up, in that order.
pub async fn signed(link: Link<'_>, id: &GatheringId) -> Result<Vec<SignUp>, Broken> {
    rows!(link, SignUpRow, SIGNED, id.to_string())?
        .into_iter()
        .map(|row| {
            Ok(SignUp {
                seat: Seat::from_word(&row.seat).ok_or_else(|| Broken::stored("gathering_sign_up.seat", row.seat))?,
                user: UserId::new(row.account_id),
                mechanism: row.mechanism_id.map(MechanismId::new),
                at: Moment::from_micros(row.at),
            })
        })
        .collect()
}

const SIGN_UP: &str = "insert into gathering_sign_up (gathering_id, account_id, mechanism_id, seat, at) \
     values ($1, $2, $3, $4, $5) on conflict (gathering_id, account_id) do nothing";

/// Somebody signs up; who did so before keeps their place.
pub async fn sign_up(link: Link<'_>, id: &GatheringId, one: &SignUp) -> Result<(), Broken> {
    execute!(
        link,
        SIGN_UP,
        id.to_string(),
        one.user.to_string(),
        one.mechanism.as_ref().map(ToString::to_string),
        one.seat.word(),
        one.at.micros()
    )?;
    Ok(())
}

const GIVE_SEAT: &str = "update gathering_sign_up set seat = 'placed' where gathering_id = $1 and account_id = $2";

/// Who waited has a place.
pub async fn give_seat(link: Link<'_>, id: &GatheringId, user: &UserId) -> Result<(), Broken> {
    execute!(link, GIVE_SEAT, id.to_string(), user.to_string())?;
    Ok(())
}

const WITHDRAW: &str = "delete from gathering_sign_up where gathering_id = $1 and account_id = $2";

/// Says whether they had signed up.
pub async fn withdraw(link: Link<'_>, id: &GatheringId, user: &UserId) -> Result<bool, Broken> {
    Ok(execute!(link, WITHDRAW, id.to_string(), user.to_string())? > 0)
}

/// A paper that belongs to an event.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Paper {
    pub id: String,
    pub name: String,
    /// What was seen of it; null: nobody has looked.
    pub glance: Option<String>,
}

const PAPERS: &str = "select id, name, glance from gathering_file where gathering_id = $1 order by put_at, id";

pub async fn papers(link: Link<'_>, id: &GatheringId) -> Result<Vec<Paper>, Broken> {
    Ok(rows!(link, Paper, PAPERS, id.to_string())?)
}

/// A paper with its bytes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct PaperWithBytes {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

const PAPER: &str = "select name, media_type, bytes from gathering_file where gathering_id = $1 and id = $2";

pub async fn paper(
    link: Link<'_>,
    id: &GatheringId,
    paper: &GatheringFileId,
) -> Result<Option<PaperWithBytes>, Broken> {
    Ok(row!(link, PaperWithBytes, PAPER, id.to_string(), paper.to_string())?)
}

const ADD_PAPER: &str = "insert into gathering_file (id, gathering_id, name, media_type, bytes, put_by, put_at) \
     values ($1, $2, $3, $4, $5, $6, $7)";

pub async fn add_paper(
    link: Link<'_>,
    id: &GatheringId,
    paper: &GatheringFileId,
    content: &PaperWithBytes,
    by: &UserId,
    at: Moment,
) -> Result<(), Broken> {
    execute!(
        link,
        ADD_PAPER,
        paper.to_string(),
        id.to_string(),
        content.name.clone(),
        content.media_type.clone(),
        content.bytes.as_slice(),
        by.to_string(),
        at.micros()
    )?;
    Ok(())
}

const DROP_PAPER: &str = "delete from gathering_file where gathering_id = $1 and id = $2";

/// Says whether there was one.
pub async fn drop_paper(link: Link<'_>, id: &GatheringId, paper: &GatheringFileId) -> Result<bool, Broken> {
    Ok(execute!(link, DROP_PAPER, id.to_string(), paper.to_string())? > 0)
}
