//! The page to sign in on: by password, or by a link to one's mailbox.

use axum::{
    extract::{Query, rejection::QueryRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use entente_service::demo;
use leptos::prelude::*;
use serde::Deserialize;

use super::fields::{Input, Problem, field, next_field, summary, title};
use crate::{
    acts::preferences::is_internal,
    fault::Answer,
    shell::{self, Frame},
    t,
    text::tell,
    visit::Visit,
};

/// Where somebody goes who did not come from anywhere.
const HOME: &str = "/meetings";

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    next: String,
}

/// The path to go on to: never another site, nor back to signing in or out.
pub(crate) fn safe_next(asked: &str) -> String {
    let circles = asked.starts_with("/sign-in") || asked.starts_with("/sign-out");
    if is_internal(asked) && !circles { asked.to_owned() } else { HOME.to_owned() }
}

pub(crate) async fn page(visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let next = safe_next(&asked.map(|Query(asked)| asked.next).unwrap_or_default());
    if visit.actor.person().is_some() {
        return Ok(Redirect::to(&next).into_response());
    }
    Ok(form(&visit, &next, String::new(), Vec::new()))
}

/// The form, with what was typed and what was wrong with it. The password is not given back.
pub(crate) fn form(visit: &Visit, next: &str, email: String, problems: Vec<Problem>) -> Response {
    let frame = Frame::plain(title(visit, "sign-in-title", &problems)).with_class("page narrow");
    let next = next.to_owned();
    let demonstration = visit.settings.demonstration;
    shell::page(visit, frame, move || (form_view(&next, email, &problems), demonstration.then(demonstration_view)))
        .into_response()
}

fn form_view(next: &str, email: String, problems: &[Problem]) -> impl IntoView + use<> {
    let email = Input {
        id: "email",
        label: t!("account-email"),
        hint: None,
        kind: "email",
        autocomplete: "username",
        value: email,
    };
    let password = Input {
        id: "password",
        label: t!("account-password"),
        hint: None,
        kind: "password",
        autocomplete: "current-password",
        value: String::new(),
    };
    view! {
        {summary(problems)}
        <header class="page-head">
            <h1>{t!("sign-in-title")}</h1>
            <p class="lede">{t!("sign-in-lede")}</p>
        </header>
        <form method="post" action="/sign-in" class="fields" novalidate>
            {next_field(next)}
            {field(email, problems)}
            {field(password, problems)}
            <p class="buttons">
                <button type="submit" class="primary">{t!("sign-in-act")}</button>" "
                <button type="submit" class="quiet" formaction="/sign-in/link">{t!("sign-in-link-act")}</button>
            </p>
        </form>
        <section class="prose">
            <h2>{t!("sign-in-no-account")}</h2>
            <p>{t!("sign-in-no-account-text")}</p>
        </section>
    }
    .into_any()
}

/// Whom one can be in a demonstration. The password is told by whoever started the server.
fn demonstration_view() -> impl IntoView {
    let rows: Vec<AnyView> = demo::ACCOUNTS
        .iter()
        .map(|account| {
            view! { <div class="fact"><dt><bdi>{account.email}</bdi></dt><dd><bdi lang="en">{account.part}</bdi></dd></div> }
                .into_any()
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="demonstration">
            <h2 id="demonstration">{t!("sign-in-demonstration")}</h2>
            <p>{t!("sign-in-demonstration-text")}</p>
            <dl class="facts">{rows}</dl>
        </section>
    }
    .into_any()
}

/// What is said after asking for a link, whether or not the address is known.
pub(crate) async fn sent(visit: Visit) -> Answer {
    let frame = Frame::plain(tell(visit.language, "sign-in-sent-title", &[])).with_class("page narrow");
    let development = visit.settings.development;
    let content = move || {
        view! {
            <header class="page-head">
                <h1>{t!("sign-in-sent-title")}</h1>
                <p class="lede">{t!("sign-in-sent-lede")}</p>
            </header>
            <p>{t!("sign-in-sent-browser")}</p>
            {development.then(|| view! { <p class="notice"><a href="/mailbox">{t!("mailbox-title")}</a></p> })}
            <p class="buttons"><a class="button quiet" href="/sign-in">{t!("sign-in-other-address")}</a></p>
        }
    };
    Ok(shell::page(&visit, frame, content).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_elsewhere_or_in_circles() {
        for (asked, expected) in [
            ("", HOME),
            ("/meetings/a/sessions/b?item=c", "/meetings/a/sessions/b?item=c"),
            ("//evil.example", HOME),
            ("/\\evil.example", HOME),
            ("/\t/evil.example", HOME),
            ("https://evil.example", HOME),
            ("javascript:alert(1)", HOME),
            ("/sign-out", HOME),
            ("/sign-in?next=/sign-in", HOME),
        ] {
            assert_eq!(safe_next(asked), expected, "{asked}");
        }
    }
}
