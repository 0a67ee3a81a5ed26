//! The sockets: the feed of a meeting, the feed of a display, and an open note.
//! Who may come in is asked of `service`, at the door and again while inside.

pub mod events;
mod frames;
mod line;
pub mod notes;
mod recheck;
mod upgrade;

use std::{pin::Pin, sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{
        FromRef,
        ws::{CloseFrame, Message, WebSocketUpgrade},
    },
    response::Response,
    routing::get,
};
use entente_app::app::App;
use tokio_util::sync::CancellationToken;

use crate::security::Security;

/// Done when a person's session is.
type Ended = Pin<Box<dyn Future<Output = ()> + Send>>;

/// How often something is sent so that proxies do not take the line for dead.
const HEARTBEAT: Duration = Duration::from_secs(25);
/// Signed out, or the session ended.
const SIGNED_OUT: u16 = 4401;
/// There is nothing here for this person.
const NO_PLACE: u16 = 1008;
/// Not now; try again.
const LATER: u16 = 1013;
/// The server stops; come back.
const RESTARTING: u16 = 1012;

/// What the sockets share.
#[derive(Clone)]
pub struct Sockets {
    pub app: App,
    pub security: Arc<Security>,
    pub stop: CancellationToken,
}

impl FromRef<Sockets> for App {
    fn from_ref(sockets: &Sockets) -> Self {
        sockets.app.clone()
    }
}

/// Every socket route; the test of routes reads the same list.
pub const PATHS: &[&str] = &[
    "/live/meetings/{meeting}",
    "/live/meetings/{meeting}/events",
    "/live/displays/{token}",
    "/live/displays/{token}/events",
    "/live/notes/{note}",
];

pub fn router(sockets: Sockets) -> Router {
    Router::new()
        .route(PATHS[0], get(events::meeting))
        .route(PATHS[1], get(events::meeting_events))
        .route(PATHS[2], get(events::display))
        .route(PATHS[3], get(events::display_events))
        .route(PATHS[4], get(notes::note))
        .with_state(sockets)
}

/// Bounds that axum leaves open: what a client may send, and what may wait for it.
fn bounded(upgrade: WebSocketUpgrade, message_max_bytes: usize) -> WebSocketUpgrade {
    upgrade
        .read_buffer_size(4 * 1024)
        .write_buffer_size(16 * 1024)
        .max_write_buffer_size(message_max_bytes + 1024 * 1024)
        .max_message_size(message_max_bytes)
        .max_frame_size(message_max_bytes)
}

/// Says no by a close code: a script learns nothing from an upgrade that fails.
fn turned_away(upgrade: WebSocketUpgrade, code: u16) -> Response {
    bounded(upgrade, 1024).on_upgrade(move |mut socket| async move {
        let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await;
    })
}
