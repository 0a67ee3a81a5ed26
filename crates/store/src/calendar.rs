//! What calendars were told of sessions, and the keys of personal feeds.

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, UserId},
};

use crate::{Broken, Link};

/// What one audience's calendars were told of a session last.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct EntryRow {
    pub session_id: String,
    pub audience: String,
    pub meeting_id: String,
    pub facts: String,
    pub rest: String,
    pub sequence: i64,
    pub modified_at: i64,
    pub cancelled: bool,
}

const OF_MEETING: &str = "select session_id, audience, meeting_id, facts, rest, sequence, modified_at, cancelled \
     from calendar_entry where meeting_id = $1 and audience = $2 order by session_id";

pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId, audience: &str) -> Result<Vec<EntryRow>, Broken> {
    Ok(rows!(link, EntryRow, OF_MEETING, meeting.to_string(), audience.to_owned())?)
}

const BY_SESSION: &str = "select session_id, audience, meeting_id, facts, rest, sequence, modified_at, cancelled \
     from calendar_entry where session_id = $1 and audience = $2";

pub async fn by_session(link: Link<'_>, session: &str, audience: &str) -> Result<Option<EntryRow>, Broken> {
    Ok(row!(link, EntryRow, BY_SESSION, session.to_owned(), audience.to_owned())?)
}

const PUT: &str = "insert into calendar_entry (session_id, audience, meeting_id, facts, rest, sequence, modified_at, \
     cancelled) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (session_id, audience) do update set \
     facts = excluded.facts, rest = excluded.rest, sequence = excluded.sequence, \
     modified_at = excluded.modified_at, cancelled = excluded.cancelled";

pub async fn put(link: Link<'_>, row: &EntryRow) -> Result<(), Broken> {
    execute!(
        link,
        PUT,
        row.session_id.clone(),
        row.audience.clone(),
        row.meeting_id.clone(),
        row.facts.clone(),
        row.rest.clone(),
        row.sequence,
        row.modified_at,
        row.cancelled
    )?;
    Ok(())
}

const PUT_FEED: &str = "insert into calendar_feed (account_id, token_hash, created_at) values ($1, $2, $3) \
     on conflict (account_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at";

/// Gives somebody's feed a new key; the one before opens nothing any more.
pub async fn put_feed(link: Link<'_>, user: &UserId, token_hash: &str, at: Moment) -> Result<(), Broken> {
    execute!(link, PUT_FEED, user.to_string(), token_hash.to_owned(), at.micros())?;
    Ok(())
}

const END_FEED: &str = "delete from calendar_feed where account_id = $1";

pub async fn end_feed(link: Link<'_>, user: &UserId) -> Result<(), Broken> {
    execute!(link, END_FEED, user.to_string())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Since {
    created_at: i64,
}

const FEED_SINCE: &str = "select created_at from calendar_feed where account_id = $1";

/// Since when somebody's feed has its key; none if they have none.
pub async fn feed_since(link: Link<'_>, user: &UserId) -> Result<Option<Moment>, Broken> {
    Ok(row!(link, Since, FEED_SINCE, user.to_string())?.map(|row| Moment::from_micros(row.created_at)))
}

#[derive(sqlx::FromRow)]
struct Owner {
    account_id: String,
}

const FEED_OWNER: &str = "select account_id from calendar_feed where token_hash = $1";

/// Whose feed this key opens.
pub async fn feed_owner(link: Link<'_>, token_hash: &str) -> Result<Option<UserId>, Broken> {
    Ok(row!(link, Owner, FEED_OWNER, token_hash.to_owned())?.map(|row| UserId::new(row.account_id)))
}
