//! The directory as a whole, held in memory by whoever reads it often, and the
//! questions its pages ask: which mechanisms fit, where does a State sit.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    check::Known,
    fact::{Fact, Field},
    global_meeting::{GlobalMeeting, RelatedEvent},
    import::DirectoryFile,
    mechanism::{ChairTerm, Level, Mechanism, MechanismStatus, Region, Year},
    merged::Merged,
    problem::{ImportProblem, PROBLEMS_MAX, Reason},
    state::State,
    term::{Office, Term, TermState},
    theme::{Objective, OtherReference, SdgTarget, Theme},
};
use crate::{clock::Moment, search::fold, words};

/// All of it, each list in the order of its file.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Directory {
    pub mechanisms: Vec<Mechanism>,
    pub themes: Vec<Theme>,
    pub objectives: Vec<Objective>,
    pub targets: Vec<SdgTarget>,
    pub references: Vec<OtherReference>,
    pub states: Vec<State>,
    pub meetings: Vec<GlobalMeeting>,
    pub related: Vec<RelatedEvent>,
    /// What owners have stated over the imported records; none in a directory as it was imported.
    pub facts: Vec<Fact>,
    /// Offices by term, the earliest first.
    pub terms: Vec<Term>,
    /// Themes that were merged into others.
    pub merged: Merged,
}

words! {
    /// How a State sits in a mechanism.
    SeatKind { Member = "member", Territory = "territory", Observer = "observer" }
}

/// What a reader wants to see of the mechanisms. An empty wish shows all.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Wish {
    pub words: String,
    pub region: Option<Region>,
    pub level: Option<Level>,
    pub status: Option<MechanismStatus>,
    /// Key of a theme.
    pub theme: Option<String>,
    /// Code of a member State or territory.
    pub state: Option<String>,
}

impl Directory {
    pub fn is_empty(&self) -> bool {
        self.mechanisms.is_empty() && self.states.is_empty()
    }

    pub fn mechanism(&self, id: &str) -> Option<&Mechanism> {
        self.mechanisms.iter().find(|mechanism| mechanism.id == id)
    }

    /// A theme, also by what it was called before it was merged.
    pub fn theme(&self, id: &str) -> Option<&Theme> {
        let id = self.theme_key(id);
        self.themes.iter().find(|theme| theme.id == id)
    }

    pub fn state(&self, code: &str) -> Option<&State> {
        self.states.iter().find(|state| state.code == code)
    }

    /// The directory with what owners have stated over the imported records, offices as their terms say, and merged themes
    /// as one.
    pub fn stated(mut self, facts: Vec<Fact>, terms: Vec<Term>) -> Self {
        for mechanism in &mut self.mechanisms {
            let id = mechanism.id.clone();
            facts.iter().filter(|fact| fact.mechanism == id).for_each(|fact| mechanism.state(fact));
            mechanism.chair_by_terms(&terms);
        }
        (self.facts, self.terms) = (facts, terms);
        self.merge();
        self
    }

    /// What the owners of a mechanism have stated of one thing.
    pub fn fact(&self, mechanism: &str, field: Field) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.mechanism == mechanism && fact.field == field)
    }

    /// The terms of a mechanism that stand, the earliest first.
    pub fn terms_of(&self, mechanism: &str) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.mechanism.as_str() == mechanism && term.state != TermState::Withdrawn)
    }

    /// What files may refer to.
    pub fn known(&self) -> Known {
        Known {
            mechanisms: self.mechanisms.iter().map(|mechanism| mechanism.id.clone()).collect(),
            // What was merged may still be named.
            themes: self
                .themes
                .iter()
                .map(|theme| theme.id.as_str())
                .chain(self.merged.gone())
                .map(str::to_owned)
                .collect(),
            states: self.states.iter().map(|state| state.code.clone()).collect(),
        }
    }

    /// The directory with one file's part in place of the old part.
    pub fn with(mut self, file: DirectoryFile) -> Self {
        match file {
            DirectoryFile::Mechanisms(mechanisms) => self.mechanisms = mechanisms,
            DirectoryFile::Themes { themes, objectives, targets, references } => {
                self.themes = themes;
                self.objectives = objectives;
                self.targets = targets;
                self.references = references;
            }
            DirectoryFile::States(states) => self.states = states,
            DirectoryFile::GlobalMeetings { meetings, related } => {
                self.meetings = meetings;
                self.related = related;
            }
        }
        self
    }

    /// What one part says of another that is no longer there: a new list of
    /// themes or States must still hold what the mechanisms name.
    pub fn loose_ends(&self) -> Vec<ImportProblem> {
        let known = self.known();
        let mut problems = Vec::new();
        let mut refuse = |mechanism: &str, reason| {
            problems.push(ImportProblem { line: None, path: mechanism.to_owned(), reason });
        };
        for mechanism in &self.mechanisms {
            for theme in mechanism.thematic_areas.iter().filter(|theme| !known.themes.contains(*theme)) {
                refuse(&mechanism.id, Reason::UnknownTheme { theme: theme.clone() });
            }
            let observers = mechanism.observer_states.iter().map(String::as_str);
            for state in mechanism.seats().chain(observers).filter(|state| !known.states.contains(*state)) {
                refuse(&mechanism.id, Reason::UnknownState { state: state.to_owned() });
            }
        }
        problems.truncate(PROBLEMS_MAX);
        problems
    }

    /// The mechanisms a State or territory sits in, members before observers.
    pub fn seats_of(&self, code: &str) -> Vec<(&Mechanism, SeatKind)> {
        let mut seats: Vec<_> =
            self.mechanisms.iter().filter_map(|mechanism| Some((mechanism, mechanism.seat_of(code)?))).collect();
        seats.sort_by_key(|(_, kind)| *kind);
        seats
    }

    /// How many mechanisms each State or territory is a member of; those in none are left out.
    pub fn memberships(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for code in self.mechanisms.iter().flat_map(Mechanism::seats) {
            *counts.entry(code).or_default() += 1;
        }
        counts
    }

    /// The mechanisms in which a State holds or held the chair.
    pub fn chairs_of(&self, code: &str) -> Vec<&Mechanism> {
        let held = |mechanism: &&Mechanism| {
            let chair = &mechanism.chair;
            chair.holders.iter().chain(&chair.co_chair).chain(&chair.next).any(|holder| holder == code)
                || chair.history.iter().any(|term| term.country == code)
        };
        self.mechanisms.iter().filter(held).collect()
    }

    /// The mechanisms that fit a wish; its words are looked for in names, letters,
    /// members and themes, the latter two in the given language.
    pub fn fitting(&self, wish: &Wish, language: &str) -> Vec<&Mechanism> {
        let words = fold(&wish.words);
        let words: BTreeSet<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let has = |mechanism: &Mechanism, theme: &str| mechanism.thematic_areas.iter().any(|area| area == theme);
        self.mechanisms
            .iter()
            .filter(|mechanism| wish.region.is_none_or(|region| mechanism.region == region))
            .filter(|mechanism| wish.level.is_none_or(|level| mechanism.level == level))
            .filter(|mechanism| wish.status.is_none_or(|status| mechanism.status == status))
            .filter(|mechanism| wish.theme.as_deref().is_none_or(|theme| has(mechanism, self.theme_key(theme))))
            .filter(|mechanism| wish.state.as_ref().is_none_or(|state| mechanism.seats().any(|seat| seat == state)))
            .filter(|mechanism| words.is_empty() || self.speaks_of(mechanism, &words, language))
            .collect()
    }

    fn speaks_of(&self, mechanism: &Mechanism, words: &BTreeSet<&str>, language: &str) -> bool {
        let mut text = format!("{} {} {}", mechanism.name, mechanism.acronym, mechanism.id);
        let states = mechanism.seats().filter_map(|code| Some(self.state(code)?.names.pick(language).1));
        let themes = mechanism.thematic_areas.iter().filter_map(|id| Some(self.theme(id)?.labels.pick(language).1));
        for more in mechanism.other_names.iter().map(String::as_str).chain(states).chain(themes) {
            text.push(' ');
            text.push_str(more);
        }
        let text = fold(&text);
        words.iter().all(|word| text.contains(word))
    }
}

impl Mechanism {
    /// Who holds the chair, who is next and who held it, as far as terms are on record.
    fn chair_by_terms(&mut self, terms: &[Term]) {
        let id = self.id.clone();
        let of_state = |state: TermState| {
            let is_of = |term: &&Term| term.mechanism.as_str() == id && term.office == Office::Chair;
            terms.iter().filter(is_of).filter(move |term| term.state == state)
        };
        if let Some(running) = of_state(TermState::Running).next() {
            self.chair.holders = vec![running.holder.clone()];
            self.chair.as_of = Some(day(running.from).year());
            let until = running.until.map(|until| day(until).to_string()).unwrap_or_default();
            self.chair.term = Some(format!("{} – {until}", day(running.from)).trim_end_matches([' ', '–']).to_owned());
        }
        if let Some(next) = of_state(TermState::Planned).next() {
            self.chair.next = vec![next.holder.clone()];
        }
        for over in of_state(TermState::Over) {
            let year = Some(Year::Single(day(over.from).year()));
            let term = ChairTerm { year, country: over.holder.clone() };
            if !self.chair.history.contains(&term) {
                self.chair.history.push(term);
            }
        }
    }

    /// How a State or territory sits in it, if it does.
    pub fn seat_of(&self, code: &str) -> Option<SeatKind> {
        if self.member_states.iter().any(|member| member == code) {
            Some(SeatKind::Member)
        } else if self.member_territories.iter().any(|territory| territory.code == code) {
            Some(SeatKind::Territory)
        } else if self.observer_states.iter().any(|observer| observer == code) {
            Some(SeatKind::Observer)
        } else {
            None
        }
    }
}

fn day(at: Moment) -> Date {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::UTC).date()
}
