//! Who sends a request: the cookie's token becomes the [`Actor`] every handler
//! asks for, and the [`Browser`] that the forms for signing in need.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use entente_app::{api::BASE, cookies, fault::out_of_reach};
use entente_service::{
    Actor,
    identity::{Browser, sessions::resolve},
};
use sha2::{Digest as _, Sha256};

use super::{Security, address, headers::is_asset, tokens};

/// Marks a response made for one person.
#[derive(Clone)]
pub(super) struct Personal;

/// Paths with a secret in them, or that hand one out, are personal whoever asks.
const SECRET_PATHS: [&str; 8] =
    ["/sign-in", "/sign-out", "/welcome", "/display", "/check-in", "/calendar", "/capital", "/mailbox"];

pub(super) async fn layer(State(security): State<Arc<Security>>, mut request: Request, next: Next) -> Response {
    if is_asset(request.uri().path()) {
        return next.run(request).await;
    }
    if request.uri().path().starts_with(BASE) {
        return tokens::by_token(&security, request, next).await;
    }
    let browser = browser(&security, &request);
    let person = match &browser.token {
        Some(token) => match resolve(&security.house, token).await {
            Ok(person) => person,
            Err(failure) => {
                // Nobody is taken for signed out because the database is away.
                tracing::error!(error = %failure, "Who asks could not be found out; the request was put off.");
                return out_of_reach(request.headers(), request.uri().query().unwrap_or_default());
            }
        },
        None => None,
    };
    let personal = person.is_some() || SECRET_PATHS.iter().any(|path| request.uri().path().starts_with(path));
    request.extensions_mut().insert(person.map_or(Actor::Nobody, Actor::Person));
    request.extensions_mut().insert(browser);
    let reader = reader(request.extensions().get::<Actor>());
    let mut response = next.run(request).await;
    if is_page(&response) {
        response.headers_mut().insert(READER, reader);
    }
    if personal {
        response.extensions_mut().insert(Personal);
    }
    response
}

/// Tells the reader's own browser for whom a page was made, so that what it keeps of one is not shown to another.
const READER: HeaderName = HeaderName::from_static("entente-reader");

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

/// A word for the reader from which nobody learns who it is.
fn reader(actor: Option<&Actor>) -> HeaderValue {
    let Some(user) = actor.and_then(Actor::user) else { return HeaderValue::from_static("nobody") };
    let digest = Sha256::digest(format!("reader {user}"));
    let word: String = digest[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::try_from(word).expect("hexadecimal is visible ASCII")
}

fn browser(security: &Security, request: &Request) -> Browser {
    let headers = request.headers();
    let name = cookies::session_name(security.is_https());
    Browser {
        user_agent: text(headers, header::USER_AGENT).to_owned(),
        address: address::client(request.extensions(), headers, security.trusted_proxies),
        token: cookies::find(headers, name).map(str::to_owned),
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
