//! The open interface: the same things as the pages, as JSON, by the same functions of `service` and so with the same
//! permissions. One table of endpoints makes the routes, the checks of what is asked and the OpenAPI document, so that the
//! three cannot differ. Who asks is told by a personal token and never by a cookie: no other site can ask in somebody's name.

mod answer;
mod calendar;
mod call;
mod directory;
mod document;
mod documents;
mod endpoint;
mod follow_up;
mod follow_up_acts;
mod gatherings;
mod introductions;
mod library;
mod meetings;
mod minutes;
mod notes;
mod notices;
pub mod page;
mod posts;
mod posts_acts;
pub mod problem;
mod recommendations;
mod search;
mod space_notes;
mod spaces;
mod steps;
mod surveys;
mod words;

pub use document::{document, text};
pub use endpoint::Endpoint;

use crate::routes::{Door, Route};

/// Where it begins; below it no cookie is looked at.
pub const BASE: &str = "/api/";

/// All endpoints, in the order in which they are documented.
pub fn table() -> Vec<Endpoint> {
    let mut all = Vec::new();
    all.extend(directory::endpoints());
    all.extend(posts::endpoints());
    all.extend(posts_acts::endpoints());
    all.extend(introductions::endpoints());
    all.extend(follow_up::endpoints());
    all.extend(follow_up_acts::endpoints());
    all.extend(surveys::endpoints());
    all.extend(recommendations::endpoints());
    all.extend(spaces::endpoints());
    all.extend(space_notes::endpoints());
    all.extend(gatherings::endpoints());
    all.extend(meetings::endpoints());
    all.extend(documents::endpoints());
    all.extend(steps::endpoints());
    all.extend(notes::endpoints());
    all.extend(minutes::endpoints());
    all.extend(library::endpoints());
    all.extend(search::endpoints());
    all.extend(notices::endpoints());
    all.extend(calendar::endpoints());
    all
}

pub(crate) fn routes() -> Vec<Route> {
    let mut routes: Vec<Route> = table().into_iter().map(Endpoint::route).collect();
    routes.push(Route::get("/api", Door::Open, page::page));
    routes.push(Route::get("/api/v1/openapi.json", Door::Open, document::answer));
    routes
}
