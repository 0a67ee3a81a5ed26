//! A text as a tree of paragraphs, lists and tables, for pages that show it
//! without any script. Reads what the editor writes (ProseMirror's nodes in
//! the shared XML fragment "prosemirror"); what it does not know it reads as
//! the paragraphs inside, so that nothing written is ever hidden.

mod reading;

use entente_domain::ids::{PartyId, UserId};
use serde::{Deserialize, Serialize};

pub(crate) use self::reading::{attributed, from_transaction};
use crate::document::Document;
use crate::scan::scan;

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
    /// What was decided, in the words of the note. `id` is the block's own: unlike every other in this text, and the
    /// same for as long as the block is there, however it is edited and wherever it is moved.
    Decision {
        id: String,
        content: Vec<Block>,
    },
    /// Something somebody undertakes to do.
    Action(Undertaking),
    /// Something to come back to.
    FollowUp(Undertaking),
    /// An uploaded picture: the id of the attachment, what it shows in words, and its size in pixels (0: unknown).
    Image {
        id: String,
        alt: String,
        width: u32,
        height: u32,
    },
}

/// An action or a follow-up: who, by when, whether done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undertaking {
    /// As that of a decision.
    pub id: String,
    /// In words: a party's short name, a person, several; empty if nobody is named.
    pub owner: String,
    /// The party meant, if it was chosen from those of the meeting. The writer's word: nobody has checked that it exists.
    pub party: Option<String>,
    /// `YYYY-MM-DD`, a day that exists.
    pub due: Option<String>,
    pub done: bool,
    pub content: Vec<Block>,
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
    Text {
        text: String,
        marks: Vec<Mark>,
    },
    HardBreak,
    /// Who said what follows. What was said under the Chatham House Rule names nobody: `party` is then `None` and
    /// `label` empty, whatever a client wrote.
    Speaker {
        party: Option<String>,
        label: String,
        unattributed: bool,
    },
    /// A party, an agenda item or a paragraph that the text speaks of, under the name it had when it was mentioned.
    Mention {
        kind: MentionKind,
        id: String,
        label: String,
    },
    /// Something that is no text, proposed to come or to go: what is inside, or, with nothing inside and at the beginning
    /// of a paragraph, that a paragraph begins here.
    Suggested {
        marks: Vec<Mark>,
        of: Option<Box<Inline>>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MentionKind {
    Party,
    Item,
    Paragraph,
}

/// In this order, outermost first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Only in comparisons: new in the later text.
    Added,
    /// Only in comparisons: gone from the later text.
    Removed,
    /// Only where asked for: who wrote it, as a place in the list of authors beside the text.
    By {
        who: usize,
    },
    /// Proposed, and not yet taken up or refused; `id` is the suggestion's.
    Insertion {
        id: String,
    },
    /// Proposed to go.
    Deletion {
        id: String,
    },
    /// A thread of comments is about these words.
    Comment {
        thread: String,
    },
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

impl Inline {
    /// What is read of it, with a word for a line that ends.
    pub(crate) fn words<'w>(&'w self, line_end: &'w str) -> &'w str {
        match self {
            Self::Text { text, .. } => text,
            Self::HardBreak => line_end,
            Self::Speaker { label, .. } | Self::Mention { label, .. } => label,
            Self::Suggested { of, .. } => of.as_ref().map_or("", |inside| inside.words(line_end)),
        }
    }
}

/// Where the words lead: the addresses of all links, in their order.
pub fn links(blocks: &[Block]) -> Vec<&str> {
    let mut found = Vec::new();
    each_inline(blocks, &mut |inline| {
        if let Inline::Text { marks, .. } = inline {
            found.extend(marks.iter().filter_map(|mark| match mark {
                Mark::Link { href } => Some(href.as_str()),
                _ => None,
            }));
        }
    });
    found
}

/// Who is named: the ids of all mentions of parties, or in a space of people, each once.
pub fn named(blocks: &[Block]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    each_inline(blocks, &mut |inline| {
        if let Inline::Mention { kind: MentionKind::Party, id, .. } = inline
            && !id.is_empty()
            && !found.contains(&id.as_str())
        {
            found.push(id);
        }
    });
    found
}

fn each_inline<'b>(blocks: &'b [Block], take: &mut impl FnMut(&'b Inline)) {
    for block in blocks {
        match block {
            Block::Paragraph { content } | Block::Heading { content, .. } => content.iter().for_each(&mut *take),
            Block::BulletList { items } | Block::OrderedList { items, .. } => {
                items.iter().for_each(|item| each_inline(item, take));
            }
            Block::TaskList { items } => items.iter().for_each(|item| each_inline(&item.content, take)),
            Block::Blockquote { content } | Block::Decision { content, .. } => each_inline(content, take),
            Block::Table { rows } => rows.iter().flatten().for_each(|cell| each_inline(&cell.content, take)),
            Block::Action(undertaking) | Block::FollowUp(undertaking) => each_inline(&undertaking.content, take),
            Block::CodeBlock { .. } | Block::HorizontalRule | Block::Image { .. } => {}
        }
    }
}

/// Who wrote something, as the server knew them when it arrived.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Author {
    pub user: UserId,
    pub party: Option<PartyId>,
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

fn collect_lines(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { content } | Block::Heading { content, .. } => {
                lines.push(content.iter().map(|inline| inline.words(" ")).collect());
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
            Block::Decision { content, .. } => collect_lines(content, lines),
            Block::Action(undertaking) | Block::FollowUp(undertaking) => collect_lines(&undertaking.content, lines),
            Block::Image { alt, .. } => lines.push(alt.clone()),
        }
    }
}
