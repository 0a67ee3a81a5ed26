//! The search and what it finds.

use axum::{extract::State, response::IntoResponse as _};
use entente_service::{
    directory,
    search::{self, Found, LOOKED_AT},
};
use finds::row;
use leptos::prelude::*;

use super::{
    asked::{Asked, Given},
    filters, finds,
};
use crate::{
    app::App,
    fault::Answer,
    shell::{self, Frame, Place},
    t,
    text::tell,
    visit::Visit,
};

/// Finds on one page.
const PAGE: usize = 20;

pub(super) async fn page(State(app): State<App>, visit: Visit, given: Given) -> Answer {
    let asked = Asked::read(given);
    let found = search::find(&app.house, &visit.actor, &asked.asking, visit.language, asked.page - 1, PAGE)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let known =
        directory::read(&app.house, &app.catalogue, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let title = if asked.typed.trim().is_empty() {
        tell(visit.language, "search-title", &[])
    } else {
        tell(visit.language, "search-title-of", &[("words", shortened(&asked.typed).into())])
    };
    let language = visit.language;
    Ok(shell::page(&visit, Frame::plain(title).at(Place::Search), move || {
        let labels = |key: &str| {
            known.theme(key).map(|theme| {
                let (code, label) = theme.labels.pick(language.code());
                (code.to_owned(), label.to_owned())
            })
        };
        view! {
            <header class="page-head"><h1>{t!("search-title")}</h1></header>
            {form(&asked)}
            {below(&asked, &found, &labels)}
            <p class="meta find-keys" hidden=true data-search-keys><span>{t!("search-keys")}</span>" "<button type="button" class="quiet" data-on=t!("search-keys-on") data-off=t!("search-keys-off")></button></p>
        }
        .into_any()
    })
    .into_response())
}

fn form(asked: &Asked) -> AnyView {
    let kept: Vec<AnyView> = asked
        .narrowing()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> }.into_any())
        .collect();
    let typed = asked.typed.clone();
    view! {
        <form class="find-form" method="get" action="/search" role="search" aria-label=t!("search-label")>
            <label class="unseen" for="q">{t!("search-words")}</label>
            {shell::search::field("q", typed)}
            <button class="primary" type="submit">{t!("search-do")}</button>
            {kept}
            <p class="hint" id="q-hint">{t!("search-hint")}</p>
        </form>
    }
    .into_any()
}

fn below(asked: &Asked, found: &Found, labels: filters::Labels<'_>) -> Option<AnyView> {
    if asked.typed.trim().is_empty() {
        return Some(note(t!("search-empty"), t!("search-empty-hint")));
    }
    if asked.asking.sought.is_empty() {
        return Some(note(t!("search-no-words"), t!("search-no-words-hint")));
    }
    if asked.asking.sought.is_too_short() {
        return Some(note(t!("search-too-short"), t!("search-too-short-hint")));
    }
    let cut = asked.asking.sought.cut.then(|| view! { <p class="notice">{t!("search-cut")}</p> });
    let (kinds, others) = (filters::of_kind(asked, found), filters::others(asked, found, labels));
    let results = if found.count == 0 { none(asked) } else { results(asked, found) };
    Some(view! { {cut}<div class="find-columns">{kinds}{results}{others}</div> }.into_any())
}

fn note(heading: String, hint: String) -> AnyView {
    view! { <div class="empty"><h2><span role="status">{heading}</span></h2><p>{hint}</p></div> }.into_any()
}

fn none(asked: &Asked) -> AnyView {
    let wider = (!asked.narrowing().is_empty()).then(|| {
        let href = asked.but(|asking| *asking = search::Asking { sought: asking.sought.clone(), ..Default::default() });
        view! { <p><a href=href.address()>{t!("search-everywhere")}</a></p> }
    });
    view! {
        <div class="empty find-none">
            <h2><span role="status">{t!("search-none")}</span></h2>
            <p>{t!("search-none-hint")}</p>
            {wider}
        </div>
    }
    .into_any()
}

fn results(asked: &Asked, found: &Found) -> AnyView {
    let count =
        if found.more { t!("search-found-more", count = LOOKED_AT) } else { t!("search-found", count = found.count) };
    let from = (asked.page - 1).saturating_mul(PAGE).min(found.count);
    let rows: Vec<AnyView> = found.finds.iter().map(row).collect();
    let link = |page: usize, words: String| view! { <a href=asked.at(page).address()>{words}</a> }.into_any();
    let back = (asked.page > 1).then(|| link((asked.page - 1).min(found.count.div_ceil(PAGE)), t!("search-back")));
    let on = (from + PAGE < found.count).then(|| link(asked.page + 1, t!("search-on")));
    view! {
        <section aria-labelledby="found">
            <h2 class="find-total" id="found"><span role="status">{count}</span></h2>
            <ol class="finds" start=(from + 1).to_string()>{rows}</ol>
            <p class="line find-pages">{back}{on}</p>
        </section>
    }
    .into_any()
}

/// Of a long search the beginning, for the title of the window.
fn shortened(words: &str) -> String {
    const SIGNS: usize = 60;
    if words.chars().count() <= SIGNS {
        return words.to_owned();
    }
    format!("{}…", words.chars().take(SIGNS).collect::<String>().trim_end())
}
