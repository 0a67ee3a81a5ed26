//! The content part: blocks as paragraphs, lists and tables, with the styles they turn out to need.

use super::{parts::NAMESPACES, runs};
use crate::{
    docx::{fitted, lines},
    form::{Block, Change, Direction, Image, Inline, Item, Kind, ListKind, Paper, Run, Style},
    script,
    settle::{Label, labels},
    xml::Xml,
};

/// A picture as it lies in the file.
pub(super) struct Picture<'a> {
    pub name: String,
    pub bytes: &'a [u8],
}

/// A paragraph style that is only of this paper: parent, direction, steps it is set in, whether something hangs in
/// the last of them, whether a page begins.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Own {
    pub parent: &'static str,
    pub direction: Direction,
    pub steps: i64,
    pub hanging: bool,
    pub page: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Around {
    pub direction: Direction,
    pub depth: i64,
    pub in_list: bool,
}

pub(super) struct Body<'a> {
    paper: &'a Paper,
    pub xml: Xml,
    pub own: Vec<Own>,
    pub texts: Vec<Vec<(&'static str, String)>>,
    pub tables: Vec<(Direction, usize)>,
    regions: Xml,
    region_count: usize,
    pub pictures: Vec<Picture<'a>>,
    pub open_comments: Vec<usize>,
    pub told_comments: Vec<usize>,
    /// An inserted paragraph's change ends where the next paragraph begins.
    pub ends_next: Option<String>,
    /// A paragraph that runs on into the next one, and the change of its mark if that is still to be told.
    pub open: Option<(&'static str, Option<Change>)>,
}

impl<'a> Body<'a> {
    pub(super) fn new(paper: &'a Paper) -> Self {
        Self {
            paper,
            xml: Xml::fragment(),
            own: Vec::new(),
            texts: Vec::new(),
            tables: Vec::new(),
            regions: Xml::fragment(),
            region_count: 0,
            pictures: Vec::new(),
            open_comments: Vec::new(),
            told_comments: Vec::new(),
            ends_next: None,
            open: None,
        }
    }

    pub(super) const fn paper(&self) -> &'a Paper {
        self.paper
    }

    pub(super) fn content(&mut self) -> Vec<u8> {
        self.head();
        let paper = self.paper;
        self.blocks(&paper.blocks, Around { direction: paper.direction, depth: 0, in_list: false });
        if let Some(last) = paper.blocks.last()
            && last.change.is_some()
        {
            self.plain("Body", "");
        }
        self.end_inserted();
        let text = std::mem::replace(&mut self.xml, Xml::part());
        self.xml.open("office:document-content", NAMESPACES);
        super::styles::fonts(&mut self.xml);
        self.xml.open("office:automatic-styles", &[]);
        self.automatic();
        self.xml.close("office:automatic-styles");
        self.xml.open("office:body", &[]);
        self.xml.open("office:text", &[]);
        if self.region_count > 0 {
            // What the reader changes from here on is the reader's business.
            self.xml.open("text:tracked-changes", &[("text:track-changes", "false")]);
            let regions = std::mem::replace(&mut self.regions, Xml::fragment());
            self.xml.put(regions);
            self.xml.close("text:tracked-changes");
        }
        self.xml.put(text);
        self.xml.close("office:text");
        self.xml.close("office:body");
        self.xml.close("office:document-content");
        std::mem::replace(&mut self.xml, Xml::fragment()).into_bytes()
    }

    fn head(&mut self) {
        let paper = self.paper;
        if !paper.organ.is_empty() || !paper.symbol.is_empty() {
            let between = if paper.symbol.is_empty() { "" } else { "\t" };
            self.plain("Organ", &format!("{}{between}{}", paper.organ, paper.symbol));
        }
        if !paper.title.is_empty() {
            self.plain("Title", &paper.title);
        }
        for meta in &paper.meta {
            let label = if meta.label.is_empty() { String::new() } else { format!("{}: ", meta.label) };
            self.plain("Meta", &format!("{label}{}", meta.value));
        }
    }

    fn plain(&mut self, style: &'static str, text: &str) {
        let own = Own { parent: style, direction: self.paper.direction, steps: 0, hanging: false, page: false };
        let content = if text.is_empty() { Vec::new() } else { vec![Inline::plain(text)] };
        self.paragraph(own, &content, None);
    }

    pub(super) fn blocks(&mut self, blocks: &'a [Block], around: Around) {
        for (block, number) in blocks.iter().zip(labels(blocks)) {
            self.block_with(block, around, &number);
        }
    }

    pub(super) fn block(&mut self, block: &'a Block, around: Around) {
        self.block_with(block, around, &Label::Stays);
    }

    fn block_with(&mut self, block: &'a Block, around: Around, number: &Label) {
        let direction = script::of_block(block, around.direction);
        let around = Around { direction, ..around };
        let own = |parent| Own { parent, direction, steps: around.depth, hanging: false, page: false };
        match &block.kind {
            Kind::Paragraph { style, label, depth, content } => {
                let parent = match style {
                    Style::Body if around.in_list => "List",
                    Style::Body if around.depth > 0 => "Within",
                    Style::Body => "Body",
                    Style::Small => "Small",
                    Style::Decision => "Decision",
                };
                let own = Own { steps: around.depth + i64::from(*depth), ..own(parent) };
                self.labelled(own, (label.as_deref(), number), content, block);
            }
            Kind::Heading { label, content, .. } => {
                self.labelled(own(heading_style(block)), (label.as_deref(), number), content, block);
            }
            Kind::List { list, items } => self.list(*list, items, around),
            Kind::Quote { blocks } => self.blocks(blocks, Around { depth: around.depth + 1, ..around }),
            Kind::Table { rows } => self.table(rows, around),
            Kind::Code { text } => {
                let own = Own { direction: Direction::LeftToRight, ..own("Code") };
                self.paragraph(own, &lines(text), Some(block));
            }
            Kind::Image(image) => self.image(image, own("Body")),
            Kind::Rule => self.paragraph(own("Rule"), &[], Some(block)),
            Kind::PageBreak => self.paragraph(Own { page: true, ..own("Body") }, &[], Some(block)),
        }
        if let Some(by) = &block.by {
            self.paragraph(own("Attribution"), &[Inline::plain(&by.text)], None);
        }
    }

    /// Steps that a list sets in are its own, not the paragraphs'.
    fn list(&mut self, list: ListKind, items: &'a [Item], around: Around) {
        let style = match list {
            ListKind::Bullets => "Bullets",
            ListKind::Numbers { .. } => "Numbers",
            ListKind::Tasks => "Tasks",
        };
        self.end_inserted();
        self.xml.open("text:list", &[("text:style-name", style)]);
        for (place, item) in items.iter().enumerate() {
            let start = match list {
                ListKind::Numbers { start } if place == 0 => Some(start.to_string()),
                _ => None,
            };
            match &start {
                Some(start) => self.xml.open("text:list-item", &[("text:start-value", start)]),
                None => self.xml.open("text:list-item", &[]),
            }
            let inside = Around { depth: 0, in_list: true, ..around };
            let mark = if item.checked { "☑ " } else { "☐ " };
            let mut rest = item.blocks.as_slice();
            if list == ListKind::Tasks {
                let mut content = vec![Inline::plain(mark)];
                let mut first = None;
                if let Some((Block { kind: Kind::Paragraph { content: own, .. }, .. }, others)) = rest.split_first() {
                    content.extend(own.iter().cloned());
                    first = rest.first();
                    rest = others;
                }
                let direction = first.map_or(around.direction, |first| script::of_block(first, around.direction));
                self.paragraph(
                    Own { parent: "List", direction, steps: 0, hanging: false, page: false },
                    &content,
                    first,
                );
            }
            for block in rest {
                // Only paragraphs, headings and lists may stand in a list; the words of the rest do.
                match &block.kind {
                    Kind::Table { rows } => rows.iter().flatten().for_each(|cell| self.blocks(&cell.blocks, inside)),
                    _ => self.block(block, inside),
                }
            }
            self.end_inserted();
            self.xml.close("text:list-item");
        }
        self.xml.close("text:list");
    }

    fn image(&mut self, image: &'a Image, own: Own) {
        let end = match image.media_type.as_str() {
            "image/png" => "png",
            "image/jpeg" => "jpeg",
            _ => "",
        };
        if end.is_empty() || image.bytes.is_empty() {
            return self.paragraph(own, &[Inline::plain(format!("[{}]", image.description))], None);
        }
        let name = format!("image{}.{end}", self.pictures.len() + 1);
        self.pictures.push(Picture { name: name.clone(), bytes: &image.bytes });
        let (width, height) = fitted(image);
        let inches = |pixels: u64| format!("{}.{:02}in", pixels / 96, pixels % 96 * 100 / 96);
        let style = self.paragraph_style(own);
        self.end_inserted();
        self.xml.open("text:p", &[("text:style-name", &style)]);
        let frame = [
            ("draw:name", name.as_str()),
            ("text:anchor-type", "as-char"),
            ("svg:width", &inches(width)),
            ("svg:height", &inches(height)),
        ];
        self.xml.open("draw:frame", &frame);
        let place = format!("Pictures/{name}");
        let attributes = [
            ("xlink:href", place.as_str()),
            ("xlink:type", "simple"),
            ("xlink:show", "embed"),
            ("xlink:actuate", "onLoad"),
        ];
        self.xml.empty("draw:image", &attributes);
        self.xml.leaf("svg:desc", &[], &image.description);
        self.xml.close("draw:frame");
        self.xml.close("text:p");
    }

    /// Notes a change; what was taken away goes with it.
    pub(super) fn region(&mut self, change: &Change, gone: Option<Xml>) -> String {
        self.region_count += 1;
        let id = format!("change{}", self.region_count);
        let xml = &mut self.regions;
        xml.open("text:changed-region", &[("xml:id", &id), ("text:id", &id)]);
        let name = if gone.is_some() { "text:deletion" } else { "text:insertion" };
        xml.open(name, &[]);
        xml.open("office:change-info", &[]);
        xml.leaf("dc:creator", &[], &change.author);
        xml.leaf("dc:date", &[], change.at.trim_end_matches('Z'));
        xml.close("office:change-info");
        if let Some(gone) = gone {
            xml.put(gone);
        }
        xml.close(name);
        xml.close("text:changed-region");
        id
    }

    pub(super) fn paragraph_style(&mut self, own: Own) -> String {
        if own.steps == 0 && !own.page && own.direction == self.paper.direction {
            return own.parent.to_owned();
        }
        let place = self.own.iter().position(|known| *known == own).unwrap_or_else(|| {
            self.own.push(own);
            self.own.len() - 1
        });
        format!("P{}", place + 1)
    }

    pub(super) fn text_style(&mut self, run: &Run, language: Option<&str>) -> Option<String> {
        let look = runs::look(run, language);
        if look.is_empty() {
            return None;
        }
        let place = self.texts.iter().position(|known| *known == look).unwrap_or_else(|| {
            self.texts.push(look);
            self.texts.len() - 1
        });
        Some(format!("T{}", place + 1))
    }
}

const fn heading_style(block: &Block) -> &'static str {
    match &block.kind {
        Kind::Heading { level: 2, .. } => "Heading_20_2",
        Kind::Heading { level: 3, .. } => "Heading_20_3",
        Kind::Heading { level: 4, .. } => "Heading_20_4",
        Kind::Heading { level: 5, .. } => "Heading_20_5",
        Kind::Heading { level: 6, .. } => "Heading_20_6",
        _ => "Heading_20_1",
    }
}
