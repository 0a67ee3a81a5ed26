//! The tasks of a reader's spaces: as a list by what presses, and in columns by how far they are. Moved by forms, so that
//! keys, fingers and no script all do.

use axum::{
    extract::{Query, State as Shared, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::directory::Directory;
use entente_exchange::{
    post::Home,
    space,
    tasks::{Doer, State, Task},
};
use entente_service::spaces::{self, Listed};
use leptos::prelude::*;
use serde::Deserialize;

use super::{address, doer, due, frame, line, read};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        directory::choice,
        spaces::{address as space_address, space_link, space_name},
    },
    shell, t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    space: String,
    view: String,
    /// "mine", or everybody's.
    who: String,
}

pub(super) async fn page(
    Shared(app): Shared<App>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let homes = spaces::mine(&app.house, &directory, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let home = (!asked.space.is_empty()).then(|| space::read(&asked.space));
    // A space one does not belong to is not there.
    if home.as_ref().is_some_and(|home| !homes.contains(home)) {
        return Err(visit.absent());
    }
    let mut listed =
        spaces::tasks(&app.house, &visit.actor, home.as_ref()).await.map_err(|failure| visit.fault(failure))?;
    if asked.who == "mine" {
        let reader = listed.reader.clone();
        listed.tasks.retain(|task| match &task.content.doer {
            Doer::Person(user) => reader.user.as_ref() == Some(user),
            Doer::Body(key) => reader
                .bodies
                .iter()
                .any(|(mechanism, body)| body == key && task.home.mechanism.as_ref() == Some(mechanism)),
            Doer::Nobody => false,
        });
    }
    let today = entente_service::follow_up::today(&app.house).to_string();
    let columns = asked.view == "columns";
    let frame = frame(tell(visit.language, "task-title", &[]));
    let frame = if columns { frame.with_class("page wide") } else { frame };
    let scene =
        Scene { directory: &directory, homes: &homes, home: home.as_ref(), listed: &listed, asked: &asked, today };
    Ok(shell::page(&visit, frame, || view(&scene)).into_response())
}

struct Scene<'s> {
    directory: &'s Directory,
    homes: &'s [Home],
    home: Option<&'s Home>,
    listed: &'s Listed,
    asked: &'s Asked,
    today: String,
}

fn with(asked: &Asked, changes: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in [("space", asked.space.as_str()), ("who", &asked.who), ("view", &asked.view)] {
        let value = changes.iter().find(|(changed, _)| *changed == name).map_or(value, |(_, value)| value);
        if !value.is_empty() {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { "/tasks".to_owned() } else { format!("/tasks?{query}") }
}

fn view(scene: &Scene<'_>) -> AnyView {
    let works = scene.homes.iter().any(|home| space::may_work(&scene.listed.reader, home));
    let query = scene.home.map_or_else(String::new, |home| format!("?space={}", url_encoded(&space::word(home))));
    let new = match scene.home {
        Some(home) => format!("/tasks/new?space={}", url_encoded(&space::word(home))),
        None => "/tasks/new".to_owned(),
    };
    let new = works.then(|| view! { <a class="button primary" href=new>{t!("task-new")}</a> });
    let space = scene.home.map(|home| {
        view! { <li><a href=space_address(home)><bdi>{space_name(scene.directory, home)}</bdi></a></li> }
    });
    let columns = scene.asked.view == "columns";
    let look = |to: &str, on: bool, words: String| {
        let current = on.then_some("page");
        view! { <li><a href=with(scene.asked, &[("view", to)]) aria-current=current>{words}</a></li> }.into_any()
    };
    let body = if scene.listed.tasks.is_empty() {
        view! { <div class="empty"><h2>{t!("task-none")}</h2><p>{t!("task-none-hint")}</p></div> }.into_any()
    } else if columns {
        in_columns(scene)
    } else {
        as_list(scene)
    };
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li>{space}<li><span aria-current="page">{t!("task-title")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("task-title")}</h1><div class="buttons board-acts no-print">{new}{tables::links("/tasks", &query)}</div></header>
        {filters(scene)}
        <nav class="document-nav no-print" aria-label=t!("board-looks")><ul>{look("", !columns, t!("task-as-list"))}{look("columns", columns, t!("task-columns"))}</ul></nav>
        {body}
    }
    .into_any()
}

fn url_encoded(word: &str) -> String {
    url::form_urlencoded::byte_serialize(word.as_bytes()).collect()
}

fn filters(scene: &Scene<'_>) -> AnyView {
    let chosen = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let spaces = scene.homes.iter().map(|home| (space::word(home), space_name(scene.directory, home))).collect();
    let who = vec![("mine".to_owned(), t!("task-mine"))];
    let view = (!scene.asked.view.is_empty())
        .then(|| view! { <input type="hidden" name="view" value=scene.asked.view.clone()/> });
    view! {
        <form class="filters no-print" method="get" action="/tasks" aria-label=t!("board-filter")>
            {view}
            {choice("space", t!("task-space"), t!("task-any-space"), chosen(&scene.asked.space).as_deref(), spaces)}
            {choice("who", t!("task-doer"), t!("task-anybody"), chosen(&scene.asked.who).as_deref(), who)}
            <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button></div>
        </form>
    }
    .into_any()
}

fn as_list(scene: &Scene<'_>) -> AnyView {
    let part = |id: &'static str, words: String, tasks: Vec<&Task>| {
        (!tasks.is_empty()).then(|| {
            let count = tasks.len();
            let lines: Vec<AnyView> = tasks
                .into_iter()
                .map(|task| line(scene.directory, task, &scene.listed.names, &scene.today, scene.home.is_none()))
                .collect();
            view! { <section class="part" aria-labelledby=id><h2 id=id>{words}" "<span class="num">{count}</span></h2><ul class="commitment-lines">{lines}</ul></section> }
                .into_any()
        })
    };
    let tasks = &scene.listed.tasks;
    let late: Vec<&Task> = tasks.iter().filter(|task| task.is_overdue(&scene.today)).collect();
    let live: Vec<&Task> = tasks.iter().filter(|task| task.state.is_live() && !task.is_overdue(&scene.today)).collect();
    let closed: Vec<&Task> = tasks.iter().filter(|task| !task.state.is_live()).collect();
    view! {
        {part("late", t!("task-late"), late)}
        {part("live", t!("task-live"), live)}
        {part("closed", t!("task-closed"), closed)}
    }
    .into_any()
}

fn in_columns(scene: &Scene<'_>) -> AnyView {
    let columns: Vec<AnyView> = State::ALL
        .iter()
        .map(|state| {
            let tasks: Vec<&Task> = scene.listed.tasks.iter().filter(|task| task.state == *state).collect();
            let (count, id) = (tasks.len(), format!("column-{}", state.word()));
            let empty = tasks.is_empty().then(|| view! { <p class="meta">{t!("board-column-empty")}</p> });
            let cards: Vec<AnyView> = tasks.into_iter().map(|task| card(scene, task)).collect();
            view! {
                <section class="board-column" aria-labelledby=id.clone()>
                    <h2 id=id.clone()>{tell_word(language(), "task-state", state.word())}" "<span class="num">{count}</span></h2>
                    {empty}
                    <ul class="column-cards">{cards}</ul>
                </section>
            }
            .into_any()
        })
        .collect();
    view! { <div class="board-columns">{columns}</div> }.into_any()
}

/// The columns to which a task can be moved without a reason.
pub(super) const fn moves(state: State) -> &'static [State] {
    match state {
        State::Open => &[State::Doing, State::Done],
        State::Doing => &[State::Done, State::Open],
        State::Done => &[State::Doing, State::Open],
        State::Dropped => &[State::Open],
    }
}

fn card(scene: &Scene<'_>, task: &Task) -> AnyView {
    let lang = task.content.language.code();
    let form = scene.listed.reader.may_move_task(task).then(|| {
        let buttons: Vec<AnyView> = moves(task.state)
            .iter()
            .map(|state| {
                let words = t!("board-move-to", stage = tell_word(language(), "task-state", state.word()));
                view! { <button type="submit" name="state" value=state.word()>{words}</button> }.into_any()
            })
            .collect();
        view! {
            <details class="move"><summary>{t!("board-move")}<span class="unseen">": "{task.content.title.clone()}</span></summary>
                <form method="post" action=format!("{}/acts", address(&task.id)) class="buttons">
                    <input type="hidden" name="act" value="move"/>
                    <input type="hidden" name="version" value=task.version.to_string()/>
                    <input type="hidden" name="back" value=with(scene.asked, &[])/>
                    {buttons}
                </form>
            </details>
        }
    });
    let space = scene.home.is_none().then(|| view! { <p class="meta">{space_link(scene.directory, &task.home)}</p> });
    let who = doer(scene.directory, &task.home, &task.content.doer, &scene.listed.names);
    view! {
        <li class="column-card">
            {space}
            <p><a class="title" href=address(&task.id) lang=lang dir="auto">{task.content.title.clone()}</a></p>
            <p class="meta line"><span><bdi>{who}</bdi></span><span>{due(task, &scene.today)}</span></p>
            {form}
        </li>
    }
    .into_any()
}
