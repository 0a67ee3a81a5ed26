//! A note's text in the form every file is written from.

use entente_live::readable::{self, Undertaking};
use entente_papers::form::{
    Attribution, Block, Cell, Change, Image, Inline, Item, Kind, ListKind, Mark, Run, Style, Way,
};
use jiff::Timestamp;

use crate::{history::Name, suggestions::Suggested};

/// What a text says that only a language has words for.
#[derive(Clone, Copy, Debug)]
pub enum Said<'a> {
    Decision,
    /// What it is, who, by when, whether done: one line.
    Action(&'a Undertaking),
    FollowUp(&'a Undertaking),
    /// Who spoke where nobody is to be named.
    Participant,
}

/// How a language says it.
pub type Wording<'w> = &'w (dyn Fn(Said<'_>) -> String + Send + Sync);

/// Who is named in a text.
#[derive(Clone, Copy, Debug, Default)]
pub struct People<'p> {
    pub suggested: &'p [Suggested],
    /// Those whom [`readable::Mark::By`] counts, where it is to be told who wrote what.
    pub authors: &'p [Option<Name>],
}

/// The text, its headings set below so many that stand above it. What is only suggested in it becomes tracked changes.
pub fn blocks(text: &[readable::Block], below: u8, words: Wording<'_>, people: People<'_>) -> Vec<Block> {
    Writing { below, words, people }.blocks(text)
}

#[derive(Clone, Copy)]
struct Writing<'w> {
    below: u8,
    words: Wording<'w>,
    people: People<'w>,
}

impl Writing<'_> {
    fn blocks(self, text: &[readable::Block]) -> Vec<Block> {
        let mut found: Vec<Block> = Vec::new();
        for one in text {
            // In a file it is the end of the paragraph before that was added or taken away.
            if let (Some(change), Some(before)) = (self.change_of_beginning(one), found.last_mut())
                && matches!(before.kind, Kind::Paragraph { .. } | Kind::Heading { .. })
            {
                before.change = Some(change);
            }
            found.extend(self.block(one));
        }
        found
    }

    fn change_of_beginning(self, block: &readable::Block) -> Option<Change> {
        let (readable::Block::Paragraph { content } | readable::Block::Heading { content, .. }) = block else {
            return None;
        };
        match content.first() {
            Some(readable::Inline::Suggested { marks, of: None }) => self.change(marks),
            _ => None,
        }
    }

    /// What is suggested about something. Words that came by one suggestion and are to go by another are shown as the
    /// first: they are not there yet.
    fn change(self, marks: &[readable::Mark]) -> Option<Change> {
        let found = marks.iter().find_map(|mark| match mark {
            readable::Mark::Insertion { id } => Some((Way::Inserted, id)),
            _ => None,
        });
        let (way, id) = found.or_else(|| {
            marks.iter().find_map(|mark| match mark {
                readable::Mark::Deletion { id } => Some((Way::Deleted, id)),
                _ => None,
            })
        })?;
        let known = self.people.suggested.iter().find(|one| one.id == *id);
        let at = known.and_then(|one| one.at).and_then(|at| Timestamp::from_microsecond(at.micros()).ok());
        Some(Change {
            way,
            author: known.map(|one| one.names().collect::<Vec<_>>().join(", ")).unwrap_or_default(),
            at: at.unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        })
    }

    fn block(self, block: &readable::Block) -> Vec<Block> {
        match block {
            readable::Block::Decision { content, .. } => self.headed(Said::Decision, content),
            readable::Block::Action(action) => self.headed(Said::Action(action), &action.content),
            readable::Block::FollowUp(follow_up) => self.headed(Said::FollowUp(follow_up), &follow_up.content),
            other => {
                self.kind(other).map(|kind| Block { by: self.by(other), ..Block::new(kind) }).into_iter().collect()
            }
        }
    }

    /// Who wrote in a paragraph, in the order in which it is read.
    fn by(self, block: &readable::Block) -> Option<Attribution> {
        let (readable::Block::Paragraph { content } | readable::Block::Heading { content, .. }) = block else {
            return None;
        };
        let mut names: Vec<&str> = Vec::new();
        for inline in content {
            let readable::Inline::Text { marks, .. } = inline else { continue };
            for mark in marks {
                let readable::Mark::By { who } = mark else { continue };
                let name = self.people.authors.get(*who).and_then(Option::as_ref).map(|name| name.words.as_str());
                names.extend(name.filter(|name| !names.contains(name)));
            }
        }
        (!names.is_empty()).then(|| Attribution { text: names.join(" · ") })
    }

    fn headed(self, said: Said<'_>, content: &[readable::Block]) -> Vec<Block> {
        let head = Inline::marked((self.words)(said), vec![Mark::Strong]);
        let kind = Kind::Paragraph { style: Style::Decision, label: None, depth: 0, content: vec![head] };
        std::iter::once(Block::new(kind)).chain(self.blocks(content)).collect()
    }

    fn kind(self, block: &readable::Block) -> Option<Kind> {
        let (below, blocks) = (self.below, |text: &[readable::Block]| self.blocks(text));
        let inlines = |content: &[readable::Inline]| self.inlines(content);
        let item = |checked: bool, text: &[readable::Block]| Item { checked, blocks: blocks(text) };
        Some(match block {
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
            readable::Block::Blockquote { content } => Kind::Quote { blocks: blocks(content) },
            readable::Block::Table { rows } => {
                let cell = |cell: &readable::Cell| Cell {
                    header: cell.is_header,
                    columns: cell.columns,
                    rows: cell.rows,
                    blocks: blocks(&cell.content),
                };
                Kind::Table { rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect() }
            }
            readable::Block::CodeBlock { text } => Kind::Code { text: text.clone() },
            readable::Block::HorizontalRule => Kind::Rule,
            readable::Block::Image { id, alt, width, height } => Kind::Image(Image {
                address: format!("/attachments/{id}"),
                description: alt.clone(),
                width: *width,
                height: *height,
                media_type: String::new(),
                bytes: Vec::new(),
            }),
            readable::Block::Decision { .. } | readable::Block::Action(_) | readable::Block::FollowUp(_) => {
                return None;
            }
        })
    }

    fn inlines(self, content: &[readable::Inline]) -> Vec<Inline> {
        content.iter().filter_map(|inline| self.inline(inline, None)).collect()
    }

    fn inline(self, inline: &readable::Inline, change: Option<Change>) -> Option<Inline> {
        let run = |text: String, marks, change| Some(Inline::Text(Run { text, marks, change, comments: Vec::new() }));
        match inline {
            readable::Inline::HardBreak => Some(Inline::Break),
            readable::Inline::Text { text, marks } => {
                run(text.clone(), marks.iter().filter_map(mark).collect(), self.change(marks))
            }
            readable::Inline::Speaker { unattributed: true, .. } => {
                run((self.words)(Said::Participant), vec![Mark::Strong], change)
            }
            readable::Inline::Speaker { label, .. } => run(label.clone(), vec![Mark::Strong], change),
            readable::Inline::Mention { label, .. } => run(label.clone(), Vec::new(), change),
            readable::Inline::Suggested { marks, of } => self.inline(of.as_deref()?, self.change(marks)),
        }
    }
}

/// What a paper shows of a mark; who wrote what, and what was compared, it is not asked for.
fn mark(mark: &readable::Mark) -> Option<Mark> {
    Some(match mark {
        readable::Mark::Added
        | readable::Mark::Removed
        | readable::Mark::By { .. }
        | readable::Mark::Insertion { .. }
        | readable::Mark::Deletion { .. }
        | readable::Mark::Comment { .. } => {
            return None;
        }
        readable::Mark::Link { href } => Mark::Link { href: href.clone() },
        readable::Mark::Strong => Mark::Strong,
        readable::Mark::Em => Mark::Em,
        readable::Mark::Underline => Mark::Underline,
        readable::Mark::Strike => Mark::Strike,
        readable::Mark::Code => Mark::Code,
    })
}
