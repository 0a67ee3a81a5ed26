//! From the bytes of a file to typed records, with every problem found on the
//! way: encoding, size, syntax, shape, length of texts and lists. What the
//! records mean is for `check` and its neighbours.

use serde::de::{DeserializeOwned, IgnoredAny};

use super::{
    positions::{Kind, Positions, Step},
    problem::{ImportProblem, PROBLEMS_MAX, Reason},
};
use crate::limits::{EMAIL_MAX, IMPORT_BYTES_MAX, NAME_MAX, OUTCOME_TEXT_MAX, PARAGRAPH_MAX, TITLE_MAX};

/// Entries of one list: no list of a real file comes near.
const ENTRIES_MAX: usize = 2_000;
/// A web address: characters.
const URL_MAX: usize = 2_000;

/// A file being read: its text, where things stand in it, and what is wrong so far.
pub struct Reading<'t> {
    pub positions: Positions<'t>,
    problems: Vec<ImportProblem>,
    left_out: usize,
}

/// The text of a file: UTF-8, a byte order mark at its head forgiven, not too large.
pub fn text_of(bytes: &[u8]) -> Result<&str, Vec<ImportProblem>> {
    let whole = |reason| vec![ImportProblem { line: None, path: String::new(), reason }];
    if bytes.len() > IMPORT_BYTES_MAX {
        return Err(whole(Reason::TooLarge { bytes: bytes.len(), limit: IMPORT_BYTES_MAX }));
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let valid = &bytes[..error.valid_up_to()];
            let line = 1 + valid.iter().filter(|&&b| b == b'\n').count();
            let reason = Reason::NotUtf8 { byte: error.valid_up_to() + 1 };
            Err(vec![ImportProblem { line: Some(line), path: String::new(), reason }])
        }
    }
}

impl<'t> Reading<'t> {
    pub fn of(text: &'t str) -> Result<Self, Vec<ImportProblem>> {
        if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
            let line = Some(error.line().max(1));
            let reason = Reason::NotJson { detail: without_place(&error) };
            return Err(vec![ImportProblem { line, path: String::new(), reason }]);
        }
        let positions =
            Positions::of(text).map_err(|reason| vec![ImportProblem { line: None, path: String::new(), reason }])?;
        let mut reading = Self { positions, problems: Vec::new(), left_out: 0 };
        reading.check_sizes();
        Ok(reading)
    }

    /// Whether the document is an object with this member.
    pub fn has(&self, member: &str) -> bool {
        self.positions.find(&format!("/{member}")).is_some()
    }

    /// Notes a problem at the line of its path.
    pub fn refuse(&mut self, path: &str, reason: Reason) {
        self.refuse_in(self.positions.line_of(path), path, reason);
    }

    fn refuse_in(&mut self, line: usize, path: &str, reason: Reason) {
        if self.problems.len() == PROBLEMS_MAX {
            self.left_out += 1;
            return;
        }
        self.problems.push(ImportProblem { line: Some(line), path: path.to_owned(), reason });
    }

    /// Reads the value at a path; on failure the problem is noted at its own line and path.
    pub fn read<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let Some(node) = self.positions.find(path) else {
            let field = path.rsplit('/').next().unwrap_or_default().to_owned();
            self.refuse(path, Reason::MissingField { field });
            return None;
        };
        let from = self.positions.nodes[node];
        match serde_json::from_str(&self.positions.text[from.start..from.end]) {
            Ok(record) => Some(record),
            Err(error) => {
                let byte = from.start + byte_of(&self.positions.text[from.start..from.end], &error);
                let place = self.positions.around(byte);
                let mut path = self.positions.path_of(place);
                let reason = reason_of(&without_place(&error));
                // What is missing is missing from the whole object; everything else stands in a line of its own.
                let line = match reason {
                    Reason::MissingField { .. } => self.positions.nodes[place].line,
                    _ => from.line + error.line().saturating_sub(1),
                };
                if let Reason::UnknownField { field } | Reason::RepeatedField { field } = &reason {
                    path = format!("{path}/{field}");
                }
                self.refuse_in(line, &path, reason);
                None
            }
        }
    }

    /// Reads a list entry by entry, so that one bad entry does not hide the next.
    pub fn read_each<T: DeserializeOwned>(&mut self, path: &str) -> Vec<Option<T>> {
        match self.positions.find(path).map(|node| self.positions.nodes[node]) {
            Some(list) if list.kind == Kind::Array => {
                (0..list.children.min(ENTRIES_MAX)).map(|index| self.read(&format!("{path}/{index}"))).collect()
            }
            _ => {
                self.read::<Vec<IgnoredAny>>(path);
                Vec::new()
            }
        }
    }

    /// Whether the value at a path would read, noting nothing.
    pub fn reads_as<T: DeserializeOwned>(&self, path: &str) -> bool {
        self.positions.find(path).is_some_and(|node| {
            let node = self.positions.nodes[node];
            serde_json::from_str::<T>(&self.positions.text[node.start..node.end]).is_ok()
        })
    }

    /// How many entries the list at a path has; 0 where there is no list.
    pub fn entries(&self, path: &str) -> usize {
        let list = self.positions.find(path).map(|node| self.positions.nodes[node]);
        list.filter(|list| list.kind == Kind::Array).map_or(0, |list| list.children.min(ENTRIES_MAX))
    }

    /// Names of the members of the object at a path.
    pub fn members(&self, path: &str) -> Vec<String> {
        let Some(object) = self.positions.find(path) else { return Vec::new() };
        let below = self.positions.nodes.iter().skip(1).filter(|node| node.parent == object);
        below
            .filter_map(|node| match node.step {
                Step::Member(name) => Some(name.to_owned()),
                Step::Root | Step::Entry(_) => None,
            })
            .collect()
    }

    /// The records, or everything that is wrong, by line.
    pub fn finish<T>(mut self, records: T) -> Result<T, Vec<ImportProblem>> {
        if self.problems.is_empty() {
            return Ok(records);
        }
        self.problems.sort_by_key(|problem| problem.line);
        self.problems.dedup();
        if self.left_out > 0 {
            let reason = Reason::MoreProblems { count: self.left_out };
            self.problems.push(ImportProblem { line: None, path: String::new(), reason });
        }
        Err(self.problems)
    }

    fn check_sizes(&mut self) {
        for index in 0..self.positions.nodes.len() {
            let node = self.positions.nodes[index];
            let reason = match node.kind {
                Kind::Array if node.children > ENTRIES_MAX => {
                    Some(Reason::TooManyEntries { found: node.children, limit: ENTRIES_MAX })
                }
                Kind::Text => {
                    let limit = self.text_limit(index);
                    bad_text(&self.positions.text[node.start..node.end], limit)
                }
                Kind::Array | Kind::Object | Kind::Other => None,
            };
            if let Some(reason) = reason {
                let path = self.positions.path_of(index);
                self.refuse(&path, reason);
            }
        }
    }

    /// How many characters a text may have, by the name it goes under.
    fn text_limit(&self, mut index: usize) -> usize {
        loop {
            let node = self.positions.nodes[index];
            match node.step {
                Step::Member(name) => {
                    return match name {
                        "id" | "code" | "time_zone" | "zone" => 64,
                        "city" | "room" | "acronym" | "short" | "slot" => NAME_MAX,
                        "name" | "title" | "label" | "seat" | "theme" | "moderator" | "rapporteur" => TITLE_MAX,
                        "email" => EMAIL_MAX,
                        "url" | "website" => URL_MAX,
                        // Words by language stand one level below the thing they name.
                        "ar" | "en" | "es" | "fr" | "ru" | "zh" => self.language_limit(node.parent),
                        _ => OUTCOME_TEXT_MAX,
                    };
                }
                Step::Entry(_) => index = node.parent,
                Step::Root => return OUTCOME_TEXT_MAX,
            }
        }
    }

    /// The same for words by language: most name something, those of an agreed text are whole paragraphs.
    fn language_limit(&self, named: usize) -> usize {
        match self.positions.nodes[named].step {
            Step::Member("words") => PARAGRAPH_MAX,
            Step::Member("note") => OUTCOME_TEXT_MAX,
            Step::Member(_) | Step::Entry(_) | Step::Root => TITLE_MAX,
        }
    }
}

fn bad_text(quoted: &str, limit: usize) -> Option<Reason> {
    if quoted.len() <= limit + 2 && !quoted.contains('\\') {
        return None;
    }
    let text: String = serde_json::from_str(quoted).ok()?;
    let length = text.chars().count();
    if length > limit {
        return Some(Reason::TooLong { length, limit });
    }
    control_character(&text)
}

/// PostgreSQL cannot keep U+0000, and no name or title needs any other.
pub fn control_character(text: &str) -> Option<Reason> {
    let bad = text.chars().find(|&c| c.is_control() && c != '\n' && c != '\t')?;
    Some(Reason::ControlCharacter { code_point: bad.into() })
}

fn byte_of(text: &str, error: &serde_json::Error) -> usize {
    let line_start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    // serde_json counts columns in bytes from 1, and names the last byte it read.
    (line_start + error.column()).min(text.len()).saturating_sub(1)
}

fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

/// serde's errors are sentences; their first words are stable and tell the kinds apart.
fn reason_of(sentence: &str) -> Reason {
    let mut quoted = sentence.split('`').skip(1).step_by(2).map(str::to_owned);
    let mut first = || quoted.next().unwrap_or_default();
    if sentence.starts_with("missing field") {
        Reason::MissingField { field: first() }
    } else if sentence.starts_with("unknown field") {
        Reason::UnknownField { field: first() }
    } else if sentence.starts_with("duplicate field") {
        Reason::RepeatedField { field: first() }
    } else if sentence.starts_with("unknown variant") {
        let word = first();
        Reason::UnknownWord { word, known: quoted.collect::<Vec<_>>().join(", ") }
    } else if let Some((found, expected)) = sentence
        .strip_prefix("invalid type: ")
        .or_else(|| sentence.strip_prefix("invalid value: "))
        .or_else(|| sentence.strip_prefix("invalid length "))
        .and_then(|rest| rest.rsplit_once(", expected "))
    {
        Reason::WrongType { found: found.to_owned(), expected: expected.to_owned() }
    } else {
        Reason::WrongShape { detail: sentence.to_owned() }
    }
}
