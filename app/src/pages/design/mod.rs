//! The living page of the design system: every part with the real style sheet and, where
//! there is one, the very view the pages use. For development; what it shows changes nothing.

mod parts;
mod tokens;

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::directory::Directory;
use entente_service::directory;
use leptos::prelude::*;

use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::tell,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/design", Door::Development, page)]
}

async fn page(State(app): State<App>, visit: Visit) -> Answer {
    if !visit.settings.development {
        return Err(visit.absent());
    }
    let directory =
        directory::read(&app.house, &app.catalogue, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let frame = Frame::plain(tell(visit.language, "design-title", &[]));
    Ok(shell::page(&visit, frame, || whole(&visit, &directory)).into_response())
}

fn whole(visit: &Visit, directory: &Directory) -> impl IntoView + use<> {
    view! {
        <div class="print-head"><p><strong>{t!("design-title")}</strong>{t!("product")}</p><p class="symbol">{visit.path.clone()}</p></div>
        <header class="page-head"><h1>{t!("design-title")}</h1><p class="lede">{t!("design-lede")}</p></header>
        {part("colour", t!("design-colour"), t!("design-colour-text"), tokens::colours())}
        {part("type", t!("design-type"), t!("design-type-text"), tokens::sizes())}
        {part("space", t!("design-space"), t!("design-space-text"), tokens::spaces())}
        {part("marks", t!("design-marks"), t!("design-marks-text"), parts::marks())}
        {part("time", t!("design-time"), t!("design-time-text"), parts::time())}
        {part("rail", t!("design-rail"), t!("design-rail-text"), parts::rail(directory))}
        {part("buttons", t!("design-buttons"), t!("design-buttons-text"), parts::buttons())}
        {part("form", t!("design-form"), t!("design-form-text"), parts::form(visit))}
        {part("rows", t!("design-rows"), t!("design-rows-text"), parts::rows(directory))}
        {part("table", t!("design-table"), t!("design-table-text"), parts::table(directory))}
        {part("tiles", t!("design-tiles"), t!("design-tiles-text"), parts::tiles(directory))}
        {part("board", t!("design-board"), t!("design-board-text"), parts::board(directory))}
        {part("notices", t!("design-notices"), t!("design-notices-text"), parts::notices())}
        {part("print", t!("design-print"), t!("design-print-text"), ().into_any())}
    }
    .into_any()
}

fn part(id: &'static str, heading: String, text: String, example: AnyView) -> AnyView {
    view! { <section class="part" aria-labelledby=id><h2 id=id>{heading}</h2><p>{text}</p>{example}</section> }
        .into_any()
}
