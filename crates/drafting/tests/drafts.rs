//! What a draft from elsewhere is read as.

use entente_drafting::{
    drafts::{Drafted, Line, lines, sorted, typed},
    model::{ParaKind, Scheme},
};
use proptest::{prelude::*, sample::select};

fn read(text: &str, scheme: Scheme) -> Vec<(ParaKind, u8, String)> {
    sorted(lines(text), scheme).into_iter().map(|one| (one.kind, one.depth, one.markup)).collect()
}

#[test]
fn a_pasted_draft_keeps_its_order_and_loses_its_numbers() {
    let text = "# I. The meeting\n\n1.\tThe chairs met\nin Nairobi.\n\n2. They agreed:\n(a) to meet again;\n(i) in spring;\n\
                (ii) in a [small] town;\n(b) to report.\n\nII. Next steps\n3. bis They thanked the host.";
    assert_eq!(
        read(text, Scheme::Continuous),
        [
            (ParaKind::Heading, 1, "I. The meeting".to_owned()),
            (ParaKind::Operative, 0, "The chairs met in Nairobi.".to_owned()),
            (ParaKind::Operative, 0, "They agreed:".to_owned()),
            (ParaKind::Sub, 1, "to meet again;".to_owned()),
            (ParaKind::Sub, 2, "in spring;".to_owned()),
            (ParaKind::Sub, 2, "in a [small] town;".to_owned()),
            (ParaKind::Sub, 1, "to report.".to_owned()),
            (ParaKind::Heading, 1, "II. Next steps".to_owned()),
            (ParaKind::Operative, 0, "They thanked the host.".to_owned()),
        ]
    );
}

#[test]
fn what_stands_before_the_first_number_is_the_preamble() {
    let text =
        "*Recalling* the charter,\n\n*Noting* the report,\n\nOP 1. *Decides* to meet;\n\n2. *Requests* a report.";
    let kinds: Vec<ParaKind> = read(text, Scheme::PpOp).into_iter().map(|(kind, ..)| kind).collect();
    assert_eq!(kinds, [ParaKind::Preambular, ParaKind::Preambular, ParaKind::Operative, ParaKind::Operative]);
    let all = read(text, Scheme::Continuous);
    assert!(all.iter().all(|(kind, ..)| *kind == ParaKind::Operative), "a text without a preamble has none: {all:?}");
}

#[test]
fn an_i_after_an_h_is_a_letter() {
    let text = "1. They agreed:\n(h) one;\n(i) two;\n(j) three.";
    let depths: Vec<u8> = read(text, Scheme::Continuous).into_iter().map(|(_, depth, _)| depth).collect();
    assert_eq!(depths, [0, 1, 1, 1]);
}

#[test]
fn sentences_that_begin_like_numbers_are_sentences() {
    for text in ["I agree with this.", "Mr. Smith spoke.", "2027 was a good year.", "A. B. spoke."] {
        let first = lines(text).remove(0);
        let labelled = first.label.is_some();
        assert_eq!(labelled, text.starts_with("A."), "{text}: {first:?}");
    }
}

#[test]
fn a_file_says_itself_how_deep_a_paragraph_lies() {
    let line = |label: &str, depth, markup: &str| Line {
        label: (!label.is_empty()).then(|| label.to_owned()),
        depth,
        markup: markup.to_owned(),
        heading: None,
    };
    let found = sorted(vec![line("1.", 0, "One"), line("", 1, "below"), line("", 0, "")], Scheme::Continuous);
    assert_eq!(
        found.iter().map(|one| (one.kind, one.depth)).collect::<Vec<_>>(),
        [(ParaKind::Operative, 0), (ParaKind::Sub, 1)]
    );
}

/// A draft that opens, with sub-paragraphs only below what can have them.
fn draft() -> impl Strategy<Value = Vec<Drafted>> {
    const KINDS: [(ParaKind, u8); 10] = [
        (ParaKind::Heading, 1),
        (ParaKind::Heading, 3),
        (ParaKind::Preambular, 0),
        (ParaKind::Operative, 0),
        (ParaKind::Sub, 1),
        (ParaKind::Sub, 1),
        (ParaKind::Sub, 1),
        (ParaKind::Sub, 2),
        (ParaKind::Annex, 0),
        (ParaKind::Footnote, 0),
    ];
    let words =
        select(&["The chairs *met*", "[a] word", "(b) began", "2. began", "مرحبا بكم", "会议", "I. do", "PP3 is"]);
    prop::collection::vec((select(&KINDS), words), 0..60).prop_map(|all| {
        all.into_iter().map(|((kind, depth), words)| Drafted { kind, depth, markup: words.to_owned() }).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_typed_out_is_read_as_the_same(draft in draft()) {
        let text = typed(&draft);
        prop_assert_eq!(sorted(lines(&text), Scheme::Continuous), draft, "{}", text);
    }
}
