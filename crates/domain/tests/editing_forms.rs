//! What is typed into the forms of the editor: what is wrong with it is said at
//! once, and times are those of the zone.

mod common;

use common::{START, item, minutes, session};
use entente_domain::{
    clock::Moment,
    editing::{
        Field, ItemPlan, Known, LocalTime, Refused, SessionPlan, TimeProblem, TypedTimes, check_item, check_session,
        read_start, read_times,
    },
    text::Multilingual,
};

fn plan(title: &str) -> ItemPlan {
    ItemPlan { title: Multilingual::single("en", title), ..ItemPlan::of(&item("x", "morning", 0)) }
}

#[test]
fn a_form_is_told_everything_that_is_wrong_with_it_at_once() {
    let known = Known { main_language: "en".into(), documents: vec!["A-d1".into()], themes: vec!["labour".into()] };
    let mut wrong = plan("x");
    wrong.title = Multilingual::single("fr", "Un titre");
    wrong.details.documents = vec!["A-d9".into()];
    wrong.details.themes = vec!["labour".into(), "fishing".into()];
    wrong.details.moderator = "m".repeat(201);
    assert_eq!(
        check_item(&wrong, None, &known),
        [
            Refused::TitleNeeded,
            Refused::TooLong { field: Field::Moderator, max: 200 },
            Refused::NoSuchDocument,
            Refused::NoSuchTheme,
        ]
    );
    // What came with an imported file may stay.
    let mut kept = plan("x");
    kept.details = ItemPlan { details: wrong.details.clone(), ..plan("x") }.details;
    kept.details.moderator = String::new();
    assert_eq!(check_item(&kept, Some(&kept), &known), []);
    let mut sitting = SessionPlan::of(&session("s", START, minutes(60)));
    sitting.zone = Some("Europe/Atlantis".into());
    sitting.languages = vec!["en".into(), "xx".into()];
    assert_eq!(check_session(&sitting, &known), [Refused::NoSuchZone, Refused::NoSuchLanguage]);
}

fn typed(day: &str, begins: &str, ends: &str, ends_next_day: bool, zone: &str) -> TypedTimes {
    TypedTimes { day: day.into(), begins: begins.into(), ends: ends.into(), ends_next_day, zone: zone.into() }
}

#[test]
fn times_are_those_of_the_zone_and_the_edges_are_said() {
    let meeting = "Africa/Nairobi";
    // Begins, ends as UTC; whether the first is shown twice; the day in the meeting's zone.
    type Times = (&'static str, &'static str, bool, &'static str);
    let table: Vec<(TypedTimes, Result<Times, TimeProblem>)> = vec![
        (
            typed("2027-03-16", "09:00", "12:30", false, ""),
            Ok(("2027-03-16T06:00:00Z", "2027-03-16T09:30:00Z", false, "2027-03-16")),
        ),
        // Past midnight: it belongs to the day on which it begins.
        (
            typed("2027-03-16", "22:00", "01:30", true, ""),
            Ok(("2027-03-16T19:00:00Z", "2027-03-16T22:30:00Z", false, "2027-03-16")),
        ),
        (typed("2027-03-16", "22:00", "01:30", false, ""), Err(TimeProblem::EndsBefore)),
        (typed("2027-03-16", "09:00", "09:00", false, ""), Err(TimeProblem::EndsBefore)),
        // In the evening of New York it is tomorrow in Nairobi.
        (
            typed("2027-03-16", "20:00", "21:00", false, "America/New_York"),
            Ok(("2027-03-17T00:00:00Z", "2027-03-17T01:00:00Z", false, "2027-03-17")),
        ),
        // The night the clocks of Geneva go forward: 2:30 is not there, and four hours by the clock are three.
        (typed("2027-03-28", "02:30", "05:00", false, "Europe/Zurich"), Err(TimeProblem::BeginsLeftOut)),
        (
            typed("2027-03-28", "00:30", "04:30", false, "Europe/Zurich"),
            Ok(("2027-03-27T23:30:00Z", "2027-03-28T02:30:00Z", false, "2027-03-28")),
        ),
        // And the night they go back: 2:30 is there twice, the first is meant.
        (
            typed("2027-10-31", "02:30", "04:30", false, "Europe/Zurich"),
            Ok(("2027-10-31T00:30:00Z", "2027-10-31T03:30:00Z", true, "2027-10-31")),
        ),
        (typed("2027-03-16", "9 o'clock", "12:30", false, ""), Err(TimeProblem::Begins)),
        (typed("16 March", "09:00", "12:30", false, ""), Err(TimeProblem::Day)),
        (typed("2027-03-16", "09:00", "12:30", false, "Europe/Atlantis"), Err(TimeProblem::Zone)),
    ];
    let utc = |at: Moment| jiff::Timestamp::from_microsecond(at.micros()).unwrap().to_string();
    for (typed, expected) in table {
        let read = read_times(&typed, meeting);
        let read = read.map(|(begins, ends, day): (LocalTime, LocalTime, String)| {
            (utc(begins.at), utc(ends.at), begins.twice, day)
        });
        let expected = expected.map(|(begins, ends, twice, day)| (begins.into(), ends.into(), twice, day.to_owned()));
        assert_eq!(read, expected, "{typed:?}");
    }
}

#[test]
fn an_items_start_is_the_first_such_time_of_its_session() {
    let late = minutes(15 * 60);
    // 15 hours after 9:00 in Nairobi is midnight.
    assert_eq!(read_start("09:30", START, "Africa/Nairobi"), Ok(minutes(30)));
    assert_eq!(read_start("00:30", minutes(14 * 60), "Africa/Nairobi"), Ok(late.plus_seconds(1_800)));
    assert_eq!(read_start("08:30", START, "Africa/Nairobi"), Ok(minutes(23 * 60 + 30)));
    assert_eq!(read_start("soon", START, "Africa/Nairobi"), Err(TimeProblem::Start));
    assert_eq!(read_start("09:00", START.plus_seconds(30), "Africa/Nairobi"), Ok(START.plus_seconds(30)));
}
