//! Themes by mechanisms: who works on what, who shares it, and where the gaps are. Its cells are walked with arrow keys;
//! without a script they are links in a table.

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{
    directory::{Directory, Mechanism, Region},
    ids::MechanismId,
};
use entente_service::boards::{self, Overview};
use leptos::prelude::*;
use serde::Deserialize;

use super::{frame, read, theme_name};
use crate::{
    app::App,
    fault::Answer,
    pages::directory::{
        choice,
        parts::{plain_word, sort_by_name},
    },
    shell, t, tables,
    text::{language, tell},
    visit::Visit,
};

const WALK: &str = include_str!("matrix.js");

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    region: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let overview = boards::overview(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let region = Region::from_word(&asked.region);
    let nonce = visit.nonce.clone();
    let frame = frame(tell(visit.language, "board-matrix-title", &[])).with_class("page wide");
    Ok(shell::page(&visit, frame, || view(&directory, &overview, region, nonce)).into_response())
}

fn view(directory: &Directory, overview: &Overview, region: Option<Region>, nonce: String) -> AnyView {
    let mechanisms: Vec<&Mechanism> =
        directory.mechanisms.iter().filter(|one| region.is_none_or(|region| one.region == region)).collect();
    let mut themes: Vec<(String, &str)> =
        directory.themes.iter().map(|theme| (theme_name(directory, &theme.id), theme.id.as_str())).collect();
    sort_by_name(language(), &mut themes, |(name, _)| name);
    let heads: Vec<AnyView> = mechanisms
        .iter()
        .map(|one| {
            view! { <th scope="col"><a href=format!("/boards/mechanisms/{}", one.id)><bdi>{one.acronym.clone()}</bdi></a></th> }
                .into_any()
        })
        .collect();
    let mut gaps: Vec<(String, String, usize)> = Vec::new();
    let rows: Vec<AnyView> = themes
        .iter()
        .map(|(name, key)| {
            let works = |one: &Mechanism| one.thematic_areas.iter().any(|area| area == key);
            let cells: Vec<AnyView> = mechanisms.iter().map(|one| cell(overview, one, name, key, works(one))).collect();
            let workers = mechanisms.iter().filter(|one| works(one)).count();
            let shared = mechanisms.iter().any(|one| count(overview, one, key) > 0);
            if workers > 0 && !shared {
                gaps.push((name.clone(), (*key).to_owned(), workers));
            }
            view! {
                <tr><th scope="row"><a href=format!("/boards/themes/{key}")>{name.clone()}</a></th>{cells}</tr>
            }
            .into_any()
        })
        .collect();
    gaps.sort_by_key(|(.., workers)| std::cmp::Reverse(*workers));
    let regions = Region::ALL
        .iter()
        .map(|one| (one.word().to_owned(), plain_word(language(), "directory-region", one.word())))
        .collect();
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><span aria-current="page">{t!("board-matrix-title")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("board-matrix-title")}</h1><p class="lede">{t!("board-matrix-lede")}</p></header>
        <form class="filters" method="get" action="/boards/matrix">
            {choice("region", t!("board-matrix-region"), t!("board-matrix-any-region"), region.map(Region::word), regions)}
            <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button></div>
        </form>
        <ul class="legend matrix-legend">
            <li><span class="cell-mark" data-works="true" aria-hidden="true">"3"</span>" "{t!("board-matrix-shares")}</li>
            <li><span class="cell-mark" aria-hidden="true">"○"</span>" "{t!("board-matrix-gap")}</li>
        </ul>
        <div class="table matrix" role="region" aria-labelledby="matrix-caption" tabindex="0">
            <table data-walk="true">
                <caption id="matrix-caption">{t!("board-matrix-caption")}</caption>
                <thead><tr><th scope="col">{t!("board-matrix-theme")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="meta line no-print">{tables::links("/boards/matrix", "")}</p>
        {gap_list(gaps)}
        <script nonce=nonce inner_html=WALK></script>
    }
    .into_any()
}

fn count(overview: &Overview, mechanism: &Mechanism, theme: &str) -> i64 {
    let cell = (theme.to_owned(), Some(MechanismId::new(mechanism.id.clone())));
    overview.cells.get(&cell).map_or(0, |tally| tally.count)
}

fn cell(overview: &Overview, mechanism: &Mechanism, name: &str, theme: &str, works: bool) -> AnyView {
    let count = count(overview, mechanism, theme);
    if count == 0 && !works {
        return view! { <td></td> }.into_any();
    }
    let words = if count > 0 {
        t!("board-matrix-cell", mechanism = mechanism.acronym.clone(), theme = name.to_owned(), count = count)
    } else {
        t!("board-matrix-cell-gap", mechanism = mechanism.acronym.clone(), theme = name.to_owned())
    };
    let href = format!("/boards/themes/{theme}?mechanism={}", mechanism.id);
    let mark = if count > 0 { count.to_string() } else { "○".to_owned() };
    view! {
        <td data-works=works.then_some("true") data-count=(count > 0).then(|| count.min(9).to_string())>
            <a href=href aria-label=words><span aria-hidden="true">{mark}</span></a>
        </td>
    }
    .into_any()
}

/// Themes on which several work and nobody has shared anything the reader could see.
fn gap_list(gaps: Vec<(String, String, usize)>) -> Option<AnyView> {
    if gaps.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = gaps
        .into_iter()
        .map(|(name, key, workers)| {
            view! { <li><a href=format!("/boards/themes/{key}")>{name}</a>" "<span class="meta">{t!("board-worked-on", count = workers)}</span></li> }
                .into_any()
        })
        .collect();
    Some(
        view! {
            <section class="part" aria-labelledby="gaps"><h2 id="gaps">{t!("board-gaps")}</h2>
            <p class="meta">{t!("board-gaps-lede")}</p><ul class="names">{lines}</ul></section>
        }
        .into_any(),
    )
}
