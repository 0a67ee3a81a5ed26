//! What goes home to a capital and what may come back: tables of what the rules allow.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::{NOW, paras, typed as words};
use entente_domain::{
    clock::Moment,
    ids::{ParaId, PartyId, ProposalId},
};
use entente_drafting::{
    capital::{
        Ask, AskRefused, Asked, Life, LinkState, Now, OnPara, Said, SaidOn, Why, Word, askable, checked, now,
        sent_home, untouched,
    },
    model::{
        Carried, Document, DocumentState, Nature, Para, ParaKind, ParaStatus, Proposal, ProposalAction, ProposalState,
        Sponsor,
    },
    text,
};

const HOUR: i64 = 3_600;

fn para(id: &str, kind: ParaKind, status: ParaStatus, clock: Option<i64>) -> Para {
    let ad_ref_until = clock.map(|hours| NOW.plus_seconds(hours * HOUR));
    Para { kind, number: id.to_owned(), status, ad_ref_until, ..paras::para(id, &format!("The words of {id}.")) }
}

/// A heading, an open paragraph, two with clocks, an agreed and a deleted one.
fn document(state: DocumentState) -> Document {
    let all = vec![
        para("head", ParaKind::Heading, ParaStatus::Untouched, None),
        para("open", ParaKind::Operative, ParaStatus::Open, None),
        para("soon", ParaKind::Operative, ParaStatus::AgreedAdRef, Some(12)),
        para("late", ParaKind::Operative, ParaStatus::AgreedAdRef, Some(36)),
        para("done", ParaKind::Operative, ParaStatus::Agreed, Some(1)),
        para("gone", ParaKind::Operative, ParaStatus::Deleted, None),
    ];
    Document { state, ..paras::document(all) }
}

fn ids(of: &[&str]) -> Vec<ParaId> {
    of.iter().map(|id| ParaId::new(*id)).collect()
}

#[test]
fn what_goes_home_and_for_how_long() {
    let reading = document(DocumentState::Reading);
    let hours = |hours: i64| NOW.plus_seconds(hours * HOUR);
    let table: [(&[&str], Life, Result<Moment, AskRefused>); 11] = [
        (&["open"], Life::Hours(24), Ok(hours(24))),
        (&["open", "soon"], Life::Clock, Ok(hours(12))),
        (&["late", "soon"], Life::Clock, Ok(hours(36))),
        // What is agreed has no clock any more.
        (&["open", "done"], Life::Clock, Err(AskRefused::NoClock)),
        (&["open"], Life::Until(hours(5)), Ok(hours(5))),
        (&["open"], Life::Until(NOW), Err(AskRefused::PastTime)),
        (&["open"], Life::Until(hours(24 * 30 + 1)), Err(AskRefused::TooFar)),
        (&[], Life::Hours(24), Err(AskRefused::NoParas)),
        (&["open", "gone"], Life::Hours(24), Err(AskRefused::GonePara)),
        (&["head"], Life::Hours(24), Err(AskRefused::GonePara)),
        (&["elsewhere"], Life::Hours(24), Err(AskRefused::GonePara)),
    ];
    for (chosen, life, expected) in table {
        let found = sent_home(&reading, &ids(chosen), life, "", NOW).map(|(_, until)| until);
        assert_eq!(found, expected, "{chosen:?} {life:?}");
    }
    // In the order of the text, each once.
    let (sent, _) = sent_home(&reading, &ids(&["late", "open", "late"]), Life::Hours(1), "", NOW).unwrap();
    assert_eq!(sent.iter().map(|one| one.para.as_str()).collect::<Vec<_>>(), ["open", "late"]);
    let long = "x".repeat(4_001);
    assert_eq!(sent_home(&reading, &ids(&["open"]), Life::Hours(1), &long, NOW), Err(AskRefused::TooLong));
    assert_eq!(askable(&reading).count(), 4);
    for state in DocumentState::ALL {
        let asked = sent_home(&document(*state), &ids(&["open"]), Life::Hours(1), "", NOW).is_ok();
        let negotiated = matches!(
            state,
            DocumentState::Circulated
                | DocumentState::Reading
                | DocumentState::Compilation
                | DocumentState::AllAgreed
                | DocumentState::Silence
        );
        assert_eq!(asked, negotiated, "{state}");
    }
}

fn ask(document: &Document, of: &[&str]) -> Ask {
    let (paras, expires_at) = sent_home(document, &ids(of), Life::Hours(48), "", NOW).unwrap();
    Ask {
        id: "a".to_owned(),
        meeting: document.meeting.clone(),
        document: document.id.clone(),
        party: PartyId::new("k"),
        asked: Asked { paras, note: String::new(), language: "en".to_owned(), recipient: String::new() },
        asked_at: NOW,
        asked_by: None,
        expires_at,
        opened_at: None,
        answered_at: None,
        noted_at: None,
        revoked_at: None,
        answers: 0,
    }
}

#[test]
fn a_link_is_over_at_its_instant() {
    let mut ask = ask(&document(DocumentState::Reading), &["open"]);
    let (before, at) = (Moment::from_micros(ask.expires_at.micros() - 1), ask.expires_at);
    assert!(ask.is_open(before) && !ask.is_open(at));
    assert_eq!((ask.state(before), ask.state(at)), (LinkState::NotOpened, LinkState::Expired));
    ask.opened_at = Some(NOW);
    assert_eq!((ask.state(before), ask.state(at)), (LinkState::Opened, LinkState::Expired));
    ask.answered_at = Some(NOW);
    assert_eq!(ask.state(at), LinkState::Answered);
    assert!(ask.waits());
    ask.noted_at = Some(NOW);
    assert!(!ask.waits());
    ask.revoked_at = Some(NOW);
    assert!(!ask.is_open(before));
    assert_eq!(ask.state(before), LinkState::Revoked);
}

#[test]
fn what_has_become_of_a_paragraph() {
    let before = document(DocumentState::Reading);
    let ask = ask(&before, &["open", "soon", "late"]);
    let mut after = before.clone();
    after.paras[2].text = words("Other words.");
    after.paras[3].status = ParaStatus::Deleted;
    let found: Vec<_> = ask.asked.paras.iter().map(|sent| now(&after, sent)).collect();
    assert!(matches!(found.as_slice(), [Now::Same(_), Now::Changed(_), Now::Gone]), "{found:?}");
}

#[test]
fn what_may_be_answered() {
    let reading = document(DocumentState::Reading);
    let ask = ask(&reading, &["open", "soon"]);
    let mut moved = reading.clone();
    moved.paras[1].text = words("It moved on.");
    let mut struck = reading.clone();
    struck.paras[1].status = ParaStatus::Deleted;
    let of = text::hash(&reading.paras[1].text);
    let on = |word: Word, new: &str, reason: &str| SaidOn {
        para: ParaId::new("open"),
        word,
        of: of.clone(),
        new: words(new),
        reason: reason.to_owned(),
    };
    let said = |paras: Vec<SaidOn>| Said {
        name: "A. Wanjiku".to_owned(),
        office: "Director".to_owned(),
        note: String::new(),
        seen: 0,
        paras,
    };
    let long = "x".repeat(1_001);
    let table = [
        (&reading, vec![on(Word::Agree, "", "")], None),
        (&reading, vec![on(Word::MoreTime, "", "")], None),
        (&reading, vec![on(Word::Refuse, "", "Parliament.")], None),
        (&reading, vec![on(Word::Refuse, "", " ")], Some(Why::NoReason)),
        (&reading, vec![on(Word::Refuse, "", &long)], Some(Why::TooLong)),
        (&reading, vec![on(Word::Change, "The other words of open.", "")], None),
        (&reading, vec![on(Word::Change, "The words of open.", "")], Some(Why::NoChange)),
        (&reading, vec![on(Word::Change, "", "")], Some(Why::NoText)),
        (&moved, vec![on(Word::Agree, "", "")], Some(Why::Moved)),
        (&struck, vec![on(Word::Agree, "", "")], Some(Why::Gone)),
        (&reading, vec![], Some(Why::Nothing)),
    ];
    for (document, paras, expected) in table {
        let shown = format!("{paras:?}");
        let found = checked(&ask, document, &said(paras));
        assert_eq!(found.as_ref().err().map(|wrong| wrong[0].why), expected, "{shown}");
    }
    // Everything that is wrong is said at once; of other paragraphs nothing is taken.
    let mut all = said(vec![on(Word::Refuse, "", "")]);
    (all.name, all.office, all.seen) = (String::new(), String::new(), 1);
    let wrong: Vec<Why> = checked(&ask, &reading, &all).unwrap_err().iter().map(|one| one.why).collect();
    assert_eq!(wrong, [Why::Meanwhile, Why::NoName, Why::NoOffice, Why::NoReason]);
    let mut elsewhere = on(Word::Agree, "", "");
    elsewhere.para = ParaId::new("late");
    let mut noted = said(vec![elsewhere]);
    noted.note = "Call me.".to_owned();
    assert!(checked(&ask, &reading, &noted).unwrap().paras.is_empty(), "it was not asked about");
}

#[test]
fn a_draft_that_was_worked_on_is_the_delegations() {
    let mut reading = document(DocumentState::Reading);
    let sponsor = Sponsor { party: PartyId::new("k"), short: "K".to_owned() };
    let new = words("The calm words of open.");
    let proposal = Proposal {
        id: ProposalId::new("p"),
        number: String::new(),
        action: ProposalAction::Mod,
        para: Some(ParaId::new("open")),
        after: None,
        with: Vec::new(),
        kind: ParaKind::Operative,
        depth: 0,
        base: reading.paras[1].text.clone(),
        new: new.clone(),
        rest: Vec::new(),
        base_rev: 0,
        rationale: "Our law.".to_owned(),
        nature: Nature::Substantive,
        lead: sponsor,
        co: Vec::new(),
        state: ProposalState::Draft,
        carried: Carried::Clean,
        to_confirm: false,
        supersedes: None,
        original: None,
        created_at: NOW,
        submitted_at: None,
        since: NOW,
        reply: String::new(),
    };
    let on = OnPara {
        para: ParaId::new("open"),
        word: Word::Change,
        base: reading.paras[1].text.clone(),
        new,
        reason: "Our law.".to_owned(),
        draft: Some(ProposalId::new("p")),
    };
    assert!(untouched(&reading, &on).is_none(), "discarded");
    reading.proposals = vec![proposal];
    assert!(untouched(&reading, &on).is_some());
    let worked_on: [fn(&mut Proposal); 3] = [
        |one| one.new = vec![],
        |one| one.rationale = "Another.".to_owned(),
        |one| one.state = ProposalState::Submitted,
    ];
    for change in worked_on {
        let mut after = reading.clone();
        change(&mut after.proposals[0]);
        assert!(untouched(&after, &on).is_none());
    }
}
