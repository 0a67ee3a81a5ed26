//! What people do to a paragraph, at random.

use std::ops::Range;

use entente_domain::ids::BracketId;
use entente_drafting::{
    text::{Bracket, BracketKind, DEPTH_MAX, Inline, Run, Style, brackets, depth, lift, normal},
    words::{tokens, tree},
};
use proptest::{collection::vec, prelude::*, sample::Index};

use super::{NOW, word};

#[derive(Clone, Debug)]
pub enum Deed {
    Insert(Index, String),
    Delete(Index, usize),
    Replace(Index, usize, String),
    Bracket(Index, usize),
    Alternative(Index, String),
    Lift(Index, Index),
    Drop(Index),
    Move(Index, usize, Index),
    Stress(Index),
}

pub fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    vec(deed(), 0..5)
}

fn deed() -> impl Strategy<Value = Deed> {
    let words = || vec(word(), 1..4).prop_map(|words| words.into_iter().map(|word| word + " ").collect::<String>());
    let at = any::<Index>;
    prop_oneof![
        4 => (at(), words()).prop_map(|(at, words)| Deed::Insert(at, words)),
        3 => (at(), 1..6_usize).prop_map(|(at, count)| Deed::Delete(at, count)),
        4 => (at(), 1..6_usize, words()).prop_map(|(at, count, words)| Deed::Replace(at, count, words)),
        2 => (at(), 1..9_usize).prop_map(|(at, count)| Deed::Bracket(at, count)),
        1 => (at(), words()).prop_map(|(at, words)| Deed::Alternative(at, words)),
        1 => (at(), at()).prop_map(|(at, keep)| Deed::Lift(at, keep)),
        1 => at().prop_map(Deed::Drop),
        1 => (at(), 1..9_usize, at()).prop_map(|(at, count, to)| Deed::Move(at, count, to)),
        1 => at().prop_map(Deed::Stress),
    ]
}

/// The paragraph after all that, as far as it can be done.
pub fn done(text: &[Inline], deeds: &[Deed], prefix: &str) -> Vec<Inline> {
    let mut text = text.to_vec();
    for (place, deed) in deeds.iter().enumerate() {
        if let Some(changed) = does(&text, deed, &format!("{prefix}{place}")) {
            text = changed;
        }
    }
    text
}

fn does(text: &[Inline], deed: &Deed, id: &str) -> Option<Vec<Inline>> {
    let ids: Vec<BracketId> = brackets(text).into_iter().map(|bracket| bracket.id.clone()).collect();
    let bracket = |at: &Index| ids.get(at.index(ids.len().max(1)));
    match deed {
        Deed::Insert(at, words) => with(text, at, 0, &plain(words)),
        Deed::Delete(at, count) => with(text, at, *count, &[]),
        Deed::Replace(at, count, words) => with(text, at, *count, &plain(words)),
        Deed::Bracket(at, count) => {
            let all = tokens(text);
            let inside = tree(all.get(range(all.len(), at, *count))?)?;
            let bracket = Bracket {
                id: BracketId::new(id),
                kind: BracketKind::InsertDisputed,
                options: vec![inside],
                held_by: Vec::new(),
                since: NOW,
            };
            let changed = with(text, at, *count, &[Inline::Bracket(bracket)])?;
            (depth(&changed) <= DEPTH_MAX).then_some(changed)
        }
        Deed::Alternative(at, words) => {
            let mut text = text.to_vec();
            give_alternative(&mut text, bracket(at)?, &plain(words));
            Some(normal(text))
        }
        Deed::Lift(at, keep) => {
            let id = bracket(at)?;
            let options = brackets(text).into_iter().find(|bracket| bracket.id == *id)?.options.len();
            lift(text, id, Some(keep.index(options)))
        }
        Deed::Drop(at) => lift(text, bracket(at)?, None),
        Deed::Move(at, count, to) => {
            let all = tokens(text);
            let range = range(all.len(), at, *count);
            let rest = [&all[..range.start], &all[range.end..]].concat();
            let to = to.index(rest.len() + 1);
            tree(&[&rest[..to], &all[range], &rest[to..]].concat())
        }
        Deed::Stress(at) => {
            let mut text = text.to_vec();
            let place = at.index(text.len().max(1));
            if let Some(Inline::Run(run)) = text.get_mut(place) {
                run.style.em = !run.style.em;
            }
            Some(normal(text))
        }
    }
}

fn range(len: usize, at: &Index, count: usize) -> Range<usize> {
    let start = at.index(len + 1);
    start..(start + count).min(len)
}

fn plain(words: &str) -> Vec<Inline> {
    vec![Inline::Run(Run { text: words.to_owned(), style: Style::default() })]
}

fn with(text: &[Inline], at: &Index, count: usize, new: &[Inline]) -> Option<Vec<Inline>> {
    let all = tokens(text);
    let range = range(all.len(), at, count);
    tree(&[&all[..range.start], &tokens(new), &all[range.end..]].concat())
}

fn give_alternative(text: &mut [Inline], id: &BracketId, words: &[Inline]) {
    for piece in text {
        if let Inline::Bracket(bracket) = piece {
            if bracket.id == *id {
                bracket.options.push(words.to_vec());
                bracket.kind = BracketKind::Alternatives;
            }
            for option in &mut bracket.options {
                give_alternative(option, id, words);
            }
        }
    }
}
