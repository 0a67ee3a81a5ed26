//! yrs-axum as its own example uses it, with one group of people for each text. It keeps nothing on disk.

use std::collections::HashMap;
use std::env;
use std::sync::Arc;

use axum::Router;
use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use futures_util::StreamExt as _;
use tokio::net::TcpListener;
use tokio::sync::{Mutex, RwLock};
use yrs::Doc;
use yrs::sync::Awareness;
use yrs_axum::broadcast::BroadcastGroup;
use yrs_axum::ws::{AxumSink, AxumStream};

/// What may wait for one reader; with the 32 of the example, two who type fast lose each other.
const WAITING: usize = 4096;

type Groups = Arc<Mutex<HashMap<String, Arc<BroadcastGroup>>>>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port: u16 = env::var("PEER_PORT")?.parse()?;
    let app = Router::new().route("/{text}", get(join)).with_state(Groups::default());
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    axum::serve(listener, app).await?;
    Ok(())
}

async fn join(upgrade: WebSocketUpgrade, Path(text): Path<String>, State(groups): State<Groups>) -> Response {
    let group = group(&groups, text).await;
    upgrade.on_upgrade(move |socket| serve(socket, group))
}

async fn group(groups: &Groups, text: String) -> Arc<BroadcastGroup> {
    let mut groups = groups.lock().await;
    if let Some(group) = groups.get(&text) {
        return Arc::clone(group);
    }
    let awareness = Arc::new(RwLock::new(Awareness::new(Doc::new())));
    let group = Arc::new(BroadcastGroup::new(awareness, WAITING).await);
    groups.insert(text, Arc::clone(&group));
    group
}

async fn serve(socket: WebSocket, group: Arc<BroadcastGroup>) {
    let (sink, stream) = socket.split();
    let sink = Arc::new(Mutex::new(AxumSink::from(sink)));
    let subscription = group.subscribe(sink, AxumStream::from(stream));
    // Whoever leaves has left.
    let _ = subscription.completed().await;
}
