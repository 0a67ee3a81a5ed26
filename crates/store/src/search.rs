//! How each engine finds words: SQLite by FTS5, PostgreSQL by `tsvector`. Both get words that `domain::search` has taken
//! apart, so that neither needs a language, a dictionary or a parser of its own, and both find the same. Besides
//! `database.rs` this is the one place where the engines differ; statements that search stand in pairs beside their
//! aggregate, and are given what is made here.

use std::{collections::BTreeMap, fmt::Write as _};

use entente_domain::search::Word;

/// What one searches for, in the form in which words are searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search {
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
    /// Nothing to look for.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::All(phrases) => phrases.is_empty(),
            Self::Any(words) => words.is_empty(),
        }
    }

    /// For `match` of FTS5. Words hold letters and digits only: there is nothing to escape.
    pub(crate) fn fts5(&self) -> String {
        match self {
            Self::All(phrases) => {
                phrases.iter().map(|phrase| format!("\"{}\"", phrase.join(" "))).collect::<Vec<_>>().join(" AND ")
            }
            Self::Any(words) => words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR "),
        }
    }

    /// For `@@` of PostgreSQL.
    pub(crate) fn tsquery(&self) -> String {
        let quoted =
            |words: &[String], sign: &str| words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(sign);
        match self {
            Self::All(phrases) => {
                phrases.iter().map(|phrase| format!("({})", quoted(phrase, " <-> "))).collect::<Vec<_>>().join(" & ")
            }
            Self::Any(words) => quoted(words, " | "),
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
        let asked = Search::All(Asked::read("\"safe migration\" OR").phrases);
        assert_eq!(asked.fts5(), "\"safe migration\" AND \"or\"");
        assert_eq!(asked.tsquery(), "('safe' <-> 'migration') & ('or')");
        let any = Search::Any(vec!["0r1".to_owned(), "0r2".to_owned()]);
        assert_eq!((any.fts5(), any.tsquery()), ("\"0r1\" OR \"0r2\"".to_owned(), "'0r1' | '0r2'".to_owned()));
    }
}
