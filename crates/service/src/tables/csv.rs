//! Tables as CSV: quoted as RFC 4180 says, and without cells that a spreadsheet would take for a formula (ASVS 1.2.10).

use super::{Cell, broken};
use crate::Broken;

/// In UTF-8, with the mark by which spreadsheets know that it is.
pub(super) fn write(head: &[String], rows: &[Vec<Cell>]) -> Result<Vec<u8>, Broken> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".into());
    writer.write_record(head).map_err(|error| broken(&error))?;
    for row in rows {
        writer.write_record(row.iter().map(words)).map_err(|error| broken(&error))?;
    }
    writer.into_inner().map_err(|error| broken(&error))
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Text(words) => harmless(words),
        Cell::Number(number) => number.to_string(),
        Cell::Day(said) | Cell::Stamp(said) => said.clone(),
        Cell::Nothing => String::new(),
    }
}

/// A cell that begins like a formula, behind an apostrophe: spreadsheets then show it as text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use crate::tables::{Cell, Table};

    #[test]
    fn cells_are_quoted_and_formulas_are_text() {
        let mut table = Table::new("t", &["one", "two"]);
        table.push(["=HYPERLINK(\"http://evil.example\")".into(), "+1".into()]);
        table.push(["-2+3".into(), "@SUM(A1)".into()]);
        table.push(["\tx".into(), "a, \"b\"\r\nc".into()]);
        table.push(["Côte d’Ivoire".into(), "كينيا".into()]);
        table.push([Cell::Number(-5), Cell::day("2027-03-16")]);
        let text = String::from_utf8(table.csv().unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{feff}one,two\r\n\"'=HYPERLINK(\"\"http://evil.example\"\")\",'+1\r\n'-2+3,'@SUM(A1)\r\n\
             '\tx,\"a, \"\"b\"\"\r\nc\"\r\nCôte d’Ivoire,كينيا\r\n-5,2027-03-16\r\n"
        );
    }

    #[test]
    fn a_row_that_is_not_like_the_head_is_no_table() {
        let mut table = Table::new("t", &["one", "two"]);
        table.push(["alone".into()]);
        assert!(table.csv().is_err());
    }
}
