//! Surveys: what is asked of mechanisms, their sheets, and what all answered.

mod acts;
mod head;
mod list;
mod one;
pub(crate) mod parts;
mod question;
mod sheet;
mod synthesis;
mod table;
mod whole;

use entente_domain::{
    ids::SurveyId,
    limits::{FORM_BYTES_MAX, SHEET_BYTES_MAX},
};
use entente_service::surveys::{self, Opened};

pub(crate) use list::lines;

use crate::{
    app::App,
    fault::Fault,
    pages::directory::read,
    routes::{Door, Route},
    shell::{Frame, Place},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/surveys", Door::SignedIn, list::page),
        Route::get("/surveys.csv", Door::SignedIn, table::file),
        Route::get("/surveys.xlsx", Door::SignedIn, table::file),
        Route::get("/surveys/new", Door::SignedIn, head::begin),
        Route::post("/surveys/new", Door::SignedIn, head::keep_new),
        Route::get("/surveys/{survey}", Door::Meeting, one::page),
        Route::post("/surveys/{survey}/acts", Door::Meeting, acts::act),
        Route::get("/surveys/{survey}/edit", Door::Meeting, head::edit),
        Route::post("/surveys/{survey}/edit", Door::Meeting, head::keep).with_body_of(FORM_BYTES_MAX * 4),
        Route::get("/surveys/{survey}/questions/{question}", Door::Meeting, question::edit),
        Route::post("/surveys/{survey}/questions/{question}", Door::Meeting, question::keep)
            .with_body_of(FORM_BYTES_MAX * 8),
        Route::get("/surveys/{survey}/sheets/{id}", Door::Meeting, sheet::page),
        Route::post("/surveys/{survey}/sheets/{id}", Door::Meeting, sheet::keep).with_body_of(SHEET_BYTES_MAX),
        Route::get("/surveys/{survey}/synthesis", Door::Meeting, synthesis::page),
        Route::get("/surveys/{survey}/synthesis.csv", Door::Meeting, synthesis::file),
        Route::get("/surveys/{survey}/synthesis.xlsx", Door::Meeting, synthesis::file),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::FollowUp)
}

pub(crate) fn address(id: &SurveyId) -> String {
    format!("/surveys/{id}")
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<Opened, Fault> {
    let directory = read(visit, app).await?;
    surveys::open(&app.house, &directory, &visit.actor, &SurveyId::new(id))
        .await
        .map_err(|failure| visit.hidden(failure))
}

/// For those who keep it; others who know it are told that they may not.
async fn kept(app: &App, visit: &Visit, id: &str) -> Result<Opened, Fault> {
    let opened = open(app, visit, id).await?;
    if opened.keeps { Ok(opened) } else { Err(visit.forbidden()) }
}
