//! Light events: what is held, one of them, signing up, and announcing one.

mod acts;
mod form;
mod list;
mod one;
mod papers;
mod table;
mod writing;

use entente_domain::{directory::Directory, ids::GatheringId, limits::STATEMENT_FILE_BYTES_MAX};
use entente_exchange::gatherings::{Content, Gathering, State};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::{
    dates,
    pages::{
        directory::read,
        spaces::{days, space_name},
    },
    routes::{Door, Route},
    shell::{Frame, Place},
    t,
    text::{language, tell_word},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/events", Door::Open, list::page),
        Route::get("/events.csv", Door::Open, table::file),
        Route::get("/events.xlsx", Door::Open, table::file),
        Route::get("/events/new", Door::SignedIn, writing::begin),
        Route::post("/events/new", Door::SignedIn, writing::keep_new),
        Route::get("/events/{event}", Door::Meeting, one::page),
        Route::get("/events/{event}/edit", Door::Meeting, writing::edit),
        Route::post("/events/{event}/edit", Door::Meeting, writing::keep),
        Route::post("/events/{event}/acts", Door::Meeting, acts::act),
        Route::post("/events/{event}/papers", Door::Meeting, papers::put)
            .with_body_of(STATEMENT_FILE_BYTES_MAX + 64 * 1024),
        Route::get("/events/{event}/papers/{file}", Door::Meeting, papers::get),
        Route::get("/events/{event}/calendar.ics", Door::Meeting, one::calendar),
    ]
}

fn frame(title: impl Into<String>) -> Frame {
    Frame::plain(title).at(Place::Events)
}

fn address(id: &GatheringId) -> String {
    format!("/events/{id}")
}

/// "16 Mar 2027, 09:00–12:30", by the clocks of a zone.
fn when(content: &Content, zone: &TimeZone) -> String {
    let (from, to) = (dates::wall(content.starts_at, zone), dates::wall(content.ends_at, zone));
    let time = |at| dates::time_of_day(at, zone);
    if from.date() == to.date() {
        format!("{}, {}–{}", dates::short_date(language(), from.date()), time(content.starts_at), time(content.ends_at))
    } else {
        format!(
            "{}, {} – {}, {}",
            dates::short_date(language(), from.date()),
            time(content.starts_at),
            dates::short_date(language(), to.date()),
            time(content.ends_at)
        )
    }
}

/// A line where there is little room.
pub(crate) fn short_line(directory: &Directory, one: &Gathering) -> AnyView {
    let (first, last) = one.content.days();
    let lang = one.content.language.code();
    let cancelled =
        (one.state == State::Cancelled).then(|| view! { <strong class="overdue">{t!("event-cancelled")}</strong> });
    view! {
        <li class="row">
            <p class="key">{days(&first, &last)}</p>
            <a class="title" href=address(&one.id) lang=lang dir="auto">{one.content.title.clone()}</a>
            <p class="meta line"><span>{tell_word(language(), "event-kind", one.content.kind.word())}</span><span><bdi>{space_name(directory, &one.home)}</bdi></span><span>{one.content.place.clone()}</span>{cancelled}</p>
        </li>
    }
    .into_any()
}
