//! Which meeting prepares which, and at which level it sits: said by those who edit both.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{CommandId, MeetingId, UserId},
    meeting::Meeting,
    policy::Action,
};
use entente_exchange::steps::{self as rules, Level, Refusal, Step, Wanted};
use entente_store::{
    exchange::{self, Origin, Recorded},
    meetings, steps as kept,
};

use super::{Stop, chain};
use crate::{
    Actor, Failure, House,
    actor::{self, Entered},
    meetings::enter,
    spaces,
};

/// What the page of steps shows.
#[derive(Clone, Debug)]
pub struct Desk {
    pub entered: Entered,
    pub stops: Vec<Stop>,
    /// What the meeting itself is.
    pub own: Option<Step>,
    /// Whether the actor may say which meeting it prepares.
    pub may_link: bool,
    /// The meetings the actor may say it of, with the level they have.
    pub choices: Vec<(Meeting, Option<Level>)>,
    /// What was said of it, the first first; for those who may say it.
    pub happened: Vec<Recorded>,
    pub names: BTreeMap<UserId, String>,
}

/// The steps of a meeting, and what can be said of them.
///
/// # Errors
/// [`Failure::Absent`] if the meeting does not exist for the actor.
pub async fn open(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Desk, Failure> {
    let entered = enter(house, who, meeting).await?;
    let stops = chain(house, who, meeting).await?;
    let may_link = entered.place.may(Action::LinkMeetings);
    let mut reader = house.database.read().await?;
    let all = kept::all(reader.link()).await?;
    let own = rules::of(&all, meeting).cloned();
    let (mut choices, mut happened, mut names) = (Vec::new(), Vec::new(), BTreeMap::new());
    if may_link && let Some(user) = who.user() {
        for one in meetings::of_account(reader.link(), &user).await? {
            let begins_earlier = one.starts_on < entered.meeting.starts_on;
            if one.id != *meeting
                && !begins_earlier
                && actor::place(reader.link(), &one, who).await?.may(Action::LinkMeetings)
            {
                let level = rules::of(&all, &one.id).map(|step| step.level);
                choices.push((one, level));
            }
        }
        happened = exchange::of_subject(reader.link(), meeting.as_str()).await?;
        let people: Vec<UserId> = happened.iter().filter_map(|one| one.actor.clone()).collect();
        names = spaces::names(reader.link(), people).await?;
    }
    Ok(Desk { entered, stops, own, may_link, choices, happened, names })
}

/// What somebody says of a meeting.
#[derive(Clone, Debug)]
pub struct NewLink {
    pub level: Level,
    pub prepares: Option<(MeetingId, Level)>,
    /// The version that was seen; 0: none.
    pub seen: i64,
    pub command: CommandId,
}

/// Says at which level a meeting sits and which it prepares.
///
/// # Errors
/// [`Failure::Absent`] where one of both does not exist for the actor, [`Failure::Forbidden`] where they may not edit it,
/// or why not.
pub async fn link(house: &House, who: &Actor, meeting: &MeetingId, new: NewLink) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::LinkMeetings) {
        return Err(Failure::Forbidden);
    }
    if exchange::by_command(tx.link(), &new.command).await?.is_some() {
        return Ok(());
    }
    let mut begins = BTreeMap::from([(meeting.clone(), entered.meeting.starts_on)]);
    if let Some((above, _)) = &new.prepares {
        let above = actor::enter(tx.link(), above, who).await?.ok_or(Failure::Absent)?;
        if !above.place.may(Action::LinkMeetings) {
            return Err(Failure::Forbidden);
        }
        begins.insert(above.meeting.id, above.meeting.starts_on);
    }
    let all = kept::all(tx.link()).await?;
    let mut prepares = new.prepares;
    if prepares.is_none()
        && let Some(above) = rules::of(&all, meeting).and_then(|step| step.prepares.as_ref())
    {
        // A meeting they do not edit was not among what they could choose, so that they did not take it away.
        let theirs = actor::enter(tx.link(), above, who).await?;
        if !theirs.is_some_and(|above| above.place.may(Action::LinkMeetings))
            && let Some(step) = rules::of(&all, above)
        {
            prepares = Some((above.clone(), step.level));
            if let Some(above) = meetings::by_id(tx.link(), above).await? {
                begins.insert(above.id, above.starts_on);
            }
        }
    }
    let wanted = Wanted { meeting: meeting.clone(), level: new.level, prepares, seen: new.seen };
    let (changed, event) = rules::link(&all, &wanted, |id| begins.get(id).cloned()).map_err(Failure::Refused)?;
    let now = house.now();
    for step in &changed {
        kept::put(tx.link(), step, &user, now).await?;
    }
    let origin = Origin { actor: Some(user), mechanism: None, command: Some(new.command) };
    exchange::append(tx.link(), &origin, now, &event).await?;
    tx.commit().await?;
    Ok(())
}
