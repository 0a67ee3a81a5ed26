//! The forms of attendance: the list at the door, coming and going, the code, the rules.

use axum::{
    Form, Json,
    extract::{Path, RawForm, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    attendance::{AttendanceRefusal, AttendanceRules},
    ids::{MeetingId, PartyId, SessionId},
};
use entente_service::{
    Failure,
    attendance::{self, codes},
};
use serde::Deserialize;
use serde_json::json;

use super::preferences::is_internal;
use crate::{
    app::App,
    fault::Answer,
    pages::attendance::{Asked, own::word, whole},
    routes::{Door, Route},
    text::tell_word,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/sessions/{session}/attendance", Door::Desk, mark),
        Route::post("/meetings/{meeting}/sessions/{session}/attendance/rules", Door::Desk, rules),
        Route::post("/meetings/{meeting}/sessions/{session}/attendance/code", Door::Desk, renew_code),
        Route::post("/meetings/{meeting}/sessions/{session}/check-in", Door::Meeting, check_in),
        Route::post("/meetings/{meeting}/sessions/{session}/check-out", Door::Meeting, check_out),
        Route::post("/check-in/{token}", Door::Secret, check_in_by_code),
    ]
}

#[derive(Debug, Deserialize)]
pub(crate) struct MarkForm {
    party: String,
    present: String,
}

async fn mark(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<MarkForm>, FormRejection>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let present = match form.present.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(visit.unreadable()),
    };
    let list = format!("/meetings/{meeting}/sessions/{session}/attendance");
    let (meeting, session, party) = (MeetingId::new(meeting), SessionId::new(session), PartyId::new(form.party));
    let done = attendance::mark(&app.house, &app.live, &visit.actor, &meeting, &session, &party, present).await;
    answer(&visit, done, &list, &list)
}

/// Done: on to `next`; refused: back to where it can be read why.
fn answer(visit: &Visit, done: Result<(), Failure<AttendanceRefusal>>, next: &str, back: &str) -> Answer {
    match done {
        Ok(()) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(()) => Ok(Redirect::to(next).into_response()),
        Err(Failure::Refused(refusal)) => Ok(refused(visit, back, refusal)),
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn refused(visit: &Visit, back: &str, refusal: AttendanceRefusal) -> Response {
    let word = word(refusal);
    if visit.wants_json {
        let notice = tell_word(visit.language, "attendance-refusal", word);
        return (StatusCode::CONFLICT, Json(json!({ "refusal": word, "notice": notice }))).into_response();
    }
    Redirect::to(&format!("{back}?notice={word}")).into_response()
}

/// For which parties, and where to go afterwards. A form may name several parties.
struct Coming {
    parties: Vec<PartyId>,
    next: Option<String>,
}

impl Coming {
    fn read(bytes: &[u8]) -> Self {
        let mut coming = Self { parties: Vec::new(), next: None };
        for (name, value) in url::form_urlencoded::parse(bytes) {
            match name.as_ref() {
                "party" => coming.parties.push(PartyId::new(value)),
                "next" if is_internal(&value) => coming.next = Some(value.into_owned()),
                _ => {}
            }
        }
        coming
    }
}

async fn check_in(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    RawForm(bytes): RawForm,
) -> Answer {
    let Coming { parties, next } = Coming::read(&bytes);
    let page = format!("/meetings/{meeting}/sessions/{session}/attendance");
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    let done = attendance::check_in(&app.house, &app.live, &visit.actor, &meeting, &session, &parties).await;
    answer(&visit, done, next.as_deref().unwrap_or(&page), &page)
}

async fn check_out(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    RawForm(bytes): RawForm,
) -> Answer {
    let Coming { next, .. } = Coming::read(&bytes);
    let page = format!("/meetings/{meeting}/sessions/{session}/attendance");
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    let done = attendance::check_out(&app.house, &app.live, &visit.actor, &meeting, &session).await;
    answer(&visit, done, next.as_deref().unwrap_or(&page), &page)
}

async fn check_in_by_code(
    State(app): State<App>,
    visit: Visit,
    Path(token): Path<String>,
    RawForm(bytes): RawForm,
) -> Answer {
    let Coming { parties, .. } = Coming::read(&bytes);
    // The page of the code says by itself how it stands: checked in, or why not.
    let page = format!("/check-in/{token}");
    let done = codes::check_in(&app.house, &app.live, &visit.actor, &token, &parties).await;
    answer(&visit, done, &page, &page)
}

async fn renew_code(State(app): State<App>, visit: Visit, Path((meeting, session)): Path<(String, String)>) -> Answer {
    let list = format!("/meetings/{meeting}/sessions/{session}/attendance");
    let done =
        codes::renew(&app.house, &app.live, &visit.actor, &MeetingId::new(meeting), &SessionId::new(session)).await;
    answer(&visit, done, &format!("{list}?done=code#code"), &list)
}

#[derive(Debug, Deserialize)]
pub(crate) struct RulesForm {
    #[serde(default)]
    quorum: String,
    #[serde(default)]
    self_check_in: String,
}

async fn rules(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<RulesForm>, FormRejection>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let list = format!("/meetings/{meeting}/sessions/{session}/attendance");
    let typed = form.quorum.trim();
    let quorum = match typed {
        "" => Some(None),
        // What is no number is refused as a number that is none.
        text => text.parse::<u32>().ok().map(Some),
    };
    let rules = AttendanceRules { quorum: quorum.unwrap_or(Some(0)), self_check_in: !form.self_check_in.is_empty() };
    let (id, place) = (MeetingId::new(meeting.clone()), SessionId::new(session.clone()));
    match attendance::set_rules(&app.house, &app.live, &visit.actor, &id, &place, rules).await {
        Err(Failure::Refused(AttendanceRefusal::QuorumWrong)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            whole(&app, &visit, meeting, session, Asked::default(), Some(form.quorum), status).await
        }
        done => answer(&visit, done, &format!("{list}?done=rules"), &list),
    }
}
