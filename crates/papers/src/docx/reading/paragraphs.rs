//! Paragraphs, and what they lie in.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    super::body::{BOOKMARK, STEP},
    LeftOut, Relations,
    fields::Field,
    numbering::Numbering,
    runs::{self, Piece, Told},
    styles::{Look, Styles},
    tree::Element,
    typed::{Number, take_styled, take_typed, words},
};
use crate::{
    form::{Attribution, Block, Change, Direction, Inline, Kind, Meta, Paper, Part, Run, Style, Way},
    labels,
    settle::{self, Label},
};

/// What others set a paragraph in by: from half an inch to a centimetre and a quarter, in twentieths of a point.
const STEP_OF_OTHERS: i64 = 640;
const DEPTH_MAX: i64 = 8;

pub(super) struct Reader<'a> {
    pub styles: &'a Styles,
    pub relations: &'a Relations,
    numbering: Numbering,
    pub comments: HashMap<String, usize>,
    pub left_out: BTreeMap<LeftOut, usize>,
    pub open_comments: Vec<usize>,
    pub told_comments: HashSet<usize>,
    pub fields: Vec<Field>,
    /// Fields in fields that were too many.
    pub fields_skipped: usize,
    pub told_notes: Vec<Told>,
    /// Moves that have begun, by the file's number for them.
    pub moves: Vec<(String, String)>,
    /// The move this paragraph is part of.
    pub moved: Option<String>,
    /// Names for the next paragraph.
    pub anchors: Vec<String>,
    /// The change of the row or the note that a paragraph stands in.
    pub around: Option<Change>,
    /// The number of the note that is being read.
    pub note: Option<usize>,
    /// A paragraph whose mark stands in neither text.
    carried: Vec<Piece>,
    paper: Paper,
    out: Vec<Draft>,
    /// The last number, and how deep it stood.
    last: Option<(String, u8)>,
}

/// A block, and its number as the file has it, if it is text there.
struct Draft {
    block: Block,
    label: Option<Number>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        styles: &'a Styles,
        relations: &'a Relations,
        numbering: Numbering,
        comments: HashMap<String, usize>,
        left_out: BTreeMap<LeftOut, usize>,
    ) -> Self {
        Self {
            styles,
            relations,
            numbering,
            comments,
            left_out,
            open_comments: Vec::new(),
            told_comments: HashSet::new(),
            fields: Vec::new(),
            fields_skipped: 0,
            told_notes: Vec::new(),
            moves: Vec::new(),
            moved: None,
            anchors: Vec::new(),
            around: None,
            note: None,
            carried: Vec::new(),
            paper: Paper::default(),
            out: Vec::new(),
            last: None,
        }
    }

    pub(super) fn body(&mut self, body: &Element) {
        body.children().for_each(|child| self.block(child));
    }

    pub(super) fn block(&mut self, element: &Element) {
        match element.name.as_str() {
            "w:p" => self.paragraph(element),
            "w:tbl" => {
                self.leave(LeftOut::Tables);
                self.rows(element);
            }
            "w:sdt" => {
                if let Some(content) = element.child("w:sdtContent") {
                    self.body(content);
                }
            }
            "w:customXml" | "w:smartTag" | "w:ins" | "w:moveTo" => self.body(element),
            "w:altChunk" => self.leave(LeftOut::Embedded),
            "mc:AlternateContent" => self.leave(LeftOut::Pictures),
            _ => self.sign(element),
        }
    }

    fn rows(&mut self, table: &Element) {
        for row in table.children() {
            match row.name.as_str() {
                "w:tr" => self.row(row),
                "w:sdt" => {
                    if let Some(content) = row.child("w:sdtContent") {
                        self.rows(content);
                    }
                }
                "w:customXml" => self.rows(row),
                _ => self.sign(row),
            }
        }
    }

    fn row(&mut self, row: &Element) {
        let outer = self.around.clone();
        let properties = row.child("w:trPr");
        if let Some(change) = properties.and_then(mark) {
            self.around = Some(change);
        }
        for cell in row.children() {
            match cell.name.as_str() {
                "w:tc" => {
                    let of_row = self.around.clone();
                    let whole = |name: &str, way| cell.at(&["w:tcPr", name]).map(|element| runs::change(element, way));
                    if let Some(change) = whole("w:cellIns", Way::Inserted).or_else(|| whole("w:cellDel", Way::Deleted))
                    {
                        self.around = Some(change);
                    }
                    self.body(cell);
                    self.around = of_row;
                }
                "w:sdt" => {
                    if let Some(content) = cell.child("w:sdtContent") {
                        self.row(content);
                    }
                }
                _ => self.sign(cell),
            }
        }
        self.around = outer;
    }

    fn paragraph(&mut self, element: &Element) {
        let properties = element.child("w:pPr");
        let style = properties.and_then(|properties| properties.child("w:pStyle")).and_then(Element::value);
        self.moved = self.moves.last().map(|(_, name)| name.clone());
        let mut pieces = std::mem::take(&mut self.carried);
        runs::inside(self, element, &runs::Context { change: self.around.clone(), link: None, style }, &mut pieces);
        let anchor = std::mem::take(&mut self.anchors).into_iter().next();
        let marks = properties.and_then(|properties| properties.child("w:rPr"));
        let twice = |names: [&str; 2]| marks.is_some_and(|marks| names.iter().any(|name| marks.child(name).is_some()));
        if twice(["w:ins", "w:moveTo"]) && twice(["w:del", "w:moveFrom"]) {
            self.carried = pieces;
            self.anchors.extend(anchor);
            return;
        }
        let name = self.styles.name(style);
        if name.starts_with("toc ") {
            return self.leave(LeftOut::Contents);
        }
        let change = marks.and_then(mark).or_else(|| self.around.clone());
        if change.is_none() && self.head(name, &pieces) {
            return;
        }
        if self.styles.ours && name == "attribution" {
            if let Some(last) = self.out.last_mut() {
                last.block.by = Some(Attribution { text: words(&pieces) });
            }
            return;
        }
        let direct = Look::of(properties, None);
        let mut label = self.number(&direct, style).map(|(label, level)| (label, Some(level), None));
        let is_text = anchor.is_none() || !self.styles.ours;
        if label.is_none() && self.note.is_none() {
            let taken = take_styled(&mut pieces).or_else(|| is_text.then(|| take_typed(&mut pieces)).flatten());
            label = taken.map(|(label, number)| (label, None, Some(number)));
        }
        if let Some(number) = self.note.take() {
            label = Some((number.to_string(), None, None));
            // The mark of a note is followed by a space.
            trim_start(&mut pieces);
            self.note = Some(number);
        }
        let heading = direct.outline.map(|level| level.saturating_add(1)).filter(|level| (1..=9).contains(level));
        let heading = heading.and_then(|level| u8::try_from(level.min(6)).ok()).or_else(|| self.styles.heading(style));
        let depth = self.depth(&direct, style, label.as_ref());
        let (text, level, typed) = label.map_or((None, None, None), |(text, level, typed)| (Some(text), level, typed));
        if let Some(text) = &text {
            self.last = Some((text.clone(), depth));
        }
        let language = self.language(&pieces);
        let content = runs::content(pieces);
        let look = |name: &str| properties.is_some_and(|properties| properties.child(name).is_some());
        let kind = match heading {
            Some(level) if self.note.is_none() => Kind::Heading { level, label: text, content },
            _ if content.is_empty() && text.is_none() && self.styles.ours && look("w:pBdr") => Kind::Rule,
            _ if content.is_empty() && text.is_none() && self.styles.ours && look("w:pageBreakBefore") => {
                Kind::PageBreak
            }
            _ if self.styles.ours && name == "code" && change.is_none() => Kind::Code { text: lines(&content) },
            _ => {
                let style = match name {
                    "small" if self.styles.ours => Style::Small,
                    "decision" if self.styles.ours => Style::Decision,
                    _ if self.note.is_some() => Style::Small,
                    _ => Style::Body,
                };
                Kind::Paragraph { style, label: text, depth, content }
            }
        };
        let direction = self.direction(&direct, style);
        let moved = self.moved.take().filter(|_| {
            marks.is_some_and(|marks| marks.child("w:moveFrom").is_some() || marks.child("w:moveTo").is_some())
        });
        let part = if self.note.is_some() { Part::Footnote } else { Part::Main };
        let block = Block { language, direction, anchor, moved, part, change, ..Block::new(kind) };
        self.out.push(Draft { block, label: typed.filter(|_| level.is_none()) });
    }

    /// Takes what stands above the text; whether it did.
    fn head(&mut self, name: &str, pieces: &[Piece]) -> bool {
        if !self.out.is_empty() || pieces.iter().any(|piece| piece.change.is_some()) {
            return false;
        }
        let text = words(pieces);
        match name {
            "title" if self.paper.title.is_empty() => text.trim().clone_into(&mut self.paper.title),
            "organ" if self.styles.ours => {
                let (organ, symbol) = text.split_once('\t').unwrap_or((&text, ""));
                organ.clone_into(&mut self.paper.organ);
                symbol.clone_into(&mut self.paper.symbol);
            }
            "meta" if self.styles.ours => {
                let (label, value) = text.split_once(": ").unwrap_or(("", &text));
                self.paper.meta.push(Meta { label: label.to_owned(), value: value.to_owned() });
            }
            _ => return false,
        }
        true
    }

    /// What Word numbers the paragraph with, and on which level.
    fn number(&mut self, direct: &Look, style: Option<&str>) -> Option<(String, usize)> {
        if self.note.is_some() {
            return None;
        }
        let of_style = self.styles.say(style, |look| look.number.clone());
        let list = direct.number.clone().or(of_style).filter(|list| list != "0")?;
        let by_style = || style.and_then(|style| self.numbering.level_of_style(&list, style));
        let said = direct.level.or_else(|| self.styles.say(style, |look| look.level));
        let level = said.and_then(|level| usize::try_from(level).ok()).or_else(by_style).unwrap_or(0);
        self.numbering.next(&list, level).map(|label| (label, level))
    }

    fn depth(&self, direct: &Look, style: Option<&str>, label: Option<&(String, Option<usize>, Option<Number>)>) -> u8 {
        // Our styles set in by less than a step.
        let by_style = |what| if self.styles.ours { None } else { self.styles.say(style, what) };
        let own = |what: fn(&Look) -> Option<i64>| what(direct).or_else(|| by_style(what)).unwrap_or(0);
        let set_in = own(|look| look.left).saturating_sub(own(|look| look.hanging));
        let step = if self.styles.ours { STEP } else { STEP_OF_OTHERS };
        let by_space = (set_in.saturating_add(step / 2).max(0) / step).min(DEPTH_MAX);
        let by_space = u8::try_from(by_space).unwrap_or(0);
        let Some((label, level, _)) = label else { return by_space };
        let by_level = level.and_then(|level| u8::try_from(level).ok());
        if self.styles.ours {
            return by_level.unwrap_or(by_space);
        }
        // Points of a list stand as deep as their level says, whatever stands before.
        let is_point = by_level.is_some() && !label.chars().any(char::is_alphanumeric);
        let before = self.last.as_ref().filter(|_| !is_point);
        let before = before.map(|(label, depth)| (label.as_str(), *depth));
        by_level.unwrap_or(by_space).max(labels::depth(label, before))
    }

    fn direction(&self, direct: &Look, style: Option<&str>) -> Option<Direction> {
        match direct.right_to_left.or_else(|| self.styles.say(style, |look| look.right_to_left)) {
            Some(true) => Some(Direction::RightToLeft),
            // Others leave it out where the letters say it.
            _ => self.styles.ours.then_some(Direction::LeftToRight),
        }
    }

    /// We name a paragraph's language on all its runs or on none; others write it everywhere, right or wrong.
    fn language(&self, pieces: &[Piece]) -> Option<String> {
        let mut languages = pieces.iter().filter(|piece| piece.is_text()).map(|piece| &piece.language);
        let first = languages.next().filter(|_| self.styles.ours)?;
        languages.all(|other| other == first).then(|| first.clone()).flatten()
    }

    pub(super) fn bookmark(&mut self, name: &str) {
        if let Some(anchor) = name.strip_prefix(BOOKMARK) {
            self.anchors.push(anchor.replace('_', "-"));
        }
    }

    /// What was read. A number that did not fare as its paragraph did is words: nothing changes unseen.
    pub(super) fn finish(self, paper: &mut Paper) {
        let blocks: Vec<Block> = self.out.iter().map(|draft| draft.block.clone()).collect();
        let expected = settle::labels(&blocks);
        for (mut draft, expected) in self.out.into_iter().zip(expected) {
            let wanted = match expected {
                Label::Stays => Some(None),
                Label::Changes(change) => Some(Some(change.way)),
                Label::Nowhere => None,
            };
            if let Some(recorded) = draft.label
                && wanted != Some(recorded.change.as_ref().map(|change| change.way))
                && draft.block.label_mut().and_then(Option::take).is_some()
                && let Some(content) = draft.block.content_mut()
            {
                let Number { text, change } = recorded;
                content.insert(0, Inline::Text(Run { text, change, ..Run::default() }));
            }
            paper.blocks.push(draft.block);
        }
        paper.organ = self.paper.organ;
        paper.symbol = self.paper.symbol;
        paper.title = self.paper.title;
        paper.meta = self.paper.meta;
    }
}

/// The change of a paragraph's or a row's own mark.
fn mark(within: &Element) -> Option<Change> {
    within.children().find_map(|child| match child.name.as_str() {
        "w:ins" | "w:moveTo" => Some(runs::change(child, Way::Inserted)),
        "w:del" | "w:moveFrom" => Some(runs::change(child, Way::Deleted)),
        _ => None,
    })
}

fn lines(content: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(run) => run.text.clone(),
        Inline::Break => "\n".to_owned(),
    };
    content.iter().map(piece).collect()
}

fn trim_start(pieces: &mut [Piece]) {
    if let Some(text) = pieces.first_mut().and_then(|piece| piece.text.as_mut()) {
        text.drain(..text.len() - text.trim_start().len());
    }
}
