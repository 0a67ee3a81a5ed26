//! What can be done to a commitment in every state, by whom; no circles; what a form must bring.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::{CommitmentId, MechanismId, MeetingId, UserId},
    limits,
    people::MechanismRole,
    text::Language,
};
use entente_exchange::{
    check::Known,
    commitments::{Commitment, Content, EntryKind, Kind, Owner, Source, State},
    commitments_acts::{Act, By, Refusal, act},
    commitments_check::{Fault, Problem, Spot, entry, problems},
    commitments_due::{Press, press},
    commitments_policy::Eyes,
    event::Event,
    impact::{self, Change, Matter},
    policy::Reader,
    post::{Home, Reach},
};

fn content() -> Content {
    Content {
        language: Language::En,
        kind: Kind::Commitment,
        title: "One counter at four posts".to_owned(),
        text: String::new(),
        themes: vec!["health".to_owned()],
        owner: Owner::Mechanism(MechanismId::new("midsa")),
        indicator: String::new(),
        due: "2027-02-26".to_owned(),
        reach: Reach::Network,
        shared_with: Vec::new(),
        may_publish: false,
    }
}

/// Put down by MIDWA, to be done by MIDSA.
fn commitment(id: &str, state: State) -> Commitment {
    let at = Moment::from_micros(1);
    Commitment {
        id: CommitmentId::new(id),
        home: Home { mechanism: Some(MechanismId::new("midwa")), body: None },
        author: UserId::new("author"),
        source: Source::ByHand,
        state,
        version: 3,
        content: content(),
        reason: None,
        superseded_by: None,
        created_at: at,
        moved_at: at,
        changed_at: at,
    }
}

fn eyes(belongs: &[(&str, MechanismRole)], convener: bool) -> Eyes {
    let belongs = belongs.iter().map(|(mechanism, role)| (MechanismId::new(*mechanism), *role)).collect();
    let reader = Reader { user: Some(UserId::new("u")), belongs, bodies: Vec::new(), convener };
    Eyes { reader, podium: Vec::new() }
}

fn done(one: &Commitment, eyes: &Eyes, what: &Act) -> Result<(Commitment, Event), Refusal> {
    act(one, By { user: &UserId::new("u"), eyes, at: Moment::from_micros(2), seen: 3 }, what)
}

fn superseding(by: &str, state: State) -> Act {
    Act::Supersede { by: CommitmentId::new(by), state, line: vec![CommitmentId::new(by)] }
}

#[test]
fn who_may_do_what() {
    let one = commitment("c", State::Open);
    let written = Act::Write(Box::new(Content { title: "Another".to_owned(), ..content() }));
    let (moved, dropped) = (Act::Move(State::UnderWay), Act::Drop { reason: "No money".to_owned() });
    let role = |mechanism, role| eyes(&[(mechanism, role)], false);
    // Writes, accounts, drops, reports.
    let table = [
        ("secretariat of the owner", role("midsa", MechanismRole::Secretariat), [false, true, true, true]),
        ("chair of the owner", role("midsa", MechanismRole::Chair), [false, true, true, true]),
        ("member of the owner", role("midsa", MechanismRole::Member), [false, false, false, true]),
        ("observer of the owner", role("midsa", MechanismRole::Observer), [false; 4]),
        ("secretariat of the home", role("midwa", MechanismRole::Secretariat), [true, false, true, false]),
        ("member of the home", role("midwa", MechanismRole::Member), [false; 4]),
        ("secretariat of another", role("rcm", MechanismRole::Secretariat), [false; 4]),
        ("convener", eyes(&[], true), [false; 4]),
        ("account", eyes(&[], false), [false; 4]),
    ];
    for (name, eyes, expected) in table {
        let may = |what: &Act| done(&one, &eyes, what) != Err(Refusal::Forbidden);
        assert_eq!([may(&written), may(&moved), may(&dropped), eyes.may_report(&one)], expected, "{name}");
        assert_eq!(may(&superseding("other", State::Open)), expected[0], "{name}");
    }
    // Who put it down accounts for a State.
    let mut of_state = commitment("c", State::Open);
    of_state.content.owner = Owner::State("KEN".to_owned());
    assert!(done(&of_state, &eyes(&[("midwa", MechanismRole::Secretariat)], false), &moved).is_ok());
    let mut of_convener = commitment("c", State::Open);
    of_convener.content.owner = Owner::Convener;
    assert!(done(&of_convener, &eyes(&[], true), &moved).is_ok());
}

#[test]
fn a_podium_keeps_what_comes_of_its_meeting_and_nothing_else() {
    let (meeting, source) = (MeetingId::new("grm"), |id: &str| Source::Note {
        meeting: MeetingId::new(id),
        session: "s".to_owned().into(),
        item: "i".to_owned().into(),
        entry: "e".to_owned(),
    });
    let mut podium = eyes(&[], false);
    podium.podium = vec![(meeting, None)];
    let convener = Home::default();
    let midsa = Home { mechanism: Some(MechanismId::new("midsa")), body: None };
    assert!(podium.may_commit(&convener, &source("grm")));
    assert!(!podium.may_commit(&midsa, &source("grm")), "in nobody else's name");
    assert!(!podium.may_commit(&convener, &source("other")));
    assert!(!podium.may_commit(&convener, &Source::ByHand));
    let mut one = commitment("c", State::Open);
    (one.home, one.source) = (convener, source("grm"));
    assert!(podium.sees(&one) && podium.may_write(&one) && !podium.may_account(&one));
    one.source = source("other");
    assert!(!podium.sees(&one) && !podium.may_write(&one));
}

#[test]
fn every_act_in_every_state() {
    let all = eyes(&[("midsa", MechanismRole::Secretariat), ("midwa", MechanismRole::Secretariat)], false);
    let written = Act::Write(Box::new(Content { title: "Another".to_owned(), ..content() }));
    let acts = [
        ("write", written),
        ("open", Act::Move(State::Open)),
        ("under way", Act::Move(State::UnderWay)),
        ("done", Act::Move(State::Done)),
        ("dropped by moving", Act::Move(State::Dropped)),
        ("drop", Act::Drop { reason: " No money ".to_owned() }),
        ("supersede", superseding("other", State::Done)),
    ];
    use Refusal::{Same, WrongState};
    let table: [(State, [Option<Refusal>; 7]); 5] = [
        (State::Open, [None, Some(Same), None, None, Some(WrongState), None, None]),
        (State::UnderWay, [None, None, Some(Same), None, Some(WrongState), None, None]),
        (State::Done, [None, None, None, Some(Same), Some(WrongState), Some(WrongState), Some(WrongState)]),
        (State::Dropped, [None, None, None, Some(WrongState), Some(WrongState), Some(WrongState), Some(WrongState)]),
        (State::Superseded, [Some(WrongState); 7]),
    ];
    for (state, expected) in table {
        let mut one = commitment("c", state);
        one.reason = (state == State::Dropped).then(|| "No money".to_owned());
        for ((name, what), expected) in acts.iter().zip(expected) {
            match done(&one, &all, what) {
                Ok((after, event)) => {
                    assert_eq!(expected, None, "{state} {name}");
                    assert_eq!((after.version, event.subject()), (4, "c"), "{state} {name}");
                    assert_eq!(after.state == State::Dropped, after.reason.is_some(), "{state} {name}");
                }
                Err(refusal) => assert_eq!(Some(refusal), expected, "{state} {name}"),
            }
        }
    }
    let one = commitment("c", State::Open);
    let late = By { user: &UserId::new("u"), eyes: &all, at: Moment::from_micros(2), seen: 2 };
    assert_eq!(act(&one, late, &Act::Move(State::Done)).unwrap_err(), Refusal::Stale);
    let reason = |words: String| done(&one, &all, &Act::Drop { reason: words });
    assert_eq!(reason(" ".to_owned()).unwrap_err(), Refusal::NoReason);
    assert_eq!(reason("x".repeat(limits::REASON_MAX + 1)).unwrap_err(), Refusal::ReasonTooLong);
    assert_eq!(reason(" No money ".to_owned()).unwrap().0.reason.as_deref(), Some("No money"));
}

#[test]
fn nothing_comes_to_stand_in_its_own_place() {
    let all = eyes(&[("midwa", MechanismRole::Secretariat)], false);
    assert_eq!(done(&commitment("a", State::Open), &all, &superseding("a", State::Open)).unwrap_err(), Refusal::Circle);
    let fallen = superseding("b", State::Dropped);
    assert_eq!(done(&commitment("a", State::Open), &all, &fallen).unwrap_err(), Refusal::OtherFell);
    // Every order in which five could be put in each other's places, by numbers that look like chance.
    let mut number = 7_u64;
    let mut next = |below: u64| {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (number >> 33) % below
    };
    for _ in 0..300 {
        let mut book: BTreeMap<String, Commitment> =
            (0..5).map(|one| (one.to_string(), commitment(&one.to_string(), State::Open))).collect();
        for _ in 0..20 {
            let (one, other) = (next(5).to_string(), next(5).to_string());
            let mut line = vec![CommitmentId::new(other.clone())];
            let mut at = book[&other].superseded_by.clone();
            while let Some(id) = at {
                assert!(!line.contains(&id), "a circle: {line:?}");
                at = book[id.as_str()].superseded_by.clone();
                line.push(id);
            }
            let what = Act::Supersede { by: CommitmentId::new(other.clone()), state: book[&other].state, line };
            let mut before = book[&one].clone();
            before.version = 3;
            if let Ok((after, _)) = done(&before, &all, &what) {
                book.insert(one, after);
            }
        }
    }
}

struct Names;

impl Known for Names {
    fn theme(&self, key: &str) -> bool {
        key == "health"
    }
    fn state(&self, code: &str) -> bool {
        code == "KEN"
    }
    fn mechanism(&self, key: &str) -> bool {
        ["midsa", "midwa", "rcm"].contains(&key)
    }
}

#[test]
fn what_a_form_must_bring() {
    let home = Home { mechanism: Some(MechanismId::new("midwa")), body: None };
    let of = |change: &dyn Fn(&mut Content)| {
        let mut content = content();
        change(&mut content);
        problems(&home, &content.for_its_owner(&home), &Names)
    };
    assert_eq!(of(&|_| {}), []);
    let found = |at, fault| vec![Problem { at, fault }];
    assert_eq!(of(&|one| one.title = " ".to_owned()), found(Spot::Title, Fault::Missing));
    assert_eq!(of(&|one| one.due = "2027-02-30".to_owned()), found(Spot::Due, Fault::NoDate));
    assert_eq!(of(&|one| one.due = "2027-02".to_owned()), found(Spot::Due, Fault::NoDate));
    assert_eq!(of(&|one| one.due.clear()), []);
    assert_eq!(of(&|one| one.owner = Owner::State("XXX".to_owned())), found(Spot::Owner, Fault::Unknown));
    assert_eq!(of(&|one| one.themes = vec!["x".to_owned()]), found(Spot::Themes, Fault::Unknown));
    assert_eq!(of(&|one| one.reach = Reach::Public), found(Spot::MayPublish, Fault::NotPermitted));
    // Whose it is reads it.
    assert_eq!(of(&|one| one.reach = Reach::Mechanism), found(Spot::Reach, Fault::OwnerCannotRead));
    assert_eq!(of(&|one| one.reach = Reach::Some), [], "the owner is among those it is shared with");
    let own = |one: &mut Content| {
        one.reach = Reach::Mechanism;
        one.owner = Owner::Mechanism(MechanismId::new("midwa"));
    };
    assert_eq!(of(&own), []);
    assert_eq!(entry(EntryKind::Evidence, "Seen", "2027"), None);
    assert_eq!(entry(EntryKind::Evidence, "Seen", "x"), Some(Problem { at: Spot::Day, fault: Fault::NoDate }));
    assert_eq!(entry(EntryKind::Progress, " ", ""), Some(Problem { at: Spot::Text, fault: Fault::Missing }));
    let mut became = impact::Content {
        language: Language::En,
        title: "Act 12".to_owned(),
        text: String::new(),
        matter: Matter::Law,
        change: Change::Amended,
        places: vec!["KEN".to_owned()],
        day: "2026-05".to_owned(),
        helped: vec!["/posts/x".to_owned()],
        reach: Reach::Network,
        shared_with: Vec::new(),
        may_publish: false,
    };
    assert_eq!(impact::problems(&home, &became, &Names), []);
    became.places.clear();
    became.day.clear();
    assert_eq!(impact::problems(&home, &became, &Names).len(), 2);
}

#[test]
fn what_presses_stands_first() {
    let mut one = commitment("c", State::Open);
    let of = |one: &Commitment| press(one, "2027-02-01", Some("2027-03-16"));
    assert_eq!(of(&one), Press::BeforeMeeting);
    assert_eq!(press(&one, "2027-02-27", None), Press::Overdue);
    one.content.due = "2027-03-17".to_owned();
    assert_eq!(of(&one), Press::Later);
    one.content.due.clear();
    assert_eq!(of(&one), Press::NoDay);
    one.state = State::Done;
    assert_eq!(of(&one), Press::Closed);
    assert!(Press::Overdue < Press::BeforeMeeting && Press::NoDay < Press::Closed);
}
