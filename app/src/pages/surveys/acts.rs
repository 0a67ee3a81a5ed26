//! What one does with a survey: open, close, open again, show what all answered; move and remove questions.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_exchange::survey::{Stage, State as Stands};
use entente_service::{
    Failure,
    surveys::{self, Change, Refused},
};
use leptos::prelude::*;

use super::{
    address,
    head::{command, rule, said},
    kept,
    one::{Said, Scene, refused},
    parts, read,
};
use crate::{
    app::App,
    fault::Answer,
    pages::{edit::fields::Fields, silence::times},
    t,
    visit::Visit,
};

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let survey = kept(&app, &visit, &id).await?.survey;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let question = || fields.get("question").to_owned();
    let change = match fields.get("act") {
        "open" => Change::Open,
        "close" => Change::Close,
        "reopen" => {
            let until = times::of_typed(fields.get("until"), &parts::zone(&visit));
            Change::Reopen { reason: fields.get("reason").to_owned(), until }
        }
        "publish" => Change::Publish(true),
        "unpublish" => Change::Publish(false),
        "up" => Change::Move(question(), true),
        "down" => Change::Move(question(), false),
        "remove" => Change::Drop(question()),
        _ => return Err(visit.unreadable()),
    };
    let back = if fields.has("question") { "#questions" } else { "" };
    let directory = read(&visit, &app).await?;
    let seen = fields.get("version").parse().unwrap_or(0);
    let command = command(&app, &fields);
    match surveys::change(&app.house, &directory, &visit.actor, &survey.id, &command, seen, change).await {
        Ok(()) => Ok(Redirect::to(&format!("{}{back}", address(&survey.id))).into_response()),
        Err(Failure::Refused(why)) => {
            let words = match &why {
                Refused::Rule(refusal) => rule(visit.language, *refusal),
                Refused::Problems(_) => {
                    let wrong = said(visit.language, &why, "title");
                    wrong.into_iter().map(|one| one.words).collect::<Vec<_>>().join(" ")
                }
            };
            let typed = Said { words, reason: fields.get("reason").to_owned(), until: fields.get("until").to_owned() };
            refused(&app, &visit, &id, typed).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// What can be done with it as it is.
pub(super) fn forms(scene: &Scene<'_>) -> Option<AnyView> {
    let (opened, survey) = (scene.opened, &scene.opened.survey);
    if !opened.keeps {
        return None;
    }
    let action = format!("{}/acts", address(&survey.id));
    let hidden = |act: &'static str| {
        view! {
            <input type="hidden" name="version" value=survey.version.to_string()/>
            <input type="hidden" name="command" value=format!("{}-{act}", scene.command)/>
            <input type="hidden" name="act" value=act/>
        }
    };
    let button = |act: &'static str, words: String, class: &'static str| {
        view! { <form method="post" action=action.clone() class="inline">{hidden(act)}<button type="submit" class=class>{words}</button></form> }
            .into_any()
    };
    let mut buttons = vec![
        view! { <a class="button" href=format!("{}/edit", address(&survey.id))>{t!("survey-edit")}</a> }.into_any(),
    ];
    match opened.stage {
        Stage::Draft => buttons.push(button("open", t!("survey-open"), "primary")),
        Stage::Open | Stage::Over => buttons.push(button("close", t!("survey-close"), "")),
        Stage::Closed => {}
    }
    if survey.state != Stands::Draft {
        buttons.push(if survey.is_published() {
            button("unpublish", t!("survey-unpublish"), "")
        } else {
            button("publish", t!("survey-publish"), "")
        });
    }
    let reopen = matches!(opened.stage, Stage::Over | Stage::Closed).then(|| {
        let typed = scene.said.clone().unwrap_or_default();
        let city = crate::dates::zone_city(&parts::zone(scene.visit));
        view! {
            <details class="fold" open=scene.said.is_some()>
                <summary>{t!("survey-reopen")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    {hidden("reopen")}
                    <div class="field"><label for="reason">{t!("survey-reopen-reason")}</label><textarea id="reason" name="reason" rows="2" dir="auto">{typed.reason}</textarea></div>
                    <div class="field"><label for="until">{t!("survey-field-until")}</label><p class="hint" id="until-hint">{t!("survey-until-hint", city = city)}</p><input id="until" name="until" type="datetime-local" class="short" value=typed.until aria-describedby="until-hint"/></div>
                    <p class="buttons"><button type="submit">{t!("survey-reopen")}</button></p>
                </form>
            </details>
        }
    });
    let published = survey.is_published().then(|| view! { <p class="meta">{t!("survey-is-published")}</p> });
    Some(
        view! { <section class="post-acts no-print" aria-label=t!("follow-acts")><div class="buttons">{buttons}</div>{published}{reopen}</section> }
            .into_any(),
    )
}
