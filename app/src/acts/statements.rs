//! Statements handed in by parties: taken with their text or file, and given out again.

use axum::{
    Json,
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    ids::{ItemId, MeetingId, SpeechId},
    limits::STATEMENT_FILE_BYTES_MAX,
};
use entente_service::{
    Failure,
    floor::{self, HandedIn, StatementRefusal},
    meetings,
};
use serde_json::json;

use super::{floor::FloorForm, refusals::word};
use crate::{
    app::App,
    fault::Answer,
    pages::session::asking,
    papers::download,
    routes::{Door, Route},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/meetings/{meeting}/sessions/{session}/statement", Door::Meeting, hand_in)
            .with_body_of(STATEMENT_FILE_BYTES_MAX + 512 * 1024),
        Route::get("/meetings/{meeting}/sessions/{session}/statements/{item}/{speech}/file", Door::Meeting, file),
    ]
}

/// Takes a statement: text, file, or both.
async fn hand_in(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    multipart: Result<Multipart, MultipartRejection>,
) -> Answer {
    let back = format!("/meetings/{meeting}/sessions/{session}#floor");
    let path = (meeting.clone(), session);
    let meeting = MeetingId::new(meeting);
    meetings::enter(&app.house, &visit.actor, &meeting).await.map_err(|failure| visit.fault(failure))?;
    let Ok(multipart) = multipart else { return Err(visit.unreadable()) };
    let (form, file) = read(multipart).await;
    let (typed, speech) = (form.typed(), form.speech());
    let Some(id) = form.command() else { return Err(visit.unreadable()) };
    let Ok(file) = file else {
        return asking::entry_page(&app, &visit, path, form.item, &speech, typed, Some("statement_too_large")).await;
    };
    let handed_in = HandedIn {
        speech: form.speech(),
        language: form.language(),
        text: form.text.clone(),
        file,
        written: form.act == "written",
    };
    let item = ItemId::new(&form.item);
    match floor::hand_in(&app.house, &app.live, &visit.actor, &meeting, &item, id, handed_in).await {
        Ok(()) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(()) => Ok(Redirect::to(&back).into_response()),
        Err(Failure::Refused(refusal)) => {
            let word = match &refusal {
                StatementRefusal::Empty => "statement_empty",
                StatementRefusal::TooLarge => "statement_too_large",
                StatementRefusal::FileKind => "statement_file_kind",
                StatementRefusal::Floor(refusal) => word(refusal),
            };
            asking::entry_page(&app, &visit, path, form.item, &speech, typed, Some(word)).await
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// A form breaks off where it is larger than the route takes.
struct BrokenOff;

/// The fields of a multipart form as far as it could be read, and its file, which stands behind the text in ours.
async fn read(mut multipart: Multipart) -> (FloorForm, Result<Option<(String, Vec<u8>)>, BrokenOff>) {
    let mut form = FloorForm::default();
    let mut file = None;
    loop {
        let field = match multipart.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return (form, Ok(file)),
            Err(_) => return (form, Err(BrokenOff)),
        };
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let file_name = field.file_name().unwrap_or_default().to_owned();
            let Ok(bytes) = field.bytes().await else { return (form, Err(BrokenOff)) };
            if !file_name.is_empty() && !bytes.is_empty() {
                file = Some((file_name, bytes.to_vec()));
            }
            continue;
        }
        let Ok(value) = field.text().await else { return (form, Err(BrokenOff)) };
        match name.as_str() {
            "act" => form.act = value,
            "item" => form.item = value,
            "command" => form.command = value,
            "speech" => form.speech = value,
            "language" => form.language = value,
            "text" => form.text = value,
            _ => {}
        }
    }
}

/// A statement's file, or its text.
async fn file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, _session, item, speech)): Path<(String, String, String, String)>,
) -> Answer {
    let (speech, statement) = floor::statement(
        &app.house,
        &visit.actor,
        &MeetingId::new(meeting),
        &ItemId::new(item),
        &SpeechId::new(speech),
    )
    .await
    .map_err(|failure| visit.fault(failure))?;
    let (name, kind, bytes) = match (statement.file_name, statement.file_type, statement.file_bytes) {
        (Some(name), Some(kind), Some(bytes)) => (name, kind, bytes),
        _ => (format!("{}.txt", speech.short), "text/plain; charset=utf-8".to_owned(), statement.text.into_bytes()),
    };
    Ok(download(&name, &kind, bytes))
}
