//! What the commands say while they work.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
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
        begin(&format!("{label} … "));
        let outcome = work().map_err(|message| format!("{label} failed.\n{message}"))?;
        let took = duration(started.elapsed());
        let ending = match outcome {
            Step::Fresh => "up to date".to_owned(),
            Step::Done => took,
            Step::Note(note) => format!("{took} ({note})"),
        };
        if LINE_IS_OPEN.swap(false, Relaxed) {
            finish(&ending)
        } else {
            say(&format!("{label}: {ending}"))
        }
        Ok(())
    }
}

/// Whether the last line waits for its end.
static LINE_IS_OPEN: AtomicBool = AtomicBool::new(false);

/// Ends a line that waits for what a step did: what follows is the step's own output.
pub fn close_line() {
    if LINE_IS_OPEN.swap(false, Relaxed) {
        finish("");
    }
}

/// One line, out at once even into a pipe.
pub fn say(line: &str) {
    close_line();
    finish(line);
}

fn begin(text: &str) {
    close_line();
    write(text);
    LINE_IS_OPEN.store(true, Relaxed);
}

fn finish(line: &str) {
    write(&format!("{line}\n"));
}

fn write(text: &str) {
    let mut out = std::io::stdout().lock();
    // A reader that has gone away is no reason to stop a build.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        s if s < 10.0 => format!("{s:.1} s"),
        s if s < 120.0 => format!("{s:.0} s"),
        s => format!("{} min {:.0} s", (s / 60.0) as u64, s % 60.0),
    }
}
