//! The table at the end.

use std::{fmt, time::Duration};

pub struct Report {
    machine: String,
    /// What the second column of figures is of.
    beside: String,
    rows: Vec<Row>,
    tables: Vec<Table>,
}

/// A table of its own columns.
struct Table {
    title: String,
    lines: Vec<Vec<String>>,
}

struct Row {
    what: String,
    ours: String,
    beside: String,
    ratio: String,
    goal: String,
}

impl Report {
    pub fn new(machine: String, beside: &str) -> Self {
        Self { machine, beside: beside.to_owned(), rows: Vec::new(), tables: Vec::new() }
    }

    /// A table of its own, below the others.
    pub fn table<const COLUMNS: usize>(&mut self, title: &str, head: &[&str; COLUMNS], rows: Vec<[String; COLUMNS]>) {
        let head = head.map(str::to_owned).to_vec();
        let lines = std::iter::once(head).chain(rows.into_iter().map(Vec::from)).collect();
        self.tables.push(Table { title: title.to_owned(), lines });
    }

    /// A figure; `met` is absent where no goal is set.
    pub fn row(&mut self, what: &str, ours: String, beside: String, ratio: Option<f64>, goal: Option<(&str, bool)>) {
        println!("  {what}: {ours}{}{beside}", if beside.is_empty() { "" } else { "; beside it " });
        self.rows.push(Row {
            what: what.to_owned(),
            ours,
            beside,
            ratio: ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
            goal: goal
                .map(|(goal, met)| format!("{goal}: {}", if met { "met" } else { "NOT met" }))
                .unwrap_or_default(),
        });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}\n", self.machine)?;
        let head = ["measured", "Entente", &self.beside, "ratio", "goal"].map(str::to_owned).to_vec();
        let rows = self
            .rows
            .iter()
            .map(|row| [&row.what, &row.ours, &row.beside, &row.ratio, &row.goal].map(String::clone).to_vec());
        aligned(f, &std::iter::once(head).chain(rows).collect::<Vec<_>>())?;
        for table in &self.tables {
            writeln!(f, "\n{}\n", table.title)?;
            aligned(f, &table.lines)?;
        }
        Ok(())
    }
}

/// The first line is the head.
pub fn aligned(f: &mut fmt::Formatter<'_>, lines: &[Vec<String>]) -> fmt::Result {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column| lines.iter().filter_map(|line| line.get(column)).map(|cell: &String| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    for (place, line) in lines.iter().enumerate() {
        let cells = line.iter().zip(&widths).map(|(cell, width)| format!(" {cell:<width$} "));
        writeln!(f, "|{}|", cells.collect::<Vec<_>>().join("|"))?;
        if place == 0 {
            let rules = widths.iter().map(|width| format!(" {} ", "-".repeat(*width)));
            writeln!(f, "|{}|", rules.collect::<Vec<_>>().join("|"))?;
        }
    }
    Ok(())
}

/// Durations sorted, to be asked for a share of them.
pub struct Times(Vec<Duration>);

impl Times {
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// The time within which `percent` of all were done.
    pub fn percentile(&self, percent: usize) -> Duration {
        let place = (self.0.len() * percent).div_ceil(100).saturating_sub(1);
        self.0.get(place).copied().unwrap_or_default()
    }

    pub fn words(&self) -> String {
        let [p50, p99] = [50, 99].map(|percent| self.percentile(percent).as_secs_f64() * 1000.0);
        format!("p50 {p50:.1} ms, p99 {p99:.1} ms")
    }
}
