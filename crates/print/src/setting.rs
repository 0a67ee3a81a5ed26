//! A paper as the typesetter's source. Words go in as string literals, never as markup.

use std::{collections::BTreeSet, fmt::Write as _};

use entente_papers::form::{Block, Cell, Direction, Image, Inline, Item, Kind, ListKind, Paper, Style};
use entente_papers::{Grid, Label, Piece, Slot, block_direction, label_changes, pieces};
use typst::text::Font;

use super::fonts::MONO;

const PREAMBLE: &str = include_str!("preamble.typ");

pub(crate) struct Set {
    pub source: String,
    pub pictures: Vec<(String, Vec<u8>)>,
}

/// Every letter the paper shows.
pub(crate) fn letters(paper: &Paper) -> BTreeSet<char> {
    let mut words = Words(BTreeSet::new());
    for text in [&paper.organ, &paper.symbol, &paper.title, &paper.header, &paper.footer, &paper.pages] {
        words.add(text);
    }
    for meta in &paper.meta {
        words.add(&meta.label);
        words.add(&meta.value);
    }
    for comment in &paper.comments {
        words.add(&comment.author);
        comment.paragraphs.iter().for_each(|text| words.add(text));
    }
    words.blocks(&paper.blocks);
    // Signs of our own: what was moved, and where a paragraph was split or joined.
    words.add("⇄¶");
    words.0
}

struct Words(BTreeSet<char>);

impl Words {
    fn add(&mut self, text: &str) {
        self.0.extend(text.chars().filter(|letter| is_shown(*letter)));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            if let Some(by) = &block.by {
                self.add(&by.text);
            }
            self.add(block.change.as_ref().map_or("", |change| &change.author));
            match &block.kind {
                Kind::Paragraph { label, content, .. } | Kind::Heading { label, content, .. } => {
                    self.add(label.as_deref().unwrap_or_default());
                    for inline in content {
                        if let Inline::Text(run) = inline {
                            self.add(&run.text);
                            self.add(run.change.as_ref().map_or("", |change| &change.author));
                        }
                    }
                }
                Kind::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks)),
                Kind::Quote { blocks } => self.blocks(blocks),
                Kind::Table { rows } => rows.iter().flatten().for_each(|cell| self.blocks(&cell.blocks)),
                Kind::Code { text } => self.add(text),
                Kind::Image(image) => self.add(&image.description),
                Kind::Rule | Kind::PageBreak => {}
            }
        }
    }
}

/// Whether a font must have it: spaces, controls, joiners and variants have no shape of their own.
fn is_shown(letter: char) -> bool {
    let shapeless = matches!(letter, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}');
    !letter.is_control() && !letter.is_whitespace() && !shapeless
}

pub(crate) fn set(paper: &Paper, fonts: &[Font], signs: &[char]) -> Set {
    let mut setter = Setter { out: String::new(), pictures: Vec::new(), signs };
    setter.head(paper, fonts);
    setter.blocks(&paper.blocks, paper.direction);
    for (place, comment) in paper.comments.iter().enumerate() {
        let said = comment.paragraphs.join(" ");
        let text = setter.text(&format!("[{}] {}: {said}", place + 1, comment.author));
        let _ = writeln!(setter.out, "#small[#{text}]");
    }
    Set { source: setter.out, pictures: setter.pictures }
}

pub(crate) struct Setter<'a> {
    out: String,
    pictures: Vec<(String, Vec<u8>)>,
    /// Signs no font has: they are named instead.
    signs: &'a [char],
}

impl Setter<'_> {
    /// A string literal.
    pub(crate) fn text(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 2);
        out.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => {
                    out.push('\\');
                    out.push(letter);
                }
                '\n' | '\r' => out.push(' '),
                '\t' => out.push_str("   "),
                other if other.is_control() => {}
                other if self.signs.contains(&other) => {
                    let _ = write!(out, "[U+{:04X}]", u32::from(other));
                }
                other => out.push(other),
            }
        }
        out.push('"');
        out
    }

    fn head(&mut self, paper: &Paper, fonts: &[Font]) {
        let mut families: Vec<&str> = Vec::new();
        for font in fonts {
            let family = font.info().family.as_str();
            if !families.contains(&family) && family != MONO {
                families.push(family);
            }
        }
        // Western signs that the fonts of Chinese have too are taken from the serif.
        let families: Vec<String> = families.iter().map(|family| self.text(family)).collect();
        let [language, organ, symbol, title, header, footer] =
            [tag(&paper.language), &paper.organ, &paper.symbol, &paper.title, &paper.header, &paper.footer]
                .map(|text| self.text(text));
        let mut pages = String::new();
        for piece in pieces(&paper.pages) {
            let _ = match piece {
                Piece::Text(text) => write!(pages, "#{}", self.text(text)),
                Piece::Page => write!(pages, "#counter(page).display()"),
                Piece::Pages => write!(pages, "#counter(page).final().first()"),
            };
        }
        let out = &mut self.out;
        let _ = writeln!(out, "{PREAMBLE}");
        let _ = writeln!(out, "#set document(title: {title})");
        let _ = writeln!(
            out,
            "#set text(font: ({},), lang: {language}, dir: {}, size: {})",
            families.join(", "),
            dir(paper.direction),
            // Arabic of the same size looks smaller.
            if paper.direction == Direction::RightToLeft { "12pt" } else { "10.5pt" }
        );
        let _ = writeln!(
            out,
            "#set page(paper: \"a4\", margin: (x: 2.5cm, top: 2.6cm, bottom: 2.4cm), \
             header: [#line-of[#{header}][]], footer: context [#line-of[#{footer}][{pages}]])"
        );
        if !paper.organ.is_empty() || !paper.symbol.is_empty() {
            let _ = writeln!(out, "#organ[#{organ}][#{symbol}]");
        }
        if !paper.title.is_empty() {
            let _ = writeln!(out, "#paper-title[#{title}]");
        }
        for meta in &paper.meta {
            let label = if meta.label.is_empty() { String::new() } else { format!("{}: ", meta.label) };
            let text = self.text(&format!("{label}{}", meta.value));
            let _ = writeln!(self.out, "#meta[#{text}]");
        }
        self.out.push_str("#v(0.8em)\n");
    }

    fn blocks(&mut self, blocks: &[Block], around: Direction) {
        for (block, number) in blocks.iter().zip(label_changes(blocks)) {
            self.block(block, around, &number);
        }
    }

    fn block(&mut self, block: &Block, around: Direction, number: &Label) {
        let direction = block_direction(block, around);
        self.out.push_str("#[\n");
        if direction != around {
            let _ = writeln!(self.out, "#set text(dir: {})", dir(direction));
        }
        if let Some(language) = &block.language {
            let language = self.text(tag(language));
            let _ = writeln!(self.out, "#set text(lang: {language})");
        }
        match &block.kind {
            Kind::Paragraph { style, label, depth, content } => {
                let content = self.words(block, content);
                let content = match style {
                    Style::Body => format!("#par[{content}]"),
                    Style::Small => format!("#small[{content}]"),
                    Style::Decision => format!("#decision[{content}]"),
                };
                let label = self.number(block, label.as_deref(), number);
                self.labelled(label.as_deref(), &content, *depth);
            }
            Kind::Heading { level, label, content } => {
                let content = self.words(block, content);
                let label = self.number(block, label.as_deref(), number);
                let label = label.map(|label| format!("{label}#h(0.6em)")).unwrap_or_default();
                let _ = writeln!(self.out, "#heading(level: {})[{label}{content}]", (*level).clamp(1, 6));
            }
            Kind::List { list, items } => self.list(*list, items, direction),
            Kind::Quote { blocks } => {
                self.out.push_str("#set-in[\n");
                self.blocks(blocks, direction);
                self.out.push_str("]\n");
            }
            Kind::Table { rows } => self.table(rows, direction),
            Kind::Code { text } => {
                let lines: Vec<String> = text.lines().map(|line| format!("#{}", self.text(line))).collect();
                let _ = writeln!(self.out, "#code[{}]", lines.join("#linebreak()"));
            }
            Kind::Image(image) => self.image(image),
            Kind::Rule => self.out.push_str("#rule\n"),
            Kind::PageBreak => self.out.push_str("#pagebreak(weak: true)\n"),
        }
        self.out.push_str("]\n");
        if let Some(by) = &block.by {
            let text = self.text(&by.text);
            let _ = writeln!(self.out, "#by[#{text}]");
        }
    }

    fn labelled(&mut self, label: Option<&str>, content: &str, depth: u8) {
        let _ = match label {
            None if depth == 0 => writeln!(self.out, "{content}"),
            None => writeln!(self.out, "#set-in(steps: {depth})[{content}]"),
            Some(label) => writeln!(self.out, "#labelled({depth})[{label}][{content}]"),
        };
    }

    fn list(&mut self, list: ListKind, items: &[Item], around: Direction) {
        let mut inside = Vec::new();
        for item in items {
            let outer = std::mem::take(&mut self.out);
            self.blocks(&item.blocks, around);
            let text = std::mem::replace(&mut self.out, outer);
            inside.push((item.checked, text));
        }
        match list {
            ListKind::Bullets => {
                self.out.push_str("#list(");
                inside.iter().for_each(|(_, text)| self.out.push_str(&format!("[{text}],")));
                self.out.push_str(")\n");
            }
            ListKind::Numbers { start } => {
                let _ = write!(self.out, "#enum(start: {start},");
                inside.iter().for_each(|(_, text)| self.out.push_str(&format!("[{text}],")));
                self.out.push_str(")\n");
            }
            ListKind::Tasks => {
                for (checked, text) in inside {
                    let mark = if checked { "☑" } else { "☐" };
                    let _ = writeln!(self.out, "#list(marker: [{mark}], [{text}])");
                }
            }
        }
    }

    fn table(&mut self, rows: &[Vec<Cell>], around: Direction) {
        let grid = Grid::of(rows);
        let _ = writeln!(self.out, "#paper-table({},", grid.columns);
        for (index, row) in grid.rows.iter().enumerate() {
            if index == 0 && grid.header_rows > 0 {
                self.out.push_str("table.header(");
            }
            for slot in row {
                match slot {
                    Slot::Begins { cell, columns, rows } => {
                        let _ = write!(self.out, "table.cell(colspan: {columns}, rowspan: {rows})[");
                        if cell.header {
                            self.out.push_str("#set text(weight: \"bold\")\n");
                        }
                        self.blocks(&cell.blocks, around);
                        self.out.push_str("],\n");
                    }
                    Slot::Continued { .. } => {}
                    Slot::Missing => self.out.push_str("[],\n"),
                }
            }
            if grid.header_rows > 0 && index + 1 == grid.header_rows {
                self.out.push_str("),\n");
            }
        }
        self.out.push_str(")\n");
    }

    fn image(&mut self, image: &Image) {
        let end = match image.media_type.as_str() {
            "image/png" => "png",
            "image/jpeg" => "jpg",
            _ => "",
        };
        let description = self.text(&image.description);
        if end.is_empty() || image.bytes.is_empty() {
            let _ = writeln!(self.out, "#par[\\[#{description}\\]]");
            return;
        }
        let name = format!("picture-{}.{end}", self.pictures.len() + 1);
        self.pictures.push((name.clone(), image.bytes.clone()));
        // Three quarters of a point in a pixel.
        let width = if image.width == 0 { 300 } else { image.width.min(600) };
        let points = f64::from(width) * 0.75;
        let _ = writeln!(self.out, "#picture(\"{name}\", {description}, {points}pt)");
    }
}

/// The first part of a language tag, as the typesetter wants it.
fn tag(language: &str) -> &str {
    let first = language.split('-').next().unwrap_or_default();
    if (2..=3).contains(&first.len()) && first.chars().all(|letter| letter.is_ascii_lowercase()) { first } else { "en" }
}

const fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
