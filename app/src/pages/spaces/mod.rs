//! Spaces of mechanisms, their bodies and the convener: where those who belong there meet between meetings.

mod front;
mod materials;
mod note;
mod notes;
mod one;
mod reading;

pub(crate) use front::{own_spaces, spaces_part};
pub(crate) use one::{days, feed_part};

use entente_domain::{directory::Directory, ids::MechanismId, limits::STATEMENT_FILE_BYTES_MAX};
use entente_exchange::{post::Home, space};
use leptos::prelude::*;

use crate::{
    pages::boards::{body_name, short_name},
    routes::{Door, Route},
    shell::{Frame, Place},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/spaces", Door::SignedIn, front::page),
        Route::get("/spaces/{mechanism}", Door::Meeting, one::of_mechanism),
        Route::get("/spaces/{mechanism}/{body}", Door::Meeting, one::of_body),
        Route::post("/spaces/{mechanism}", Door::Meeting, one::feed_of_mechanism),
        Route::post("/spaces/{mechanism}/{body}", Door::Meeting, one::feed_of_body),
        Route::post("/materials", Door::SignedIn, materials::put).with_body_of(STATEMENT_FILE_BYTES_MAX + 64 * 1024),
        Route::post("/notes", Door::SignedIn, notes::begin),
        Route::get("/notes/{note}", Door::Meeting, note::page),
        Route::post("/notes/{note}", Door::Meeting, note::act),
        Route::get("/notes/{note}/read", Door::Meeting, reading::page),
        Route::get("/notes/{note}/read/{format}", Door::Meeting, reading::file),
        Route::get("/materials/{material}", Door::Meeting, materials::get),
        Route::post("/materials/{material}", Door::Meeting, materials::away),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::Spaces)
}

pub(crate) fn address(home: &Home) -> String {
    format!("/spaces/{}", space::word(home))
}

/// "MIDSA", "MIDSA: Steering Group", "Convener".
pub(crate) fn space_name(directory: &Directory, home: &Home) -> String {
    let name = short_name(directory, home.mechanism.as_ref());
    match (&home.mechanism, &home.body) {
        (Some(mechanism), Some(body)) => format!("{name}: {}", body_name(directory, mechanism, body)),
        (Some(_) | None, _) => name,
    }
}

/// The same as a link there.
pub(crate) fn space_link(directory: &Directory, home: &Home) -> AnyView {
    view! { <a href=address(home)><bdi>{space_name(directory, home)}</bdi></a> }.into_any()
}

fn mechanism_home(mechanism: String) -> Home {
    space::read(&mechanism)
}

fn body_home(mechanism: String, body: String) -> Home {
    Home { mechanism: Some(MechanismId::new(mechanism)), body: Some(body) }
}
