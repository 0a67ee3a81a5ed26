//! How far a text has come, what excludes what, what to take up next.

mod common;

use common::{
    NOW, cases,
    paras::{document, para, position, proposal, sponsor},
    party, text,
};
use entente_domain::ids::ParaId;
use entente_drafting::{
    contest::{exclude, has_full_support, stances},
    convergence::{Measure, convergence, next_up},
    model::{Carried, Document, On, Para, ParaKind, ParaStatus, Proposal, ProposalAction, ProposalState, Stance},
    text::{Inline, brackets, words_in},
};
use proptest::{collection::vec, prelude::*};

fn held(mut para: Para, by: &[&str], hours: i64) -> Para {
    for piece in &mut para.text {
        if let Inline::Bracket(bracket) = piece {
            bracket.held_by = by.iter().map(|short| party(short)).collect();
            bracket.since = NOW.plus_seconds(-3600 * hours);
        }
    }
    para
}

#[test]
fn words_are_counted_once_and_by_section() {
    let status = |status, para: Para| Para { status, ..para };
    let heading = |id, words| Para { kind: ParaKind::Heading, depth: 1, ..para(id, words) };
    let paras = [
        status(ParaStatus::Agreed, para("before", "one two three")),
        heading("h1", "The meeting"),
        status(ParaStatus::AgreedAdRef, para("a", "four words are here")),
        status(ParaStatus::Bracketed, held(para("b", "as [priority [and key]] groups"), &["PIDC", "MIDSA"], 2)),
        heading("h2", "State"),
        status(ParaStatus::Bracketed, held(para("c", "[one | two] more"), &["PIDC"], 5)),
        status(ParaStatus::Deleted, para("d", "does not count [at all]")),
    ];
    let found = convergence(&paras, NOW);
    let whole = &found.whole;
    assert_eq!((whole.words, whole.agreed_words, whole.ad_ref_words), (3 + 2 + 4 + 5 + 1 + 3, 7, 4));
    assert_eq!((whole.open_brackets, whole.per_cent()), (3, 38));
    // The inner bracket is held by nobody and has been there since just now.
    assert_eq!((whole.oldest, whole.median), (Some(5 * 3600), Some(2 * 3600)));
    let holders: Vec<_> = whole.holders.iter().map(|holding| (holding.short.as_str(), holding.brackets)).collect();
    assert_eq!(holders, [("PIDC", 2), ("MIDSA", 1)]);
    assert_eq!(whole.paras.get(&ParaStatus::Bracketed), Some(&2));

    let sections: Vec<_> = found
        .sections
        .iter()
        .map(|(id, measure)| (id.as_ref().map_or("", ParaId::as_str), measure.words, measure.agreed_words))
        .collect();
    assert_eq!(sections, [("", 3, 3), ("h1", 11, 4), ("h2", 4, 0)]);
    assert_eq!(found.sections[1].1.median, Some(3600));
    let empty = convergence(&[], NOW);
    assert_eq!((empty.whole.per_cent(), empty.sections.len(), empty.whole.oldest), (100, 0, None));
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn parts_add_up(texts in vec((text(), 0..ParaStatus::ALL.len(), any::<bool>()), 0..8)) {
        let paras: Vec<Para> = texts.into_iter().enumerate().map(|(number, (text, status, heading))| {
            let kind = if heading { ParaKind::Heading } else { ParaKind::Operative };
            Para { text, kind, status: ParaStatus::ALL[status], ..para(&format!("p{number}"), "") }
        }).collect();
        let found = convergence(&paras, NOW);
        let sum = |of: fn(&Measure) -> usize| {
            (found.sections.iter().map(|(_, one)| of(one)).sum::<usize>(), found.paras.iter().map(|(_, one)| of(one)).sum::<usize>())
        };
        for of in [
            (|one| one.words) as fn(&Measure) -> usize,
            |one| one.agreed_words,
            |one| one.ad_ref_words,
            |one| one.open_brackets,
            |one| one.holders.iter().map(|holding| holding.brackets).sum(),
            |one| one.paras.values().sum(),
        ] {
            prop_assert_eq!(sum(of), (of(&found.whole), of(&found.whole)));
        }
        let there = || paras.iter().filter(|para| para.status != ParaStatus::Deleted);
        prop_assert_eq!(found.whole.words, there().map(|para| words_in(&para.text)).sum::<usize>());
        prop_assert_eq!(found.whole.open_brackets, there().map(|para| brackets(&para.text).len()).sum::<usize>());
        for (_, one) in found.paras.iter().chain([&(ParaId::new(""), found.whole.clone())]) {
            prop_assert!(one.ad_ref_words <= one.agreed_words && one.agreed_words <= one.words);
            prop_assert_eq!(one.oldest.is_some(), one.open_brackets > 0);
            prop_assert!(one.median <= one.oldest);
            prop_assert!(one.per_cent() < 100 || one.agreed_words == one.words);
        }
    }
}

#[test]
fn what_excludes_what() {
    let (p, q) = (para("p", "a b c d"), para("q", "x y"));
    let of = |action, proposal: Proposal| Proposal { action, ..proposal };
    let modify = |id: &str, words: &str| proposal(id, "PIDC", &p, words);
    let sup = |id| of(ProposalAction::Sup, modify(id, ""));
    let noc = of(ProposalAction::Noc, modify("noc", "a b c d"));
    let add = of(ProposalAction::Add, modify("add", "new"));
    let merge = Proposal { with: vec![q.id.clone()], ..of(ProposalAction::Merge, modify("merge", "a b c d x y")) };
    let other_base = Proposal { base: q.text.clone(), ..modify("late", "a b c Z") };
    let to = |id, after: &str| Proposal {
        after: Some(ParaId::new(after)),
        ..of(ProposalAction::Move, modify(id, "a b c d"))
    };
    for (one, other, excluded) in [
        (&modify("1", "a X c d"), &modify("2", "a b c Y"), false),
        (&modify("1", "a X c d"), &modify("2", "a Y c d"), true),
        (&modify("1", "a X c d"), &modify("1", "a X c d"), false),
        (&modify("1", "a X c d"), &proposal("2", "MIDSA", &q, "x Y"), false),
        (&modify("1", "a X c d"), &other_base, true),
        (&modify("1", "a X c d"), &sup("s"), true),
        (&modify("1", "a X c d"), &noc, true),
        (&modify("1", "a X c d"), &add, false),
        (&sup("s"), &sup("t"), false),
        (&sup("s"), &add, false),
        (&merge, &proposal("2", "MIDSA", &q, "x Y"), true),
        (&to("1", "q"), &to("2", "q"), false),
        (&to("1", "q"), &to("2", "r"), true),
        (&to("1", "q"), &modify("2", "a X c d"), true),
    ] {
        assert_eq!(exclude(one, other), excluded, "{} {}", one.new.len(), other.id);
        assert_eq!(exclude(other, one), excluded);
    }
}

#[test]
fn the_latest_word_counts() {
    let one = proposal("1", "PIDC", &para("p", "a b"), "a X");
    let positions = [
        position("MIDSA", &one, Stance::Support, 9),
        position("MIDSA", &one, Stance::Oppose, 1),
        position("Bali", &one, Stance::Study, 2),
        position("Bali", &one, Stance::CanAccept, 3),
    ];
    let all: Vec<_> = stances(&positions, &On::Proposal(one.id.clone())).iter().map(|one| one.stance).collect();
    assert_eq!(all, [Stance::CanAccept, Stance::Support]);
    assert!(has_full_support(&one, &positions));
    assert!(!has_full_support(&one, &positions[1..2]));
    assert!(!has_full_support(&one, &[position("PIDC", &one, Stance::Support, 1)]), "its lead alone");
    assert!(has_full_support(&Proposal { co: vec![sponsor("Bali")], ..one.clone() }, &[]));
    assert!(!has_full_support(&Proposal { carried: Carried::Conflict, ..one }, &positions));
}

#[test]
fn what_to_take_up_next() {
    let paras = vec![
        held(para("old", "as [priority] groups"), &["PIDC"], 50),
        held(para("young", "as [key] groups"), &["PIDC", "Bali", "MIDSA"], 5),
        para("easy", "a b c d e f"),
        para("disputed", "a b c d e f"),
        Para { status: ParaStatus::Agreed, ..held(para("agreed", "[x]"), &["A", "B", "C", "D"], 99) },
        para("untouched", "words"),
    ];
    let mut document = document(paras);
    let (easy, disputed) = (document.paras[2].clone(), document.paras[3].clone());
    document.proposals = vec![
        proposal("e1", "PIDC", &easy, "a X c d e f"),
        proposal("e2", "Bali", &easy, "a b c d e Y"),
        proposal("d1", "PIDC", &disputed, "a X c d e f"),
        proposal("d2", "Bali", &disputed, "a Z c d e f"),
        Proposal { state: ProposalState::Draft, ..proposal("e3", "MIDSA", &easy, "a W c d e f") },
    ];
    document.positions =
        document.proposals.iter().map(|proposal| position("MIDSA", proposal, Stance::Support, 1)).collect();
    let shown = |document: &Document| {
        next_up(document).iter().map(|(para, reason)| format!("{para} {reason}")).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(shown(&document), "easy quick_win, old longest_held, young most_parties");
    document.positions.push(position("Group 1", &document.proposals[1].clone(), Stance::Reserve, 2));
    assert_eq!(shown(&document), "old longest_held, easy most_parties");
    document.paras.truncate(1);
    assert_eq!(shown(&document), "old longest_held");
}
