//! What the test runners said at the end, kept and added up.

use crate::console::say;

/// How nextest begins its summary.
const NEXTEST: &str = "Summary [";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

#[derive(Default)]
pub struct Report {
    runs: Vec<(String, String, Counts)>,
}

impl Report {
    pub fn add(&mut self, name: &str, summary: &str, counts: Counts) {
        self.runs.push((name.to_owned(), summary.to_owned(), counts));
    }

    /// A runner's output, with its own summary found in it. One that failed
    /// without naming a failed test (it did not compile, it crashed) counts as
    /// one failure.
    pub fn add_run(&mut self, name: &str, output: &str, succeeded: bool) {
        let mut lines: Vec<&str> = output.lines().map(str::trim).filter(|line| read(line).is_some()).collect();
        // nextest shows the output of a failed test, with a summary of its own in it.
        if lines.iter().any(|line| line.starts_with(NEXTEST)) {
            lines.retain(|line| line.starts_with(NEXTEST));
        }
        let mut counts = Counts::default();
        for line in &lines {
            let Counts { passed, failed } = read(line).unwrap_or_default();
            counts.passed += passed;
            counts.failed += failed;
        }
        let mut summary = lines.join("\n");
        if lines.is_empty() {
            summary = "(it printed no summary)".to_owned();
        }
        if !succeeded && counts.failed == 0 {
            counts.failed = 1;
            summary.push_str("\nit failed beyond its tests: see above");
        }
        self.add(name, &summary, counts);
    }

    pub fn total(&self) -> Counts {
        self.runs.iter().fold(Counts::default(), |sum, (_, _, counts)| Counts {
            passed: sum.passed + counts.passed,
            failed: sum.failed + counts.failed,
        })
    }

    pub fn print(&self) {
        say("\n=== Summary");
        for (name, summary, _) in &self.runs {
            say(&format!("\n{name}"));
            for line in summary.lines() {
                say(&format!("    {line}"));
            }
        }
        let Counts { passed, failed } = self.total();
        say("");
        say(&format!("{passed} passed, {failed} failed"));
    }
}

/// The counts in one line of a summary as cargo test, nextest, node's test
/// runner, vitest and Playwright write it; None for any other line.
fn read(line: &str) -> Option<Counts> {
    let line = line.trim();
    if let Some(rest) = line
        .strip_prefix("Summary [")
        .and_then(|rest| rest.split_once("tests run:").or_else(|| rest.split_once("test run:")))
    {
        // A test that passed late or after a retry is among the passed.
        return Some(Counts {
            passed: before(rest.1, "passed"),
            failed: before(rest.1, "failed") + before(rest.1, "timed out"),
        });
    }
    if let Some(rest) = line.strip_prefix("test result:") {
        return Some(Counts { passed: before(rest, "passed"), failed: before(rest, "failed") });
    }
    if let Some(rest) = line.strip_prefix("Tests ").filter(|rest| rest.contains('(')) {
        return Some(Counts { passed: before(rest, "passed"), failed: before(rest, "failed") });
    }
    for mark in ["# ", "\u{2139} "] {
        if let Some(count) = line.strip_prefix(mark).and_then(|rest| rest.strip_prefix("pass ")) {
            return Some(Counts { passed: count.parse().ok()?, failed: 0 });
        }
        if let Some(count) = line.strip_prefix(mark).and_then(|rest| rest.strip_prefix("fail ")) {
            return Some(Counts { passed: 0, failed: count.parse().ok()? });
        }
    }
    playwright(line)
}

/// Playwright writes a line for each outcome: `12 passed (1.2m)`, `1 failed`,
/// `1 flaky`. A flaky test is a failed one here.
fn playwright(line: &str) -> Option<Counts> {
    let (count, word) = line.split_once(' ')?;
    let count = count.parse().ok()?;
    match word.split_once(" (").map_or(word, |(word, _)| word) {
        "passed" => Some(Counts { passed: count, failed: 0 }),
        "failed" | "flaky" | "interrupted" | "did not run" => Some(Counts { passed: 0, failed: count }),
        _ => None,
    }
}

/// The number written before a word; 0 if the word is not there.
fn before(text: &str, word: &str) -> u64 {
    let Some((before, _)) = text.split_once(&format!(" {word}")) else {
        return 0;
    };
    before
        .rsplit(|letter: char| !letter.is_ascii_digit())
        .find(|digits| !digits.is_empty())
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Counts, Report, read};

    fn counts(passed: u64, failed: u64) -> Option<Counts> {
        Some(Counts { passed, failed })
    }

    #[test]
    fn every_runner_is_understood() {
        for (line, expected) in [
            ("     Summary [  12.345s] 123 tests run: 120 passed (2 slow), 3 failed, 1 skipped", counts(120, 3)),
            ("     Summary [   0.005s] 1 test run: 1 passed, 0 skipped", counts(1, 0)),
            ("     Summary [   9.000s] 4/9 tests run: 2 passed, 1 failed, 1 timed out, 0 skipped", counts(2, 2)),
            (
                "test result: ok. 14 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
                counts(14, 0),
            ),
            ("test result: FAILED. 1 passed; 2 failed; 0 ignored", counts(1, 2)),
            ("# pass 7", counts(7, 0)),
            ("\u{2139} fail 2", counts(0, 2)),
            ("      Tests  3 failed | 9 passed (12)", counts(9, 3)),
            ("  12 passed (1.2m)", counts(12, 0)),
            ("  2 failed", counts(0, 2)),
            ("  1 flaky", counts(0, 1)),
            ("  3 skipped", None),
            ("the test 4 passed", None),
            ("Tests are good", None),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn a_failed_test_shown_by_nextest_is_counted_once() {
        let mut report = Report::default();
        report.add_run(
            "it",
            "test result: FAILED. 0 passed; 1 failed\n Summary [ 1s] 9 tests run: 8 passed, 1 failed",
            false,
        );
        assert_eq!(report.total(), Counts { passed: 8, failed: 1 });
    }

    #[test]
    fn a_runner_that_fails_without_a_failed_test_counts_as_one() {
        let mut report = Report::default();
        report.add_run("it", "error: could not compile", false);
        assert_eq!(report.total(), Counts { passed: 0, failed: 1 });
    }
}
