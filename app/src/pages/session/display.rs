//! The screen in the room.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{DisplayId, SessionId},
    screen::Shows,
};
use entente_service::meetings;
use leptos::prelude::*;

use super::{
    history, offset, source,
    words::{DISPLAY_WORDS, words},
};
use crate::{
    app::App,
    fault::Answer,
    islands::display::{DisplayStart, LiveDisplay},
    islands::start::Start,
    pages::documents::wall,
    shell::{self, Frame, Half},
    visit::Visit,
};

pub(super) async fn display(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Answer {
    let (screen, opened) = meetings::by_display(&app.house, &token).await.map_err(|failure| visit.fault(failure))?;
    if opened.programme.screens.iter().any(|one| one.id.as_str() == screen.id && one.shows == Shows::Text) {
        return wall::page(&app, &visit, &token, &screen.id, screen.label, &opened).await;
    }
    let session = SessionId::new(screen.session_id);
    let history = history(&app, &visit, &opened.meeting.id).await?;
    let mut source = source(&visit, &opened, &session, history);
    source.path = format!("/live/displays/{token}");
    let mut frame = Frame::plain(screen.label).with_class("display");
    frame.islands = Some(Half::Podium);
    frame.bare = true;
    let start = DisplayStart {
        source,
        display: DisplayId::new(screen.id),
        offset: offset(&visit, &opened, &session),
        session,
        language: visit.language.code().to_owned(),
        words: words(visit.language, DISPLAY_WORDS),
    };
    Ok(shell::page(&visit, frame, move || view! { <LiveDisplay start=Start(start)/> }).into_response())
}
