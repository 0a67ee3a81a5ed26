//! The text of posts and comments: Markdown as its authors typed it, with the mechanisms and themes it names as links.
//! Headings of a post stand below the page's own and are set as lines of their own.

use entente_domain::directory::Directory;
use entente_exchange::mentions::{Piece, pieces};
use entente_papers::{
    form::{Block, Inline, Item, Kind, ListKind, Mark, Run},
    markdown,
};
use leptos::prelude::*;

use super::{short_name, theme_name};

/// The text as it is shown; `language` is the one it is written in.
pub(crate) fn prose(directory: &Directory, text: &str, language: &'static str) -> AnyView {
    let blocks = markdown::read(text);
    view! { <div class="prose" lang=language dir="auto">{views(directory, &blocks)}</div> }.into_any()
}

/// Its beginning without marks, for a card.
pub(super) fn beginning(text: &str) -> String {
    const SIGNS: usize = 220;
    let mut words = String::new();
    for block in markdown::read(text) {
        let (Kind::Paragraph { content, .. } | Kind::Heading { content, .. }) = &block.kind else { continue };
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&entente_papers::form::words(content));
        if words.chars().count() > SIGNS {
            break;
        }
    }
    match words.char_indices().nth(SIGNS) {
        Some((at, _)) => format!("{}…", words.get(..at).unwrap_or_default().trim_end()),
        None => words,
    }
}

fn views(directory: &Directory, blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().map(|block| one(directory, block)).collect()
}

fn one(directory: &Directory, block: &Block) -> AnyView {
    match &block.kind {
        Kind::Paragraph { content, .. } => view! { <p dir="auto">{inlines(directory, content)}</p> }.into_any(),
        Kind::Heading { content, .. } => {
            view! { <p class="prose-heading" dir="auto"><strong>{inlines(directory, content)}</strong></p> }.into_any()
        }
        Kind::List { list, items } => {
            let items: Vec<AnyView> = items.iter().map(|one| item(directory, *list, one)).collect();
            match list {
                ListKind::Numbers { start } => view! { <ol start=start.to_string()>{items}</ol> }.into_any(),
                ListKind::Bullets | ListKind::Tasks => view! { <ul>{items}</ul> }.into_any(),
            }
        }
        Kind::Quote { blocks } => view! { <blockquote>{views(directory, blocks)}</blockquote> }.into_any(),
        Kind::Table { rows } => {
            let rows: Vec<AnyView> = rows
                .iter()
                .map(|row| {
                    let cells: Vec<AnyView> = row
                        .iter()
                        .map(|cell| {
                            let inside = views(directory, &cell.blocks);
                            if cell.header {
                                view! { <th scope="col">{inside}</th> }.into_any()
                            } else {
                                view! { <td>{inside}</td> }.into_any()
                            }
                        })
                        .collect();
                    view! { <tr>{cells}</tr> }.into_any()
                })
                .collect();
            view! { <div class="table"><table><tbody>{rows}</tbody></table></div> }.into_any()
        }
        Kind::Code { text, .. } => view! { <pre dir="ltr"><code>{text.clone()}</code></pre> }.into_any(),
        // Pictures come as files; an address elsewhere is never fetched.
        Kind::Image(image) => view! { <p dir="auto">{image.description.clone()}</p> }.into_any(),
        Kind::Rule | Kind::PageBreak => view! { <hr/> }.into_any(),
    }
}

fn item(directory: &Directory, list: ListKind, item: &Item) -> AnyView {
    let mark = matches!(list, ListKind::Tasks).then_some(if item.checked { "☑ " } else { "☐ " });
    view! { <li dir="auto">{mark}{views(directory, &item.blocks)}</li> }.into_any()
}

fn inlines(directory: &Directory, content: &[Inline]) -> Vec<AnyView> {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text(part) => run(directory, part),
            Inline::Break => view! { <br/> }.into_any(),
        })
        .collect()
}

fn run(directory: &Directory, run: &Run) -> AnyView {
    let link = run.marks.iter().find_map(|mark| match mark {
        Mark::Link { href } => Some(href.clone()),
        Mark::Strong | Mark::Em | Mark::Underline | Mark::Strike | Mark::Code => None,
    });
    let mut shown = match &link {
        Some(href) => {
            view! { <a href=href.clone() rel="noopener noreferrer nofollow ugc">{run.text.clone()}</a> }.into_any()
        }
        None => named(directory, &run.text).into_any(),
    };
    for mark in run.marks.iter().rev() {
        shown = match mark {
            Mark::Strong => view! { <strong>{shown}</strong> }.into_any(),
            Mark::Em => view! { <em>{shown}</em> }.into_any(),
            Mark::Strike => view! { <s>{shown}</s> }.into_any(),
            Mark::Underline => view! { <u>{shown}</u> }.into_any(),
            Mark::Code => view! { <code dir="ltr">{shown}</code> }.into_any(),
            Mark::Link { .. } => shown,
        };
    }
    shown
}

/// Words with what they name as links.
pub(super) fn named(directory: &Directory, text: &str) -> Vec<AnyView> {
    let mechanism = |key: &str| directory.mechanism(key).is_some();
    let theme = |key: &str| directory.theme(key).is_some();
    pieces(text, mechanism, theme)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.to_owned().into_any(),
            Piece::Mechanism(key) => {
                let name = short_name(directory, Some(&key.to_owned().into()));
                view! { <a class="mention" href=format!("/boards/mechanisms/{key}")><bdi>{name}</bdi></a> }.into_any()
            }
            Piece::Theme(key) => {
                let name = theme_name(directory, key);
                view! { <a class="mention" href=format!("/boards/themes/{key}")><bdi>{name}</bdi></a> }.into_any()
            }
        })
        .collect()
}
