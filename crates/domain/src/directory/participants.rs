//! Lists of participants: who comes to a meeting, for which party, with what
//! role. JSON is read here; a CSV file is taken apart into rows by the caller,
//! because CSV itself is none of the domain's business.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    check::{Known, is_language, is_zone},
    problem::{ImportProblem, PROBLEMS_MAX, Reason},
    reading::{Reading, control_character, text_of},
};
use crate::{
    limits::{EMAIL_MAX, NAME_MAX},
    people::{MemberRole, PartyKind},
};

/// The columns of a CSV file, in any order; the last five may be left out or empty.
pub const COLUMNS: &[&str] =
    &["email", "name", "party", "party_kind", "role", "mechanism", "country", "may_commit", "language", "zone"];
const COLUMNS_NEEDED: usize = 5;
/// Most participants in one file.
pub const PARTICIPANTS_MAX: usize = 2_000;

/// One line of a list as written, before anything is believed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ParticipantRow {
    /// Line of the file, from 1.
    pub line: usize,
    pub email: String,
    pub name: String,
    pub party: String,
    pub party_kind: String,
    pub role: String,
    pub mechanism: String,
    pub country: String,
    pub may_commit: String,
    pub language: String,
    pub zone: String,
}

impl ParticipantRow {
    /// Puts a cell where its column belongs; unknown columns were refused with the header.
    pub fn set(&mut self, column: &str, cell: &str) {
        let place = match column {
            "email" => &mut self.email,
            "name" => &mut self.name,
            "party" => &mut self.party,
            "party_kind" => &mut self.party_kind,
            "role" => &mut self.role,
            "mechanism" => &mut self.mechanism,
            "country" => &mut self.country,
            "may_commit" => &mut self.may_commit,
            "language" => &mut self.language,
            "zone" => &mut self.zone,
            _ => return,
        };
        cell.trim().clone_into(place);
    }
}

/// One person's place in one party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// In lower case.
    pub email: String,
    pub name: String,
    pub party: String,
    pub party_kind: PartyKind,
    pub mechanism: Option<String>,
    pub country: Option<String>,
    pub role: MemberRole,
    pub may_commit: bool,
    pub language: Option<String>,
    pub zone: Option<String>,
}

/// The same in JSON, where `may_commit` is a true or false.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParticipantEntry {
    email: String,
    name: String,
    party: String,
    party_kind: String,
    role: String,
    #[serde(default)]
    mechanism: Option<String>,
    #[serde(default)]
    country: Option<String>,
    #[serde(default)]
    may_commit: bool,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    zone: Option<String>,
}

/// Reads a JSON list of participants: `[…]` or `{"meta": …, "participants": […]}`.
pub fn parse_participants(bytes: &[u8], known: &Known) -> Result<Vec<Participant>, Vec<ImportProblem>> {
    let mut reading = Reading::of(text_of(bytes)?)?;
    let list = if reading.has("participants") { "/participants" } else { "" };
    let entries = reading.read_each::<ParticipantEntry>(list);
    let lines: Vec<usize> =
        (0..entries.len()).map(|index| reading.positions.line_of(&format!("{list}/{index}"))).collect();
    let entries = reading.finish(entries)?;
    let rows: Vec<ParticipantRow> = entries
        .into_iter()
        .flatten()
        .zip(lines)
        .map(|(entry, line)| ParticipantRow {
            line,
            email: entry.email.trim().to_owned(),
            name: entry.name.trim().to_owned(),
            party: entry.party.trim().to_owned(),
            party_kind: entry.party_kind,
            role: entry.role,
            mechanism: entry.mechanism.unwrap_or_default(),
            country: entry.country.unwrap_or_default(),
            may_commit: if entry.may_commit { "yes".to_owned() } else { "no".to_owned() },
            language: entry.language.unwrap_or_default(),
            zone: entry.zone.unwrap_or_default(),
        })
        .collect();
    check_participants(&rows, known)
}

/// Checks the first line of a CSV file: every needed column once, none unknown.
pub fn check_header(columns: &[&str]) -> Result<(), Vec<ImportProblem>> {
    let mut problems = Vec::new();
    let mut refuse = |column: &str, reason| {
        problems.push(ImportProblem { line: Some(1), path: column.to_owned(), reason });
    };
    for (index, column) in columns.iter().enumerate() {
        if !COLUMNS.contains(column) {
            refuse(column, Reason::UnknownColumn { column: (*column).to_owned() });
        } else if columns[..index].contains(column) {
            refuse(column, Reason::RepeatedColumn { column: (*column).to_owned() });
        }
    }
    for column in COLUMNS[..COLUMNS_NEEDED].iter().filter(|column| !columns.contains(column)) {
        refuse(column, Reason::MissingColumn { column: (*column).to_owned() });
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Checks the rows of a list, each by itself and against the others.
pub fn check_participants(rows: &[ParticipantRow], known: &Known) -> Result<Vec<Participant>, Vec<ImportProblem>> {
    let mut problems = Problems(Vec::new());
    if rows.is_empty() {
        problems.refuse(1, "", Reason::Empty);
    }
    if rows.len() > PARTICIPANTS_MAX {
        problems.refuse(1, "", Reason::TooManyEntries { found: rows.len(), limit: PARTICIPANTS_MAX });
    }
    let mut participants: Vec<(usize, Participant)> = Vec::new();
    for row in rows.iter().take(PARTICIPANTS_MAX) {
        if let Some(participant) = problems.check_row(row, known) {
            participants.push((row.line, participant));
        }
    }
    problems.check_together(&participants);
    problems.finish(participants.into_iter().map(|(_, participant)| participant).collect())
}

struct Problems(Vec<ImportProblem>);

impl Problems {
    fn refuse(&mut self, line: usize, column: &str, reason: Reason) {
        self.0.push(ImportProblem { line: Some(line), path: column.to_owned(), reason });
    }

    fn check_row(&mut self, row: &ParticipantRow, known: &Known) -> Option<Participant> {
        let before = self.0.len();
        for (column, text, limit) in
            [("email", &row.email, EMAIL_MAX), ("name", &row.name, NAME_MAX), ("party", &row.party, NAME_MAX)]
        {
            let length = text.chars().count();
            if text.is_empty() {
                self.refuse(row.line, column, Reason::Empty);
            } else if length > limit {
                self.refuse(row.line, column, Reason::TooLong { length, limit });
            } else if let Some(reason) = control_character(text) {
                self.refuse(row.line, column, reason);
            }
        }
        if !row.email.is_empty() && !is_email(&row.email) {
            self.refuse(row.line, "email", Reason::BadEmail { email: row.email.clone() });
        }
        let party_kind = PartyKind::from_word(&row.party_kind);
        if party_kind.is_none() {
            self.refuse(row.line, "party_kind", unknown_word(&row.party_kind, PartyKind::ALL));
        }
        let role = MemberRole::from_word(&row.role);
        if role.is_none() {
            self.refuse(row.line, "role", unknown_word(&row.role, MemberRole::ALL));
        }
        let may_commit = yes_or_no(&row.may_commit);
        if may_commit.is_none() {
            self.refuse(row.line, "may_commit", Reason::BadYesNo { text: row.may_commit.clone() });
        }
        self.check_codes(row, party_kind, known);
        if self.0.len() > before {
            return None;
        }
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Some(Participant {
            email: row.email.to_lowercase(),
            name: row.name.clone(),
            party: row.party.clone(),
            party_kind: party_kind?,
            mechanism: given(&row.mechanism),
            country: given(&row.country),
            role: role?,
            may_commit: may_commit?,
            language: given(&row.language),
            zone: given(&row.zone),
        })
    }

    fn check_codes(&mut self, row: &ParticipantRow, party_kind: Option<PartyKind>, known: &Known) {
        if row.mechanism.is_empty() {
            if party_kind == Some(PartyKind::Rcp) {
                self.refuse(row.line, "mechanism", Reason::MechanismNeeded);
            }
        } else if !known.mechanisms.contains(&row.mechanism) {
            self.refuse(row.line, "mechanism", Reason::UnknownMechanism { mechanism: row.mechanism.clone() });
        }
        if row.country.is_empty() {
            if matches!(party_kind, Some(PartyKind::MemberState | PartyKind::ObserverState)) {
                self.refuse(row.line, "country", Reason::CountryNeeded);
            }
        } else if !known.states.contains(&row.country) {
            self.refuse(row.line, "country", Reason::UnknownState { state: row.country.clone() });
        }
        if !row.language.is_empty() && !is_language(&row.language) {
            self.refuse(row.line, "language", Reason::UnknownLanguage { language: row.language.clone() });
        }
        if !row.zone.is_empty() && !is_zone(&row.zone) {
            self.refuse(row.line, "zone", Reason::UnknownZone { zone: row.zone.clone() });
        }
    }

    /// One person once in a party, one description of each party and person.
    fn check_together(&mut self, participants: &[(usize, Participant)]) {
        let mut members: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut parties: BTreeMap<&str, &(usize, Participant)> = BTreeMap::new();
        let mut people: BTreeMap<&str, &(usize, Participant)> = BTreeMap::new();
        for row @ (line, one) in participants {
            let (first_line, first) = *parties.entry(&one.party).or_insert(row);
            if (first.party_kind, &first.mechanism, &first.country) != (one.party_kind, &one.mechanism, &one.country) {
                let reason = Reason::PartyDiffers { party: one.party.clone(), first_line: *first_line };
                self.refuse(*line, "party", reason);
            }
            let (first_line, first) = *people.entry(&one.email).or_insert(row);
            if (&first.name, &first.language, &first.zone) != (&one.name, &one.language, &one.zone) {
                let reason = Reason::PersonDiffers { email: one.email.clone(), first_line: *first_line };
                self.refuse(*line, "email", reason);
            }
            if let Some(first_line) = members.insert((&one.party, &one.email), *line) {
                let reason = Reason::RepeatedMember { email: one.email.clone(), party: one.party.clone(), first_line };
                self.refuse(*line, "email", reason);
            }
        }
    }

    fn finish(mut self, participants: Vec<Participant>) -> Result<Vec<Participant>, Vec<ImportProblem>> {
        if self.0.is_empty() {
            return Ok(participants);
        }
        self.0.sort_by_key(|problem| problem.line);
        let more = self.0.len().saturating_sub(PROBLEMS_MAX);
        self.0.truncate(PROBLEMS_MAX);
        if more > 0 {
            let reason = Reason::MoreProblems { count: more };
            self.0.push(ImportProblem { line: None, path: String::new(), reason });
        }
        Err(self.0)
    }
}

fn unknown_word<W: std::fmt::Display>(word: &str, known: &[W]) -> Reason {
    let known = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Reason::UnknownWord { word: word.to_owned(), known }
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" => Some(true),
        "no" | "false" | "0" | "" => Some(false),
        _ => None,
    }
}

/// Enough to catch slips of the hand; whether the address lives, only a message to it can tell.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && !local.contains('@')
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !domain.contains("..")
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c))
}
