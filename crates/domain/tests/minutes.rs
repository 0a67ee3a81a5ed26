//! The life of minutes: what may follow what.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, MinutesId, PartyId},
    meeting::Visibility,
    minutes::{Correction, CorrectionState, Minutes, MinutesDeed, MinutesState, Refused, correction_text},
};

const NOW: Moment = Moment::from_micros(1_000_000);

fn minutes(state: MinutesState) -> Minutes {
    Minutes {
        id: MinutesId::new("m"),
        meeting: MeetingId::new("a"),
        sessions: Vec::new(),
        visibility: Visibility::Participants,
        state,
        version: 3,
        until: None,
        created_at: NOW,
    }
}

fn correction(state: CorrectionState) -> Correction {
    Correction {
        id: "c".to_owned(),
        number: 1,
        item: None,
        party: PartyId::new("p"),
        short: "P".to_owned(),
        at: NOW,
        text: "As we said.".to_owned(),
        state,
        reply: String::new(),
        settled_at: None,
    }
}

#[test]
fn a_draft_is_circulated_then_corrected_then_closed() {
    let (circulated, deed) = minutes(MinutesState::Draft).circulate(3, None, true, NOW).unwrap();
    assert_eq!((circulated.state, deed, circulated.version), (MinutesState::Circulated, MinutesDeed::Circulated, 4));
    assert_eq!(circulated.clone().circulate(4, None, false, NOW), Err(Refused::NothingChanged));
    let (corrected, deed) = circulated.circulate(4, None, true, NOW).unwrap();
    assert_eq!((corrected.state, deed), (MinutesState::Corrected, MinutesDeed::Corrected));
    let closed = corrected.close(5, &[correction(CorrectionState::Declined)], false).unwrap();
    assert_eq!(closed.state, MinutesState::Final);
}

#[test]
fn final_minutes_change_no_more() {
    let closed = || minutes(MinutesState::Final);
    assert_eq!(closed().refresh(3), Err(Refused::NoDraft));
    assert_eq!(closed().write(3, "x"), Err(Refused::Closed));
    assert_eq!(closed().circulate(3, None, true, NOW), Err(Refused::Closed));
    assert_eq!(closed().close(3, &[], false), Err(Refused::Closed));
    assert_eq!(closed().takes_corrections(NOW), Err(Refused::Closed));
}

#[test]
fn nobody_changes_what_they_did_not_see() {
    for state in [MinutesState::Draft, MinutesState::Circulated, MinutesState::Corrected] {
        assert_eq!(minutes(state).write(2, "x"), Err(Refused::Stale));
        assert_eq!(minutes(state).circulate(2, None, true, NOW), Err(Refused::Stale));
        assert_eq!(minutes(state).close(2, &[], false), Err(Refused::Stale));
    }
}

#[test]
fn nothing_is_closed_while_a_correction_waits_or_before_everybody_could_read_it() {
    let circulated = || minutes(MinutesState::Circulated);
    assert_eq!(circulated().close(3, &[correction(CorrectionState::Open)], false), Err(Refused::OpenCorrections));
    assert_eq!(circulated().close(3, &[], true), Err(Refused::NotCirculated));
    assert_eq!(minutes(MinutesState::Draft).close(3, &[], false), Err(Refused::NotCirculated));
}

#[test]
fn corrections_are_asked_for_before_one_strict_instant() {
    let until = |until| Minutes { until: Some(until), ..minutes(MinutesState::Circulated) };
    assert_eq!(until(NOW.plus_seconds(1)).takes_corrections(NOW), Ok(()));
    assert_eq!(until(NOW).takes_corrections(NOW), Err(Refused::TooLate));
    assert_eq!(minutes(MinutesState::Corrected).takes_corrections(NOW), Ok(()));
    assert_eq!(minutes(MinutesState::Draft).takes_corrections(NOW), Err(Refused::NotCirculated));
    assert_eq!(minutes(MinutesState::Draft).circulate(3, Some(NOW), true, NOW), Err(Refused::PastDay));
    assert_eq!(correction_text("  "), Err(Refused::Empty));
}

#[test]
fn a_declined_correction_keeps_its_words_and_says_why() {
    assert_eq!(correction(CorrectionState::Open).settle(false, " ", NOW), Err(Refused::ReasonNeeded));
    let declined = correction(CorrectionState::Open).settle(false, "Not what was said.", NOW).unwrap();
    assert_eq!((declined.text.as_str(), declined.reply.as_str()), ("As we said.", "Not what was said."));
    assert_eq!(declined.settle(true, "", NOW), Err(Refused::Settled));
    assert_eq!(correction(CorrectionState::Open).settle(true, "", NOW).unwrap().state, CorrectionState::Taken);
}
