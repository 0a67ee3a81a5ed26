//! What becomes of proposals when the text changes: nothing is lost, "clean" means the same words.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::collections::BTreeMap;

use common::{
    assert_well_made, cases,
    deeds::{deeds, done},
    retyped, text, typed,
};
use entente_drafting::{
    model::Carried,
    rebase::{combine, conflicts, ranges, rebase},
    text::{Inline, brackets, same_words, write},
    words::{Sort, Token, tokens},
};
use proptest::prelude::*;

fn rebased(base: &str, new: &str, onto: &str) -> (Carried, String) {
    let base = typed(base);
    let rebased = rebase(&base, &retyped(new, &base), &retyped(onto, &base));
    (rebased.carried, write(&rebased.text))
}

#[test]
fn what_was_carried_how() {
    use Carried::{Adjusted, Clean, Conflict, Overtaken};
    const HANDOVER: &str = "They noted that the chairs of most processes change every one or two years and that the \
        knowledge of an outgoing team often leaves with it.";
    for (case, base, new, onto, carried, text) in [
        ("apart", "a b c d e", "a X c d e", "a b c d Y", Clean, "a X c d Y"),
        ("touching", "a b c d", "a X c d", "a b Y d", Clean, "a X Y d"),
        ("the same", "a b c d", "a X c d", "a X c d", Overtaken, "a X c d"),
        ("the same among others", "a b c d e f", "a X c d e f", "a X c d Y f", Overtaken, "a X c d Y f"),
        ("half of it there", "a b c d e f", "a X c d e Z", "a X c d e f", Adjusted, "a X c d e Z"),
        ("otherwise", "a b c d", "a X c d", "a Y c d", Conflict, "a X c d"),
        (
            "into what is gone",
            "one two three four",
            "one two new three four",
            "one four",
            Conflict,
            "one two new three four",
        ),
        ("gone already", "one two three four five", "one three four five", "one four five", Overtaken, "one four five"),
        ("the same gap", "a b c d", "a b X c d", "a b Y c d", Conflict, "a b X c d"),
        (
            "two sentences change places",
            "The chairs met in Nairobi. The many guests of the meeting thanked the host.",
            "The chairs gathered in Nairobi. The many guests of the meeting thanked the host.",
            "The many guests of the meeting thanked the host. The chairs met in Nairobi.",
            Adjusted,
            "The many guests of the meeting thanked the host. The chairs gathered in Nairobi.",
        ),
        (
            "words inside a lifted bracket",
            "as [most urgent priority] groups",
            "as [most pressing priority] groups",
            "as most urgent priority groups",
            Clean,
            "as most pressing priority groups",
        ),
        ("brackets that would cross", "a b c d e", "a [b c] d e", "a b [c d] e", Conflict, "a [b c] d e"),
        ("words in a bracket put up since", "a b c d e", "a b X d e", "a [b c] d e", Clean, "a [b X] d e"),
        ("words run into one", "x, y", "x y", "x,y", Conflict, "x y"),
        (
            "two of the twelve",
            HANDOVER,
            &HANDOVER.replace("often leaves with it", "leaves with it unless a handover file exists"),
            &HANDOVER.replace(
                "most processes change every one or two years",
                "many processes change every one or two years while others are permanent",
            ),
            Clean,
            "They noted that the chairs of many processes change every one or two years while others are permanent \
             and that the knowledge of an outgoing team leaves with it unless a handover file exists.",
        ),
        (
            "Arabic",
            "تشجع الدول على تبادل المعلومات",
            "تشجع جميع الدول على تبادل المعلومات",
            "تشجع الدول على تبادل الخبرات",
            Clean,
            "تشجع جميع الدول على تبادل الخبرات",
        ),
        ("Chinese", "鼓励各国交流信息", "鼓励各国交流经验", "邀请各国交流信息", Clean, "邀请各国交流经验"),
        (
            "Russian",
            "призывает государства обмениваться сведениями",
            "призывает все государства обмениваться сведениями",
            "призывает государства обмениваться опытом",
            Clean,
            "призывает все государства обмениваться опытом",
        ),
    ] {
        assert_eq!(rebased(base, new, onto), (carried, text.to_owned()), "{case}");
    }
}

#[test]
fn conflicts_are_of_words_not_of_neighbours() {
    let base = typed("a b c d e f");
    for (one, other, conflict) in [
        ("a X c d e f", "a b c Y e f", false),
        ("a X c d e f", "a b Y d e f", false),
        ("a X Y d e f", "a b Z d e f", true),
        ("a X c d e f", "a X c d e f", false),
        ("a b N c d e f", "a b N c d e f", false),
        ("a b N c d e f", "a b M c d e f", true),
        ("a b N c d e f", "a b X d e f", false),
        ("a b N c d e f", "a X Y d e f", true),
    ] {
        let (one, other) = (typed(one), typed(other));
        assert_eq!(conflicts(&base, &one, &other), conflict, "{one:?} {other:?}");
        assert_eq!(combine(&base, &[one, other]).is_none(), conflict);
    }
}

#[test]
fn holders_are_those_of_the_text_it_is_carried_to() {
    let base = typed("as [priority] groups of people");
    let mut onto = retyped("as [priority] groups of persons", &base);
    if let Inline::Bracket(bracket) = &mut onto[1] {
        bracket.held_by.push(common::party("MIDSA"));
    }
    let carried = rebase(&base, &retyped("among [priority] groups of people", &base), &onto);
    assert_eq!(carried.carried, Carried::Clean);
    assert_eq!(brackets(&carried.text)[0].held_by, [common::party("MIDSA")]);
}

/// How often each word and sign was added (less: taken away).
fn balance(from: &[Inline], to: &[Inline]) -> BTreeMap<String, i64> {
    let mut found = BTreeMap::new();
    for (text, by) in [(from, -1), (to, 1)] {
        for token in tokens(text) {
            if let Token::Text { sort: Sort::Word, text, .. } = token {
                *found.entry(text.to_owned()).or_default() += by;
            }
        }
    }
    found.retain(|_, count| *count != 0);
    found
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn nothing_is_lost(base in text(), ours in deeds(), theirs in deeds()) {
        let (new, onto) = (done(&base, &ours, "o"), done(&base, &theirs, "t"));
        let rebased = rebase(&base, &new, &onto);
        assert_well_made(&rebased.text);
        match rebased.carried {
            Carried::Clean => prop_assert_eq!(balance(&base, &new), balance(&onto, &rebased.text)),
            Carried::Conflict => prop_assert_eq!(&rebased.text, &new),
            Carried::Overtaken => prop_assert!(same_words(&rebased.text, &onto)),
            Carried::Adjusted => prop_assert!(!same_words(&rebased.text, &onto) || !same_words(&new, &onto)),
        }
        // It holds for the next rebase too.
        if rebased.carried == Carried::Clean && !same_words(&base, &new) {
            let again = rebase(&onto, &rebased.text, &onto);
            prop_assert_eq!(again.carried, Carried::Clean);
            prop_assert!(same_words(&again.text, &rebased.text));
        }
    }

    #[test]
    fn an_unchanged_base_changes_nothing(base in text(), ours in deeds()) {
        let new = done(&base, &ours, "o");
        let still = rebase(&base, &new, &base);
        prop_assert_eq!(still.carried, Carried::Clean);
        prop_assert!(same_words(&still.text, &new));
        let onto_own = rebase(&base, &new, &new);
        let expected = if same_words(&base, &new) { Carried::Clean } else { Carried::Overtaken };
        prop_assert_eq!(onto_own.carried, expected);
        prop_assert!(same_words(&onto_own.text, &new));
    }

    #[test]
    fn ranges_lead_from_one_to_the_other(base in text(), ours in deeds()) {
        let new = done(&base, &ours, "o");
        let alone = combine(&base, std::slice::from_ref(&new)).unwrap();
        prop_assert!(same_words(&alone, &new));
        let ranges = ranges(&base, &new);
        prop_assert!(ranges.windows(2).all(|pair| pair[0].at.end <= pair[1].at.start));
    }

    #[test]
    fn to_carry_is_to_combine(base in text(), ours in deeds(), theirs in deeds()) {
        let (new, onto) = (done(&base, &ours, "o"), done(&base, &theirs, "t"));
        let carried = rebase(&base, &new, &onto);
        if let Some(both) = combine(&base, &[new.clone(), onto.clone()]) {
            prop_assert!(carried.carried != Carried::Conflict);
            // Where a part is there already, in a bracket of its own, that is another bracket for the combination.
            prop_assert!(carried.carried != Carried::Clean || same_words(&carried.text, &both), "{carried:?}");
        }
        if carried.carried == Carried::Clean {
            prop_assert!(!conflicts(&base, &new, &onto));
        }
    }

    #[test]
    fn the_order_of_proposals_makes_no_difference(base in text(), a in deeds(), b in deeds(), c in deeds()) {
        let all = [done(&base, &a, "x"), done(&base, &b, "y"), done(&base, &c, "z")];
        let [a, b, c] = all.clone();
        let first = combine(&base, &[a.clone(), b.clone(), c.clone()]);
        for other in [[a.clone(), c.clone(), b.clone()], [b.clone(), a.clone(), c.clone()], [c.clone(), b.clone(), a.clone()]] {
            prop_assert_eq!(&combine(&base, &other), &first);
        }
        if let Some(text) = &first {
            assert_well_made(text);
        }
        prop_assert_eq!(conflicts(&base, &a, &b), conflicts(&base, &b, &a));
        if conflicts(&base, &a, &b) {
            prop_assert!(first.is_none());
        }
    }
}
