//! Text pasted from Word, LibreOffice or Google Docs, which they hand over as HTML: paragraphs with the numbers that
//! stood before them, marks, and tracked changes where they are told. Nothing else comes in.

mod tags;

use crate::{
    form::{Block, Change, Inline, Kind, Mark, Run, Style, Way},
    labels,
};
use tags::{Tag, Token, tokens};

/// What was pasted, as paragraphs of a draft.
pub fn read(html: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    for token in tokens(html) {
        match token {
            Token::Start(tag) => reading.start(tag),
            Token::End(name) => reading.end(&name),
            Token::Text(text) => reading.text(&text),
        }
    }
    reading.flush();
    labels::paragraphs(reading.out)
}

/// An element that has begun, and what it means for the text in it.
struct Open {
    name: String,
    marks: Vec<Mark>,
    not_strong: bool,
    change: Option<Change>,
    /// Its text is the number of the paragraph.
    is_number: bool,
    /// Its text is not shown.
    is_hidden: bool,
}

/// A list that has begun.
struct List {
    /// How it numbers, if it does.
    kind: Option<String>,
    next: i64,
}

#[derive(Default)]
struct Reading {
    out: Vec<Block>,
    open: Vec<Open>,
    lists: Vec<List>,
    content: Vec<Inline>,
    label: String,
    /// Of the list item at hand: its number is no text.
    item: Option<String>,
    depth: u8,
    heading: Option<u8>,
    /// A space that waits for the next word.
    space: bool,
}

/// Elements that end the paragraph before them and are one.
const BLOCKS: [&str; 26] = [
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "table",
    "tbody",
    "tr",
    "td",
    "th",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "section",
    "article",
    "pre",
    "hr",
    "body",
    "html",
];
/// What is in them is not text.
const SILENT: [&str; 12] =
    ["style", "script", "head", "title", "template", "iframe", "object", "svg", "math", "xml", "select", "noscript"];
const VOID: [&str; 6] = ["br", "hr", "img", "meta", "link", "col"];
/// Elements within elements deeper than this are taken as closed.
const DEPTH_MAX: usize = 400;

impl Reading {
    fn start(&mut self, tag: Tag) {
        let name = tag.name.as_str();
        if BLOCKS.contains(&name) {
            self.flush();
        }
        match name {
            "br" => {
                self.space = false;
                if !self.is_hidden() && !self.content.is_empty() {
                    self.content.push(Inline::Break);
                }
            }
            "ul" | "ol" => {
                let kind = (name == "ol").then(|| list_kind(&tag));
                let next = tag.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1);
                self.lists.push(List { kind, next });
            }
            "li" => self.item(&tag),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = name[1..].parse().ok(),
            "p" | "div" => {
                // "mso-list:l0 level2 lfo1"
                let level = tag.style("mso-list").and_then(|list| {
                    let level = list.split_whitespace().find_map(|word| word.strip_prefix("level"))?;
                    level.parse::<u8>().ok()
                });
                if let Some(level) = level {
                    self.depth = level.saturating_sub(1).min(8);
                }
            }
            _ => {}
        }
        if VOID.contains(&name) || tag.is_empty || self.open.len() >= DEPTH_MAX {
            return;
        }
        let (marks, not_strong) = marks(&tag);
        let style = |name: &str, value: &str| tag.style(name).is_some_and(|found| found.contains(value));
        let comment = tag.attribute("class").is_some_and(|class| class.to_lowercase().contains("msocom"));
        self.open.push(Open {
            is_hidden: SILENT.contains(&name)
                || style("display", "none")
                || style("mso-hide", "all")
                || style("mso-element", "comment")
                || comment,
            is_number: style("mso-list", "Ignore"),
            change: change(&tag),
            marks,
            not_strong,
            name: tag.name,
        });
    }

    fn item(&mut self, tag: &Tag) {
        let depth = self.lists.len().saturating_sub(1);
        let level = tag.attribute("aria-level").and_then(|level| level.parse::<usize>().ok());
        self.depth = u8::try_from(level.map_or(depth, |level| level.saturating_sub(1)).min(8)).unwrap_or(0);
        let Some(list) = self.lists.last_mut() else { return };
        let own = tag.style("list-style-type").map(str::to_owned);
        let number = tag.attribute("value").and_then(|value| value.parse().ok()).unwrap_or(list.next);
        list.next = number.saturating_add(1);
        let kind = match (&list.kind, own) {
            (Some(_), Some(own)) if own != "none" => Some(own),
            (kind, _) => kind.clone(),
        };
        self.item = Some(kind.map_or_else(|| "•".to_owned(), |kind| tags::numbered(&kind, number)));
    }

    fn end(&mut self, name: &str) {
        if BLOCKS.contains(&name) {
            self.flush();
        }
        if matches!(name, "ul" | "ol") {
            self.lists.pop();
        }
        // What was left open inside ends with it; an end without a beginning is none.
        if let Some(place) = self.open.iter().rposition(|open| open.name == name) {
            self.open.truncate(place);
        }
    }

    fn is_hidden(&self) -> bool {
        self.open.iter().any(|open| open.is_hidden)
    }

    fn text(&mut self, text: &str) {
        if self.is_hidden() {
            return;
        }
        if self.open.iter().any(|open| open.is_number) {
            self.label.push_str(text);
            return;
        }
        let mut words = String::new();
        for letter in text.chars() {
            // Of these HTML makes one; a space that does not break stays.
            if matches!(letter, ' ' | '\n' | '\r' | '\t' | '\u{C}') {
                self.space = true;
                continue;
            }
            if std::mem::take(&mut self.space) && !(self.content.is_empty() && words.is_empty()) {
                words.push(' ');
            }
            words.push(letter);
        }
        if words.is_empty() {
            return;
        }
        let mut marks: Vec<Mark> = Vec::new();
        for open in &self.open {
            if open.not_strong {
                marks.retain(|mark| *mark != Mark::Strong);
            }
            marks.extend(open.marks.iter().cloned());
        }
        marks.sort();
        marks.dedup();
        let change = self.open.iter().rev().find_map(|open| open.change.clone());
        match self.content.last_mut() {
            Some(Inline::Text(run)) if run.marks == marks && run.change == change => run.text.push_str(&words),
            _ => self.content.push(Inline::Text(Run { text: words, marks, change, ..Run::default() })),
        }
    }

    /// Ends the paragraph at hand.
    fn flush(&mut self) {
        self.space = false;
        while self.content.last() == Some(&Inline::Break) {
            self.content.pop();
        }
        // Word makes space with paragraphs of a space that does not break.
        let blank = |inline: &Inline| matches!(inline, Inline::Text(run) if run.text.trim().is_empty());
        if self.content.iter().all(blank) {
            self.content.clear();
            return;
        }
        let content = std::mem::take(&mut self.content);
        let typed = std::mem::take(&mut self.label).replace('\u{A0}', " ");
        let typed = Some(typed.trim().to_owned()).filter(|label| !label.is_empty()).map(|label| match label.as_str() {
            // The bullets of Word's sign fonts.
            "·" | "o" | "§" | "Ø" | "v" | "ü" | "-" => "•".to_owned(),
            _ => label,
        });
        let label = typed.or(self.item.take());
        let depth = std::mem::take(&mut self.depth);
        let kind = match self.heading.take() {
            Some(level) => Kind::Heading { level, label, content },
            None => Kind::Paragraph { style: Style::Body, label, depth, content },
        };
        self.out.push(Block::new(kind));
    }
}

fn list_kind(tag: &Tag) -> String {
    let by_style = tag.style("list-style-type").map(str::to_owned);
    by_style.unwrap_or_else(|| tag.attribute("type").unwrap_or("1").to_owned())
}

/// The marks an element gives, and whether it takes boldness away: Google Docs wraps all in a `b` that is not bold.
fn marks(tag: &Tag) -> (Vec<Mark>, bool) {
    let style = |name: &str, values: &[&str]| {
        tag.style(name).is_some_and(|found| values.iter().any(|value| found.contains(value)))
    };
    let light = style("font-weight", &["normal", "400"]);
    let mut marks = Vec::new();
    match tag.name.as_str() {
        "b" | "strong" if !light => marks.push(Mark::Strong),
        "i" | "em" if !style("font-style", &["normal"]) => marks.push(Mark::Em),
        "u" => marks.push(Mark::Underline),
        "s" | "strike" => marks.push(Mark::Strike),
        "code" => marks.push(Mark::Code),
        "a" => {
            let href = tag.attribute("href").unwrap_or_default();
            let scheme = href.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            if matches!(scheme.as_deref(), Some("http" | "https" | "mailto")) {
                marks.push(Mark::Link { href: href.to_owned() });
            }
        }
        "span" => {
            for (is, mark) in [
                (style("font-weight", &["bold", "600", "700", "800", "900"]), Mark::Strong),
                (style("font-style", &["italic"]), Mark::Em),
                (style("text-decoration", &["underline"]), Mark::Underline),
                (style("text-decoration", &["line-through"]), Mark::Strike),
            ] {
                if is {
                    marks.push(mark);
                }
            }
        }
        _ => {}
    }
    (marks, light)
}

/// Word tells whose change it is in the address: `cite="mailto:Bali%20Process"`.
fn change(tag: &Tag) -> Option<Change> {
    let way = match tag.name.as_str() {
        "ins" => Way::Inserted,
        "del" => Way::Deleted,
        _ => return None,
    };
    let cite = tag.attribute("cite").and_then(|cite| cite.strip_prefix("mailto:"));
    let author = cite.map(tags::unescaped).or_else(|| tag.attribute("title").map(str::to_owned)).unwrap_or_default();
    let at = tag.attribute("datetime").unwrap_or_default();
    let at = if at.len() == 16 { format!("{at}:00") } else { at.to_owned() };
    Some(Change { way, author, at: crate::docx::instant(&at) })
}
