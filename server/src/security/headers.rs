//! What every response tells the browser not to do. The value for `nonce`
//! attributes is made here and handed to the pages as [`Nonce`].

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use entente_app::{
    api::BASE,
    shell::{CLOSE_MENUS, FADE, search::OPEN_SEARCH},
    visit::Nonce,
};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::{Security, session::Personal};

/// None of the things a page could ask the device for, but filling a room's screen and keeping it awake.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
     fullscreen=(self), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), \
     picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(self), serial=(), usb=(), \
     xr-spatial-tracking=()";

const FIXED: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: with it browsers send `Origin: null` from our own forms,
    // and where they send no Sec-Fetch-Site every form would be refused.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::X_XSS_PROTECTION, "0"),
];

/// The host alone is told, to ourselves too: for pages whose address is a secret. Browsers keep the origin of forms.
const STRICTER: &str = "strict-origin";

const HSTS: &str = "max-age=31536000; includeSubDomains";

pub(super) async fn layer(State(security): State<Arc<Security>>, mut request: Request, next: Next) -> Response {
    let nonce = fresh_nonce(&security);
    request.extensions_mut().insert(Nonce(nonce.clone()));
    let is_asset = is_asset(request.uri().path());
    let is_open = request.uri().path().starts_with(BASE);
    let mut response = next.run(request).await;
    let personal = response.extensions().get::<Personal>().is_some();
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        // A page whose address is a secret may say less of it; others say nothing here.
        if name == header::REFERRER_POLICY && headers.get(&name).is_some_and(|said| said == STRICTER) {
            continue;
        }
        headers.insert(name, HeaderValue::from_static(value));
    }
    if security.is_https() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    let policy = security.policy.replace(NONCE, &nonce);
    let policy = HeaderValue::try_from(policy).expect("a URL, base64 and hexadecimal are visible ASCII");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    if is_open {
        keep_fresh(headers, personal);
    } else if !is_asset {
        keep_out_of_caches(headers, personal);
    }
    response
}

fn fresh_nonce(security: &Security) -> String {
    let secret = security.house.chance.secret();
    // 128 bits; hexadecimal needs no escaping in headers or attributes.
    secret[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Stands in the policy where each response puts its own.
const NONCE: &str = "{nonce}";

/// What a page may load and run, but for the nonce: the same for every response.
pub(super) fn policy(public: &Url) -> String {
    let (socket, upgrade) =
        if public.scheme() == "https" { ("wss", "; upgrade-insecure-requests") } else { ("ws", "") };
    let origin = public.origin().ascii_serialization();
    let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
    let [menus, search, fade] = [CLOSE_MENUS, OPEN_SEARCH, FADE].map(|text| STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src 'nonce-{NONCE}' 'strict-dynamic' 'wasm-unsafe-eval' 'sha256-{menus}' 'sha256-{search}'; \
         style-src 'self' 'nonce-{NONCE}' 'sha256-{fade}'; connect-src 'self' {socket}://{host}; worker-src 'self'; img-src 'self' data:; \
         font-src 'self'; manifest-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; \
         form-action 'self'{upgrade}"
    )
}

/// What a route says of an answer that never changes and is for one reader only.
const PRIVATE_IMMUTABLE: &str = "private, max-age=31536000, immutable";

/// Files of the build: the same for everybody, with a caching rule of their own.
pub(super) fn is_asset(path: &str) -> bool {
    path.starts_with("/pkg/")
}

/// Answers of the open interface say for themselves how they are kept; they differ by token and language.
fn keep_fresh(headers: &mut HeaderMap, personal: bool) {
    if !headers.contains_key(header::CACHE_CONTROL) {
        let kept = if personal { "no-store" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    }
    headers.append(header::VARY, HeaderValue::from_static("authorization, accept-language"));
}

/// Pages differ by reader and language; those for one person are not kept at all. A picture of a note never changes, and
/// the browser of somebody who may see it keeps it for itself.
fn keep_out_of_caches(headers: &mut HeaderMap, personal: bool) {
    let unchanging = headers.get(header::CACHE_CONTROL).is_some_and(|value| value == PRIVATE_IMMUTABLE);
    if (personal && !unchanging) || headers.contains_key(header::SET_COOKIE) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    } else if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    headers.append(header::VARY, HeaderValue::from_static("cookie, accept-language, accept"));
}
