//! Places of items: a session's items are a tree one level deep, laid out in one
//! line by growing positions, sub-items right behind what they hang below.

use std::collections::BTreeMap;

use super::{Refused, Spot};
use crate::{
    ids::{ItemId, SessionId},
    meeting::Item,
    programme::Programme,
    words,
};

words! {
    /// Where an item can go in one step, by a key or a button.
    Step { Up = "up", Down = "down", In = "in", Out = "out" }
}

/// Where a step leads; none where there is no such place. From the end of a sitting it leads into the next one.
pub fn step(programme: &Programme, item: &ItemId, step: Step) -> Option<Spot> {
    let item = programme.item(item)?;
    let siblings: Vec<&Item> = programme.items_of(&item.session).filter(|other| other.parent == item.parent).collect();
    let place = siblings.iter().position(|other| other.id == item.id)?;
    let here = |before: Option<&&Item>| Spot {
        session: item.session.clone(),
        parent: item.parent.clone(),
        before: before.map(|other| other.id.clone()),
    };
    let session = programme.sessions.iter().position(|session| session.id == item.session)?;
    match step {
        Step::Up => match place.checked_sub(1) {
            Some(above) => Some(here(siblings.get(above))),
            None if item.parent.is_some() => None,
            None => {
                let earlier = programme.sessions.get(session.checked_sub(1)?)?;
                Some(Spot { session: earlier.id.clone(), parent: None, before: None })
            }
        },
        Step::Down if place + 1 < siblings.len() => Some(here(siblings.get(place + 2))),
        Step::Down if item.parent.is_some() => None,
        Step::Down => {
            let later = programme.sessions.get(session + 1)?;
            let first = programme.items_of(&later.id).find(|other| other.parent.is_none());
            Some(Spot { session: later.id.clone(), parent: None, before: first.map(|other| other.id.clone()) })
        }
        Step::In => {
            let above = siblings.get(place.checked_sub(1)?)?;
            Some(Spot { session: item.session.clone(), parent: Some(above.id.clone()), before: None })
        }
        Step::Out => {
            let parent = programme.item(item.parent.as_ref()?)?;
            let mut after = programme.items_of(&item.session).filter(|other| other.parent.is_none());
            after.find(|other| other.id == parent.id)?;
            Some(Spot {
                session: item.session.clone(),
                parent: None,
                before: after.next().map(|other| other.id.clone()),
            })
        }
    }
}

/// Between neighbours, so that most moves change one item only.
const GAP: i64 = 10;

/// The items of a session in the order in which they are shown, sub-items behind their parent.
fn line(programme: &Programme, session: &SessionId) -> Vec<ItemId> {
    let mut line = Vec::new();
    let top = |item: &&Item| item.parent.as_ref().is_none_or(|parent| programme.item(parent).is_none());
    for item in programme.items_of(session).filter(top) {
        line.push(item.id.clone());
        let below = programme.items_of(session).filter(|other| other.parent.as_ref() == Some(&item.id));
        line.extend(below.map(|other| other.id.clone()));
    }
    line
}

/// Puts an item, with what hangs below it, in its place.
///
/// # Errors
/// Where the place is none, or too deep.
pub(super) fn put(programme: &mut Programme, item: &ItemId, to: &Spot) -> Result<(), Refused> {
    if programme.session(&to.session).is_none() {
        return Err(Refused::NoSuchSession);
    }
    let below: Vec<ItemId> = programme
        .items
        .iter()
        .filter(|other| other.parent.as_ref() == Some(item))
        .map(|other| other.id.clone())
        .collect();
    if let Some(parent) = &to.parent {
        let parent = programme.item(parent).ok_or(Refused::NoSuchItem)?;
        if parent.id == *item {
            return Err(Refused::BelowItself);
        }
        if parent.session != to.session {
            return Err(Refused::NoSuchItem);
        }
        if parent.parent.is_some() || !below.is_empty() {
            return Err(Refused::TooDeep);
        }
        // An item with sub-items is a heading: what was treated in its own right cannot become one.
        if !parent.intervals.is_empty() || !parent.state.is_open() {
            return Err(Refused::ItemState { state: parent.state });
        }
    }
    if let Some(before) = &to.before {
        let sibling = programme.item(before).ok_or(Refused::NoSuchItem)?;
        if sibling.id == *item || sibling.session != to.session || sibling.parent != to.parent {
            return Err(Refused::NoSuchItem);
        }
    }
    let block: Vec<ItemId> = std::iter::once(item.clone()).chain(below).collect();
    let mut line: Vec<ItemId> =
        line(programme, &to.session).into_iter().filter(|other| !block.contains(other)).collect();
    let at = match (&to.before, &to.parent) {
        (Some(before), _) => line.iter().position(|other| other == before),
        (None, Some(parent)) => line
            .iter()
            .rposition(|other| {
                other == parent || programme.item(other).is_some_and(|item| item.parent.as_ref() == Some(parent))
            })
            .map(|place| place + 1),
        (None, None) => None,
    }
    .unwrap_or(line.len());
    let position = |id: Option<&ItemId>| id.and_then(|id| programme.item(id)).map(|item| item.position);
    let before = position(at.checked_sub(1).and_then(|place| line.get(place)));
    let after = position(line.get(at));
    let positions = between(before, after, block.len());
    line.splice(at..at, block.iter().cloned());
    let mut new: BTreeMap<ItemId, i64> = match positions {
        Some(positions) => block.iter().cloned().zip(positions).collect(),
        None => (1..).zip(line).map(|(place, id)| (id, place * GAP)).collect(),
    };
    for id in &block {
        if let Some(item) = programme.item_mut(id) {
            item.session = to.session.clone();
        }
    }
    if let Some(item) = programme.item_mut(item) {
        item.parent = to.parent.clone();
    }
    for item in &mut programme.items {
        if let Some(position) = new.remove(&item.id) {
            item.position = position;
        }
    }
    for list in &mut programme.lists {
        if block.contains(&list.head.item) {
            list.head.session = to.session.clone();
        }
    }
    programme.sort();
    Ok(())
}

/// Growing numbers strictly between two others; none where there is no room.
fn between(before: Option<i64>, after: Option<i64>, count: usize) -> Option<Vec<i64>> {
    let count = i64::try_from(count).ok()?;
    let before = before.unwrap_or(0);
    let Some(after) = after else { return Some((1..=count).map(|place| before + place * GAP).collect()) };
    let step = (after - before) / (count + 1);
    (step > 0).then(|| (1..=count).map(|place| before + place * step).collect())
}

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn there_is_room_between_or_there_is_none() {
        type Row = (Option<i64>, Option<i64>, usize, Option<Vec<i64>>);
        let table: [Row; 6] = [
            (Some(10), Some(20), 1, Some(vec![15])),
            (Some(10), Some(20), 3, Some(vec![12, 14, 16])),
            (Some(10), Some(11), 1, None),
            (Some(10), None, 2, Some(vec![20, 30])),
            (None, Some(10), 1, Some(vec![5])),
            (None, Some(0), 1, None),
        ];
        for (before, after, count, expected) in table {
            assert_eq!(between(before, after, count), expected, "{before:?} {after:?} {count}");
        }
    }
}
