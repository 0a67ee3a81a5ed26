//! The pages that one-time links open. They only look: the button uses the link,
//! because mail scanners follow links before their reader does.

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use entente_domain::limits::PASSWORD_MIN;
use entente_service::{
    Failure,
    identity::links::{FirstAdminRefusal, LinkRefusal, open_first_admin_link, open_link},
};
use leptos::prelude::*;

use super::fields::{Input, Problem, field, summary, title};
use crate::{
    app::App,
    cookies,
    fault::Answer,
    shell::{self, Frame},
    t,
    text::{tell, tell_word},
    visit::Visit,
};

/// Whether cookies go under their names for `https`.
pub(crate) fn is_https(visit: &Visit) -> bool {
    visit.settings.public_url.starts_with("https://")
}

pub(crate) async fn link(
    State(app): State<App>,
    visit: Visit,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let secret = cookies::find(&headers, cookies::browser_name(is_https(&visit)));
    match open_link(&app.house, &token, secret).await {
        Ok(()) => {}
        Err(Failure::Refused(refusal)) => return Ok(dead_link(&visit, refusal)),
        Err(failure) => return Err(visit.fault(failure)),
    }
    let frame = Frame::plain(tell(visit.language, "sign-in-title", &[])).with_class("page narrow");
    let content = move || {
        view! {
            <header class="page-head">
                <h1>{t!("sign-in-title")}</h1>
                <p class="lede">{t!("sign-in-link-ready")}</p>
            </header>
            <form method="post" action=format!("/sign-in/link/{token}")>
                <p class="buttons"><button type="submit" class="primary large">{t!("sign-in-act")}</button></p>
            </form>
        }
    };
    Ok(shell::page(&visit, frame, content).into_response())
}

/// What is said of a link that does not work.
pub(crate) fn dead_link(visit: &Visit, refusal: LinkRefusal) -> Response {
    let (status, word) = match refusal {
        LinkRefusal::Unknown => (StatusCode::NOT_FOUND, "unknown"),
        LinkRefusal::Expired => (StatusCode::GONE, "expired"),
        LinkRefusal::Used => (StatusCode::GONE, "used"),
        LinkRefusal::OtherBrowser => (StatusCode::FORBIDDEN, "other-browser"),
    };
    let heading = tell(visit.language, "sign-in-link-dead-title", &[]);
    let words = tell_word(visit.language, "sign-in-link-dead", word);
    let frame = Frame::plain(heading.clone()).with_class("page narrow");
    let content = move || {
        view! {
            <header class="page-head"><h1>{heading}</h1><p class="lede">{words}</p></header>
            <p class="buttons"><a class="button primary" href="/sign-in">{t!("sign-in-link-again")}</a></p>
        }
    };
    (status, shell::page(visit, frame, content)).into_response()
}

pub(crate) async fn welcome(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Answer {
    match open_first_admin_link(&app.house, &token).await {
        Ok(()) => Ok(welcome_form(&visit, &token, String::new(), String::new(), Vec::new())),
        Err(Failure::Refused(refusal)) => Ok(dead_welcome(&visit, refusal)),
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// An installation that has accounts has no first administrator's page: it does not exist.
pub(crate) fn dead_welcome(visit: &Visit, refusal: FirstAdminRefusal) -> Response {
    match refusal {
        FirstAdminRefusal::Link(refusal) => dead_link(visit, refusal),
        FirstAdminRefusal::AccountsExist | FirstAdminRefusal::Person(_) => visit.absent().into_response(),
    }
}

/// The form for the first account, with what was typed.
pub(crate) fn welcome_form(
    visit: &Visit,
    token: &str,
    name: String,
    email: String,
    problems: Vec<Problem>,
) -> Response {
    let frame = Frame::plain(title(visit, "welcome-title", &problems)).with_class("page narrow");
    let action = format!("/welcome/{token}");
    shell::page(visit, frame, move || welcome_view(action, name, email, &problems)).into_response()
}

fn welcome_view(action: String, name: String, email: String, problems: &[Problem]) -> impl IntoView + use<> {
    let name =
        Input { id: "name", label: t!("account-name"), hint: None, kind: "text", autocomplete: "name", value: name };
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
        hint: Some(t!("account-password-hint", count = PASSWORD_MIN)),
        kind: "password",
        autocomplete: "new-password",
        value: String::new(),
    };
    view! {
        {summary(problems)}
        <header class="page-head"><h1>{t!("welcome-title")}</h1><p class="lede">{t!("welcome-lede")}</p></header>
        <form method="post" action=action class="fields" novalidate>
            {field(name, problems)}
            {field(email, problems)}
            {field(password, problems)}
            <p class="buttons"><button type="submit" class="primary">{t!("welcome-act")}</button></p>
        </form>
    }
    .into_any()
}
