//! What somebody who searches asks for: words in any order, and between quotation marks a phrase.

use super::words::words;

/// Letters of a search that are looked at; a phrase of agreed language is shorter.
pub const ASKED_MAX: usize = 600;
/// Words that are looked for.
const WORDS_MAX: usize = 80;
/// All pairs of signs that people, and what corrects their typing, put around a quotation.
pub(super) const QUOTES: &[char] = &['"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』', '＂', '〝', '〞'];

/// A search, understood. All of it must stand in a text for it to be found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Asked {
    /// Each of one word at least, in the form in which words are searched.
    pub phrases: Vec<Vec<String>>,
    /// Something was left away, because it was too long.
    pub cut: bool,
}

impl Asked {
    /// Reads what was typed. Words that hang together without a space, "decision-making" or a line of Chinese, are a
    /// phrase as they stand. A quotation that is not closed goes to the end. There is nothing that cannot be read.
    pub fn read(typed: &str) -> Self {
        let mut asked = Self::default();
        let end = typed.char_indices().nth(ASKED_MAX).map_or(typed.len(), |(at, _)| at);
        asked.cut = end < typed.len();
        for (number, part) in typed[..end].split(QUOTES).enumerate() {
            if number % 2 == 1 {
                asked.add(part);
            } else {
                part.split_whitespace().for_each(|chunk| asked.add(chunk));
            }
        }
        asked
    }

    /// The whole as one phrase, whatever signs are in it.
    pub fn phrase(words: &str) -> Self {
        let mut asked = Self::default();
        asked.add(words);
        asked
    }

    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    fn add(&mut self, part: &str) {
        let taken: usize = self.phrases.iter().map(Vec::len).sum();
        let mut phrase: Vec<String> = words(part).into_iter().map(|word| word.folded).collect();
        if taken + phrase.len() > WORDS_MAX {
            phrase.truncate(WORDS_MAX - taken);
            self.cut = true;
        }
        if !phrase.is_empty() && !self.phrases.contains(&phrase) {
            self.phrases.push(phrase);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Vec<String> {
        Asked::read(typed).phrases.iter().map(|phrase| phrase.join(" ")).collect()
    }

    #[test]
    fn words_and_phrases() {
        for (typed, expected) in [
            ("migrants  rights", vec!["migrants", "rights"]),
            ("\"Migrants’ rights\" climate", vec!["migrants rights", "climate"]),
            ("« sûres, ordonnées » “et régulières", vec!["sures ordonnees", "et regulieres"]),
            ("decision-making", vec!["decision making"]),
            ("移民权利", vec!["移 民 权 利"]),
            ("「移民」 权利", vec!["移 民", "权 利"]),
            ("rights RIGHTS", vec!["rights"]),
            ("", vec![]),
            ("\" % _ ' OR NEAR(*) ^:-- \"", vec!["or near"]),
            ("''\u{0}\u{1b}[31m", vec!["31m"]),
        ] {
            assert_eq!(read(typed), expected, "{typed}");
        }
    }

    #[test]
    fn what_is_too_long_is_cut_and_says_so() {
        assert!(!Asked::read("a b c").cut);
        let long = Asked::read(&"é ".repeat(5_000));
        assert!(long.cut && long.phrases.len() == 1);
        let many: String = (0..200).map(|number| format!("{number} ")).collect();
        assert!(Asked::read(&many).cut);
        let phrase = Asked::phrase(&"word ".repeat(500));
        assert!(phrase.cut && phrase.phrases[0].len() == WORDS_MAX);
    }
}
