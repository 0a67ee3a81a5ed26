//! The session room as a delegate has it in hand: where we are, how long it
//! lasts, what belongs to it. The note stands beside the island, because its
//! editor rebuilds its own inside; the island only tells it which room to be in.

use entente_domain::{
    ids::{ItemId, SessionId},
    meeting::{DocumentEntry, Item, SessionState},
    number,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::{Feed, Source},
    floor_card::{Card, Speaking, floor_card},
    groups::groups,
    item::{Spent, Titled, drift_words, lines},
    light::light,
    rail::Rail,
    start::Start,
    words::{Offset, Words},
};

/// What the room needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomStart {
    pub source: Source,
    pub session: SessionId,
    /// The item the reader chose instead of the current one.
    pub chosen: Option<ItemId>,
    /// Path of this room.
    pub base: String,
    /// Seconds the meeting's zone is east of UTC.
    pub offset: Offset,
    pub language: String,
    pub documents: Vec<DocumentEntry>,
    pub speaking: Speaking,
    pub words: Words,
}

/// The live part of the room.
#[island]
pub fn LiveRoom(start: Start<RoomStart>) -> impl IntoView {
    let Start(RoomStart { source, session, chosen, base, offset, language, documents, speaking, words }) = start;
    let feed = Feed::open(source);
    let minute = feed.minute();

    let (in_session, choice) = (session.clone(), chosen.clone());
    let shown = Memo::new(move |_| {
        feed.programme.with(|programme| {
            choice.as_ref().and_then(|id| programme.item(id)).or_else(|| programme.current(&in_session)).cloned()
        })
    });
    let (of_session, in_language) = (session.clone(), language.clone());
    let agenda = Memo::new(move |_| {
        feed.programme.with(|programme| {
            let shown = shown.get().map(|item| item.id);
            lines(programme, &of_session, shown.as_ref(), minute.get(), offset, &in_language)
        })
    });

    follow_with_note(feed, shown);

    let item = Memo::new(move |_| shown.get().map(|item| item.id));
    let card = Card { feed, item, base: base.clone(), offset, words: words.clone(), speaking };

    let rail_words = words.clone();
    let groups_below = groups(feed, item, &base, None, language.clone(), words.clone());
    let head = head(feed, session, shown, chosen.is_some(), base.clone(), offset, language, words.clone());
    view! {
        <section class="current" aria-labelledby="item">{head}</section>
        {floor_card(card)}
        {groups_below}
        {papers(shown, documents, words)}
        <Rail lines=agenda base=base words=rail_words/>
    }
}

#[expect(clippy::too_many_arguments, reason = "one view, called once, from its island")]
fn head(
    feed: Feed,
    session: SessionId,
    shown: Memo<Option<Item>>,
    chosen: bool,
    base: String,
    offset: Offset,
    language: String,
    words: Words,
) -> impl IntoView {
    let state = {
        let session = session.clone();
        Memo::new(move |_| {
            feed.programme.with(|programme| programme.session(&session).map_or(SessionState::Planned, |s| s.state))
        })
    };
    let place = {
        let (session, language) = (session.clone(), language.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| {
                programme.session(&session).map(|session| {
                    let (lang, title) = session.title.pick(&language);
                    (session.room.clone(), title.to_owned(), lang.to_owned())
                })
            })
        })
    };
    let titled = {
        let language = language.clone();
        Memo::new(move |_| {
            let item = shown.get()?;
            Some(feed.programme.with(|programme| Titled::of(&item, &number::numbers(programme), &language)))
        })
    };
    let minute = feed.minute();
    let drift = {
        let (session, words) = (session.clone(), words.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| drift_words(programme, &session, minute.get(), offset, &words))
        })
    };
    let where_words = words.clone();
    let title_words = words.clone();
    let time_words = words.clone();
    let chosen_words = words.clone();
    let announce_words = words.clone();
    view! {
        <p class="where">
            <span class="state" data-state=move || state.get().word()>{
                let words = where_words.clone();
                move || words.word("session-state", state.get().word())
            }</span>
            {move || place.get().map(|(room, title, lang)| view! { " · "<span>{room}</span>" · "<span lang=lang>{title}</span> })}
        </p>
        <h1 id="item">
            {move || match titled.get() {
                Some(titled) => view! {
                    <span class="number">{titled.number}</span>" "<span lang=titled.lang>{titled.title}</span>
                }.into_any(),
                None => view! { <span>{title_words.say(match state.get() {
                    SessionState::Planned => "room-not-begun",
                    SessionState::Live => "room-between-items",
                    SessionState::Paused => "room-paused",
                    SessionState::Ended => "room-ended",
                })}</span> }.into_any(),
            }}
        </h1>
        {move || {
            let words = time_words.clone();
            let item = shown.get()?;
            let remark = item.remark.clone();
            let started = !item.intervals.is_empty();
            let chatham = item.is_under_chatham_house();
            let spent = { let item = item.clone(); let words = words.clone(); Memo::new(move |_| Spent::of(&item, feed.now.get(), &words)) };
            let state = item.state.word();
            Some(view! {
                <p class="time-line">
                    <span class="state" data-state=state>{words.word("item-state", state)}</span>" "
                    {started.then(|| view! {
                        <span data-step=move || spent.get().step><span class="clock">{move || spent.get().spent}{move || spent.get().of_planned}</span>" "<span>{move || spent.get().step_words}</span></span>" "
                    })}
                    <span>{move || drift.get()}</span>
                </p>
                {started.then(|| {
                    let label = words.say("room-time-of-item");
                    view! { <progress max=move || spent.get().planned.max(1).to_string() value=move || spent.get().elapsed.min(spent.get().planned.max(1)).to_string() aria-label=label></progress> }
                })}
                {chatham.then(|| view! { <p class="chatham" role="note">{words.say("room-chatham")}</p> })}
                {remark.map(|remark| view! { <p class="remark" dir="auto">{remark}</p> })}
                {details(&item, &words)}
            })
        }}
        {chosen.then(|| view! { <p class="notice"><a href=base>{chosen_words.say("room-back-to-current")}</a></p> })}
        <p class="line light-line">{light(feed, words)}</p>
        <p class="unseen" role="status" aria-live="polite">{move || {
            let titled = titled.get();
            titled.map(|titled| announce_words.fill("room-announce", &[("number", &titled.number), ("title", &titled.title)]))
        }}</p>
    }
}

fn details(item: &Item, words: &Words) -> impl IntoView + use<> {
    let details = item.details.clone();
    let questions = (!details.guiding_questions.is_empty()).then(|| {
        view! {
            <details class="fold" open="">
                <summary>{words.say("room-questions")}</summary>
                <ul class="questions">{details.guiding_questions.into_iter().map(|question| view! { <li dir="auto">{question}</li> }).collect_view()}</ul>
            </details>
        }
    });
    let mut people: Vec<(String, String)> = Vec::new();
    if !details.moderator.is_empty() {
        people.push((words.say("room-moderator"), details.moderator));
    }
    if !details.rapporteur.is_empty() {
        people.push((words.say("room-rapporteur"), details.rapporteur));
    }
    if !details.speakers.is_empty() {
        people.push((words.say("room-speakers"), details.speakers.join(" · ")));
    }
    let people = (!people.is_empty()).then(|| {
        view! {
            <dl class="facts">{people.into_iter().map(|(term, value)| view! { <div class="fact"><dt>{term}</dt><dd dir="auto">{value}</dd></div> }).collect_view()}</dl>
        }
    });
    view! { {questions}{people} }
}

fn papers(shown: Memo<Option<Item>>, documents: Vec<DocumentEntry>, words: Words) -> impl IntoView {
    move || {
        let item = shown.get()?;
        let of_item: Vec<DocumentEntry> =
            documents.iter().filter(|document| item.details.documents.contains(&document.id)).cloned().collect();
        (!of_item.is_empty()).then(|| {
            view! {
                <section class="papers" aria-labelledby="papers-h">
                    <h2 id="papers-h">{words.say("room-papers")}</h2>
                    <ul>{of_item.into_iter().map(|document| view! {
                        <li><span class="num">{document.code}</span>" "<span dir="auto">{document.title}</span></li>
                    }).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// Tells the editor beside the island which note is open now, and what it must know of the floor.
#[cfg_attr(not(feature = "browser"), expect(unused_variables, reason = "only a browser has an editor"))]
fn follow_with_note(feed: Feed, shown: Memo<Option<Item>>) {
    #[cfg(feature = "browser")]
    {
        use super::said::Said;
        let said = Memo::new(move |_| {
            let item = shown.get().map(|item| item.id);
            feed.programme.with(|programme| Said::of(programme, item.as_ref()))
        });
        Effect::new(move |_| {
            let said = said.get();
            if let Ok(Some(editor)) = document().query_selector("entente-note") {
                for (name, value) in said.attributes() {
                    let _ = editor.set_attribute(name, value);
                }
            }
        });
    }
    #[cfg(feature = "browser")]
    Effect::new(move |before: Option<Option<String>>| {
        let note = shown.get().and_then(|item| item.note).map(|note| note.to_string());
        // The page came with the right room; only a change is news.
        if before.is_some_and(|before| before != note) {
            let document = document();
            if let Ok(Some(editor)) = document.query_selector("entente-note") {
                let note = note.as_deref().unwrap_or_default();
                let _ = editor.set_attribute("data-room", note);
                if let (Ok(Some(history)), Some(meeting)) =
                    (document.query_selector("[data-note-history]"), editor.get_attribute("data-meeting"))
                {
                    let _ = history.set_attribute("href", &format!("{meeting}/notes/{note}/history"));
                }
            }
            if let Ok(Some(section)) = document.query_selector("section.note") {
                let _ = if note.is_some() {
                    section.remove_attribute("hidden")
                } else {
                    section.set_attribute("hidden", "")
                };
            }
        }
        note
    });
}
