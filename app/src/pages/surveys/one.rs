//! One survey: what it is for and until when, one's own sheets, the questions; for those who keep it who has answered, and
//! what can be done with it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::directory::Directory;
use entente_exchange::{
    event::Event,
    survey::{Asked, Stage, State as Stands},
};
use entente_service::{
    notices,
    surveys::{Answered, Opened, Recorded},
};
use leptos::prelude::*;

use super::{acts::forms, address, frame, open, parts, read, whole};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{boards::short_name, directory::comma},
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

/// What was refused, and what had been typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub words: String,
    pub reason: String,
    pub until: String,
}

/// What the parts of the page are made of.
pub(super) struct Scene<'s> {
    pub visit: &'s Visit,
    pub directory: &'s Directory,
    pub opened: &'s Opened,
    pub said: Option<Said>,
    pub command: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    answer(&app, &visit, &id, None).await
}

/// The page again with what was refused.
pub(super) async fn refused(app: &App, visit: &Visit, id: &str, said: Said) -> Answer {
    let page = answer(app, visit, id, Some(said)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn answer(app: &App, visit: &Visit, id: &str, said: Option<Said>) -> Result<Response, Fault> {
    let opened = open(app, visit, id).await?;
    let directory = read(visit, app).await?;
    let told = notices::unread_of(&app.house, &visit.actor, id).await.map_err(|failure| visit.fault(failure))?;
    let title = opened.survey.content.title.pick(visit.language.code()).1.to_owned();
    let command = app.house.id();
    let scene = Scene { visit, directory: &directory, opened: &opened, said, command };
    Ok(shell::page(visit, frame(title), || view(&scene, told)).into_response())
}

fn view(scene: &Scene<'_>, told: bool) -> AnyView {
    let (opened, survey) = (scene.opened, &scene.opened.survey);
    let summary = scene.said.as_ref().map(|said| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{said.words.clone()}</p></div> }
    });
    let seen = told.then(|| crate::pages::notices::seen(survey.id.as_str(), address(&survey.id)));
    let meeting = opened.meeting.as_ref().map(|meeting| {
        let href = format!("/meetings/{}/recommendations", meeting.id);
        view! { <span>{t!("survey-prepares")}" "<a href=href>{parts::words(&meeting.title)}</a></span> }
    });
    let reopened = survey.reason.clone().filter(|_| opened.sees).map(|reason| {
        view! { <div class="notice" role="note"><p><strong>{t!("survey-reopened")}</strong>" "<bdi>{reason}</bdi></p></div> }
    });
    let intro = (!survey.content.intro.is_empty() && opened.sees)
        .then(|| view! { <p class="prose">{parts::words(&survey.content.intro)}</p> });
    let deadline =
        (opened.stage != Stage::Closed).then(|| view! { <p>{parts::deadline(scene.visit, survey.content.until)}</p> });
    let synthesis = opened.reads_synthesis.then(|| {
        view! { <p class="buttons no-print"><a class="button" href=format!("{}/synthesis", address(&survey.id))>{t!("survey-synthesis")}</a></p> }
    });
    let questions = opened.sees.then(|| whole::questions(scene));
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/surveys">{t!("survey-title")}</a></li><li><span aria-current="page">{parts::words(&survey.content.title)}</span></li></ol></nav>
        <header class="page-head">
            <p class="meta line">{parts::stage(opened.stage)}{meeting}<span>{asked(scene)}</span></p>
            <h1>{parts::words(&survey.content.title)}</h1>
            {deadline}
        </header>
        {seen}
        {reopened}
        {intro}
        {sheets(scene)}
        {synthesis}
        {forms(scene)}
        {answered(scene)}
        {questions}
        {history(scene)}
    }
    .into_any()
}

/// Of whom it is asked.
fn asked(scene: &Scene<'_>) -> String {
    match &scene.opened.survey.content.asked {
        Asked::All => t!("survey-asked-all"),
        Asked::Some(named) => {
            let names: Vec<String> = named.iter().map(|one| short_name(scene.directory, Some(one))).collect();
            t!("survey-asked-of", names = names.join(comma(language())))
        }
    }
}

/// The reader's own.
fn sheets(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    let lines: Vec<AnyView> = opened
        .mine
        .iter()
        .map(|(mechanism, sheet, may)| {
            let name = short_name(scene.directory, Some(mechanism));
            let handed_in = sheet.as_ref().is_some_and(|sheet| sheet.handed_in.is_some());
            let open = opened.stage == Stage::Open;
            let state = if handed_in {
                t!("survey-handed-in")
            } else if sheet.is_some() {
                t!("survey-begun")
            } else {
                t!("survey-not-begun")
            };
            let act = if *may && open && !handed_in { t!("survey-answer") } else { t!("survey-read-sheet") };
            let href = format!("{}/sheets/{mechanism}", address(&opened.survey.id));
            let class = if *may && open && !handed_in { "button primary" } else { "button" };
            view! { <li class="row"><p class="title"><bdi>{name}</bdi></p><p class="meta">{state}</p><p class="end buttons"><a class=class href=href>{act}<span class="unseen">" "{short_name(scene.directory, Some(mechanism))}</span></a></p></li> }
                .into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="sheets"><h2 id="sheets">{t!("survey-sheets")}</h2><ul class="rows">{lines}</ul></section> }
            .into_any()
    })
}

/// Who has answered and who has not, for those who keep it.
fn answered(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    if !opened.keeps || opened.survey.state == Stands::Draft {
        return None;
    }
    let names = |all: Vec<&Answered>| -> Vec<AnyView> {
        all.into_iter()
            .map(|one| {
                let name = short_name(scene.directory, Some(&one.mechanism));
                let when = one
                    .handed_in
                    .map(|at| view! { " "<span class="meta">{parts::short_instant(scene.visit, at)}</span> });
                let began = (one.began && one.handed_in.is_none())
                    .then(|| view! { " "<span class="meta">{t!("survey-begun")}</span> });
                view! { <li><a href=format!("/mechanisms/{}", one.mechanism)><bdi>{name}</bdi></a>{when}{began}</li> }
                    .into_any()
            })
            .collect()
    };
    let (done, waiting): (Vec<&Answered>, Vec<&Answered>) =
        opened.answered.iter().partition(|one| one.handed_in.is_some());
    let (count, of) = (done.len(), opened.answered.len());
    let none = waiting.is_empty().then(|| view! { <p class="meta">{t!("survey-all-answered")}</p> });
    Some(
        view! {
            <section class="part" aria-labelledby="answered">
                <h2 id="answered">{t!("survey-answered")}</h2>
                <p>{t!("survey-answered-count", count = count, of = of)}</p>
                <h3>{t!("survey-waiting")}</h3>{none}
                <ul class="names-list">{names(waiting)}</ul>
                <details class="fold"><summary>{t!("survey-done", count = count)}</summary><ul class="plain inner">{names(done)}</ul></details>
            </section>
        }
        .into_any(),
    )
}

fn history(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    if opened.happened.is_empty() {
        return None;
    }
    let happened: Vec<AnyView> = opened.happened.iter().map(|one| event(scene, one)).collect();
    Some(
        view! { <section class="part" aria-labelledby="history"><h2 id="history">{t!("post-happened")}</h2><ol class="plain happened">{happened}</ol></section> }
            .into_any(),
    )
}

fn event(scene: &Scene<'_>, one: &Recorded) -> AnyView {
    let what = tell_word(language(), "survey-event", one.event.kind());
    // Of a mechanism it is told that it handed in, not by whose hand.
    let who = match &one.mechanism {
        Some(mechanism) => short_name(scene.directory, Some(mechanism)),
        None => one.actor.as_ref().and_then(|user| scene.opened.names.get(user)).cloned().unwrap_or_default(),
    };
    let more = match &one.event {
        Event::SurveyReopened { reason, .. } => Some(reason.clone()),
        _ => None,
    };
    let more = more.map(|more| view! { ": "<bdi>{more}</bdi> });
    let when = parts::short_instant(scene.visit, one.at);
    view! { <li><span class="meta num">{when}</span>" "{what}{more}" "<span class="meta"><bdi>{who}</bdi></span></li> }
        .into_any()
}
