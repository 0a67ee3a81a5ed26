//! How each engine finds words: SQLite by FTS5, PostgreSQL by `tsvector`. Both get words that `domain::search` has taken
//! apart, so that neither needs a language, a dictionary or a parser of its own, and both find the same. Besides
//! `database.rs` this is the one place where the engines differ; statements that search stand in pairs beside their
//! aggregate, and are given what is made here.

use std::{collections::BTreeMap, fmt::Write as _};

use entente_domain::search::Word;

/// What one searches for, in the form in which words are searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    pub wanted: Wanted,
    /// One of these marks at least, beside what is wanted. None: nothing is found.
    pub among: Vec<String>,
    /// And this one.
    pub also: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of these phrases.
    All(Vec<Vec<String>>),
    /// One of these words at least.
    Any(Vec<String>),
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
            Wanted::All(phrases) => phrases.is_empty(),
            Wanted::Any(words) => words.is_empty(),
        };
        nothing || self.among.is_empty()
    }

    /// For `match` of FTS5. Words hold letters and digits only: there is nothing to escape.
    pub(crate) fn fts5(&self) -> String {
        self.written(" ", " AND ", " OR ", |words| format!("\"{words}\""))
    }

    /// For `@@` of PostgreSQL.
    pub(crate) fn tsquery(&self) -> String {
        self.written("' <-> '", " & ", " | ", |words| format!("'{words}'"))
    }

    fn written(&self, next: &str, and: &str, or: &str, quoted: impl Fn(&str) -> String) -> String {
        let any = |words: &[String]| words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(or);
        let wanted = match &self.wanted {
            Wanted::All(phrases) => {
                let phrases: Vec<String> =
                    phrases.iter().map(|phrase| format!("({})", quoted(&phrase.join(next)))).collect();
                phrases.join(and)
            }
            Wanted::Any(words) => format!("({})", any(words)),
        };
        let also = self.also.as_ref().map(|also| format!("{and}{}", quoted(also))).unwrap_or_default();
        format!("{wanted}{and}({}){also}", any(&self.among))
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
            wanted: Wanted::All(Asked::read("\"safe migration\" OR").phrases),
            among: among.clone(),
            also: Some("0len".to_owned()),
        };
        assert_eq!(all.fts5(), "(\"safe migration\") AND (\"or\") AND (\"0apublic\" OR \"0a1\") AND \"0len\"");
        assert_eq!(all.tsquery(), "('safe' <-> 'migration') & ('or') & ('0apublic' | '0a1') & '0len'");
        let any = Search { wanted: Wanted::Any(vec!["0r1".to_owned(), "0r2".to_owned()]), among, also: None };
        assert_eq!(any.tsquery(), "('0r1' | '0r2') & ('0apublic' | '0a1')");
        assert!(Search { among: Vec::new(), ..any }.is_empty());
    }
}
