//! Tables, and what stands in their cells.

use super::body::{Around, Body, Own};
use crate::{
    form::{Cell, Kind},
    grid::{Grid, Slot},
    script,
};

impl<'a> Body<'a> {
    pub(super) fn table(&mut self, rows: &'a [Vec<Cell>], around: Around) {
        let grid = Grid::of(rows);
        self.end_inserted();
        self.tables.push((around.direction, grid.columns));
        let name = format!("Table{}", self.tables.len());
        self.xml.open("table:table", &[("table:name", &name), ("table:style-name", &name)]);
        let (column, columns) = (format!("{name}.Column"), grid.columns.to_string());
        let attributes = [("table:style-name", column.as_str()), ("table:number-columns-repeated", &columns)];
        self.xml.empty("table:table-column", &attributes);
        for (index, row) in grid.rows.into_iter().enumerate() {
            if index == 0 && grid.header_rows > 0 {
                self.xml.open("table:table-header-rows", &[]);
            }
            self.xml.open("table:table-row", &[]);
            row.into_iter().for_each(|slot| self.cell(slot, around));
            self.xml.close("table:table-row");
            if grid.header_rows > 0 && index + 1 == grid.header_rows {
                self.xml.close("table:table-header-rows");
            }
        }
        self.xml.close("table:table");
    }

    fn cell(&mut self, slot: Slot<'a>, around: Around) {
        let around = Around { depth: 0, in_list: false, ..around };
        let (cell, columns) = match slot {
            Slot::Begins { cell, columns, rows } => {
                let (wide, high) = (columns.to_string(), rows.to_string());
                let mut attributes = vec![("table:style-name", "Cell"), ("office:value-type", "string")];
                if columns > 1 {
                    attributes.push(("table:number-columns-spanned", &wide));
                }
                if rows > 1 {
                    attributes.push(("table:number-rows-spanned", &high));
                }
                self.xml.open("table:table-cell", &attributes);
                (Some(cell), columns)
            }
            Slot::Continued { columns } => {
                (0..columns).for_each(|_| self.xml.empty("table:covered-table-cell", &[]));
                return;
            }
            Slot::Missing => {
                self.xml.open("table:table-cell", &[("table:style-name", "Cell"), ("office:value-type", "string")]);
                (None, 1)
            }
        };
        for block in cell.map_or(&[][..], |cell| &cell.blocks) {
            match &block.kind {
                Kind::Paragraph { content, label: None, .. } => {
                    let parent = if cell.is_some_and(|cell| cell.header) { "Table_20_Head" } else { "Table_20_Text" };
                    let direction = script::of_block(block, around.direction);
                    self.paragraph(
                        Own { parent, direction, steps: 0, hanging: false, page: false },
                        content,
                        Some(block),
                    );
                }
                _ => self.block(block, around),
            }
        }
        self.end_inserted();
        self.xml.close("table:table-cell");
        (1..columns).for_each(|_| self.xml.empty("table:covered-table-cell", &[]));
    }
}
