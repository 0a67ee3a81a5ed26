//! Sockets for frames that were made beforehand: whoever reads gets every
//! message that has come as it lies in the buffer, without a copy.

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{
        TcpSocket,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

use super::servers::Door;
use crate::Outcome;

const READ_AT_ONCE: usize = 64 * 1024;

pub struct Ear {
    half: OwnedReadHalf,
    buffer: Vec<u8>,
    prefix: usize,
}

pub struct Mouth {
    half: OwnedWriteHalf,
    prefix: Vec<u8>,
    /// Framed and not yet sent.
    waiting: Vec<u8>,
}

/// How much the system may take in for a socket that does not read; `None` is the system's own idea.
pub type Receives = Option<u32>;

/// Opens a socket and begins as every client does: "this is what I have", nothing.
pub async fn join(door: &Door, receives: Receives) -> Outcome<(Ear, Mouth)> {
    let socket = TcpSocket::new_v4()?;
    if let Some(bytes) = receives {
        socket.set_recv_buffer_size(bytes)?;
    }
    let mut stream = socket.connect(door.host.parse()?).await?;
    stream.set_nodelay(true)?;
    let Door { host, path, headers, .. } = door;
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n{headers}\r\n"
    );
    stream.write_all(request.as_bytes()).await?;
    let mut buffer = Vec::new();
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            buffer.drain(..end + 4);
            if !head.starts_with("HTTP/1.1 101") {
                return Err(head.into());
            }
            break;
        }
        if stream.read_buf(&mut buffer).await? == 0 {
            return Err("a socket was refused".into());
        }
    }
    let (read, write) = stream.into_split();
    let ear = Ear { half: read, buffer, prefix: door.prefix.len() };
    let mut mouth = Mouth { half: write, prefix: door.prefix.clone(), waiting: Vec::new() };
    if door.signs_in {
        // Sync under a token that nobody asks for, as the client of Hocuspocus sends it.
        mouth.put(&[2, 0, 0]);
    }
    mouth.put(&[0, 0, 1, 0]);
    mouth.send().await?;
    Ok((ear, mouth))
}

impl Ear {
    /// Waits for more, and shows every whole message of it.
    pub async fn hear(&mut self, mut each: impl FnMut(&[u8])) -> Outcome<()> {
        let mut at = 0;
        while at == 0 {
            at = self.show(&mut each)?;
            if at == 0 {
                self.buffer.reserve(READ_AT_ONCE);
                if self.half.read_buf(&mut self.buffer).await? == 0 {
                    return Err("a socket was cut".into());
                }
            }
        }
        self.buffer.drain(..at);
        Ok(())
    }

    fn show(&self, each: &mut impl FnMut(&[u8])) -> Outcome<usize> {
        let mut at = 0;
        while let Some((payload, opcode, end)) = frame(&self.buffer, at) {
            match opcode {
                2 => each(payload.get(self.prefix..).unwrap_or_default()),
                8 => {
                    let code = payload.get(..2).map_or(0, |code| u16::from_be_bytes([code[0], code[1]]));
                    return Err(format!("the server closed a socket: {code}").into());
                }
                _ => {}
            }
            at = end;
        }
        Ok(at)
    }

    /// Waits for the answer to what was said at the beginning, and gives its update.
    pub async fn answered(&mut self) -> Outcome<Vec<u8>> {
        let mut answer = None;
        while answer.is_none() {
            self.hear(|body| {
                if let [0, 1, rest @ ..] = body {
                    answer.get_or_insert_with(|| bytes_of(rest).to_vec());
                }
            })
            .await?;
        }
        Ok(answer.unwrap_or_default())
    }

    /// Reads and forgets, until the line ends.
    pub async fn ignore(mut self) {
        while self.hear(|_| {}).await.is_ok() {}
    }
}

/// A frame's payload, its opcode and where the next one begins, if it is whole. A mask is taken to be none: those made
/// here are all noughts.
pub fn frame(buffer: &[u8], at: usize) -> Option<(&[u8], u8, usize)> {
    let rest = buffer.get(at..)?;
    let [first, second, ..] = *rest else { return None };
    let (length, head) = match second & 0x7f {
        126 => (usize::from(u16::from_be_bytes(rest.get(2..4)?.try_into().ok()?)), 4),
        127 => (usize::try_from(u64::from_be_bytes(rest.get(2..10)?.try_into().ok()?)).ok()?, 10),
        short => (usize::from(short), 2),
    };
    let head = if second & 0x80 == 0 { head } else { head + 4 };
    Some((rest.get(head..head + length)?, first & 0x0f, at + head + length))
}

impl Mouth {
    /// Adds a message, masked by nothing: which a client must say and a server need not mind.
    pub fn put(&mut self, body: &[u8]) {
        self.waiting.push(0x82);
        let length = self.prefix.len() + body.len();
        match (u8::try_from(length), u16::try_from(length)) {
            (Ok(short @ 0..126), _) => self.waiting.push(0x80 | short),
            (_, Ok(long)) => {
                self.waiting.push(0x80 | 126);
                self.waiting.extend(long.to_be_bytes());
            }
            _ => {
                self.waiting.push(0x80 | 127);
                self.waiting.extend((length as u64).to_be_bytes());
            }
        }
        self.waiting.extend([0; 4]);
        self.waiting.extend(&self.prefix);
        self.waiting.extend(body);
    }

    /// Sends what was added in one write.
    pub async fn send(&mut self) -> Outcome<()> {
        self.half.write_all(&self.waiting).await?;
        self.waiting.clear();
        Ok(())
    }
}

/// `0 2 bytes`: an update as a message.
pub fn update(bytes: &[u8]) -> Vec<u8> {
    let mut message = vec![0, 2];
    put_number(&mut message, bytes.len() as u64);
    message.extend(bytes);
    message
}

pub fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A lib0 number, and what follows it.
pub fn number(bytes: &[u8]) -> (u64, &[u8]) {
    let mut number = 0;
    for (index, byte) in bytes.iter().enumerate().take(8) {
        number |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return (number, &bytes[index + 1..]);
        }
    }
    (number, &[])
}

/// A length and that many bytes.
pub fn bytes_of(bytes: &[u8]) -> &[u8] {
    let (length, rest) = number(bytes);
    usize::try_from(length).ok().and_then(|length| rest.get(..length)).unwrap_or_default()
}
