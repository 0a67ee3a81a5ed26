//! How a room gets back in step with the log: after a failed write, after an
//! update that spoilt the document, and after another node has written.

use std::collections::BTreeSet;

use super::{Next, Room, Shown, Stored};
use crate::document::Built;
use crate::log::{StoredUpdate, checksum};
use crate::seat::SeatId;
use crate::wire::{self, Refusal};

impl Room {
    /// What was in flight was not saved: its writers are told, and numbered anew.
    pub fn failed(&mut self) {
        self.generation += 1;
        self.in_flight_bytes = 0;
        let now = self.clock.now();
        for update in std::mem::take(&mut self.in_flight) {
            if let Some(connection) = self.connections.get_mut(&update.seat) {
                connection.unsaved = true;
                connection.refuse(update.index, Refusal::NotSaved);
                connection.acknowledge(now);
            }
        }
        self.reset_accepted();
    }

    /// Another node has used the numbers of what is in flight: what it wrote comes first, and ours behind it.
    pub fn renumber(&mut self, tail: Vec<StoredUpdate>) -> Next {
        self.generation += 1;
        self.in_flight_bytes = 0;
        let waiting = std::mem::take(&mut self.in_flight);
        let next = self.catch_up(tail);
        for mut update in waiting {
            update.seq = self.next_seq();
            self.hand_to_writer(update);
        }
        self.reset_accepted();
        next
    }

    /// Saving may work again: ask everybody who lost something to send it.
    pub fn ask_again(&mut self) {
        let step1 = self.step1();
        for connection in self.connections.values_mut().filter(|connection| connection.unsaved) {
            connection.unsaved = false;
            connection.asked = false;
            connection.ask(&step1);
        }
    }

    /// Adds what the log has beyond our document: another node's updates.
    pub fn catch_up(&mut self, tail: Vec<StoredUpdate>) -> Next {
        let (mut stored, mut shown) = (Vec::new(), Vec::new());
        let mut reached = self.durable_seq;
        let mut next = Next::Nothing;
        for update in tail {
            let ours = self.in_flight.front().is_some_and(|own| update.seq >= own.seq);
            if ours {
                // Either the answer about it is on its way to us, or the refusal is.
                break;
            }
            if update.seq <= reached {
                continue;
            }
            if update.seq != reached + 1 || checksum(&update.bytes) != update.checksum {
                self.damaged = true;
                tracing::error!(note.id = %self.note, note.seq = update.seq, "The log of a text is damaged; it cannot be changed.");
                break;
            }
            reached = update.seq;
            let Ok(one) = Stored::of(update.seq, &update.bytes) else {
                next = Next::Rebuild;
                break;
            };
            stored.push(one);
            shown.push(Shown { frame: wire::update(&update.bytes), author: None });
        }
        let taken = self.take_in(stored);
        if taken < shown.len() {
            shown.truncate(taken);
            next = Next::Rebuild;
        }
        self.show(shown, &BTreeSet::new(), self.clock.now());
        self.reset_accepted();
        next
    }

    /// The document has been built anew from the log, which may have gone on meanwhile.
    pub fn rebuilt(&mut self, built: Built) {
        let before = self.durable.clone();
        let quarantined = built.quarantined.clone();
        self.adopt(built);
        let now = self.clock.now();
        while self.in_flight.front().is_some_and(|update| update.seq <= self.durable_seq) {
            let Some(update) = self.in_flight.pop_front() else { break };
            self.in_flight_bytes -= update.bytes.len();
            if quarantined.contains(&update.seq) {
                self.refuse(update.seat, update.index, Refusal::Quarantined);
            } else {
                self.settle(update.seat, update.index);
            }
            if let Some(connection) = self.connections.get_mut(&update.seat) {
                connection.acknowledge(now);
            }
        }
        self.reset_accepted();
        // Nobody has been shown what came in with it.
        let seats: Vec<SeatId> = self.connections.keys().copied().collect();
        for seat in seats {
            self.answer(seat, &before);
        }
    }
}
