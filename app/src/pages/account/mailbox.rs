//! The letters that would have been sent: for development, where no mail server is set.
//! Their links open accounts, so they are shown on this machine only, whatever is configured.

use axum::{Extension, extract::State, response::IntoResponse as _};
use entente_service::identity::{
    Browser,
    links::{SentLetter, recent_letters},
};
use leptos::prelude::*;

use crate::{
    app::App,
    fault::Answer,
    shell::{self, Frame},
    t,
    text::tell,
    visit::Visit,
};

pub(crate) async fn page(State(app): State<App>, visit: Visit, Extension(browser): Extension<Browser>) -> Answer {
    if !visit.settings.development || !browser.address.is_loopback() {
        return Err(visit.absent());
    }
    let letters = recent_letters(&app.house).await.map_err(|failure| visit.fault(failure))?;
    let frame = Frame::plain(tell(visit.language, "mailbox-title", &[])).with_class("page narrow");
    Ok(shell::page(&visit, frame, move || mailbox_view(&letters)).into_response())
}

fn mailbox_view(letters: &[SentLetter]) -> impl IntoView + use<> {
    let empty = letters.is_empty().then(|| view! { <p>{t!("mailbox-empty")}</p> });
    let rows: Vec<AnyView> = letters.iter().map(letter_view).collect();
    view! {
        <header class="page-head"><h1>{t!("mailbox-title")}</h1><p class="lede">{t!("mailbox-lede")}</p></header>
        {empty}
        <div class="rows">{rows}</div>
    }
    .into_any()
}

fn letter_view(letter: &SentLetter) -> AnyView {
    let lines: Vec<AnyView> = letter
        .body
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            if line.contains("://") {
                let href = line.trim().to_owned();
                view! { <p><a href=href.clone()>{href.clone()}</a></p> }.into_any()
            } else {
                view! { <p dir="auto">{line.to_owned()}</p> }.into_any()
            }
        })
        .collect();
    view! {
        <article class="row">
            <p class="key"><bdi>{letter.recipient.clone()}</bdi></p>
            <h2 class="title" dir="auto">{letter.subject.clone()}</h2>
            {lines}
        </article>
    }
    .into_any()
}
