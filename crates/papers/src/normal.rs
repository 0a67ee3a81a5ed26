//! One spelling for papers that say the same: what a file keeps of a paper comes back in this form.

use crate::{
    form::{Block, Change, Direction, Inline, Kind, Mark, Paper, Run},
    script,
    settle::{Label, change_at, labels},
    xml,
};

/// Neighbouring runs that are alike as one; marks in their order; no direction that the letters say anyway; paragraphs
/// without anything left out; a new paragraph's change on itself, also where Word put it on the mark before.
pub fn normal(paper: &Paper) -> Paper {
    let mut paper = paper.clone();
    let count = paper.comments.len();
    tidy(&mut paper.blocks, paper.direction, count);
    paper
}

fn tidy(blocks: &mut Vec<Block>, around: Direction, comments: usize) {
    for block in blocks.iter_mut() {
        block.anchor = block.anchor.take().map(|anchor| anchor_of(&anchor)).filter(|anchor| !anchor.is_empty());
        if let Some(label) = block.label_mut() {
            *label =
                label.take().map(|label| xml::allowed(label.trim()).into_owned()).filter(|label| !label.is_empty());
        }
        match &mut block.kind {
            Kind::Paragraph { content, .. } | Kind::Heading { content, .. } => *content = merged(content, comments),
            Kind::List { items, .. } => items.iter_mut().for_each(|item| tidy(&mut item.blocks, around, comments)),
            Kind::Quote { blocks } => tidy(blocks, around, comments),
            Kind::Table { rows } => {
                rows.iter_mut().flatten().for_each(|cell| tidy(&mut cell.blocks, around, comments));
            }
            Kind::Code { .. } | Kind::Image(_) | Kind::Rule | Kind::PageBreak => {}
        }
        let own = block.direction.take();
        block.direction = own.filter(|own| script::of_block(block, around) != *own);
    }
    shift(blocks);
    let mut follows = false;
    blocks.retain(|block| {
        let kept = follows || !is_nothing(block);
        follows = block.change.is_some();
        kept
    });
    while blocks.last().is_some_and(is_nothing) {
        blocks.pop();
    }
    for (place, label) in labels(blocks).into_iter().enumerate() {
        if label == Label::Nowhere
            && let Some(label) = blocks[place].label_mut()
        {
            *label = None;
        }
    }
}

/// An empty paragraph, as people make space with.
fn is_nothing(block: &Block) -> bool {
    let bare = match &block.kind {
        Kind::Paragraph { label, content, .. } | Kind::Heading { label, content, .. } => {
            label.is_none() && content.is_empty()
        }
        _ => false,
    };
    bare && block.anchor.is_none() && block.change.is_none() && block.by.is_none()
}

/// Who presses Enter behind a paragraph and types has, for Word, added that paragraph's mark, and kept its old one for
/// the new words. It is the same as a new paragraph with its own mark, and said so here; taking away likewise.
fn shift(blocks: &mut [Block]) {
    for place in 0..blocks.len() {
        let Some(change) = blocks[place].change.clone() else { continue };
        // What stands before has words of its own that do not come and go with the mark.
        let own = |block: &Block| {
            let content = block.content()?;
            let stays = |place: usize| change_at(content, place).is_none_or(|known| known.way != change.way);
            Some((0..content.len()).any(stays))
        };
        let whole = |block: &Block| {
            let same = |known: &Change| known.way == change.way && known.author == change.author;
            block.content().is_some_and(|content| {
                !content.is_empty() && (0..content.len()).all(|place| change_at(content, place).is_some_and(same))
            })
        };
        if own(&blocks[place]) != Some(true) {
            continue;
        }
        let last = (place + 1..blocks.len()).find(|next| !whole(&blocks[*next]) || blocks[*next].change.is_none());
        if let Some(last) = last
            && whole(&blocks[last])
            && blocks[last].by.is_none()
            && blocks[place + 1..last].iter().all(|block| block.change.as_ref().is_some_and(|c| c.way == change.way))
        {
            blocks[last].change = blocks[place].change.take();
        }
    }
}

fn merged(content: &[Inline], comments: usize) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        let Inline::Text(run) = inline else {
            out.push(Inline::Break);
            continue;
        };
        let mut run = run.clone();
        run.text = xml::allowed(&run.text).replace(['\n', '\r'], " ");
        if run.text.is_empty() {
            continue;
        }
        run.marks.sort();
        run.marks.dedup();
        // Of two links the first counts.
        let first = run.marks.iter().position(|mark| matches!(mark, Mark::Link { .. }));
        let mut place = 0;
        run.marks.retain(|mark| {
            place += 1;
            !matches!(mark, Mark::Link { .. }) || first == Some(place - 1)
        });
        run.comments.retain(|comment| *comment < comments);
        run.comments.sort_unstable();
        run.comments.dedup();
        match out.last_mut() {
            Some(Inline::Text(before)) if is_alike(before, &run) => before.text.push_str(&run.text),
            _ => out.push(Inline::Text(run)),
        }
    }
    out
}

fn is_alike(one: &Run, other: &Run) -> bool {
    one.marks == other.marks && one.change == other.change && one.comments == other.comments
}

/// What a bookmark's name can keep of an anchor.
pub(crate) fn anchor_of(anchor: &str) -> String {
    let letters = anchor.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' });
    letters.take(ANCHOR_MAX).collect()
}

/// Bookmarks have forty letters at most, two of which say that it is ours.
pub(crate) const ANCHOR_MAX: usize = 38;
