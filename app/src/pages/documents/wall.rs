//! The paragraph that is before the meeting, on the wall: its brackets, and what is proposed on it side by side.

use axum::response::IntoResponse as _;
use entente_drafting::model::{Document, Para, Proposal, ProposalAction, ProposalState};
use entente_service::{documents, meetings::Opened};
use leptos::prelude::*;

use super::{follow, inlines, together};
use crate::{
    app::App,
    fault::Answer,
    pages::note,
    shell::{self, Frame},
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// How many proposals are shown side by side.
const BESIDE: usize = 3;

pub(crate) async fn page(
    app: &App,
    visit: &Visit,
    token: &str,
    display: &str,
    label: String,
    opened: &Opened,
) -> Answer {
    let all = documents::list(&app.house, opened).await.map_err(|failure| visit.fault(failure))?;
    let history = app.live.history(&opened.meeting.id).await.map_err(|error| visit.failed(&error))?;
    let mut frame = Frame::plain(label).with_class("display");
    frame.bare = true;
    let followed = follow::Followed {
        path: format!("/live/displays/{token}"),
        after: opened.programme.seq,
        history,
        document: None,
        display: Some(display.to_owned()),
    };
    // What was put to the meeting last.
    let document = all.into_iter().filter(|one| one.focus.is_some()).max_by_key(|one| one.focus_since);
    let texts = match &document {
        Some(document) => together::texts(app, visit, document).await?,
        None => together::Texts::new(),
    };
    let inner = visit.clone();
    Ok(shell::page(visit, frame, move || {
        let shown = document.as_ref().and_then(|one| Some((one, one.para(one.focus.as_ref()?)?)));
        let inside = match shown {
            Some((document, para)) => paragraph(document, para, &texts),
            None => view! { <h1 class="unseen">{t!("shows-text")}</h1><section class="stage"><p class="manner">{t!("display-no-text")}</p></section> }.into_any(),
        };
        view! {
            <div class="wall-text" id="wall-text" data-live="">{inside}</div>
            {follow::script(&inner, &followed)}
        }
        .into_any()
    })
    .into_response())
}

fn paragraph(document: &Document, para: &Para, texts: &together::Texts) -> AnyView {
    let (lang, title) = document.title.pick(language().code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let beside: Vec<AnyView> = document
        .tabled_on(&para.id)
        .filter(|one| one.state != ProposalState::InBrackets)
        .take(BESIDE)
        .map(|one| proposal(one, document.language.code()))
        .collect();
    let beside = (!beside.is_empty())
        .then(|| view! { <section class="wall-proposals" aria-label=t!("display-competing")>{beside}</section> });
    let lang_of = document.language.code();
    // What is being written stands where its words will stand.
    let words = match para.together.as_ref().and_then(|id| texts.get(id)) {
        Some(blocks) => view! {
            <div class="wall-para para-text" data-written="" lang=lang_of dir="auto">{note::text(blocks.clone(), &document.meeting)}</div>
            <p class="manner">{t!("display-being-written")}</p>
        }
        .into_any(),
        None => view! { <p class="wall-para para-text" lang=lang_of dir="auto">{inlines::words(&para.text)}</p> }.into_any(),
    };
    view! {
        <header><h1><span class="number">{document.called(&para.id)}</span><span lang=lang dir="auto">{title}</span></h1>
            <span class="wall-status">{inlines::status(para.status)}" "{tell_word(language(), "para-status", para.status.word())}</span></header>
        <section class="stage">{words}</section>
        {beside}
    }
    .into_any()
}

fn proposal(one: &Proposal, lang: &'static str) -> AnyView {
    let words = match one.action {
        ProposalAction::Mod => inlines::changes(&one.base, &one.new),
        ProposalAction::Sup => vec![view! { <del>{inlines::words(&one.base)}</del> }.into_any()],
        ProposalAction::Add | ProposalAction::Split | ProposalAction::Merge => inlines::words(&one.new),
        ProposalAction::Noc | ProposalAction::Move => Vec::new(),
    };
    let sponsors: Vec<&str> = std::iter::once(&one.lead).chain(&one.co).map(|sponsor| sponsor.short.as_str()).collect();
    let now = (one.state == ProposalState::UnderDiscussion).then_some("");
    view! {
        <article data-now=now>
            <p class="manner"><bdi>{sponsors.join(", ")}</bdi>" · "{tell_word(language(), "proposal-action", one.action.word())}</p>
            <p class="para-text" lang=lang dir="auto">{words}</p>
        </article>
    }
    .into_any()
}
