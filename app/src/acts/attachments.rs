//! Pictures in notes: taken from the editor, and given out again.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, Request, State},
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{AttachmentId, NoteId},
    limits::PICTURE_BYTES_MAX,
};
use entente_service::{
    Failure,
    attachments::{self, PictureRefusal},
};
use serde_json::json;

use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    text::tell,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/notes/{note}/attachments", Door::Meeting, put).with_body_of(PICTURE_BYTES_MAX + 1),
        Route::get("/attachments/{attachment}", Door::Meeting, get),
    ]
}

/// Takes a picture: the file alone is the body. Only a script can put it into the text, so the answer is JSON.
async fn put(State(app): State<App>, visit: Visit, Path(note): Path<String>, request: Request) -> Answer {
    let note = NoteId::new(note);
    attachments::may_put(&app.house, &visit.actor, &note).await.map_err(|failure| visit.fault(failure))?;
    let refused = |refusal: PictureRefusal| {
        let key = match refusal {
            PictureRefusal::Kind => "picture-refused-kind",
            PictureRefusal::TooLarge => "picture-refused-too-large",
            PictureRefusal::Damaged => "picture-refused-damaged",
            PictureRefusal::TooMany => "picture-refused-too-many",
            PictureRefusal::Busy => "picture-refused-busy",
        };
        let megabytes = PICTURE_BYTES_MAX / (1024 * 1024);
        let message = tell(visit.language, key, &[("n", megabytes.into())]);
        (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refused": message }))).into_response()
    };
    let Some(_place) = attachments::place() else { return Ok(refused(PictureRefusal::Busy)) };
    // A body breaks off where it is larger than the route takes.
    let Ok(bytes) = <Bytes as axum::extract::FromRequest<App>>::from_request(request, &app).await else {
        return Ok(refused(PictureRefusal::TooLarge));
    };
    match attachments::put(&app.house, &visit.actor, &note, bytes).await {
        Ok(kept) => Ok(Json(json!({ "id": kept.id, "width": kept.width, "height": kept.height })).into_response()),
        Err(Failure::Refused(refusal)) => Ok(refused(refusal)),
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// A picture. It never changes, so a browser that may have it keeps it.
async fn get(State(app): State<App>, visit: Visit, Path(attachment): Path<String>) -> Answer {
    let found = attachments::get(&app.house, &visit.actor, &AttachmentId::new(attachment))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let headers = [
        (header::CONTENT_TYPE, found.media_type),
        (header::CACHE_CONTROL, "private, max-age=31536000, immutable".to_owned()),
        (header::CONTENT_DISPOSITION, "inline".to_owned()),
    ];
    Ok((headers, found.bytes).into_response())
}
