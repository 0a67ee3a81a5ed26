//! The same text open on other servers: what its rooms tell one another of who
//! is looking where. How it gets there is not known here; a word that is lost
//! costs a cursor for some seconds and never a letter.

use std::sync::Arc;

use entente_domain::ids::{NoteId, UserId};

/// Which server, as the others call it.
pub type Node = Arc<str>;

/// What a room says of one of its own clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passed {
    pub client: u64,
    pub clock: u32,
    /// Who it is, by the word of the server they are connected to.
    pub user: UserId,
    /// JSON as that server sends it to its own readers; `None`: gone.
    pub state: Option<String>,
}

/// Takes what is for the rooms of the same text on other servers.
pub trait Voice: Send + Sync + 'static {
    /// Whether there is any other server. While there is none, rooms say nothing.
    fn is_heard(&self) -> bool;

    /// Must not wait. Of one client the last word counts.
    fn pass(&self, note: &NoteId, states: Vec<Passed>);

    /// The text has just been opened here: who is there?
    fn ask(&self, note: &NoteId);
}

/// Where there is one server.
pub struct Alone;

impl Voice for Alone {
    fn is_heard(&self) -> bool {
        false
    }

    fn pass(&self, _: &NoteId, _: Vec<Passed>) {}

    fn ask(&self, _: &NoteId) {}
}

/// What a room hears from elsewhere.
#[derive(Debug)]
pub(crate) enum Word {
    States {
        node: Node,
        states: Vec<Passed>,
    },
    /// The server has ended, or is not heard of any more.
    Gone {
        node: Node,
    },
    /// Somebody elsewhere does not know who is here.
    Asked,
}
