//! What an expiry means to each party: its local hour, its working hours until
//! then, and what to warn of.

use entente_domain::clock::Moment;
use entente_drafting::silence::fairness::{ENOUGH_HOURS, Fairness, Line, Week};
use entente_service::silence::Outlook;
use leptos::prelude::*;

use super::times;
use crate::{
    dates,
    pages::edit::fields::Typed,
    t,
    text::{language, tell_word},
};

pub(super) fn view(outlook: &Outlook, typed: &Typed, starts_at: Moment, expires_at: Moment) -> AnyView {
    let fairness = outlook.weigh(starts_at, expires_at);
    let rows: Vec<AnyView> = outlook
        .seats
        .iter()
        .zip(&fairness.lines)
        .map(|(seat, line)| {
            let party = seat.party.to_string();
            let calendar = &seat.standing.calendar;
            let (week, holidays) = (format!("week-{party}"), format!("holidays-{party}"));
            let chosen = calendar.week;
            let weeks: Vec<AnyView> = Week::ALL
                .iter()
                .map(|week| {
                    let words = tell_word(language(), "silence-week", week.word());
                    view! { <option value=week.word() selected=*week == chosen>{words}</option> }.into_any()
                })
                .collect();
            let short = seat.standing.short.clone();
            let (of_week, of_holidays) = (
                t!("silence-week-of", party = short.clone()),
                t!("silence-holidays-of", party = short.clone()),
            );
            let typed_holidays = if typed.fields.has(&holidays) {
                typed.fields.get(&holidays).to_owned()
            } else {
                calendar.holidays.iter().cloned().collect::<Vec<_>>().join(" ")
            };
            view! {
                <tr>
                    <th scope="row"><bdi>{short}</bdi></th>
                    <td>{local(line)}<br/><span class="meta">{dates::zone_city(&calendar.zone)}</span></td>
                    <td class="num"><span class="clock">{hours(line.working_seconds)}</span></td>
                    <td>{remarks(line)}</td>
                    <td><span class="select"><select name=week aria-label=of_week>{weeks}</select></span>
                        <input type="text" name=holidays value=typed_holidays dir="ltr" placeholder="2026-12-25" aria-label=of_holidays autocomplete="off"/></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        {warnings(&fairness)}
        <div class="table" role="region" tabindex="0" aria-labelledby="fair-caption">
            <table class="fairness">
                <caption id="fair-caption">{t!("silence-fair-caption")}</caption>
                <thead><tr><th scope="col">{t!("silence-party")}</th><th scope="col">{t!("silence-fair-local")}</th>
                    <th scope="col" class="num">{t!("silence-fair-hours")}</th><th scope="col">{t!("silence-fair-remarks")}</th>
                    <th scope="col">{t!("silence-fair-week")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="hint">{t!("silence-holidays-hint")}</p>
    }
    .into_any()
}

fn local(line: &Line) -> AnyView {
    let day = dates::long_date(language(), line.wall.date());
    view! { <span>{day}", "<span class="clock">{times::clock(line.wall)}</span></span> }.into_any()
}

/// "23:30" working hours.
fn hours(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 3_600, seconds % 3_600 / 60)
}

fn remarks(line: &Line) -> AnyView {
    let all = [
        line.few_hours.then(|| t!("silence-fair-few", hours = ENOUGH_HOURS)),
        line.night.then(|| t!("silence-fair-night")),
        line.holiday.then(|| t!("silence-fair-holiday")),
    ];
    let words: Vec<String> = all.into_iter().flatten().collect();
    if words.is_empty() {
        return view! { <span class="meta">"–"</span> }.into_any();
    }
    let rows: Vec<AnyView> = words.into_iter().map(|words| view! { <li>"⚠ "{words}</li> }.into_any()).collect();
    view! { <ul class="remarks">{rows}</ul> }.into_any()
}

fn warnings(fairness: &Fairness) -> Option<AnyView> {
    let few = fairness.few_hours();
    let holidays = fairness.holidays();
    let all = [
        (few > 0).then(|| t!("silence-warn-few", count = few, hours = ENOUGH_HOURS)),
        fairness.mostly_night.then(|| t!("silence-warn-night")),
        (holidays > 0).then(|| t!("silence-warn-holiday", count = holidays)),
    ];
    let words: Vec<AnyView> = all.into_iter().flatten().map(|words| view! { <li>{words}</li> }.into_any()).collect();
    if words.is_empty() {
        return None;
    }
    Some(view! { <div class="notice" data-kind="warning"><ul>{words}</ul></div> }.into_any())
}
