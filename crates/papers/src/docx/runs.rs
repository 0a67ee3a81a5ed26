//! What stands inside a paragraph: runs, links, tracked changes, comments.

use super::body::Body;
use crate::{
    form::{Change, Direction, Inline, Mark, Run, Way},
    script,
    xml::Xml,
};

/// The runs of a paragraph in which `around` is the direction of what has none.
pub(super) fn write(body: &mut Body<'_>, content: &[Inline], around: Direction, language: Option<&str>) {
    let mut rest = content;
    while let Some(first) = rest.first() {
        // Neighbours of the same link are one link, and within it neighbours of the same change one revision mark.
        let link = link_of(first);
        let count = rest.iter().take_while(|inline| link_of(inline) == link).count();
        let (linked, others) = rest.split_at(count);
        rest = others;
        if let Some(address) = link {
            let relation = body.link(address);
            body.xml.open("w:hyperlink", &[("r:id", &relation), ("w:history", "1")]);
        }
        let mut within = linked;
        while let Some(first) = within.first() {
            let change = change_of(first);
            let commented = comments_of(first);
            let alike = |inline: &&Inline| change_of(inline) == change && comments_of(inline) == commented;
            let count = within.iter().take_while(alike).count().max(1);
            let (same, others) = within.split_at(count);
            within = others;
            begin_comments(body, commented);
            if let Some(change) = change {
                let id = body.next_id();
                body.xml.open(element(change), &who(change, &id));
            }
            for inline in same {
                match inline {
                    Inline::Break => {
                        body.xml.open("w:r", &[]);
                        body.xml.empty("w:br", &[]);
                        body.xml.close("w:r");
                    }
                    Inline::Text(run) => stretches(&mut body.xml, run, around, language),
                }
            }
            if let Some(change) = change {
                body.xml.close(element(change));
            }
            let next = within.first().or_else(|| rest.first()).map_or(&[][..], comments_of);
            end_comments(body, next);
        }
        if link.is_some() {
            body.xml.close("w:hyperlink");
        }
    }
    end_comments(body, &[]);
}

fn link_of(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::Text(run) => run.link(),
        Inline::Break => None,
    }
}

/// A line break belongs to no change of its own.
const fn change_of(inline: &Inline) -> Option<&Change> {
    match inline {
        Inline::Text(run) => run.change.as_ref(),
        Inline::Break => None,
    }
}

fn comments_of(inline: &Inline) -> &[usize] {
    match inline {
        Inline::Text(run) => &run.comments,
        Inline::Break => &[],
    }
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

pub(super) const fn element(change: &Change) -> &'static str {
    match change.way {
        Way::Inserted => "w:ins",
        Way::Deleted => "w:del",
    }
}

pub(super) fn who<'a>(change: &'a Change, id: &'a str) -> [(&'a str, &'a str); 3] {
    [("w:id", id), ("w:author", &change.author), ("w:date", &change.at)]
}

/// One run for each stretch of one direction.
fn stretches(xml: &mut Xml, run: &Run, around: Direction, language: Option<&str>) {
    let deleted = matches!(&run.change, Some(Change { way: Way::Deleted, .. }));
    for (direction, text) in script::stretches(&run.text, around) {
        xml.open("w:r", &[]);
        properties(xml, run, direction, language);
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

/// In the schema's order; nothing if there is nothing to say.
fn properties(xml: &mut Xml, run: &Run, direction: Direction, language: Option<&str>) {
    let right_to_left = direction == Direction::RightToLeft;
    if run.marks.is_empty() && !right_to_left && language.is_none() {
        return;
    }
    xml.open("w:rPr", &[]);
    if run.link().is_some() {
        xml.empty("w:rStyle", &[("w:val", "Hyperlink")]);
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
