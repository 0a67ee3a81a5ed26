//! Putting the house together: database, live half, identity, routes, layers.

use std::{sync::Arc, time::Duration};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderValue, StatusCode, header},
    middleware::from_fn,
    routing::get,
};
use entente_app::{
    acts::preferences::remember_language,
    app::{App, Settings},
    routes,
    site::Site,
};
use entente_domain::clock::Clock;
use entente_live::{hub::HubLimits, rooms::RoomLimits};
use entente_service::{
    Broken, House,
    directory::Catalogue,
    identity::Identity,
    listening::Live,
    machine::{SystemChance, SystemClock},
};
use entente_store::Database;
use tokio_util::sync::CancellationToken;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, services::ServeDir,
    set_header::SetResponseHeaderLayer, trace::TraceLayer,
};

use crate::{
    config::Config,
    metrics,
    security::{self, Security},
    sockets::{self, Sockets},
};

/// Everything that runs, so that it can be stopped in order.
#[derive(Clone)]
pub struct Running {
    pub app: App,
    pub security: Arc<Security>,
    pub stop: CancellationToken,
    site: std::path::PathBuf,
}

/// Opens the database and builds everything over it.
///
/// # Errors
/// [`Broken`] if the database cannot be opened or brought to this version.
pub async fn compose(config: &Config) -> Result<Running, Broken> {
    compose_by(config, Arc::new(SystemClock)).await
}

/// The same by another clock than the system's.
///
/// # Errors
/// As [`compose`].
pub async fn compose_by(config: &Config, clock: Arc<dyn Clock>) -> Result<Running, Broken> {
    let database = Database::open(&config.database).await?;
    Ok(over(House::new(database, clock, Arc::new(SystemChance)), config))
}

/// Builds everything over a house; tests bring their own clock.
pub fn over(house: House, config: &Config) -> Running {
    let identity = Arc::new(Identity::new(&house));
    let live = Arc::new(Live::new(&house, HubLimits::default(), RoomLimits::default()));
    let settings = Settings { public_url: config.origin(), development: config.is_development(), demonstration: false };
    let security =
        Security::new(house.clone(), Arc::clone(&identity), config.public_url.clone(), config.trusted_proxies);
    Running {
        app: App {
            house,
            identity,
            live,
            catalogue: Arc::new(Catalogue::default()),
            site: Arc::new(Site::read(&config.site)),
            settings: Arc::new(settings),
            press: press(config),
        },
        security: Arc::new(security),
        stop: CancellationToken::new(),
        site: config.site.clone(),
    }
}

/// What sets pages for PDF, if it was built in.
#[cfg(feature = "pdf")]
fn press(config: &Config) -> Option<Arc<dyn entente_papers::Print>> {
    Some(Arc::new(entente_print::Press::new(config.fonts.clone())))
}

#[cfg(not(feature = "pdf"))]
fn press(_: &Config) -> Option<Arc<dyn entente_papers::Print>> {
    None
}

/// Every route with every layer round it.
pub fn router(running: &Running) -> Router {
    let sockets = sockets::router(Sockets {
        app: running.app.clone(),
        security: Arc::clone(&running.security),
        stop: running.stop.clone(),
    });
    let pages = routes::router()
        .layer(from_fn(remember_language))
        .layer(CompressionLayer::new())
        .with_state(running.app.clone());
    // Names carry the hash of their content: what was fetched once is good for ever.
    let assets = Router::new()
        .fallback_service(ServeDir::new(running.site.join("pkg")).precompressed_br().precompressed_gzip())
        .layer(SetResponseHeaderLayer::overriding(
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ));
    let health = Router::new()
        .route("/healthz", get(|| async { Json(serde_json::json!({ "status": "alive" })) }))
        .route("/readyz", get(ready))
        .with_state(running.app.clone());
    let all = Router::new().merge(pages).merge(sockets).merge(health).nest("/pkg", assets);
    // A panic's answer gets the same headers as every other.
    let all = all.layer(CatchPanicLayer::new());
    security::layer(all, Arc::clone(&running.security)).layer(from_fn(metrics::layer)).layer(TraceLayer::new_for_http())
}

/// Ready means: the database answers.
async fn ready(State(app): State<App>) -> (StatusCode, Json<serde_json::Value>) {
    let asked = tokio::time::timeout(Duration::from_secs(2), app.house.database.read()).await;
    match asked {
        Ok(Ok(_)) => (StatusCode::OK, Json(serde_json::json!({ "status": "ready" }))),
        Ok(Err(_)) | Err(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, Json(serde_json::json!({ "status": "the database does not answer" })))
        }
    }
}
