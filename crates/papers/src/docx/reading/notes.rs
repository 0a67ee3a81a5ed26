//! What stands beside the text: comments, and notes at the foot of a page or the end.

use std::collections::HashMap;

use super::{LeftOut, instant, paragraphs::Reader, tree::Element};
use crate::form::Comment;

/// The comments in their order, and the place of each by the file's number for it.
pub(super) fn comments(part: Option<&Element>, out: &mut Vec<Comment>) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for comment in part.into_iter().flat_map(Element::children).filter(|child| child.name == "w:comment") {
        let Some(id) = comment.attribute("w:id") else { continue };
        let paragraphs = comment.children().filter(|child| child.name == "w:p").map(words).collect();
        let author = comment.attribute("w:author").unwrap_or_default().to_owned();
        let at = instant(comment.attribute("w:date").unwrap_or_default());
        places.insert(id.to_owned(), out.len());
        out.push(Comment { author, at, paragraphs });
    }
    places
}

/// Plain words of a paragraph.
fn words(element: &Element) -> String {
    let mut out = String::new();
    for child in element.children() {
        match child.name.as_str() {
            "w:t" => out.push_str(&child.text()),
            "w:tab" => out.push('\t'),
            "w:br" | "w:cr" => out.push(' '),
            "w:pPr" | "w:rPr" | "w:del" | "w:instrText" => {}
            _ => out.push_str(&words(child)),
        }
    }
    out
}

pub(super) fn by_id(part: Option<&Element>) -> HashMap<&str, &Element> {
    let notes = part.into_iter().flat_map(Element::children);
    notes.filter_map(|note| Some((note.attribute("w:id")?, note))).collect()
}

impl Reader<'_> {
    /// The notes that the text refers to, at its end.
    pub(super) fn notes(&mut self, footnotes: &HashMap<&str, &Element>, endnotes: &HashMap<&str, &Element>) {
        for (place, told) in std::mem::take(&mut self.told_notes).into_iter().enumerate() {
            let all = if told.at_end { endnotes } else { footnotes };
            let Some(note) = all.get(told.id.as_str()) else { continue };
            self.around = told.change;
            self.note = Some(place + 1);
            for child in note.children() {
                self.block(child);
            }
            self.note = None;
            self.around = None;
        }
    }

    pub(super) fn leave(&mut self, what: LeftOut) {
        *self.left_out.entry(what).or_default() += 1;
    }
}

/// A number as small figures above the line.
pub(super) fn raised(number: usize) -> String {
    let digits = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|digit| digits[usize::from(digit - b'0') % 10]).collect()
}
