//! The frames of a text's socket: the y-websocket protocol as stock Yjs
//! clients speak it, and our own message type beside it. `docs/protocol.md`
//! describes them for whoever writes a client.
//!
//! Parsing is strict, total and bounded by the bytes at hand; what the parts
//! mean is for the room.

use bytes::{BufMut, Bytes, BytesMut};
use entente_domain::clock::Moment;

use crate::seat::CloseReason;

const MESSAGE_SYNC: u64 = 0;
const MESSAGE_AWARENESS: u64 = 1;
const MESSAGE_AUTH: u64 = 2;
const MESSAGE_QUERY_AWARENESS: u64 = 3;
const MESSAGE_OWN: u64 = 100;

const SYNC_STEP1: u64 = 0;
const SYNC_STEP2: u64 = 1;
const SYNC_UPDATE: u64 = 2;

const AUTH_PERMISSION_DENIED: u64 = 0;

const OWN_HELLO: u64 = 0;
const OWN_ACK: u64 = 1;
const OWN_REFUSED: u64 = 2;
const OWN_NEWS: u64 = 3;

/// The largest number JavaScript counts exactly, and so the largest lib0 writes.
const SAFE_INTEGER_MAX: u64 = (1 << 53) - 1;

/// What a client can send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// "This is what I have": a state vector.
    Step1(Bytes),
    /// "This is what you lack": an update, perhaps an empty one.
    Step2(Bytes),
    Update(Bytes),
    Awareness(Bytes),
    QueryAwareness,
}

/// One client's entry in an awareness message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwarenessEntry {
    pub client: u64,
    pub clock: u32,
    /// JSON text; `null` says the client has gone.
    pub state: String,
}

/// Why a writing message was not taken. The text is part of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    TooLarge,
    Malformed,
    /// Something this update builds on never arrived.
    Gap,
    ReadOnly,
    /// The disk did not take it; send it again when asked.
    NotSaved,
    /// It could not be applied and never will be, or the text is damaged.
    Quarantined,
}

impl Refusal {
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::Malformed => "malformed",
            Self::Gap => "gap",
            Self::ReadOnly => "read_only",
            Self::NotSaved => "not_saved",
            Self::Quarantined => "quarantined",
        }
    }
}

/// Takes one binary message apart. Everything must be used up.
pub fn parse(message: &Bytes) -> Result<Incoming, CloseReason> {
    let mut reader = Reader::new(message);
    let kind = reader.number().ok_or(CloseReason::MALFORMED)?;
    let incoming = match kind {
        MESSAGE_SYNC => {
            let step = reader.number().ok_or(CloseReason::MALFORMED)?;
            let payload = reader.shared_bytes(message).ok_or(CloseReason::MALFORMED)?;
            match step {
                SYNC_STEP1 => Incoming::Step1(payload),
                SYNC_STEP2 => Incoming::Step2(payload),
                SYNC_UPDATE => Incoming::Update(payload),
                _ => return Err(CloseReason::UNSUPPORTED),
            }
        }
        MESSAGE_AWARENESS => Incoming::Awareness(reader.shared_bytes(message).ok_or(CloseReason::MALFORMED)?),
        MESSAGE_QUERY_AWARENESS => Incoming::QueryAwareness,
        _ => return Err(CloseReason::UNSUPPORTED),
    };
    if reader.is_empty() { Ok(incoming) } else { Err(CloseReason::MALFORMED) }
}

/// Takes the inside of an awareness message apart.
pub fn parse_awareness(payload: &[u8]) -> Option<Vec<AwarenessEntry>> {
    let mut reader = Reader::new(payload);
    let count = reader.number()?;
    let mut entries = Vec::new();
    // The count is only believed entry by entry: each uses up real bytes.
    for _ in 0..count {
        let client = reader.number()?;
        let clock = reader.number_u32()?;
        let state = reader.text()?.to_owned();
        entries.push(AwarenessEntry { client, clock, state });
    }
    reader.is_empty().then_some(entries)
}

pub fn step1(state_vector: &[u8]) -> Bytes {
    sync(SYNC_STEP1, state_vector)
}

pub fn step2(update: &[u8]) -> Bytes {
    sync(SYNC_STEP2, update)
}

pub fn update(update: &[u8]) -> Bytes {
    sync(SYNC_UPDATE, update)
}

fn sync(step: u64, payload: &[u8]) -> Bytes {
    let mut frame = BytesMut::with_capacity(payload.len() + 8);
    put_number(&mut frame, MESSAGE_SYNC);
    put_number(&mut frame, step);
    put_bytes(&mut frame, payload);
    frame.freeze()
}

pub fn awareness<'a>(entries: impl ExactSizeIterator<Item = (u64, u32, &'a str)>) -> Bytes {
    let mut payload = BytesMut::new();
    put_number(&mut payload, entries.len() as u64);
    for (client, clock, state) in entries {
        put_number(&mut payload, client);
        put_number(&mut payload, u64::from(clock));
        put_bytes(&mut payload, state.as_bytes());
    }
    let mut frame = BytesMut::with_capacity(payload.len() + 8);
    put_number(&mut frame, MESSAGE_AWARENESS);
    put_bytes(&mut frame, &payload);
    frame.freeze()
}

pub fn permission_denied(reason: &str) -> Bytes {
    let mut frame = BytesMut::new();
    put_number(&mut frame, MESSAGE_AUTH);
    put_number(&mut frame, AUTH_PERMISSION_DENIED);
    put_bytes(&mut frame, reason.as_bytes());
    frame.freeze()
}

/// Who the client is talking to: the text's epoch, the connection's id, the
/// server's clock, and whether the person may write just now.
pub fn hello(epoch: &str, connection: &str, now: Moment, may_write: bool) -> Bytes {
    let mut frame = own(OWN_HELLO);
    put_bytes(&mut frame, epoch.as_bytes());
    put_bytes(&mut frame, connection.as_bytes());
    put_bytes(&mut frame, now.micros().to_string().as_bytes());
    put_number(&mut frame, u64::from(may_write));
    frame.freeze()
}

/// The first `count` writing messages of this connection are settled.
pub fn ack(count: u64, committed_at: Moment) -> Bytes {
    let mut frame = own(OWN_ACK);
    put_number(&mut frame, count);
    put_bytes(&mut frame, committed_at.micros().to_string().as_bytes());
    frame.freeze()
}

/// The `index`th writing message of this connection (the first is 1) was not taken.
pub fn refused(index: u64, refusal: Refusal) -> Bytes {
    let mut frame = own(OWN_REFUSED);
    put_number(&mut frame, index);
    put_bytes(&mut frame, refusal.code().as_bytes());
    frame.freeze()
}

/// Something beside the text has changed, such as its comments: ask for it anew.
pub fn news(about: &str) -> Bytes {
    let mut frame = own(OWN_NEWS);
    put_bytes(&mut frame, about.as_bytes());
    frame.freeze()
}

fn own(kind: u64) -> BytesMut {
    let mut frame = BytesMut::new();
    put_number(&mut frame, MESSAGE_OWN);
    put_number(&mut frame, kind);
    frame
}

fn put_bytes(frame: &mut BytesMut, bytes: &[u8]) {
    put_number(frame, bytes.len() as u64);
    frame.put_slice(bytes);
}

pub(crate) fn put_number(frame: &mut BytesMut, mut number: u64) {
    while number > 0x7f {
        frame.put_u8(0x80 | (number & 0x7f) as u8);
        number >>= 7;
    }
    frame.put_u8(number as u8);
}

/// What the server says, taken apart: for tests and for clients written in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    Step1(Bytes),
    Step2(Bytes),
    Update(Bytes),
    Awareness(Vec<AwarenessEntry>),
    PermissionDenied(String),
    Hello { epoch: String, connection: String, now: Moment, may_write: bool },
    Ack { count: u64, committed_at: Moment },
    Refused { index: u64, code: String },
    News { about: String },
}

/// Reads a message of the server's; `None` if it is not one.
pub fn parse_outgoing(message: &Bytes) -> Option<Outgoing> {
    let mut reader = Reader::new(message);
    let outgoing = match reader.number()? {
        MESSAGE_SYNC => {
            let step = reader.number()?;
            let payload = reader.shared_bytes(message)?;
            match step {
                SYNC_STEP1 => Outgoing::Step1(payload),
                SYNC_STEP2 => Outgoing::Step2(payload),
                SYNC_UPDATE => Outgoing::Update(payload),
                _ => return None,
            }
        }
        MESSAGE_AWARENESS => Outgoing::Awareness(parse_awareness(reader.bytes()?)?),
        MESSAGE_AUTH => {
            reader.number()?;
            Outgoing::PermissionDenied(reader.text()?.to_owned())
        }
        MESSAGE_OWN => match reader.number()? {
            OWN_HELLO => Outgoing::Hello {
                epoch: reader.text()?.to_owned(),
                connection: reader.text()?.to_owned(),
                now: reader.moment()?,
                may_write: reader.number()? == 1,
            },
            OWN_ACK => Outgoing::Ack { count: reader.number()?, committed_at: reader.moment()? },
            OWN_REFUSED => Outgoing::Refused { index: reader.number()?, code: reader.text()?.to_owned() },
            OWN_NEWS => Outgoing::News { about: reader.text()?.to_owned() },
            _ => return None,
        },
        _ => return None,
    };
    reader.is_empty().then_some(outgoing)
}

/// Reads lib0's encoding; every step says `None` instead of running past the end.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub fn is_empty(&self) -> bool {
        self.at == self.bytes.len()
    }

    pub fn remaining(&self) -> usize {
        self.bytes.len() - self.at
    }

    pub fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    pub fn skip(&mut self, count: usize) -> Option<()> {
        if count > self.remaining() {
            return None;
        }
        self.at += count;
        Some(())
    }

    /// An unsigned varint of at most 53 bits.
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..=49).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return (number <= SAFE_INTEGER_MAX).then_some(number);
            }
        }
        None
    }

    pub fn number_u32(&mut self) -> Option<u32> {
        u32::try_from(self.number()?).ok()
    }

    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let from = self.at;
        self.skip(length)?;
        self.bytes.get(from..self.at)
    }

    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    /// The next byte string as a reference into `whole`, which this reader reads.
    fn shared_bytes(&mut self, whole: &Bytes) -> Option<Bytes> {
        let slice = self.bytes()?;
        Some(whole.slice(self.at - slice.len()..self.at))
    }

    fn moment(&mut self) -> Option<Moment> {
        self.text()?.parse().ok().map(Moment::from_micros)
    }
}
