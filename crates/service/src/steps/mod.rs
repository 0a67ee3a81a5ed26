//! Meetings that prepare one another: which steps there are, what was left open below and goes up, which text went up and
//! what of it came down. Of every other step a reader is shown what they could open there, and of one they may not read
//! nothing, not that it is there.

mod ancestry;
mod answering;
mod descents;
mod issues;
mod linking;
pub(crate) mod telling;
mod texts;

use std::collections::BTreeMap;

use entente_domain::{
    ids::MeetingId,
    meeting::{Meeting, SessionState},
    programme::Programme,
    words,
};
use entente_exchange::steps::{self as rules, Step};
use entente_store::{Broken, Link, steps as kept};

pub use ancestry::{Origin, answers_from, of_item, taken_up};
pub use answering::{Answering, Into, decline, take_up};
pub use descents::{CameDown, Down, Earlier, Kin, came_down, came_down_to, kin};
pub use entente_exchange::{
    issues::{Refusal as NotAnswered, Source, State as Answered, Why},
    steps::{Level, Refusal as NotLinked},
};
pub use issues::{Answer, Coming, Left, Open, Rising, Taken, Where, rising};
pub use linking::{Desk, NewLink, link, open};
pub use texts::{HandedUp, NotHandedUp, Text, hand_up, texts};

use crate::{Actor, Failure, House, actor, calendar::ics::Entry, follow_up::today};

words! { Stage { Planned = "planned", Live = "live", Over = "over" } }

/// One of the meetings that prepare one another.
#[derive(Clone, Debug)]
pub struct Stop {
    pub meeting: Meeting,
    pub level: Level,
    pub stage: Stage,
    /// The meeting one stands in.
    pub here: bool,
    /// The meeting it prepares, if the reader may know of that.
    pub prepares: Option<MeetingId>,
}

/// How far a meeting is. `today` is `YYYY-MM-DD`.
pub(super) fn stage(meeting: &Meeting, programme: &Programme, today: &str) -> Stage {
    let sessions = &programme.sessions;
    let all = |state| !sessions.is_empty() && sessions.iter().all(|session| session.state == state);
    if all(SessionState::Ended) || meeting.ends_on.as_str() < today {
        Stage::Over
    } else if all(SessionState::Planned) || sessions.is_empty() {
        Stage::Planned
    } else {
        Stage::Live
    }
}

/// The steps a meeting belongs to, the lowest level first, as far as the actor may read them. Empty: it belongs to none.
///
/// # Errors
/// Only the database's.
pub async fn chain(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Vec<Stop>, Failure> {
    let mut reader = house.database.read().await?;
    let all = kept::all(reader.link()).await?;
    let today = today(house).to_string();
    let mut stops = Vec::new();
    for step in rules::tree(&all, meeting) {
        let Some(entered) = actor::enter(reader.link(), &step.meeting, who).await? else { continue };
        let Some(programme) = house.programmes.read(reader.link(), &step.meeting).await? else { continue };
        stops.push(Stop {
            level: step.level,
            stage: stage(&entered.meeting, &programme, &today),
            here: step.meeting == *meeting,
            prepares: step.prepares.clone(),
            meeting: entered.meeting,
        });
    }
    stops.sort_by(|a, b| (a.level, &a.meeting.starts_on).cmp(&(b.level, &b.meeting.starts_on)));
    let known: Vec<MeetingId> = stops.iter().map(|stop| stop.meeting.id.clone()).collect();
    for stop in &mut stops {
        stop.prepares = stop.prepares.take().filter(|above| known.contains(above));
    }
    Ok(stops)
}

/// At which level meetings sit that the actor may read, and which they prepare, if the actor may read that.
///
/// # Errors
/// Only the database's.
pub async fn marks(
    house: &House,
    who: &Actor,
    meetings: &[Meeting],
) -> Result<BTreeMap<MeetingId, (Level, Option<Meeting>)>, Failure> {
    let mut reader = house.database.read().await?;
    let all = kept::all(reader.link()).await?;
    let mut found = BTreeMap::new();
    for meeting in meetings {
        let Some(step) = rules::of(&all, &meeting.id) else { continue };
        let above = match &step.prepares {
            Some(above) => actor::enter(reader.link(), above, who).await?.map(|entered| entered.meeting),
            None => None,
        };
        found.insert(meeting.id.clone(), (step.level, above));
    }
    Ok(found)
}

/// Meetings of a calendar as its entries: what prepares another hangs under it, where both are in it.
pub(crate) async fn hung(link: Link<'_>, meetings: Vec<(MeetingId, Entry)>) -> Result<Vec<Entry>, Broken> {
    let all = kept::all(link).await?;
    let uids: Vec<(MeetingId, String)> = meetings.iter().map(|(id, entry)| (id.clone(), entry.uid.clone())).collect();
    let parent = |id: &MeetingId| {
        let above = rules::of(&all, id)?.prepares.as_ref()?;
        uids.iter().find(|(one, _)| one == above).map(|(_, uid)| uid.clone())
    };
    Ok(meetings.into_iter().map(|(id, entry)| Entry { parent: parent(&id), ..entry }).collect())
}

/// What every meeting is among the steps: for whoever goes through several meetings the actor may read.
pub(super) async fn all(house: &House) -> Result<Vec<Step>, Failure> {
    let mut reader = house.database.read().await?;
    Ok(kept::all(reader.link()).await?)
}
