//! Several servers over one database: telling the others what was committed
//! here, and reading what they have committed.

use std::time::Duration;

use entente_live::{hub::Hub, rooms::Rooms};
use entente_store::{
    Broken, Database, events,
    neighbours::{Neighbours, Wake},
};
use tokio::{sync::mpsc, task::JoinHandle, time::sleep};

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
pub(crate) struct Ear(JoinHandle<()>);

impl Ear {
    pub fn new(neighbours: Neighbours, database: Database, hub: Hub, rooms: Rooms) -> Self {
        Self(tokio::spawn(hear(neighbours, database, hub, rooms)))
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn hear(neighbours: Neighbours, database: Database, hub: Hub, rooms: Rooms) {
    loop {
        match neighbours.listen().await {
            Ok(mut hearing) => loop {
                for wake in hearing.next().await {
                    match wake {
                        Wake::Meeting(meeting, seq) => hub.wake(&meeting, seq),
                        Wake::Note(note) => rooms.wake(&note).await,
                        Wake::Everything => {
                            if let Err(error) = catch_up(&database, &hub, &rooms).await {
                                tracing::warn!(%error, "What the other servers wrote could not be read.");
                            }
                        }
                    }
                }
            },
            Err(error) => {
                tracing::warn!(%error, "The other servers cannot be heard; trying again.");
                sleep(PAUSE).await;
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
