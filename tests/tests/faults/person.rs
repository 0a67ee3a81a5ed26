//! Somebody who types, as the editor does it: what is not acknowledged is kept, and sent again with the next greeting.

use std::{
    collections::{BTreeSet, HashMap},
    time::Duration,
};

use entente_live::{readable, wire};
use entente_service::demo;
use entente_tests::repository;
use futures::{SinkExt as _, StreamExt as _};
use reqwest::{Client, redirect::Policy};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    MaybeTlsStream, WebSocketStream, connect_async,
    tungstenite::{Message, client::IntoClientRequest as _},
};
use yrs::{
    Doc, ReadTxn as _, StateVector, Text as _, Transact as _, Update, XmlElementPrelim, XmlFragment as _, XmlOut,
    XmlTextPrelim, updates::decoder::Decode as _, updates::encoder::Encode as _,
};

use super::process::{PATIENCE, Server};

pub const DELEGATE: &str = "delegate@demo.example";
pub const RAPPORTEUR: &str = "rapporteur@demo.example";
pub const OBSERVER: &str = "observer@demo.example";

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// A person who is signed in. Good on every server that shares the database.
#[derive(Clone)]
pub struct Person {
    cookie: String,
}

impl Person {
    pub async fn sign_in(server: &Server, email: &str) -> Self {
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let request = client.post(format!("{}/sign-in", server.origin())).header("origin", server.origin());
        let answer = request.form(&[("email", email), ("password", demo::PASSWORD)]).send().await.unwrap();
        assert_eq!(answer.status(), 303, "{email} signs in");
        let set = answer.headers().get_all("set-cookie").iter().map(|set| set.to_str().unwrap());
        let cookie = set.map(|set| set.split(';').next().unwrap()).collect::<Vec<_>>().join("; ");
        Self { cookie }
    }

    /// A page, or how it failed.
    pub async fn page(&self, server: &Server, path: &str) -> (u16, String) {
        let request = Client::new().get(format!("{}{path}", server.origin())).header("cookie", &self.cookie);
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    /// The first note of the sample meeting that is in any page.
    pub async fn a_note(&self, server: &Server) -> String {
        let (_, notes) = self.page(server, "/meetings/sample-a/notes").await;
        let items = notes.match_indices("/meetings/sample-a/items/").map(|(at, found)| {
            notes[at + found.len()..].chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
        });
        for item in items.map(String::from_iter).collect::<BTreeSet<String>>() {
            // A mention of an item leads to the room, which shows the item's note.
            let (_, room) = self.page(server, &format!("/meetings/sample-a/items/{item}")).await;
            if let Some((_, note)) = room.split_once("data-room=\"") {
                let note = note.split('"').next().unwrap();
                if !note.is_empty() {
                    return note.to_owned();
                }
            }
        }
        panic!("no note of sample A in {}", repository().display());
    }

    async fn dial(&self, server: &Server, note: &str) -> Option<Socket> {
        let mut request = format!("ws://127.0.0.1:{}/live/notes/{note}", server.port).into_client_request().unwrap();
        let headers = request.headers_mut();
        headers.insert("origin", server.origin().parse().unwrap());
        headers.insert("cookie", self.cookie.parse().unwrap());
        connect_async(request).await.ok().map(|(socket, _)| socket)
    }
}

/// One browser with one note open.
pub struct Writer {
    person: Person,
    note: String,
    name: String,
    pub doc: Doc,
    line: Option<Socket>,
    /// Words typed so far.
    typed: usize,
    /// How many words were typed when each message was sent that waits for its acknowledgement, by its number.
    waiting: Vec<(u64, usize)>,
    sent: u64,
    /// So many of the words typed are in the record by the server's word.
    pub acknowledged: usize,
    /// Codes with which messages were refused.
    pub refused: Vec<String>,
    /// The history of the text this browser belongs to; another would mean: reload.
    epoch: Option<String>,
}

impl Writer {
    pub fn new(person: &Person, note: &str, name: &str) -> Self {
        Self {
            person: person.clone(),
            note: note.to_owned(),
            name: name.to_owned(),
            doc: Doc::new(),
            line: None,
            typed: 0,
            waiting: Vec::new(),
            sent: 0,
            acknowledged: 0,
            refused: Vec::new(),
            epoch: None,
        }
    }

    pub fn is_connected(&self) -> bool {
        self.line.is_some()
    }

    /// Comes to a server, says what it has and takes what it lacks. False if there is no server.
    pub async fn come(&mut self, server: &Server) -> bool {
        self.line = self.person.dial(server, &self.note).await;
        self.waiting.clear();
        self.sent = 0;
        if self.line.is_none() {
            return false;
        }
        let state = self.doc.transact().state_vector().encode_v1();
        self.say(wire::step1(&state), 0).await;
        let begun = tokio::time::Instant::now();
        let mut answered = false;
        // The server's greeting and its question come first; then what this one lacks.
        while !answered && self.line.is_some() && begun.elapsed() < PATIENCE {
            answered = matches!(self.hear().await, Some(wire::Outgoing::Step2(_)));
        }
        self.line.is_some()
    }

    /// Types a word of its own at the end of a paragraph of its own.
    pub async fn write(&mut self) {
        let before = self.doc.transact().state_vector();
        let word = self.word(self.typed);
        {
            let root = self.doc.get_or_insert_xml_fragment("prosemirror");
            let mut txn = self.doc.transact_mut();
            let own = root.children(&txn).filter_map(XmlOut::into_xml_element).find_map(|line| {
                let text = line.get(&txn, 0)?.into_xml_text()?;
                yrs::GetString::get_string(&text, &txn).starts_with(&self.name).then_some(text)
            });
            let text = own.unwrap_or_else(|| {
                let end = root.len(&txn);
                let line = root.insert(&mut txn, end, XmlElementPrelim::empty("paragraph"));
                line.insert(&mut txn, 0, XmlTextPrelim::new(""))
            });
            let end = text.len(&txn);
            text.insert(&mut txn, end, &word);
        }
        self.typed += 1;
        let update = self.doc.transact().encode_state_as_update_v1(&before);
        self.say(wire::update(&update), self.typed).await;
    }

    fn word(&self, number: usize) -> String {
        format!("{}-{number} ", self.name)
    }

    /// What this one was told is in the record.
    pub fn in_record(&self) -> Vec<String> {
        (0..self.acknowledged).map(|number| self.word(number)).collect()
    }

    pub fn has_everything_in_record(&self) -> bool {
        self.acknowledged == self.typed
    }

    async fn say(&mut self, message: bytes::Bytes, typed: usize) {
        let Some(line) = &mut self.line else { return };
        // Questions are not counted.
        if typed > 0 {
            self.sent += 1;
            self.waiting.push((self.sent, typed));
        }
        if line.send(Message::Binary(message)).await.is_err() {
            self.line = None;
        }
    }

    /// The next message, taken in; `None` if none comes for a moment, or the line is gone.
    pub async fn hear(&mut self) -> Option<wire::Outgoing> {
        let line = self.line.as_mut()?;
        let message = timeout(Duration::from_millis(200), line.next()).await.ok()?;
        let Some(Ok(message)) = message else {
            self.line = None;
            return None;
        };
        let Message::Binary(bytes) = message else { return None };
        let said = wire::parse_outgoing(&bytes).expect("a message of the protocol");
        match &said {
            wire::Outgoing::Step1(state) => {
                let theirs = StateVector::decode_v1(state).unwrap();
                let lacking = self.doc.transact().encode_state_as_update_v1(&theirs);
                // The empty one, two bytes, is not counted, so nothing will acknowledge it: the server speaks of what
                // it has stored, and that it lacks nothing is its word.
                let counted = if lacking == *Update::EMPTY_V1 {
                    self.acknowledged = self.typed;
                    0
                } else {
                    self.typed.max(1)
                };
                self.say(wire::step2(&lacking), counted).await;
            }
            wire::Outgoing::Step2(update) | wire::Outgoing::Update(update) => {
                self.doc.transact_mut().apply_update(Update::decode_v1(update).unwrap()).unwrap();
            }
            wire::Outgoing::Ack { count, .. } => {
                for (number, typed) in std::mem::take(&mut self.waiting) {
                    if number <= *count {
                        self.acknowledged = self.acknowledged.max(typed.min(self.typed));
                    } else {
                        self.waiting.push((number, typed));
                    }
                }
            }
            wire::Outgoing::Refused { index, code } => {
                // Settled by being refused: neither this nor what was typed after it is in the record by it.
                self.waiting.retain(|(number, _)| number < index);
                self.refused.push(code.clone());
            }
            wire::Outgoing::Hello { epoch, .. } => {
                assert_eq!(self.epoch.get_or_insert_with(|| epoch.clone()), epoch, "{} need not reload", self.name);
            }
            _ => {}
        }
        Some(said)
    }

    /// The line is gone, with whatever was on its way.
    pub fn lose_line(&mut self) {
        self.line = None;
    }

    /// Hears what there is to hear now.
    pub async fn hear_all(&mut self) {
        while self.hear().await.is_some() {}
    }

    /// Hears until all its words are in the record.
    pub async fn settle(&mut self) {
        let begun = tokio::time::Instant::now();
        while !self.has_everything_in_record() {
            assert!(
                begun.elapsed() < PATIENCE,
                "{}: {} of {} words are in the record",
                self.name,
                self.acknowledged,
                self.typed
            );
            self.hear().await;
        }
    }

    pub fn text(&self) -> String {
        let state = self.doc.transact().encode_state_as_update_v1(&StateVector::default());
        readable::plain_text(&readable::readable(&state).unwrap())
    }
}

/// What somebody finds who opens the note now.
pub async fn found(server: &Server, person: &Person, note: &str) -> Writer {
    let mut reader = Writer::new(person, note, "reader");
    assert!(reader.come(server).await, "the note opens");
    reader
}

/// All of these words are in the text, each once.
pub fn holds(text: &str, words: &[String]) {
    let mut times: HashMap<&str, usize> = HashMap::new();
    for word in text.split_whitespace() {
        *times.entry(word).or_default() += 1;
    }
    for word in words {
        let times = times.get(word.trim()).copied().unwrap_or_default();
        assert_eq!(times, 1, "{word:?} is {times} times in the text of {} letters", text.len());
    }
}
