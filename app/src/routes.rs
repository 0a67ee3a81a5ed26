//! Every route of the house in one table. A test reads the same table and fails
//! where a route has no row for "nobody" and "wrong person".

use axum::{
    Router,
    http::StatusCode,
    middleware::map_response,
    response::{IntoResponse as _, Response},
    routing::MethodRouter,
};

use crate::{
    api::problem::{Kind, Problem},
    app::App,
    pages,
};

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

/// Marks a page that may be answered again from memory (see [`Route::repeatable`]).
#[derive(Clone, Copy, Debug)]
pub struct Repeatable;

/// One route.
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub door: Door,
    /// Whether it has been declared [`Route::repeatable`].
    pub repeatable: bool,
    handler: MethodRouter<App>,
}

impl Route {
    pub(crate) fn get<H, T>(path: &'static str, door: Door, handler: H) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        Self { method: "GET", path, door, repeatable: false, handler: axum::routing::get(handler) }
    }

    pub(crate) fn post<H, T>(path: &'static str, door: Door, handler: H) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        Self { method: "POST", path, door, repeatable: false, handler: axum::routing::post(handler) }
    }

    /// Declares that the page is the same for the same request, cookies and languages as long as
    /// no change is committed, but for the clock, and that it holds no nonce: no island, no
    /// editor, nothing that hands out a secret, and no text of a note.
    pub(crate) fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self.handler = self.handler.layer(map_response(async |mut response: Response| {
            if response.status() == StatusCode::OK {
                response.extensions_mut().insert(Repeatable);
            }
            response
        }));
        self
    }
}

impl Route {
    /// A route whose handler has been put together already.
    pub(crate) fn of(method: &'static str, path: &'static str, door: Door, handler: MethodRouter<App>) -> Self {
        Self { method, path, door, repeatable: false, handler }
    }

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
    routes.extend(pages::archive::routes());
    routes.extend(pages::meetings::routes());
    routes.extend(pages::programme::routes());
    routes.extend(pages::changes::routes());
    routes.extend(pages::edit::routes());
    routes.extend(pages::notices::routes());
    routes.extend(pages::people::routes());
    routes.extend(pages::attendance::routes());
    routes.extend(pages::boards::routes());
    routes.extend(pages::calendar::routes());
    routes.extend(pages::comments::routes());
    routes.extend(pages::suggestions::routes());
    routes.extend(pages::creating::routes());
    routes.extend(pages::documents::routes());
    routes.extend(pages::events::routes());
    routes.extend(pages::follow_up::routes());
    routes.extend(pages::surveys::routes());
    routes.extend(pages::recommendations::routes());
    routes.extend(pages::groups::routes());
    routes.extend(pages::history::routes());
    routes.extend(pages::keeping::routes());
    routes.extend(pages::library::routes());
    routes.extend(pages::making::routes());
    routes.extend(pages::minutes::routes());
    routes.extend(pages::network::routes());
    routes.extend(pages::notes::routes());
    routes.extend(pages::record::routes());
    routes.extend(pages::register::routes());
    routes.extend(pages::repair::routes());
    routes.extend(pages::report::routes());
    routes.extend(pages::search::routes());
    routes.extend(pages::session::routes());
    routes.extend(pages::silence::routes());
    routes.extend(pages::spaces::routes());
    routes.extend(pages::steps::routes());
    routes.extend(pages::tasks::routes());
    routes.extend(pages::design::routes());
    routes.extend(crate::acts::routes());
    routes.extend(crate::api::routes());
    routes
}

/// The table as a router; unknown paths get the app's own page.
pub fn router() -> Router<App> {
    table().into_iter().fold(Router::new(), |router, route| router.route(route.path, route.handler)).fallback(
        |visit: crate::visit::Visit| async move {
            if visit.path.starts_with(crate::api::BASE) {
                return Problem::new(visit.language, Kind::Absent).into_response();
            }
            visit.absent().into_response()
        },
    )
}
