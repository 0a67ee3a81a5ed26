//! A table's cells in their columns: which places a spanning cell covers.

use crate::form::Cell;

/// Wider tables are cut: nobody reads them, and a hostile text could ask for millions.
const COLUMNS_MAX: usize = 60;

/// What stands at a place of a row.
#[derive(Debug, PartialEq, Eq)]
pub enum Slot<'a> {
    /// A cell begins here, as wide and as high as the table lets it be.
    Begins { cell: &'a Cell, columns: usize, rows: usize },
    /// A cell of a row above reaches down to here.
    Continued { columns: usize },
    /// The row ends before the table does.
    Missing,
}

/// Cells in their places.
pub struct Grid<'a> {
    pub columns: usize,
    pub rows: Vec<Vec<Slot<'a>>>,
    /// How many rows at the top are of headers only.
    pub header_rows: usize,
}

impl<'a> Grid<'a> {
    pub fn of(rows: &'a [Vec<Cell>]) -> Self {
        let columns = width(rows);
        // For each column: how many rows below are still covered, and how wide the covering cell is where it begins.
        let mut covered: Vec<(usize, usize)> = vec![(0, 0); columns];
        let mut placed = Vec::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            let mut cells = row.iter();
            let mut slots = Vec::new();
            let mut column = 0;
            while column < columns {
                let (left, wide) = covered[column];
                if left > 0 {
                    slots.push(Slot::Continued { columns: wide });
                    covered[column].0 -= 1;
                    column += wide;
                    continue;
                }
                let Some(cell) = cells.next() else {
                    slots.push(Slot::Missing);
                    column += 1;
                    continue;
                };
                let free = covered[column..].iter().take_while(|(left, _)| *left == 0).count();
                let wide = (cell.columns.max(1) as usize).min(free);
                let high = (cell.rows.max(1) as usize).min(rows.len() - index);
                covered[column] = (high - 1, wide);
                slots.push(Slot::Begins { cell, columns: wide, rows: high });
                column += wide;
            }
            placed.push(slots);
        }
        let headers = |row: &&Vec<Cell>| !row.is_empty() && row.iter().all(|cell| cell.header && cell.rows <= 1);
        let header_rows = rows.iter().take_while(headers).count();
        Self { columns, rows: placed, header_rows: if header_rows == rows.len() { 0 } else { header_rows } }
    }
}

/// As many columns as the widest row needs, what reaches into it from above counted.
fn width(rows: &[Vec<Cell>]) -> usize {
    let mut widest = 0;
    let mut reaching: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        let above: usize = reaching.iter().map(|(_, wide)| wide).sum();
        let own: usize = row.iter().map(|cell| cell.columns.max(1) as usize).sum();
        widest = widest.max(above + own);
        reaching.iter_mut().for_each(|(left, _)| *left -= 1);
        reaching.extend(row.iter().map(|cell| (cell.rows.max(1) as usize - 1, cell.columns.max(1) as usize)));
        reaching.retain(|(left, _)| *left > 0);
    }
    widest.clamp(1, COLUMNS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(columns: u32, rows: u32) -> Cell {
        Cell { header: false, columns, rows, blocks: Vec::new() }
    }

    fn shape(grid: &Grid<'_>) -> String {
        let slot = |slot: &Slot<'_>| match slot {
            Slot::Begins { columns, rows, .. } => format!("{columns}x{rows}"),
            Slot::Continued { columns } => format!("^{columns}"),
            Slot::Missing => ".".to_owned(),
        };
        let row = |row: &Vec<Slot<'_>>| row.iter().map(slot).collect::<Vec<_>>().join(" ");
        grid.rows.iter().map(row).collect::<Vec<_>>().join(" / ")
    }

    #[test]
    fn spans_cover_what_lies_right_and_below() {
        let rows = vec![vec![cell(2, 2), cell(1, 1)], vec![cell(1, 1)], vec![cell(1, 1)]];
        assert_eq!(shape(&Grid::of(&rows)), "2x2 1x1 / ^2 1x1 / 1x1 . .");
    }

    #[test]
    fn spans_past_the_edge_are_cut() {
        let rows = vec![vec![cell(1, 9), cell(99, 1)], vec![cell(5_000, 1)]];
        let grid = Grid::of(&rows);
        assert_eq!(grid.columns, COLUMNS_MAX);
        assert_eq!(shape(&grid), "1x2 59x1 / ^1 59x1");
    }
}
