//! Breakout groups: reading and writing what they bring back.

use entente_domain::{
    groups::{self, GroupResult, Refused, Written},
    ids::{CommandId, MeetingId, SessionId},
    meeting::{Item, Session},
    policy::{Action, Audience},
    programme::Programme,
};
use entente_store::{
    events::{self, Origin},
    meetings,
};

use crate::{
    Actor, Failure, House,
    actor::{self, Entered, Place},
    listening::Live,
    record,
};

/// A group as its page shows it.
#[derive(Clone, Debug)]
pub struct Group {
    pub entered: Entered,
    pub session: Session,
    /// The plenary's item it belongs to.
    pub item: Item,
    /// As far as the reader may know it.
    pub result: Option<GroupResult>,
    pub may_write: bool,
    /// Who speaks for the group; empty: nobody is named.
    pub rapporteur: String,
}

/// Whether the person writes for this group: from the podium, or as the party that is named.
pub(crate) fn writes(place: &Place, session: &Session) -> bool {
    let named = session.rapporteur.as_ref();
    let of_party = place.parties.iter().any(|party| named == Some(&party.id));
    place.may(Action::WriteGroupResult) && (place.may(Action::OpenDesk) || of_party)
}

/// One group of a plenary.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the actor, or is no group.
pub async fn open(house: &House, who: &Actor, meeting: &MeetingId, session: &SessionId) -> Result<Group, Failure> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let audience = Audience::of(&entered.place.standings).ok_or(Failure::Absent)?;
    let whole = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    let seen = whole.seen_by(audience);
    let found = seen.session(session).cloned().ok_or(Failure::Absent)?;
    let item = seen.plenary_item(session).cloned().ok_or(Failure::Absent)?;
    let may_write = writes(&entered.place, &found);
    let result = if may_write { whole.result(session) } else { seen.result(session) }.cloned();
    let parties = meetings::parties(reader.link(), meeting).await?;
    let party = found.rapporteur.as_ref().and_then(|id| parties.iter().find(|party| party.id == *id));
    let party = party.map(|party| party.name.pick(&entered.meeting.about.main_language).1.to_owned());
    let rapporteur = spoken_for(&whole, session, party);
    Ok(Group { entered, session: found, item, result, may_write, rapporteur })
}

/// Who speaks for a group: as its agenda names them, else the party that writes.
fn spoken_for(programme: &Programme, session: &SessionId, party: Option<String>) -> String {
    let named = programme.items_of(session).map(|item| &item.details.rapporteur).find(|name| !name.is_empty());
    named.cloned().or(party).unwrap_or_default()
}

/// Writes down what the group brings back, and tells those who may know.
///
/// # Errors
/// [`Failure::Forbidden`] for those who do not write for this group, [`Refused`] for what cannot be taken.
pub async fn write(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    command: &CommandId,
    written: &Written,
) -> Result<(), Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let found = before.session(session).ok_or(Failure::Absent)?;
    if !writes(&entered.place, found) {
        return Err(Failure::Forbidden);
    }
    if events::by_command(tx.link(), meeting, command).await?.is_some() {
        return Ok(());
    }
    let parties = meetings::parties(tx.link(), meeting).await?;
    let party = found.rapporteur.as_ref().and_then(|id| parties.iter().find(|party| party.id == *id));
    let party = party.map(|party| party.name.pick(&entered.meeting.about.main_language).1.to_owned());
    let rapporteur = spoken_for(&before, session, party);
    let event = groups::write(&before, session, written, &rapporteur, house.now()).map_err(Failure::Refused)?;
    let origin = Origin {
        actor: who.user(),
        party: found.rapporteur.clone().filter(|id| entered.place.parties.iter().any(|party| party.id == *id)),
        command: Some(command.clone()),
    };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}
