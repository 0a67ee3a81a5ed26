//! Whatever people press, in whatever order: the programme stays well formed,
//! and *old state + events = fresh state* for every audience.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::{item, minutes, programme, session};
use entente_domain::{
    agenda::{Act, Previous, decide},
    chain,
    clock::Moment,
    event::{Event, Recorded},
    ids::{ItemId, MeetingId, PartyId, SessionId, UserId},
    meeting::{Item, ItemKind, ItemState, Outcome, SessionState, Visibility},
    policy::Audience,
    programme::Programme,
};
use proptest::{prelude::*, sample::select};

const SESSIONS: [&str; 3] = ["early", "late", "closed"];
const ITEMS_EACH: usize = 5;

fn visibility() -> impl Strategy<Value = Visibility> {
    select(Visibility::ALL)
}

/// Three sessions, some of them not for the room, with items of every visibility; the last of each hangs below
/// the first. What something hangs below is no draft: nothing in the product publishes a heading after what is below it.
fn beginning() -> impl Strategy<Value = Programme> {
    let items = prop::collection::vec((visibility(), select(ItemKind::ALL), any::<bool>()), 15);
    (items, visibility()).prop_map(|(items, closed)| {
        let mut sessions = Vec::new();
        let mut all = Vec::new();
        let mut kinds = items.into_iter();
        for (place, name) in (0_i64..).zip(SESSIONS) {
            let mut one = session(name, minutes(place * 200), minutes(place * 200 + 180));
            one.visibility = if name == "closed" { closed } else { Visibility::Participants };
            sessions.push(one);
            for (number, (visibility, kind, draft)) in (0..ITEMS_EACH).zip(kinds.by_ref()) {
                all.push(Item {
                    visibility,
                    kind,
                    state: if draft && number > 0 { ItemState::Draft } else { ItemState::Scheduled },
                    parent: (number == ITEMS_EACH - 1).then(|| ItemId::new(format!("{name}-0"))),
                    ..item(&format!("{name}-{number}"), name, i64::try_from(number).unwrap() * 10)
                });
            }
        }
        programme(sessions, all)
    })
}

fn an_item() -> impl Strategy<Value = ItemId> {
    (select(&SESSIONS), 0..ITEMS_EACH).prop_map(|(session, number)| ItemId::new(format!("{session}-{number}")))
}

fn a_session() -> impl Strategy<Value = SessionId> {
    select(&SESSIONS).prop_map(SessionId::new)
}

/// What somebody presses, or what the programme gets in another way.
#[derive(Clone, Debug)]
enum Step {
    Pressed(Act),
    Published(ItemId),
}

fn step() -> impl Strategy<Value = Step> {
    let previous = || select(&[Previous::Conclude, Previous::Suspend]);
    let text = || select(&["", "a reason"]).prop_map(str::to_owned);
    let outcome = || prop::option::of(select(Outcome::ALL));
    let act = prop_oneof![
        3 => a_session().prop_map(|session| Act::StartSession { session }),
        1 => a_session().prop_map(|session| Act::PauseSession { session }),
        2 => a_session().prop_map(|session| Act::ResumeSession { session }),
        1 => a_session().prop_map(|session| Act::EndSession { session }),
        6 => (an_item(), previous()).prop_map(|(item, previous)| Act::StartItem { item, previous }),
        2 => (an_item(), text()).prop_map(|(item, reason)| Act::SuspendItem { item, reason }),
        3 => (an_item(), previous()).prop_map(|(item, previous)| Act::ResumeItem { item, previous }),
        3 => (an_item(), outcome(), text())
            .prop_map(|(item, outcome, text)| Act::ConcludeItem { item, outcome, text }),
        2 => (an_item(), text(), prop::option::of(a_session())).prop_map(|(item, note, to)| {
            let to = to.map(|session| (session, ItemId::new("given below")));
            Act::DeferItem { item, note, to }
        }),
        1 => (an_item(), text()).prop_map(|(item, note)| Act::WithdrawItem { item, note }),
        2 => (an_item(), text()).prop_map(|(item, reason)| Act::ReopenItem { item, reason }),
        1 => Just(Act::AdoptAgenda),
    ];
    prop_oneof![9 => act.prop_map(Step::Pressed), 1 => an_item().prop_map(Step::Published)]
}

/// The events of a step; none where it is refused.
fn events(programme: &Programme, step: &Step, number: usize) -> Vec<Event> {
    match step {
        Step::Pressed(act) => {
            let mut act = act.clone();
            if let Act::DeferItem { to: Some((_, carried_as)), .. } = &mut act {
                *carried_as = ItemId::new(format!("carried-{number}"));
            }
            decide(programme, &act).unwrap_or_default()
        }
        Step::Published(id) => match programme.item(id) {
            Some(item) if item.state == ItemState::Draft => vec![Event::ItemPublished { item: id.clone() }],
            Some(_) | None => Vec::new(),
        },
    }
}

fn well_formed(programme: &Programme) -> Result<(), TestCaseError> {
    for session in &programme.sessions {
        let in_progress = programme.items_of(&session.id).filter(|item| item.state == ItemState::InProgress).count();
        prop_assert!(in_progress <= 1, "{in_progress} items in progress in {}", session.id);
        if session.state != SessionState::Live {
            prop_assert_eq!(in_progress, 0, "an item runs in a session that is {}", session.state);
        }
    }
    for item in &programme.items {
        let mut last = Moment(i64::MIN);
        for (place, interval) in item.intervals.iter().enumerate() {
            prop_assert!(interval.started_at >= last, "{}: intervals overlap", item.id);
            let is_last = place + 1 == item.intervals.len();
            let is_open = interval.ended_at.is_none();
            prop_assert_eq!(is_open, is_last && item.state == ItemState::InProgress, "{}: {}", item.id, item.state);
            last = interval.ended_at.unwrap_or(interval.started_at);
            prop_assert!(last >= interval.started_at);
        }
        prop_assert_eq!(programme.items.iter().filter(|other| other.id == item.id).count(), 1);
    }
    Ok(())
}

/// A reader who may not see an internal item hears nothing of the acts on it,
/// and so cannot count them: the version, which every act moves, is the desk's alone.
fn without_versions(mut programme: Programme) -> Programme {
    for session in &mut programme.sessions {
        session.version = 0;
    }
    programme
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn old_state_and_events_make_fresh_state(
        beginning in beginning(),
        steps in prop::collection::vec(step(), 1..60),
    ) {
        const AUDIENCES: [Audience; 3] = [Audience::Public, Audience::Room, Audience::Staff];
        let mut fresh = beginning;
        let mut followed = AUDIENCES.map(|audience| fresh.seen_by(audience));
        for (number, step) in steps.iter().enumerate() {
            let at = minutes(i64::try_from(number).unwrap());
            for event in events(&fresh, step, number) {
                fresh.apply(fresh.seq + 1, at, &event);
                for (audience, page) in AUDIENCES.iter().zip(&mut followed) {
                    match event.heard_by(*audience, &fresh) {
                        // Over the wire and back, as a browser gets it.
                        Some(heard) => {
                            let json = serde_json::to_string(&heard).unwrap();
                            page.apply(fresh.seq, at, &serde_json::from_str(&json).unwrap());
                        }
                        None => page.seq = fresh.seq,
                    }
                }
            }
            well_formed(&fresh)?;
            for (audience, page) in AUDIENCES.iter().zip(&followed) {
                let (page, fresh) = (page.clone(), fresh.seen_by(*audience));
                if *audience == Audience::Staff {
                    prop_assert_eq!(page, fresh);
                } else {
                    prop_assert_eq!(without_versions(page), without_versions(fresh), "{:?} after {:?}", audience, step);
                }
            }
        }
    }

    #[test]
    fn a_refused_act_is_refused_whole_and_a_decision_changes_nothing_by_itself(
        beginning in beginning(),
        steps in prop::collection::vec(step(), 1..30),
    ) {
        let mut programme = beginning;
        for (number, step) in steps.iter().enumerate() {
            let before = programme.clone();
            let decided = events(&programme, step, number);
            prop_assert_eq!(&programme, &before);
            for event in decided {
                programme.apply(programme.seq + 1, minutes(i64::try_from(number).unwrap()), &event);
            }
        }
    }
}

#[test]
fn a_link_of_the_chain_changes_with_everything_the_row_says() {
    let meeting = MeetingId::new("meeting");
    let recorded = Recorded {
        seq: 7,
        at: Moment(1_000),
        actor: Some(UserId::new("user")),
        party: Some(PartyId::new("party")),
        event: Event::SessionStarted { session: SessionId::new("s") },
    };
    let payload = "{}";
    let link = chain::link(chain::GENESIS, &meeting, &recorded, payload);
    assert_eq!(link, chain::link(chain::GENESIS, &meeting, &recorded, payload));
    let changed: Vec<(&str, String)> = vec![
        ("previous", chain::link(&link, &meeting, &recorded, payload)),
        ("meeting", chain::link(chain::GENESIS, &MeetingId::new("other"), &recorded, payload)),
        ("number", chain::link(chain::GENESIS, &meeting, &Recorded { seq: 8, ..recorded.clone() }, payload)),
        ("time", chain::link(chain::GENESIS, &meeting, &Recorded { at: Moment(1_001), ..recorded.clone() }, payload)),
        ("actor", chain::link(chain::GENESIS, &meeting, &Recorded { actor: None, ..recorded.clone() }, payload)),
        ("party", chain::link(chain::GENESIS, &meeting, &Recorded { party: None, ..recorded.clone() }, payload)),
        ("kind", {
            let event = Event::SessionEnded { session: SessionId::new("s") };
            chain::link(chain::GENESIS, &meeting, &Recorded { event, ..recorded.clone() }, payload)
        }),
        ("payload", chain::link(chain::GENESIS, &meeting, &recorded, "{ }")),
        ("a border moved", {
            let moved =
                Recorded { actor: Some(UserId::new("userp")), party: Some(PartyId::new("arty")), ..recorded.clone() };
            chain::link(chain::GENESIS, &meeting, &moved, payload)
        }),
    ];
    for (what, other) in &changed {
        assert_ne!(*other, link, "{what}");
    }
}
