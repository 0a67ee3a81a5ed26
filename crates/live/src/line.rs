//! The way out to one client, as the room sees it: somewhere to put messages at
//! once. What the network does not take at once waits in the mailbox, and the
//! connection's own task carries it.
//!
//! Without this every message to every reader would wake a task of its own, which
//! costs about as much as sending it.

use bytes::Bytes;

/// What became of messages that were to go at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// So many of them are gone, or are the line's own business now.
    pub messages: usize,
    /// The last of these went in part: its rest must be sent before anything else.
    pub has_rest: bool,
}

/// Puts messages on the network without waiting.
pub trait Line: Send + Sync + 'static {
    /// Takes as many of the messages, in their order, as go without waiting. A line
    /// that is broken takes all: who reads from it will notice.
    fn try_send(&self, messages: &[Bytes]) -> Taken;
}
