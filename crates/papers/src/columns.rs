//! Two versions of a text side by side: what stood there on one side, what is to stand there on the other. The
//! differences are shown by lines, not tracked: nobody accepts a change in a table of two texts.

use crate::{
    form::{Block, Cell, Inline, Kind, Mark, Way},
    settle::{self, is_whole},
};

/// A table of two columns; what belongs together stands in one row.
pub fn two_columns(heads: [&str; 2], pairs: Vec<[Vec<Block>; 2]>) -> Block {
    let cell = |header, blocks| Cell { header, columns: 1, rows: 1, blocks };
    let head = heads.map(|head| cell(true, vec![Block::paragraph(head)])).into();
    let rows = pairs.into_iter().map(|pair| pair.map(|blocks| cell(false, blocks)).into());
    Block::new(Kind::Table { rows: std::iter::once(head).chain(rows).collect() })
}

/// A text with changes as its two versions, paragraph beside paragraph: what goes is struck on the one side, what comes
/// underlined on the other. Paragraphs that became one, or were one, stand in one row.
pub fn sides(blocks: &[Block]) -> Vec<[Vec<Block>; 2]> {
    let mut pairs = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let runs_on = |block: &&Block| block.change.is_some() && block.content().is_some() && !is_whole(block);
        let count = (rest.iter().take_while(runs_on).count() + 1).min(rest.len());
        let (together, others) = rest.split_at(count);
        rest = others;
        let side = |way: Way, mark: &Mark| settle::blocks(&marked(together, way, mark), way);
        let mut base = side(Way::Deleted, &Mark::Strike);
        // A name stands once: where the text is now.
        base.iter_mut().for_each(|block| block.anchor = None);
        pairs.push([base, side(Way::Inserted, &Mark::Underline)]);
    }
    pairs
}

/// What changes that way, with the mark that shows it.
fn marked(blocks: &[Block], way: Way, mark: &Mark) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    for content in blocks.iter_mut().filter_map(Block::content_mut) {
        for inline in content {
            if let Inline::Text(run) = inline
                && run.change.as_ref().is_some_and(|change| change.way == way)
                && !run.marks.contains(mark)
            {
                run.marks.push(mark.clone());
            }
        }
    }
    blocks
}
