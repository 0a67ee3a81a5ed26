//! The checks that several kinds of files share: identifiers used once, codes
//! that exist, dates in order, addresses that are safe to link to.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use jiff::civil::Date;

use super::{problem::Reason, reading::Reading};
use crate::{
    ids::is_well_formed,
    text::{Language, Multilingual},
};

/// What the directory already knows, by key or code: what a file may refer to.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub mechanisms: BTreeSet<String>,
    pub themes: BTreeSet<String>,
    pub states: BTreeSet<String>,
}

/// Identifiers seen so far, with the line of the first.
#[derive(Default)]
pub struct Ids(BTreeMap<String, usize>);

impl Ids {
    /// Checks form and uniqueness of the identifier that stands at `path`.
    pub fn take(&mut self, reading: &mut Reading<'_>, path: &str, id: &str) {
        if !is_well_formed(id) {
            reading.refuse(path, Reason::BadId { id: id.to_owned() });
        } else {
            self.once(reading, path, id);
        }
    }

    /// Checks uniqueness only.
    pub fn once(&mut self, reading: &mut Reading<'_>, path: &str, id: &str) {
        let line = reading.positions.line_of(path);
        match self.0.entry(id.to_owned()) {
            Entry::Vacant(free) => {
                free.insert(line);
            }
            Entry::Occupied(first) => {
                reading.refuse(path, Reason::DuplicateId { id: id.to_owned(), first_line: *first.get() });
            }
        }
    }

    pub fn contains(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }
}

pub fn filled(reading: &mut Reading<'_>, path: &str, text: &str) {
    if text.trim().is_empty() {
        reading.refuse(path, Reason::Empty);
    }
}

pub fn date(reading: &mut Reading<'_>, path: &str, text: &str) -> Option<Date> {
    // jiff also reads dates with a time or without hyphens; a file has one form.
    let date = text.parse::<Date>().ok().filter(|date| date.to_string() == text);
    if date.is_none() {
        reading.refuse(path, Reason::BadDate { text: text.to_owned() });
    }
    date
}

/// Two dates in order; the second is blamed.
pub fn dates(reading: &mut Reading<'_>, at: &str, start: &str, end: &str) -> Option<(Date, Date)> {
    let first = date(reading, &format!("{at}/start_date"), start);
    let last = date(reading, &format!("{at}/end_date"), end);
    let (first, last) = (first?, last?);
    if last < first {
        let reason = Reason::EndsBeforeItBegins { start: start.to_owned(), end: end.to_owned() };
        reading.refuse(&format!("{at}/end_date"), reason);
        return None;
    }
    Some((first, last))
}

pub fn state(reading: &mut Reading<'_>, known: &Known, path: &str, code: &str) {
    if !known.states.contains(code) {
        reading.refuse(path, Reason::UnknownState { state: code.to_owned() });
    }
}

pub fn states(reading: &mut Reading<'_>, known: &Known, path: &str, codes: &[String]) {
    let mut seen = Ids::default();
    for (index, code) in codes.iter().enumerate() {
        let path = format!("{path}/{index}");
        state(reading, known, &path, code);
        seen.once(reading, &path, code);
    }
}

pub fn themes(reading: &mut Reading<'_>, known: &Known, path: &str, keys: &[String]) {
    for (index, theme) in keys.iter().enumerate().filter(|(_, theme)| !known.themes.contains(*theme)) {
        reading.refuse(&format!("{path}/{index}"), Reason::UnknownTheme { theme: theme.clone() });
    }
}

pub fn mechanism(reading: &mut Reading<'_>, known: &Known, path: &str, key: &str) {
    if !known.mechanisms.contains(key) {
        reading.refuse(path, Reason::UnknownMechanism { mechanism: key.to_owned() });
    }
}

pub fn languages(reading: &mut Reading<'_>, path: &str, codes: &[String]) {
    for (index, code) in codes.iter().enumerate() {
        language(reading, &format!("{path}/{index}"), code);
    }
}

pub fn language(reading: &mut Reading<'_>, path: &str, code: &str) {
    if !is_language(code) {
        reading.refuse(path, Reason::UnknownLanguage { language: code.to_owned() });
    }
}

pub fn is_language(code: &str) -> bool {
    Language::ALL.iter().any(|language| language.code() == code)
}

/// The same words in all six languages, none empty.
pub fn six_languages(reading: &mut Reading<'_>, path: &str, texts: &Multilingual) {
    for language in Language::ALL {
        let (found, text) = texts.pick(language.code());
        if found != language.code() || text.trim().is_empty() {
            reading.refuse(path, Reason::MissingLanguage { language: language.code().to_owned() });
        }
    }
}

/// A link that a page may show: `javascript:` and its like stay out.
pub fn url(reading: &mut Reading<'_>, path: &str, url: &str) {
    if !is_link(url) {
        reading.refuse(path, Reason::BadUrl { url: url.to_owned() });
    }
}

pub fn is_link(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !url.contains(char::is_whitespace))
}

pub fn is_zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

pub fn zone(reading: &mut Reading<'_>, path: &str, name: &str) -> Option<jiff::tz::TimeZone> {
    let zone = jiff::tz::TimeZone::get(name).ok();
    if zone.is_none() {
        reading.refuse(path, Reason::UnknownZone { zone: name.to_owned() });
    }
    zone
}
