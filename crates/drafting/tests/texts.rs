//! Reading and writing the text of a paragraph, and what is said of it as a whole.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::{
    NOW, assert_well_made, cases,
    deeds::{deeds, done},
    number, party, retyped, text, typed,
};
use entente_drafting::text::{
    Bracket, BracketKind, Inline, Problem, brackets, hash, lift, plain, read, same_words, words_in, write,
};
use proptest::prelude::*;

fn only(text: &[Inline]) -> &Bracket {
    let all = brackets(text);
    assert_eq!(all.len(), 1, "{text:?}");
    all[0]
}

#[test]
fn what_people_type_is_read_as_they_mean_it() {
    for (markup, words, brackets_, count) in [
        ("as [priority] groups", "as [priority] groups", 1, 3),
        ("as [priority | key | ] groups", "as [priority / key / ] groups", 1, 4),
        ("as [priority|key] groups", "as [priority / key] groups", 1, 4),
        ("[a [b [c]]]", "[a [b [c]]]", 3, 3),
        (r"see \[sic\] and \*", "see [sic] and *", 0, 3),
        ("either | or", "either | or", 0, 2),
        ("*Recalls* that **States** agree", "Recalls that States agree", 0, 4),
        ("Kosovo* and 2 * 3 = 6", "Kosovo* and 2 * 3 = 6", 0, 5),
        ("**never closed", "**never closed", 0, 2),
        ("****four****", "****four****", 0, 1),
        ("  of two\r\nlines\n", "of two lines", 0, 3),
        (r"C:\path", r"C:\path", 0, 2),
        ("", "", 0, 0),
        ("[…] days", "[…] days", 1, 1),
        ("[]", "[]", 1, 0),
        ("تشجع الدول [جميعها] على التعاون", "تشجع الدول [جميعها] على التعاون", 1, 5),
        ("鼓励[所有]国家", "鼓励[所有]国家", 1, 6),
        ("призывает [все] государства", "призывает [все] государства", 1, 3),
    ] {
        let text = typed(markup);
        assert_eq!(plain(&text), words, "{markup}");
        assert_eq!(brackets(&text).len(), brackets_, "{markup}");
        assert_eq!(words_in(&text), count, "{markup}");
        assert_well_made(&text);
    }
}

#[test]
fn styles_open_before_a_word_and_close_behind_one() {
    for (markup, again) in [
        ("*Recalls* that", "*Recalls* that"),
        ("***both*** *em***strong**", "***both*** *em***strong**"),
        ("un*believ*able", "un*believ*able"),
        ("**[all] States**", "[**all**] **States**"),
        ("*one [two] three*", "*one* [*two*] *three*"),
        ("[*a | b*]", r"[\*a | b\*]"),
        ("Kosovo*", r"Kosovo\*"),
    ] {
        assert_eq!(write(&typed(markup)), again, "{markup}");
    }
}

#[test]
fn what_cannot_be_read_says_where() {
    for (markup, problem) in [
        ("as [priority groups", Problem::Unclosed { at: 3 }),
        ("as [a [b] groups", Problem::Unclosed { at: 3 }),
        ("  移民] x", Problem::Unopened { at: 4 }),
        ("[a [b [c [d]]]]", Problem::TooDeep { at: 9 }),
        (r"[a \] b", Problem::Unclosed { at: 0 }),
    ] {
        assert_eq!(read(markup, &[], NOW, &mut String::new), Err(problem), "{markup}");
    }
    assert_eq!(Problem::Unclosed { at: 3 }.to_string(), "the bracket opened at character 3 is not closed");
}

#[test]
fn a_bracket_is_known_again() {
    let mut old = typed("as [priority] groups, and [priority] actions in [2027 | 2028]");
    for (place, piece) in old
        .iter_mut()
        .filter_map(|piece| match piece {
            Inline::Bracket(bracket) => Some(bracket),
            Inline::Run(_) => None,
        })
        .enumerate()
    {
        piece.held_by = vec![party(["PIDC", "MIDSA", "Group 1"][place])];
        piece.since = NOW.plus_seconds(-60);
    }
    let ids = |markup: &str| {
        brackets(&retyped(markup, &old)).into_iter().map(|bracket| bracket.id.to_string()).collect::<Vec<_>>()
    };
    // The same, with words changed around.
    assert_eq!(ids("as [priority] people, then [priority] deeds until [2027 | 2028]"), ["b1", "b2", "b3"]);
    // The first one lifted: what stands between the same words is the second.
    assert_eq!(ids("as priority groups, and [priority] actions in [2027 | 2028]"), ["b2", "b3"]);
    // Another word inside, at the same place; one more reading.
    assert_eq!(ids("as [key] groups, and [priority] actions in [2027 | 2028 | 2030]"), ["b1", "b2", "b3"]);
    // A new one between.
    assert_eq!(
        ids("as [priority] groups, [as well] and [priority] actions in [2027 | 2028]"),
        ["b1", "n1", "b2", "b3"]
    );
    let again = retyped("as [key] groups", &old);
    assert_eq!(only(&again).held_by, [party("PIDC")]);
    assert_eq!(only(&again).since, NOW.plus_seconds(-60));
    let strange = retyped("something else [entirely new]", &typed("as [priority] groups"));
    assert_eq!((only(&strange).id.as_str(), only(&strange).since), ("n1", NOW));
}

#[test]
fn the_kind_follows_the_shape() {
    let kind = |markup: &str, old: &[Inline]| only(&retyped(markup, old)).kind;
    assert_eq!(kind("[a]", &[]), BracketKind::InsertDisputed);
    assert_eq!(kind("[a | b]", &[]), BracketKind::Alternatives);
    for gap in ["[]", "[ ]", "[…]", "[...]"] {
        assert_eq!(kind(gap, &[]), BracketKind::Placeholder, "{gap}");
    }
    let mut old = typed("by [all] means");
    if let Inline::Bracket(bracket) = &mut old[1] {
        bracket.kind = BracketKind::DeleteDisputed;
    }
    assert_eq!(kind("by [all] means", &old), BracketKind::DeleteDisputed);
    assert_eq!(kind("by [all | some] means", &old), BracketKind::Alternatives);
    assert_eq!(kind("before [12 May] in Nairobi", &typed("before […] in Nairobi")), BracketKind::InsertDisputed);
}

#[test]
fn lifting_leaves_no_double_space() {
    for (markup, keep, left) in [
        ("as [priority] groups", None, "as groups"),
        ("as [priority] groups", Some(0), "as priority groups"),
        ("as [priority | key] groups", Some(1), "as key groups"),
        ("as [priority | ] groups", Some(1), "as groups"),
        ("of profits [, including money].", None, "of profits."),
        ("[All] States", None, "States"),
        ("States [all]", None, "States"),
        ("[a]", None, ""),
        ("对话[所有]国家", None, "对话国家"),
    ] {
        let text = typed(markup);
        assert_eq!(write(&lift(&text, &only(&text).id, keep).unwrap()), left, "{markup}");
    }
    let nested = typed("x [a [b] c] y");
    let inner = &brackets(&nested)[1].id;
    assert_eq!(write(&lift(&nested, inner, Some(0)).unwrap()), "x [a b c] y");
    assert_eq!(lift(&nested, inner, Some(1)), None);
    assert_eq!(lift(&nested, &entente_domain::ids::BracketId::new("none"), None), None);
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_written_is_read_again(text in text()) {
        assert_well_made(&text);
        let again = retyped(&write(&text), &text);
        prop_assert_eq!(&again, &text);
        let strange = typed(&write(&text));
        prop_assert!(same_words(&strange, &text));
    }

    #[test]
    fn any_markup_is_read_or_refused(markup in r"[ab \[\]\|\*\\…]{0,40}") {
        if let Ok(text) = read(&markup, &[], NOW, &mut { let mut n = 0; move || { n += 1; n.to_string() } }) {
            assert_well_made(&text);
            prop_assert_eq!(retyped(&write(&text), &text), text);
        }
    }

    #[test]
    fn whatever_people_do_brackets_stay_balanced(text in text(), deeds in deeds()) {
        let changed = done(&text, &deeds, "d");
        assert_well_made(&changed);
        let again = retyped(&write(&changed), &text);
        prop_assert!(plain(&again) == plain(&changed).trim());
        assert_well_made(&again);
    }

    #[test]
    fn the_hash_is_of_words_styles_and_brackets(text in text(), other in text(), deeds in deeds()) {
        let mut strange = text.clone();
        number(&mut strange, "z", &mut 0);
        for piece in &mut strange {
            if let Inline::Bracket(bracket) = piece {
                bracket.held_by.clear();
                bracket.since = NOW.plus_seconds(7);
            }
        }
        prop_assert_eq!(hash(&text), hash(&strange));
        prop_assert_eq!(hash(&text) == hash(&other), same_words(&text, &other));
        let changed = done(&text, &deeds, "d");
        prop_assert_eq!(hash(&text) == hash(&changed), same_words(&text, &changed));
    }

    #[test]
    fn lifting_keeps_all_other_words(text in text(), which in any::<prop::sample::Index>()) {
        let all = brackets(&text);
        let Some(bracket) = all.get(which.index(all.len().max(1))) else { return Ok(()) };
        for keep in (0..bracket.options.len()).map(Some).chain([None]) {
            let lifted = lift(&text, &bracket.id, keep).unwrap();
            assert_well_made(&lifted);
            let kept: Vec<_> = keep.map(|keep| brackets(&bracket.options[keep]).len()).into_iter().collect();
            let inside: usize = bracket.options.iter().map(|option| brackets(option).len()).sum();
            prop_assert_eq!(brackets(&lifted).len(), all.len() - 1 - inside + kept.first().copied().unwrap_or(0));
        }
    }
}
