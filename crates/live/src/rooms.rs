//! The open texts of this process: who asks for one gets a seat in the one
//! room it has, however many ask at once.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use entente_domain::clock::Clock;
use entente_domain::ids::NoteId;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use crate::Broken;
use crate::actor::{self, Request};
use crate::document;
use crate::elsewhere::{Alone, Node, Passed, Voice, Word};
use crate::line::Line;
use crate::log::RoomLog;
use crate::mailbox::Mailbox;
use crate::readable::Block;
use crate::seat::{Access, Inbound, JoinRefused, Member, Outbound, Seat, SeatId};
use crate::wire;
use crate::writer::{self, Job};

#[derive(Clone, Copy, Debug)]
pub struct RoomLimits {
    pub update_bytes: usize,
    pub awareness_bytes: usize,
    /// Snapshot and updates of one text together.
    pub document_bytes: usize,
    /// Waiting for one connection.
    pub outbound_bytes: usize,
    /// How long a connection may be behind before it is closed.
    pub behind_max: Duration,
    pub connections: usize,
    /// On their way to the log; beyond this clients wait.
    pub in_flight_updates: usize,
    pub in_flight_bytes: usize,
    /// A snapshot is taken when this much has gathered behind the last one …
    pub compact_updates: usize,
    pub compact_bytes: usize,
    /// … but not so soon after it, …
    pub compact_pause: Duration,
    /// … unless so much has gathered that opening the text anew would take long.
    pub compact_updates_max: usize,
    pub compact_bytes_max: usize,
    /// How long an empty room stays open.
    pub idle: Duration,
    /// Cursors of other servers' people that one text shows, …
    pub foreign_states: usize,
    /// … how often servers repeat to each other who is there …
    pub foreign_repeat: Duration,
    /// … and after how long a silence they are forgotten.
    pub foreign_forget: Duration,
}

impl Default for RoomLimits {
    fn default() -> Self {
        Self {
            update_bytes: 1 << 20,
            awareness_bytes: 4 << 10,
            document_bytes: 16 << 20,
            outbound_bytes: 4 << 20,
            behind_max: Duration::from_secs(30),
            connections: 2000,
            in_flight_updates: 4096,
            in_flight_bytes: 4 << 20,
            compact_updates: 500,
            compact_bytes: 256 << 10,
            compact_pause: Duration::from_secs(2),
            compact_updates_max: 4_000,
            compact_bytes_max: 2 << 20,
            idle: Duration::from_secs(30),
            foreign_states: 200,
            // With the quarter of a minute after which a client raises its number, below the 30 seconds
            // after which other clients forget it.
            foreign_repeat: Duration::from_secs(12),
            foreign_forget: Duration::from_secs(30),
        }
    }
}

/// All open texts. Cheap to clone.
#[derive(Clone)]
pub struct Rooms {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub log: Arc<dyn RoomLog>,
    pub clock: Arc<dyn Clock>,
    pub limits: RoomLimits,
    pub voice: Arc<dyn Voice>,
    open: Mutex<HashMap<NoteId, Handle>>,
    next_number: AtomicU64,
    closing: AtomicBool,
    jobs: Mutex<Option<mpsc::UnboundedSender<Job>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Clone)]
struct Handle {
    number: u64,
    requests: mpsc::Sender<Request>,
    leaving: mpsc::UnboundedSender<SeatId>,
}

impl Rooms {
    /// Must be called inside a Tokio runtime: it starts the task that writes for all rooms.
    pub fn new(log: Arc<dyn RoomLog>, clock: Arc<dyn Clock>, limits: RoomLimits) -> Self {
        Self::with_voice(log, clock, limits, Arc::new(Alone))
    }

    /// The same where other servers may have the same texts open.
    pub fn with_voice(log: Arc<dyn RoomLog>, clock: Arc<dyn Clock>, limits: RoomLimits, voice: Arc<dyn Voice>) -> Self {
        let (jobs, waiting) = mpsc::unbounded_channel();
        let writer = tokio::spawn(writer::write(log.clone(), clock.clone(), waiting));
        let inner = Inner {
            log,
            clock,
            limits,
            voice,
            open: Mutex::default(),
            next_number: AtomicU64::new(1),
            closing: AtomicBool::new(false),
            jobs: Mutex::new(Some(jobs)),
            writer: Mutex::new(Some(writer)),
        };
        Self { inner: Arc::new(inner) }
    }

    /// Gives a connection its seat, opening the room if it is the first. The
    /// stored text has been loaded when this returns. Keep the sender of
    /// `access` as long as the connection: when it goes, the connection ends.
    pub async fn join(
        &self,
        note: &NoteId,
        member: Member,
        access: watch::Receiver<Access>,
    ) -> Result<Seat, JoinRefused> {
        self.join_on(note, member, access, None).await
    }

    /// The same with a line, on which the room puts messages itself while it takes them.
    pub async fn join_on(
        &self,
        note: &NoteId,
        member: Member,
        access: watch::Receiver<Access>,
        line: Option<Arc<dyn Line>>,
    ) -> Result<Seat, JoinRefused> {
        loop {
            let handle = self.handle(note).ok_or(JoinRefused::Closing)?;
            let seat = SeatId(self.inner.number());
            let mailbox = Arc::new(Mailbox::new(self.inner.limits.outbound_bytes, line.clone()));
            // Made before asking: if this future is dropped while the room
            // answers, dropping it tells the room that nobody is there.
            let inbound = Inbound {
                seat,
                requests: handle.requests.clone(),
                leaving: handle.leaving.clone(),
                access: access.clone(),
                update_max_bytes: self.inner.limits.update_bytes,
                awareness_max_bytes: self.inner.limits.awareness_bytes,
            };
            let (reply, answer) = oneshot::channel();
            let join =
                Request::Join { seat, member: member.clone(), access: access.clone(), mailbox: mailbox.clone(), reply };
            if handle.requests.send(join).await.is_err() {
                self.inner.forget(note, handle.number);
                continue;
            }
            // No answer: the room was just ending, and another takes its place.
            let Ok(answer) = answer.await else {
                self.inner.forget(note, handle.number);
                continue;
            };
            answer?;
            let outbound = Outbound { seat, mailbox, requests: handle.requests, access: access.clone(), untold: false };
            return Ok(Seat { inbound, outbound });
        }
    }

    /// The text as it is now, open or not; `None` if there is no such note.
    pub async fn read(&self, note: &NoteId) -> Result<Option<Vec<Block>>, Broken> {
        let open = lock(&self.inner.open).get(note).cloned();
        if let Some(handle) = open {
            let (reply, answer) = oneshot::channel();
            if handle.requests.send(Request::Read { reply }).await.is_ok()
                && let Ok(blocks) = answer.await
            {
                return Ok(Some(blocks));
            }
        }
        match actor::load(self.inner.log.as_ref(), note).await {
            Ok((_, built)) => Ok(Some(document::blocks_of(built).await?)),
            Err(JoinRefused::Absent) => Ok(None),
            Err(refused) => Err(Broken::new(refused)),
        }
    }

    /// Another node has written to the text: read what it wrote, if the text is open here.
    pub async fn wake(&self, note: &NoteId) {
        let open = lock(&self.inner.open).get(note).cloned();
        if let Some(handle) = open {
            // A room that is ending reads the log when it opens again.
            let _ = handle.requests.send(Request::Wake).await;
        }
    }

    /// Tells everybody who has the text open here that something beside it has changed. A hint: whoever misses it finds
    /// the change when they look.
    pub async fn tell(&self, note: &NoteId, about: &str) {
        let open = lock(&self.inner.open).get(note).cloned();
        if let Some(handle) = open {
            // A room that is ending has nobody to tell.
            let _ = handle.requests.send(Request::Tell { frame: wire::news(about) }).await;
        }
    }

    /// Another server says who is there, if the text is open here. Left out where the room is too busy to be asked:
    /// it will be said again.
    pub fn hear(&self, note: &NoteId, node: &Node, states: Vec<Passed>) {
        self.pass_word(note, Word::States { node: node.clone(), states });
    }

    /// Another server has just opened the text: tell it who is here.
    pub fn asked(&self, note: &NoteId) {
        self.pass_word(note, Word::Asked);
    }

    /// Another server does not know anybody here yet.
    pub fn asked_for_all(&self) {
        self.open_notes().iter().for_each(|note| self.asked(note));
    }

    /// Another server has ended or is not heard of any more: its people are not seen here any longer.
    pub fn forget_node(&self, node: &Node) {
        for note in self.open_notes() {
            self.pass_word(&note, Word::Gone { node: node.clone() });
        }
    }

    fn pass_word(&self, note: &NoteId, word: Word) {
        let open = lock(&self.inner.open).get(note).cloned();
        if let Some(handle) = open {
            // What is lost here is made up for by the next repetition.
            let _ = handle.requests.try_send(Request::Elsewhere { word });
        }
    }

    /// The texts that are open here.
    pub fn open_notes(&self) -> Vec<NoteId> {
        lock(&self.inner.open).keys().cloned().collect()
    }

    /// How many texts are open.
    pub fn open_rooms(&self) -> usize {
        lock(&self.inner.open).len()
    }

    /// Closes every connection, lets the log take what is on its way, takes
    /// snapshots, and ends. Says whether all of it was done in the time given.
    pub async fn shutdown(&self, within: Duration) -> bool {
        self.inner.closing.store(true, Ordering::SeqCst);
        let open: Vec<Handle> = lock(&self.inner.open).values().cloned().collect();
        let writer = lock(&self.inner.writer).take();
        let all = async {
            let asked = open.into_iter().map(|handle| async move {
                if handle.requests.send(Request::Shutdown).await.is_ok() {
                    handle.requests.closed().await;
                }
            });
            futures::future::join_all(asked).await;
            // The last sender of jobs: now the writer finishes and ends.
            lock(&self.inner.jobs).take();
            if let Some(writer) = writer {
                // If it panicked there is nothing left to wait for.
                let _ = writer.await;
            }
        };
        tokio::time::timeout(within, all).await.is_ok()
    }

    /// The one room of a note, opened if need be; `None` when closing.
    fn handle(&self, note: &NoteId) -> Option<Handle> {
        // Looking and inserting under one lock: two first comers get the same room.
        let mut open = lock(&self.inner.open);
        if self.inner.closing.load(Ordering::SeqCst) {
            return None;
        }
        if let Some(handle) = open.get(note) {
            return Some(handle.clone());
        }
        let jobs = lock(&self.inner.jobs).clone()?;
        let number = self.inner.number();
        let (requests, requests_in) = mpsc::channel(256);
        let (leaving, leaving_in) = mpsc::unbounded_channel();
        let handle = Handle { number, requests, leaving };
        open.insert(note.clone(), handle.clone());
        tokio::spawn(actor::run(self.inner.clone(), note.clone(), number, requests_in, leaving_in, jobs));
        Some(handle)
    }
}

impl Inner {
    fn number(&self) -> u64 {
        self.next_number.fetch_add(1, Ordering::Relaxed)
    }

    /// Removes a room that has ended, unless another has taken its place.
    pub fn forget(&self, note: &NoteId, number: u64) {
        let mut open = lock(&self.open);
        if open.get(note).is_some_and(|handle| handle.number == number) {
            open.remove(note);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
