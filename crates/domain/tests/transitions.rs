//! Every act in every state of its session and item: possible, or refused and why.
//! The table is `snapshots/transitions__*.snap`.

mod common;

use std::fmt::Write as _;

use common::{START, after, item, minutes, programme, session};
use entente_domain::{
    agenda::{Act, Previous, Refusal, Running, decide},
    event::Event,
    ids::{ItemId, SessionId},
    limits,
    meeting::{AgendaStatus, Interval, Item, ItemKind, ItemState, Outcome, SessionState},
    programme::Programme,
};

fn in_state(session_state: SessionState, item_state: ItemState) -> Programme {
    let mut morning = session("morning", START, minutes(120));
    morning.state = session_state;
    let mut subject = item("a", "morning", 10);
    subject.state = item_state;
    if item_state == ItemState::InProgress {
        subject.intervals = vec![Interval { started_at: START, ended_at: None }];
    }
    programme(vec![morning], vec![subject, item("b", "morning", 20)])
}

fn item_acts() -> Vec<(&'static str, Act)> {
    let item = || ItemId::new("a");
    let text = || "because".to_owned();
    vec![
        ("start", Act::StartItem { item: item(), previous: Previous::Conclude }),
        ("suspend", Act::SuspendItem { item: item(), reason: text() }),
        ("resume", Act::ResumeItem { item: item(), previous: Previous::Conclude }),
        (
            "conclude",
            Act::ConcludeItem {
                item: item(),
                outcome: None,
                text: text(),
                running: Running::Refuse,
                document_adopted: false,
            },
        ),
        ("defer", Act::DeferItem { item: item(), note: text(), to: None }),
        ("withdraw", Act::WithdrawItem { item: item(), note: text() }),
        ("reopen", Act::ReopenItem { item: item(), reason: text() }),
    ]
}

fn told(decided: &Result<Vec<Event>, Refusal>) -> String {
    match decided {
        Ok(events) => events.iter().map(Event::kind).collect::<Vec<_>>().join(" + "),
        Err(refusal) => format!("- {refusal}"),
    }
}

#[test]
fn acts_on_sessions() {
    let id = || SessionId::new("morning");
    let mut table = String::new();
    for state in SessionState::ALL {
        for (name, act) in [
            ("start", Act::StartSession { session: id() }),
            ("pause", Act::PauseSession { session: id() }),
            ("resume", Act::ResumeSession { session: id() }),
            ("end", Act::EndSession { session: id() }),
        ] {
            for item_state in [ItemState::Scheduled, ItemState::InProgress] {
                let decided = decide(&in_state(*state, item_state), &act, START);
                let _ = writeln!(
                    table,
                    "{name:<7} a {:<8} session, item {:<12} {}",
                    state.word(),
                    item_state.word(),
                    told(&decided)
                );
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn acts_on_items() {
    let mut table = String::new();
    for (name, act) in item_acts() {
        for session_state in SessionState::ALL {
            for state in ItemState::ALL {
                let decided = decide(&in_state(*session_state, *state), &act, START);
                let _ = writeln!(
                    table,
                    "{name:<9} an item {:<12} in a session {:<8} {}",
                    state.word(),
                    session_state.word(),
                    told(&decided)
                );
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn what_is_not_there_cannot_be_acted_on() {
    let empty = programme(vec![], vec![]);
    for (name, act) in item_acts() {
        assert_eq!(decide(&empty, &act, START), Err(Refusal::NoSuchItem), "{name}");
    }
    let start = Act::StartSession { session: SessionId::new("none") };
    assert_eq!(decide(&empty, &start, START), Err(Refusal::NoSuchSession));
}

#[test]
fn an_item_with_sub_items_is_not_acted_on_itself() {
    let mut programme = in_state(SessionState::Live, ItemState::Scheduled);
    let child = Item { parent: Some(ItemId::new("a")), ..item("a-1", "morning", 15) };
    programme = after(&programme, START, &[Event::ItemAdded { item: child }]);
    for (name, act) in item_acts() {
        assert_eq!(decide(&programme, &act, START), Err(Refusal::HasSubItems), "{name}");
    }
}

#[test]
fn one_item_makes_room_for_the_next() {
    let programme = in_state(SessionState::Live, ItemState::InProgress);
    for (previous, kind) in [(Previous::Conclude, "item_concluded"), (Previous::Suspend, "item_suspended")] {
        let act = Act::StartItem { item: ItemId::new("b"), previous };
        let events = decide(&programme, &act, START).expect("a scheduled item in a live session can start");
        assert_eq!(events.iter().map(Event::kind).collect::<Vec<_>>(), [kind, "item_started", "floor_changed"]);
        let then = after(&programme, minutes(7), &events);
        assert_eq!(then.current(&SessionId::new("morning")).map(|item| item.id.as_str()), Some("b"));
        assert_eq!(then.items[0].elapsed_seconds(minutes(60)), 420);
    }
}

#[test]
fn reasons_and_lengths() {
    let live = |state| in_state(SessionState::Live, state);
    let a = || ItemId::new("a");
    let long = |max: usize| "é".repeat(max + 1);
    let reopen = |reason: &str| Act::ReopenItem { item: a(), reason: reason.to_owned() };
    assert_eq!(decide(&live(ItemState::Concluded), &reopen("  "), START), Err(Refusal::ReasonNeeded));
    assert!(decide(&live(ItemState::Concluded), &reopen(" new facts "), START).is_ok());
    let max = limits::REASON_MAX;
    assert_eq!(decide(&live(ItemState::Concluded), &reopen(&long(max)), START), Err(Refusal::TooLong { max }));
    assert!(decide(&live(ItemState::Concluded), &reopen(&"é".repeat(max)), START).is_ok());
    let max = limits::OUTCOME_TEXT_MAX;
    let conclude = Act::ConcludeItem {
        item: a(),
        outcome: None,
        text: long(max),
        running: Running::Refuse,
        document_adopted: false,
    };
    assert_eq!(decide(&live(ItemState::InProgress), &conclude, START), Err(Refusal::TooLong { max }));

    let withdraw = Act::WithdrawItem { item: a(), note: String::new() };
    let mut programme = live(ItemState::Scheduled);
    assert!(decide(&programme, &withdraw, START).is_ok());
    programme.agenda = AgendaStatus::Adopted;
    assert_eq!(decide(&programme, &withdraw, START), Err(Refusal::ReasonNeeded));
}

#[test]
fn an_item_is_adopted_with_the_agenda_or_with_a_document() {
    let mut programme = in_state(SessionState::Live, ItemState::InProgress);
    let conclude = Act::ConcludeItem {
        item: ItemId::new("a"),
        outcome: Some(Outcome::Adopted),
        text: String::new(),
        running: Running::Refuse,
        document_adopted: false,
    };
    assert_eq!(decide(&programme, &conclude, START), Err(Refusal::NothingToAdopt));
    programme.items[0].kind = ItemKind::AdoptionOfAgenda;
    assert_eq!(decide(&programme, &conclude, START), Err(Refusal::NothingToAdopt));
    let adoption = decide(&programme, &Act::AdoptAgenda, START).expect("a provisional agenda can be adopted");
    programme = after(&programme, minutes(3), &adoption);
    assert!(decide(&programme, &conclude, START).is_ok());
    // Of any other item it is a document that must have been adopted.
    programme.items[0].kind = ItemKind::Decision;
    assert_eq!(decide(&programme, &conclude, START), Err(Refusal::NothingToAdopt));
    let Act::ConcludeItem { item, outcome, text, running, .. } = conclude else { unreachable!() };
    let with_document = Act::ConcludeItem { item, outcome, text, running, document_adopted: true };
    assert!(decide(&programme, &with_document, START).is_ok());
    assert_eq!(decide(&programme, &Act::AdoptAgenda, START), Err(Refusal::AlreadyAdopted));
}

#[test]
fn under_the_chatham_house_rule_nothing_is_attributed_while_it_holds() {
    let switch = |on| Act::ChathamHouse { item: ItemId::new("a"), on };
    let mut programme = in_state(SessionState::Live, ItemState::InProgress);
    assert!(decide(&programme, &switch(false), START).is_err(), "it is not in force");
    for (minute, on) in [(10, true), (20, false), (30, true)] {
        let events = decide(&programme, &switch(on), minutes(minute)).expect("an open item");
        programme = after(&programme, minutes(minute), &events);
        assert!(decide(&programme, &switch(on), minutes(minute)).is_err(), "twice is once");
    }
    let item = &programme.items[0];
    let attributed: Vec<bool> = [5, 10, 19, 20, 29, 30, 500].map(|at| item.is_attributed(minutes(at))).to_vec();
    assert_eq!(attributed, [true, false, false, true, true, false, false]);
}
