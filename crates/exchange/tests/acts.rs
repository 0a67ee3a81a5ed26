//! What can be done to a post, in every state it can be in; and what a form must bring.

use entente_domain::{
    clock::Moment,
    ids::{MechanismId, PostId, UserId},
    limits,
    text::Language,
};
use entente_exchange::{
    acts::{Act, By, Refusal, act},
    check::{Fault, Known, Problem, Spot, problems},
    event::Event,
    policy::Tie,
    post::{Content, Details, Home, Post, PostKind, Reach, Stage, State, Support},
};

fn content() -> Content {
    Content {
        language: Language::En,
        title: "One-stop border posts".to_owned(),
        text: "What we do, and what came of it.".to_owned(),
        themes: vec!["border-management".to_owned()],
        details: Details {
            places: vec!["ZMB".to_owned()],
            since: "2019-03".to_owned(),
            contact: "Focal point, Department of Immigration".to_owned(),
            ..Details::default()
        },
        reach: Reach::Network,
        shared_with: Vec::new(),
        may_publish: false,
    }
}

fn post(state: State) -> Post {
    let at = Moment::from_micros(1);
    Post {
        id: PostId::new("p"),
        kind: PostKind::Question,
        home: Home { mechanism: Some(MechanismId::new("midsa")), body: None },
        author: UserId::new("author"),
        state,
        stage: Stage::Open,
        version: 3,
        content: content(),
        answers: None,
        made_of: None,
        settled_by: None,
        created_at: at,
        published_at: Some(at),
        changed_at: at,
        pinned: false,
        pinned_at_home: false,
        withheld: None,
    }
}

/// As its author, who is of the secretariat, while also convening: may do everything there is.
const ALL: &[Tie] = &[Tie::Secretariat, Tie::Convener, Tie::Author];

fn done(post: &Post, what: &Act) -> Result<(Post, Option<Event>), Refusal> {
    let user = UserId::new("author");
    act(post, By { user: &user, ties: ALL, at: Moment::from_micros(9), seen: post.version }, what)
}

#[test]
fn every_act_in_every_state() {
    let mut other = content();
    other.title = "Border posts with one stop".to_owned();
    let acts = [
        ("write", Act::Write(Box::new(other)), "DP"),
        ("publish", Act::Publish, "D"),
        ("move", Act::Move(Stage::UnderWay), "P"),
        ("archive", Act::Archive(true), "P"),
        ("bring back", Act::Archive(false), "A"),
        ("pin at home", Act::PinAtHome(true), "P"),
        ("pin", Act::Pin(true), "P"),
        ("withhold", Act::Withhold { reason: "Names a person.".to_owned() }, "PA"),
        ("restore", Act::Restore, "W"),
        ("settle", Act::Settle(Some(PostId::new("answer"))), "P"),
    ];
    for (name, what, possible) in acts {
        for (letter, state) in
            [("D", State::Draft), ("P", State::Published), ("A", State::Archived), ("W", State::Withheld)]
        {
            let before = post(state);
            match done(&before, &what) {
                Ok((after, event)) => {
                    assert!(possible.contains(letter), "{name} of {state}");
                    assert_eq!(after.version, 4);
                    assert_eq!(after.changed_at, Moment::from_micros(9));
                    let silent = state == State::Draft && name == "write";
                    assert_eq!(event.is_none(), silent, "{name} of {state}: drafts leave no trace");
                }
                Err(refusal) => {
                    assert!(!possible.contains(letter), "{name} of {state}: {refusal}");
                    assert_eq!(refusal, Refusal::WrongState, "{name} of {state}");
                }
            }
        }
    }
}

#[test]
fn two_who_move_one_card_do_not_undo_one_another() {
    let seen_by_both = post(State::Published);
    let (first, _) = done(&seen_by_both, &Act::Move(Stage::UnderWay)).unwrap();
    let user = UserId::new("another");
    let late = By { user: &user, ties: &[Tie::Member], at: Moment::from_micros(10), seen: seen_by_both.version };
    assert_eq!(act(&first, late, &Act::Move(Stage::Concluded)), Err(Refusal::Stale));
    assert_eq!(done(&first, &Act::Move(Stage::UnderWay)), Err(Refusal::Same));
    // Who may not move it at all is not told that they come too late.
    let peer = By { user: &user, ties: &[Tie::Peer], at: Moment::from_micros(10), seen: 0 };
    assert_eq!(act(&first, peer, &Act::Move(Stage::Concluded)), Err(Refusal::Forbidden));
}

#[test]
fn an_archived_or_withheld_post_is_pinned_nowhere() {
    let mut pinned = post(State::Published);
    (pinned.pinned, pinned.pinned_at_home) = (true, true);
    for what in [Act::Archive(true), Act::Withhold { reason: "Names a person.".to_owned() }] {
        let (after, _) = done(&pinned, &what).unwrap();
        assert!(!after.pinned && !after.pinned_at_home, "{what:?}");
    }
    for reason in ["", "  \n", &"x".repeat(limits::REASON_MAX + 1)] {
        let refused = done(&pinned, &Act::Withhold { reason: reason.to_owned() });
        assert!(matches!(refused, Err(Refusal::NoReason | Refusal::ReasonTooLong)), "{reason:.10}");
    }
}

#[test]
fn an_answer_that_settles_concludes_and_taken_back_opens() {
    let (settled, _) = done(&post(State::Published), &Act::Settle(Some(PostId::new("a")))).unwrap();
    assert_eq!((settled.stage, settled.settled_by.as_ref().map(PostId::as_str)), (Stage::Concluded, Some("a")));
    let (open, _) = done(&settled, &Act::Settle(None)).unwrap();
    assert_eq!((open.stage, open.settled_by), (Stage::Open, None));
    let mut practice = post(State::Published);
    practice.kind = PostKind::Practice;
    assert_eq!(done(&practice, &Act::Settle(None)), Err(Refusal::NoQuestion));
}

struct Everything;

impl Known for Everything {
    fn theme(&self, key: &str) -> bool {
        key == "border-management"
    }
    fn state(&self, code: &str) -> bool {
        code == "ZMB"
    }
    fn mechanism(&self, key: &str) -> bool {
        key == "midwa"
    }
}

fn found(kind: PostKind, change: impl FnOnce(&mut Content), draft: bool) -> Vec<(Spot, Fault)> {
    let mut content = content();
    change(&mut content);
    let home = Home { mechanism: Some(MechanismId::new("midsa")), body: None };
    problems(kind, &home, &content, &Everything, draft).into_iter().map(|Problem { at, fault }| (at, fault)).collect()
}

#[test]
fn each_kind_asks_for_its_own() {
    assert_eq!(found(PostKind::Practice, |_| {}, false), []);
    let offer = found(PostKind::Offer, |_| {}, false);
    assert_eq!(offer, [(Spot::Support, Fault::Missing), (Spot::WorkingLanguages, Fault::Missing)]);
    let complete = found(
        PostKind::Offer,
        |content| {
            content.details.support = vec![Support::Training];
            content.details.working_languages = vec![Language::Fr];
        },
        false,
    );
    assert_eq!(complete, []);
    assert_eq!(found(PostKind::DataNote, |_| {}, false), [(Spot::Source, Fault::Missing)]);
    // An unfinished draft is a draft.
    assert_eq!(found(PostKind::Practice, |content| content.title.clear(), true), []);
    assert_eq!(found(PostKind::Offer, |_| {}, true), []);
}

#[test]
fn what_is_wrong_is_said_where_it_is_wrong() {
    type Change = fn(&mut Content);
    let table: &[(Change, &[(Spot, Fault)])] = &[
        (|c| c.title = "  ".to_owned(), &[(Spot::Title, Fault::Missing)]),
        (|c| c.title = "é".repeat(limits::TITLE_MAX + 1), &[(Spot::Title, Fault::TooLong)]),
        (|c| c.text = "x".repeat(limits::POST_MAX + 1), &[(Spot::Text, Fault::TooLong)]),
        (|c| c.themes.clear(), &[(Spot::Themes, Fault::Missing)]),
        (|c| c.themes.push("no-such-theme".to_owned()), &[(Spot::Themes, Fault::Unknown)]),
        (|c| c.details.places = vec!["XXX".to_owned()], &[(Spot::Places, Fault::Unknown)]),
        (|c| c.details.since = "last year".to_owned(), &[(Spot::Since, Fault::NoDate)]),
        (|c| c.details.since = "2019-13".to_owned(), &[(Spot::Since, Fault::NoDate)]),
        (|c| c.details.until = "2019-02-28".to_owned(), &[(Spot::Until, Fault::EndsBefore)]),
        (|c| c.details.until = "2019".to_owned(), &[]),
        (|c| c.reach = Reach::Public, &[(Spot::MayPublish, Fault::NotPermitted)]),
        (|c| c.reach = Reach::Some, &[(Spot::SharedWith, Fault::Missing)]),
        (
            |c| {
                c.reach = Reach::Some;
                c.shared_with = vec![MechanismId::new("nobody")];
            },
            &[(Spot::SharedWith, Fault::Unknown)],
        ),
        (|c| c.reach = Reach::Body, &[(Spot::Reach, Fault::NoBody)]),
        (|c| c.details.places = vec!["ZMB".to_owned(); 101], &[(Spot::Places, Fault::TooMany)]),
    ];
    for (change, expected) in table {
        assert_eq!(found(PostKind::Practice, change, false), *expected);
    }
}
