//! Two states of a text beside one another: what was added, what is gone, word
//! by word. The result is a text again, with those marks, so that whatever
//! shows a text shows a comparison.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::readable::{Block, Cell, Inline, Mark, Task, Undertaking, plain_text};

/// Two paragraphs that share less than this of their words are two paragraphs, not one that changed.
const SAME_PARAGRAPH: f32 = 0.4;

/// The later text, with [`Mark::Added`] on what is new in it and, in between, what is gone with [`Mark::Removed`].
pub fn compare(before: &[Block], after: &[Block]) -> Vec<Block> {
    aligned(before, after, key, pair, marked)
}

fn key(block: &Block) -> String {
    format!("{block:?}")
}

/// Aligns two lists: what is equal stays, what was replaced is compared where `pair` finds that it is the same thing
/// changed, and the rest is marked whole.
fn aligned<T: Clone>(
    before: &[T],
    after: &[T],
    key: impl Fn(&T) -> String,
    pair: impl Fn(&T, &T) -> Option<T>,
    marked: impl Fn(&T, &Mark) -> T,
) -> Vec<T> {
    let keys = |all: &[T]| all.iter().map(&key).collect::<Vec<_>>();
    let mut found = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &keys(before), &keys(after)) {
        let (_, old, new) = operation.as_tag_tuple();
        let (old, new) = (before.get(old).unwrap_or_default(), after.get(new).unwrap_or_default());
        if matches!(operation, DiffOp::Equal { .. }) {
            found.extend_from_slice(new);
            continue;
        }
        let mut from = 0;
        let partners: Vec<Option<(usize, T)>> = new
            .iter()
            .map(|one| {
                let found = old.iter().enumerate().skip(from).find_map(|(at, other)| Some((at, pair(other, one)?)));
                from = found.as_ref().map_or(from, |(at, _)| at + 1);
                found
            })
            .collect();
        let mut gone = old.iter().enumerate().peekable();
        for (place, (one, partner)) in new.iter().zip(&partners).enumerate() {
            // What is gone stands before what came in its place.
            let next = partners.iter().skip(place).flatten().next().map_or(old.len(), |(at, _)| *at);
            while let Some((_, other)) = gone.next_if(|(at, _)| *at < next) {
                found.push(marked(other, &Mark::Removed));
            }
            match partner {
                Some((_, compared)) => {
                    gone.next();
                    found.push(compared.clone());
                }
                None => found.push(marked(one, &Mark::Added)),
            }
        }
        found.extend(gone.map(|(_, other)| marked(other, &Mark::Removed)));
    }
    found
}

/// The later block with its changes marked, if it is the earlier one changed.
fn pair(before: &Block, after: &Block) -> Option<Block> {
    Some(match (before, after) {
        (Block::Paragraph { content: old }, Block::Paragraph { content: new }) => {
            Block::Paragraph { content: similar_words(old, new)? }
        }
        (Block::Heading { content: old, .. }, Block::Heading { level, content: new }) => {
            Block::Heading { level: *level, content: similar_words(old, new)? }
        }
        (Block::BulletList { items: old }, Block::BulletList { items: new }) => {
            Block::BulletList { items: compare_items(old, new) }
        }
        (Block::OrderedList { items: old, .. }, Block::OrderedList { start, items: new }) => {
            Block::OrderedList { start: *start, items: compare_items(old, new) }
        }
        (Block::TaskList { items: old }, Block::TaskList { items: new }) => Block::TaskList {
            items: aligned(
                old,
                new,
                |task| format!("{task:?}"),
                pair_tasks,
                |task, mark| Task { checked: task.checked, content: marked_all(&task.content, mark) },
            ),
        },
        (Block::Blockquote { content: old }, Block::Blockquote { content: new }) => {
            Block::Blockquote { content: compare(old, new) }
        }
        (Block::Table { rows: old }, Block::Table { rows: new }) => Block::Table { rows: compare_rows(old, new)? },
        (Block::Decision { id: first, content: old }, Block::Decision { id, content: new }) if first == id => {
            Block::Decision { id: id.clone(), content: compare(old, new) }
        }
        (Block::Action(old), Block::Action(new)) if old.id == new.id => Block::Action(compare_undertakings(old, new)),
        (Block::FollowUp(old), Block::FollowUp(new)) if old.id == new.id => {
            Block::FollowUp(compare_undertakings(old, new))
        }
        _ => return None,
    })
}

fn compare_undertakings(before: &Undertaking, after: &Undertaking) -> Undertaking {
    Undertaking { content: compare(&before.content, &after.content), ..after.clone() }
}

fn pair_tasks(before: &Task, after: &Task) -> Option<Task> {
    alike(&plain_text(&before.content), &plain_text(&after.content))
        .then(|| Task { checked: after.checked, content: compare(&before.content, &after.content) })
}

fn compare_items(before: &[Vec<Block>], after: &[Vec<Block>]) -> Vec<Vec<Block>> {
    let pair =
        |old: &Vec<Block>, new: &Vec<Block>| alike(&plain_text(old), &plain_text(new)).then(|| compare(old, new));
    aligned(before, after, |item| format!("{item:?}"), pair, |item, mark| marked_all(item, mark))
}

/// Cell by cell, if the table has kept its shape.
fn compare_rows(before: &[Vec<Cell>], after: &[Vec<Cell>]) -> Option<Vec<Vec<Cell>>> {
    let shape = |rows: &[Vec<Cell>]| rows.iter().map(Vec::len).collect::<Vec<_>>();
    let cells = |(old, new): (&Cell, &Cell)| Cell { content: compare(&old.content, &new.content), ..new.clone() };
    let rows = before.iter().zip(after).map(|(old, new)| old.iter().zip(new).map(cells).collect());
    (shape(before) == shape(after)).then(|| rows.collect())
}

fn similar_words(before: &[Inline], after: &[Inline]) -> Option<Vec<Inline>> {
    let words = |content: &[Inline]| plain_text(&[Block::Paragraph { content: content.to_vec() }]);
    alike(&words(before), &words(after)).then(|| compare_words(before, after))
}

fn alike(before: &str, after: &str) -> bool {
    if before.is_empty() || after.is_empty() {
        return false;
    }
    let (old, new) = (words_of(before), words_of(after));
    TextDiff::from_slices(&old, &new).ratio() >= SAME_PARAGRAPH
}

/// The words alone: every two sentences share spaces and stops.
fn words_of(text: &str) -> Vec<&str> {
    text.unicode_words().collect()
}

/// A word with its marks, or something that is no word.
fn tokens(content: &[Inline]) -> Vec<Inline> {
    let mut found = Vec::new();
    for inline in content {
        match inline {
            Inline::Text { text, marks } => found.extend(
                text.split_word_bounds().map(|word| Inline::Text { text: word.to_owned(), marks: marks.clone() }),
            ),
            other => found.push(other.clone()),
        }
    }
    found
}

/// What is compared of a token: a word that only became bold is the same word.
fn said(token: &Inline) -> String {
    match token {
        Inline::Text { text, .. } => text.clone(),
        other => format!("{other:?}"),
    }
}

fn compare_words(before: &[Inline], after: &[Inline]) -> Vec<Inline> {
    let (old, new) = (tokens(before), tokens(after));
    let keys = |tokens: &[Inline]| tokens.iter().map(said).collect::<Vec<_>>();
    let (old_keys, new_keys) = (keys(&old), keys(&new));
    let mut found: Vec<Inline> = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
        for change in operation.iter_changes(&old_keys, &new_keys) {
            let token = match change.tag() {
                ChangeTag::Equal => change.new_index().and_then(|at| new.get(at)).cloned(),
                ChangeTag::Insert => change.new_index().and_then(|at| new.get(at)).map(|one| with(one, &Mark::Added)),
                ChangeTag::Delete => change.old_index().and_then(|at| old.get(at)).map(|one| with(one, &Mark::Removed)),
            };
            if let Some(token) = token {
                join(&mut found, token);
            }
        }
    }
    found
}

/// Puts a run behind the others, into the last one if it has the same marks.
fn join(runs: &mut Vec<Inline>, token: Inline) {
    if let (Some(Inline::Text { text, marks }), Inline::Text { text: more, marks: of_more }) = (runs.last_mut(), &token)
        && marks == of_more
    {
        text.push_str(more);
        return;
    }
    runs.push(token);
}

fn with(inline: &Inline, mark: &Mark) -> Inline {
    match inline {
        Inline::Text { text, marks } => {
            let mut marks = marks.clone();
            marks.insert(0, mark.clone());
            Inline::Text { text: text.clone(), marks }
        }
        other => other.clone(),
    }
}

fn marked_all(blocks: &[Block], mark: &Mark) -> Vec<Block> {
    blocks.iter().map(|block| marked(block, mark)).collect()
}

/// A block all of whose words have the mark.
fn marked(block: &Block, mark: &Mark) -> Block {
    let words = |content: &[Inline]| content.iter().map(|inline| with(inline, mark)).collect::<Vec<_>>();
    let inside = |content: &[Block]| marked_all(content, mark);
    let items = |items: &[Vec<Block>]| items.iter().map(|item| marked_all(item, mark)).collect::<Vec<_>>();
    let undertaking = |one: &Undertaking| Undertaking { content: marked_all(&one.content, mark), ..one.clone() };
    match block {
        Block::Paragraph { content } => Block::Paragraph { content: words(content) },
        Block::Heading { level, content } => Block::Heading { level: *level, content: words(content) },
        Block::BulletList { items: all } => Block::BulletList { items: items(all) },
        Block::OrderedList { start, items: all } => Block::OrderedList { start: *start, items: items(all) },
        Block::TaskList { items } => Block::TaskList {
            items: items.iter().map(|task| Task { checked: task.checked, content: inside(&task.content) }).collect(),
        },
        Block::Blockquote { content } => Block::Blockquote { content: inside(content) },
        Block::Table { rows } => {
            let cell = |cell: &Cell| Cell { content: marked_all(&cell.content, mark), ..cell.clone() };
            Block::Table { rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect() }
        }
        // Its words, for a code block knows no marks.
        Block::CodeBlock { text } => Block::Paragraph {
            content: vec![Inline::Text { text: text.clone(), marks: vec![mark.clone(), Mark::Code] }],
        },
        Block::Decision { id, content } => Block::Decision { id: id.clone(), content: inside(content) },
        Block::Action(one) => Block::Action(undertaking(one)),
        Block::FollowUp(one) => Block::FollowUp(undertaking(one)),
        Block::HorizontalRule | Block::Image { .. } => block.clone(),
    }
}
