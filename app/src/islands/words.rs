//! The words of an island: chosen and translated by the server.

use std::collections::BTreeMap;

use entente_domain::clock::Moment;
use serde::{Deserialize, Serialize};

/// Messages by key; `{name}` in them is filled in here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct Words(BTreeMap<String, String>);

impl Words {
    pub fn new(words: BTreeMap<String, String>) -> Self {
        Self(words)
    }

    /// The message; its key if the server did not send it.
    pub fn say(&self, key: &str) -> String {
        self.0.get(key).cloned().unwrap_or_else(|| key.to_owned())
    }

    /// The message with its variables filled in.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut text = self.say(key);
        for (name, value) in values {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }

    /// The message for one of the domain's stable words: `prefix-in-progress`.
    pub fn word(&self, prefix: &str, word: &str) -> String {
        self.say(&format!("{prefix}-{}", word.replace('_', "-")))
    }
}

/// A length of time as on a clock: `4:05`, `1:02:33`; negative with a real minus sign.
pub fn span(seconds: i64) -> String {
    let sign = if seconds < 0 { "−" } else { "" };
    let all = seconds.abs();
    let (hours, minutes, rest) = (all / 3600, all % 3600 / 60, all % 60);
    if hours > 0 { format!("{sign}{hours}:{minutes:02}:{rest:02}") } else { format!("{sign}{minutes}:{rest:02}") }
}

/// How many seconds the meeting's zone is east of UTC, and from when it is how many others: a page stays open over
/// the night in which clocks change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offset {
    pub seconds: i32,
    pub change: Option<(Moment, i32)>,
}

impl Offset {
    pub fn at(self, moment: Moment) -> i32 {
        match self.change {
            Some((from, seconds)) if moment >= from => seconds,
            Some(_) | None => self.seconds,
        }
    }
}

/// The time of day, `14:05`, in the meeting's zone.
pub fn time_of_day(moment: Moment, offset: Offset) -> String {
    let east = i64::from(offset.at(moment)) / 60;
    let minutes = (moment.micros().div_euclid(60_000_000) + east).rem_euclid(24 * 60);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Whole minutes, rounded to the nearest.
pub const fn minutes(seconds: i64) -> i64 {
    (seconds + 30).div_euclid(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_read_like_clocks() {
        for (seconds, text) in [(0, "0:00"), (65, "1:05"), (3_753, "1:02:33"), (-7, "−0:07")] {
            assert_eq!(span(seconds), text);
        }
    }

    #[test]
    fn the_time_of_day_is_that_of_the_zone() {
        let noon = Moment::from_micros(12 * 3_600 * 1_000_000);
        for (seconds, text) in [(0, "12:00"), (3 * 3_600, "15:00"), (-13 * 3_600, "23:00"), (20_700, "17:45")] {
            assert_eq!(time_of_day(noon, Offset { seconds, change: None }), text);
        }
        let change = Some((noon, 7_200));
        assert_eq!(time_of_day(noon.plus_seconds(-60), Offset { seconds: 3_600, change }), "12:59");
        assert_eq!(time_of_day(noon, Offset { seconds: 3_600, change }), "14:00");
    }
}
