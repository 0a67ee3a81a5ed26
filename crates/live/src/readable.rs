//! A text as a tree of paragraphs, lists and tables, for pages that show it
//! without any script. Reads what the editor writes (ProseMirror's nodes in
//! the shared XML fragment "prosemirror"); what it does not know it reads as
//! the paragraphs inside, so that nothing written is ever hidden.

use serde::{Deserialize, Serialize};
use yrs::types::Attrs;
use yrs::types::text::YChange;
use yrs::{Any, Out, ReadTxn, Text as _, Xml as _, XmlElementRef, XmlFragment as _, XmlOut, XmlTextRef};

use crate::document::Document;
use crate::scan::scan;

/// The shared fragment the editor binds to.
const ROOT: &str = "prosemirror";
/// Deeper boxes are flattened into what surrounds them.
const DEPTH_MAX: usize = 32;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Paragraph {
        content: Vec<Inline>,
    },
    /// `level` is 1 to 6.
    Heading {
        level: u8,
        content: Vec<Inline>,
    },
    BulletList {
        items: Vec<Vec<Block>>,
    },
    OrderedList {
        start: u32,
        items: Vec<Vec<Block>>,
    },
    TaskList {
        items: Vec<Task>,
    },
    Blockquote {
        content: Vec<Block>,
    },
    Table {
        rows: Vec<Vec<Cell>>,
    },
    CodeBlock {
        text: String,
    },
    HorizontalRule,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub checked: bool,
    pub content: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    pub is_header: bool,
    pub columns: u32,
    pub rows: u32,
    pub content: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    Text { text: String, marks: Vec<Mark> },
    HardBreak,
}

/// In this order, outermost first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Only addresses a page may link to: web and mail.
    Link {
        href: String,
    },
    Strong,
    Em,
    Underline,
    Strike,
    Code,
}

/// Reads a whole text from its encoded state. `None` if the bytes are not one.
pub fn readable(update: &[u8]) -> Option<Vec<Block>> {
    scan(update).ok()?;
    let mut document = Document::empty();
    document.apply(update).ok()?;
    Some(document.blocks())
}

/// The words alone, for a search index or a short preview: one line per block.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    collect_lines(blocks, &mut lines);
    lines.join("\n")
}

pub(crate) fn from_transaction(txn: &yrs::Transaction<'_>) -> Vec<Block> {
    match txn.get_xml_fragment(ROOT) {
        Some(root) => blocks(txn, root.children(txn), 0),
        None => Vec::new(),
    }
}

fn blocks<T: ReadTxn>(txn: &T, children: impl Iterator<Item = XmlOut>, depth: usize) -> Vec<Block> {
    let mut found = Vec::new();
    let mut loose = Vec::new();
    for child in children {
        match child {
            // Text where a block belongs is read as a paragraph.
            XmlOut::Text(text) => loose.extend(runs(txn, &text)),
            XmlOut::Element(element) if &**element.tag() == "hard_break" => loose.push(Inline::HardBreak),
            XmlOut::Element(element) => {
                close_paragraph(&mut loose, &mut found);
                block(txn, &element, depth, &mut found);
            }
            XmlOut::Fragment(fragment) if depth < DEPTH_MAX => {
                close_paragraph(&mut loose, &mut found);
                found.extend(blocks(txn, fragment.children(txn), depth + 1));
            }
            XmlOut::Fragment(_) => {}
        }
    }
    close_paragraph(&mut loose, &mut found);
    found
}

fn close_paragraph(loose: &mut Vec<Inline>, found: &mut Vec<Block>) {
    if !loose.is_empty() {
        found.push(Block::Paragraph { content: std::mem::take(loose) });
    }
}

fn block<T: ReadTxn>(txn: &T, element: &XmlElementRef, depth: usize, found: &mut Vec<Block>) {
    if depth >= DEPTH_MAX {
        return;
    }
    let inside = || blocks(txn, element.children(txn), depth + 1);
    let parts = |names: &[&str]| parts(txn, element, names, depth);
    let read = match &**element.tag() {
        "paragraph" => Block::Paragraph { content: inlines(txn, element) },
        "heading" => Block::Heading {
            level: number(txn, element, "level").unwrap_or(1).clamp(1, 6) as u8,
            content: inlines(txn, element),
        },
        "bullet_list" => {
            Block::BulletList { items: parts(&["list_item"]).into_iter().map(|(_, content)| content).collect() }
        }
        "ordered_list" => Block::OrderedList {
            start: number(txn, element, "order").or_else(|| number(txn, element, "start")).unwrap_or(1),
            items: parts(&["list_item"]).into_iter().map(|(_, content)| content).collect(),
        },
        "task_list" => Block::TaskList {
            items: parts(&["task_item"])
                .into_iter()
                .map(|(item, content)| Task {
                    checked: item.is_some_and(|item| is_true(txn, &item, "checked")),
                    content,
                })
                .collect(),
        },
        "blockquote" => Block::Blockquote { content: inside() },
        "table" => Block::Table { rows: rows(txn, element, depth) },
        "code_block" => Block::CodeBlock {
            text: inlines(txn, element)
                .iter()
                .map(|inline| match inline {
                    Inline::Text { text, .. } => text.as_str(),
                    Inline::HardBreak => "\n",
                })
                .collect(),
        },
        "horizontal_rule" => Block::HorizontalRule,
        _ => {
            found.extend(inside());
            return;
        }
    };
    found.push(read);
}

/// The children of a list or row with one of the names; anything else in between becomes a part of its own.
fn parts<T: ReadTxn>(
    txn: &T,
    element: &XmlElementRef,
    names: &[&str],
    depth: usize,
) -> Vec<(Option<XmlElementRef>, Vec<Block>)> {
    element
        .children(txn)
        .map(|child| match child {
            XmlOut::Element(part) if names.contains(&&**part.tag()) => {
                let content = blocks(txn, part.children(txn), depth + 2);
                (Some(part), content)
            }
            other => (None, blocks(txn, std::iter::once(other), depth + 1)),
        })
        .collect()
}

fn rows<T: ReadTxn>(txn: &T, table: &XmlElementRef, depth: usize) -> Vec<Vec<Cell>> {
    let rows = table.children(txn).filter_map(XmlOut::into_xml_element);
    rows.filter(|row| &**row.tag() == "table_row")
        .map(|row| {
            parts(txn, &row, &["table_cell", "table_header"], depth + 1)
                .into_iter()
                .map(|(cell, content)| {
                    let span = |name| cell.as_ref().and_then(|cell| number(txn, cell, name)).unwrap_or(1).clamp(1, 100);
                    Cell {
                        is_header: cell.as_ref().is_some_and(|cell| &**cell.tag() == "table_header"),
                        columns: span("colspan"),
                        rows: span("rowspan"),
                        content,
                    }
                })
                .collect()
        })
        .collect()
}

fn inlines<T: ReadTxn>(txn: &T, element: &XmlElementRef) -> Vec<Inline> {
    let mut found = Vec::new();
    for child in element.children(txn) {
        match child {
            XmlOut::Text(text) => found.extend(runs(txn, &text)),
            XmlOut::Element(element) if &**element.tag() == "hard_break" => found.push(Inline::HardBreak),
            // An inline box of a later editor: its words.
            XmlOut::Element(element) => {
                let texts = element.children(txn).filter_map(XmlOut::into_xml_text);
                found.extend(texts.flat_map(|text| runs(txn, &text)));
            }
            XmlOut::Fragment(_) => {}
        }
    }
    found
}

fn runs<T: ReadTxn>(txn: &T, text: &XmlTextRef) -> Vec<Inline> {
    text.diff(txn, YChange::identity)
        .into_iter()
        .filter_map(|run| match run.insert {
            Out::Any(Any::String(text)) => {
                let marks = run.attributes.as_deref().map(marks).unwrap_or_default();
                Some(Inline::Text { text: text.to_string(), marks })
            }
            _ => None,
        })
        .collect()
}

fn marks(attributes: &Attrs) -> Vec<Mark> {
    let mut marks: Vec<Mark> = attributes
        .iter()
        .filter(|(_, value)| !matches!(value, Any::Null | Any::Undefined | Any::Bool(false)))
        .filter_map(|(name, value)| {
            // Marks that may overlap themselves are written as "name--hash".
            let name = name.split_once("--").map_or(&**name, |(name, _)| name);
            match name {
                "strong" => Some(Mark::Strong),
                "em" => Some(Mark::Em),
                "underline" => Some(Mark::Underline),
                "strike" => Some(Mark::Strike),
                "code" => Some(Mark::Code),
                "link" => link(value),
                _ => None,
            }
        })
        .collect();
    marks.sort();
    marks.dedup();
    marks
}

fn link(value: &Any) -> Option<Mark> {
    let Any::Map(attributes) = value else { return None };
    let Some(Any::String(href)) = attributes.get("href") else { return None };
    let scheme = href.split_once(':')?.0.to_ascii_lowercase();
    matches!(scheme.as_str(), "http" | "https" | "mailto").then(|| Mark::Link { href: href.to_string() })
}

fn number<T: ReadTxn>(txn: &T, element: &XmlElementRef, name: &str) -> Option<u32> {
    match element.get_attribute(txn, name)? {
        Out::Any(Any::String(text)) => text.parse().ok(),
        Out::Any(Any::Number(number)) => number.to_string().parse().ok(),
        _ => None,
    }
}

fn is_true<T: ReadTxn>(txn: &T, element: &XmlElementRef, name: &str) -> bool {
    match element.get_attribute(txn, name) {
        Some(Out::Any(Any::Bool(value))) => value,
        Some(Out::Any(Any::String(text))) => &*text == "true",
        _ => false,
    }
}

fn collect_lines(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { content } | Block::Heading { content, .. } => {
                let words = content.iter().map(|inline| match inline {
                    Inline::Text { text, .. } => text.as_str(),
                    Inline::HardBreak => " ",
                });
                lines.push(words.collect());
            }
            Block::BulletList { items } | Block::OrderedList { items, .. } => {
                items.iter().for_each(|item| collect_lines(item, lines));
            }
            Block::TaskList { items } => items.iter().for_each(|item| collect_lines(&item.content, lines)),
            Block::Blockquote { content } => collect_lines(content, lines),
            Block::Table { rows } => {
                rows.iter().flatten().for_each(|cell| collect_lines(&cell.content, lines));
            }
            Block::CodeBlock { text } => lines.push(text.clone()),
            Block::HorizontalRule => {}
        }
    }
}
