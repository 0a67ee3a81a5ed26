//! One task: what, who, by when, where it comes from, what happened to it.

use axum::{
    extract::{Path, State as Shared},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{directory::Directory, ids::TaskId};
use entente_exchange::{event::Event, tasks::State};
use entente_service::{
    boards::Recorded,
    notices,
    spaces::{self, OpenedTask},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{address, doer, due, frame, list::moves, read, state};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::linked,
        spaces::{address as space_address, space_link, space_name},
    },
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

/// What was refused, and the reason that had been typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// The drop form.
    pub drop: bool,
    pub words: String,
    pub text: String,
}

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    answer(&app, &visit, &TaskId::new(id), None).await
}

/// The page again with what was refused.
pub(super) async fn refused(app: &App, visit: &Visit, id: &TaskId, said: Said) -> Answer {
    let page = answer(app, visit, id, Some(said)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

struct Scene<'s> {
    directory: &'s Directory,
    zone: &'s TimeZone,
    opened: &'s OpenedTask,
    said: Option<Said>,
    command: String,
    today: String,
}

async fn answer(app: &App, visit: &Visit, id: &TaskId, said: Option<Said>) -> Result<Response, Fault> {
    let opened = spaces::task(&app.house, &visit.actor, id).await.map_err(|failure| visit.hidden(failure))?;
    let directory = read(visit, app).await?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let told =
        notices::unread_of(&app.house, &visit.actor, id.as_str()).await.map_err(|failure| visit.fault(failure))?;
    let title = opened.task.content.title.clone();
    let today = entente_service::follow_up::today(&app.house).to_string();
    let scene = Scene { directory: &directory, zone: &zone, opened: &opened, said, command: app.house.id(), today };
    Ok(shell::page(visit, frame(title), || view(&scene, told)).into_response())
}

fn view(scene: &Scene<'_>, told: bool) -> AnyView {
    let (opened, task) = (scene.opened, &scene.opened.task);
    let (content, lang) = (&task.content, task.content.language.code());
    let summary = scene.said.as_ref().map(|said| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{said.words.clone()}</p></div> }
    });
    let dropped = task.reason.as_ref().filter(|_| task.state == State::Dropped).map(|reason| {
        view! { <div class="notice" role="note"><p><strong>{t!("task-dropped", day = day(scene, task.moved_at))}</strong>" "<bdi>{reason.clone()}</bdi></p></div> }
    });
    let text = (!content.text.is_empty()).then(|| {
        view! { <p class="prose lines" lang=lang dir="auto">{linked(scene.directory, &content.text)}</p> }
    });
    let cause = opened.cause.as_ref().map(|cause| {
        let (href, lang, title) = (cause.href.clone(), cause.language.clone(), cause.title.clone());
        view! { <div class="fact"><dt>{t!("follow-column-origin")}</dt><dd><a href=href lang=lang dir="auto">{title}</a></dd></div> }
    });
    let who = doer(scene.directory, &task.home, &content.doer, &opened.names);
    let happened: Vec<AnyView> = opened.happened.iter().map(|one| event(scene, one)).collect();
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li><li><a href=space_address(&task.home)><bdi>{space_name(scene.directory, &task.home)}</bdi></a></li><li><span aria-current="page">{t!("task-one")}</span></li></ol></nav>
        <article class="post">
            <header class="page-head"><p class="meta line"><span>{state(task.state)}</span></p><h1><span lang=lang dir="auto">{content.title.clone()}</span></h1></header>
            {dropped}
            {told.then(|| crate::pages::notices::seen(task.id.as_str(), address(&task.id)))}
            {text}
            <dl class="facts post-facts">
                <div class="fact"><dt>{t!("task-doer")}</dt><dd><bdi>{who}</bdi></dd></div>
                <div class="fact"><dt>{t!("follow-due")}</dt><dd>{due(task, &scene.today)}</dd></div>
                <div class="fact"><dt>{t!("task-space")}</dt><dd>{space_link(scene.directory, &task.home)}</dd></div>
                {cause}
            </dl>
        </article>
        {forms(scene)}
        <section class="part" aria-labelledby="history"><h2 id="history">{t!("post-happened")}</h2><ol class="plain happened">{happened}</ol></section>
    }
    .into_any()
}

fn day(scene: &Scene<'_>, at: entente_domain::clock::Moment) -> String {
    dates::short_date(language(), dates::wall(at, scene.zone).date())
}

/// What the reader may do with it as it is.
fn forms(scene: &Scene<'_>) -> Option<AnyView> {
    let task = &scene.opened.task;
    if !scene.opened.reader.may_move_task(task) {
        return None;
    }
    let action = format!("{}/acts", address(&task.id));
    let hidden = |act: &'static str| {
        view! {
            <input type="hidden" name="version" value=task.version.to_string()/>
            <input type="hidden" name="command" value=format!("{}-{act}", scene.command)/>
            <input type="hidden" name="act" value=act/>
        }
    };
    let buttons: Vec<AnyView> = moves(task.state)
        .iter()
        .map(|state| {
            let words = tell_word(language(), "task-move", state.word());
            view! { <button type="submit" name="state" value=state.word()>{words}</button> }.into_any()
        })
        .collect();
    let drop = task.state.is_live().then(|| {
        let said = scene.said.as_ref().filter(|said| said.drop);
        let (open, invalid) = (said.is_some(), said.map(|_| "true"));
        let typed = said.map(|said| said.text.clone()).unwrap_or_default();
        view! {
            <details class="fold" open=open>
                <summary>{t!("task-drop")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    {hidden("drop")}
                    <div class="field"><label for="reason">{t!("task-drop-reason")}</label><textarea id="reason" name="reason" rows="2" dir="auto" aria-invalid=invalid>{typed}</textarea></div>
                    <p class="buttons"><button type="submit">{t!("task-drop")}</button></p>
                </form>
            </details>
        }
    });
    Some(
        view! {
            <section class="post-acts no-print" aria-label=t!("follow-acts")>
                <div class="buttons"><form method="post" action=action.clone() class="inline buttons">{hidden("move")}{buttons}</form><a class="button" href=format!("{}/edit", address(&task.id))>{t!("task-edit")}</a></div>
                {drop}
            </section>
        }
        .into_any(),
    )
}

fn event(scene: &Scene<'_>, one: &Recorded) -> AnyView {
    let what = tell_word(language(), "task-event", one.event.kind());
    let who = one.actor.as_ref().and_then(|user| scene.opened.names.get(user)).cloned().unwrap_or_default();
    let more = match &one.event {
        Event::TaskMoved { state, .. } => Some(tell_word(language(), "task-state", state.word())),
        Event::TaskDropped { reason, .. } => Some(reason.clone()),
        _ => None,
    };
    let more = more.map(|more| view! { ": "<bdi>{more}</bdi> });
    let when = format!("{}, {}", day(scene, one.at), dates::time_of_day(one.at, scene.zone));
    view! { <li><span class="meta num">{when}</span>" "{what}{more}" "<span class="meta"><bdi>{who}</bdi></span></li> }
        .into_any()
}
