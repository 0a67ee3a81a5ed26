//! What is told of a passage wherever one is shown: how it is cited, where it stands, who agreed to it and when.

use entente_domain::text::Language;
use entente_drafting::text::{Inline, Run, write};
use entente_service::library::{Origin, Passage, Place};
use leptos::prelude::*;

use super::{direction, picked};
use crate::{
    dates, t,
    text::{language, tell, tell_word},
};

/// As it is cited, in the language of the words: "A/RES/73/195, para. 16, objective 23".
pub(crate) fn citation(place: &Place) -> String {
    let own = Language::from_tag(&place.text.language).unwrap_or(Language::En);
    let about = &place.source.about;
    let source = if about.symbol.is_empty() { about.title.pick(own.code()).1.to_owned() } else { about.symbol.clone() };
    let designation = place.text.says.designation.clone();
    let said = match place.source.origin {
        _ if designation.is_empty() => return source,
        Origin::Adopted if designation.starts_with(|sign: char| sign.is_ascii_digit()) => {
            tell(own, "library-cite-paragraph", &[("source", source.into()), ("number", designation.into())])
        }
        Origin::Adopted | Origin::Imported | Origin::Shipped => {
            tell(own, "library-cite", &[("source", source.into()), ("designation", designation.into())])
        }
    };
    // It goes into texts and clipboards, where marks that nobody sees would stay for ever.
    said.replace(['\u{2068}', '\u{2069}'], "")
}

/// The words with their citation behind them.
pub(crate) fn quoted(passage: &Passage) -> String {
    with_citation(&passage.quote, &passage.place)
}

/// Words of a paragraph with its citation behind them.
pub(super) fn with_citation(words: &str, place: &Place) -> String {
    format!("{} ({})", words.trim(), citation(place))
}

/// The same as it is typed in a field for markup.
pub(crate) fn as_markup(passage: &Passage) -> String {
    write(&[Inline::Run(Run { text: quoted(passage), ..Run::default() })])
}

/// The permanent address of the paragraph.
pub(crate) fn address(place: &Place) -> String {
    format!("/library/{}/{}", place.source.id, place.text.para)
}

/// The sentence with what was looked for marked.
pub(crate) fn sentence(passage: &Passage) -> AnyView {
    let pieces: Vec<AnyView> = passage
        .pieces
        .iter()
        .map(|piece| {
            let words = piece.words.clone();
            if piece.marked { view! { <mark>{words}</mark> }.into_any() } else { words.into_any() }
        })
        .collect();
    let code = passage.place.text.language.clone();
    let dir = direction(&code);
    view! { <blockquote lang=code dir=dir><p class="para-text">{pieces}</p></blockquote> }.into_any()
}

/// Where it stands and where that comes from, in a line.
pub(crate) fn provenance(place: &Place) -> AnyView {
    let (code, dir) = (place.text.language.clone(), direction(&place.text.language));
    view! {
        <p class="meta line">
            <a href=address(place)><bdi lang=code dir=dir>{citation(place)}</bdi></a>
            {agreed(place)}
        </p>
    }
    .into_any()
}

/// Who agreed to it, when and how.
pub(super) fn agreed(place: &Place) -> AnyView {
    let reader = language();
    let about = &place.source.about;
    let named = if about.body.is_empty() { &about.meeting } else { &about.body };
    let (code, name) = picked(named, reader);
    let how = about.how.map(|how| view! { <span>{tell_word(reader, "library-how", how.word())}</span> });
    let invented = about.fictional.then(|| view! { <span>{t!("library-fictional")}</span> });
    let unchecked =
        place.text.says.unchecked.then(|| view! { <span class="unchecked">{t!("library-unchecked")}</span> });
    view! {
        <span lang=code dir="auto">{name}</span>
        <span><time datetime=place.source.day.clone()>{dates::short_day(reader, &place.source.day)}</time></span>
        {how}{invented}{unchecked}
    }
    .into_any()
}

/// The other places with the very same words, folded away.
pub(crate) fn others(others: &[Place]) -> Option<AnyView> {
    if others.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = others.iter().map(|place| view! { <li>{provenance(place)}</li> }.into_any()).collect();
    let words = t!("library-also-in", count = others.len());
    Some(view! { <details class="fold"><summary>{words}</summary><ul class="plain">{lines}</ul></details> }.into_any())
}
