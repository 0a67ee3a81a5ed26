//! The interpreters' desk, and a statement on a page of its own.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{ItemId, MeetingId, SpeechId},
    policy::Action,
    text::Language,
};
use entente_service::floor;
use leptos::prelude::*;

use super::{
    super::meetings::meeting_frame,
    asking::languages,
    history, offset, open, source,
    words::{BOOTH_WORDS, words},
};
use crate::{
    app::App,
    fault::Answer,
    glossary,
    islands::{
        booth::{BoothStart, LiveBooth},
        start::Start,
    },
    shell::{self, Frame, Half, Place},
    t,
    text::tell,
    visit::Visit,
};

pub(super) async fn booth(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    if !opened.place.may(Action::ReadEmbargoed) {
        return Err(visit.forbidden());
    }
    let signals = opened.place.may(Action::SignalSpeed);
    let history = history(&app, &visit, &opened.meeting.id).await?;
    let mut frame = Frame::plain(tell(visit.language, "booth-title", &[])).at(Place::Booth).with_class("page booth");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    frame.islands = Some(Half::Podium);
    let base = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let start = BoothStart {
        source: source(&visit, &opened, &session.id, history),
        session: session.id.clone(),
        base: base.clone(),
        offset: offset(&visit, &opened, &session.id),
        words: words(visit.language, BOOTH_WORDS),
    };
    let (lang, title) = session.title.pick(visit.language.code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    Ok(shell::page(&visit, frame, move || {
        view! {
            <header class="page-head"><h1>{t!("booth-title")}</h1><p class="lede" lang=lang>{title}</p></header>
            <div class="booth-columns">
                <div>
                    <LiveBooth start=Start(start)/>
                    {signals.then(|| view! {
                        <form class="acts too-fast-form" method="post" action=format!("{base}/too-fast") data-send="" data-keep="">
                            <label for="booth-language">{t!("booth-language")}</label>
                            <span class="select"><select id="booth-language" name="language">{languages("")}</select></span>
                            <button type="submit" data-key="f" aria-keyshortcuts="f">{t!("booth-too-fast")}" "<kbd>"f"</kbd></button>
                        </form>
                    })}
                </div>
                {terms()}
            </div>
        }
    })
    .into_response())
}

/// The glossary: every term in the six languages.
fn terms() -> AnyView {
    let heads = Language::ALL
        .iter()
        .map(|language| view! { <th scope="col" lang=language.code()>{language.own_name()}</th> })
        .collect_view();
    let rows = glossary::terms()
        .iter()
        .map(|term| {
            let cells = Language::ALL
                .iter()
                .map(|language| {
                    let said = term.terms.get(language.code()).cloned().unwrap_or_default();
                    view! { <td lang=language.code()><span dir="auto">{said}</span></td> }
                })
                .collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="glossary"><h2 id="glossary-h">{t!("booth-glossary")}</h2>
            <p class="hint">{t!("booth-glossary-hint")}</p>
            <div class="table" role="region" tabindex="0" aria-labelledby="glossary-h"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>
        </div>
    }
    .into_any()
}

/// A statement as text, with its file.
pub(super) async fn statement(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session, item, speech)): Path<(String, String, String, String)>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    let (speech, statement) = floor::statement(
        &app.house,
        &visit.actor,
        &MeetingId::new(opened.meeting.id.as_str()),
        &ItemId::new(item.as_str()),
        &SpeechId::new(speech),
    )
    .await
    .map_err(|failure| visit.fault(failure))?;
    let title = tell(visit.language, "statement-of", &[("party", speech.short.clone().into())]);
    let mut frame = Frame::plain(title.clone()).at(Place::Session).with_class("page narrow paper");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    let embargoed = !floor::is_delivered(&speech);
    let base = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    Ok(shell::page(&visit, frame, move || {
        let lang = statement.language.clone();
        let paragraphs = statement
            .text
            .split("\n")
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| view! { <p dir="auto">{line.to_owned()}</p> })
            .collect_view();
        let file = statement.file_name.clone().map(|name| {
            let href = format!("{base}/statements/{item}/{}/file", speech.id);
            view! { <p><a href=href download="">{name}</a></p> }
        });
        view! {
            <header class="page-head"><h1>{title}</h1></header>
            {embargoed.then(|| view! { <p class="notice" role="note">{t!("statement-check")}</p> })}
            {file}
            <div class="text" lang=lang>{paragraphs}</div>
            <p><a href=base.clone()>{t!("ask-back")}</a></p>
        }
    })
    .into_response())
}
