//! The room's projector and the speaker's clock.

use entente_domain::{
    meeting::{Item, ItemState, SessionState},
    number,
    speakers::{SpeakersList, Speech, SpeechState},
};
use leptos::prelude::*;

use super::{
    super::{
        floor::{Spoken, waiting, what},
        item::{Spent, Titled, drift_words, lines},
        words::time_of_day,
    },
    Wall,
};

/// How many of what comes are shown.
const NEXT: usize = 3;

/// Item, speaker and what comes next; for the speaker, nothing but the clock.
pub(super) fn stage(wall: &Wall, speaker_only: bool) -> AnyView {
    let (feed, offset) = (wall.feed, wall.offset);
    let current = {
        let session = wall.session.clone();
        Memo::new(move |_| feed.programme.with(|programme| programme.current(&session).cloned()))
    };
    let list = Memo::new(move |_| {
        let item = current.get()?;
        feed.programme.with(|programme| programme.list(&item.id).cloned())
    });
    let speech = Memo::new(move |_| list.with(|list| list.as_ref().and_then(|list| list.on_the_floor().cloned())));
    let center = center(wall, current, speech);
    if speaker_only {
        let heading = wall.words.say("floor-on-the-floor");
        return view! { <h1 class="unseen" data-shows="speaker">{heading}</h1>{center} }.into_any();
    }
    let titled = {
        let language = wall.language.clone();
        Memo::new(move |_| {
            let item = current.get()?;
            Some(feed.programme.with(|programme| Titled::of(&item, &number::numbers(programme), &language)))
        })
    };
    let state = {
        let session = wall.session.clone();
        Memo::new(move |_| {
            feed.programme.with(|programme| programme.session(&session).map_or(SessionState::Planned, |s| s.state))
        })
    };
    let title_words = wall.words.clone();
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
        {center}
        {coming(wall, current, list)}
    }
    .into_any()
}

/// Who speaks and for how long; where nobody does, the time of the item.
fn center(wall: &Wall, current: Memo<Option<Item>>, speech: Memo<Option<Speech>>) -> AnyView {
    let wall = wall.clone();
    (move || match (speech.get(), current.get()) {
        (Some(speech), _) => Some(speaker(&wall, speech)),
        (None, Some(item)) => Some(item_time(&wall, item)),
        (None, None) => None,
    })
    .into_any()
}

fn speaker(wall: &Wall, speech: Speech) -> AnyView {
    let (feed, words) = (wall.feed, wall.words.clone());
    let label = words.say("floor-on-the-floor");
    let bar_label = words.say("floor-time");
    let what = what(&speech, &words);
    let state = (speech.state != SpeechState::Speaking).then(|| words.word("speech-state", speech.state.word()));
    let conclude = (speech.state == SpeechState::Speaking && speech.asked_to_conclude_at.is_some())
        .then(|| words.say("display-please-conclude"));
    let party = speech.short.clone();
    let spoken = Memo::new(move |_| Spoken::of(&speech, feed.now.get(), &words));
    let said = state.into_iter().chain((!what.is_empty()).then_some(what)).collect::<Vec<_>>().join(" · ");
    view! {
        <section class="stage" aria-label=label data-step=move || spoken.get().step>
            <p class="party" dir="auto">{party}</p>
            <p class="manner">{said}</p>
            <p class="clock">{move || spoken.get().countdown}</p>
            <p class="words">{move || spoken.get().step_words}{conclude.map(|words| view! { " "<strong>{words}</strong> })}</p>
            <progress max=move || spoken.get().limit.max(1).to_string() value=move || spoken.get().elapsed.min(spoken.get().limit.max(1)).to_string() aria-label=bar_label></progress>
        </section>
    }
    .into_any()
}

fn item_time(wall: &Wall, item: Item) -> AnyView {
    let (feed, offset, words) = (wall.feed, wall.offset, wall.words.clone());
    let minute = feed.minute();
    let drift = {
        let (session, words) = (wall.session.clone(), words.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| drift_words(programme, &session, minute.get(), offset, &words))
        })
    };
    let label = words.say("room-time-of-item");
    let bar_label = label.clone();
    let state_words = words.word("item-state", item.state.word());
    let spent = Memo::new(move |_| Spent::of(&item, feed.now.get(), &words));
    view! {
        <section class="stage" aria-label=label data-step=move || spent.get().step>
            <p class="clock">{move || spent.get().spent}<small>{move || spent.get().of_planned}</small></p>
            <p class="words">{move || spent.get().step_words}</p>
            <progress max=move || spent.get().planned.max(1).to_string() value=move || spent.get().elapsed.min(spent.get().planned.max(1)).to_string() aria-label=bar_label></progress>
            <p class="manner"><span>{state_words}</span>" · "<span>{move || drift.get()}</span></p>
        </section>
    }
    .into_any()
}

/// The next speakers; where nobody waits, the next items.
fn coming(wall: &Wall, current: Memo<Option<Item>>, list: Memo<Option<SpeakersList>>) -> AnyView {
    let (feed, offset, words) = (wall.feed, wall.offset, wall.words.clone());
    let minute = feed.minute();
    let speakers = {
        let words = words.clone();
        Memo::new(move |_| {
            list.with(|list| {
                let waiting = list.as_ref().map(|list| waiting(list, offset, &words)).unwrap_or_default();
                waiting.into_iter().take(NEXT).map(|waiting| waiting.short).collect::<Vec<_>>()
            })
        })
    };
    let items = {
        let (session, language) = (wall.session.clone(), wall.language.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| {
                lines(programme, &session, None, minute.get(), offset, &language)
                    .into_iter()
                    // What lies ahead, not what was passed over.
                    .skip_while(|line| !line.current && current.get().is_some())
                    .filter(|line| line.state == ItemState::Scheduled)
                    .take(NEXT)
                    .collect::<Vec<_>>()
            })
        })
    };
    (move || {
        let speakers = speakers.get();
        if speakers.is_empty() {
            return view! {
                <section class="next" aria-labelledby="next">
                    <h2 id="next">{words.say("display-next")}</h2>
                    <ol class="agenda">{items.get().into_iter().map(|line| view! {
                        <li><span class="number">{line.titled.number}</span>" "<span lang=line.titled.lang>{line.titled.title}</span>" "<span class="clock">{line.time}</span></li>
                    }).collect_view()}</ol>
                </section>
            }
            .into_any();
        }
        view! {
            <section class="next" aria-labelledby="next">
                <h2 id="next">{words.say("display-next-speakers")}</h2>
                <ol>{speakers.into_iter().map(|short| view! { <li dir="auto">{short}</li> }).collect_view()}</ol>
            </section>
        }
        .into_any()
    })
    .into_any()
}
