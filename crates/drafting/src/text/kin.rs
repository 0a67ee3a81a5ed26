//! Which bracket of one text is which of another: the one with the same id,
//! else, in the order of the text, the one with the same words, or most alike,
//! or in the same place.

use std::collections::{HashMap, HashSet};

use entente_domain::ids::BracketId;

use super::{
    Bracket, Inline,
    shape::{brackets, same_options},
};
use crate::words::{Mark, Sort, Token, tokens};

/// Two brackets that share less than this of their words are the same only if they stand between the same words.
const ALIKE: f64 = 0.3;
/// Beyond so many comparisons only ids count: no paragraph that people negotiate has hundreds of brackets.
const PAIRS_MAX: usize = 40_000;

/// For brackets of `from`, which of `to` they are.
pub(crate) fn kin<'a>(from: &'a [Inline], to: &'a [Inline]) -> HashMap<&'a BracketId, &'a BracketId> {
    let ids = |text: &'a [Inline]| brackets(text).into_iter().map(|bracket| &bracket.id).collect::<HashSet<_>>();
    let (ids_from, ids_to) = (ids(from), ids(to));
    let mut found: HashMap<_, _> = ids_from.intersection(&ids_to).map(|id| (*id, *id)).collect();
    // Mostly all are known, and nothing has to be looked at.
    if found.len() == ids_from.len() || found.len() == ids_to.len() {
        return found;
    }
    let rest = |text: &'a [Inline]| {
        standing(text).into_iter().filter(|one| !found.contains_key(&one.bracket.id)).collect::<Vec<_>>()
    };
    let (from, to) = (rest(from), rest(to));
    if from.len() * to.len() > PAIRS_MAX {
        return found;
    }
    for (one, other) in aligned(from.len(), to.len(), |one, other| likeness(&from[one], &to[other])) {
        found.insert(&from[one].bracket.id, &to[other].bracket.id);
    }
    found
}

/// Pairs in order, such that their weights sum up to the most; what has no weight is no pair.
pub(crate) fn aligned(from: usize, to: usize, weight: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    let weights: Vec<Vec<f64>> = (0..from).map(|one| (0..to).map(|other| weight(one, other)).collect()).collect();
    // best[i][j]: the most that can be had from the i-th and j-th on.
    let mut best = vec![vec![0.0_f64; to + 1]; from + 1];
    for one in (0..from).rev() {
        for other in (0..to).rev() {
            let skip = best[one + 1][other].max(best[one][other + 1]);
            let pair = weights[one][other] + best[one + 1][other + 1];
            best[one][other] = if weights[one][other] > 0.0 { skip.max(pair) } else { skip };
        }
    }
    let (mut one, mut other) = (0, 0);
    let mut found = Vec::new();
    while one < from && other < to {
        let here = best[one][other];
        if weights[one][other] > 0.0 && weights[one][other] + best[one + 1][other + 1] >= here {
            found.push((one, other));
            one += 1;
            other += 1;
        } else if best[one + 1][other] >= here {
            one += 1;
        } else {
            other += 1;
        }
    }
    found
}

/// How much of the words two texts share, from 0 to 1; two without words are the same.
pub(crate) fn shared(one: &[&str], other: &[&str]) -> f64 {
    if one.is_empty() && other.is_empty() {
        return 1.0;
    }
    let mut count: HashMap<&str, usize> = HashMap::new();
    for word in one {
        *count.entry(word).or_default() += 1;
    }
    let common = other
        .iter()
        .filter(|word| match count.get_mut(**word) {
            Some(left) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        })
        .count();
    ratio(2 * common, one.len() + other.len())
}

#[allow(clippy::cast_precision_loss, reason = "words of a paragraph are few")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// A bracket and what is around it.
struct Standing<'a> {
    bracket: &'a Bracket,
    words: Vec<&'a str>,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

fn standing(text: &[Inline]) -> Vec<Standing<'_>> {
    let mut found: Vec<Standing<'_>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut closed: Vec<usize> = Vec::new();
    let mut last = None;
    for token in tokens(text) {
        match token {
            Token::Text { sort: Sort::Word, text, .. } => {
                for place in closed.drain(..) {
                    found[place].after = Some(text);
                }
                for place in &open {
                    found[*place].words.push(text);
                }
                last = Some(text);
            }
            Token::Text { .. } | Token::Whole(_) | Token::Mark(Mark::Or, _) => {}
            Token::Mark(Mark::Open, of) => {
                open.push(found.len());
                found.push(Standing { bracket: of.bracket, words: Vec::new(), before: last, after: None });
            }
            Token::Mark(Mark::Close, _) => closed.extend(open.pop()),
        }
    }
    found
}

fn likeness(one: &Standing<'_>, other: &Standing<'_>) -> f64 {
    let before = one.before == other.before;
    let after = one.after == other.after;
    let place = 0.1 * f64::from(u8::from(before)) + 0.1 * f64::from(u8::from(after));
    if same_options(&one.bracket.options, &other.bracket.options) {
        return 2.0 + place;
    }
    let words = shared(&one.words, &other.words);
    if words >= ALIKE || (before && after) { words + place } else { 0.0 }
}
