//! The public face: the front page, the directory of mechanisms, the States, the
//! past global meetings. Plain pages without islands; what is chosen on them is
//! in the address. The data are in English and marked so; all other words are
//! the reader's.

mod beside;
mod front;
mod global_meetings;
mod handover;
mod mechanism;
mod mechanisms;
mod members;
mod overlap;
pub(crate) mod parts;
mod profile;
mod sources;
mod state;
mod stated;
pub(crate) mod states;
mod table;
mod terms;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub(crate) use self::{mechanisms::choice, parts::comma, sources::link};

use entente_domain::directory::Directory;
use entente_service::directory;

use crate::{
    app::App,
    fault::Fault,
    routes::{Door, Route},
    visit::Visit,
};

pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/", Door::Open, front::page).repeatable(),
        Route::get("/mechanisms", Door::Open, mechanisms::page).repeatable(),
        Route::get("/mechanisms.csv", Door::Open, table::mechanisms),
        Route::get("/mechanisms.xlsx", Door::Open, table::mechanisms),
        Route::get("/states.csv", Door::Open, table::states),
        Route::get("/states.xlsx", Door::Open, table::states),
        Route::get("/global-meetings.csv", Door::Open, table::global_meetings),
        Route::get("/global-meetings.xlsx", Door::Open, table::global_meetings),
        Route::get("/mechanisms/{id}", Door::Open, mechanism::page).repeatable(),
        Route::get("/states", Door::Open, states::page).repeatable(),
        Route::get("/states/{code}", Door::Open, state::page).repeatable(),
        Route::get("/global-meetings", Door::Open, global_meetings::page).repeatable(),
        Route::get("/global-meetings/{number}", Door::Open, global_meetings::one).repeatable(),
    ];
    routes.extend(beside::routes());
    routes.extend(handover::routes());
    routes.extend(overlap::routes());
    routes.extend(profile::routes());
    routes.extend(terms::routes());
    routes
}

/// The directory, for a page that needs it.
pub(crate) async fn read(visit: &Visit, app: &App) -> Result<Arc<Directory>, Fault> {
    directory::read(&app.house, &app.catalogue, &visit.actor).await.map_err(|failure| visit.fault(failure))
}

/// A wish of the address: the first non-empty value under this name.
fn asked(visit: &Visit, name: &str) -> Option<String> {
    url::form_urlencoded::parse(visit.query.as_bytes())
        .find(|(key, value)| key == name && !value.trim().is_empty())
        .map(|(_, value)| value.trim().chars().take(entente_domain::limits::NAME_MAX).collect())
}
