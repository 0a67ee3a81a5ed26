//! HTML in one file that needs nothing else and prints well; and its blocks alone, for pages of ours.

use std::fmt::Write as _;

use crate::{
    form::{Block, Change, Inline, Item, Kind, ListKind, Mark, Paper, Run, Style, Way},
    grid::{Grid, Slot},
    script,
    settle::{Label, change_at, comments_at, labels},
};

const LOOK: &str = include_str!("html.css");

pub(crate) fn write(paper: &Paper) -> String {
    let mut out = String::new();
    let direction = script::word(paper.direction);
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>\n{LOOK}</style>\n</head>\n<body>\n<main>\n",
        escaped(&paper.language),
        escaped(&paper.title),
    );
    if !paper.organ.is_empty() || !paper.symbol.is_empty() {
        let _ = writeln!(
            out,
            "<p class=\"organ\"><span dir=\"auto\">{}</span> <span dir=\"auto\">{}</span></p>",
            escaped(&paper.organ),
            escaped(&paper.symbol)
        );
    }
    let _ = writeln!(out, "<h1 dir=\"auto\">{}</h1>", escaped(&paper.title));
    for meta in &paper.meta {
        let label = if meta.label.is_empty() { String::new() } else { format!("{}: ", escaped(&meta.label)) };
        let _ = writeln!(out, "<p class=\"meta\">{label}<bdi>{}</bdi></p>", escaped(&meta.value));
    }
    out.push_str(&blocks(&paper.blocks));
    if !paper.comments.is_empty() {
        out.push_str("<hr>\n<ol class=\"comments\">\n");
        for (place, comment) in paper.comments.iter().enumerate() {
            let _ =
                write!(out, "<li id=\"comment-{}\" dir=\"auto\"><cite>{}</cite> ", place + 1, escaped(&comment.author));
            for paragraph in &comment.paragraphs {
                let _ = write!(out, "<span class=\"said\">{}</span> ", escaped(paragraph));
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n");
    }
    if !paper.footer.is_empty() {
        let _ = writeln!(out, "<footer dir=\"auto\">{}</footer>", escaped(&paper.footer));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

pub(crate) fn blocks(blocks: &[Block]) -> String {
    let mut out = String::new();
    for (one, number) in blocks.iter().zip(labels(blocks)) {
        block(&mut out, one, &number);
    }
    out
}

/// `lang`, `dir` and `id` of a block.
fn attributes(block: &Block) -> String {
    let mut out = match block.direction {
        Some(direction) => format!(" dir=\"{}\"", script::word(direction)),
        None => " dir=\"auto\"".to_owned(),
    };
    if let Some(language) = &block.language {
        let _ = write!(out, " lang=\"{}\"", escaped(language));
    }
    if let Some(anchor) = &block.anchor {
        let _ = write!(out, " id=\"{}\"", escaped(anchor));
    }
    out
}

fn block(out: &mut String, block: &Block, number: &Label) {
    let attributes = attributes(block);
    match &block.kind {
        Kind::Paragraph { style, label, depth, content } => {
            let mut classes = Vec::new();
            match style {
                Style::Body => {}
                Style::Small => classes.push("small".to_owned()),
                Style::Decision => classes.push("decision".to_owned()),
            }
            if *depth > 0 {
                classes.push(format!("depth-{depth}"));
            }
            let class = if classes.is_empty() { String::new() } else { format!(" class=\"{}\"", classes.join(" ")) };
            let _ = writeln!(
                out,
                "<p{attributes}{class}>{}</p>",
                changed(block, &labelled(label.as_deref(), number, content))
            );
        }
        Kind::Heading { level, label, content } => {
            // The paper's title is the first level.
            let level = (*level).clamp(1, 5) + 1;
            let inside = changed(block, &labelled(label.as_deref(), number, content));
            let _ = writeln!(out, "<h{level}{attributes}>{inside}</h{level}>");
        }
        Kind::List { list, items } => {
            let (open, close) = match list {
                ListKind::Bullets => ("<ul>".to_owned(), "</ul>"),
                ListKind::Tasks => ("<ul class=\"tasks\">".to_owned(), "</ul>"),
                ListKind::Numbers { start: 1 } => ("<ol>".to_owned(), "</ol>"),
                ListKind::Numbers { start } => (format!("<ol start=\"{start}\">"), "</ol>"),
            };
            let _ = writeln!(out, "{open}");
            items.iter().for_each(|one| item(out, *list, one));
            let _ = writeln!(out, "{close}");
        }
        Kind::Quote { blocks: inside } => {
            let _ = writeln!(out, "<blockquote>\n{}</blockquote>", blocks(inside));
        }
        Kind::Table { rows } => table(out, &Grid::of(rows), &attributes),
        Kind::Code { text } => {
            let _ = writeln!(out, "<pre dir=\"ltr\"><code>{}</code></pre>", escaped(text));
        }
        Kind::Image(image) => {
            let description = escaped(&image.description);
            if image.bytes.is_empty() {
                let _ = writeln!(out, "<p dir=\"auto\">[{description}]</p>");
            } else {
                let data = base64(&image.bytes);
                let kind = escaped(&image.media_type);
                let _ = writeln!(out, "<p><img alt=\"{description}\" src=\"data:{kind};base64,{data}\"></p>");
            }
        }
        Kind::Rule => out.push_str("<hr>\n"),
        Kind::PageBreak => out.push_str("<hr class=\"page\">\n"),
    }
    if let Some(by) = &block.by {
        let _ = writeln!(out, "<p class=\"by\" dir=\"auto\">{}</p>", escaped(&by.text));
    }
}

fn item(out: &mut String, list: ListKind, item: &Item) {
    let mark = match list {
        ListKind::Tasks if item.checked => "☑ ",
        ListKind::Tasks => "☐ ",
        ListKind::Bullets | ListKind::Numbers { .. } => "",
    };
    match item.blocks.as_slice() {
        // A point of one paragraph is set without a paragraph's space.
        [Block { kind: Kind::Paragraph { label: None, content, .. }, by: None, .. }] => {
            let attributes = attributes(&item.blocks[0]);
            let _ = writeln!(out, "<li{attributes}>{mark}{}</li>", changed(&item.blocks[0], &inlines(content)));
        }
        several => {
            let _ = writeln!(out, "<li>{mark}\n{}</li>", blocks(several));
        }
    }
}

fn table(out: &mut String, grid: &Grid<'_>, attributes: &str) {
    let _ = writeln!(out, "<table{attributes}>");
    for (index, row) in grid.rows.iter().enumerate() {
        if index == 0 {
            out.push_str(if grid.header_rows > 0 { "<thead>\n" } else { "<tbody>\n" });
        } else if index == grid.header_rows {
            out.push_str("</thead>\n<tbody>\n");
        }
        out.push_str("<tr>");
        for slot in row {
            match slot {
                Slot::Begins { cell, columns, rows } => {
                    let name = if cell.header { "th" } else { "td" };
                    let mut spans = String::new();
                    if *columns > 1 {
                        let _ = write!(spans, " colspan=\"{columns}\"");
                    }
                    if *rows > 1 {
                        let _ = write!(spans, " rowspan=\"{rows}\"");
                    }
                    let inside = match cell.blocks.as_slice() {
                        [
                            Block {
                                kind: Kind::Paragraph { label: None, content, .. }, by: None, change: None, ..
                            },
                        ] => inlines(content),
                        several => blocks(several),
                    };
                    let _ = write!(out, "<{name} dir=\"auto\"{spans}>{inside}</{name}>");
                }
                Slot::Continued { .. } => {}
                Slot::Missing => out.push_str("<td></td>"),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn labelled(label: Option<&str>, number: &Label, content: &[Inline]) -> String {
    let own = content.iter().any(|inline| inline.change().is_some());
    let label = match (label, number) {
        (Some(label), Label::Changes(change)) if own => in_change(change, &escaped(label)),
        (Some(label), Label::Stays | Label::Changes(_)) => escaped(label),
        (None, _) | (_, Label::Nowhere) => return inlines(content),
    };
    format!("<span class=\"label\">{label}</span> {}", inlines(content))
}

/// A paragraph that was added or taken away as a whole says so once.
fn changed(block: &Block, inside: &str) -> String {
    let own = |inline: &Inline| matches!(inline, Inline::Text(run) if run.change.is_some());
    let told = match &block.kind {
        Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => content.iter().any(own),
        _ => false,
    };
    match &block.change {
        Some(change) if !told => in_change(change, inside),
        _ => inside.to_owned(),
    }
}

fn in_change(change: &Change, inside: &str) -> String {
    let name = match change.way {
        Way::Inserted => "ins",
        Way::Deleted => "del",
    };
    let (author, at) = (escaped(&change.author), escaped(&change.at));
    format!("<{name} datetime=\"{at}\" title=\"{author}\">{inside}</{name}>")
}

fn inlines(content: &[Inline]) -> String {
    let mut out = String::new();
    let mut place = 0;
    while place < content.len() {
        let change = change_at(content, place);
        let end = (place..content.len()).find(|next| change_at(content, *next) != change).unwrap_or(content.len());
        let inside: String = content[place..end].iter().map(inline).collect();
        out.push_str(&change.map_or_else(|| inside.clone(), |change| in_change(change, &inside)));
        // The number of a comment stands where its stretch ends.
        let next = comments_at(content, end);
        for comment in comments_at(content, end - 1).into_iter().filter(|comment| !next.contains(comment)) {
            let number = comment + 1;
            let _ = write!(out, "<sup><a href=\"#comment-{number}\">[{number}]</a></sup>");
        }
        place = end;
    }
    out
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Break => "<br>".to_owned(),
        Inline::Text(Run { text, marks, .. }) => marks.iter().rev().fold(escaped(text), |inside, mark| match mark {
            Mark::Link { href } => {
                format!("<a href=\"{}\" rel=\"nofollow noopener noreferrer\">{inside}</a>", escaped(href))
            }
            Mark::Strong => format!("<strong>{inside}</strong>"),
            Mark::Em => format!("<em>{inside}</em>"),
            Mark::Underline => format!("<u>{inside}</u>"),
            Mark::Strike => format!("<s>{inside}</s>"),
            Mark::Code => format!("<code>{inside}</code>"),
        }),
    }
}

/// For text and for attributes in double quotes.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\0' => out.push('\u{FFFD}'),
            other => out.push(other),
        }
    }
    out
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let [first, second, third] = [0, 1, 2].map(|place| u32::from(three.get(place).copied().unwrap_or(0)));
        let all = first << 16 | second << 8 | third;
        for place in 0..4 {
            if place <= three.len() {
                out.push(char::from(LETTERS[(all >> (18 - 6 * place)) as usize & 63]));
            } else {
                out.push('=');
            }
        }
    }
    out
}
