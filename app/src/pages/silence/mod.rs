//! The silence procedure: what is being prepared, the one sentence with the one
//! instant, a party's answer and its receipt, the result.

mod answers;
mod keeping;
mod letters;
mod preparing;
mod receipts;
pub(crate) mod times;
mod view;
mod weighing;

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    ids::{MeetingId, SilenceId},
    policy::Action,
};
use entente_drafting::model::{Document, DocumentState};
use entente_service::{
    calendar::ics::Calendar,
    meetings::{self, Opened},
    silence::{self, Awaited, Seen},
};
use leptos::prelude::*;
use serde::Deserialize;

pub use letters::post;

use super::{
    calendar,
    edit::fields::Typed,
    meetings::{meeting_frame, session_at_hand},
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
    let mut routes = vec![
        Route::get("/meetings/{meeting}/silence", Door::Meeting, list),
        Route::get("/meetings/{meeting}/silence/{silence}", Door::Meeting, page),
        Route::get("/meetings/{meeting}/silence/{silence}/deadline.ics", Door::Meeting, deadline),
        Route::get("/meetings/{meeting}/silence/{silence}/receipts/{response}", Door::Meeting, receipt),
    ];
    routes.extend(answers::routes());
    routes.extend(keeping::routes());
    routes.extend(preparing::routes());
    routes.extend(receipts::routes());
    routes
}

async fn opened(app: &App, visit: &Visit, meeting: &str) -> Result<Opened, Fault> {
    meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting)).await.map_err(|failure| visit.fault(failure))
}

fn frame(visit: &Visit, opened: &Opened, title: String) -> Frame {
    let mut frame = Frame::plain(title).at(Place::Documents);
    frame.meeting = Some(meeting_frame(visit, opened, session_at_hand(&opened.programme)));
    frame
}

/// The zone by which the reader's own times are told: their own choice, else that of their party, else the meeting's.
fn own_zone(visit: &Visit, opened: &Opened, seen: Option<&Seen>) -> String {
    let of_party = || {
        let seen = seen?;
        let own = seen.own.first()?;
        seen.silence.seat(&own.party).map(|seat| seat.standing.calendar.zone.clone())
    };
    visit.own_zone().map(str::to_owned).or_else(of_party).unwrap_or_else(|| opened.meeting.zone.clone())
}

async fn list(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let opened = opened(&app, &visit, &meeting).await?;
    let all = silence::list(&app.house, &opened).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(&visit, &opened, tell(visit.language, "silence-list-title", &[]));
    let own = own_zone(&visit, &opened, None);
    Ok(shell::page(&visit, frame, move || {
        let base = format!("/meetings/{}/silence", opened.meeting.id);
        let rows: Vec<AnyView> = all
            .iter()
            .rev()
            .map(|(silence, document)| {
                let (lang, title) = document.title.pick(language().code());
                let state = tell_word(language(), "silence-state", silence.state.word());
                let when = times::both(language(), silence.expires_at, &opened.meeting.zone, &own);
                view! {
                    <li class="row">
                        <span class="key">{document.symbol.clone()}</span>
                        <a class="title" href=format!("{base}/{}", silence.id) lang=lang.to_owned() dir="auto">{title.to_owned()}</a>
                        <p class="meta line"><span>{state}</span><span>{t!("silence-expiry")}": "{when}</span></p>
                    </li>
                }
                .into_any()
            })
            .collect();
        let empty = all.is_empty().then(|| view! { <div class="empty"><p>{t!("silence-none")}</p></div> });
        view! {
            <header class="page-head"><h1>{t!("silence-list-title")}</h1><p class="lede">{t!("silence-list-lede")}</p></header>
            {empty}
            <ul class="rows">{rows}</ul>
            <p><a href="/receipts">{t!("silence-check-link")}</a></p>
        }
        .into_any()
    })
    .into_response())
}

/// One reader's procedure.
pub(super) struct Looked {
    pub opened: Opened,
    pub seen: Seen,
    /// The reader's own zone.
    pub zone: String,
}

impl Looked {
    pub fn base(&self) -> String {
        format!("/meetings/{}/silence/{}", self.opened.meeting.id, self.seen.silence.id)
    }
}

pub(super) async fn look(app: &App, visit: &Visit, meeting: &str, id: &str) -> Result<Looked, Fault> {
    let opened = opened(app, visit, meeting).await?;
    let seen = silence::open(&app.house, &opened, &visit.actor, &SilenceId::new(id))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let zone = own_zone(visit, &opened, Some(&seen));
    Ok(Looked { opened, seen, zone })
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Choice {
    /// The response that was just filed.
    filed: Option<String>,
}

type Chosen = Result<Query<Choice>, QueryRejection>;

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    choice: Chosen,
) -> Answer {
    let filed = choice.ok().and_then(|Query(choice)| choice.filed);
    let looked = look(&app, &visit, &meeting, &id).await?;
    Ok(shown(&app, &visit, looked, Typed::default(), None, filed))
}

/// The page; `wrong` is why an act was refused, and what was typed for it stands in its form.
fn shown(
    app: &App,
    visit: &Visit,
    looked: Looked,
    typed: Typed,
    wrong: Option<String>,
    filed: Option<String>,
) -> Response {
    let title = looked.seen.document.title.pick(visit.language.code()).1.to_owned();
    let frame = frame(visit, &looked.opened, title);
    let (command, now) = (app.house.id(), app.house.now());
    shell::page(visit, frame, move || view::view(&looked, &typed, wrong, filed.as_deref(), &command, now))
        .into_response()
}

/// The deadline as a file for one's calendar.
async fn deadline(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let entry = silence::entry(
        &looked.opened.meeting,
        &looked.seen.document,
        &looked.seen.silence,
        calendar::reader(&visit),
        app.house.now(),
    );
    let file = Calendar { name: entry.title.words.clone(), entries: vec![entry] };
    Ok(calendar::answer(&file, Some(&format!("silence-{id}"))))
}

/// A receipt as a file of text.
async fn receipt(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, response)): Path<(String, String, String)>,
) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let filed = looked.seen.inbox.iter().find(|filed| filed.response.id == response).ok_or_else(|| visit.absent())?;
    let text = filed.receipt.clone().ok_or_else(|| visit.absent())?;
    let mut answer = Response::new(text.into());
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"receipt.txt\""));
    Ok(answer)
}

/// For the page of a document: the way to its procedures, and for those who keep silence to a new one.
pub(super) fn links(opened: &Opened, document: &Document) -> Vec<AnyView> {
    let all = format!("/meetings/{}/silence", opened.meeting.id);
    let new = format!("/meetings/{}/documents/{}/silence", opened.meeting.id, document.id);
    let keeps = opened.place.may(Action::KeepSilence);
    match document.state {
        DocumentState::AllAgreed | DocumentState::Reading if keeps => {
            vec![view! { <li><a href=new>{t!("silence-prepare-title")}</a></li> }.into_any()]
        }
        DocumentState::Silence | DocumentState::Adopted | DocumentState::Final => {
            vec![view! { <li><a href=all>{t!("silence-list-title")}</a></li> }.into_any()]
        }
        DocumentState::Drafting
        | DocumentState::Circulated
        | DocumentState::Reading
        | DocumentState::Compilation
        | DocumentState::AllAgreed
        | DocumentState::ChairsSummary => Vec::new(),
    }
}

/// What waits for the reader's party, by its deadline: for where somebody looks first.
pub(super) fn awaited_notice(visit: &Visit, opened: &Opened, awaited: &[Awaited]) -> Option<AnyView> {
    if awaited.is_empty() {
        return None;
    }
    let own = own_zone(visit, opened, None);
    let id = format!("awaited-{}", opened.meeting.id);
    let heading = id.clone();
    let rows: Vec<AnyView> = awaited
        .iter()
        .map(|one| {
            let (lang, title) = one.title.pick(language().code());
            let href = format!("/meetings/{}/silence/{}", opened.meeting.id, one.silence);
            let when = times::both(language(), one.expires_at, &opened.meeting.zone, &own);
            let parties = one.parties.join(", ");
            view! {
                <li><a href=href lang=lang.to_owned() dir="auto">{title.to_owned()}</a>
                    <p class="line"><span>{t!("silence-awaited-until", when = when)}</span><span><bdi>{parties}</bdi></span></p></li>
            }
            .into_any()
        })
        .collect();
    Some(
        view! {
            <section class="notice awaited" data-kind="warning" aria-labelledby=id>
                <h2 id=heading>{t!("silence-awaited")}</h2>
                <ul>{rows}</ul>
            </section>
        }
        .into_any(),
    )
}
