//! The room: the live part, and the note beside it.

use axum::{
    extract::{Path, Query, State},
    response::IntoResponse as _,
};
use entente_domain::{ids::ItemId, meeting::Session, policy::Action, text::Language};
use entente_service::meetings::Opened;
use leptos::prelude::*;

use super::{
    super::{attendance, keeping, meetings::meeting_frame, steps::links::OfItem},
    Choice,
    beside::Beside,
    history, notice_of, offset, open, source,
    words::{ROOM_WORDS, words},
};
use crate::{
    app::App,
    fault::Answer,
    islands::start::Start,
    islands::{
        floor_card::Speaking,
        room::{LiveRoom, RoomStart},
    },
    shell::{self, Frame, Half, Place},
    t,
    text::tell_word,
    visit::Visit,
};

pub(super) async fn room(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    let notice = notice_of(&choice);
    let chosen = choice
        .item
        .map(ItemId::new)
        .and_then(|id| opened.programme.item(&id))
        .filter(|item| item.session == session.id)
        .cloned();
    let shown = chosen.clone().or_else(|| opened.programme.current(&session.id).cloned());
    let note = Beside::open(&app, &visit, &opened, shown.as_ref()).await?;
    let steps = match &shown {
        Some(item) => Some(OfItem::of(&app, &visit, &opened, &item.id).await?),
        None => None,
    };
    let strip = attendance::strip(&app, &visit, &opened, &session).await?;
    let history = history(&app, &visit, &opened.meeting.id).await?;

    let speaking = if opened.place.may(Action::AskForFloor) {
        let acting = opened.place.acting(visit.chosen_party(opened.meeting.id.as_str()).as_ref());
        Speaking {
            acting: acting.map(|party| (party.id.clone(), party.short.clone())),
            observer: acting.is_some_and(|party| party.kind.is_observer()),
            own: opened.place.parties.iter().map(|party| party.id.clone()).collect(),
            command: app.house.id(),
        }
    } else {
        Speaking::default()
    };
    let language = visit.language;
    let mut frame =
        Frame::plain(session.title.pick(language.code()).1.to_owned()).at(Place::Session).with_class("room");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    frame.islands = Some(Half::Room);
    frame.editor = true;
    let start = RoomStart {
        source: source(&visit, &opened, &session.id, history),
        session: session.id.clone(),
        chosen: chosen.map(|item| item.id),
        base: format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id),
        offset: offset(&visit, &opened, &session.id),
        language: language.code().to_owned(),
        documents: opened.meeting.about.documents.clone(),
        speaking,
        words: words(language, ROOM_WORDS),
    };
    let notes = format!("/meetings/{}/sessions/{}/notes", opened.meeting.id, session.id);
    let group = group_line(&opened, &session, language);
    let inner = visit.clone();
    let page = shell::page(&visit, frame, move || {
        view! {
            {keeping::part(&inner)}
            {group.map(|(item, lang, title, result)| view! {
                <p class="group-line">{t!("result-of")}" "<a href=item lang=lang>{title}</a>" · "<a href=result>{t!("groups-result")}</a></p>
            })}
            {notice.map(|word| view! { <p class="notice page-notice" role="alert">{tell_word(language, "refusal", &word)}</p> })}
            {strip.map(attendance::own::Strip::view)}
            {steps.and_then(|steps| steps.view())}
            <LiveRoom start=Start(start)/>
            {note.view(notes)}
        }
    });
    Ok(keeping::kept(&visit, page.into_response()))
}

/// Of a breakout group: the plenary's item it belongs to, and where its result is written.
fn group_line(opened: &Opened, session: &Session, language: Language) -> Option<(String, String, String, String)> {
    let item = opened.programme.plenary_item(&session.id)?;
    let base = format!("/meetings/{}/sessions", opened.meeting.id);
    let (lang, title) = item.title.pick(language.code());
    Some((
        format!("{base}/{}?item={}", item.session, item.id),
        lang.to_owned(),
        title.to_owned(),
        format!("{base}/{}/result", session.id),
    ))
}
