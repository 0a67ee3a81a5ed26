//! Meetings that prepare one another: experts, senior officials, ministers. Each says which it prepares; what it says makes
//! a tree, whose root is the meeting that all others prepare.

use entente_domain::{ids::MeetingId, limits, words};
use serde::{Deserialize, Serialize};

use crate::event::Event;

words! {
    /// At which level States sit there; the lowest first.
    Level { Expert = "expert", SeniorOfficials = "senior_officials", Ministerial = "ministerial" }
}

/// What a meeting is among those that prepare one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub meeting: MeetingId,
    pub level: Level,
    pub prepares: Option<MeetingId>,
    pub version: i64,
}

words! {
    /// Why not.
    Refusal {
        /// Somebody said otherwise meanwhile.
        Stale = "stale",
        Same = "same",
        Itself = "itself",
        /// The one it is to prepare prepares it.
        Circle = "circle",
        /// What is prepared sits at a lower level.
        LevelBelow = "level_below",
        /// What is prepared begins earlier.
        Later = "later",
        TooMany = "too_many",
    }
}

/// What somebody wants a meeting to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub meeting: MeetingId,
    pub level: Level,
    /// The meeting it prepares, and at which level that one sits.
    pub prepares: Option<(MeetingId, Level)>,
    /// The version of the meeting's step that was seen; 0: it had none.
    pub seen: i64,
}

/// The steps that are others now, with what the record says. `begins`: the first day of a meeting.
///
/// # Errors
/// [`Refusal`]
pub fn link(
    all: &[Step],
    wanted: &Wanted,
    begins: impl Fn(&MeetingId) -> Option<String>,
) -> Result<(Vec<Step>, Event), Refusal> {
    let own = of(all, &wanted.meeting);
    if own.map_or(0, |step| step.version) != wanted.seen {
        return Err(Refusal::Stale);
    }
    let prepares = wanted.prepares.as_ref().map(|(meeting, _)| meeting);
    if prepares == Some(&wanted.meeting) {
        return Err(Refusal::Itself);
    }
    if prepares.is_some_and(|above| way_up(all, above).contains(&&wanted.meeting)) {
        return Err(Refusal::Circle);
    }
    let mut after = all.to_vec();
    let mut changed = Vec::new();
    let mut put = |meeting: &MeetingId, level: Level, prepares: Option<MeetingId>| {
        let version = of(&after, meeting).map_or(0, |step| step.version);
        let step = Step { meeting: meeting.clone(), level, prepares, version: version + 1 };
        if of(&after, meeting).is_none_or(|old| old.level != level || old.prepares != step.prepares) {
            after.retain(|old| old.meeting != *meeting);
            after.push(step.clone());
            changed.push(step);
        }
    };
    put(&wanted.meeting, wanted.level, prepares.cloned());
    if let Some((above, level)) = &wanted.prepares {
        let theirs = of(all, above).and_then(|step| step.prepares.clone());
        put(above, *level, theirs);
    }
    if changed.is_empty() {
        return Err(Refusal::Same);
    }
    let rises = |lower: &Step| {
        let above = lower.prepares.as_ref().and_then(|above| of(&after, above));
        above.is_none_or(|above| lower.level <= above.level)
    };
    if !after.iter().all(rises) {
        return Err(Refusal::LevelBelow);
    }
    if let Some(above) = prepares
        && begins(above) < begins(&wanted.meeting)
    {
        return Err(Refusal::Later);
    }
    if tree(&after, &wanted.meeting).len() > limits::STEPS_MAX {
        return Err(Refusal::TooMany);
    }
    let event = Event::MeetingPlaced {
        meeting: wanted.meeting.clone(),
        level: wanted.level,
        prepares: prepares.cloned(),
        above: wanted.prepares.as_ref().map(|(_, level)| *level),
    };
    Ok((changed, event))
}

pub fn of<'s>(all: &'s [Step], meeting: &MeetingId) -> Option<&'s Step> {
    all.iter().find(|step| step.meeting == *meeting)
}

/// A meeting, the one it prepares, the one that prepares, and so on.
pub fn way_up<'s>(all: &'s [Step], from: &'s MeetingId) -> Vec<&'s MeetingId> {
    let mut way = vec![from];
    while let Some(above) = way.last().and_then(|last| of(all, last)).and_then(|step| step.prepares.as_ref()) {
        if way.contains(&above) {
            break;
        }
        way.push(above);
    }
    way
}

/// The meetings that prepare this one themselves.
pub fn preparing<'s>(all: &'s [Step], meeting: &MeetingId) -> Vec<&'s MeetingId> {
    all.iter().filter(|step| step.prepares.as_ref() == Some(meeting)).map(|step| &step.meeting).collect()
}

/// All that prepare this one, themselves or by others.
pub fn below<'s>(all: &'s [Step], meeting: &MeetingId) -> Vec<&'s MeetingId> {
    let mut found = preparing(all, meeting);
    let mut at = 0;
    while let Some(next) = found.get(at).copied() {
        at += 1;
        for one in preparing(all, next) {
            if !found.contains(&one) {
                found.push(one);
            }
        }
    }
    found
}

/// All that belong to the same preparation, the lowest level first; the meeting alone has no steps.
pub fn tree<'s>(all: &'s [Step], meeting: &'s MeetingId) -> Vec<&'s Step> {
    let Some(root) = way_up(all, meeting).last().copied() else { return Vec::new() };
    let mut ids = below(all, root);
    if !ids.contains(&root) {
        ids.push(root);
    }
    let mut steps: Vec<&Step> = ids.into_iter().filter_map(|id| of(all, id)).collect();
    // Those that are farther from the root come first among those of one level.
    steps.sort_by_key(|step| (step.level, std::cmp::Reverse(way_up(all, &step.meeting).len())));
    steps
}
