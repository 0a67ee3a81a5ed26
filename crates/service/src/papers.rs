//! A note's text in the form every file is written from.

use entente_live::readable;
use entente_papers::form::{Block, Cell, Inline, Item, Kind, ListKind, Mark, Style};

/// The text, its headings set below so many that stand above it.
pub fn blocks(text: &[readable::Block], below: u8) -> Vec<Block> {
    text.iter().map(|one| Block::new(kind(one, below))).collect()
}

fn kind(block: &readable::Block, below: u8) -> Kind {
    let item = |checked: bool, text: &[readable::Block]| Item { checked, blocks: blocks(text, below) };
    match block {
        readable::Block::Paragraph { content } => {
            Kind::Paragraph { style: Style::Body, label: None, depth: 0, content: inlines(content) }
        }
        readable::Block::Heading { level, content } => {
            Kind::Heading { level: level.saturating_add(below).clamp(1, 6), label: None, content: inlines(content) }
        }
        readable::Block::BulletList { items } => {
            Kind::List { list: ListKind::Bullets, items: items.iter().map(|text| item(false, text)).collect() }
        }
        readable::Block::OrderedList { start, items } => Kind::List {
            list: ListKind::Numbers { start: *start },
            items: items.iter().map(|text| item(false, text)).collect(),
        },
        readable::Block::TaskList { items } => Kind::List {
            list: ListKind::Tasks,
            items: items.iter().map(|task| item(task.checked, &task.content)).collect(),
        },
        readable::Block::Blockquote { content } => Kind::Quote { blocks: blocks(content, below) },
        readable::Block::Table { rows } => {
            let cell = |cell: &readable::Cell| Cell {
                header: cell.is_header,
                columns: cell.columns,
                rows: cell.rows,
                blocks: blocks(&cell.content, below),
            };
            Kind::Table { rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect() }
        }
        readable::Block::CodeBlock { text } => Kind::Code { text: text.clone() },
        readable::Block::HorizontalRule => Kind::Rule,
    }
}

fn inlines(content: &[readable::Inline]) -> Vec<Inline> {
    content
        .iter()
        .map(|inline| match inline {
            readable::Inline::HardBreak => Inline::Break,
            readable::Inline::Text { text, marks } => Inline::marked(text, marks.iter().map(mark).collect()),
        })
        .collect()
}

fn mark(mark: &readable::Mark) -> Mark {
    match mark {
        readable::Mark::Link { href } => Mark::Link { href: href.clone() },
        readable::Mark::Strong => Mark::Strong,
        readable::Mark::Em => Mark::Em,
        readable::Mark::Underline => Mark::Underline,
        readable::Mark::Strike => Mark::Strike,
        readable::Mark::Code => Mark::Code,
    }
}
