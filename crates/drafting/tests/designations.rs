//! What paragraphs are called.

mod common;

use common::paras::{Made, numbered, para};
use entente_domain::ids::ParaId;
use entente_drafting::{
    designation::{in_brackets, inserted, numbers},
    model::{Para, ParaKind, ParaStatus, Scheme},
};

/// One letter each: h heading, p preambular, o operative, s and t sub-paragraphs, a annex, f footnote.
fn paras(letters: &str) -> Vec<Para> {
    letters
        .chars()
        .enumerate()
        .map(|(place, letter)| {
            let (kind, depth) = match letter {
                'h' => (ParaKind::Heading, 1),
                'p' => (ParaKind::Preambular, 0),
                's' => (ParaKind::Sub, 1),
                't' => (ParaKind::Sub, 2),
                'u' => (ParaKind::Sub, 3),
                'a' => (ParaKind::Annex, 0),
                'f' => (ParaKind::Footnote, 0),
                _ => (ParaKind::Operative, 0),
            };
            Para { kind, depth, ..para(&format!("{place}"), "words") }
        })
        .collect()
}

fn alternative(paras: &mut [Para], place: usize, of: usize) {
    paras[place].alt_of = Some(ParaId::new(of.to_string()));
}

#[test]
fn numbers_follow_the_order() {
    for (scheme, letters, expected) in [
        (Scheme::PpOp, "hpphoo", vec!["", "PP1", "PP2", "", "OP1", "OP2"]),
        (Scheme::Continuous, "hpphoo", vec!["", "1", "2", "", "3", "4"]),
        (Scheme::Continuous, "ossttuusos", vec!["1", "(a)", "(b)", "(i)", "(ii)", "a.", "b.", "(c)", "2", "(a)"]),
        (Scheme::Continuous, "stst", vec!["(a)", "(i)", "(b)", "(i)"]),
        (Scheme::Continuous, "ofofs", vec!["1", "1", "2", "2", "(a)"]),
        (Scheme::PpOp, "poaoosapo", vec!["PP1", "OP1", "I", "I.OP1", "I.OP2", "(a)", "II", "II.PP1", "II.OP1"]),
        (Scheme::Continuous, "", vec![]),
    ] {
        assert_eq!(numbers(scheme, &paras(letters)), expected, "{letters}");
        assert_eq!(inserted(scheme, &paras(letters)), expected, "{letters}: nothing published");
    }
    let long = numbers(Scheme::Continuous, &paras(&format!("o{}", "s".repeat(28))));
    assert_eq!(long[26..], ["(z)", "(aa)", "(bb)"]);
}

#[test]
fn alternatives_share_a_number() {
    let mut text = paras("oooooo");
    for (place, of) in [(2, 1), (3, 2), (4, 1)] {
        alternative(&mut text, place, of);
    }
    assert_eq!(numbers(Scheme::Continuous, &text), ["1", "2", "2 bis", "2 ter", "2 quater", "3"]);
    assert_eq!(in_brackets(&text), [false, true, true, true, true, false]);
    // One agreed, the others dropped: suffix and brackets vanish.
    for place in [1, 2, 4] {
        text[place].status = ParaStatus::Deleted;
    }
    assert_eq!(numbers(Scheme::Continuous, &text), ["1", "", "", "2", "", "3"]);
    assert_eq!(in_brackets(&text), [false; 6]);

    let mut many = paras(&"o".repeat(22));
    for place in 1..22 {
        alternative(&mut many, place, 0);
    }
    let all = numbers(Scheme::PpOp, &many);
    assert_eq!(all[9], "OP1 decies");
    assert_eq!(all[19..], ["OP1 vicies", "OP1 (21)", "OP1 (22)"]);

    let mut subs = paras("osst");
    alternative(&mut subs, 2, 1);
    assert_eq!(numbers(Scheme::Continuous, &subs), ["1", "(a)", "(a) bis", "(i)"]);
    // Two that name one another are still told.
    alternative(&mut many, 0, 1);
    assert_eq!(numbers(Scheme::PpOp, &many).len(), 22);
}

#[test]
fn inside_a_session_published_numbers_stay() {
    for (scheme, all, expected) in [
        (Scheme::Continuous, "o1 o2 o o3", "1 2 2_bis 3"),
        (Scheme::Continuous, "o1 o2 o o o3", "1 2 2_bis 2_ter 3"),
        // Put between: what was called 2 bis stays that.
        (Scheme::Continuous, "o1 o2 o o2_bis o3", "1 2 2_ter 2_bis 3"),
        (Scheme::Continuous, "o o1", "1_ante 1"),
        (Scheme::Continuous, "o o o1 o", "1_ante 1_ante_bis 1 1_bis"),
        (Scheme::PpOp, "pPP1 p o oOP1", "PP1 PP1_bis OP1_ante OP1"),
        (Scheme::Continuous, "p1 p o2", "1 1_bis 2"),
        (Scheme::Continuous, "o1 s(a) s s(b) o2 s s", "1 (a) (a)_bis (b) 2 (a) (b)"),
        (Scheme::Continuous, "o1 s s(a)", "1 (a)_ante (a)"),
        (Scheme::Continuous, "o1 h o o2", "1 - 1_bis 2"),
        (Scheme::Continuous, "o1 aI oI.1 o a", "1 I I.1 I.1_bis I_bis"),
        (Scheme::Continuous, "o1 f1 o f o2 f2", "1 1 1_bis 1_bis 2 2"),
        // The first operative paragraphs of a text that had none.
        (Scheme::PpOp, "pPP1 o o", "PP1 OP1 OP2"),
    ] {
        let text: Vec<Para> = all
            .split(' ')
            .enumerate()
            .map(|(place, one)| {
                let (letter, number) = one.split_at(1);
                let made = paras(letter).remove(0);
                numbered(Made { place, number: &number.replace('_', " ") }, made)
            })
            .collect();
        let found: Vec<String> = inserted(scheme, &text)
            .into_iter()
            .map(|number| if number.is_empty() { "-".to_owned() } else { number.replace(' ', "_") })
            .collect();
        assert_eq!(found.join(" "), expected, "{all}");
    }
}

#[test]
fn a_deleted_paragraph_keeps_its_number_until_the_next_revision() {
    let mut text = paras("ooo");
    for (place, para) in text.iter_mut().enumerate() {
        para.number = (place + 1).to_string();
    }
    text[1].status = ParaStatus::Deleted;
    assert_eq!(inserted(Scheme::Continuous, &text), ["1", "2", "3"]);
    assert_eq!(numbers(Scheme::Continuous, &text), ["1", "", "2"]);
}

#[test]
fn an_alternative_added_in_a_session_is_called_after_its_original() {
    let mut text = paras("oooo");
    for (place, number) in [(0, "1"), (1, "2"), (2, "3")] {
        text[place].number = number.to_owned();
    }
    alternative(&mut text, 3, 1);
    assert_eq!(inserted(Scheme::Continuous, &text)[3], "2 bis");
}
