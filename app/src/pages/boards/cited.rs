//! Where a post is cited, and how to cite it; and the posts that a text cites.

use entente_domain::ids::PostId;
use entente_exchange::post::Post;
use entente_service::search::Find;
use leptos::prelude::*;

use super::{address, card};
use crate::{pages::search, t};

/// Below a post: the notes, paragraphs, posts and commitments that name its address, as far as the reader may see them.
pub(super) fn view(post: &PostId, base: &str, finds: &[Find]) -> AnyView {
    let lines: Vec<AnyView> = finds.iter().map(search::row).collect();
    let none = lines.is_empty().then(|| view! { <p class="meta">{t!("post-cited-none")}</p> });
    let whole = format!("{}{}", base.trim_end_matches('/'), address(post));
    view! {
        <section class="part" aria-labelledby="cited">
            <h2 id="cited">{t!("post-cited")}</h2>
            {none}
            <ul class="finds">{lines}</ul>
            <p class="meta no-print">{t!("post-cite-hint")}" "<code dir="ltr">{whole}</code></p>
        </section>
    }
    .into_any()
}

/// Beside a paragraph: the posts it cites.
pub(crate) fn cards_cited(cards: &[Post]) -> Option<AnyView> {
    if cards.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = cards
        .iter()
        .map(|post| {
            let lang = post.content.language.code();
            view! { <li><a href=address(&post.id) lang=lang dir="auto">{card::title_of(post)}</a>" "<span class="meta">{card::kind(post.kind)}</span></li> }
                .into_any()
        })
        .collect();
    Some(
        view! { <section aria-labelledby="cards-h"><h3 id="cards-h">{t!("post-cited-here")}</h3><ul class="plain">{lines}</ul></section> }
            .into_any(),
    )
}
