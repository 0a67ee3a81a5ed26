//! A note's text as it is read without the editor.

use entente_live::readable::{Block, Cell, Inline, Mark, Task};
use leptos::prelude::*;

/// The blocks as HTML. Only what the tree knows comes out: no stored HTML, no foreign attribute.
pub fn text(blocks: Vec<Block>) -> Vec<AnyView> {
    blocks.into_iter().map(block).collect()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Paragraph { content } => view! { <p dir="auto">{runs(content)}</p> }.into_any(),
        // The page's own headings end at the second level; those of a note begin below them.
        Block::Heading { level, content } => match level {
            0 | 1 => view! { <h3 dir="auto">{runs(content)}</h3> }.into_any(),
            2 => view! { <h4 dir="auto">{runs(content)}</h4> }.into_any(),
            _ => view! { <h5 dir="auto">{runs(content)}</h5> }.into_any(),
        },
        Block::BulletList { items } => {
            view! { <ul>{items.into_iter().map(|item| view! { <li>{text(item)}</li> }).collect_view()}</ul> }.into_any()
        }
        Block::OrderedList { start, items } => {
            view! { <ol start=start.to_string()>{items.into_iter().map(|item| view! { <li>{text(item)}</li> }).collect_view()}</ol> }
                .into_any()
        }
        Block::TaskList { items } => {
            view! { <ul class="tasks">{items.into_iter().map(task).collect_view()}</ul> }.into_any()
        }
        Block::Blockquote { content } => view! { <blockquote>{text(content)}</blockquote> }.into_any(),
        Block::Table { rows } => {
            view! { <table><tbody>{rows.into_iter().map(row).collect_view()}</tbody></table> }.into_any()
        }
        Block::CodeBlock { text } => view! { <pre><code>{text}</code></pre> }.into_any(),
        Block::HorizontalRule => view! { <hr/> }.into_any(),
    }
}

fn task(task: Task) -> AnyView {
    let mark = if task.checked { "☑ " } else { "☐ " };
    view! { <li>{mark}{text(task.content)}</li> }.into_any()
}

fn row(cells: Vec<Cell>) -> AnyView {
    view! { <tr>{cells.into_iter().map(cell).collect_view()}</tr> }.into_any()
}

fn cell(cell: Cell) -> AnyView {
    let (columns, rows) = (cell.columns.to_string(), cell.rows.to_string());
    if cell.is_header {
        view! { <th colspan=columns rowspan=rows>{text(cell.content)}</th> }.into_any()
    } else {
        view! { <td colspan=columns rowspan=rows>{text(cell.content)}</td> }.into_any()
    }
}

fn runs(content: Vec<Inline>) -> Vec<AnyView> {
    content
        .into_iter()
        .map(|inline| match inline {
            Inline::HardBreak => view! { <br/> }.into_any(),
            // Marks are listed outermost first; the innermost is put on first.
            Inline::Text { text, marks } => marks.into_iter().rev().fold(text.into_any(), marked),
        })
        .collect()
}

fn marked(inside: AnyView, mark: Mark) -> AnyView {
    match mark {
        Mark::Link { href } => view! { <a href=href rel="nofollow noopener noreferrer">{inside}</a> }.into_any(),
        Mark::Strong => view! { <strong>{inside}</strong> }.into_any(),
        Mark::Em => view! { <em>{inside}</em> }.into_any(),
        Mark::Underline => view! { <u>{inside}</u> }.into_any(),
        Mark::Strike => view! { <s>{inside}</s> }.into_any(),
        Mark::Code => view! { <code>{inside}</code> }.into_any(),
    }
}
