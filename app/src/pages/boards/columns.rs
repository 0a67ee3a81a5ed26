//! A board in columns: how far things have come. Cards are moved by a form, so that keys, fingers and no script all do.

use entente_domain::directory::Directory;
use entente_exchange::{
    policy::{Deed, may},
    post::{Stage, State},
};
use entente_service::boards::{Board, Card};
use leptos::prelude::*;

use super::{address, board::of_stage, card, home_link, of::Of};
use crate::{
    t,
    text::{language, tell_word},
};

pub(super) fn view(directory: &Directory, board: &Board, of: &Of) -> AnyView {
    let columns: Vec<AnyView> = Stage::ALL
        .iter()
        .map(|stage| {
            let cards = of_stage(board, *stage);
            let (count, id) = (cards.len(), format!("column-{}", stage.word()));
            let empty = cards.is_empty().then(|| view! { <p class="meta">{t!("board-column-empty")}</p> });
            let cards: Vec<AnyView> = cards.into_iter().map(|one| small(directory, one, board, of)).collect();
            view! {
                <section class="board-column" aria-labelledby=id.clone()>
                    <h2 id=id.clone()>{tell_word(language(), "board-stage", stage.word())}" "<span class="num">{count}</span></h2>
                    {empty}
                    <ul class="column-cards">{cards}</ul>
                </section>
            }
            .into_any()
        })
        .collect();
    view! { <div class="board-columns">{columns}</div> }.into_any()
}

fn small(directory: &Directory, one: &Card, board: &Board, of: &Of) -> AnyView {
    let post = &one.post;
    let lang = post.content.language.code();
    let movable = post.state == State::Published && may(&board.reader.ties_to(post), Deed::Move);
    let moves = movable.then(|| {
        let buttons: Vec<AnyView> = Stage::ALL
            .iter()
            .filter(|stage| **stage != post.stage)
            .map(|stage| {
                let words = t!("board-move-to", stage = tell_word(language(), "board-stage", stage.word()));
                view! { <button type="submit" name="stage" value=stage.word()>{words}</button> }.into_any()
            })
            .collect();
        view! {
            <details class="move"><summary>{t!("board-move")}<span class="unseen">": "{card::title_of(post)}</span></summary>
                <form method="post" action=format!("{}/acts", address(&post.id)) class="buttons">
                    <input type="hidden" name="act" value="move"/>
                    <input type="hidden" name="version" value=post.version.to_string()/>
                    <input type="hidden" name="back" value=format!("{}?view=columns", of.address())/>
                    {buttons}
                </form>
            </details>
        }
    });
    view! {
        <li class="column-card">
            <p class="meta">{card::kind(post.kind)}", "{home_link(directory, &post.home)}</p>
            <p><a class="title" href=address(&post.id) lang=lang dir="auto">{card::title_of(post)}</a></p>
            <p class="meta line">{card::short_facts(directory, one)}</p>
            {moves}
        </li>
    }
    .into_any()
}
