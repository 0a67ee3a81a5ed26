//! What can be said of a paragraph's text as a whole, and what keeps its shape.

use entente_domain::ids::BracketId;
use sha2::{Digest as _, Sha256};

use super::{Bracket, BracketKind, Inline, Run, Style, write};
use crate::words::{Sort, tokens};

/// Words that open, close or separate nothing: what stands after a space when the words between were dropped.
const CLOSING: [char; 12] = [',', '.', ';', ':', '!', '?', ')', '،', '؛', '؟', '。', '，'];

/// The same text in its one normal form: neighbours in the same style are one run, no run is empty, and the space at
/// the edge of an emphasised stretch is plain (it could not be written, and nobody sees it).
pub fn normal(text: Vec<Inline>) -> Vec<Inline> {
    let mut found = Vec::with_capacity(text.len());
    for piece in merged(text) {
        match piece {
            Inline::Run(run) if run.style == Style::default() => push(&mut found, &run.text, run.style),
            Inline::Run(run) => {
                let solid = run.text.trim();
                // A stretch of nothing but space has no start and no end of its own.
                let lead = if solid.is_empty() { run.text.len() } else { run.text.len() - run.text.trim_start().len() };
                let (before, rest) = run.text.split_at(lead);
                push(&mut found, before, Style::default());
                push(&mut found, solid, run.style);
                push(&mut found, rest.get(solid.len()..).unwrap_or_default(), Style::default());
            }
            Inline::Bracket(bracket) => {
                let options = bracket.options.into_iter().map(normal).collect();
                found.push(Inline::Bracket(Bracket { options, ..bracket }));
            }
        }
    }
    found
}

fn merged(text: Vec<Inline>) -> Vec<Inline> {
    let mut found = Vec::with_capacity(text.len());
    for piece in text {
        match piece {
            Inline::Run(run) => push(&mut found, &run.text, run.style),
            Inline::Bracket(_) => found.push(piece),
        }
    }
    found
}

/// Adds words, to the last run if it is of that style.
pub(crate) fn push(text: &mut Vec<Inline>, words: &str, style: Style) {
    if words.is_empty() {
        return;
    }
    match text.last_mut() {
        Some(Inline::Run(run)) if run.style == style => run.text.push_str(words),
        _ => text.push(Inline::Run(Run { text: words.to_owned(), style })),
    }
}

/// The bracket's kind as far as its shape decides it: several options are alternatives, one is not.
pub(crate) const fn fitting(kind: BracketKind, options: usize) -> BracketKind {
    match (kind, options) {
        (BracketKind::Alternatives, 0 | 1) => BracketKind::InsertDisputed,
        (BracketKind::Alternatives, _) | (_, 0 | 1) => kind,
        _ => BracketKind::Alternatives,
    }
}

/// Words only, with brackets as they are read out: "as [priority / key] groups".
pub fn plain(text: &[Inline]) -> String {
    let mut found = String::new();
    put_plain(text, &mut found);
    found
}

fn put_plain(text: &[Inline], found: &mut String) {
    for piece in text {
        match piece {
            Inline::Run(run) => found.push_str(&run.text),
            Inline::Bracket(bracket) => {
                found.push('[');
                for (place, option) in bracket.options.iter().enumerate() {
                    if place > 0 {
                        found.push_str(" / ");
                    }
                    put_plain(option, found);
                }
                found.push(']');
            }
        }
    }
}

/// SHA-256, in hexadecimal, of the text as it is written: words, styles and brackets count; who holds a bracket, since
/// when, under which id and of which kind does not, since nobody who holds the paper in hand could tell.
pub fn hash(text: &[Inline]) -> String {
    Sha256::digest(write(text)).iter().fold(String::with_capacity(64), |mut hex, byte| {
        for half in [byte >> 4, byte & 15] {
            hex.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
        hex
    })
}

/// Whether both say the same: as with equal [`hash`]es, but without writing anything.
pub fn same_words(one: &[Inline], other: &[Inline]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|pair| match pair {
            (Inline::Run(one), Inline::Run(other)) => one == other,
            (Inline::Bracket(one), Inline::Bracket(other)) => same_options(&one.options, &other.options),
            _ => false,
        })
}

pub(crate) fn same_options(one: &[Vec<Inline>], other: &[Vec<Inline>]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_words(one, other))
}

/// How many words there are, those in brackets too, each reading of them.
pub fn words_in(text: &[Inline]) -> usize {
    tokens(text).iter().filter(|token| token.sort() == Some(Sort::Word)).count()
}

/// All brackets, a bracket before those within it.
pub fn brackets(text: &[Inline]) -> Vec<&Bracket> {
    let mut found = Vec::new();
    put_brackets(text, &mut found);
    found
}

fn put_brackets<'a>(text: &'a [Inline], found: &mut Vec<&'a Bracket>) {
    for piece in text {
        if let Inline::Bracket(bracket) = piece {
            found.push(bracket);
            for option in &bracket.options {
                put_brackets(option, found);
            }
        }
    }
}

/// How many brackets lie within one another at the deepest place.
pub fn depth(text: &[Inline]) -> usize {
    let within = |piece: &Inline| match piece {
        Inline::Run(_) => 0,
        Inline::Bracket(bracket) => 1 + bracket.options.iter().map(|option| depth(option)).max().unwrap_or(0),
    };
    text.iter().map(within).max().unwrap_or(0)
}

/// The text with that bracket resolved: one of its readings stays, or with `None` all its words go, and no double
/// space is left where they were. Absent if there is no such bracket or no such reading.
pub fn lift(text: &[Inline], bracket: &BracketId, keep: Option<usize>) -> Option<Vec<Inline>> {
    lifted(text, bracket, keep).map(normal)
}

fn lifted(text: &[Inline], id: &BracketId, keep: Option<usize>) -> Option<Vec<Inline>> {
    for (place, piece) in text.iter().enumerate() {
        let Inline::Bracket(bracket) = piece else { continue };
        let (before, after) = (text.get(..place)?, text.get(place + 1..)?);
        if bracket.id == *id {
            let kept = match keep {
                Some(option) => bracket.options.get(option)?.clone(),
                None => Vec::new(),
            };
            return Some(joined(before.to_vec(), kept, after.to_vec()));
        }
        for (number, option) in bracket.options.iter().enumerate() {
            if let Some(changed) = lifted(option, id, keep) {
                let mut bracket = bracket.clone();
                bracket.options[number] = changed;
                return Some([before, &[Inline::Bracket(bracket)], after].concat());
            }
        }
    }
    None
}

fn joined(mut before: Vec<Inline>, kept: Vec<Inline>, mut after: Vec<Inline>) -> Vec<Inline> {
    if kept.is_empty() {
        let follows = match after.first() {
            Some(Inline::Run(run)) => run.text.chars().next(),
            Some(Inline::Bracket(_)) => Some('['),
            None => None,
        };
        match (before.last_mut(), after.first_mut()) {
            (Some(Inline::Run(run)), _)
                if follows.is_none_or(|next| next.is_whitespace() || CLOSING.contains(&next)) =>
            {
                run.text.truncate(run.text.trim_end().len());
            }
            (None, Some(Inline::Run(run))) => run.text = run.text.trim_start().to_owned(),
            _ => {}
        }
    }
    before.extend(kept);
    before.extend(after);
    before
}
