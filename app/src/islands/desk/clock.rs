//! The head of the desk: the current item against its plan, and how the day stands.

use entente_domain::{clock::Moment, ids::SessionId, meeting::Item, number};
use leptos::prelude::*;

use super::super::{
    feed::Feed,
    item::{Spent, Titled, drift_words},
    words::{Offset, Words},
};

pub(super) fn item_clock(
    feed: Feed,
    session: SessionId,
    current: Memo<Option<Item>>,
    too_fast: RwSignal<Option<(String, Moment)>>,
    offset: Offset,
    language: String,
    words: Words,
) -> impl IntoView {
    let minute = feed.minute();
    let session_of_screens = session.clone();
    let titled = Memo::new(move |_| {
        let item = current.get()?;
        Some(feed.programme.with(|programme| Titled::of(&item, &number::numbers(programme), &language)))
    });
    let spent = {
        let words = words.clone();
        Memo::new(move |_| current.get().map(|item| Spent::of(&item, feed.now.get(), &words)))
    };
    let none = words.say("desk-no-item");
    let label = words.say("room-time-of-item");
    let drift = {
        let words = words.clone();
        Memo::new(move |_| {
            feed.programme.with(|programme| drift_words(programme, &session, minute.get(), offset, &words))
        })
    };
    let chatham_words = words.clone();
    let presence = presence(feed, session_of_screens, words.clone());
    let too_fast = silent_sign(feed, too_fast, words.clone());
    view! {
        <header class="item-clock" data-step=move || spent.get().map_or("ok", |spent| spent.step)>
            <h1>{move || match titled.get() {
                Some(titled) => view! { <span class="number">{titled.number}</span><span lang=titled.lang>{titled.title}</span> }.into_any(),
                None => view! { <span>{none.clone()}</span> }.into_any(),
            }}</h1>
            <p class="clock">{move || spent.get().map_or_else(|| "–".to_owned(), |spent| spent.spent)}<small>{move || spent.get().map(|spent| spent.of_planned)}</small></p>
            <progress
                max=move || spent.get().map_or(1, |spent| spent.planned.max(1)).to_string()
                value=move || spent.get().map_or(0, |spent| spent.elapsed.min(spent.planned.max(1))).to_string()
                aria-label=label></progress>
            <p class="drift">
                {move || current.get().map(|item| view! { <span class="state" data-state=item.state.word()>{words.word("item-state", item.state.word())}</span>" " })}
                <span>{move || spent.get().map(|spent| spent.step_words)}</span>" "
                <span>{move || drift.get()}</span>
                {presence}
            </p>
            {move || current.with(|item| item.as_ref().is_some_and(Item::is_under_chatham_house)).then(|| view! { <p class="chatham" role="note">{chatham_words.say("room-chatham")}</p> })}
            {too_fast}
        </header>
    }
}

/// How many are connected: people, interpreters, and the screens of this session.
fn presence(feed: Feed, session: SessionId, words: Words) -> impl IntoView {
    move || {
        let online = feed.online.get()?;
        let screens: Vec<(String, bool)> = feed.programme.with(|programme| {
            let here = programme.screens.iter().filter(|screen| screen.session == session);
            here.map(|screen| (screen.label.clone(), online.displays.iter().any(|id| *id == *screen.id.as_str())))
                .collect()
        });
        let dark: Vec<&str> = screens.iter().filter(|(_, on)| !on).map(|(label, _)| label.as_str()).collect();
        let dark = (!dark.is_empty()).then(|| words.fill("desk-screens-dark", &[("names", &dark.join(", "))]));
        let on = screens.iter().filter(|(_, on)| *on).count();
        let counts = words.fill(
            "desk-online",
            &[
                ("people", &online.people.to_string()),
                ("interpreters", &online.interpreters.to_string()),
                ("screens", &format!("{on}/{}", screens.len())),
            ],
        );
        Some(view! { <span class="presence">{counts}{dark.map(|dark| view! { " "<strong>{dark}</strong> })}</span> })
    }
}

/// An interpreter's silent sign stays in sight for half a minute.
fn silent_sign(feed: Feed, signal: RwSignal<Option<(String, Moment)>>, words: Words) -> impl IntoView {
    move || {
        let (language, at) = signal.get()?;
        (feed.now.get().seconds_since(at) < 30).then(|| {
            let language = words.word("language", &language);
            view! { <p class="too-fast" role="status">{words.fill("desk-too-fast", &[("language", &language)])}</p> }
        })
    }
}
