//! The library of agreed language: searched by phrase, looked through text by text, quoted with where it stands.

mod front;
mod para;
mod source;
pub(crate) mod told;

use entente_domain::text::{Language, Multilingual};

pub(crate) use para::precedent;

use crate::{
    routes::{Door, Route},
    shell::{Frame, Place},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/library", Door::Open, front::page),
        Route::get("/library/{source}", Door::Open, source::page),
        Route::get("/library/{source}/{para}", Door::Open, para::page),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::Library)
}

/// Words in the reader's language, or in another with its code.
fn picked(words: &Multilingual, language: Language) -> (String, String) {
    let (code, words) = words.pick(language.code());
    (code.to_owned(), words.to_owned())
}

/// Which way a language of a text is written.
fn direction(code: &str) -> &'static str {
    Language::from_tag(code).map_or("auto", Language::direction)
}

/// Its name in itself.
fn own_name(code: &str) -> String {
    Language::from_tag(code).map_or_else(|| code.to_owned(), |language| language.own_name().to_owned())
}
