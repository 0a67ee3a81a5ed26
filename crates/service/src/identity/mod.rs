//! Who somebody is: accounts, passwords, one-time links and signed-in sessions.
//! What they may then do is for `actor` and the domain's policy.
//!
//! Nothing here knows a cookie, a page or a translation: tokens and secrets come
//! in and go out as text, and only their SHA-256 is ever kept.

pub mod limits;
pub mod links;
pub mod passwords;
pub mod people;
pub mod sessions;
pub mod sign_in;
#[cfg(test)]
mod tests;
pub mod tokens;

use entente_domain::{clock::Moment, text::Language};
use entente_store::accounts::Account;
use tokio::sync::broadcast;

use crate::{House, Person};
use limits::Limits;
use passwords::Hasher;
use sessions::Ended;

/// What signing in needs beside the [`House`]: memory of recent attempts, room
/// for hashing, and the bell that tells sockets whose session ended. One per process.
pub struct Identity {
    limits: Limits,
    hasher: Hasher,
    ended: broadcast::Sender<Ended>,
}

impl Identity {
    pub fn new(house: &House) -> Self {
        Self { limits: Limits::new(house), hasher: Hasher::new(), ended: broadcast::Sender::new(1_024) }
    }

    /// Counts a link to a capital that goes out by mail; else how many seconds to wait. Here, because the memory of
    /// who tried what is.
    ///
    /// # Errors
    /// The seconds.
    pub(crate) fn capital_letter(&self, email: &str, address: std::net::IpAddr) -> Result<(), u64> {
        self.limits.capital_letter(email, address)
    }

    /// The same for a link that opened nothing.
    pub(crate) fn capital_miss(&self, address: std::net::IpAddr) -> Result<(), u64> {
        self.limits.capital_miss(address)
    }

    /// The same for an answer by one link.
    pub(crate) fn capital_answer(&self, link: &str) -> Result<(), u64> {
        self.limits.capital_answer(link)
    }

    fn announce(&self, ended: Ended) {
        // No listener is no fault: nobody has a socket open.
        let _ = self.ended.send(ended);
    }
}

/// The browser that asks.
#[derive(Clone, Debug)]
pub struct Browser {
    pub user_agent: String,
    pub address: std::net::IpAddr,
    /// The session token it came with, if any: ended when a new one is given.
    pub token: Option<String>,
}

/// Somebody has just proved who they are.
#[derive(Clone)]
pub struct SignedIn {
    /// For the cookie, and nowhere else: base64url of 256 bits.
    pub token: String,
    pub person: Person,
    pub expires_at: Moment,
}

impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn").field("user", &self.person.user).finish_non_exhaustive()
    }
}

/// The one form in which addresses are kept and looked up.
pub fn normal_email(typed: &str) -> String {
    typed.trim().to_lowercase()
}

fn person_of(account: &Account, session: String, unread: i64) -> Person {
    Person {
        user: account.user(),
        name: account.name.clone(),
        email: account.email.clone(),
        language: account.language.as_deref().and_then(Language::from_tag),
        zone: account.zone.clone(),
        administrator: account.administrator,
        session,
        unread,
    }
}
