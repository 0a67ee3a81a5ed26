//! The directory of mechanisms with its filters. They are a plain form; each one
//! that is on can be taken off by a link.

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::{
    directory::{Directory, Level, Mechanism, MechanismStatus, Region, Wish},
    text::Language,
};
use leptos::prelude::*;

use super::parts::{mechanism_row, name_of, plain_word, sort_by_name, word};
use crate::{
    app::App,
    fault::Answer,
    shell::{self, Frame, Place},
    t, tables, text,
    visit::Visit,
};

pub async fn page(visit: Visit, State(app): State<App>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let wish = wish(&visit, &directory);
    let frame = Frame::plain(text::tell(visit.language, "frame-mechanisms", &[])).at(Place::Mechanisms).public();
    Ok(shell::page(&visit, frame, || list(&directory, &wish)).into_response())
}

/// What the address asks for; words that mean nothing ask for nothing.
pub(super) fn wish(visit: &Visit, directory: &Directory) -> Wish {
    Wish {
        words: super::asked(visit, "q").unwrap_or_default(),
        region: super::asked(visit, "region").and_then(|word| Region::from_word(&word)),
        level: super::asked(visit, "level").and_then(|word| Level::from_word(&word)),
        status: super::asked(visit, "status").and_then(|word| MechanismStatus::from_word(&word)),
        theme: super::asked(visit, "theme").filter(|id| directory.theme(id).is_some()),
        state: super::asked(visit, "state").filter(|code| directory.state(code).is_some()),
    }
}

pub fn list(directory: &Directory, wish: &Wish) -> impl IntoView + use<> {
    let language = text::language();
    let found = directory.fitting(wish, language.code());
    let (count, total) = (found.len(), directory.mechanisms.len());
    let on = filters_on(directory, wish, language);
    let clear = (!on.is_empty()).then(|| view! { " "<a class="clear" href="/mechanisms">{t!("directory-clear")}</a> });
    let empty = found.is_empty().then(|| {
        view! {
            <div class="empty">
                <h2>{t!("directory-none-title")}</h2>
                <p>{t!("directory-none-text")}</p>
                <p class="buttons"><a class="button" href="/mechanisms">{t!("directory-none-all")}</a></p>
            </div>
        }
    });
    let groups = Region::ALL.iter().filter_map(|region| group(directory, &found, *region)).collect_view();
    view! {
        <header class="page-head">
            <h1>{t!("frame-mechanisms")}</h1>
            <p class="lede">{t!("directory-mechanisms-lede")}</p>
        </header>
        {form(directory, wish, language)}
        <p class="filters-on"><strong role="status">{t!("directory-found", count = count, total = total)}</strong>{on}{clear}</p>
        {groups}
        {empty}
        <p class="meta line no-print">{tables::links("/mechanisms", &query(wish))}</p>
    }
    .into_any()
}

fn group(directory: &Directory, found: &[&Mechanism], region: Region) -> Option<AnyView> {
    let rows: Vec<AnyView> = found
        .iter()
        .filter(|mechanism| mechanism.region == region)
        .map(|mechanism| mechanism_row(directory, mechanism, None))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{word("directory-region", region.word())}</h2>
                <div class="rows">{rows}</div>
            </section>
        }
        .into_any()
    })
}

fn form(directory: &Directory, wish: &Wish, language: Language) -> AnyView {
    let words = |prefix: &str, all: &[&str]| -> Vec<(String, String)> {
        all.iter().map(|word| ((*word).to_owned(), plain_word(language, prefix, word))).collect()
    };
    let regions = words("directory-region", &Region::ALL.iter().map(|region| region.word()).collect::<Vec<_>>());
    let levels = words("directory-level", &Level::ALL.iter().map(|level| level.word()).collect::<Vec<_>>());
    let statuses =
        words("directory-status", &MechanismStatus::ALL.iter().map(|status| status.word()).collect::<Vec<_>>());
    let mut themes: Vec<(String, String)> = directory
        .themes
        .iter()
        .map(|theme| (theme.id.clone(), theme.labels.pick(language.code()).1.to_owned()))
        .collect();
    sort_by_name(language, &mut themes, |(_, label)| label);
    let mut states: Vec<(String, String)> =
        directory.memberships().into_keys().map(|code| (code.to_owned(), name_of(directory, language, code))).collect();
    sort_by_name(language, &mut states, |(_, name)| name);
    let chosen = wish.clone();
    view! {
        <form class="filters" method="get" action="/mechanisms" role="search" aria-label=t!("directory-filter-label")>
            <div class="field grow">
                <label for="q">{t!("directory-filter-words")}</label>
                <input id="q" name="q" type="search" value=chosen.words/>
            </div>
            {choice("region", t!("directory-filter-region"), t!("directory-filter-region-all"), chosen.region.map(Region::word), regions)}
            {choice("theme", t!("directory-filter-theme"), t!("directory-filter-theme-all"), chosen.theme.as_deref(), themes)}
            {choice("state", t!("directory-filter-state"), t!("directory-filter-state-all"), chosen.state.as_deref(), states)}
            {choice("level", t!("directory-filter-level"), t!("directory-filter-level-all"), chosen.level.map(Level::word), levels)}
            {choice("status", t!("directory-filter-status"), t!("directory-filter-status-all"), chosen.status.map(MechanismStatus::word), statuses)}
            <div class="buttons"><button class="primary" type="submit">{t!("directory-show")}</button></div>
        </form>
    }
    .into_any()
}

/// One drop-down of the filters.
pub fn choice(
    name: &'static str,
    label: String,
    all: String,
    chosen: Option<&str>,
    options: Vec<(String, String)>,
) -> AnyView {
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(value, words)| {
            let selected = chosen == Some(value.as_str());
            view! { <option value=value selected=selected>{words}</option> }.into_any()
        })
        .collect();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <span class="select"><select id=name name=name><option value="">{all}</option>{options}</select></span>
        </div>
    }
    .into_any()
}

/// What is asked for, as it stands in the address.
fn query(wish: &Wish) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let pairs = [
        ("q", Some(wish.words.as_str()).filter(|words| !words.is_empty())),
        ("region", wish.region.map(Region::word)),
        ("level", wish.level.map(Level::word)),
        ("status", wish.status.map(MechanismStatus::word)),
        ("theme", wish.theme.as_deref()),
        ("state", wish.state.as_deref()),
    ];
    for (name, value) in pairs {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

/// Links that each take one filter off and leave the others.
fn filters_on(directory: &Directory, wish: &Wish, language: Language) -> Vec<AnyView> {
    let pairs: Vec<(&'static str, String, String)> = [
        (!wish.words.is_empty()).then(|| ("q", wish.words.clone(), wish.words.clone())),
        wish.region.map(|region| {
            ("region", region.word().to_owned(), plain_word(language, "directory-region", region.word()))
        }),
        wish.theme.as_ref().map(|id| {
            let label = directory.theme(id).map(|theme| theme.labels.pick(language.code()).1.to_owned());
            ("theme", id.clone(), label.unwrap_or_default())
        }),
        wish.state.as_ref().map(|code| ("state", code.clone(), name_of(directory, language, code))),
        wish.level
            .map(|level| ("level", level.word().to_owned(), plain_word(language, "directory-level", level.word()))),
        wish.status.map(|status| {
            ("status", status.word().to_owned(), plain_word(language, "directory-status", status.word()))
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    pairs
        .iter()
        .map(|(name, _, label)| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            for (other, value, _) in pairs.iter().filter(|(other, _, _)| other != name) {
                query.append_pair(other, value);
            }
            let query = query.finish();
            let href = if query.is_empty() { "/mechanisms".to_owned() } else { format!("/mechanisms?{query}") };
            view! { " "<a href=href><span class="unseen">{t!("directory-remove-filter")}" "</span><bdi>{label.clone()}</bdi></a> }
                .into_any()
        })
        .collect()
}
