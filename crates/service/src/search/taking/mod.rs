//! What the index holds of each thing, and the moment it is taken in. One file for each kind of thing: it makes entries,
//! says who may read them, and puts them in under a source, so that they can be taken out again together.

pub(crate) mod commitments;
pub(crate) mod directory;
pub(crate) mod documents;
pub(crate) mod gatherings;
pub(crate) mod library;
pub(crate) mod minutes;
pub(crate) mod notes;
pub(crate) mod posts;
pub(crate) mod programme;
pub(crate) mod recommendations;
pub(crate) mod space_notes;
pub(crate) mod surveys;
pub(crate) mod tasks;

use entente_domain::{clock::Moment, meeting::Meeting, search::Readers, text::Multilingual};
use jiff::{Timestamp, civil, tz::TimeZone};

/// Grows when something is taken in otherwise than before.
const VERSION: i64 = 3;

/// Of the entries as they are made here, under the policy as it is: where it is another one, everything is taken in anew.
pub(super) fn form() -> i64 {
    (VERSION << 32) | i64::from(Readers::policy())
}

/// Days since 1970 to a day written `YYYY-MM-DD`; 0 where it is none.
fn days(day: &str) -> i64 {
    let day: Option<civil::Date> = day.parse().ok();
    day.and_then(|day| day.to_zoned_datetime(TimeZone::UTC).ok())
        .map_or(0, |at| at.timestamp().as_second().div_euclid(86_400))
}

/// The day of an instant by UTC, as it is written.
fn day_of(at: Moment) -> String {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::UTC).date().to_string()
}

/// The languages something is said in.
fn languages<'m>(said: impl IntoIterator<Item = &'m Multilingual>) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for (code, words) in said.into_iter().flat_map(Multilingual::all) {
        if !words.trim().is_empty() && !code.is_empty() && !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes
}

/// Lines of one text, without those that are empty.
fn lines<'l>(all: impl IntoIterator<Item = &'l str>) -> String {
    let kept: Vec<&str> = all.into_iter().map(str::trim).filter(|line| !line.is_empty()).collect();
    kept.join("\n")
}

/// The language in which what a meeting's programme says without naming one is read.
fn main_language(meeting: &Meeting) -> &str {
    if meeting.about.main_language.is_empty() { "en" } else { &meeting.about.main_language }
}

/// Parts of the text of what has a title, as [`parts`] makes them: where there is no text an empty one, so that the title is found.
fn parts_or_one(text: &str) -> Vec<String> {
    let parts = parts(text);
    if parts.is_empty() { vec![String::new()] } else { parts }
}

/// A long text in parts that can be searched whole, divided between lines, or within one that is too long by itself.
fn parts(text: &str) -> Vec<String> {
    /// Letters of a part: about a thousand words.
    const PART_MAX: usize = 6_000;
    let mut parts: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while !rest.is_empty() {
            let cut = rest.char_indices().nth(PART_MAX).map_or(rest.len(), |(at, _)| at);
            // Not within a word, where the script knows any.
            let cut = if cut == rest.len() { cut } else { rest[..cut].rfind(' ').map_or(cut, |space| space + 1) };
            let (now, later) = rest.split_at(cut);
            match parts.last_mut() {
                Some(last) if last.len() + now.len() <= PART_MAX => last.push_str(now),
                _ => parts.push(now.to_owned()),
            }
            rest = later;
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_parts() {
        assert_eq!((days("1970-01-02"), days("2024-02-29"), days("never")), (1, 19_782, 0));
        assert!(parts("\n \n").is_empty());
        let long = "word ".repeat(5_000);
        let all = parts(&long);
        assert!(all.len() > 3 && all.iter().all(|part| part.len() <= 6_000));
        assert_eq!(all.concat(), long);
        let lines = "A line.\n".repeat(2_000);
        assert_eq!(parts(&lines).concat(), lines);
        assert_eq!(parts(&"移".repeat(10_000)).concat().chars().count(), 10_000);
    }
}
