//! Several servers over one database: telling the others what was committed
//! here, reading what they have committed, and passing on who is looking where.

pub(crate) mod messenger;
pub(crate) mod others;
mod words;

use std::{collections::HashMap, time::Duration};

use entente_domain::ids::NoteId;
use entente_live::{
    elsewhere::{Node, Passed},
    hub::Hub,
    rooms::Rooms,
};
use entente_store::{
    Broken, Database, events,
    neighbours::{Heard, Neighbours, Wake},
};
use tokio::{
    sync::mpsc,
    task::JoinHandle,
    time::{Instant, interval, sleep},
};

use self::{messenger::Messenger, words::Word};
use crate::comments::NEWS;

/// Told together.
const TOGETHER: usize = 256;

/// How long until listening is tried again.
const PAUSE: Duration = Duration::from_secs(1);

/// Takes what is to be told to the others. Cheap to clone; tells nobody where there are no others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Herald {
    waiting: Option<mpsc::UnboundedSender<Wake>>,
}

impl Herald {
    /// Must be called inside a Tokio runtime. What tells ends with the last herald.
    pub fn new(neighbours: Option<Neighbours>) -> Self {
        let waiting = neighbours.map(|neighbours| {
            let (waiting, told) = mpsc::unbounded_channel();
            tokio::spawn(tell(neighbours, told));
            waiting
        });
        Self { waiting }
    }

    /// After a commit, never before.
    pub fn tell(&self, wake: Wake) {
        if let Some(waiting) = &self.waiting {
            // A house that closes has nothing more to tell.
            let _ = waiting.send(wake);
        }
    }
}

async fn tell(neighbours: Neighbours, mut told: mpsc::UnboundedReceiver<Wake>) {
    let mut wakes = Vec::new();
    // While one message is on its way the next ones gather.
    while told.recv_many(&mut wakes, TOGETHER).await > 0 {
        wakes.sort_unstable();
        wakes.dedup();
        if let Err(error) = neighbours.tell(&wakes).await {
            tracing::warn!(%error, "The other servers could not be told; they find it when they look.");
        }
        wakes.clear();
    }
}

/// Hears the others until it is dropped.
#[derive(Debug)]
pub(crate) struct Listening(JoinHandle<()>);

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What hears the other servers, and does what they say.
pub(crate) struct Ear {
    pub neighbours: Neighbours,
    pub database: Database,
    pub hub: Hub,
    pub rooms: Rooms,
    pub voice: Messenger,
    /// After how long a silence another server is taken to have ended.
    pub patience: Duration,
}

impl Ear {
    /// Must be called inside a Tokio runtime.
    pub fn listen(self) -> Listening {
        Listening(tokio::spawn(async move {
            tokio::join!(self.hear(), self.keep_in_touch());
        }))
    }

    async fn hear(&self) {
        loop {
            match self.neighbours.listen().await {
                Ok(mut hearing) => {
                    // Behind listening: whoever begins later says it themselves.
                    self.voice.say_hello();
                    loop {
                        let heard = hearing.next().await;
                        self.take(heard).await;
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "The other servers cannot be heard; trying again.");
                    sleep(PAUSE).await;
                }
            }
        }
    }

    async fn take(&self, heard: Heard) {
        match heard {
            Heard::Written { from, wakes } => {
                self.notice(&Node::from(from));
                for wake in wakes {
                    match wake {
                        Wake::Meeting(meeting, seq) => self.hub.wake(&meeting, seq),
                        Wake::Note(note) => self.rooms.wake(&note).await,
                        Wake::Comments(note) => self.rooms.tell(&note, NEWS).await,
                    }
                }
            }
            Heard::Passing { from, message } => self.take_words(&Node::from(from), &message),
            Heard::Again => {
                self.voice.say_hello();
                if let Err(error) = catch_up(&self.database, &self.hub, &self.rooms).await {
                    tracing::warn!(%error, "What the other servers wrote could not be read.");
                }
            }
        }
    }

    fn take_words(&self, node: &Node, message: &str) {
        let words = words::read(message);
        if words.contains(&Word::Farewell) {
            self.voice.others.leave(node);
            self.rooms.forget_node(node);
            return;
        }
        let is_new = self.notice(node);
        let mut states: HashMap<NoteId, Vec<Passed>> = HashMap::new();
        for word in words {
            match word {
                // The new are told in any case.
                Word::Hello if !is_new => self.introduce(),
                Word::Hello | Word::Here | Word::Farewell => {}
                Word::Ask { note } => self.rooms.asked(&note),
                Word::State { note, client, clock, user, state } => {
                    let state = state.map(|fields| fields.to_string());
                    states.entry(note).or_default().push(Passed { client, clock, user, state });
                }
            }
        }
        for (note, states) in states {
            self.rooms.hear(&note, node, states);
        }
    }

    /// Says whether the server was not known.
    fn notice(&self, node: &Node) -> bool {
        let is_new = self.voice.others.hear(node, Instant::now());
        if is_new {
            self.introduce();
        }
        is_new
    }

    fn introduce(&self) {
        self.voice.say_here();
        self.rooms.asked_for_all();
    }

    /// Says from time to time that this server is there, if there are others, and notices those that are no more.
    async fn keep_in_touch(&self) {
        let mut every = interval(self.patience / 3);
        loop {
            every.tick().await;
            let silent = Instant::now().checked_sub(self.patience);
            let gone = silent.map(|since| self.voice.others.forget_silent(since)).unwrap_or_default();
            if !gone.is_empty() {
                tracing::info!(servers = gone.len(), "Other servers are not heard of any more.");
                gone.iter().for_each(|node| self.rooms.forget_node(node));
                // Perhaps it is this one that was not heard.
                self.voice.say_hello();
            }
            if self.voice.others.is_anybody() {
                self.voice.say_here();
            }
        }
    }
}

/// Looks at everything that is open here.
async fn catch_up(database: &Database, hub: &Hub, rooms: &Rooms) -> Result<(), Broken> {
    for note in rooms.open_notes() {
        rooms.wake(&note).await;
    }
    for meeting in hub.open_meetings() {
        let mut reader = database.read().await?;
        if let Some((seq, _)) = events::end(reader.link(), &meeting).await? {
            hub.wake(&meeting, seq);
        }
    }
    Ok(())
}
