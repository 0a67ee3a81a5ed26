//! Tables for spreadsheets: quoted as RFC 4180 says, and without cells that a
//! spreadsheet would take for a formula (ASVS 1.2.10).

use crate::Broken;

/// A table as CSV in UTF-8, with the mark by which spreadsheets know that it is.
///
/// # Errors
/// [`Broken`] if a row has another number of cells than the head.
pub fn table<const COLUMNS: usize>(
    head: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> Result<Vec<u8>, Broken> {
    let broken = |error: &dyn std::fmt::Display| Broken::Stored(format!("a table could not be written: {error}"));
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".into());
    writer.write_record(head).map_err(|error| broken(&error))?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).map_err(|error| broken(&error))?;
    }
    writer.into_inner().map_err(|error| broken(&error))
}

/// A cell that begins like a formula, behind an apostrophe: spreadsheets then show it as text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_text() {
        let rows = [
            ["=HYPERLINK(\"http://evil.example\")".to_owned(), "+1".to_owned()],
            ["-2+3".to_owned(), "@SUM(A1)".to_owned()],
            ["\tx".to_owned(), "a, \"b\"\r\nc".to_owned()],
            ["Côte d’Ivoire".to_owned(), "كينيا".to_owned()],
        ];
        let text = String::from_utf8(table(["one", "two"], rows).unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{feff}one,two\r\n\"'=HYPERLINK(\"\"http://evil.example\"\")\",'+1\r\n'-2+3,'@SUM(A1)\r\n\
             '\tx,\"a, \"\"b\"\"\r\nc\"\r\nCôte d’Ivoire,كينيا\r\n"
        );
    }
}
