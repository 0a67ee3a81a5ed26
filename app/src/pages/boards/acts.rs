//! Small acts on a post: moved, pinned, archived, withheld, settled; and what one follows.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::{CommandId, PostId, is_well_formed};
use entente_exchange::post::Stage;
use entente_service::{
    Failure,
    boards::{self, Act, Followed, Refused},
};
use serde::Deserialize;

use super::{
    address,
    post::{Said, refused},
    read,
};
use crate::{app::App, fault::Answer, text::tell_word, visit::Visit};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    act: String,
    value: String,
    stage: String,
    version: String,
    command: String,
    reason: String,
    back: String,
}

/// An address of this house that a form names; else another.
pub(super) fn back_to(asked: &str, or: String) -> String {
    if asked.starts_with("/boards") || asked.starts_with("/posts/") { asked.to_owned() } else { or }
}

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = PostId::new(id);
    // Whether there is anything for them comes before whether the form is one.
    boards::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let on = asked.value == "1";
    let (name, act) = match asked.act.as_str() {
        "move" => {
            let word = if asked.stage.is_empty() { &asked.value } else { &asked.stage };
            let Some(stage) = Stage::from_word(word) else { return Err(visit.unreadable()) };
            ("act", Act::Move(stage))
        }
        "archive" => ("act", Act::Archive(on)),
        "pin_home" => ("act", Act::PinAtHome(on)),
        "pin" => ("act", Act::Pin(on)),
        "withhold" => ("withhold", Act::Withhold { reason: asked.reason.clone() }),
        "restore" => ("act", Act::Restore),
        "settle" => {
            let answer = Some(asked.value.clone()).filter(|id| !id.is_empty()).map(PostId::new);
            ("act", Act::Settle(answer))
        }
        _ => return Err(visit.unreadable()),
    };
    let directory = read(&visit, &app).await?;
    let command = if is_well_formed(&asked.command) { asked.command.clone() } else { app.house.id() };
    let seen = asked.version.parse().unwrap_or(0);
    match boards::act(&app.house, &directory, &visit.actor, &id, &CommandId::new(command), seen, act).await {
        Ok(()) => Ok(Redirect::to(&back_to(&asked.back, address(&id))).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = match refusal {
                Refused::Rule(rule) => tell_word(visit.language, "post-refused", rule.word()),
                Refused::Problems(_) => tell_word(visit.language, "post-refused", "problems"),
            };
            let said = Said { form: name, words, typed: asked.reason, ..Said::default() };
            refused(&app, &visit, &id, said).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Following {
    kind: String,
    key: String,
    on: String,
    back: String,
}

pub(super) async fn follow(
    State(app): State<App>,
    visit: Visit,
    form: Result<Form<Following>, FormRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let directory = read(&visit, &app).await?;
    let kind = Followed::from_word(&asked.kind).filter(|kind| match kind {
        Followed::Theme => directory.theme(&asked.key).is_some(),
        Followed::Mechanism => directory.mechanism(&asked.key).is_some(),
        Followed::Post => true,
    });
    let Some(kind) = kind else { return Err(visit.unreadable()) };
    boards::follow(&app.house, &visit.actor, kind, &asked.key, asked.on == "1")
        .await
        .map_err(|failure| visit.hidden(failure))?;
    Ok(Redirect::to(&back_to(&asked.back, "/boards".to_owned())).into_response())
}
