//! Markdown as people write drafts in: what stands at the beginning of a line as a number is the paragraph's number,
//! whatever Markdown would make of it.

use super::read;
use crate::{
    form::Block,
    labels::{paragraphs, typed},
};

/// What somebody typed, as paragraphs of a draft, numbers as they were typed.
pub fn read_draft(text: &str) -> Vec<Block> {
    let mut out = String::with_capacity(text.len() + 64);
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let bare = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| bare.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        // A bullet is a point of a list, here as there.
        let number = typed(bare).filter(|(label, _)| fence.is_none() && label.chars().any(char::is_alphanumeric));
        if let Some((_, length)) = number {
            let (number, words) = bare.split_at(length);
            // Each is a paragraph of its own, and no list of Markdown's counting.
            out.push('\n');
            for letter in number.trim_end().chars() {
                if letter.is_ascii_punctuation() {
                    out.push('\\');
                }
                out.push(letter);
            }
            out.push(' ');
            out.push_str(words);
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    paragraphs(read(&out))
}
