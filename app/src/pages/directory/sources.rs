//! Where a record is known from, and what of it nobody has checked.

use entente_domain::directory::{Mechanism, Source};
use leptos::prelude::*;

use super::parts::source_text;
use crate::t;

pub fn sources(mechanism: &Mechanism) -> AnyView {
    let doubts = (!mechanism.unverified_fields.is_empty()).then(|| {
        let fields = mechanism.unverified_fields.join(", ");
        view! { <p class="meta">{t!("directory-unverified-fields")}" "{source_text(&fields)}</p> }
    });
    view! {
        <section class="part" aria-labelledby="sources">
            <h2 id="sources">{t!("directory-sources-heading")}</h2>
            {source_list(&mechanism.sources)}
            <p class="meta">{t!("directory-record-as-of")}" "{source_text(&mechanism.record_as_of)}</p>
            {doubts}
        </section>
    }
    .into_any()
}

/// Where something is known from, as a numbered list of links.
pub fn source_list(sources: &[Source]) -> AnyView {
    let items = sources.iter().map(|source| {
        let kind = source.kind.as_deref().filter(|kind| *kind != "stored page").map(source_text);
        view! { <li class="source">{link(&source.url)}{kind.map(|kind| view! { " · "{kind} })}</li> }.into_any()
    });
    view! { <ol class="prose">{items.collect_view()}</ol> }.into_any()
}

/// A web address as a link; imports let only http and https in.
pub fn link(url: &str) -> AnyView {
    let shown = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/').to_owned();
    view! { <a href=url.to_owned() rel="external noreferrer"><bdi class="code" dir="ltr">{shown}</bdi></a> }.into_any()
}
