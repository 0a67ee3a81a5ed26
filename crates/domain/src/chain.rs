//! The hash chain of a meeting's event log: each row's hash covers the row
//! before it, so that no row can be changed, moved or taken out unnoticed.

use sha2::{Digest, Sha256};

use crate::{event::Recorded, ids::MeetingId};

/// The `prev_hash` of a meeting's first event.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// SHA-256 in hexadecimal over the previous hash and everything the row says.
/// `payload` is the event's JSON exactly as stored.
pub fn link(previous: &str, meeting: &MeetingId, recorded: &Recorded, payload: &str) -> String {
    over(&[
        previous,
        meeting.as_str(),
        &recorded.seq.to_string(),
        &recorded.at.micros().to_string(),
        recorded.actor.as_ref().map_or("", |user| user.as_str()),
        recorded.party.as_ref().map_or("", |party| party.as_str()),
        recorded.event.kind(),
        payload,
    ])
}

/// SHA-256 in hexadecimal over the parts of a row, the hash before it among them.
pub fn over(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    // Lengths in front, so that no two different rows read as the same bytes.
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hex(&hasher.finalize())
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
