//! The one form between what is written in the house and every file that leaves it.
//!
//! Notes and minutes use the plain part of it. Outcome documents use the rest: labels computed elsewhere ("OP1",
//! "(a) bis"), anchors that name a paragraph for good, tracked insertions and deletions with author and time, and
//! comments on a stretch of text. A stretch with a change is one revision mark in DOCX and ODT as long as its runs
//! lie side by side and carry the same change.

use serde::{Deserialize, Serialize};

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Paper {
    /// BCP 47, of everything that names no other.
    pub language: String,
    pub direction: Direction,
    /// Who issues it, above the title; may be empty.
    pub organ: String,
    /// Its symbol, opposite of the organ; may be empty.
    pub symbol: String,
    pub title: String,
    pub meta: Vec<Meta>,
    /// At the head and at the foot of every page; may be empty.
    pub header: String,
    pub footer: String,
    /// "Page {page} of {pages}" in the reader's language; empty: pages are not counted.
    pub pages: String,
    pub blocks: Vec<Block>,
    /// What runs point at by their place in this list.
    pub comments: Vec<Comment>,
    /// RFC 3339; stands in the file's properties.
    pub made_at: String,
}

/// A line under the title: "Held: 16 March 2027".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meta {
    pub label: String,
    pub value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

/// A paragraph, a list, a table: what stands between two blank lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Where it is not the paper's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// None: by its first letter, as `dir="auto"` decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Who wrote it, where that is to be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Attribution>,
    /// The mark at the paragraph's end was added or taken away. Of a paragraph that was added or taken away as a whole
    /// every run carries the change too; where they do not, it was split, or runs on into the next one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// A name for the paragraph that stays through every revision and comes back from Word; a bookmark there. Letters
    /// and digits of ASCII and hyphens, 38 at most: what else it holds does not come back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<String>,
    /// It was moved: taken away here (its change is a deletion) and put in where the same name stands again (there
    /// it is an insertion). Only of paragraphs that changed as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved: Option<String>,
    /// Of an outcome document.
    #[serde(default, skip_serializing_if = "Part::is_main")]
    pub part: Part,
    pub kind: Kind,
}

/// In which part of an outcome document a block stands. A footnote has its number for a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    #[default]
    Main,
    Preamble,
    Annex,
    Footnote,
}

impl Part {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    const fn is_main(&self) -> bool {
        matches!(self, Self::Main)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Paragraph {
        #[serde(default, skip_serializing_if = "Style::is_body")]
        style: Style,
        /// Its number or letter as it is shown; computed by whoever knows the numbering.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<String>,
        /// How far it is set in: 0 is the margin.
        #[serde(default, skip_serializing_if = "is_zero")]
        depth: u8,
        content: Vec<Inline>,
    },
    /// `level` is 1 to 6; the paper's own title stands above them.
    Heading {
        level: u8,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<String>,
        content: Vec<Inline>,
    },
    List {
        list: ListKind,
        items: Vec<Item>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    Table {
        rows: Vec<Vec<Cell>>,
    },
    Code {
        text: String,
    },
    Image(Image),
    Rule,
    PageBreak,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    #[default]
    Body,
    /// Times, speakers and the like, beside the text proper.
    Small,
    /// What was decided.
    Decision,
}

impl Style {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    const fn is_body(&self) -> bool {
        matches!(self, Self::Body)
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
const fn is_zero(depth: &u8) -> bool {
    *depth == 0
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListKind {
    Bullets,
    Numbers { start: u32 },
    Tasks,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Of a task only.
    #[serde(default)]
    pub checked: bool,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    pub header: bool,
    /// How many columns and rows it spans, from 1.
    pub columns: u32,
    pub rows: u32,
    pub blocks: Vec<Block>,
}

/// A picture. Its bytes are put in by whoever may read them; without them its description stands in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Where it is kept, as the text names it.
    pub address: String,
    pub description: String,
    /// In pixels of 1/96 inch; 0: unknown.
    pub width: u32,
    pub height: u32,
    /// `image/png` or `image/jpeg`.
    #[serde(skip)]
    pub media_type: String,
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    Text(Run),
    Break,
}

/// A stretch of text that is all alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Run {
    pub text: String,
    /// Outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
    /// Places in the paper's comments; neighbours with the same one are one commented stretch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A web or mail address.
    Link {
        href: String,
    },
    Strong,
    Em,
    Underline,
    Strike,
    Code,
}

/// A tracked change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub way: Way,
    /// The party whose change it is, by the short name capitals know.
    pub author: String,
    /// RFC 3339, UTC, in whole seconds: what Word keeps.
    pub at: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    Inserted,
    Deleted,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    pub author: String,
    /// RFC 3339, UTC, in whole seconds.
    pub at: String,
    pub paragraphs: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribution {
    /// As it is to be read: a party's short name, and a time where there is one.
    pub text: String,
}

impl Block {
    pub const fn new(kind: Kind) -> Self {
        Self {
            language: None,
            direction: None,
            by: None,
            change: None,
            anchor: None,
            moved: None,
            part: Part::Main,
            kind,
        }
    }

    /// A paragraph of plain words.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::styled(Style::Body, text)
    }

    pub fn styled(style: Style, text: impl Into<String>) -> Self {
        Self::new(Kind::Paragraph { style, label: None, depth: 0, content: vec![Inline::plain(text)] })
    }

    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::new(Kind::Heading { level, label: None, content: vec![Inline::plain(text)] })
    }

    /// Gives a paragraph of the text proper its number; anything else, and an empty one, has none.
    #[must_use]
    pub fn numbered(mut self, number: impl FnOnce() -> String) -> Self {
        if let Kind::Paragraph { style: Style::Body, label, content, .. } = &mut self.kind
            && !content.is_empty()
        {
            *label = Some(number());
        }
        self
    }

    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

impl Block {
    /// Of what has words of its own: a paragraph or a heading.
    pub(crate) const fn content(&self) -> Option<&Vec<Inline>> {
        match &self.kind {
            Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => Some(content),
            _ => None,
        }
    }

    pub(crate) const fn content_mut(&mut self) -> Option<&mut Vec<Inline>> {
        match &mut self.kind {
            Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => Some(content),
            _ => None,
        }
    }

    pub(crate) const fn label_mut(&mut self) -> Option<&mut Option<String>> {
        match &mut self.kind {
            Kind::Paragraph { label, .. } | Kind::Heading { label, .. } => Some(label),
            _ => None,
        }
    }
}

impl Inline {
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text(Run { text: text.into(), ..Run::default() })
    }

    pub fn marked(text: impl Into<String>, marks: Vec<Mark>) -> Self {
        Self::Text(Run { text: text.into(), marks, ..Run::default() })
    }

    /// Of its own: a line break has none.
    pub(crate) const fn change(&self) -> Option<&Change> {
        match self {
            Self::Text(run) => run.change.as_ref(),
            Self::Break => None,
        }
    }
}

impl Run {
    /// The address it links to.
    pub(crate) fn link(&self) -> Option<&str> {
        self.marks.iter().find_map(|mark| match mark {
            Mark::Link { href } => Some(href.as_str()),
            _ => None,
        })
    }

    pub(crate) fn has(&self, mark: &Mark) -> bool {
        self.marks.contains(mark)
    }
}

/// All words of the content, without marks and without what is deleted.
pub fn words(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text(run) => match &run.change {
                Some(Change { way: Way::Deleted, .. }) => "",
                _ => run.text.as_str(),
            },
            Inline::Break => " ",
        })
        .collect()
}
