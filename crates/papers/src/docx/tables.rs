//! Tables, and what stands in their cells.

use super::body::{Around, Body, Setting};
use crate::{
    form::{Cell, Direction, Kind, Style},
    grid::{Grid, Slot},
    script,
};

/// Text width of an A4 page with our margins, in twentieths of a point.
const TEXT_WIDTH: usize = 9_070;

impl<'a> Body<'a> {
    pub(super) fn table(&mut self, rows: &'a [Vec<Cell>], around: Around) {
        let grid = Grid::of(rows);
        let width = TEXT_WIDTH / grid.columns;
        self.xml.open("w:tbl", &[]);
        self.xml.open("w:tblPr", &[]);
        self.xml.empty("w:tblStyle", &[("w:val", "PaperTable")]);
        if around.direction == Direction::RightToLeft {
            self.xml.empty("w:bidiVisual", &[]);
        }
        self.xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        self.xml.close("w:tblPr");
        self.xml.open("w:tblGrid", &[]);
        for _ in 0..grid.columns {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close("w:tblGrid");
        for (index, row) in grid.rows.into_iter().enumerate() {
            self.xml.open("w:tr", &[]);
            self.xml.open("w:trPr", &[]);
            self.xml.empty("w:cantSplit", &[]);
            if index < grid.header_rows {
                self.xml.empty("w:tblHeader", &[]);
            }
            self.xml.close("w:trPr");
            for slot in row {
                self.cell(slot, width, around);
            }
            self.xml.close("w:tr");
        }
        self.xml.close("w:tbl");
    }

    fn cell(&mut self, slot: Slot<'a>, width: usize, around: Around) {
        let (columns, merge, cell) = match slot {
            Slot::Begins { cell, columns, rows } => (columns, (rows > 1).then_some("restart"), Some(cell)),
            Slot::Continued { columns } => (columns, Some("continue"), None),
            Slot::Missing => (1, None, None),
        };
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &(width * columns).to_string()), ("w:type", "dxa")]);
        if columns > 1 {
            self.xml.empty("w:gridSpan", &[("w:val", &columns.to_string())]);
        }
        if let Some(merge) = merge {
            self.xml.empty("w:vMerge", &[("w:val", merge)]);
        }
        self.xml.close("w:tcPr");
        let around = Around { depth: 0, level: 0, ..around };
        let blocks = cell.map_or(&[][..], |cell| &cell.blocks);
        if cell.is_some_and(|cell| cell.header) {
            for block in blocks {
                match &block.kind {
                    Kind::Paragraph { content, .. } => {
                        let direction = script::of_block(block, around.direction);
                        let setting = Setting { style: "TableHead", ..Setting::default() };
                        self.paragraph(&setting, content, direction, Some(block));
                    }
                    _ => self.block(block, around),
                }
            }
        } else {
            for block in blocks {
                match &block.kind {
                    Kind::Paragraph { style: Style::Body, label: None, content, .. } => {
                        let direction = script::of_block(block, around.direction);
                        let setting = Setting { style: "TableText", ..Setting::default() };
                        self.paragraph(&setting, content, direction, Some(block));
                    }
                    _ => self.block(block, around),
                }
            }
        }
        // A cell ends with a paragraph, whatever is in it.
        if blocks
            .last()
            .is_none_or(|last| matches!(last.kind, Kind::Table { .. } | Kind::List { .. } | Kind::Quote { .. }))
        {
            self.plain("TableText", "");
        }
        self.xml.close("w:tc");
    }
}
