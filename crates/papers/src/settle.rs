//! What becomes of tracked changes: all taken, or all refused. A paragraph whose mark goes runs on into the next one,
//! as in Word; what is left of several is the first of them that still has words, and so is its number.

use crate::{
    form::{Block, Change, Inline, Item, Kind, Paper, Run, Way},
    normal::normal,
};

/// The new text: insertions stay, deletions go.
pub fn accepted(paper: &Paper) -> Paper {
    settled(paper, Way::Inserted)
}

/// The old text: deletions stay, insertions go.
pub fn rejected(paper: &Paper) -> Paper {
    settled(paper, Way::Deleted)
}

fn settled(paper: &Paper, keep: Way) -> Paper {
    let mut settled = Paper { blocks: blocks(&paper.blocks, keep), ..paper.clone() };
    // A comment on words that are gone goes with them.
    let mut told = Vec::new();
    each_run(&settled.blocks, &mut |run| told.extend(run.comments.iter().copied()));
    told.sort_unstable();
    told.dedup();
    told.retain(|place| *place < paper.comments.len());
    settled.comments = told.iter().map(|place| paper.comments[*place].clone()).collect();
    renumber(&mut settled.blocks, &told);
    normal(&settled)
}

pub(crate) fn blocks(all: &[Block], keep: Way) -> Vec<Block> {
    let mut out = Vec::new();
    let mut open: Vec<Block> = Vec::new();
    for block in all {
        let gone = block.change.as_ref().is_some_and(|change| change.way != keep);
        let inside = within(block, keep);
        if inside.content().is_none() {
            out.extend(joined(std::mem::take(&mut open), false));
            if !gone {
                out.push(inside);
            }
            continue;
        }
        open.push(inside);
        if !gone {
            out.extend(joined(std::mem::take(&mut open), true));
        }
    }
    out.extend(joined(open, false));
    out
}

/// Paragraphs that became one; `marked` if the last one's mark is still there.
fn joined(mut open: Vec<Block>, marked: bool) -> Option<Block> {
    let words = |block: &Block| block.content().is_some_and(|content| !content.is_empty());
    let place = match open.iter().position(words) {
        Some(place) => place,
        None if marked => open.len().checked_sub(1)?,
        None => return None,
    };
    let content: Vec<Inline> = open.iter().filter_map(Block::content).flatten().cloned().collect();
    let by = open.last_mut().filter(|_| marked).and_then(|last| last.by.take());
    let mut head = open.swap_remove(place);
    head.by = by.or(head.by);
    if let Some(own) = head.content_mut() {
        *own = content;
    }
    Some(head)
}

/// The block itself without its changes.
fn within(block: &Block, keep: Way) -> Block {
    let kind = match &block.kind {
        Kind::List { list, items } => {
            let item = |item: &Item| Item { checked: item.checked, blocks: blocks(&item.blocks, keep) };
            Kind::List { list: *list, items: items.iter().map(item).collect() }
        }
        Kind::Quote { blocks: inside } => Kind::Quote { blocks: blocks(inside, keep) },
        Kind::Table { rows } => {
            let mut rows = rows.clone();
            rows.iter_mut().flatten().for_each(|cell| cell.blocks = blocks(&cell.blocks, keep));
            Kind::Table { rows }
        }
        other => other.clone(),
    };
    let mut settled = Block { kind, change: None, moved: None, ..block.clone() };
    if let Some(content) = settled.content_mut() {
        *content = left(content, keep);
    }
    settled
}

fn left(content: &[Inline], keep: Way) -> Vec<Inline> {
    let stays = |place: &usize| change_at(content, *place).is_none_or(|change| change.way == keep);
    let bare = |place: usize| match &content[place] {
        Inline::Text(run) => Inline::Text(Run { change: None, ..run.clone() }),
        Inline::Break => Inline::Break,
    };
    (0..content.len()).filter(stays).map(bare).collect()
}

/// The change an inline belongs to. A line break belongs to the one that stands on both sides of it.
pub fn change_at(content: &[Inline], place: usize) -> Option<&Change> {
    match content.get(place)? {
        Inline::Text(run) => run.change.as_ref(),
        Inline::Break => {
            let text = |inline: &&Inline| matches!(inline, Inline::Text(_));
            let before = content[..place].iter().rfind(text).map(Inline::change);
            let after = content[place + 1..].iter().find(text).map(Inline::change);
            match (before, after) {
                (Some(before), Some(after)) => before.filter(|change| Some(*change) == after),
                (one, other) => one.or(other).flatten(),
            }
        }
    }
}

/// The comments an inline belongs to, likewise.
pub(crate) fn comments_at(content: &[Inline], place: usize) -> Vec<usize> {
    let text = |inline: &Inline| match inline {
        Inline::Text(run) => Some(run.comments.clone()),
        Inline::Break => None,
    };
    match content.get(place) {
        Some(Inline::Text(run)) => run.comments.clone(),
        Some(Inline::Break) => {
            let before = content[..place].iter().rev().find_map(text).unwrap_or_default();
            let after = content[place + 1..].iter().find_map(text).unwrap_or_default();
            before.into_iter().filter(|comment| after.contains(comment)).collect()
        }
        None => Vec::new(),
    }
}

/// How the number before a paragraph fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    Stays,
    /// It comes, or goes, by this change: a new paragraph, or half of one that was split or joined.
    Changes(Change),
    /// It stands in neither text.
    Nowhere,
}

/// For each block. Numbers stand where a paragraph begins, and where that is follows from the marks.
pub fn labels(blocks: &[Block]) -> Vec<Label> {
    let (new, old) = (heads(blocks, Way::Inserted), heads(blocks, Way::Deleted));
    (0..blocks.len())
        .map(|place| match (new[place], old[place]) {
            (true, true) => Label::Stays,
            (false, false) => Label::Nowhere,
            (true, false) => by(blocks, place, Way::Inserted).map_or(Label::Stays, Label::Changes),
            (false, true) => by(blocks, place, Way::Deleted).map_or(Label::Stays, Label::Changes),
        })
        .collect()
}

fn heads(blocks: &[Block], keep: Way) -> Vec<bool> {
    let mut heads = vec![false; blocks.len()];
    let mut open: Vec<usize> = Vec::new();
    let close = |open: &mut Vec<usize>, heads: &mut Vec<bool>, marked: bool| {
        let words = |place: &&usize| blocks[**place].content().is_some_and(|content| !left(content, keep).is_empty());
        let head = open.iter().find(words).or_else(|| open.last().filter(|_| marked));
        if let Some(head) = head {
            heads[*head] = true;
        }
        open.clear();
    };
    for (place, block) in blocks.iter().enumerate() {
        if block.content().is_none() {
            close(&mut open, &mut heads, false);
            continue;
        }
        open.push(place);
        if block.change.as_ref().is_none_or(|change| change.way == keep) {
            close(&mut open, &mut heads, true);
        }
    }
    close(&mut open, &mut heads, false);
    heads
}

/// Whose change of that way reaches the beginning of a paragraph.
fn by(blocks: &[Block], place: usize, way: Way) -> Option<Change> {
    let of = |block: &Block| block.change.clone().filter(|change| change.way == way);
    let block = &blocks[place];
    let before = place.checked_sub(1).and_then(|before| blocks.get(before)).and_then(of);
    let run = || {
        let content = block.content()?;
        content.iter().find_map(|inline| match inline {
            Inline::Text(run) => run.change.clone().filter(|change| change.way == way),
            Inline::Break => None,
        })
    };
    if is_whole(block) { of(block).or(before) } else { before.or_else(|| of(block)) }.or_else(run)
}

/// Whether a paragraph was added or taken away with all its words.
pub(crate) fn is_whole(block: &Block) -> bool {
    let Some(change) = &block.change else { return false };
    block.content().is_some_and(|content| {
        (0..content.len()).all(|place| change_at(content, place).is_some_and(|known| known.way == change.way))
    })
}

pub(crate) fn each_run(blocks: &[Block], told: &mut impl FnMut(&Run)) {
    for block in blocks {
        match &block.kind {
            Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => {
                for inline in content {
                    if let Inline::Text(run) = inline {
                        told(run);
                    }
                }
            }
            Kind::List { items, .. } => items.iter().for_each(|item| each_run(&item.blocks, told)),
            Kind::Quote { blocks } => each_run(blocks, told),
            Kind::Table { rows } => rows.iter().flatten().for_each(|cell| each_run(&cell.blocks, told)),
            Kind::Code { .. } | Kind::Image(_) | Kind::Rule | Kind::PageBreak => {}
        }
    }
}

fn renumber(blocks: &mut [Block], told: &[usize]) {
    for block in blocks {
        match &mut block.kind {
            Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => {
                for inline in content {
                    if let Inline::Text(run) = inline {
                        run.comments = run.comments.iter().filter_map(|place| told.binary_search(place).ok()).collect();
                    }
                }
            }
            Kind::List { items, .. } => items.iter_mut().for_each(|item| renumber(&mut item.blocks, told)),
            Kind::Quote { blocks } => renumber(blocks, told),
            Kind::Table { rows } => rows.iter_mut().flatten().for_each(|cell| renumber(&mut cell.blocks, told)),
            Kind::Code { .. } | Kind::Image(_) | Kind::Rule | Kind::PageBreak => {}
        }
    }
}
