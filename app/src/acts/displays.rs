//! The displays of the desk: opened, told what to show, closed.

use axum::{
    Form, Json,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    ids::{DisplayId, MeetingId, SessionId},
    screen::Shows,
};
use entente_service::{
    Failure,
    displays::{self, DisplayRefusal},
};
use serde::Deserialize;
use serde_json::json;

use super::refusals::refused;
use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/sessions/{session}/displays", Door::Desk, open_display),
        Route::post("/meetings/{meeting}/sessions/{session}/displays/show", Door::Desk, show_on_display),
        Route::post("/meetings/{meeting}/sessions/{session}/displays/close", Door::Desk, close_display),
    ]
}

const fn word(refusal: DisplayRefusal) -> &'static str {
    match refusal {
        DisplayRefusal::NameNeeded => "name_needed",
        DisplayRefusal::TooLong => "too_long",
        DisplayRefusal::NoSuchSession => "no_such_session",
        DisplayRefusal::MessageNeeded => "message_needed",
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct DisplayForm {
    #[serde(default)]
    label: String,
}

async fn open_display(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<DisplayForm>, FormRejection>,
) -> Answer {
    let back = format!("/meetings/{meeting}/sessions/{session}/desk");
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    match displays::open(&app.house, &app.live, &visit.actor, &meeting, &session, &form.label).await {
        Ok(secret) => Ok(Redirect::to(&format!("{back}?display={secret}")).into_response()),
        Err(Failure::Refused(refusal)) => Ok(refused(&visit, &back, word(refusal))),
        Err(failure) => Err(visit.fault(failure)),
    }
}

#[derive(Debug, Deserialize)]
pub(crate) struct CloseForm {
    display: String,
}

async fn close_display(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<CloseForm>, FormRejection>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let back = format!("/meetings/{meeting}/sessions/{session}/desk");
    displays::close(&app.house, &app.live, &visit.actor, &MeetingId::new(meeting), &DisplayId::new(form.display))
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to(&back).into_response())
}

#[derive(Debug, Deserialize)]
struct ShowForm {
    display: String,
    shows: String,
    #[serde(default)]
    message: String,
}

async fn show_on_display(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<ShowForm>, FormRejection>,
) -> Answer {
    let back = format!("/meetings/{meeting}/sessions/{session}/desk#displays");
    let meeting = MeetingId::new(meeting);
    let (display, shows, message) = match form {
        Ok(Form(form)) => (DisplayId::new(form.display), Shows::from_word(&form.shows), form.message),
        Err(_) => return Err(visit.unreadable()),
    };
    let Some(shows) = shows else { return Err(visit.unreadable()) };
    match displays::show(&app.house, &app.live, &visit.actor, &meeting, &display, shows, &message).await {
        Ok(()) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(()) => Ok(Redirect::to(&back).into_response()),
        Err(Failure::Refused(refusal)) => Ok(refused(&visit, &back, word(refusal))),
        Err(failure) => Err(visit.fault(failure)),
    }
}
