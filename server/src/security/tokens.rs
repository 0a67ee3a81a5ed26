//! Who calls the open interface: the token in the head of the request becomes the [`Actor`], and what it may at most the
//! [`Scope`](entente_service::identity::tokens::Scope). Cookies are not looked at. A token that opens nothing is refused,
//! not taken for nobody: whoever sends one wants to be known.

use axum::{
    extract::Request,
    http::{HeaderMap, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use entente_app::api::problem::{Kind, Problem};
use entente_service::{
    Actor, Failure,
    identity::tokens::{TooOften, bearer},
};

use super::{Security, address, session::Personal};

pub(super) async fn by_token(security: &Security, mut request: Request, next: Next) -> Response {
    let from = address::client(request.extensions(), request.headers(), security.trusted_proxies);
    let query = request.uri().query().unwrap_or_default().to_owned();
    let problem = |headers: &HeaderMap, kind| Problem::to_headers(headers, &query, kind);
    let Some(said) = request.headers().get(header::AUTHORIZATION) else {
        if let Err(TooOften { retry_after_s }) = security.identity.open_call(from) {
            return problem(request.headers(), Kind::TooOften).after(retry_after_s).into_response();
        }
        request.extensions_mut().insert(Actor::Nobody);
        return next.run(request).await;
    };
    let token = said.to_str().ok().and_then(token).unwrap_or_default().to_owned();
    match bearer(&security.house, &security.identity, &token, from).await {
        Ok(Some(bearer)) => {
            request.extensions_mut().insert(Actor::Person(bearer.person));
            request.extensions_mut().insert(bearer.scope);
            let mut response = next.run(request).await;
            response.extensions_mut().insert(Personal);
            response
        }
        Ok(None) => problem(request.headers(), Kind::BadToken).into_response(),
        Err(Failure::Refused(TooOften { retry_after_s })) => {
            problem(request.headers(), Kind::TooOften).after(retry_after_s).into_response()
        }
        Err(failure) => {
            tracing::error!(error = %failure, "Who asks could not be found out; the call was put off.");
            problem(request.headers(), Kind::OutOfReach).after(5).into_response()
        }
    }
}

/// The token of an `Authorization` header; none for any other scheme.
fn token(said: &str) -> Option<&str> {
    let (scheme, token) = said.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bearers_are_understood() {
        for (said, expected) in [
            ("Bearer abc", Some("abc")),
            ("bearer  abc ", Some("abc")),
            ("Basic abc", None),
            ("Bearer", None),
            ("", None),
        ] {
            assert_eq!(token(said), expected, "{said}");
        }
    }
}
