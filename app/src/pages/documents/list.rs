//! The documents of a meeting.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::clock::Moment;
use entente_drafting::{convergence, model::Document};
use entente_service::documents;
use leptos::prelude::*;

use super::{frame, opened};
use crate::{
    app::App,
    fault::Answer,
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let opened = opened(&app, &visit, &meeting).await?;
    let all = documents::list(&app.house, &opened).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(&visit, &opened, tell(visit.language, "documents-title", &[]));
    let (pen, now) = (documents::holds_pen(&opened), app.house.now());
    Ok(shell::page(&visit, frame, move || {
        let base = format!("/meetings/{}/documents", opened.meeting.id);
        let rows: Vec<AnyView> = all.iter().map(|document| row(&base, document, now)).collect();
        let new = pen.then(|| {
            view! { <p class="buttons"><a class="button" href=format!("{base}/new")>{t!("documents-new")}</a></p> }
        });
        let empty = all.is_empty().then(|| {
            view! { <div class="empty"><p>{t!("documents-none")}</p><p class="meta">{t!("documents-none-how")}</p></div> }
        });
        view! {
            <header class="page-head">
                <h1>{t!("documents-title")}</h1>
                <p class="lede">{t!("documents-lede")}</p>
            </header>
            {empty}
            <ul class="rows">{rows}</ul>
            {new}
            <p class="meta"><a href="/library">{t!("documents-library")}</a></p>
        }
        .into_any()
    })
    .into_response())
}

fn row(base: &str, document: &Document, now: Moment) -> AnyView {
    let (lang, title) = document.title.pick(language().code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let whole = convergence::convergence(&document.paras, now).whole;
    let agreed = t!("documents-agreed-words", percent = whole.per_cent());
    let proposals = document.proposals.iter().filter(|one| one.state.is_tabled() && one.state.is_live()).count();
    let brackets = t!("documents-brackets", count = whole.open_brackets);
    view! {
        <li class="row">
            <span class="key">{document.symbol.clone()}</span>
            <a class="title" href=format!("{base}/{}", document.id) lang=lang dir="auto">{title}</a>
            <p class="meta line">
                <span>{tell_word(language(), "document-state", document.state.word())}</span>
                <span>{agreed}</span><span>{brackets}</span>
                <span>{t!("documents-proposals", count = proposals)}</span>
            </p>
        </li>
    }
    .into_any()
}
