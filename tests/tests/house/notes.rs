//! Notes written together: acknowledged means on disk, and who may only read cannot write.

use bytes::Bytes;
use entente_domain::ids::NoteId;
use entente_live::wire::{self, Outgoing};
use futures::SinkExt as _;
use tokio_tungstenite::tungstenite::Message;
use yrs::{
    Doc, GetString as _, ReadTxn as _, StateVector, Text as _, Transact as _, Update, Xml as _, XmlElementPrelim,
    XmlFragment as _, XmlTextPrelim, updates::decoder::Decode as _,
};

use super::world::{DELEGATE, OBSERVER, RAPPORTEUR, Socket, World, close_code, next};

crate::stories!(
    what_was_acknowledged_survives_a_killed_server,
    two_write_and_an_observer_cannot,
    nonsense_closes_the_socket_and_harms_nobody,
    signing_out_closes_the_note,
);

pub async fn a_note(world: &World) -> NoteId {
    let session = world.plenary().await;
    let programme = world.programme().await;
    programme.items_of(&session).find_map(|item| item.note.clone()).expect("a note")
}

/// A writer with a document of their own.
pub struct Writer {
    socket: Socket,
    pub doc: Doc,
    acknowledged: u64,
}

impl Writer {
    pub async fn join(world: &World, email: &str, note: &NoteId) -> Self {
        let person = world.sign_in(email).await;
        let socket = person.dial(&format!("/live/notes/{note}")).await;
        let mut writer = Self { socket, doc: Doc::new(), acknowledged: 0 };
        // What the server asks first and what it answers make the text complete.
        writer.send(wire::step1(&yrs::updates::encoder::Encode::encode_v1(&StateVector::default()))).await;
        while !matches!(writer.hear().await, Outgoing::Step2(_)) {}
        writer
    }

    async fn send(&mut self, message: Bytes) {
        self.socket.send(Message::Binary(message)).await.expect("the socket is open");
    }

    /// The next message of the protocol, taken into the document.
    async fn hear(&mut self) -> Outgoing {
        let Message::Binary(bytes) = next(&mut self.socket).await else { panic!("the note's socket closed") };
        let said = wire::parse_outgoing(&bytes).expect("a message of the protocol");
        match &said {
            Outgoing::Step2(update) | Outgoing::Update(update) => {
                let update = Update::decode_v1(update).expect("an update");
                self.doc.transact_mut().apply_update(update).expect("it applies");
            }
            Outgoing::Ack { count, .. } => self.acknowledged = *count,
            _ => {}
        }
        said
    }

    fn typed(&self, words: &str) -> Bytes {
        let text = self.doc.get_or_insert_text("words");
        let before = self.doc.transact().state_vector();
        let mut transaction = self.doc.transact_mut();
        let end = text.len(&transaction);
        text.insert(&mut transaction, end, words);
        drop(transaction);
        wire::update(&self.doc.transact().encode_state_as_update_v1(&before))
    }

    /// Types, and waits until the server says it is in the record.
    async fn write(&mut self, words: &str) {
        let update = self.typed(words);
        self.send(update).await;
        let wanted = self.acknowledged + 1;
        while self.acknowledged < wanted {
            self.hear().await;
        }
    }

    /// Adds a paragraph as the editor writes it, and waits until the server says it is in the record.
    pub async fn add_paragraph(&mut self, words: &str) {
        let before = self.doc.transact().state_vector();
        let root = self.doc.get_or_insert_xml_fragment("prosemirror");
        {
            let mut txn = self.doc.transact_mut();
            let end = root.len(&txn);
            let paragraph = root.insert(&mut txn, end, XmlElementPrelim::empty("paragraph"));
            paragraph.insert(&mut txn, 0, XmlTextPrelim::new(words));
        }
        self.saves(&before).await;
    }

    /// Adds a block with a paragraph in it, as the editor writes decisions and actions.
    pub async fn add_block(&mut self, tag: &str, attributes: &[(&str, &str)], words: &str) {
        let before = self.doc.transact().state_vector();
        let root = self.doc.get_or_insert_xml_fragment("prosemirror");
        {
            let mut txn = self.doc.transact_mut();
            let end = root.len(&txn);
            let block = root.insert(&mut txn, end, XmlElementPrelim::empty(tag));
            for (name, value) in attributes {
                block.insert_attribute(&mut txn, *name, *value);
            }
            let paragraph = block.insert(&mut txn, 0, XmlElementPrelim::empty("paragraph"));
            paragraph.insert(&mut txn, 0, XmlTextPrelim::new(words));
        }
        self.saves(&before).await;
    }

    /// Adds a paragraph that names a party, or in a space a person.
    pub async fn mention(&mut self, id: &str, label: &str) {
        self.change(|txn, root| {
            let end = root.len(txn);
            let paragraph = root.insert(txn, end, XmlElementPrelim::empty("paragraph"));
            let mention = paragraph.insert(txn, 0, XmlElementPrelim::empty("mention"));
            for (name, value) in [("kind", "party"), ("id", id), ("label", label)] {
                mention.insert_attribute(txn, name, value);
            }
        })
        .await;
    }

    /// An edit of any kind, in the record when this returns.
    pub async fn change(&mut self, edit: impl FnOnce(&mut yrs::TransactionMut<'_>, &yrs::XmlFragmentRef)) {
        let before = self.doc.transact().state_vector();
        let root = self.doc.get_or_insert_xml_fragment("prosemirror");
        edit(&mut self.doc.transact_mut(), &root);
        self.saves(&before).await;
    }

    /// Tries to add a paragraph; why the server does not take it.
    pub async fn tries_paragraph(&mut self, words: &str) -> String {
        let before = self.doc.transact().state_vector();
        let root = self.doc.get_or_insert_xml_fragment("prosemirror");
        {
            let mut txn = self.doc.transact_mut();
            let end = root.len(&txn);
            let paragraph = root.insert(&mut txn, end, XmlElementPrelim::empty("paragraph"));
            paragraph.insert(&mut txn, 0, XmlTextPrelim::new(words));
        }
        let update = self.doc.transact().encode_state_as_update_v1(&before);
        self.send(wire::update(&update)).await;
        loop {
            match self.hear().await {
                Outgoing::Refused { code, .. } => return code,
                Outgoing::Ack { count, .. } => assert_eq!(count, self.acknowledged, "it was not taken"),
                _ => {}
            }
        }
    }

    /// Waits for the server's word on whether one may write.
    pub async fn hears_right(&mut self, right: bool) {
        loop {
            if let Outgoing::Hello { may_write, .. } = self.hear().await
                && may_write == right
            {
                return;
            }
        }
    }

    pub async fn remove_paragraph(&mut self, place: u32) {
        let before = self.doc.transact().state_vector();
        self.doc.get_or_insert_xml_fragment("prosemirror").remove_range(&mut self.doc.transact_mut(), place, 1);
        self.saves(&before).await;
    }

    async fn saves(&mut self, before: &StateVector) {
        let update = self.doc.transact().encode_state_as_update_v1(before);
        self.send(wire::update(&update)).await;
        let wanted = self.acknowledged + 1;
        while self.acknowledged < wanted {
            self.hear().await;
        }
    }

    /// The text as it reads, line by line.
    pub fn words(&self) -> Vec<String> {
        let state = self.doc.transact().encode_state_as_update_v1(&StateVector::default());
        let blocks = entente_live::readable::readable(&state).expect("a text");
        entente_live::readable::plain_text(&blocks).lines().map(ToOwned::to_owned).collect()
    }

    /// Hears until the text has so many paragraphs.
    pub async fn reads_paragraphs(&mut self, count: u32) {
        let root = self.doc.get_or_insert_xml_fragment("prosemirror");
        while root.len(&self.doc.transact()) != count {
            self.hear().await;
        }
    }

    async fn read_until(&mut self, words: &str) {
        while !self.text().contains(words) {
            self.hear().await;
        }
    }

    fn text(&self) -> String {
        let text = self.doc.get_or_insert_text("words");
        text.get_string(&self.doc.transact())
    }
}

/// The text as somebody finds it who opens the database after the fact.
async fn on_disk(running: &entente_server::compose::Running, note: &NoteId) -> String {
    let mut reader = running.app.house.database.read().await.expect("a reader");
    let doc = Doc::new();
    for row in entente_store::notes::updates_after(reader.link(), note, 0).await.expect("the log reads") {
        let update = Update::decode_v1(&row.bytes).expect("an update");
        doc.transact_mut().apply_update(update).expect("it applies");
    }
    let text = doc.get_or_insert_text("words");
    text.get_string(&doc.transact())
}

async fn what_was_acknowledged_survives_a_killed_server(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, DELEGATE, &note).await;
    for part in ["Of four recommendations ", "two changed practice. ", "Missing was not agreement "] {
        writer.write(part).await;
    }
    // Nothing is told to stop, nothing is flushed: the second house opens what lies on the disk.
    let again = world.opened_again().await;
    assert_eq!(
        on_disk(&again, &note).await,
        "Of four recommendations two changed practice. Missing was not agreement "
    );
    let mut reader = again.app.house.database.read().await.expect("a reader");
    let rows = entente_store::notes::updates_after(reader.link(), &note, 0).await.expect("the log reads");
    assert!(rows.iter().all(|row| row.party_id.is_some()), "each update carries the party by the server's knowledge");
}

async fn two_write_and_an_observer_cannot(world: World) {
    let note = a_note(&world).await;
    let mut delegate = Writer::join(&world, DELEGATE, &note).await;
    let mut rapporteur = Writer::join(&world, RAPPORTEUR, &note).await;
    let mut observer = Writer::join(&world, OBSERVER, &note).await;
    delegate.write("Kenya. ").await;
    rapporteur.read_until("Kenya. ").await;
    rapporteur.write("MIDWA. ").await;
    delegate.read_until("MIDWA. ").await;
    assert_eq!(delegate.text(), rapporteur.text());

    observer.read_until("MIDWA. ").await;
    let update = observer.typed("An observer was here.");
    observer.send(update).await;
    loop {
        match observer.hear().await {
            Outgoing::PermissionDenied(_) | Outgoing::Refused { .. } => break,
            Outgoing::Ack { .. } => panic!("an observer's words were taken into the record"),
            _ => {}
        }
    }
    delegate.write("And on. ").await;
    rapporteur.read_until("And on. ").await;
    assert!(!rapporteur.text().contains("observer"));
    assert!(!on_disk(&world.running, &note).await.contains("observer"));
}

async fn nonsense_closes_the_socket_and_harms_nobody(world: World) {
    let note = a_note(&world).await;
    let mut writer = Writer::join(&world, DELEGATE, &note).await;
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    let path = format!("/live/notes/{note}");
    let cases: [(Message, &[u16]); 5] = [
        (Message::text("hello"), &[1003]),
        (Message::Binary(Bytes::from_static(&[0, 9, 9, 9])), &[1002, 1003, 1007, 1008]),
        (Message::Binary(Bytes::from_static(&[0xff; 12])), &[1002, 1003, 1007, 1008]),
        // A state vector that promises more than it brings.
        (Message::Binary(Bytes::from_static(&[0, 0, 5, 0xff, 0xff, 0xff, 0xff, 0x7f])), &[1007]),
        (Message::Binary(Bytes::from(vec![0; 3 * 1024 * 1024])), &[1005, 1006, 1009]),
    ];
    for (message, codes) in cases {
        let mut socket = rapporteur.dial(&path).await;
        // The server may hang up while a large message is still being sent.
        let _ = socket.send(message.clone()).await;
        let code = match tokio::time::timeout(super::world::PATIENCE, last_code(&mut socket)).await {
            Ok(code) => code,
            Err(_) => panic!("{} bytes of nonsense were borne", message.len()),
        };
        assert!(codes.contains(&code), "{code} for {} bytes", message.len());
    }
    // An update that is none is refused by name, and the line stays.
    writer.send(wire::update(&[1, 2, 3, 4, 5])).await;
    while !matches!(writer.hear().await, Outgoing::Refused { .. }) {}
    // A refused message counts among those received: the next one is the second.
    let update = writer.typed("Still here.");
    writer.send(update).await;
    while writer.acknowledged < 2 {
        writer.hear().await;
    }
    assert_eq!(on_disk(&world.running, &note).await, "Still here.");
}

/// The close code, or 1006 where the line just breaks.
async fn last_code(socket: &mut Socket) -> u16 {
    use futures::StreamExt as _;
    loop {
        match socket.next().await {
            Some(Ok(Message::Close(frame))) => return frame.map_or(1005, |frame| frame.code.into()),
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return 1006,
        }
    }
}

async fn signing_out_closes_the_note(world: World) {
    let note = a_note(&world).await;
    let person = world.sign_in(DELEGATE).await;
    let mut socket = person.dial(&format!("/live/notes/{note}")).await;
    let mut feed = person.dial("/live/meetings/sample-a").await;
    person.post("/sign-out", &[]).await;
    assert_eq!(close_code(&mut socket).await, 4401);
    assert_eq!(close_code(&mut feed).await, 4401);
}
