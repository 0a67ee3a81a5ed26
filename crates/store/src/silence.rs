//! Silence procedures: the procedure with its parties, the inbox of what they send in, and the house's own outages.

use entente_domain::{
    clock::Moment,
    ids::{CommandId, DocumentId, MeetingId, PartyId, SilenceId, UserId},
};
use entente_drafting::silence::{Outage, Response, Seat, Silence, SilenceState};

use crate::{
    Broken, Link,
    programme::{json, text},
};

#[derive(sqlx::FromRow)]
struct SilenceRow {
    id: String,
    record: String,
}

#[derive(sqlx::FromRow)]
struct SeatRow {
    party_id: String,
    standing: String,
    notified_at: Option<i64>,
    delivered_at: Option<i64>,
    opened_at: Option<i64>,
    acknowledged_at: Option<i64>,
    reminded: String,
}

impl SeatRow {
    fn seat(self) -> Result<Seat, Broken> {
        let at = |micros: Option<i64>| micros.map(Moment::from_micros);
        Ok(Seat {
            standing: json("silence_party.standing", &self.standing)?,
            notified_at: at(self.notified_at),
            delivered_at: at(self.delivered_at),
            opened_at: at(self.opened_at),
            acknowledged_at: at(self.acknowledged_at),
            reminded: json("silence_party.reminded", &self.reminded)?,
            party: PartyId::new(self.party_id),
        })
    }
}

const SEATS: &str = "select party_id, standing, notified_at, delivered_at, opened_at, acknowledged_at, reminded \
     from silence_party where silence_id = $1 order by place, party_id";

async fn filled(link: Link<'_>, row: SilenceRow) -> Result<Silence, Broken> {
    let mut silence: Silence = json("silence.record", &row.record)?;
    silence.seats = rows!(link, SeatRow, SEATS, row.id)?.into_iter().map(SeatRow::seat).collect::<Result<_, _>>()?;
    Ok(silence)
}

const OF_MEETING: &str = "select id, record from silence where meeting_id = $1 order by id";

/// Every procedure of a meeting, oldest first.
pub async fn of_meeting(mut link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Silence>, Broken> {
    let mut all = Vec::new();
    for row in rows!(link.again(), SilenceRow, OF_MEETING, meeting.to_string())? {
        all.push(filled(link.again(), row).await?);
    }
    Ok(all)
}

const OF_DOCUMENT: &str = "select id, record from silence where document_id = $1 order by id";

/// Every procedure on a document, oldest first.
pub async fn of_document(mut link: Link<'_>, document: &DocumentId) -> Result<Vec<Silence>, Broken> {
    let mut all = Vec::new();
    for row in rows!(link.again(), SilenceRow, OF_DOCUMENT, document.to_string())? {
        all.push(filled(link.again(), row).await?);
    }
    Ok(all)
}

const BY_ID: &str = "select id, record from silence where meeting_id = $1 and id = $2";

pub async fn by_id(mut link: Link<'_>, meeting: &MeetingId, id: &SilenceId) -> Result<Option<Silence>, Broken> {
    match row!(link.again(), SilenceRow, BY_ID, meeting.to_string(), id.to_string())? {
        Some(row) => Ok(Some(filled(link, row).await?)),
        None => Ok(None),
    }
}

const ADD: &str = "insert into silence \
     (id, meeting_id, document_id, state, expires_at, due_at, version, record, created_by) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// A new procedure with its parties.
///
/// # Errors
/// [`Broken::is_duplicate`] if another is open on the document.
pub async fn add(
    mut link: Link<'_>,
    silence: &Silence,
    due_at: Option<Moment>,
    author: Option<&UserId>,
) -> Result<(), Broken> {
    execute!(
        link.again(),
        ADD,
        silence.id.to_string(),
        silence.meeting.to_string(),
        silence.document.to_string(),
        silence.state.word(),
        silence.expires_at.micros(),
        due_at.map(Moment::micros),
        silence.version,
        text("silence.record", silence)?,
        author.map(ToString::to_string),
    )?;
    put_seats(link, silence).await
}

const SAVE: &str = "update silence set state = $3, expires_at = $4, due_at = $5, version = $6, record = $7 \
     where id = $1 and version = $2";

/// Writes a procedure over the version it was read at; false if somebody else was quicker.
pub async fn save(link: Link<'_>, silence: &Silence, read_at: i64, due_at: Option<Moment>) -> Result<bool, Broken> {
    let touched = execute!(
        link,
        SAVE,
        silence.id.to_string(),
        read_at,
        silence.state.word(),
        silence.expires_at.micros(),
        due_at.map(Moment::micros),
        silence.version,
        text("silence.record", silence)?,
    )?;
    Ok(touched == 1)
}

const SET_DUE: &str = "update silence set due_at = $2 where id = $1";

/// When the job has to look again.
pub async fn set_due(link: Link<'_>, id: &SilenceId, due_at: Option<Moment>) -> Result<(), Broken> {
    execute!(link, SET_DUE, id.to_string(), due_at.map(Moment::micros))?;
    Ok(())
}

const DROP_SEATS: &str = "delete from silence_party where silence_id = $1";
const PUT_SEAT: &str = "insert into silence_party (silence_id, party_id, place, standing, notified_at, delivered_at, \
     opened_at, acknowledged_at, reminded) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// The parties as they are now, in place of those that were there.
pub async fn put_seats(mut link: Link<'_>, silence: &Silence) -> Result<(), Broken> {
    execute!(link.again(), DROP_SEATS, silence.id.to_string())?;
    for (place, seat) in silence.seats.iter().enumerate() {
        execute!(
            link.again(),
            PUT_SEAT,
            silence.id.to_string(),
            seat.party.to_string(),
            i64::try_from(place).unwrap_or(i64::MAX),
            text("silence_party.standing", &seat.standing)?,
            seat.notified_at.map(Moment::micros),
            seat.delivered_at.map(Moment::micros),
            seat.opened_at.map(Moment::micros),
            seat.acknowledged_at.map(Moment::micros),
            text("silence_party.reminded", &seat.reminded)?,
        )?;
    }
    Ok(())
}

const NOTIFIED: &str = "update silence_party set notified_at = $3 where silence_id = $1 and party_id = $2";
const DELIVERED: &str =
    "update silence_party set delivered_at = $3 where silence_id = $1 and party_id = $2 and delivered_at is null";
const OPENED: &str =
    "update silence_party set opened_at = $3 where silence_id = $1 and party_id = $2 and opened_at is null";
const ACKNOWLEDGED: &str = "update silence_party set acknowledged_at = $3, opened_at = coalesce(opened_at, $3) \
     where silence_id = $1 and party_id = $2 and acknowledged_at is null";

/// What a party has had of a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Or that it was not, after all.
    Notified(Option<Moment>),
    Delivered(Moment),
    Opened(Moment),
    Acknowledged(Moment),
}

/// Notes it; the first time counts. True if it was news.
pub async fn mark(link: Link<'_>, id: &SilenceId, party: &PartyId, mark: Mark) -> Result<bool, Broken> {
    let (id, party) = (id.to_string(), party.to_string());
    let touched = match mark {
        Mark::Notified(at) => execute!(link, NOTIFIED, id, party, at.map(Moment::micros))?,
        Mark::Delivered(at) => execute!(link, DELIVERED, id, party, at.micros())?,
        Mark::Opened(at) => execute!(link, OPENED, id, party, at.micros())?,
        Mark::Acknowledged(at) => execute!(link, ACKNOWLEDGED, id, party, at.micros())?,
    };
    Ok(touched > 0)
}

const REMINDED: &str = "update silence_party set reminded = $3 where silence_id = $1 and party_id = $2";

pub async fn set_reminded(link: Link<'_>, id: &SilenceId, seat: &Seat) -> Result<(), Broken> {
    let reminded = text("silence_party.reminded", &seat.reminded)?;
    execute!(link, REMINDED, id.to_string(), seat.party.to_string(), reminded)?;
    Ok(())
}

const ADD_NOTICE: &str = "insert into silence_notice (silence_id, party_id, mail_id) values ($1, $2, $3)";

/// Remembers which letter is the notice to a party.
pub async fn add_notice(link: Link<'_>, id: &SilenceId, party: &PartyId, mail: &str) -> Result<(), Broken> {
    execute!(link, ADD_NOTICE, id.to_string(), party.to_string(), mail.to_owned())?;
    Ok(())
}

/// What became of a notice.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Notice {
    pub party_id: String,
    pub sent_at: Option<i64>,
    /// It will not be tried again.
    pub given_up: bool,
}

const NOTICES: &str = "select silence_notice.party_id, outbox.sent_at, \
     (outbox.sent_at is null and outbox.next_attempt_at = 9223372036854775807) as given_up \
     from silence_notice join outbox on outbox.id = silence_notice.mail_id where silence_notice.silence_id = $1 \
     order by silence_notice.party_id";

pub async fn notices(link: Link<'_>, id: &SilenceId) -> Result<Vec<Notice>, Broken> {
    Ok(rows!(link, Notice, NOTICES, id.to_string())?)
}

#[derive(sqlx::FromRow)]
struct IdRow {
    id: String,
    meeting_id: String,
}

const DUE: &str = "select id, meeting_id from silence where due_at <= $1 order by due_at, id";

/// The procedures the job has to look at now.
pub async fn due(link: Link<'_>, now: Moment) -> Result<Vec<(MeetingId, SilenceId)>, Broken> {
    let rows = rows!(link, IdRow, DUE, now.micros())?;
    Ok(rows.into_iter().map(|row| (MeetingId::new(row.meeting_id), SilenceId::new(row.id))).collect())
}

const RUNNING: &str = "select id, meeting_id from silence where state = 'running' order by id";

/// The procedures that run.
pub async fn running(link: Link<'_>) -> Result<Vec<(MeetingId, SilenceId)>, Broken> {
    let rows = rows!(link, IdRow, RUNNING)?;
    Ok(rows.into_iter().map(|row| (MeetingId::new(row.meeting_id), SilenceId::new(row.id))).collect())
}

#[derive(sqlx::FromRow)]
struct CountedRow {
    state: String,
    expires_at: i64,
}

const COUNT_IN: &str = "update silence set inbox = inbox + 1 where id = $1 returning state, expires_at";

/// Takes the procedure's row and counts a response in: whoever closes it waits, or has closed it. Gives what it is.
pub async fn count_in(link: Link<'_>, id: &SilenceId) -> Result<Option<(SilenceState, Moment)>, Broken> {
    let Some(row) = row!(link, CountedRow, COUNT_IN, id.to_string())? else { return Ok(None) };
    let state = SilenceState::from_word(&row.state).ok_or_else(|| Broken::stored("silence.state", row.state))?;
    Ok(Some((state, Moment::from_micros(row.expires_at))))
}

const LOCK: &str = "update silence set inbox = inbox where id = $1";

/// Takes the procedure's row, so that nothing comes in until the transaction ends.
pub async fn lock(link: Link<'_>, id: &SilenceId) -> Result<(), Broken> {
    execute!(link, LOCK, id.to_string())?;
    Ok(())
}

/// Something that was sent in, with its place in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    pub response: Response,
    /// Its number in the meeting's log, once it stands there.
    pub event_seq: Option<i64>,
    pub receipt: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ResponseRow {
    record: String,
    taken_back_at: Option<i64>,
    event_seq: Option<i64>,
    receipt: Option<String>,
}

impl ResponseRow {
    fn filed(self) -> Result<Filed, Broken> {
        let mut response: Response = json("silence_response.record", &self.record)?;
        response.taken_back_at = self.taken_back_at.map(Moment::from_micros);
        Ok(Filed { response, event_seq: self.event_seq, receipt: self.receipt })
    }
}

const INBOX: &str = "select record, taken_back_at, event_seq, receipt from silence_response where silence_id = $1 \
     order by received_at, id";

/// Everything that was sent in, in the order in which it was received.
pub async fn inbox(link: Link<'_>, id: &SilenceId) -> Result<Vec<Filed>, Broken> {
    rows!(link, ResponseRow, INBOX, id.to_string())?.into_iter().map(ResponseRow::filed).collect()
}

const PUT_IN: &str = "insert into silence_response \
     (id, silence_id, party_id, command_id, received_at, account_id, record) values ($1, $2, $3, $4, $5, $6, $7) \
     on conflict (silence_id, party_id, command_id) do nothing";

/// Lays a response into the inbox; false if this very form came before.
pub async fn put_in(link: Link<'_>, id: &SilenceId, response: &Response, command: &CommandId) -> Result<bool, Broken> {
    let touched = execute!(
        link,
        PUT_IN,
        response.id.clone(),
        id.to_string(),
        response.party.to_string(),
        command.to_string(),
        response.received_at.micros(),
        response.by.as_ref().map(ToString::to_string),
        text("silence_response.record", response)?,
    )?;
    Ok(touched == 1)
}

#[derive(sqlx::FromRow)]
struct ResponseId {
    id: String,
}

const BY_COMMAND: &str = "select id from silence_response where silence_id = $1 and party_id = $2 and command_id = $3";

/// The response that came by a form.
pub async fn by_command(
    link: Link<'_>,
    id: &SilenceId,
    party: &PartyId,
    command: &CommandId,
) -> Result<Option<String>, Broken> {
    let row = row!(link, ResponseId, BY_COMMAND, id.to_string(), party.to_string(), command.to_string())?;
    Ok(row.map(|row| row.id))
}

const RECORDED: &str = "update silence_response set event_seq = $2, receipt = $3 where id = $1 and event_seq is null";

/// Notes where a response stands in the log, with its receipt.
pub async fn recorded(link: Link<'_>, response: &str, event_seq: i64, receipt: &str) -> Result<(), Broken> {
    execute!(link, RECORDED, response.to_owned(), event_seq, receipt.to_owned())?;
    Ok(())
}

const TAKE_BACK: &str = "update silence_response set taken_back_at = $2 where id = $1 and taken_back_at is null";

pub async fn take_back(link: Link<'_>, response: &str, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, TAKE_BACK, response.to_owned(), at.micros())? == 1)
}

#[derive(sqlx::FromRow)]
struct OutageRow {
    from_at: i64,
    to_at: i64,
}

const OUTAGES: &str = "select from_at, to_at from silence_outage where to_at > $1 order by from_at";

/// The outages that went on after an instant.
pub async fn outages(link: Link<'_>, after: Moment) -> Result<Vec<Outage>, Broken> {
    let rows = rows!(link, OutageRow, OUTAGES, after.micros())?;
    let outage = |row: OutageRow| Outage { from: Moment::from_micros(row.from_at), to: Moment::from_micros(row.to_at) };
    Ok(rows.into_iter().map(outage).collect())
}

const ADD_OUTAGE: &str = "insert into silence_outage (from_at, to_at) values ($1, $2) on conflict (from_at) do nothing";

pub async fn add_outage(link: Link<'_>, outage: &Outage) -> Result<(), Broken> {
    execute!(link, ADD_OUTAGE, outage.from.micros(), outage.to.micros())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct BeatRow {
    at: i64,
}

const LAST_BEAT: &str = "select at from silence_beat where name = 'house'";

/// When a server last gave a sign of life.
pub async fn last_beat(link: Link<'_>) -> Result<Option<Moment>, Broken> {
    Ok(row!(link, BeatRow, LAST_BEAT)?.map(|row| Moment::from_micros(row.at)))
}

const BEAT: &str = "insert into silence_beat (name, at) values ('house', $1) \
     on conflict (name) do update set at = excluded.at";

pub async fn beat(link: Link<'_>, at: Moment) -> Result<(), Broken> {
    execute!(link, BEAT, at.micros())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct KeyRow {
    secret: String,
}

const KEY: &str = "select secret from house_key where name = 'receipts'";
const ADD_KEY: &str = "insert into house_key (name, secret, created_at) values ('receipts', $1, $2) \
     on conflict (name) do nothing";

/// What receipts are signed with, if it was made already.
pub async fn signing_key(link: Link<'_>) -> Result<Option<String>, Broken> {
    Ok(row!(link, KeyRow, KEY)?.map(|row| row.secret))
}

/// Keeps the key; whoever was first has the last word, which is given back.
pub async fn keep_signing_key(mut link: Link<'_>, secret: &str, at: Moment) -> Result<String, Broken> {
    execute!(link.again(), ADD_KEY, secret.to_owned(), at.micros())?;
    signing_key(link).await?.ok_or_else(|| Broken::stored("house_key", "it was not kept"))
}

/// Somebody of a meeting who can be written to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Reached {
    pub id: String,
    pub email: String,
    pub language: Option<String>,
    pub zone: Option<String>,
}

const REACHED: &str = "select account.id, account.email, account.language, account.zone from account \
     where account.disabled_at is null and \
     (exists (select 1 from party join party_member on party_member.party_id = party.id \
              where party.meeting_id = $1 and party_member.account_id = account.id) \
      or exists (select 1 from meeting_role where meeting_role.meeting_id = $1 \
                 and meeting_role.account_id = account.id)) \
     order by account.email";

/// Everybody with a seat or a role in a meeting who can be written to, with their zone.
pub async fn reached(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Reached>, Broken> {
    Ok(rows!(link, Reached, REACHED, meeting.to_string())?)
}
