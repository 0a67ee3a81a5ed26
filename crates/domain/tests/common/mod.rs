//! A programme to try rules on: built, as everything is, by applying events.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod edits;
pub mod floor;
pub mod presses;
pub mod typing;

use entente_domain::{
    clock::Moment,
    event::Event,
    ids::{ItemId, MeetingId, SessionId},
    meeting::{Item, ItemDetails, ItemKind, ItemState, Session, SessionState, Visibility},
    programme::Programme,
    text::Multilingual,
};

/// 2026-11-10T06:00:00Z.
pub const START: Moment = Moment(1_794_290_400_000_000);

pub fn minutes(count: i64) -> Moment {
    START.plus_seconds(count * 60)
}

pub fn session(id: &str, starts_at: Moment, ends_at: Moment) -> Session {
    Session {
        id: SessionId::new(id),
        title: Multilingual::single("en", id.to_owned()),
        day: "2026-11-10".to_owned(),
        room: "Plenary".to_owned(),
        starts_at,
        ends_at,
        state: SessionState::Planned,
        visibility: Visibility::Participants,
        version: 0,
        zone: None,
        languages: Vec::new(),
        group_of: None,
        rapporteur: None,
    }
}

/// An item of half an hour; the position is its place.
pub fn item(id: &str, session: &str, position: i64) -> Item {
    Item {
        id: ItemId::new(id),
        session: SessionId::new(session),
        parent: None,
        position,
        number: None,
        title: Multilingual::single("en", id.to_owned()),
        kind: ItemKind::Discussion,
        visibility: Visibility::Participants,
        planned_start: None,
        fixed_start: false,
        planned_seconds: 1_800,
        min_seconds: None,
        state: ItemState::Scheduled,
        outcome: None,
        remark: None,
        carried_from: None,
        intervals: Vec::new(),
        note: None,
        details: ItemDetails::default(),
        unattributed: Vec::new(),
    }
}

pub fn programme(sessions: Vec<Session>, items: Vec<Item>) -> Programme {
    let mut programme = Programme::empty(MeetingId::new("meeting"));
    let events = sessions
        .into_iter()
        .map(|session| Event::SessionAdded { session })
        .chain(items.into_iter().map(|item| Event::ItemAdded { item }));
    for event in events {
        programme.apply(programme.seq + 1, START, &event);
    }
    programme
}

/// Applies the events of an act, a minute after the last.
pub fn after(programme: &Programme, at: Moment, events: &[Event]) -> Programme {
    let mut after = programme.clone();
    for event in events {
        after.apply(after.seq + 1, at, event);
    }
    after
}
