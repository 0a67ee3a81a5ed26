//! Who is looking where, when the people of one text are spread over several
//! servers: cursors are seen on all of them, move, and go with their owners and
//! with their server; and a server that is alone keeps its counsel.

use std::{collections::BTreeMap, time::Duration};

use entente_domain::ids::{CommentId, NoteId, PartyId, ThreadId, UserId};
use entente_live::{
    rooms::RoomLimits,
    seat::{Access, Member, Seat},
    wire::{self, Outgoing},
};
use entente_service::{
    comments::{self, CommentAct},
    listening::Live,
};
use entente_store::neighbours::Heard;
use tokio::{
    runtime::{Builder, Runtime},
    sync::watch,
    time::timeout,
};

use super::world::{DELEGATE, PATIENCE, World};

crate::stories!(cursors_are_seen_on_every_server, a_server_that_is_alone_tells_nobody);

/// One server with threads of its own, so that it can die with everything it was doing.
struct Server {
    live: Live,
    runtime: Option<Runtime>,
}

impl Server {
    async fn begin(world: &World) -> Self {
        // Quicker than in life, where half a minute of silence makes a server forgotten.
        let limits = RoomLimits {
            foreign_repeat: Duration::from_millis(300),
            foreign_forget: Duration::from_secs(4),
            ..RoomLimits::default()
        };
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let live = runtime.spawn(world.another_live(limits)).await.unwrap();
        Self { live, runtime: Some(runtime) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Somebody with a cursor, and those of the others.
struct Reader {
    name: String,
    client: u64,
    clock: u32,
    seat: Seat,
    _access: watch::Sender<Access>,
    others: BTreeMap<u64, String>,
    news: Vec<String>,
}

impl Reader {
    async fn come(live: &Live, note: &NoteId, name: &str, client: u64) -> Self {
        let access = watch::Sender::new(Access::Read);
        let member = Member {
            connection: format!("connection-{name}"),
            user: UserId::new(format!("user-{name}")),
            party: Some(PartyId::new("party")),
            name: name.to_owned(),
            color: 1,
        };
        let seat = live.rooms.join(note, member, access.subscribe()).await.unwrap();
        let (others, news) = (BTreeMap::new(), Vec::new());
        Self { name: name.to_owned(), client, clock: 0, seat, _access: access, others, news }
    }

    async fn points_at(&mut self, place: u32) {
        self.clock += 1;
        let state = format!("{{\"cursor\":{place}}}");
        let frame = wire::awareness([(self.client, self.clock, state.as_str())].into_iter());
        self.seat.inbound.receive(frame).await.unwrap();
    }

    /// Listens until what they see is so.
    async fn until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let waited = timeout(PATIENCE, async {
            while !is_so(self) {
                let frame = self.seat.outbound.next().await.unwrap();
                match wire::parse_outgoing(&frame).unwrap() {
                    Outgoing::Awareness(entries) => {
                        for entry in entries {
                            if entry.state == "null" {
                                self.others.remove(&entry.client);
                            } else {
                                self.others.insert(entry.client, entry.state);
                            }
                        }
                    }
                    Outgoing::News { about } => self.news.push(about),
                    _ => {}
                }
            }
        });
        assert!(waited.await.is_ok(), "{} should see {what}, and sees {:?}", self.name, self.others);
    }

    async fn sees(&mut self, other: &Reader, place: u32) {
        let (client, at, name) = (other.client, format!("\"cursor\":{place}"), format!("\"name\":\"{}\"", other.name));
        self.until(&format!("{} at {place}", other.name), |reader| {
            reader.others.get(&client).is_some_and(|state| state.contains(&at) && state.contains(&name))
        })
        .await;
    }

    async fn misses(&mut self, client: u64) {
        self.until(&format!("nothing of {client}"), |reader| !reader.others.contains_key(&client)).await;
    }
}

async fn a_note(world: &World) -> NoteId {
    let session = world.plenary().await;
    let programme = world.programme().await;
    programme.items_of(&session).find_map(|item| item.note.clone()).expect("a note")
}

async fn cursors_are_seen_on_every_server(world: World) {
    // SQLite is one file of one server.
    if world.running.app.house.database.neighbours(String::new()).is_none() {
        return;
    }
    let note = a_note(&world).await;
    let (first, second, third) =
        (Server::begin(&world).await, Server::begin(&world).await, Server::begin(&world).await);
    let mut amina = Reader::come(&first.live, &note, "amina", 1).await;
    amina.points_at(10).await;
    // Whoever opens the text elsewhere later sees who is there already, and is seen.
    let mut bruno = Reader::come(&second.live, &note, "bruno", 2).await;
    bruno.sees(&amina, 10).await;
    bruno.points_at(20).await;
    amina.sees(&bruno, 20).await;
    let mut chen = Reader::come(&third.live, &note, "chen", 3).await;
    chen.sees(&amina, 10).await;
    chen.sees(&bruno, 20).await;
    // They move.
    amina.points_at(11).await;
    bruno.points_at(21).await;
    chen.points_at(30).await;
    for (reader, others) in [(&mut amina, [(2, 21), (3, 30)]), (&mut bruno, [(1, 11), (3, 30)])] {
        for (client, place) in others {
            let at = format!("\"cursor\":{place}");
            reader.until(&at, |reader| reader.others.get(&client).is_some_and(|state| state.contains(&at))).await;
        }
    }

    // What is said beside the text is hinted at everywhere, too.
    let delegate = world.actor(DELEGATE).await;
    let app = &world.running.app;
    let thread = ThreadId::new(app.house.id());
    let opened = CommentAct::Open {
        thread: thread.clone(),
        quote: String::new(),
        anchor: String::new(),
        text: "Who will take this up?".to_owned(),
    };
    comments::act(&app.house, &app.live, &delegate, &note, None, opened).await.unwrap();
    let hinted = |reader: &Reader| reader.news == ["comments"];
    amina.until("the hint", hinted).await;
    chen.until("the hint", hinted).await;
    let reply = CommentAct::Reply { thread, comment: CommentId::new(app.house.id()), text: "We will.".to_owned() };
    comments::act(&app.house, &app.live, &delegate, &note, None, reply).await.unwrap();
    bruno.until("both hints", |reader| reader.news.len() == 2).await;

    // One leaves, and one comes and goes with their server, which tells nobody any more.
    drop(chen);
    amina.misses(3).await;
    bruno.misses(3).await;
    let mut dara = Reader::come(&third.live, &note, "dara", 4).await;
    dara.points_at(40).await;
    amina.sees(&dara, 40).await;
    bruno.sees(&dara, 40).await;
    drop(third);
    amina.misses(4).await;
    bruno.misses(4).await;
    // Her browser finds another server, under the number it has.
    let clock = dara.clock;
    let mut dara = Reader::come(&first.live, &note, "dara", 4).await;
    dara.clock = clock;
    dara.points_at(41).await;
    bruno.sees(&dara, 41).await;
    dara.sees(&bruno, 21).await;
    // A server that is closed in order takes its leave.
    first.live.close(PATIENCE).await;
    bruno.misses(1).await;
    bruno.misses(4).await;
}

/// What the other servers are told is listened to by one that says nothing.
async fn a_server_that_is_alone_tells_nobody(world: World) {
    let Some(line) = world.running.app.house.database.neighbours("a-listener".to_owned()) else { return };
    let mut hearing = line.listen().await.unwrap();
    let note = a_note(&world).await;
    let live = &world.running.app.live;
    let mut amina = Reader::come(live, &note, "amina", 1).await;
    let mut bruno = Reader::come(live, &note, "bruno", 2).await;
    for place in 0..5 {
        amina.points_at(place).await;
        bruno.sees(&amina, place).await;
    }
    // Until somebody comes.
    let second = Server::begin(&world).await;
    let mut chen = Reader::come(&second.live, &note, "chen", 3).await;
    chen.sees(&amina, 4).await;
    // The one who listens has heard of no state before the second server said hello. (The first may have said so, too.)
    let mut greeted = Vec::new();
    loop {
        if let Heard::Passing { from, message } = timeout(PATIENCE, hearing.next()).await.unwrap() {
            if message.contains("\"hello\"") {
                greeted.push(from.clone());
            }
            if message.contains("\"state\"") {
                assert!(greeted.iter().any(|other| *other != from), "told {greeted:?}: {message}");
                return;
            }
        }
    }
}
