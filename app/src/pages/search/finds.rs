//! One thing that was found, as it is shown: what it is, what it is called, where it stands, the sentence with the words.

use entente_domain::{
    search::Kind,
    text::{Language, Multilingual},
};
use entente_service::search::{Find, Piece, Words};
use leptos::prelude::*;

use crate::{
    dates,
    text::{language, tell_word},
};

/// The page of the thing.
pub(crate) fn address(find: &Find) -> String {
    let (thing, within) = (&find.thing, &find.within);
    let meeting = find.meeting.as_ref().map(|meeting| meeting.id.to_string()).unwrap_or_default();
    match find.kind {
        Kind::Mechanism => format!("/mechanisms/{thing}"),
        Kind::State => format!("/states/{thing}"),
        Kind::Theme => format!("/mechanisms?theme={thing}"),
        Kind::GlobalMeeting => format!("/global-meetings#grcp-{thing}"),
        Kind::Meeting => format!("/meetings/{thing}"),
        Kind::Session => format!("/meetings/{meeting}/sessions/{thing}"),
        Kind::Item => format!("/meetings/{meeting}/items/{thing}"),
        Kind::Document => format!("/meetings/{meeting}/documents/{thing}"),
        Kind::Paragraph => format!("/meetings/{meeting}/documents/{within}?para={thing}#p-{thing}"),
        Kind::Adopted => format!("/library/{thing}"),
        // Of a space.
        Kind::Note if find.meeting.is_none() => format!("/notes/{thing}"),
        Kind::Note => format!("/meetings/{meeting}/items/{within}/note"),
        Kind::Minutes => format!("/meetings/{meeting}/minutes/{thing}"),
        Kind::Post => format!("/posts/{thing}"),
        Kind::Commitment => format!("/follow-up/{thing}"),
        Kind::Impact => format!("/follow-up/impact/{thing}"),
        Kind::Survey if !within.is_empty() => format!("/surveys/{thing}/synthesis#q-{within}"),
        Kind::Survey => format!("/surveys/{thing}"),
        Kind::Recommendation => format!("/meetings/{meeting}/recommendations/{thing}"),
        Kind::Task => format!("/tasks/{thing}"),
        Kind::Gathering => format!("/events/{thing}"),
        Kind::Party => format!("/meetings/{meeting}/people#party-{thing}"),
    }
}

/// In words.
pub(super) fn kind(kind: Kind) -> String {
    tell_word(language(), "search-kind", kind.word())
}

fn direction(code: &str) -> &'static str {
    Language::from_tag(code).map_or("auto", Language::direction)
}

/// Words with what was looked for marked, in their own language and direction.
fn marked(words: &Words) -> AnyView {
    let pieces = in_pieces(&words.pieces);
    let (code, dir) = (words.language.clone(), direction(&words.language));
    view! { <span lang=code dir=dir>{pieces}</span> }.into_any()
}

fn in_pieces(pieces: &[Piece]) -> Vec<AnyView> {
    let piece = |piece: &Piece| {
        let said = piece.words.clone();
        if piece.marked { view! { <mark>{said}</mark> }.into_any() } else { said.into_any() }
    };
    pieces.iter().map(piece).collect()
}

fn in_own_language(words: &Multilingual) -> AnyView {
    let (code, said) = words.pick(language().code());
    let dir = direction(code);
    view! { <span lang=code.to_owned() dir=dir>{said.to_owned()}</span> }.into_any()
}

/// What it is called: "MIDSA Migration Dialogue for Southern Africa", "OP4 Draft recommendations".
pub(super) fn title(find: &Find) -> AnyView {
    let called =
        (!find.called.is_empty()).then(|| view! { <bdi class="find-called">{in_pieces(&find.called)}</bdi>" " });
    let own = find.title.as_ref().map_or_else(|| in_own_language(&find.under), marked);
    view! { {called}{own} }.into_any()
}

/// The sentence, in the direction of its own language; the list decides where its lines begin.
pub(super) fn sentence(find: &Find) -> Option<AnyView> {
    let words = find.text.as_ref()?;
    let (code, dir) = (words.language.clone(), direction(&words.language));
    Some(view! { <span class="find-text para-text" lang=code dir=dir>{in_pieces(&words.pieces)}</span> }.into_any())
}

/// Where it stands, and when that was or will be.
pub(super) fn place(find: &Find) -> AnyView {
    let meeting =
        find.meeting.as_ref().filter(|_| find.kind != Kind::Meeting).map(|meeting| in_own_language(&meeting.title));
    // Of a text of the library from elsewhere: who agreed to it.
    let elsewhere = (find.meeting.is_none() && find.title.is_some() && !find.under.is_empty())
        .then(|| in_own_language(&find.under));
    let day = (!find.date.is_empty()).then(|| {
        let words = dates::short_day(language(), &find.date);
        view! { <time datetime=find.date.clone()>{words}</time> }
    });
    view! { {meeting.map(|name| view! { <span>{name}</span> })}{elsewhere.map(|name| view! { <span>{name}</span> })}{day.map(|day| view! { <span>{day}</span> })} }
        .into_any()
}

/// A line of the list.
pub(crate) fn row(find: &Find) -> AnyView {
    view! {
        <li class="find">
            <h3 class="find-title"><a href=address(find)>{title(find)}</a></h3>
            {sentence(find)}
            <p class="meta line"><span class="find-kind">{kind(find.kind)}</span>{place(find)}</p>
        </li>
    }
    .into_any()
}
