//! A log that really keeps what it is given (in memory, with switches for the
//! troubles of a disk), and a client that really edits: a Yjs document behind
//! the wire protocol. The tests say what people do with them.

#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use entente_domain::clock::{Clock, Moment};
use entente_domain::ids::{NoteId, PartyId, UserId};
use entente_live::Broken;
use entente_live::log::{Pending, RoomLog, StoredRoom, StoredSnapshot, StoredUpdate, checksum};
use entente_live::rooms::{RoomLimits, Rooms};
use entente_live::seat::{Access, CloseReason, JoinRefused, Member, Seat};
use entente_live::wire::{self, AwarenessEntry, Outgoing};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use tokio::sync::watch;
use yrs::updates::decoder::Decode as _;
use yrs::updates::encoder::Encode as _;
use yrs::{
    Doc, GetString as _, OffsetKind, Options, ReadTxn as _, StateVector, Text as _, Transact as _, Update,
    WriteTxn as _,
};

pub const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Default)]
pub struct Kept {
    pub rows: BTreeMap<i64, Pending>,
    pub snapshots: Vec<StoredSnapshot>,
}

pub struct MemoryLog {
    pub notes: Mutex<HashMap<NoteId, Kept>>,
    pub failing: AtomicBool,
    pub appends: AtomicUsize,
    pub loads: AtomicUsize,
    open: watch::Sender<bool>,
}

impl MemoryLog {
    pub fn with_note(note: &NoteId) -> Arc<Self> {
        let notes = HashMap::from([(note.clone(), Kept::default())]);
        Arc::new(Self {
            notes: Mutex::new(notes),
            failing: AtomicBool::new(false),
            appends: AtomicUsize::new(0),
            loads: AtomicUsize::new(0),
            open: watch::Sender::new(true),
        })
    }

    /// From now on appends wait.
    pub fn hold(&self) {
        self.open.send_replace(false);
    }

    pub fn release(&self) {
        self.open.send_replace(true);
    }

    pub fn rows(&self, note: &NoteId) -> usize {
        self.notes.lock().unwrap()[note].rows.len()
    }

    pub fn flip_a_bit_of_update(&self, note: &NoteId, seq: i64) {
        let mut notes = self.notes.lock().unwrap();
        let row = notes.get_mut(note).unwrap().rows.get_mut(&seq).unwrap();
        let mut bytes = row.bytes.to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        row.bytes = bytes.into();
    }

    pub fn snapshots(&self, note: &NoteId) -> usize {
        self.notes.lock().unwrap()[note].snapshots.len()
    }

    /// The text as the log alone gives it.
    pub fn text(&self, note: &NoteId) -> String {
        let doc = new_doc();
        for row in self.notes.lock().unwrap()[note].rows.values() {
            doc.transact_mut().apply_update(Update::decode_v1(&row.bytes).unwrap()).unwrap();
        }
        text_of(&doc)
    }

    fn stored(kept: &Kept, snapshot: Option<StoredSnapshot>) -> StoredRoom {
        let from = snapshot.as_ref().map_or(0, |snapshot| snapshot.through_seq);
        StoredRoom { epoch: "epoch-1".into(), snapshot, tail: Self::after(kept, from) }
    }

    fn after(kept: &Kept, seq: i64) -> Vec<StoredUpdate> {
        let rows = kept.rows.range(seq + 1..);
        rows.map(|(seq, row)| StoredUpdate { seq: *seq, bytes: row.bytes.clone(), checksum: row.checksum }).collect()
    }
}

impl RoomLog for MemoryLog {
    fn load<'a>(&'a self, note: &'a NoteId) -> BoxFuture<'a, Result<Option<StoredRoom>, Broken>> {
        async move {
            self.loads.fetch_add(1, Ordering::SeqCst);
            let notes = self.notes.lock().unwrap();
            Ok(notes.get(note).map(|kept| Self::stored(kept, kept.snapshots.last().cloned())))
        }
        .boxed()
    }

    fn load_earlier<'a>(
        &'a self,
        note: &'a NoteId,
        before_seq: i64,
    ) -> BoxFuture<'a, Result<Option<StoredRoom>, Broken>> {
        async move {
            let notes = self.notes.lock().unwrap();
            Ok(notes.get(note).map(|kept| {
                let earlier = kept.snapshots.iter().rev().find(|snapshot| snapshot.through_seq < before_seq);
                Self::stored(kept, earlier.cloned())
            }))
        }
        .boxed()
    }

    fn tail<'a>(&'a self, note: &'a NoteId, after_seq: i64) -> BoxFuture<'a, Result<Vec<StoredUpdate>, Broken>> {
        async move { Ok(Self::after(&self.notes.lock().unwrap()[note], after_seq)) }.boxed()
    }

    fn append<'a>(&'a self, batch: &'a [Pending]) -> BoxFuture<'a, Result<(), Broken>> {
        async move {
            self.open.subscribe().wait_for(|open| *open).await.unwrap();
            self.appends.fetch_add(1, Ordering::SeqCst);
            if self.failing.load(Ordering::SeqCst) {
                return Err(Broken::new("disk full"));
            }
            let mut notes = self.notes.lock().unwrap();
            let taken = batch.iter().any(|row| notes[&row.note].rows.contains_key(&row.seq));
            if taken {
                return Err(Broken::new("number taken"));
            }
            for row in batch {
                notes.get_mut(&row.note).unwrap().rows.insert(row.seq, row.clone());
            }
            Ok(())
        }
        .boxed()
    }

    fn store_snapshot<'a>(
        &'a self,
        note: &'a NoteId,
        snapshot: StoredSnapshot,
        _at: Moment,
    ) -> BoxFuture<'a, Result<(), Broken>> {
        async move {
            assert_eq!(checksum(&snapshot.bytes), snapshot.checksum);
            self.notes.lock().unwrap().get_mut(note).unwrap().snapshots.push(snapshot);
            Ok(())
        }
        .boxed()
    }
}

/// A clock that moves one microsecond each time it is asked.
pub struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now(&self) -> Moment {
        Moment::from_micros(self.0.fetch_add(1, Ordering::SeqCst))
    }
}

pub fn limits() -> RoomLimits {
    RoomLimits { idle: Duration::from_millis(20), compact_pause: Duration::ZERO, ..RoomLimits::default() }
}

pub fn note() -> NoteId {
    NoteId::new("note-1")
}

pub fn rooms_over(log: &Arc<MemoryLog>, limits: RoomLimits) -> Rooms {
    let clock = Arc::new(TestClock(AtomicI64::new(1_000_000)));
    Rooms::new(log.clone(), clock, limits)
}

pub fn rooms() -> (Rooms, Arc<MemoryLog>) {
    let log = MemoryLog::with_note(&note());
    (rooms_over(&log, limits()), log)
}

pub fn member(name: &str) -> Member {
    Member {
        connection: format!("connection-{name}"),
        user: UserId::new(format!("user-{name}")),
        party: Some(PartyId::new(format!("party-{name}"))),
        name: name.to_owned(),
        color: 3,
    }
}

pub fn new_doc() -> Doc {
    Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::default() })
}

pub fn text_of(doc: &Doc) -> String {
    let text = doc.get_or_insert_text("t");
    text.get_string(&doc.transact())
}

/// An update by a client of its own that writes `text` at the beginning.
pub fn update_writing(text: &str) -> Vec<u8> {
    edit(&new_doc(), |txn| {
        let root = txn.get_or_insert_text("t");
        root.insert(txn, 0, text);
    })
}

pub fn edit(doc: &Doc, change: impl FnOnce(&mut yrs::TransactionMut<'_>)) -> Vec<u8> {
    let mut txn = doc.transact_mut();
    change(&mut txn);
    txn.encode_update_v1()
}

/// A person at their editor.
pub struct Client {
    pub seat: Seat,
    pub doc: Doc,
    pub access: watch::Sender<Access>,
    pub hellos: Vec<Outgoing>,
    pub acked: u64,
    pub refused: Vec<(u64, String)>,
    pub denied: usize,
    pub news: Vec<String>,
    pub asked: usize,
    pub answered: usize,
    pub updates: usize,
    pub awareness: Vec<AwarenessEntry>,
    /// Whether to answer when asked what the server lacks.
    pub answers: bool,
}

impl Client {
    pub async fn join(rooms: &Rooms, name: &str, right: Access) -> Self {
        Self::try_join(rooms, name, right).await.unwrap()
    }

    pub async fn try_join(rooms: &Rooms, name: &str, right: Access) -> Result<Self, JoinRefused> {
        Self::with_doc(rooms, name, right, new_doc()).await
    }

    pub async fn with_doc(rooms: &Rooms, name: &str, right: Access, doc: Doc) -> Result<Self, JoinRefused> {
        let access = watch::Sender::new(right);
        let seat = rooms.join(&note(), member(name), access.subscribe()).await?;
        Ok(Self {
            seat,
            doc,
            access,
            hellos: Vec::new(),
            acked: 0,
            refused: Vec::new(),
            denied: 0,
            news: Vec::new(),
            asked: 0,
            answered: 0,
            updates: 0,
            awareness: Vec::new(),
            answers: true,
        })
    }

    /// Joins and waits until both sides have what the other had.
    pub async fn arrive(rooms: &Rooms, name: &str, right: Access) -> Self {
        let mut client = Self::join(rooms, name, right).await;
        client.synchronise().await;
        client
    }

    pub async fn synchronise(&mut self) {
        let (asked, answered) = (self.asked, self.answered);
        let vector = self.doc.transact().state_vector().encode_v1();
        self.send(wire::step1(&vector)).await;
        self.until("synchronised", |client| client.answered > answered && (client.asked > asked || asked > 0)).await;
    }

    pub async fn send(&self, frame: Bytes) {
        self.seat.inbound.receive(frame).await.unwrap();
    }

    pub async fn write(&self, at: u32, text: &str) -> Vec<u8> {
        let update = edit(&self.doc, |txn| {
            let root = txn.get_or_insert_text("t");
            root.insert(txn, at, text);
        });
        self.send(wire::update(&update)).await;
        update
    }

    pub fn text(&self) -> String {
        text_of(&self.doc)
    }

    /// Takes messages until the condition holds.
    pub async fn until(&mut self, what: &str, condition: impl Fn(&Self) -> bool) {
        let waited = tokio::time::timeout(PATIENCE, async {
            while !condition(self) {
                let frame =
                    self.seat.outbound.next().await.unwrap_or_else(|reason| panic!("{what}: closed with {reason:?}"));
                self.take(&frame).await;
            }
        });
        if waited.await.is_err() {
            panic!("{what} did not happen; text {:?}, acked {}, refused {:?}", self.text(), self.acked, self.refused);
        }
    }

    /// Takes messages until the connection is closed.
    pub async fn until_closed(&mut self) -> CloseReason {
        tokio::time::timeout(PATIENCE, async {
            loop {
                match self.seat.outbound.next().await {
                    Ok(frame) => self.take(&frame).await,
                    Err(reason) => return reason,
                }
            }
        })
        .await
        .expect("closed")
    }

    /// Takes what is there already.
    pub async fn take_waiting(&mut self) {
        while let Some(Ok(frame)) = self.seat.outbound.next().now_or_never() {
            self.take(&frame).await;
        }
    }

    async fn take(&mut self, frame: &Bytes) {
        match wire::parse_outgoing(frame).expect("the server speaks the protocol") {
            Outgoing::Step1(vector) => {
                self.asked += 1;
                if self.answers {
                    let vector = StateVector::decode_v1(&vector).unwrap();
                    let missing = self.doc.transact().encode_state_as_update_v1(&vector);
                    // Who is being thrown out need not succeed.
                    let _ = self.seat.inbound.receive(wire::step2(&missing)).await;
                }
            }
            Outgoing::Step2(update) => {
                self.answered += 1;
                self.apply(&update);
            }
            Outgoing::Update(update) => {
                self.updates += 1;
                self.apply(&update);
            }
            Outgoing::Awareness(entries) => self.awareness.extend(entries),
            Outgoing::PermissionDenied(_) => self.denied += 1,
            hello @ Outgoing::Hello { .. } => self.hellos.push(hello),
            Outgoing::Ack { count, .. } => {
                assert!(count > self.acked, "acknowledgements only rise");
                self.acked = count;
            }
            Outgoing::Refused { index, code } => self.refused.push((index, code)),
            Outgoing::News { about } => self.news.push(about),
        }
    }

    fn apply(&self, update: &[u8]) {
        self.doc.transact_mut().apply_update(Update::decode_v1(update).unwrap()).unwrap();
    }
}

/// Waits for something outside any one client.
pub async fn until(what: &str, condition: impl Fn() -> bool) {
    let waited = tokio::time::timeout(PATIENCE, async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    waited.await.unwrap_or_else(|_| panic!("{what} did not happen"));
}
