//! Signing in, and one's own account. What the forms are sent to is in `acts::account`.

pub(crate) mod calendar;
pub(crate) mod fields;
pub(crate) mod mailbox;
pub(crate) mod one_time;
pub(crate) mod own;
pub(crate) mod sign_in;
pub(crate) mod tokens;

use crate::routes::{Door, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/sign-in", Door::Open, sign_in::page),
        Route::get("/sign-in/sent", Door::Open, sign_in::sent),
        Route::get("/sign-in/link/{token}", Door::Secret, one_time::link),
        Route::get("/welcome/{token}", Door::Secret, one_time::welcome),
        Route::get("/account", Door::SignedIn, own::page),
        Route::get("/mailbox", Door::Development, mailbox::page),
    ]
}
