//! One State or territory: where it sits, where it holds or held the chair, whom
//! it meets there.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    extract::{Path, State},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::directory::{Directory, SeatKind, StateKind, Year};
use leptos::prelude::*;

use super::parts::{comma, mechanism_row, name_of, sort_by_name, word};
use crate::{
    app::App,
    fault::Answer,
    shell::{self, Frame, Place},
    t, text,
    visit::Visit,
};

/// How many of the States met most often are named.
const COMPANIONS: usize = 12;

pub async fn page(visit: Visit, State(app): State<App>, Path(code): Path<String>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let Some(state) = directory.state(&code) else {
        // Codes are often typed small.
        let upper = code.to_uppercase();
        return match directory.state(&upper) {
            Some(state) => Ok(Redirect::permanent(&format!("/states/{}", state.code)).into_response()),
            None => Err(visit.absent()),
        };
    };
    let frame = Frame::plain(state.names.pick(visit.language.code()).1).at(Place::States).public();
    Ok(shell::page(&visit, frame, || whole(&directory, &state.code)).into_response())
}

pub fn whole(directory: &Directory, code: &str) -> impl IntoView + use<> {
    let language = text::language();
    let name = name_of(directory, language, code);
    let seats = directory.seats_of(code);
    let sits: Vec<_> = seats.iter().filter(|(_, kind)| *kind != SeatKind::Observer).collect();
    let watches: Vec<_> = seats.iter().filter(|(_, kind)| *kind == SeatKind::Observer).collect();
    let state = directory.state(code);
    let region = state.map(|state| word("directory-subregion", &state.sub_region));
    let kind = state.filter(|state| state.kind != StateKind::Member).map(|state| {
        view! { <p class="meta">{word("directory-state-kind", state.kind.word())}</p> }
    });
    let section = |id: &'static str, heading: String, rows: Vec<AnyView>| {
        (!rows.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby=id>
                    <h2 id=id>{heading}</h2>
                    <div class="rows">{rows}</div>
                </section>
            }
            .into_any()
        })
    };
    let member_rows = sits.iter().map(|(mechanism, kind)| mechanism_row(directory, mechanism, Some(*kind))).collect();
    let observer_rows =
        watches.iter().map(|(mechanism, kind)| mechanism_row(directory, mechanism, Some(*kind))).collect();
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol>
            <li><a href="/states">{t!("frame-states")}</a></li>
            {region.map(|region| view! { <li><span>{region}</span></li> })}
            <li><span aria-current="page">{name.clone()}</span></li>
        </ol></nav>
        <header class="page-head">
            <h1>{name}</h1>
            <p class="lede">{t!("directory-sits-in", count = sits.len())}</p>
            {kind}
        </header>
        {section("member", t!("directory-member-of"), member_rows)}
        {section("observer", t!("directory-observer-in"), observer_rows)}
        {chairs(directory, code)}
        {companions(directory, code)}
        <p class="meta">{t!("directory-designations")}</p>
    }
    .into_any()
}

fn chairs(directory: &Directory, code: &str) -> AnyView {
    let rows: Vec<AnyView> = directory
        .chairs_of(code)
        .into_iter()
        .map(|mechanism| {
            let chair = &mechanism.chair;
            let holds = chair.holders.iter().chain(&chair.co_chair).any(|holder| holder == code);
            let words = match chair.as_of {
                _ if chair.next.iter().any(|next| next == code) => t!("directory-chair-next"),
                Some(year) if holds => t!("directory-chair-held-in", year = year.to_string()),
                None if holds => t!("directory-chair-held-undated"),
                _ => t!("directory-chair-before"),
            };
            let years: Vec<String> = chair
                .history
                .iter()
                .filter(|term| term.country == code)
                .filter_map(|term| {
                    term.year.as_ref().map(|year| match year {
                        Year::Single(year) => year.to_string(),
                        Year::Span(span) => span.clone(),
                    })
                })
                .collect();
            let years =
                (!years.is_empty()).then(|| view! { " "<bdi class="meta">{years.join(comma(text::language()))}</bdi> });
            view! {
                <div class="fact">
                    <dt><a href=format!("/mechanisms/{}", mechanism.id)><bdi>{mechanism.acronym.clone()}</bdi></a></dt>
                    <dd>{words}{years}</dd>
                </div>
            }
            .into_any()
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p>{t!("directory-no-chair")}</p> });
    view! {
        <section class="part" aria-labelledby="chairs">
            <h2 id="chairs">{t!("directory-in-the-chair")}</h2>
            {none}
            <dl class="facts">{rows}</dl>
        </section>
    }
    .into_any()
}

/// Those it shares the most mechanisms with; forums of nearly everybody would say nothing and are left out by rank.
fn companions(directory: &Directory, code: &str) -> Option<AnyView> {
    let language = text::language();
    let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
    for mechanism in &directory.mechanisms {
        let seats: BTreeSet<&str> = mechanism.seats().collect();
        if seats.contains(code) {
            for other in seats.into_iter().filter(|other| *other != code) {
                *shared.entry(other).or_default() += 1;
            }
        }
    }
    if shared.is_empty() {
        return None;
    }
    let count = shared.len();
    let mut companions: Vec<(String, &str, usize)> =
        shared.into_iter().map(|(code, count)| (name_of(directory, language, code), code, count)).collect();
    sort_by_name(language, &mut companions, |(name, ..)| name);
    companions.sort_by_key(|(_, _, count)| std::cmp::Reverse(*count));
    let items = companions.into_iter().take(COMPANIONS).map(|(name, code, count)| {
        view! { <li><a href=format!("/states/{code}")>{name}</a>" "<span class="num">{count}</span></li> }.into_any()
    });
    Some(
        view! {
            <section class="part" aria-labelledby="company">
                <h2 id="company">{t!("directory-company")}</h2>
                <p>{t!("directory-company-text", count = count)}</p>
                <ul class="names">{items.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
