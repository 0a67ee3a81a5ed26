//! Where the convener merges a theme into another: which two, what would move, that it is for good; then the button.

use axum::{
    Form,
    extract::{
        Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::{Directory, MergeRefusal},
    ids::{CommandId, is_well_formed},
};
use entente_service::{
    Failure,
    themes::{self, Made, Preview},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{frame, read, theme_name};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::directory::{choice, parts::sort_by_name},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    theme: String,
    into: String,
    command: String,
    /// What was just merged, after it was.
    done: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    Ok(show(&app, &visit, &asked, None).await?.into_response())
}

pub(super) async fn act(State(app): State<App>, visit: Visit, form: Result<Form<Asked>, FormRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let given = Some(asked.command.clone()).filter(|command| is_well_formed(command));
    let command = CommandId::new(given.unwrap_or_else(|| app.house.id()));
    match themes::merge(&app.house, &visit.actor, &command, &asked.theme, &asked.into).await {
        Ok(()) => {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("done", &asked.theme);
            Ok(Redirect::to(&format!("/boards/merge?{}", query.finish())).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let page = show(&app, &visit, &asked, Some(refusal)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn show(app: &App, visit: &Visit, asked: &Asked, refused: Option<MergeRefusal>) -> Result<Response, Fault> {
    let made = themes::made(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = read(visit, app).await?;
    let chosen = !asked.theme.is_empty() && !asked.into.is_empty();
    let (preview, refused) = match refused {
        Some(refusal) => (None, Some(refusal)),
        None if chosen => {
            match themes::preview(&app.house, &directory, &visit.actor, &asked.theme, &asked.into).await {
                Ok(preview) => (Some(preview), None),
                Err(Failure::Refused(refusal)) => (None, Some(refusal)),
                Err(failure) => return Err(visit.fault(failure)),
            }
        }
        None => (None, None),
    };
    let scene = Scene { directory: &directory, asked, preview, refused, made: &made, command: app.house.id() };
    let frame = frame(tell(visit.language, "merge-title", &[]));
    Ok(shell::page(visit, frame, || view(&scene)).into_response())
}

struct Scene<'s> {
    directory: &'s Directory,
    asked: &'s Asked,
    preview: Option<Preview>,
    refused: Option<MergeRefusal>,
    made: &'s [Made],
    command: String,
}

fn view(scene: &Scene<'_>) -> AnyView {
    let asked = scene.asked;
    let mut options: Vec<(String, String)> =
        scene.directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(scene.directory, &theme.id))).collect();
    sort_by_name(language(), &mut options, |(_, name)| name);
    let chosen = |key: &str| Some(key.to_owned()).filter(|key| !key.is_empty());
    let none = || t!("merge-choose");
    let refused = scene.refused.map(|refusal| {
        view! { <p class="notice" data-kind="refusal" role="alert">{refusal_words(scene, refusal)}</p> }
    });
    let done = (!asked.done.is_empty() && scene.directory.theme_key(&asked.done) != asked.done).then(|| {
        let into = scene.directory.theme_key(&asked.done).to_owned();
        let name = theme_name(scene.directory, &into);
        view! { <p class="notice" data-kind="done" role="status">{t!("merge-done")}" "<a href=format!("/boards/themes/{into}")>{name}</a></p> }
    });
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><span aria-current="page">{t!("merge-title")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("merge-title")}</h1><p class="lede">{t!("merge-lede")}</p></header>
        {done}
        {refused}
        <form class="filters" method="get" action="/boards/merge">
            {choice("theme", t!("merge-theme"), none(), chosen(&asked.theme).as_deref(), options.clone())}
            {choice("into", t!("merge-into"), none(), chosen(&asked.into).as_deref(), options)}
            <div class="buttons"><button type="submit">{t!("merge-look")}</button></div>
        </form>
        {scene.preview.as_ref().map(|preview| what_moves(scene, preview))}
        {past(scene)}
    }
    .into_any()
}

fn refusal_words(scene: &Scene<'_>, refusal: MergeRefusal) -> String {
    let now = |key: &str| theme_name(scene.directory, scene.directory.theme_key(key));
    match refusal {
        MergeRefusal::Gone => t!("merge-refused-gone", name = now(&scene.asked.theme)),
        MergeRefusal::IntoGone => t!("merge-refused-into-gone", name = now(&scene.asked.into)),
        MergeRefusal::Itself | MergeRefusal::Unknown => tell_word(language(), "merge-refused", refusal.word()),
    }
}

/// What would move, and the button.
fn what_moves(scene: &Scene<'_>, preview: &Preview) -> AnyView {
    let (from, into) = (&scene.asked.theme, &scene.asked.into);
    let names = (theme_name(scene.directory, from), theme_name(scene.directory, into));
    let row = |words: String, count: i64| {
        view! { <div class="fact"><dt>{words}</dt><dd class="num">{count}</dd></div> }.into_any()
    };
    let of = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    view! {
        <section class="part" aria-labelledby="moves">
            <h2 id="moves">{t!("merge-moves", from = names.0.clone(), into = names.1.clone())}</h2>
            <dl class="facts">
                {row(t!("merge-posts"), of(preview.posts))}
                {row(t!("merge-commitments"), of(preview.commitments))}
                {row(t!("merge-events"), of(preview.events))}
                {row(t!("merge-mechanisms"), of(preview.mechanisms))}
                {row(t!("merge-followers"), preview.followers)}
            </dl>
            <p>{t!("merge-also")}</p>
            <p><strong>{t!("merge-for-good")}</strong>" "{t!("merge-addresses", from = names.0.clone(), into = names.1.clone())}</p>
            <form method="post" action="/boards/merge" class="buttons">
                <input type="hidden" name="theme" value=from.clone()/>
                <input type="hidden" name="into" value=into.clone()/>
                <input type="hidden" name="command" value=scene.command.clone()/>
                <button class="danger" type="submit">{t!("merge-do", from = names.0, into = names.1)}</button>
                <a href="/boards/merge">{t!("merge-not")}</a>
            </form>
        </section>
    }
    .into_any()
}

/// What was merged before.
fn past(scene: &Scene<'_>) -> Option<AnyView> {
    let rows: Vec<AnyView> = scene
        .made
        .iter()
        .map(|one| {
            let (into, day) = (one.into.clone(), dates::wall(one.at, &dates::zone("UTC")).date());
            let name = theme_name(scene.directory, &into);
            view! {
                <li class="row">
                    <a class="title" href=format!("/boards/themes/{into}")>{name}</a>
                    <p class="meta line"><span>{t!("merge-was", name = one.theme.clone())}</span><span>{dates::short_date(language(), day)}</span></p>
                </li>
            }
            .into_any()
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="merged"><h2 id="merged">{t!("merge-past")}</h2><ul class="rows">{rows}</ul></section>
        }
        .into_any()
    })
}
