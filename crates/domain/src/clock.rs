//! Time and chance as arguments: the domain never asks the machine for either.

use serde::{Deserialize, Serialize};

/// An instant: microseconds since 1970-01-01T00:00:00Z, on the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }
    pub const fn micros(self) -> i64 {
        self.0
    }
    /// This instant moved by whole seconds (negative: earlier).
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1_000_000)
    }
    /// Whole seconds from `earlier` to this instant, rounded down; negative if `earlier` is later.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).div_euclid(1_000_000)
    }
}

/// Where the present comes from.
pub trait Clock: Send + Sync + 'static {
    fn now(&self) -> Moment;
}

/// Where new identifiers and secrets come from.
pub trait Chance: Send + Sync + 'static {
    /// A new UUIDv7 as text, ordered by `at`.
    fn id(&self, at: Moment) -> String;
    /// 256 random bits from the operating system.
    fn secret(&self) -> [u8; 32];
}
