//! WebSocket frames on a TCP stream (RFC 6455), as a note's socket needs them.
//!
//! A server's frames are not masked, so what goes to a thousand readers is the
//! same bytes a thousand times: the room writes them itself, without waking
//! anybody ([`Line`] implements [`entente_live::line::Line`]). An idle connection
//! holds no buffer in either direction.

use std::{
    io::{self, ErrorKind, IoSlice},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::{Buf as _, Bytes, BytesMut};
use entente_live::line::{Line as RoomLine, Taken};
use tokio::{net::TcpStream, time::timeout};

use super::frames::{BINARY, CLOSE, CONTROL_MAX, Frame, Frames, HEADER_MAX, PONG, header};

/// So little is copied into one piece: the system takes that for less than a list of pieces.
const COPIED_MAX: usize = 512;
/// Messages put into one write.
const TOGETHER: usize = 32;
/// Read at once. Only as much is kept as belongs to a message that has not come whole.
const READ_AT_ONCE: usize = 16 * 1024;
/// Answers to pings that may wait for a client who does not read.
const REST_MAX: usize = 64 * 1024;
/// A client who takes nothing for so long has gone.
const STALLED: Duration = Duration::from_secs(40);

/// The two ends of a socket. Both hold the stream itself: with a half of it, each word to each reader would have to look
/// once more where the stream is.
pub fn halves(stream: TcpStream, already: Bytes, message_max: usize) -> (Reader, Arc<Line>) {
    let line = Arc::new(Line { stream, rest: Mutex::default(), closed: AtomicBool::new(false) });
    let reader = Reader { line: Arc::clone(&line), frames: Frames::new(already.into(), message_max) };
    (reader, line)
}

/// What comes from a client's end.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    Binary(Bytes),
    Text,
    /// They say goodbye.
    Closed,
    /// The network has ended it.
    Gone,
    /// Not WebSocket, or too much of it: to be closed with this code.
    Bad(u16),
}

pub struct Reader {
    line: Arc<Line>,
    frames: Frames,
}

impl Reader {
    /// The next message, waiting for it. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Heard {
        loop {
            match self.waiting() {
                Some(heard) => return heard,
                None => match self.more().await {
                    Ok(0) | Err(_) => return Heard::Gone,
                    Ok(_) => {}
                },
            }
        }
    }

    async fn more(&mut self) -> io::Result<usize> {
        loop {
            self.line.stream.readable().await?;
            // Taken only now, so that whoever says nothing holds nothing.
            self.frames.buffer.reserve(READ_AT_ONCE);
            match self.line.stream.try_read_buf(&mut self.frames.buffer) {
                Err(error) if error.kind() == ErrorKind::WouldBlock => self.frames.tidy(),
                read => return read,
            }
        }
    }

    /// A message that has come already; None if more must come.
    pub fn waiting(&mut self) -> Option<Heard> {
        loop {
            return Some(match self.frames.next()? {
                Frame::Binary(message) => Heard::Binary(message),
                Frame::Text => Heard::Text,
                Frame::Close => Heard::Closed,
                Frame::Ping(payload) => {
                    self.line.answer_ping(&payload);
                    continue;
                }
                Frame::Bad(code) => Heard::Bad(code),
            });
        }
    }
}

/// The way to the client.
pub struct Line {
    stream: TcpStream,
    /// What is left of a frame that the system took in part, and what must follow it.
    rest: Mutex<BytesMut>,
    /// Goodbye was said: nothing may follow it (RFC 6455, 5.5.1). Looked at and set while the rest is held.
    closed: AtomicBool,
}

impl RoomLine for Line {
    fn try_send(&self, messages: &[Bytes]) -> Taken {
        let mut rest = self.rest();
        // The room has not heard yet that they left: what it has for them has nowhere to go.
        if self.closed.load(Ordering::Relaxed) {
            return Taken { messages: messages.len(), has_rest: false };
        }
        if !rest.is_empty() {
            return Taken::default();
        }
        let mut taken = 0;
        for together in messages.chunks(TOGETHER) {
            match self.put(together, &mut rest) {
                Ok(count) => taken += count,
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                // The reader's half ends by itself.
                Err(_) => return Taken { messages: messages.len(), has_rest: false },
            }
            if !rest.is_empty() {
                break;
            }
        }
        Taken { messages: taken, has_rest: !rest.is_empty() }
    }
}

impl Line {
    /// Sends messages, waiting as long as the client takes something.
    pub async fn send(&self, messages: &[Bytes]) -> io::Result<()> {
        let mut sent = 0;
        loop {
            self.flush().await?;
            if sent == messages.len() {
                return Ok(());
            }
            sent += self.try_send(&messages[sent..]).messages;
            if sent < messages.len() {
                self.writable().await?;
            }
        }
    }

    /// Says why, and ends.
    pub async fn close(&self, code: u16, reason: &str) {
        let mut payload = code.to_be_bytes().to_vec();
        payload.extend(reason.bytes().take(CONTROL_MAX - 2));
        let mut frame = BytesMut::new();
        let (head, size) = header(CLOSE, payload.len());
        frame.extend_from_slice(&head[..size]);
        frame.extend_from_slice(&payload);
        {
            let mut rest = self.rest();
            if self.closed.swap(true, Ordering::Relaxed) {
                return;
            }
            rest.extend_from_slice(&frame);
        }
        // Whoever is gone already need not be told.
        let _ = timeout(Duration::from_secs(2), self.flush()).await;
    }

    /// One write of several messages; how many of them went, the last perhaps in part.
    fn put(&self, messages: &[Bytes], rest: &mut BytesMut) -> io::Result<usize> {
        let whole: usize = messages.iter().map(|message| head_of(message).1 + message.len()).sum();
        let mut written = if whole <= COPIED_MAX { self.copied(messages, whole)? } else { self.gathered(messages)? };
        if written == whole {
            return Ok(messages.len());
        }
        for (index, message) in messages.iter().enumerate() {
            let (head, size) = head_of(message);
            let length = size + message.len();
            if written == 0 {
                return Ok(index);
            }
            if written < length {
                rest.extend_from_slice(head[..size].get(written..).unwrap_or_default());
                rest.extend_from_slice(message.get(written.saturating_sub(size)..).unwrap_or_default());
                return Ok(index + 1);
            }
            written -= length;
        }
        Ok(messages.len())
    }

    /// What is short goes as one piece: that is nearly every stroke to every reader.
    fn copied(&self, messages: &[Bytes], whole: usize) -> io::Result<usize> {
        let mut copy = [0; COPIED_MAX];
        let mut at = 0;
        for message in messages {
            let (head, size) = head_of(message);
            copy[at..at + size].copy_from_slice(&head[..size]);
            copy[at + size..at + size + message.len()].copy_from_slice(message);
            at += size + message.len();
        }
        self.write_at_once(&copy[..whole])
    }

    /// The system nearly always takes it, and then tokio need not be asked beforehand. Where it does not, tokio is, so that it
    /// knows what is waited for.
    #[cfg(unix)]
    fn write_at_once(&self, bytes: &[u8]) -> io::Result<usize> {
        match rustix::net::send(&self.stream, bytes, rustix::net::SendFlags::empty()) {
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => self.stream.try_write(bytes),
            sent => Ok(sent?),
        }
    }

    #[cfg(not(unix))]
    fn write_at_once(&self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.try_write(bytes)
    }

    fn gathered(&self, messages: &[Bytes]) -> io::Result<usize> {
        let heads: [([u8; HEADER_MAX], usize); TOGETHER] =
            std::array::from_fn(|index| messages.get(index).map_or(([0; HEADER_MAX], 0), head_of));
        let mut slices = [IoSlice::new(&[]); TOGETHER * 2];
        for (index, message) in messages.iter().enumerate() {
            let (head, size) = &heads[index];
            slices[index * 2] = IoSlice::new(&head[..*size]);
            slices[index * 2 + 1] = IoSlice::new(message);
        }
        self.stream.try_write_vectored(&slices[..messages.len() * 2])
    }

    fn answer_ping(&self, payload: &[u8]) {
        let mut rest = self.rest();
        if rest.len() > REST_MAX || self.closed.load(Ordering::Relaxed) {
            return;
        }
        let was_empty = rest.is_empty();
        let (head, size) = header(PONG, payload.len());
        rest.extend_from_slice(&head[..size]);
        rest.extend_from_slice(payload);
        // Behind a rest it waits for whoever sends that; else nobody would.
        if was_empty {
            self.write_rest(&mut rest);
        }
    }

    /// Sends the rest, waiting as long as the client takes something.
    async fn flush(&self) -> io::Result<()> {
        loop {
            {
                let mut rest = self.rest();
                self.write_rest(&mut rest);
                if rest.is_empty() {
                    return Ok(());
                }
            }
            self.writable().await?;
        }
    }

    fn write_rest(&self, rest: &mut BytesMut) {
        while !rest.is_empty() {
            match self.stream.try_write(rest) {
                Ok(written) => rest.advance(written),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                // Nothing can be sent any more; the reader's half ends by itself.
                Err(_) => rest.clear(),
            }
        }
        *rest = BytesMut::new();
    }

    async fn writable(&self) -> io::Result<()> {
        timeout(STALLED, self.stream.writable()).await.map_err(|_| io::Error::from(ErrorKind::TimedOut))?
    }

    fn rest(&self) -> MutexGuard<'_, BytesMut> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn head_of(message: &Bytes) -> ([u8; HEADER_MAX], usize) {
    header(BINARY, message.len())
}

#[cfg(test)]
mod tests;
