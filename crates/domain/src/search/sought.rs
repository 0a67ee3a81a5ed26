//! What somebody looks for in everything: words in any of their forms, the last one while it is still being typed, and
//! between quotation marks a phrase as it stands.

use std::ops::Range;

use super::{
    asked::{ASKED_MAX, QUOTES},
    stem::stem,
    words::{Word, is_sign, places, words},
};

/// Words that are looked for.
const WORDS_MAX: usize = 24;

/// One thing that must stand in a text for it to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// These folded words, one behind the other.
    Phrase(Vec<String>),
    /// A folded word in any of its forms.
    Word(String),
    /// A word that begins like this, or in any of its forms is this: the last one that was typed.
    Beginning(String),
}

/// A search of everything, understood.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sought {
    pub terms: Vec<Term>,
    /// Something was left away, because it was too long.
    pub cut: bool,
}

impl Sought {
    /// Reads what was typed. There is nothing that cannot be read.
    pub fn read(typed: &str) -> Self {
        let mut sought = Self::default();
        let end = typed.char_indices().nth(ASKED_MAX).map_or(typed.len(), |(at, _)| at);
        sought.cut = end < typed.len();
        let typed = &typed[..end];
        for (number, part) in typed.split(QUOTES).enumerate() {
            if number % 2 == 1 {
                sought.add(part, true);
            } else {
                part.split_whitespace().for_each(|chunk| sought.add(chunk, false));
            }
        }
        let open = !typed.ends_with(|sign: char| sign.is_whitespace() || QUOTES.contains(&sign));
        if open
            && let Some(Term::Word(last)) = sought.terms.last()
            && last.chars().count() > 1
            && !is_mark(last)
        {
            let last = Term::Beginning(last.clone());
            sought.terms.pop();
            sought.terms.push(last);
        }
        sought
    }

    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Single letters find everything and tell nothing; a single sign of Chinese is a word.
    pub fn is_too_short(&self) -> bool {
        let short = |term: &Term| match term {
            Term::Word(word) | Term::Beginning(word) => word.chars().count() < 2,
            Term::Phrase(_) => false,
        };
        !self.terms.is_empty() && self.terms.iter().all(short)
    }

    fn add(&mut self, part: &str, quoted: bool) {
        let taken: usize = self.terms.iter().map(Term::length).sum();
        let mut found: Vec<String> = words(part).into_iter().map(|word| word.folded).collect();
        if taken + found.len() > WORDS_MAX {
            found.truncate(WORDS_MAX - taken);
            self.cut = true;
        }
        // Marks of the index look like words. As part of a phrase one would find what it marks.
        let terms = if found.iter().any(|word| is_mark(word)) || (found.len() == 1 && !quoted && !is_sign(&found[0])) {
            found.into_iter().map(Term::Word).collect()
        } else if found.is_empty() {
            Vec::new()
        } else {
            vec![Term::Phrase(found)]
        };
        for term in terms {
            if !self.terms.contains(&term) {
                self.terms.push(term);
            }
        }
    }

    /// Where any of what is looked for stands, in the order of the text; with which of the terms it is.
    pub fn places(&self, words: &[Word]) -> Vec<(usize, Range<usize>)> {
        let mut found: Vec<(usize, Range<usize>)> = Vec::new();
        for (number, term) in self.terms.iter().enumerate() {
            found.extend(term.places(words).into_iter().map(|range| (number, range)));
        }
        found.sort_by_key(|(_, range)| (range.start, range.end));
        found
    }
}

impl Term {
    const fn length(&self) -> usize {
        match self {
            Self::Phrase(words) => words.len(),
            Self::Word(_) | Self::Beginning(_) => 1,
        }
    }

    fn places(&self, words: &[Word]) -> Vec<Range<usize>> {
        let each = |is: &dyn Fn(&str) -> bool| {
            let all = words.iter().enumerate().filter(|(_, word)| is(&word.folded));
            all.map(|(at, _)| at..at + 1).collect()
        };
        match self {
            Self::Phrase(phrase) => places(words, phrase),
            Self::Word(word) => {
                let sought = stem(word);
                each(&|folded| stem(folded) == sought)
            }
            Self::Beginning(word) => {
                let sought = stem(word);
                each(&|folded| folded.starts_with(word.as_str()) || stem(folded) == sought)
            }
        }
    }
}

/// Whether a word looks like a mark of the index.
fn is_mark(word: &str) -> bool {
    word.strip_prefix('0').is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Vec<String> {
        let told = |term: &Term| match term {
            Term::Phrase(words) => format!("<{}>", words.join(" ")),
            Term::Word(word) => word.clone(),
            Term::Beginning(word) => format!("{word}…"),
        };
        Sought::read(typed).terms.iter().map(told).collect()
    }

    #[test]
    fn what_is_typed_is_understood() {
        for (typed, expected) in [
            ("Migrants rights", vec!["migrants", "rights…"]),
            ("migrants rights ", vec!["migrants", "rights"]),
            ("\"Migrants’ rights\" climate", vec!["<migrants rights>", "climate…"]),
            ("climate \"migrants", vec!["climate", "<migrants>"]),
            ("\"return\"", vec!["<return>"]),
            ("decision-making", vec!["<decision making>"]),
            ("移民权利", vec!["<移 民 权 利>"]),
            ("移", vec!["<移>"]),
            ("a", vec!["a"]),
            ("rights RIGHTS ", vec!["rights"]),
            ("0apublic", vec!["0apublic"]),
            ("\"0apublic rights\"", vec!["0apublic", "rights"]),
            ("2024", vec!["2024…"]),
            ("\" % _ ' OR NEAR(*) ^:-- \"", vec!["<or near>"]),
            ("", vec![]),
        ] {
            assert_eq!(read(typed), expected, "{typed}");
        }
        assert!(Sought::read("a b").is_too_short() && !Sought::read("a bc").is_too_short());
        assert!(!Sought::read("移").is_too_short() && !Sought::read("").is_too_short());
        let long = Sought::read(&(0..200).map(|number| format!("{number} ")).collect::<String>());
        assert!(long.cut && long.terms.len() == WORDS_MAX);
        assert!(Sought::read(&"x".repeat(9_000)).cut);
    }

    #[test]
    fn it_is_found_where_it_stands() {
        let text = "Rights of a migrant: the migrants’ rights, and migration.";
        let taken = words(text);
        let marked = |typed: &str| -> Vec<&str> {
            let places = Sought::read(typed).places(&taken);
            places.iter().map(|(_, range)| &text[taken[range.start].from..taken[range.end - 1].to]).collect()
        };
        assert_eq!(marked("migrant "), ["migrant", "migrants"]);
        assert_eq!(marked("migr"), ["migrant", "migrants", "migration"]);
        assert_eq!(marked("\"migrants rights\" right"), ["Rights", "migrants’ rights", "rights"]);
        assert!(marked("nothing").is_empty());
    }
}
