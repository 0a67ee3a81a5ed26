//! Running the room: the live acts on sessions, items and lists of speakers.

use std::sync::Arc;

use entente_domain::{
    agenda::{self, Act, Refusal},
    clock::Moment,
    event::Event,
    ids::{CommandId, ItemId, MeetingId, PartyId, SessionId, UserId},
    meeting::Outcome,
    policy::Action,
    programme::Programme,
    speakers::Hand,
    undo::{UNDO_SECONDS, undo as taken_back},
};
use entente_drafting::model::{Document, DocumentState};
use entente_store::{
    Broken, Link, Tx, documents,
    events::{self, Logged, Origin},
};

use crate::{Actor, Failure, House, actor, actor::Entered, listening::Live, record};

/// An act as somebody gave it.
#[derive(Clone, Debug)]
pub struct Command {
    /// The same id twice is the same command: a repeated request changes nothing.
    pub id: CommandId,
    /// The version of the session (or of the list of speakers) the person was looking at; none: do it whatever has
    /// happened.
    pub expected_version: Option<i64>,
    pub act: Act,
    /// The party chosen on the page.
    pub party: Option<PartyId>,
}

/// Carries out a live act and tells everybody. Gives the programme as it stands afterwards.
///
/// # Errors
/// [`Refusal::Stale`] if somebody else acted on the session since `expected_version`.
pub async fn act(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    command: Command,
) -> Result<Arc<Programme>, Failure<Refusal>> {
    let entered = allowed(house, who, meeting, &command.act).await?;
    let mut tx = house.database.write().await?;
    let done = carry_out(house, &mut tx, who, meeting, &entered, command).await?;
    match done {
        Done::Before(programme) => Ok(programme),
        Done::Now(written) => {
            tx.commit().await?;
            Ok(record::publish(live, written))
        }
    }
}

/// Who may do this, before anything is locked.
pub(crate) async fn allowed(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    act: &Act,
) -> Result<Entered, Failure<Refusal>> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(act.action()) {
        return Err(Failure::Forbidden);
    }
    // In the name of a party only its own members.
    if let Act::Floor { hand: Hand::Party(party), .. } = act
        && !entered.place.parties.iter().any(|own| own.id == *party)
    {
        return Err(Failure::Forbidden);
    }
    Ok(entered)
}

/// What came of a command within its transaction.
pub(crate) enum Done {
    /// It had been carried out before.
    Before(Arc<Programme>),
    Now(record::Written),
}

/// Decides and writes, in the caller's transaction.
pub(crate) async fn carry_out(
    house: &House,
    tx: &mut Tx,
    who: &Actor,
    meeting: &MeetingId,
    entered: &Entered,
    command: Command,
) -> Result<Done, Failure<Refusal>> {
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if events::by_command(tx.link(), meeting, &command.id).await?.is_some() {
        return Ok(Done::Before(before));
    }
    let at = house.now();
    let act = known(tx, meeting, carried(house, command.act)).await?;
    if let (Some(expected), Some(current)) = (command.expected_version, version_for(&before, &act))
        && current != expected
    {
        return Err(Failure::Refused(Refusal::Stale { current }));
    }
    let new = agenda::decide(&before, &act, at).map_err(Failure::Refused)?;
    let party = match &act {
        Act::Floor { hand: Hand::Party(party), .. } => Some(party.clone()),
        _ => entered.place.acting(command.party.as_ref()).map(|party| party.id.clone()),
    };
    let origin = Origin { actor: who.user(), party, command: Some(command.id) };
    write(house, tx, &before, &origin, at, new).await.map(Done::Now)
}

async fn write(
    house: &House,
    tx: &mut Tx,
    before: &Programme,
    origin: &Origin,
    at: Moment,
    new: Vec<Event>,
) -> Result<record::Written, Failure<Refusal>> {
    match record::write_at(house, tx, before, origin, at, new).await {
        // Two nodes or two pools: the index on open items decided who was first.
        Err(broken) if broken.is_duplicate() => Err(Failure::Refused(Refusal::Stale { current: before.seq })),
        written => Ok(written?),
    }
}

/// A deferred item needs an id for its continuation; only the server gives ids.
fn carried(house: &House, act: Act) -> Act {
    match act {
        Act::DeferItem { item, note, to: Some((session, _)) } => {
            Act::DeferItem { item, note, to: Some((session, ItemId::new(house.id()))) }
        }
        other => other,
    }
}

/// The act with what only the house knows of it.
async fn known(tx: &mut Tx, meeting: &MeetingId, act: Act) -> Result<Act, Failure<Refusal>> {
    match act {
        Act::ConcludeItem { item, outcome: Some(Outcome::Adopted), text, running, .. } => {
            let documents = documents::heads(tx.link(), meeting).await?;
            let adopted = |one: &Document| matches!(one.state, DocumentState::Adopted | DocumentState::Final);
            let document_adopted = documents.iter().any(|one| one.item.as_ref() == Some(&item) && adopted(one));
            Ok(Act::ConcludeItem { item, outcome: Some(Outcome::Adopted), text, running, document_adopted })
        }
        other => Ok(other),
    }
}

/// The version an act depends on: the session's, or the list's.
fn version_for(programme: &Programme, act: &Act) -> Option<i64> {
    let of_session = |id: &SessionId| programme.session(id).map_or(0, |session| session.version);
    match act {
        Act::StartSession { session }
        | Act::PauseSession { session }
        | Act::ResumeSession { session }
        | Act::EndSession { session } => Some(of_session(session)),
        Act::StartItem { item, .. }
        | Act::SuspendItem { item, .. }
        | Act::ResumeItem { item, .. }
        | Act::ConcludeItem { item, .. }
        | Act::DeferItem { item, .. }
        | Act::WithdrawItem { item, .. }
        | Act::ChathamHouse { item, .. }
        | Act::ReopenItem { item, .. }
        | Act::BringBack { item } => programme.item(item).map(|item| of_session(&item.session)),
        Act::Floor { item, hand: Hand::Podium, .. } => Some(programme.list(item).map_or(0, |list| list.version)),
        Act::Floor { hand: Hand::Party(_), .. } | Act::AdoptAgenda => None,
    }
}

/// How far back an act is looked for: what a hall can do in ten seconds.
const LOOKED_BACK: i64 = 2_000;

/// Takes back the last thing this person did on the desk, within ten seconds.
///
/// # Errors
/// [`Refusal::NothingToUndo`], or [`Refusal::Stale`] if somebody touched the same things since.
pub async fn undo(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: CommandId,
) -> Result<Arc<Programme>, Failure<Refusal>> {
    {
        let mut reader = house.database.read().await?;
        let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
        if !entered.place.may(Action::RunItem) {
            return Err(Failure::Forbidden);
        }
    }
    let mut tx = house.database.write().await?;
    let now = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if events::by_command(tx.link(), meeting, &id).await?.is_some() {
        return Ok(now);
    }
    let at = house.now();
    let recent = events::after(tx.link(), meeting, now.seq - LOOKED_BACK, LOOKED_BACK).await?;
    let nothing = || Failure::Refused(Refusal::NothingToUndo);
    let LastAct { first, acts, later } = last_of(&recent, who.user().as_ref(), at).ok_or_else(nothing)?;
    let before = replayed(tx.link(), meeting, first - 1).await?;
    let event = taken_back(&before, &now, &acts, &later).map_err(Failure::Refused)?;
    let origin = Origin { actor: who.user(), party: None, command: Some(id) };
    let written = write(house, &mut tx, &now, &origin, at, vec![event]).await?;
    tx.commit().await?;
    return Ok(record::publish(live, written));

    /// What somebody did last: the number of its first event, its events, and those that came after.
    struct LastAct {
        first: i64,
        acts: Vec<Event>,
        later: Vec<Event>,
    }

    /// The events of one act stand side by side under one instant.
    fn last_of(recent: &[Logged], user: Option<&UserId>, now: Moment) -> Option<LastAct> {
        let own = |row: &&Logged| row.recorded.actor.as_ref() == user;
        let last = recent.iter().rev().find(own)?;
        if now.seconds_since(last.recorded.at) > UNDO_SECONDS || matches!(last.recorded.event, Event::Restored { .. }) {
            return None;
        }
        let of_act = |row: &&Logged| own(row) && row.recorded.at == last.recorded.at;
        let events = |rows: Vec<&Logged>| rows.into_iter().map(|row| row.recorded.event.clone()).collect();
        let first = recent.iter().find(of_act)?.recorded.seq;
        Some(LastAct {
            first,
            acts: events(recent.iter().filter(of_act).collect()),
            later: events(recent.iter().filter(|row| row.recorded.seq > last.recorded.seq).collect()),
        })
    }
}

/// The programme as the log tells it, through number `until`.
///
/// # Errors
/// [`Broken`] if the log cannot be read.
pub async fn replayed(mut link: Link<'_>, meeting: &MeetingId, until: i64) -> Result<Programme, Broken> {
    let mut programme = Programme::empty(meeting.clone());
    while programme.seq < until {
        let page = events::after(link.again(), meeting, programme.seq, (until - programme.seq).min(1_000)).await?;
        if page.is_empty() {
            break;
        }
        for row in page {
            programme.apply(row.recorded.seq, row.recorded.at, &row.recorded.event);
        }
    }
    Ok(programme)
}

/// Checks the hash chain of a meeting's log. For the command line.
///
/// # Errors
/// [`Broken`] if the log cannot be read.
pub async fn verify(house: &House, meeting: &MeetingId) -> Result<Result<i64, events::ChainFault>, Broken> {
    let mut reader = house.database.read().await?;
    events::verify(reader.link(), meeting).await
}
