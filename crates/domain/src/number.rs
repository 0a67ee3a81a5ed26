//! Numbers of agenda items (meeting-rules section 2, rules 2 and 3): computed
//! until the agenda is adopted, frozen by the adoption, with `bis`, `ter`, … for
//! what is inserted afterwards. Hidden items and breaks carry none.

use std::collections::BTreeMap;

use crate::{
    ids::ItemId,
    meeting::{Item, ItemKind, Visibility},
    programme::Programme,
};

/// Suffixes of inserted items, in order (U4).
const SUFFIXES: [&str; 7] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"];

/// The number of every numbered item: the frozen one where there is one, else
/// computed by place. Sub-items read `5.1`.
pub fn numbers(programme: &Programme) -> BTreeMap<ItemId, String> {
    let mut given = BTreeMap::new();
    let frozen_any = programme.items.iter().any(|item| item.number.is_some());
    let mut last_top: Option<String> = None;
    let mut inserted_after_last = 0;
    let mut counter = 0;
    for item in programme.items.iter().filter(|item| item.parent.is_none() && is_numbered(item)) {
        let number = match (&item.number, frozen_any) {
            (Some(number), _) => {
                last_top = Some(number.clone());
                inserted_after_last = 0;
                number.clone()
            }
            (None, true) => {
                let number = inserted(last_top.as_deref().unwrap_or("0"), inserted_after_last);
                inserted_after_last += 1;
                number
            }
            (None, false) => {
                counter += 1;
                counter.to_string()
            }
        };
        given.insert(item.id.clone(), number.clone());
        number_below(programme, item, &number, &mut given);
    }
    given
}

fn number_below(programme: &Programme, parent: &Item, prefix: &str, given: &mut BTreeMap<ItemId, String>) {
    let children = programme.items.iter().filter(|item| item.parent.as_ref() == Some(&parent.id) && is_numbered(item));
    for (place, child) in children.enumerate() {
        let number = child.number.clone().unwrap_or_else(|| format!("{prefix}.{}", place + 1));
        given.insert(child.id.clone(), number.clone());
        number_below(programme, child, &number, given);
    }
}

fn inserted(after: &str, count: usize) -> String {
    match SUFFIXES.get(count) {
        Some(suffix) => format!("{after} {suffix}"),
        None => format!("{after} ({})", count + 2),
    }
}

fn is_numbered(item: &Item) -> bool {
    item.visibility != Visibility::Hidden && item.kind != ItemKind::Break
}
