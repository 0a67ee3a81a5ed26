//! The table at the end.

use std::{fmt, time::Duration};

pub struct Report {
    machine: String,
    rows: Vec<Row>,
}

struct Row {
    what: String,
    ours: String,
    beside: String,
    ratio: String,
    goal: String,
}

impl Report {
    pub fn new(machine: String) -> Self {
        Self { machine, rows: Vec::new() }
    }

    /// A figure; `met` is absent where no goal is set.
    pub fn row(&mut self, what: &str, ours: String, beside: String, ratio: Option<f64>, goal: Option<(&str, bool)>) {
        println!("  {what}: {ours}");
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
        let head = ["measured", "Entente", "bare axum", "ratio", "goal"].map(str::to_owned);
        let lines = self.rows.iter().map(|row| [&row.what, &row.ours, &row.beside, &row.ratio, &row.goal]);
        let mut widths = head.each_ref().map(|cell| cell.chars().count());
        for line in lines.clone() {
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = cell.chars().count().max(*width);
            }
        }
        let print = |f: &mut fmt::Formatter<'_>, line: [&String; 5]| {
            let cells = line.iter().zip(widths).map(|(cell, width)| format!(" {cell:<width$} "));
            writeln!(f, "|{}|", cells.collect::<Vec<_>>().join("|"))
        };
        print(f, head.each_ref())?;
        let rules = widths.map(|width| "-".repeat(width));
        print(f, rules.each_ref())?;
        lines.clone().try_for_each(|line| print(f, line))
    }
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
