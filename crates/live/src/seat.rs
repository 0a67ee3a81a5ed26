//! One connection's place in a room: what the server's socket hands in and
//! takes out. Knows nothing of the socket itself.

use std::sync::Arc;

use bytes::Bytes;
use entente_domain::ids::{PartyId, UserId};
use tokio::sync::{mpsc, watch};

use crate::Broken;
use crate::actor::Request;
use crate::mailbox::{Mailbox, Taken};
use crate::scan;
use crate::wire::{self, Incoming};

/// What a connection may do at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Write,
    Read,
    /// Nothing at all: the connection is closed.
    None,
}

/// Whether the connection must end: nothing is allowed, or nobody vouches for
/// what is any more. What it sent before that is judged by the right as it
/// was last known, so that the words just before leaving are not lost.
fn is_over(access: &watch::Receiver<Access>) -> bool {
    access.has_changed().is_err() || *access.borrow() == Access::None
}

/// A seat's number within its process; a connection that comes back gets another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct SeatId(pub u64);

/// Who sits on a connection, as the server knows them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The connection's own name, unique among all.
    pub connection: String,
    pub user: UserId,
    /// For whom they write.
    pub party: Option<PartyId>,
    /// What others see beside the cursor.
    pub name: String,
    /// Which of the editor's cursor colours.
    pub color: u8,
}

/// Why a connection ends, as a WebSocket close frame says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseReason {
    pub code: u16,
    /// A short code for the log and the editor, never shown to a person.
    pub reason: &'static str,
}

impl CloseReason {
    pub const UNSUPPORTED: Self = Self { code: 1003, reason: "unsupported_message" };
    pub const MALFORMED: Self = Self { code: 1007, reason: "malformed_message" };
    pub const NO_ACCESS: Self = Self { code: 1008, reason: "no_access" };
    pub const TOO_LARGE: Self = Self { code: 1009, reason: "message_too_large" };
    pub const BROKEN: Self = Self { code: 1011, reason: "room_failed" };
    pub const TOO_SLOW: Self = Self { code: 1013, reason: "too_far_behind" };
    pub const CLOSING: Self = Self { code: 1013, reason: "server_closing" };
}

/// Why there is no seat.
#[derive(Debug, thiserror::Error)]
pub enum JoinRefused {
    #[error("there is no such note")]
    Absent,
    #[error("this connection may not read the note")]
    NoAccess,
    #[error("the room is full")]
    Full,
    #[error("the server is closing")]
    Closing,
    #[error("the stored text is damaged and no earlier state is kept")]
    Unreadable,
    #[error("the note could not be loaded")]
    Broken(#[source] Arc<Broken>),
}

/// A connection's place. Dropping `inbound` leaves the room.
pub struct Seat {
    pub inbound: Inbound,
    pub outbound: Outbound,
}

/// Takes what the client sends.
pub struct Inbound {
    pub(crate) seat: SeatId,
    pub(crate) requests: mpsc::Sender<Request>,
    pub(crate) leaving: mpsc::UnboundedSender<SeatId>,
    pub(crate) access: watch::Receiver<Access>,
    pub(crate) update_max_bytes: usize,
    pub(crate) awareness_max_bytes: usize,
}

impl Inbound {
    /// Hands one binary message to the room, waiting while the room is busy.
    /// On `Err` close the socket with the reason.
    pub async fn receive(&self, message: Bytes) -> Result<(), CloseReason> {
        if is_over(&self.access) {
            return Err(CloseReason::NO_ACCESS);
        }
        let incoming = wire::parse(&message)?;
        let request = match incoming {
            Incoming::Step1(vector) => {
                let vector = scan::state_vector(&vector).ok_or(CloseReason::MALFORMED)?;
                Request::Step1 { seat: self.seat, vector }
            }
            // Looked through here, on the connection's own task, so that the
            // room has only the cheap part left to do.
            Incoming::Step2(bytes) => self.update(bytes, true),
            Incoming::Update(bytes) => self.update(bytes, false),
            Incoming::Awareness(bytes) => {
                if bytes.len() > self.awareness_max_bytes {
                    return Err(CloseReason::TOO_LARGE);
                }
                let entries = wire::parse_awareness(&bytes).ok_or(CloseReason::MALFORMED)?;
                Request::Awareness { seat: self.seat, entries }
            }
            Incoming::QueryAwareness => Request::QueryAwareness { seat: self.seat },
        };
        self.requests.send(request).await.map_err(|_| CloseReason::CLOSING)
    }

    fn update(&self, bytes: Bytes, answers_step1: bool) -> Request {
        let verdict = if bytes.len() > self.update_max_bytes {
            Err(wire::Refusal::TooLarge)
        } else {
            scan::scan(&bytes).map(Box::new).map_err(|_| wire::Refusal::Malformed)
        };
        Request::Update { seat: self.seat, bytes, verdict, answers_step1 }
    }
}

impl Drop for Inbound {
    fn drop(&mut self) {
        // The room may be gone already, and then there is nothing to leave.
        let _ = self.leaving.send(self.seat);
    }
}

/// Gives what is to be sent to the client.
pub struct Outbound {
    pub(crate) seat: SeatId,
    pub(crate) mailbox: Arc<Mailbox>,
    pub(crate) requests: mpsc::Sender<Request>,
    pub(crate) access: watch::Receiver<Access>,
    /// The access changed and the room has not heard of it.
    pub(crate) untold: bool,
}

impl Outbound {
    /// The next message to send, waiting for one. `Err` says how to close.
    /// Dropping the future loses nothing. For who gave the room no line.
    pub async fn next(&mut self) -> Result<Bytes, CloseReason> {
        let mut frames = Vec::new();
        loop {
            self.next_all(1, &mut frames).await?;
            if let Some(frame) = frames.pop() {
                return Ok(frame);
            }
        }
    }

    /// Waits for messages that the line did not take at once, up to so many of them. None of
    /// them means that the line has the rest of one. Everything must have been sent before
    /// this is asked again. Dropping the future loses nothing.
    pub async fn next_all(&mut self, most: usize, frames: &mut Vec<Bytes>) -> Result<(), CloseReason> {
        loop {
            if is_over(&self.access) {
                return Err(CloseReason::NO_ACCESS);
            }
            if self.untold {
                let told = Request::AccessChanged { seat: self.seat };
                self.requests.send(told).await.map_err(|_| CloseReason::CLOSING)?;
                self.untold = false;
            }
            match self.mailbox.take(most, frames) {
                Taken::Frames => return Ok(()),
                Taken::Closed(reason) => return Err(reason),
                // Everything queued has gone out and the room owes the rest as one difference.
                Taken::Drained => {
                    let drained = Request::Drained { seat: self.seat };
                    self.requests.send(drained).await.map_err(|_| CloseReason::CLOSING)?;
                    self.mailbox.asked();
                }
                Taken::Nothing => {}
            }
            tokio::select! {
                () = self.mailbox.wait() => {}
                () = self.requests.closed() => {
                    // The room has ended; it may have said why after we looked.
                    return match self.mailbox.take(most, frames) {
                        Taken::Frames => Ok(()),
                        Taken::Closed(reason) => Err(reason),
                        Taken::Drained | Taken::Nothing => Err(CloseReason::BROKEN),
                    };
                }
                changed = self.access.changed() => {
                    if changed.is_err() {
                        return Err(CloseReason::NO_ACCESS);
                    }
                    self.access.mark_unchanged();
                    self.untold = true;
                }
            }
        }
    }

    /// What is queued right now, for metrics.
    pub fn queued_bytes(&self) -> usize {
        self.mailbox.queued_bytes()
    }
}
