//! Places on the agenda, as an editor chooses one from a list: `session`, `session/parent`, and what it stands before.

use entente_domain::{
    editing::Spot,
    ids::{ItemId, SessionId},
    meeting::{Item, Meeting, Session},
    number,
    programme::Programme,
};

use crate::{dates, t, text::language};

/// A session as a line of a list: day, time, title.
pub(super) fn session_words(meeting: &Meeting, session: &Session) -> String {
    let zone = dates::zone(&meeting.zone);
    format!(
        "{} {} · {}",
        dates::short_day(language(), &session.day),
        dates::time_of_day(session.starts_at, &zone),
        session.title.pick(language().code()).1
    )
}

/// Every place an item can be put to: last in each session, or last below each item that may have sub-items.
pub(super) fn places(meeting: &Meeting, programme: &Programme, item: Option<&ItemId>) -> Vec<(String, String)> {
    let mut places = Vec::new();
    let numbers = number::numbers(programme);
    for session in &programme.sessions {
        places.push((session.id.to_string(), session_words(meeting, session)));
        let heading = |other: &&Item| other.parent.is_none() && item != Some(&other.id) && other.intervals.is_empty();
        for other in programme.items_of(&session.id).filter(heading) {
            let number = numbers.get(&other.id).cloned().unwrap_or_default();
            let title = other.title.pick(language().code()).1;
            places.push((
                format!("{}/{}", session.id, other.id),
                format!("\u{2003}{}", t!("edit-place-below", number = number, title = title.to_owned())),
            ));
        }
    }
    places
}

/// The place an item has, as the list names it.
pub(super) fn place_of(item: &Item) -> String {
    match &item.parent {
        Some(parent) => format!("{}/{parent}", item.session),
        None => item.session.to_string(),
    }
}

/// A place of the list as a spot: last there.
pub(crate) fn read_place(place: &str) -> Spot {
    let (session, parent) = match place.split_once('/') {
        Some((session, parent)) => (session, Some(ItemId::new(parent))),
        None => (place, None),
    };
    Spot { session: SessionId::new(session), parent, before: None }
}
