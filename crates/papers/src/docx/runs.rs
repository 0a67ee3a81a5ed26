//! What stands inside a paragraph: runs, links, tracked changes, comments.

use super::{body::Body, styles::MONO};
use crate::{
    form::{Change, Direction, Inline, Mark, Run, Way},
    script,
    settle::{change_at, comments_at},
    xml::Xml,
};

/// How a paragraph's runs are written.
#[derive(Clone, Copy)]
pub(super) struct How<'a> {
    /// The direction of what has none.
    pub around: Direction,
    pub language: Option<&'a str>,
    /// The first run is the paragraph's number.
    pub labelled: bool,
    /// Its changes are one half of a move.
    pub moved: bool,
}

/// A run with what it belongs to.
struct Piece<'a> {
    inline: &'a Inline,
    change: Option<&'a Change>,
    comments: Vec<usize>,
    is_label: bool,
}

impl Piece<'_> {
    fn link(&self) -> Option<&str> {
        match self.inline {
            Inline::Text(run) => run.link(),
            Inline::Break => None,
        }
    }
}

pub(super) fn write(body: &mut Body<'_>, content: &[Inline], how: How<'_>) {
    let (label, own) = content.split_at(usize::from(how.labelled && !content.is_empty()));
    let label =
        label.iter().map(|inline| Piece { inline, change: inline.change(), comments: Vec::new(), is_label: true });
    let words = own.iter().enumerate().map(|(place, inline)| Piece {
        inline,
        change: change_at(own, place),
        comments: comments_at(own, place),
        is_label: false,
    });
    let pieces: Vec<Piece<'_>> = label.chain(words).collect();
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        // Neighbours of the same link are one link, and within it neighbours of the same change one revision mark.
        let link = first.link();
        let count = rest.iter().take_while(|piece| piece.link() == link).count();
        let (linked, others) = rest.split_at(count);
        rest = others;
        if let Some(address) = link {
            let relation = body.link(address);
            body.xml.open("w:hyperlink", &[("r:id", &relation), ("w:history", "1")]);
        }
        let mut within = linked;
        while let Some(first) = within.first() {
            let alike = |piece: &&Piece<'_>| piece.change == first.change && piece.comments == first.comments;
            let count = within.iter().take_while(alike).count().max(1);
            let (same, others) = within.split_at(count);
            within = others;
            begin_comments(body, &first.comments);
            if let Some(change) = first.change {
                let id = body.next_id();
                body.xml.open(element(change, how.moved), &who(change, &id));
            }
            for piece in same {
                match piece.inline {
                    Inline::Break => {
                        body.xml.open("w:r", &[]);
                        body.xml.empty("w:br", &[]);
                        body.xml.close("w:r");
                    }
                    Inline::Text(run) => stretches(&mut body.xml, run, piece.is_label, how),
                }
            }
            if let Some(change) = first.change {
                body.xml.close(element(change, how.moved));
            }
            let next = within.first().or_else(|| rest.first()).map_or(&[][..], |piece| &piece.comments);
            end_comments(body, next);
        }
        if link.is_some() {
            body.xml.close("w:hyperlink");
        }
    }
    end_comments(body, &[]);
}

fn begin_comments(body: &mut Body<'_>, wanted: &[usize]) {
    for comment in wanted {
        // A comment stands at one stretch only; where it comes again, that is left out.
        if !body.told_comments.contains(comment) {
            body.told_comments.push(*comment);
            body.open_comments.push(*comment);
            body.xml.empty("w:commentRangeStart", &[("w:id", &comment.to_string())]);
        }
    }
}

fn end_comments(body: &mut Body<'_>, next: &[usize]) {
    let over: Vec<usize> = body.open_comments.iter().filter(|open| !next.contains(open)).copied().collect();
    body.open_comments.retain(|open| next.contains(open));
    for comment in over {
        let id = comment.to_string();
        body.xml.empty("w:commentRangeEnd", &[("w:id", &id)]);
        body.xml.open("w:r", &[]);
        body.xml.open("w:rPr", &[]);
        body.xml.empty("w:rStyle", &[("w:val", "CommentReference")]);
        body.xml.close("w:rPr");
        body.xml.empty("w:commentReference", &[("w:id", &id)]);
        body.xml.close("w:r");
    }
}

pub(super) const fn element(change: &Change, moved: bool) -> &'static str {
    match (change.way, moved) {
        (Way::Inserted, false) => "w:ins",
        (Way::Deleted, false) => "w:del",
        (Way::Inserted, true) => "w:moveTo",
        (Way::Deleted, true) => "w:moveFrom",
    }
}

/// Where a half of a move begins and ends.
pub(super) const fn range(change: &Change) -> (&'static str, &'static str) {
    match change.way {
        Way::Inserted => ("w:moveToRangeStart", "w:moveToRangeEnd"),
        Way::Deleted => ("w:moveFromRangeStart", "w:moveFromRangeEnd"),
    }
}

pub(super) fn who<'a>(change: &'a Change, id: &'a str) -> [(&'a str, &'a str); 3] {
    [("w:id", id), ("w:author", &change.author), ("w:date", &change.at)]
}

/// One run for each stretch of one direction.
fn stretches(xml: &mut Xml, run: &Run, is_label: bool, how: How<'_>) {
    let deleted = !how.moved && matches!(&run.change, Some(Change { way: Way::Deleted, .. }));
    for (direction, text) in script::stretches(&run.text, how.around) {
        xml.open("w:r", &[]);
        properties(xml, run, direction, is_label, how.language);
        // Tabs are elements of their own.
        for (index, piece) in text.split('\t').enumerate() {
            if index > 0 {
                xml.empty("w:tab", &[]);
            }
            if !piece.is_empty() {
                let name = if deleted { "w:delText" } else { "w:t" };
                xml.leaf(name, &[("xml:space", "preserve")], &piece.replace(['\n', '\r'], " "));
            }
        }
        xml.close("w:r");
    }
}

/// By it the number of a paragraph is known when the file comes back.
pub(super) const LABEL_STYLE: &str = "ParagraphNumber";

/// In the schema's order; nothing if there is nothing to say.
fn properties(xml: &mut Xml, run: &Run, direction: Direction, is_label: bool, language: Option<&str>) {
    let right_to_left = direction == Direction::RightToLeft;
    if run.marks.is_empty() && !right_to_left && !is_label && language.is_none() {
        return;
    }
    xml.open("w:rPr", &[]);
    if is_label {
        xml.empty("w:rStyle", &[("w:val", LABEL_STYLE)]);
    } else if run.link().is_some() {
        xml.empty("w:rStyle", &[("w:val", "Hyperlink")]);
        if run.has(&Mark::Code) {
            xml.empty("w:rFonts", &[("w:ascii", MONO), ("w:hAnsi", MONO)]);
        }
    } else if run.has(&Mark::Code) {
        xml.empty("w:rStyle", &[("w:val", "CodeText")]);
    }
    if run.has(&Mark::Strong) {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if run.has(&Mark::Em) {
        xml.empty("w:i", &[]);
        xml.empty("w:iCs", &[]);
    }
    if run.has(&Mark::Strike) {
        xml.empty("w:strike", &[]);
    }
    if run.has(&Mark::Underline) {
        xml.empty("w:u", &[("w:val", "single")]);
    }
    if right_to_left {
        xml.empty("w:rtl", &[]);
    }
    if let Some(language) = language {
        xml.empty("w:lang", &lang(language));
    }
    xml.close("w:rPr");
}

/// Which of the three halves of a language setting a language belongs to.
pub(super) fn lang(language: &str) -> [(&'static str, &str); 1] {
    let half = match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "he" | "ur" | "ps" => "w:bidi",
        "zh" | "ja" | "ko" => "w:eastAsia",
        _ => "w:val",
    };
    [(half, language)]
}
