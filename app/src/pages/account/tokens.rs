//! One's own tokens for programs: made once, shown once, ended at once.

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::clock::Moment;
use entente_service::{
    Person,
    identity::tokens::{self, DAYS, Scope, Token},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::fields::{Input, Problem, field, summary, title};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    shell::{self, Frame},
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// Ended tokens that are shown.
const ENDED_SHOWN: usize = 20;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    done: String,
}

/// What was typed, and what came of it.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub name: String,
    pub scope: String,
    pub days: i64,
    pub problems: Vec<Problem>,
    /// A token that was just made: it is not kept and not shown again.
    pub fresh: Option<String>,
    pub ended: bool,
}

pub(crate) async fn page(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let ended = asked.is_ok_and(|Query(asked)| asked.done == "ended");
    show(&app, &visit, Sheet { ended, ..Sheet::default() }).await
}

pub(crate) async fn show(app: &App, visit: &Visit, sheet: Sheet) -> Result<Response, Fault> {
    let all = tokens::own(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let person = visit.actor.person().cloned().ok_or_else(|| visit.signed_out())?;
    let frame = Frame::plain(title(visit, "tokens-title", &sheet.problems));
    let status = if sheet.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, shell::page(visit, frame, move || view(&person, all, &sheet))).into_response())
}

fn view(person: &Person, all: Vec<Token>, sheet: &Sheet) -> AnyView {
    let zone = person.zone.as_deref().map_or(TimeZone::UTC, dates::zone);
    let (living, ended): (Vec<Token>, Vec<Token>) = all.into_iter().partition(|token| token.alive);
    let fresh = sheet.fresh.clone().map(|token| {
        view! {
            <div class="notice" data-kind="done" role="status">
                <strong>{t!("tokens-fresh")}</strong>
                <p>{t!("tokens-once")}</p>
                <p class="secret"><bdi dir="ltr">{token}</bdi></p>
            </div>
        }
    });
    let done = sheet.ended.then(|| {
        view! { <p class="notice" data-kind="done" role="status"><strong>{t!("account-saved")}</strong>{t!("tokens-ended-done")}</p> }
    });
    let none = living.is_empty().then(|| view! { <p class="meta">{t!("tokens-none")}</p> });
    let rows: Vec<AnyView> = living.iter().map(|token| row(token, &zone)).collect();
    let past = (!ended.is_empty()).then(|| {
        let rows: Vec<AnyView> = ended.iter().take(ENDED_SHOWN).map(|token| row(token, &zone)).collect();
        view! { <details class="fold"><summary>{t!("tokens-past")}</summary><div class="rows">{rows}</div></details> }
    });
    view! {
        {summary(&sheet.problems)}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/account">{t!("account-title")}</a></li><li><span aria-current="page">{t!("tokens-title")}</span></li></ol></nav>
        <header class="page-head">
            <h1>{t!("tokens-title")}</h1>
            <p class="lede">{t!("tokens-lede")}</p>
            <p><a href="/api">{t!("api-title")}</a></p>
        </header>
        {fresh}
        {done}
        <section class="part" aria-labelledby="mine">
            <h2 id="mine">{t!("tokens-mine")}</h2>
            {none}
            <div class="rows">{rows}</div>
            {past}
        </section>
        {form(sheet)}
    }
    .into_any()
}

fn row(token: &Token, zone: &TimeZone) -> AnyView {
    let day = |moment: Moment| dates::short_date(language(), dates::wall(moment, zone).date());
    let used = match &token.used_on {
        Some(on) => t!("tokens-used", day = dates::short_day(language(), on)),
        None => t!("tokens-unused"),
    };
    let until = match token.ended_at {
        Some(at) => t!("tokens-ended", day = day(at)),
        None if token.alive => t!("tokens-until", day = day(token.expires_at)),
        None => t!("tokens-over"),
    };
    let end = token.alive.then(|| {
        view! {
            <form class="end" method="post" action="/account/tokens/end">
                <button type="submit" name="token" value=token.id.clone()>{t!("tokens-end")}<span class="unseen">" "{token.name.clone()}</span></button>
            </form>
        }
    });
    view! {
        <article class="row">
            <p class="key">{tell_word(language(), "tokens-scope", token.scope.word())}</p>
            <h3 class="title"><bdi>{token.name.clone()}</bdi></h3>
            <p class="line"><span>{t!("tokens-made", day = day(token.created_at))}</span><span>{used}</span><span>{until}</span></p>
            {end}
        </article>
    }
    .into_any()
}

fn form(sheet: &Sheet) -> AnyView {
    let name = Input {
        id: "name",
        label: t!("tokens-name"),
        hint: Some(t!("tokens-name-hint")),
        kind: "text",
        autocomplete: "off",
        value: sheet.name.clone(),
    };
    let scopes: Vec<AnyView> = Scope::ALL
        .iter()
        .map(|scope| {
            let chosen = sheet.scope == scope.word() || (sheet.scope.is_empty() && *scope == Scope::Read);
            let word = scope.word();
            view! {
                <div class="choice">
                    <input type="radio" id=format!("scope-{word}") name="scope" value=word checked=chosen aria-describedby=format!("scope-{word}-hint")/>
                    <label for=format!("scope-{word}")>{tell_word(language(), "tokens-scope", word)}</label>
                    <p class="hint" id=format!("scope-{word}-hint")>{tell_word(language(), "tokens-scope-about", word)}</p>
                </div>
            }
            .into_any()
        })
        .collect();
    let lasts: Vec<AnyView> = DAYS
        .iter()
        .map(|days| {
            view! { <option value=days.to_string() selected=sheet.days == *days>{t!("tokens-days", count = *days)}</option> }
                .into_any()
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="new">
            <h2 id="new">{t!("tokens-new")}</h2>
            <p>{t!("tokens-new-text")}</p>
            <form method="post" action="/account/tokens" class="fields" novalidate>
                {field(name, &sheet.problems)}
                <fieldset class="field"><legend>{t!("tokens-scope")}</legend>{scopes}</fieldset>
                <div class="field">
                    <label for="days">{t!("tokens-lasts")}</label>
                    <span class="select"><select id="days" name="days">{lasts}</select></span>
                </div>
                <p class="buttons"><button type="submit" class="primary">{t!("tokens-make")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
