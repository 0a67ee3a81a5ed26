//! The record of the exchange: one chain of events for all boards and the register of follow-up.

use entente_domain::{
    chain,
    clock::Moment,
    ids::{CommandId, MechanismId, UserId},
};
use entente_exchange::event::Event;

use crate::{
    Broken, Link,
    programme::{json, text},
};

/// Who did it, in whose name, by which command.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    pub actor: Option<UserId>,
    pub mechanism: Option<MechanismId>,
    pub command: Option<CommandId>,
}

/// A row of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub seq: i64,
    pub at: Moment,
    pub actor: Option<UserId>,
    pub mechanism: Option<MechanismId>,
    pub event: Event,
}

#[derive(sqlx::FromRow)]
struct Head {
    seq: i64,
    hash: String,
}

const RESERVE: &str = "update exchange_head set seq = seq + 1 where id = 1 returning seq, hash";
const SET_HEAD: &str = "update exchange_head set hash = $1 where id = 1";
const INSERT: &str = "insert into exchange_log \
     (seq, at, actor_id, mechanism_id, kind, payload, subject_id, command_id, prev_hash, hash) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

const ORDER: &str = "update exchange_head set seq = seq where id = 1";

/// From here to the end of the transaction nothing else is recorded: for rules that look at several rows.
pub async fn hold(link: Link<'_>) -> Result<(), Broken> {
    execute!(link, ORDER)?;
    Ok(())
}

/// Appends one event in the caller's transaction.
///
/// # Errors
/// [`Broken::is_duplicate`] if the command was already recorded.
pub async fn append(mut link: Link<'_>, origin: &Origin, at: Moment, event: &Event) -> Result<Recorded, Broken> {
    let Some(head) = row!(link.again(), Head, RESERVE)? else {
        return Err(Broken::stored("exchange_head", "is not there"));
    };
    let payload = text("exchange_log.payload", event)?;
    let actor = origin.actor.as_ref().map(ToString::to_string);
    let mechanism = origin.mechanism.as_ref().map(ToString::to_string);
    let hash =
        linked(&head.hash, head.seq, at.micros(), actor.as_deref(), mechanism.as_deref(), event.kind(), &payload);
    execute!(
        link.again(),
        INSERT,
        head.seq,
        at.micros(),
        actor.clone(),
        mechanism.clone(),
        event.kind(),
        payload.clone(),
        event.subject().to_owned(),
        origin.command.as_ref().map(ToString::to_string),
        head.hash.clone(),
        hash.clone()
    )?;
    execute!(link, SET_HEAD, hash.clone())?;
    Ok(Recorded {
        seq: head.seq,
        at,
        actor: origin.actor.clone(),
        mechanism: origin.mechanism.clone(),
        event: event.clone(),
    })
}

fn linked(
    previous: &str,
    seq: i64,
    at: i64,
    actor: Option<&str>,
    mechanism: Option<&str>,
    kind: &str,
    payload: &str,
) -> String {
    let (seq, at) = (seq.to_string(), at.to_string());
    chain::over(&[
        previous,
        "exchange",
        &seq,
        &at,
        actor.unwrap_or_default(),
        mechanism.unwrap_or_default(),
        kind,
        payload,
    ])
}

#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    at: i64,
    actor_id: Option<String>,
    mechanism_id: Option<String>,
    kind: String,
    payload: String,
    prev_hash: String,
    hash: String,
}

impl Row {
    fn recorded(self) -> Result<Recorded, Broken> {
        Ok(Recorded {
            seq: self.seq,
            at: Moment::from_micros(self.at),
            actor: self.actor_id.map(UserId::new),
            mechanism: self.mechanism_id.map(MechanismId::new),
            event: json("exchange_log.payload", &self.payload)?,
        })
    }
}

const OF_SUBJECT: &str = "select seq, at, actor_id, mechanism_id, kind, payload, prev_hash, hash from exchange_log \
     where subject_id = $1 order by seq";

/// What happened to one post, commitment or impact, in order.
pub async fn of_subject(link: Link<'_>, id: &str) -> Result<Vec<Recorded>, Broken> {
    rows!(link, Row, OF_SUBJECT, id.to_owned())?.into_iter().map(Row::recorded).collect()
}

const KNOWN: &str = "select seq, at, actor_id, mechanism_id, kind, payload, prev_hash, hash from exchange_log \
     where command_id = $1";

/// What a command has already done.
pub async fn by_command(link: Link<'_>, command: &CommandId) -> Result<Option<Recorded>, Broken> {
    row!(link, Row, KNOWN, command.to_string())?.map(Row::recorded).transpose()
}

const LAST: &str = "select seq, at, actor_id, mechanism_id, kind, payload, prev_hash, hash from exchange_log \
     order by seq desc limit $1";

/// What happened last, the last first.
pub async fn last(link: Link<'_>, limit: i64) -> Result<Vec<Recorded>, Broken> {
    rows!(link, Row, LAST, limit)?.into_iter().map(Row::recorded).collect()
}

const AFTER: &str = "select seq, at, actor_id, mechanism_id, kind, payload, prev_hash, hash from exchange_log \
     where seq > $1 order by seq limit $2";
const HEAD: &str = "select seq, hash from exchange_head where id = 1";

/// How many rows are read at a time.
const STRIDE: i64 = 1_000;

/// Follows the chain from its beginning: how many events it has, or the number at which it breaks.
pub async fn verify(mut link: Link<'_>) -> Result<Result<i64, i64>, Broken> {
    let (mut seen, mut previous) = (0, chain::GENESIS.to_owned());
    loop {
        let rows = rows!(link.again(), Row, AFTER, seen, STRIDE)?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let hash = linked(
                &previous,
                row.seq,
                row.at,
                row.actor_id.as_deref(),
                row.mechanism_id.as_deref(),
                &row.kind,
                &row.payload,
            );
            if row.seq != seen + 1 || row.prev_hash != previous || row.hash != hash {
                return Ok(Err(seen + 1));
            }
            (seen, previous) = (row.seq, hash);
        }
    }
    let head = row!(link, Head, HEAD)?;
    let whole = head.is_some_and(|head| head.seq == seen && head.hash == previous);
    Ok(if whole { Ok(seen) } else { Err(seen + 1) })
}
