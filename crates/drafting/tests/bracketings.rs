//! Proposals put into the text in brackets.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::collections::BTreeMap;

use common::{
    NOW, assert_well_made, cases,
    deeds::{deeds, done},
    party, retyped, text, typed,
};
use entente_drafting::{
    bracketing::{Claim, Names, compilation, in_brackets},
    text::{BracketKind, Holder, Inline, brackets, lift, same_words, write},
    words::{Sort, Token, tokens},
};
use proptest::prelude::*;

fn ids() -> impl FnMut() -> String {
    let mut count = 0;
    move || {
        count += 1;
        format!("c{count}")
    }
}

#[test]
fn one_proposal_in_brackets() {
    for (base, new, expected) in [
        ("They noted it.", "They also noted it.", "They [also] noted it."),
        ("They noted it well.", "They noted it.", "They noted it [well]."),
        ("They noted it.", "They noted it well.", "They noted it [well]."),
        ("as key groups", "as priority groups", "as [key | priority] groups"),
        ("should carry a date", "should, where possible, carry a date", "should[, where possible,] carry a date"),
        ("one two", "", "[one two]"),
        ("", "one two", "[one two]"),
        ("a b c d e", "a X c d Y", "a [b | X] c d [e | Y]"),
        ("a  b", "a b", "a  b"),
        ("鼓励各国交流", "鼓励各国积极交流", "鼓励各国[积极]交流"),
        ("تشجع الدول على التعاون", "تشجع جميع الدول على التعاون", "تشجع [جميع] الدول على التعاون"),
        // What is in brackets already.
        ("as [priority] groups", "as [key] groups", "as [priority | key] groups"),
        ("as [priority] groups", "as priority groups", "as [priority] groups"),
        ("as [priority] groups", "as groups", "as [priority] groups"),
        ("as [priority | key] groups", "as [priority | key | main] groups", "as [priority | key | main] groups"),
        ("as [priority] groups", "as main groups", "as [priority | main] groups"),
        ("in [all or most] States", "in [all or nearly most] States", "in [all or [nearly] most] States"),
        ("as priority groups", "as [priority] groups", "as [priority] groups"),
    ] {
        let base = typed(base);
        let new = retyped(new, &base);
        let claim = Claim { new: &new, sponsors: &[party("PIDC")], opponents: &[] };
        let text = in_brackets(&base, &claim, NOW, &mut ids()).unwrap();
        assert_eq!(write(&text), expected);
        assert_well_made(&text);
    }
}

#[test]
fn who_holds_what() {
    let base = typed("a b c");
    let held = |new: &str, opponents: &[Holder]| {
        let claim = Claim { new: &typed(new), sponsors: &[party("PIDC"), party("MIDSA")], opponents };
        let text = in_brackets(&base, &claim, NOW, &mut ids()).unwrap();
        let bracket = brackets(&text)[0].clone();
        let names: Vec<String> = bracket.held_by.into_iter().map(|holder| holder.short).collect();
        (bracket.kind, names.join(" "))
    };
    let against = [party("Group 1"), party("MIDSA")];
    assert_eq!(held("a X b c", &against), (BracketKind::InsertDisputed, "PIDC MIDSA".to_owned()));
    assert_eq!(held("a c", &against), (BracketKind::DeleteDisputed, "Group 1 MIDSA".to_owned()));
    assert_eq!(held("a c", &[]), (BracketKind::DeleteDisputed, "PIDC MIDSA".to_owned()));
    assert_eq!(held("a X c", &against), (BracketKind::Alternatives, "PIDC MIDSA Group 1".to_owned()));
}

#[test]
fn a_bracket_that_was_there_stays_itself() {
    let mut base = typed("as [priority] groups");
    let Inline::Bracket(bracket) = &mut base[1] else { panic!("a bracket") };
    bracket.held_by = vec![party("MIDSA")];
    bracket.since = NOW.plus_seconds(-60);
    for (new, kind) in [("as [key] groups", BracketKind::Alternatives), ("as key groups", BracketKind::Alternatives)] {
        let claim = Claim { new: &retyped(new, &base), sponsors: &[party("PIDC")], opponents: &[] };
        let text = in_brackets(&base, &claim, NOW, &mut ids()).unwrap();
        let bracket = brackets(&text)[0];
        assert_eq!((bracket.id.as_str(), bracket.since, bracket.kind), ("b1", NOW.plus_seconds(-60), kind), "{new}");
        assert_eq!(bracket.held_by, [party("MIDSA"), party("PIDC")]);
    }
}

#[test]
fn too_deep_is_refused() {
    let base = typed("x [a [b [c d e f g h] i] j] y");
    let claim = |new| Claim { new, sponsors: &[], opponents: &[] };
    let new = retyped("x [a [b [c d Z e f g h] i] j] y", &base);
    assert_eq!(in_brackets(&base, &claim(&new), NOW, &mut ids()), None);
    let text = compilation(&base, &[claim(&new)], Names::None, NOW, &mut ids());
    assert_eq!(write(&text), r"x [a [b [c d e f g h] i] j] y [x \[a \[b \[c d Z e f g h\] i\] j\] y]");
    assert_well_made(&text);
}

#[test]
fn a_compilation_names_who_wants_what() {
    let compiled = |base: &str, claims: &[(&str, &[&str])]| {
        let base = typed(base);
        let all: Vec<(Vec<Inline>, Vec<Holder>)> = claims
            .iter()
            .map(|(new, by)| (retyped(new, &base), by.iter().map(|short| party(short)).collect()))
            .collect();
        let claims: Vec<_> = all.iter().map(|(new, by)| Claim { new, sponsors: by, opponents: &[] }).collect();
        let text = compilation(&base, &claims, Names::Said { delete: "delete" }, NOW, &mut ids());
        assert_well_made(&text);
        write(&text)
    };
    for (base, claims, expected) in [
        ("as key groups", vec![("as priority groups", &["A", "B"] as &[&str])], "as [key | priority (A, B)] groups"),
        ("as key groups", vec![("as groups", &["A"])], "as [key (A: delete)] groups"),
        ("as key groups", vec![("as key groups", &["A"])], "as key groups"),
        (
            "as key groups",
            vec![("as priority groups", &["A"]), ("as main groups", &["B"]), ("as groups", &["C"])],
            "as [key | priority (A) | main (B) | (C: delete)] groups",
        ),
        (
            "They noted it.",
            vec![("They also noted it.", &["A"]), ("They noted it well.", &["B"]), ("They also noted it.", &["C"])],
            "They [also (A, C)] noted it [well (B)].",
        ),
        // One wants more of it changed than the other.
        (
            "one two three four five",
            vec![("one 2 three four five", &["A"]), ("one II III four five", &["B"])],
            "one [two three | 2 three (A) | II III (B)] four five",
        ),
        // Words wanted in a bracket, and the bracket wanted away.
        (
            "as [highest priority] groups",
            vec![("as [high priority] groups", &["A"]), ("as groups", &["B"])],
            "as [highest priority | [high priority] (A) | (B: delete)] groups",
        ),
        (
            "as [high priority] groups",
            vec![("as high priority groups", &["A"])],
            "as [high priority | high priority (A)] groups",
        ),
        ("each recommendation", vec![], "each recommendation"),
        (
            "what it has achieved",
            vec![("what it has achieved, without attributing positions to any State", &["Bali", "PIDC"])],
            "what it has achieved[, without attributing positions to any State (Bali, PIDC)]",
        ),
    ] {
        assert_eq!(compiled(base, &claims), expected);
    }
}

fn count(text: &[Inline]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for token in tokens(text) {
        if let Token::Text { sort: Sort::Word, text, .. } = token {
            *found.entry(text.to_owned()).or_default() += 1;
        }
    }
    found
}

fn words(text: &[Inline]) -> Vec<String> {
    tokens(text)
        .into_iter()
        .filter_map(|token| match token {
            Token::Text { sort: Sort::Word, text, .. } => Some(text.to_owned()),
            _ => None,
        })
        .collect()
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nothing_is_missing_and_nothing_open(base in text(), a in deeds(), b in deeds(), c in deeds()) {
        let (base, all) = (base.clone(), [done(&base, &a, "x"), done(&base, &b, "y"), done(&base, &c, "z")]);
        let by = [party("A")];
        let claims: Vec<_> = all.iter().map(|new| Claim { new, sponsors: &by, opponents: &[] }).collect();
        let text = compilation(&base, &claims, Names::None, NOW, &mut ids());
        assert_well_made(&text);
        let there = count(&text);
        // Readings of a bracket that say the same are said once: then only whether the words are there can be asked.
        let brackets_before = all.iter().chain([&base]).any(|text| !brackets(text).is_empty());
        for wanted in all.iter().chain([&base]) {
            for (word, times) in count(wanted) {
                let times = if brackets_before { 1 } else { times };
                prop_assert!(there.get(&word).is_some_and(|found| *found >= times), "{word} of {wanted:?} in {text:?}");
            }
        }
        for claim in &claims {
            if let Some(text) = in_brackets(&base, claim, NOW, &mut ids()) {
                assert_well_made(&text);
                let same = same_words(&base, claim.new);
                prop_assert!(!same || same_words(&text, &base));
            }
        }
    }

    #[test]
    fn each_side_gets_its_words_when_brackets_are_lifted(base in text(), deeds in deeds()) {
        // Without brackets of its own, so that all are the proposal's.
        let base: Vec<Inline> = typed(&write(&base).replace(['[', ']', '|', '\\', '*'], " "));
        let new = done(&base, &deeds, "d");
        if !brackets(&new).is_empty() {
            return Ok(());
        }
        let claim = Claim { new: &new, sponsors: &[party("A")], opponents: &[party("B")] };
        let text = in_brackets(&base, &claim, NOW, &mut ids()).unwrap();
        let (mut old_way, mut new_way) = (text.clone(), text.clone());
        for bracket in brackets(&text) {
            let (old, new) = match bracket.kind {
                BracketKind::InsertDisputed => (None, Some(0)),
                BracketKind::DeleteDisputed => (Some(0), None),
                BracketKind::Alternatives => (Some(0), Some(1)),
                BracketKind::Placeholder => panic!("none was made"),
            };
            old_way = lift(&old_way, &bracket.id, old).unwrap();
            new_way = lift(&new_way, &bracket.id, new).unwrap();
        }
        prop_assert_eq!(words(&old_way), words(&base));
        prop_assert_eq!(words(&new_way), words(&new));
    }
}
