//! The task around a room: loads the text, takes requests one after the
//! other, keeps time, takes snapshots, and ends when nobody has been there
//! for a while.

mod compacting;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use entente_domain::ids::NoteId;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep_until};
use yrs::StateVector;

use crate::connection::Connection;
use crate::document::{self, Built, Damage};
use crate::elsewhere::Word;
use crate::log::RoomLog;
use crate::mailbox::Mailbox;
use crate::readable::Block;
use crate::room::{Next, Room, Surroundings};
use crate::rooms::Inner;
use crate::scan::Scan;
use crate::seat::{Access, CloseReason, JoinRefused, Member, SeatId};
use crate::wire::{AwarenessEntry, Refusal};
use crate::writer::{Job, Written};

/// How soon writers are asked again after a failed write, doubling up to the maximum.
const RECOVER_PAUSE: Duration = Duration::from_millis(200);
const RECOVER_PAUSE_MAX: Duration = Duration::from_secs(30);
/// Requests answered before the log and the clock are asked again.
const TOGETHER: usize = 128;
/// Those who are told something before anything else is looked at.
const VISITS: usize = 128;

/// What a room is asked.
pub(crate) enum Request {
    Join {
        seat: SeatId,
        member: Member,
        access: watch::Receiver<Access>,
        mailbox: Arc<Mailbox>,
        reply: oneshot::Sender<Result<(), JoinRefused>>,
    },
    AccessChanged {
        seat: SeatId,
    },
    Step1 {
        seat: SeatId,
        vector: StateVector,
    },
    Update {
        seat: SeatId,
        bytes: Bytes,
        verdict: Result<Box<Scan>, Refusal>,
        answers_step1: bool,
    },
    Awareness {
        seat: SeatId,
        entries: Vec<AwarenessEntry>,
    },
    QueryAwareness {
        seat: SeatId,
    },
    Drained {
        seat: SeatId,
    },
    Read {
        reply: oneshot::Sender<Vec<Block>>,
    },
    /// For everybody who is there.
    Tell {
        frame: Bytes,
    },
    Wake,
    /// Another server says something of who is where.
    Elsewhere {
        word: Word,
    },
    Shutdown,
}

/// Reads a text from the log, falling back to an earlier snapshot if the newest is damaged.
pub(crate) async fn load(log: &dyn RoomLog, note: &NoteId) -> Result<(String, Built), JoinRefused> {
    let broken = |error| JoinRefused::Broken(Arc::new(error));
    let mut stored = log.load(note).await.map_err(broken)?.ok_or(JoinRefused::Absent)?;
    // How far the text is known to have gone.
    let mut reached_seq = 0;
    loop {
        let epoch = stored.epoch.clone();
        let mut built = tokio::task::spawn_blocking(move || document::build(&stored))
            .await
            .map_err(|error| broken(crate::Broken::new(error)))?;
        let Some(Damage::Snapshot(seq)) = built.damage else {
            if built.through_seq < reached_seq {
                // An empty or older text must not pass for the real one.
                if built.through_seq == 0 {
                    return Err(JoinRefused::Unreadable);
                }
                built.damage = Some(Damage::Update(built.through_seq + 1));
            }
            return Ok((epoch, built));
        };
        reached_seq = reached_seq.max(seq);
        tracing::error!(note.id = %note, note.seq = seq, "A snapshot of a text is damaged; trying the one before it.");
        stored = match log.load_earlier(note, seq).await.map_err(broken)? {
            Some(earlier) if earlier.snapshot.as_ref().is_none_or(|snapshot| snapshot.through_seq < seq) => earlier,
            _ => return Err(JoinRefused::Unreadable),
        };
    }
}

/// The life of one room.
pub(crate) async fn run(
    rooms: Arc<Inner>,
    note: NoteId,
    number: u64,
    mut requests: mpsc::Receiver<Request>,
    leaving: mpsc::UnboundedReceiver<SeatId>,
    jobs: mpsc::UnboundedSender<Job>,
) {
    match load(rooms.log.as_ref(), &note).await {
        Ok((epoch, built)) => {
            let (results_out, results) = mpsc::unbounded_channel();
            let (clock, voice) = (rooms.clock.clone(), rooms.voice.clone());
            if voice.is_heard() {
                voice.ask(&note);
            }
            let around = Surroundings { clock, jobs, results: results_out, voice };
            let room = Room::new(note.clone(), epoch, built, rooms.limits, around);
            let (snapshots_out, snapshots) = mpsc::unbounded_channel();
            let actor = Actor {
                rooms: rooms.clone(),
                room,
                empty_since: Instant::now(),
                look_for_slow_at: Instant::now(),
                recover_at: None,
                recover_pause: RECOVER_PAUSE,
                compacting: false,
                compact_after: Instant::now(),
                compacted_at: Instant::now(),
                snapshots: snapshots_out,
                closing: false,
            };
            actor.live(&mut requests, leaving, results, snapshots).await;
            // From here on newcomers get another room.
            rooms.forget(&note, number);
            // Those already in the queue hear nothing, and so ask again.
            requests.close();
        }
        Err(refused) => {
            rooms.forget(&note, number);
            requests.close();
            if let JoinRefused::Broken(error) = &refused {
                tracing::error!(note.id = %note, error = %error, "A text could not be loaded.");
            }
            while let Some(request) = requests.recv().await {
                if let Request::Join { reply, .. } = request {
                    // Who has stopped waiting needs no answer.
                    let _ = reply.send(Err(repeat(&refused)));
                }
            }
        }
    }
}

/// The same refusal for each of those who wait.
fn repeat(refused: &JoinRefused) -> JoinRefused {
    match refused {
        JoinRefused::Absent => JoinRefused::Absent,
        JoinRefused::NoAccess => JoinRefused::NoAccess,
        JoinRefused::Full => JoinRefused::Full,
        JoinRefused::Closing => JoinRefused::Closing,
        JoinRefused::Unreadable => JoinRefused::Unreadable,
        JoinRefused::Broken(error) => JoinRefused::Broken(error.clone()),
    }
}

struct Actor {
    rooms: Arc<Inner>,
    room: Room,
    empty_since: Instant,
    look_for_slow_at: Instant,
    recover_at: Option<Instant>,
    recover_pause: Duration,
    compacting: bool,
    compact_after: Instant,
    /// When the last snapshot was begun.
    compacted_at: Instant,
    snapshots: mpsc::UnboundedSender<Option<(i64, usize)>>,
    closing: bool,
}

impl Actor {
    async fn live(
        mut self,
        requests: &mut mpsc::Receiver<Request>,
        mut leaving: mpsc::UnboundedReceiver<SeatId>,
        mut results: mpsc::UnboundedReceiver<Written>,
        mut snapshots: mpsc::UnboundedReceiver<Option<(i64, usize)>>,
    ) {
        loop {
            let next = tokio::select! {
                // What the log says comes first: it frees room for requests.
                biased;
                Some(written) = results.recv() => {
                    let stored = matches!(written, Written::Stored { .. });
                    let next = self.room.written(written);
                    if stored && self.recover_at.is_none() {
                        self.recover_pause = RECOVER_PAUSE;
                    }
                    next
                }
                Some(kept) = snapshots.recv() => {
                    self.snapshot_done(kept);
                    Next::Nothing
                }
                () = sleep_until(self.next_time()) => self.on_time().await,
                request = requests.recv(), if !self.closing && !self.room.is_full() => match request {
                    Some(request) => self.answer_all(request, requests).await,
                    // Nobody can reach this room any more.
                    None => { self.closing = true; Next::Nothing }
                },
                // Last, so that what somebody sent before leaving is not lost.
                Some(seat) = leaving.recv(), if !self.room.is_full() => {
                    self.leave(seat);
                    Next::Nothing
                }
                // In a large hall it takes milliseconds; others have work to do, too.
                () = tokio::task::yield_now(), if self.room.is_telling() => Next::Nothing,
            };
            let next = if matches!(next, Next::Renumber) { self.renumber().await } else { next };
            match next {
                Next::Nothing => {}
                // Asked for once more: what was read in between says that it is to be read again.
                Next::Recover | Next::Renumber => self.recover_later(),
                Next::Rebuild => {
                    if !self.rebuild().await {
                        self.close_all(CloseReason::BROKEN);
                        return;
                    }
                }
            }
            self.room.tell_some(VISITS);
            self.compact_if_due();
            if self.is_done() {
                return;
            }
        }
    }

    /// Answers a request and those that wait behind it, as long as nothing else must be done first.
    async fn answer_all(&mut self, first: Request, requests: &mut mpsc::Receiver<Request>) -> Next {
        let mut next = self.answer(first).await;
        for _ in 1..TOGETHER {
            if next != Next::Nothing || self.closing || self.room.is_full() {
                break;
            }
            let Ok(request) = requests.try_recv() else { break };
            next = self.answer(request).await;
        }
        next
    }

    async fn answer(&mut self, request: Request) -> Next {
        match request {
            Request::Join { seat, member, access, mailbox, reply } => {
                let answer = self.join(seat, member, access, mailbox);
                if reply.send(answer).is_err() {
                    // Who has stopped waiting does not take the seat.
                    self.leave(seat);
                }
            }
            Request::AccessChanged { seat } => self.room.access_changed(seat),
            Request::Step1 { seat, vector } => self.room.answer(seat, &vector),
            Request::Update { seat, bytes, verdict, answers_step1 } => {
                self.room.update(seat, bytes, verdict, answers_step1);
            }
            Request::Awareness { seat, entries } => {
                if let Some(connection) = self.room.connections.get(&seat) {
                    self.room.awareness.receive(seat, &connection.member, entries);
                }
            }
            Request::QueryAwareness { seat } => {
                if let (Some(connection), Some(everybody)) =
                    (self.room.connections.get(&seat), self.room.awareness.everybody())
                {
                    connection.mailbox.push(everybody);
                }
            }
            Request::Drained { seat } => self.room.make_up(seat),
            Request::Read { reply } => {
                // Who has stopped waiting needs no answer.
                let _ = reply.send(self.room.document().blocks());
            }
            Request::Tell { frame } => {
                for connection in self.room.connections.values() {
                    connection.mailbox.push(frame.clone());
                }
            }
            Request::Wake => return self.catch_up().await.unwrap_or(Next::Recover),
            Request::Elsewhere { word } => self.room.hear_elsewhere(word),
            Request::Shutdown => {
                self.closing = true;
                self.room.tell_all();
                self.close_all(CloseReason::CLOSING);
            }
        }
        Next::Nothing
    }

    fn join(
        &mut self,
        seat: SeatId,
        member: Member,
        access: watch::Receiver<Access>,
        mailbox: Arc<Mailbox>,
    ) -> Result<(), JoinRefused> {
        if self.closing {
            return Err(JoinRefused::Closing);
        }
        if *access.borrow() == Access::None {
            return Err(JoinRefused::NoAccess);
        }
        if self.room.connections.len() >= self.room.limits.connections {
            return Err(JoinRefused::Full);
        }
        self.room.join(seat, Connection::new(member, access, mailbox));
        Ok(())
    }

    fn leave(&mut self, seat: SeatId) {
        self.room.leave(seat);
        if self.room.connections.is_empty() {
            self.empty_since = Instant::now();
        }
    }

    fn close_all(&mut self, reason: CloseReason) {
        for connection in self.room.connections.values() {
            connection.mailbox.close(reason.clone());
        }
    }

    fn next_time(&self) -> Instant {
        let idle_at = self.empty_since + self.room.limits.idle;
        // Once it has passed, what the room still waits for wakes it by itself.
        let idle_at = (self.room.connections.is_empty() && idle_at > Instant::now()).then_some(idle_at);
        [idle_at, self.room.awareness.due_at(), self.room.tells_at(), self.recover_at, self.compaction_due_at()]
            .into_iter()
            .flatten()
            .fold(self.look_for_slow_at, Instant::min)
    }

    async fn on_time(&mut self) -> Next {
        self.room.spread_awareness();
        if self.look_for_slow_at <= Instant::now() {
            self.look_for_slow_at = Instant::now() + self.room.limits.behind_max / 4;
            self.room.close_slow();
        }
        if self.recover_at.is_none_or(|at| at > Instant::now()) {
            return Next::Nothing;
        }
        self.recover_at = None;
        match self.catch_up().await {
            Some(next) => {
                self.room.ask_again();
                next
            }
            None => Next::Recover,
        }
    }

    fn recover_later(&mut self) {
        self.recover_at = Some(Instant::now() + self.recover_pause);
        self.recover_pause = (self.recover_pause * 2).min(RECOVER_PAUSE_MAX);
    }

    /// `None` if the log could not be read.
    async fn catch_up(&mut self) -> Option<Next> {
        match self.rooms.log.tail(&self.room.note, self.room.durable_seq).await {
            Ok(tail) => Some(self.room.catch_up(tail)),
            Err(error) => {
                tracing::warn!(note.id = %self.room.note, error = %error, "The log of a text could not be read; trying again.");
                None
            }
        }
    }

    /// Another node was first.
    async fn renumber(&mut self) -> Next {
        match self.rooms.log.tail(&self.room.note, self.room.durable_seq).await {
            Ok(tail) => self.room.renumber(tail),
            Err(error) => {
                tracing::warn!(note.id = %self.room.note, error = %error, "The log of a text could not be read; the writers are asked again.");
                self.room.failed();
                Next::Recover
            }
        }
    }

    async fn rebuild(&mut self) -> bool {
        match load(self.rooms.log.as_ref(), &self.room.note).await {
            Ok((_, built)) => {
                self.room.rebuilt(built);
                true
            }
            Err(error) => {
                tracing::error!(note.id = %self.room.note, error = %error, "A text could not be built anew; its room closes.");
                false
            }
        }
    }

    fn is_idle(&self) -> bool {
        self.room.connections.is_empty() && self.empty_since.elapsed() >= self.room.limits.idle
    }

    fn is_done(&self) -> bool {
        // A snapshot that failed is not waited for: the log has everything.
        let compacted = self.room.tail_updates == 0 || self.room.is_damaged() || Instant::now() < self.compact_after;
        (self.is_idle() || self.closing) && !self.room.is_busy() && !self.compacting && compacted
    }
}
