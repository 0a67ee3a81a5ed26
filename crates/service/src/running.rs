//! Running the room: the live acts on sessions and items.

use entente_domain::{
    agenda::{self, Act, Refusal},
    ids::{CommandId, ItemId, MeetingId, PartyId, SessionId},
    programme::Programme,
};
use entente_store::{
    Broken,
    events::{self, Origin},
    programme,
};

use crate::{Actor, Failure, House, actor, listening::Live, record};

/// An act as somebody gave it.
#[derive(Clone, Debug)]
pub struct Command {
    /// The same id twice is the same command: a repeated request changes nothing.
    pub id: CommandId,
    /// The session's version the person was looking at; none: do it whatever has happened.
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
) -> Result<Programme, Failure<Refusal>> {
    let entered = {
        let mut reader = house.database.read().await?;
        actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?
    };
    if !entered.place.may(command.act.action()) {
        return Err(Failure::Forbidden);
    }
    let mut tx = house.database.write().await?;
    let before = programme::load_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if events::by_command(tx.link(), meeting, &command.id).await?.is_some() {
        return Ok(before);
    }
    let act = carried(house, command.act);
    if let (Some(expected), Some(session)) = (command.expected_version, session_of(&before, &act)) {
        let current = before.session(&session).map_or(0, |session| session.version);
        if current != expected {
            return Err(Failure::Refused(Refusal::Stale { current }));
        }
    }
    let new = agenda::decide(&before, &act).map_err(Failure::Refused)?;
    let origin = Origin {
        actor: who.user(),
        party: entered.place.acting(command.party.as_ref()).map(|party| party.id.clone()),
        command: Some(command.id),
    };
    let written = match record::write(house, &mut tx, &before, &origin, new).await {
        // Two nodes or two pools: the index on open items decided who was first.
        Err(broken) if broken.is_duplicate() => {
            return Err(Failure::Refused(Refusal::Stale { current: before.seq }));
        }
        written => written?,
    };
    tx.commit().await?;
    Ok(record::publish(live, written))
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

/// The session whose version an act depends on.
fn session_of(programme: &Programme, act: &Act) -> Option<SessionId> {
    match act {
        Act::StartSession { session }
        | Act::PauseSession { session }
        | Act::ResumeSession { session }
        | Act::EndSession { session } => Some(session.clone()),
        Act::StartItem { item, .. }
        | Act::SuspendItem { item, .. }
        | Act::ResumeItem { item, .. }
        | Act::ConcludeItem { item, .. }
        | Act::DeferItem { item, .. }
        | Act::WithdrawItem { item, .. }
        | Act::ReopenItem { item, .. } => programme.item(item).map(|item| item.session.clone()),
        Act::AdoptAgenda => None,
    }
}

/// Checks the hash chain of a meeting's log. For the command line.
///
/// # Errors
/// [`Broken`] if the log cannot be read.
pub async fn verify(house: &House, meeting: &MeetingId) -> Result<Result<i64, events::ChainFault>, Broken> {
    let mut reader = house.database.read().await?;
    events::verify(reader.link(), meeting).await
}
