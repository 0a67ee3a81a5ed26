//! What forms are sent to. An endpoint reads the form, calls one function of
//! `service`, and answers with a redirect, or with JSON where an island asks.

pub mod account;
pub mod attachments;
pub mod attendance;
pub mod calendar;
pub mod displays;
pub mod editing;
pub mod floor;
pub mod live;
pub mod preferences;
pub(crate) mod refusals;
pub mod statements;
pub mod tokens;

use crate::routes::Route;

pub(crate) fn routes() -> Vec<Route> {
    let mut routes = Vec::new();
    routes.extend(account::routes());
    routes.extend(displays::routes());
    routes.extend(attachments::routes());
    routes.extend(attendance::routes());
    routes.extend(calendar::routes());
    routes.extend(floor::routes());
    routes.extend(editing::routes());
    routes.extend(live::routes());
    routes.extend(preferences::routes());
    routes.extend(statements::routes());
    routes.extend(tokens::routes());
    routes
}
