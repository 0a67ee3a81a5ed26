//! Tables as workbooks: numbers are numbers, days are days, times are those of the wall in the place; words are words,
//! whatever they begin with, for only what is written as a formula is one there.

use entente_domain::clock::Moment;
use jiff::{Timestamp, tz::TimeZone};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Table, broken};
use crate::Broken;

/// Signs of a cell, as the format has it; what is longer ends in three dots.
const CELL_MAX: usize = 32_767;
/// Signs of a sheet's name.
const NAME_MAX: usize = 31;
/// Pixels of the widest column.
const WIDTH_MAX: u32 = 420;

pub(super) fn write(table: &Table, right_to_left: bool, made_at: Moment) -> Result<Vec<u8>, Broken> {
    if table.rows.iter().any(|row| row.len() != table.head.len()) {
        return Err(broken(&"a row is not like the head"));
    }
    let mut workbook = Workbook::new();
    let made_at = Timestamp::from_microsecond(made_at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    let said = made_at.to_zoned_datetime(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%S").to_string();
    let made = ExcelDateTime::parse_from_str(&said).map_err(|error| broken(&error))?;
    workbook.set_properties(&DocProperties::new().set_title(table.name.clone()).set_creation_datetime(&made));
    fill(workbook.add_worksheet(), table, right_to_left).map_err(|error| broken(&error))?;
    workbook.save_to_buffer().map_err(|error| broken(&error))
}

fn fill(sheet: &mut Worksheet, table: &Table, right_to_left: bool) -> Result<(), XlsxError> {
    let head = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let stamp = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    sheet.set_name(table.name.chars().take(NAME_MAX).collect::<String>())?;
    sheet.set_right_to_left(right_to_left);
    sheet.set_freeze_panes(1, 0)?;
    for (column, name) in (0..).zip(&table.head) {
        sheet.write_string_with_format(0, column, name, &head)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(words) => {
                    sheet.write_string(row, column, short(words))?;
                }
                #[allow(clippy::cast_precision_loss, reason = "a sheet knows no other numbers")]
                Cell::Number(number) => {
                    sheet.write_number(row, column, *number as f64)?;
                }
                Cell::Day(said) => dated(sheet, row, column, said, said, &day)?,
                // Without the offset: the wall's time.
                Cell::Stamp(said) => dated(sheet, row, column, said.get(..19).unwrap_or(said), said, &stamp)?,
                Cell::Nothing => {}
            }
        }
    }
    sheet.set_autofit_max_width(WIDTH_MAX);
    sheet.autofit();
    Ok(())
}

/// What the format has no date for, before 1900, stays as it was said.
fn dated(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    wall: &str,
    said: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    match ExcelDateTime::parse_from_str(wall) {
        Ok(date) => sheet.write_datetime_with_format(row, column, &date, format)?,
        Err(_) => sheet.write_string(row, column, said)?,
    };
    Ok(())
}

fn short(words: &str) -> String {
    // The format counts signs of UTF-16.
    if words.encode_utf16().count() <= CELL_MAX {
        return words.to_owned();
    }
    let mut kept = String::new();
    let mut length = 0;
    for sign in words.chars() {
        length += sign.len_utf16();
        if length >= CELL_MAX {
            break;
        }
        kept.push(sign);
    }
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(table: &Table, right_to_left: bool) -> String {
        let bytes = table.xlsx(right_to_left, Moment::from_micros(1_800_000_000_000_000)).unwrap();
        // The parts are deflated; that they are there is told by the directory at the end.
        assert!(bytes.starts_with(b"PK"));
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[test]
    fn a_workbook_is_written_of_every_sort_of_cell() {
        let mut table = Table::new("a-name-that-is-longer-than-thirty-one-signs", &["a", "b", "c", "d", "e"]);
        table.push([
            "=1+1".into(),
            Cell::Number(3),
            Cell::day("2027-03-16"),
            Cell::stamp("2027-03-16T09:00:00+03:00"),
            Cell::Nothing,
        ]);
        table.push([
            Cell::day("1799-01-01"),
            Cell::day("2027-03"),
            Cell::stamp("x"),
            Cell::text("y".repeat(40_000)),
            "\u{1}".into(),
        ]);
        assert!(sheet(&table, true).contains("xl/worksheets/sheet1.xml"));
        table.push(["alone".into()]);
        assert!(table.xlsx(false, Moment::default()).is_err());
    }

    #[test]
    fn what_is_too_long_is_cut_between_signs() {
        assert_eq!(short("abc"), "abc");
        let cut = short(&"𝔘".repeat(20_000));
        assert!(cut.encode_utf16().count() <= CELL_MAX && cut.ends_with('…'));
    }
}
