//! The code of the room: as it hangs on the wall, on paper, and what somebody sees who scanned it.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{attendance::AttendanceRefusal, meeting::Session, text::Language};
use entente_service::{
    attendance::codes::{self, Medium, Scanned},
    meetings::Opened,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{head, open, own, qr};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::meetings::meeting_frame,
    shell::{self, Frame},
    t,
    text::{language, tell},
    visit::Visit,
};

#[derive(Debug, Default, Deserialize)]
pub(super) struct On {
    #[serde(default)]
    on: String,
}

/// The code on the screen of the room, or on a sheet for its door.
pub(super) async fn shown(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    on: Result<Query<On>, QueryRejection>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    let medium = if on.is_ok_and(|Query(on)| on.on == "paper") { Medium::Paper } else { Medium::Screen };
    let token = codes::show(&app.house, &opened, &session.id, medium).await.map_err(|failure| visit.fault(failure))?;
    let Some(token) = token else {
        // There is none yet: making one is a button of the list.
        let list = format!("/meetings/{}/sessions/{}/attendance#code", opened.meeting.id, session.id);
        return Ok(Redirect::to(&list).into_response());
    };
    let address = format!("{}/check-in/{token}", visit.settings.public_url);
    let mut frame = Frame::plain(tell(visit.language, "attendance-code-title", &[]));
    let page = match medium {
        Medium::Screen => {
            frame = frame.with_class("display code-wall");
            frame.bare = true;
            let page = shell::page(&visit, frame, move || wall(&opened, &session, &address));
            // Asked for again by the browser itself, several times within a code's life whatever happens to one request.
            ([(header::REFRESH, (codes::ROTATES_SECONDS / 5).to_string())], page).into_response()
        }
        Medium::Paper => {
            frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
            shell::page(&visit, frame, move || sheet(&opened, &session, &address)).into_response()
        }
    };
    Ok(page)
}

/// "Scan to check in", in the working languages of the meeting; in the page's where they are not known.
fn calls(opened: &Opened) -> Vec<AnyView> {
    let mut languages: Vec<Language> =
        opened.meeting.about.working_languages.iter().filter_map(|tag| Language::from_tag(tag)).collect();
    if languages.is_empty() {
        languages.push(language());
    }
    languages
        .into_iter()
        .map(|language| {
            let words = tell(language, "attendance-scan", &[]);
            view! { <p lang=language.code() dir=language.direction()>{words}</p> }.into_any()
        })
        .collect()
}

fn wall(opened: &Opened, session: &Session, address: &str) -> impl IntoView + use<> {
    let (lang, name) = session.title.pick(language().code());
    let back = format!("/meetings/{}/sessions/{}/attendance", opened.meeting.id, session.id);
    view! {
        <header>
            <h1><span lang=lang.to_owned()>{name.to_owned()}</span></h1>
            <a class="no-print" href=back>{t!("attendance-back")}</a>
        </header>
        <div class="code-stage">
            {qr::picture(address, t!("attendance-code-alt"))}
            <div class="calls">{calls(opened)}</div>
        </div>
    }
    .into_any()
}

fn sheet(opened: &Opened, session: &Session, address: &str) -> impl IntoView + use<> {
    let (meeting_lang, meeting) = opened.meeting.title.pick(language().code());
    view! {
        <div class="print-head"><p><strong lang=meeting_lang.to_owned()>{meeting.to_owned()}</strong>{opened.meeting.city.clone()}</p><p class="symbol">{t!("product")}</p></div>
        {head(opened, session, &t!("attendance-code-title"))}
        <p class="notice no-print">{t!("attendance-paper-hint")}</p>
        <div class="code-sheet">
            {qr::picture(address, t!("attendance-code-alt"))}
            <div class="calls">{calls(opened)}</div>
        </div>
    }
    .into_any()
}

/// What somebody sees who scanned the code and is signed in: one button, for looking changes nothing.
pub(super) async fn scanned(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Answer {
    let scanned = codes::scan(&app.house, &visit.actor, &token).await.map_err(|failure| visit.fault(failure))?;
    let status = if scanned.fresh { StatusCode::OK } else { StatusCode::GONE };
    let mut frame = Frame::plain(tell(visit.language, "attendance-scanned-title", &[])).with_class("page narrow");
    frame.meeting = Some(meeting_frame(&visit, &scanned.opened, Some(&scanned.session)));
    let page = shell::page(&visit, frame, move || scanned_view(&scanned, &token));
    Ok((status, page).into_response())
}

fn scanned_view(scanned: &Scanned, token: &str) -> impl IntoView + use<> {
    let Scanned { opened, session, seen, fresh } = scanned;
    let room = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let zone = dates::zone(&opened.meeting.zone);
    // The code stands for being in the room: whether people may check in without it does not matter here.
    let hours = seen.open.err().filter(|refusal| *refusal != AttendanceRefusal::OnlyInTheRoom);
    let all_here = !seen.mine.is_empty() && seen.mine.iter().all(|(_, since)| since.is_some());
    let content = if seen.mine.is_empty() {
        view! { <p>{t!("attendance-no-party")}</p> }.into_any()
    } else if all_here {
        view! { <p class="notice" data-kind="done">{t!("attendance-here-already")}</p> }.into_any()
    } else if !fresh {
        view! { <p class="notice" data-kind="refusal" role="alert">{crate::text::tell_word(language(), "attendance-refusal", "stale_code")}</p> }
            .into_any()
    } else if let Some(refusal) = hours {
        view! { <p>{own::why_not(refusal, session, &zone)}</p> }.into_any()
    } else {
        own::scanned_form(token, room.clone(), seen)
    };
    view! {
        {head(opened, session, &t!("attendance-scanned-title"))}
        <div class="own-presence scanned">{content}</div>
        <p><a href=room>{t!("attendance-to-room")}</a></p>
    }
    .into_any()
}
