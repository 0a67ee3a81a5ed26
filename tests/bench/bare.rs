//! The measure to hold against: what axum and tokio do alone. A page out of
//! memory, and one number told to every socket; and without axum, what one
//! socket says told to all others.

use std::{
    process::Stdio,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{
    Router,
    extract::{
        Path,
        ws::{Message, Utf8Bytes, WebSocketUpgrade},
    },
    http::header,
    routing::{get, post},
};
use futures::{SinkExt as _, StreamExt as _};
use tokio::{
    net::TcpListener,
    process::{Child, Command},
    sync::broadcast,
};
use tokio_tungstenite::{accept_async, tungstenite};

use crate::{
    Outcome,
    product::{answers, free_address},
};

/// About as long as an event of ours.
const EVENT_PADDING: usize = 300;

pub struct Bare {
    pub host: String,
    /// Where tokio-tungstenite says to everybody what it is told.
    pub broadcast: String,
    pub pid: u32,
    _server: Child,
}

impl Bare {
    pub async fn start() -> Outcome<Self> {
        let (host, broadcast) = (free_address()?, free_address()?);
        let server = Command::new(std::env::current_exe()?)
            .arg("bare")
            .env("BENCH_ADDR", &host)
            .env("BENCH_BROADCAST", &broadcast)
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        answers(&host, "/page/1").await?;
        let pid = server.id().ok_or("the bare server has ended")?;
        Ok(Self { host, broadcast, pid, _server: server })
    }
}

/// The process beside the product.
pub async fn serve() -> Outcome<()> {
    let everybody = TcpListener::bind(std::env::var("BENCH_BROADCAST")?).await?;
    tokio::spawn(tell_everybody(everybody));
    let listener = TcpListener::bind(std::env::var("BENCH_ADDR")?).await?;
    let text: Arc<str> = "Entente prepares, holds and follows up. ".repeat(8192).into();
    let (say, _) = broadcast::channel::<Utf8Bytes>(1024);
    let hear = say.clone();
    let last = Arc::new(AtomicI64::new(0));
    let router = Router::new()
        .route(
            "/page/{bytes}",
            get(move |Path(bytes): Path<usize>| {
                let page = text[..bytes.min(text.len())].to_owned();
                async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) }
            }),
        )
        .route(
            "/feed",
            get(move |upgrade: WebSocketUpgrade| {
                let mut heard = hear.subscribe();
                async move {
                    upgrade.on_upgrade(move |mut socket| async move {
                        while let Ok(text) = heard.recv().await {
                            if socket.send(Message::Text(text)).await.is_err() {
                                return;
                            }
                        }
                    })
                }
            }),
        )
        .route(
            "/act",
            post(move || {
                let seq = last.fetch_add(1, Ordering::Relaxed) + 1;
                let text = format!(r#"{{"seq":{seq},"event":"{}"}}"#, "x".repeat(EVENT_PADDING));
                let _ = say.send(text.into());
                async {}
            }),
        );
    axum::serve(listener, router).await?;
    Ok(())
}

/// Accepts sockets, and says to all what any of them says.
async fn tell_everybody(listener: TcpListener) {
    let (say, _) = broadcast::channel::<tungstenite::Message>(64);
    while let Ok((stream, _)) = listener.accept().await {
        let (say, mut heard) = (say.clone(), say.subscribe());
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            let Ok(mut socket) = accept_async(stream).await else { return };
            loop {
                tokio::select! {
                    message = heard.recv() => {
                        let Ok(message) = message else { return };
                        if socket.send(message).await.is_err() {
                            return;
                        }
                    }
                    said = socket.next() => match said {
                        Some(Ok(message)) if message.is_text() => drop(say.send(message)),
                        Some(Ok(_)) => {}
                        Some(Err(_)) | None => return,
                    },
                }
            }
        });
    }
}
