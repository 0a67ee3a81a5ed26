//! The bare limit of a delivery: a server that checks nothing and merges nothing. It hands each message on as it came, on
//! one thread, with one write for each reader: what no server of texts can be below, as long as a stroke is a message and
//! is sent when it comes. It keeps nothing either, or writes each message into a file first and waits until the disk has
//! it: what no server can be below that shows only what it has stored.

use std::{
    cell::RefCell,
    collections::HashMap,
    env,
    fs::{File, OpenOptions},
    io::{Seek as _, Write as _},
    path::Path,
    rc::Rc,
};

use tokio::{
    io::AsyncReadExt as _,
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    task::LocalSet,
};

use super::socket::frame;
use crate::Outcome;

/// The answer to "this is what I have": there is nothing.
const NOTHING: [u8; 7] = [0x82, 5, 0, 1, 2, 0, 0];

/// More than a measure writes.
const KEPT: usize = 16 << 20;

/// Who is in which text, and where it is kept, if it is.
#[derive(Default)]
struct Texts {
    readers: RefCell<HashMap<String, Vec<Rc<OwnedWriteHalf>>>>,
    file: Option<RefCell<File>>,
}

/// The process beside the load generator, until it is killed.
pub fn serve(stores: bool) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, listen(stores))
}

async fn listen(stores: bool) -> Outcome<()> {
    crate::machine::allow_many_files();
    let file = stores.then(prepared_file).transpose()?.map(RefCell::new);
    let texts = Rc::new(Texts { file, ..Texts::default() });
    let listener = TcpListener::bind(format!("127.0.0.1:{}", env::var("PEER_PORT")?)).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let texts = Rc::clone(&texts);
        tokio::task::spawn_local(async move {
            // Whoever leaves has left.
            let _ = one(stream, &texts).await;
        });
    }
}

/// A file whose room is already on the disk, so that what is written into it changes nothing else there.
fn prepared_file() -> Outcome<File> {
    let path = Path::new(&env::var("PEER_DATA")?).join("messages");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(&vec![0; KEPT])?;
    file.sync_all()?;
    file.rewind()?;
    Ok(file)
}

async fn one(stream: TcpStream, texts: &Texts) -> Outcome<()> {
    stream.set_nodelay(true)?;
    let (mut ear, mouth) = stream.into_split();
    let mut buffer = Vec::new();
    let path = begun(&mut ear, &mut buffer).await?;
    mouth.writable().await?;
    mouth.try_write(b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n")?;
    let mouth = Rc::new(mouth);
    texts.readers.borrow_mut().entry(path.clone()).or_default().push(Rc::clone(&mouth));
    while hand_on(&mut buffer, &mouth, &path, texts).is_ok() && ear.read_buf(&mut buffer).await? > 0 {}
    if let Some(all) = texts.readers.borrow_mut().get_mut(&path) {
        all.retain(|other| !Rc::ptr_eq(other, &mouth));
    }
    Ok(())
}

/// Reads the request, and says which text it is for.
async fn begun(ear: &mut OwnedReadHalf, buffer: &mut Vec<u8>) -> Outcome<String> {
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            buffer.drain(..end + 4);
            return Ok(head.split(' ').nth(1).unwrap_or_default().to_owned());
        }
        if ear.read_buf(buffer).await? == 0 {
            return Err("no request".into());
        }
    }
}

fn hand_on(buffer: &mut Vec<u8>, mouth: &Rc<OwnedWriteHalf>, path: &str, texts: &Texts) -> Outcome<()> {
    let mut at = 0;
    while let Some((body, _, end)) = frame(buffer, at) {
        if body.starts_with(&[0, 0]) {
            mouth.try_write(&NOTHING)?;
        } else {
            let message = framed(body)?;
            if let Some(file) = &texts.file {
                // Without a thread for it: what waits here is what would wait for it anyway.
                file.borrow_mut().write_all(&message)?;
                file.borrow().sync_data()?;
            }
            for other in
                texts.readers.borrow().get(path).into_iter().flatten().filter(|other| !Rc::ptr_eq(other, mouth))
            {
                // Somebody who has just left is no failure of whoever speaks.
                let _ = other.try_write(&message);
            }
        }
        at = end;
    }
    buffer.drain(..at);
    Ok(())
}

fn framed(body: &[u8]) -> Outcome<Vec<u8>> {
    let mut message = vec![0x82];
    match u8::try_from(body.len()) {
        Ok(short @ 0..126) => message.push(short),
        _ => {
            message.push(126);
            message.extend(u16::try_from(body.len())?.to_be_bytes());
        }
    }
    message.extend(body);
    Ok(message)
}
