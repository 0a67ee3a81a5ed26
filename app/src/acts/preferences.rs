//! Choices a browser keeps: the language, and the party somebody acts for.

use axum::{
    Form,
    extract::{Path, Request, State, rejection::FormRejection},
    http::{HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::ids::MeetingId;
use entente_service::meetings;
use serde::Deserialize;

use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    visit::{LANGUAGE_COOKIE, PARTY_COOKIE_PREFIX, Visit, asked_language},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::post("/meetings/{meeting}/acting", Door::Meeting, choose_party)]
}

/// A year, in seconds.
const KEPT_SECONDS: u32 = 365 * 24 * 3_600;

/// Remembers the language of `?lang=` for the pages that follow.
pub async fn remember_language(request: Request, next: Next) -> Response {
    let asked = asked_language(request.uri().query().unwrap_or_default());
    // Below the open interface there are no cookies.
    let is_page = request.method() == Method::GET && !request.uri().path().starts_with(crate::api::BASE);
    let mut response = next.run(request).await;
    if let Some(language) = asked.filter(|_| is_page) {
        let cookie = format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age={KEPT_SECONDS}; SameSite=Lax", language.code());
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
    response
}

#[derive(Debug, Deserialize)]
pub(crate) struct PartyForm {
    party: String,
    #[serde(default)]
    next: String,
}

async fn choose_party(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    form: Result<Form<PartyForm>, FormRejection>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting.clone()))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let Some(party) = opened.place.parties.iter().find(|party| party.id.as_str() == form.party) else {
        return Err(visit.absent());
    };
    let next = if is_internal(&form.next) { form.next } else { format!("/meetings/{meeting}") };
    let mut response = Redirect::to(&next).into_response();
    let cookie = format!(
        "{PARTY_COOKIE_PREFIX}{}={}; Path=/; Max-Age={KEPT_SECONDS}; SameSite=Lax; HttpOnly",
        opened.meeting.id, party.id
    );
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// Whether a path leads somewhere inside: one slash in front, no host, no control characters.
pub fn is_internal(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::is_internal;

    #[test]
    fn only_paths_inside_are_followed() {
        for good in ["/", "/meetings/a?item=b"] {
            assert!(is_internal(good), "{good}");
        }
        for bad in ["", "//evil.example", "https://evil.example", "/\\evil", "/a\r\nb", "meetings"] {
            assert!(!is_internal(bad), "{bad}");
        }
    }
}
