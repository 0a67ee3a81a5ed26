//! What a room remembers of one connection: which of its writing messages
//! are settled, and what it has to be told.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use entente_domain::clock::Moment;
use tokio::sync::watch;

use crate::mailbox::Mailbox;
use crate::seat::{Access, Member};
use crate::wire::{self, Refusal};

pub(crate) struct Connection {
    pub member: Box<Member>,
    access: watch::Receiver<Access>,
    pub mailbox: Arc<Mailbox>,
    /// We have asked for what we lack (sync step 1) and the answer has not come.
    pub asked: bool,
    /// Something of theirs was not saved: they are asked again when saving works.
    pub unsaved: bool,
    /// What everybody is told they have had up to this number.
    pub told: u64,
    received: u64,
    settled_through: u64,
    settled_beyond: BTreeSet<u64>,
    acknowledged: u64,
    told_read_only: bool,
}

impl Connection {
    pub fn new(member: Member, access: watch::Receiver<Access>, mailbox: Arc<Mailbox>) -> Self {
        Self {
            member: Box::new(member),
            access,
            mailbox,
            asked: false,
            unsaved: false,
            told: 0,
            received: 0,
            settled_through: 0,
            settled_beyond: BTreeSet::new(),
            acknowledged: 0,
            told_read_only: false,
        }
    }

    /// What the person may do at this moment.
    pub fn right(&self) -> Access {
        *self.access.borrow()
    }

    /// Whether anything may still be told. What the room says goes straight to the network, so
    /// that this is asked each time: the connection's own task may notice later.
    pub fn may_hear(&self) -> bool {
        self.right() != Access::None
    }

    /// Counts a writing message and gives its index.
    pub fn count(&mut self) -> u64 {
        self.received += 1;
        self.received
    }

    /// The message is durable, or has been refused.
    pub fn settle(&mut self, index: u64) {
        if index == self.settled_through + 1 {
            self.settled_through = index;
        } else {
            self.settled_beyond.insert(index);
        }
        while self.settled_beyond.remove(&(self.settled_through + 1)) {
            self.settled_through += 1;
        }
    }

    pub fn refuse(&mut self, index: u64, refusal: Refusal) {
        self.mailbox.push(wire::refused(index, refusal));
        if refusal == Refusal::ReadOnly && !self.told_read_only {
            self.told_read_only = true;
            self.mailbox.push(wire::permission_denied("permission denied"));
        }
        self.settle(index);
    }

    /// Says how far everything is settled, if that has changed.
    pub fn acknowledge(&mut self, at: Moment) {
        if let Some(ack) = self.settled(at) {
            self.mailbox.push(ack);
        }
    }

    /// The message that says how far everything is settled, if that has changed; it must be sent.
    pub fn settled(&mut self, at: Moment) -> Option<Bytes> {
        (self.settled_through > self.acknowledged).then(|| {
            self.acknowledged = self.settled_through;
            wire::ack(self.acknowledged, at)
        })
    }

    /// Asks for what the room lacks, unless the answer is already on its way.
    pub fn ask(&mut self, step1: &Bytes) {
        if !self.asked {
            self.asked = true;
            self.mailbox.push(step1.clone());
        }
    }

    pub fn may_write_again(&mut self) {
        self.told_read_only = false;
    }
}
