//! The event log of a meeting: gap-free numbers, hash chain, one row per event.

use entente_domain::{
    chain,
    clock::Moment,
    event::{Event, Recorded},
    ids::{CommandId, MeetingId, PartyId, UserId},
};

use crate::{Broken, Link, former};

/// Who did what is about to be recorded, and by which command.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    pub actor: Option<UserId>,
    pub party: Option<PartyId>,
    pub command: Option<CommandId>,
}

/// An event on its way into the log, with what the room will hear of it.
#[derive(Clone, Debug)]
pub struct Told {
    pub event: Event,
    pub heard: Option<Event>,
}

/// A row of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    pub recorded: Recorded,
    /// What the room hears of it; none: only that a number passed.
    pub heard: Option<Event>,
}

#[derive(sqlx::FromRow)]
struct Head {
    seq: i64,
    head: String,
}

// The update takes the meeting's row lock: two commits in one meeting follow one another.
const RESERVE: &str = "update meeting set seq = seq + $2 where id = $1 returning seq, head";

const INSERT: &str = "insert into event_log (meeting_id, seq, at, actor_id, party_id, kind, payload, heard, \
     command_id, prev_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

const SET_HEAD: &str = "update meeting set head = $2 where id = $1";

/// Appends events in the caller's transaction and gives them back numbered, with the hash of the last.
///
/// # Errors
/// [`Broken::is_duplicate`] if the command was already recorded.
pub async fn append(
    mut link: Link<'_>,
    meeting: &MeetingId,
    origin: &Origin,
    at: Moment,
    events: Vec<Told>,
) -> Result<(Vec<Logged>, String), Broken> {
    let count = i64::try_from(events.len()).map_err(|error| Broken::stored("event count", error))?;
    let Some(reserved) = row!(link.again(), Head, RESERVE, meeting.to_string(), count)? else {
        return Err(Broken::stored("meeting", format!("{meeting} is not there")));
    };
    let mut previous = reserved.head;
    let mut recorded_all = Vec::with_capacity(events.len());
    for (seq, Told { event, heard }) in (reserved.seq - count + 1..).zip(events) {
        let payload = serde_json::to_string(&event).map_err(|error| Broken::stored("event", error))?;
        let heard_json = match &heard {
            Some(event) => Some(serde_json::to_string(event).map_err(|error| Broken::stored("event", error))?),
            None => None,
        };
        let recorded = Recorded { seq, at, actor: origin.actor.clone(), party: origin.party.clone(), event };
        let hash = chain::link(&previous, meeting, &recorded, &payload);
        let command = origin.command.as_ref().filter(|_| recorded_all.is_empty());
        execute!(
            link.again(),
            INSERT,
            meeting.to_string(),
            seq,
            at.micros(),
            recorded.actor.as_ref().map(ToString::to_string),
            recorded.party.as_ref().map(ToString::to_string),
            recorded.event.kind(),
            payload.clone(),
            heard_json.clone(),
            command.map(ToString::to_string),
            previous.clone(),
            hash.clone()
        )?;
        previous = hash;
        recorded_all.push(Logged { recorded, heard });
    }
    execute!(link, SET_HEAD, meeting.to_string(), previous.clone())?;
    Ok((recorded_all, previous))
}

#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    at: i64,
    actor_id: Option<String>,
    party_id: Option<String>,
    payload: String,
    heard: Option<String>,
    prev_hash: String,
    hash: String,
}

impl Row {
    fn recorded(&self) -> Result<Recorded, Broken> {
        Ok(Recorded {
            seq: self.seq,
            at: Moment::from_micros(self.at),
            actor: self.actor_id.clone().map(UserId::new),
            party: self.party_id.clone().map(PartyId::new),
            event: former::event(&self.payload).map_err(|error| Broken::stored("event_log.payload", error))?,
        })
    }

    fn logged(&self) -> Result<Logged, Broken> {
        let heard = match &self.heard {
            Some(text) => Some(former::event(text).map_err(|error| Broken::stored("event_log.heard", error))?),
            None => None,
        };
        Ok(Logged { recorded: self.recorded()?, heard })
    }
}

const AFTER: &str = "select seq, at, actor_id, party_id, payload, heard, prev_hash, hash from event_log \
     where meeting_id = $1 and seq > $2 order by seq limit $3";

/// Up to `limit` events after number `after`, in order.
pub async fn after(link: Link<'_>, meeting: &MeetingId, after: i64, limit: i64) -> Result<Vec<Logged>, Broken> {
    rows!(link, Row, AFTER, meeting.to_string(), after, limit)?.iter().map(Row::logged).collect()
}

const AFTER_OF_KIND: &str = "select seq, at, actor_id, party_id, payload, heard, prev_hash, hash from event_log \
     where meeting_id = $1 and seq > $2 and kind = $4 order by seq limit $3";
const BEFORE: &str = "select seq, at, actor_id, party_id, payload, heard, prev_hash, hash from event_log \
     where meeting_id = $1 and seq < $2 order by seq desc limit $3";
const BEFORE_OF_KIND: &str = "select seq, at, actor_id, party_id, payload, heard, prev_hash, hash from event_log \
     where meeting_id = $1 and seq < $2 and kind = $4 order by seq desc limit $3";

/// Which way the log is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// After this number, the next ones first.
    After(i64),
    /// Before this number, the last ones first.
    Before(i64),
}

/// Up to `limit` events of the log, perhaps of one kind only.
pub async fn read(
    link: Link<'_>,
    meeting: &MeetingId,
    way: Way,
    kind: Option<&str>,
    limit: i64,
) -> Result<Vec<Logged>, Broken> {
    let meeting = meeting.to_string();
    let rows = match (way, kind) {
        (Way::After(seq), None) => rows!(link, Row, AFTER, meeting, seq, limit)?,
        (Way::After(seq), Some(kind)) => rows!(link, Row, AFTER_OF_KIND, meeting, seq, limit, kind.to_owned())?,
        (Way::Before(seq), None) => rows!(link, Row, BEFORE, meeting, seq, limit)?,
        (Way::Before(seq), Some(kind)) => rows!(link, Row, BEFORE_OF_KIND, meeting, seq, limit, kind.to_owned())?,
    };
    rows.iter().map(Row::logged).collect()
}

#[derive(sqlx::FromRow)]
struct Kind {
    kind: String,
}

const KINDS: &str = "select distinct kind from event_log where meeting_id = $1 order by kind";
const KINDS_HEARD: &str =
    "select distinct kind from event_log where meeting_id = $1 and heard is not null order by kind";

/// The kinds of events that stand in the log; `heard_only`: of those the room heard of.
pub async fn kinds(link: Link<'_>, meeting: &MeetingId, heard_only: bool) -> Result<Vec<String>, Broken> {
    let sql = if heard_only { KINDS_HEARD } else { KINDS };
    Ok(rows!(link, Kind, sql, meeting.to_string())?.into_iter().map(|row| row.kind).collect())
}

/// An event with its place in the chain, as it is taken out.
#[derive(Clone, Debug)]
pub struct Chained {
    pub recorded: Recorded,
    pub prev_hash: String,
    pub hash: String,
}

/// Up to `limit` events after number `after`, with their place in the chain.
pub async fn chained(link: Link<'_>, meeting: &MeetingId, after: i64, limit: i64) -> Result<Vec<Chained>, Broken> {
    let rows = rows!(link, Row, AFTER, meeting.to_string(), after, limit)?;
    rows.into_iter()
        .map(|row| Ok(Chained { recorded: row.recorded()?, prev_hash: row.prev_hash, hash: row.hash }))
        .collect()
}

#[derive(sqlx::FromRow)]
struct Seq {
    seq: i64,
}

const BY_COMMAND: &str = "select seq from event_log where meeting_id = $1 and command_id = $2";

/// The number of the first event of a command, if it was already carried out.
pub async fn by_command(link: Link<'_>, meeting: &MeetingId, command: &CommandId) -> Result<Option<i64>, Broken> {
    Ok(row!(link, Seq, BY_COMMAND, meeting.to_string(), command.to_string())?.map(|found| found.seq))
}

#[derive(sqlx::FromRow)]
struct End {
    seq: i64,
    created_at: i64,
}

const END: &str = "select seq, created_at from meeting where id = $1";

/// The number of the last event, and when the log was begun, which tells one history from another.
pub async fn end(link: Link<'_>, meeting: &MeetingId) -> Result<Option<(i64, Moment)>, Broken> {
    Ok(row!(link, End, END, meeting.to_string())?.map(|found| (found.seq, Moment::from_micros(found.created_at))))
}

/// Where a chain is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainFault {
    pub seq: i64,
    pub what: &'static str,
}

const HEAD: &str = "select seq, head from meeting where id = $1";

/// Reads the whole log of a meeting and checks numbers, hashes, and that it goes as far as the meeting says.
pub async fn verify(mut link: Link<'_>, meeting: &MeetingId) -> Result<Result<i64, ChainFault>, Broken> {
    // Before the log: what is appended meanwhile only makes it longer.
    let Some(end) = row!(link.again(), Head, HEAD, meeting.to_string())? else {
        return Err(Broken::stored("meeting", format!("{meeting} is not there")));
    };
    let mut expected = 1;
    let mut previous = chain::GENESIS.to_owned();
    loop {
        let page = rows!(link.again(), Row, AFTER, meeting.to_string(), expected - 1, 1_000_i64)?;
        if page.is_empty() {
            return Ok(if expected > end.seq {
                Ok(expected - 1)
            } else {
                Err(ChainFault { seq: expected, what: "it and what follows was taken away" })
            });
        }
        for row in page {
            let fault = |what| Ok(Err(ChainFault { seq: row.seq, what }));
            if row.seq != expected {
                return fault("a number is missing");
            }
            if row.prev_hash != previous {
                return fault("it does not follow the one before");
            }
            let Ok(recorded) = row.recorded() else { return fault("it cannot be read") };
            if chain::link(&previous, meeting, &recorded, &row.payload) != row.hash {
                return fault("it was changed");
            }
            if row.seq == end.seq && row.hash != end.head {
                return fault("it is not the one the meeting knows as its last");
            }
            previous = row.hash;
            expected += 1;
        }
    }
}
