//! The measure to hold against: what axum and tokio do alone. A page out of
//! memory, and one number told to every socket.

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
use tokio::{
    process::{Child, Command},
    sync::broadcast,
};

use crate::{
    Outcome,
    product::{answers, free_address},
};

/// About as long as an event of ours.
const EVENT_PADDING: usize = 300;

pub struct Bare {
    pub host: String,
    _server: Child,
}

impl Bare {
    pub async fn start() -> Outcome<Self> {
        let host = free_address()?;
        let server = Command::new(std::env::current_exe()?)
            .arg("bare")
            .env("BENCH_ADDR", &host)
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        answers(&host, "/page/1").await?;
        Ok(Self { host, _server: server })
    }
}

/// The process beside the product.
pub async fn serve() -> Outcome<()> {
    let listener = tokio::net::TcpListener::bind(std::env::var("BENCH_ADDR")?).await?;
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
