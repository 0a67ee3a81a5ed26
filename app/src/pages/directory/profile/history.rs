//! What was changed in a profile: when, what it said, what it says, known from where; by whom, for those of the network.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_service::profiles::{self, Change};
use leptos::prelude::*;

use super::{crumbs, read, stated};
use crate::{
    app::App,
    dates,
    fault::Answer,
    shell::{self, Frame, Place},
    t,
    text::{language, tell},
    visit::Visit,
};

pub(super) async fn page(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    let directory = read(&visit, &app).await?;
    let (changes, names) =
        profiles::history(&app.house, &visit.actor, &directory, &id).await.map_err(|failure| visit.fault(failure))?;
    let acronym = directory.mechanism(&id).map(|one| one.acronym.clone()).unwrap_or_default();
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let frame = Frame::plain(tell(visit.language, "profile-history", &[])).at(Place::Mechanisms);
    Ok(shell::page(&visit, frame, || {
        let line = |change: &Change| {
            let when = dates::wall(change.at, &zone).date();
            let when = format!("{}, {}", dates::short_date(language(), when), dates::time_of_day(change.at, &zone));
            let who = names.get(&change.by).cloned().map(|who| view! { " "<bdi>{who}</bdi> });
            let from = if change.kept {
                stated::known_from(&change.as_of, &change.source)
            } else {
                view! { <span class="meta">{t!("profile-imported-again")}</span> }.into_any()
            };
            view! {
                <li class="row">
                    <p class="key">{when}</p>
                    <h2 class="title">{stated::field_name(change.field)}</h2>
                    <dl class="facts">
                        <div class="fact"><dt>{t!("profile-before")}</dt><dd>{stated::lines(&directory, change.field, &change.before)}</dd></div>
                        <div class="fact"><dt>{t!("profile-after")}</dt><dd>{stated::lines(&directory, change.field, &change.after)}</dd></div>
                    </dl>
                    <p class="meta line"><span>{from}</span><span>{who}</span></p>
                </li>
            }
            .into_any()
        };
        let lines: Vec<AnyView> = changes.iter().map(line).collect();
        let empty = lines.is_empty().then(|| view! { <p>{t!("profile-history-none")}</p> });
        view! {
            {crumbs(&id, &acronym, t!("profile-history"))}
            <header class="page-head"><h1>{t!("profile-history")}</h1><p class="lede">{t!("profile-history-lede")}</p></header>
            {empty}
            <ol class="rows plain">{lines}</ol>
        }
        .into_any()
    })
    .into_response())
}
