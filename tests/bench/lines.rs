//! Sockets as cheap as they come: the upgrade by hand, and frames read only as
//! far as the number in them. Thousands of real clients would take more of the
//! shared cores than the server they measure.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::mpsc,
    task::JoinSet,
    time::{Duration, Instant, timeout},
};

use crate::Outcome;

/// Opened at the same time.
const OPENERS: usize = 32;
/// An event that has not arrived by now is lost.
const PATIENCE: Duration = Duration::from_secs(20);

/// One open socket.
pub struct Line {
    stream: TcpStream,
    /// What was read and not yet looked at.
    buffer: Vec<u8>,
}

impl Line {
    /// `person` is the header line of a session, or empty.
    pub async fn open(host: &str, path: &str, person: &str) -> Outcome<Self> {
        let mut stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
             sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n{person}\r\n"
        );
        stream.write_all(request.as_bytes()).await?;
        let mut line = Self { stream, buffer: Vec::new() };
        loop {
            if let Some(end) = line.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&line.buffer[..end]).into_owned();
                line.buffer.drain(..end + 4);
                return if head.starts_with("HTTP/1.1 101") { Ok(line) } else { Err(head.into()) };
            }
            line.more().await?;
        }
    }

    /// Sends a text, masked by nothing: which a client must say and a server need not mind.
    pub async fn say(&mut self, text: &str) -> Outcome<()> {
        let mut frame = vec![0x81];
        match u16::try_from(text.len())? {
            short @ 0..126 => frame.push(0x80 | u8::try_from(short)?),
            long => {
                frame.push(0x80 | 126);
                frame.extend(long.to_be_bytes());
            }
        }
        frame.extend([0; 4]);
        frame.extend(text.as_bytes());
        Ok(self.stream.write_all(&frame).await?)
    }

    /// The next text; what else comes is passed over.
    pub async fn next(&mut self) -> Outcome<String> {
        loop {
            if let Some((text, opcode)) = self.frame() {
                match opcode {
                    1 => return Ok(String::from_utf8(text)?),
                    8 => return Err("the server closed a socket".into()),
                    _ => continue,
                }
            }
            self.more().await?;
        }
    }

    /// A whole frame, if one has come.
    fn frame(&mut self) -> Option<(Vec<u8>, u8)> {
        let [first, second, ..] = *self.buffer else { return None };
        let (length, head) = match second & 0x7f {
            126 => (usize::from(u16::from_be_bytes(self.buffer.get(2..4)?.try_into().ok()?)), 4),
            127 => (usize::try_from(u64::from_be_bytes(self.buffer.get(2..10)?.try_into().ok()?)).ok()?, 10),
            short => (usize::from(short), 2),
        };
        let payload = self.buffer.get(head..head + length)?.to_vec();
        self.buffer.drain(..head + length);
        Some((payload, first & 0x0f))
    }

    async fn more(&mut self) -> Outcome<()> {
        if self.stream.read_buf(&mut self.buffer).await? == 0 {
            return Err("a socket was cut".into());
        }
        Ok(())
    }
}

/// Many open sockets, each of which tells when an event has come.
pub struct Crowd {
    host: String,
    path: String,
    people: Vec<String>,
    tell: mpsc::UnboundedSender<(i64, Instant)>,
    heard: mpsc::UnboundedReceiver<(i64, Instant)>,
    /// What the last of them heard, word for word.
    last: Arc<Mutex<String>>,
    readers: JoinSet<()>,
}

impl Crowd {
    pub fn new(host: &str, path: &str, people: &[String]) -> Self {
        let (tell, heard) = mpsc::unbounded_channel();
        Self {
            host: host.to_owned(),
            path: path.to_owned(),
            people: people.to_vec(),
            tell,
            heard,
            last: Arc::default(),
            readers: JoinSet::new(),
        }
    }

    pub fn size(&self) -> usize {
        self.readers.len()
    }

    /// Lets more in until there are so many.
    pub async fn grow(&mut self, to: usize) -> Outcome<()> {
        let mut opening = JoinSet::new();
        let mut next = self.size();
        while next < to || !opening.is_empty() {
            while next < to && opening.len() < OPENERS {
                let person = self.people.get(next % self.people.len().max(1)).cloned().unwrap_or_default();
                let (host, path) = (self.host.clone(), self.path.clone());
                opening.spawn(async move { Line::open(&host, &path, &person).await });
                next += 1;
            }
            if let Some(opened) = opening.join_next().await {
                let keep = (self.size() == 0).then(|| Arc::clone(&self.last));
                self.readers.spawn(listen(opened??, self.tell.clone(), keep));
            }
        }
        self.settle().await;
        Ok(())
    }

    /// Hears out what is still on its way.
    async fn settle(&mut self) {
        while let Ok(Some(_)) = timeout(Duration::from_millis(1_500), self.heard.recv()).await {}
    }

    /// When each of them heard of the next event, sorted; after how long, from `started`.
    pub async fn hears(&mut self, started: Instant) -> Outcome<Vec<Duration>> {
        let mut times = Vec::with_capacity(self.size());
        let mut number = None;
        while times.len() < self.size() {
            let (seq, at) = timeout(PATIENCE, self.heard.recv())
                .await
                .map_err(|_| format!("{} of {} sockets have not heard", self.size() - times.len(), self.size()))?
                .ok_or("all sockets are closed")?;
            if *number.get_or_insert(seq) != seq {
                return Err(format!("event {seq} came among others").into());
            }
            times.push(at - started);
        }
        times.sort_unstable();
        Ok(times)
    }

    pub fn last_words(&self) -> String {
        self.last.lock().map(|words| words.clone()).unwrap_or_default()
    }
}

async fn listen(mut line: Line, tell: mpsc::UnboundedSender<(i64, Instant)>, keep: Option<Arc<Mutex<String>>>) {
    while let Ok(text) = line.next().await {
        let at = Instant::now();
        let Some((_, tail)) = text.split_once(r#""seq":"#) else { continue };
        let number = tail.split(|character: char| !character.is_ascii_digit()).next();
        let Some(seq) = number.and_then(|number| number.parse().ok()) else { continue };
        if let Some(keep) = &keep
            && let Ok(mut kept) = keep.lock()
        {
            kept.clone_from(&text);
        }
        let _ = tell.send((seq, at));
    }
}
