//! What a writer sends: checked before anything else is done with it, numbered,
//! and handed to the writer.

use bytes::Bytes;
use yrs::ClientID;

use super::{InFlight, Room};
use crate::document;
use crate::scan::Scan;
use crate::seat::{Access, CloseReason, SeatId};
use crate::wire::Refusal;

impl Room {
    /// A writing message: checked, and handed to the writer if it may be written.
    pub fn update(&mut self, seat: SeatId, bytes: Bytes, verdict: Result<Box<Scan>, Refusal>, answers_step1: bool) {
        let Some(connection) = self.connections.get_mut(&seat) else { return };
        connection.asked &= !answers_step1;
        if answers_step1 && *bytes == *yrs::Update::EMPTY_V1 {
            return;
        }
        let access = connection.right();
        if access == Access::None {
            connection.mailbox.close(CloseReason::NO_ACCESS);
            return;
        }
        let index = connection.count();
        let now = self.clock.now();
        match self.judge(access, &bytes, verdict, answers_step1) {
            Ok(Judged::Known) => {
                let Some(connection) = self.connections.get_mut(&seat) else { return };
                connection.settle(index);
                connection.acknowledge(now);
            }
            Ok(Judged::New { scan, reach, depths }) => {
                self.depths.add(&scan, &depths);
                reach.into_iter().for_each(|(client, clock)| self.accepted.set_max(client, clock));
                let Some(member) = self.connections.get(&seat).map(|connection| &connection.member) else { return };
                let (author, party) = (member.user.clone(), member.party.clone());
                let seq = self.next_seq();
                self.hand_to_writer(InFlight { seq, author, party, at: now, bytes, scan, seat, index });
            }
            Err(refusal) => {
                let step1 = self.step1();
                let Some(connection) = self.connections.get_mut(&seat) else { return };
                connection.refuse(index, refusal);
                connection.acknowledge(now);
                if refusal == Refusal::Gap && !connection.unsaved {
                    connection.ask(&step1);
                }
            }
        }
    }

    fn judge(
        &self,
        access: Access,
        bytes: &Bytes,
        verdict: Result<Box<Scan>, Refusal>,
        answers_step1: bool,
    ) -> Result<Judged, Refusal> {
        // Before anything about the content: a reader learns nothing from probing.
        if access != Access::Write && verdict.is_err() {
            return Err(Refusal::ReadOnly);
        }
        let scan = verdict?;
        if !scan.extends(&self.durable) {
            // The answer to step 1 always carries all deletions, so they are
            // compared; an update of its own seldom repeats one.
            let known = !scan.deletes || (answers_step1 && self.document.has_all_deletions(bytes));
            if known {
                return Ok(Judged::Known);
            }
        }
        if access != Access::Write {
            return Err(Refusal::ReadOnly);
        }
        if self.damaged {
            return Err(Refusal::Quarantined);
        }
        let reach = scan.reach(&self.accepted).ok_or(Refusal::Gap)?;
        let depths = self.depths.of(&scan).ok_or(Refusal::Malformed)?;
        let size = self.stored_bytes + self.in_flight_bytes + bytes.len();
        // Deleting must stay possible in a text that is full.
        if !scan.items.is_empty() && size > self.limits.document_bytes {
            return Err(Refusal::TooLarge);
        }
        document::decode(bytes).map_err(|_| Refusal::Malformed)?;
        Ok(Judged::New { scan, reach, depths })
    }
}

enum Judged {
    /// Nothing in it is new: durable already.
    Known,
    New {
        scan: Box<Scan>,
        reach: Vec<(ClientID, u32)>,
        depths: Vec<u16>,
    },
}
