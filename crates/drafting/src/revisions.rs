//! Two revisions beside one another, paragraph by paragraph. A paragraph is the
//! same as long as it has the same id: what stands elsewhere has moved, and is
//! not shown as gone here and new there.

use std::collections::HashMap;

use entente_domain::{ids::ParaId, words};

use crate::{
    compare::{Piece, Side, compare},
    model::{Content, Para, ParaStatus},
    text::same_words,
};

words! {
    /// What became of a paragraph between two revisions.
    Change {
        Unchanged = "unchanged",
        Changed = "changed",
        Added = "added",
        Removed = "removed",
        Moved = "moved",
        MovedAndChanged = "moved_and_changed",
        MovedAway = "moved_away",
    }
}

/// A paragraph in the comparison. One that moved has two: at its former place it is [`Change::MovedAway`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    pub change: Change,
    pub old: Option<&'a Para>,
    pub new: Option<&'a Para>,
    /// What is to be shown: the comparison of its words; at a place from which it moved, nothing.
    pub pieces: Vec<Piece>,
}

impl<'a> Row<'a> {
    /// The paragraph as it is now, or as it was.
    pub fn para(&self) -> Option<&'a Para> {
        self.new.or(self.old)
    }
}

/// The rows in the order of the new revision; what is gone stands where it stood, before what came in its place.
/// Those who moved are as few as can be: the most paragraphs that are still in the same order stay.
pub fn compare_revisions<'a>(old: &'a Content, new: &'a Content) -> Vec<Row<'a>> {
    let before: Vec<&Para> = old.paras.iter().filter(|para| stands(para)).collect();
    let after: Vec<&Para> = new.paras.iter().filter(|para| stands(para)).collect();
    let place_before: HashMap<&ParaId, usize> = before.iter().enumerate().map(|(at, para)| (&para.id, at)).collect();
    let place_after: HashMap<&ParaId, usize> = after.iter().enumerate().map(|(at, para)| (&para.id, at)).collect();
    let both: Vec<usize> = after.iter().filter_map(|para| place_before.get(&para.id).copied()).collect();
    let mut stays = vec![false; before.len()];
    for at in longest_rising(&both) {
        stays[at] = true;
    }

    let mut rows = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    loop {
        // Up to the next one that stayed: first those gone from there, then those that came.
        while let Some(para) = before.get(at_old).filter(|_| !stays[at_old]) {
            rows.push(gone(para, place_after.get(&para.id).map(|at| after[*at])));
            at_old += 1;
        }
        while let Some(para) = after.get(at_new) {
            let former = place_before.get(&para.id).copied();
            if former.is_some_and(|at| stays[at]) {
                break;
            }
            rows.push(came(former.map(|at| before[at]), para));
            at_new += 1;
        }
        let (Some(old), Some(new)) = (before.get(at_old), after.get(at_new)) else { return rows };
        let change = if is_changed(old, new) { Change::Changed } else { Change::Unchanged };
        rows.push(Row { change, old: Some(old), new: Some(new), pieces: compare(&old.text, &new.text) });
        (at_old, at_new) = (at_old + 1, at_new + 1);
    }
}

fn stands(para: &Para) -> bool {
    para.status != ParaStatus::Deleted && para.gone_rev.is_none()
}

fn gone<'a>(old: &'a Para, new: Option<&'a Para>) -> Row<'a> {
    match new {
        Some(_) => Row { change: Change::MovedAway, old: Some(old), new, pieces: Vec::new() },
        None => Row { change: Change::Removed, old: Some(old), new: None, pieces: whole(Side::Gone, old) },
    }
}

fn came<'a>(old: Option<&'a Para>, new: &'a Para) -> Row<'a> {
    match old {
        Some(old) => {
            let change = if is_changed(old, new) { Change::MovedAndChanged } else { Change::Moved };
            Row { change, old: Some(old), new: Some(new), pieces: compare(&old.text, &new.text) }
        }
        None => Row { change: Change::Added, old: None, new: Some(new), pieces: whole(Side::New, new) },
    }
}

fn whole(side: Side, para: &Para) -> Vec<Piece> {
    if para.text.is_empty() { Vec::new() } else { vec![Piece::Text(side, para.text.clone())] }
}

fn is_changed(old: &Para, new: &Para) -> bool {
    old.kind != new.kind || old.depth != new.depth || !same_words(&old.text, &new.text)
}

/// The longest rising subsequence.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    // ends[n]: where the rising sequence of n + 1 numbers with the least end ends.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        previous[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut found: Vec<usize> =
        std::iter::successors(ends.last().copied(), |at| previous[*at]).map(|at| numbers[at]).collect();
    found.reverse();
    found
}
