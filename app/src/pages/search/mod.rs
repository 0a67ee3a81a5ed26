//! One search over everything the reader may see: a page that works without a script, and the few best finds as a piece
//! of a page for the field in the frame's head, while somebody is still typing.

mod asked;
mod filters;
mod finds;
mod page;
mod quick;

pub(crate) use finds::{address, row};

use crate::routes::{Door, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/search", Door::Open, page::page),
        // Not kept in memory: notes are searched, and what is written in them counts as no change.
        Route::get("/search/quick", Door::Open, quick::piece),
    ]
}
