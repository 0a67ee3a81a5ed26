//! The States: one equal mark for each, in the regions of the United Nations'
//! M49 list, and the same facts as a table that can be sorted. No areas, no
//! borders: a mark says only how many mechanisms the State belongs to.

use std::collections::BTreeMap;

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::{
    directory::{Directory, Mechanism, SeatKind, StateKind},
    search::fold,
    text::Language,
};
use leptos::prelude::*;

use super::{
    mechanisms::choice,
    parts::{plain_word, sort_by_name, word},
};
use crate::{
    app::App,
    fault::Answer,
    shell::{self, Frame, Place},
    t, tables, text,
    visit::Visit,
};

/// More than this many mechanisms get the deepest shade.
const SHADES: usize = 10;

/// By what the table is sorted.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    #[default]
    Name,
    Region,
    Count,
}

/// What the reader asks of the map and the table.
#[derive(Default)]
pub struct Asked<'a> {
    pub words: String,
    pub mechanism: Option<&'a Mechanism>,
    pub order: Order,
}

/// One equal mark of a map without borders.
#[derive(Clone, Debug)]
pub(crate) struct Tile {
    pub code: String,
    pub name: String,
    pub region: String,
    pub sub_region: String,
    pub count: usize,
    /// In a chosen mechanism: "member" or "observer".
    pub seat: Option<&'static str>,
    pub href: String,
    /// What the count says.
    pub words: String,
}

/// A State as the page shows it.
#[derive(Clone)]
struct Mark {
    code: String,
    name: String,
    region: String,
    sub_region: String,
    kind: StateKind,
    count: usize,
    /// Its seat in the chosen mechanism.
    seat: Option<SeatKind>,
}

pub async fn page(visit: Visit, State(app): State<App>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let chosen = super::asked(&visit, "mechanism");
    let asked = Asked {
        words: super::asked(&visit, "q").unwrap_or_default(),
        mechanism: chosen.and_then(|id| directory.mechanism(&id)),
        order: match super::asked(&visit, "sort").as_deref() {
            Some("count") => Order::Count,
            Some("region") => Order::Region,
            _ => Order::Name,
        },
    };
    let frame = Frame::plain(text::tell(visit.language, "frame-states", &[])).at(Place::States).public();
    Ok(shell::page(&visit, frame, || states(&directory, &asked)).into_response())
}

pub fn states(directory: &Directory, asked: &Asked<'_>) -> impl IntoView + use<> {
    let language = text::language();
    let all = marks(directory, asked, language);
    let words = fold(&asked.words);
    let shown: Vec<Mark> =
        all.iter().filter(|mark| words.is_empty() || fold(&mark.name).contains(&words)).cloned().collect();
    let shown_tiles: Vec<Tile> = shown.iter().map(|mark| seated(mark, asked.mechanism.is_some())).collect();
    let (count, total) = (shown.len(), all.len());
    let empty = shown.is_empty().then(|| {
        view! {
            <div class="empty">
                <h2>{t!("directory-no-state-title")}</h2>
                <p class="buttons"><a class="button" href="/states">{t!("directory-no-state-all")}</a></p>
            </div>
        }
    });
    let filtered = !asked.words.is_empty() || asked.mechanism.is_some();
    let clear = filtered.then(|| view! { " "<a class="clear" href="/states">{t!("directory-clear")}</a> });
    view! {
        <header class="page-head">
            <h1>{t!("frame-states")}</h1>
            <p class="lede">{t!("directory-states-lede")}</p>
        </header>
        {form(directory, asked)}
        <p class="filters-on"><strong role="status">{t!("directory-states-found", count = count, total = total)}</strong>{clear}</p>
        {legend(asked.mechanism.is_some())}
        {tiles(&shown_tiles, asked.mechanism.is_some())}
        {empty}
        {table(shown, asked)}
        <p class="meta line no-print">{tables::links("/states", "")}</p>
        <p class="meta">{t!("directory-designations")}</p>
    }
    .into_any()
}

fn marks(directory: &Directory, asked: &Asked<'_>, language: Language) -> Vec<Mark> {
    let counts = directory.memberships();
    let mut marks: Vec<Mark> = directory
        .states
        .iter()
        .map(|state| Mark {
            code: state.code.clone(),
            name: state.names.pick(language.code()).1.to_owned(),
            region: state.region.clone(),
            sub_region: state.sub_region.clone(),
            kind: state.kind,
            count: counts.get(state.code.as_str()).copied().unwrap_or(0),
            seat: asked.mechanism.and_then(|mechanism| mechanism.seat_of(&state.code)),
        })
        .collect();
    sort_by_name(language, &mut marks, |mark| &mark.name);
    marks
}

fn form(directory: &Directory, asked: &Asked<'_>) -> AnyView {
    let options =
        directory.mechanisms.iter().map(|mechanism| (mechanism.id.clone(), mechanism.acronym.clone())).collect();
    let chosen = asked.mechanism.map(|mechanism| mechanism.id.as_str());
    view! {
        <form class="filters" method="get" action="/states" role="search" aria-label=t!("directory-states-filter-label")>
            <div class="field grow">
                <label for="q">{t!("directory-find-state")}</label>
                <input id="q" name="q" type="search" value=asked.words.clone()/>
            </div>
            {choice("mechanism", t!("directory-members-of"), t!("directory-any-mechanism"), chosen, options)}
            <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button></div>
        </form>
    }
    .into_any()
}

fn legend(chosen: bool) -> AnyView {
    let entry = |count: Option<&'static str>, seat: Option<&'static str>, words: String| {
        view! { <li><span class="tile" data-count=count data-member=seat aria-hidden="true"><span></span></span>" "{words}</li> }
            .into_any()
    };
    let entries = if chosen {
        vec![
            entry(None, Some("member"), t!("directory-legend-member")),
            entry(None, Some("observer"), t!("directory-legend-observer")),
            entry(Some("0"), None, t!("directory-legend-outside")),
        ]
    } else {
        let of = |range: &str| t!("directory-legend-count", range = range.to_owned());
        vec![
            entry(Some("0"), None, t!("directory-legend-none")),
            entry(Some("1"), None, of("1–2")),
            entry(Some("3"), None, of("3–4")),
            entry(Some("5"), None, of("5–6")),
            entry(Some("7"), None, of("7+")),
        ]
    };
    view! { <ul class="legend">{entries}</ul> }.into_any()
}

/// The mark of a State for the map of seats.
fn seated(mark: &Mark, chosen: bool) -> Tile {
    let seat = mark.seat.map(|seat| match seat {
        SeatKind::Member | SeatKind::Territory => "member",
        SeatKind::Observer => "observer",
    });
    let words = match seat {
        Some("observer") if chosen => t!("directory-legend-observer"),
        Some(_) if chosen => t!("directory-legend-member"),
        _ if chosen => t!("directory-legend-outside"),
        _ => t!("directory-mechanisms-count", count = mark.count),
    };
    Tile {
        code: mark.code.clone(),
        name: mark.name.clone(),
        region: mark.region.clone(),
        sub_region: mark.sub_region.clone(),
        count: mark.count,
        seat,
        href: format!("/states/{}", mark.code),
        words,
    }
}

/// Marks in their regions; `chosen`: it is about seats, not about counts.
pub(crate) fn tiles(marks: &[Tile], chosen: bool) -> Vec<AnyView> {
    let mut regions: BTreeMap<&str, BTreeMap<&str, Vec<&Tile>>> = BTreeMap::new();
    for mark in marks {
        regions.entry(&mark.region).or_default().entry(&mark.sub_region).or_default().push(mark);
    }
    regions
        .into_iter()
        .map(|(region, parts)| {
            let parts: Vec<AnyView> = parts
                .into_iter()
                .map(|(part, marks)| {
                    let tiles = marks.iter().map(|mark| tile(mark)).collect_view();
                    let class = if chosen { "tiles chosen" } else { "tiles" };
                    view! {
                        <section class="region">
                            <h3>{word("directory-subregion", part)}</h3>
                            <ul class=class>{tiles}</ul>
                        </section>
                    }
                    .into_any()
                })
                .collect();
            view! {
                <section class="part">
                    <h2>{word("directory-continent", region)}</h2>
                    <div class="regions">{parts}</div>
                </section>
            }
            .into_any()
        })
        .collect()
}

fn tile(mark: &Tile) -> AnyView {
    let shade = if mark.count > SHADES { "more".to_owned() } else { mark.count.to_string() };
    view! {
        <li class="tile" data-count=shade data-member=mark.seat>
            <a href=mark.href.clone()><bdi>{mark.code.clone()}</bdi>" "<b>{mark.count}</b>" "<span class="name">{mark.name.clone()}": "{mark.words.clone()}</span></a>
        </li>
    }
    .into_any()
}

fn table(mut marks: Vec<Mark>, asked: &Asked<'_>) -> Option<AnyView> {
    if marks.is_empty() {
        return None;
    }
    let language = text::language();
    let region_name = |mark: &Mark| plain_word(language, "directory-subregion", &mark.sub_region);
    // The marks come in order of name; both other orders keep it within equals.
    match asked.order {
        Order::Name => {}
        Order::Count => marks.sort_by_key(|mark| std::cmp::Reverse(mark.count)),
        Order::Region => marks.sort_by(|a, b| (&a.region, &a.sub_region).cmp(&(&b.region, &b.sub_region))),
    }
    let head = |order: Order, sort: &'static str, words: String| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !asked.words.is_empty() {
            query.append_pair("q", &asked.words);
        }
        if let Some(mechanism) = asked.mechanism {
            query.append_pair("mechanism", &mechanism.id);
        }
        query.append_pair("sort", sort);
        let sorted = match order {
            _ if order != asked.order => "none",
            Order::Count => "descending",
            Order::Name | Order::Region => "ascending",
        };
        view! { <th scope="col" aria-sort=sorted><a href=format!("/states?{}#table", query.finish())>{words}</a></th> }
            .into_any()
    };
    let rows: Vec<AnyView> = marks
        .iter()
        .map(|mark| {
            let kind = (mark.kind != StateKind::Member).then(|| {
                view! { " "<span class="meta">{word("directory-state-kind", mark.kind.word())}</span> }
            });
            let seat = asked.mechanism.is_some().then(|| {
                view! { <td>{mark.seat.map_or_else(|| "–".into_any(), |seat| word("directory-seat", seat.word()))}</td> }
            });
            view! {
                <tr>
                    <th scope="row"><a href=format!("/states/{}", mark.code)>{mark.name.clone()}</a>{kind}</th>
                    <td>{region_name(mark)}</td>
                    <td class="num">{mark.count}</td>
                    {seat}
                </tr>
            }
            .into_any()
        })
        .collect();
    let seat_head = asked.mechanism.map(|mechanism| {
        view! { <th scope="col">{t!("directory-seat-in", mechanism = mechanism.acronym.clone())}</th> }
    });
    Some(
        view! {
            <section class="part" aria-labelledby="table">
                <h2 id="table">{t!("directory-states-table")}</h2>
                <div class="table" role="region" aria-labelledby="table-caption" tabindex="0">
                    <table>
                        <caption id="table-caption">{t!("directory-table-caption")}</caption>
                        <thead><tr>
                            {head(Order::Name, "name", t!("directory-column-state"))}
                            {head(Order::Region, "region", t!("directory-column-region"))}
                            {head(Order::Count, "count", t!("directory-column-count"))}
                            {seat_head}
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any(),
    )
}
