//! The rules of the list of speakers (meeting-rules section 3): who gets on it,
//! who halts whom, and what happens to it with its item.

mod common;

use common::{
    START,
    floor::{Floor, entry, id, of_kind},
    minutes,
};
use entente_domain::{
    agenda::{Act, Previous, Refusal, Running},
    ids::{ItemId, PartyId, SessionId, SpeechId},
    meeting::{ItemState, Outcome, SessionState},
    policy::Audience,
    speakers::{
        Aligned, Entry, FloorAct, Hand, Handed, ListSettings, ListState, ListVisibility, Observers, PointsOfOrder,
        Reason, Refused, SpeechKind, SpeechState, Verdict, placed,
    },
};

#[test]
fn a_list_opens_with_its_item_and_is_archived_with_it() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    assert_eq!(floor.list().head.state, ListState::Open);
    floor.give("kenya").expect("the floor is free");
    let conclude = |running| Act::ConcludeItem {
        item: ItemId::new("a"),
        outcome: Some(Outcome::Noted),
        text: String::new(),
        running,
        document_adopted: false,
    };
    assert_eq!(
        floor.act(&conclude(Running::Refuse)),
        Err(Refusal::Floor { why: Refused::SomebodySpeaks }),
        "nothing is concluded over a speaker's head"
    );
    floor.seconds(90).act(&conclude(Running::End)).expect("the chair ends the speech with the item");
    assert_eq!(floor.list().head.state, ListState::Archived);
    assert_eq!((floor.state("kenya"), floor.state("peru")), (SpeechState::Done, SpeechState::Lapsed));
    assert_eq!(floor.list().speech(&id("kenya")).map(|speech| speech.spoken_seconds(minutes(60))), Some(90));
}

#[test]
fn one_statement_of_a_party_waits_and_other_kinds_are_counted_apart() {
    let mut floor = Floor::treated().asked(&["kenya"]);
    assert_eq!(floor.join("again", entry("kenya")), Err(Refused::AlreadyOnList));
    floor.join("poo", of_kind("kenya", SpeechKind::PointOfOrder)).expect("counted apart");
    assert_eq!(floor.join("poo2", of_kind("kenya", SpeechKind::PointOfOrder)), Err(Refused::AlreadyOnList));
    floor.podium(FloorAct::NewRound).expect("an open list has another round");
    floor.join("second", entry("kenya")).expect("one in each round");
}

#[test]
fn who_gets_on_a_list() {
    use SpeechKind as K;
    let observer = |kind| Entry { observer: true, kind, ..entry("observer") };
    let closed = |floor: &mut Floor| floor.podium(FloorAct::Close).expect("an open list closes");
    let nothing = |_: &mut Floor| {};
    let plain = ListSettings::default;
    type Before = fn(&mut Floor);
    let closed: Before = closed;
    let nothing: Before = nothing;
    type Row = (&'static str, ListSettings, Before, Entry, Result<(), Refused>);
    let table: Vec<Row> = vec![
        ("a statement", plain(), nothing, entry("kenya"), Ok(())),
        ("a statement, closed", plain(), closed, entry("kenya"), Err(Refused::ListClosed)),
        ("a reply, closed", plain(), closed, of_kind("kenya", K::Reply), Ok(())),
        (
            "a reply, not taken",
            ListSettings { replies: false, ..plain() },
            nothing,
            of_kind("kenya", K::Reply),
            Err(Refused::NoReplies),
        ),
        ("a point of order, closed", plain(), closed, of_kind("kenya", K::PointOfOrder), Ok(())),
        (
            "a point of order, closed, until closed",
            ListSettings { points_of_order: PointsOfOrder::UntilClosed, ..plain() },
            closed,
            of_kind("kenya", K::PointOfOrder),
            Err(Refused::ListClosed),
        ),
        (
            "a point of order, off",
            ListSettings { points_of_order: PointsOfOrder::Off, ..plain() },
            nothing,
            of_kind("kenya", K::PointOfOrder),
            Err(Refused::NoPointsOfOrder),
        ),
        (
            "the chair keeps the list",
            ListSettings { self_join: false, ..plain() },
            nothing,
            entry("kenya"),
            Err(Refused::ChairKeepsList),
        ),
        (
            "absent",
            ListSettings { present_only: true, ..plain() },
            nothing,
            Entry { present: false, ..entry("kenya") },
            Err(Refused::NotPresent),
        ),
        ("an observer", plain(), nothing, observer(K::Statement), Ok(())),
        (
            "an observer, not heard",
            ListSettings { observers: Observers::No, ..plain() },
            nothing,
            observer(K::Statement),
            Err(Refused::ObserversDoNotSpeak),
        ),
        (
            "an observer's point of order",
            plain(),
            nothing,
            observer(K::PointOfOrder),
            Err(Refused::ObserversDoNotSpeak),
        ),
        ("a question to nobody", plain(), nothing, of_kind("kenya", K::Question), Err(Refused::NobodyToAsk)),
        ("an explanation before", plain(), nothing, of_kind("kenya", K::Explanation), Err(Refused::NotDecidedYet)),
        (
            "a motion that says nothing",
            plain(),
            nothing,
            Entry { motion: None, ..of_kind("kenya", K::ProceduralMotion) },
            Err(Refused::MotionNeeded),
        ),
        ("a note too long", plain(), nothing, Entry { note: "é".repeat(251), ..entry("kenya") }, Err(Refused::TooLong)),
    ];
    for (name, settings, before, entry, expected) in table {
        let mut floor = Floor::with(settings);
        before(&mut floor);
        assert_eq!(floor.join("x", entry), expected, "{name}");
    }
}

#[test]
fn in_time_is_strictly_before_the_list_closes() {
    let mut floor = Floor::treated();
    let closing = floor.now.plus_seconds(60);
    floor.podium(FloorAct::AnnounceClosing { at: closing }).expect("an open list announces its closing");
    floor.now = closing.plus_seconds(-2);
    floor.join("kenya", entry("kenya")).expect("a second before is in time");
    assert_eq!(floor.now, closing.plus_seconds(-1));
    assert_eq!(floor.join("peru", entry("peru")), Err(Refused::ListClosed), "the instant itself is too late");
    assert_eq!(floor.podium(FloorAct::AnnounceClosing { at: START }), Err(Refused::TimePassed));
}

#[test]
fn nobody_touches_anothers_place() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    let peru = Hand::Party(PartyId::new("peru"));
    assert_eq!(floor.floor(FloorAct::Withdraw { speech: id("kenya") }, peru.clone()), Err(Refused::NotYours));
    let in_anothers_name = FloorAct::Join { id: id("x"), entry: entry("chile") };
    assert_eq!(floor.floor(in_anothers_name, peru.clone()), Err(Refused::NotYours));
    floor.floor(FloorAct::Withdraw { speech: id("peru") }, peru).expect("one's own place");
    assert_eq!(floor.order(), ["kenya"]);
}

#[test]
fn calling_skipping_and_lapsing() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    let call = |id: &str| FloorAct::Call { speech: SpeechId::new(id) };
    floor.podium(call("kenya")).expect("the first is called");
    assert_eq!(floor.podium(call("peru")), Err(Refused::SomebodyCalled));
    assert_eq!(floor.give("peru"), Err(Refused::SomebodyCalled), "nobody is passed over by accident");
    floor.podium(FloorAct::Skip { speech: id("kenya") }).expect("absent");
    assert_eq!(floor.order(), ["peru", "kenya"]);
    assert_eq!(placed(floor.list())[1].1, Reason::Skipped);
    floor.podium(call("kenya")).expect("called again");
    floor.podium(FloorAct::Skip { speech: id("kenya") }).expect("absent again");
    assert_eq!(floor.state("kenya"), SpeechState::Lapsed);
}

#[test]
fn what_halts_and_what_ends_a_speech() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    floor.give("kenya").expect("the floor is free");
    floor.join("order", of_kind("chile", SpeechKind::PointOfOrder)).expect("a point of order");
    floor.seconds(30).give("order").expect("it is heard at once");
    assert_eq!(floor.state("kenya"), SpeechState::Paused, "a point of order halts");
    assert_eq!(floor.podium(FloorAct::End { speech: id("order") }), Err(Refused::RulingFirst));
    assert_eq!(floor.give("peru"), Err(Refused::RulingFirst), "the chair rules before anything else");
    assert_eq!(floor.podium(FloorAct::Resume { speech: id("kenya") }), Err(Refused::SomebodySpeaks));
    floor
        .podium(FloorAct::Rule { speech: id("order"), verdict: Verdict::Rejected, ground: "substance".to_owned() })
        .expect("the chair rules");
    assert_eq!(floor.state("order"), SpeechState::RuledOut);
    let chile = Hand::Party(PartyId::new("chile"));
    let appeal = FloorAct::Appeal { speech: id("order"), short: "chile".to_owned() };
    floor.floor(appeal.clone(), chile.clone()).expect("a ruling may be appealed");
    assert_eq!(floor.floor(appeal, chile), Err(Refused::SpeechState), "once");
    floor.podium(FloorAct::DecideAppeal { speech: id("order"), upheld: true }).expect("the meeting decides");
    floor.podium(FloorAct::Resume { speech: id("kenya") }).expect("the halted speech goes on");
    floor.seconds(20).give("peru").expect("the next speaker");
    assert_eq!(floor.state("kenya"), SpeechState::Done, "another statement ends it");
    assert_eq!(floor.list().speech(&id("kenya")).map(|speech| speech.spoken_seconds(floor.now)), Some(51));
}

#[test]
fn questions_end_with_the_speech_they_were_put_to() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    floor.give("kenya").expect("the floor is free");
    floor.join("asked", of_kind("chile", SpeechKind::Question)).expect("a question");
    floor.join("unasked", of_kind("mali", SpeechKind::Question)).expect("another");
    floor.seconds(10).give("asked").expect("it is put");
    floor.seconds(5).podium(FloorAct::End { speech: id("kenya") }).expect("the speaker has finished");
    assert_eq!((floor.state("asked"), floor.state("unasked")), (SpeechState::Done, SpeechState::Removed));
}

#[test]
fn two_replies_of_ten_and_five_minutes() {
    let mut floor = Floor::treated();
    for (name, limit) in [("first", 600), ("second", 300)] {
        floor.join(name, of_kind("kenya", SpeechKind::Reply)).expect("a reply");
        floor.give(name).expect("it is given");
        assert_eq!(floor.list().speech(&id(name)).and_then(|speech| speech.limit_seconds()), Some(limit));
        floor.seconds(5).podium(FloorAct::End { speech: id(name) }).expect("and ends");
    }
    assert_eq!(floor.join("third", of_kind("kenya", SpeechKind::Reply)), Err(Refused::RepliesUsedUp));
}

#[test]
fn an_explanation_follows_the_decision() {
    let mut floor = Floor::treated();
    floor
        .act(&Act::ConcludeItem {
            item: ItemId::new("a"),
            outcome: Some(Outcome::Agreed),
            text: String::new(),
            running: Running::Refuse,
            document_adopted: false,
        })
        .expect("the item is decided");
    assert_eq!(floor.join("late", entry("kenya")), Err(Refused::ListClosed));
    floor.join("why", of_kind("kenya", SpeechKind::Explanation)).expect("an explanation of position");
    floor.give("why").expect("it is heard after the item");
    assert_eq!(floor.state("why"), SpeechState::Speaking);
}

#[test]
fn a_statement_for_others_has_more_time_and_leaves_them_their_own() {
    let mut floor = Floor::treated();
    let aligned = |party: &str| Aligned { party: PartyId::new(party), short: party.to_owned() };
    let for_others = Entry { on_behalf_of: vec![aligned("peru"), aligned("peru"), aligned("kenya")], ..entry("kenya") };
    floor.join("group", for_others).expect("a statement on behalf of others");
    let group = floor.list().speech(&id("group")).expect("an entry").clone();
    assert_eq!((group.limit_seconds(), group.on_behalf_of), (Some(300), vec![aligned("peru")]));
    floor.join("own", entry("peru")).expect("who is aligned keeps the right to speak");
}

#[test]
fn budgets_may_run_over_and_are_topped_up_for_all_alike() {
    let mut floor = Floor::with(ListSettings { budget_s: Some(60), ..ListSettings::default() }).asked(&["kenya"]);
    let kenya = PartyId::new("kenya");
    let top_up = FloorAct::TopUp { party: kenya.clone(), seconds: 30 };
    assert_eq!(floor.podium(top_up.clone()), Err(Refused::BudgetNotUsedUp));
    floor.give("kenya").expect("the floor is free");
    floor.seconds(80);
    assert_eq!(floor.podium(top_up.clone()), Err(Refused::BudgetNotUsedUp), "not while it runs");
    floor.podium(FloorAct::End { speech: id("kenya") }).expect("the speech ends");
    assert_eq!(floor.list().budget_left(&kenya, floor.now), Some(-20));
    floor.podium(top_up).expect("used up, and standing");
    assert_eq!(floor.list().budget_left(&kenya, floor.now), Some(10));
    assert_eq!(floor.list().budget_left(&PartyId::new("peru"), floor.now), Some(90));
}

#[test]
fn a_list_for_the_chair_shows_the_room_only_who_was_called() {
    let mut floor =
        Floor::with(ListSettings { visibility: ListVisibility::Chair, ..ListSettings::default() }).asked(&["kenya"]);
    floor.join("peru", Entry { note: "minister leaves at noon".to_owned(), ..entry("peru") }).expect("another");
    floor.give("kenya").expect("the floor is free");
    let seen = floor.programme.seen_by(Audience::Room);
    let list = seen.list(&ItemId::new("a")).expect("that there is a list is no secret");
    assert_eq!(list.speeches.iter().map(|speech| speech.id.as_str()).collect::<Vec<_>>(), ["kenya"]);
    let all = floor.programme.seen_by(Audience::Staff);
    assert_eq!(all.list(&ItemId::new("a")).map(|list| list.speeches.len()), Some(2));
    floor.podium(FloorAct::Configure { settings: ListSettings::default() }).expect("the chair shows the list");
    let seen = floor.programme.seen_by(Audience::Room);
    let list = seen.list(&ItemId::new("a")).expect("a list");
    assert!(list.speeches.len() == 2 && list.speeches.iter().all(|speech| speech.note.is_empty()));
}

#[test]
fn a_speech_is_halted_with_its_item_and_its_session() {
    let suspend = Act::SuspendItem { item: ItemId::new("a"), reason: String::new() };
    let pause = Act::PauseSession { session: SessionId::new("morning") };
    for act in [suspend, pause] {
        let mut floor = Floor::treated().asked(&["kenya"]);
        floor.give("kenya").expect("the floor is free");
        floor.seconds(10).act(&act).expect("a halt");
        assert_eq!(floor.state("kenya"), SpeechState::Paused);
        assert_eq!(floor.programme.items[0].state, ItemState::Suspended);
        assert_eq!(floor.podium(FloorAct::Resume { speech: id("kenya") }), Err(Refused::ItemNotInProgress));
        if floor.programme.sessions[0].state == SessionState::Paused {
            floor.act(&Act::ResumeSession { session: SessionId::new("morning") }).expect("the session goes on");
        }
        floor.act(&Act::ResumeItem { item: ItemId::new("a"), previous: Previous::Conclude }).expect("the item goes on");
        assert_eq!(floor.state("kenya"), SpeechState::Paused, "the speech waits until the chair lets it go on");
        floor.podium(FloorAct::Resume { speech: id("kenya") }).expect("and then goes on");
    }
}

#[test]
fn a_text_handed_in_instead_gives_the_place_up() {
    let mut floor = Floor::treated().asked(&["kenya", "peru"]);
    let handed = |written| Handed { language: "fr".to_owned(), written, at: START };
    floor.podium(FloorAct::HandIn { speech: id("kenya"), handed: handed(false) }).expect("a text ahead");
    assert_eq!(floor.state("kenya"), SpeechState::Waiting);
    floor.podium(FloorAct::HandIn { speech: id("peru"), handed: handed(true) }).expect("a text instead");
    assert_eq!(floor.order(), ["kenya"]);
}
