//! Repairs of a late day: what each comes to, and that what was previewed is what is done.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::{START, after, item, minutes, programme, session};
use entente_domain::{
    agenda::{Act, decide},
    event::Event,
    forecast::forecast,
    ids::{ItemId, PartyId, SessionId, SpeechId},
    meeting::{AgendaStatus, Item, ItemKind, ItemState},
    policy::Audience,
    programme::Programme,
    repair::{Fact, Line, Proposal, Refused, UNSAID_MINIMUM_SECONDS, Wish, is_late, propose},
    speakers::{Entry, FloorAct, Hand, ListSettings, ListState, Motion, SpeechKind},
};
use proptest::prelude::*;

fn morning() -> SessionId {
    SessionId::new("morning")
}

/// Two hours: four items of half an hour with a coffee of twenty minutes in between; the first is under way.
fn day() -> Programme {
    let coffee = Item { kind: ItemKind::Break, planned_seconds: 1_200, ..item("coffee", "morning", 25) };
    let planned = programme(
        vec![session("morning", START, minutes(140))],
        vec![
            item("a", "morning", 10),
            Item { min_seconds: Some(1_500), ..item("b", "morning", 20) },
            coffee,
            item("c", "morning", 30),
            Item { planned_start: Some(minutes(110)), ..item("d", "morning", 40) },
        ],
    );
    let begun = after(&planned, START, &[Event::SessionStarted { session: morning() }]);
    after(&begun, START, &[Event::ItemStarted { item: ItemId::new("a") }])
}

fn told(proposal: &Proposal) -> Vec<String> {
    let fact = |fact: Fact| match fact {
        Fact::Length(seconds) | Fact::Limit(seconds) => format!("{} s", seconds),
        Fact::Start(None) => "none".to_owned(),
        Fact::Start(Some(at)) | Fact::End(at) => format!("at {}", at.seconds_since(START) / 60),
        Fact::Dropped => "dropped".to_owned(),
        Fact::List(state) => state.word().to_owned(),
    };
    let line = |line: &Line| {
        let about = line.item.as_ref().map_or("session", ItemId::as_str);
        let who = line.speaker.as_ref().map_or(String::new(), |(_, short)| format!(" {short}"));
        format!("{about}{who}: {} > {}", fact(line.old), fact(line.new))
    };
    proposal.lines.iter().map(line).collect()
}

fn ends(proposal: &Proposal) -> (i64, i64) {
    (proposal.before.end.seconds_since(START) / 60, proposal.after.end.seconds_since(START) / 60)
}

/// What the events make of the programme.
fn done(programme: &Programme, proposal: &Proposal) -> Programme {
    after(programme, minutes(40), &proposal.events)
}

#[test]
fn a_day_is_late_after_five_minutes() {
    assert!(!is_late(&day(), &morning(), minutes(30)));
    assert!(!is_late(&day(), &morning(), minutes(35)));
    assert!(is_late(&day(), &morning(), minutes(36)));
}

#[test]
fn trimming_takes_the_same_part_of_everything_and_stops_at_the_minimum() {
    let proposal = propose(&day(), &morning(), &Wish::Trim, minutes(45)).unwrap();
    assert_eq!(ends(&proposal), (155, 140));
    // b keeps its 25 minutes; c and d give the rest.
    assert_eq!(told(&proposal), ["b: 1800 s > 1500 s", "c: 1800 s > 1500 s", "d: 1800 s > 1500 s"]);
    assert_eq!(proposal.gained_s, 900);
    let late = propose(&day(), &morning(), &Wish::Trim, minutes(180)).unwrap();
    assert_eq!(told(&late), ["b: 1800 s > 1500 s", "c: 1800 s > 300 s", "d: 1800 s > 300 s"]);
    assert_eq!(ends(&late), (290, 235), "it is still late, and says so");
    assert_eq!(propose(&day(), &morning(), &Wish::Trim, minutes(20)), Err(Refused::NothingToDo));
}

#[test]
fn shifting_lets_the_plan_follow_the_forecast() {
    let proposal = propose(&day(), &morning(), &Wish::Shift { end: true }, minutes(45)).unwrap();
    assert_eq!(told(&proposal), ["d: at 110 > at 125", "session: at 140 > at 155"]);
    assert_eq!((ends(&proposal), proposal.after.drift_seconds), ((155, 155), 0));
    let without = propose(&day(), &morning(), &Wish::Shift { end: false }, minutes(45)).unwrap();
    assert_eq!((told(&without).len(), without.after.drift_seconds), (1, 900));
}

#[test]
fn breaks_are_shortened_or_dropped_and_an_adopted_agenda_asks_why() {
    let keep = |seconds, note: &str| Wish::Breaks { keep_s: seconds, note: note.to_owned() };
    let shortened = propose(&day(), &morning(), &keep(600, ""), minutes(45)).unwrap();
    assert_eq!((told(&shortened), ends(&shortened)), (vec!["coffee: 1200 s > 600 s".to_owned()], (155, 145)));
    let dropped = propose(&day(), &morning(), &keep(0, ""), minutes(45)).unwrap();
    assert_eq!((told(&dropped), ends(&dropped)), (vec!["coffee: 1200 s > dropped".to_owned()], (155, 135)));
    let after = done(&day(), &dropped);
    assert_eq!(after.item(&ItemId::new("coffee")).unwrap().state, ItemState::Withdrawn);
    let mut adopted = day();
    adopted.agenda = AgendaStatus::Adopted;
    assert_eq!(propose(&adopted, &morning(), &keep(0, " "), minutes(45)), Err(Refused::NoteNeeded));
    assert!(propose(&adopted, &morning(), &keep(0, "The day is late."), minutes(45)).is_ok());
    assert_eq!(propose(&day(), &morning(), &keep(1_200, ""), minutes(45)), Err(Refused::NothingToDo));
    assert_eq!(propose(&day(), &morning(), &keep(-1, ""), minutes(45)), Err(Refused::OutOfRange));
    // A break that needs its time keeps it.
    let mut firm = day();
    firm.items.iter_mut().find(|item| item.kind == ItemKind::Break).unwrap().min_seconds = Some(900);
    assert_eq!(told(&propose(&firm, &morning(), &keep(0, ""), minutes(45)).unwrap()), ["coffee: 1200 s > 900 s"]);
}

/// The same day with a list on the item under way: one in its own name, one for three, a point of order.
fn with_speakers() -> Programme {
    let mut programme = day();
    let of = |act| Act::Floor { item: ItemId::new("a"), act, hand: Hand::Podium };
    let join = |id: &str, party: &str, kind, for_others: bool| {
        of(FloorAct::Join {
            id: SpeechId::new(id),
            entry: Entry {
                party: PartyId::new(party),
                short: party.to_uppercase(),
                region: String::new(),
                observer: false,
                present: true,
                kind,
                motion: Some(Motion::AdjournDebate),
                on_behalf_of: if for_others {
                    vec![entente_domain::speakers::Aligned { party: PartyId::new("x"), short: "X".to_owned() }]
                } else {
                    Vec::new()
                },
                language: String::new(),
                note: String::new(),
                level: None,
            },
        })
    };
    let settings = ListSettings { limit_single_s: 300, limit_group_s: 600, ..ListSettings::default() };
    for act in [
        of(FloorAct::Configure { settings }),
        of(FloorAct::Open),
        join("s1", "midsa", SpeechKind::Statement, false),
        join("s2", "midwa", SpeechKind::Statement, true),
        join("s3", "colombo", SpeechKind::PointOfOrder, false),
    ] {
        let events = decide(&programme, &act, minutes(10)).unwrap();
        programme = after(&programme, minutes(10), &events);
    }
    programme
}

#[test]
fn lists_are_closed_and_those_who_wait_get_less() {
    let wish = Wish::Speakers { limit_single_s: 120, limit_group_s: 240, close: true };
    let proposal = propose(&with_speakers(), &morning(), &wish, minutes(28)).unwrap();
    assert_eq!(told(&proposal), ["a MIDSA: 300 s > 120 s", "a MIDWA: 600 s > 240 s", "a: open > closed"]);
    assert_eq!(proposal.gained_s, 540);
    assert_eq!(proposal.before.end.seconds_since(proposal.after.end), 540, "the list outlasts the item's own time");
    let after = done(&with_speakers(), &proposal);
    let list = after.list(&ItemId::new("a")).unwrap();
    assert_eq!((list.head.state, list.head.settings.limit_single_s), (ListState::Closed, 120));
    // The room hears the list as it stands.
    let heard = proposal.events[0].heard_by(Audience::Room, &after).unwrap();
    let mut room = with_speakers().seen_by(Audience::Room);
    room.apply(after.seq, minutes(28), &heard);
    assert_eq!(room.list(&ItemId::new("a")).unwrap().speeches, after.seen_by(Audience::Room).lists[0].speeches);
    // Nobody gets more by it.
    let more = Wish::Speakers { limit_single_s: 900, limit_group_s: 900, close: false };
    assert_eq!(propose(&with_speakers(), &morning(), &more, minutes(28)), Err(Refused::NothingToDo));
    let zero = Wish::Speakers { limit_single_s: 0, limit_group_s: 60, close: true };
    assert_eq!(propose(&with_speakers(), &morning(), &zero, minutes(28)), Err(Refused::OutOfRange));
    assert_eq!(propose(&day(), &morning(), &wish, minutes(28)), Err(Refused::NothingToDo));
}

#[test]
fn nobody_waits_for_a_break_that_is_dropped() {
    let lunch = Item {
        kind: ItemKind::Break,
        planned_seconds: 600,
        planned_start: Some(minutes(200)),
        fixed_start: true,
        ..item("lunch", "morning", 50)
    };
    let held = after(&day(), START, &[Event::ItemAdded { item: lunch }]);
    let wish = Wish::Breaks { keep_s: 0, note: "late".to_owned() };
    let proposal = propose(&held, &morning(), &wish, minutes(10)).unwrap();
    assert_eq!(told(&proposal), ["coffee: 1200 s > dropped", "lunch: 600 s > dropped"]);
    // Half an hour is taken; the eighty minutes until lunch are won besides.
    assert_eq!(proposal.gained_s, 1_800);
    assert_eq!(ends(&proposal), (210, 120));
}

#[test]
fn what_has_ended_is_not_repaired() {
    let ended =
        after(&day(), minutes(200), &decide(&day(), &Act::EndSession { session: morning() }, minutes(200)).unwrap());
    assert_eq!(propose(&ended, &morning(), &Wish::Trim, minutes(210)), Err(Refused::SessionEnded));
    assert_eq!(propose(&day(), &SessionId::new("x"), &Wish::Trim, minutes(210)), Err(Refused::NoSuchSession));
}

fn an_item() -> impl Strategy<Value = (i64, Option<i64>, bool, Option<i64>, bool)> {
    (
        0_i64..7_200,
        prop::option::of(0_i64..7_200),
        prop::bool::weighted(0.25),
        prop::option::of(0_i64..300),
        any::<bool>(),
    )
}

fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![
        3 => Just(Wish::Trim),
        1 => any::<bool>().prop_map(|end| Wish::Shift { end }),
        2 => (0_i64..1_800).prop_map(|keep_s| Wish::Breaks { keep_s: keep_s / 300 * 300, note: "late".to_owned() }),
        1 => (1_i64..400, 1_i64..700, any::<bool>())
            .prop_map(|(limit_single_s, limit_group_s, close)| Wish::Speakers { limit_single_s, limit_group_s, close }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_promised_is_what_comes(
        items in prop::collection::vec(an_item(), 1..12),
        wish in wish(),
        length in 30_i64..400,
        now in 0_i64..500,
        speakers in any::<bool>(),
    ) {
        let mut day = if speakers { with_speakers() } else { day() };
        let place = day.sessions.iter().position(|one| one.id == morning()).unwrap();
        day.sessions[place].ends_at = minutes(length);
        for (number, (planned, least, is_break, start, fixed)) in (0_i64..).zip(items) {
            day = after(&day, START, &[Event::ItemAdded {
                item: Item {
                    planned_seconds: planned,
                    min_seconds: least.map(|least| least.min(planned)),
                    kind: if is_break { ItemKind::Break } else { ItemKind::Discussion },
                    planned_start: start.map(minutes),
                    fixed_start: fixed && start.is_some(),
                    ..item(&format!("x{number}"), "morning", 100 + number * 10)
                },
            }]);
        }
        let now = minutes(now);
        let before = forecast(&day, &morning(), now).unwrap();
        let Ok(proposal) = propose(&day, &morning(), &wish, now) else { return Ok(()) };
        prop_assert_eq!(&proposal.before, &before);
        let after = done(&day, &proposal);
        // The same function on the same instant: the forecast is the one that was promised.
        prop_assert_eq!(&forecast(&after, &morning(), now).unwrap(), &proposal.after);
        let mut sum = 0;
        for line in &proposal.lines {
            let item = line.item.as_ref().and_then(|id| day.item(id));
            if let (Fact::Length(old), Fact::Length(new)) = (line.old, line.new) {
                let item = item.unwrap();
                let least = item.min_seconds.unwrap_or(UNSAID_MINIMUM_SECONDS).min(item.planned_seconds);
                if wish == Wish::Trim || item.min_seconds.is_some() {
                    prop_assert!(new >= least, "{}: {new} is below {least}", item.id);
                }
                prop_assert!(new < old);
                prop_assert_eq!(after.item(&item.id).unwrap().planned_seconds, new);
                sum += old - new;
            }
            match (line.old, line.new) {
                (Fact::Length(old), Fact::Dropped) => sum += old,
                (Fact::Limit(old), Fact::Limit(new)) => { prop_assert!(new < old || old == 0); sum += old - new }
                _ => {}
            }
        }
        prop_assert_eq!(proposal.gained_s, sum);
        let nearer = before.end.seconds_since(proposal.after.end);
        prop_assert!(nearer >= 0, "no repair makes the day longer");
        if matches!(wish, Wish::Trim | Wish::Breaks { .. }) {
            // Nobody waits for a break that is dropped: what was taken is counted from the day that does not hold to it.
            let dropped = |id: &ItemId| {
                proposal.lines.iter().any(|line| line.new == Fact::Dropped && line.item.as_ref() == Some(id))
            };
            let mut unheld = day.clone();
            unheld.items.iter_mut().filter(|item| dropped(&item.id)).for_each(|item| item.fixed_start = false);
            let taken = forecast(&unheld, &morning(), now).unwrap().end.seconds_since(proposal.after.end);
            prop_assert!((0..=proposal.gained_s).contains(&taken) && taken <= nearer);
            if !unheld.items.iter().any(|item| item.fixed_start) {
                prop_assert_eq!(taken, proposal.gained_s, "nothing is held to its time");
            }
        }
        if wish == Wish::Trim && proposal.after.drift_seconds > 0 {
            // Still late: then there was nothing more to take.
            for item in after.items.iter().filter(|item| item.state == ItemState::Scheduled && item.kind != ItemKind::Break) {
                let least = item.min_seconds.unwrap_or(UNSAID_MINIMUM_SECONDS);
                prop_assert!(item.planned_seconds <= least, "{} could give more", item.id);
            }
        }
    }
}
