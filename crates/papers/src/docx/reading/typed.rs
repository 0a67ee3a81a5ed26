//! Numbers that are text: ours, known by their style, and those that somebody typed.

use super::runs::Piece;
use crate::{form::Change, labels};

/// A number that is text: as it is written, and how it fares.
pub(super) struct Number {
    pub text: String,
    pub change: Option<Change>,
}

pub(super) fn words(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_deref().unwrap_or(" ")).collect()
}

/// The number as we write it, if it is still whole.
pub(super) fn take_styled(pieces: &mut Vec<Piece>) -> Option<(String, Number)> {
    let count = pieces.iter().take_while(|piece| piece.is_label).count();
    let change = pieces.first()?.change.clone();
    let same = pieces[..count].iter().all(|piece| piece.change == change);
    let text = words(&pieces[..count]);
    let label = text.strip_suffix('\t').unwrap_or(&text).trim();
    if count == 0 || !same || label.is_empty() || label.contains('\t') {
        return None;
    }
    let label = label.to_owned();
    pieces.drain(..count);
    Some((label, Number { text, change }))
}

/// A number that somebody typed.
pub(super) fn take_typed(pieces: &mut Vec<Piece>) -> Option<(String, Number)> {
    let change = pieces.first()?.change.clone();
    let alike = |piece: &&Piece| piece.is_text() && piece.change == change && piece.comments.is_empty();
    let lead: String = pieces.iter().take_while(alike).filter_map(|piece| piece.text.as_deref()).collect();
    let (label, mut length) = labels::typed(&lead)?;
    let text = lead[..length].to_owned();
    // What follows at once in another style is the same word, and a number alone is no number.
    let ended = text.ends_with(char::is_whitespace) || length < lead.len();
    if !ended || length == lead.len() && pieces.iter().all(|piece| alike(&piece)) {
        return None;
    }
    while length > 0 {
        let text = pieces.first_mut()?.text.as_mut()?;
        if text.len() <= length {
            length -= text.len();
            pieces.remove(0);
        } else {
            text.drain(..length);
            length = 0;
        }
    }
    Some((label, Number { text, change }))
}
