//! The filters: links, each with how much there would be. Only what the reader may see is counted, so that a filter tells
//! of nothing else.

use entente_domain::text::Language;
use entente_service::search::{Asking, Found};
use leptos::prelude::*;

use super::asked::Asked;
use crate::{
    t,
    text::{language, tell_word},
};

/// What a theme is called, by its key.
pub(super) type Labels<'l> = &'l dyn Fn(&str) -> Option<(String, String)>;

/// One choice: its words in their language, how much there is, whether it is on, and where it leads.
struct Choice {
    words: String,
    code: Option<String>,
    count: usize,
    on: bool,
    href: String,
}

/// What it is: in sight first, also on a phone.
pub(super) fn of_kind(asked: &Asked, found: &Found) -> Option<AnyView> {
    let line = line("kind", t!("search-filter-kind"), kinds(asked, found), found.more)?;
    Some(view! { <nav class="find-filters no-print" aria-label=t!("search-filter-kind")>{line}</nav> }.into_any())
}

/// The others; on a phone below what was found.
pub(super) fn others(asked: &Asked, found: &Found, labels: Labels<'_>) -> Option<AnyView> {
    let lines: Vec<AnyView> = [
        line("meeting", t!("search-filter-meeting"), meetings(asked, found), found.more),
        line("theme", t!("search-filter-theme"), themes(asked, found, labels), found.more),
        line("in", t!("search-filter-language"), languages(asked, found), found.more),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!lines.is_empty()).then(|| {
        view! { <nav class="find-filters find-others no-print" aria-label=t!("search-filters")>{lines}</nav> }
            .into_any()
    })
}

/// A filter with its choices; none where there is nothing to choose.
fn line(name: &'static str, label: String, choices: Vec<Choice>, more: bool) -> Option<AnyView> {
    let on = choices.iter().any(|choice| choice.on);
    if choices.is_empty() || (choices.len() == 1 && !on) {
        return None;
    }
    // What is chosen is always in sight; of many others those that lead furthest.
    const SHOWN: usize = 6;
    let many = choices.len() > SHOWN + 2;
    let (near, far): (Vec<Choice>, Vec<Choice>) = if many {
        let mut by_count: Vec<usize> = choices.iter().map(|choice| choice.count).collect();
        by_count.sort_unstable_by(|a, b| b.cmp(a));
        let least = by_count[SHOWN - 1];
        let mut room = SHOWN;
        choices.into_iter().partition(|choice| {
            let shown = choice.on || (choice.count >= least && room > 0);
            room = room.saturating_sub(usize::from(shown));
            shown
        })
    } else {
        (choices, Vec::new())
    };
    let item = |choice: &Choice| {
        let count = if more { t!("search-count-at-least", count = choice.count) } else { choice.count.to_string() };
        let off = choice.on.then(|| view! { <span class="unseen">{t!("search-filter-off")}" "</span> });
        let (words, code, href) = (choice.words.clone(), choice.code.clone(), choice.href.clone());
        let current = choice.on.then_some("true");
        view! { <li><a href=href aria-current=current>{off}<span lang=code dir="auto">{words}</span>" "<span class="find-count">{count}</span></a></li> }
            .into_any()
    };
    let near: Vec<AnyView> = near.iter().map(item).collect();
    let folded = (!far.is_empty()).then(|| {
        let far: Vec<AnyView> = far.iter().map(item).collect();
        view! { <details class="fold"><summary>{t!("search-filter-more")}</summary><ul>{far}</ul></details> }
    });
    let (heading, id) = (format!("filter-{name}"), format!("filter-{name}"));
    Some(view! { <section aria-labelledby=heading><h2 id=id>{label}</h2><ul>{near}</ul>{folded}</section> }.into_any())
}

/// The address with a choice made, or taken back if it is the one that is on.
fn href(asked: &Asked, on: bool, set: impl FnOnce(&mut Asking, bool)) -> String {
    asked.but(|asking| set(asking, !on)).address()
}

fn kinds(asked: &Asked, found: &Found) -> Vec<Choice> {
    let choice = |(kind, count): &(entente_domain::search::Kind, usize)| {
        let on = asked.asking.kind == Some(*kind);
        Choice {
            words: tell_word(language(), "search-kinds", kind.word()),
            code: None,
            count: *count,
            on,
            href: href(asked, on, |asking, chosen| asking.kind = chosen.then_some(*kind)),
        }
    };
    found.kinds.iter().map(choice).collect()
}

fn languages(asked: &Asked, found: &Found) -> Vec<Choice> {
    let choice = |(one, count): &(Language, usize)| {
        let on = asked.asking.language == Some(*one);
        Choice {
            words: one.own_name().to_owned(),
            code: Some(one.code().to_owned()),
            count: *count,
            on,
            href: href(asked, on, |asking, chosen| asking.language = chosen.then_some(*one)),
        }
    };
    found.languages.iter().map(choice).collect()
}

fn meetings(asked: &Asked, found: &Found) -> Vec<Choice> {
    found
        .meetings
        .iter()
        .map(|(meeting, count)| {
            let on = asked.asking.meeting.as_ref() == Some(&meeting.id);
            let (code, title) = meeting.title.pick(language().code());
            Choice {
                words: title.to_owned(),
                code: Some(code.to_owned()),
                count: *count,
                on,
                href: href(asked, on, |asking, chosen| asking.meeting = chosen.then(|| meeting.id.clone())),
            }
        })
        .collect()
}

fn themes(asked: &Asked, found: &Found, labels: Labels<'_>) -> Vec<Choice> {
    found
        .themes
        .iter()
        .filter_map(|(theme, count)| {
            let on = asked.asking.theme.as_deref() == Some(theme);
            let (code, label) = labels(theme)?;
            Some(Choice {
                words: label,
                code: Some(code),
                count: *count,
                on,
                href: href(asked, on, |asking, chosen| asking.theme = chosen.then(|| theme.clone())),
            })
        })
        .collect()
}
