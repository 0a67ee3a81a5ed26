//! Calendars over HTTP: a meeting or a session to take along, and personal feeds by their secret address.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::Response,
};
use entente_domain::{
    ids::{MeetingId, SessionId},
    text::Language,
};
use entente_service::{
    Actor,
    calendar::{self, entries::Reader, ics::Calendar, slots::Told},
    directory,
};

use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    text::tell,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/calendar.ics", Door::Meeting, meeting),
        Route::get("/meetings/{meeting}/sessions/{session}/calendar.ics", Door::Meeting, session),
        Route::get("/calendar/{token}", Door::Secret, feed),
    ]
}

pub(crate) fn reader(visit: &Visit) -> Reader<'_> {
    Reader { language: visit.language, public_url: &visit.settings.public_url, words }
}

/// Words of entries; plain, for calendar programmes show isolation marks as boxes.
pub(crate) fn words(language: Language, told: Told<'_>) -> String {
    let words = match told {
        Told::Turn { party, item } => {
            tell(language, "calendar-turn", &[("party", party.into()), ("item", item.into())])
        }
        Told::Expected => tell(language, "calendar-turn-expected", &[]),
        Told::Inscription { item } => tell(language, "calendar-inscription", &[("item", item.into())]),
        Told::Silence { document } => tell(language, "silence-calendar-title", &[("document", document.into())]),
    };
    words.replace(['\u{2068}', '\u{2069}'], "")
}

async fn meeting(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let calendar = calendar::meeting(&app.house, &visit.actor, &MeetingId::new(id.clone()), reader(&visit))
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(answer(&calendar, Some(&id)))
}

async fn session(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let (meeting, id) = (MeetingId::new(meeting), SessionId::new(id));
    let calendar = calendar::session(&app.house, &visit.actor, &meeting, &id, reader(&visit))
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(answer(&calendar, Some(&format!("{meeting}-{id}"))))
}

/// For programmes, not for people: no cookie, and nothing but the address says whose it is.
async fn feed(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Answer {
    let secret = token.strip_suffix(".ics").ok_or_else(|| visit.absent())?;
    let directory = directory::read(&app.house, &app.catalogue, &Actor::House).await;
    let directory = directory.map_err(|failure| visit.fault(failure))?;
    let calendar = calendar::feed(&app.house, &directory, secret, &visit.settings.public_url, words)
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(answer(&calendar, None))
}

/// With a name, as a file to keep. Names are ids: letters, digits and dashes.
pub(crate) fn answer(calendar: &Calendar, name: Option<&str>) -> Response {
    let mut response = Response::new(calendar.text().into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    if let Some(value) =
        name.and_then(|name| HeaderValue::from_str(&format!("attachment; filename=\"{name}.ics\"")).ok())
    {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
