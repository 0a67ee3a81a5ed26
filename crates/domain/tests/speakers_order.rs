//! The rules of the list of speakers (meeting-rules section 3): in which order
//! the waiting speak and why, changing places, and when one's turn comes.

mod common;

use common::{
    START,
    floor::{Floor, entry, id, of_kind},
    item, minutes, programme, session,
};
use entente_domain::{
    agenda::{Act, Previous},
    ids::{ItemId, PartyId, SessionId},
    speakers::{
        BalanceBy, Entry, FloorAct, Hand, ListMode, ListSettings, ListState, Motion, Reason, Refused, SpeechKind,
        balance, placed, wait,
    },
};

#[test]
fn classes_go_before_one_another() {
    let mut floor = Floor::treated().asked(&["kenya"]);
    floor.give("kenya").expect("the floor is free");
    for (name, kind) in [
        ("reply", SpeechKind::Reply),
        ("statement", SpeechKind::Statement),
        ("intervention", SpeechKind::Intervention),
        ("motion", SpeechKind::ProceduralMotion),
        ("order", SpeechKind::PointOfOrder),
        ("question", SpeechKind::Question),
        ("sound", SpeechKind::Technical),
    ] {
        floor.join(name, of_kind(name, kind)).expect("each is taken");
    }
    floor.join("observer", Entry { observer: true, ..entry("observer") }).expect("observers after members");
    assert_eq!(
        floor.order(),
        ["sound", "question", "order", "motion", "intervention", "statement", "observer", "reply"]
    );
}

#[test]
fn motions_take_precedence_among_themselves() {
    let mut floor = Floor::treated();
    for (name, motion) in [
        ("close", Motion::CloseDebate),
        ("adjourn", Motion::AdjournDebate),
        ("suspend", Motion::SuspendMeeting),
        ("end", Motion::AdjournMeeting),
    ] {
        let moved = Entry { motion: Some(motion), ..of_kind(name, SpeechKind::ProceduralMotion) };
        floor.join(name, moved).expect("a motion is taken");
    }
    assert_eq!(floor.order(), ["suspend", "end", "adjourn", "close"]);
}

#[test]
fn each_mode_orders_as_it_says_and_gives_its_reason() {
    let settings =
        |mode| ListSettings { mode, max_per_party: 2, start_letter: "m".to_owned(), ..ListSettings::default() };
    let entries = [
        ("zambia", "Africa", Some(6)),
        ("kenya", "Africa", Some(3)),
        ("peru", "Americas", Some(3)),
        ("mali", "Africa", Some(1)),
    ];
    let table = [
        (ListMode::FirstCome, vec!["zambia", "kenya", "peru", "mali"]),
        (ListMode::Protocol, vec!["mali", "kenya", "peru", "zambia"]),
        (ListMode::Rotation, vec!["zambia", "peru", "kenya", "mali"]),
        (ListMode::LeastHeard, vec!["zambia", "kenya", "peru", "mali"]),
        (ListMode::Alphabetical, vec!["mali", "peru", "zambia", "kenya"]),
        (ListMode::Manual, vec!["zambia", "kenya", "peru", "mali"]),
    ];
    for (mode, expected) in table {
        let mut floor = Floor::with(settings(mode));
        for (party, region, level) in entries {
            floor.join(party, Entry { region: region.to_owned(), level, ..entry(party) }).expect("a party asks");
        }
        assert_eq!(floor.order(), expected, "{mode}");
        let reasons: Vec<Reason> = placed(floor.list()).into_iter().map(|(_, reason)| reason).collect();
        let fits = reasons.iter().all(|reason| {
            matches!(
                (mode, reason),
                (ListMode::FirstCome | ListMode::Manual, Reason::Asked { .. })
                    | (ListMode::Protocol, Reason::Level { .. })
                    | (ListMode::Rotation, Reason::Region { .. })
                    | (ListMode::LeastHeard, Reason::Heard { .. })
                    | (ListMode::Alphabetical, Reason::Alphabet)
            )
        });
        assert!(fits, "{mode}: {reasons:?}");
    }
}

#[test]
fn the_least_heard_come_first() {
    let mut floor =
        Floor::with(ListSettings { mode: ListMode::LeastHeard, max_per_party: 2, ..ListSettings::default() })
            .asked(&["kenya"]);
    floor.give("kenya").expect("the floor is free");
    floor.seconds(100).podium(FloorAct::End { speech: id("kenya") }).expect("a speech ends");
    floor.join("kenya2", entry("kenya")).expect("a second statement");
    floor.join("peru", entry("peru")).expect("a first");
    assert_eq!(floor.order(), ["peru", "kenya2"]);
    let (_, reason) = placed(floor.list())[1].clone();
    assert_eq!(reason, Reason::Heard { statements: 1, seconds: 100 });
}

#[test]
fn who_asks_after_the_order_was_settled_comes_last_in_the_class() {
    let mut floor = Floor {
        programme: programme(vec![session("morning", START, minutes(120))], vec![item("a", "morning", 10)]),
        now: START,
    };
    let settings = ListSettings { mode: ListMode::Protocol, ..ListSettings::default() };
    floor.podium(FloorAct::Configure { settings }).expect("a list is made ahead");
    assert_eq!(floor.join("early", entry("early")), Err(Refused::ListNotOpen));
    floor.podium(FloorAct::OpenInscription).expect("inscription ahead");
    floor.join("six", Entry { level: Some(6), ..entry("six") }).expect("inscribed ahead");
    assert_eq!(floor.give("six"), Err(Refused::ItemNotInProgress), "nobody speaks before the item starts");
    floor.seconds(60).act(&Act::StartSession { session: SessionId::new("morning") }).expect("the session starts");
    floor.act(&Act::StartItem { item: ItemId::new("a"), previous: Previous::Conclude }).expect("and the item");
    assert_eq!(floor.list().head.state, ListState::Open);
    floor.join("one", Entry { level: Some(1), ..entry("one") }).expect("late, but taken");
    assert_eq!(floor.order(), ["six", "one"]);
    assert!(matches!(placed(floor.list())[1].1, Reason::Late { .. }));
}

#[test]
fn places_change_by_consent_of_both_within_ten_minutes() {
    let mut floor = Floor::treated().asked(&["kenya", "mali", "peru"]);
    let party = |name: &str| Hand::Party(PartyId::new(name));
    let offer = FloorAct::OfferSwap { from: id("peru"), to: id("kenya") };
    let answer = FloorAct::AnswerSwap { from: id("peru"), to: id("kenya"), agreed: true };
    assert_eq!(floor.floor(answer.clone(), party("kenya")), Err(Refused::NoOffer));
    floor.floor(offer.clone(), party("peru")).expect("an offer");
    assert_eq!(floor.floor(answer.clone(), party("mali")), Err(Refused::NotYours));
    floor.seconds(600);
    assert_eq!(floor.floor(answer.clone(), party("kenya")), Err(Refused::NoOffer), "ten minutes are over");
    floor.floor(offer, party("peru")).expect("another offer");
    floor.floor(answer, party("kenya")).expect("both agree");
    assert_eq!(floor.order(), ["peru", "mali", "kenya"]);
    assert_eq!(placed(floor.list())[0].1, Reason::Moved);
    assert!(matches!(placed(floor.list())[1].1, Reason::Asked { .. }), "who stayed in place was not moved");
    floor.join("chile", entry("chile")).expect("a newcomer");
    assert_eq!(floor.order(), ["peru", "mali", "kenya", "chile"]);
    floor.podium(FloorAct::Move { speech: id("chile"), before: Some(id("mali")) }).expect("the chair moves");
    assert_eq!(floor.order(), ["peru", "chile", "mali", "kenya"]);
}

#[test]
fn the_last_speaker_comes_back_on_top() {
    let mut floor = Floor::treated().asked(&["kenya", "peru", "mali"]);
    floor.give("kenya").expect("the floor is free");
    floor.seconds(9).give("peru").expect("the next");
    assert_eq!(floor.podium(FloorAct::Readd { speech: id("peru") }), Err(Refused::SpeechState));
    floor.podium(FloorAct::Readd { speech: id("kenya") }).expect("the last that ended");
    assert_eq!(floor.order(), ["kenya", "mali"]);
    assert_eq!(floor.list().speech(&id("kenya")).map(|speech| speech.spoken_seconds(floor.now)), Some(0));
}

#[test]
fn one_waits_for_what_is_left_and_for_all_ahead() {
    let mut floor = Floor::treated().asked(&["kenya", "peru", "mali"]);
    floor.give("kenya").expect("the floor is free");
    floor.seconds(60);
    // 120 s left of Kenya, 180 s of Peru, two hand-overs of 15 s.
    let waits = wait(floor.list(), &id("mali"), 15, floor.now).expect("it waits");
    assert_eq!((waits.place, waits.least_s, waits.most_s), (2, 255, 330));
    assert_eq!(wait(floor.list(), &id("kenya"), 15, floor.now), None);
}

#[test]
fn the_sums_are_the_sums_of_the_stretches() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    floor.give("kenya").expect("the floor is free");
    floor.seconds(40).podium(FloorAct::Pause { speech: id("kenya") }).expect("a pause");
    floor.seconds(500).podium(FloorAct::Resume { speech: id("kenya") }).expect("it goes on");
    floor.seconds(20).give("peru").expect("the next");
    floor.seconds(10);
    let rows = balance(floor.programme.lists.iter(), BalanceBy::Party, floor.now);
    let sums: Vec<(&str, i64, i64)> = rows.iter().map(|row| (row.of.as_str(), row.speeches, row.seconds)).collect();
    assert_eq!(sums, [("kenya", 1, 60), ("peru", 1, 10)]);
}
