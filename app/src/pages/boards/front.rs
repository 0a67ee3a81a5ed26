//! The front of the boards: what is waiting, the themes, one's own mechanisms.

use std::collections::BTreeMap;

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::directory::Directory;
use entente_exchange::{
    policy::Deed,
    post::{Audience, Home, PostKind},
};
use entente_service::boards::{self, Board, Filter, Followed, Overview, Tally};
use leptos::prelude::*;

use super::{address, card, frame, read, short_name, theme_name};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::directory::{comma, parts::sort_by_name},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// Cards of what is new.
const NEWEST: usize = 6;

pub(super) async fn page(State(app): State<App>, visit: Visit) -> Answer {
    let directory = read(&visit, &app).await?;
    let fail = |failure| visit.fault(failure);
    let overview = boards::overview(&app.house, &visit.actor).await.map_err(fail)?;
    let board = boards::board(&app.house, &visit.actor, &Filter::default()).await.map_err(fail)?;
    let frame = frame(tell(visit.language, "board-title", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &overview, &board)).into_response())
}

fn view(directory: &Directory, overview: &Overview, board: &Board) -> AnyView {
    let may_post = overview.reader.may(Deed::Post, &Home::default(), &Audience::Network)
        || overview.reader.belongs.iter().any(|(mechanism, _)| {
            let home = Home { mechanism: Some(mechanism.clone()), body: None };
            overview.reader.may(Deed::Post, &home, &Audience::Network)
        });
    let acts = may_post.then(|| {
        view! {
            <a class="button primary" href="/posts/new">{t!("board-begin")}</a>
            <a href="/boards/drafts">{t!("board-drafts")}</a>
            <a href="/introductions">{t!("introduction-title")}</a>
            <a href="/surveys">{t!("survey-title")}</a>
        }
    });
    let may_merge = overview.reader.may(Deed::KeepThemes, &Home::default(), &Audience::Network);
    let merge = may_merge.then(|| view! { <a href="/boards/merge">{t!("merge-title")}</a> });
    let newest: Vec<AnyView> = board.cards.iter().take(NEWEST).map(|one| card::row(directory, one, false)).collect();
    let newest = (!newest.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="newest"><h2 id="newest">{t!("board-newest")}</h2>
            <ul class="rows posts">{newest}</ul></section>
        }
    });
    view! {
        <header class="page-head">
            <h1>{t!("board-title")}</h1>
            <p class="lede">{t!("board-lede")}</p>
            <div class="buttons board-acts no-print">{acts}<a href="/boards/matrix">{t!("board-matrix-title")}</a>{merge}</div>
        </header>
        {own(directory, overview)}
        {newest}
        {themes(directory, overview)}
    }
    .into_any()
}

/// The boards of the reader's own mechanisms.
fn own(directory: &Directory, overview: &Overview) -> Option<AnyView> {
    let mut links: Vec<AnyView> = overview
        .reader
        .belongs
        .iter()
        .map(|(mechanism, role)| {
            let name = short_name(directory, Some(mechanism));
            let role = tell_word(language(), "board-role", role.word());
            view! { <li><a href=format!("/boards/mechanisms/{mechanism}")><bdi>{name}</bdi></a>" "<span class="meta">{role}</span></li> }
                .into_any()
        })
        .collect();
    if overview.reader.convener {
        links.push(view! { <li><a href="/boards/convener">{t!("board-convener")}</a></li> }.into_any());
    }
    (!links.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="own"><h2 id="own">{t!("board-own")}</h2>
            <ul class="own-boards">{links}</ul></section>
        }
        .into_any()
    })
}

/// Every theme, with what is there and what waits.
fn themes(directory: &Directory, overview: &Overview) -> AnyView {
    let none = Tally::default();
    let mut themes: Vec<(String, &str)> =
        directory.themes.iter().map(|theme| (theme_name(directory, &theme.id), theme.id.as_str())).collect();
    sort_by_name(language(), &mut themes, |(name, _)| name);
    let rows: Vec<AnyView> = themes
        .into_iter()
        .map(|(name, key)| {
            let tally = overview.themes.get(key).unwrap_or(&none);
            let followed = overview.follows.contains(&(Followed::Theme, key.to_owned()));
            let followed = followed.then(|| view! { <span>{t!("board-followed")}</span> });
            let waiting =
                (tally.waiting > 0).then(|| view! { <span class="waiting">{t!("board-waiting", count = tally.waiting)}</span> });
            let last = tally.last.map(|at| {
                let day = dates::wall(at, &dates::zone("UTC")).date();
                view! { <span>{t!("board-last", day = dates::short_date(language(), day))}</span> }
            });
            let kinds = by_kind(&tally.by_kind);
            view! {
                <li class="theme-row" data-empty=(tally.count == 0).then_some("true")>
                    <a class="title" href=format!("/boards/themes/{key}")>{name}</a>
                    <span class="num">{tally.count}</span>
                    <p class="meta line">{(!kinds.is_empty()).then(|| view! { <span>{kinds}</span> })}{waiting}{last}{followed}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="themes"><h2 id="themes">{t!("board-themes")}</h2>
        <ul class="theme-rows">{rows}</ul></section>
    }
    .into_any()
}

fn by_kind(counts: &BTreeMap<PostKind, i64>) -> String {
    let words: Vec<String> = counts
        .iter()
        .filter(|(kind, _)| **kind != PostKind::Answer)
        .map(|(kind, count)| {
            tell(language(), &format!("board-count-{}", kind.word().replace('_', "-")), &[("count", (*count).into())])
        })
        .collect();
    words.join(comma(language()))
}

/// What the reader has begun and nobody else sees.
pub(super) async fn drafts(State(app): State<App>, visit: Visit) -> Answer {
    let directory = read(&visit, &app).await?;
    let drafts = boards::drafts(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let frame = frame(tell(visit.language, "board-drafts", &[]));
    Ok(shell::page(&visit, frame, || {
        let rows: Vec<AnyView> = drafts
            .iter()
            .map(|post| {
                let lang = post.content.language.code();
                let day = dates::short_date(language(), dates::wall(post.changed_at, &zone).date());
                view! {
                    <li class="row">
                        <p class="key">{card::kind(post.kind)}</p>
                        <a class="title" href=format!("{}/edit", address(&post.id)) lang=lang dir="auto">{card::title_of(post)}</a>
                        <p class="meta line"><span>{short_name(&directory, post.home.mechanism.as_ref())}</span><span>{t!("board-changed", day = day)}</span></p>
                    </li>
                }
                .into_any()
            })
            .collect();
        let empty = rows.is_empty().then(|| {
            view! { <div class="empty"><h2>{t!("board-no-drafts")}</h2><p>{t!("board-no-drafts-hint")}</p></div> }
        });
        view! {
            <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><span aria-current="page">{t!("board-drafts")}</span></li></ol></nav>
            <header class="page-head"><h1>{t!("board-drafts")}</h1><p class="lede">{t!("board-drafts-lede")}</p></header>
            {empty}
            <ul class="rows">{rows}</ul>
        }
        .into_any()
    })
    .into_response())
}
