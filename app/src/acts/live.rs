//! The live acts of the desk.

use axum::{
    Form, Json,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    agenda::{Act, Previous, Running},
    ids::{CommandId, ItemId, MeetingId, SessionId, is_well_formed},
    meeting::Outcome,
};
use entente_service::{
    Failure,
    running::{self, Command},
};
use serde::Deserialize;
use serde_json::json;

use super::refusals::{refused, word};
use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::post("/meetings/{meeting}/sessions/{session}/acts", Door::Desk, act)]
}

/// A form of the desk.
#[derive(Debug, Deserialize)]
pub(crate) struct ActForm {
    act: String,
    #[serde(default)]
    item: String,
    #[serde(default)]
    version: Option<i64>,
    #[serde(default)]
    command: String,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    text: String,
    /// Session to which a deferred item goes; empty: none yet.
    #[serde(default)]
    to: String,
    /// `suspend` to keep the item in progress open when another starts.
    #[serde(default)]
    previous: String,
}

impl ActForm {
    fn read(self, session: SessionId) -> Option<(Act, Option<i64>, CommandId)> {
        let item = ItemId::new(self.item);
        let previous = if self.previous == "suspend" { Previous::Suspend } else { Previous::Conclude };
        let act = match self.act.as_str() {
            "start_session" => Act::StartSession { session },
            "pause_session" => Act::PauseSession { session },
            "resume_session" => Act::ResumeSession { session },
            "end_session" => Act::EndSession { session },
            "adopt_agenda" => Act::AdoptAgenda,
            "bring_back" => Act::BringBack { item },
            "start" => Act::StartItem { item, previous },
            "resume" => Act::ResumeItem { item, previous },
            "suspend" => Act::SuspendItem { item, reason: self.text },
            // "Over": over the head of whoever speaks, whose speech is ended.
            act @ ("conclude" | "conclude_over") => {
                let outcome = match self.outcome.as_str() {
                    "" => None,
                    word => Some(Outcome::from_word(word)?),
                };
                let running = if act == "conclude_over" { Running::End } else { Running::Refuse };
                Act::ConcludeItem { item, outcome, text: self.text, running, document_adopted: false }
            }
            "defer" => {
                let to = (!self.to.is_empty()).then(|| (SessionId::new(self.to), ItemId::new("")));
                Act::DeferItem { item, note: self.text, to }
            }
            "withdraw" => Act::WithdrawItem { item, note: self.text },
            "chatham_on" => Act::ChathamHouse { item, on: true },
            "chatham_off" => Act::ChathamHouse { item, on: false },
            "reopen" => Act::ReopenItem { item, reason: self.text },
            _ => return None,
        };
        // A form without a command id of its own is a new command every time.
        let command = is_well_formed(&self.command).then(|| CommandId::new(self.command))?;
        Some((act, self.version, command))
    }
}

async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<ActForm>, FormRejection>,
) -> Answer {
    let back = format!("/meetings/{meeting}/sessions/{session}/desk");
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    let Some((act, expected_version, id)) = form.read(session) else { return Err(visit.unreadable()) };
    let command = Command { id, expected_version, act, party: visit.chosen_party(meeting.as_str()) };
    match running::act(&app.house, &app.live, &visit.actor, &meeting, command).await {
        Ok(_) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(_) => Ok(Redirect::to(&back).into_response()),
        Err(Failure::Refused(refusal)) => Ok(refused(&visit, &back, word(&refusal))),
        Err(failure) => Err(visit.fault(failure)),
    }
}
