//! Repairing a late day: the preview, and doing what it showed.

use std::sync::Arc;

use entente_domain::{
    clock::Moment,
    ids::{CommandId, MeetingId, SessionId},
    policy::Action,
    programme::Programme,
    repair::{Proposal, Refused, RepairKind, Wish, propose},
};
use entente_store::events::{self, Origin};

use crate::{
    Actor, Failure, House,
    actor::{self, Entered},
    listening::Live,
    record,
};

/// How long a preview can be carried out: seconds. Later the day is another.
const PREVIEW_SECONDS: i64 = 600;

/// What a repair would come to, with all that is needed to do exactly that.
#[derive(Clone, Debug)]
pub struct Preview {
    pub entered: Entered,
    pub programme: Arc<Programme>,
    pub proposal: Result<Proposal, Refused>,
    /// The instant it was worked out for.
    pub at: Moment,
    pub version: i64,
}

/// Lists of speakers are the podium's, plans also the secretariat's.
const fn action(kind: RepairKind) -> Action {
    match kind {
        RepairKind::Trim | RepairKind::Shift | RepairKind::Breaks => Action::RepairDay,
        RepairKind::Speakers => Action::RunFloor,
    }
}

fn allowed<R>(entered: &Entered, kind: RepairKind) -> Result<(), Failure<R>> {
    if entered.place.may(action(kind)) { Ok(()) } else { Err(Failure::Forbidden) }
}

/// Works out what the wish would come to now. Nothing is changed.
///
/// # Errors
/// [`Failure::Absent`], or [`Failure::Forbidden`] for those who repair no days.
pub async fn preview(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    wish: &Wish,
) -> Result<Preview, Failure> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    allowed(&entered, wish.kind())?;
    let programme = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    let version = programme.session(session).ok_or(Failure::Absent)?.version;
    let at = house.now();
    let proposal = propose(&programme, session, wish, at);
    Ok(Preview { entered, programme, proposal, at, version })
}

/// A preview somebody said yes to.
#[derive(Clone, Debug)]
pub struct Application {
    pub command: CommandId,
    pub wish: Wish,
    /// The preview's instant and version.
    pub at: Moment,
    pub version: i64,
}

/// Does what the preview showed: the same function of the same state and instant.
///
/// # Errors
/// [`Refused::Stale`] if somebody acted on the session since, or too much time has passed.
pub async fn apply(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    application: &Application,
) -> Result<(), Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    allowed(&entered, application.wish.kind())?;
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if events::by_command(tx.link(), meeting, &application.command).await?.is_some() {
        return Ok(());
    }
    let found = before.session(session).ok_or(Failure::Absent)?;
    let age = house.now().seconds_since(application.at);
    if found.version != application.version || !(0..=PREVIEW_SECONDS).contains(&age) {
        return Err(Failure::Refused(Refused::Stale));
    }
    let proposal = propose(&before, session, &application.wish, application.at).map_err(Failure::Refused)?;
    let origin = Origin {
        actor: who.user(),
        party: entered.place.acting(None).map(|party| party.id.clone()),
        command: Some(application.command.clone()),
    };
    let written = record::write(house, &mut tx, &before, &origin, proposal.events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}
