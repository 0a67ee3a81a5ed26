//! Recording events and telling those who listen: the last steps of every act.

use std::sync::Arc;

use entente_domain::{
    clock::Moment,
    event::{Event, Heard},
    policy::Audience,
    programme::Programme,
};
use entente_live::hub::Frame;
use entente_store::{
    Broken, Tx,
    events::{self, Logged, Origin, Told},
    programme,
};

use crate::{House, calendar, listening::Live};

/// What an act has written, to be told once its transaction has committed.
#[must_use = "an act is not over before it is published"]
pub(crate) struct Written {
    pub programme: Programme,
    logged: Vec<Logged>,
}

/// Applies events to the programme and writes rows and log in the transaction.
pub(crate) async fn write(
    house: &House,
    tx: &mut Tx,
    before: &Programme,
    origin: &Origin,
    new: Vec<Event>,
) -> Result<Written, Broken> {
    write_at(tx, before, origin, house.now(), new).await
}

/// The same for events that were decided for a certain instant.
pub(crate) async fn write_at(
    tx: &mut Tx,
    before: &Programme,
    origin: &Origin,
    at: Moment,
    new: Vec<Event>,
) -> Result<Written, Broken> {
    let mut after = before.clone();
    let mut told = Vec::with_capacity(new.len());
    for event in new {
        after.apply(after.seq + 1, at, &event);
        let heard = event.heard_by(Audience::Room, &after);
        told.push(Told { event, heard });
    }
    let logged = events::append(tx.link(), &before.meeting, origin, at, told).await?;
    programme::save(tx.link(), before, &after).await?;
    calendar::revisions::keep(tx, before, &after, at).await?;
    Ok(Written { programme: after, logged })
}

/// Tells everybody who listens. After the commit, never before.
pub(crate) fn publish(live: &Live, written: Written) -> Programme {
    let frames = written.logged.iter().filter_map(frame).collect();
    live.hub.publish(&written.programme.meeting, frames);
    written.programme
}

/// A row of the log as it goes over the wire; none if it cannot be written as JSON.
pub(crate) fn frame(logged: &Logged) -> Option<Frame> {
    let recorded = &logged.recorded;
    let text = |event: Option<Event>| -> Option<Arc<str>> {
        serde_json::to_string(&Heard { seq: recorded.seq, at: recorded.at, event }).ok().map(Arc::from)
    };
    let room = match &logged.heard {
        Some(event) => text(Some(event.clone())),
        None => None,
    };
    Some(Frame { seq: recorded.seq, room, staff: text(Some(recorded.event.clone()))? })
}
