//! When the rest of the day will happen: forecast, drift and steps.

mod common;

use common::{START, after, item, minutes, programme, session};
use entente_domain::{
    clock::Moment,
    event::Event,
    forecast::{Step, forecast},
    ids::{ItemId, SessionId},
    meeting::{Interval, Item, ItemState},
    programme::Programme,
};

/// Two hours planned: three items of half an hour each.
fn morning(items: Vec<Item>) -> Programme {
    programme(vec![session("morning", START, minutes(120))], items)
}

fn three() -> Programme {
    morning(vec![item("a", "morning", 10), item("b", "morning", 20), item("c", "morning", 30)])
}

fn started(programme: &Programme) -> Programme {
    after(programme, START, &[Event::SessionStarted { session: SessionId::new("morning") }])
}

/// Expected starts in minutes after the planned beginning, the end, and the drift in minutes.
fn seen(programme: &Programme, now: Moment) -> (Vec<i64>, i64, i64) {
    let forecast = forecast(programme, &SessionId::new("morning"), now).expect("the session is there");
    let minutes = |moment: Moment| moment.seconds_since(START) / 60;
    (forecast.starts.iter().map(|(_, at)| minutes(*at)).collect(), minutes(forecast.end), forecast.drift_seconds / 60)
}

#[test]
fn before_the_session_the_plan_holds_and_after_its_time_everything_waits() {
    assert_eq!(seen(&three(), minutes(-600)), (vec![0, 30, 60], 90, -30));
    assert_eq!(seen(&three(), minutes(50)), (vec![50, 80, 110], 140, 20));
}

#[test]
fn the_item_in_progress_takes_what_is_left_of_its_time_and_no_less_than_nothing() {
    let programme = after(&started(&three()), START, &[Event::ItemStarted { item: ItemId::new("a") }]);
    assert_eq!(seen(&programme, minutes(10)), (vec![30, 60], 90, -30));
    assert_eq!(seen(&programme, minutes(75)), (vec![75, 105], 135, 15));
}

#[test]
fn a_suspended_item_comes_back_with_the_time_it_has_left() {
    let programme = after(&started(&three()), START, &[Event::ItemStarted { item: ItemId::new("a") }]);
    let suspend = Event::ItemSuspended { item: ItemId::new("a"), reason: String::new() };
    let programme = after(&programme, minutes(20), &[suspend]);
    assert_eq!(seen(&programme, minutes(40)), (vec![40, 50, 80], 110, -10));
}

#[test]
fn a_fixed_start_is_waited_for_and_not_moved_forward() {
    let mut coffee = item("coffee", "morning", 20);
    coffee.fixed_start = true;
    coffee.planned_start = Some(minutes(60));
    let programme = started(&morning(vec![item("a", "morning", 10), coffee, item("c", "morning", 30)]));
    assert_eq!(seen(&programme, START), (vec![0, 60, 90], 120, 0));
    assert_eq!(seen(&programme, minutes(45)), (vec![45, 75, 105], 135, 15));
}

#[test]
fn what_is_over_and_what_has_sub_items_takes_no_time() {
    let done = |id: &str, position, state| Item { state, ..item(id, "morning", position) };
    let programme = started(&morning(vec![
        done("concluded", 10, ItemState::Concluded),
        done("deferred", 20, ItemState::Deferred),
        done("withdrawn", 30, ItemState::Withdrawn),
        done("draft", 40, ItemState::Draft),
        item("parent", "morning", 50),
        Item { parent: Some(ItemId::new("parent")), ..item("child", "morning", 60) },
    ]));
    let forecast = forecast(&programme, &SessionId::new("morning"), minutes(5)).expect("the session is there");
    assert_eq!(forecast.starts, [(ItemId::new("child"), minutes(5))]);
    assert_eq!(forecast.end, minutes(35));
}

#[test]
fn an_ended_session_drifted_by_when_it_really_ended() {
    let mut last = item("a", "morning", 10);
    last.state = ItemState::Concluded;
    last.intervals = vec![Interval { started_at: START, ended_at: Some(minutes(131)) }];
    let programme =
        after(&morning(vec![last]), minutes(131), &[Event::SessionEnded { session: SessionId::new("morning") }]);
    assert_eq!(seen(&programme, minutes(9_999)), (vec![], 131, 11));
}

#[test]
fn there_is_no_forecast_for_a_session_that_is_not_there() {
    assert_eq!(forecast(&three(), &SessionId::new("evening"), START), None);
}

#[test]
fn steps() {
    for (elapsed, planned, step) in [
        (0, 1_800, Step::InTime),
        (1_439, 1_800, Step::InTime),
        (1_440, 1_800, Step::NearlyOver),
        (1_799, 1_800, Step::NearlyOver),
        (1_800, 1_800, Step::Over),
        (2_159, 1_800, Step::Over),
        (2_160, 1_800, Step::FarOver),
        (i64::MAX, 1_800, Step::FarOver),
        (9_999, 0, Step::InTime),
        (9_999, -1, Step::InTime),
    ] {
        assert_eq!(Step::of(elapsed, planned), step, "{elapsed} of {planned} s");
    }
}
