//! What everybody is told: the room goes round those who are there, some at a time, and gives each what they have not
//! had. What comes up meanwhile joins the round: who has not been reached gets it together with the rest, and only who
//! has been reached is visited once more. So the second stroke does not wait until the first has been all the way, and
//! in a large hall two of them cost less than twice one.
//!
//! Tempting and rejected: holding every stroke back a little, so that more go out together. It would halve what a hall
//! costs, and each stroke would be felt to come later. Only a room that takes too much of the machine waits ([`Pace`]).

use std::collections::VecDeque;
use std::ops::Bound::{Excluded, Unbounded};
use std::sync::Arc;

use entente_domain::clock::Moment;
use yrs::StateVector;

use tokio::time::Instant;

use super::Room;
use super::pace::{Pace, processor_time};
use crate::mailbox::{Message, Parcel};
use crate::seat::SeatId;

pub(super) struct Telling {
    entries: VecDeque<Entry>,
    /// The number of the first of the entries.
    first: u64,
    /// What is below this number has been all the way when the round begins anew.
    mark: u64,
    /// Who was visited last.
    at: Option<SeatId>,
    /// Visits until everybody has had everything.
    left: usize,
    pace: Pace,
}

impl Default for Telling {
    fn default() -> Self {
        let pace = Pace::new(Instant::now());
        Self { entries: VecDeque::new(), first: 0, mark: 0, at: None, left: 0, pace }
    }
}

pub(super) struct Entry {
    pub message: Message,
    /// Not for them: it is theirs.
    pub except: Option<SeatId>,
    /// The state of the text without it.
    pub before: Arc<StateVector>,
}

impl Telling {
    /// The number of the next entry.
    pub fn end(&self) -> u64 {
        self.first + self.entries.len() as u64
    }

    fn add(&mut self, entry: Entry, there: usize) {
        self.entries.push_back(entry);
        self.left = there;
    }

    pub fn has_joined(&mut self) {
        if self.left > 0 {
            self.left += 1;
        }
    }

    /// What somebody who has had everything below `told` is to be given.
    fn parcel(&self, seat: SeatId, told: u64) -> Parcel {
        let mut parcel = Parcel::default();
        for entry in self.since(told).filter(|entry| entry.except != Some(seat)) {
            if parcel.messages.is_empty() {
                parcel.before = Arc::clone(&entry.before);
            }
            parcel.messages.push(entry.message.clone());
        }
        parcel
    }

    fn is_among(&self, seat: SeatId, told: u64) -> bool {
        self.since(told).any(|entry| entry.except == Some(seat))
    }

    fn since(&self, told: u64) -> impl Iterator<Item = &Entry> {
        let skipped = usize::try_from(told.saturating_sub(self.first)).unwrap_or(usize::MAX);
        self.entries.iter().skip(skipped)
    }

    /// When a round that is at its beginning may set out. One that has set out goes on.
    fn waits_until(&self) -> Option<Instant> {
        if self.left > 0 && self.at.is_none() { self.pace.waits_until() } else { None }
    }

    /// The round is at its beginning again.
    fn begin_anew(&mut self) {
        self.at = None;
        let told = usize::try_from(self.mark.saturating_sub(self.first)).unwrap_or(usize::MAX);
        self.entries.drain(..told.min(self.entries.len()));
        self.first = self.first.max(self.mark);
        self.mark = self.end();
    }

    fn is_over(&mut self) {
        self.first = self.end();
        self.mark = self.first;
        self.entries.clear();
        self.at = None;
        self.left = 0;
    }
}

impl Room {
    /// Puts something before everybody but one.
    pub(super) fn tell(&mut self, message: Message, except: Option<SeatId>, before: Arc<StateVector>) {
        if !self.connections.is_empty() {
            self.telling.add(Entry { message, except, before }, self.connections.len());
        }
    }

    /// Gives a writer all they have not had, and how far theirs is settled, before it is their turn.
    pub(super) fn tell_writer(&mut self, seat: SeatId, at: Moment) {
        let Some(connection) = self.connections.get_mut(&seat).filter(|connection| connection.may_hear()) else {
            return;
        };
        let mut parcel = self.telling.parcel(seat, connection.told);
        connection.told = self.telling.end();
        parcel.messages.extend(connection.settled(at).map(Message::must_arrive));
        connection.mailbox.push_parcel(&parcel);
    }

    /// Whether somebody has not had everything yet, and is to have it now.
    pub fn is_telling(&self) -> bool {
        self.telling.left > 0 && self.tells_at().is_none()
    }

    /// When somebody who has not had everything is to have it, if that is not now.
    pub fn tells_at(&self) -> Option<Instant> {
        self.telling.waits_until().filter(|at| *at > Instant::now())
    }

    /// Goes on with the round, if it need not wait: visits at most so many.
    pub fn tell_some(&mut self, most: usize) {
        if self.is_telling() {
            let before = processor_time();
            self.go_round(most);
            let took = processor_time().saturating_sub(before);
            self.telling.pace.spend(Instant::now(), took);
        }
    }

    fn go_round(&mut self, most: usize) {
        let end = self.telling.end();
        // Nearly everybody has had as much as the one before.
        let mut same: Option<(u64, Parcel)> = None;
        let from = self.telling.at.map_or(Unbounded, Excluded);
        let mut last = None;
        let visits = most.min(self.telling.left);
        let mut done = 0;
        for (seat, connection) in self.connections.range_mut((from, Unbounded)).take(visits) {
            done += 1;
            last = Some(*seat);
            let told = std::mem::replace(&mut connection.told, end);
            if told >= end || !connection.may_hear() {
                continue;
            }
            if self.telling.is_among(*seat, told) {
                connection.mailbox.push_parcel(&self.telling.parcel(*seat, told));
                continue;
            }
            let parcel = match &mut same {
                Some((number, parcel)) if *number == told => parcel,
                other => &mut other.insert((told, self.telling.parcel(*seat, told))).1,
            };
            connection.mailbox.push_parcel(parcel);
        }
        self.telling.left -= done;
        if self.telling.left == 0 || self.connections.is_empty() {
            self.telling.is_over();
        } else if done < visits {
            self.telling.begin_anew();
        } else {
            self.telling.at = last;
        }
    }

    /// Says what is still to be said, before the room closes.
    pub fn tell_all(&mut self) {
        while self.telling.left > 0 {
            self.go_round(usize::MAX);
        }
    }
}
