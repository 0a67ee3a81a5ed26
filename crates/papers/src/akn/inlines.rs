//! Words: marks, changes with whose they are, comments and footnotes as notes where they belong.

use super::Writer;
use crate::{
    form::{Change, Inline, Mark, Run, Way},
    settle::{change_at, comments_at},
};

const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

impl Writer<'_> {
    /// The words of a paragraph in an element.
    pub(super) fn p(&mut self, class: &str, language: Option<&str>, content: &[Inline]) {
        let mut attributes = Vec::new();
        if !class.is_empty() {
            attributes.push(("class", class));
        }
        attributes.extend(language.map(|language| ("xml:lang", language)));
        self.xml.open("p", &attributes);
        self.inlines(content);
        self.xml.close("p");
    }

    pub(super) fn inlines(&mut self, content: &[Inline]) {
        let mut place = 0;
        while place < content.len() {
            let change = change_at(content, place);
            let end = (place..content.len()).find(|next| change_at(content, *next) != change).unwrap_or(content.len());
            if let Some(change) = change {
                self.begin(change);
            }
            for at in place..end {
                match &content[at] {
                    Inline::Break => self.xml.empty("br", &[]),
                    Inline::Text(run) => self.run(run),
                }
                let next = comments_at(content, at + 1);
                for comment in comments_at(content, at).into_iter().filter(|comment| !next.contains(comment)) {
                    self.comment(comment);
                }
            }
            if let Some(change) = change {
                self.xml.close(name(change));
            }
            place = end;
        }
    }

    /// Whose change it is, and since when.
    pub(super) fn begin(&mut self, change: &Change) {
        let (party, title) = (self.party(&change.author), format!("{}, {}", change.author, change.at));
        self.xml.open(name(change), &[("title", &title), ("refersTo", &party)]);
    }

    pub(super) fn end(&mut self, change: &Change) {
        self.xml.close(name(change));
    }

    fn run(&mut self, run: &Run) {
        for mark in &run.marks {
            match mark {
                Mark::Link { href } => self.xml.open("a", &[("href", &address(href))]),
                Mark::Strong => self.xml.open("b", &[]),
                Mark::Em => self.xml.open("i", &[]),
                Mark::Underline => self.xml.open("u", &[]),
                Mark::Strike => self.xml.open("span", &[("class", "struck")]),
                Mark::Code => self.xml.open("span", &[("class", "code")]),
            }
        }
        self.noted(&run.text);
        for mark in run.marks.iter().rev() {
            self.xml.close(match mark {
                Mark::Link { .. } => "a",
                Mark::Strong => "b",
                Mark::Em => "i",
                Mark::Underline => "u",
                Mark::Strike | Mark::Code => "span",
            });
        }
    }

    /// Text in which a small figure above the line is the note it refers to.
    fn noted(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find(RAISED) {
            let count =
                rest[at..].chars().take_while(|letter| RAISED.contains(letter)).map(char::len_utf8).sum::<usize>();
            let (before, figures) = (&rest[..at], &rest[at..at + count]);
            let digits = figures.chars().filter_map(|letter| RAISED.iter().position(|known| *known == letter));
            let number: String = digits.map(|digit| digit.to_string()).collect();
            self.xml.text(before);
            match self.footnotes.get(&number).copied().and_then(crate::form::Block::content) {
                Some(content) if self.told.insert(format!("note {number}")) => self.footnote(&number, content),
                _ => self.xml.text(figures),
            }
            rest = &rest[at + count..];
        }
        self.xml.text(rest);
    }

    pub(super) fn footnote(&mut self, number: &str, content: &[Inline]) {
        let id = self.id("fn", None);
        self.xml.open("authorialNote", &[("eId", &id), ("marker", number), ("placement", "bottom")]);
        self.p("", None, content);
        self.xml.close("authorialNote");
    }

    pub(super) fn comment(&mut self, place: usize) {
        let Some(comment) = self.paper.comments.get(place) else { return };
        if !self.told.insert(format!("comment {place}")) {
            return;
        }
        let id = self.id("comment", None);
        let (party, marker) = (self.party(&comment.author), format!("[{}]", place + 1));
        let attributes = [
            ("eId", id.as_str()),
            ("class", "comment"),
            ("title", &comment.author),
            ("marker", &marker),
            ("placement", "side"),
            ("refersTo", &party),
        ];
        self.xml.open("authorialNote", &attributes);
        if comment.paragraphs.is_empty() {
            self.xml.empty("p", &[]);
        }
        comment.paragraphs.iter().for_each(|text| self.xml.leaf("p", &[], text));
        self.xml.close("authorialNote");
    }
}

const fn name(change: &Change) -> &'static str {
    match change.way {
        Way::Inserted => "ins",
        Way::Deleted => "del",
    }
}

/// Spaces and brackets have no place in an address.
fn address(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for letter in href.chars() {
        match letter {
            ' ' | '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' => {
                out.push_str(&format!("%{:02X}", u32::from(letter)));
            }
            other => out.push(other),
        }
    }
    out
}
