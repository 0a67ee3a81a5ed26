//! The best finds for what has been typed so far, as a piece of a page: the options of the list below the field.

use axum::{
    extract::State,
    response::{Html, IntoResponse as _},
};
use entente_service::search::{self, LOOKED_AT};
use leptos::prelude::*;

use super::{
    asked::{Asked, Given},
    finds,
};
use crate::{app::App, fault::Answer, shell, t, visit::Visit};

/// More options than these nobody reads while typing.
const SHOWN: usize = 7;

pub(super) async fn piece(State(app): State<App>, visit: Visit, given: Given) -> Answer {
    let asked = Asked::read(given);
    let found = search::best(&app.house, &visit.actor, &asked.asking, visit.language, SHOWN)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let piece = shell::piece(&visit, move || {
        let said = match (found.count, found.more) {
            (0, _) => t!("search-none"),
            (_, true) => t!("search-found-more", count = LOOKED_AT),
            (count, false) => t!("search-found", count = count),
        };
        let options: Vec<AnyView> = found
            .finds
            .iter()
            .enumerate()
            .map(|(at, find)| {
                view! {
                    <li role="option" id=format!("find-{at}") aria-selected="false" data-href=finds::address(find)>
                        <span class="find-title">{finds::title(find)}</span>
                        {finds::sentence(find)}
                        <span class="meta line"><span class="find-kind">{finds::kind(find.kind)}</span>{finds::place(find)}</span>
                    </li>
                }
                .into_any()
            })
            .collect();
        let all = (found.count > SHOWN).then(|| {
            view! { <li role="option" id="find-all" class="find-all" aria-selected="false" data-href=asked.address()>{t!("search-all")}</li> }
        });
        view! { <ul data-said=said>{options}{all}</ul> }.into_any()
    });
    Ok(Html(piece).into_response())
}
