//! Edits of a morning and an afternoon, and what comes of them.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_domain::{
    editing::{Edit, ItemPlan, Refused, SessionPlan, Spot, draft, publish},
    ids::{ItemId, NoteId, SessionId},
    meeting::{AgendaStatus, Interval, Item, ItemState},
    number::numbers,
    programme::Programme,
    text::Multilingual,
};

use super::{START, after, item, minutes, programme, session};

pub fn id(id: &str) -> ItemId {
    ItemId::new(id)
}

pub fn morning() -> Programme {
    programme(
        vec![session("morning", START, minutes(180)), session("afternoon", minutes(240), minutes(420))],
        vec![
            item("a", "morning", 10),
            item("b", "morning", 20),
            Item { parent: Some(id("b")), ..item("b1", "morning", 30) },
            Item { parent: Some(id("b")), ..item("b2", "morning", 40) },
            item("c", "morning", 50),
            item("d", "afternoon", 10),
        ],
    )
}

pub fn to(session: &str, parent: Option<&str>, before: Option<&str>) -> Spot {
    Spot { session: SessionId::new(session), parent: parent.map(id), before: before.map(id) }
}

pub fn moving(item: &str, to: Spot) -> Edit {
    Edit::MoveItem { item: id(item), to }
}

pub fn plan(title: &str) -> ItemPlan {
    ItemPlan { title: Multilingual::single("en", title), ..ItemPlan::of(&item("x", "morning", 0)) }
}

pub fn adding(new: &str, to: Spot) -> Edit {
    Edit::AddItem { item: id(new), to, plan: plan(new) }
}

pub fn setting(programme: &Programme, item: &str, change: impl FnOnce(&mut ItemPlan)) -> Edit {
    let was = ItemPlan::of(programme.item(&id(item)).unwrap());
    let mut plan = was.clone();
    change(&mut plan);
    Edit::SetItem { item: id(item), was, plan }
}

pub fn setting_session(programme: &Programme, session: &str, change: impl FnOnce(&mut SessionPlan)) -> Edit {
    let was = SessionPlan::of(programme.session(&SessionId::new(session)).unwrap());
    let mut plan = was.clone();
    change(&mut plan);
    Edit::SetSession { session: SessionId::new(session), was, plan }
}

pub fn removing(item: &str, note: &str) -> Edit {
    Edit::RemoveItem { item: id(item), note: note.to_owned() }
}

pub fn refusal(programme: &Programme, edit: Edit) -> Option<Refused> {
    draft(programme, &[edit]).dropped.pop().map(|(_, refused)| refused)
}

/// The session's items in order; sub-items with a dot.
pub fn order(programme: &Programme, session: &str) -> Vec<String> {
    let dot = |item: &Item| if item.parent.is_some() { "." } else { "" };
    programme.items_of(&SessionId::new(session)).map(|item| format!("{}{}", dot(item), item.id)).collect()
}

pub fn with_state(mut programme: Programme, item: &str, state: ItemState) -> Programme {
    let place = programme.items.iter_mut().find(|other| other.id.as_str() == item).unwrap();
    place.state = state;
    if !matches!(state, ItemState::Draft | ItemState::Scheduled | ItemState::Withdrawn) {
        place.intervals.push(Interval { started_at: START, ended_at: Some(minutes(1)) });
    }
    programme
}

pub fn adopted(mut programme: Programme) -> Programme {
    let given = numbers(&programme);
    programme.agenda = AgendaStatus::Adopted;
    for item in &mut programme.items {
        item.number = given.get(&item.id).cloned();
    }
    programme
}

pub fn published(programme: &Programme, edits: &[Edit]) -> Programme {
    let mut count = 0;
    let event = publish(programme, edits, "", || {
        count += 1;
        NoteId::new(format!("note-{count}"))
    });
    after(programme, START, &[event.unwrap()])
}
