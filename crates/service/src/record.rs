//! Recording events and telling those who listen: the last steps of every act.

use std::sync::Arc;

use entente_domain::{
    clock::Moment,
    editing::{Change, differences},
    event::{Event, Heard},
    policy::Audience,
    programme::Programme,
};
use entente_live::hub::Frame;
use entente_store::{
    Broken, Tx,
    editing::{self, NewRelease},
    events::{self, Logged, Origin, Told},
    neighbours::Wake,
    programme::{self, Head},
};

use crate::{House, calendar, listening::Live, programmes::Programmes, search};

/// What an act has written, to be told once its transaction has committed.
#[must_use = "an act is not over before it is published"]
pub(crate) struct Written {
    pub programme: Arc<Programme>,
    head: Head,
    logged: Vec<Logged>,
    programmes: Programmes,
}

/// Applies events to the programme and writes rows and log in the transaction.
pub(crate) async fn write(
    house: &House,
    tx: &mut Tx,
    before: &Programme,
    origin: &Origin,
    new: Vec<Event>,
) -> Result<Written, Broken> {
    write_at(house, tx, before, origin, house.now(), new).await
}

/// The same for events that were decided for a certain instant.
pub(crate) async fn write_at(
    house: &House,
    tx: &mut Tx,
    before: &Programme,
    origin: &Origin,
    at: Moment,
    new: Vec<Event>,
) -> Result<Written, Broken> {
    let mut after = before.clone();
    let mut told = Vec::with_capacity(new.len());
    let mut note = String::new();
    // Who asks for the floor changes no plan, and is the most frequent thing of all.
    let plans = new.iter().any(|event| {
        !matches!(
            event,
            Event::FloorChanged { .. }
                | Event::NoteOpened { .. }
                | Event::NoteVersionNamed { .. }
                | Event::NoteBroughtBack { .. }
                | Event::MinutesChanged { .. }
                | Event::DocumentChanged { .. }
        )
    });
    for event in new {
        if let Event::ProgrammeChanged { note: said, .. } = &event {
            note.clone_from(said);
        }
        after.apply(after.seq + 1, at, &event);
        let heard = event.heard_by(Audience::Room, &after);
        told.push(Told { event, heard });
    }
    let (logged, hash) = events::append(tx.link(), &before.meeting, origin, at, told).await?;
    programme::save(tx.link(), before, &after).await?;
    calendar::revisions::keep(tx, before, &after, at).await?;
    if plans {
        let events: Vec<Event> = logged.iter().map(|one| one.recorded.event.clone()).collect();
        search::taking::programme::follow(tx, before, &after, &events).await?;
    }
    if plans && let Some(release) = release(before, &after, origin, at, note) {
        editing::add_release(tx.link(), &before.meeting, &release).await?;
    }
    let head = Head::of(&after, hash);
    Ok(Written { programme: Arc::new(after), head, logged, programmes: house.programmes.clone() })
}

/// What readers of the programme find changed by an act, whichever it was. None where nothing of the plan is
/// another now, or where the programme has only come into the house.
fn release(before: &Programme, after: &Programme, origin: &Origin, at: Moment, note: String) -> Option<NewRelease> {
    if before.seq == 0 {
        return None;
    }
    let told = |audience| differences(&before.seen_by(audience), &after.seen_by(audience));
    let (mut told_room, told_staff) = (told(Audience::Room), told(Audience::Staff));
    told_room.retain(Change::is_news);
    let nothing = told_room.is_empty() && told_staff.is_empty();
    (!nothing).then(|| NewRelease { seq: after.seq, at, actor: origin.actor.clone(), note, told_room, told_staff })
}

/// Tells everybody who listens. After the commit, never before.
pub(crate) fn publish(live: &Live, written: Written) -> Arc<Programme> {
    let Written { programme, head, logged, programmes } = written;
    programmes.keep(head, Arc::clone(&programme));
    live.hub.publish(&programme.meeting, logged.iter().filter_map(frame).collect());
    live.tell_neighbours(Wake::Meeting(programme.meeting.clone(), programme.seq));
    programme
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
