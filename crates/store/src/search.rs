//! How each engine finds words: SQLite by FTS5, PostgreSQL by `tsvector`. Both get words that `domain::search` has taken
//! apart, so that neither needs a language, a dictionary or a parser of its own, and both find the same. Besides
//! `database.rs` this is the one place where the engines differ; statements that search stand in pairs beside their
//! aggregate, and are given what is made here.

use std::{collections::BTreeMap, fmt::Write as _};

use entente_domain::search::{Word, hash};

/// What one searches for, in the form in which words are searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    pub wanted: Wanted,
    /// One of these marks at least, beside what is wanted. None: nothing is found.
    pub among: Vec<String>,
    /// And of each of these lists one.
    pub also: Vec<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of these.
    All(Vec<Clause>),
    /// One of these words at least.
    Any(Vec<String>),
}

/// One of the things that must be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// These words, one behind the other.
    Phrase(Vec<String>),
    /// A word that begins like this, or that other word.
    Begins { with: String, or: String },
}

impl Wanted {
    /// All of these phrases.
    pub fn phrases(phrases: &[Vec<String>]) -> Self {
        Self::All(phrases.iter().cloned().map(Clause::Phrase).collect())
    }
}

/// Marks an entry of an index for its readers, whom a name stands for: the same in every version of this program.
pub(crate) fn readers_mark(name: &str) -> String {
    format!("0a{:016x}", hash(name))
}

/// Marks an entry for its language.
pub fn in_language(code: &str) -> String {
    let letters: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("0l{letters}")
}

/// More positions of one word PostgreSQL does not keep, and no positions beyond the second number.
const POSITIONS_MAX: usize = 255;
const POSITION_MAX: usize = 16_383;

/// The words as FTS5 takes them in: divided by spaces.
pub(crate) fn for_fts5<'w>(words: &'w [Word], marks: impl IntoIterator<Item = &'w String>) -> String {
    let mut text: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
    text.extend(marks.into_iter().map(String::as_str));
    text.join(" ")
}

/// The words as PostgreSQL takes them in: each with its positions, nothing left for a parser to decide.
pub(crate) fn for_tsvector<'w>(words: &[Word], marks: impl IntoIterator<Item = &'w String>) -> String {
    let mut at: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, word) in words.iter().enumerate() {
        let places = at.entry(&word.folded).or_default();
        if places.len() < POSITIONS_MAX {
            places.push((number + 1).min(POSITION_MAX));
        }
    }
    let mut text = String::new();
    for (word, places) in at {
        let places: Vec<String> = places.iter().map(ToString::to_string).collect();
        let _ = write!(text, "'{word}':{} ", places.join(","));
    }
    for mark in marks {
        let _ = write!(text, "'{mark}' ");
    }
    text
}

impl Search {
    /// Nothing to look for, or nowhere to look.
    pub fn is_empty(&self) -> bool {
        let nothing = match &self.wanted {
            Wanted::All(clauses) => clauses.is_empty(),
            Wanted::Any(words) => words.is_empty(),
        };
        nothing || self.among.is_empty()
    }

    /// For `match` of FTS5. Words hold letters and digits only: there is nothing to escape.
    pub(crate) fn fts5(&self) -> String {
        self.written(&Form { next: " ", and: " AND ", or: " OR ", quote: '"', begins: " *" })
    }

    /// For `@@` of PostgreSQL.
    pub(crate) fn tsquery(&self) -> String {
        self.written(&Form { next: "' <-> '", and: " & ", or: " | ", quote: '\'', begins: ":*" })
    }

    fn written(&self, form: &Form) -> String {
        let wanted = match &self.wanted {
            Wanted::All(clauses) => {
                let clauses: Vec<String> = clauses.iter().map(|clause| form.clause(clause)).collect();
                clauses.join(form.and)
            }
            Wanted::Any(words) => format!("({})", form.any(words)),
        };
        let also: String = self.also.iter().map(|also| format!("{}({})", form.and, form.any(also))).collect();
        format!("{wanted}{}({}){also}", form.and, form.any(&self.among))
    }
}

/// How an engine writes what it is asked.
struct Form {
    next: &'static str,
    and: &'static str,
    or: &'static str,
    quote: char,
    begins: &'static str,
}

impl Form {
    fn quoted(&self, words: &str) -> String {
        format!("{0}{words}{0}", self.quote)
    }

    fn any(&self, words: &[String]) -> String {
        words.iter().map(|word| self.quoted(word)).collect::<Vec<_>>().join(self.or)
    }

    fn clause(&self, clause: &Clause) -> String {
        match clause {
            Clause::Phrase(phrase) => format!("({})", self.quoted(&phrase.join(self.next))),
            Clause::Begins { with, or } => {
                format!("({}{}{}{})", self.quoted(with), self.begins, self.or, self.quoted(or))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use entente_domain::search::{Asked, words};

    use super::*;

    #[test]
    fn each_engine_gets_its_own_form() {
        let text = words("Safe, safe migration 移民");
        let marks = ["0r1".to_owned()];
        assert_eq!(for_fts5(&text, &marks), "safe safe migration 移 民 0r1");
        assert_eq!(for_tsvector(&text, &marks), "'migration':3 'safe':1,2 '民':5 '移':4 '0r1' ");
        let among = vec!["0apublic".to_owned(), "0a1".to_owned()];
        let all = Search {
            wanted: Wanted::phrases(&Asked::read("\"safe migration\" OR").phrases),
            among: among.clone(),
            also: vec![vec!["0len".to_owned()]],
        };
        assert_eq!(all.fts5(), "(\"safe migration\") AND (\"or\") AND (\"0apublic\" OR \"0a1\") AND (\"0len\")");
        assert_eq!(all.tsquery(), "('safe' <-> 'migration') & ('or') & ('0apublic' | '0a1') & ('0len')");
        let any = Search { wanted: Wanted::Any(vec!["0r1".to_owned(), "0r2".to_owned()]), among, also: Vec::new() };
        assert_eq!(any.tsquery(), "('0r1' | '0r2') & ('0apublic' | '0a1')");
        assert!(Search { among: Vec::new(), ..any.clone() }.is_empty());
        let begins = Clause::Begins { with: "mig".to_owned(), or: "0smig".to_owned() };
        let also = vec![vec!["0kitem".to_owned(), "0kpost".to_owned()], vec!["0lfr".to_owned()]];
        let typed = Search { wanted: Wanted::All(vec![begins]), also, ..any };
        assert!(
            typed.fts5().starts_with("(\"mig\" * OR \"0smig\") AND (")
                && typed.fts5().ends_with(") AND (\"0kitem\" OR \"0kpost\") AND (\"0lfr\")")
        );
        assert!(typed.tsquery().starts_with("('mig':* | '0smig') & ("));
    }
}
