//! Numbers of agenda items (meeting-rules section 2, rules 2 and 3): computed
//! until the agenda is adopted, frozen by the adoption, with `bis`, `ter`, … for
//! what is inserted afterwards. Hidden items and breaks carry none.

use std::collections::{BTreeMap, BTreeSet};

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
    let mut numbers = Numbers {
        programme,
        used: programme.items.iter().filter_map(|item| item.number.clone()).collect(),
        given: BTreeMap::new(),
    };
    numbers.level(None, "");
    numbers.given
}

struct Numbers<'a> {
    programme: &'a Programme,
    /// Every number that is taken: what is inserted never takes one again, wherever it stands.
    used: BTreeSet<String>,
    given: BTreeMap<ItemId, String>,
}

impl Numbers<'_> {
    /// Numbers what hangs below one item, or the top level, in order.
    fn level(&mut self, parent: Option<&ItemId>, prefix: &str) {
        let programme = self.programme;
        let siblings =
            || programme.items.iter().filter(move |item| item.parent.as_ref() == parent && is_numbered(item));
        let frozen_any = match parent {
            // Adopted without one numbered item, an agenda still counts from 1.
            None => programme.items.iter().any(|item| item.number.is_some()),
            Some(_) => siblings().any(|item| item.number.is_some()),
        };
        let mut last = format!("{prefix}0");
        let mut counter = 0;
        for item in siblings() {
            let number = match (&item.number, frozen_any) {
                (Some(number), _) => {
                    base(number).clone_into(&mut last);
                    number.clone()
                }
                (None, true) => self.inserted(&last),
                (None, false) => {
                    counter += 1;
                    format!("{prefix}{counter}")
                }
            };
            self.used.insert(number.clone());
            self.given.insert(item.id.clone(), number.clone());
            self.level(Some(&item.id), &format!("{number}."));
        }
    }

    /// The next number after this one that nobody has.
    fn inserted(&self, after: &str) -> String {
        let words = SUFFIXES.iter().map(|suffix| format!("{after} {suffix}"));
        let beyond = (SUFFIXES.len() + 2..).map(|count| format!("{after} ({count})"));
        words.chain(beyond).find(|number| !self.used.contains(number)).unwrap_or_else(|| after.to_owned())
    }
}

/// `5` of `5 ter`: what is put in behind an inserted item is inserted after the same one.
fn base(number: &str) -> &str {
    match number.rsplit_once(' ') {
        Some((before, last)) if SUFFIXES.contains(&last) || last.starts_with('(') => before,
        Some(_) | None => number,
    }
}

fn is_numbered(item: &Item) -> bool {
    item.visibility != Visibility::Hidden && item.kind != ItemKind::Break
}
