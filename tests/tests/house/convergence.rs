//! Twenty people write in one note while everything goes wrong that can: lines
//! are cut, messages come twice, somebody types for a while without a network,
//! the server is started anew in the middle of it. In the end all hold the same
//! text, it is the one in the database, and the one a fresh server reads.
//!
//! The steps follow from a number; `ENTENTE_SEED` repeats those of a failed run.

use bytes::Bytes;
use entente_domain::ids::{MeetingId, NoteId, PartyId, UserId};
use entente_live::{
    hub::After,
    seat::{Access, Member, Seat},
    wire::{self, Outgoing},
};
use entente_server::compose::Running;
use futures::FutureExt as _;
use tokio::{sync::watch, time::timeout};
use yrs::{
    Doc, GetString as _, OffsetKind, Options, ReadTxn as _, StateVector, Text as _, Transact as _, Update,
    WriteTxn as _, XmlElementPrelim, XmlFragment as _, XmlTextPrelim, updates::decoder::Decode as _,
    updates::encoder::Encode as _,
};

use super::world::{FACILITATOR, PATIENCE, World};

crate::stories!(everybody_ends_with_the_same_text, three_servers_on_one_database_are_one_house);

const WRITERS: usize = 20;
const STEPS: usize = 1_500;
const SEED: u64 = 0x0e17_e47e;

async fn everybody_ends_with_the_same_text(world: World) {
    let seed = std::env::var("ENTENTE_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(SEED);
    // Shown when the test fails: with it the same day is had again.
    eprintln!("ENTENTE_SEED={seed}");
    let mut chance = Chance(seed);
    let session = world.plenary().await;
    let programme = world.programme().await;
    let note = programme.items_of(&session).find_map(|item| item.note.clone()).expect("a note");
    let mut server = world.opened_again().await;
    let mut writers: Vec<Writer> = (0..WRITERS).map(|number| Writer::new(number, &mut chance)).collect();
    let mut restarts = 0;
    for _ in 0..STEPS {
        let who = chance.below(WRITERS as u64) as usize;
        let writer = &mut writers[who];
        match chance.below(100) {
            0..55 => writer.edit(&mut chance).await,
            55..62 => writer.line = None,
            62..75 => writer.come(&server, &note).await,
            75..80 => writer.repeat(&mut chance).await,
            80..99 => writer.hear().await,
            _ => {
                // Whatever is on its way is left to its fate; nobody is told.
                server = world.opened_again().await;
                writers.iter_mut().for_each(|writer| writer.line = None);
                restarts += 1;
            }
        }
    }
    assert!(restarts > 3, "the server was started anew in between");

    for writer in &mut writers {
        writer.come(&server, &note).await;
    }
    for writer in &mut writers {
        writer.settle().await;
    }
    // What the later ones brought, the earlier ones hear.
    let whole = Writer::fresh(&server, &note).await;
    for writer in &mut writers {
        writer.hear_until(&whole.doc).await;
    }
    let text = whole.text();
    assert!(text.len() > 500, "something was written: {text}");
    for (number, writer) in writers.iter().enumerate() {
        assert_eq!(writer.text(), text, "writer {number}");
    }
    assert_eq!(on_disk(&server, &note).await, text, "what the log alone gives");
    let anew = world.opened_again().await;
    assert_eq!(Writer::fresh(&anew, &note).await.text(), text, "what a fresh server reads");
}

/// Three servers, writers spread over them, one killed in between: one text, and one feed of events.
async fn three_servers_on_one_database_are_one_house(world: World) {
    // SQLite is one file of one server.
    if world.running.app.house.database.neighbours(String::new()).is_none() {
        return;
    }
    let session = world.plenary().await;
    let programme = world.programme().await;
    let note = programme.items_of(&session).find_map(|item| item.note.clone()).expect("a note");
    let mut servers = [world.opened_again().await, world.opened_again().await, world.opened_again().await];
    let mut chance = Chance(SEED);
    let mut writers: Vec<Writer> = (0..9).map(|number| Writer::new(number, &mut chance)).collect();
    for (number, writer) in writers.iter_mut().enumerate() {
        writer.come(&servers[number % 3], &note).await;
    }
    for step in 0..300 {
        let who = chance.below(9) as usize;
        if step == 150 {
            // One server goes without a word; its people come back to the two others.
            servers[0] = world.opened_again().await;
            for number in [0, 3, 6] {
                writers[number].line = None;
                writers[number].come(&servers[1 + number % 2], &note).await;
            }
        }
        if chance.below(3) == 0 { writers[who].hear().await } else { writers[who].edit(&mut chance).await }
    }
    for writer in &mut writers {
        writer.settle().await;
    }
    let whole = Writer::fresh(&servers[0], &note).await;
    for writer in &mut writers {
        writer.hear_until(&whole.doc).await;
    }
    let text = whole.text();
    for (number, writer) in writers.iter().enumerate() {
        assert_eq!(writer.text(), text, "writer {number}");
    }
    assert_eq!(on_disk(&servers[2], &note).await, text, "what the log alone gives");

    // What is done at one server is heard at the others.
    let after = After { seq: world.programme().await.seq, history: None };
    let meeting = MeetingId::new("sample-a");
    let mut heard = servers[2].app.live.hub.subscribe(&meeting, after).await.expect("the feed opens");
    let facilitator = world.sign_in(FACILITATOR).await;
    let fields = [("act", "start_session"), ("command", "from-another-server")];
    let (status, answer) = facilitator.act(&format!("/meetings/sample-a/sessions/{session}/acts"), &fields).await;
    assert_eq!(status, 200, "{answer}");
    let frames =
        tokio::time::timeout(PATIENCE, heard.next()).await.expect("the other server is woken").expect("the log reads");
    assert!(format!("{frames:?}").contains("session_started"), "{frames:?}");
}

/// The log put together, without any snapshot.
async fn on_disk(server: &Running, note: &NoteId) -> String {
    let mut reader = server.app.house.database.read().await.unwrap();
    let doc = new_doc(1);
    for row in entente_store::notes::updates_after(reader.link(), note, 0).await.unwrap() {
        doc.transact_mut().apply_update(Update::decode_v1(&row.bytes).unwrap()).unwrap();
    }
    text_of(&doc)
}

struct Writer {
    name: String,
    doc: Doc,
    line: Option<Line>,
    /// Messages to be sent again by mistake.
    said: Vec<Bytes>,
}

struct Line {
    seat: Seat,
    _access: watch::Sender<Access>,
    sent: u64,
    acknowledged: u64,
    asked: bool,
    answered: bool,
}

impl Writer {
    fn new(number: usize, chance: &mut Chance) -> Self {
        let doc = new_doc(1_000 + number as u64 * 1_000 + chance.below(1_000));
        Self { name: format!("writer-{number}"), doc, line: None, said: Vec::new() }
    }

    /// Somebody who comes with nothing, and has everything when this returns.
    async fn fresh(server: &Running, note: &NoteId) -> Self {
        let mut writer = Self { name: "newcomer".to_owned(), doc: new_doc(7), line: None, said: Vec::new() };
        writer.come(server, note).await;
        writer.settle().await;
        writer
    }

    fn text(&self) -> String {
        text_of(&self.doc)
    }

    async fn come(&mut self, server: &Running, note: &NoteId) {
        if self.line.is_some() {
            return;
        }
        let access = watch::Sender::new(Access::Write);
        let member = Member {
            connection: format!("connection-{}", self.name),
            user: UserId::new(self.name.clone()),
            party: Some(PartyId::new(format!("party-{}", self.name))),
            name: self.name.clone(),
            color: 1,
        };
        let seat = server.app.live.rooms.join(note, member, access.subscribe()).await.unwrap();
        self.line = Some(Line { seat, _access: access, sent: 0, acknowledged: 0, asked: false, answered: false });
        let state = self.doc.transact().state_vector().encode_v1();
        self.say(wire::step1(&state)).await;
    }

    async fn say(&mut self, message: Bytes) {
        let Some(line) = &mut self.line else { return };
        if line.seat.inbound.receive(message.clone()).await.is_err() {
            self.line = None;
        }
    }

    /// Types, deletes, or puts a paragraph in or takes one out; sent if there is a line.
    async fn edit(&mut self, chance: &mut Chance) {
        let update = {
            let mut txn = self.doc.transact_mut();
            let text = txn.get_or_insert_text("words");
            let body = txn.get_or_insert_xml_fragment("prosemirror");
            let (length, paragraphs) = (u64::from(text.len(&txn)), u64::from(body.len(&txn)));
            match chance.below(10) {
                0..6 => {
                    let at = chance.below(length + 1) as u32;
                    let words = ["and ", "ö", "لا ", "consensus ", "№", "x"];
                    text.insert(&mut txn, at, words[chance.below(words.len() as u64) as usize]);
                }
                6..8 if length > 0 => {
                    let at = chance.below(length);
                    let count = (1 + chance.below(5)).min(length - at);
                    text.remove_range(&mut txn, at as u32, count as u32);
                }
                8 if paragraphs > 0 => body.remove_range(&mut txn, chance.below(paragraphs) as u32, 1),
                _ => {
                    let at = chance.below(paragraphs + 1) as u32;
                    let paragraph = body.insert(&mut txn, at, XmlElementPrelim::empty("paragraph"));
                    paragraph.push_back(&mut txn, XmlTextPrelim::new("a paragraph"));
                }
            }
            txn.encode_update_v1()
        };
        let message = wire::update(&update);
        if let Some(line) = &mut self.line {
            line.sent += 1;
            self.said.push(message.clone());
            self.say(message).await;
        }
    }

    async fn repeat(&mut self, chance: &mut Chance) {
        let Some(message) = self.said.get(chance.below(self.said.len() as u64) as usize).cloned() else { return };
        if let Some(line) = &mut self.line {
            line.sent += 1;
            self.say(message).await;
        }
    }

    /// Takes in what has come already.
    async fn hear(&mut self) {
        while let Some(line) = &mut self.line {
            match line.seat.outbound.next().now_or_never() {
                Some(Ok(message)) => self.take(&message).await,
                Some(Err(_)) => self.line = None,
                None => return,
            }
        }
    }

    /// Until everything of theirs is settled, and they have what was there.
    async fn settle(&mut self) {
        let done = |line: &Line| line.asked && line.answered && line.acknowledged >= line.sent;
        while self.line.as_ref().is_some_and(|line| !done(line)) {
            self.hear_one().await;
        }
        assert!(self.line.is_some(), "{} keeps the line", self.name);
    }

    async fn hear_until(&mut self, other: &Doc) {
        let wanted = other.transact().state_vector();
        while self.doc.transact().state_vector() != wanted || self.text() != text_of(other) {
            self.hear_one().await;
        }
    }

    async fn hear_one(&mut self) {
        let line = self.line.as_mut().expect("a line");
        let message = timeout(PATIENCE, line.seat.outbound.next()).await.expect("something comes").expect("a message");
        self.take(&message).await;
    }

    async fn take(&mut self, message: &Bytes) {
        let Some(line) = &mut self.line else { return };
        match wire::parse_outgoing(message).expect("a message of the protocol") {
            Outgoing::Step1(vector) => {
                line.asked = true;
                let lacking = StateVector::decode_v1(&vector).unwrap();
                let missing = self.doc.transact().encode_state_as_update_v1(&lacking);
                if *missing != *Update::EMPTY_V1 {
                    line.sent += 1;
                }
                self.say(wire::step2(&missing)).await;
            }
            Outgoing::Step2(update) => {
                line.answered = true;
                self.apply(&update);
            }
            Outgoing::Update(update) => self.apply(&update),
            Outgoing::Ack { count, .. } => line.acknowledged = count,
            Outgoing::Refused { .. }
            | Outgoing::Awareness(_)
            | Outgoing::News { .. }
            | Outgoing::Hello { .. }
            | Outgoing::PermissionDenied(_) => {}
        }
    }

    fn apply(&self, update: &[u8]) {
        self.doc.transact_mut().apply_update(Update::decode_v1(update).unwrap()).unwrap();
    }
}

fn new_doc(client: u64) -> Doc {
    let client = yrs::ClientID::new(client);
    Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::with_client_id(client) })
}

/// Both parts of it, as they are to be equal.
fn text_of(doc: &Doc) -> String {
    let (words, body) = (doc.get_or_insert_text("words"), doc.get_or_insert_xml_fragment("prosemirror"));
    let txn = doc.transact();
    format!("{}\n{}", words.get_string(&txn), body.get_string(&txn))
}

/// Numbers by chance, but the same ones each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}
