//! Times as they are typed: a day and a time of day in a zone. What happens at
//! the edges is said, not guessed: a time that a change of clocks leaves out is
//! refused, one that happens twice is the first of the two, and a session past
//! midnight must say that it ends on the next day.

use jiff::{
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use serde::{Deserialize, Serialize};

use crate::clock::Moment;

/// What was typed for a session.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TypedTimes {
    /// `YYYY-MM-DD`.
    pub day: String,
    /// `HH:MM`.
    pub begins: String,
    pub ends: String,
    pub ends_next_day: bool,
    /// IANA zone; empty: the meeting's.
    pub zone: String,
}

/// A time of day on a day, as it was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    pub at: Moment,
    /// The clocks show it twice that day; the first was taken.
    pub twice: bool,
}

/// Why what was typed is no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeProblem {
    Zone,
    Day,
    Begins,
    Ends,
    Start,
    /// The clocks go forward over it: there is no such time on that day.
    BeginsLeftOut,
    EndsLeftOut,
    StartLeftOut,
    /// It ends before it begins; if it goes on past midnight, that must be said.
    EndsBefore,
}

impl TimeProblem {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Zone => "zone",
            Self::Day => "day",
            Self::Begins => "begins",
            Self::Ends => "ends",
            Self::Start => "start",
            Self::BeginsLeftOut | Self::EndsLeftOut | Self::StartLeftOut => "left_out",
            Self::EndsBefore => "ends_before",
        }
    }

    /// The field of the form.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Zone => "zone",
            Self::Day => "day",
            Self::Begins | Self::BeginsLeftOut => "begins",
            Self::Ends | Self::EndsLeftOut | Self::EndsBefore => "ends",
            Self::Start | Self::StartLeftOut => "start",
        }
    }
}

/// The session's times as instants, and the day it belongs to in the meeting's zone.
///
/// # Errors
/// [`TimeProblem`] for what was typed wrong.
pub fn read_times(typed: &TypedTimes, meeting_zone: &str) -> Result<(LocalTime, LocalTime, String), TimeProblem> {
    let named = if typed.zone.is_empty() { meeting_zone } else { &typed.zone };
    let zone = TimeZone::get(named).map_err(|_| TimeProblem::Zone)?;
    let of_meeting = TimeZone::get(meeting_zone).map_err(|_| TimeProblem::Zone)?;
    let day: Date = typed.day.parse().map_err(|_| TimeProblem::Day)?;
    let begins: Time = typed.begins.parse().map_err(|_| TimeProblem::Begins)?;
    let ends: Time = typed.ends.parse().map_err(|_| TimeProblem::Ends)?;
    let last_day = if typed.ends_next_day { day.tomorrow().map_err(|_| TimeProblem::Day)? } else { day };
    let starts_at = instant(day.to_datetime(begins), &zone).ok_or(TimeProblem::BeginsLeftOut)?;
    let ends_at = instant(last_day.to_datetime(ends), &zone).ok_or(TimeProblem::EndsLeftOut)?;
    if ends_at.at <= starts_at.at {
        return Err(TimeProblem::EndsBefore);
    }
    let belongs = jiff::Timestamp::from_microsecond(starts_at.at.micros())
        .map_err(|_| TimeProblem::Day)?
        .to_zoned_datetime(of_meeting)
        .date();
    Ok((starts_at, ends_at, belongs.to_string()))
}

/// The start of an item: the first time after its session begins at which the clocks of the session show it.
///
/// # Errors
/// [`TimeProblem::Start`] where it is no time, [`TimeProblem::StartLeftOut`] where the clocks leave it out.
pub fn read_start(typed: &str, session_starts: Moment, zone: &str) -> Result<Moment, TimeProblem> {
    let zone = TimeZone::get(zone).map_err(|_| TimeProblem::Zone)?;
    let time: Time = typed.parse().map_err(|_| TimeProblem::Start)?;
    let begin = jiff::Timestamp::from_microsecond(session_starts.micros())
        .map_err(|_| TimeProblem::Start)?
        .to_zoned_datetime(zone.clone());
    let first = begin.date();
    // To the minute, as people type: a session that begins at 9:00:30 has its first item at 9:00.
    let earliest = session_starts.plus_seconds(-59);
    let same_day = instant(first.to_datetime(time), &zone);
    match same_day {
        Some(start) if start.at >= earliest => Ok(start.at.max(session_starts)),
        None if first.to_datetime(time) >= begin.datetime() => Err(TimeProblem::StartLeftOut),
        Some(_) | None => {
            let next = first.tomorrow().map_err(|_| TimeProblem::Start)?;
            instant(next.to_datetime(time), &zone).map(|start| start.at).ok_or(TimeProblem::StartLeftOut)
        }
    }
}

fn instant(wall: DateTime, zone: &TimeZone) -> Option<LocalTime> {
    let ambiguous = zone.to_ambiguous_timestamp(wall);
    let twice = match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => false,
        AmbiguousOffset::Fold { .. } => true,
        AmbiguousOffset::Gap { .. } => return None,
    };
    let timestamp = ambiguous.earlier().ok()?;
    Some(LocalTime { at: Moment(timestamp.as_microsecond()), twice })
}
