//! A board as a line of time: by when what it tells of began, or else by when it was posted.

use std::collections::BTreeMap;

use entente_domain::directory::Directory;
use entente_exchange::post::Post;
use entente_service::boards::{Board, Card};
use leptos::prelude::*;

use super::{address, card, home_link};
use crate::dates;

pub(super) fn view(directory: &Directory, board: &Board) -> AnyView {
    let mut years: BTreeMap<String, Vec<(String, &Card)>> = BTreeMap::new();
    for one in board.pinned.iter().chain(&board.cards) {
        let day = day(&one.post);
        let year = day.get(..4).unwrap_or_default().to_owned();
        years.entry(year).or_default().push((day, one));
    }
    let years: Vec<AnyView> = years
        .into_iter()
        .rev()
        .map(|(year, mut cards)| {
            cards.sort_by(|(one, _), (other, _)| other.cmp(one));
            let cards: Vec<AnyView> = cards.into_iter().map(|(day, one)| line(directory, &day, one)).collect();
            view! {
                <section class="timeline-year" aria-labelledby=format!("year-{year}")>
                    <h2 id=format!("year-{year}")>{year.clone()}</h2>
                    <ol>{cards}</ol>
                </section>
            }
            .into_any()
        })
        .collect();
    view! { <div class="timeline">{years}</div> }.into_any()
}

fn line(directory: &Directory, day: &str, one: &Card) -> AnyView {
    let post = &one.post;
    let lang = post.content.language.code();
    let shown = dates::partial_date(crate::text::language(), day);
    view! {
        <li>
            <time datetime=day.to_owned()>{shown}</time>
            <div>
                <a class="title" href=address(&post.id) lang=lang dir="auto">{card::title_of(post)}</a>
                <p class="meta line"><span>{card::kind(post.kind)}</span><span>{home_link(directory, &post.home)}</span></p>
            </div>
        </li>
    }
    .into_any()
}

/// As precisely as it is known.
fn day(post: &Post) -> String {
    let since = &post.content.details.since;
    if !since.is_empty() {
        return since.clone();
    }
    let at = post.published_at.unwrap_or(post.created_at);
    dates::wall(at, &dates::zone("UTC")).date().to_string()
}
