//! Asking one's capital: what a delegation sends home and gets back, and the sheet behind the link, which needs no
//! account. What stands on these pages is the delegation's own; nobody else sees that there is anything.

mod answering;
mod asking;
mod back;
mod beside;
mod letters;
mod list;
mod sheet;

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use entente_drafting::capital;
use entente_service::{
    documents::capital::{Awaited, delegations},
    meetings::Opened,
};
use leptos::prelude::*;

pub(super) use beside::{clock, mark, of_para};

use super::{Looked, view::when};
use crate::{
    pages::silence::times,
    routes::{Door, Route},
    t,
    text::language,
    visit::Visit,
};

/// An answer has the words of several paragraphs, and a letter of Arabic takes six bytes in a form.
const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/{document}/capital", Door::Meeting, asking::page),
        Route::post("/meetings/{meeting}/documents/{document}/capital", Door::Meeting, asking::send),
        Route::post("/meetings/{meeting}/documents/{document}/capital/acts", Door::Meeting, list::act),
        Route::get("/capital/{token}", Door::Secret, sheet::page),
        Route::post("/capital/{token}", Door::Secret, answering::send).with_body_of(ANSWER_BYTES_MAX),
    ]
}

/// Whether the reader has a capital to ask about this document now.
fn may_ask(looked: &Looked) -> bool {
    capital::is_asked_about(looked.document().state) && !delegations(&looked.opened).is_empty()
}

/// The way to what was sent home, for those who have a capital.
pub(super) fn link(looked: &Looked) -> Option<AnyView> {
    let there = may_ask(looked) || !looked.capital.is_empty();
    there.then(|| view! { <li><a href=format!("{}/capital", looked.base())>{t!("capital-link")}</a></li> }.into_any())
}

/// What came back from capitals and nobody has taken note of: above somebody's meetings and on the meeting's page.
pub(crate) fn awaited_notice(visit: &Visit, opened: &Opened, awaited: &[Awaited]) -> Option<AnyView> {
    if awaited.is_empty() {
        return None;
    }
    let zone = &opened.meeting.zone;
    let own = visit.own_zone().unwrap_or(zone);
    let id = format!("capital-awaited-{}", opened.meeting.id);
    let heading = id.clone();
    let rows: Vec<AnyView> = awaited
        .iter()
        .map(|one| {
            let (lang, title) = one.title.pick(language().code());
            let href = format!("/meetings/{}/documents/{}/capital", opened.meeting.id, one.document);
            view! {
                <li><a href=href lang=lang.to_owned() dir="auto">{title.to_owned()}</a>
                    <p class="line"><span>{times::both(language(), one.at, zone, own)}</span><span><bdi>{one.party.clone()}</bdi></span></p></li>
            }
            .into_any()
        })
        .collect();
    Some(
        view! {
            <section class="notice awaited" aria-labelledby=id>
                <h2 id=heading>{t!("capital-awaited")}</h2>
                <ul>{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What every answer behind a link carries: it is in no search engine, and its address in nobody's referrer. Not
/// `no-referrer`, for which see the server's headers: of this one only the host is told.
fn confidential(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    let robots = HeaderName::from_static("x-robots-tag");
    headers.insert(robots, HeaderValue::from_static("noindex, nofollow, noarchive"));
    response
}
