//! When a socket asks again whether its person may still be here. Nobody asks while nothing has changed, and those who
//! opened a text together, as a whole hall does, do not ask together.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use entente_store::{Database, Version};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

/// How often it is seen whether something has changed.
const EVERY: Duration = Duration::from_secs(30);
/// Asked at least as often, whatever has changed: a session ends by itself, too.
const AT_LEAST: Duration = Duration::from_secs(300);
/// Places over which the first time is spread. The steps below go through them evenly.
const PLACES: u32 = 1_024;
const STEP: u32 = 633;

pub(super) struct Recheck {
    database: Database,
    every: Interval,
    at_least: Duration,
    /// How the database stood before it was asked last, and when that was.
    asked: Option<(Version, Instant)>,
    is_due: bool,
}

impl Recheck {
    /// To be made before the right is asked for the first time, so that no change falls between.
    pub async fn begin(database: &Database) -> Self {
        Self::each(EVERY, AT_LEAST, database).await
    }

    async fn each(period: Duration, at_least: Duration, database: &Database) -> Self {
        static SOCKETS: AtomicU32 = AtomicU32::new(0);
        let place = SOCKETS.fetch_add(1, Ordering::Relaxed).wrapping_mul(STEP) % PLACES;
        let mut every = interval_at(Instant::now() + period - period / 2 * place / PLACES, period);
        every.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut recheck = Self { database: database.clone(), every, at_least, asked: None, is_due: false };
        recheck.asked = recheck.version().await;
        recheck
    }

    /// Waits until the right is to be asked again. Dropping the future loses nothing.
    pub async fn due(&mut self) {
        loop {
            if !self.is_due {
                self.every.tick().await;
                self.is_due = true;
            }
            let now = self.version().await;
            self.is_due = false;
            let is_same = match (now, self.asked) {
                (Some((now, at)), Some((then, asked_at))) => now == then && at.duration_since(asked_at) < self.at_least,
                _ => false,
            };
            if !is_same {
                self.asked = now;
                return;
            }
        }
    }

    /// There was no answer: asked again next time, whatever has changed.
    pub const fn again(&mut self) {
        self.asked = None;
    }

    /// None where it cannot be told, or not now.
    async fn version(&self) -> Option<(Version, Instant)> {
        let now = Instant::now();
        // Elsewhere, for it is seldom: every socket's task has the room for it otherwise.
        Some((Box::pin(self.database.version()).await.ok().flatten()?, now))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

    use tokio::time::timeout;

    use super::*;

    const PERIOD: Duration = Duration::from_millis(100);
    /// A few periods.
    const A_WHILE: Duration = Duration::from_millis(350);
    const LONG: Duration = Duration::from_secs(600);

    async fn open(folder: &tempfile::TempDir) -> Database {
        Database::open(&format!("sqlite:{}", folder.path().join("a.sqlite").display())).await.unwrap()
    }

    #[tokio::test]
    async fn it_is_asked_when_something_has_changed_or_there_was_no_answer() {
        let folder = tempfile::tempdir().unwrap();
        let database = open(&folder).await;
        let mut recheck = Recheck::each(PERIOD, LONG, &database).await;
        assert!(timeout(A_WHILE, recheck.due()).await.is_err(), "nothing has changed");
        database.write().await.unwrap().commit_aside().await.unwrap();
        assert!(timeout(A_WHILE, recheck.due()).await.is_err(), "strokes in a note change no right");
        database.write().await.unwrap().commit().await.unwrap();
        assert!(timeout(LONG, recheck.due()).await.is_ok(), "something was committed");
        assert!(timeout(A_WHILE, recheck.due()).await.is_err(), "that has been asked for");
        recheck.again();
        assert!(timeout(LONG, recheck.due()).await.is_ok(), "the answer did not come");
    }

    #[tokio::test]
    async fn it_is_asked_after_a_while_whatever_has_changed() {
        let folder = tempfile::tempdir().unwrap();
        let mut recheck = Recheck::each(PERIOD, PERIOD * 3, &open(&folder).await).await;
        let begun = Instant::now();
        recheck.due().await;
        assert!(begun.elapsed() > PERIOD * 2, "{:?}", begun.elapsed());
    }
}
