//! The paragraphs in their order: recitals, then sections with paragraphs and their points, then annexes.

use super::Writer;
use crate::{
    docx::lines,
    form::{Block, Cell, Inline, Kind, Style, Way},
    grid::{Grid, Slot},
    settle::{Label, is_whole},
};

type Numbered<'a> = (&'a Block, Label);

/// A level of the text that has begun: its element, and how deep it is. Sections are above paragraphs.
struct Open {
    name: &'static str,
    depth: i32,
}

impl Writer<'_> {
    pub(super) fn preamble(&mut self, blocks: &[Numbered<'_>]) {
        if blocks.is_empty() {
            return;
        }
        self.xml.open("preamble", &[]);
        let mut within = false;
        for (block, label) in blocks {
            let is_recital = matches!(block.kind, Kind::Paragraph { .. });
            if within && !is_recital {
                self.xml.close("recitals");
            }
            if is_recital && !within {
                let id = self.id("recs", None);
                self.xml.open("recitals", &[("eId", &id)]);
            }
            within = is_recital;
            if is_recital {
                let id = self.id("rec", block.anchor.as_deref());
                self.xml.open("recital", &attributes(block, &id));
                self.number(block, label);
                self.words(block);
                self.xml.close("recital");
            } else {
                let id = self.id("formula", block.anchor.as_deref());
                self.xml.open("formula", &[("eId", &id), ("name", "heading")]);
                self.words(block);
                self.xml.close("formula");
            }
        }
        if within {
            self.xml.close("recitals");
        }
        self.xml.close("preamble");
    }

    /// What stands in a main body.
    pub(super) fn main(&mut self, blocks: &[Numbered<'_>]) {
        let mut open: Vec<Open> = Vec::new();
        for (place, (block, label)) in blocks.iter().enumerate() {
            let Some(depth) = depth(block) else { continue };
            while open.last().is_some_and(|last| last.depth >= depth) {
                self.close(&mut open);
            }
            let name = match depth {
                ..=-6 => "section",
                -5 => "subsection",
                -4..=-1 => "subdivision",
                0 => "paragraph",
                _ => "point",
            };
            let id = self.id(short(name), block.anchor.as_deref());
            self.xml.open(name, &attributes(block, &id));
            self.number(block, label);
            if let Kind::Heading { content, .. } = &block.kind {
                self.xml.open("heading", &[]);
                self.inlines(content);
                self.xml.close("heading");
                open.push(Open { name, depth });
                continue;
            }
            let next = blocks[place + 1..].iter().find_map(|(block, _)| self::depth(block));
            let part = if next.is_some_and(|next| next > depth) { "intro" } else { "content" };
            let id = self.id(part, None);
            self.xml.open(part, &[("eId", &id)]);
            self.words(block);
            self.xml.close(part);
            open.push(Open { name, depth });
        }
        while !open.is_empty() {
            self.close(&mut open);
        }
        if !blocks.iter().any(|(block, _)| depth(block).is_some()) {
            self.xml.empty("p", &[]);
        }
    }

    fn close(&mut self, open: &mut Vec<Open>) {
        if let Some(last) = open.pop() {
            self.xml.close(last.name);
        }
    }

    /// What refers to nothing in the text stands at its end.
    pub(super) fn conclusions(&mut self) {
        let footnotes: Vec<(String, Vec<Inline>)> = self
            .footnotes
            .iter()
            .filter(|(number, _)| !self.told.contains(&format!("note {number}")))
            .filter_map(|(number, block)| Some((number.clone(), block.content()?.clone())))
            .collect();
        let comments: Vec<usize> =
            (0..self.paper.comments.len()).filter(|place| !self.told.contains(&format!("comment {place}"))).collect();
        if footnotes.is_empty() && comments.is_empty() {
            return;
        }
        self.xml.open("conclusions", &[]);
        for (number, content) in footnotes {
            self.xml.open("p", &[]);
            self.footnote(&number, &content);
            self.xml.close("p");
        }
        for place in comments {
            self.xml.open("p", &[]);
            self.comment(place);
            self.xml.close("p");
        }
        self.xml.close("conclusions");
    }

    /// Each first heading begins an annex of its own.
    pub(super) fn attachments(&mut self, blocks: &[Numbered<'_>]) {
        let begins = |block: &Block| matches!(block.kind, Kind::Heading { level: 1, .. });
        let mut annexes: Vec<Vec<Numbered<'_>>> = Vec::new();
        for numbered in blocks {
            match annexes.last_mut() {
                Some(last) if !begins(numbered.0) => last.push(numbered.clone()),
                _ => annexes.push(vec![numbered.clone()]),
            }
        }
        if annexes.is_empty() {
            return;
        }
        self.xml.open("attachments", &[]);
        for (place, annex) in annexes.iter().enumerate() {
            let id = self.id("att", None);
            self.xml.open("attachment", &[("eId", &id)]);
            self.xml.open("doc", &[("name", "annex")]);
            self.meta(&format!("annex_{}", place + 1));
            self.xml.open("mainBody", &[]);
            self.main(annex);
            self.xml.close("mainBody");
            self.xml.close("doc");
            self.xml.close("attachment");
        }
        self.xml.close("attachments");
    }

    fn number(&mut self, block: &Block, label: &Label) {
        let (Kind::Paragraph { label: Some(number), .. } | Kind::Heading { label: Some(number), .. }) = &block.kind
        else {
            return;
        };
        self.xml.open("num", &[]);
        match label {
            Label::Changes(change) => {
                self.begin(change);
                self.xml.text(number);
                self.end(change);
            }
            Label::Stays | Label::Nowhere => self.xml.text(number),
        }
        self.xml.close("num");
    }

    fn words(&mut self, block: &Block) {
        let language = block.language.as_deref();
        match &block.kind {
            Kind::Paragraph { style, content, .. } => {
                let class = match style {
                    Style::Body => "",
                    Style::Small => "small",
                    Style::Decision => "decision",
                };
                self.p(class, language, content);
            }
            Kind::Heading { content, .. } => self.p("heading", language, content),
            Kind::Code { text } => self.p("code", language, &lines(text)),
            Kind::Image(image) => self.p("image", language, &[Inline::plain(format!("[{}]", image.description))]),
            Kind::Table { rows } => self.table(rows),
            Kind::List { .. } | Kind::Quote { .. } | Kind::Rule | Kind::PageBreak => {}
        }
        if let Some(by) = &block.by {
            self.p("by", None, &[Inline::plain(&by.text)]);
        }
    }

    fn table(&mut self, rows: &[Vec<Cell>]) {
        let id = self.id("table", None);
        self.xml.open("table", &[("eId", &id)]);
        for row in Grid::of(rows).rows {
            self.xml.open("tr", &[]);
            for slot in row {
                match slot {
                    Slot::Begins { cell, columns, rows } => {
                        let name = if cell.header { "th" } else { "td" };
                        let (columns, rows) = (columns.to_string(), rows.to_string());
                        self.xml.open(name, &[("colspan", &columns), ("rowspan", &rows)]);
                        cell.blocks.iter().for_each(|block| self.words(block));
                        self.xml.close(name);
                    }
                    Slot::Continued { .. } => {}
                    Slot::Missing => self.xml.empty("td", &[]),
                }
            }
            self.xml.close("tr");
        }
        self.xml.close("table");
    }
}

/// How deep a block stands: headings above, the first level at -6; none of what has no words.
fn depth(block: &Block) -> Option<i32> {
    match &block.kind {
        Kind::Heading { level, .. } => Some(i32::from((*level).clamp(1, 6)) - 7),
        Kind::Paragraph { depth, .. } => Some(i32::from(*depth)),
        Kind::Rule | Kind::PageBreak | Kind::List { .. } | Kind::Quote { .. } => None,
        Kind::Table { .. } | Kind::Code { .. } | Kind::Image(_) => Some(0),
    }
}

/// The beginnings of names, as the naming convention has them.
fn short(name: &str) -> &'static str {
    match name {
        "section" => "sec",
        "subsection" => "subsec",
        "subdivision" => "subdvs",
        "paragraph" => "para",
        _ => "point",
    }
}

/// Of an element that is a whole block. A mark that came or went without its paragraph is a split, or a join.
fn attributes<'a>(block: &Block, id: &'a str) -> Vec<(&'static str, &'a str)> {
    let mut attributes = vec![("eId", id)];
    if let Some(change) = &block.change {
        let class = match (change.way, is_whole(block)) {
            (Way::Inserted, true) => "inserted",
            (Way::Deleted, true) => "deleted",
            (Way::Inserted, false) => "split",
            (Way::Deleted, false) => "joined",
        };
        attributes.push(("class", class));
    }
    attributes
}
