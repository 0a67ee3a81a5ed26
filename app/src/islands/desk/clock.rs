//! The head of the desk: the current item against its plan, and how the day stands.

use entente_domain::{ids::SessionId, meeting::Item, number};
use leptos::prelude::*;

use super::super::{
    feed::Feed,
    item::{Spent, Titled, drift_words},
    words::Words,
};

pub(super) fn item_clock(
    feed: Feed,
    session: SessionId,
    current: Memo<Option<Item>>,
    offset: i32,
    language: String,
    words: Words,
) -> impl IntoView {
    let minute = feed.minute();
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
            </p>
        </header>
    }
}
