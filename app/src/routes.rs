//! Every route of the house in one table. A test reads the same table and fails
//! where a route has no row for "nobody" and "wrong person".

use axum::{Router, routing::MethodRouter};

use crate::{app::App, pages};

/// What somebody must be for the route to do anything for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Anybody.
    Open,
    /// Anybody who is signed in.
    SignedIn,
    /// Those who have a part in the meeting of the path; to others it does not exist.
    Meeting,
    /// A part in the meeting that allows the act; others who know the meeting are told they may not.
    Desk,
    /// Who holds the secret in the path.
    Secret,
    /// Only in development.
    Development,
}

/// One route.
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub door: Door,
    handler: MethodRouter<App>,
}

impl Route {
    pub(crate) fn get<H, T>(path: &'static str, door: Door, handler: H) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        Self { method: "GET", path, door, handler: axum::routing::get(handler) }
    }

    pub(crate) fn post<H, T>(path: &'static str, door: Door, handler: H) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        Self { method: "POST", path, door, handler: axum::routing::post(handler) }
    }
}

impl Route {
    /// The same route, taking bodies of up to so many bytes instead of a form's usual size.
    pub(crate) fn with_body_of(self, bytes: usize) -> Self {
        Self { handler: self.handler.layer(axum::extract::DefaultBodyLimit::max(bytes)), ..self }
    }
}

/// All pages and endpoints.
pub fn table() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(pages::directory::routes());
    routes.extend(pages::account::routes());
    routes.extend(pages::meetings::routes());
    routes.extend(pages::changes::routes());
    routes.extend(pages::edit::routes());
    routes.extend(pages::people::routes());
    routes.extend(pages::attendance::routes());
    routes.extend(pages::calendar::routes());
    routes.extend(pages::repair::routes());
    routes.extend(pages::session::routes());
    routes.extend(pages::design::routes());
    routes.extend(crate::acts::routes());
    routes
}

/// The table as a router; unknown paths get the app's own page.
pub fn router() -> Router<App> {
    table()
        .into_iter()
        .fold(Router::new(), |router, route| router.route(route.path, route.handler))
        .fallback(|visit: crate::visit::Visit| async move { visit.absent() })
}
