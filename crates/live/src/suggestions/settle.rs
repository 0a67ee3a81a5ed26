//! Suggestions taken up or refused: one edit of the text that touches nothing
//! else, so that nobody who writes beside it is disturbed. Words are kept or
//! taken away where they stand; where paragraphs are to be one, the second's
//! words go to the end of the first, as they do when somebody joins them.

use yrs::types::Attrs;
use yrs::types::text::YChange;
use yrs::{
    Any, Assoc, Out, ReadTxn, Snapshot, StickyIndex, Text as _, TransactionMut, Xml as _, XmlElementRef,
    XmlFragment as _, XmlOut, XmlTextRef,
};

use crate::document::Document;
use crate::nodes::{self, DELETED, DELETION, INSERTED, INSERTION, ROOT};
use crate::scan::scan;

/// What becomes of a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruling {
    Accept,
    Reject,
}

/// The update that rules on those suggestions of the text `current` whose ids are wanted; `None` if there are none.
pub fn settle(current: &[u8], ruling: Ruling, wanted: impl Fn(&str) -> bool) -> Option<Vec<u8>> {
    scan(current).ok()?;
    let mut document = Document::empty();
    document.apply(current).ok()?;
    let before = document.state_vector();
    let settled = document.change(|txn| settle_all(txn, ruling, &wanted))?;
    if settled { document.difference(&before) } else { None }
}

fn settle_all(txn: &mut TransactionMut<'_>, ruling: Ruling, wanted: &dyn Fn(&str) -> bool) -> bool {
    let Some(root) = txn.get_xml_fragment(ROOT) else { return false };
    let all = nodes::all_within(txn, &root);
    let mut settled = false;
    // From the end, so that what comes before stays where it is.
    for node in all.into_iter().rev() {
        settled |= match node {
            XmlOut::Text(text) => settle_words(txn, &text, ruling, wanted),
            XmlOut::Element(element) => settle_element(txn, &element, ruling, wanted),
            XmlOut::Fragment(_) => false,
        };
    }
    settled
}

/// Whether what carries these marks goes, if anything is ruled about it.
fn goes(ruling: Ruling, inserted: bool, deleted: bool) -> bool {
    match ruling {
        Ruling::Accept => deleted,
        Ruling::Reject => inserted,
    }
}

fn settle_words(
    txn: &mut TransactionMut<'_>,
    text: &XmlTextRef,
    ruling: Ruling,
    wanted: &dyn Fn(&str) -> bool,
) -> bool {
    let mut stretches = Vec::new();
    for (at, length, marks) in runs(txn, text) {
        let marks = marks.as_ref().map(|marks| ruled(marks, wanted)).unwrap_or_default();
        if !marks.is_empty() {
            stretches.push((at, length, marks));
        }
    }
    let any = !stretches.is_empty();
    for (at, length, marks) in stretches.into_iter().rev() {
        let is = |kind: &str| marks.iter().any(|(name, _)| name.split("--").next() == Some(kind));
        if goes(ruling, is(INSERTION), is(DELETION)) {
            text.remove_range(txn, at, length);
        } else {
            text.format(txn, at, length, marks.into_iter().map(|(name, _)| (name, Any::Null)).collect());
        }
    }
    any
}

/// A place in a text, a length, and the marks there.
type Marked = (u32, u32, Option<Attrs>);

/// The words of a text, each run with its place.
fn runs(txn: &mut TransactionMut<'_>, text: &XmlTextRef) -> Vec<Marked> {
    let length = |insert: &Out| match insert {
        Out::Any(Any::String(words)) => words.encode_utf16().count() as u32,
        _ => 1,
    };
    let mut end = 0;
    let mut found = Vec::new();
    for run in text.diff(txn, YChange::identity) {
        let length = length(&run.insert);
        found.push((end, length, run.attributes.map(|marks| *marks)));
        end += length;
    }
    if end == text.len(txn) {
        return found;
    }
    // Somebody has put between the words what is neither read nor shown, but has a place: each item is asked for its own,
    // or the wrong words would go.
    let (now, nothing) = (txn.snapshot(), Snapshot::default());
    let items = text.diff_range(txn, Some(&now), Some(&nothing), |change| change.id);
    let placed = items.into_iter().filter_map(|run| {
        let place = StickyIndex::from_id(run.ychange?, Assoc::After).get_offset(txn)?.index;
        Some((place, length(&run.insert), run.attributes.map(|marks| *marks)))
    });
    placed.collect()
}

/// The marks that are about a wanted suggestion.
fn ruled(marks: &Attrs, wanted: &dyn Fn(&str) -> bool) -> Vec<(std::sync::Arc<str>, Any)> {
    let about = |(name, value): &(&std::sync::Arc<str>, &Any)| {
        let kind = name.split("--").next().unwrap_or_default();
        let id = match value {
            Any::Map(attributes) => attributes.get("id"),
            _ => None,
        };
        (kind == INSERTION || kind == DELETION) && matches!(id, Some(Any::String(id)) if wanted(id))
    };
    marks.iter().filter(about).map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn settle_element(
    txn: &mut TransactionMut<'_>,
    element: &XmlElementRef,
    ruling: Ruling,
    wanted: &dyn Fn(&str) -> bool,
) -> bool {
    let is = |txn: &TransactionMut<'_>, name| match element.get_attribute(txn, name) {
        Some(Out::Any(Any::String(id))) => wanted(&id),
        _ => false,
    };
    let (inserted, deleted) = (is(txn, INSERTED), is(txn, DELETED));
    if !inserted && !deleted {
        return false;
    }
    if goes(ruling, inserted, deleted) {
        if is_chip(element) {
            remove(txn, element);
            return true;
        }
        if is_line(element) && join(txn, element) {
            return true;
        }
        // The first paragraph there is can be joined to none; without words it is none.
        if is_line(element) && is_empty(txn, element) && nodes::place_of(txn, element).is_some_and(|place| place > 0) {
            remove(txn, element);
            return true;
        }
    }
    for (name, ruled) in [(INSERTED, inserted), (DELETED, deleted)] {
        if ruled {
            element.remove_attribute(txn, &name);
        }
    }
    true
}

/// What is no text and can be suggested. A table or a decision cannot: whoever wrote the attribute there has not been
/// shown as suggesting that it goes, and so it stays.
fn is_chip(element: &XmlElementRef) -> bool {
    matches!(&**element.tag(), "speaker" | "mention" | "hard_break")
}

/// What holds words: its own beginning is what is proposed about it.
fn is_line(element: &XmlElementRef) -> bool {
    matches!(&**element.tag(), "paragraph" | "heading" | "code_block")
}

fn is_empty(txn: &TransactionMut<'_>, line: &XmlElementRef) -> bool {
    nodes::within(txn, line).all(|child| matches!(child, XmlOut::Text(text) if text.len(txn) == 0))
}

/// Puts the words of a paragraph to the end of the one before it. Whether there is one.
fn join(txn: &mut TransactionMut<'_>, second: &XmlElementRef) -> bool {
    let Some(first) = line_before(txn, second) else { return false };
    for child in nodes::children_of(txn, second) {
        match (last_text(txn, &first), child) {
            (Some(text), nodes::Node::Text(runs)) => nodes::append(txn, &text, &runs),
            (_, other) => {
                let end = first.len(txn);
                nodes::write(txn, &first, end, &[other]);
            }
        }
    }
    let container = second.parent();
    remove(txn, second);
    if let Some(XmlOut::Element(container)) = container
        && is_item(&container)
        && !is_inside(&first, &container)
    {
        empty_item(txn, &container, &first);
    }
    true
}

fn last_text(txn: &TransactionMut<'_>, line: &XmlElementRef) -> Option<XmlTextRef> {
    nodes::within(txn, line).last().and_then(XmlOut::into_xml_text)
}

fn is_item(element: &XmlElementRef) -> bool {
    matches!(&**element.tag(), "list_item" | "task_item")
}

fn is_inside(inner: &XmlElementRef, outer: &XmlElementRef) -> bool {
    let mut around = inner.parent();
    while let Some(XmlOut::Element(element)) = around {
        if element == *outer {
            return true;
        }
        around = element.parent();
    }
    false
}

/// What stood below the first line of an item of a list goes behind the line it was joined to, and the item goes.
fn empty_item(txn: &mut TransactionMut<'_>, item: &XmlElementRef, first: &XmlElementRef) {
    let rest = nodes::children_of(txn, item);
    let home = first.parent();
    let same_kind = matches!(&home, Some(XmlOut::Element(home)) if is_item(home));
    if !rest.is_empty() && !same_kind {
        return;
    }
    if let (Some(XmlOut::Element(home)), Some(place)) = (home, nodes::place_of(txn, first)) {
        nodes::write(txn, &home, place + 1, &rest);
    }
    let list = item.parent();
    remove(txn, item);
    if let Some(XmlOut::Element(list)) = list
        && list.len(txn) == 0
    {
        remove(txn, &list);
    }
}

/// The paragraph that ends right before this one begins; not out of a cell of a table, and not into one.
fn line_before(txn: &TransactionMut<'_>, line: &XmlElementRef) -> Option<XmlElementRef> {
    let mut at = line.clone();
    loop {
        let place = nodes::place_of(txn, &at)?;
        if place > 0 {
            let before = match at.parent()? {
                XmlOut::Element(parent) => parent.get(txn, place - 1)?,
                XmlOut::Fragment(parent) => parent.get(txn, place - 1)?,
                XmlOut::Text(_) => return None,
            };
            return last_line(txn, before.into_xml_element()?);
        }
        let parent = at.parent()?.into_xml_element()?;
        if !(is_item(&parent) || matches!(&**parent.tag(), "bullet_list" | "ordered_list" | "task_list")) {
            return None;
        }
        at = parent;
    }
}

fn last_line(txn: &TransactionMut<'_>, mut element: XmlElementRef) -> Option<XmlElementRef> {
    loop {
        match &**element.tag() {
            "paragraph" | "heading" => return Some(element),
            "bullet_list" | "ordered_list" | "task_list" | "list_item" | "task_item" => {
                element = nodes::within(txn, &element).last()?.into_xml_element()?;
            }
            _ => return None,
        }
    }
}

fn remove(txn: &mut TransactionMut<'_>, element: &XmlElementRef) {
    let Some(place) = nodes::place_of(txn, element) else { return };
    match element.parent() {
        Some(XmlOut::Element(parent)) => parent.remove_range(txn, place, 1),
        Some(XmlOut::Fragment(parent)) => parent.remove_range(txn, place, 1),
        _ => {}
    }
}
