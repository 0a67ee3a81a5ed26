//! What the words of a note may become: a card on a board, a commitment in the register, a proposal to a document of the
//! meeting. Here only the form of it is opened, filled with the words; nothing is stored before somebody keeps that form.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{MeetingId, NoteId},
    policy::Action,
};
use entente_exchange::post::PostKind;
use entente_service::{
    boards, documents, follow_up,
    meetings::{self, Opened},
    texts,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    boards::{card, form::homes, writing as cards},
    directory::read,
    documents::writing as proposals,
    follow_up::writing as commitments,
    meetings::meeting_frame,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word, within},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::post("/notes/{note}/make", Door::Meeting, make)]
}

/// What somebody may make of notes, for the editor: "card commitment proposal"; none for nothing. Proposals are made of the
/// notes of a meeting, to its documents; a space has none.
pub(super) async fn kinds_for(app: &App, visit: &Visit, opened: Option<&Opened>) -> Result<Option<String>, Fault> {
    if visit.actor.person().is_none() {
        return Ok(None);
    }
    let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let eyes = follow_up::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = read(visit, app).await?;
    let may_post = !within(visit.language, || homes(&directory, &reader)).is_empty();
    let kinds = [
        ("card", may_post),
        ("commitment", !within(visit.language, || commitments::homes(&directory, &eyes, None)).is_empty()),
        ("proposal", opened.is_some_and(|opened| opened.place.may(Action::Propose))),
    ];
    let may: Vec<&str> = kinds.iter().filter(|(_, may)| *may).map(|(kind, _)| *kind).collect();
    Ok((!may.is_empty()).then(|| may.join(" ")))
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// card, commitment, proposal.
    r#as: String,
    text: String,
    /// Of a card.
    kind: String,
    /// Of a proposal.
    document: String,
}

async fn make(
    State(app): State<App>,
    visit: Visit,
    Path(note): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let note = NoteId::new(note);
    let open = texts::open(&app.house, &visit.actor, &note).await.map_err(|failure| visit.fault(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    match (asked.r#as.as_str(), PostKind::from_word(&asked.kind)) {
        ("card", None) => {
            Ok(shell::page(&visit, Frame::plain(tell(visit.language, "post-begin", &[])), || kinds(&note, &asked.text))
                .into_response())
        }
        ("card", Some(kind)) => cards::of_words(&app, &visit, kind, &note, &asked.text).await,
        ("commitment", _) => commitments::of_words(&app, &visit, &asked.text).await,
        ("proposal", _) => match open.meeting() {
            Some(meeting) if asked.document.is_empty() => choose(&app, &visit, meeting, &note, &asked.text).await,
            Some(meeting) => proposals::of_words(&app, &visit, meeting.as_str(), &asked.document, &asked.text).await,
            // A space has no document to propose to.
            None => Err(visit.unreadable()),
        },
        _ => Err(visit.unreadable()),
    }
}

fn quoted(text: &str) -> AnyView {
    let text = text.to_owned();
    view! { <blockquote class="quoted lines" dir="auto">{text}</blockquote> }.into_any()
}

/// The kinds of cards, each a button with the words.
fn kinds(note: &NoteId, text: &str) -> AnyView {
    let kinds: Vec<AnyView> = PostKind::ALL
        .iter()
        .filter(|kind| **kind != PostKind::Answer)
        .map(|kind| {
            view! {
                <li class="kind-choice"><button type="submit" name="kind" value=kind.word() class="quiet title">{card::kind(*kind)}</button><p class="meta">{tell_word(language(), "post-kind-about", kind.word())}</p></li>
            }
            .into_any()
        })
        .collect();
    view! {
        <header class="page-head"><h1>{t!("post-begin")}</h1><p class="lede">{t!("post-begin-lede")}</p></header>
        {quoted(text)}
        <form method="post" action=format!("/notes/{note}/make")>
            <input type="hidden" name="as" value="card"/>
            <input type="hidden" name="text" value=text.to_owned()/>
            <ul class="kind-choices">{kinds}</ul>
        </form>
    }
    .into_any()
}

/// To which document of the meeting: those that take proposals of the reader's.
async fn choose(app: &App, visit: &Visit, meeting: &MeetingId, note: &NoteId, text: &str) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, meeting).await.map_err(|failure| visit.fault(failure))?;
    let all = documents::list(&app.house, &opened).await.map_err(|failure| visit.fault(failure))?;
    let mut open_ones = Vec::new();
    for document in &all {
        if proposals::takes_words(app, visit, meeting.as_str(), document.id.as_str()).await? {
            open_ones.push(document);
        }
    }
    if let [one] = open_ones.as_slice() {
        return proposals::of_words(app, visit, meeting.as_str(), one.id.as_str(), text).await;
    }
    let mut frame = Frame::plain(tell(visit.language, "make-proposal-title", &[]));
    frame.meeting = Some(meeting_frame(visit, &opened, None));
    let back = format!("/meetings/{meeting}/documents");
    Ok(shell::page(visit, frame, || {
        let choices: Vec<AnyView> = open_ones
            .iter()
            .map(|document| {
                let (lang, title) = document.title.pick(language().code());
                let (lang, title) = (lang.to_owned(), title.to_owned());
                view! {
                    <li class="kind-choice"><button type="submit" name="document" value=document.id.to_string() class="quiet title" lang=lang dir="auto">{title}</button><p class="meta">{document.symbol.clone()}</p></li>
                }
                .into_any()
            })
            .collect();
        let none = choices.is_empty().then(|| {
            view! { <div class="empty"><h2>{t!("make-proposal-none")}</h2><p>{t!("make-proposal-none-hint")}" "<a href=back>{t!("documents-title")}</a></p></div> }
        });
        view! {
            <header class="page-head"><h1>{t!("make-proposal-title")}</h1></header>
            {quoted(text)}
            {none}
            <form method="post" action=format!("/notes/{note}/make")>
                <input type="hidden" name="as" value="proposal"/>
                <input type="hidden" name="text" value=text.to_owned()/>
                <ul class="kind-choices">{choices}</ul>
            </form>
        }
        .into_any()
    })
    .into_response())
}
