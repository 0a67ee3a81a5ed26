//! What hangs on the wall: readable from 20 metres, for days, without a
//! pointer. The desk says what it shows.

mod corridor;
mod stage;

use entente_domain::{
    ids::{DisplayId, SessionId},
    screen::Shows,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use self::{corridor::corridor, stage::stage};
use super::{
    feed::{Connection, Feed, Source},
    start::Start,
    words::{Offset, Words, time_of_day},
};

/// What the display needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisplayStart {
    pub source: Source,
    pub display: DisplayId,
    pub session: SessionId,
    pub offset: Offset,
    pub language: String,
    pub words: Words,
}

/// What the parts of a display share.
#[derive(Clone)]
pub(super) struct Wall {
    pub feed: Feed,
    pub session: SessionId,
    pub offset: Offset,
    pub language: String,
    pub words: Words,
}

/// Asks the server for the page anew.
fn load_again() {
    #[cfg(feature = "browser")]
    let _ = window().location().reload();
}

/// The whole projection.
#[island]
pub fn LiveDisplay(start: Start<DisplayStart>) -> impl IntoView {
    let Start(DisplayStart { source, display, session, offset, language, words }) = start;
    let feed = Feed::open(source);
    let lost = words.say("display-lost");
    let wall = Wall { feed, session, offset, language, words };
    let shows = Memo::new(move |_| {
        feed.programme.with(|programme| {
            let screen = programme.screens.iter().find(|screen| screen.id == display);
            screen.map_or((Shows::Room, String::new()), |screen| (screen.shows, screen.message.clone()))
        })
    });
    view! {
        {move || {
            let (shows, message) = shows.get();
            match shows {
                Shows::Room => stage(&wall, false),
                Shows::Speaker => stage(&wall, true),
                Shows::Corridor => corridor(&wall),
                Shows::Message => view! {
                    <header data-shows="message"><h1 class="unseen">{message.clone()}</h1><span class="clock">{move || time_of_day(feed.now.get(), offset)}</span></header>
                    <section class="stage"><p class="message" dir="auto" aria-live="polite">{message}</p></section>
                }
                .into_any(),
                // A page of its own, which the server makes.
                Shows::Text => {
                    load_again();
                    ().into_any()
                }
            }
        }}
        {move || matches!(feed.connection.get(), Connection::Lost | Connection::Closed).then(|| view! {
            <p class="notice" role="status">{lost.clone()}</p>
        })}
    }
}
