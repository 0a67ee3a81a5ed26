//! What a delegation sent home: each link with its state, what came back by it, and the party's own book of it.

use axum::{
    extract::{Path, State},
    response::{IntoResponse as _, Redirect},
};
use entente_drafting::capital::{Answer as Said, LinkState, Sent as SentPara};
use entente_service::documents::capital::{self as service, Letter, Told, Which};
use leptos::prelude::*;

use super::{asking::own, back, when};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        documents::{Looked, acts::Sent},
        edit::fields::Fields,
    },
    t,
    text::{language, tell_word},
    visit::Visit,
};

pub(super) async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, document)): Path<(String, String)>,
    form: Sent,
) -> Answer {
    let looked = own(&app, &visit, &meeting, &document).await?;
    let Ok(axum::Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let which =
        Which { meeting: &looked.opened.meeting.id, document: &looked.seen.document.id, ask: fields.get("link") };
    let done = match fields.get("act") {
        "revoke" => service::revoke(&app.house, &visit.actor, which).await,
        "note" => {
            let answers = fields.get("answers").parse().map_err(|_| visit.unreadable())?;
            service::note(&app.house, &visit.actor, which, answers).await
        }
        _ => return Err(visit.unreadable()),
    };
    done.map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to(&format!("{}/capital#links", looked.base())).into_response())
}

/// All of them, the latest first.
pub(super) fn view(visit: &Visit, looked: &Looked, books: &[Vec<Told>], command: &str) -> Option<AnyView> {
    if looked.capital.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = looked
        .capital
        .iter()
        .zip(books)
        .rev()
        .map(|(letter, book)| row(visit, looked, letter, book, command))
        .collect();
    Some(
        view! {
            <section class="part" id="links" aria-labelledby="links-h">
                <h2 id="links-h">{t!("capital-links")}</h2>
                <ol class="capital-links">{rows}</ol>
            </section>
        }
        .into_any(),
    )
}

fn row(visit: &Visit, looked: &Looked, letter: &Letter, book: &[Told], command: &str) -> AnyView {
    let ask = &letter.ask;
    let state = ask.state(visit.now);
    let instant = match state {
        LinkState::NotOpened => None,
        LinkState::Opened => ask.opened_at,
        LinkState::Answered => ask.answered_at,
        LinkState::Expired => Some(ask.expires_at),
        LinkState::Revoked => ask.revoked_at,
    };
    let instant = instant.map(|at| view! { <span>{when(visit, looked, at)}</span> });
    let ends = match (ask.is_open(visit.now), state) {
        (true, _) => Some(t!("capital-open-until", instant = when(visit, looked, ask.expires_at))),
        (false, LinkState::Answered) => Some(t!("capital-ended", instant = when(visit, looked, ask.expires_at))),
        (false, _) => None,
    };
    let party = (looked.seen.parties.len() > 1)
        .then(|| looked.seen.parties.iter().find(|(id, _)| *id == ask.party).map(|(_, short)| short.clone()))
        .flatten()
        .map(|short| view! { <span><bdi>{short}</bdi></span> });
    let by = ask.asked_by.clone().unwrap_or_default();
    let called: Vec<String> = ask.asked.paras.iter().map(|sent: &SentPara| sent.called.clone()).collect();
    let to = (!ask.asked.recipient.is_empty())
        .then(|| view! { <span>{t!("capital-sent-to", address = ask.asked.recipient.clone())}</span> });
    let note =
        (!ask.asked.note.is_empty()).then(|| view! { <p class="capital-said" dir="auto">{ask.asked.note.clone()}</p> });
    let action = format!("{}/capital/acts", looked.base());
    let button = |act: &'static str, words: String, class: &'static str| {
        view! {
            <form method="post" action=action.clone()><input type="hidden" name="link" value=ask.id.clone()/><input type="hidden" name="answers" value=ask.answers.to_string()/>
                <button type="submit" name="act" value=act class=class>{words}</button></form>
        }
    };
    let noted = ask.waits().then(|| button("note", t!("capital-take-note"), "primary"));
    let revoke = ask.is_open(visit.now).then(|| button("revoke", t!("capital-revoke"), ""));
    let last = letter.last().map(|last| back::whole(visit, looked, letter, last, command));
    let earlier: Vec<AnyView> = letter
        .answers
        .iter()
        .rev()
        .skip(1)
        .map(|one| view! { <li>{earlier(visit, looked, one)}</li> }.into_any())
        .collect();
    let earlier = (!earlier.is_empty()).then(|| {
        view! { <details class="fold"><summary>{t!("capital-earlier", count = earlier.len())}</summary><ol class="plain">{earlier}</ol></details> }
    });
    view! {
        <li id=format!("link-{}", ask.id) data-state=state.word()>
            <p class="line"><strong>{tell_word(language(), "capital-state", state.word())}</strong>{instant}{party}</p>
            <p class="line meta"><span>{t!("capital-about", numbers = called.join(", "))}</span><span>{t!("capital-asked-by", name = by, instant = when(visit, looked, ask.asked_at))}</span>{to}{ends.map(|words| view! { <span>{words}</span> })}</p>
            {note}{last}{earlier}
            {book_view(visit, looked, book)}
            <div class="buttons no-print">{noted}{revoke}</div>
        </li>
    }
    .into_any()
}

/// An answer that another has taken the place of.
fn earlier(visit: &Visit, looked: &Looked, one: &Said) -> AnyView {
    let paras: Vec<AnyView> = one.paras.iter().map(|on| back::said(looked, on)).collect();
    view! {
        <p class="meta">{back::who(one)}" · "{when(visit, looked, one.at)}</p>
        <ul class="plain">{paras}</ul>
        {(!one.note.is_empty()).then(|| view! { <p class="capital-said" dir="auto">{one.note.clone()}</p> })}
    }
    .into_any()
}

fn book_view(visit: &Visit, looked: &Looked, book: &[Told]) -> AnyView {
    let lines: Vec<AnyView> = book
        .iter()
        .map(|told| {
            let actor = told.actor.clone().map(|name| view! { <bdi>{name}</bdi> });
            view! { <li class="line"><span>{when(visit, looked, told.at)}</span><span>{tell_word(language(), "capital-deed", told.deed.word())}</span>{actor}</li> }
                .into_any()
        })
        .collect();
    view! {
        <details class="fold"><summary>{t!("capital-book")}</summary>
            <p class="hint">{t!("capital-book-hint")}</p><ol class="plain meta">{lines}</ol></details>
    }
    .into_any()
}
