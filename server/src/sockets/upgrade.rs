//! The handshake of a WebSocket whose frames we carry ourselves: a note's socket
//! is written to by the room, straight onto the TCP stream ([`super::line`]).
//! The other sockets are axum's.

use axum::{
    body::Body,
    extract::FromRequestParts,
    http::{
        HeaderMap, HeaderName, HeaderValue, Method, StatusCode,
        header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE},
        request::Parts,
    },
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use hyper::upgrade::OnUpgrade;
use hyper_util::{rt::TokioIo, server::conn::auto::upgrade::downcast};
use sha1::{Digest as _, Sha1};
use tokio::net::TcpStream;

/// What RFC 6455 has the server add to the client's key.
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// A request that asks for a WebSocket and may be given one.
pub struct Upgrade {
    accept: HeaderValue,
    upgrade: OnUpgrade,
}

impl<S: Send + Sync> FromRequestParts<S> for Upgrade {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let asks = parts.method == Method::GET
            && names(&parts.headers, CONNECTION, "upgrade")
            && names(&parts.headers, UPGRADE, "websocket");
        let key = parts.headers.get(SEC_WEBSOCKET_KEY);
        let version = parts.headers.get(SEC_WEBSOCKET_VERSION);
        let (Some(key), Some(upgrade), true) = (key, parts.extensions.remove::<OnUpgrade>(), asks) else {
            return Err(refused(StatusCode::BAD_REQUEST));
        };
        if version.is_none_or(|version| version != "13") {
            return Err(refused(StatusCode::UPGRADE_REQUIRED));
        }
        let mut digest = Sha1::new();
        digest.update(key.as_bytes());
        digest.update(GUID);
        let accept = HeaderValue::from_str(&STANDARD.encode(digest.finalize()));
        let accept = accept.map_err(|_| refused(StatusCode::BAD_REQUEST))?;
        Ok(Self { accept, upgrade })
    }
}

impl Upgrade {
    /// Answers, and hands over the stream with what has already been read from it.
    pub fn carry<Carried>(self, then: impl FnOnce(TcpStream, Bytes) -> Carried + Send + 'static) -> Response
    where
        Carried: Future<Output = ()> + Send + 'static,
    {
        let Self { accept, upgrade } = self;
        // The request's own span and locals go with the request; only the stream stays.
        tokio::spawn(async move {
            let upgraded = match upgrade.await {
                Ok(upgraded) => upgraded,
                // The client has gone between asking and being answered.
                Err(_) => return,
            };
            match downcast::<TokioIo<TcpStream>>(upgraded) {
                Ok(parts) => then(parts.io.into_inner(), parts.read_buf).await,
                Err(_) => tracing::error!("A note's socket does not lie on a TCP stream and cannot be carried."),
            }
        });
        Response::builder()
            .status(StatusCode::SWITCHING_PROTOCOLS)
            .header(CONNECTION, "upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_ACCEPT, accept)
            .body(Body::empty())
            .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }
}

/// Whether one of a header's words is this.
fn names(headers: &HeaderMap, header: HeaderName, word: &str) -> bool {
    let values = headers.get_all(header).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).any(|found| found.trim().eq_ignore_ascii_case(word))
}

fn refused(status: StatusCode) -> Response {
    (status, [(SEC_WEBSOCKET_VERSION, "13"), (UPGRADE, "websocket")]).into_response()
}
