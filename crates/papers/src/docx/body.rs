//! The document part: blocks as paragraphs and tables.

use super::{numbering::Lists, runs};
use crate::{
    form::{Block, Direction, Inline, Item, Kind, ListKind, Paper, Run, Style},
    script,
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

    fn blocks(&mut self, blocks: &'a [Block], around: Around) {
        for (place, block) in blocks.iter().enumerate() {
            self.block(block, around);
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
        let direction = script::of_block(block, around.direction);
        let around = Around { direction, ..around };
        match &block.kind {
            Kind::Paragraph { style, label, depth, content } => {
                let steps = around.depth + i64::from(*depth);
                let style = if around.depth > 0 && *style == Style::Body { "Within" } else { name_of(*style) };
                let setting = Setting { style, steps, ..Setting::default() };
                self.labelled(setting, label.as_deref(), content, direction, block);
            }
            Kind::Heading { level, label, content } => {
                let style = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"]
                    [usize::from((*level).clamp(1, 6)) - 1];
                let setting = Setting { style, keep_next: true, steps: around.depth, ..Setting::default() };
                self.labelled(setting, label.as_deref(), content, direction, block);
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

    /// A paragraph with its number hanging before it, if it has one.
    fn labelled(
        &mut self,
        mut setting: Setting<'_>,
        label: Option<&str>,
        content: &[Inline],
        direction: Direction,
        block: &Block,
    ) {
        let Some(label) = label else { return self.paragraph(&setting, content, direction, Some(block)) };
        setting.steps += 1;
        setting.hanging = true;
        // A paragraph that was added brings its number along.
        let label = Run { text: format!("{label}\t"), change: block.change.clone(), ..Run::default() };
        let content: Vec<Inline> = std::iter::once(Inline::Text(label)).chain(content.iter().cloned()).collect();
        self.paragraph(&setting, &content, direction, Some(block));
    }

    fn list(&mut self, list: ListKind, items: &'a [Item], around: Around) {
        let number = match list {
            ListKind::Bullets => Some(self.lists.bullets()),
            ListKind::Numbers { start } => Some(self.lists.numbers(start, around.level)),
            ListKind::Tasks => None,
        };
        let inside = Around { depth: around.depth + 1, level: around.level + 1, ..around };
        for item in items {
            let mark = if item.checked { "☑\t" } else { "☐\t" };
            let (first, rest) = match item.blocks.split_first() {
                Some((first, rest)) if matches!(first.kind, Kind::Paragraph { .. }) => (Some(first), rest),
                _ => (None, item.blocks.as_slice()),
            };
            let own: &[Inline] = match first.map(|first| &first.kind) {
                Some(Kind::Paragraph { content, .. }) => content,
                _ => &[],
            };
            let mut setting = Setting { style: "ListParagraph", ..Setting::default() };
            let direction = first.map_or(around.direction, |first| script::of_block(first, around.direction));
            if let Some(number) = number {
                setting.number = Some((number, around.level.min(8)));
                setting.steps = inside.depth;
                setting.hanging = true;
                self.paragraph(&setting, own, direction, first);
            } else {
                setting.steps = inside.depth;
                setting.hanging = true;
                let content: Vec<Inline> = std::iter::once(Inline::plain(mark)).chain(own.iter().cloned()).collect();
                self.paragraph(&setting, &content, direction, first);
            }
            if let Some(by) = first.and_then(|first| first.by.as_ref()) {
                let setting = Setting { style: "Attribution", steps: inside.depth, ..Setting::default() };
                self.paragraph(&setting, &[Inline::plain(&by.text)], direction, None);
            }
            self.blocks(rest, inside);
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
        let bookmark = block.and_then(|block| block.anchor.as_deref()).map(|anchor| {
            let id = self.next_id();
            self.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark_name(anchor))]);
            id
        });
        let language = block.and_then(|block| block.language.as_deref());
        runs::write(self, content, direction, language);
        if let Some(id) = bookmark {
            self.xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        }
        self.xml.close("w:p");
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
            self.xml.empty(runs::element(change), &runs::who(change, &id));
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
    let letters = anchor.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' });
    format!("p_{}", letters.take(38).collect::<String>())
}

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
