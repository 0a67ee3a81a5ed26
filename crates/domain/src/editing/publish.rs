//! From the draft to what everybody sees: one event that brings every reader
//! from what they saw to what they may see now.

use super::{Edit, Refused, draft};
use crate::{
    event::{Event, Was},
    ids::{ItemId, NoteId, SessionId},
    limits,
    meeting::{AgendaStatus, Item, ItemKind, ItemState, Visibility},
    number,
    policy::Audience,
    programme::Programme,
};

/// The event that makes the edits everybody's. `note` says to all why; `new_note` gives ids of shared notes for
/// what becomes treatable.
///
/// # Errors
/// [`Refused::NothingToPublish`] where nothing differs, or a note that is too long.
pub fn publish(
    programme: &Programme,
    edits: &[Edit],
    note: &str,
    mut new_note: impl FnMut() -> NoteId,
) -> Result<Event, Refused> {
    let note = note.trim();
    if note.chars().count() > limits::REASON_MAX {
        return Err(Refused::TooLong { field: super::Field::Note, max: limits::REASON_MAX });
    }
    let mut after = draft(programme, edits).programme;
    for item in &mut after.items {
        if item.state == ItemState::Draft {
            item.state = ItemState::Scheduled;
        }
        let had_one = programme.item(&item.id).is_some_and(|before| takes_note(before.kind));
        if item.note.is_none() && takes_note(item.kind) && !had_one {
            item.note = Some(new_note());
        }
    }
    freeze_numbers(&mut after);
    changed(programme, &after, note).ok_or(Refused::NothingToPublish)
}

/// Nothing is written down in a break, and of groups that meet beside it each has its own note.
const fn takes_note(kind: ItemKind) -> bool {
    !matches!(kind, ItemKind::Break | ItemKind::Breakout)
}

/// On an adopted agenda what is put in gets its number once and keeps it.
fn freeze_numbers(programme: &mut Programme) {
    if programme.agenda == AgendaStatus::Adopted {
        let numbers = number::numbers(programme);
        for item in &mut programme.items {
            if item.number.is_none() {
                item.number = numbers.get(&item.id).cloned();
            }
        }
    }
}

/// The event between two states of a programme that differ in what is planned; none where they do not.
pub fn changed(before: &Programme, after: &Programme, note: &str) -> Option<Event> {
    const AUDIENCES: [Audience; 3] = [Audience::Public, Audience::Room, Audience::Staff];
    let seen: Vec<(Programme, Programme)> =
        AUDIENCES.iter().map(|audience| (before.seen_by(*audience), after.seen_by(*audience))).collect();
    let differs = |of: &dyn Fn(&Programme, &Programme) -> bool| seen.iter().any(|(old, new)| of(old, new));
    let sessions: Vec<_> = after
        .sessions
        .iter()
        .filter(|session| differs(&|old, new| old.session(&session.id) != new.session(&session.id)))
        .cloned()
        .collect();
    let items: Vec<_> = after
        .items
        .iter()
        .filter(|item| differs(&|old, new| old.item(&item.id) != new.item(&item.id)))
        .cloned()
        .collect();
    // What belonged to an item or a session that is gone has gone with it.
    let session_stands = |id: &SessionId| after.session(id).is_some();
    let item_stands = |id: &ItemId| after.item(id).is_some();
    let lists: Vec<_> = after
        .lists
        .iter()
        .filter(|list| item_stands(&list.head.item))
        .filter(|list| differs(&|old, new| old.list(&list.head.item) != new.list(&list.head.item)))
        .cloned()
        .collect();
    let screens: Vec<_> = after
        .screens
        .iter()
        .filter(|one| session_stands(&one.session))
        .filter(|one| differs(&|old, new| old.screens.contains(one) != new.screens.contains(one)))
        .cloned()
        .collect();
    let results: Vec<_> = after
        .results
        .iter()
        .filter(|one| item_stands(&one.item) && session_stands(&one.group))
        .filter(|one| differs(&|old, new| old.results.contains(one) != new.results.contains(one)))
        .cloned()
        .collect();
    let gone_sessions: Vec<SessionId> = missing(before.sessions.iter().map(|one| &one.id), session_stands);
    let gone_items: Vec<ItemId> = missing(before.items.iter().map(|one| &one.id), item_stands);
    let was = Was {
        sessions: before
            .sessions
            .iter()
            .filter(|one| differs(&|old, new| old.session(&one.id).is_some() && new.session(&one.id).is_none()))
            .map(|one| (one.id.clone(), one.visibility))
            .collect(),
        items: before
            .items
            .iter()
            .filter(|one| differs(&|old, new| old.item(&one.id).is_some() && new.item(&one.id).is_none()))
            .map(|one| (one.id.clone(), who_saw(before, one)))
            .collect(),
    };
    let nothing = sessions.is_empty() && items.is_empty() && lists.is_empty() && was == Was::default();
    (!nothing).then(|| Event::ProgrammeChanged {
        sessions,
        items,
        lists,
        screens,
        results,
        gone_sessions,
        gone_items,
        was,
        note: note.to_owned(),
    })
}

fn missing<'a, T: Clone + 'a>(all: impl Iterator<Item = &'a T>, there: impl Fn(&T) -> bool) -> Vec<T> {
    all.filter(|id| !there(id)).cloned().collect()
}

/// How far an item could be seen, with its session's walls round it.
fn who_saw(programme: &Programme, item: &Item) -> Visibility {
    let of_session = programme.session(&item.session).map_or(Visibility::Hidden, |session| session.visibility);
    let drafted = if item.state == ItemState::Draft { Visibility::Internal } else { Visibility::Public };
    item.visibility.max(of_session).max(drafted)
}
