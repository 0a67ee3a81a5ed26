//! What happens while people watch and write: the feed of a meeting's events
//! ([`hub`]) and the texts several people write at once ([`rooms`]).
//!
//! Nothing here knows a database, a web framework or who may do what. Events
//! and updates are kept by whoever implements [`hub::EventSource`] and
//! [`log::RoomLog`]; a person's right to write arrives as a value that may
//! change at any moment ([`seat::Access`]). The frames on the wire are in
//! `docs/protocol.md`.

mod actor;
mod awareness;
pub mod beginning;
pub mod compare;
mod connection;
mod depth;
mod document;
pub mod editing;
pub mod elsewhere;
pub mod history;
pub mod hub;
pub mod line;
pub mod log;
mod mailbox;
mod nodes;
pub mod presence;
pub mod readable;
mod room;
pub mod rooms;
pub mod scan;
pub mod seat;
pub mod suggestions;
pub mod wire;
mod writer;

use std::error::Error;

/// Something underneath failed: opaque to the reader of a page, with its
/// source for the log.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Broken(#[source] Box<dyn Error + Send + Sync>);

impl Broken {
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(source.into())
    }

    /// Whether the log refused a number because another node has used it.
    pub fn is_number_taken(&self) -> bool {
        self.0.is::<log::NumberTaken>()
    }
}
