//! The room projector: item, clock, what comes next; readable from 20 metres,
//! for days, without a pointer.

use entente_domain::{
    ids::SessionId,
    meeting::{ItemState, SessionState},
    number,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::{Connection, Feed, Source},
    item::{Spent, Titled, drift_words, lines},
    start::Start,
    words::{Words, time_of_day},
};

/// What the display needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisplayStart {
    pub source: Source,
    pub session: SessionId,
    pub offset: i32,
    pub language: String,
    pub words: Words,
}

/// The whole projection.
#[island]
pub fn LiveDisplay(start: Start<DisplayStart>) -> impl IntoView {
    let Start(DisplayStart { source, session, offset, language, words }) = start;
    let feed = Feed::open(source);
    let minute = feed.minute();
    let current = {
        let session = session.clone();
        Memo::new(move |_| feed.programme.with(|programme| programme.current(&session).cloned()))
    };
    let titled = {
        let language = language.clone();
        Memo::new(move |_| {
            let item = current.get()?;
            Some(feed.programme.with(|programme| Titled::of(&item, &number::numbers(programme), &language)))
        })
    };
    let next = {
        let (session, language) = (session.clone(), language.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| {
                lines(programme, &session, None, minute.get(), offset, &language)
                    .into_iter()
                    // What lies ahead, not what was passed over.
                    .skip_while(|line| !line.current && current.get().is_some())
                    .filter(|line| line.state == ItemState::Scheduled)
                    .take(3)
                    .collect::<Vec<_>>()
            })
        })
    };
    let drift = {
        let (session, words) = (session.clone(), words.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| drift_words(programme, &session, minute.get(), offset, &words))
        })
    };
    let state = {
        let session = session.clone();
        Memo::new(move |_| {
            feed.programme.with(|programme| programme.session(&session).map_or(SessionState::Planned, |s| s.state))
        })
    };
    let title_words = words.clone();
    let stage_words = words.clone();
    let lost_words = words.clone();
    view! {
        <header>
            <h1>{move || match titled.get() {
                Some(titled) => view! { <span class="number">{titled.number}</span><span lang=titled.lang>{titled.title}</span> }.into_any(),
                None => view! { <span>{title_words.say(match state.get() {
                    SessionState::Planned => "room-not-begun",
                    SessionState::Live => "room-between-items",
                    SessionState::Paused => "room-paused",
                    SessionState::Ended => "room-ended",
                })}</span> }.into_any(),
            }}</h1>
            <span class="clock">{move || time_of_day(feed.now.get(), offset)}</span>
        </header>
        {move || current.get().map(|item| {
            let words = stage_words.clone();
            let label = words.say("room-time-of-item");
            let bar_label = label.clone();
            let state = item.state.word();
            let state_words = words.word("item-state", state);
            let spent = Memo::new(move |_| Spent::of(&item, feed.now.get(), &words));
            view! {
                <section class="stage" aria-label=label data-step=move || spent.get().step>
                    <p class="clock">{move || spent.get().spent}<small>{move || spent.get().of_planned}</small></p>
                    <p class="words">{move || spent.get().step_words}</p>
                    <progress max=move || spent.get().planned.max(1).to_string() value=move || spent.get().elapsed.min(spent.get().planned.max(1)).to_string() aria-label=bar_label></progress>
                    <p class="manner"><span>{state_words}</span>" · "<span>{move || drift.get()}</span></p>
                </section>
            }
        })}
        <section class="next" aria-labelledby="next">
            <h2 id="next">{words.say("display-next")}</h2>
            <ol class="agenda">{move || next.get().into_iter().map(|line| view! {
                <li><span class="number">{line.titled.number}</span>" "<span lang=line.titled.lang>{line.titled.title}</span>" "<span class="clock">{line.time}</span></li>
            }).collect_view()}</ol>
        </section>
        {move || matches!(feed.connection.get(), Connection::Lost | Connection::Closed).then(|| view! {
            <p class="notice" role="status">{lost_words.say("display-lost")}</p>
        })}
    }
}
