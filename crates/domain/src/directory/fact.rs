//! What the owners of a mechanism's profile say of it: fact by fact, each with the day it is known for and where it is
//! known from. A fact is lines of text, whatever it is about, so that forms, comparisons and the history of changes need
//! no form of their own for each. It stands over the imported record and wins; what a later import says otherwise is shown
//! to the owners, who take it or leave it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    bodies,
    check::{Known, is_link},
    mechanism::{ChairType, Mechanism, MechanismStatus},
    state::State,
};
use crate::{
    clock::Moment,
    ids::UserId,
    limits::{DIRECTORY_LINES_MAX, NAME_MAX, TITLE_MAX},
    search::fold,
    words,
};

words! {
    /// What of a profile its owners keep.
    Field {
        Name = "name",
        Acronym = "acronym",
        OtherNames = "other_names",
        Status = "status",
        Website = "website",
        Languages = "languages",
        Themes = "themes",
        Bodies = "bodies",
        Members = "members",
        MemberOrganizations = "member_organizations",
        Observers = "observers",
        ObserverOrganizations = "observer_organizations",
        Chair = "chair",
        Secretariat = "secretariat",
    }
}

/// What stands between the parts of a line: "KEN; 1998".
pub const PART: char = ';';

/// A fact as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub mechanism: String,
    pub field: Field,
    pub lines: Vec<String>,
    /// YYYY, YYYY-MM or YYYY-MM-DD.
    pub as_of: String,
    /// Words, or an address that begins with https://.
    pub source: String,
    /// What the imported record said when the owners last looked at it.
    pub imported: Vec<String>,
    /// Grows with each change of this fact.
    pub number: i64,
    pub by: UserId,
    pub at: Moment,
}

impl Fact {
    /// Whether an import has said since what the owners have neither taken nor left.
    pub fn differs_from(&self, imported: &[String]) -> bool {
        self.imported != imported && self.lines != imported
    }
}

words! {
    /// What is wrong with a fact somebody wants to state.
    Fault {
        Missing = "missing",
        OneLine = "one_line",
        TooLong = "too_long",
        TooMany = "too_many",
        Twice = "twice",
        UnknownStatus = "unknown_status",
        UnknownState = "unknown_state",
        UnknownTheme = "unknown_theme",
        UnknownLanguage = "unknown_language",
        UnknownBody = "unknown_body",
        NoDate = "no_date",
        NoAddress = "no_address",
    }
}

/// A fault, the field of the form it is in, and the line it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// "lines", "as_of" or "source".
    pub at: &'static str,
    pub fault: Fault,
    pub line: String,
}

/// What somebody states, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Stated {
    pub lines: Vec<String>,
    pub as_of: String,
    pub source: String,
}

impl Stated {
    /// The same in the form in which it is kept: States by their codes, parts with one sign between them.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn checked(&self, field: Field, known: &Known, states: &[State]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut refuse = |at: &'static str, fault: Fault, line: &str| {
            problems.push(Problem { at, fault, line: line.chars().take(NAME_MAX).collect() });
        };
        let mut lines: Vec<String> = Vec::new();
        for line in self.lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
            match kept(field, lines.len(), line, known, states) {
                Ok(line)
                    if field != Field::Status && lines.iter().any(|one| whose(field, one) == whose(field, &line)) =>
                {
                    refuse("lines", Fault::Twice, &line);
                }
                Ok(kept) if kept.chars().count() > TITLE_MAX => refuse("lines", Fault::TooLong, line),
                Ok(line) => lines.push(line),
                Err(fault) => refuse("lines", fault, line),
            }
        }
        match field {
            Field::Name | Field::Acronym | Field::Status if self.lines.iter().all(|line| line.trim().is_empty()) => {
                refuse("lines", Fault::Missing, "");
            }
            Field::Name | Field::Acronym | Field::Website if lines.len() > 1 => refuse("lines", Fault::OneLine, ""),
            _ if lines.len() > DIRECTORY_LINES_MAX => refuse("lines", Fault::TooMany, ""),
            _ => {}
        }
        let as_of = self.as_of.trim();
        if as_of.is_empty() {
            refuse("as_of", Fault::Missing, "");
        } else if !is_partial_date(as_of) {
            refuse("as_of", Fault::NoDate, as_of);
        }
        let source = self.source.trim();
        if source.is_empty() {
            refuse("source", Fault::Missing, "");
        } else if source.chars().count() > TITLE_MAX {
            refuse("source", Fault::TooLong, source);
        } else if source.contains("://") && !source.contains(char::is_whitespace) && !source.starts_with("https://") {
            refuse("source", Fault::NoAddress, source);
        }
        if field == Field::Bodies {
            lines = bodies::keyed(&lines);
        }
        if problems.is_empty() {
            Ok(Self { lines, as_of: as_of.to_owned(), source: source.to_owned() })
        } else {
            Err(problems)
        }
    }
}

/// What may stand there once: of a seat, whose it is.
fn whose(field: Field, line: &str) -> &str {
    match field {
        Field::Members | Field::Observers | Field::MemberOrganizations | Field::ObserverOrganizations => {
            seat(line).map_or(line, |(name, _)| name)
        }
        Field::Name
        | Field::Acronym
        | Field::OtherNames
        | Field::Status
        | Field::Website
        | Field::Languages
        | Field::Themes
        | Field::Bodies
        | Field::Chair
        | Field::Secretariat => line,
    }
}

/// One line as it is kept. `place`: how many are kept before it.
fn kept(field: Field, place: usize, line: &str, known: &Known, states: &[State]) -> Result<String, Fault> {
    match field {
        Field::Name | Field::Acronym | Field::OtherNames => Ok(words_of(line)),
        Field::Secretariat | Field::Chair => {
            Ok(state_named(line, states).map_or_else(|| words_of(line), str::to_owned))
        }
        Field::Status if place > 0 => Ok(words_of(line)),
        Field::Status => MechanismStatus::from_word(line).map(|one| one.word().to_owned()).ok_or(Fault::UnknownStatus),
        Field::Website => {
            if is_link(line) {
                Ok(line.to_owned())
            } else {
                Err(Fault::NoAddress)
            }
        }
        Field::Languages => {
            let code = line.to_lowercase();
            let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|sign| sign.is_ascii_lowercase());
            if is_code { Ok(code) } else { Err(Fault::UnknownLanguage) }
        }
        Field::Themes => {
            if known.themes.contains(line) {
                Ok(line.to_owned())
            } else {
                Err(Fault::UnknownTheme)
            }
        }
        Field::Bodies => {
            let mut body = bodies::read(line).ok_or(Fault::UnknownBody)?;
            // Who leads it may be a State.
            let lead = body.lead.as_deref().and_then(|lead| state_named(lead, states)).map(str::to_owned);
            body.lead = lead.or(body.lead);
            Ok(bodies::line(&body))
        }
        Field::Members | Field::Observers => {
            let (name, since) = seat(line)?;
            let code = state_named(name, states).ok_or(Fault::UnknownState)?;
            Ok(joined([code.to_owned(), since.to_owned()].into_iter()))
        }
        Field::MemberOrganizations | Field::ObserverOrganizations => {
            let (name, since) = seat(line)?;
            Ok(joined([words_of(name), since.to_owned()].into_iter()))
        }
    }
}

/// A name, and since when.
fn seat(line: &str) -> Result<(&str, &str), Fault> {
    match line.rsplit_once([PART, '؛', '；']) {
        None => Ok((line, "")),
        Some((name, since)) if since.trim().is_empty() => Ok((name.trim(), "")),
        Some((name, since)) if is_partial_date(since.trim()) => Ok((name.trim(), since.trim())),
        Some(_) => Err(Fault::NoDate),
    }
}

fn words_of(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn parts(line: &str) -> Vec<String> {
    line.split([PART, '؛', '；']).map(words_of).collect()
}

/// Parts with nothing hanging at the end.
pub(super) fn joined(parts: impl Iterator<Item = String>) -> String {
    let line = parts.collect::<Vec<_>>().join("; ");
    line.trim_end_matches([PART, ' ']).to_owned()
}

/// The code of a State somebody names, by its code or its name in any of the six languages.
pub fn state_named<'s>(text: &str, states: &'s [State]) -> Option<&'s str> {
    let (text, folded) = (text.trim(), fold(text));
    let named = |state: &&State| {
        state.code.eq_ignore_ascii_case(text) || state.names.all().any(|(_, name)| fold(name) == folded)
    };
    states.iter().find(named).map(|state| state.code.as_str())
}

/// Whether it is YYYY, YYYY-MM or YYYY-MM-DD.
pub fn is_partial_date(text: &str) -> bool {
    let rest = match text.len() {
        4 => "-01-01",
        7 => "-01",
        10 => "",
        _ => return false,
    };
    let whole = format!("{text}{rest}");
    whole.parse::<Date>().is_ok_and(|date| date.to_string() == whole && date.year() > 0)
}

impl Field {
    /// As the imported record calls it where it marks what nobody has verified.
    const fn in_record(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Acronym => "acronym",
            Self::OtherNames => "other_names",
            Self::Status => "status",
            Self::Website => "website",
            Self::Languages => "languages",
            Self::Themes => "thematic_areas",
            Self::Bodies => "structures",
            Self::Members => "member_states",
            Self::MemberOrganizations => "member_organizations",
            Self::Observers => "observer_states",
            Self::ObserverOrganizations => "observer_organizations",
            Self::Chair => "chair",
            Self::Secretariat => "secretariat",
        }
    }
}

impl Mechanism {
    /// What the record says, as lines.
    pub fn lines(&self, field: Field) -> Vec<String> {
        let seats = |names: &[String]| {
            let since = |name: &String| self.since.get(name).cloned().unwrap_or_default();
            names.iter().map(|name| joined([name.clone(), since(name)].into_iter())).collect()
        };
        match field {
            Field::Name => vec![self.name.clone()],
            Field::Acronym => vec![self.acronym.clone()],
            Field::OtherNames => self.other_names.clone(),
            Field::Status => {
                let note = self.status_note.iter().map(|note| words_of(note));
                std::iter::once(self.status.word().to_owned()).chain(note).collect()
            }
            Field::Website => self.website.iter().cloned().collect(),
            Field::Languages => self.languages.clone(),
            Field::Themes => self.thematic_areas.clone(),
            Field::Bodies => self.structures.iter().map(bodies::line).collect(),
            Field::Members => seats(&self.member_states),
            Field::MemberOrganizations => seats(&self.member_organizations),
            Field::Observers => seats(&self.observer_states),
            Field::ObserverOrganizations => seats(&self.observer_organizations),
            Field::Chair => self.chair.holders.clone(),
            Field::Secretariat => {
                let others =
                    self.secretariat.organizations.iter().filter(|one| self.secretariat.name.as_ref() != Some(*one));
                self.secretariat.name.iter().chain(others).cloned().collect()
            }
        }
    }

    /// Puts a fact of its owners over the record.
    pub fn state(&mut self, fact: &Fact) {
        let (first, lines) = (fact.lines.first().cloned(), &fact.lines);
        match fact.field {
            Field::Name => self.name = first.unwrap_or_default(),
            Field::Acronym => self.acronym = first.unwrap_or_default(),
            Field::OtherNames => self.other_names.clone_from(lines),
            Field::Status => {
                self.status = first.and_then(|word| MechanismStatus::from_word(&word)).unwrap_or(self.status);
                self.status_note = (lines.len() > 1).then(|| lines[1..].join(" "));
                self.status_confidence = None;
            }
            Field::Website => self.website = first,
            Field::Languages => self.languages.clone_from(lines),
            Field::Themes => self.thematic_areas.clone_from(lines),
            Field::Bodies => self.structures = lines.iter().filter_map(|line| bodies::read(line)).collect(),
            Field::Members => {
                self.member_states = seats(lines, &mut self.since);
                self.member_state_count = None;
            }
            Field::MemberOrganizations => self.member_organizations = seats(lines, &mut self.since),
            Field::Observers => self.observer_states = seats(lines, &mut self.since),
            Field::ObserverOrganizations => self.observer_organizations = seats(lines, &mut self.since),
            Field::Chair => {
                self.chair.holders.clone_from(lines);
                (self.chair.co_chair, self.chair.term) = (Vec::new(), None);
                self.chair.as_of = fact.as_of.get(..4).and_then(|year| year.parse().ok());
                if self.chair.kind == ChairType::None && !lines.is_empty() {
                    self.chair.kind = ChairType::Rotating;
                }
            }
            Field::Secretariat => {
                self.secretariat.name = first;
                self.secretariat.organizations = lines.iter().skip(1).cloned().collect();
                self.secretariat.note.clear();
            }
        }
        self.stated.push(fact.field.in_record());
    }
}

fn seats(lines: &[String], since: &mut BTreeMap<String, String>) -> Vec<String> {
    lines
        .iter()
        .filter_map(|line| {
            let (name, day) = seat(line).ok()?;
            since.remove(name);
            if !day.is_empty() {
                since.insert(name.to_owned(), day.to_owned());
            }
            Some(name.to_owned())
        })
        .collect()
}
