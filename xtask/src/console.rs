//! What the commands say while they work.

use std::io::Write;
use std::time::{Duration, Instant};

/// Numbers the steps of a command and says how long each took.
pub struct Steps {
    total: usize,
    current: usize,
}

/// What a step did.
pub enum Step {
    /// Nothing: its result was there already.
    Fresh,
    Done,
    /// Done, with something the reader should know.
    Note(String),
}

impl Steps {
    pub fn new(total: usize) -> Self {
        Steps { total, current: 0 }
    }

    pub fn run(&mut self, name: &str, work: impl FnOnce() -> Result<Step, String>) -> Result<(), String> {
        self.current += 1;
        let label = format!("[{}/{}] {name}", self.current, self.total);
        let started = Instant::now();
        say(&format!("{label} …"));
        let outcome = work().map_err(|message| format!("{label} failed.\n{message}"))?;
        let took = duration(started.elapsed());
        match outcome {
            Step::Fresh => say(&format!("{label}: up to date")),
            Step::Done => say(&format!("{label}: {took}")),
            Step::Note(note) => say(&format!("{label}: {took} ({note})")),
        }
        Ok(())
    }
}

/// One line, out at once even into a pipe.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // A reader that has gone away is no reason to stop a build.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        s if s < 10.0 => format!("{s:.1} s"),
        s if s < 120.0 => format!("{s:.0} s"),
        s => format!("{} min {:.0} s", (s / 60.0) as u64, s % 60.0),
    }
}
