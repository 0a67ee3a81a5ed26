//! The front of the library: the search, what it finds, and the texts one can look through.

use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{search::Asked as Search, text::Language};
use entente_service::library::{self, Found, Passage, SHOWN_MAX, Source};
use leptos::prelude::*;
use serde::Deserialize;

use super::{direction, frame, picked, told};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::directory::choice,
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// Passages on one page.
const PAGE: usize = 25;

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    /// In which language the words are; empty: in any.
    #[serde(default, rename = "in")]
    within: String,
    #[serde(default)]
    page: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, asked: Result<Query<Asked>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    // What is shown again in the field holds no sign that a page cannot show.
    let typed: String = asked.q.chars().filter(|sign| !sign.is_control()).collect();
    let search = Search::read(&typed);
    let within = Language::ALL.into_iter().find(|language| language.code() == asked.within);
    let sources = library::sources(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let found = if search.is_empty() {
        None
    } else {
        let code = within.map(Language::code);
        let found = library::find(&app.house, &visit.actor, &search, code).await;
        Some(found.map_err(|failure| visit.fault(failure))?)
    };
    let title = match &found {
        Some(_) => tell(visit.language, "library-search-title", &[("words", shortened(&typed).into())]),
        None => tell(visit.language, "library-title", &[]),
    };
    let number = asked.page.parse::<usize>().unwrap_or(1).max(1);
    Ok(shell::page(&visit, frame(title), move || {
        let results = match &found {
            Some(found) => Some(results(found, &search, &typed, within, number)),
            None if !typed.trim().is_empty() => {
                Some(view! { <div class="empty"><h2>{t!("library-no-words")}</h2><p>{t!("library-no-words-hint")}</p></div> }.into_any())
            }
            None => None,
        };
        view! {
            <header class="page-head">
                <h1>{t!("library-title")}</h1>
                <p class="lede">{t!("library-lede")}</p>
            </header>
            {form(&typed, within)}
            {results}
            {browse(&sources)}
        }
        .into_any()
    })
    .into_response())
}

fn form(typed: &str, within: Option<Language>) -> AnyView {
    let languages = Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let typed = typed.to_owned();
    view! {
        <form class="filters" method="get" action="/library" role="search" aria-label=t!("library-search-label")>
            <div class="field grow">
                <label for="q">{t!("library-search-words")}</label>
                <input id="q" name="q" type="search" dir="auto" value=typed aria-describedby="q-hint" autocomplete="off"/>
            </div>
            {choice("in", t!("library-search-language"), t!("library-search-any"), within.map(Language::code), languages)}
            <div class="buttons"><button class="primary" type="submit">{t!("library-search")}</button></div>
            <p class="hint" id="q-hint">{t!("library-search-hint")}</p>
        </form>
    }
    .into_any()
}

fn results(found: &Found, search: &Search, typed: &str, within: Option<Language>, page: usize) -> AnyView {
    if found.passages.is_empty() {
        return view! {
            <div class="empty">
                <h2><span role="status">{t!("library-none")}</span></h2>
                <p>{t!("library-none-hint")}</p>
            </div>
        }
        .into_any();
    }
    let count =
        if found.more { t!("library-found-more", count = SHOWN_MAX) } else { t!("library-found", count = found.count) };
    let cut = search.cut.then(|| view! { <p class="notice">{t!("library-cut")}</p> });
    let from = (page - 1).saturating_mul(PAGE).min(found.passages.len());
    let shown: Vec<AnyView> = found.passages.iter().skip(from).take(PAGE).map(passage).collect();
    let link = |number: usize, words: String| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", typed);
        if let Some(within) = within {
            query.append_pair("in", within.code());
        }
        query.append_pair("page", &number.to_string());
        view! { <a href=format!("/library?{}", query.finish())>{words}</a> }.into_any()
    };
    let back = (page > 1).then(|| link(page - 1, t!("library-earlier-page")));
    let on = (from + PAGE < found.passages.len()).then(|| link(page + 1, t!("library-next-page")));
    view! {
        <section class="part" aria-labelledby="found">
            <h2 id="found"><span role="status">{count}</span></h2>
            {cut}
            <ol class="library-passages" start=(from + 1).to_string()>{shown}</ol>
            <p class="line">{back}{on}</p>
        </section>
    }
    .into_any()
}

fn passage(passage: &Passage) -> AnyView {
    view! {
        <li class="library-passage">
            {told::sentence(passage)}
            {told::provenance(&passage.place)}
            {told::others(&passage.others)}
        </li>
    }
    .into_any()
}

/// The texts, the newest first.
fn browse(sources: &[Source]) -> AnyView {
    let rows: Vec<AnyView> = sources.iter().map(row).collect();
    let empty = rows.is_empty().then(|| {
        view! { <div class="empty"><p>{t!("library-empty")}</p><p class="meta">{t!("library-empty-hint")}</p></div> }
    });
    view! {
        <section class="part" aria-labelledby="texts">
            <h2 id="texts">{t!("library-texts")}</h2>
            {empty}
            <ul class="rows">{rows}</ul>
        </section>
    }
    .into_any()
}

fn row(source: &Source) -> AnyView {
    let reader = language();
    let about = &source.about;
    let (code, title) = picked(&about.title, reader);
    let named = if about.body.is_empty() { &about.meeting } else { &about.body };
    let (name_code, name) = picked(named, reader);
    let how = about.how.map(|how| view! { <span>{tell_word(reader, "library-how", how.word())}</span> });
    let invented = about.fictional.then(|| view! { <span>{t!("library-fictional")}</span> });
    let languages = about.languages.iter().map(|code| super::own_name(code)).collect::<Vec<_>>();
    let languages = languages.join(crate::pages::directory::comma(reader));
    let dir = direction(&code);
    view! {
        <li class="row">
            <bdi class="key">{about.symbol.clone()}</bdi>
            <a class="title" href=format!("/library/{}", source.id) lang=code dir=dir>{title}</a>
            <p class="meta line">
                <span lang=name_code dir="auto">{name}</span>
                <span><time datetime=source.day.clone()>{dates::short_day(reader, &source.day)}</time></span>
                {how}{invented}
                <span>{languages}</span>
            </p>
        </li>
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
