//! When the rest of the day will happen (meeting-rules section 2, rules 5, 6
//! and 8): pure arithmetic on a programme and an instant.

use crate::{
    clock::Moment,
    ids::{ItemId, SessionId},
    meeting::{Item, ItemState, SessionState},
    programme::Programme,
    speakers::{allotted_ahead, hand_over_seconds},
};

/// The forecast of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Expected start of every item still to come, in order.
    pub starts: Vec<(ItemId, Moment)>,
    /// Expected end of the session.
    pub end: Moment,
    /// `end` minus the planned end: positive is late.
    pub drift_seconds: i64,
}

/// How far an item is along its planned time (rule 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    InTime,
    /// 80 % used.
    NearlyOver,
    /// 100 % used.
    Over,
    /// 120 % used.
    FarOver,
}

impl Step {
    /// The step for `elapsed` of `planned` seconds; an item without planned time never runs over.
    pub const fn of(elapsed_seconds: i64, planned_seconds: i64) -> Self {
        if planned_seconds <= 0 {
            return Self::InTime;
        }
        let percent = elapsed_seconds.saturating_mul(100) / planned_seconds;
        if percent >= 120 {
            Self::FarOver
        } else if percent >= 100 {
            Self::Over
        } else if percent >= 80 {
            Self::NearlyOver
        } else {
            Self::InTime
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::InTime => "ok",
            Self::NearlyOver => "80",
            Self::Over => "100",
            Self::FarOver => "120",
        }
    }
}

/// Walks the session's items in order from `now`. Before the session starts the
/// walk begins at its planned start, or now if that has passed.
pub fn forecast(programme: &Programme, session: &SessionId, now: Moment) -> Option<Forecast> {
    let session = programme.session(session)?;
    let mut at = match session.state {
        SessionState::Planned => now.max(session.starts_at),
        SessionState::Live | SessionState::Paused | SessionState::Ended => now,
    };
    let leaves = || programme.items_of(&session.id).filter(|item| !programme.has_sub_items(&item.id));
    if let Some(current) = leaves().find(|item| item.state == ItemState::InProgress) {
        // Who is on the list is heard, whatever the plan says.
        let floor =
            programme.list(&current.id).map_or(0, |list| allotted_ahead(list, hand_over_seconds(programme), now));
        at = at.plus_seconds(current.left_seconds(now).max(floor).max(0));
    }
    let mut starts = Vec::new();
    if session.state != SessionState::Ended {
        for item in leaves().filter(|item| matches!(item.state, ItemState::Scheduled | ItemState::Suspended)) {
            at = at.max(earliest(item));
            starts.push((item.id.clone(), at));
            at = at.plus_seconds(item.left_seconds(now).max(0));
        }
    }
    let end = match session.state {
        SessionState::Ended => last_end(programme, session.id.clone()).unwrap_or(session.ends_at),
        SessionState::Planned | SessionState::Live | SessionState::Paused => at,
    };
    Some(Forecast { starts, end, drift_seconds: end.seconds_since(session.ends_at) })
}

fn earliest(item: &Item) -> Moment {
    match item.planned_start {
        Some(start) if item.fixed_start => start,
        Some(_) | None => Moment(i64::MIN),
    }
}

fn last_end(programme: &Programme, session: SessionId) -> Option<Moment> {
    programme.items_of(&session).flat_map(|item| &item.intervals).filter_map(|interval| interval.ended_at).max()
}
