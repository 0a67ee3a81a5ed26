//! What stands inside a paragraph: words with their marks, changes, comments, links and fields.

use super::{
    super::{runs::LABEL_STYLE, styles::MONO},
    LeftOut,
    fields::{field, is_shown},
    instant,
    notes::raised,
    paragraphs::Reader,
    styles::Look,
    tree::{Element, Node},
};
use crate::{
    form::{Change, Inline, Mark, Run, Way},
    settle::change_at,
};

/// What is open at once: comments, moves, fields in fields.
pub(super) const OPEN_MAX: usize = 40;
/// What comes again at every run is no longer than this.
const NAME_MAX: usize = 200;
const ADDRESS_MAX: usize = 2_000;
/// Empty lines in a paragraph.
const BREAKS_MAX: usize = 30;

/// Words, or a line break where there is no text.
pub(super) struct Piece {
    pub text: Option<String>,
    marks: Vec<Mark>,
    pub change: Option<Change>,
    pub comments: Vec<usize>,
    pub language: Option<String>,
    /// It is a number as we write it.
    pub is_label: bool,
}

impl Piece {
    pub(super) const fn is_text(&self) -> bool {
        self.text.is_some()
    }
}

/// A note that the text refers to.
pub(super) struct Told {
    pub id: String,
    pub at_end: bool,
    pub change: Option<Change>,
}

/// What a run stands in.
#[derive(Clone)]
pub(super) struct Context<'a> {
    pub change: Option<Change>,
    pub link: Option<String>,
    /// The paragraph's.
    pub style: Option<&'a str>,
}

pub(super) fn change(element: &Element, way: Way) -> Change {
    let author = element.attribute("w:author").unwrap_or_default().chars().take(NAME_MAX).collect();
    Change { way, author, at: instant(element.attribute("w:date").unwrap_or_default()) }
}

pub(super) fn inside(reader: &mut Reader<'_>, element: &Element, context: &Context<'_>, out: &mut Vec<Piece>) {
    for child in element.children() {
        let changed = |way| Context { change: Some(change(child, way)), ..context.clone() };
        let (within, way) = match child.name.as_str() {
            "w:r" => {
                run(reader, child, context, out);
                continue;
            }
            "w:ins" | "w:moveTo" => (child, Some(Way::Inserted)),
            "w:del" | "w:moveFrom" => (child, Some(Way::Deleted)),
            "w:hyperlink" => {
                let link = linked(reader, child).or_else(|| context.link.clone());
                inside(reader, child, &Context { link, ..context.clone() }, out);
                continue;
            }
            "w:fldSimple" => {
                reader.leave(LeftOut::Fields);
                (child, None)
            }
            "w:smartTag" | "w:customXml" | "w:dir" | "w:bdo" | "w:sdtContent" | "w:sdt" => (child, None),
            "m:oMath" | "m:oMathPara" => {
                reader.leave(LeftOut::Formulas);
                let text = child.text();
                push(reader, text, Vec::new(), context, None, out);
                continue;
            }
            "mc:AlternateContent" => {
                drawing(reader, child);
                continue;
            }
            _ => {
                reader.sign(child);
                continue;
            }
        };
        match (way, &context.change) {
            // Put in by one and taken out by another, it stands in neither text.
            (Some(way), Some(outer)) if outer.way != way => {}
            // Within one change the outer one says who.
            (Some(_), Some(_)) | (None, _) => inside(reader, within, context, out),
            (Some(way), None) => inside(reader, within, &changed(way), out),
        }
    }
}

fn linked(reader: &mut Reader<'_>, element: &Element) -> Option<String> {
    let id = element.attribute("r:id")?;
    let address = reader.relations.links.get(id).cloned().unwrap_or_default();
    address_of(reader, &address)
}

/// Only what a person may press and know where it leads.
pub(super) fn address_of(reader: &mut Reader<'_>, address: &str) -> Option<String> {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let fits = matches!(scheme.as_deref(), Some("http" | "https" | "mailto")) && address.len() <= ADDRESS_MAX;
    if !fits {
        reader.leave(LeftOut::Links);
    }
    fits.then(|| address.to_owned())
}

fn drawing(reader: &mut Reader<'_>, element: &Element) {
    reader.leave(if element.holds("w:txbxContent") { LeftOut::TextBoxes } else { LeftOut::Pictures });
}

fn run(reader: &mut Reader<'_>, run: &Element, context: &Context<'_>, out: &mut Vec<Piece>) {
    let properties = run.child("w:rPr");
    let value = |name: &str| properties.and_then(|properties| properties.child(name)).and_then(Element::value);
    let style = value("w:rStyle");
    let direct = Look::of(None, properties);
    let say = |what: fn(&Look) -> Option<bool>| {
        what(&direct).or_else(|| style.and_then(|style| reader.styles.say(Some(style), what))) == Some(true)
    };
    let of_paragraph =
        reader.styles.say(context.style, |look| look.hidden) == Some(true) && direct.hidden != Some(false);
    let hidden = say(|look| look.hidden) || of_paragraph;
    let mut marks = Vec::new();
    let font = properties.and_then(|properties| properties.child("w:rFonts")).and_then(|f| f.attribute("w:ascii"));
    let ours = reader.styles.ours;
    for (is, mark) in [
        (say(|look| look.strong), Mark::Strong),
        (say(|look| look.em), Mark::Em),
        // Others underline a link to show that it is one.
        (direct.underline == Some(true) && (ours || context.link.is_none()), Mark::Underline),
        (say(|look| look.strike), Mark::Strike),
        (ours && (style == Some("CodeText") || font == Some(MONO)), Mark::Code),
    ] {
        if is {
            marks.push(mark);
        }
    }
    let language = properties.and_then(|properties| properties.child("w:lang"));
    let language = language.and_then(|lang| {
        ["w:val", "w:bidi", "w:eastAsia"]
            .iter()
            .find_map(|name| lang.attribute(name))
            .map(|tag| tag.chars().take(35).collect())
    });
    let is_label = style == Some(LABEL_STYLE);
    let before = out.len();
    for child in run.children() {
        let text = match child.name.as_str() {
            "w:t" | "w:delText" => text(child),
            "w:tab" | "w:ptab" => "\t".to_owned(),
            "w:noBreakHyphen" => "\u{2011}".to_owned(),
            "w:softHyphen" => "\u{AD}".to_owned(),
            "w:br" if matches!(child.attribute("w:type"), Some("page" | "column")) => continue,
            "w:br" | "w:cr" => {
                if is_shown(reader) && !hidden {
                    out.push(Piece {
                        text: None,
                        marks: Vec::new(),
                        change: context.change.clone(),
                        comments: Vec::new(),
                        language: None,
                        is_label: false,
                    });
                }
                continue;
            }
            "w:sym" => match symbol(child) {
                Some(letter) => letter.to_string(),
                None => {
                    reader.leave(LeftOut::Symbols);
                    continue;
                }
            },
            "w:footnoteReference" | "w:endnoteReference" => {
                let Some(id) = child.attribute("w:id") else { continue };
                let at_end = child.name == "w:endnoteReference";
                reader.told_notes.push(Told { id: id.to_owned(), at_end, change: context.change.clone() });
                raised(reader.told_notes.len())
            }
            "w:commentReference" => {
                let place = child.attribute("w:id").and_then(|id| reader.comments.get(id)).copied();
                // A comment on a place instead of a stretch is one on the words before it.
                if let Some(place) = place.filter(|place| !reader.told_comments.contains(place))
                    && let Some(last) = out.last_mut()
                {
                    last.comments.push(place);
                }
                continue;
            }
            "w:fldChar" => {
                field(reader, child);
                continue;
            }
            "w:instrText" => {
                if let Some(field) = reader.fields.last_mut().filter(|field| !field.result) {
                    field.instruction.push_str(&child.text());
                }
                continue;
            }
            "w:drawing" | "w:pict" | "mc:AlternateContent" => {
                drawing(reader, child);
                continue;
            }
            "w:object" => {
                reader.leave(LeftOut::Embedded);
                continue;
            }
            "w:ruby" => match child.child("w:rubyBase") {
                Some(base) => {
                    inside(reader, base, context, out);
                    continue;
                }
                None => continue,
            },
            _ => continue,
        };
        if hidden {
            continue;
        }
        push(reader, text, marks.clone(), context, language.clone(), out);
    }
    if hidden && run.holds("w:t") {
        reader.leave(LeftOut::HiddenText);
    }
    out[before..].iter_mut().for_each(|piece| piece.is_label = is_label && piece.is_text());
}

/// Spaces at the ends count only where the file says so.
fn text(element: &Element) -> String {
    let text: String = element
        .inside
        .iter()
        .filter_map(|node| match node {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        })
        .collect();
    let kept = element.attribute("xml:space") == Some("preserve");
    let text = if kept { text } else { text.trim_matches([' ', '\n', '\r', '\t']).to_owned() };
    text.replace(['\n', '\r', '\t'], " ")
}

/// Fonts of signs lie where no letters are; what has a letter elsewhere is that.
fn symbol(element: &Element) -> Option<char> {
    let code = u32::from_str_radix(element.attribute("w:char")?, 16).ok()?;
    match code {
        0xF0B7 | 0xF0A7 | 0xF0D8 | 0xF06E => Some('•'),
        0xF02D | 0xF0BE => Some('–'),
        0xF0E0 | 0xF0AE => Some('→'),
        0xF0FC => Some('✓'),
        0xF0A3 => Some('≤'),
        0xF0B3 => Some('≥'),
        0xF0B1 => Some('±'),
        0xF0B4 => Some('×'),
        0xF0B0 => Some('°'),
        0xE000..=0xF8FF => None,
        other => char::from_u32(other),
    }
}

fn push(
    reader: &Reader<'_>,
    text: String,
    mut marks: Vec<Mark>,
    context: &Context<'_>,
    language: Option<String>,
    out: &mut Vec<Piece>,
) {
    if text.is_empty() || !is_shown(reader) {
        return;
    }
    let by_field = reader.fields.iter().rev().find_map(|field| field.link.clone());
    if let Some(href) = by_field.or_else(|| context.link.clone()) {
        marks.insert(0, Mark::Link { href });
    }
    out.push(Piece {
        text: Some(text),
        marks,
        change: context.change.clone(),
        comments: reader.open_comments.clone(),
        language,
        is_label: false,
    });
}

impl Reader<'_> {
    /// What stands for itself between words or paragraphs: beginnings and ends.
    pub(super) fn sign(&mut self, element: &Element) {
        let id = element.attribute("w:id").unwrap_or_default();
        match element.name.as_str() {
            "w:bookmarkStart" => {
                if let Some(name) = element.attribute("w:name") {
                    self.bookmark(name);
                }
            }
            "w:commentRangeStart" => {
                if let Some(place) = self.comments.get(id).copied().filter(|_| self.open_comments.len() < OPEN_MAX) {
                    self.open_comments.push(place);
                    self.told_comments.insert(place);
                }
            }
            "w:commentRangeEnd" => {
                let place = self.comments.get(id).copied();
                self.open_comments.retain(|open| Some(*open) != place);
            }
            "w:moveFromRangeStart" | "w:moveToRangeStart" => {
                let name = element.attribute("w:name").unwrap_or_default();
                let name: String = name.strip_prefix("move_").unwrap_or(name).chars().take(NAME_MAX).collect();
                self.moved = Some(name.clone());
                if self.moves.len() < OPEN_MAX {
                    self.moves.push((id.to_owned(), name));
                }
            }
            "w:moveFromRangeEnd" | "w:moveToRangeEnd" => self.moves.retain(|(known, _)| known != id),
            "w:subDoc" => self.leave(LeftOut::External),
            _ => {}
        }
    }
}

/// Pieces as inlines. A line break belongs to what stands on both sides of it; where the file says otherwise, it is a
/// space, which can say so.
pub(super) fn content(mut pieces: Vec<Piece>) -> Vec<Inline> {
    let mut empty = 0;
    pieces.retain(|piece| {
        empty = if piece.is_text() { 0 } else { empty + 1 };
        empty <= BREAKS_MAX
    });
    let changes: Vec<Option<Change>> = pieces.iter().map(|piece| piece.change.clone()).collect();
    let of = |piece: Piece| match piece.text {
        Some(text) => Inline::Text(Run { text, marks: piece.marks, change: piece.change, comments: piece.comments }),
        None => Inline::Break,
    };
    let mut content: Vec<Inline> = pieces.into_iter().map(of).collect();
    for (place, change) in changes.into_iter().enumerate() {
        if content[place] == Inline::Break && change_at(&content, place) != change.as_ref() {
            content[place] = Inline::Text(Run { text: " ".to_owned(), change, ..Run::default() });
        }
    }
    content
}
