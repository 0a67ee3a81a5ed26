//! Two people write in the note of the item in progress, many read: from a
//! keystroke to the acknowledgement (it is on disk) and to the last reader.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use futures::{SinkExt as _, StreamExt as _};
use tokio::{sync::mpsc, time::timeout};
use tokio_tungstenite::tungstenite::Message;
use yrs::{
    Doc, ReadTxn as _, StateVector, Text as _, Transact as _, Update, WriteTxn as _, XmlFragment as _,
    updates::decoder::Decode as _,
};

use crate::{
    Outcome,
    http::Connection,
    product::{Product, between},
    report::{Report, Times},
    sockets::{self, Socket},
};

const READERS: usize = 100;
const STROKES: usize = 150;
/// Somebody who types fast.
const PAUSE: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(10);
/// What each stroke writes: a mark to be found again in what the readers get.
const MARK: &str = "stroke-";

pub async fn run(product: &Product, report: &mut Report) -> Outcome<()> {
    let note = open_note(product).await?;
    let path = format!("/live/notes/{note}");
    let (tell, mut told) = mpsc::unbounded_channel();
    let mut tasks = tokio::task::JoinSet::new();
    let observer = product.sign_in("observer").await?;
    for _ in 0..READERS {
        let mut socket = sockets::open(&product.host, &path, &observer).await?;
        socket.send(Message::binary(vec![0, 0, 1, 0])).await?;
        tasks.spawn(read(socket, tell.clone()));
    }
    let mut writers = tokio::task::JoinSet::new();
    for (number, name) in ["delegate", "rapporteur"].into_iter().enumerate() {
        let person = product.sign_in(name).await?;
        let socket = sockets::open(&product.host, &path, &person).await?;
        writers.spawn(write(socket, number * STROKES));
    }
    let (mut sent, mut acknowledged) = (HashMap::new(), Vec::new());
    while let Some(writer) = writers.join_next().await {
        for (stroke, start, ack) in writer?? {
            sent.insert(stroke, start);
            acknowledged.push(ack - start);
        }
    }
    let mut last: HashMap<usize, (usize, Instant)> = HashMap::new();
    let mut missing = READERS * STROKES * 2;
    while missing > 0 {
        let (stroke, at) = timeout(PATIENCE, told.recv())
            .await
            .map_err(|_| format!("{missing} strokes have not reached a reader"))?
            .ok_or("all readers are gone")?;
        let entry = last.entry(stroke).or_insert((0, at));
        *entry = (entry.0 + 1, entry.1.max(at));
        missing -= 1;
    }
    let arrived = last.iter().filter_map(|(stroke, (_, at))| Some(*at - *sent.get(stroke)?)).collect();
    let (acknowledged, arrived) = (Times::of(acknowledged), Times::of(arrived));
    report.row("note, two writers: stroke to “in the record”", acknowledged.words(), String::new(), None, None);
    let goal = Some(("p99 under 1 s", arrived.percentile(99) < Duration::from_secs(1)));
    report.row(&format!("note: stroke to the last of {READERS} readers"), arrived.words(), String::new(), None, goal);
    Ok(())
}

/// Starts the session and its first item, whose note then is the room's.
async fn open_note(product: &Product) -> Outcome<String> {
    let facilitator = product.sign_in("facilitator").await?;
    let session = product.session(&facilitator).await?;
    let mut connection = Connection::open(&product.host).await?;
    let headers = format!("{facilitator}accept: application/json\r\n");
    let mut act = async |form: &str| -> Outcome<()> {
        let request = connection.post(&format!("{session}/acts"), &headers, form);
        let answer = connection.ask(&request).await?;
        if answer.status == 200 { Ok(()) } else { Err(format!("{form}: {} {}", answer.status, answer.text()).into()) }
    };
    act("act=start_session&command=bench-session").await?;
    let desk = product.page(&format!("{session}/desk"), &facilitator).await?;
    let item = between(&desk, r#"name="item" value=""#, "\"").ok_or("the desk has no item")?;
    act(&format!("act=start&item={item}&command=bench-item")).await?;
    let room = product.page(&session, &facilitator).await?;
    let note = between(&room, r#"data-room=""#, "\"").filter(|note| !note.is_empty());
    Ok(note.ok_or("the room has no note")?.to_owned())
}

/// Writes one stroke after the other; gives for each its number, when it was sent and when acknowledged.
async fn write(mut socket: Socket, first: usize) -> Outcome<Vec<(usize, Instant, Instant)>> {
    let doc = Doc::new();
    let text = {
        let mut transaction = doc.transact_mut();
        let fragment = transaction.get_or_insert_xml_fragment("prosemirror");
        let paragraph = fragment.push_back(&mut transaction, yrs::XmlElementPrelim::empty("paragraph"));
        paragraph.push_back(&mut transaction, yrs::XmlTextPrelim::new(""))
    };
    let mut times = Vec::with_capacity(STROKES);
    let mut ticks = tokio::time::interval(PAUSE);
    for count in 0..STROKES {
        ticks.tick().await;
        let stroke = first + count;
        // The first carries the paragraph with it.
        let known = if count == 0 { StateVector::default() } else { doc.transact().state_vector() };
        let update = {
            let mut transaction = doc.transact_mut();
            text.push(&mut transaction, &format!("{MARK}{stroke:04} "));
            transaction.encode_diff_v1(&known)
        };
        let start = Instant::now();
        socket.send(Message::binary(message(&update)?)).await?;
        timeout(PATIENCE, acknowledged(&mut socket, &doc, count + 1)).await??;
        times.push((stroke, start, Instant::now()));
    }
    Ok(times)
}

/// `0 2 bytes`: an update.
fn message(update: &[u8]) -> Outcome<Vec<u8>> {
    let mut message = vec![0, 2];
    let mut length = update.len();
    while length >= 0x80 {
        message.push(u8::try_from(length & 0x7f)? | 0x80);
        length >>= 7;
    }
    message.push(u8::try_from(length)?);
    message.extend_from_slice(update);
    Ok(message)
}

/// Reads until the server has acknowledged so many, taking in what others write.
async fn acknowledged(socket: &mut Socket, doc: &Doc, wanted: usize) -> Outcome<()> {
    loop {
        let message = socket.next().await.ok_or("the note was closed")??;
        let Message::Binary(bytes) = message else { continue };
        match bytes.as_ref() {
            [100, 1, rest @ ..] if varint(rest).0 >= wanted => return Ok(()),
            [100, 2, ..] => return Err("a stroke was refused".into()),
            [0, 1 | 2, rest @ ..] => {
                let update = Update::decode_v1(varint(rest).1)?;
                doc.transact_mut().apply_update(update)?;
            }
            _ => {}
        }
    }
}

/// A lib0 number, and what follows it.
fn varint(bytes: &[u8]) -> (usize, &[u8]) {
    let mut number = 0;
    for (index, byte) in bytes.iter().enumerate().take(8) {
        number |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return (number, &bytes[index + 1..]);
        }
    }
    (number, &[])
}

async fn read(mut socket: Socket, tell: mpsc::UnboundedSender<(usize, Instant)>) {
    while let Some(Ok(Message::Binary(bytes))) = socket.next().await {
        let at = Instant::now();
        let text = String::from_utf8_lossy(&bytes);
        for (start, _) in text.match_indices(MARK) {
            let stroke = text.get(start + MARK.len()..start + MARK.len() + 4).and_then(|stroke| stroke.parse().ok());
            if let Some(stroke) = stroke {
                let _ = tell.send((stroke, at));
            }
        }
    }
}
