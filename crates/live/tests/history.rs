//! The life of a text out of its log: what it said, who wrote it, what changed, and the way back.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_domain::{
    clock::Moment,
    ids::{PartyId, UserId},
};
use entente_live::{
    compare::compare,
    history::{Logged, Stroke, stretches, text, text_by_author, way_back},
    log::checksum,
    readable::{Block, Inline, Mark, plain_text, readable},
};
use proptest::prelude::*;
use yrs::{
    ClientID, Doc, GetString as _, OffsetKind, Options, ReadTxn as _, StateVector, Text as _, Transact as _, Update,
    XmlElementPrelim, XmlFragment as _, XmlTextPrelim, XmlTextRef, updates::decoder::Decode as _,
};

/// A log that several people write into, each from their own copy.
#[derive(Default)]
struct World {
    log: Vec<Logged>,
}

impl World {
    /// A copy of the text as it is now, for somebody to write in.
    fn copy(&self, client: u64) -> Doc {
        let options = Options { offset_kind: OffsetKind::Utf16, ..Options::with_client_id(ClientID::new(client)) };
        let doc = Doc::with_options(options);
        self.bring_up_to_date(&doc);
        doc
    }

    fn bring_up_to_date(&self, doc: &Doc) {
        let mut txn = doc.transact_mut();
        for logged in &self.log {
            txn.apply_update(Update::decode_v1(&logged.bytes).unwrap()).unwrap();
        }
    }

    fn writes(&mut self, doc: &Doc, who: &str, party: Option<&str>, edit: impl FnOnce(&Doc)) {
        let before = doc.transact().state_vector();
        edit(doc);
        let bytes = doc.transact().encode_state_as_update_v1(&before);
        self.keeps(bytes, who, party);
    }

    fn keeps(&mut self, bytes: Vec<u8>, who: &str, party: Option<&str>) {
        let seq = self.log.len() as i64 + 1;
        self.log.push(Logged {
            seq,
            at: Moment::from_micros(seq * 1_000_000),
            author: UserId::new(who),
            party: party.map(PartyId::new),
            checksum: checksum(&bytes),
            bytes: bytes.into(),
        });
    }

    fn state(&self) -> Vec<u8> {
        self.copy(1).transact().encode_state_as_update_v1(&StateVector::default())
    }

    fn said(&self) -> String {
        plain_text(&text(&self.log))
    }
}

fn add(doc: &Doc, place: u32, words: &str) {
    let root = doc.get_or_insert_xml_fragment("prosemirror");
    let mut txn = doc.transact_mut();
    let paragraph = root.insert(&mut txn, place, XmlElementPrelim::empty("paragraph"));
    paragraph.insert(&mut txn, 0, XmlTextPrelim::new(words));
}

fn words_of(doc: &Doc, place: u32) -> XmlTextRef {
    let root = doc.get_or_insert_xml_fragment("prosemirror");
    let txn = doc.transact();
    let element = root.get(&txn, place).unwrap().into_xml_element().unwrap();
    element.get(&txn, 0).unwrap().into_xml_text().unwrap()
}

fn runs(blocks: &[Block]) -> Vec<(Option<usize>, String)> {
    let mut found = Vec::new();
    for block in blocks {
        let Block::Paragraph { content } = block else { panic!("{block:?}") };
        for inline in content {
            let Inline::Text { text, marks } = inline else { panic!("{inline:?}") };
            let by = marks.iter().find_map(|mark| if let Mark::By { who } = mark { Some(*who) } else { None });
            found.push((by, text.clone()));
        }
    }
    found
}

#[test]
fn every_character_has_its_author() {
    let mut world = World::default();
    let first = world.copy(10);
    world.writes(&first, "amina", Some("kenya"), |doc| add(doc, 0, "Labour mobility matters 🌍 today."));
    let second = world.copy(20);
    world.writes(&second, "juan", None, |doc| {
        words_of(doc, 0).insert(&mut doc.transact_mut(), 16, "greatly ");
    });
    // The same browser, the same text, but for another party.
    world.bring_up_to_date(&first);
    world.writes(&first, "amina", Some("midsa"), |doc| {
        let words = words_of(doc, 0);
        let end = words.len(&doc.transact());
        words.insert(&mut doc.transact_mut(), end, " And tomorrow.");
    });
    // Taking away makes nobody the author of what stays.
    world.bring_up_to_date(&second);
    world.writes(&second, "juan", None, |doc| words_of(doc, 0).remove_range(&mut doc.transact_mut(), 0, 7));

    let (blocks, authors) = text_by_author(&world.log);
    let named: Vec<(&str, Option<&str>)> =
        authors.iter().map(|one| (one.user.as_str(), one.party.as_ref().map(PartyId::as_str))).collect();
    assert_eq!(named, [("amina", Some("kenya")), ("juan", None), ("amina", Some("midsa"))]);
    let expected =
        [(Some(0), "mobility "), (Some(1), "greatly "), (Some(0), "matters 🌍 today."), (Some(2), " And tomorrow.")];
    assert_eq!(runs(&blocks), expected.map(|(who, words)| (who, words.to_owned())));
    assert_eq!(plain_text(&blocks), world.said());
}

#[test]
fn a_copy_brought_by_somebody_else_is_still_who_wrote_it() {
    let mut world = World::default();
    let first = world.copy(10);
    world.writes(&first, "amina", None, |doc| add(doc, 0, "First."));
    // Another device sends everything it has, the known with the new.
    let second = world.copy(20);
    add(&second, 1, "Second.");
    let all = second.transact().encode_state_as_update_v1(&StateVector::default());
    world.keeps(all, "juan", None);
    let (blocks, _) = text_by_author(&world.log);
    assert_eq!(runs(&blocks), [(Some(0), "First.".to_owned()), (Some(1), "Second.".to_owned())]);
}

#[test]
fn an_earlier_text_comes_back_as_an_edit() {
    let mut world = World::default();
    let desk = world.copy(10);
    for (place, words) in ["One.", "Two.", "Three."].into_iter().enumerate() {
        world.writes(&desk, "amina", None, |doc| add(doc, place as u32, words));
    }
    let then = world.log.clone();
    world.writes(&desk, "amina", None, |doc| {
        let root = doc.get_or_insert_xml_fragment("prosemirror");
        root.remove_range(&mut doc.transact_mut(), 1, 1);
        words_of(doc, 0).insert(&mut doc.transact_mut(), 0, "Not ");
    });
    assert_eq!(world.said(), "Not One.\nThree.");

    // One passage: nothing else changes.
    let passage = way_back(&world.state(), &then, Some(1)).unwrap();
    let mut one = World { log: world.log.clone() };
    one.keeps(passage, "juan", None);
    assert_eq!(one.said(), "Not One.\nTwo.\nThree.");

    // The whole; and what stayed the same is not written anew.
    let whole = way_back(&world.state(), &then, None).unwrap();
    world.keeps(whole, "juan", None);
    assert_eq!(text(&world.log), text(&then));
    let (blocks, authors) = text_by_author(&world.log);
    let by: Vec<&str> = runs(&blocks).iter().map(|(who, _)| authors[who.unwrap()].user.as_str()).collect();
    assert_eq!(by, ["juan", "juan", "amina"]);
    assert!(way_back(&world.state(), &then, None).is_none(), "it says that already");
    assert!(way_back(&world.state(), &then, Some(7)).is_none(), "there is no such passage");
}

#[test]
fn what_this_server_does_not_know_comes_back_with_the_rest() {
    let mut world = World::default();
    let desk = world.copy(10);
    world.writes(&desk, "amina", None, |doc| {
        let root = doc.get_or_insert_xml_fragment("prosemirror");
        let mut txn = doc.transact_mut();
        let later = root.insert(&mut txn, 0, XmlElementPrelim::empty("of_a_later_editor"));
        yrs::Xml::insert_attribute(&later, &mut txn, "shape", "round");
        later.insert(&mut txn, 0, XmlTextPrelim::new("inside"));
    });
    let then = world.log.clone();
    world.writes(&desk, "amina", None, |doc| {
        doc.get_or_insert_xml_fragment("prosemirror").remove_range(&mut doc.transact_mut(), 0, 1);
    });
    let back = way_back(&world.state(), &then, None).unwrap();
    world.keeps(back, "juan", None);
    let doc = world.copy(30);
    let root = doc.get_or_insert_xml_fragment("prosemirror");
    let markup = root.get_string(&doc.transact());
    assert_eq!(markup, r#"<of_a_later_editor shape="round">inside</of_a_later_editor>"#);
}

#[test]
fn damaged_updates_are_left_out_and_the_rest_is_read() {
    let mut world = World::default();
    let desk = world.copy(10);
    world.writes(&desk, "amina", None, |doc| add(doc, 0, "Kept."));
    world.keeps(vec![1, 2, 3], "nobody", None);
    let mut spoilt = world.log.clone();
    spoilt.push(Logged { seq: 3, checksum: [0; 32], ..world.log[0].clone() });
    assert_eq!(plain_text(&text(&spoilt)), "Kept.");
}

#[test]
fn strokes_are_gathered_by_author_and_pause() {
    let stroke = |seq: i64, second: i64, who: &str| Stroke {
        seq,
        at: Moment::from_micros(second * 1_000_000),
        author: UserId::new(who),
        party: None,
    };
    let strokes = [stroke(1, 0, "a"), stroke(2, 60, "a"), stroke(3, 61, "b"), stroke(4, 62, "a"), stroke(5, 183, "a")];
    let found: Vec<(i64, i64)> =
        stretches(strokes).iter().map(|stretch| (stretch.from_seq, stretch.through_seq)).collect();
    assert_eq!(found, [(1, 2), (3, 3), (4, 4), (5, 5)]);
}

fn paragraphs(lines: &[&str]) -> Vec<Block> {
    let paragraph =
        |line: &&str| Block::Paragraph { content: vec![Inline::Text { text: (*line).to_owned(), marks: Vec::new() }] };
    lines.iter().map(paragraph).collect()
}

/// A comparison in one line each: `[-gone-]` and `{+new+}`.
fn marked(blocks: &[Block]) -> Vec<String> {
    let line = |block: &Block| match block {
        Block::Paragraph { content } => content
            .iter()
            .map(|inline| match inline {
                Inline::Text { text, marks } if marks.contains(&Mark::Added) => format!("{{+{text}+}}"),
                Inline::Text { text, marks } if marks.contains(&Mark::Removed) => format!("[-{text}-]"),
                Inline::Text { text, .. } => text.clone(),
                other => format!("{other:?}"),
            })
            .collect(),
        other => format!("{other:?}"),
    };
    blocks.iter().map(line).collect()
}

#[test]
fn changes_are_shown_word_by_word_and_paragraph_by_paragraph() {
    let cases: [(&[&str], &[&str], &[&str]); 6] = [
        // Spaces and stops make no two sentences one.
        (&["Opened at nine."], &["Asked for more time."], &["[-Opened at nine.-]", "{+Asked for more time.+}"]),
        (&["States agreed to meet."], &["States agreed to meet again."], &["States agreed to meet{+ again+}."]),
        (&["A first thought.", "Stays."], &["Stays."], &["[-A first thought.-]", "Stays."]),
        (&["Stays."], &["Stays.", "Wholly new words."], &["Stays.", "{+Wholly new words.+}"]),
        (&["各国同意会晤。"], &["各国同意再次会晤。"], &["各国同意{+再次+}会晤。"]),
        (&["اتفقت الدول على الاجتماع."], &["اتفقت الدول على التعاون."], &["اتفقت الدول على [-الاجتماع-]{+التعاون+}."]),
    ];
    for (before, after, expected) in cases {
        assert_eq!(marked(&compare(&paragraphs(before), &paragraphs(after))), expected);
    }
}

proptest! {
    /// Without what is new one reads the earlier text, without what is gone the later one.
    #[test]
    fn a_comparison_holds_both_texts(
        before in proptest::collection::vec("[a-d 中]{0,12}", 0..6),
        after in proptest::collection::vec("[a-d 中]{0,12}", 0..6),
    ) {
        let texts = |lines: &[String]| {
            paragraphs(&lines.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let compared = compare(&texts(&before), &texts(&after));
        let without = |gone: &Mark| -> Vec<String> {
            compared
                .iter()
                .filter_map(|block| {
                    let Block::Paragraph { content } = block else { return None };
                    let kept: Vec<&Inline> = content
                        .iter()
                        .filter(|inline| !matches!(inline, Inline::Text { marks, .. } if marks.contains(gone)))
                        .collect();
                    // A paragraph that is wholly the other text's is none of this one.
                    if kept.is_empty() && !content.is_empty() {
                        return None;
                    }
                    let words = kept.iter().map(|inline| match inline {
                        Inline::Text { text, .. } => text.as_str(),
                        _ => "",
                    });
                    Some(words.collect())
                })
                .collect()
        };
        prop_assert_eq!(without(&Mark::Removed).concat(), after.concat());
        prop_assert_eq!(without(&Mark::Added).concat(), before.concat());
    }

    /// From any state of a log back to any earlier one.
    #[test]
    fn every_way_back_arrives(
        edits in proptest::collection::vec((0..4_u32, "[a-z]{1,5}", any::<bool>()), 1..12),
        to in 0..12_usize,
    ) {
        let mut world = World::default();
        let desk = world.copy(10);
        for (place, words, away) in &edits {
            world.writes(&desk, "amina", None, |doc| {
                let root = doc.get_or_insert_xml_fragment("prosemirror");
                let length = root.len(&doc.transact());
                if *away && length > 0 {
                    root.remove_range(&mut doc.transact_mut(), place % length, 1);
                } else {
                    add(doc, (*place).min(length), words);
                }
            });
        }
        let then = &world.log[..to.min(world.log.len())];
        let expected = text(then);
        if let Some(back) = way_back(&world.state(), then, None) {
            let mut log = world.log.clone();
            let mut after = World { log: std::mem::take(&mut log) };
            after.keeps(back, "juan", None);
            prop_assert_eq!(text(&after.log), expected);
            prop_assert!(readable(&after.state()).is_some());
        } else {
            prop_assert_eq!(text(&world.log), expected);
        }
    }
}
