//! What stands inside a paragraph: spans, links, tracked changes, comments.

use std::borrow::Cow;

use super::body::Body;
use crate::{
    form::{Change, Inline, Mark, Run, Way},
    settle::{change_at, comments_at},
    xml::Xml,
};

/// A run with what it belongs to.
struct Piece<'a> {
    inline: Cow<'a, Inline>,
    change: Option<&'a Change>,
    comments: Vec<usize>,
}

pub(super) fn write(body: &mut Body<'_>, label: Option<Run>, content: &[Inline], language: Option<&str>) {
    let number = label.as_ref().and_then(|label| label.change.clone());
    let label = label.map(|label| Piece {
        inline: Cow::Owned(Inline::Text(label)),
        change: number.as_ref(),
        comments: Vec::new(),
    });
    let words = content.iter().enumerate().map(|(place, inline)| Piece {
        inline: Cow::Borrowed(inline),
        change: change_at(content, place),
        comments: comments_at(content, place),
    });
    let pieces: Vec<Piece<'_>> = label.into_iter().chain(words).collect();
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let alike = |piece: &&Piece<'_>| piece.change == first.change && piece.comments == first.comments;
        let count = rest.iter().take_while(alike).count().max(1);
        let (same, others) = rest.split_at(count);
        rest = others;
        begin_comments(body, &first.comments);
        match first.change {
            None => same.iter().for_each(|piece| inline(body, &piece.inline, language)),
            Some(change) if change.way == Way::Inserted => {
                let id = body.region(change, None);
                body.xml.empty("text:change-start", &[("text:change-id", &id)]);
                same.iter().for_each(|piece| inline(body, &piece.inline, language));
                body.xml.empty("text:change-end", &[("text:change-id", &id)]);
            }
            // What is taken away lies with the changes, and only its place in the text.
            Some(change) => {
                let outer = std::mem::replace(&mut body.xml, Xml::fragment());
                body.xml.open("text:p", &[("text:style-name", "Body")]);
                same.iter().for_each(|piece| inline(body, &piece.inline, language));
                body.xml.close("text:p");
                let gone = std::mem::replace(&mut body.xml, outer);
                let id = body.region(change, Some(gone));
                body.xml.empty("text:change", &[("text:change-id", &id)]);
            }
        }
        end_comments(body, rest.first().map_or(&[][..], |piece| &piece.comments));
    }
    end_comments(body, &[]);
}

fn begin_comments(body: &mut Body<'_>, wanted: &[usize]) {
    for place in wanted {
        // A comment stands at one stretch only; where it comes again, that is left out.
        if body.told_comments.contains(place) {
            continue;
        }
        body.told_comments.push(*place);
        body.open_comments.push(*place);
        let Some(comment) = body.paper().comments.get(*place) else { continue };
        let xml = &mut body.xml;
        xml.open("office:annotation", &[("office:name", &format!("comment{place}"))]);
        xml.leaf("dc:creator", &[], &comment.author);
        xml.leaf("dc:date", &[], comment.at.trim_end_matches('Z'));
        for paragraph in &comment.paragraphs {
            xml.leaf("text:p", &[], paragraph);
        }
        xml.close("office:annotation");
    }
}

fn end_comments(body: &mut Body<'_>, next: &[usize]) {
    let over: Vec<usize> = body.open_comments.iter().filter(|open| !next.contains(open)).copied().collect();
    body.open_comments.retain(|open| next.contains(open));
    for place in over {
        if body.paper().comments.get(place).is_some() {
            body.xml.empty("office:annotation-end", &[("office:name", &format!("comment{place}"))]);
        }
    }
}

fn inline(body: &mut Body<'_>, inline: &Inline, language: Option<&str>) {
    let run = match inline {
        Inline::Break => return body.xml.empty("text:line-break", &[]),
        Inline::Text(run) => run,
    };
    if let Some(address) = run.link() {
        body.xml.open(
            "text:a",
            &[("xlink:type", "simple"), ("xlink:href", address), ("text:style-name", "Internet_20_link")],
        );
    }
    match body.text_style(run, language) {
        Some(style) => {
            body.xml.open("text:span", &[("text:style-name", &style)]);
            spaced(&mut body.xml, &run.text);
            body.xml.close("text:span");
        }
        None => spaced(&mut body.xml, &run.text),
    }
    if run.link().is_some() {
        body.xml.close("text:a");
    }
}

/// Text in which every space counts: ODF takes several for one.
pub(super) fn spaced(xml: &mut Xml, text: &str) {
    let mut words = String::new();
    let mut before = true;
    for letter in text.chars() {
        match letter {
            ' ' | '\n' | '\r' if before => {
                if !words.is_empty() {
                    xml.text(&std::mem::take(&mut words));
                }
                xml.empty("text:s", &[]);
            }
            ' ' | '\n' | '\r' => {
                words.push(' ');
                before = true;
            }
            '\t' => {
                if !words.is_empty() {
                    xml.text(&std::mem::take(&mut words));
                }
                xml.empty("text:tab", &[]);
                before = true;
            }
            other => {
                words.push(other);
                before = false;
            }
        }
    }
    // A space at the end of an element would be lost at the end of a paragraph.
    if words.ends_with(' ') {
        words.pop();
        if !words.is_empty() {
            xml.text(&words);
        }
        xml.empty("text:s", &[]);
    } else if !words.is_empty() {
        xml.text(&words);
    }
}

/// What a run's marks come to, in a form that two alike runs share.
pub(super) fn look(run: &Run, language: Option<&str>) -> Vec<(&'static str, String)> {
    let mut look: Vec<(&'static str, String)> = Vec::new();
    let mut set = |name: &'static str, value: &str| look.push((name, value.to_owned()));
    if run.has(&Mark::Code) {
        set("style:font-name", "Courier New");
    }
    if run.has(&Mark::Strong) {
        set("fo:font-weight", "bold");
        set("style:font-weight-asian", "bold");
        set("style:font-weight-complex", "bold");
    }
    if run.has(&Mark::Em) {
        set("fo:font-style", "italic");
        set("style:font-style-asian", "italic");
        set("style:font-style-complex", "italic");
    }
    if run.has(&Mark::Underline) {
        set("style:text-underline-style", "solid");
        set("style:text-underline-width", "auto");
        set("style:text-underline-color", "font-color");
    }
    if run.has(&Mark::Strike) {
        set("style:text-line-through-style", "solid");
    }
    if let Some(language) = language {
        let (code, country) = super::styles::tag(language);
        let half = match code {
            "ar" => ["style:language-complex", "style:country-complex"],
            "zh" => ["style:language-asian", "style:country-asian"],
            _ => ["fo:language", "fo:country"],
        };
        set(half[0], code);
        set(half[1], country);
    }
    look
}
