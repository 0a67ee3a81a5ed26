//! What several pages show alike: a level, why something is open, the way to where it stands, what became of it.

use entente_domain::{
    ids::MeetingId,
    meeting::{ItemState, Meeting},
};
use entente_service::steps::{Answer, Answered, Level, Open, Taken, Where, Why};
use leptos::prelude::*;

use crate::{
    t,
    text::{language, tell_word},
};

pub(super) fn level(level: Option<Level>) -> String {
    level.map_or_else(|| t!("step-level-none"), |level| tell_word(language(), "step-level", level.word()))
}

/// A meeting's title as a link.
pub(crate) fn meeting(meeting: &Meeting) -> AnyView {
    let (lang, title) = meeting.title.pick(language().code());
    view! { <a href=format!("/meetings/{}", meeting.id) lang=lang.to_owned() dir="auto">{title.to_owned()}</a> }
        .into_any()
}

pub(super) fn why(why: Option<Why>) -> AnyView {
    let (word, words) = match why {
        Some(why) => (why.word(), tell_word(language(), "issue-why", why.word())),
        None => ("settled", t!("issue-why-settled")),
    };
    view! { <span class="issue-why" data-why=word>{words}</span> }.into_any()
}

/// The way to where it stands in its meeting.
pub(crate) fn place(meeting: &MeetingId, place: &Where) -> AnyView {
    let base = format!("/meetings/{meeting}");
    match place {
        Where::Para { document, para, symbol, number, .. } => {
            let href = format!("{base}/documents/{document}?para={para}#panel");
            let number = if number.is_empty() { "¶".to_owned() } else { number.clone() };
            view! { <a href=href><bdi>{t!("follow-cited", symbol = symbol.clone(), number = number)}</bdi></a> }
                .into_any()
        }
        Where::Item { session, item, number } => {
            let href = format!("{base}/sessions/{session}?item={item}");
            view! { <a href=href>{item_words(number)}</a> }.into_any()
        }
        Where::Action { session, item } => {
            let href = format!("{base}/sessions/{session}?item={item}");
            view! { <a href=href>{t!("issue-action")}</a> }.into_any()
        }
    }
}

/// "item 3"; an item without a number is only that.
fn item_words(number: &str) -> String {
    if number.is_empty() { t!("issue-item") } else { t!("issue-item-number", number = number.to_owned()) }
}

/// Its own words.
pub(super) fn words(open: &Open) -> AnyView {
    match &open.place {
        Where::Para { words, language, .. } if !words.is_empty() => {
            let (lang, words) = (language.code(), words.clone());
            view! { <p class="issue-words" lang=lang dir="auto">{words}</p> }.into_any()
        }
        _ => {
            let (lang, title) = open.title.pick(language().code());
            view! { <p class="issue-words" lang=lang.to_owned() dir="auto">{title.to_owned()}</p> }.into_any()
        }
    }
}

/// What was answered, in the meeting `of`; `elsewhere`: seen from another meeting, which is then named.
pub(crate) fn answer(of: &Meeting, answer: &Answer, elsewhere: bool) -> AnyView {
    let named = elsewhere.then(|| view! { <span>{meeting(of)}</span> });
    let reason = answer.reason.clone().map(|reason| view! { <span class="issue-reason"><bdi>{reason}</bdi></span> });
    let item = answer.item.as_ref().map(|item| taken(of, item));
    let state = match answer.state {
        Answered::TakenUp => t!("issue-state-taken-up"),
        Answered::Declined => t!("issue-state-declined"),
    };
    view! { <p class="line issue-answer" data-state=answer.state.word()><span class="issue-state">{state}</span>{named}{item}{reason}</p> }
        .into_any()
}

fn taken(of: &Meeting, item: &Taken) -> AnyView {
    let href = format!("/meetings/{}/sessions/{}?item={}", of.id, item.session, item.item);
    let (lang, title) = item.title.pick(language().code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let outcome = match item.outcome {
        Some(outcome) => Some(tell_word(language(), "outcome", outcome.word())),
        None if item.state == ItemState::Scheduled => None,
        None => Some(tell_word(language(), "item-state", item.state.word())),
    };
    let outcome = outcome.map(|words| view! { <span class="state" data-state=item.state.word()>{words}</span> });
    view! { <span><a href=href>{item_words(&item.number)}": "<bdi lang=lang>{title}</bdi></a></span>{outcome} }
        .into_any()
}
