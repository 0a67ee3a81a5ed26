//! Markdown read into blocks. Only what the form knows comes in; of HTML only the tags the writer itself uses, and
//! of addresses only those a page may link to.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::form::{Block, Cell, Inline, Item, Kind, ListKind, Mark, Run};

/// Boxes inside boxes deeper than this are flattened.
const DEPTH_MAX: usize = 24;

/// What somebody typed, as blocks.
pub fn read(text: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reading = Reading { boxes: vec![Open::Blocks(Vec::new())], ..Reading::default() };
    for event in Parser::new_ext(text, options) {
        reading.take(event);
    }
    reading.finish()
}

/// What is being put together, innermost last.
enum Open {
    Blocks(Vec<Block>),
    List { start: Option<u64>, items: Vec<(Option<bool>, Vec<Block>)> },
    Item { checked: Option<bool>, blocks: Vec<Block> },
    Table { rows: Vec<Vec<Cell>>, header: bool },
    Row(Vec<Cell>),
}

#[derive(Default)]
struct Reading {
    boxes: Vec<Open>,
    /// Of the paragraph, heading or cell at hand.
    content: Vec<Inline>,
    heading: Option<u8>,
    code: Option<String>,
    /// Outermost first.
    marks: Vec<Mark>,
    /// Links that were not taken leave their end behind.
    links_left_out: usize,
    skipped: usize,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.text(&text),
            },
            Event::Code(text) => {
                self.marks.push(Mark::Code);
                self.text(&text);
                self.marks.pop();
            }
            Event::InlineHtml(tag) => self.tag(&tag),
            Event::Html(_) => {}
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.content.push(Inline::Break),
            Event::Rule => {
                self.close_paragraph();
                self.add(Block::new(Kind::Rule));
            }
            Event::TaskListMarker(checked) => {
                if let Some(Open::Item { checked: known, .. }) = self.boxes.last_mut() {
                    *known = Some(checked);
                }
            }
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.close_paragraph();
                self.heading = Some(match level {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    HeadingLevel::H4 => 4,
                    HeadingLevel::H5 => 5,
                    HeadingLevel::H6 => 6,
                });
            }
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => {
                self.close_paragraph();
                self.code = Some(String::new());
            }
            Tag::BlockQuote(_) => self.enter(Open::Blocks(Vec::new())),
            Tag::List(start) => self.enter(Open::List { start, items: Vec::new() }),
            Tag::Item => self.enter(Open::Item { checked: None, blocks: Vec::new() }),
            Tag::Table(_) => self.enter(Open::Table { rows: Vec::new(), header: false }),
            Tag::TableHead => {
                if let Some(Open::Table { header, .. }) = self.boxes.last_mut() {
                    *header = true;
                }
                self.enter(Open::Row(Vec::new()));
            }
            Tag::TableRow => self.enter(Open::Row(Vec::new())),
            Tag::Emphasis => self.marks.push(Mark::Em),
            Tag::Strong => self.marks.push(Mark::Strong),
            Tag::Strikethrough => self.marks.push(Mark::Strike),
            Tag::Link { dest_url, .. } if is_address(&dest_url) => {
                self.marks.push(Mark::Link { href: dest_url.to_string() });
            }
            Tag::Link { .. } => self.links_left_out += 1,
            // A picture is its description.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.close_paragraph(),
            TagEnd::Heading(_) => {
                let content = self.taken();
                let level = self.heading.take().unwrap_or(1);
                self.add(Block::new(Kind::Heading { level, label: None, content }));
            }
            TagEnd::CodeBlock => {
                let text = self.code.take().unwrap_or_default();
                self.add(Block::new(Kind::Code { text: text.trim_end_matches('\n').to_owned() }));
            }
            TagEnd::Emphasis => self.unmark(&Mark::Em),
            TagEnd::Strong => self.unmark(&Mark::Strong),
            TagEnd::Strikethrough => self.unmark(&Mark::Strike),
            TagEnd::Link if self.links_left_out > 0 => self.links_left_out -= 1,
            TagEnd::Link => {
                if let Some(place) = self.marks.iter().rposition(|mark| matches!(mark, Mark::Link { .. })) {
                    self.marks.remove(place);
                }
            }
            TagEnd::TableCell => {
                let content = self.taken();
                let paragraph =
                    Block::new(Kind::Paragraph { style: Default::default(), label: None, depth: 0, content });
                if let Some(Open::Row(cells)) = self.boxes.last_mut() {
                    cells.push(Cell { header: false, columns: 1, rows: 1, blocks: vec![paragraph] });
                }
            }
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow => self.leave(),
            _ => {}
        }
    }

    fn enter(&mut self, inner: Open) {
        self.close_paragraph();
        if self.boxes.len() < DEPTH_MAX {
            self.boxes.push(inner);
        } else {
            self.skipped += 1;
        }
    }

    fn leave(&mut self) {
        self.close_paragraph();
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        if self.boxes.len() < 2 {
            return;
        }
        match self.boxes.pop() {
            Some(Open::Blocks(blocks)) => self.add(Block::new(Kind::Quote { blocks })),
            Some(Open::List { start, items }) => {
                let list = match start {
                    Some(start) => ListKind::Numbers { start: u32::try_from(start).unwrap_or(1) },
                    None if items.iter().any(|(checked, _)| checked.is_some()) => ListKind::Tasks,
                    None => ListKind::Bullets,
                };
                let item =
                    |(checked, blocks): (Option<bool>, Vec<Block>)| Item { checked: checked.unwrap_or(false), blocks };
                self.add(Block::new(Kind::List { list, items: items.into_iter().map(item).collect() }));
            }
            Some(Open::Item { checked, blocks }) => match self.boxes.last_mut() {
                Some(Open::List { items, .. }) => items.push((checked, blocks)),
                _ => blocks.into_iter().for_each(|block| self.add(block)),
            },
            Some(Open::Table { rows, .. }) => self.add(Block::new(Kind::Table { rows })),
            Some(Open::Row(mut cells)) => {
                if let Some(Open::Table { rows, header }) = self.boxes.last_mut() {
                    cells.iter_mut().for_each(|cell| cell.header = *header);
                    *header = false;
                    rows.push(cells);
                }
            }
            None => {}
        }
    }

    fn add(&mut self, block: Block) {
        let place = self.boxes.iter_mut().rev().find_map(|inner| match inner {
            Open::Blocks(blocks) | Open::Item { blocks, .. } => Some(blocks),
            Open::List { .. } | Open::Table { .. } | Open::Row(_) => None,
        });
        if let Some(blocks) = place {
            blocks.push(block);
        }
    }

    fn close_paragraph(&mut self) {
        let in_row = matches!(self.boxes.last(), Some(Open::Row(_)));
        if self.content.is_empty() || in_row {
            return;
        }
        let content = self.taken();
        self.add(Block::new(Kind::Paragraph { style: Default::default(), label: None, depth: 0, content }));
    }

    fn taken(&mut self) -> Vec<Inline> {
        self.marks.clear();
        std::mem::take(&mut self.content)
    }

    fn text(&mut self, text: &str) {
        let mut marks = self.marks.clone();
        marks.sort();
        marks.dedup();
        if let Some(Inline::Text(Run { text: before, marks: known, .. })) = self.content.last_mut()
            && *known == marks
        {
            before.push_str(text);
            return;
        }
        self.content.push(Inline::marked(text, marks));
    }

    fn unmark(&mut self, mark: &Mark) {
        if let Some(place) = self.marks.iter().rposition(|known| known == mark) {
            self.marks.remove(place);
        }
    }

    fn tag(&mut self, tag: &str) {
        let name = tag.trim_matches(['<', '>', ' ']).to_ascii_lowercase();
        if matches!(name.as_str(), "br" | "br/" | "br /") {
            self.content.push(Inline::Break);
            return;
        }
        let (ends, name) = name.strip_prefix('/').map_or((false, name.as_str()), |name| (true, name));
        let mark = match name {
            "b" | "strong" => Mark::Strong,
            "i" | "em" => Mark::Em,
            "u" => Mark::Underline,
            "s" => Mark::Strike,
            "code" => Mark::Code,
            _ => return,
        };
        if ends { self.unmark(&mark) } else { self.marks.push(mark) }
    }

    fn finish(mut self) -> Vec<Block> {
        self.close_paragraph();
        while self.boxes.len() > 1 {
            self.leave();
        }
        match self.boxes.pop() {
            Some(Open::Blocks(blocks)) => blocks,
            _ => Vec::new(),
        }
    }
}

fn is_address(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https" | "mailto"))
}
