//! What several pages show alike: whose it is, how far, where it comes from, where it went.

use entente_domain::{directory::Directory, ids::SessionId};
use entente_exchange::recommendation::State;
use entente_service::recommendations::{Origin, Place, Refusal, Seen, Table};
use leptos::prelude::*;

use super::base;
use crate::{
    pages::{
        boards::{short_name, theme_name},
        directory::comma,
        surveys::{self, parts as asked},
    },
    t,
    text::{language, tell_word},
};

/// The group's name; of none, that the plenary made it.
pub(super) fn group_name(table: &Table, group: Option<&SessionId>) -> AnyView {
    let session = group.and_then(|group| table.groups.iter().find(|(session, _)| session.id == *group));
    match session {
        Some((session, _)) => {
            let (lang, title) = session.title.pick(language().code());
            view! { <span lang=lang.to_owned() dir="auto">{title.to_owned()}</span> }.into_any()
        }
        None => t!("rec-of-plenary").into_any(),
    }
}

pub(super) fn state(state: State) -> AnyView {
    view! { <span class="rec-state" data-state=state.word()>{tell_word(language(), "rec-state", state.word())}</span> }
        .into_any()
}

pub(super) fn theme(directory: &Directory, key: &str) -> String {
    if key.is_empty() { t!("rec-no-theme") } else { theme_name(directory, key) }
}

pub(super) fn refusal(reader: entente_domain::text::Language, refusal: Refusal) -> String {
    tell_word(reader, "rec-refused", refusal.word())
}

/// Its words as a paragraph.
pub(super) fn words(seen: &Seen) -> AnyView {
    let lang = seen.one.content.language.code();
    view! { <p class="rec-words lines" lang=lang dir="auto">{seen.one.content.text.clone()}</p> }.into_any()
}

/// Mechanisms whose answers it comes from, in one line.
pub(super) fn mechanisms(directory: &Directory, from: &[Origin]) -> Option<AnyView> {
    let mut names: Vec<String> = from
        .iter()
        .filter_map(|origin| match origin {
            Origin::Answer { mechanism, .. } => Some(short_name(directory, Some(mechanism))),
            Origin::Post { .. } | Origin::Recommendation { .. } => None,
        })
        .collect();
    names.sort();
    names.dedup();
    (!names.is_empty()).then(|| {
        let names = names.join(comma(language()));
        view! { <span>{t!("rec-answers-of")}" "<bdi>{names}</bdi></span> }.into_any()
    })
}

/// All it comes from, with ways back as far as the reader may go. `meeting`: its address.
pub(super) fn origins(directory: &Directory, from: &[Origin], meeting: &str) -> Option<AnyView> {
    let lines: Vec<AnyView> = from.iter().map(|origin| line(directory, origin, meeting)).collect();
    (!lines.is_empty()).then(|| view! { <ul class="origins">{lines}</ul> }.into_any())
}

fn line(directory: &Directory, origin: &Origin, meeting: &str) -> AnyView {
    match origin {
        Origin::Answer { survey, title, question, mechanism, value, language } => {
            let name = short_name(directory, Some(mechanism));
            let href = format!("{}/synthesis#q-{}", surveys::address(survey), question.key);
            view! {
                <li data-kind="answer"><p class="meta line"><strong><bdi>{name}</bdi></strong><a href=href>{asked::words(&question.words)}</a><span>{asked::plain(title)}</span></p>
                <blockquote>{asked::answer(directory, question, value, language)}</blockquote></li>
            }
            .into_any()
        }
        Origin::Post { id, title, language } => {
            let lang = language.clone();
            view! { <li data-kind="post"><p class="meta">{t!("rec-from-post")}</p><a href=format!("/posts/{id}") lang=lang dir="auto">{title.clone()}</a></li> }
                .into_any()
        }
        Origin::Recommendation { id, text, language } => {
            let lang = language.clone();
            view! { <li data-kind="recommendation"><p class="meta">{t!("rec-from-merged")}</p><a href=format!("{meeting}/recommendations/{id}") lang=lang dir="auto">{text.clone()}</a></li> }
                .into_any()
        }
    }
}

/// The paragraph it became.
pub(super) fn place(table: &Table, place: &Place) -> AnyView {
    let meeting = format!("/meetings/{}", table.opened.meeting.id);
    if place.gone {
        let href = format!("{meeting}/documents/{}/paragraphs/{}", place.document, place.para);
        return view! { <span>{t!("rec-para-gone")}" "<a href=href><bdi>{place.symbol.clone()}</bdi></a></span> }
            .into_any();
    }
    let href = format!("{meeting}/documents/{}?para={}#panel", place.document, place.para);
    let cited = t!("follow-cited", symbol = place.symbol.clone(), number = place.number.clone());
    view! { <span>{t!("rec-in-document")}" "<a href=href><bdi>{cited}</bdi></a></span> }.into_any()
}

/// How far it is, why it was left, what it became.
pub(super) fn fate(table: &Table, seen: &Seen) -> AnyView {
    let one = &seen.one;
    let reason = one.reason.clone().map(|reason| view! { <span><bdi>{reason}</bdi></span> });
    let into = seen.merged_into.as_ref().map(|id| {
        view! { <span><a href=format!("{}/{id}", base(table))>{t!("rec-merged-into")}</a></span> }
    });
    let place = seen.place.as_ref().map(|found| place(table, found));
    view! { {state(one.state)}{reason}{into}{place} }.into_any()
}
