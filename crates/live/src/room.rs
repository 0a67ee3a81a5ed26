//! One open text: what it holds, what is on its way to the log, and who is
//! there. Nothing here waits; the task around it is in `actor`.
//!
//! The one rule: nobody is shown and nobody is told "saved" what the log has
//! not taken. The document therefore holds durable updates only, and what has
//! been handed to the writer waits in `in_flight`. What happens when something
//! goes wrong is in `recovery`, and what may be written at all in `judging`.

mod judging;
mod pace;
mod recovery;
mod telling;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use bytes::Bytes;
use entente_domain::clock::{Clock, Moment};
use entente_domain::ids::{NoteId, PartyId, UserId};
use tokio::sync::mpsc;
use yrs::{StateVector, Update};

use self::telling::Telling;
use crate::awareness::{Around, Awareness};
use crate::connection::Connection;
use crate::depth::Depths;
use crate::document::{self, Built, Damage, Document, Unappliable};
use crate::elsewhere::{Voice, Word};
use crate::log::{Pending, checksum};
use crate::mailbox::Message;
use crate::rooms::RoomLimits;
use crate::scan::Scan;
use crate::seat::{Access, CloseReason, SeatId};
use crate::wire::{self, Refusal};
use crate::writer::{Job, Written};

pub(crate) struct Room {
    pub note: NoteId,
    pub epoch: String,
    pub limits: RoomLimits,
    pub connections: BTreeMap<SeatId, Connection>,
    pub awareness: Awareness,
    /// The last number that is in the document.
    pub durable_seq: i64,
    /// Updates and bytes since the last snapshot.
    pub tail_updates: usize,
    pub tail_bytes: usize,
    clock: Arc<dyn Clock>,
    jobs: mpsc::UnboundedSender<Job>,
    results: mpsc::UnboundedSender<Written>,
    document: Document,
    /// The document's state.
    durable: Arc<StateVector>,
    /// The same with what is in flight: what the next update may build on.
    accepted: StateVector,
    depths: Depths,
    /// The answer to a client that has nothing yet, until the document changes.
    whole: Option<Bytes>,
    in_flight: VecDeque<InFlight>,
    in_flight_bytes: usize,
    generation: u64,
    stored_bytes: usize,
    damaged: bool,
    telling: Telling,
}

struct InFlight {
    seq: i64,
    author: UserId,
    party: Option<PartyId>,
    /// When it arrived.
    at: Moment,
    bytes: Bytes,
    scan: Box<Scan>,
    seat: SeatId,
    index: u64,
}

/// A durable update that is to be applied.
struct Stored {
    seq: i64,
    /// How many they are.
    bytes: usize,
    update: Update,
}

impl Stored {
    fn of(seq: i64, bytes: &Bytes) -> Result<Self, Unappliable> {
        Ok(Self { seq, bytes: bytes.len(), update: document::decode(bytes)? })
    }
}

/// An update that everybody but its author is to see.
struct Shown {
    frame: Bytes,
    author: Option<SeatId>,
}

/// Opening so much of a snapshot takes about as long as taking in one update from the log.
const BYTES_FOR_AN_UPDATE: usize = 100;

/// What a step leaves for the task to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    Nothing,
    /// The document is spoilt: build it from the log.
    Rebuild,
    /// A write failed: see what the log has and ask the writers again.
    Recover,
    /// Another node was first: see what it wrote, and write behind it.
    Renumber,
}

/// What the room needs from those who opened it.
pub(crate) struct Surroundings {
    pub clock: Arc<dyn Clock>,
    pub jobs: mpsc::UnboundedSender<Job>,
    pub results: mpsc::UnboundedSender<Written>,
    pub voice: Arc<dyn Voice>,
}

impl Room {
    pub fn new(note: NoteId, epoch: String, built: Built, limits: RoomLimits, around: Surroundings) -> Self {
        let awareness = Awareness::new(Around::new(note.clone(), around.voice, &limits));
        let mut room = Self {
            note,
            epoch,
            limits,
            connections: BTreeMap::new(),
            awareness,
            durable_seq: 0,
            tail_updates: 0,
            tail_bytes: 0,
            clock: around.clock,
            jobs: around.jobs,
            results: around.results,
            document: Document::empty(),
            durable: Arc::default(),
            accepted: StateVector::default(),
            depths: Depths::default(),
            whole: None,
            in_flight: VecDeque::new(),
            in_flight_bytes: 0,
            generation: 0,
            stored_bytes: 0,
            damaged: false,
            telling: Telling::default(),
        };
        room.adopt(built);
        room
    }

    /// Takes a document built from the log in place of the one at hand.
    fn adopt(&mut self, built: Built) {
        if let Some(damage) = built.damage {
            self.damaged = true;
            let (Damage::Snapshot(seq) | Damage::Update(seq)) = damage;
            tracing::error!(note.id = %self.note, note.seq = seq, "A stored text is damaged; it is shown as last good and cannot be changed.");
        }
        for seq in &built.quarantined {
            tracing::warn!(note.id = %self.note, note.seq = seq, "An update that cannot be applied is left out of a text.");
        }
        self.whole = None;
        self.document = built.document;
        self.depths = built.depths;
        self.durable_seq = built.through_seq;
        self.tail_updates = built.tail_updates;
        self.tail_bytes = built.tail_bytes;
        self.stored_bytes = built.stored_bytes;
        self.durable = Arc::new(self.document.state_vector());
        self.reset_accepted();
    }

    pub fn document(&self) -> &Document {
        &self.document
    }

    pub fn is_busy(&self) -> bool {
        !self.in_flight.is_empty()
    }

    pub fn is_damaged(&self) -> bool {
        self.damaged
    }

    /// Whether so much has gathered behind the last snapshot that another is worth its while.
    pub fn is_worth_compacting(&self) -> bool {
        self.tail_updates > self.limits.compact_updates || self.tail_bytes > self.limits.compact_bytes
    }

    /// Whether so much has gathered that a snapshot cannot wait. A large text may have more behind it:
    /// it takes long to open anyway, and encoding it on every few strokes would make each dearer.
    pub fn is_long(&self) -> bool {
        let updates = self.limits.compact_updates_max.max(self.stored_bytes / BYTES_FOR_AN_UPDATE);
        self.tail_updates > updates || self.tail_bytes > self.limits.compact_bytes_max.max(self.stored_bytes / 2)
    }

    /// Whether clients must wait until the log has caught up.
    pub fn is_full(&self) -> bool {
        self.in_flight.len() >= self.limits.in_flight_updates || self.in_flight_bytes >= self.limits.in_flight_bytes
    }

    pub fn join(&mut self, seat: SeatId, mut connection: Connection) {
        connection.mailbox.push(self.hello(&connection));
        connection.ask(&self.step1());
        if let Some(everybody) = self.awareness.everybody() {
            connection.mailbox.push(everybody);
        }
        connection.told = self.telling.end();
        self.telling.has_joined();
        self.connections.insert(seat, connection);
    }

    pub fn leave(&mut self, seat: SeatId) {
        self.awareness.leave(seat);
        self.connections.remove(&seat);
    }

    /// The person's right has changed: tell them, and ask a new writer for what we lack.
    pub fn access_changed(&mut self, seat: SeatId) {
        let Some(connection) = self.connections.get(&seat) else { return };
        let hello = self.hello(connection);
        let step1 = self.step1();
        let Some(connection) = self.connections.get_mut(&seat) else { return };
        connection.mailbox.push(hello);
        if connection.right() == Access::Write && !self.damaged {
            connection.may_write_again();
            connection.asked = false;
            connection.ask(&step1);
        }
    }

    /// Answers "this is what I have" with what is missing there.
    pub fn answer(&mut self, seat: SeatId, vector: &StateVector) {
        let Some(connection) = self.connections.get(&seat).filter(|connection| connection.may_hear()) else { return };
        // A whole meeting opens the same page at the same moment: one encoding serves them all.
        let frame = match &self.whole {
            Some(whole) if vector.is_empty() => whole.clone(),
            _ => match self.document.difference(vector) {
                Some(difference) => wire::step2(&difference),
                None => {
                    connection.mailbox.close(CloseReason::BROKEN);
                    return;
                }
            },
        };
        if vector.is_empty() {
            self.whole = Some(frame.clone());
        }
        connection.mailbox.push_answer(vector, frame);
    }

    /// A connection that was behind has sent everything it had: give it the rest.
    pub fn make_up(&mut self, seat: SeatId) {
        let Some(connection) = self.connections.get(&seat) else { return };
        if let Some(from) = connection.mailbox.take_owed() {
            self.answer(seat, &from);
        }
    }

    pub fn close_slow(&self) {
        for connection in self.connections.values() {
            if connection.mailbox.behind_for().is_some_and(|behind| behind > self.limits.behind_max) {
                connection.mailbox.close(CloseReason::TOO_SLOW);
            }
        }
    }

    /// Another server says something of who is where.
    pub fn hear_elsewhere(&mut self, word: Word) {
        match word {
            Word::States { node, states } => self.awareness.hear(&node, states),
            Word::Gone { node } => self.awareness.forget_node(&node),
            Word::Asked => self.awareness.pass_all(),
        }
    }

    fn next_seq(&self) -> i64 {
        self.in_flight.back().map_or(self.durable_seq, |last| last.seq) + 1
    }

    fn hand_to_writer(&mut self, update: InFlight) {
        let pending = Pending {
            note: self.note.clone(),
            seq: update.seq,
            author: update.author.clone(),
            party: update.party.clone(),
            at: update.at,
            bytes: update.bytes.clone(),
            checksum: checksum(&update.bytes),
        };
        let job = Job { pending, generation: self.generation, results: self.results.clone() };
        self.in_flight_bytes += update.bytes.len();
        self.in_flight.push_back(update);
        if self.jobs.send(job).is_err() {
            // The writer has gone: nothing will be saved any more.
            let _ = self.results.send(Written::Failed { generation: self.generation });
        }
    }

    /// The log has answered.
    pub fn written(&mut self, written: Written) -> Next {
        match written {
            Written::Stored { generation, through_seq, at } if generation == self.generation => {
                self.stored(through_seq, at)
            }
            Written::Failed { generation } if generation == self.generation => {
                self.failed();
                Next::Recover
            }
            Written::Taken { generation } if generation == self.generation => Next::Renumber,
            Written::Stored { .. } | Written::Failed { .. } | Written::Taken { .. } => Next::Nothing,
        }
    }

    fn stored(&mut self, through_seq: i64, at: Moment) -> Next {
        let durable = self.in_flight.iter().take_while(|update| update.seq <= through_seq).count();
        let stored = self.in_flight.iter().take(durable).map_while(|update| Stored::of(update.seq, &update.bytes).ok());
        let stored = stored.collect();
        let taken = self.take_in(stored);
        let mut writers = BTreeSet::new();
        let mut shown = Vec::new();
        for update in self.in_flight.drain(..taken).collect::<Vec<_>>() {
            self.in_flight_bytes -= update.bytes.len();
            writers.insert(update.seat);
            self.settle(update.seat, update.index);
            shown.push(Shown { frame: wire::update(&update.bytes), author: Some(update.seat) });
        }
        let mut next = Next::Nothing;
        if taken < durable
            && let Some(update) = self.in_flight.pop_front()
        {
            self.in_flight_bytes -= update.bytes.len();
            writers.insert(update.seat);
            self.refuse(update.seat, update.index, Refusal::Quarantined);
            // What is stored behind it must be applied to a sound document:
            // it is in the log, and comes with the rebuilt one.
            next = Next::Rebuild;
        }
        self.show(shown, &writers, at);
        next
    }

    /// Applies durable updates, and says how many of them went well; [`Self::show`] must follow.
    fn take_in(&mut self, updates: Vec<Stored>) -> usize {
        if updates.is_empty() {
            return 0;
        }
        self.whole = None;
        let (numbers, updates): (Vec<(i64, usize)>, Vec<Update>) =
            updates.into_iter().map(|stored| ((stored.seq, stored.bytes), stored.update)).unzip();
        let taken = self.document.apply_all(updates).map_or_else(|taken| taken, |()| numbers.len());
        if let Some((seq, _)) = numbers.get(taken) {
            tracing::warn!(note.id = %self.note, note.seq = seq, "An update could not be applied; the text is built anew without it.");
        }
        for (seq, bytes) in numbers.into_iter().take(taken) {
            self.durable_seq = self.durable_seq.max(seq);
            self.tail_updates += 1;
            self.tail_bytes += bytes;
            self.stored_bytes += bytes;
        }
        taken
    }

    /// Begins to show what has been taken in to everybody but its authors. The writers are told at once how far
    /// theirs is settled.
    fn show(&mut self, shown: Vec<Shown>, writers: &BTreeSet<SeatId>, at: Moment) {
        let before = self.durable.clone();
        if !self.document.is_spoilt() {
            self.durable = Arc::new(self.document.state_vector());
        }
        for Shown { frame, author } in shown {
            self.tell(Message::update(frame), author, Arc::clone(&before));
        }
        for seat in writers {
            self.tell_writer(*seat, at);
        }
    }

    /// Begins to send what awareness has gathered.
    pub fn spread_awareness(&mut self) {
        let now = tokio::time::Instant::now();
        self.awareness.pass_due(now);
        if let Some(spread) = self.awareness.due(now) {
            self.tell(Message::must_arrive(spread.frame), spread.except, Arc::clone(&self.durable));
        }
    }

    pub fn snapshot_taken(&mut self, through_seq: i64, bytes: usize) {
        let since = usize::try_from(self.durable_seq - through_seq).unwrap_or(0);
        self.tail_updates = since;
        self.tail_bytes = if since == 0 { 0 } else { self.tail_bytes.min(self.limits.compact_bytes / 2) };
        self.stored_bytes = bytes + self.tail_bytes;
    }

    fn settle(&mut self, seat: SeatId, index: u64) {
        if let Some(connection) = self.connections.get_mut(&seat) {
            connection.settle(index);
        }
    }

    fn refuse(&mut self, seat: SeatId, index: u64, refusal: Refusal) {
        if let Some(connection) = self.connections.get_mut(&seat) {
            connection.refuse(index, refusal);
        }
    }

    fn reset_accepted(&mut self) {
        let mut accepted = self.durable.as_ref().clone();
        for update in &self.in_flight {
            for (client, clock) in update.scan.reach(&accepted).into_iter().flatten() {
                accepted.set_max(client, clock);
            }
        }
        self.accepted = accepted;
    }

    fn step1(&self) -> Bytes {
        wire::step1(&document::encode_state(&self.durable))
    }

    fn hello(&self, connection: &Connection) -> Bytes {
        let may_write = connection.right() == Access::Write && !self.damaged;
        wire::hello(&self.epoch, &connection.member.connection, self.clock.now(), may_write)
    }
}
