//! Writing together: what may be opened, what stands still meanwhile, what comes of it.

mod common;

use entente_domain::{
    ids::{NoteId, ParaId},
    outcome::DocumentDeed,
};
use entente_drafting::{
    acts::{Act, Acted, By, Refused, Silenced, act, silence},
    model::{Document, DocumentState, ParaKind, ParaStatus},
    text,
};

use common::{paras, typed};

/// Paragraphs p0, p1 and so on.
fn document(state: DocumentState, words: &[&str]) -> Document {
    let all = words.iter().enumerate().map(|(at, words)| paras::para(&format!("p{at}"), words)).collect();
    Document { state, ..paras::document(all) }
}

fn tries(document: &Document, what: Act) -> Result<Acted, Refused> {
    let mut ids = 0;
    act(document, what, &By::default(), document.created_at, &mut || {
        ids += 1;
        format!("id{ids}-{}", document.version)
    })
}

fn done(document: &mut Document, what: Act) -> Vec<DocumentDeed> {
    let acted = tries(document, what).expect("the rules allow it");
    *document = acted.document;
    acted.done.iter().map(|done| done.deed).collect()
}

fn opened(para: Option<&str>, note: &str) -> Act {
    Act::Together { para: para.map(ParaId::new), note: NoteId::new(note) }
}

#[test]
fn a_paragraph_that_is_written_stands_still_until_its_text_is_taken_in_or_dropped() {
    let mut document = document(DocumentState::Reading, &["One thing.", "Another thing."]);
    let (first, before) = (document.paras[0].id.clone(), text::hash(&document.paras[0].text));
    assert_eq!(done(&mut document, opened(Some("p0"), "n1")), [DocumentDeed::TextOpened]);
    assert!(document.is_written_in(Some(&document.paras[0]), &NoteId::new("n1")));
    assert!(!document.is_written_in(Some(&document.paras[0]), &NoteId::new("n0")), "an older text is over");
    assert!(!document.is_written_in(None, &NoteId::new("n1")));
    for refused in [
        opened(Some("p0"), "n2"),
        Act::Write { para: first.clone(), text: typed("Other.") },
        Act::Offer { para: first.clone(), text: typed("Other.") },
        Act::Agree { para: first.clone() },
        Act::AdRef { para: first.clone(), until: None },
        Act::AgreeDeletion { para: first.clone() },
    ] {
        let said = format!("{refused:?}");
        let why = tries(&document, refused).expect_err(&said);
        // Some are refused for another reason first: it was not called out.
        assert!(matches!(why, Refused::WrittenTogether | Refused::NotCalled), "{said}: {why}");
    }
    assert_eq!(text::hash(&document.paras[0].text), before);
    let taken = Act::TakeText { para: first.clone(), text: typed("One [good] thing.") };
    assert_eq!(done(&mut document, taken.clone()), [DocumentDeed::ParaWritten]);
    assert_eq!(document.paras[0].status, ParaStatus::Bracketed);
    assert_eq!(tries(&document, taken), Err(Refused::NotTogether));
    // What nobody changed is dropped, and no act is told of that did nothing.
    done(&mut document, opened(Some("p1"), "n3"));
    let same = Act::TakeText { para: ParaId::new("p1"), text: document.paras[1].text.clone() };
    assert_eq!(done(&mut document, same), [DocumentDeed::TextDropped]);
    assert_eq!(document.paras[1].status, ParaStatus::Untouched);
    assert_eq!(tries(&document, Act::DropText { para: Some(first) }), Err(Refused::NotTogether));
}

#[test]
fn frozen_or_under_silence_nothing_is_opened() {
    let mut document = document(DocumentState::Reading, &["One thing.", "Another thing."]);
    document.paras[0].status = ParaStatus::Agreed;
    assert_eq!(tries(&document, opened(Some("p0"), "n")), Err(Refused::Frozen));
    assert_eq!(tries(&document, opened(None, "n")), Err(Refused::WrongState), "the draft is circulated");
    let mut silent = document.clone();
    silent.state = DocumentState::Silence;
    assert_eq!(tries(&silent, opened(Some("p1"), "n")), Err(Refused::UnderSilence));
    // Nor does a silence begin over the heads of those who write.
    done(&mut document, opened(Some("p1"), "n"));
    let now = document.created_at;
    let begun = silence(&document, &Silenced::Prepared, now, &mut || "id".to_owned());
    assert_eq!(begun.map(|_| ()), Err(Refused::WrittenTogether));
    // A chair's summary leaves nothing open behind it.
    done(&mut document, Act::ToSummary);
    assert!(document.paras.iter().all(|para| para.together.is_none()));
}

#[test]
fn a_draft_that_was_written_together_keeps_the_paragraphs_that_were_left_alone() {
    let mut document = document(DocumentState::Drafting, &["One thing.", "Another thing."]);
    done(&mut document, opened(None, "n"));
    for refused in [
        Act::Write { para: ParaId::new("p0"), text: typed("Other.") },
        Act::Insert { after: None, kind: ParaKind::Operative, depth: 0, text: typed("Other.") },
        Act::Circulate { note: String::new() },
        opened(None, "n2"),
    ] {
        assert_eq!(tries(&document, refused), Err(Refused::WrittenTogether));
    }
    assert_eq!(tries(&document, Act::TakeDraft { paras: Vec::new() }), Err(Refused::Empty));
    let paras = vec![
        (ParaKind::Operative, 0, typed("Another thing.")),
        (ParaKind::Sub, 1, typed("New [words].")),
        (ParaKind::Operative, 0, typed("One thing.")),
    ];
    assert_eq!(done(&mut document, Act::TakeDraft { paras }), [DocumentDeed::DraftTaken]);
    let ids: Vec<&str> = document.paras.iter().map(|para| para.id.as_str()).collect();
    assert_eq!((ids[0], ids[2]), ("p1", "p0"));
    let numbers: Vec<&str> = document.paras.iter().map(|para| para.number.as_str()).collect();
    assert_eq!(numbers, ["1", "(a)", "2"]);
    assert_eq!(document.paras[1].status, ParaStatus::Bracketed);
    assert!(document.note.is_none());
    assert!(done(&mut document, Act::Circulate { note: String::new() }).contains(&DocumentDeed::Circulated));
}
