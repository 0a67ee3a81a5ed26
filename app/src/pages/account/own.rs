//! One's own account: language and time zone, password, and where one is signed in.

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::{IntoResponse as _, Response},
};
use entente_domain::{clock::Moment, limits::PASSWORD_MIN, text::Language};
use entente_service::{
    Person,
    calendar::feed_since,
    identity::sessions::{OwnSession, own_sessions},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    calendar::{self, Feed},
    fields::{Input, Problem, field, summary, title},
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    shell::{self, Frame},
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// What was just done, for the notice at the top.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    done: String,
}

const DONE: [&str; 4] = ["preferences", "password", "session", "calendar"];

pub(crate) async fn page(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked.done).unwrap_or_default();
    let done = DONE.into_iter().find(|word| *word == asked);
    form(&app, &visit, done, Vec::new()).await
}

/// The page, after a form on it was done or refused.
pub(crate) async fn form(
    app: &App,
    visit: &Visit,
    done: Option<&'static str>,
    problems: Vec<Problem>,
) -> Result<Response, Fault> {
    form_with(app, visit, done, problems, None).await
}

/// The same, with the address of a calendar feed that was just made.
pub(crate) async fn form_with(
    app: &App,
    visit: &Visit,
    done: Option<&'static str>,
    problems: Vec<Problem>,
    fresh: Option<String>,
) -> Result<Response, Fault> {
    let since = feed_since(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let feed = Feed { since, fresh };
    let sessions = own_sessions(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let person = visit.actor.person().cloned().ok_or_else(|| visit.signed_out())?;
    let frame = Frame::plain(title(visit, "account-title", &problems));
    let now = visit.now;
    let content = move || own_view(&person, sessions, feed, now, done, &problems);
    Ok(shell::page(visit, frame, content).into_response())
}

fn own_view(
    person: &Person,
    sessions: Vec<OwnSession>,
    feed: Feed,
    now: Moment,
    done: Option<&'static str>,
    problems: &[Problem],
) -> impl IntoView + use<> {
    let notice = done.map(|word| {
        let words = tell_word(language(), "account-done", word);
        view! { <p class="notice" data-kind="done" role="status"><strong>{t!("account-saved")}</strong>{words}</p> }
    });
    view! {
        {summary(problems)}
        <header class="page-head">
            <h1>{t!("account-title")}</h1>
            <p class="line meta"><span><bdi>{person.name.clone()}</bdi></span><span><bdi>{person.email.clone()}</bdi></span></p>
        </header>
        {notice}
        <nav class="contents" aria-label=t!("account-contents")>
            <ul>
                <li><a href="#place">{t!("account-place")}</a></li>
                <li><a href="#calendar">{t!("account-calendar")}</a></li>
                <li><a href="#secret">{t!("account-change-password")}</a></li>
                <li><a href="#signed">{t!("account-sessions")}</a></li>
                <li><a href="#tokens">{t!("tokens-title")}</a></li>
            </ul>
        </nav>
        {place_view(person, now, problems)}
        {calendar::view(feed, &own_zone(person))}
        {password_view(&person.email, problems)}
        {sessions_view(person, sessions)}
        <section class="part" aria-labelledby="tokens">
            <h2 id="tokens">{t!("tokens-title")}</h2>
            <p>{t!("tokens-lede")}</p>
            <p><a href="/account/tokens">{t!("tokens-mine")}</a></p>
        </section>
    }
    .into_any()
}

fn place_view(person: &Person, now: Moment, problems: &[Problem]) -> AnyView {
    let languages: Vec<AnyView> = Language::ALL
        .iter()
        .map(|language| {
            let code = language.code();
            let chosen = person.language == Some(*language);
            view! { <option value=code lang=code selected=chosen>{language.own_name()}</option> }.into_any()
        })
        .collect();
    let chosen = person.zone.clone().unwrap_or_default();
    let hint = person.zone.as_deref().map(|name| {
        let time = dates::time_of_day(now, &dates::zone(name));
        t!("account-zone-now", city = dates::zone_city(name), time = time)
    });
    let problem = problems.iter().find(|problem| problem.field == "zone").map(|problem| problem.words.clone());
    view! {
        <section class="part" aria-labelledby="place">
            <h2 id="place">{t!("account-place")}</h2>
            <form method="post" action="/account/preferences" class="fields">
                <div class="field">
                    <label for="language">{t!("account-language")}</label>
                    <span class="select"><select id="language" name="language">
                        <option value="" selected=person.language.is_none()>{t!("account-language-none")}</option>
                        {languages}
                    </select></span>
                </div>
                <div class="field">
                    <label for="zone">{t!("account-zone")}</label>
                    <p class="hint" id="zone-hint">{t!("account-zone-hint")}" "{hint}</p>
                    {problem.map(|words| view! { <p class="error" id="zone-error">{words}</p> })}
                    <span class="select"><select id="zone" name="zone" aria-describedby="zone-hint">
                        <option value="" selected=chosen.is_empty()>{t!("account-zone-none")}</option>
                        {zone_options(&chosen)}
                    </select></span>
                </div>
                <p class="buttons"><button type="submit" class="primary">{t!("account-save")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

/// The zones of the world that are named after places, and UTC.
pub(crate) fn zone_names(chosen: &str) -> Vec<String> {
    const AREAS: [&str; 10] = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    let mut names: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.to_string())
        .filter(|name| name == "UTC" || name == chosen || AREAS.iter().any(|area| name.starts_with(area)))
        .collect();
    names.sort();
    names.dedup();
    names
}

fn zone_options(chosen: &str) -> Vec<AnyView> {
    zone_names(chosen)
        .into_iter()
        .map(|name| {
            let selected = name == chosen;
            view! { <option value=name.clone() selected=selected>{name.replace('_', " ")}</option> }.into_any()
        })
        .collect()
}

fn password_view(email: &str, problems: &[Problem]) -> AnyView {
    let current = Input {
        id: "current",
        label: t!("account-password-current"),
        hint: None,
        kind: "password",
        autocomplete: "current-password",
        value: String::new(),
    };
    let new = Input {
        id: "new",
        label: t!("account-password-new"),
        hint: Some(t!("account-password-hint", count = PASSWORD_MIN)),
        kind: "password",
        autocomplete: "new-password",
        value: String::new(),
    };
    view! {
        <section class="part" aria-labelledby="secret">
            <h2 id="secret">{t!("account-change-password")}</h2>
            <form method="post" action="/account/password" class="fields" novalidate>
                {field(current, problems)}
                {field(new, problems)}
                <p class="hint">{t!("account-password-ends")}</p>
                <p class="buttons"><button type="submit" class="primary">{t!("account-change-password")}</button></p>
                // For password managers, which file the new password under it.
                <input type="text" name="username" autocomplete="username" value=email.to_owned() hidden/>
            </form>
        </section>
    }
    .into_any()
}

fn own_zone(person: &Person) -> TimeZone {
    person.zone.as_deref().map_or(TimeZone::UTC, dates::zone)
}

fn sessions_view(person: &Person, sessions: Vec<OwnSession>) -> AnyView {
    let zone = own_zone(person);
    let zone_name = person.zone.as_deref().map_or_else(|| "UTC".to_owned(), dates::zone_city);
    let rows: Vec<AnyView> = sessions.into_iter().map(|session| session_view(session, &zone, &zone_name)).collect();
    view! {
        <section class="part" aria-labelledby="signed">
            <h2 id="signed">{t!("account-sessions")}</h2>
            <div class="rows">{rows}</div>
            <form method="post" action="/account/sign-out-everywhere">
                <p class="buttons"><button type="submit" class="danger">{t!("account-sign-out-everywhere")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

fn session_view(session: OwnSession, zone: &TimeZone, zone_name: &str) -> AnyView {
    let name = device(&session.user_agent);
    let day = |moment: Moment| dates::short_date(language(), dates::wall(moment, zone).date());
    let since = t!(
        "account-session-since",
        day = day(session.created_at),
        time = dates::time_of_day(session.created_at, zone),
        place = zone_name.to_owned()
    );
    let seen = t!("account-session-seen", day = day(session.seen_at), time = dates::time_of_day(session.seen_at, zone));
    let key = if session.current { t!("account-session-here") } else { day(session.seen_at) };
    let end = (!session.current).then(|| {
        view! {
            <form class="end" method="post" action="/account/sessions/end">
                <button type="submit" name="session" value=session.id>
                    {t!("account-session-end")}<span class="unseen">" "{name.clone()}</span>
                </button>
            </form>
        }
    });
    view! {
        <article class="row">
            <p class="key">{key}</p>
            <h3 class="title">{name.clone()}</h3>
            <p class="line"><span>{since}</span><span>{seen}</span></p>
            {end}
        </article>
    }
    .into_any()
}

/// A browser's name for itself, as far as it helps to tell one's devices apart.
fn device(user_agent: &str) -> String {
    const BROWSERS: [(&str, &str); 6] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 7] = [
        ("Windows", "Windows"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "ChromeOS"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => t!("account-session-device", browser = browser, system = system),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => t!("account-session-unknown"),
    }
}
