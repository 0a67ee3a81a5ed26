//! A text as a sequence of words, spaces, punctuation and bracket marks: what
//! comparisons and merges count in. The tokens borrow from the text.

use std::hash::{Hash, Hasher};

use entente_domain::ids::BracketId;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::{
    Bracket, DEPTH_MAX, Inline, Style, normal,
    shape::{fitting, push},
};

/// Two are equal if they read the same in the same style, or are the same mark of the same bracket. Who holds the
/// bracket makes no difference.
#[derive(Clone, Copy, Debug)]
pub enum Token<'a> {
    Text {
        sort: Sort,
        text: &'a str,
        style: Style,
    },
    Mark(Mark, Of<'a>),
    /// A bracket taken as one thing, whatever is in it; [`tokens`] gives none.
    Whole(Of<'a>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    Word,
    Space,
    Punctuation,
}

/// The signs a bracket is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    Open,
    /// Between two alternatives.
    Or,
    Close,
}

/// Which bracket, and what is known of it. The id may be another than the bracket's own where two texts are brought
/// together and it was found which is which.
#[derive(Clone, Copy, Debug)]
pub struct Of<'a> {
    pub id: &'a BracketId,
    pub bracket: &'a Bracket,
}

impl<'a> Of<'a> {
    pub const fn bracket(bracket: &'a Bracket) -> Self {
        Self { id: &bracket.id, bracket }
    }
}

impl Token<'_> {
    /// Of what sort its words are; absent for marks.
    pub const fn sort(&self) -> Option<Sort> {
        match self {
            Self::Text { sort, .. } => Some(*sort),
            Self::Mark(..) | Self::Whole(_) => None,
        }
    }
}

impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text { text: one, style: first, .. }, Self::Text { text: other, style: second, .. }) => {
                one == other && first == second
            }
            (Self::Mark(one, first), Self::Mark(other, second)) => one == other && first.id == second.id,
            (Self::Whole(one), Self::Whole(other)) => one.id == other.id,
            _ => false,
        }
    }
}

impl Eq for Token<'_> {}

impl Hash for Token<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Self::Text { text, style, .. } => (0_u8, text, style).hash(state),
            Self::Mark(mark, of) => (1_u8, mark, of.id).hash(state),
            Self::Whole(of) => (2_u8, of.id).hash(state),
        }
    }
}

impl Sort {
    fn of(text: &str) -> Self {
        if text.chars().any(char::is_alphanumeric) {
            Self::Word
        } else if text.chars().all(char::is_whitespace) {
            Self::Space
        } else {
            Self::Punctuation
        }
    }
}

/// The text as tokens. Words are those of Unicode (UAX 29); in Chinese each sign is one.
pub fn tokens(text: &[Inline]) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    put(text, &mut found);
    found
}

fn put<'a>(text: &'a [Inline], found: &mut Vec<Token<'a>>) {
    for piece in text {
        match piece {
            Inline::Run(run) => put_words(&run.text, run.style, found),
            Inline::Bracket(bracket) => {
                let of = Of::bracket(bracket);
                found.push(Token::Mark(Mark::Open, of));
                for (place, option) in bracket.options.iter().enumerate() {
                    if place > 0 {
                        found.push(Token::Mark(Mark::Or, of));
                    }
                    put(option, found);
                }
                found.push(Token::Mark(Mark::Close, of));
            }
        }
    }
}

pub(crate) fn put_words<'a>(words: &'a str, style: Style, found: &mut Vec<Token<'a>>) {
    let mut put = |sort, text| found.push(Token::Text { sort, text, style });
    let mut rest = words;
    while !rest.is_empty() {
        // What follows a space and begins a word is a word of its own whatever stood before: so the library, which looks
        // at each sign with its neighbours, is asked only for what is more than letters.
        let end = next_start(rest);
        let (chunk, after) = rest.split_at(end);
        let solid = chunk.trim_end_matches(' ');
        let word = solid.strip_suffix([',', '.', ';', ':', ')']).unwrap_or(solid);
        if !word.is_empty() && word.chars().all(is_letter) {
            put(Sort::Word, word);
            for text in [&solid[word.len()..], &chunk[solid.len()..]] {
                if !text.is_empty() {
                    put(if text.starts_with(' ') { Sort::Space } else { Sort::Punctuation }, text);
                }
            }
        } else {
            chunk.split_word_bounds().for_each(|text| put(Sort::of(text), text));
        }
        rest = after;
    }
}

/// Where after a space the next word begins, or the end.
fn next_start(text: &str) -> usize {
    let mut from = 0;
    while let Some(space) = text[from..].find(' ') {
        from += space;
        from += text[from..].bytes().take_while(|byte| *byte == b' ').count();
        match text[from..].chars().next() {
            Some(sign) if sign.is_ascii_graphic() || is_letter(sign) => return from,
            _ => {}
        }
    }
    text.len()
}

/// Letters of the Latin, Cyrillic and Arabic scripts that always hang together (Unicode's ALetter, nothing combining).
const fn is_letter(sign: char) -> bool {
    matches!(sign,
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ž' | 'А'..='я' | 'Ё' | 'ё'
        | '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}')
}

/// The text again, in its normal form. Absent if brackets do not close as they opened, lie too deep, or one occurs twice.
pub fn tree(tokens: &[Token<'_>]) -> Option<Vec<Inline>> {
    let mut open: Vec<(Of<'_>, Vec<Vec<Inline>>)> = Vec::new();
    let mut seen: Vec<&BracketId> = Vec::new();
    // What stands at each level since its bracket opened or its last separator.
    let mut levels = vec![Vec::new()];
    for token in tokens {
        match token {
            Token::Text { text, style, .. } => push(levels.last_mut()?, text, *style),
            Token::Whole(of) => {
                levels.last_mut()?.push(Inline::Bracket(Bracket { id: of.id.clone(), ..of.bracket.clone() }));
            }
            Token::Mark(Mark::Open, of) => {
                if open.len() == DEPTH_MAX || seen.contains(&of.id) {
                    return None;
                }
                seen.push(of.id);
                open.push((*of, Vec::new()));
                levels.push(Vec::new());
            }
            Token::Mark(Mark::Or, of) => {
                let (last, options) = open.last_mut().filter(|(last, _)| last.id == of.id)?;
                debug_assert_eq!(last.id, of.id, "the innermost bracket");
                options.push(std::mem::take(levels.last_mut()?));
            }
            Token::Mark(Mark::Close, of) => {
                let (of, mut options) = open.pop().filter(|(last, _)| last.id == of.id)?;
                options.push(levels.pop()?);
                levels.last_mut()?.push(Inline::Bracket(Bracket {
                    id: of.id.clone(),
                    kind: fitting(of.bracket.kind, options.len()),
                    options,
                    held_by: of.bracket.held_by.clone(),
                    since: of.bracket.since,
                }));
            }
        }
    }
    if open.is_empty() { levels.pop().map(normal) } else { None }
}

/// Whether the word says nothing by itself, in any of the six languages: between two changes it is not worth showing
/// as unchanged. In Chinese that is any single sign, since most words have two.
pub(crate) fn is_small(word: &str) -> bool {
    const SMALL: &[&str] = &[
        "a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with", // English
        "à", "au", "aux", "de", "des", "du", "en", "et", "la", "le", "les", "ou", "par", "un", "une", // French
        "al", "con", "del", "el", "las", "los", "o", "por", "una", "y", // Spanish
        "в", "во", "за", "и", "из", "к", "на", "о", "об", "от", "по", "с", "у", // Russian
        "أو", "إلى", "على", "عن", "في", "من", "و", // Arabic
    ];
    let mut signs = word.chars();
    if let (Some('\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}'), None) = (signs.next(), signs.next()) {
        return true;
    }
    SMALL.contains(&word) || SMALL.contains(&word.to_lowercase().as_str())
}
