//! Editing a programme: what can be edited when, what comes of it, what a reader is told, and times at the edges.

mod common;

use common::{
    START, after,
    edits::{
        adding, adopted, id, morning, moving, order, plan, published, refusal, removing, setting, setting_session, to,
        with_state,
    },
    minutes, session,
};
use entente_domain::{
    editing::{
        Change, Draft, Edit, Field, Refused, SessionPlan, Step, Thing, Value, about, differences, draft, publish, step,
    },
    event::Event,
    ids::{ItemId, NoteId, SessionId},
    limits,
    meeting::{ItemKind, ItemState, Session, SessionState, Visibility},
    number::numbers,
    policy::Audience,
    programme::Programme,
    text::Multilingual,
};

#[test]
fn items_move_with_what_hangs_below_them() {
    let table: Vec<(&str, Edit, Vec<&str>, Vec<&str>)> = vec![
        ("up", moving("b", to("morning", None, Some("a"))), vec!["b", ".b1", ".b2", "a", "c"], vec!["d"]),
        ("to the end", moving("b", to("morning", None, None)), vec!["a", "c", "b", ".b1", ".b2"], vec!["d"]),
        (
            "a sub-item up",
            moving("b2", to("morning", Some("b"), Some("b1"))),
            vec!["a", "b", ".b2", ".b1", "c"],
            vec!["d"],
        ),
        ("in", moving("c", to("morning", Some("b"), None)), vec!["a", "b", ".b1", ".b2", ".c"], vec!["d"]),
        ("out", moving("b1", to("morning", None, Some("c"))), vec!["a", "b", ".b2", "b1", "c"], vec!["d"]),
        ("elsewhere", moving("b", to("afternoon", None, Some("d"))), vec!["a", "c"], vec!["b", ".b1", ".b2", "d"]),
        (
            "elsewhere, below",
            moving("a", to("afternoon", Some("d"), None)),
            vec!["b", ".b1", ".b2", "c"],
            vec!["d", ".a"],
        ),
        ("put in", adding("x", to("morning", None, Some("c"))), vec!["a", "b", ".b1", ".b2", "x", "c"], vec!["d"]),
    ];
    for (what, edit, morning_after, afternoon_after) in table {
        let Draft { programme, dropped } = draft(&morning(), &[edit]);
        assert_eq!(dropped, [], "{what}");
        assert_eq!(order(&programme, "morning"), morning_after, "{what}");
        assert_eq!(order(&programme, "afternoon"), afternoon_after, "{what}");
    }
}

#[test]
fn there_is_always_room_for_one_more() {
    let mut programme = morning();
    for count in 0..40 {
        programme = published(&programme, &[adding(&format!("x{count}"), to("morning", None, Some("b")))]);
    }
    let order = order(&programme, "morning");
    assert_eq!(&order[..3], ["a", "x0", "x1"]);
    assert_eq!(&order[40..], ["x39", "b", ".b1", ".b2", "c"]);
}

#[test]
fn what_the_rules_do_not_allow_is_refused_with_its_reason() {
    let live = |state| {
        let mut programme = morning();
        programme.sessions[0].state = state;
        programme
    };
    let scheduled = morning();
    let ended = live(SessionState::Ended);
    let begun = with_state(live(SessionState::Live), "a", ItemState::InProgress);
    let concluded = with_state(live(SessionState::Live), "a", ItemState::Concluded);
    let withdrawn = with_state(morning(), "a", ItemState::Withdrawn);
    let table: Vec<(&str, &Programme, Edit, Option<Refused>)> = vec![
        ("below a sub-item", &scheduled, moving("c", to("morning", Some("b1"), None)), Some(Refused::TooDeep)),
        ("a heading below another", &scheduled, moving("b", to("morning", Some("a"), None)), Some(Refused::TooDeep)),
        ("below itself", &scheduled, moving("a", to("morning", Some("a"), None)), Some(Refused::BelowItself)),
        ("before itself", &scheduled, moving("a", to("morning", None, Some("a"))), Some(Refused::NoSuchItem)),
        (
            "below what is elsewhere",
            &scheduled,
            moving("a", to("afternoon", Some("c"), None)),
            Some(Refused::NoSuchItem),
        ),
        ("into no session", &scheduled, moving("a", to("evening", None, None)), Some(Refused::NoSuchSession)),
        ("an item there is not", &scheduled, moving("x", to("morning", None, None)), Some(Refused::NoSuchItem)),
        ("the same item again", &scheduled, adding("a", to("morning", None, None)), Some(Refused::AlreadyThere)),
        (
            "what is being treated",
            &begun,
            moving("a", to("afternoon", None, None)),
            Some(Refused::ItemState { state: ItemState::InProgress }),
        ),
        (
            "below what is being treated",
            &begun,
            moving("c", to("morning", Some("a"), None)),
            Some(Refused::ItemState { state: ItemState::InProgress }),
        ),
        ("more time for what is being treated", &begun, setting(&begun, "a", |plan| plan.planned_seconds += 600), None),
        (
            "another kind for what is being treated",
            &begun,
            setting(&begun, "a", |plan| plan.kind = ItemKind::Break),
            Some(Refused::ItemState { state: ItemState::InProgress }),
        ),
        (
            "a slip in what was treated",
            &concluded,
            setting(&concluded, "a", |plan| plan.details.moderator = "Kenya".into()),
            None,
        ),
        (
            "the time of what was treated",
            &concluded,
            setting(&concluded, "a", |plan| plan.planned_seconds = 60),
            Some(Refused::ItemState { state: ItemState::Concluded }),
        ),
        (
            "what is withdrawn",
            &withdrawn,
            setting(&withdrawn, "a", |plan| plan.details.moderator = "Kenya".into()),
            Some(Refused::ItemState { state: ItemState::Withdrawn }),
        ),
        ("a heading with its items", &scheduled, removing("b", "no time"), Some(Refused::HasSubItems)),
        (
            "into what has ended",
            &ended,
            adding("x", to("morning", None, None)),
            Some(Refused::SessionState { state: SessionState::Ended }),
        ),
        (
            "the beginning of what has begun",
            &begun,
            setting_session(&begun, "morning", |plan| plan.starts_at = minutes(5)),
            Some(Refused::SessionState { state: SessionState::Live }),
        ),
        (
            "the end of what has begun",
            &begun,
            setting_session(&begun, "morning", |plan| plan.ends_at = minutes(200)),
            None,
        ),
        (
            "the room of what has begun",
            &begun,
            setting_session(&begun, "morning", |plan| plan.room = "Room 2".into()),
            None,
        ),
        (
            "it ends before it begins",
            &scheduled,
            setting_session(&scheduled, "morning", |plan| plan.ends_at = minutes(-1)),
            Some(Refused::EndsBeforeItBegins),
        ),
        (
            "it never ends",
            &scheduled,
            setting_session(&scheduled, "morning", |plan| plan.ends_at = minutes(25 * 60)),
            Some(Refused::SessionTooLong { hours: limits::SESSION_HOURS_MAX }),
        ),
        (
            "a session with items",
            &scheduled,
            Edit::RemoveSession { session: "morning".to_owned().into() },
            Some(Refused::SessionHasItems),
        ),
        (
            "more than is planned",
            &scheduled,
            setting(&scheduled, "a", |plan| plan.min_seconds = Some(3_600)),
            Some(Refused::MinimumAbovePlanned),
        ),
        (
            "fixed to nothing",
            &scheduled,
            setting(&scheduled, "a", |plan| plan.fixed_start = true),
            Some(Refused::FixedWithoutStart),
        ),
        (
            "before the session",
            &scheduled,
            setting(&scheduled, "a", |plan| plan.planned_start = Some(minutes(-10))),
            Some(Refused::StartOutsideSession),
        ),
        (
            "a negative length",
            &scheduled,
            setting(&scheduled, "a", |plan| plan.planned_seconds = -1),
            Some(Refused::Length { max: 1_440 }),
        ),
    ];
    for (what, programme, edit, expected) in table {
        assert_eq!(refusal(programme, edit), expected, "{what}");
    }
}

#[test]
fn withdrawing_needs_a_note_once_the_agenda_is_adopted_and_leaves_the_number() {
    assert_eq!(refusal(&morning(), removing("a", "")), None);
    let agenda = adopted(morning());
    assert_eq!(refusal(&agenda, removing("a", "  ")), Some(Refused::NoteNeeded));
    let after = published(&agenda, &[removing("a", "the host asked"), adding("x", to("morning", None, Some("b")))]);
    let withdrawn = after.item(&id("a")).unwrap();
    assert_eq!((withdrawn.state, withdrawn.remark.as_deref()), (ItemState::Withdrawn, Some("the host asked")));
    let numbers = numbers(&after);
    let of = |item: &str| numbers[&id(item)].as_str();
    assert_eq!([of("a"), of("x"), of("b"), of("b1"), of("d")], ["1", "1 bis", "2", "2.1", "4"]);
    // Given once: what is put in before it later does not take it.
    let later = published(&after, &[adding("y", to("morning", None, Some("x")))]);
    let numbers = entente_domain::number::numbers(&later);
    assert_eq!([&numbers[&id("y")], &numbers[&id("x")]], ["1 ter", "1 bis"]);
}

#[test]
fn a_draft_is_gone_when_it_is_removed_and_has_no_number_before_it_is_published() {
    let edits = [adding("x", to("morning", None, None)), removing("x", "")];
    let Draft { programme, dropped } = draft(&morning(), &edits);
    assert_eq!((dropped, &programme), (vec![], &morning()));
    let refused = publish(&morning(), &edits, "", || NoteId::new("n")).unwrap_err();
    assert_eq!(refused, Refused::NothingToPublish);
}

#[test]
fn what_is_published_is_scheduled_and_has_a_note_unless_it_is_a_break() {
    let mut coffee = plan("coffee");
    coffee.kind = ItemKind::Break;
    let edits = [
        adding("x", to("morning", None, None)),
        Edit::AddItem { item: id("coffee"), to: to("morning", None, Some("x")), plan: coffee },
    ];
    let Draft { programme: working, .. } = draft(&morning(), &edits);
    assert_eq!(working.item(&id("x")).unwrap().state, ItemState::Draft);
    assert_eq!(working.seen_by(Audience::Room).item(&id("x")), None);
    let after = published(&morning(), &edits);
    let x = after.item(&id("x")).unwrap();
    assert_eq!((x.state, x.note.clone()), (ItemState::Scheduled, Some(NoteId::new("note-1"))));
    assert_eq!(after.item(&id("coffee")).unwrap().note, None);
    // What had none, as imported groups have none, is left alone.
    assert_eq!(after.item(&id("a")).unwrap().note, None);
}

#[test]
fn the_meeting_goes_on_while_it_is_edited() {
    let beginning = morning();
    let edits = [
        setting(&beginning, "a", |plan| plan.title = Multilingual::single("en", "A new title")),
        setting(&beginning, "c", |plan| plan.title = Multilingual::single("en", "Another")),
        moving("c", to("morning", None, Some("a"))),
    ];
    // Meanwhile: a repair shortens a, c is treated, and its title is changed by somebody else.
    let mut now = with_state(beginning, "c", ItemState::Concluded);
    now.items.iter_mut().find(|item| item.id.as_str() == "a").unwrap().planned_seconds = 900;
    let Draft { programme, dropped } = draft(&now, &edits);
    let a = programme.item(&id("a")).unwrap();
    assert_eq!((a.planned_seconds, a.title.pick("en").1), (900, "A new title"));
    assert_eq!(dropped, [(2, Refused::ItemState { state: ItemState::Concluded })]);
    now.items.iter_mut().find(|item| item.id.as_str() == "a").unwrap().title = Multilingual::single("en", "Mine");
    let dropped = draft(&now, &edits).dropped;
    assert_eq!(dropped[0], (0, Refused::ChangedMeanwhile { field: Field::Title }));
}

#[test]
fn a_session_takes_the_starts_of_its_items_along() {
    let mut beginning = morning();
    for (item, at) in beginning.items.iter_mut().zip(0..) {
        item.planned_start = Some(minutes(at * 30)).filter(|_| item.session.as_str() == "morning");
    }
    let later = setting_session(&beginning, "morning", |plan| {
        plan.starts_at = minutes(60);
        plan.ends_at = minutes(240);
    });
    let after = published(&beginning, &[later]);
    let starts: Vec<_> = after.items.iter().map(|item| item.planned_start).collect();
    assert_eq!(starts[..3], [Some(minutes(60)), Some(minutes(90)), Some(minutes(120))]);
    // In another sitting a start of this one means nothing.
    let moved = published(&after, &[moving("a", to("afternoon", None, None))]);
    assert_eq!(moved.item(&id("a")).unwrap().planned_start, None);
}

fn told(changes: &[Change]) -> Vec<String> {
    changes
        .iter()
        .map(|change| {
            let value = |value: &Option<Value>| match value {
                None => "-".to_owned(),
                Some(Value::Text(text) | Value::Word(text)) => text.clone(),
                Some(Value::Titles(titles)) => titles.pick("en").1.to_owned(),
                Some(Value::Time(at)) => format!("{} min", at.seconds_since(START) / 60),
                Some(Value::Seconds(seconds)) => format!("{} min", seconds / 60),
                Some(Value::List(entries)) => entries.join("+"),
                Some(Value::Yes(yes)) => yes.to_string(),
            };
            let about = change.item.as_ref().map_or(change.session.as_str(), ItemId::as_str);
            format!("{} {about} {}: {} > {}", change.number, change.field, value(&change.from), value(&change.to))
        })
        .collect()
}

#[test]
fn differences_are_told_as_a_reader_would_tell_them() {
    let before = morning();
    let edits = [
        moving("c", to("morning", None, Some("a"))),
        moving("b2", to("afternoon", Some("d"), None)),
        setting(&before, "a", |plan| {
            plan.planned_seconds = 900;
            plan.visibility = Visibility::Public;
            plan.details.speakers = vec!["MIDSA".into(), "MIDWA".into()];
        }),
        setting_session(&before, "afternoon", |plan| plan.room = "Room 2".into()),
        adding("x", to("afternoon", None, None)),
        removing("b1", "for want of time"),
    ];
    let after = published(&before, &edits);
    assert_eq!(
        told(&differences(&before, &after)),
        [
            "1 c order: - > -",
            "2 a visibility: participants > public",
            "2 a minutes: 30 min > 15 min",
            "2 a speakers: - > MIDSA+MIDWA",
            "3.1 b1 withdrawn: - > for want of time",
            " afternoon room: Plenary > Room 2",
            "4.1 b2 session: morning > afternoon",
            "4.1 b2 parent: b > d",
            "5 x added: - > -",
        ]
    );
    assert_eq!(differences(&after, &after), []);
    // Being treated is no change of plan.
    assert_eq!(differences(&after, &with_state(after.clone(), "c", ItemState::Concluded)), []);
}

#[test]
fn what_becomes_internal_is_gone_for_the_room_and_another_visibility_for_the_podium() {
    let before = morning();
    let edits = [
        setting(&before, "a", |plan| plan.visibility = Visibility::Internal),
        setting_session(&before, "afternoon", |plan| plan.visibility = Visibility::Hidden),
    ];
    let event = publish(&before, &edits, "as agreed with the host", || NoteId::new("n")).unwrap();
    let after = after(&before, START, std::slice::from_ref(&event));
    let heard = event.heard_by(Audience::Room, &after).unwrap();
    let Event::ProgrammeChanged { sessions, items, gone_sessions, gone_items, was, note, .. } = heard else { panic!() };
    assert_eq!((sessions, items, was.is_empty(), note.as_str()), (vec![], vec![], true, "as agreed with the host"));
    assert_eq!((gone_sessions, gone_items), (vec![SessionId::new("afternoon")], vec![id("a"), id("d")]));
    let room = |programme: &Programme| programme.seen_by(Audience::Room);
    assert_eq!(
        told(&differences(&room(&before), &room(&after))),
        [" afternoon removed: - > -", "1 a removed: - > -", "4 d removed: - > -"]
    );
    assert_eq!(told(&differences(&before, &after))[0], "1 a visibility: participants > internal");
    // Of what only the podium knew, the room hears nothing at all.
    let secret = setting(&after, "a", |plan| plan.planned_seconds = 60);
    let event = publish(&after, &[secret], "", || NoteId::new("n")).unwrap();
    let later = common::after(&after, START, std::slice::from_ref(&event));
    assert_eq!(event.heard_by(Audience::Room, &later), None);
}

#[test]
fn a_new_session_comes_with_its_items_in_one_publication() {
    let evening = SessionPlan {
        starts_at: minutes(500),
        ends_at: minutes(600),
        ..SessionPlan::of(&session("e", START, minutes(1)))
    };
    let edits = [
        Edit::AddSession { session: "evening".to_owned().into(), plan: evening },
        adding("x", to("evening", None, None)),
        moving("a", to("evening", Some("x"), None)),
    ];
    let after = published(&morning(), &edits);
    assert_eq!(order(&after, "evening"), ["x", ".a"]);
    let evening: &Session = after.session(&SessionId::new("evening")).unwrap();
    assert_eq!((evening.state, evening.version), (SessionState::Planned, 1));
    // Emptied again, it can go.
    let edits = [moving("x", to("morning", None, None)), Edit::RemoveSession { session: "evening".to_owned().into() }];
    assert_eq!(published(&after, &edits).session(&SessionId::new("evening")), None);
}

#[test]
fn one_thing_is_published_with_what_it_cannot_do_without() {
    let evening = SessionPlan::of(&session("e", minutes(500), minutes(600)));
    let edits = [
        setting(&morning(), "a", |plan| plan.planned_seconds = 60),
        Edit::AddSession { session: "evening".to_owned().into(), plan: evening },
        adding("x", to("evening", None, None)),
        adding("y", to("morning", None, None)),
        moving("c", to("evening", Some("x"), None)),
        moving("y", to("morning", None, Some("a"))),
    ];
    let of = |item: &str| about(&edits, &Thing::Item(id(item)));
    assert_eq!((of("a"), of("c"), of("y")), (vec![0], vec![1, 2, 4], vec![3, 5]));
    assert_eq!(about(&edits, &Thing::Session("evening".to_owned().into())), [1]);
}

#[test]
fn a_step_leads_to_the_next_place_there_is() {
    let table: Vec<(&str, Step, Option<Vec<&str>>)> = vec![
        ("c", Step::Up, Some(vec!["a", "c", "b", ".b1", ".b2", "|", "d"])),
        ("a", Step::Down, Some(vec!["b", ".b1", ".b2", "a", "c", "|", "d"])),
        ("c", Step::Down, Some(vec!["a", "b", ".b1", ".b2", "|", "c", "d"])),
        ("d", Step::Up, Some(vec!["a", "b", ".b1", ".b2", "c", "d", "|"])),
        ("a", Step::Up, None),
        ("d", Step::Down, None),
        ("b1", Step::Up, None),
        ("b1", Step::Down, Some(vec!["a", "b", ".b2", ".b1", "c", "|", "d"])),
        ("b2", Step::Out, Some(vec!["a", "b", ".b1", "b2", "c", "|", "d"])),
        ("c", Step::In, Some(vec!["a", "b", ".b1", ".b2", ".c", "|", "d"])),
        ("a", Step::In, None),
        ("c", Step::Out, None),
    ];
    for (item, direction, expected) in table {
        let spot = step(&morning(), &id(item), direction);
        let reached = spot.map(|to| {
            let moved = published(&morning(), &[moving(item, to)]);
            [order(&moved, "morning"), vec!["|".to_owned()], order(&moved, "afternoon")].concat()
        });
        assert_eq!(reached, expected.map(|order| order.into_iter().map(str::to_owned).collect()), "{item} {direction}");
    }
}
