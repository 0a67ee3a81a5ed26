//! Whether a request that could change something comes from our own pages.
//!
//! Browsers say so in `Sec-Fetch-Site`, which no page can forge; older ones, and
//! all of them on plain `http`, at least name the page's origin. Who says neither
//! is refused: nothing but a browser writes here. Upgrades to a socket count as
//! writing, although they are GET. This replaces tokens in forms.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use entente_app::api::BASE;
use url::Url;

use super::Security;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

pub(super) async fn layer(State(security): State<Arc<Security>>, request: Request, next: Next) -> Response {
    // Below the open interface no cookie is looked at: whoever writes there has a token, which no other site can make a
    // browser send.
    let by_token = request.uri().path().starts_with(BASE) && !request.headers().contains_key(header::UPGRADE);
    if !by_token && may_change(request.method(), request.headers()) && !is_ours(request.headers(), &security.public) {
        tracing::warn!(
            http.method = %request.method(),
            "A request from another site, or from no browser, was refused."
        );
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn may_change(method: &Method, headers: &HeaderMap) -> bool {
    let reads = matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS);
    !reads || headers.contains_key(header::UPGRADE) || headers.contains_key(header::SEC_WEBSOCKET_KEY)
}

fn is_ours(headers: &HeaderMap, public: &Url) -> bool {
    match only(headers, &SEC_FETCH_SITE) {
        Found::One(site) => site == "same-origin",
        Found::Unclear => false,
        Found::None => match only(headers, &header::ORIGIN) {
            Found::One(origin) => is_our_origin(origin, only(headers, &header::HOST), public),
            Found::None | Found::Unclear => false,
        },
    }
}

/// The configured origin; and, while that is plain `http`, also the host that was asked:
/// during development the same server is `localhost`, `127.0.0.1` and a name in the local network.
fn is_our_origin(origin: &str, host: Found<'_>, public: &Url) -> bool {
    if origin == public.origin().ascii_serialization() {
        return true;
    }
    let Found::One(host) = host else { return false };
    public.scheme() == "http" && origin.strip_prefix("http://") == Some(host)
}

enum Found<'a> {
    None,
    One(&'a str),
    /// More than one, or not text.
    Unclear,
}

fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Found<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Found::None,
        (Some(value), None) => value.to_str().map_or(Found::Unclear, Found::One),
        (Some(_), Some(_)) => Found::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn reading_is_free_and_everything_else_is_not() {
        for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
            assert!(!may_change(&method, &headers(&[])), "{method}");
            assert!(may_change(&method, &headers(&[("upgrade", "WebSocket")])), "{method}");
        }
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::CONNECT, Method::TRACE] {
            assert!(may_change(&method, &headers(&[])), "{method}");
        }
    }

    #[test]
    fn only_our_own_pages_are_believed() {
        let https = Url::parse("https://entente.example/").unwrap();
        let http = Url::parse("http://127.0.0.1:3000/").unwrap();
        let host = ("host", "entente.example");
        let local = ("host", "localhost:3000");
        for (public, pairs, expected) in [
            (&https, vec![("sec-fetch-site", "same-origin")], true),
            (&https, vec![("sec-fetch-site", "same-site"), ("origin", "https://entente.example")], false),
            (&https, vec![("sec-fetch-site", "cross-site")], false),
            (&https, vec![("sec-fetch-site", "none")], false),
            (&https, vec![("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")], false),
            (&https, vec![host], false),
            (&https, vec![host, ("origin", "https://entente.example")], true),
            (&https, vec![host, ("origin", "http://entente.example")], false),
            (&https, vec![host, ("origin", "null")], false),
            (&https, vec![host, ("origin", "")], false),
            (&https, vec![host, ("origin", "https://entente.example.evil.example")], false),
            (&https, vec![host, ("origin", "https://evil-entente.example")], false),
            (&https, vec![host, ("origin", "https://entente.example:8443")], false),
            (&https, vec![("host", "evil.example"), ("origin", "https://evil.example")], false),
            (&http, vec![("origin", "http://127.0.0.1:3000")], true),
            (&http, vec![local, ("origin", "http://localhost:3000")], true),
            (&http, vec![local, ("origin", "http://localhost:3001")], false),
            (&http, vec![local, ("origin", "https://localhost:3000")], false),
            (&http, vec![local, ("origin", "null")], false),
        ] {
            assert_eq!(is_ours(&headers(&pairs), public), expected, "{public} {pairs:?}");
        }
    }
}
