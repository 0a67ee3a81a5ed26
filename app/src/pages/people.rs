//! Who is in a meeting: its parties, and the people who act for them.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    ids::MeetingId,
    people::{Party, PartyKind},
};
use entente_service::{
    export,
    meetings::{self, Opened},
};
use leptos::prelude::*;

use super::meetings::{meeting_frame, session_at_hand};
use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/people", Door::Meeting, people).repeatable(),
        Route::get("/meetings/{meeting}/export", Door::Desk, whole),
    ]
}

/// A party with the names and roles of those who act for it.
type Seated = (Party, Vec<(String, Option<&'static str>)>);

async fn people(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let id = MeetingId::new(id);
    let opened = meetings::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let parties = meetings::people(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let parties: Vec<Seated> = parties
        .into_iter()
        .map(|(party, members)| {
            let members =
                members.into_iter().map(|row| (row.name.clone(), row.role().map(|role| role.word()))).collect();
            (party, members)
        })
        .collect();
    let mut frame = Frame::plain(tell(visit.language, "people-title", &[])).at(Place::People);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    let page = shell::page(&visit, frame, move || people_view(&opened, parties));
    Ok(page.into_response())
}

fn people_view(opened: &Opened, parties: Vec<Seated>) -> impl IntoView + use<> {
    let kinds: Vec<AnyView> = PartyKind::ALL.iter().filter_map(|kind| kind_view(opened, *kind, &parties)).collect();
    let empty = kinds.is_empty();
    view! {
        <header class="page-head">
            <h1>{t!("people-title")}</h1>
            <p class="lede">{t!("people-lede", count = parties.len())}</p>
        </header>
        {kinds}
        {empty.then(|| view! { <div class="empty"><p>{t!("people-empty")}</p></div> })}
    }
    .into_any()
}

fn kind_view(opened: &Opened, kind: PartyKind, parties: &[Seated]) -> Option<AnyView> {
    let language = language();
    let own = |party: &Party| opened.place.parties.iter().any(|mine| mine.id == party.id);
    let rows: Vec<AnyView> = parties
        .iter()
        .filter(|(party, _)| party.kind == kind)
        .map(|(party, members)| {
            let (lang, name) = party.name.pick(language.code());
            let people: Vec<AnyView> = members
                .iter()
                .map(|(name, role)| {
                    let role = role.map(|role| format!(" ({})", tell_word(language, "member-role", role)));
                    view! { <li><bdi>{name.clone()}</bdi>{role}</li> }.into_any()
                })
                .collect();
            let people = if people.is_empty() {
                view! { <p class="meta">{t!("people-nobody")}</p> }.into_any()
            } else {
                view! { <ul class="inline-names">{people}</ul> }.into_any()
            };
            let mine = own(party).then(|| view! { " "<strong>{t!("people-yours")}</strong> });
            let id = format!("party-{}", party.id);
            view! { <div class="fact" id=id><dt><span lang=lang.to_owned()>{name.to_owned()}</span>{mine}</dt><dd>{people}</dd></div> }
                .into_any()
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let id = format!("kind-{}", kind.word());
    let heading = id.clone();
    Some(
        view! {
            <section class="part" aria-labelledby=id>
                <h2 id=heading>{tell_word(language, "party-kind", kind.word())}</h2>
                <dl class="facts">{rows}</dl>
            </section>
        }
        .into_any(),
    )
}

/// The whole meeting as one JSON file, for those who may take it out.
async fn whole(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let id = MeetingId::new(id);
    let export =
        export::meeting(&app.house, &app.live, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let body = serde_json::to_vec_pretty(&export).map_err(|error| visit.failed(&error))?;
    let mut response = Response::new(body.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    // The id is made of letters, digits and dashes; a name that is not would have found no meeting.
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{id}.json\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}
