//! The register of follow-up: a table people can think with, each commitment with what shows it, what law and practice
//! became, and what a meeting opens with.

mod acts;
mod form;
mod impact;
mod impact_form;
pub(crate) mod links;
mod meeting;
mod one;
mod parts;
mod table;
pub(crate) mod writing;

pub(crate) use parts::{line, owner_name};

use entente_domain::ids::CommitmentId;

use crate::{
    pages::directory::read,
    routes::{Door, Route},
    shell::{Frame, Place},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/follow-up", Door::Open, table::page),
        Route::get("/follow-up.csv", Door::Open, table::file),
        Route::get("/follow-up.xlsx", Door::Open, table::file),
        Route::get("/follow-up/impact.csv", Door::Open, impact::file),
        Route::get("/follow-up/impact.xlsx", Door::Open, impact::file),
        Route::get("/follow-up/new", Door::SignedIn, writing::begin),
        Route::post("/follow-up/new", Door::SignedIn, writing::keep_new),
        Route::get("/follow-up/impact", Door::Open, impact::list),
        Route::get("/follow-up/impact/new", Door::SignedIn, impact_form::begin),
        Route::post("/follow-up/impact/new", Door::SignedIn, impact_form::keep_new),
        Route::get("/follow-up/impact/{impact}", Door::Meeting, impact::page),
        Route::get("/follow-up/impact/{impact}/edit", Door::Meeting, impact_form::edit),
        Route::post("/follow-up/impact/{impact}/edit", Door::Meeting, impact_form::keep),
        Route::get("/follow-up/{commitment}", Door::Meeting, one::page),
        Route::get("/follow-up/{commitment}/edit", Door::Meeting, writing::edit),
        Route::post("/follow-up/{commitment}/edit", Door::Meeting, writing::keep),
        Route::post("/follow-up/{commitment}/acts", Door::Meeting, acts::act),
        Route::post("/follow-up/{commitment}/entries", Door::Meeting, acts::add),
        Route::get("/meetings/{meeting}/follow-up", Door::Meeting, meeting::page),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::FollowUp)
}

fn address(id: &CommitmentId) -> String {
    format!("/follow-up/{id}")
}
