//! Meetings that prepare one another, and what becomes of what they left open, as tables.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, IssueId, ItemId, MeetingId, ParaId, SessionId, UserId},
    meeting::{Item, ItemDetails, ItemKind, ItemState, Outcome, Visibility},
    text::Multilingual,
};
use entente_exchange::{
    issues::{self, Act, Issue, New, Source, State, Why},
    steps::{self, Level, Refusal, Step, Wanted, below, tree, way_up},
};

const EXPERT: Level = Level::Expert;
const OFFICIALS: Level = Level::SeniorOfficials;
const MINISTERS: Level = Level::Ministerial;

fn id(name: &str) -> MeetingId {
    MeetingId::new(name)
}

fn step(meeting: &str, level: Level, prepares: Option<&str>) -> Step {
    Step { meeting: id(meeting), level, prepares: prepares.map(id), version: 1 }
}

/// Experts of two subjects, senior officials, ministers; and a meeting of its own.
fn chain() -> Vec<Step> {
    vec![
        step("a", EXPERT, Some("som")),
        step("b", EXPERT, Some("som")),
        step("som", OFFICIALS, Some("min")),
        step("min", MINISTERS, None),
        step("alone", OFFICIALS, None),
    ]
}

/// The meetings begin in this order; all others later.
fn begins(meeting: &MeetingId) -> Option<String> {
    let days = ["a", "b", "som", "min", "alone", "new"];
    let day = days.iter().position(|one| *one == meeting.as_str())? + 1;
    Some(format!("2027-05-{day:02}"))
}

fn wanted(meeting: &str, level: Level, prepares: Option<(&str, Level)>, seen: i64) -> Wanted {
    Wanted { meeting: id(meeting), level, prepares: prepares.map(|(above, level)| (id(above), level)), seen }
}

#[test]
fn who_prepares_whom() {
    use Refusal as R;
    let table = [
        // What is new.
        (wanted("new", EXPERT, None, 0), Ok(vec!["new"])),
        (wanted("alone", OFFICIALS, Some(("new", MINISTERS)), 1), Ok(vec!["alone", "new"])),
        (wanted("min", MINISTERS, Some(("new", MINISTERS)), 1), Ok(vec!["min", "new"])),
        // Taken away; what stands above stays.
        (wanted("a", EXPERT, None, 1), Ok(vec!["a"])),
        (wanted("a", OFFICIALS, Some(("som", OFFICIALS)), 1), Ok(vec!["a"])),
        // What cannot be.
        (wanted("a", EXPERT, Some(("som", OFFICIALS)), 1), Err(R::Same)),
        (wanted("a", EXPERT, None, 0), Err(R::Stale)),
        (wanted("som", OFFICIALS, Some(("som", OFFICIALS)), 1), Err(R::Itself)),
        (wanted("som", EXPERT, Some(("a", EXPERT)), 1), Err(R::Circle)),
        (wanted("min", EXPERT, Some(("a", EXPERT)), 1), Err(R::Circle)),
        (wanted("min", MINISTERS, Some(("new", EXPERT)), 1), Err(R::LevelBelow)),
        // It would sit below those that prepare it.
        (wanted("som", EXPERT, Some(("min", MINISTERS)), 1), Ok(vec!["som"])),
        (wanted("a", MINISTERS, Some(("som", OFFICIALS)), 1), Err(R::LevelBelow)),
        (wanted("min", EXPERT, None, 1), Err(R::LevelBelow)),
        (wanted("new", EXPERT, Some(("alone", OFFICIALS)), 0), Err(R::Later)),
    ];
    for (wanted, expected) in table {
        let done = steps::link(&chain(), &wanted, begins);
        let changed = done.map(|(changed, _)| changed.iter().map(|step| step.meeting.to_string()).collect::<Vec<_>>());
        assert_eq!(changed, expected.map(|names| names.into_iter().map(str::to_owned).collect()), "{wanted:?}");
    }
}

#[test]
fn a_tree_is_read_from_every_place_in_it() {
    let all = chain();
    for from in ["a", "b", "som", "min"] {
        let from = id(from);
        let names: Vec<&str> = tree(&all, &from).into_iter().map(|step| step.meeting.as_str()).collect();
        assert_eq!(names, ["a", "b", "som", "min"], "{from}");
    }
    assert_eq!(tree(&all, &id("alone")).len(), 1);
    assert!(tree(&all, &id("unknown")).is_empty());
    assert_eq!(below(&all, &id("min")).len(), 3);
    assert_eq!(way_up(&all, &id("a")).into_iter().map(MeetingId::as_str).collect::<Vec<_>>(), ["a", "som", "min"]);
    // A circle that got into the rows some other way ends the way, not the server.
    let round = [step("x", EXPERT, Some("y")), step("y", EXPERT, Some("x"))];
    assert_eq!(way_up(&round, &id("x")).len(), 2);
    assert_eq!(tree(&round, &id("x")).len(), 2);
}

fn item(kind: ItemKind, state: ItemState, outcome: Option<Outcome>) -> Item {
    Item {
        id: ItemId::new("i"),
        session: SessionId::new("s"),
        parent: None,
        position: 10,
        number: None,
        title: Multilingual::single("en", "An item"),
        kind,
        visibility: Visibility::Participants,
        planned_start: None,
        fixed_start: false,
        planned_seconds: 600,
        min_seconds: None,
        state,
        outcome,
        remark: None,
        carried_from: None,
        intervals: Vec::new(),
        note: None,
        details: ItemDetails::default(),
        unattributed: Vec::new(),
    }
}

#[test]
fn what_an_agenda_leaves_open() {
    use ItemState as S;
    use Outcome as O;
    // While the meeting goes on, and when it is over.
    let table = [
        (S::Draft, None, None, None),
        (S::Scheduled, None, None, Some(Why::NotReached)),
        (S::InProgress, None, None, Some(Why::NotReached)),
        (S::Suspended, None, None, Some(Why::NotReached)),
        (S::Concluded, None, None, None),
        (S::Concluded, Some(O::Noted), None, None),
        (S::Concluded, Some(O::Agreed), None, None),
        (S::Concluded, Some(O::Adopted), None, None),
        (S::Concluded, Some(O::Deferred), Some(Why::Deferred), Some(Why::Deferred)),
        (S::Concluded, Some(O::Referred), Some(Why::Referred), Some(Why::Referred)),
        (S::Concluded, Some(O::NoConsensus), Some(Why::NoConsensus), Some(Why::NoConsensus)),
        (S::Deferred, None, Some(Why::Deferred), Some(Why::Deferred)),
        (S::Withdrawn, Some(O::Withdrawn), None, None),
    ];
    for (state, outcome, during, after) in table {
        let one = item(ItemKind::Discussion, state, outcome);
        assert_eq!(issues::of_item(&one, false, false), during, "{state} {outcome:?}");
        assert_eq!(issues::of_item(&one, false, true), after, "{state} {outcome:?}");
        assert_eq!(issues::of_item(&one, true, true), None, "it was carried elsewhere on the same agenda");
        for kind in [ItemKind::Break, ItemKind::Opening, ItemKind::Closing] {
            assert_eq!(issues::of_item(&item(kind, state, outcome), false, true), None, "{kind}");
        }
    }
}

fn new() -> New {
    New {
        id: IssueId::new("new"),
        meeting: id("som"),
        from: id("a"),
        source: Source::Item(ItemId::new("i")),
        by: UserId::new("u"),
        at: Moment::from_micros(1),
    }
}

fn answered(state: State) -> Issue {
    Issue {
        id: IssueId::new("old"),
        meeting: id("som"),
        from: id("a"),
        source: Source::Item(ItemId::new("i")),
        state,
        item: (state == State::TakenUp).then(|| ItemId::new("x")),
        reason: (state == State::Declined).then(|| "No.".to_owned()),
        by: UserId::new("u"),
        at: Moment::from_micros(1),
        version: 1,
    }
}

#[test]
fn what_is_left_open_is_answered_once() {
    use issues::Refusal as R;
    let take = Act::TakeUp(ItemId::new("y"));
    let decline = Act::Decline { reason: " Not for us. ".to_owned() };
    let (taken, declined) = (answered(State::TakenUp), answered(State::Declined));
    // Before, whether the item stands, what is done, what it is then.
    let table = [
        (None, false, &take, Ok(State::TakenUp)),
        (None, false, &decline, Ok(State::Declined)),
        (Some(&taken), true, &take, Err(R::AlreadyTaken)),
        (Some(&taken), true, &decline, Err(R::AlreadyTaken)),
        // The item was taken off the agenda: it waits again.
        (Some(&taken), false, &take, Ok(State::TakenUp)),
        (Some(&taken), false, &decline, Ok(State::Declined)),
        // Who declined can think better of it.
        (Some(&declined), false, &take, Ok(State::TakenUp)),
        (Some(&declined), false, &decline, Err(R::AlreadyDeclined)),
        (None, false, &Act::Decline { reason: "  ".to_owned() }, Err(R::NoReason)),
    ];
    for (before, stands, act, expected) in table {
        let done = issues::act(before, stands, new(), act).map(|(issue, _)| issue);
        assert_eq!(done.as_ref().map(|issue| issue.state), expected.as_ref().map(|state| *state), "{before:?} {act:?}");
        if let Ok(issue) = done {
            assert_eq!(issue.id, before.map_or_else(|| IssueId::new("new"), |before| before.id.clone()));
            assert_eq!(issue.version, before.map_or(1, |before| before.version + 1));
            assert_eq!(issue.item.is_some(), issue.state == State::TakenUp);
            assert_eq!(issue.reason.as_deref(), (issue.state == State::Declined).then_some("Not for us."));
        }
    }
}

#[test]
fn a_source_is_read_as_it_is_written() {
    let all = [
        Source::Item(ItemId::new("i")),
        Source::Para { document: DocumentId::new("d"), para: ParaId::new("p") },
        Source::Action { item: ItemId::new("i"), block: "b".to_owned() },
    ];
    for one in all {
        assert_eq!(Source::read(&one.to_string()), Some(one));
    }
    for odd in ["", "item", "item a b", "para d", "para d p q", "action i", "other x"] {
        assert_eq!(Source::read(odd), None, "{odd}");
    }
}
