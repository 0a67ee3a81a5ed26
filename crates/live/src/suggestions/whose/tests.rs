//! What two people's clients send, and whose suggestion it makes larger.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use yrs::updates::decoder::Decode as _;
use yrs::{
    ClientID, Doc, OffsetKind, Options, StateVector, Text as _, Transact as _, Update, Xml as _, XmlElementPrelim,
    XmlElementRef, XmlFragment as _, XmlFragmentRef, XmlTextPrelim, XmlTextRef,
};
use yrs::{ReadTxn as _, WriteTxn as _};

use super::*;

const ONE: &str = "0123456789abcdef01234567";

fn mark(name: &str, id: &str) -> Attrs {
    let value = Any::Map(Arc::new(HashMap::from([("id".to_owned(), Any::from(id))])));
    Attrs::from([(Arc::from(name), value)])
}

/// "The States shall agree.", in which Amina has suggested that "shall" goes and "should" comes, and Bruno's copy.
struct Text {
    bruno: Doc,
    watch: Watch,
}

impl Text {
    fn suggested() -> Self {
        let amina = client(1);
        let begun = edit(&amina, |txn, root| {
            let line = root.insert(txn, 0, XmlElementPrelim::empty("paragraph"));
            let text = line.insert(txn, 0, XmlTextPrelim::new(""));
            text.insert(txn, 0, "The States shall agree.");
        });
        let suggested = edit(&amina, |txn, root| {
            let text = words(txn, root, 0);
            text.format(txn, 11, 5, mark(DELETION, ONE));
            text.insert_with_attributes(txn, 16, "should", mark(INSERTION, ONE));
        });
        let bruno = client(2);
        let mut watch = Watch::default();
        for update in [begun, suggested] {
            bruno.transact_mut().apply_update(Update::decode_v1(&update).unwrap()).unwrap();
            assert!(watch.read(&update, |_| false).unwrap().is_empty(), "one's own");
        }
        Self { bruno, watch }
    }

    /// Whether Bruno's edit makes Amina's suggestion larger.
    fn is_stretched_by(&mut self, change: impl FnOnce(&mut TransactionMut<'_>, &XmlFragmentRef)) -> bool {
        let update = edit(&self.bruno, change);
        let found = self.watch.read(&update, |id| id == ONE).unwrap();
        assert!(found.iter().all(|id| id == ONE));
        !found.is_empty()
    }
}

fn client(number: u64) -> Doc {
    let options = Options { offset_kind: OffsetKind::Utf16, ..Options::with_client_id(ClientID::new(number)) };
    let doc = Doc::with_options(options);
    doc.get_or_insert_xml_fragment(ROOT);
    doc
}

fn edit(doc: &Doc, change: impl FnOnce(&mut TransactionMut<'_>, &XmlFragmentRef)) -> Vec<u8> {
    let mut txn = doc.transact_mut();
    let root = txn.get_or_insert_xml_fragment(ROOT);
    change(&mut txn, &root);
    txn.encode_update_v1()
}

fn line(txn: &TransactionMut<'_>, root: &XmlFragmentRef, place: u32) -> XmlElementRef {
    root.get(txn, place).unwrap().into_xml_element().unwrap()
}

fn words(txn: &TransactionMut<'_>, root: &XmlFragmentRef, place: u32) -> XmlTextRef {
    line(txn, root, place).get(txn, 0).unwrap().into_xml_text().unwrap()
}

#[test]
fn more_words_under_the_same_id_are_a_stretch_wherever_they_are() {
    // Beside the suggestion, where the id need not even be written again, …
    assert!(Text::suggested().is_stretched_by(|txn, root| words(txn, root, 0).format(txn, 4, 7, mark(DELETION, ONE))));
    assert!(Text::suggested().is_stretched_by(|txn, root| words(txn, root, 0).format(txn, 22, 6, mark(DELETION, ONE))));
    // … in the middle of the words to come, …
    assert!(Text::suggested().is_stretched_by(|txn, root| words(txn, root, 0).insert(txn, 18, "not")));
    // … and in a paragraph of one's own.
    assert!(Text::suggested().is_stretched_by(|txn, root| {
        let line = root.insert(txn, 1, XmlElementPrelim::empty("paragraph"));
        let text = line.insert(txn, 0, XmlTextPrelim::new(""));
        text.insert_with_attributes(txn, 0, "shall", mark(INSERTION, ONE));
    }));
    // That a paragraph begins no more is more, too.
    assert!(Text::suggested().is_stretched_by(|txn, root| {
        line(txn, root, 0).insert_attribute(txn, DELETED, ONE);
    }));
    // As many words, but others.
    assert!(Text::suggested().is_stretched_by(|txn, root| {
        let text = words(txn, root, 0);
        text.format(txn, 11, 5, Attrs::from([(Arc::from(DELETION), Any::Null)]));
        text.format(txn, 23, 5, mark(DELETION, ONE));
    }));
}

#[test]
fn what_happens_around_a_suggestion_is_no_stretch() {
    let plain = || Attrs::from([(Arc::from(DELETION), Any::Null), (Arc::from(INSERTION), Any::Null)]);
    let mut text = Text::suggested();
    // Words beside it, words of one's own in the middle of it, a part of it in bold, a part of it taken away.
    assert!(!text.is_stretched_by(|txn, root| words(txn, root, 0).insert(txn, 0, "All: ")));
    assert!(!text.is_stretched_by(|txn, root| words(txn, root, 0).insert_with_attributes(txn, 18, "-", plain())));
    let strong = Attrs::from([(Arc::from("strong"), Any::Map(Arc::default()))]);
    assert!(!text.is_stretched_by(|txn, root| words(txn, root, 0).format(txn, 17, 5, strong)));
    assert!(!text.is_stretched_by(|txn, root| words(txn, root, 0).remove_range(txn, 16, 1)));
    let other = "fedcba987654321001234567";
    assert!(!text.is_stretched_by(|txn, root| words(txn, root, 0).format(txn, 0, 3, mark(DELETION, other))));
}

#[test]
fn to_divide_the_paragraph_is_no_stretch() {
    // An editor writes the second half anew, with its marks.
    let mut text = Text::suggested();
    assert!(!text.is_stretched_by(|txn, root| {
        let first = words(txn, root, 0);
        let length = first.len(txn);
        first.remove_range(txn, 13, length - 13);
        let line = root.insert(txn, 1, XmlElementPrelim::empty("paragraph"));
        let second = line.insert(txn, 0, XmlTextPrelim::new(""));
        second.insert_with_attributes(txn, 0, "all", mark(DELETION, ONE));
        second.insert_with_attributes(txn, 3, "should", mark(INSERTION, ONE));
        second.insert_with_attributes(txn, 9, " agree.", Attrs::default());
    }));
    // Unless more comes with it.
    let mut text = Text::suggested();
    assert!(text.is_stretched_by(|txn, root| {
        root.remove_range(txn, 0, 1);
        let line = root.insert(txn, 0, XmlElementPrelim::empty("paragraph"));
        let all = line.insert(txn, 0, XmlTextPrelim::new(""));
        all.insert_with_attributes(txn, 0, "The States shall", mark(DELETION, ONE));
    }));
}

#[test]
fn what_does_not_fit_is_said() {
    let mut watch = Watch::default();
    assert!(watch.read(b"nonsense", |_| true).is_err());
    let empty = client(3).transact().encode_state_as_update_v1(&StateVector::default());
    assert!(watch.read(&empty, |_| true).unwrap().is_empty());
}
