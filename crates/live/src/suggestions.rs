//! Edits that are only proposed: marks on words to come and words to go, and
//! attributes on what is no text. They are part of the text, so that they go
//! with it through every edit; a mark carries the id of its suggestion and
//! nothing else. Who proposed it is known from whose update first brought the
//! id ([`ids_in`]), never from what a client says; who made it larger since, from
//! [`Watch`].

mod settle;
mod whose;

use std::collections::HashMap;

use crate::readable::{Block, Cell, Inline, Mark, Task, Undertaking};

pub use self::settle::{Ruling, settle};
pub use self::whose::{DoesNotFit, Watch};

/// Longer quotes are cut: a list of suggestions is for finding them.
const WORDS_MAX: usize = 400;

/// What is proposed under one id, in the words of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggestion {
    pub id: String,
    pub added: String,
    pub removed: String,
    /// A paragraph is to begin somewhere, or to end no more.
    pub breaks: bool,
}

/// What is proposed in a text, in the order in which it stands there.
pub fn suggestions(blocks: &[Block]) -> Vec<Suggestion> {
    let mut found = Found::of_at_most(WORDS_MAX);
    found.blocks(blocks);
    found.all
}

struct Found {
    all: Vec<Suggestion>,
    /// How many paragraphs are to begin, or to begin no more, by each of them.
    breaks: Vec<usize>,
    places: HashMap<String, usize>,
    words_max: usize,
}

impl Found {
    fn of_at_most(words_max: usize) -> Self {
        Self { all: Vec::new(), breaks: Vec::new(), places: HashMap::new(), words_max }
    }

    fn whole() -> Self {
        Self::of_at_most(usize::MAX)
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph { content } | Block::Heading { content, .. } => {
                    content.iter().for_each(|inline| self.inline(inline));
                }
                Block::BulletList { items } | Block::OrderedList { items, .. } => {
                    items.iter().for_each(|item| self.blocks(item));
                }
                Block::TaskList { items } => items.iter().for_each(|task| self.blocks(&task.content)),
                Block::Table { rows } => rows.iter().flatten().for_each(|cell| self.blocks(&cell.content)),
                Block::Blockquote { content } | Block::Decision { content, .. } => self.blocks(content),
                Block::Action(one) | Block::FollowUp(one) => self.blocks(&one.content),
                Block::CodeBlock { .. } | Block::HorizontalRule | Block::Image { .. } => {}
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text, marks } => self.add(marks, text, false),
            Inline::Suggested { marks, of } => self.add(marks, inline.words(" "), of.is_none()),
            Inline::HardBreak | Inline::Speaker { .. } | Inline::Mention { .. } => {}
        }
    }

    fn add(&mut self, marks: &[Mark], words: &str, breaks: bool) {
        for mark in marks {
            let (Mark::Insertion { id } | Mark::Deletion { id }) = mark else { continue };
            let place = *self.places.entry(id.clone()).or_insert_with(|| {
                self.all.push(Suggestion { id: id.clone(), ..Suggestion::default() });
                self.breaks.push(0);
                self.all.len() - 1
            });
            let (Some(suggestion), Some(count)) = (self.all.get_mut(place), self.breaks.get_mut(place)) else {
                continue;
            };
            suggestion.breaks |= breaks;
            *count += usize::from(breaks);
            let into =
                if matches!(mark, Mark::Insertion { .. }) { &mut suggestion.added } else { &mut suggestion.removed };
            // Words of two paragraphs are two words.
            if breaks && !into.is_empty() {
                into.push(' ');
            }
            let room = self.words_max.saturating_sub(into.chars().count());
            into.extend(words.chars().take(room));
        }
    }
}

/// The text without what is only proposed: as it stands until somebody has decided. Registers and minutes are made of
/// this.
pub fn as_it_stands(blocks: Vec<Block>) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    for block in blocks {
        let begins = is_suggested_to_begin(&block);
        let standing = standing(block);
        match (begins, standing) {
            (true, Block::Paragraph { content } | Block::Heading { content, .. }) => match found.last_mut() {
                Some(Block::Paragraph { content: before } | Block::Heading { content: before, .. }) => {
                    before.extend(content);
                }
                _ if content.is_empty() => {}
                _ => found.push(Block::Paragraph { content }),
            },
            (_, block) => found.push(block),
        }
    }
    found
}

fn is_suggested_to_begin(block: &Block) -> bool {
    let (Block::Paragraph { content } | Block::Heading { content, .. }) = block else { return false };
    matches!(content.first(), Some(Inline::Suggested { marks, of: None })
        if marks.iter().any(|mark| matches!(mark, Mark::Insertion { .. })))
}

fn standing(block: Block) -> Block {
    let items = |items: Vec<Vec<Block>>| {
        // An item that is nothing but proposed is not there yet.
        let new = |item: &Vec<Block>| item.first().is_some_and(is_suggested_to_begin);
        let kept = items.into_iter().map(|item| (new(&item), as_it_stands(item)));
        kept.filter(|(new, item)| !new || !item.is_empty()).map(|(_, item)| item).collect()
    };
    let undertaking = |one: Undertaking| Undertaking { content: as_it_stands(one.content), ..one };
    match block {
        Block::Paragraph { content } => Block::Paragraph { content: words_that_stand(content) },
        Block::Heading { level, content } => Block::Heading { level, content: words_that_stand(content) },
        Block::BulletList { items: all } => Block::BulletList { items: items(all) },
        Block::OrderedList { start, items: all } => Block::OrderedList { start, items: items(all) },
        Block::TaskList { items } => Block::TaskList {
            items: items.into_iter().map(|task| Task { content: as_it_stands(task.content), ..task }).collect(),
        },
        Block::Blockquote { content } => Block::Blockquote { content: as_it_stands(content) },
        Block::Table { rows } => {
            let cell = |cell: Cell| Cell { content: as_it_stands(cell.content), ..cell };
            Block::Table { rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect() }
        }
        Block::Decision { id, content } => Block::Decision { id, content: as_it_stands(content) },
        Block::Action(one) => Block::Action(undertaking(one)),
        Block::FollowUp(one) => Block::FollowUp(undertaking(one)),
        Block::CodeBlock { .. } | Block::HorizontalRule | Block::Image { .. } => block,
    }
}

fn words_that_stand(content: Vec<Inline>) -> Vec<Inline> {
    let new = |marks: &[Mark]| marks.iter().any(|mark| matches!(mark, Mark::Insertion { .. }));
    let kept = content.into_iter().filter_map(|inline| match inline {
        Inline::Text { marks, .. } | Inline::Suggested { marks, .. } if new(&marks) => None,
        Inline::Text { text, mut marks } => {
            marks.retain(|mark| !matches!(mark, Mark::Deletion { .. }));
            Some(Inline::Text { text, marks })
        }
        Inline::Suggested { of, .. } => of.map(|inside| *inside),
        other @ (Inline::HardBreak | Inline::Speaker { .. } | Inline::Mention { .. }) => Some(other),
    });
    let mut found: Vec<Inline> = Vec::new();
    for inline in kept {
        match (found.last_mut(), &inline) {
            (Some(Inline::Text { text, marks }), Inline::Text { text: more, marks: of_more }) if marks == of_more => {
                text.push_str(more);
            }
            _ => found.push(inline),
        }
    }
    found
}

/// Letters of an id as the editor makes them.
const ID_LETTERS: usize = 24;

/// What in an update may be the id of a suggestion. Ids are drawn by chance, so whoever first brought one has made it.
pub fn ids_in(update: &[u8]) -> impl Iterator<Item = &str> {
    // What stands before a string is never a letter of one; what stands behind it may look like one.
    let runs = update.split(|byte| !byte.is_ascii_hexdigit());
    runs.filter_map(|run| run.get(..ID_LETTERS)).filter_map(|run| std::str::from_utf8(run).ok())
}

#[cfg(test)]
mod tests;
