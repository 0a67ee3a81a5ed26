//! How much of the machine one room takes to tell everybody what is new.
//!
//! Up to two fifths of a core nothing waits: each stroke sets out as it comes. A hall in which more is said than that
//! saves up before it goes round again, so that the strokes that came meanwhile go out together. Somebody who writes
//! alone is felt at once everywhere; where fifty write before five hundred, a stroke comes some milliseconds later and
//! the rest of the house still has its turn.

use tokio::time::{Duration, Instant};

/// What may be spent of each second, in parts of [`OF`].
const SHARE: u32 = 2;
const OF: u32 = 5;
/// What may have been saved for strokes that come in a bunch.
const SAVED_MAX: Duration = Duration::from_millis(30);

/// The processor's time that a room has for telling: earned steadily, spent by going round.
pub(super) struct Pace {
    saved: Duration,
    owed: Duration,
    at: Instant,
}

impl Pace {
    pub fn new(now: Instant) -> Self {
        Self { saved: SAVED_MAX, owed: Duration::ZERO, at: now }
    }

    fn earn(&mut self, now: Instant) {
        let earned = now.saturating_duration_since(self.at) * SHARE / OF;
        self.at = now;
        self.saved = (self.saved + earned.saturating_sub(self.owed)).min(SAVED_MAX);
        self.owed = self.owed.saturating_sub(earned);
    }

    pub fn spend(&mut self, now: Instant, took: Duration) {
        self.earn(now);
        self.owed += took.saturating_sub(self.saved);
        self.saved = self.saved.saturating_sub(took);
    }

    /// When the next round may begin; `None` if it need not wait.
    pub fn waits_until(&self) -> Option<Instant> {
        (!self.owed.is_zero()).then(|| self.at + self.owed * OF / SHARE)
    }
}

/// What this thread has had of the processor so far: what others took from it meanwhile is not the room's doing.
#[cfg(unix)]
pub(super) fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

#[cfg(not(unix))]
pub(super) fn processor_time() -> Duration {
    static BEGUN: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    BEGUN.get_or_init(std::time::Instant::now).elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUND: Duration = Duration::from_millis(3);

    /// Strokes come at this pace to a hall that takes 3 ms to go round: how often it goes round in ten seconds, and the
    /// longest that a stroke waited for the round to begin.
    fn ten_seconds(between: Duration) -> (u32, Duration) {
        let begun = Instant::now();
        let (mut pace, mut rounds, mut longest) = (Pace::new(begun), 0, Duration::ZERO);
        let (mut now, mut stroke) = (begun, begun);
        while stroke < begun + Duration::from_secs(10) {
            now = now.max(stroke).max(pace.waits_until().unwrap_or(begun));
            longest = longest.max(now - stroke);
            // It takes all that have come.
            while stroke <= now {
                stroke += between;
            }
            now += ROUND;
            pace.spend(now, ROUND);
            rounds += 1;
        }
        (rounds, longest)
    }

    #[test]
    fn below_its_share_a_room_waits_for_nothing() {
        // 30 % of a core.
        assert_eq!(ten_seconds(Duration::from_millis(10)), (1_000, Duration::ZERO));
    }

    #[test]
    fn above_its_share_strokes_go_out_together() {
        // It would be 75 %, and is 40: a round each 7.5 ms.
        let (rounds, longest) = ten_seconds(Duration::from_millis(4));
        assert!((1_300..=1_345).contains(&rounds), "{rounds} rounds");
        assert!(longest <= Duration::from_micros(7_500), "{longest:?}");
    }

    #[test]
    fn a_bunch_after_a_silence_sets_out_as_it_comes() {
        let begun = Instant::now();
        let mut pace = Pace::new(begun);
        for stroke in 1..=10 {
            assert_eq!(pace.waits_until(), None, "stroke {stroke}");
            pace.spend(begun, ROUND);
        }
        pace.spend(begun, ROUND);
        assert_eq!(pace.waits_until(), Some(begun + ROUND * 5 / 2));
        pace.spend(begun + Duration::from_secs(1), Duration::ZERO);
        assert_eq!(pace.waits_until(), None);
    }
}
