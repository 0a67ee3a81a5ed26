//! Boards across mechanisms: themes, mechanisms and their bodies, what hangs there, and what one does with it.

mod acts;
mod board;
pub(crate) mod card;
pub(crate) mod cited;
mod columns;
mod feed;
mod files;
pub(crate) mod form;
mod front;
mod history;
mod introductions;
mod map;
mod matrix;
mod merge;
mod news;
mod of;
mod post;
mod prose;
mod table;
mod talk;
mod timeline;
pub(crate) mod writing;

pub(crate) use card::row as card_row;
pub(crate) use form::{homes, places as place_fields, reach as reach_fields};
pub(crate) use post::linked;
pub(crate) use prose::prose;

use entente_domain::{
    directory::Directory,
    ids::{MechanismId, PostId},
    limits::PICTURE_BYTES_MAX,
};
use entente_exchange::post::Home;
use leptos::prelude::*;

use crate::{
    pages::directory::read,
    routes::{Door, Route},
    shell::{Frame, Place},
    t,
    text::language,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/boards", Door::Open, front::page),
        Route::get("/boards/matrix", Door::Open, matrix::page),
        Route::get("/boards/matrix.csv", Door::Open, table::matrix),
        Route::get("/boards/matrix.xlsx", Door::Open, table::matrix),
        Route::get("/boards/posts.csv", Door::Open, table::posts),
        Route::get("/boards/posts.xlsx", Door::Open, table::posts),
        Route::get("/boards/news", Door::Open, news::page),
        Route::get("/boards/merge", Door::SignedIn, merge::page),
        Route::post("/boards/merge", Door::SignedIn, merge::act),
        Route::get("/boards/drafts", Door::SignedIn, front::drafts),
        Route::get("/boards/convener", Door::Open, board::of_convener),
        Route::get("/boards/themes/{theme}", Door::Open, board::of_theme),
        Route::get("/boards/themes/{theme}/feed.atom", Door::Open, feed::of_theme),
        Route::get("/boards/mechanisms/{id}", Door::Open, board::of_mechanism),
        Route::get("/boards/mechanisms/{id}/feed.atom", Door::Open, feed::of_mechanism),
        Route::get("/boards/mechanisms/{id}/{body}", Door::Open, board::of_body),
        Route::post("/boards/follow", Door::SignedIn, acts::follow),
        Route::get("/posts/new", Door::SignedIn, writing::begin),
        Route::post("/posts/new", Door::SignedIn, writing::keep_new),
        Route::get("/posts/{post}", Door::Meeting, post::page),
        Route::get("/posts/{post}/edit", Door::Meeting, writing::edit),
        Route::post("/posts/{post}/edit", Door::Meeting, writing::keep),
        Route::get("/posts/{post}/history", Door::Meeting, history::page),
        Route::post("/posts/{post}/acts", Door::Meeting, acts::act),
        Route::post("/posts/{post}/comments", Door::Meeting, talk::comment),
        Route::post("/posts/{post}/comments/{comment}", Door::Meeting, talk::change),
        Route::post("/posts/{post}/endorsements", Door::Meeting, talk::endorse),
        Route::post("/posts/{post}/files", Door::Meeting, files::put).with_body_of(PICTURE_BYTES_MAX + 64 * 1024),
        Route::get("/posts/{post}/files/{file}", Door::Meeting, files::get),
        Route::post("/posts/{post}/introductions", Door::Meeting, introductions::propose),
        Route::get("/introductions", Door::SignedIn, introductions::page),
        Route::post("/introductions/{introduction}", Door::SignedIn, introductions::step),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::Boards)
}

fn address(post: &PostId) -> String {
    format!("/posts/{post}")
}

/// A theme's name in the reader's language.
pub(crate) fn theme_name(directory: &Directory, key: &str) -> String {
    directory.theme(key).map_or_else(|| key.to_owned(), |theme| theme.labels.pick(language().code()).1.to_owned())
}

/// What fits on a name plate: "MIDSA".
pub(crate) fn short_name(directory: &Directory, mechanism: Option<&MechanismId>) -> String {
    match mechanism {
        Some(id) => {
            directory.mechanism(id.as_str()).map_or_else(|| id.to_string(), |mechanism| mechanism.acronym.clone())
        }
        None => t!("board-convener"),
    }
}

/// Whose it is, with its body, as a link to that board.
fn home_link(directory: &Directory, home: &Home) -> AnyView {
    let Some(id) = &home.mechanism else {
        return view! { <a href="/boards/convener">{t!("board-convener")}</a> }.into_any();
    };
    let name = short_name(directory, Some(id));
    let body = home.body.as_ref().map(|key| {
        let (href, name) = (format!("/boards/mechanisms/{id}/{key}"), body_name(directory, id, key));
        view! { ", "<a href=href lang="en" dir="ltr">{name}</a> }
    });
    view! { <a href=format!("/boards/mechanisms/{id}")><bdi>{name}</bdi></a>{body} }.into_any()
}

pub(crate) fn body_name(directory: &Directory, mechanism: &MechanismId, key: &str) -> String {
    let bodies = directory.mechanism(mechanism.as_str()).map(|mechanism| &mechanism.structures);
    let body = bodies.into_iter().flatten().find(|body| body.key() == key);
    body.map_or_else(|| key.to_owned(), |body| body.name.clone())
}
