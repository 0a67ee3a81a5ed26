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

/// The fewest changes that lead from one to the other, in order, never touching one another. What could stand in
/// several places ("the the") stands in the last: so two who insert the same place insert at the same gap.
pub(crate) fn edits(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<Edit> {
    let operations = capture_diff_slices(Algorithm::Myers, old, new);
    let mut found: Vec<Edit> = Vec::new();
    for operation in operations.iter().rev().filter(|operation| !matches!(operation, DiffOp::Equal { .. })) {
        let mut edit = Edit { old: operation.old_range(), new: operation.new_range() };
        let limit = found.last().map_or(old.len(), |next| next.old.start);
        while edit.old.end < limit && slides(&edit, old, new) {
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

fn slides(edit: &Edit, old: &[Token<'_>], new: &[Token<'_>]) -> bool {
    match (edit.old.is_empty(), edit.new.is_empty()) {
        (true, false) => new[edit.new.start] == new[edit.new.end],
        (false, true) => old[edit.old.start] == old[edit.old.end],
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
