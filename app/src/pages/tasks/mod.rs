//! Tasks of spaces: lists and columns, one task, its form, and what one does with it.

mod acts;
mod beside;
mod list;
mod one;
mod table;
mod writing;

pub(crate) use beside::{of_cause, section};

use std::collections::BTreeMap;

use entente_domain::{
    directory::Directory,
    ids::{TaskId, UserId},
};
use entente_exchange::{
    post::Home,
    tasks::{Doer, State, Task},
};
use leptos::prelude::*;

use crate::{
    dates,
    pages::{boards::body_name, directory::read, spaces::space_link},
    routes::{Door, Route},
    shell::{Frame, Place},
    t,
    text::{language, tell_word},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/tasks", Door::SignedIn, list::page),
        Route::get("/tasks.csv", Door::SignedIn, table::file),
        Route::get("/tasks.xlsx", Door::SignedIn, table::file),
        Route::get("/tasks/new", Door::SignedIn, writing::begin),
        Route::post("/tasks/new", Door::SignedIn, writing::keep_new),
        Route::get("/tasks/{task}", Door::Meeting, one::page),
        Route::get("/tasks/{task}/edit", Door::Meeting, writing::edit),
        Route::post("/tasks/{task}/edit", Door::Meeting, writing::keep),
        Route::post("/tasks/{task}/acts", Door::Meeting, acts::act),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::Spaces)
}

fn address(id: &TaskId) -> String {
    format!("/tasks/{id}")
}

fn state(state: State) -> AnyView {
    view! { <span class="task-state" data-state=state.word()>{tell_word(language(), "task-state", state.word())}</span> }
        .into_any()
}

/// Who does it, in words.
fn doer(directory: &Directory, home: &Home, doer: &Doer, names: &BTreeMap<UserId, String>) -> String {
    match (doer, &home.mechanism) {
        (Doer::Person(user), _) => names.get(user).cloned().unwrap_or_else(|| t!("task-somebody-gone")),
        (Doer::Body(key), Some(mechanism)) => body_name(directory, mechanism, key),
        (Doer::Body(_), None) | (Doer::Nobody, _) => t!("task-nobody"),
    }
}

/// The day, with a word beside it where it has passed.
fn due(task: &Task, today: &str) -> AnyView {
    let day = task.content.due.clone();
    if day.is_empty() {
        return view! { <span class="meta">{t!("follow-no-day")}</span> }.into_any();
    }
    let shown = dates::short_day(language(), &day);
    let late = task.is_overdue(today).then(|| view! { " "<strong class="overdue">{t!("register-overdue")}</strong> });
    view! { <time datetime=day>{shown}</time>{late} }.into_any()
}

/// A line of a list. `with_space`: says in whose space it is.
pub(crate) fn line(
    directory: &Directory,
    task: &Task,
    names: &BTreeMap<UserId, String>,
    today: &str,
    with_space: bool,
) -> AnyView {
    let lang = task.content.language.code();
    let space = with_space.then(|| view! { <span>{space_link(directory, &task.home)}</span> });
    let who = doer(directory, &task.home, &task.content.doer, names);
    view! {
        <li class="commitment-line">
            <a class="title" href=address(&task.id) lang=lang dir="auto">{task.content.title.clone()}</a>
            <p class="meta line"><span>{state(task.state)}</span><span><bdi>{who}</bdi></span><span>{due(task, today)}</span>{space}</p>
        </li>
    }
    .into_any()
}
