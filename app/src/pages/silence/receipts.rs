//! The page on which anybody checks a receipt.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_service::{
    Failure,
    silence::receipts::{self, Checked},
};
use leptos::prelude::*;

use super::{
    answers::{Posted, fields},
    times,
};
use crate::{
    app::App,
    fault::Answer,
    pages::edit::fields::{Fields, Typed, Wrong},
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/receipts", Door::Open, page), Route::post("/receipts", Door::Open, check)]
}

async fn page(State(app): State<App>, visit: Visit) -> Answer {
    shown(&app, &visit, Typed::default(), None).await
}

async fn check(State(app): State<App>, visit: Visit, form: Posted) -> Answer {
    let fields = fields(&visit, form)?;
    match receipts::check(&app.house, fields.get("receipt")).await {
        Ok(checked) => shown(&app, &visit, Typed::new(fields, Vec::new()), Some(checked)).await,
        Err(Failure::Refused(refused)) => {
            let words = tell_word(visit.language, "silence-no-receipt", refused.word());
            let wrong = vec![Wrong { field: "receipt".to_owned(), words }];
            let page = shown(&app, &visit, Typed::new(fields, wrong), None).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn shown(app: &App, visit: &Visit, typed: Typed, checked: Option<Checked>) -> Answer {
    let key = receipts::public_key(&app.house).await.map_err(|broken| visit.broken(&broken))?;
    let frame = Frame::plain(tell(visit.language, "silence-check-title", &[]));
    let page: Response = shell::page(visit, frame, move || {
        view! {
            {typed.summary()}
            <header class="page-head"><h1>{t!("silence-check-title")}</h1><p class="lede">{t!("silence-check-lede")}</p></header>
            {checked.as_ref().map(found)}
            {form(&typed)}
            {key.map(|key| view! {
                <section class="part" aria-labelledby="key-h"><h2 id="key-h">{t!("silence-key")}</h2>
                    <p>{t!("silence-key-hint")}</p><p class="hash"><code dir="ltr">{key}</code></p></section>
            })}
        }
        .into_any()
    })
    .into_response();
    Ok(page)
}

fn form(typed: &Typed) -> AnyView {
    let typed = Typed { fields: Fields(typed.fields.0.clone()), ..typed.clone() };
    view! {
        <form method="post" action="/receipts" class="fields receipt-form">
            {typed.needed_area("receipt", t!("silence-receipt"), Some(t!("silence-check-hint")))}
            <p class="buttons"><button type="submit" class="primary">{t!("silence-check-act")}</button></p>
        </form>
    }
    .into_any()
}

fn found(checked: &Checked) -> AnyView {
    let receipt = &checked.receipt;
    let (kind, words) = match (checked.ours, checked.in_the_log) {
        (true, true) => ("done", t!("silence-check-good")),
        (true, false) => ("refusal", t!("silence-check-not-in-log")),
        (false, _) => ("warning", t!("silence-check-other-house")),
    };
    view! {
        <section class="notice" data-kind=kind role="status"><strong>{words}</strong></section>
        <dl class="facts">
            <div class="fact"><dt>{t!("silence-party")}</dt><dd><bdi>{receipt.party.clone()}</bdi></dd></div>
            <div class="fact"><dt>{t!("silence-answer")}</dt><dd>{tell_word(language(), "silence-answer", receipt.answer.word())}</dd></div>
            <div class="fact"><dt>{t!("silence-received-at")}</dt><dd><span class="clock">{times::exact(receipt.received_at)}</span></dd></div>
            <div class="fact"><dt>{t!("silence-hash")}</dt><dd class="hash"><code dir="ltr">{receipt.text.clone()}</code></dd></div>
        </dl>
    }
    .into_any()
}
