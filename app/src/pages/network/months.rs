//! A month as a grid of weeks, Monday first. In the hand it is a list of the days on which something is.

use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;

use super::{
    calendar::{Scene, title, within},
    what, whose,
};
use crate::{dates, t, text::language};

pub(super) fn grid(scene: &Scene<'_>) -> AnyView {
    let (first, last) = (scene.month, scene.month.last_of_month());
    let back = i64::from(first.weekday().to_monday_zero_offset());
    let monday = first.checked_sub(back.days()).unwrap_or(first);
    let day = |offset: i64| monday.checked_add(offset.days()).unwrap_or(monday);
    let heads: Vec<AnyView> = (0..7)
        .map(|offset| {
            view! { <th scope="col" role="columnheader">{dates::weekday(language(), day(offset))}</th> }.into_any()
        })
        .collect();
    let weeks: Vec<AnyView> = (0..6)
        .filter(|week| day(week * 7) <= last)
        .map(|week| {
            let days: Vec<AnyView> = (0..7).map(|offset| cell(scene, day(week * 7 + offset), first, last)).collect();
            view! { <tr role="row">{days}</tr> }.into_any()
        })
        .collect();
    let nothing = (!scene.calendar.known.iter().any(|one| within(one, first, last)))
        .then(|| view! { <p class="meta">{t!("network-month-empty")}</p> });
    view! {
        {nothing}
        <table class="month" role="table" aria-labelledby="month"><thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">{weeks}</tbody></table>
    }
    .into_any()
}

fn cell(scene: &Scene<'_>, date: Date, first: Date, last: Date) -> AnyView {
    if date < first || date > last {
        return view! { <td role="cell" data-outside="true"></td> }.into_any();
    }
    let lines: Vec<AnyView> = scene
        .calendar
        .known
        .iter()
        .filter(|one| within(one, date, date))
        .map(|one| {
            let whose = whose(scene.directory, one);
            let cancelled = one.cancelled.then(|| view! { " "<strong class="overdue">{t!("event-cancelled")}</strong> });
            let begun = (one.occasion.first < date).then_some("true");
            view! { <li data-begun=begun><span class="meta">{what(one)}" "<bdi>{whose}</bdi></span>{title(one)}{cancelled}</li> }.into_any()
        })
        .collect();
    let empty = lines.is_empty().then_some("true");
    let today = (date == scene.today).then_some("date");
    let list = (!lines.is_empty()).then(|| view! { <ul class="plain">{lines}</ul> });
    view! {
        <td role="cell" data-empty=empty aria-current=today><time datetime=date.to_string()><span class="day-number num" aria-hidden="true">{date.day()}</span><span class="day-name">{dates::short_date(language(), date)}</span></time>{list}</td>
    }
    .into_any()
}
