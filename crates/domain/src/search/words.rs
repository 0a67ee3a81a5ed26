//! A text as a sequence of words, each with its place in the text, so that what was found can be shown.

use std::ops::Range;

use super::fold::put;

/// Bytes of one word that count; nothing that is longer is a word, and one database takes none.
const WORD_BYTES_MAX: usize = 128;

/// A word as it is searched, and where it stands: bytes from and to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub folded: String,
    pub from: usize,
    pub to: usize,
}

/// The words of a text. Where a script writes no spaces between them, each sign is one: a phrase in Chinese is then
/// found wherever its signs stand in that order, and nobody has to know where its words end.
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut open = Word { folded: String::new(), from: 0, to: 0 };
    let mut close = |word: &mut Word| {
        if !word.folded.is_empty() {
            found.push(Word { folded: std::mem::take(&mut word.folded), ..*word });
        }
    };
    for (at, sign) in text.char_indices() {
        if stands_alone(sign) {
            close(&mut open);
        }
        if open.folded.is_empty() {
            open.from = at;
        }
        let length = open.folded.len();
        if !put(sign, &mut open.folded) {
            close(&mut open);
            continue;
        }
        open.to = at + sign.len_utf8();
        if open.folded.len() > WORD_BYTES_MAX {
            open.folded.truncate(length);
        }
        if stands_alone(sign) {
            close(&mut open);
        }
    }
    close(&mut open);
    found
}

/// Whether a folded word is one sign of such a script.
pub fn is_sign(folded: &str) -> bool {
    folded.chars().next().is_some_and(stands_alone)
}

/// Chinese characters and the syllables of Japanese.
const fn stands_alone(sign: char) -> bool {
    matches!(sign,
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

/// Where a phrase stands among the words; places do not overlap.
pub fn places(words: &[Word], phrase: &[String]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while !phrase.is_empty() && at + phrase.len() <= words.len() {
        if words[at..].iter().zip(phrase).all(|(word, asked)| word.folded == *asked) {
            found.push(at..at + phrase.len());
            at += phrase.len();
        } else {
            at += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let text = "Élaborer l’accès: “co-operation”, OP4.";
        let found = words(text);
        let written: Vec<&str> = found.iter().map(|word| &text[word.from..word.to]).collect();
        assert_eq!(written, ["Élaborer", "l", "accès", "co", "operation", "OP4"]);
        assert_eq!(folded(text), ["elaborer", "l", "acces", "co", "operation", "op4"]);
    }

    #[test]
    fn six_languages_fold_and_divide() {
        for (text, expected) in [
            ("MIGRANTS’ rights", "migrants rights"),
            ("Les États s’engagent", "les etats s engagent"),
            ("migración ordenada", "migracion ordenada"),
            ("الهِجْرَةُ الآمنة إلى", "الهجره الامنه الي"),
            ("保护移民的权利。", "保 护 移 民 的 权 利"),
            ("Ещё МОЙ договор", "еще мои договор"),
        ] {
            assert_eq!(folded(text).join(" "), expected);
        }
    }

    #[test]
    fn nothing_breaks_it() {
        assert!(words("").is_empty() && words(" \u{0}\u{7}%_'\"*()[] ").is_empty());
        assert!(words("\u{301}\u{640}").is_empty(), "marks without a letter are no word");
        let long = "a".repeat(10_000);
        let found = words(&long);
        assert_eq!((found.len(), found[0].folded.len(), found[0].to), (1, WORD_BYTES_MAX, 10_000));
    }

    #[test]
    fn a_phrase_is_found_as_often_as_it_stands_there() {
        let text = words("safe, orderly and regular; SAFE ORDERLY and so on");
        let phrase = ["safe".to_owned(), "orderly".to_owned()];
        assert_eq!(places(&text, &phrase), [0..2, 4..6]);
        assert!(places(&text, &[]).is_empty());
        assert!(places(&text[..1], &phrase).is_empty());
    }
}
