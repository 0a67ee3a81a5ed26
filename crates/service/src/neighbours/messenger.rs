//! Carries what rooms and servers say in passing to the other servers: of each
//! client the last word, all that has gathered while the one before was on its
//! way together, and nothing while there is nobody else.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use entente_domain::ids::NoteId;
use entente_live::elsewhere::{Passed, Voice};
use entente_store::neighbours::Neighbours;
use tokio::{
    sync::{mpsc, oneshot},
    time::sleep,
};

use super::{
    others::Others,
    words::{self, Word},
};

/// Between two times of saying something.
const PAUSE: Duration = Duration::from_millis(50);
/// After a failure.
const LONG_PAUSE: Duration = Duration::from_secs(1);
/// Clients whose state may wait here. What is beyond is not said: rooms repeat themselves.
const STATES_MAX: usize = 4_000;
/// Texts whose question may wait here.
const ASKS_MAX: usize = 1_000;
/// Words said at one time.
const WORDS_MAX: usize = 500;

/// Cheap to clone. The task behind it ends with the last of them.
#[derive(Clone, Debug)]
pub(crate) struct Messenger {
    pub others: Others,
    waiting: Arc<Mutex<Waiting>>,
    bell: mpsc::Sender<()>,
}

#[derive(Debug, Default)]
struct Waiting {
    hello: bool,
    here: bool,
    asks: BTreeSet<NoteId>,
    states: BTreeMap<(NoteId, u64), Passed>,
    farewell: Option<oneshot::Sender<()>>,
}

impl Messenger {
    /// Must be called inside a Tokio runtime.
    pub fn new(neighbours: Neighbours, others: Others) -> Self {
        let waiting = Arc::new(Mutex::new(Waiting::default()));
        let (bell, rung) = mpsc::channel(1);
        tokio::spawn(carry(neighbours, waiting.clone(), rung));
        Self { others, waiting, bell }
    }

    /// This server has begun to listen, or may have missed something.
    pub fn say_hello(&self) {
        lock(&self.waiting).hello = true;
        self.ring();
    }

    pub fn say_here(&self) {
        lock(&self.waiting).here = true;
        self.ring();
    }

    /// This server ends: the last that it says. Returns when that has been said.
    pub async fn farewell(&self) {
        if !self.others.is_anybody() {
            return;
        }
        let (said, done) = oneshot::channel();
        lock(&self.waiting).farewell = Some(said);
        self.ring();
        // Not said: nobody is there to say it.
        let _ = done.await;
    }

    fn ring(&self) {
        // It rings already.
        let _ = self.bell.try_send(());
    }
}

impl Voice for Messenger {
    fn is_heard(&self) -> bool {
        self.others.is_anybody()
    }

    fn pass(&self, note: &NoteId, states: Vec<Passed>) {
        let mut waiting = lock(&self.waiting);
        for passed in states {
            let key = (note.clone(), passed.client);
            if waiting.states.len() < STATES_MAX || waiting.states.contains_key(&key) {
                waiting.states.insert(key, passed);
            }
        }
        drop(waiting);
        self.ring();
    }

    fn ask(&self, note: &NoteId) {
        let mut waiting = lock(&self.waiting);
        if waiting.asks.len() < ASKS_MAX {
            waiting.asks.insert(note.clone());
        }
        drop(waiting);
        self.ring();
    }
}

impl Waiting {
    fn take(&mut self) -> Vec<Word> {
        let mut words = Vec::new();
        if std::mem::take(&mut self.hello) {
            words.push(Word::Hello);
        }
        if std::mem::take(&mut self.here) {
            words.push(Word::Here);
        }
        while words.len() < WORDS_MAX
            && let Some(note) = self.asks.pop_first()
        {
            words.push(Word::Ask { note });
        }
        while words.len() < WORDS_MAX
            && let Some(((note, _), passed)) = self.states.pop_first()
        {
            words.extend(Word::of(&note, &passed));
        }
        words
    }

    /// What was not said. States are repeated by their rooms, the rest by nobody.
    fn put_back(&mut self, words: &[Word]) {
        self.hello |= words.contains(&Word::Hello);
        self.here |= words.contains(&Word::Here);
    }
}

async fn carry(neighbours: Neighbours, waiting: Arc<Mutex<Waiting>>, mut rung: mpsc::Receiver<()>) {
    while rung.recv().await.is_some() {
        loop {
            let farewell = lock(&waiting).farewell.take();
            if let Some(said) = farewell {
                if let Err(error) = neighbours.pass(&words::messages(&[Word::Farewell])).await {
                    tracing::warn!(%error, "The other servers could not be told that this one ends; they will notice.");
                }
                // Who has stopped waiting needs no answer.
                let _ = said.send(());
                return;
            }
            let said = lock(&waiting).take();
            if said.is_empty() {
                break;
            }
            if let Err(error) = neighbours.pass(&words::messages(&said)).await {
                tracing::warn!(%error, "The other servers could not be told who is where; it is said again.");
                lock(&waiting).put_back(&said);
                sleep(LONG_PAUSE).await;
            }
            sleep(PAUSE).await;
        }
    }
}

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}
