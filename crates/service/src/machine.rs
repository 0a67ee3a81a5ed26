//! The real clock and the real chance: the only place that asks the machine for either.

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
