//! Paragraphs as negotiations make them, at random: words of six languages,
//! signs that mean something in the markup, styles, brackets in brackets; and
//! how they are typed.

#![allow(dead_code, reason = "each test file uses a part")]
#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

pub mod deeds;
pub mod paras;

use entente_domain::{
    clock::Moment,
    ids::{BracketId, PartyId},
};
use entente_drafting::{
    text::{Bracket, BracketKind, DEPTH_MAX, Holder, Inline, Run, Style, brackets, depth, normal, read},
    words::{tokens, tree},
};
use proptest::{collection::vec, prelude::*};

pub const NOW: Moment = Moment::from_micros(1_806_000_000_000_000);

/// ~200 cases, more by PROPTEST_CASES.
pub fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(200);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

pub fn party(short: &str) -> Holder {
    Holder { party: PartyId::new(short.to_lowercase()), short: short.to_owned(), since: NOW, proposal: None }
}

/// Reads markup; brackets are called b1, b2 and so on behind `prefix`.
pub fn typed_with(markup: &str, old: &[Inline], prefix: &str) -> Vec<Inline> {
    let mut count = 0;
    read(markup, old, NOW, &mut || {
        count += 1;
        format!("{prefix}{count}")
    })
    .unwrap()
}

pub fn typed(markup: &str) -> Vec<Inline> {
    typed_with(markup, &[], "b")
}

/// The same paragraph, typed anew by somebody who saw `old`.
pub fn retyped(markup: &str, old: &[Inline]) -> Vec<Inline> {
    typed_with(markup, old, "n")
}

pub fn word() -> impl Strategy<Value = String> {
    let words = vec![
        "the",
        "of",
        "migration",
        "States",
        "should",
        "carry",
        "a",
        "date",
        "don't",
        "3.5",
        "дата",
        "и",
        "процесс",
        "الهجرة",
        "في",
        "移",
        "民",
        "对话",
        "à",
        "l’accord",
        "x",
    ];
    let signs = vec!["*", "**", "[", "]", "|", "\\", "…", "\\[", "e\u{301}", "🕊️", "\u{200f}"];
    prop_oneof![8 => prop::sample::select(words), 1 => prop::sample::select(signs)].prop_map(str::to_owned)
}

fn gap() -> impl Strategy<Value = &'static str> {
    prop_oneof![8 => Just(" "), 1 => Just(", "), 1 => Just(""), 1 => Just("  "), 1 => Just(". "), 1 => Just(" | ")]
}

fn style() -> impl Strategy<Value = Style> {
    prop_oneof![
        6 => Just(Style::default()),
        1 => (any::<bool>(), any::<bool>()).prop_map(|(em, strong)| Style { em, strong }),
    ]
}

fn run() -> impl Strategy<Value = Inline> {
    (vec((word(), gap()), 0..8), style()).prop_map(|(words, style)| {
        let text = words.into_iter().flat_map(|(word, gap)| [word, gap.to_owned()]).collect();
        Inline::Run(Run { text, style })
    })
}

fn level(depth: usize) -> BoxedStrategy<Vec<Inline>> {
    if depth == DEPTH_MAX {
        return vec(run(), 0..2).boxed();
    }
    let size = if depth == 0 { 6 } else { 3 };
    vec(prop_oneof![3 => run().boxed(), 1 => bracket(depth + 1).boxed()], 0..size).boxed()
}

fn bracket(depth: usize) -> impl Strategy<Value = Inline> {
    let held = vec(prop::sample::select(vec!["PIDC", "MIDSA", "Group 1"]), 0..3);
    (vec(level(depth), 1..4), 0..3_usize, held, 0..9_i64).prop_map(|(options, kind, held, days)| {
        let single = [BracketKind::InsertDisputed, BracketKind::DeleteDisputed, BracketKind::Placeholder];
        Inline::Bracket(Bracket {
            id: BracketId::new(""),
            kind: if options.len() > 1 { BracketKind::Alternatives } else { single[kind] },
            options,
            held_by: held.into_iter().map(party).collect(),
            since: NOW.plus_seconds(-86_400 * days),
        })
    })
}

/// Any paragraph in its normal form, without space at its ends.
pub fn text() -> impl Strategy<Value = Vec<Inline>> {
    level(0).prop_map(|text| {
        let mut text = normal(text);
        number(&mut text, "b", &mut 0);
        trimmed(text)
    })
}

/// Gives the brackets names in their order.
pub fn number(text: &mut [Inline], prefix: &str, count: &mut usize) {
    for piece in text {
        if let Inline::Bracket(bracket) = piece {
            *count += 1;
            bracket.id = BracketId::new(format!("{prefix}{count}"));
            for option in &mut bracket.options {
                number(option, prefix, count);
            }
        }
    }
}

fn trimmed(mut text: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Run(run)) = text.first_mut() {
        run.text = run.text.trim_start().to_owned();
    }
    if let Some(Inline::Run(run)) = text.last_mut() {
        run.text = run.text.trim_end().to_owned();
    }
    normal(text)
}

/// Every bracket has a reading, its kind fits, none lies too deep, none occurs twice, and the text is in normal form.
pub fn assert_well_made(text: &[Inline]) {
    assert!(depth(text) <= DEPTH_MAX, "too deep: {text:?}");
    let all = brackets(text);
    let mut ids: Vec<_> = all.iter().map(|bracket| &bracket.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all.len(), "a bracket occurs twice: {text:?}");
    for bracket in all {
        assert!(!bracket.options.is_empty());
        assert_eq!(bracket.options.len() > 1, bracket.kind == BracketKind::Alternatives);
    }
    assert_eq!(normal(text.to_vec()), text);
    assert_eq!(tree(&tokens(text)).unwrap(), text);
}
