//! Whatever people press, in whatever order: the programme stays well formed,
//! and *old state + events = fresh state* for every audience.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use std::collections::BTreeSet;

use common::{
    item, minutes,
    presses::{PARTIES, Press, floor_act, press},
    programme, session,
    typing::{ITEMS_EACH, SESSIONS, Typed, a_session, an_item, edit, typed, visibility},
};
use entente_domain::{
    agenda::{Act, Previous, Running, decide},
    chain,
    clock::Moment,
    editing::{Edit, publish},
    event::{Event, Recorded},
    groups::{Written, write},
    ids::{DisplayId, ItemId, MeetingId, NoteId, PartyId, SessionId, UserId},
    meeting::{Item, ItemKind, ItemState, Outcome, SessionState, Visibility},
    policy::Audience,
    programme::Programme,
    speakers::{Deed, SpeechKind, SpeechState, in_order},
};
use proptest::{prelude::*, sample::select};

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
            // The others are groups of an item of the first.
            one.group_of = (name != SESSIONS[0]).then(|| ItemId::new("early-2"));
            sessions.push(one);
            for (number, (visibility, kind, draft)) in (0..ITEMS_EACH).zip(kinds.by_ref()) {
                all.push(Item {
                    visibility,
                    kind: if (name, number) == (SESSIONS[0], 2) { ItemKind::Breakout } else { kind },
                    state: if draft && number > 0 { ItemState::Draft } else { ItemState::Scheduled },
                    parent: (number == ITEMS_EACH - 1).then(|| ItemId::new(format!("{name}-0"))),
                    ..item(&format!("{name}-{number}"), name, i64::try_from(number).unwrap() * 10)
                });
            }
        }
        programme(sessions, all)
    })
}

/// What somebody presses, or what the programme gets in another way.
#[derive(Clone, Debug)]
enum Step {
    Pressed(Act),
    Floor { item: ItemId, press: Press, party: usize, which: usize, other: usize },
    Published(ItemId),
    Edited(Vec<Typed>),
    Wrote(SessionId, bool),
    BroughtBack,
    Hung(SessionId),
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
            .prop_map(|(item, outcome, text)| Act::ConcludeItem {
                item,
                outcome,
                running: if text.is_empty() { Running::Refuse } else { Running::End },
                text,
                document_adopted: false,
            }),
        2 => (an_item(), text(), prop::option::of(a_session())).prop_map(|(item, note, to)| {
            let to = to.map(|session| (session, ItemId::new("given below")));
            Act::DeferItem { item, note, to }
        }),
        1 => (an_item(), text()).prop_map(|(item, note)| Act::WithdrawItem { item, note }),
        2 => (an_item(), text()).prop_map(|(item, reason)| Act::ReopenItem { item, reason }),
        1 => (an_item(), any::<bool>()).prop_map(|(item, on)| Act::ChathamHouse { item, on }),
        1 => Just(Act::AdoptAgenda),
    ];
    // Mostly one list, so that much happens on it.
    let of_item = prop_oneof![5 => Just(ItemId::new("early-1")), 1 => an_item()];
    let floor = (of_item, press(), 0..PARTIES.len(), 0_usize..8, 0_usize..8)
        .prop_map(|(item, press, party, which, other)| Step::Floor { item, press, party, which, other });
    prop_oneof![9 => act.prop_map(Step::Pressed), 16 => floor, 1 => an_item().prop_map(Step::Published)]
}

/// The events of a step; none where it is refused.
fn events(programme: &Programme, step: &Step, number: usize) -> Vec<Event> {
    let at = minutes(i64::try_from(number).unwrap());
    match step {
        Step::Pressed(act) => {
            let mut act = act.clone();
            if let Act::DeferItem { to: Some((_, carried_as)), .. } = &mut act {
                *carried_as = ItemId::new(format!("carried-{number}"));
            }
            decide(programme, &act, at).unwrap_or_default()
        }
        Step::Floor { item, press, party, which, other } => {
            let act = floor_act(programme, item, press, *party, (*which, *other), number);
            act.and_then(|act| decide(programme, &act, at).ok()).unwrap_or_default()
        }
        Step::Published(id) => match programme.item(id) {
            Some(item) if item.state == ItemState::Draft => vec![Event::ItemPublished { item: id.clone() }],
            Some(_) | None => Vec::new(),
        },
        Step::Wrote(group, ready) => {
            let seen = programme.result(group).map_or(0, |result| result.version);
            let written = Written { points: vec![format!("point {number}")], ready: *ready, seen };
            write(programme, group, &written, "Delegate of Zambia", at).into_iter().collect()
        }
        Step::BroughtBack => {
            decide(programme, &Act::BringBack { item: ItemId::new("early-2") }, at).unwrap_or_default()
        }
        Step::Hung(session) if programme.session(session).is_some() => vec![Event::DisplayOpened {
            display: DisplayId::new(format!("display-{number}")),
            session: session.clone(),
            label: "Front".to_owned(),
        }],
        Step::Hung(_) => Vec::new(),
        Step::Edited(typed) => {
            let edits: Vec<Edit> =
                (0..).zip(typed).filter_map(|(place, typed)| edit(programme, typed, number * 10 + place)).collect();
            let mut notes = 0;
            let event = publish(programme, &edits, "", || {
                notes += 1;
                NoteId::new(format!("note-{number}-{notes}"))
            });
            event.into_iter().collect()
        }
    }
}

/// A day that is under way, most of the time: its first steps are taken.
fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    (any::<bool>(), prop::collection::vec(step(), 1..most)).prop_map(|(under_way, mut steps)| {
        if under_way {
            let item = ItemId::new("early-1");
            let begun = [
                Step::Published(item.clone()),
                Step::Pressed(Act::StartSession { session: SessionId::new("early") }),
                Step::Pressed(Act::StartItem { item, previous: Previous::Suspend }),
            ];
            steps.splice(0..0, begun);
        }
        steps
    })
}

/// The same with an editor and groups at work between the steps. Apart, because an agenda that is turned over again and again
/// gives nobody the floor.
fn edited_steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let between = prop_oneof![
        6 => prop::collection::vec(typed(), 1..4).prop_map(Step::Edited),
        4 => (a_session(), prop::bool::weighted(0.8)).prop_map(|(group, ready)| Step::Wrote(group, ready)),
        2 => Just(Step::BroughtBack),
        1 => a_session().prop_map(Step::Hung),
    ];
    let edits = prop::collection::vec((any::<prop::sample::Index>(), between), 0..12);
    (steps(most), edits).prop_map(|(mut steps, edits)| {
        for (place, edited) in edits {
            steps.insert(place.index(steps.len() + 1), edited);
        }
        steps
    })
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
        prop_assert!(programme.session(&item.session).is_some(), "{} is in no session", item.id);
        if let Some(parent) = item.parent.as_ref().and_then(|parent| programme.item(parent)) {
            prop_assert_eq!(&parent.parent, &None, "{} is too deep", item.id);
            prop_assert_eq!(&parent.session, &item.session, "{} is elsewhere than its heading", item.id);
            prop_assert!(parent.position < item.position, "{} stands before its heading", item.id);
        }
    }
    floors_well_formed(programme)
}

/// At most one speaks and one is called on a list; time runs for who speaks and
/// for nobody else; nobody speaks in an item that is not treated; the waiting
/// stand in the order of the rule, each once.
fn floors_well_formed(programme: &Programme) -> Result<(), TestCaseError> {
    for list in &programme.lists {
        let count = |state| list.with_state(state).count();
        prop_assert!(count(SpeechState::Speaking) <= 1, "{}: two speak", list.head.item);
        prop_assert!(count(SpeechState::Called) <= 1, "{}: two are called", list.head.item);
        let item = programme.item(&list.head.item).unwrap();
        if list.speaking().is_some_and(|speech| !matches!(speech.kind, SpeechKind::Explanation | SpeechKind::Reply)) {
            prop_assert_eq!(item.state, ItemState::InProgress);
        }
        for speech in &list.speeches {
            let mut sum = 0;
            let mut last = Moment(i64::MIN);
            for (place, interval) in speech.intervals.iter().enumerate() {
                prop_assert!(interval.started_at >= last, "{}: stretches overlap", speech.id);
                let is_last = place + 1 == speech.intervals.len();
                let runs = is_last && speech.state == SpeechState::Speaking;
                prop_assert_eq!(interval.ended_at.is_none(), runs, "{}: {}", speech.id, speech.state);
                last = interval.ended_at.unwrap_or(interval.started_at);
                sum += interval.ended_at.unwrap_or(Moment(0)).seconds_since(interval.started_at).max(0);
            }
            prop_assert_eq!(sum, speech.spoken_seconds(Moment(0)));
        }
        let order = in_order(list);
        prop_assert_eq!(order.len(), count(SpeechState::Waiting));
        let observers = list.head.settings.observers;
        let classes: Vec<u8> = order.iter().map(|speech| entente_domain::speakers::class(speech, observers)).collect();
        prop_assert!(classes.is_sorted(), "{:?}", classes);
    }
    Ok(())
}

/// A reader who may not see an internal item hears nothing of the acts on it,
/// and so cannot count them: the version, which every act moves, is the desk's alone.
fn without_versions(mut programme: Programme) -> Programme {
    for session in &mut programme.sessions {
        session.version = 0;
    }
    for list in &mut programme.lists {
        list.version = 0;
    }
    programme
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn old_state_and_events_make_fresh_state(
        beginning in beginning(),
        steps in edited_steps(90),
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
        steps in edited_steps(40),
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

/// The walk above is worth something only if it comes everywhere.
#[test]
fn the_random_steps_reach_every_deed_on_a_list() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut reached: BTreeSet<Deed> = BTreeSet::new();
    // A place is given up, changed and edited by parties; the walk has the podium's hand, which may too.
    let never = [Deed::Removed, Deed::SwapDeclined, Deed::Edited];
    let missed = |reached: &BTreeSet<Deed>| -> Vec<Deed> {
        Deed::ALL.iter().filter(|deed| !reached.contains(deed) && !never.contains(deed)).copied().collect()
    };
    for _ in 0..3_000 {
        if missed(&reached).is_empty() {
            return;
        }
        let mut programme = beginning().new_tree(&mut runner).unwrap().current();
        let steps = steps(90).new_tree(&mut runner).unwrap().current();
        for (number, step) in steps.iter().enumerate() {
            let at = minutes(i64::try_from(number).unwrap());
            for event in events(&programme, step, number) {
                programme.apply(programme.seq + 1, at, &event);
                if let Event::FloorChanged { deed, .. } = event {
                    reached.insert(deed);
                }
            }
        }
    }
    panic!("never reached: {:?}", missed(&reached));
}

#[test]
fn the_random_editor_reaches_every_part_of_a_change() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut changed = [false; 4];
    let mut brought_back = 0;
    for _ in 0..200 {
        let mut programme = beginning().new_tree(&mut runner).unwrap().current();
        let steps = edited_steps(60).new_tree(&mut runner).unwrap().current();
        for (number, step) in steps.iter().enumerate() {
            let at = minutes(i64::try_from(number).unwrap());
            for event in events(&programme, step, number) {
                programme.apply(programme.seq + 1, at, &event);
                brought_back += usize::from(matches!(event, Event::GroupResultsBroughtBack { .. }));
                if let Event::ProgrammeChanged { lists, gone_sessions, gone_items, was, .. } = event {
                    let parts = [lists.is_empty(), gone_sessions.is_empty(), gone_items.is_empty(), was.is_empty()];
                    changed = std::array::from_fn(|place| changed[place] || !parts[place]);
                }
            }
        }
    }
    assert!(brought_back > 10);
    assert_eq!(changed, [true; 4], "lists, sessions gone, items gone, something out of sight");
}
