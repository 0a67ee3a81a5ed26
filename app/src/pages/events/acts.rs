//! Signing up and giving a place back; cancelling, for those who hold the event.

use axum::{
    Form,
    extract::{Path, State as Shared, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::{CommandId, GatheringId, MechanismId, is_well_formed};
use entente_service::{
    Failure,
    gatherings::{self, Act, Refused},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    address, form,
    one::{Said, Scene, refused},
    read,
};
use crate::{app::App, fault::Answer, t, visit::Visit};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    act: String,
    mechanism: String,
    reason: String,
    version: String,
    command: String,
}

pub(super) async fn act(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = GatheringId::new(id);
    // Whether there is anything for them comes before whether the form is one.
    gatherings::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let (name, done) = match asked.act.as_str() {
        "sign_up" => {
            let mechanism = (!asked.mechanism.is_empty()).then(|| MechanismId::new(asked.mechanism.clone()));
            let done = gatherings::sign_up(&app.house, &visit.actor, &id, mechanism).await;
            ("sign_up", done.map(|_| ()).map_err(|failure| failure.widen(Refused::Rule)))
        }
        "withdraw" => {
            let done = gatherings::withdraw(&app.house, &visit.actor, &id).await;
            ("withdraw", done.map_err(|failure| failure.widen(Refused::Rule)))
        }
        "cancel" => {
            let directory = read(&visit, &app).await?;
            let command = if is_well_formed(&asked.command) { asked.command.clone() } else { app.house.id() };
            let (command, seen) = (CommandId::new(command), asked.version.parse().unwrap_or(0));
            let act = Act::Cancel { reason: asked.reason.clone() };
            ("cancel", gatherings::act(&app.house, &directory, &visit.actor, &id, &command, seen, act).await)
        }
        _ => return Err(visit.unreadable()),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = form::said(visit.language, &refusal).into_iter().map(|one| one.words);
            let words = words.collect::<Vec<_>>().join(" ");
            refused(&app, &visit, &id, Said { form: name, words, text: asked.reason }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// What those can do who hold it.
pub(super) fn holding(scene: &Scene<'_>) -> Option<AnyView> {
    if !scene.opened.may_hold {
        return None;
    }
    let one = &scene.opened.gathering;
    let said = scene.said("cancel");
    let (open, invalid) = (said.is_some(), said.map(|_| "true"));
    let typed = said.map(|said| said.text.clone()).unwrap_or_default();
    Some(
        view! {
            <section class="post-acts no-print" aria-label=t!("follow-acts")>
                <div class="buttons"><a class="button" href=format!("{}/edit", address(&one.id))>{t!("event-edit")}</a></div>
                <details class="fold" open=open>
                    <summary>{t!("event-cancel")}</summary>
                    <form method="post" action=format!("{}/acts", address(&one.id)) class="fields inner">
                        <input type="hidden" name="act" value="cancel"/>
                        <input type="hidden" name="version" value=one.version.to_string()/>
                        <input type="hidden" name="command" value=format!("{}-cancel", scene.command)/>
                        <div class="field"><label for="reason">{t!("event-cancel-reason")}</label><textarea id="reason" name="reason" rows="2" dir="auto" aria-invalid=invalid>{typed}</textarea></div>
                        <p class="buttons"><button type="submit">{t!("event-cancel")}</button></p>
                    </form>
                </details>
            </section>
        }
        .into_any(),
    )
}
