//! Cursors of several servers in one table: what each sees when people come,
//! move, change servers, pretend to be others, and when a server falls silent.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use entente_domain::ids::PartyId;
use tokio::time::advance;

use super::*;

/// Keeps what it is told.
#[derive(Default)]
struct Kept {
    is_heard: AtomicBool,
    said: Mutex<Vec<Vec<Passed>>>,
}

impl Kept {
    fn take(&self) -> Vec<Passed> {
        self.said.lock().unwrap().drain(..).flatten().collect()
    }
}

impl Voice for Kept {
    fn is_heard(&self) -> bool {
        self.is_heard.load(Ordering::SeqCst)
    }

    fn pass(&self, _: &NoteId, states: Vec<Passed>) {
        self.said.lock().unwrap().push(states);
    }

    fn ask(&self, _: &NoteId) {}
}

/// One server's table of one text.
struct Server {
    table: Awareness,
    voice: Arc<Kept>,
}

impl Server {
    fn alone() -> Self {
        let voice = Arc::new(Kept::default());
        let limits = RoomLimits { foreign_states: 5, ..RoomLimits::default() };
        let table = Awareness::new(Around::new(NoteId::new("note"), voice.clone(), &limits));
        Self { table, voice }
    }

    fn among_others() -> Self {
        let server = Self::alone();
        server.voice.is_heard.store(true, Ordering::SeqCst);
        server
    }

    fn says(&mut self, seat: u64, name: &str, client: u64, clock: u32, state: &str) {
        let entry = AwarenessEntry { client, clock, state: state.to_owned() };
        self.table.receive(SeatId(seat), &member(name), vec![entry]);
    }

    fn hears(&mut self, node: &str, user: &str, client: u64, clock: u32, state: Option<&str>) {
        self.table.hear(&Node::from(node), vec![passed(user, client, clock, state)]);
    }

    /// What its readers are sent within a second, as "client clock state", and what it tells the others.
    async fn second(&mut self) -> (Vec<String>, Vec<Passed>) {
        let mut shown = Vec::new();
        for _ in 0..20 {
            advance(Duration::from_millis(50)).await;
            self.table.pass_due(Instant::now());
            if let Some(spread) = self.table.due(Instant::now()) {
                shown.extend(entries(spread.frame));
            }
        }
        (shown, self.voice.take())
    }

    async fn seconds(&mut self, count: usize) -> (Vec<String>, Vec<Passed>) {
        let (mut shown, mut told) = (Vec::new(), Vec::new());
        for _ in 0..count {
            let (more_shown, more_told) = self.second().await;
            shown.extend(more_shown);
            told.extend(more_told);
        }
        (shown, told)
    }

    async fn shows(&mut self) -> Vec<String> {
        self.second().await.0
    }

    fn everybody(&self) -> Vec<String> {
        self.table.everybody().map(entries).unwrap_or_default()
    }
}

fn member(name: &str) -> Member {
    Member {
        connection: format!("connection-{name}"),
        user: UserId::new(format!("user-{name}")),
        party: Some(PartyId::new("party")),
        name: name.to_owned(),
        color: 1,
    }
}

fn passed(user: &str, client: u64, clock: u32, state: Option<&str>) -> Passed {
    Passed { client, clock, user: UserId::new(format!("user-{user}")), state: state.map(str::to_owned) }
}

fn entries(frame: Bytes) -> Vec<String> {
    let Some(wire::Outgoing::Awareness(entries)) = wire::parse_outgoing(&frame) else { panic!("awareness") };
    entries.iter().map(|entry| format!("{} {} {}", entry.client, entry.clock, entry.state)).collect()
}

#[tokio::test(start_paused = true)]
async fn who_writes_elsewhere_is_seen_moves_and_goes() {
    let mut server = Server::among_others();
    server.hears("b", "amina", 7, 1, Some("{\"at\":1}"));
    assert_eq!(server.everybody(), ["7 1 {\"at\":1}"], "a newcomer sees them");
    assert_eq!(server.shows().await, ["7 1 {\"at\":1}"]);
    server.hears("b", "amina", 7, 2, Some("{\"at\":2}"));
    server.hears("b", "amina", 7, 1, Some("{\"at\":1}"));
    assert_eq!(server.shows().await, ["7 2 {\"at\":2}"], "and an older word does not count");
    server.hears("b", "amina", 7, 2, None);
    let (shown, told) = server.second().await;
    assert_eq!(shown, ["7 2 null"]);
    assert!(told.is_empty(), "what is heard is not told again");
    assert_eq!((server.table.states.len(), server.table.foreign), (0, 0));
    // Back under the same number, as clients come back.
    server.hears("b", "amina", 7, 2, Some("{\"at\":3}"));
    assert_eq!(server.everybody().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn who_is_repeated_stays_and_who_is_not_is_forgotten() {
    let mut server = Server::among_others();
    server.hears("b", "amina", 7, 1, Some("{}"));
    server.hears("b", "bruno", 8, 1, Some("{}"));
    server.shows().await;
    for round in 0..3 {
        server.seconds(12).await;
        server.hears("b", "amina", 7, 2 + round, Some("{}"));
    }
    assert_eq!(server.everybody(), ["7 4 {}"]);
    let (shown, _) = server.seconds(28).await;
    assert_eq!(shown, ["7 4 {}"], "the last repetition is passed on, for clients count, too");
    let (shown, _) = server.seconds(4).await;
    assert_eq!(shown, ["7 4 null"], "half a minute of silence");
    assert!(server.table.due_at().is_none(), "nothing is left to be done");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_ends_takes_its_people_with_it() {
    let mut server = Server::among_others();
    server.hears("b", "amina", 7, 1, Some("{}"));
    server.hears("c", "bruno", 8, 1, Some("{}"));
    server.says(1, "chen", 9, 1, "{}");
    server.shows().await;
    server.table.forget_node(&Node::from("b"));
    assert_eq!(server.shows().await, ["7 1 null"]);
    assert_eq!(server.everybody().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn nobody_speaks_for_somebody_else() {
    let mut server = Server::among_others();
    server.says(1, "chen", 9, 1, "{}");
    server.hears("b", "amina", 7, 1, Some("{}"));
    server.shows().await;
    // Another server, another person here, and another person there.
    server.hears("c", "vandal", 7, 50, Some("{\"x\":1}"));
    server.hears("c", "vandal", 7, 50, None);
    server.hears("c", "vandal", 9, 50, Some("{\"x\":1}"));
    server.hears("c", "vandal", 9, 50, None);
    server.hears("b", "chen", 9, 1, None);
    server.says(2, "vandal", 7, 50, "{\"x\":1}");
    server.says(2, "vandal", 7, 50, "null");
    assert!(server.shows().await.is_empty());
    let seen = server.everybody();
    assert!(seen.contains(&"7 1 {}".to_owned()) && seen.iter().any(|entry| entry.contains("\"chen\"")), "{seen:?}");
    // The vandal has spoken for nobody, and may for themselves.
    server.says(2, "vandal", 13, 1, "{}");
    assert_eq!(server.everybody().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn who_changes_servers_is_there_once_and_goes_once() {
    let mut server = Server::among_others();
    server.says(1, "amina", 7, 3, "{}");
    server.shows().await;
    // She comes to another server while her old line is not known to be dead, …
    server.hears("b", "amina", 7, 3, Some("{\"b\":1}"));
    assert!(server.shows().await.is_empty(), "the same number: nothing newer is known");
    server.hears("b", "amina", 7, 4, Some("{\"b\":1}"));
    assert_eq!(server.shows().await, ["7 4 {\"b\":1}"]);
    // … which ends here without touching her.
    server.table.leave(SeatId(1));
    assert!(server.shows().await.is_empty());
    // To a third, whose word is the later one; the second's farewell means nothing any more.
    server.hears("c", "amina", 7, 5, Some("{\"c\":1}"));
    server.hears("b", "amina", 7, 4, None);
    server.table.forget_node(&Node::from("b"));
    assert_eq!(server.shows().await, ["7 5 {\"c\":1}"]);
    // And back here, under the number she has, before the third noticed.
    server.says(4, "amina", 7, 5, "{\"c\":1}");
    server.hears("c", "amina", 7, 5, None);
    server.second().await;
    server.table.forget_node(&Node::from("c"));
    assert_eq!(server.everybody().len(), 1, "hers is the seat here");
    server.table.leave(SeatId(4));
    assert_eq!(server.shows().await, ["7 5 null"]);
    assert_eq!(server.table.foreign, 0);
}

#[tokio::test(start_paused = true)]
async fn the_others_are_told_who_is_here_and_who_has_gone() {
    let mut server = Server::among_others();
    server.says(1, "amina", 7, 1, "{\"at\":1}");
    server.says(1, "amina", 7, 2, "{\"at\":2}");
    let (_, told) = server.second().await;
    assert_eq!(told.len(), 1, "of one client the last word");
    assert_eq!((told[0].clock, told[0].user.as_str()), (2, "user-amina"));
    assert!(told[0].state.as_ref().unwrap().contains("\"name\":\"amina\""), "signed");
    let (_, told) = server.seconds(40).await;
    assert_eq!(told.len(), 3, "repeated");
    server.table.pass_all();
    assert_eq!(server.second().await.1.len(), 1, "and when somebody asks");
    server.table.leave(SeatId(1));
    let (_, told) = server.second().await;
    assert_eq!(told, [Passed { state: None, ..passed("amina", 7, 2, None) }]);
    assert!(server.seconds(60).await.1.is_empty());
}

#[tokio::test(start_paused = true)]
async fn nothing_is_said_where_nobody_listens() {
    let mut server = Server::alone();
    server.says(1, "amina", 7, 1, "{}");
    server.table.pass_all();
    assert!(server.seconds(60).await.1.is_empty());
    assert!(server.table.due_at().is_none(), "and nothing waits for being said");
    // A second one comes, and goes.
    server.voice.is_heard.store(true, Ordering::SeqCst);
    server.table.pass_all();
    assert_eq!(server.second().await.1.len(), 1);
    server.voice.is_heard.store(false, Ordering::SeqCst);
    assert!(server.seconds(60).await.1.is_empty());
    assert!(server.table.due_at().is_none());
}

#[tokio::test(start_paused = true)]
async fn there_is_an_end_to_everything() {
    let mut server = Server::among_others();
    // Of five that are let in …
    for client in 0..20 {
        server.hears("b", "amina", client, 1, Some("{}"));
    }
    server.hears("b", "amina", 3, 2, Some(&format!("{{\"x\":\"{}\"}}", "x".repeat(6_000))));
    let seen = server.everybody();
    assert_eq!(seen.len(), 5);
    assert!(seen.iter().all(|entry| entry.ends_with(" 1 {}")), "none is larger than a state may be");
    // … one goes, and there is a place.
    server.hears("b", "amina", 3, 1, None);
    server.shows().await;
    server.hears("b", "amina", 19, 1, Some("{}"));
    assert_eq!(server.everybody().len(), 5);

    // Told are a hundred, by and by, everybody in turn, and whoever comes when one of them has gone.
    let large = format!("{{\"x\":\"{}\"}}", "x".repeat(3_000));
    for client in 1_000..1_120 {
        server.says(client, "chen", client, 1, &large);
    }
    let mut told = Vec::new();
    for _ in 0..40 {
        advance(Duration::from_millis(100)).await;
        server.table.pass_due(Instant::now());
        let now = server.voice.take();
        let bytes: usize = now.iter().filter_map(|passed| passed.state.as_ref().map(String::len)).sum();
        assert!(bytes <= 16 << 10, "{bytes} at one time");
        told.extend(now.into_iter().map(|passed| passed.client));
    }
    told.sort_unstable();
    assert_eq!(told, (1_000..1_100).collect::<Vec<_>>());
    server.table.leave(SeatId(1_050));
    server.says(1_110, "chen", 1_110, 2, "{}");
    let told = server.second().await.1;
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|passed| passed.client == 1_050 && passed.state.is_none()));
    assert!(told.iter().any(|passed| passed.client == 1_110 && passed.state.is_some()));
}

#[tokio::test(start_paused = true)]
async fn no_reader_forgets_somebody_who_is_there() {
    // A client repeats itself every fifteen seconds, and another at another time.
    let mut server = Server::among_others();
    let mut last_shown = [Instant::now(); 2];
    let mut clocks = [0_u32; 2];
    for second in 0..300_u64 {
        for (index, phase) in [(0, 0), (1, 14)] {
            if second % 15 == phase {
                clocks[index] += 1;
                server.says(index as u64 + 1, "amina", index as u64, clocks[index], "{}");
            }
        }
        let before = clocks;
        let (shown, _) = server.second().await;
        for (index, shown_at) in last_shown.iter_mut().enumerate() {
            if shown.iter().any(|entry| entry.starts_with(&format!("{index} {} ", before[index]))) {
                *shown_at = Instant::now();
            }
            assert!(shown_at.elapsed() < Duration::from_secs(30), "client {index} after {second} s");
        }
    }
}
