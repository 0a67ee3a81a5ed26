//! Blocks as Markdown. What Markdown has no sign for is written as the HTML that every reader of it takes.

use std::fmt::Write as _;

use crate::{
    form::{Block, Cell, Change, Inline, Item, Kind, ListKind, Mark, Paper, Run, Style, Way},
    grid::{Grid, Slot},
};

pub(crate) fn write(paper: &Paper) -> String {
    let mut out = String::new();
    for line in [&paper.organ, &paper.symbol] {
        if !line.is_empty() {
            let _ = writeln!(out, "{}\n", escaped(line));
        }
    }
    if !paper.title.is_empty() {
        let _ = writeln!(out, "# {}\n", escaped(&paper.title));
    }
    for meta in &paper.meta {
        let label = if meta.label.is_empty() { String::new() } else { format!("{}: ", escaped(&meta.label)) };
        let _ = writeln!(out, "- {label}{}", escaped(&meta.value));
    }
    if !paper.meta.is_empty() {
        out.push('\n');
    }
    out.push_str(&written(&paper.blocks, 1));
    for (place, comment) in paper.comments.iter().enumerate() {
        let said = comment.paragraphs.iter().map(|text| escaped(text)).collect::<Vec<_>>().join(" ");
        let _ = writeln!(out, "\n[^{}]: {}: {said}", place + 1, escaped(&comment.author));
    }
    if !paper.footer.is_empty() {
        let _ = writeln!(out, "\n---\n\n{}", escaped(&paper.footer));
    }
    out
}

/// The blocks alone, their headings as they are.
pub fn of_blocks(blocks: &[Block]) -> String {
    written(blocks, 0)
}

/// `below`: how many levels of headings stand above.
fn written(blocks: &[Block], below: u8) -> String {
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for one in blocks {
        // Side by side two lists of a kind would be one.
        let lists = |one: &Block| matches!(one.kind, Kind::List { .. });
        if before.is_some_and(|before| lists(before) && lists(one)) {
            out.push_str("<!-- -->\n\n");
        }
        block(&mut out, one, below);
        before = Some(one);
    }
    out
}

fn block(out: &mut String, block: &Block, below: u8) {
    match &block.kind {
        Kind::Paragraph { style, label, content, .. } => {
            let label = label.as_ref().map(|label| format!("{} ", escaped(label))).unwrap_or_default();
            let words = format!("{label}{}", inlines(content));
            let words = match style {
                Style::Body | Style::Small => at_start(&words),
                Style::Decision if words.is_empty() => words,
                Style::Decision => format!("<b>{words}</b>"),
            };
            let _ = writeln!(out, "{}\n", changed(block, &words));
        }
        Kind::Heading { level, label, content } => {
            let label = label.as_ref().map(|label| format!("{} ", escaped(label))).unwrap_or_default();
            let signs = "#".repeat(usize::from((level + below).clamp(1, 6)));
            let words = inlines(content).replace("\\\n", " ");
            let _ = writeln!(out, "{signs} {}\n", changed(block, &format!("{label}{words}")));
        }
        Kind::List { list, items } => {
            for (place, one) in items.iter().enumerate() {
                item(out, *list, place, one, below);
            }
            if !out.ends_with("\n\n") {
                out.push('\n');
            }
        }
        Kind::Quote { blocks } => {
            for line in written(blocks, below).trim_end().lines() {
                let _ = writeln!(out, "{}", format!("> {line}").trim_end());
            }
            out.push('\n');
        }
        Kind::Table { rows } => table(out, rows),
        Kind::Code { text } => {
            let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat((longest + 1).max(3));
            let _ = writeln!(out, "{fence}\n{}\n{fence}\n", text.trim_end_matches('\n'));
        }
        Kind::Image(image) => {
            let address = image.address.replace([' ', '(', ')', '<', '>'], "");
            let _ = writeln!(out, "![{}]({address})\n", escaped(&image.description));
        }
        Kind::Rule | Kind::PageBreak => out.push_str("---\n\n"),
    }
    if let Some(by) = &block.by {
        let _ = writeln!(out, "<i>{}</i>\n", escaped(&by.text));
    }
}

fn item(out: &mut String, list: ListKind, place: usize, item: &Item, below: u8) {
    let sign = match list {
        ListKind::Bullets => "- ".to_owned(),
        ListKind::Tasks => if item.checked { "- [x] " } else { "- [ ] " }.to_owned(),
        ListKind::Numbers { start } => format!("{}. ", u64::from(start) + place as u64),
    };
    let indent = match list {
        ListKind::Numbers { .. } => sign.len(),
        ListKind::Bullets | ListKind::Tasks => 2,
    };
    let simple = item.blocks.iter().all(|block| matches!(block.kind, Kind::Paragraph { .. })) && item.blocks.len() <= 1;
    let text = written(&item.blocks, below);
    for (line, text) in text.trim_end().lines().enumerate() {
        if line == 0 {
            let _ = writeln!(out, "{sign}{text}");
        } else if text.is_empty() {
            out.push('\n');
        } else {
            let _ = writeln!(out, "{}{text}", " ".repeat(indent));
        }
    }
    if text.trim().is_empty() {
        let _ = writeln!(out, "{}", sign.trim_end());
    }
    if !simple {
        out.push('\n');
    }
}

fn table(out: &mut String, rows: &[Vec<Cell>]) {
    let grid = Grid::of(rows);
    for (index, row) in grid.rows.iter().enumerate() {
        out.push('|');
        for slot in row {
            let (words, columns) = match slot {
                Slot::Begins { cell, columns, .. } => (in_cell(&cell.blocks), *columns),
                Slot::Continued { columns } => (String::new(), *columns),
                Slot::Missing => (String::new(), 1),
            };
            let _ = write!(out, " {words} |");
            out.push_str(&"  |".repeat(columns - 1));
        }
        out.push('\n');
        if index == 0 {
            let _ = writeln!(out, "|{}", " --- |".repeat(grid.columns));
        }
    }
    out.push('\n');
}

/// A cell is one line: its paragraphs stand with line breaks between them.
fn in_cell(blocks: &[Block]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for block in blocks {
        match &block.kind {
            Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => lines.push(inlines(content)),
            Kind::List { list, items } => {
                for (place, item) in items.iter().enumerate() {
                    let sign = match list {
                        ListKind::Bullets => "• ".to_owned(),
                        ListKind::Tasks => if item.checked { "☑ " } else { "☐ " }.to_owned(),
                        ListKind::Numbers { start } => format!("{}. ", u64::from(*start) + place as u64),
                    };
                    lines.push(format!("{sign}{}", in_cell(&item.blocks)));
                }
            }
            Kind::Quote { blocks } => lines.push(in_cell(blocks)),
            Kind::Table { rows } => lines.extend(rows.iter().flatten().map(|cell| in_cell(&cell.blocks))),
            Kind::Code { text } => lines.extend(text.lines().map(escaped)),
            Kind::Image(image) => lines.push(format!("[{}]", escaped(&image.description))),
            Kind::Rule | Kind::PageBreak => {}
        }
    }
    lines.join("<br>").replace("\\\n", "<br>")
}

fn changed(block: &Block, words: &str) -> String {
    let told = match &block.kind {
        Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => {
            content.iter().any(|inline| matches!(inline, Inline::Text(run) if run.change.is_some()))
        }
        _ => true,
    };
    match &block.change {
        Some(change) if !told => in_change(change, words),
        _ => words.to_owned(),
    }
}

fn in_change(change: &Change, words: &str) -> String {
    match change.way {
        Way::Inserted => format!("<ins>{words}</ins>"),
        Way::Deleted => format!("<del>{words}</del>"),
    }
}

fn inlines(content: &[Inline]) -> String {
    let mut out = String::new();
    let runs: Vec<(&Inline, &[Mark])> = content
        .iter()
        .map(|inline| match inline {
            Inline::Text(run) => (inline, run.marks.as_slice()),
            Inline::Break => (inline, &[][..]),
        })
        .collect();
    nested(&mut out, &runs);
    out
}

/// Neighbours that share their outermost mark stand under one sign.
fn nested(out: &mut String, runs: &[(&Inline, &[Mark])]) {
    let mut rest = runs;
    while let Some((inline, marks)) = rest.first() {
        let Some(outermost) = marks.first() else {
            rest = &rest[1..];
            bare(out, inline);
            continue;
        };
        let count = rest.iter().take_while(|(_, marks)| marks.first() == Some(outermost)).count();
        let (same, others) = rest.split_at(count);
        rest = others;
        let inner: Vec<(&Inline, &[Mark])> = same.iter().map(|(inline, marks)| (*inline, &marks[1..])).collect();
        let mut inside = String::new();
        if let Mark::Code = outermost {
            for (inline, _) in &inner {
                if let Inline::Text(Run { text, .. }) = inline {
                    inside.push_str(text);
                }
            }
        } else {
            nested(&mut inside, &inner);
        }
        out.push_str(&signed(outermost, &inside, out.chars().last()));
    }
}

fn bare(out: &mut String, inline: &Inline) {
    match inline {
        Inline::Break => out.push_str("\\\n"),
        Inline::Text(run) => {
            let words = escaped(&run.text);
            match &run.change {
                Some(change) => out.push_str(&in_change(change, &words)),
                None => out.push_str(&words),
            }
            for comment in &run.comments {
                let _ = write!(out, "[^{}]", comment + 1);
            }
        }
    }
}

/// Signs only where every reader takes them for signs; else HTML.
fn signed(mark: &Mark, inside: &str, before: Option<char>) -> String {
    let letters = inside.chars().next().is_some_and(char::is_alphanumeric)
        && inside.chars().last().is_some_and(char::is_alphanumeric)
        && before != Some('*')
        && before != Some('~');
    match mark {
        Mark::Link { href } => {
            let address = href.replace(['<', '>', '\n'], "");
            format!("[{inside}](<{address}>)")
        }
        Mark::Strong if letters => format!("**{inside}**"),
        Mark::Strong => format!("<b>{inside}</b>"),
        Mark::Em if letters => format!("*{inside}*"),
        Mark::Em => format!("<i>{inside}</i>"),
        Mark::Underline => format!("<u>{inside}</u>"),
        Mark::Strike if letters => format!("~~{inside}~~"),
        Mark::Strike => format!("<s>{inside}</s>"),
        Mark::Code => {
            if inside.contains('`') || inside.starts_with(' ') || inside.ends_with(' ') || inside.is_empty() {
                format!("<code>{}</code>", escaped(inside))
            } else {
                format!("`{}`", inside.replace(['\n', '\r'], " ").replace('|', "\\|"))
            }
        }
    }
}

/// Every sign that could mean something, made plain.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' | '\r' | '\t' => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

/// What would make a list, a heading or a rule of a paragraph's beginning.
fn at_start(words: &str) -> String {
    let digits = words.chars().take_while(char::is_ascii_digit).count();
    if (1..=9).contains(&digits) && words[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &words[..digits], &words[digits..]);
    }
    if words.starts_with(['#', '+', '-', '=']) { format!("\\{words}") } else { words.to_owned() }
}
