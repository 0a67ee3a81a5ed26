//! The real clock and the real chance: the only place that asks the machine for either.

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicI64, Ordering},
};

use entente_domain::clock::{Chance, Clock, Moment};
use rand::{TryRng as _, rngs::SysRng};

/// The system's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
    fn now(&self) -> Moment {
        Moment::from_micros(jiff::Timestamp::now().as_microsecond())
    }
}

/// The system's clock, put forward by hand: a whole day is rehearsed in a minute, and nothing else of the house
/// knows. The file says by how many seconds it is ahead, and is looked at whenever somebody asks for the time.
#[derive(Debug)]
pub struct RehearsalClock {
    ahead: PathBuf,
    /// What the file said last, for the moment in which it is being written.
    last: AtomicI64,
}

impl RehearsalClock {
    pub const fn new(ahead: PathBuf) -> Self {
        Self { ahead, last: AtomicI64::new(0) }
    }
}

impl Clock for RehearsalClock {
    fn now(&self) -> Moment {
        let read = fs::read_to_string(&self.ahead).ok().and_then(|text| text.trim().parse().ok());
        // Time does not go back, whatever is written.
        let ahead = match read {
            Some(seconds) => self.last.fetch_max(seconds, Ordering::SeqCst).max(seconds),
            None => self.last.load(Ordering::SeqCst),
        };
        SystemClock.now().plus_seconds(ahead)
    }
}

/// The operating system's randomness.
#[derive(Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn id(&self, at: Moment) -> String {
        let mut random = [0_u8; 10];
        SysRng.try_fill_bytes(&mut random).expect("the operating system has randomness to give");
        let millis = u64::try_from(at.micros() / 1_000).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
    }

    fn secret(&self) -> [u8; 32] {
        let mut secret = [0_u8; 32];
        SysRng.try_fill_bytes(&mut secret).expect("the operating system has randomness to give");
        secret
    }
}
