//! What is in each other's way, in words.

use std::collections::BTreeMap;

use entente_domain::{directory::Directory, ids::UserId};
use entente_service::network::{Known, clashes::Clash};
use leptos::prelude::*;

use super::{what, whose};
use crate::{
    pages::{
        boards::theme_name,
        directory::{comma, parts::name_of},
        spaces::days,
    },
    t,
    text::language,
};

/// States named before "and others".
const NAMED: usize = 4;

/// "Same days; Kenya and Uganda sit in both."
pub(super) fn words(directory: &Directory, clash: &Clash, names: &BTreeMap<UserId, String>) -> String {
    let joined = |mut list: Vec<String>| {
        let others = list.len().saturating_sub(NAMED);
        list.truncate(NAMED);
        if others > 0 {
            list.push(t!("board-others", count = others));
        }
        list.join(comma(language()))
    };
    match clash {
        Clash::Days { states } => {
            let names = states.iter().map(|code| name_of(directory, language(), code)).collect();
            t!("network-clash-days", names = joined(names))
        }
        Clash::Global => t!("network-clash-global"),
        Clash::Themes { themes, days: 0 } => {
            t!(
                "network-clash-themes-same",
                names = joined(themes.iter().map(|key| theme_name(directory, key)).collect())
            )
        }
        Clash::Themes { themes, days } => t!(
            "network-clash-themes",
            count = *days,
            names = joined(themes.iter().map(|key| theme_name(directory, key)).collect())
        ),
        Clash::People { people } => {
            let names = people.iter().map(|user| names.get(user).cloned().unwrap_or_default()).collect();
            t!("network-clash-people", names = joined(names))
        }
    }
}

/// With what: its title, its days, whose it is.
pub(super) fn with(directory: &Directory, other: &Known) -> AnyView {
    let (lang, title) = (other.language.clone(), other.title.clone());
    let title = match &other.href {
        Some(href) => view! { <a href=href.clone() lang=lang dir="auto">{title}</a> }.into_any(),
        None => view! { <bdi lang=lang>{title}</bdi> }.into_any(),
    };
    let whose = whose(directory, other);
    let whose = (!whose.is_empty()).then(|| view! { ", "<bdi>{whose}</bdi> });
    let days = days(&other.occasion.first.to_string(), &other.occasion.last.to_string());
    view! { {title}" "<span class="meta">"("{what(other)}{whose}", "{days}")"</span> }.into_any()
}

/// A clash as a line: with what, and in what.
pub(super) fn line(directory: &Directory, other: &Known, found: &[Clash], names: &BTreeMap<UserId, String>) -> AnyView {
    let words: Vec<AnyView> =
        found.iter().map(|clash| view! { <li>{words(directory, clash, names)}</li> }.into_any()).collect();
    view! { <li class="clash">{with(directory, other)}<ul class="plain">{words}</ul></li> }.into_any()
}
