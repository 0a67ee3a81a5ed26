//! What one does with a task: move it, drop it with a reason.

use axum::{
    Form,
    extract::{Path, State as Shared, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::ids::{CommandId, TaskId, is_well_formed};
use entente_exchange::tasks::State;
use entente_service::{
    Failure,
    spaces::{self, Act, Refused},
};
use serde::Deserialize;

use super::{
    address,
    one::{Said, refused},
    read, writing,
};
use crate::{app::App, fault::Answer, visit::Visit};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    act: String,
    state: String,
    reason: String,
    version: String,
    command: String,
    /// A list of tasks the form stands in.
    back: String,
}

pub(super) async fn act(
    Shared(app): Shared<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let id = TaskId::new(id);
    // Whether there is anything for them comes before whether the form is one.
    spaces::task(&app.house, &visit.actor, &id).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let act = match asked.act.as_str() {
        "move" => {
            let Some(state) = State::from_word(&asked.state) else { return Err(visit.unreadable()) };
            Act::Move(state)
        }
        "drop" => Act::Drop { reason: asked.reason.clone() },
        _ => return Err(visit.unreadable()),
    };
    let drop = matches!(act, Act::Drop { .. });
    let directory = read(&visit, &app).await?;
    let command = if is_well_formed(&asked.command) { asked.command.clone() } else { app.house.id() };
    let seen = asked.version.parse().unwrap_or(0);
    match spaces::act(&app.house, &directory, &visit.actor, &id, &CommandId::new(command), seen, act).await {
        Ok(()) => {
            let back =
                if asked.back.starts_with("/tasks?") || asked.back == "/tasks" { asked.back } else { address(&id) };
            Ok(Redirect::to(&back).into_response())
        }
        Err(Failure::Refused(refusal)) => {
            let words = match &refusal {
                Refused::Rule(rule) => writing::rule(visit.language, *rule),
                Refused::Problems(problems) => {
                    let wrong = writing::wrong(visit.language, problems);
                    wrong.into_iter().map(|one| one.words).collect::<Vec<_>>().join(" ")
                }
            };
            refused(&app, &visit, &id, Said { drop, words, text: asked.reason }).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}
