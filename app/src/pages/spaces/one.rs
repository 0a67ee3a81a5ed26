//! One space: what comes, what is to be done, what is newest on its board, what is being written, the papers at hand, and
//! its calendar.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{MaterialId, MeetingId},
    meeting::Meeting,
};
use entente_exchange::{post::Home, space};
use entente_service::{
    spaces::{self, Material, Opened},
    steps::{self, CameDown, Level},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, body_home, frame, materials, mechanism_home, notes, space_name};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::{body_name, card_row, short_name},
        directory::read,
        events,
        steps::{links::came_down, parts::meeting as link_to},
        tasks,
    },
    shell, t,
    text::{language, tell_word, within},
    visit::Visit,
};

/// Tasks that are shown before "all".
const TASKS: usize = 8;

/// What was just made or refused.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// The secret address of its calendar.
    pub feed: Option<String>,
    /// Why a paper or a link was not taken, and what had been typed.
    pub refused: Option<String>,
    pub title: String,
    pub link: String,
    /// Why a note was not begun, and the title that had been typed.
    pub note: Option<(String, String)>,
}

pub(super) async fn of_mechanism(State(app): State<App>, visit: Visit, Path(mechanism): Path<String>) -> Answer {
    show(&app, &visit, &mechanism_home(mechanism), Said::default()).await
}

pub(super) async fn of_body(
    State(app): State<App>,
    visit: Visit,
    Path((mechanism, body)): Path<(String, String)>,
) -> Answer {
    show(&app, &visit, &body_home(mechanism, body), Said::default()).await
}

pub(super) async fn show(app: &App, visit: &Visit, home: &Home, said: Said) -> Result<Response, Fault> {
    let directory = read(visit, app).await?;
    let opened = spaces::open(&app.house, &directory, &visit.actor, home).await;
    let opened = opened.map_err(|failure| visit.hidden(failure))?;
    let steps = Steps {
        came: steps::came_down_to(&app.house, &visit.actor, home.mechanism.as_ref())
            .await
            .map_err(|failure| visit.fault(failure))?,
        marks: steps::marks(&app.house, &visit.actor, &opened.meetings)
            .await
            .map_err(|failure| visit.fault(failure))?,
    };
    let name = within(visit.language, || space_name(&directory, home));
    let today = entente_service::follow_up::today(&app.house).to_string();
    let status =
        if said.refused.is_some() || said.note.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let scene = Scene {
        directory: &directory,
        opened: &opened,
        steps,
        said,
        today,
        material: app.house.id(),
        note: app.house.id(),
        zone: dates::zone(visit.own_zone().unwrap_or("UTC")),
    };
    Ok((status, shell::page(visit, frame(name.clone()), || view(&scene, name))).into_response())
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    act: String,
}

pub(super) async fn feed_of_mechanism(
    State(app): State<App>,
    visit: Visit,
    Path(mechanism): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    feed(&app, &visit, &mechanism_home(mechanism), form).await
}

pub(super) async fn feed_of_body(
    State(app): State<App>,
    visit: Visit,
    Path((mechanism, body)): Path<(String, String)>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    feed(&app, &visit, &body_home(mechanism, body), form).await
}

/// Answers with the page itself: a redirect would put the key into an address of ours, and into histories and logs.
async fn feed(app: &App, visit: &Visit, home: &Home, form: Result<Form<Asked>, FormRejection>) -> Answer {
    let directory = read(visit, app).await?;
    let act = form.map(|Form(asked)| asked.act).unwrap_or_default();
    if act == "feed_end" {
        let ended = spaces::end_feed(&app.house, &directory, &visit.actor, home).await;
        ended.map_err(|failure| visit.hidden(failure))?;
        return Ok(Redirect::to(&address(home)).into_response());
    }
    if act != "feed" {
        // Whether there is anything for them comes before whether the form is one.
        show(app, visit, home, Said::default()).await?;
        return Err(visit.unreadable());
    }
    let made = spaces::renew_feed(&app.house, &directory, &visit.actor, home).await;
    let secret = made.map_err(|failure| visit.hidden(failure))?;
    let feed = Some(format!("{}/calendar/{secret}.ics", visit.settings.public_url));
    show(app, visit, home, Said { feed, ..Said::default() }).await
}

/// What meetings of the home prepare one another, and what came of their texts.
pub(super) struct Steps {
    came: Vec<CameDown>,
    marks: BTreeMap<MeetingId, (Level, Option<Meeting>)>,
}

pub(super) struct Scene<'s> {
    pub directory: &'s Directory,
    pub opened: &'s Opened,
    pub steps: Steps,
    pub said: Said,
    pub today: String,
    /// The id of a paper or link that would be put there.
    pub material: String,
    /// The id of a note that would be begun.
    pub note: String,
    /// The reader's own, for moments.
    pub zone: TimeZone,
}

impl Scene<'_> {
    pub fn may_work(&self) -> bool {
        space::may_work(&self.opened.reader, &self.opened.home)
    }
}

fn view(scene: &Scene<'_>, name: String) -> AnyView {
    let (opened, home) = (scene.opened, &scene.opened.home);
    let word = space::word(home);
    let query = encoded(&word);
    let of_material = scene.said.refused.as_ref().map(|words| ("#material-title", words));
    let of_note = scene.said.note.as_ref().map(|(words, _)| ("#note-title", words));
    let summary = of_material.or(of_note).map(|(field, words)| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p><a href=field>{words.clone()}</a></p></div> }
    });
    let may_announce = opened.reader.may_announce(home);
    let acts = view! {
        {scene.may_work().then(|| view! { <a class="button primary" href=format!("/tasks/new?space={query}")>{t!("task-new")}</a> })}
        {may_announce.then(|| view! { <a href=format!("/events/new?home={query}")>{t!("event-new")}</a><a href=format!("/posts/new?home={query}")>{t!("board-begin")}</a> })}
    };
    let up = home.body.as_ref().and(home.mechanism.as_ref()).map(|mechanism| {
        let parent = Home { mechanism: Some(mechanism.clone()), body: None };
        let shown = short_name(scene.directory, Some(mechanism));
        if space::may_enter(&opened.reader, &parent) {
            view! { <li><a href=address(&parent)><bdi>{shown}</bdi></a></li> }.into_any()
        } else {
            view! { <li><a href=format!("/mechanisms/{mechanism}")><bdi>{shown}</bdi></a></li> }.into_any()
        }
    });
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li>{up}<li><span aria-current="page"><bdi>{name.clone()}</bdi></span></li></ol></nav>
        <header class="page-head">
            <h1><bdi>{name}</bdi></h1>
            <p class="lede">{t!("space-lede")}</p>
            <div class="buttons board-acts no-print">{acts}</div>
        </header>
        {coming(scene)}
        {to_do(scene, &query)}
        {notes::part(scene)}
        {came_down(&scene.steps.came)}
        {newest(scene)}
        {materials::part(scene)}
        {bodies(scene)}
        {calendar(scene)}
    }
    .into_any()
}

pub(super) fn encoded(word: &str) -> String {
    url::form_urlencoded::byte_serialize(word.as_bytes()).collect()
}

fn coming(scene: &Scene<'_>) -> AnyView {
    let opened = scene.opened;
    let mut lines: Vec<(String, AnyView)> =
        opened.meetings.iter().map(|meeting| (meeting.starts_on.clone(), meeting_line(scene, meeting))).collect();
    lines.extend(opened.gatherings.iter().map(|one| (one.content.days().0, events::short_line(scene.directory, one))));
    lines.sort_by(|(a, _), (b, _)| a.cmp(b));
    let body = if lines.is_empty() {
        view! { <p class="meta">{t!("space-nothing-comes")}</p> }.into_any()
    } else {
        let lines: Vec<AnyView> = lines.into_iter().map(|(_, line)| line).collect();
        view! { <ul class="rows">{lines}</ul> }.into_any()
    };
    view! { <section class="part" aria-labelledby="coming"><h2 id="coming">{t!("space-coming")}</h2>{body}</section> }
        .into_any()
}

fn meeting_line(scene: &Scene<'_>, meeting: &Meeting) -> AnyView {
    let (lang, title) = meeting.title.pick(language().code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let days = days(&meeting.starts_on, &meeting.ends_on);
    let step = scene.steps.marks.get(&meeting.id).map(|(level, above)| {
        let above = above.as_ref().map(|above| view! { <span>{t!("step-prepares-this")}" "{link_to(above)}</span> });
        view! { <span>{tell_word(language(), "step-level", level.word())}</span>{above} }
    });
    view! {
        <li class="row">
            <p class="key">{days}</p>
            <a class="title" href=format!("/meetings/{}", meeting.id) lang=lang dir="auto">{title}</a>
            <p class="meta line"><span>{t!("network-what-meeting")}</span><span>{meeting.city.clone()}</span>{step}</p>
        </li>
    }
    .into_any()
}

/// "16 Mar 2027", or from one day to another.
pub(crate) fn days(first: &str, last: &str) -> String {
    if first == last {
        dates::short_day(language(), first)
    } else {
        format!("{} – {}", dates::short_day(language(), first), dates::short_day(language(), last))
    }
}

fn to_do(scene: &Scene<'_>, query: &str) -> AnyView {
    let opened = scene.opened;
    let lines: Vec<AnyView> = opened
        .tasks
        .iter()
        .take(TASKS)
        .map(|task| tasks::line(scene.directory, task, &opened.names, &scene.today, false))
        .collect();
    let body = if lines.is_empty() {
        let hint = if scene.may_work() { t!("space-no-tasks-work") } else { t!("space-no-tasks") };
        view! { <p class="meta">{hint}</p> }.into_any()
    } else {
        view! { <ul class="commitment-lines">{lines}</ul> }.into_any()
    };
    view! {
        <section class="part" aria-labelledby="tasks"><h2 id="tasks">{t!("space-to-do")}</h2>{body}
        <p class="meta"><a href=format!("/tasks?space={query}")>{t!("task-list-of", count = opened.tasks.len())}</a>" · "<a href=format!("/tasks?space={query}&view=columns")>{t!("task-columns")}</a></p></section>
    }
    .into_any()
}

fn newest(scene: &Scene<'_>) -> AnyView {
    let home = &scene.opened.home;
    let board = match (&home.mechanism, &home.body) {
        (None, _) => "/boards/convener".to_owned(),
        (Some(mechanism), None) => format!("/boards/mechanisms/{mechanism}"),
        (Some(mechanism), Some(body)) => format!("/boards/mechanisms/{mechanism}/{body}"),
    };
    let cards: Vec<AnyView> = scene.opened.cards.iter().map(|card| card_row(scene.directory, card, false)).collect();
    let body = if cards.is_empty() {
        view! { <p class="meta">{t!("space-no-posts")}</p> }.into_any()
    } else {
        view! { <ul class="rows posts">{cards}</ul> }.into_any()
    };
    view! {
        <section class="part" aria-labelledby="newest"><h2 id="newest">{t!("space-newest")}</h2>{body}<p class="meta"><a href=board>{t!("space-whole-board")}</a></p></section>
    }
    .into_any()
}

/// The bodies of a mechanism whose spaces the reader enters.
fn bodies(scene: &Scene<'_>) -> Option<AnyView> {
    let home = &scene.opened.home;
    let mechanism = home.mechanism.as_ref().filter(|_| home.body.is_none())?;
    let lines: Vec<AnyView> = scene
        .directory
        .mechanism(mechanism.as_str())?
        .structures
        .iter()
        .map(|body| Home { mechanism: Some(mechanism.clone()), body: Some(body.key()) })
        .filter(|body| space::may_enter(&scene.opened.reader, body))
        .filter_map(|body| {
            let name = body_name(scene.directory, mechanism, body.body.as_ref()?);
            Some(view! { <li><a href=address(&body) lang="en" dir="ltr">{name}</a></li> }.into_any())
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="bodies"><h2 id="bodies">{t!("directory-bodies-heading")}</h2><ul class="names">{lines}</ul></section> }
            .into_any()
    })
}

fn calendar(scene: &Scene<'_>) -> AnyView {
    let fresh = scene.said.feed.clone();
    let has = fresh.is_some() || scene.opened.feed_since.is_some();
    feed_part(address(&scene.opened.home), fresh, has, t!("space-calendar-lede"))
}

/// How to subscribe to a calendar; its address is shown once.
pub(crate) fn feed_part(action: String, fresh: Option<String>, has: bool, lede: String) -> AnyView {
    let shown = fresh.map(|address| {
        view! {
            <div class="notice" role="status"><label for="feed">{t!("space-calendar-address")}</label>
            <input id="feed" type="text" readonly=true value=address dir="ltr"/><p class="hint">{t!("space-calendar-once")}</p></div>
        }
    });
    let words = if has { t!("space-calendar-renew") } else { t!("space-calendar-make") };
    let end =
        has.then(|| view! { <button type="submit" name="act" value="feed_end" class="quiet">{t!("space-calendar-end")}</button> });
    view! {
        <section class="part no-print" aria-labelledby="calendar"><h2 id="calendar">{t!("space-calendar")}</h2>
            <p class="meta">{lede}</p>{shown}
            <form method="post" action=action class="buttons"><button type="submit" name="act" value="feed">{words}</button>{end}</form>
        </section>
    }
    .into_any()
}

/// Whether a paper or a link was put there by the reader, or they answer for the space.
pub(super) fn may_drop(scene: &Scene<'_>, one: &Material) -> bool {
    spaces::may_drop(&scene.opened.reader, &scene.opened.home, one)
}

pub(super) fn material_id(text: &str) -> MaterialId {
    MaterialId::new(text)
}
