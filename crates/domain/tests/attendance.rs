//! Who may be noted when, and that the list and what follows the log agree.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{START, minutes, session};
use entente_domain::{
    attendance::{
        Attendance, AttendanceRefusal, AttendanceRules, CheckInWay, Count, Seat, check_in, check_in_open, check_out,
        mark, set_rules,
    },
    clock::Moment,
    event::Event,
    ids::{MeetingId, PartyId, SessionId, UserId},
    meeting::SessionState,
    people::{Party, PartyKind},
    policy::Audience,
    programme::Programme,
    text::Multilingual,
};
use proptest::{prelude::*, sample::select};

const PARTIES: [(&str, PartyKind); 4] = [
    ("midsa", PartyKind::Rcp),
    ("kenya", PartyKind::MemberState),
    ("host", PartyKind::Convener),
    ("commission", PartyKind::ObserverOrg),
];
const PEOPLE: [&str; 3] = ["amina", "boris", "chen"];

fn party(id: &str) -> PartyId {
    PartyId::new(id)
}

fn person(id: &str) -> UserId {
    UserId::new(id)
}

fn attendance(rules: AttendanceRules) -> Attendance {
    let seat = |(id, kind): (&str, PartyKind)| Seat { party: party(id), counts: !kind.is_observer() };
    Attendance::new(SessionId::new("s"), rules, PARTIES.map(seat).to_vec())
}

fn applied(mut attendance: Attendance, events: &[Event]) -> Attendance {
    for event in events {
        attendance.apply(START, event);
    }
    attendance
}

#[test]
fn people_check_in_from_an_hour_before_until_the_end() {
    let session = session("s", START, minutes(120));
    for (state, at, expected) in [
        (SessionState::Planned, minutes(-61), Err(AttendanceRefusal::TooEarly)),
        (SessionState::Planned, minutes(-60), Ok(())),
        (SessionState::Planned, minutes(500), Ok(())),
        (SessionState::Live, minutes(-500), Ok(())),
        (SessionState::Paused, minutes(500), Ok(())),
        (SessionState::Ended, minutes(60), Err(AttendanceRefusal::SessionEnded)),
    ] {
        let session = entente_domain::meeting::Session { state, ..session.clone() };
        assert_eq!(check_in_open(&session, at), expected, "{state} at {at:?}");
    }
}

#[test]
fn without_the_code_only_where_the_meeting_lets_them() {
    let session = session("s", START, minutes(120));
    let closed = attendance(AttendanceRules { self_check_in: false, ..AttendanceRules::default() });
    let by = |way| check_in(&closed, &session, &person("amina"), &[party("kenya")], way, START);
    assert_eq!(by(CheckInWay::Oneself), Err(AttendanceRefusal::OnlyInTheRoom));
    assert_eq!(by(CheckInWay::Qr).map(|events| events.len()), Ok(1));
    let open = attendance(AttendanceRules::default());
    assert_eq!(
        check_in(&open, &session, &person("amina"), &[], CheckInWay::Oneself, START),
        Err(AttendanceRefusal::PartyNeeded)
    );
}

#[test]
fn a_party_is_there_while_anybody_of_it_is() {
    let session = session("s", START, minutes(120));
    let enter = |attendance: &Attendance, who: &str, parties: &[PartyId]| {
        check_in(attendance, &session, &person(who), parties, CheckInWay::Qr, START).expect("the door is open")
    };
    let both = [party("midsa"), party("kenya")];
    let mut room = attendance(AttendanceRules::default());
    let events = enter(&room, "amina", &both);
    assert_eq!(events.len(), 2);
    room = applied(room, &events);
    assert!(enter(&room, "amina", &both).is_empty(), "once is enough");
    room = applied(room.clone(), &enter(&room, "boris", &[party("kenya")]));

    room = applied(room.clone(), &check_out(&room, &person("amina")));
    assert!(!room.is_present(&party("midsa")));
    assert!(room.is_present(&party("kenya")), "a colleague stayed");
    assert!(check_out(&room, &person("amina")).is_empty());

    room = applied(room.clone(), &mark(&room, &party("kenya"), false).expect("a party"));
    assert!(!room.is_present(&party("kenya")), "absent on the list means everybody of it");
    room = applied(room.clone(), &mark(&room, &party("kenya"), true).expect("a party"));
    assert!(mark(&room, &party("kenya"), true).expect("a party").is_empty());
    assert!(check_out(&room, &person("boris")).is_empty(), "what the list saw is not his to undo");
    assert_eq!(mark(&room, &party("atlantis"), true), Err(AttendanceRefusal::NoSuchParty));
}

#[test]
fn observers_are_counted_and_make_no_quorum() {
    let mut room = attendance(AttendanceRules { quorum: Some(2), self_check_in: true });
    for (id, reached) in [("commission", false), ("host", false), ("kenya", true)] {
        room = applied(room.clone(), &mark(&room, &party(id), true).expect("a party"));
        assert_eq!(room.count().reached(), Some(reached), "{id}");
    }
    let expected = Count { present: 3, seats: 4, counted_present: 2, counted_seats: 3, quorum: Some(2) };
    assert_eq!(room.count(), expected);
    assert_eq!(attendance(AttendanceRules::default()).count().reached(), None);
    for (quorum, fine) in [(None, true), (Some(0), false), (Some(1), true), (Some(1_000), true), (Some(1_001), false)] {
        let rules = AttendanceRules { quorum, self_check_in: false };
        assert_eq!(set_rules(AttendanceRules::default(), rules).is_ok(), fine, "{quorum:?}");
    }
    assert_eq!(set_rules(AttendanceRules::default(), AttendanceRules::default()), Ok(Vec::new()));
}

#[test]
fn a_party_that_is_added_later_has_a_seat() {
    let new = Party {
        id: party("peru"),
        meeting: MeetingId::new("meeting"),
        kind: PartyKind::MemberState,
        mechanism: None,
        country: Some("PER".to_owned()),
        name: Multilingual::single("en", "Peru"),
        short: "PER".to_owned(),
        zone: None,
    };
    let events = [Event::PartyAdded { party: new.clone() }, Event::PartyAdded { party: new }];
    let room = applied(attendance(AttendanceRules::default()), &events);
    assert_eq!(room.count().seats, 5);
    assert_eq!(mark(&room, &party("peru"), true).map(|events| events.len()), Ok(1));
}

#[test]
fn who_is_there_is_heard_at_the_desk_only() {
    let programme = Programme::empty(MeetingId::new("meeting"));
    let event = Event::PartyCheckedIn {
        session: SessionId::new("s"),
        party: party("kenya"),
        person: None,
        way: CheckInWay::List,
    };
    for audience in [Audience::Public, Audience::Room] {
        assert_eq!(event.heard_by(audience, &programme), None);
    }
}

/// What somebody does at the door.
#[derive(Clone, Debug)]
enum Step {
    In(&'static str, Vec<PartyId>),
    Out(&'static str),
    Marked(PartyId, bool),
    Quorum(Option<u32>),
}

fn step() -> impl Strategy<Value = Step> {
    let a_party = || select(&PARTIES).prop_map(|(id, _)| party(id));
    prop_oneof![
        3 => (select(&PEOPLE), prop::collection::vec(a_party(), 0..3)).prop_map(|(who, parties)| Step::In(who, parties)),
        2 => select(&PEOPLE).prop_map(Step::Out),
        3 => (a_party(), any::<bool>()).prop_map(|(party, there)| Step::Marked(party, there)),
        1 => prop::option::of(0_u32..6).prop_map(Step::Quorum),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// A page that follows the log has what the server has; hearing an event again changes nothing, for a
    /// page may have been made a moment after the number it follows from.
    #[test]
    fn the_list_and_what_follows_the_log_agree(steps in prop::collection::vec(step(), 1..40), late in 0_usize..40) {
        let session = session("s", START, minutes(120));
        let mut room = attendance(AttendanceRules::default());
        let mut expected: BTreeMap<PartyId, BTreeSet<Option<UserId>>> = BTreeMap::new();
        let mut log: Vec<(Moment, Event)> = Vec::new();
        let mut page = room.clone();
        for (number, step) in steps.iter().enumerate() {
            let at = minutes(i64::try_from(number).unwrap());
            let events = match step {
                Step::In(who, parties) => {
                    for party in parties {
                        expected.entry(party.clone()).or_default().insert(Some(person(who)));
                    }
                    check_in(&room, &session, &person(who), parties, CheckInWay::Qr, at).unwrap_or_default()
                }
                Step::Out(who) => {
                    for people in expected.values_mut() {
                        people.remove(&Some(person(who)));
                    }
                    check_out(&room, &person(who))
                }
                Step::Marked(party, there) => {
                    let people = expected.entry(party.clone()).or_default();
                    if !*there { people.clear() } else if people.is_empty() { people.insert(None); }
                    mark(&room, party, *there).unwrap()
                }
                Step::Quorum(quorum) => {
                    set_rules(room.rules, AttendanceRules { quorum: *quorum, ..room.rules }).unwrap_or_default()
                }
            };
            for event in events {
                room.apply(at, &event);
                let json = serde_json::to_string(&event).unwrap();
                page.apply(at, &serde_json::from_str(&json).unwrap());
                log.push((at, event));
            }
            expected.retain(|_, people| !people.is_empty());
            let there: BTreeSet<&PartyId> = room.stays.iter().map(|stay| &stay.party).collect();
            prop_assert_eq!(there, expected.keys().collect::<BTreeSet<_>>());
        }
        prop_assert_eq!(&page, &room);
        for (at, event) in log.iter().skip(late) {
            page.apply(*at, event);
        }
        let people = |attendance: &Attendance| -> BTreeMap<PartyId, BTreeSet<Option<UserId>>> {
            let mut people: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
            for stay in &attendance.stays {
                people.entry(stay.party.clone()).or_default().insert(stay.person.clone());
            }
            people
        };
        prop_assert_eq!(people(&page), people(&room));
    }
}
