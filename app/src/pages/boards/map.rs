//! A board as a map without borders: one equal mark for each State or territory, with how many posts are about it.

use std::collections::BTreeMap;

use entente_domain::directory::Directory;
use leptos::prelude::*;

use super::of::Of;
use crate::{
    pages::directory::{
        parts::name_of,
        states::{Tile, tiles},
    },
    t,
    text::language,
};

pub(super) fn view(directory: &Directory, places: &[(String, i64)], of: &Of) -> AnyView {
    let counts: BTreeMap<&str, i64> = places.iter().map(|(code, count)| (code.as_str(), *count)).collect();
    let marks: Vec<Tile> = directory
        .states
        .iter()
        .map(|state| {
            let count = counts.get(state.code.as_str()).copied().unwrap_or(0);
            Tile {
                code: state.code.clone(),
                name: name_of(directory, language(), &state.code),
                region: state.region.clone(),
                sub_region: state.sub_region.clone(),
                count: usize::try_from(count).unwrap_or(0),
                seat: None,
                href: format!("{}?place={}", of.address(), state.code),
                words: t!("board-map-count", count = count),
            }
        })
        .collect();
    let about: i64 = places.iter().map(|(_, count)| count).sum();
    let states = places.len();
    view! {
        <p class="meta" role="status">{t!("board-map-about", count = about, states = states)}</p>
        {tiles(&marks, false)}
        <p class="meta">{t!("directory-designations")}</p>
    }
    .into_any()
}
