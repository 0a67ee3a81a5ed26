//! What the pages and endpoints share: the house, and how it was set up.

use std::sync::Arc;

use axum::extract::FromRef;
use entente_papers::Print;
use entente_service::{House, directory::Catalogue, identity::Identity, listening::Live};

use crate::site::Site;

/// Choices of the installation that change what pages show.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Scheme and host under which browsers reach us, without a slash at the end.
    pub public_url: String,
    /// Show `/mailbox` and `/design`: for development only.
    pub development: bool,
    /// E-mail and password of the demonstration accounts, shown on the sign-in page.
    pub demonstration: bool,
}

/// The state of every handler.
#[derive(Clone, FromRef)]
pub struct App {
    pub house: House,
    pub catalogue: Arc<Catalogue>,
    pub identity: Arc<Identity>,
    pub live: Arc<Live>,
    pub site: Arc<Site>,
    pub settings: Arc<Settings>,
    /// Sets pages for PDF; none: built without.
    pub press: Option<Arc<dyn Print>>,
}
