//! One edit made by the server on a person's word: to bring back an earlier
//! text, to put something in. It takes a seat like everybody else, so that
//! permission, order, attribution and acknowledgement are those of all edits.

use bytes::Bytes;
use entente_domain::clock::Moment;
use entente_domain::ids::NoteId;
use tokio::sync::watch;
use yrs::StateVector;

use crate::Broken;
use crate::document;
use crate::rooms::Rooms;
use crate::seat::{Access, CloseReason, JoinRefused, Member, Seat};
use crate::wire::{self, Outgoing};

/// Why an edit was not made.
#[derive(Debug, thiserror::Error)]
pub enum EditRefused {
    #[error("there is no place in the room: {0}")]
    Seat(#[source] JoinRefused),
    /// One of the codes of the protocol.
    #[error("the room refused the edit: {0}")]
    Refused(String),
    #[error("the room closed: {}", .0.reason)]
    Closed(CloseReason),
    #[error(transparent)]
    Broken(Broken),
}

/// Has `change` look at the whole text, as an update, and sends the update it returns. When this returns, the edit is
/// stored; `None` means that there was nothing to change.
pub async fn edit(
    rooms: &Rooms,
    note: &NoteId,
    member: Member,
    change: impl FnOnce(&[u8]) -> Option<Vec<u8>> + Send + 'static,
) -> Result<Option<Moment>, EditRefused> {
    // Whoever calls has asked whether the person may write.
    let (_vouching, access) = watch::channel(Access::Write);
    let mut seat = rooms.join(note, member, access).await.map_err(EditRefused::Seat)?;
    say(&seat, wire::step1(&document::encode_state(&StateVector::default()))).await?;
    let whole = loop {
        if let Outgoing::Step2(whole) = hear(&mut seat).await? {
            break whole;
        }
    };
    let changed = tokio::task::spawn_blocking(move || change(&whole));
    let Some(update) = changed.await.map_err(|error| EditRefused::Broken(Broken::new(error)))? else {
        return Ok(None);
    };
    say(&seat, wire::update(&update)).await?;
    loop {
        match hear(&mut seat).await? {
            Outgoing::Ack { count, committed_at } if count > 0 => return Ok(Some(committed_at)),
            Outgoing::Refused { code, .. } => return Err(EditRefused::Refused(code)),
            _ => {}
        }
    }
}

async fn say(seat: &Seat, frame: Bytes) -> Result<(), EditRefused> {
    seat.inbound.receive(frame).await.map_err(EditRefused::Closed)
}

async fn hear(seat: &mut Seat) -> Result<Outgoing, EditRefused> {
    loop {
        let frame = seat.outbound.next().await.map_err(EditRefused::Closed)?;
        if let Some(said) = wire::parse_outgoing(&frame) {
            return Ok(said);
        }
    }
}
