//! What calendars were told of sessions. Kept in the transaction of every change
//! of a programme, however it came about, so that a calendar which asks later is
//! told that something changed, and that what is gone is cancelled.

use entente_domain::{
    chain::hex,
    clock::Moment,
    ids::{ItemId, SessionId},
    meeting::{ItemState, Session},
    policy::Audience,
    programme::Programme,
    text::Multilingual,
};
use entente_store::{
    Broken, Tx,
    calendar::{self, EntryRow},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The audiences whose calendars may differ, with their words in the database.
pub(super) const AUDIENCES: [(Audience, &str); 2] = [(Audience::Room, "room"), (Audience::Staff, "staff")];

/// What somebody plans by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Facts {
    pub title: Multilingual,
    pub room: String,
    pub starts_at: Moment,
    pub ends_at: Moment,
    /// IANA zone of the room where it is not the meeting's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

impl From<&Session> for Facts {
    fn from(session: &Session) -> Self {
        Self {
            title: session.title.clone(),
            room: session.room.clone(),
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            zone: session.zone.clone(),
        }
    }
}

/// Whether nothing is left of what a session was for.
pub(super) fn is_withdrawn(programme: &Programme, session: &SessionId) -> bool {
    let mut items = programme.items_of(session).peekable();
    items.peek().is_some() && items.all(|item| item.state == ItemState::Withdrawn)
}

/// What else an entry tells: numbers and titles of the agenda.
pub(super) fn agenda<'a>(programme: &'a Programme, session: &'a SessionId) -> Vec<(&'a ItemId, &'a Multilingual)> {
    let told = programme.items_of(session).filter(|item| {
        !matches!(item.state, ItemState::Withdrawn | ItemState::Draft)
            && item.kind != entente_domain::meeting::ItemKind::Break
    });
    told.map(|item| (&item.id, &item.title)).collect()
}

/// One audience's view of a session at one moment; none if it is not shown.
#[derive(PartialEq)]
struct Shown {
    facts: Facts,
    rest: String,
    cancelled: bool,
}

impl Shown {
    fn of(seen: &Programme, session: &SessionId) -> Result<Option<Self>, Broken> {
        let Some(session) = seen.session(session) else { return Ok(None) };
        let rest = serde_json::to_vec(&agenda(seen, &session.id)).map_err(broken)?;
        Ok(Some(Self {
            facts: Facts::from(session),
            rest: hex(&Sha256::digest(&rest)),
            cancelled: is_withdrawn(seen, &session.id),
        }))
    }
}

fn broken(error: serde_json::Error) -> Broken {
    Broken::Stored(format!("calendar_entry: {error}"))
}

/// Notes what calendars will be told differently from now on.
pub(crate) async fn keep(tx: &mut Tx, before: &Programme, after: &Programme, at: Moment) -> Result<(), Broken> {
    let mut touched: Vec<&SessionId> = before
        .sessions
        .iter()
        .chain(&after.sessions)
        .map(|session| &session.id)
        .filter(|id| before.session(id) != after.session(id) || before.items_of(id).ne(after.items_of(id)))
        .collect();
    touched.sort();
    touched.dedup();
    if touched.is_empty() {
        return Ok(());
    }
    for (audience, word) in AUDIENCES {
        let (was, is) = (before.seen_by(audience), after.seen_by(audience));
        for &id in &touched {
            let (was, is) = (Shown::of(&was, id)?, Shown::of(&is, id)?);
            if was != is {
                note(tx, after, id, word, was, is, at).await?;
            }
        }
    }
    Ok(())
}

async fn note(
    tx: &mut Tx,
    after: &Programme,
    session: &SessionId,
    audience: &str,
    was: Option<Shown>,
    is: Option<Shown>,
    at: Moment,
) -> Result<(), Broken> {
    let row = calendar::by_session(tx.link(), session.as_str(), audience).await?;
    let new = row.is_none() && was.is_none();
    let (last_facts, last_cancelled, sequence) = match &row {
        Some(row) => (Some(serde_json::from_str::<Facts>(&row.facts).map_err(broken)?), row.cancelled, row.sequence),
        // Shown before anything was kept of it.
        None => (was.as_ref().map(|shown| shown.facts.clone()), was.is_some_and(|shown| shown.cancelled), 0),
    };
    let (facts, rest, cancelled) = match is {
        Some(shown) => (shown.facts, shown.rest, shown.cancelled),
        None => match (last_facts.clone(), &row) {
            // Gone: told for ever as it was last seen, and that it is not held.
            (Some(facts), row) => (facts, row.as_ref().map(|row| row.rest.clone()).unwrap_or_default(), true),
            (None, _) => return Ok(()),
        },
    };
    let noticed = !new && (last_facts.as_ref() != Some(&facts) || last_cancelled != cancelled);
    let row = EntryRow {
        session_id: session.to_string(),
        audience: audience.to_owned(),
        meeting_id: after.meeting.to_string(),
        facts: serde_json::to_string(&facts).map_err(broken)?,
        rest,
        sequence: if noticed { sequence + 1 } else { sequence },
        modified_at: at.micros(),
        cancelled,
    };
    calendar::put(tx.link(), &row).await
}
