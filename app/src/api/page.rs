//! The page about the open interface: how one asks, and every endpoint, made from the same table as the routes. Its own
//! words are the reader's; names and sentences of endpoints are those of the document.

use axum::response::{IntoResponse as _, Response};
use entente_domain::limits::FORM_BYTES_MAX;
use entente_service::identity::tokens::PREFIX;
use leptos::prelude::*;
use utoipa::openapi::{HttpMethod, path::Operation, path::ParameterIn, path::PathItem};

use super::{answer::MOST, document, document::TAGS, problem::Kind};
use crate::{
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) async fn page(visit: Visit) -> Response {
    let frame = Frame::plain(tell(visit.language, "api-title", &[]));
    let base = visit.settings.public_url.clone();
    shell::page(&visit, frame, || view(&base)).into_response()
}

fn view(base: &str) -> AnyView {
    let document = document();
    let parts: Vec<AnyView> = TAGS.iter().map(|(tag, _)| part(&document.paths.paths, tag)).collect();
    let contents: Vec<AnyView> = TAGS
        .iter()
        .map(|(tag, _)| {
            view! { <li><a href=format!("#{tag}")>{tell_word(language(), "api-tag", tag)}</a></li> }.into_any()
        })
        .collect();
    let example = format!("curl -H \"Authorization: Bearer {PREFIX}…\" \"{base}/api/v1/posts?theme=health&limit=20\"");
    view! {
        <header class="page-head">
            <h1>{t!("api-title")}</h1>
            <p class="lede">{t!("api-lede")}</p>
            <p><a href="/api/v1/openapi.json">{t!("api-document")}</a></p>
        </header>
        <nav class="contents" aria-label=t!("api-contents")><ul>{contents}<li><a href="#problems">{t!("api-problems")}</a></li></ul></nav>
        <section class="part" aria-labelledby="ask">
            <h2 id="ask">{t!("api-ask")}</h2>
            <p>{t!("api-ask-open")}</p>
            <p>{t!("api-ask-token")}" "<a href="/account/tokens">{t!("api-ask-tokens")}</a></p>
            <pre class="api-example" dir="ltr" tabindex="0"><code>{example}</code></pre>
            <p>{t!("api-ask-pages", count = MOST)}</p>
            <p>{t!("api-ask-tags")}</p>
            <p>{t!("api-ask-write", kib = FORM_BYTES_MAX / 1024)}</p>
            <p>{t!("api-ask-language")}</p>
        </section>
        {parts}
        <section class="part" aria-labelledby="problems">
            <h2 id="problems">{t!("api-problems")}</h2>
            <p>{t!("api-problems-text")}</p>
            <dl class="api-problems">{Kind::ALL.iter().map(|kind| problem(*kind)).collect::<Vec<_>>()}</dl>
        </section>
        <section class="part" aria-labelledby="tables">
            <h2 id="tables">{t!("api-tables")}</h2>
            <p>{t!("api-tables-text")}</p>
        </section>
    }
    .into_any()
}

fn problem(kind: Kind) -> AnyView {
    let status = kind.status().as_u16().to_string();
    view! {
        <div id=kind.word()><dt><code dir="ltr">{kind.word()}</code>" "<span class="meta">{status}</span></dt><dd>{tell_word(language(), "api-problem", kind.word())}</dd></div>
    }
    .into_any()
}

/// One part of the document.
fn part<'d>(paths: impl IntoIterator<Item = (&'d String, &'d PathItem)>, tag: &str) -> AnyView {
    let rows: Vec<AnyView> = paths
        .into_iter()
        .flat_map(|(path, item)| {
            let each = [(HttpMethod::Get, item.get.as_ref()), (HttpMethod::Post, item.post.as_ref())];
            each.map(|(method, operation)| (path, method, operation))
        })
        .filter_map(|(path, method, operation)| {
            let operation = operation?;
            let here = operation.tags.iter().flatten().any(|one| one == tag);
            here.then(|| row(path, &method, operation))
        })
        .collect();
    view! {
        <section class="part" aria-labelledby=tag.to_owned()>
            <h2 id=tag.to_owned()>{tell_word(language(), "api-tag", tag)}</h2>
            <div class="rows">{rows}</div>
        </section>
    }
    .into_any()
}

/// A path that may be broken behind each of its slashes, and nowhere else.
fn breakable(path: &str) -> Vec<AnyView> {
    path.split_inclusive('/').map(|part| view! { {part.to_owned()}<wbr/> }.into_any()).collect()
}

fn row(path: &str, method: &HttpMethod, operation: &Operation) -> AnyView {
    let verb = if *method == HttpMethod::Get { "GET" } else { "POST" };
    let asked: Vec<&str> = operation
        .parameters
        .iter()
        .flatten()
        .filter(|one| one.parameter_in == ParameterIn::Query && one.name != "lang")
        .map(|one| one.name.as_str())
        .collect();
    let asked = (!asked.is_empty()).then(|| {
        view! { <p class="meta">{t!("api-parameters")}" "<code dir="ltr">{asked.join(", ")}</code></p> }
    });
    view! {
        <article class="row">
            <p class="key"><code dir="ltr">{verb}</code></p>
            <h3 class="title"><code dir="ltr">{breakable(path)}</code></h3>
            <p><bdi lang="en" dir="ltr">{operation.summary.clone()}</bdi></p>
            {asked}
        </article>
    }
    .into_any()
}
