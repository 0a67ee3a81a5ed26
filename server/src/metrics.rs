//! Numbers for those who run the server, on a listener of their own. Never a
//! name, a title or an address in a label.

use std::net::SocketAddr;

use axum::{Router, extract::Request, middleware::Next, response::Response, routing::get};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder};
use tokio_util::sync::CancellationToken;

/// Counts something that is there as long as this value lives.
pub struct Counted(&'static str);

impl Counted {
    pub fn new(name: &'static str) -> Self {
        metrics::gauge!(name).increment(1.0);
        Self(name)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        metrics::gauge!(self.0).decrement(1.0);
    }
}

/// Counts and times every request by its route pattern, never by its path.
pub async fn layer(request: Request, next: Next) -> Response {
    let route = request
        .extensions()
        .get::<axum::extract::MatchedPath>()
        .map_or_else(|| "unmatched".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().as_str().to_owned();
    let began = std::time::Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    metrics::counter!("entente_requests_total", "route" => route.clone(), "method" => method, "status" => status)
        .increment(1);
    metrics::histogram!("entente_request_seconds", "route" => route).record(began.elapsed().as_secs_f64());
    response
}

/// Serves `/metrics` until told to stop.
///
/// # Errors
/// If another recorder is already there.
pub fn serve(addr: SocketAddr, stop: CancellationToken) -> Result<(), BuildError> {
    let handle = PrometheusBuilder::new().install_recorder()?;
    let router = Router::new().route("/metrics", get(move || std::future::ready(handle.render())));
    tokio::spawn(async move {
        match tokio::net::TcpListener::bind(addr).await {
            Ok(listener) => {
                let serving = axum::serve(listener, router).with_graceful_shutdown(stop.cancelled_owned());
                if let Err(error) = serving.await {
                    tracing::error!(%error, "The metrics listener failed.");
                }
            }
            // The meeting goes on without its numbers.
            Err(error) => tracing::warn!(%error, %addr, "The metrics address cannot be listened on."),
        }
    });
    Ok(())
}
