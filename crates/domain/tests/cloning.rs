//! A meeting as the pattern of another: moved by the clock, and as if nothing had been held.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod common;

use common::{item, programme, session};
use entente_domain::{
    clock::Moment,
    cloning::{Seats, Shift, copied},
    ids::{ItemId, NoteId, PartyId, SessionId},
    meeting::{Interval, Item, ItemKind, ItemState, Outcome, SessionState},
    programme::Programme,
};

fn at(text: &str) -> Moment {
    Moment(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
}

/// Two days in Geneva on either side of the night in which the clocks go forward, and a session by the clocks of Nairobi.
fn spring() -> Programme {
    let mut first = session("first", at("2027-03-27T08:00:00Z"), at("2027-03-27T11:00:00Z"));
    first.day = "2027-03-27".into();
    let mut second = session("second", at("2027-03-28T07:00:00Z"), at("2027-03-28T10:00:00Z"));
    second.day = "2027-03-28".into();
    second.group_of = Some(ItemId::new("groups"));
    second.rapporteur = Some(PartyId::new("zambia"));
    let mut away = session("away", at("2027-03-28T06:00:00Z"), at("2027-03-28T07:00:00Z"));
    away.day = "2027-03-28".into();
    away.zone = Some("Africa/Nairobi".into());
    let mut heard = item("heard", "first", 10);
    heard.state = ItemState::Concluded;
    heard.outcome = Some(Outcome::Agreed);
    heard.remark = Some("as amended".into());
    heard.number = Some("1".into());
    heard.note = Some(NoteId::new("old"));
    heard.planned_start = Some(at("2027-03-27T08:15:00Z"));
    heard.intervals = vec![Interval { started_at: Moment(0), ended_at: Some(Moment(1)) }];
    heard.min_seconds = Some(600);
    heard.details.documents = vec!["A-d1".into()];
    heard.details.moderator = "Kenya".into();
    heard.details.guiding_questions = vec!["What next?".into()];
    programme(
        vec![first, second, away],
        vec![
            heard,
            Item { parent: Some(ItemId::new("heard")), ..item("below", "first", 20) },
            Item { kind: ItemKind::Breakout, ..item("groups", "first", 30) },
            Item { state: ItemState::Withdrawn, ..item("withdrawn", "first", 40) },
            Item { state: ItemState::Deferred, ..item("deferred", "first", 50) },
            Item { carried_from: Some(ItemId::new("deferred")), ..item("carried", "second", 10) },
        ],
    )
}

fn copy(to_day: &str, to_zone: &str, names: bool) -> (Vec<entente_domain::meeting::Session>, Vec<Item>) {
    let shift = Shift::between("2027-03-27", "Europe/Zurich", to_day, to_zone).unwrap();
    let mut count = 0;
    let seats = Seats::from([(PartyId::new("zambia"), PartyId::new("new-zambia"))]);
    copied(&spring(), &shift, &seats, names, || {
        count += 1;
        format!("new-{count}")
    })
}

#[test]
fn times_stay_those_of_the_clock() {
    let (sessions, items) = copy("2027-11-06", "Europe/Zurich", true);
    let times: Vec<_> = sessions.iter().map(|one| (one.day.as_str(), one.starts_at, one.ends_at)).collect();
    assert_eq!(
        times,
        [
            ("2027-11-06", at("2027-11-06T08:00:00Z"), at("2027-11-06T11:00:00Z")),
            // Away by the clocks of Nairobi, which never change: 9:00 there.
            ("2027-11-07", at("2027-11-07T06:00:00Z"), at("2027-11-07T07:00:00Z")),
            // 9:00 by the clocks of summer is 9:00 by those of winter.
            ("2027-11-07", at("2027-11-07T08:00:00Z"), at("2027-11-07T11:00:00Z")),
        ]
    );
    assert_eq!(items[0].planned_start, Some(at("2027-11-06T08:15:00Z")));
    // To a place with other clocks: nine in the morning there.
    let (sessions, _) = copy("2027-06-05", "America/Lima", true);
    assert_eq!(sessions[0].starts_at, at("2027-06-05T14:00:00Z"));
    assert!(Shift::between("2027-03-27", "Europe/Zurich", "soon", "Europe/Zurich").is_none());
    assert!(Shift::between("2027-03-27", "Europe/Zurich", "2027-04-01", "Europe/Atlantis").is_none());
}

#[test]
fn nothing_of_it_has_been_held() {
    let (sessions, items) = copy("2027-11-06", "Europe/Zurich", true);
    assert!(sessions.iter().all(|one| one.state == SessionState::Planned && one.version == 0));
    let titles: Vec<_> = items.iter().map(|one| one.title.pick("en").1).collect();
    assert_eq!(
        titles,
        ["heard", "below", "groups", "deferred"],
        "what was withdrawn is not, what was deferred is once"
    );
    let heard = &items[0];
    assert_eq!((heard.state, heard.outcome, &heard.remark, &heard.number), (ItemState::Scheduled, None, &None, &None));
    assert_eq!((heard.intervals.len(), heard.min_seconds), (0, Some(600)));
    assert!(heard.note.is_some() && heard.note != Some(NoteId::new("old")), "a note of its own");
    assert_eq!(items[2].note, None, "groups have theirs");
    assert_eq!(items[1].parent, Some(heard.id.clone()));
    assert_eq!(heard.details.documents, Vec::<String>::new());
    let group = sessions.iter().find(|one| one.group_of.is_some()).unwrap();
    assert_eq!(
        (group.group_of.clone(), group.rapporteur.clone()),
        (Some(items[2].id.clone()), Some(PartyId::new("new-zambia")))
    );
    let old: Vec<SessionId> = spring().sessions.iter().map(|one| one.id.clone()).collect();
    assert!(sessions.iter().all(|one| !old.contains(&one.id)));
}

#[test]
fn names_of_people_are_taken_over_only_if_wished() {
    let moderator = |names| copy("2027-11-06", "Europe/Zurich", names).1[0].details.moderator.clone();
    assert_eq!((moderator(true).as_str(), moderator(false).as_str()), ("Kenya", ""));
    assert_eq!(copy("2027-11-06", "Europe/Zurich", false).1[0].details.guiding_questions, ["What next?"]);
}
