//! The corridor's screen: every room of the day, what runs in it and what comes.

use entente_domain::{
    forecast::forecast,
    meeting::{ItemState, Session, SessionState},
    number,
    programme::Programme,
};
use leptos::prelude::*;

use super::{
    super::{item::Titled, words::time_of_day},
    Wall,
};

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    room: String,
    title: (String, String),
    state: SessionState,
    now: Option<Titled>,
    next: Option<(Titled, String)>,
    times: String,
}

pub(super) fn corridor(wall: &Wall) -> AnyView {
    let (feed, offset) = (wall.feed, wall.offset);
    let minute = feed.minute();
    let words = wall.words.clone();
    let rows = {
        let wall = wall.clone();
        Memo::new(move |_| feed.programme.with(|programme| rows(&wall, programme, minute.get())))
    };
    let heading = words.say("display-rooms");
    let heads = ["corridor-room", "corridor-now", "corridor-next"].map(|key| words.say(key));
    view! {
        <header data-shows="corridor"><h1>{heading.clone()}</h1><span class="clock">{move || time_of_day(feed.now.get(), offset)}</span></header>
        <div class="corridor">
            <table aria-label=heading>
                <thead><tr>{heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view()}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(|row| line(row, &words)).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn line(row: Row, words: &super::super::words::Words) -> AnyView {
    let state = words.word("session-state", row.state.word());
    let titled = |titled: Titled| view! { <span class="number">{titled.number}</span>" "<span lang=titled.lang>{titled.title}</span> };
    view! {
        <tr>
            <th scope="row">{row.room}<small lang=row.title.0>{row.title.1}</small></th>
            <td>{row.now.map(titled)}<small><span class="state" data-state=row.state.word()>{state}</span>" "{row.times}</small></td>
            <td>{row.next.map(|(next, time)| view! { {titled(next)}<small>{time}</small> })}</td>
        </tr>
    }
    .into_any()
}

/// The sessions of the day on which the screen's own session is held.
fn rows(wall: &Wall, programme: &Programme, now: entente_domain::clock::Moment) -> Vec<Row> {
    let day = programme.session(&wall.session).map(|session| session.day.clone()).unwrap_or_default();
    let numbers = number::numbers(programme);
    let of_day = |session: &&Session| session.day == day;
    programme
        .sessions
        .iter()
        .filter(of_day)
        .map(|session| {
            let (lang, title) = session.title.pick(&wall.language);
            let starts = forecast(programme, &session.id, now).map(|forecast| forecast.starts).unwrap_or_default();
            let next = programme
                .items_of(&session.id)
                .find(|item| item.state == ItemState::Scheduled && !programme.has_sub_items(&item.id));
            Row {
                room: session.room.clone(),
                title: (lang.to_owned(), title.to_owned()),
                state: session.state,
                now: programme.current(&session.id).map(|item| Titled::of(item, &numbers, &wall.language)),
                next: next.map(|item| {
                    let at = starts.iter().find(|(id, _)| *id == item.id).map(|(_, at)| *at);
                    let time = at.map_or_else(String::new, |at| format!("~{}", time_of_day(at, wall.offset)));
                    (Titled::of(item, &numbers, &wall.language), time)
                }),
                times: format!(
                    "{}–{}",
                    time_of_day(session.starts_at, wall.offset),
                    time_of_day(session.ends_at, wall.offset)
                ),
            }
        })
        .collect()
}
