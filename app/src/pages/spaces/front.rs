//! The spaces somebody belongs to, and the way to them from other pages.

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::directory::Directory;
use entente_exchange::post::Home;
use entente_service::{boards, spaces};
use leptos::prelude::*;

use super::{address, frame, space_name};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::{boards::body_name, directory::read},
    shell, t,
    text::tell,
    visit::Visit,
};

pub(super) async fn page(State(app): State<App>, visit: Visit) -> Answer {
    let directory = read(&visit, &app).await?;
    let homes = spaces::mine(&app.house, &directory, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let reader = boards::reader(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(tell(visit.language, "space-title", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &homes, reader.convener)).into_response())
}

fn view(directory: &Directory, homes: &[Home], convener: bool) -> AnyView {
    let empty = homes.is_empty().then(|| {
        view! { <div class="empty"><h2>{t!("space-none")}</h2><p>{t!("space-none-hint")}</p><p class="buttons"><a class="button" href="/mechanisms">{t!("frame-mechanisms")}</a></p></div> }
    });
    let tasks = (!homes.is_empty()).then(|| view! { <a href="/tasks">{t!("task-all")}</a> });
    let network = convener.then(|| view! { <a href="/network">{t!("network-title")}</a> });
    view! {
        <header class="page-head">
            <h1>{t!("space-title")}</h1>
            <p class="lede">{t!("space-front-lede")}</p>
            <div class="buttons board-acts no-print">{tasks}<a href="/calendar/network">{t!("network-calendar-title")}</a>{network}</div>
        </header>
        {empty}
        <ul class="space-list">{groups(directory, homes)}</ul>
    }
    .into_any()
}

/// Each mechanism with its bodies beneath.
fn groups(directory: &Directory, homes: &[Home]) -> Vec<AnyView> {
    // Somebody may sit in a body without belonging to its mechanism.
    let heads: Vec<&Home> = homes
        .iter()
        .filter(|home| {
            home.body.is_none() || !homes.iter().any(|one| one.body.is_none() && one.mechanism == home.mechanism)
        })
        .collect();
    heads
        .into_iter()
        .map(|home| {
            let full = home.mechanism.as_ref().and_then(|id| directory.mechanism(id.as_str()));
            let full = full.map(|one| view! { <p class="meta" lang="en" dir="ltr">{one.name.clone()}</p> });
            let bodies: Vec<AnyView> = homes
                .iter()
                .filter(|one| home.body.is_none() && one.body.is_some() && one.mechanism == home.mechanism)
                .filter_map(|one| {
                    let name = body_name(directory, one.mechanism.as_ref()?, one.body.as_ref()?);
                    Some(view! { <li><a href=address(one) lang="en" dir="ltr">{name}</a></li> }.into_any())
                })
                .collect();
            let bodies = (!bodies.is_empty()).then(|| view! { <ul class="inline-names">{bodies}</ul> });
            view! {
                <li class="space-entry"><a class="title" href=address(home)><bdi>{space_name(directory, home)}</bdi></a>{full}{bodies}</li>
            }
            .into_any()
        })
        .collect()
}

/// The reader's spaces by name; none for those who have none. `of`: of one mechanism only.
pub(crate) async fn own_spaces(
    app: &App,
    visit: &Visit,
    directory: &Directory,
    of: Option<&str>,
) -> Result<Vec<(Home, String)>, Fault> {
    if visit.actor.person().is_none() {
        return Ok(Vec::new());
    }
    let homes = spaces::mine(&app.house, directory, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let fits =
        |home: &Home| of.is_none_or(|id| home.mechanism.as_ref().is_some_and(|mechanism| mechanism.as_str() == id));
    Ok(crate::text::within(visit.language, || {
        homes
            .into_iter()
            .filter(fits)
            .map(|home| {
                let name = space_name(directory, &home);
                (home, name)
            })
            .collect()
    }))
}

/// What [`own_spaces`] found, as a part of another page.
pub(crate) fn spaces_part(spaces: &[(Home, String)], heading: String) -> Option<AnyView> {
    if spaces.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = spaces
        .iter()
        .map(|(home, name)| view! { <li><a href=address(home)><bdi>{name.clone()}</bdi></a></li> }.into_any())
        .collect();
    Some(
        view! { <section class="part" aria-labelledby="spaces"><h2 id="spaces">{heading}</h2><ul class="names">{lines}</ul></section> }
            .into_any(),
    )
}
