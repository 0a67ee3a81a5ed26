//! The light that says how a page is connected.

use leptos::prelude::*;

use super::{
    feed::{Connection, Feed},
    words::Words,
};

/// The connection in a word; nothing is said while all is well and nothing has changed.
pub(super) fn light(feed: Feed, words: Words) -> impl IntoView {
    view! {
        <span class="light" data-connection=move || feed.connection.get().word() role="status">{move || match feed.connection.get() {
            Connection::Starting => words.say("light-starting"),
            Connection::Following => words.say("light-following"),
            Connection::Lost => words.say("light-lost"),
            Connection::Closed => words.say("light-closed"),
        }}</span>
    }
}
