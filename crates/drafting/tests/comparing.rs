//! Two states of a paragraph side by side.

mod common;

use common::{
    assert_well_made, cases,
    deeds::{deeds, done},
    retyped, text, typed,
};
use entente_drafting::{
    compare::{Piece, Side, compare, new_text, old_text},
    text::{same_words, write},
};
use proptest::prelude::*;

/// As one would note it by hand: -gone- +new+, with signs of brackets marked alike.
fn shown(pieces: &[Piece]) -> String {
    let sign = |side| match side {
        Side::Same => "",
        Side::Gone => "-",
        Side::New => "+",
    };
    let mut found = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(side, text) => found += &format!("{0}{1}{0}", sign(*side), write(text)),
            Piece::Bracket(around) => {
                let own = sign(around.side);
                let inside: Vec<_> = around.options.iter().map(|(_, pieces)| shown(pieces)).collect();
                found += &format!("{own}[{own}{}{own}]{own}", inside.join(" | "));
            }
        }
    }
    found
}

#[test]
fn changes_are_shown_as_one_would_note_them() {
    for (old, new, expected) in [
        ("a b c", "a b c", "a b c"),
        ("They noted it.", "They also noted it.", "They +also +noted it."),
        ("They noted it well.", "They noted it.", "They noted it- well-."),
        ("a date and a way", "a date, and a way", "a date+,+ and a way"),
        // No confetti: what stays between two replaced words went with them.
        (
            "the chairs of the processes",
            "the heads of all dialogues",
            "the -chairs of the processes-+heads of all dialogues+",
        ),
        ("grave concern over losses", "deep regret over losses", "-grave concern-+deep regret+ over losses"),
        // Brackets.
        ("as [priority] groups", "as [key] groups", "as [-priority-+key+] groups"),
        ("as [priority] groups", "as priority groups", "as -[-priority-]- groups"),
        ("as priority groups", "as [priority] groups", "as +[+priority+]+ groups"),
        ("as [priority] groups", "as groups", "as -[priority] -groups"),
        ("by [2027 | 2028]", "by [2027 | 2030 | 2028]", "by [2027 | +2030+ | 2028]"),
        ("by [2027 | 2028]", "by 2028", "by -[--2027- | 2028-]-"),
        ("x [a [b] c] y", "x [a [d] c] y", "x [a [-b-+d+] c] y"),
        ("a b [b c] d", "a b b [c d]", "a b +b +[-b -c+ d+]- d-"),
        // Two brackets that would cross: one is shown whole.
        ("[a x y z] e f", "a x y [z e f g h i j k]", "-[a x y z] e f-+a x y [z e f g h i j k]+"),
        ("تشجع الدول على التعاون", "تدعو الدول على التعاون", "-تشجع-+تدعو+ الدول على التعاون"),
        ("鼓励各国交流", "鼓励所有国家交流", "鼓励-各国-+所有国家+交流"),
        ("все государства", "*все* государства", "-все-+*все*+ государства"),
    ] {
        let old = typed(old);
        let pieces = compare(&old, &retyped(new, &old));
        assert_eq!(shown(&pieces), expected);
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn both_texts_can_be_had_from_a_comparison(old in text(), deeds in deeds(), other in text()) {
        for new in [done(&old, &deeds, "d"), other] {
            let pieces = compare(&old, &new);
            prop_assert!(same_words(&new_text(&pieces), &new), "{pieces:?}");
            prop_assert!(same_words(&old_text(&pieces), &old), "{pieces:?}");
            assert_well_made(&new_text(&pieces));
            prop_assert!(same_words(&old, &new) || pieces.iter().any(changed));
        }
    }
}

fn changed(piece: &Piece) -> bool {
    match piece {
        Piece::Text(side, _) => *side != Side::Same,
        Piece::Bracket(around) => {
            around.side != Side::Same
                || around.options.iter().any(|(side, pieces)| *side != Side::Same || pieces.iter().any(changed))
        }
    }
}
