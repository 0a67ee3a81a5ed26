//! Tables to take away. Each is made once, of typed cells, and written from that as CSV or as a workbook, so that the two
//! cannot differ. Who may have one is asked by whoever makes it.

mod csv;
mod xlsx;

use entente_domain::clock::Moment;
use jiff::{Timestamp, tz::TimeZone};

use crate::Broken;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Number(i64),
    /// `YYYY-MM-DD`; what is no whole day is text.
    Day(String),
    /// RFC 3339 with the offset of the place: a workbook shows the time of the wall there.
    Stamp(String),
    Nothing,
}

impl Cell {
    pub fn text(words: impl Into<String>) -> Self {
        let words = words.into();
        if words.is_empty() { Self::Nothing } else { Self::Text(words) }
    }

    pub fn day(day: &str) -> Self {
        if day.parse::<jiff::civil::Date>().is_ok() { Self::Day(day.to_owned()) } else { Self::text(day) }
    }

    /// An instant as it was said with its offset; empty: there was none.
    pub fn stamp(said: &str) -> Self {
        if said.is_empty() { Self::Nothing } else { Self::Stamp(said.to_owned()) }
    }

    /// An instant by the clock of a place, to the second.
    pub fn at(moment: Moment, zone: &TimeZone) -> Self {
        let at = Timestamp::from_microsecond(moment.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
        Self::Stamp(at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }

    pub fn count(number: impl TryInto<i64>) -> Self {
        Self::Number(number.try_into().unwrap_or(i64::MAX))
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Self {
        Self::text(words)
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::text(words)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// A table with its head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Letters, digits and dashes: of the file and of the sheet.
    pub name: String,
    head: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The names of columns are the same in every language, so that a program finds them.
    pub fn new(name: impl Into<String>, head: &[&str]) -> Self {
        Self { name: name.into(), head: head.iter().map(|word| (*word).to_owned()).collect(), rows: Vec::new() }
    }

    /// Adds a row. It has as many cells as the head, or the table cannot be written.
    pub fn push<const COLUMNS: usize>(&mut self, row: [Cell; COLUMNS]) {
        self.rows.push(row.into());
    }

    /// The same where columns are counted only when it is made: a matrix.
    pub fn push_all(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// As CSV.
    ///
    /// # Errors
    /// [`Broken`] if a row has another number of cells than the head.
    pub fn csv(&self) -> Result<Vec<u8>, Broken> {
        csv::write(&self.head, &self.rows)
    }

    /// As a workbook of one sheet. `made_at` is what the file says of itself.
    ///
    /// # Errors
    /// [`Broken`] as for CSV, or if it is larger than a sheet may be.
    pub fn xlsx(&self, right_to_left: bool, made_at: Moment) -> Result<Vec<u8>, Broken> {
        xlsx::write(self, right_to_left, made_at)
    }
}

fn broken(error: &dyn std::fmt::Display) -> Broken {
    Broken::Stored(format!("a table could not be written: {error}"))
}
