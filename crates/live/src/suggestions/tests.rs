//! Suggestions as they are read and ruled on.

use std::collections::HashMap;
use std::sync::Arc;

use yrs::types::Attrs;
use yrs::updates::decoder::Decode as _;
use yrs::{
    Any, Doc, ReadTxn as _, StateVector, Text as _, Transact as _, Update, WriteTxn as _, Xml as _, XmlElementPrelim,
    XmlElementRef, XmlFragment, XmlTextPrelim,
};

use super::*;
use crate::readable::{plain_text, readable};

const ONE: &str = "0123456789abcdef01234567";
const TWO: &str = "fedcba987654321001234567";

fn mark(name: &str, id: &str) -> Attrs {
    let value = Any::Map(Arc::new(HashMap::from([("id".to_owned(), Any::from(id))])));
    Attrs::from([(Arc::from(name), value)])
}

/// A line of words, each with the marks it carries: `[("the ", None), ("new ", Some(("insertion", ONE)))]`.
type Words<'w> = &'w [(&'w str, Option<(&'w str, &'w str)>)];

fn line<P: XmlFragment>(txn: &mut yrs::TransactionMut<'_>, parent: &P, words: Words<'_>) -> XmlElementRef {
    let end = parent.len(txn);
    let paragraph = parent.insert(txn, end, XmlElementPrelim::empty("paragraph"));
    let text = paragraph.insert(txn, 0, XmlTextPrelim::new(""));
    for (words, about) in words {
        let marks = about.map(|(name, id)| mark(name, id)).unwrap_or_default();
        let end = text.len(txn);
        text.insert_with_attributes(txn, end, words, marks);
    }
    paragraph
}

fn written(write: impl FnOnce(&mut yrs::TransactionMut<'_>, &yrs::XmlFragmentRef)) -> Vec<u8> {
    let doc = Doc::with_client_id(7);
    let mut txn = doc.transact_mut();
    let root = txn.get_or_insert_xml_fragment("prosemirror");
    write(&mut txn, &root);
    drop(txn);
    doc.transact().encode_state_as_update_v1(&StateVector::default())
}

/// The lines of the text once the update is in.
fn after(text: &[u8], update: &[u8]) -> Vec<Block> {
    let doc = Doc::new();
    for bytes in [text, update] {
        doc.transact_mut().apply_update(Update::decode_v1(bytes).unwrap()).unwrap();
    }
    let whole = doc.transact().encode_state_as_update_v1(&StateVector::default());
    readable(&whole).unwrap()
}

fn ruled(text: &[u8], ruling: Ruling, id: &str) -> Vec<Block> {
    let update = settle(text, ruling, |one| one == id).expect("there is such a suggestion");
    assert_eq!(ids_in(&update).count(), 0, "a ruling brings no suggestion of its own");
    after(text, &update)
}

fn changed_words() -> Vec<u8> {
    written(|txn, root| {
        let words: Words<'_> = &[
            ("The States ", None),
            ("shall ", Some(("deletion", ONE))),
            ("should ", Some(("insertion", ONE))),
            ("agree", None),
            (" soon", Some(("insertion", TWO))),
        ];
        line(txn, root, words);
    })
}

#[test]
fn words_that_are_proposed_come_or_go_and_nothing_else_changes() {
    let text = changed_words();
    assert_eq!(plain_text(&ruled(&text, Ruling::Accept, ONE)), "The States should agree soon");
    assert_eq!(plain_text(&ruled(&text, Ruling::Reject, ONE)), "The States shall agree soon");
    let left = suggestions(&ruled(&text, Ruling::Accept, ONE));
    assert_eq!(left.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), [TWO]);
    assert_eq!(settle(&text, Ruling::Accept, |one| one == "unknown"), None);
}

#[test]
fn suggestions_are_listed_in_their_order_with_their_words() {
    let listed = suggestions(&readable(&changed_words()).unwrap());
    let first = Suggestion { id: ONE.into(), added: "should ".into(), removed: "shall ".into(), breaks: false };
    assert_eq!(listed[0], first);
    assert_eq!((listed[1].added.as_str(), listed[1].removed.as_str()), (" soon", ""));
}

#[test]
fn as_it_stands_nothing_is_there_that_was_only_proposed() {
    let text = readable(&changed_words()).unwrap();
    assert_eq!(plain_text(&as_it_stands(text)), "The States shall agree");
}

#[test]
fn a_paragraph_that_was_proposed_to_begin_joins_the_one_before_when_it_is_refused() {
    let text = written(|txn, root| {
        line(txn, root, &[("First half, ", None)]);
        let second = line(txn, root, &[("second half", None), (" and more", Some(("insertion", ONE)))]);
        second.insert_attribute(txn, "inserted", ONE);
        line(txn, root, &[("After.", None)]);
    });
    assert_eq!(plain_text(&ruled(&text, Ruling::Reject, ONE)), "First half, second half\nAfter.");
    assert_eq!(plain_text(&ruled(&text, Ruling::Accept, ONE)), "First half, \nsecond half and more\nAfter.");
    assert_eq!(plain_text(&as_it_stands(readable(&text).unwrap())), "First half, second half\nAfter.");
    assert!(suggestions(&readable(&text).unwrap())[0].breaks);
    assert!(suggestions(&ruled(&text, Ruling::Accept, ONE)).is_empty());
}

#[test]
fn paragraphs_proposed_to_go_go() {
    let text = written(|txn, root| {
        line(txn, root, &[("Kept", None), (" not kept", Some(("deletion", ONE)))]);
        let second = line(txn, root, &[("gone", Some(("deletion", ONE)))]);
        second.insert_attribute(txn, "deleted", ONE);
        let third = line(txn, root, &[("gone ", Some(("deletion", ONE))), (", too", None)]);
        third.insert_attribute(txn, "deleted", ONE);
    });
    assert_eq!(plain_text(&ruled(&text, Ruling::Accept, ONE)), "Kept, too");
    assert_eq!(plain_text(&ruled(&text, Ruling::Reject, ONE)), "Kept not kept\ngone\ngone , too");
}

#[test]
fn items_of_a_list_are_joined_and_what_hangs_below_them_stays() {
    let list = |txn: &mut yrs::TransactionMut<'_>, root: &yrs::XmlFragmentRef| {
        let list = root.insert(txn, 0, XmlElementPrelim::empty("bullet_list"));
        let first = list.insert(txn, 0, XmlElementPrelim::empty("list_item"));
        line(txn, &first, &[("one", None)]);
        let second = list.insert(txn, 1, XmlElementPrelim::empty("list_item"));
        let words = line(txn, &second, &[(" two", None)]);
        words.insert_attribute(txn, "inserted", ONE);
        let below = second.insert(txn, 1, XmlElementPrelim::empty("bullet_list"));
        let item = below.insert(txn, 0, XmlElementPrelim::empty("list_item"));
        line(txn, &item, &[("below", None)]);
    };
    let joined = ruled(&written(list), Ruling::Reject, ONE);
    let [Block::BulletList { items }] = joined.as_slice() else { panic!("{joined:?}") };
    assert_eq!(items.len(), 1);
    assert_eq!(plain_text(&joined), "one two\nbelow");
}

#[test]
fn a_first_item_joins_the_line_before_its_list() {
    let text = written(|txn, root| {
        line(txn, root, &[("Agreed:", None)]);
        let list = root.insert(txn, 1, XmlElementPrelim::empty("bullet_list"));
        let item = list.insert(txn, 0, XmlElementPrelim::empty("list_item"));
        let words = line(txn, &item, &[(" all", None)]);
        words.insert_attribute(txn, "deleted", ONE);
    });
    let joined = ruled(&text, Ruling::Accept, ONE);
    assert_eq!(joined.len(), 1, "no empty list is left: {joined:?}");
    assert_eq!(plain_text(&joined), "Agreed: all");
}

#[test]
fn chips_that_are_proposed_come_or_go() {
    let text = written(|txn, root| {
        let paragraph = line(txn, root, &[("See ", None)]);
        let mention = paragraph.insert(txn, 1, XmlElementPrelim::empty("mention"));
        for (name, value) in [("kind", "party"), ("id", "kenya"), ("label", "Kenya"), ("inserted", ONE)] {
            mention.insert_attribute(txn, name, value);
        }
    });
    assert_eq!(plain_text(&ruled(&text, Ruling::Accept, ONE)), "See Kenya");
    assert_eq!(plain_text(&ruled(&text, Ruling::Reject, ONE)), "See ");
    assert_eq!(suggestions(&readable(&text).unwrap())[0].added, "Kenya");
}

#[test]
fn the_first_update_that_holds_an_id_is_found() {
    let text = changed_words();
    let found: Vec<&str> = ids_in(&text).collect();
    assert!(found.contains(&ONE) && found.contains(&TWO), "{found:?}");
}
