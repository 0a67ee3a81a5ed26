//! How often somebody may try. Slows guessing at one account from anywhere, at
//! many accounts from one place, and the sending of links; never locks an
//! account: an address that signed in to it before is not held up by strangers.
//!
//! Counted with the house's own clock. A delegation shares one network address,
//! so the limit by address alone leaves room for a whole room arriving at nine.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use entente_domain::clock::{Clock, Moment};
use governor::{Quota, RateLimiter, middleware::NoOpMiddleware, state::keyed::DashMapStateStore};
use sha2::{Digest as _, Sha256};

use crate::House;

/// Keys are hashes: neither their length nor their content is the asker's to choose.
type Key = [u8; 32];
type Limiter = RateLimiter<Key, DashMapStateStore<Key>, HouseClock, NoOpMiddleware<Duration>>;

const MINUTE: u64 = 60;
/// Past this many keys, stale ones are dropped at once and not only by the sweep.
const KEYS_MAX: usize = 50_000;
const FAMILIAR_MAX: usize = 20_000;
const FAMILIAR_DAYS: i64 = 30;

#[derive(Clone)]
struct HouseClock(Arc<dyn Clock>);

impl governor::clock::Clock for HouseClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.now().micros()).unwrap_or(0))
    }
}

pub(super) struct Limits {
    clock: HouseClock,
    /// Passwords tried for one account from one address.
    attempts_here: Limiter,
    /// Passwords tried for one account from addresses that are new to it.
    attempts_anywhere: Limiter,
    /// Passwords tried from one address.
    attempts_from: Limiter,
    links_to: Limiter,
    links_from: Limiter,
    /// Links to capitals sent by mail, to one address and from one.
    capitals_to: Limiter,
    capitals_from: Limiter,
    /// Links to capitals that do not open, tried from one address.
    capital_misses: Limiter,
    /// Answers by one link.
    capital_answers: Limiter,
    /// Calls of the open interface: by one token, from one address without one, and with tokens that open nothing.
    calls: Limiter,
    open_calls: Limiter,
    token_misses: Limiter,
    /// When an address last signed in to an account.
    familiar: Mutex<HashMap<Key, Moment>>,
}

impl Limits {
    pub(super) fn new(house: &House) -> Self {
        let clock = HouseClock(Arc::clone(&house.clock));
        let limiter = |burst: u32, seconds_for_all: u64| {
            let one_per = Duration::from_secs(seconds_for_all) / burst;
            let quota = Quota::with_period(one_per).expect("periods are written as positive numbers");
            let burst = NonZeroU32::new(burst).expect("bursts are written as positive numbers");
            RateLimiter::new(quota.allow_burst(burst), DashMapStateStore::default(), clock.clone())
        };
        Self {
            attempts_here: limiter(5, MINUTE),
            attempts_anywhere: limiter(20, 15 * MINUTE),
            attempts_from: limiter(240, 4 * MINUTE),
            links_to: limiter(3, 15 * MINUTE),
            links_from: limiter(30, 15 * MINUTE),
            capitals_to: limiter(3, 15 * MINUTE),
            capitals_from: limiter(30, 15 * MINUTE),
            capital_misses: limiter(30, 15 * MINUTE),
            capital_answers: limiter(30, 15 * MINUTE),
            calls: limiter(1_200, MINUTE),
            open_calls: limiter(1_200, MINUTE),
            token_misses: limiter(60, 15 * MINUTE),
            familiar: Mutex::new(HashMap::new()),
            clock,
        }
    }

    /// Counts one try of a password; else how many seconds to wait.
    pub(super) fn attempt(&self, email: &str, address: IpAddr) -> Result<(), u64> {
        self.count(&self.attempts_from, &key("", Some(address)))?;
        let here = key(email, Some(address));
        self.count(&self.attempts_here, &here)?;
        if self.is_familiar(&here) { Ok(()) } else { self.count(&self.attempts_anywhere, &key(email, None)) }
    }

    /// Remembers that the address belongs to somebody who has the account's password.
    pub(super) fn succeeded(&self, email: &str, address: IpAddr) {
        let now = Moment::from_micros(i64::try_from(governor::clock::Clock::now(&self.clock).as_micros()).unwrap_or(0));
        let mut familiar = self.familiar.lock().unwrap_or_else(PoisonError::into_inner);
        if familiar.len() >= FAMILIAR_MAX {
            familiar.clear();
        }
        familiar.insert(key(email, Some(address)), now);
    }

    /// Counts one request for a link; else how many seconds to wait.
    pub(super) fn link(&self, email: &str, address: IpAddr) -> Result<(), u64> {
        self.count(&self.links_from, &key("", Some(address)))?;
        self.count(&self.links_to, &key(email, None))
    }

    /// Counts a link to a capital that goes out by mail. Apart from those to sign in, so that nobody is kept out by it.
    pub(super) fn capital_letter(&self, email: &str, address: IpAddr) -> Result<(), u64> {
        self.count(&self.capitals_from, &key("", Some(address)))?;
        self.count(&self.capitals_to, &key(email, None))
    }

    /// Counts a link to a capital that opened nothing.
    pub(super) fn capital_miss(&self, address: IpAddr) -> Result<(), u64> {
        self.count(&self.capital_misses, &key("", Some(address)))
    }

    /// Counts an answer by one link.
    pub(super) fn capital_answer(&self, link: &str) -> Result<(), u64> {
        self.count(&self.capital_answers, &key(link, None))
    }

    /// Counts a call by the hash of its token.
    pub(super) fn call(&self, hash: &str) -> Result<(), u64> {
        self.count(&self.calls, &key(hash, None))
    }

    /// Counts a call without a token.
    pub(super) fn open_call(&self, address: IpAddr) -> Result<(), u64> {
        self.count(&self.open_calls, &key("", Some(address)))
    }

    /// Counts a token that opened nothing.
    pub(super) fn token_miss(&self, address: IpAddr) -> Result<(), u64> {
        self.count(&self.token_misses, &key("", Some(address)))
    }

    /// Forgets whom it would let through anyway.
    pub(super) fn sweep(&self, now: Moment) {
        for limiter in [
            &self.attempts_here,
            &self.attempts_anywhere,
            &self.attempts_from,
            &self.links_to,
            &self.links_from,
            &self.capitals_to,
            &self.capitals_from,
            &self.capital_misses,
            &self.capital_answers,
            &self.calls,
            &self.open_calls,
            &self.token_misses,
        ] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
        let oldest = now.plus_seconds(-FAMILIAR_DAYS * 24 * 3_600);
        self.familiar.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, at| *at >= oldest);
    }

    fn is_familiar(&self, here: &Key) -> bool {
        self.familiar.lock().unwrap_or_else(PoisonError::into_inner).contains_key(here)
    }

    fn count(&self, limiter: &Limiter, key: &Key) -> Result<(), u64> {
        if limiter.len() > KEYS_MAX {
            limiter.retain_recent();
        }
        limiter.check_key(key).map_err(|until| {
            let wait = until.wait_time_from(governor::clock::Clock::now(&self.clock));
            wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
        })
    }
}

fn key(email: &str, address: Option<IpAddr>) -> Key {
    let address = address.map(|address| neighbourhood(address).to_string()).unwrap_or_default();
    Sha256::new().chain_update(email).chain_update([0]).chain_update(address).finalize().into()
}

/// A household of IPv6 has a /64 of its own and could use a new address for every try.
fn neighbourhood(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
        v4 @ IpAddr::V4(_) => v4,
    }
}
