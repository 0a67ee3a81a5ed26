//! Where two sequences of tokens differ. The one place that calls the library
//! of comparison, so that everything that speaks of a change means the same one.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::words::{Sort, Token, is_small};

/// These tokens of the old text gave way to those of the new one; one of the two may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub old: Range<usize>,
    pub new: Range<usize>,
}

/// What leads from one to the other, in order, never touching one another: as few words and brackets as can be, with the
/// spaces and the punctuation between those that stay. What could stand in several places ("the the") is joined to what
/// changes before it, or else stands in the last: so two who insert at the same place insert at the same gap.
pub(crate) fn edits(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Edit> {
    let mut joined: Vec<Edit> = Vec::new();
    for edit in gaps(old, new) {
        match joined.last_mut() {
            Some(last) if slides_up_to(last, &edit, old, new) => {
                // Its last tokens are those that lay between: they do so still, behind it.
                let between = edit.old.start - last.old.end;
                last.old.end = edit.old.end - between;
                last.new.end = edit.new.end - between;
            }
            _ => joined.push(edit),
        }
    }
    let mut found: Vec<Edit> = Vec::with_capacity(joined.len());
    for mut edit in joined.into_iter().rev() {
        let limit = found.last().map_or(old.len(), |next| next.old.start);
        while edit.old.end < limit && slides_on(&edit, old, new) {
            edit = Edit { old: edit.old.start + 1..edit.old.end + 1, new: edit.new.start + 1..edit.new.end + 1 };
        }
        match found.last_mut() {
            Some(next) if next.old.start == edit.old.end => {
                next.old.start = edit.old.start;
                next.new.start = edit.new.start;
            }
            _ => found.push(edit),
        }
    }
    found.reverse();
    found
}

/// What differs between one word that stays and the next. Spaces and commas hold nothing in place: else a comma would be
/// shown as the one thing left of a sentence.
fn gaps(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Edit> {
    let (solid_old, solid_new) = (solid(old), solid(new));
    fn pick<'a>(tokens: &[Token<'a>], places: &[usize]) -> Vec<Token<'a>> {
        places.iter().map(|place| tokens[*place]).collect()
    }
    let operations = capture_diff_slices(Algorithm::Myers, &pick(old, &solid_old), &pick(new, &solid_new));
    let mut found = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    let mut gap = |to_old: usize, to_new: usize| {
        let (before, after) = (&old[at_old..to_old], &new[at_new..to_new]);
        let same = |pair: &(&Token<'_>, &Token<'_>)| pair.0 == pair.1;
        let start = before.iter().zip(after).take_while(same).count();
        let end = before[start..].iter().rev().zip(after[start..].iter().rev()).take_while(same).count();
        let edit = Edit { old: at_old + start..to_old - end, new: at_new + start..to_new - end };
        if !edit.old.is_empty() || !edit.new.is_empty() {
            found.push(edit);
        }
        (at_old, at_new) = (to_old + 1, to_new + 1);
    };
    for operation in operations {
        if let DiffOp::Equal { old_index, new_index, len } = operation {
            (0..len).for_each(|at| gap(solid_old[old_index + at], solid_new[new_index + at]));
        }
    }
    gap(old.len(), new.len());
    found
}

/// Where the words and the marks are.
fn solid(tokens: &[Token<'_>]) -> Vec<usize> {
    let is_solid = |token: &Token<'_>| !matches!(token.sort(), Some(Sort::Space | Sort::Punctuation));
    (0..tokens.len()).filter(|place| is_solid(&tokens[*place])).collect()
}

/// Whether it can as well stand one token later.
fn slides_on(edit: &Edit, old: &[Token<'_>], new: &[Token<'_>]) -> bool {
    match (edit.old.is_empty(), edit.new.is_empty()) {
        (true, false) => new[edit.new.start] == new[edit.new.end],
        (false, true) => old[edit.old.start] == old[edit.old.end],
        _ => false,
    }
}

/// Whether it can as well stand directly behind the last one: it ends with what lies between.
fn slides_up_to(last: &Edit, edit: &Edit, old: &[Token<'_>], new: &[Token<'_>]) -> bool {
    let between = &old[last.old.end..edit.old.start];
    match (edit.old.is_empty(), edit.new.is_empty()) {
        (true, false) => new[edit.new.clone()].ends_with(between),
        (false, true) => old[edit.old.clone()].ends_with(between),
        _ => false,
    }
}

/// The same changes as a reader sees them: a space or a small word that stays between two replaced stretches was
/// replaced with them.
pub(crate) fn smooth(edits: &[Edit], old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Edit> {
    let mut found: Vec<Edit> = Vec::with_capacity(edits.len());
    for edit in edits {
        match found.last_mut() {
            Some(last)
                if slight(&old[last.old.end..edit.old.start])
                    && has_words(last, old, new)
                    && has_words(edit, old, new)
                    && (!last.old.is_empty() || !edit.old.is_empty())
                    && (!last.new.is_empty() || !edit.new.is_empty()) =>
            {
                last.old.end = edit.old.end;
                last.new.end = edit.new.end;
            }
            _ => found.push(edit.clone()),
        }
    }
    found
}

fn slight(between: &[Token<'_>]) -> bool {
    let mut words = 0;
    between.iter().all(|token| match token {
        Token::Text { sort: Sort::Space, .. } => true,
        Token::Text { sort: Sort::Word, text, .. } => {
            words += 1;
            words == 1 && is_small(text)
        }
        Token::Text { .. } | Token::Mark(..) | Token::Whole(_) => false,
    })
}

fn has_words(edit: &Edit, old: &[Token<'_>], new: &[Token<'_>]) -> bool {
    let word = |token: &Token<'_>| token.sort() == Some(Sort::Word);
    old[edit.old.clone()].iter().any(word) || new[edit.new.clone()].iter().any(word)
}
