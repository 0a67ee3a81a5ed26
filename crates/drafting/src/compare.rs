//! Two states of a paragraph beside one another, word by word. Brackets are
//! compared as what they are: one whose inside changed is shown with the change
//! inside, one that was lifted or put up shows that and leaves its words alone.

use std::collections::{HashMap, HashSet};

use entente_domain::ids::BracketId;

use crate::{
    edits::{edits, smooth},
    text::{
        Bracket, Inline, brackets,
        kin::{aligned, kin, shared},
        normal, same_words,
        shape::{push, same_options},
    },
    words::{Mark, Of, Sort, Token, put_words, tokens},
};

/// Where a piece of text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// In both.
    Same,
    /// Only in the old text.
    Gone,
    /// Only in the new text.
    New,
}

/// A piece of a comparison. What is gone stands before what came in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, and brackets that are gone, new or unchanged as a whole.
    Text(Side, Vec<Inline>),
    Bracket(Around),
}

/// A bracket with a comparison inside. If it is gone or new, that is only its own signs: words within stand where
/// their own pieces say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Around {
    pub side: Side,
    /// The bracket (in both: as it is in the new text), without its options.
    pub bracket: Bracket,
    /// Its readings. One that is gone or new in a bracket that is in both has only such pieces.
    pub options: Vec<(Side, Vec<Piece>)>,
}

/// Without what is gone it is the new text, without what is new the old one, word for word.
pub fn compare(old: &[Inline], new: &[Inline]) -> Vec<Piece> {
    if same_words(old, new) {
        return if new.is_empty() { Vec::new() } else { vec![Piece::Text(Side::Same, new.to_vec())] };
    }
    level(old, new, &kin(old, new))
}

/// The old text of a comparison, as far as its words go: brackets in both are as they are in the new one.
pub fn old_text(pieces: &[Piece]) -> Vec<Inline> {
    normal(without(pieces, Side::New))
}

/// The new text of a comparison.
pub fn new_text(pieces: &[Piece]) -> Vec<Inline> {
    normal(without(pieces, Side::Gone))
}

fn without(pieces: &[Piece], side: Side) -> Vec<Inline> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(of, _) if *of == side => {}
            Piece::Text(_, text) => extend(&mut found, text),
            Piece::Bracket(around) if around.side == side => {
                for (_, pieces) in &around.options {
                    extend(&mut found, &without(pieces, side));
                }
            }
            Piece::Bracket(around) => {
                let options = around.options.iter().filter(|(of, _)| *of != side || around.side != Side::Same);
                let options = options.map(|(_, pieces)| without(pieces, side)).collect();
                found.push(Inline::Bracket(Bracket { options, ..around.bracket.clone() }));
            }
        }
    }
    found
}

fn extend(text: &mut Vec<Inline>, more: &[Inline]) {
    for piece in more {
        match piece {
            Inline::Run(run) => push(text, &run.text, run.style),
            Inline::Bracket(_) => text.push(piece.clone()),
        }
    }
}

type Names<'a> = HashMap<&'a BracketId, &'a BracketId>;

/// Compares what stands side by side, inside the same bracket or outside all.
fn level<'a>(old: &'a [Inline], new: &'a [Inline], names: &Names<'a>) -> Vec<Piece> {
    let theirs: HashSet<&BracketId> = brackets(new).into_iter().map(|bracket| &bracket.id).collect();
    let ours: HashSet<&BracketId> =
        brackets(old).into_iter().filter_map(|bracket| names.get(&bracket.id).copied()).collect();
    let both: HashSet<&BracketId> = theirs.intersection(&ours).copied().collect();
    let none = Names::new();
    let nested = [true, false].into_iter().find_map(|open| {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        flatten(old, names, &both, open, &mut before);
        flatten(new, &none, &both, open, &mut after);
        sorted(&before, &after, names)
    });
    nested.unwrap_or_else(|| vec![Piece::Text(Side::Gone, old.to_vec()), Piece::Text(Side::New, new.to_vec())])
}

/// Words as tokens; brackets that both have as one thing each; others with their signs among their words, or, where that
/// would make them cross, as one thing too.
fn flatten<'a>(
    text: &'a [Inline],
    names: &Names<'a>,
    both: &HashSet<&BracketId>,
    open: bool,
    found: &mut Vec<Token<'a>>,
) {
    for piece in text {
        match piece {
            Inline::Run(run) => put_words(&run.text, run.style, found),
            Inline::Bracket(bracket) => {
                let of = Of { id: names.get(&bracket.id).copied().unwrap_or(&bracket.id), bracket };
                if !open || both.contains(of.id) {
                    found.push(Token::Whole(of));
                    continue;
                }
                found.push(Token::Mark(Mark::Open, of));
                for (place, option) in bracket.options.iter().enumerate() {
                    if place > 0 {
                        found.push(Token::Mark(Mark::Or, of));
                    }
                    flatten(option, names, both, open, found);
                }
                found.push(Token::Mark(Mark::Close, of));
            }
        }
    }
}

/// The pieces of two sequences of tokens. Absent if a bracket that is gone and one that is new cross.
fn sorted<'a>(old: &[Token<'a>], new: &[Token<'a>], names: &Names<'a>) -> Option<Vec<Piece>> {
    let mut pieces = Pieces::default();
    let (mut at_old, mut at_new) = (0, 0);
    for edit in smooth(&edits(old, new), old, new) {
        for (old, new) in old[at_old..edit.old.start].iter().zip(&new[at_new..edit.new.start]) {
            pieces.same(old, new, names);
        }
        for token in &old[edit.old.clone()] {
            pieces.put(Side::Gone, token)?;
        }
        for token in &new[edit.new.clone()] {
            pieces.put(Side::New, token)?;
        }
        (at_old, at_new) = (edit.old.end, edit.new.end);
    }
    for (old, new) in old[at_old..].iter().zip(&new[at_new..]) {
        pieces.same(old, new, names);
    }
    pieces.open.is_empty().then_some(pieces.here)
}

#[derive(Default)]
struct Pieces {
    here: Vec<Piece>,
    /// Brackets that are open, with what stood before them.
    open: Vec<(Around, Vec<Piece>)>,
}

impl Pieces {
    fn put(&mut self, side: Side, token: &Token<'_>) -> Option<()> {
        match token {
            Token::Text { text, style, .. } => push(self.text(side), text, *style),
            Token::Whole(of) => self.text(side).push(Inline::Bracket(of.bracket.clone())),
            Token::Mark(Mark::Open, of) => {
                let bracket = Bracket { options: Vec::new(), ..of.bracket.clone() };
                let around = Around { side, bracket, options: Vec::new() };
                self.open.push((around, std::mem::take(&mut self.here)));
            }
            Token::Mark(Mark::Or, of) => {
                let (around, _) = self.open.last_mut().filter(|(around, _)| around.is(side, of.bracket))?;
                around.options.push((side, std::mem::take(&mut self.here)));
            }
            Token::Mark(Mark::Close, of) => {
                let (mut around, before) = self.open.pop().filter(|(around, _)| around.is(side, of.bracket))?;
                around.options.push((side, std::mem::replace(&mut self.here, before)));
                self.close(around);
            }
        }
        Some(())
    }

    /// A bracket of which nothing stays, or all is new, is so as a whole.
    fn close(&mut self, around: Around) {
        let own = |piece: &Piece| matches!(piece, Piece::Text(side, _) if *side == around.side);
        if !around.options.iter().flat_map(|(_, pieces)| pieces).all(own) {
            self.here.push(Piece::Bracket(around));
            return;
        }
        let text = |piece| match piece {
            Piece::Text(_, text) => text,
            Piece::Bracket(_) => Vec::new(),
        };
        let options = around.options.into_iter().map(|(_, pieces)| pieces.into_iter().flat_map(text).collect());
        let bracket = Bracket { options: options.collect(), ..around.bracket };
        self.text(around.side).push(Inline::Bracket(bracket));
    }

    fn same<'a>(&mut self, old: &Token<'a>, new: &Token<'a>, names: &Names<'a>) {
        match (old, new) {
            (Token::Whole(old), Token::Whole(new)) if !same_options(&old.bracket.options, &new.bracket.options) => {
                let bracket = Bracket { options: Vec::new(), ..new.bracket.clone() };
                let options = options(&old.bracket.options, &new.bracket.options, names);
                self.here.push(Piece::Bracket(Around { side: Side::Same, bracket, options }));
            }
            // Marks are of brackets that only one of the two has.
            _ => {
                let _ = self.put(Side::Same, new);
            }
        }
    }

    /// The text that is being put together on that side.
    fn text(&mut self, side: Side) -> &mut Vec<Inline> {
        if !matches!(self.here.last(), Some(Piece::Text(last, _)) if *last == side) {
            self.here.push(Piece::Text(side, Vec::new()));
        }
        match self.here.last_mut() {
            Some(Piece::Text(_, text)) => text,
            _ => unreachable!("a text was just put there"),
        }
    }
}

impl Around {
    fn is(&self, side: Side, bracket: &Bracket) -> bool {
        self.side == side && self.bracket.id == bracket.id
    }
}

/// Compares the readings of one bracket: those that are alike word by word, others as gone and new.
fn options<'a>(old: &'a [Vec<Inline>], new: &'a [Vec<Inline>], names: &Names<'a>) -> Vec<(Side, Vec<Piece>)> {
    let both = |old: &'a [Inline], new: &'a [Inline]| {
        let same = same_words(old, new);
        (Side::Same, if same { whole(Side::Same, new) } else { level(old, new, names) })
    };
    if let ([old], [new]) = (old, new) {
        return vec![both(old, new)];
    }
    let (words_old, words_new): (Vec<_>, Vec<_>) =
        (old.iter().map(|option| words(option)).collect(), new.iter().map(|option| words(option)).collect());
    let alike = |one: usize, other: usize| {
        if same_words(&old[one], &new[other]) {
            return 2.0;
        }
        let alike = shared(&words_old[one], &words_new[other]);
        if alike >= 0.3 { alike } else { 0.0 }
    };
    let pairs = aligned(old.len(), new.len(), alike);
    let mut found = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    let ends = [(old.len(), new.len())];
    for (one, other) in pairs.iter().chain(&ends).copied() {
        found.extend(old[at_old..one].iter().map(|option| (Side::Gone, whole(Side::Gone, option))));
        found.extend(new[at_new..other].iter().map(|option| (Side::New, whole(Side::New, option))));
        if one < old.len() && other < new.len() {
            found.push(both(&old[one], &new[other]));
        }
        (at_old, at_new) = (one + 1, other + 1);
    }
    found
}

fn whole(side: Side, text: &[Inline]) -> Vec<Piece> {
    if text.is_empty() { Vec::new() } else { vec![Piece::Text(side, text.to_vec())] }
}

fn words(text: &[Inline]) -> Vec<&str> {
    let word = |token| match token {
        Token::Text { sort: Sort::Word, text, .. } => Some(text),
        _ => None,
    };
    tokens(text).into_iter().filter_map(word).collect()
}
