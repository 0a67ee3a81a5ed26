//! The calendar across mechanisms: a month as a grid, or a year as a table, with what is in each other's way in words.

use axum::{
    Form,
    extract::{
        Query, State as Shared,
        rejection::{FormRejection, QueryRejection},
    },
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::directory::Directory;
use entente_service::{
    calendar as ics_of,
    follow_up::today,
    network::{self, Calendar, Known},
};
use jiff::{ToSpan as _, civil::Date};
use leptos::prelude::*;
use serde::Deserialize;

use super::{clash, months, what, whose};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::theme_name,
        calendar as ics,
        directory::{comma, read},
        spaces::{days, feed_part},
    },
    shell::{self, Frame, Place},
    t,
    text::{language, tell},
    visit::Visit,
};

/// Months in the table.
const MONTHS: i64 = 12;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// `YYYY-MM`.
    month: String,
    /// "table", or the month as a grid.
    view: String,
}

pub(super) struct Scene<'s> {
    pub directory: &'s Directory,
    pub calendar: &'s Calendar,
    /// The first day of the month that is looked at.
    pub month: Date,
    pub today: Date,
    table: bool,
    fresh: Option<String>,
}

pub(super) async fn page(
    Shared(app): Shared<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    show(&app, &visit, &asked, None).await
}

async fn show(app: &App, visit: &Visit, asked: &Asked, fresh: Option<String>) -> Result<Response, Fault> {
    let directory = read(visit, app).await?;
    let today = today(&app.house);
    let month: Date = format!("{}-01", asked.month).parse().unwrap_or(today.first_of_month());
    let table = asked.view == "table";
    let last = month.checked_add(if table { MONTHS.months() } else { 1.months() }).unwrap_or(month);
    let last = last.yesterday().unwrap_or(last);
    let calendar = network::calendar(&app.house, &directory, &visit.actor, month, last).await;
    let calendar = calendar.map_err(|failure| visit.fault(failure))?;
    let scene = Scene { directory: &directory, calendar: &calendar, month, today, table, fresh };
    let frame = Frame::plain(tell(visit.language, "network-calendar-title", &[])).at(Place::Events);
    let frame = if table { frame } else { frame.with_class("page wide") };
    Ok(shell::page(visit, frame, || view(&scene)).into_response())
}

/// What the reader may know, to be taken along.
pub(super) async fn file(Shared(app): Shared<App>, visit: Visit) -> Answer {
    let directory = read(&visit, &app).await?;
    let calendar = ics_of::of_network(&app.house, &directory, &visit.actor, ics::reader(&visit)).await;
    let calendar = calendar.map_err(|failure| visit.fault(failure))?;
    Ok(ics::answer(&calendar, Some("network")))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    act: String,
}

/// Answers with the page itself: a redirect would put the key into an address of ours, and into histories and logs.
pub(super) async fn renew(Shared(app): Shared<App>, visit: Visit, form: Result<Form<Wish>, FormRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    match form.map(|Form(wish)| wish.act).unwrap_or_default().as_str() {
        "feed" => {
            let secret = network::renew_feed(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
            let fresh = format!("{}/calendar/{secret}.ics", visit.settings.public_url);
            show(&app, &visit, &Asked::default(), Some(fresh)).await
        }
        "feed_end" => {
            network::end_feed(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
            Ok(Redirect::to("/calendar/network").into_response())
        }
        _ => Err(visit.unreadable()),
    }
}

pub(super) fn month_word(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

fn view(scene: &Scene<'_>) -> AnyView {
    let step = |months: i64| scene.month.checked_add(months.months()).unwrap_or(scene.month);
    let kept = if scene.table { "&view=table" } else { "" };
    let width = if scene.table { MONTHS } else { 1 };
    let to = |months: i64, words: String, rel: &'static str| {
        let href = format!("/calendar/network?month={}{kept}", month_word(step(months)));
        view! { <a class="button" href=href rel=rel>{words}</a> }.into_any()
    };
    let look = |view: &str, on: bool, words: String| {
        let href = format!("/calendar/network?month={}{view}", month_word(scene.month));
        view! { <li><a href=href aria-current=on.then_some("page")>{words}</a></li> }.into_any()
    };
    let heading = if scene.table {
        let last = step(MONTHS - 1);
        format!("{} – {}", dates::long_month(language(), scene.month), dates::long_month(language(), last))
    } else {
        dates::long_month(language(), scene.month)
    };
    let body = if scene.table { table(scene) } else { months::grid(scene) };
    let signed_in = scene.calendar.reader.user.is_some();
    let feed = signed_in.then(|| {
        let has = scene.fresh.is_some() || scene.calendar.feed_since.is_some();
        feed_part("/calendar/network".to_owned(), scene.fresh.clone(), has, t!("network-calendar-feed"))
    });
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/events">{t!("event-title")}</a></li><li><span aria-current="page">{t!("network-calendar-title")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("network-calendar-title")}</h1><p class="lede">{t!("network-calendar-lede")}</p></header>
        <nav class="document-nav no-print" aria-label=t!("board-looks")><ul>{look("", !scene.table, t!("network-as-month"))}{look("&view=table", scene.table, t!("network-as-table"))}</ul></nav>
        <div class="month-head"><h2 id="month">{heading}</h2><p class="buttons no-print">{to(-width, t!("network-earlier"), "prev")}{to(width, t!("network-later"), "next")}<a href="/calendar/network.ics" download="">{t!("event-take-along")}</a></p></div>
        {body}
        {clashes(scene)}
        {feed}
    }
    .into_any()
}

pub(super) fn within(known: &Known, first: Date, last: Date) -> bool {
    known.occasion.first <= last && known.occasion.last >= first
}

fn table(scene: &Scene<'_>) -> AnyView {
    let parts: Vec<AnyView> = (0..MONTHS)
        .filter_map(|step| {
            let first = scene.month.checked_add(step.months()).ok()?;
            // What goes over into the next month stands where it begins, or in the first month that is shown.
            let of_month: Vec<&Known> = scene
                .calendar
                .known
                .iter()
                .filter(|one| {
                    let from = one.occasion.first.max(scene.month);
                    within(one, first, first.last_of_month()) && from.first_of_month() == first
                })
                .collect();
            (!of_month.is_empty()).then(|| month_part(scene, first, &of_month))
        })
        .collect();
    if parts.is_empty() {
        return view! { <div class="empty"><h2>{t!("network-nothing")}</h2><p>{t!("network-nothing-hint")}</p></div> }
            .into_any();
    }
    view! {
        <div class="table" role="region" tabindex="0" aria-labelledby="month"><table class="follow-table calendar-table" role="table">
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{t!("network-column-what")}</th><th scope="col" role="columnheader">{t!("network-column-days")}</th><th scope="col" role="columnheader">{t!("network-column-whose")}</th><th scope="col" role="columnheader">{t!("network-column-place")}</th><th scope="col" role="columnheader">{t!("post-field-themes")}</th></tr></thead>
            {parts}
        </table></div>
    }
    .into_any()
}

fn month_part(scene: &Scene<'_>, first: Date, of_month: &[&Known]) -> AnyView {
    let lines: Vec<AnyView> = of_month.iter().map(|one| row(scene, one)).collect();
    view! {
        <tbody role="rowgroup"><tr class="follow-part" role="row"><th colspan="5" scope="rowgroup" role="rowheader">{dates::long_month(language(), first)}</th></tr>{lines}</tbody>
    }
    .into_any()
}

/// Its title, as a link for who may open it.
pub(super) fn title(one: &Known) -> AnyView {
    let (lang, title) = (one.language.clone(), one.title.clone());
    match &one.href {
        Some(href) => view! { <a class="title" href=href.clone() lang=lang dir="auto">{title}</a> }.into_any(),
        None => view! { <span class="title" lang=lang dir="auto">{title}</span> }.into_any(),
    }
}

fn row(scene: &Scene<'_>, one: &Known) -> AnyView {
    let themes: Vec<String> = one.occasion.themes.iter().map(|key| theme_name(scene.directory, key)).collect();
    let cancelled = one.cancelled.then(|| view! { " "<strong class="overdue">{t!("event-cancelled")}</strong> });
    let whose = whose(scene.directory, one);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">{title(one)}<span class="meta line"><span>{what(one)}</span>{cancelled}</span></th>
            <td role="cell" data-label=t!("network-column-days")>{days(&one.occasion.first.to_string(), &one.occasion.last.to_string())}</td>
            <td role="cell" data-label=t!("network-column-whose")><bdi>{if whose.is_empty() { t!("network-everybody") } else { whose }}</bdi></td>
            <td role="cell" data-label=t!("network-column-place")><bdi>{one.place.clone()}</bdi></td>
            <td role="cell" data-label=t!("post-field-themes")>{themes.join(comma(language()))}</td>
        </tr>
    }
    .into_any()
}

fn clashes(scene: &Scene<'_>) -> AnyView {
    let calendar = scene.calendar;
    let lines: Vec<AnyView> = calendar
        .clashes
        .iter()
        .filter_map(|(one, other, found)| Some((calendar.known.get(*one)?, calendar.known.get(*other)?, found)))
        .map(|(one, other, found)| {
            let words: Vec<AnyView> = found
                .iter()
                .map(|one| view! { <li>{clash::words(scene.directory, one, &calendar.names)}</li> }.into_any())
                .collect();
            view! { <li class="clash"><p>{clash::with(scene.directory, one)}</p><p>{clash::with(scene.directory, other)}</p><ul class="plain">{words}</ul></li> }
                .into_any()
        })
        .collect();
    let body = if lines.is_empty() {
        view! { <p class="meta">{t!("network-no-clashes")}</p> }.into_any()
    } else {
        view! { <ul class="plain clashes">{lines}</ul> }.into_any()
    };
    view! { <section class="part" aria-labelledby="clashes"><h2 id="clashes">{t!("network-clashes")}</h2><p class="meta">{t!("network-clashes-lede")}</p>{body}</section> }
        .into_any()
}
