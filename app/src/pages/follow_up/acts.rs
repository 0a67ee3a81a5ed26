//! What one does with a commitment: move it on, drop it, say what stands in its place, put evidence and progress with it.

use axum::{
    Form,
    extract::{Path, State as Shared, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::{CommandId, CommitmentId, FollowUpEntryId, is_well_formed};
use entente_exchange::commitments::{EntryKind, State};
use entente_service::{
    Failure,
    follow_up::{self, Act, Added, Refused},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    address, form,
    one::{Said, Scene, refused},
    read,
};
use crate::{
    app::App,
    fault::Answer,
    t,
    text::{language, tell_word},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    act: String,
    state: String,
    reason: String,
    by: String,
    version: String,
    command: String,
}

pub(super) async fn act(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = CommitmentId::new(id);
    // Whether there is anything for them comes before whether the form is one.
    follow_up::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let (name, act) = match asked.act.as_str() {
        "move" => {
            let Some(state) = State::from_word(&asked.state) else { return Err(visit.unreadable()) };
            ("act", Act::Move(state))
        }
        "drop" => ("drop", Act::Drop { reason: asked.reason.clone() }),
        "supersede" => {
            let by = CommitmentId::new(asked.by.clone());
            ("supersede", Act::Supersede { by, state: State::Open, line: Vec::new() })
        }
        _ => return Err(visit.unreadable()),
    };
    let directory = read(&visit, &app).await?;
    let command = if is_well_formed(&asked.command) { asked.command.clone() } else { app.house.id() };
    let seen = asked.version.parse().unwrap_or(0);
    match follow_up::act(&app.house, &directory, &visit.actor, &id, &CommandId::new(command), seen, act).await {
        Ok(()) => Ok(Redirect::to(&address(&id)).into_response()),
        Err(Failure::Refused(refusal)) => {
            let said = Said { form: name, words: words(&visit, &refusal), text: asked.reason, ..Said::default() };
            refused(&app, &visit, &id, said).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

fn words(visit: &Visit, refusal: &Refused) -> String {
    match refusal {
        Refused::Rule(rule) => form::rule(visit.language, *rule),
        Refused::Problems(problems) => {
            let wrong = form::wrong(visit.language, problems);
            wrong.into_iter().map(|one| one.words).collect::<Vec<_>>().join(" ")
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Entry {
    id: String,
    kind: String,
    day: String,
    text: String,
}

pub(super) async fn add(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Entry>, FormRejection>,
) -> Answer {
    let id = CommitmentId::new(id);
    follow_up::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let Some(kind) = EntryKind::from_word(&asked.kind).filter(|_| is_well_formed(&asked.id)) else {
        return Err(visit.unreadable());
    };
    let added = Added {
        id: FollowUpEntryId::new(asked.id.clone()),
        kind,
        day: if kind == EntryKind::Evidence { asked.day.trim().to_owned() } else { String::new() },
        text: asked.text.replace("\r\n", "\n"),
    };
    match follow_up::add(&app.house, &visit.actor, &id, added).await {
        Ok(()) => Ok(Redirect::to(&format!("{}#{}", address(&id), kind.word())).into_response()),
        Err(Failure::Refused(refusal)) => {
            let said = Said { form: kind.word(), words: words(&visit, &refusal), text: asked.text, day: asked.day };
            refused(&app, &visit, &id, said).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// What the reader may do with it as it is.
pub(super) fn forms(scene: &Scene<'_>) -> Option<AnyView> {
    let (opened, one) = (scene.opened, &scene.opened.commitment);
    let (may_account, may_write) = (opened.eyes.may_account(one), opened.eyes.may_write(one));
    let action = format!("{}/acts", address(&one.id));
    let hidden = |act: &'static str| {
        view! {
            <input type="hidden" name="version" value=one.version.to_string()/>
            <input type="hidden" name="command" value=format!("{}-{act}", scene.command)/>
            <input type="hidden" name="act" value=act/>
        }
    };
    let to = |state: &State| {
        let words = tell_word(language(), "follow-move", state.word());
        view! { <button type="submit" name="state" value=state.word()>{words}</button> }.into_any()
    };
    let moves: &[State] = match one.state {
        State::Open => &[State::UnderWay, State::Done],
        State::UnderWay => &[State::Done, State::Open],
        State::Done => &[State::UnderWay],
        State::Dropped => &[State::Open],
        State::Superseded => &[],
    };
    let moves = (may_account && !moves.is_empty()).then(|| {
        let buttons: Vec<AnyView> = moves.iter().map(to).collect();
        view! { <form method="post" action=action.clone() class="inline buttons">{hidden("move")}{buttons}</form> }
    });
    let edit = (may_write && one.state != State::Superseded)
        .then(|| view! { <a class="button" href=format!("{}/edit", address(&one.id))>{t!("follow-edit")}</a> });
    let drop = ((may_account || may_write) && one.state.is_live()).then(|| {
        let said = scene.said("drop");
        let typed = said.map(|said| said.text.clone()).unwrap_or_default();
        let invalid = said.map(|_| "true");
        view! {
            <details class="fold" open=said.is_some()>
                <summary>{t!("follow-drop")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    {hidden("drop")}
                    <div class="field"><label for="reason">{t!("follow-drop-reason")}</label><textarea id="reason" name="reason" rows="2" dir="auto" aria-invalid=invalid>{typed}</textarea></div>
                    <p class="buttons"><button type="submit">{t!("follow-drop")}</button></p>
                </form>
            </details>
        }
    });
    let supersede = (may_write && one.state.is_live() && !opened.others.is_empty()).then(|| {
        let options: Vec<AnyView> = opened
            .others
            .iter()
            .map(|other| {
                view! { <option value=other.id.to_string()>{other.content.title.clone()}</option> }.into_any()
            })
            .collect();
        view! {
            <details class="fold" open=scene.said("supersede").is_some()>
                <summary>{t!("follow-supersede")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    {hidden("supersede")}
                    <div class="field"><label for="by">{t!("follow-supersede-by")}</label><span class="select"><select id="by" name="by">{options}</select></span></div>
                    <p class="buttons"><button type="submit">{t!("follow-supersede")}</button></p>
                </form>
            </details>
        }
    });
    let any = moves.is_some() || edit.is_some() || drop.is_some() || supersede.is_some();
    any.then(|| {
        view! { <section class="post-acts no-print" aria-label=t!("follow-acts")><div class="buttons">{moves}{edit}</div>{drop}{supersede}</section> }
            .into_any()
    })
}
