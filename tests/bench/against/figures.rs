//! What was measured, and the table of it: a row for each measure, a column for
//! each server, and whether the goal is met.

use std::{collections::BTreeMap, fmt};

use super::servers::Kind;
use crate::report::aligned;

#[derive(Default)]
pub struct Figures {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    unit: &'static str,
    rounds: BTreeMap<Kind, Vec<f64>>,
}

impl Figures {
    pub fn add(&mut self, server: Kind, name: &str, unit: &'static str, value: f64) {
        println!("  {name}: {}", shown(value, unit));
        let place = self.rows.iter().position(|row| row.name == name).unwrap_or_else(|| {
            self.rows.push(Row { name: name.to_owned(), unit, rounds: BTreeMap::new() });
            self.rows.len() - 1
        });
        self.rows[place].rounds.entry(server).or_default().push(value);
    }
}

impl Row {
    fn median(&self, server: Kind) -> Option<f64> {
        let mut values = self.rounds.get(&server)?.clone();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied()
    }

    /// What the goal says of the measure, and whether it is met.
    fn goal(&self) -> String {
        let Some(ours) = self.median(Kind::Entente) else { return String::new() };
        let peers = || Kind::ALL.into_iter().filter(|kind| kind.is_peer()).filter_map(|kind| self.median(kind));
        let best = || peers().fold(f64::INFINITY, f64::min);
        let hocuspocus = self.median(Kind::Hocuspocus);
        let at_most = |limit: f64| Some(ours <= limit);
        let (words, met) = match self.name.as_str() {
            name if name.starts_with("keystroke to 99 % of") => ("at or below the best peer", at_most(best())),
            "server CPU for 1,000 deliveries, 500 readers" | "server CPU for 1,000 deliveries, 1000 readers" => {
                ("at most half of Hocuspocus", hocuspocus.map(|theirs| ours <= theirs / 2.0))
            }
            "fifty write, 500 read: keystroke to 99 %, p99" => ("at or below the best peer", at_most(best())),
            "fifty write, 500 read: server CPU for 1,000 deliveries" => {
                ("at most half of Hocuspocus", hocuspocus.map(|theirs| ours <= theirs / 2.0))
            }
            name if name.starts_with("memory of an idle connection") => {
                ("at most 12 kB, below every peer", Some(ours <= 12.0 && ours < best()))
            }
            name if name.starts_with("updates accepted") => {
                ("at least 3 times Hocuspocus", hocuspocus.map(|theirs| ours >= 3.0 * theirs))
            }
            name if name.starts_with("server CPU for an update") => {
                ("at most a fifth of Hocuspocus", hocuspocus.map(|theirs| ours <= theirs / 5.0))
            }
            "the trace, typed" => ("40,000/s or more", Some(ours >= 40_000.0)),
            "the trace, its last tenth against its first" => ("flat", Some(ours <= 1.25)),
            "the trace, opened cold" => ("under 20 ms", Some(ours < 20.0)),
            "the trace, opened warm" => ("under 5 ms", Some(ours < 5.0)),
            "500 open it at once: saw it empty" => ("0", Some(ours == 0.0)),
            "lost after kills" => ("0", Some(ours == 0.0)),
            "10 stalled × 12 MB: memory grows by" => ("less than 16 MB", Some(ours < 16.0)),
            "10 stalled × 12 MB: healthy readers, p99" => ("under 10 ms", Some(ours < 10.0)),
            "1,000 present: keystroke to 99 %, p99" => ("at or below the best peer", at_most(best())),
            "1,000 present: server CPU" => {
                ("at most a third of Hocuspocus", hocuspocus.map(|theirs| ours <= theirs / 3.0))
            }
            _ => return String::new(),
        };
        match met {
            Some(met) => format!("{words}: {}", if met { "met" } else { "NOT met" }),
            None => words.to_owned(),
        }
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = std::iter::once("measured".to_owned())
            .chain(Kind::ALL.map(|kind| kind.title().to_owned()))
            .chain(["goal".to_owned()]);
        let rows = self.rows.iter().map(|row| {
            let figures =
                Kind::ALL.map(|kind| row.median(kind).map_or_else(String::new, |value| shown(value, row.unit)));
            std::iter::once(row.name.clone()).chain(figures).chain([row.goal()]).collect()
        });
        aligned(f, &std::iter::once(head.collect()).chain(rows).collect::<Vec<Vec<String>>>())
    }
}

fn shown(value: f64, unit: &str) -> String {
    let number = match value.abs() {
        large if large >= 1_000.0 => thousands(value),
        middling if middling >= 100.0 || value.fract() == 0.0 => format!("{value:.0}"),
        middling if middling >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    };
    if unit.is_empty() { number } else { format!("{number} {unit}") }
}

fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
