//! Whether somebody has put more under another's suggestion than its author
//! did. A mark carries an id and no name; marks can be drawn out over other
//! words without the id being written again, by taking away where one ends. So
//! the log is read once more, update by update: what each marked is told by the
//! merging library itself.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use yrs::types::{Attrs, DeepObservable as _, Delta, EntryChange, Event};
use yrs::{Any, Out, TransactionMut};

use super::{Found, ids_in};
use crate::document::{Document, Unappliable};
use crate::nodes::{DELETED, DELETION, INSERTED, INSERTION, ROOT};
use crate::scan::scan;

/// A text as its log is read.
pub struct Watch {
    document: Document,
    marked: Arc<Mutex<Marked>>,
}

/// Under which ids one update has put something.
#[derive(Default)]
struct Marked {
    /// What was there before.
    old: BTreeSet<String>,
    /// What came with it.
    new: BTreeSet<String>,
}

/// The update does not fit; the log is to be read anew without it.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("an update of the log cannot be applied")]
pub struct DoesNotFit;

impl From<Unappliable> for DoesNotFit {
    fn from(_: Unappliable) -> Self {
        Self
    }
}

impl Default for Watch {
    fn default() -> Self {
        let document = Document::empty();
        let marked = Arc::<Mutex<Marked>>::default();
        if let Some(doc) = document.share() {
            let seen = marked.clone();
            doc.get_or_insert_xml_fragment(ROOT).observe_deep("suggestions", move |txn, events| {
                let mut marked = seen.lock().unwrap_or_else(PoisonError::into_inner);
                events.iter().for_each(|event| marked.take(txn, event));
            });
        }
        Self { document, marked }
    }
}

impl Watch {
    /// Takes in the next update of the log. Says which of the suggestions that are somebody else's than its author's
    /// have more in them than before.
    ///
    /// # Errors
    /// If the update does not fit; this is of no use any more then.
    pub fn read(&mut self, update: &[u8], is_others: impl Fn(&str) -> bool) -> Result<BTreeSet<String>, DoesNotFit> {
        scan(update).map_err(|_| DoesNotFit)?;
        // Where an id is written, words may only have been written anew with it, as when a paragraph is divided.
        let written: BTreeSet<&str> = ids_in(update).filter(|id| is_others(id)).collect();
        let before = (!written.is_empty()).then(|| self.under());
        self.document.apply(update)?;
        let Marked { old, new } = std::mem::take(&mut *self.marked.lock().unwrap_or_else(PoisonError::into_inner));
        let new = new.into_iter().filter(|id| !written.contains(id.as_str()));
        let mut found: BTreeSet<String> = old.into_iter().chain(new).filter(|id| is_others(id)).collect();
        if let Some(before) = before {
            let (nothing, after) = (Under::default(), self.under());
            let has_more = |id: &&str| {
                let of = |all: &HashMap<String, Under>| all.get(*id).unwrap_or(&nothing).clone();
                !of(&after).is_part_of(&of(&before))
            };
            found.extend(written.into_iter().filter(has_more).map(str::to_owned));
        }
        Ok(found)
    }

    fn under(&self) -> HashMap<String, Under> {
        let mut found = Found::whole();
        found.blocks(&self.document.blocks());
        let all = found.all.into_iter().zip(found.breaks);
        all.map(|(one, breaks)| (one.id, Under { added: one.added, removed: one.removed, breaks })).collect()
    }
}

/// All that stands under one id.
#[derive(Clone, Default)]
struct Under {
    added: String,
    removed: String,
    breaks: usize,
}

impl Under {
    fn is_part_of(&self, other: &Self) -> bool {
        is_part(&self.added, &other.added) && is_part(&self.removed, &other.removed) && self.breaks <= other.breaks
    }
}

/// Whether the letters of one stand in the other, in the same order. Between two paragraphs stands a blank.
fn is_part(part: &str, whole: &str) -> bool {
    let mut rest = whole.chars();
    part.chars().filter(|letter| !letter.is_whitespace()).all(|letter| rest.any(|other| other == letter))
}

impl Marked {
    fn take(&mut self, txn: &TransactionMut<'_>, event: &Event) {
        match event {
            Event::XmlText(event) => {
                for delta in event.delta(txn) {
                    match delta {
                        Delta::Retain(_, Some(marks)) => self.old.extend(ids_of(marks)),
                        Delta::Inserted(_, Some(marks)) => self.new.extend(ids_of(marks)),
                        Delta::Retain(_, None) | Delta::Inserted(_, None) | Delta::Deleted(_) => {}
                    }
                }
            }
            Event::XmlFragment(event) => {
                for (name, change) in event.keys(txn) {
                    let (EntryChange::Inserted(value) | EntryChange::Updated(_, value)) = change else { continue };
                    if let (INSERTED | DELETED, Out::Any(Any::String(id))) = (&**name, value) {
                        self.old.insert(id.to_string());
                    }
                }
            }
            _ => {}
        }
    }
}

fn ids_of(marks: &Attrs) -> impl Iterator<Item = String> {
    marks.iter().filter_map(|(name, value)| {
        let kind = name.split("--").next().unwrap_or_default();
        match value {
            Any::Map(attributes) if kind == INSERTION || kind == DELETION => match attributes.get("id") {
                Some(Any::String(id)) => Some(id.to_string()),
                _ => None,
            },
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests;
