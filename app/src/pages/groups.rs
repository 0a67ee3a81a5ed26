//! The page of a breakout group's result: written by its rapporteur, read by all once the plenary has taken it up.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    groups::{Refused, Written},
    ids::{CommandId, MeetingId, SessionId, is_well_formed},
    limits,
};
use entente_service::{
    Failure,
    groups::{self, Group},
};
use leptos::prelude::*;

use super::{
    edit::fields::{Fields, Typed, Wrong},
    meetings::meeting_frame_of,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/sessions/{session}/result", Door::Meeting, page),
        Route::post("/meetings/{meeting}/sessions/{session}/result", Door::Desk, write),
    ]
}

async fn open(app: &App, visit: &Visit, meeting: &str, session: &str) -> Result<Group, Fault> {
    let (meeting, session) = (MeetingId::new(meeting), SessionId::new(session));
    groups::open(&app.house, &visit.actor, &meeting, &session).await.map_err(|failure| match failure {
        Failure::Absent if visit.actor.person().is_none() => visit.signed_out(),
        failure => visit.fault(failure),
    })
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, session)): Path<(String, String)>) -> Answer {
    let group = open(&app, &visit, &meeting, &session).await?;
    let mut typed = Typed::default();
    if let Some(result) = &group.result {
        typed.fields.put("points", result.points.join("\n"));
        if result.ready {
            typed.fields.put("ready", "1");
        }
    }
    Ok(answer(&app, &visit, group, typed))
}

fn answer(app: &App, visit: &Visit, group: Group, typed: Typed) -> Response {
    let mut frame = Frame::plain(tell(visit.language, "result-heading", &[])).at(Place::Session);
    let entered = &group.entered;
    frame.meeting = Some(meeting_frame_of(visit, &entered.meeting, &entered.place, Some(&group.session)));
    let command = app.house.id();
    shell::page(visit, frame, move || view(&group, &typed, &command)).into_response()
}

fn view(group: &Group, typed: &Typed, command: &str) -> impl IntoView + use<> {
    let base = format!("/meetings/{}/sessions", group.entered.meeting.id);
    let room = format!("{base}/{}", group.session.id);
    let plenary = format!("{base}/{}?item={}", group.item.session, group.item.id);
    let (lang, title) = group.session.title.pick(language().code());
    let (item_lang, item) = group.item.title.pick(language().code());
    let back = group.result.as_ref().is_some_and(|result| result.brought_back);
    let state = match &group.result {
        Some(result) if result.brought_back => t!("groups-back"),
        Some(result) if result.ready => t!("groups-ready"),
        Some(_) => t!("groups-writing"),
        None if group.may_write => t!("groups-nothing"),
        None => t!("result-later"),
    };
    let points = group.result.as_ref().filter(|_| back || !group.may_write).map(|result| {
        let points: Vec<AnyView> =
            result.points.iter().map(|point| view! { <li dir="auto">{point.clone()}</li> }.into_any()).collect();
        view! { <ol class="points">{points}</ol> }
    });
    let form = group.may_write.then(|| form(group, typed, &room, command));
    view! {
        {typed.summary()}
        <header class="page-head">
            <p class="meta"><a href=room.clone()>{t!("result-room")}</a>" · "<a href=plenary>{t!("result-plenary")}</a>" · "<a href=format!("{room}/recommendations")>{t!("rec-of-group")}</a></p>
            <h1><span lang=lang.to_owned()>{title.to_owned()}</span></h1>
            <p class="lede">{t!("result-of")}" "<span lang=item_lang.to_owned()>{item.to_owned()}</span></p>
            <p class="line meta">
                {(!group.rapporteur.is_empty()).then(|| view! { <span>{t!("room-rapporteur")}": "<bdi>{group.rapporteur.clone()}</bdi></span> })}
                <span>{state}</span>
            </p>
        </header>
        {points}
        {form}
    }
    .into_any()
}

fn form(group: &Group, typed: &Typed, room: &str, command: &str) -> AnyView {
    let seen = group.result.as_ref().map_or(0, |result| result.version);
    let back = group.result.as_ref().is_some_and(|result| result.brought_back);
    view! {
        <section class="part" aria-labelledby="write">
            <h2 id="write">{t!("result-heading")}</h2>
            <form method="post" action=format!("{room}/result") class="fields">
                <input type="hidden" name="seen" value=seen.to_string()/>
                <input type="hidden" name="command" value=command.to_owned()/>
                {typed.area("points", t!("result-points"), Some(t!("result-points-hint")))}
                {(!back).then(|| typed.check("ready", t!("result-ready"), Some(t!("result-ready-hint"))))}
                <p class="buttons"><button type="submit" class="primary">{t!("result-save")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

async fn write(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    if !is_well_formed(fields.get("command")) {
        return Err(visit.unreadable());
    }
    let written = Written {
        points: fields.lines("points"),
        ready: fields.has("ready"),
        seen: fields.get("seen").parse().unwrap_or(0),
    };
    let (id, of) = (MeetingId::new(meeting.clone()), SessionId::new(session.clone()));
    let command = CommandId::new(fields.get("command"));
    match groups::write(&app.house, &app.live, &visit.actor, &id, &of, &command, &written).await {
        Ok(()) => Ok(Redirect::to(&format!("/meetings/{id}/sessions/{of}/result")).into_response()),
        Err(Failure::Refused(refused)) => {
            let group = open(&app, &visit, &meeting, &session).await?;
            let words = match refused {
                Refused::TooMany { max } | Refused::TooLong { max } => tell(
                    visit.language,
                    if max == limits::RESULT_POINTS_MAX {
                        "result-refused-too-many"
                    } else {
                        "result-refused-too-long"
                    },
                    &[("max", max.into())],
                ),
                Refused::NoGroup | Refused::Empty | Refused::Stale => {
                    tell_word(visit.language, "result-refused", refused.word())
                }
            };
            let wrong = vec![Wrong { field: "points".to_owned(), words }];
            let page = answer(&app, &visit, group, Typed::new(fields, wrong));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}
