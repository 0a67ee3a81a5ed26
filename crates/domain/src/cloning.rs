//! A meeting taken as the pattern of another: its sessions and items at the same
//! times of the clock on other days, as if nothing of it had been held yet.

use std::collections::BTreeMap;

use jiff::{Span, Timestamp, civil, tz::TimeZone};

use crate::{
    clock::Moment,
    ids::{ItemId, NoteId, PartyId, SessionId},
    meeting::{Item, ItemDetails, ItemKind, ItemState, Session, SessionState},
    programme::Programme,
};

/// How far, and from which clocks to which.
#[derive(Clone, Debug)]
pub struct Shift {
    days: Span,
    from: TimeZone,
    to: TimeZone,
}

impl Shift {
    /// From the first day of one meeting to the first day of another, each in its zone; none where one of them is no
    /// day or no zone.
    pub fn between(first_day: &str, zone: &str, new_first_day: &str, new_zone: &str) -> Option<Self> {
        let day = |text: &str| text.parse::<civil::Date>().ok();
        Some(Self {
            days: day(first_day)?.until(day(new_first_day)?).ok()?,
            from: TimeZone::get(zone).ok()?,
            to: TimeZone::get(new_zone).ok()?,
        })
    }

    /// A day, moved.
    pub fn day(&self, day: &str) -> Option<String> {
        Some(day.parse::<civil::Date>().ok()?.checked_add(self.days).ok()?.to_string())
    }

    /// The same time of the clock, so many days later. What a change of clocks leaves out is an hour later.
    fn moment(&self, at: Moment, own: Option<&TimeZone>) -> Moment {
        let (from, to) = (own.unwrap_or(&self.from), own.unwrap_or(&self.to));
        let moved = || {
            let wall = Timestamp::from_microsecond(at.micros()).ok()?.to_zoned_datetime(from.clone()).datetime();
            let wall = wall.checked_add(self.days).ok()?;
            Some(Moment(to.to_ambiguous_timestamp(wall).compatible().ok()?.as_microsecond()))
        };
        moved().unwrap_or(at)
    }
}

/// Which seats the parties of the old meeting are in the new one; empty where no seats are taken over.
pub type Seats = BTreeMap<PartyId, PartyId>;

/// The plan of a programme for another meeting. Withdrawn items and continuations of deferred ones are left out, and
/// everything else is to be treated anew. Documents are the old meeting's; names of people are taken over if wished.
pub fn copied(
    programme: &Programme,
    shift: &Shift,
    seats: &Seats,
    with_names: bool,
    mut new_id: impl FnMut() -> String,
) -> (Vec<Session>, Vec<Item>) {
    let kept: Vec<&Item> = programme
        .items
        .iter()
        .filter(|item| item.state != ItemState::Withdrawn && item.carried_from.is_none())
        .collect();
    let sessions: BTreeMap<SessionId, SessionId> =
        programme.sessions.iter().map(|session| (session.id.clone(), SessionId::new(new_id()))).collect();
    let items: BTreeMap<ItemId, ItemId> = kept.iter().map(|item| (item.id.clone(), ItemId::new(new_id()))).collect();
    let zones: BTreeMap<&SessionId, TimeZone> = programme
        .sessions
        .iter()
        .filter_map(|session| Some((&session.id, TimeZone::get(session.zone.as_deref()?).ok()?)))
        .collect();
    let new_sessions = programme
        .sessions
        .iter()
        .filter_map(|session| {
            let own = zones.get(&session.id);
            Some(Session {
                id: sessions.get(&session.id)?.clone(),
                day: shift.day(&session.day).unwrap_or_else(|| session.day.clone()),
                starts_at: shift.moment(session.starts_at, own),
                ends_at: shift.moment(session.ends_at, own),
                state: SessionState::Planned,
                version: 0,
                group_of: session.group_of.as_ref().and_then(|item| items.get(item)).cloned(),
                rapporteur: session.rapporteur.as_ref().and_then(|party| seats.get(party)).cloned(),
                ..session.clone()
            })
        })
        .collect();
    let new_items = kept
        .iter()
        .filter_map(|item| {
            let own = zones.get(&item.session);
            let treatable = !matches!(item.kind, ItemKind::Break | ItemKind::Breakout);
            Some(Item {
                id: items.get(&item.id)?.clone(),
                session: sessions.get(&item.session)?.clone(),
                parent: item.parent.as_ref().and_then(|parent| items.get(parent)).cloned(),
                number: None,
                planned_start: item.planned_start.map(|start| shift.moment(start, own)),
                state: ItemState::Scheduled,
                outcome: None,
                remark: None,
                intervals: Vec::new(),
                note: treatable.then(|| NoteId::new(new_id())),
                details: details(&item.details, with_names),
                ..(*item).clone()
            })
        })
        .collect();
    (new_sessions, new_items)
}

fn details(old: &ItemDetails, with_names: bool) -> ItemDetails {
    let named = ItemDetails { documents: Vec::new(), ..old.clone() };
    if with_names {
        return named;
    }
    ItemDetails { moderator: String::new(), rapporteur: String::new(), speakers: Vec::new(), ..named }
}
