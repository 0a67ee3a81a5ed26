//! A client's WebSocket frames taken apart, and the heads of ours (RFC 6455).
//! Knows bytes and no network: how they come and go is in `line`.

use bytes::{Buf as _, Bytes, BytesMut};

const CONTINUATION: u8 = 0;
const TEXT: u8 = 1;
pub const BINARY: u8 = 2;
pub const CLOSE: u8 = 8;
const PING: u8 = 9;
pub const PONG: u8 = 10;

const FINAL: u8 = 0x80;
const MASKED: u8 = 0x80;
/// What a control frame may carry.
pub const CONTROL_MAX: usize = 125;
pub const HEADER_MAX: usize = 10;
const SMALL: usize = 1024;

/// What a client has said.
#[derive(Debug, PartialEq, Eq)]
pub enum Frame {
    /// A message, whole.
    Binary(Bytes),
    Text,
    Ping(BytesMut),
    Close,
    /// Not WebSocket, or too much of it: to be closed with this code.
    Bad(u16),
}

const BAD_FRAME: Frame = Frame::Bad(1002);
const TOO_LARGE: Frame = Frame::Bad(1009);

/// What has come of a client's frames.
pub struct Frames {
    /// Bytes of a frame that has not come whole.
    pub buffer: BytesMut,
    /// A message in several frames, as far as it has come.
    message: BytesMut,
    in_message: Option<u8>,
    message_max: usize,
}

impl Frames {
    pub fn new(buffer: BytesMut, message_max: usize) -> Self {
        Self { buffer, message: BytesMut::new(), in_message: None, message_max }
    }

    /// Gives back what is not needed.
    pub fn tidy(&mut self) {
        if self.buffer.is_empty() {
            self.buffer = BytesMut::new();
        }
    }

    /// What has come whole; None if more must come.
    pub fn next(&mut self) -> Option<Frame> {
        loop {
            let Some(head) = Head::read(&self.buffer) else {
                self.tidy();
                return None;
            };
            let Ok(head) = head else { return Some(BAD_FRAME) };
            let is_control = head.opcode >= CLOSE;
            if is_control && (head.length > CONTROL_MAX || !head.is_final) {
                return Some(BAD_FRAME);
            }
            if head.length > self.message_max - self.message.len().min(self.message_max) {
                return Some(TOO_LARGE);
            }
            if self.buffer.len() < head.size + head.length {
                return None;
            }
            self.buffer.advance(head.size);
            let mut payload = self.buffer.split_to(head.length);
            unmask(&mut payload, head.mask);
            match (head.opcode, self.in_message) {
                (CLOSE, _) => return Some(Frame::Close),
                (PING, _) => return Some(Frame::Ping(payload)),
                (PONG, _) => {}
                (TEXT | BINARY, None) if head.is_final => return Some(whole(head.opcode, payload)),
                (TEXT | BINARY, None) => {
                    self.in_message = Some(head.opcode);
                    self.message = payload;
                }
                (CONTINUATION, Some(opcode)) => {
                    self.message.extend_from_slice(&payload);
                    if head.is_final {
                        self.in_message = None;
                        return Some(whole(opcode, std::mem::take(&mut self.message)));
                    }
                }
                _ => return Some(BAD_FRAME),
            }
        }
    }
}

/// A small message is copied, so that it does not keep the whole buffer it came in.
fn whole(opcode: u8, payload: BytesMut) -> Frame {
    match opcode {
        TEXT => Frame::Text,
        _ if payload.len() < SMALL => Frame::Binary(Bytes::copy_from_slice(&payload)),
        _ => Frame::Binary(payload.freeze()),
    }
}

/// The head of a client's frame.
struct Head {
    opcode: u8,
    is_final: bool,
    mask: [u8; 4],
    length: usize,
    /// Its own bytes.
    size: usize,
}

struct NotOurs;

impl Head {
    /// None while it has not come whole.
    fn read(bytes: &[u8]) -> Option<Result<Self, NotOurs>> {
        let [first, second, ..] = *bytes else { return None };
        // No extension was agreed on, and a client must mask.
        if first & 0x70 != 0 || second & MASKED == 0 {
            return Some(Err(NotOurs));
        }
        let (length, at) = match second & 0x7f {
            126 => (u64::from(u16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?)), 4),
            127 => (u64::from_be_bytes(bytes.get(2..10)?.try_into().ok()?), 10),
            short => (u64::from(short), 2),
        };
        let mask = bytes.get(at..at + 4)?.try_into().ok()?;
        let Ok(length) = usize::try_from(length) else { return Some(Err(NotOurs)) };
        Some(Ok(Self { opcode: first & 0x0f, is_final: first & FINAL != 0, mask, length, size: at + 4 }))
    }
}

fn unmask(payload: &mut [u8], mask: [u8; 4]) {
    if mask == [0; 4] {
        return;
    }
    for (byte, key) in payload.iter_mut().zip(mask.into_iter().cycle()) {
        *byte ^= key;
    }
}

/// The head of a whole frame that is not masked, and how long it is.
pub fn header(opcode: u8, length: usize) -> ([u8; HEADER_MAX], usize) {
    let mut head = [0; HEADER_MAX];
    head[0] = FINAL | opcode;
    match (u8::try_from(length), u16::try_from(length)) {
        (Ok(short @ 0..126), _) => {
            head[1] = short;
            (head, 2)
        }
        (_, Ok(long)) => {
            head[1] = 126;
            head[2..4].copy_from_slice(&long.to_be_bytes());
            (head, 4)
        }
        _ => {
            head[1] = 127;
            head[2..].copy_from_slice(&(length as u64).to_be_bytes());
            (head, HEADER_MAX)
        }
    }
}
