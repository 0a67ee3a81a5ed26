//! Who was in the room: stays of parties in sessions, the rules of attendance,
//! and the codes from which addresses for checking in are made.

use std::collections::BTreeSet;

use entente_domain::{
    attendance::{AttendanceRules, CheckInWay, Stay},
    clock::Moment,
    ids::{ItemId, MeetingId, PartyId, SessionId, UserId},
};

use crate::{Broken, Link};

/// A stay as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StayRow {
    pub id: String,
    pub meeting_id: String,
    pub session_id: String,
    pub party_id: String,
    pub account_id: Option<String>,
    pub at: i64,
    pub left_at: Option<i64>,
    pub how: String,
    pub noted_by: Option<String>,
    pub left_noted_by: Option<String>,
}

impl StayRow {
    pub fn stay(&self) -> Result<Stay, Broken> {
        Ok(Stay {
            party: PartyId::new(self.party_id.clone()),
            person: self.account_id.clone().map(UserId::new),
            at: Moment::from_micros(self.at),
            way: CheckInWay::from_word(&self.how).ok_or_else(|| Broken::stored("presence.how", &self.how))?,
        })
    }
}

const INSERT: &str = "insert into presence (id, meeting_id, session_id, party_id, account_id, at, how, noted_by) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Begins a stay; `left_at` and `left_noted_by` are not written.
pub async fn insert(link: Link<'_>, stay: &StayRow) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        stay.id.clone(),
        stay.meeting_id.clone(),
        stay.session_id.clone(),
        stay.party_id.clone(),
        stay.account_id.clone(),
        stay.at,
        stay.how.clone(),
        stay.noted_by.clone()
    )?;
    Ok(())
}

const LEAVE_PARTY: &str = "update presence set left_at = $3, left_noted_by = $4 \
     where session_id = $1 and party_id = $2 and left_at is null";
const LEAVE_PERSON: &str = "update presence set left_at = $3, left_noted_by = $4 \
     where session_id = $1 and party_id = $2 and account_id = $5 and left_at is null";

/// Ends the stays of a party, or of one person of it.
pub async fn leave(
    link: Link<'_>,
    session: &SessionId,
    party: &PartyId,
    person: Option<&UserId>,
    at: Moment,
    noted_by: Option<&UserId>,
) -> Result<(), Broken> {
    let (session, party, at) = (session.to_string(), party.to_string(), at.micros());
    let noted_by = noted_by.map(ToString::to_string);
    match person {
        None => execute!(link, LEAVE_PARTY, session, party, at, noted_by)?,
        Some(person) => execute!(link, LEAVE_PERSON, session, party, at, noted_by, person.to_string())?,
    };
    Ok(())
}

const OF_SESSION: &str = "select id, meeting_id, session_id, party_id, account_id, at, left_at, how, noted_by, \
     left_noted_by from presence where session_id = $1 order by at, id";

/// Every stay in a session, ended or not, in the order in which they began.
pub async fn of_session(link: Link<'_>, session: &SessionId) -> Result<Vec<StayRow>, Broken> {
    Ok(rows!(link, StayRow, OF_SESSION, session.to_string())?)
}

const OF_MEETING: &str = "select id, meeting_id, session_id, party_id, account_id, at, left_at, how, noted_by, \
     left_noted_by from presence where meeting_id = $1 order by at, id";

/// Every stay in a meeting.
pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<StayRow>, Broken> {
    Ok(rows!(link, StayRow, OF_MEETING, meeting.to_string())?)
}

#[derive(sqlx::FromRow)]
struct PartyOnly {
    party_id: String,
}

const PRESENT: &str =
    "select distinct party_id from presence where meeting_id = $1 and session_id = $2 and left_at is null";

/// The parties that are in the room now. In a transaction that holds the meeting's lock it stays true until the end of it.
pub async fn present(link: Link<'_>, meeting: &MeetingId, session: &SessionId) -> Result<BTreeSet<PartyId>, Broken> {
    let rows = rows!(link, PartyOnly, PRESENT, meeting.to_string(), session.to_string())?;
    Ok(rows.into_iter().map(|row| PartyId::new(row.party_id)).collect())
}

const PRESENT_AT_ITEM: &str = "select distinct presence.party_id from presence \
     join agenda_item on agenda_item.session_id = presence.session_id \
     where agenda_item.id = $1 and presence.party_id = $2 and presence.left_at is null";

/// Whether a party is in the room in which an item is treated.
pub async fn is_present_at(link: Link<'_>, item: &ItemId, party: &PartyId) -> Result<bool, Broken> {
    Ok(row!(link, PartyOnly, PRESENT_AT_ITEM, item.to_string(), party.to_string())?.is_some())
}

#[derive(sqlx::FromRow)]
struct RulesRow {
    quorum: Option<i64>,
    self_check_in: bool,
}

const RULES: &str = "select quorum, self_check_in from attendance_rules where meeting_id = $1";

/// What the meeting has decided; the usual where it has decided nothing.
pub async fn rules(link: Link<'_>, meeting: &MeetingId) -> Result<AttendanceRules, Broken> {
    let Some(row) = row!(link, RulesRow, RULES, meeting.to_string())? else { return Ok(AttendanceRules::default()) };
    let quorum = match row.quorum {
        Some(stored) => Some(u32::try_from(stored).map_err(|error| Broken::stored("attendance_rules.quorum", error))?),
        None => None,
    };
    Ok(AttendanceRules { quorum, self_check_in: row.self_check_in })
}

const PUT_RULES: &str = "insert into attendance_rules (meeting_id, quorum, self_check_in) values ($1, $2, $3) \
     on conflict (meeting_id) do update set quorum = excluded.quorum, self_check_in = excluded.self_check_in";

pub async fn put_rules(link: Link<'_>, meeting: &MeetingId, rules: AttendanceRules) -> Result<(), Broken> {
    execute!(link, PUT_RULES, meeting.to_string(), rules.quorum.map(i64::from), rules.self_check_in)?;
    Ok(())
}

/// What the codes of a session are made from.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct CodeRow {
    pub session_id: String,
    pub meeting_id: String,
    pub handle: String,
    pub seed: String,
    pub created_at: i64,
}

const CODE: &str = "select session_id, meeting_id, handle, seed, created_at from check_in_code where session_id = $1";

pub async fn code(link: Link<'_>, session: &SessionId) -> Result<Option<CodeRow>, Broken> {
    Ok(row!(link, CodeRow, CODE, session.to_string())?)
}

const BY_HANDLE: &str = "select session_id, meeting_id, handle, seed, created_at from check_in_code where handle = $1";

pub async fn code_by_handle(link: Link<'_>, handle: &str) -> Result<Option<CodeRow>, Broken> {
    Ok(row!(link, CodeRow, BY_HANDLE, handle.to_owned())?)
}

const PUT_CODE: &str = "insert into check_in_code (session_id, meeting_id, handle, seed, created_at) \
     values ($1, $2, $3, $4, $5) on conflict (session_id) do update set handle = excluded.handle, \
     seed = excluded.seed, created_at = excluded.created_at";

/// Keeps it instead of the one before.
pub async fn put_code(link: Link<'_>, code: &CodeRow) -> Result<(), Broken> {
    execute!(
        link,
        PUT_CODE,
        code.session_id.clone(),
        code.meeting_id.clone(),
        code.handle.clone(),
        code.seed.clone(),
        code.created_at
    )?;
    Ok(())
}
