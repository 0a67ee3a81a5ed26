//! Across mechanisms: a calendar of all with what is in each other's way, what a meeting lets others know of its days, and
//! the convener's dashboards.

mod calendar;
mod clash;
mod dashboard;
mod days;
pub(crate) mod in_the_way;
mod months;
mod plot;

use entente_domain::directory::Directory;
use entente_service::network::{Known, What};

use crate::{
    pages::boards::short_name,
    routes::{Door, Route},
    t,
    text::{language, tell_word},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/calendar/network", Door::Open, calendar::page),
        Route::get("/calendar/network.ics", Door::Open, calendar::file),
        Route::post("/calendar/network", Door::SignedIn, calendar::renew),
        Route::get("/network", Door::SignedIn, dashboard::page),
        Route::get("/network.csv", Door::SignedIn, dashboard::file),
        Route::get("/network.xlsx", Door::SignedIn, dashboard::file),
        Route::get("/meetings/{meeting}/days", Door::Desk, days::page),
        Route::post("/meetings/{meeting}/days", Door::Desk, days::keep),
    ]
}

/// What it is, in a word.
fn what(known: &Known) -> String {
    match known.what {
        What::Meeting => t!("network-what-meeting"),
        What::GlobalMeeting => t!("network-what-global"),
        What::Gathering(kind) => tell_word(language(), "event-kind", kind.word()),
    }
}

/// Whose it is: nothing for what is the whole network's.
fn whose(directory: &Directory, known: &Known) -> String {
    match (&known.occasion.mechanism, known.what) {
        (None, What::GlobalMeeting) => String::new(),
        (mechanism, _) => short_name(directory, mechanism.as_ref()),
    }
}
