//! The hall's clock: it runs from the same morning in every story, and a test
//! puts it forward or stops it.

use std::sync::atomic::{AtomicI64, Ordering};

use entente_domain::clock::{Clock, Moment};
use entente_service::machine::SystemClock;

/// Not stopped.
const RUNS: i64 = i64::MIN;

#[derive(Debug)]
pub struct HallClock {
    /// Microseconds before the machine's clock.
    ahead: AtomicI64,
    stopped_at: AtomicI64,
}

/// A Tuesday in November 2026, nine o'clock in Nairobi. A story that began at the hour of the run would be another
/// one in the evening, when sample A's day goes on past midnight.
const MORNING: Moment = Moment(1_794_290_400_000_000);

impl Default for HallClock {
    fn default() -> Self {
        let clock = Self { ahead: AtomicI64::new(0), stopped_at: AtomicI64::new(RUNS) };
        clock.run_from(MORNING);
        clock
    }
}

impl Clock for HallClock {
    fn now(&self) -> Moment {
        match self.stopped_at.load(Ordering::SeqCst) {
            RUNS => Moment::from_micros(SystemClock.now().micros() + self.ahead.load(Ordering::SeqCst)),
            stopped => Moment::from_micros(stopped),
        }
    }
}

impl HallClock {
    /// Puts a running clock forward.
    pub fn forward(&self, seconds: i64) {
        self.ahead.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }

    /// Stops at an instant.
    pub fn stop_at(&self, moment: Moment) {
        self.stopped_at.store(moment.micros(), Ordering::SeqCst);
    }

    /// Runs on from an instant.
    pub fn run_from(&self, moment: Moment) {
        self.ahead.store(moment.micros() - SystemClock.now().micros(), Ordering::SeqCst);
        self.stopped_at.store(RUNS, Ordering::SeqCst);
    }
}
