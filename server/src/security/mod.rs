//! What stands between the network and every route: headers, where a request
//! comes from, whether its page is known already, who sends it, and how large it
//! may be. One call puts it all round a router, so that no route can be without.

mod address;
mod headers;
mod memory;
mod origin;
mod session;
mod tokens;

use std::sync::Arc;

use axum::{Router, extract::DefaultBodyLimit, middleware::from_fn_with_state};
use entente_domain::limits::FORM_BYTES_MAX;
use entente_service::{House, identity::Identity};
use url::Url;

/// What the layers need to know.
pub struct Security {
    house: House,
    identity: Arc<Identity>,
    public: Url,
    /// How many proxies of ours stand between the browser and us.
    trusted_proxies: usize,
    /// What pages may load and run.
    policy: String,
    memory: memory::Memory,
}

impl Security {
    pub fn new(house: House, identity: Arc<Identity>, public: Url, trusted_proxies: usize) -> Self {
        let policy = headers::policy(&public);
        Self { house, identity, public, trusted_proxies, policy, memory: memory::Memory::default() }
    }

    /// For sockets: the same bell and the same books.
    pub fn identity(&self) -> &Arc<Identity> {
        &self.identity
    }

    fn is_https(&self) -> bool {
        self.public.scheme() == "https"
    }
}

/// Puts everything round the router. Refusals of the inner layers carry the headers of the outer.
pub fn layer(router: Router, security: Arc<Security>) -> Router {
    router
        // A route that takes files sets its own, larger limit.
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(from_fn_with_state(Arc::clone(&security), session::layer))
        .layer(from_fn_with_state(Arc::clone(&security), memory::layer))
        .layer(from_fn_with_state(Arc::clone(&security), origin::layer))
        .layer(from_fn_with_state(security, headers::layer))
}

#[cfg(test)]
mod tests;
