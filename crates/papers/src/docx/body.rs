//! The document part: blocks as paragraphs and tables.

use super::{numbering::Lists, runs};
use crate::{
    form::{Block, Change, Direction, Inline, Kind, Paper, Style, Way},
    normal::anchor_of,
    script,
    settle::{Label, is_whole, labels},
    xml::Xml,
};

pub(super) const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// One step of setting in, likewise.
pub(super) const STEP: i64 = 425;

/// A picture as it lies in the file.
pub(super) struct Picture<'a> {
    pub relation: String,
    pub name: String,
    pub bytes: &'a [u8],
}

/// What a paragraph is set by besides its words.
#[derive(Clone, Default)]
pub(super) struct Setting<'a> {
    pub style: &'a str,
    pub keep_next: bool,
    /// A list's number and level.
    pub number: Option<(usize, usize)>,
    /// Set in by so many steps; with something hanging in the last of them.
    pub steps: i64,
    pub hanging: bool,
    pub rule: bool,
    pub page_break: bool,
    /// The first run is the paragraph's number.
    pub labelled: bool,
}

/// Where a block stands.
#[derive(Clone, Copy)]
pub(super) struct Around {
    pub direction: Direction,
    /// How many lists and quotes it stands in.
    pub depth: i64,
    pub level: usize,
}

pub(super) struct Body<'a> {
    paper: &'a Paper,
    pub xml: Xml,
    pub lists: Lists,
    /// Relation and address.
    pub links: Vec<(String, String)>,
    pub pictures: Vec<Picture<'a>>,
    /// Of revision marks and bookmarks.
    id: usize,
    relation: usize,
    /// Comments whose stretch has begun.
    pub open_comments: Vec<usize>,
    pub told_comments: Vec<usize>,
    told_anchors: Vec<String>,
}

impl<'a> Body<'a> {
    pub(super) fn new(paper: &'a Paper) -> Self {
        Self {
            paper,
            xml: Xml::part(),
            lists: Lists::default(),
            links: Vec::new(),
            pictures: Vec::new(),
            id: 0,
            relation: 0,
            open_comments: Vec::new(),
            told_comments: Vec::new(),
            told_anchors: Vec::new(),
        }
    }

    pub(super) fn next_id(&mut self) -> String {
        self.id += 1;
        self.id.to_string()
    }

    pub(super) fn next_relation(&mut self) -> String {
        self.relation += 1;
        format!("rIdX{}", self.relation)
    }

    pub(super) fn link(&mut self, address: &str) -> String {
        if let Some((relation, _)) = self.links.iter().find(|(_, known)| known == address) {
            return relation.clone();
        }
        let relation = self.next_relation();
        self.links.push((relation.clone(), address.to_owned()));
        relation
    }

    pub(super) fn document(&mut self) -> Vec<u8> {
        let paper = self.paper;
        self.xml.open("w:document", NAMESPACES);
        self.xml.open("w:body", &[]);
        self.head();
        let around = Around { direction: paper.direction, depth: 0, level: 0 };
        self.blocks(&paper.blocks, around);
        // The mark of the last paragraph cannot be taken away, nor that before a table.
        if paper.blocks.last().is_none_or(|last| last.change.is_some() || matches!(last.kind, Kind::Table { .. })) {
            self.plain("Body", "");
        }
        self.section();
        self.xml.close("w:body");
        self.xml.close("w:document");
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
            let mut content = Vec::new();
            if !meta.label.is_empty() {
                content.push(Inline::plain(format!("{}: ", meta.label)));
            }
            content.push(Inline::plain(&meta.value));
            self.paragraph(&Setting { style: "Meta", ..Setting::default() }, &content, paper.direction, None);
        }
    }

    /// A paragraph of the paper's own words.
    pub(super) fn plain(&mut self, style: &str, text: &str) {
        let content: Vec<Inline> = if text.is_empty() { Vec::new() } else { vec![Inline::plain(text)] };
        let direction = self.paper.direction;
        self.paragraph(&Setting { style, ..Setting::default() }, &content, direction, None);
    }

    fn section(&mut self) {
        let xml = &mut self.xml;
        xml.open("w:sectPr", &[]);
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rIdHeader")]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", "1418"),
                ("w:right", "1418"),
                ("w:bottom", "1418"),
                ("w:left", "1418"),
                ("w:header", "709"),
                ("w:footer", "709"),
                ("w:gutter", "0"),
            ],
        );
        if self.paper.is_right_to_left() {
            xml.empty("w:bidi", &[]);
        }
        xml.close("w:sectPr");
    }

    pub(super) fn blocks(&mut self, blocks: &'a [Block], around: Around) {
        let numbers = labels(blocks);
        for (place, block) in blocks.iter().enumerate() {
            self.block_with(block, around, &numbers[place]);
            // Two tables side by side would become one.
            let next = blocks.get(place + 1);
            let tables = matches!(block.kind, Kind::Table { .. })
                && next.is_some_and(|next| matches!(next.kind, Kind::Table { .. }));
            if tables {
                self.plain("Body", "");
            }
        }
    }

    pub(super) fn block(&mut self, block: &'a Block, around: Around) {
        self.block_with(block, around, &Label::Stays);
    }

    fn block_with(&mut self, block: &'a Block, around: Around, number: &Label) {
        let direction = script::of_block(block, around.direction);
        let around = Around { direction, ..around };
        match &block.kind {
            Kind::Paragraph { style, label, depth, content } => {
                let steps = around.depth + i64::from(*depth);
                let style = if around.depth > 0 && *style == Style::Body { "Within" } else { name_of(*style) };
                let setting = Setting { style, steps, ..Setting::default() };
                self.labelled(setting, (label.as_deref(), number), content, direction, block);
            }
            Kind::Heading { level, label, content } => {
                let style = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"]
                    [usize::from((*level).clamp(1, 6)) - 1];
                let setting = Setting { style, keep_next: true, steps: around.depth, ..Setting::default() };
                self.labelled(setting, (label.as_deref(), number), content, direction, block);
            }
            Kind::List { list, items } => self.list(*list, items, around),
            Kind::Quote { blocks } => self.blocks(blocks, Around { depth: around.depth + 1, ..around }),
            Kind::Table { rows } => self.table(rows, around),
            Kind::Code { text } => {
                let content = lines(text);
                let setting = Setting { style: "Code", steps: around.depth, ..Setting::default() };
                self.paragraph(&setting, &content, Direction::LeftToRight, Some(block));
            }
            Kind::Image(image) => self.image(image, around),
            Kind::Rule => {
                let setting = Setting { style: "Body", rule: true, ..Setting::default() };
                self.paragraph(&setting, &[], direction, Some(block));
            }
            Kind::PageBreak => {
                let setting = Setting { style: "Body", page_break: true, ..Setting::default() };
                self.paragraph(&setting, &[], direction, Some(block));
            }
        }
        if let Some(by) = &block.by {
            let setting = Setting { style: "Attribution", steps: around.depth, ..Setting::default() };
            self.paragraph(&setting, &[Inline::plain(&by.text)], direction, None);
        }
    }

    /// A paragraph; `block` is where its anchor and its own change stand.
    pub(super) fn paragraph(
        &mut self,
        setting: &Setting<'_>,
        content: &[Inline],
        direction: Direction,
        block: Option<&Block>,
    ) {
        self.xml.open("w:p", &[]);
        self.properties(setting, direction, block);
        let bookmark = block.and_then(|block| self.bookmark(block)).map(|name| {
            let id = self.next_id();
            self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
            id
        });
        let language = block.and_then(|block| block.language.as_deref());
        let moved = block.and_then(|block| self.moved(block));
        let range = moved.map(|(name, change)| {
            let id = self.next_id();
            let [id_of, author, date] = runs::who(change, &id);
            let name = format!("move_{}", anchor_of(name));
            self.xml.empty(runs::range(change).0, &[id_of, author, date, ("w:name", &name)]);
            (runs::range(change).1, id)
        });
        let how = runs::How { around: direction, language, labelled: setting.labelled, moved: moved.is_some() };
        runs::write(self, content, how);
        if let Some(id) = bookmark {
            self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        }
        self.xml.close("w:p");
        if let Some((end, id)) = range {
            self.xml.empty(end, &[("w:id", &id)]);
        }
    }

    /// A name stands once in a file: of a paragraph that was moved it is where the paragraph is now.
    fn bookmark(&mut self, block: &Block) -> Option<String> {
        let anchor = block.anchor.as_deref()?;
        let deleted = |block: &Block| block.change.as_ref().is_some_and(|change| change.way == Way::Deleted);
        let elsewhere = |other: &Block| other.anchor.as_deref() == Some(anchor) && !deleted(other);
        if self.told_anchors.iter().any(|told| told == anchor)
            || deleted(block) && self.paper.blocks.iter().any(elsewhere)
        {
            return None;
        }
        self.told_anchors.push(anchor.to_owned());
        Some(bookmark_name(anchor))
    }

    /// The name of its move, if its other end is there too.
    fn moved<'b>(&self, block: &'b Block) -> Option<(&'b str, &'b Change)> {
        let (name, change) = (block.moved.as_deref()?, block.change.as_ref()?);
        let other = |other: &Block| {
            other.moved.as_deref() == Some(name)
                && other.change.as_ref().is_some_and(|other| other.way != change.way)
                && is_whole(other)
        };
        (is_whole(block) && self.paper.blocks.iter().any(other)).then_some((name, change))
    }

    /// In the schema's order.
    fn properties(&mut self, setting: &Setting<'_>, direction: Direction, block: Option<&Block>) {
        self.xml.open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", setting.style)]);
        if setting.keep_next {
            self.xml.empty("w:keepNext", &[]);
        }
        if setting.page_break {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some((number, level)) = setting.number {
            self.xml.open("w:numPr", &[]);
            self.xml.empty("w:ilvl", &[("w:val", &level.to_string())]);
            self.xml.empty("w:numId", &[("w:val", &number.to_string())]);
            self.xml.close("w:numPr");
        }
        if setting.rule {
            self.xml.open("w:pBdr", &[]);
            let line = [("w:val", "single"), ("w:sz", "4"), ("w:space", "1"), ("w:color", "999999")];
            self.xml.empty("w:bottom", &line);
            self.xml.close("w:pBdr");
        }
        match direction {
            Direction::RightToLeft => self.xml.empty("w:bidi", &[]),
            // A style of a right-to-left paper has it set.
            Direction::LeftToRight if self.paper.is_right_to_left() => {
                self.xml.empty("w:bidi", &[("w:val", "0")]);
            }
            Direction::LeftToRight => {}
        }
        if setting.steps > 0 {
            let left = (setting.steps * STEP).to_string();
            let hanging = STEP.to_string();
            let mut indent = vec![("w:left", left.as_str())];
            if setting.hanging {
                indent.push(("w:hanging", &hanging));
            }
            self.xml.empty("w:ind", &indent);
        }
        if let Some(change) = block.and_then(|block| block.change.as_ref()) {
            self.xml.open("w:rPr", &[]);
            let id = self.next_id();
            let moved = block.is_some_and(|block| self.moved(block).is_some());
            self.xml.empty(runs::element(change, moved), &runs::who(change, &id));
            self.xml.close("w:rPr");
        }
        self.xml.close("w:pPr");
    }
}

const fn name_of(style: Style) -> &'static str {
    match style {
        Style::Body => "Body",
        Style::Small => "Small",
        Style::Decision => "Decision",
    }
}

/// Bookmarks begin with a letter and hold letters, digits and underscores, forty at most.
fn bookmark_name(anchor: &str) -> String {
    format!("{BOOKMARK}{}", anchor_of(anchor).replace('-', "_"))
}

/// How the names of our bookmarks begin.
pub(super) const BOOKMARK: &str = "p_";

/// Lines as they are, each on its own.
pub(crate) fn lines(text: &str) -> Vec<Inline> {
    let mut content = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            content.push(Inline::Break);
        }
        content.push(Inline::plain(line));
    }
    content
}
