//! What owners stated themselves: a fact's lines in the reader's words, with the day it is known for and its source.

use entente_domain::directory::{
    Directory, Structure, StructureType, bodies,
    fact::{Field, PART},
};
use leptos::prelude::*;

use super::{
    parts::{holder, name_of, plain_word, source_text, word},
    sources::link,
};
use crate::{
    dates,
    pages::boards::theme_name,
    t,
    text::{language, tell_word},
};

/// "As of Mar 2026 · source": below what its owners stated; none below what was imported.
pub fn provenance(directory: &Directory, mechanism: &str, field: Field) -> Option<AnyView> {
    directory.fact(mechanism, field).map(|fact| known_from(&fact.as_of, &fact.source))
}

/// The same on a line of its own, below a value.
pub fn below(directory: &Directory, mechanism: &str, field: Field) -> Option<AnyView> {
    provenance(directory, mechanism, field).map(|from| view! { <br/>{from} }.into_any())
}

pub fn known_from(as_of: &str, source: &str) -> AnyView {
    let day = dates::partial_date(language(), as_of);
    let from =
        if source.starts_with("https://") { link(source) } else { view! { <bdi>{source.to_owned()}</bdi> }.into_any() };
    view! { <span class="meta stated">{t!("profile-as-of", date = day)}" · "{t!("profile-source")}": "{from}</span> }
        .into_any()
}

pub fn field_name(field: Field) -> String {
    tell_word(language(), "profile-field", field.word())
}

/// Lines as they are to be read.
pub fn lines(directory: &Directory, field: Field, lines: &[String]) -> AnyView {
    if lines.is_empty() {
        return view! { <span class="meta">{t!("profile-nothing")}</span> }.into_any();
    }
    let items: Vec<AnyView> = lines
        .iter()
        .enumerate()
        .map(|(place, line)| view! { <li>{shown(directory, field, place, line)}</li> }.into_any())
        .collect();
    view! { <ul class="plain">{items}</ul> }.into_any()
}

fn shown(directory: &Directory, field: Field, place: usize, line: &str) -> AnyView {
    match field {
        Field::Status if place == 0 => word("directory-status", line),
        Field::Name | Field::Acronym | Field::OtherNames | Field::Status => source_text(line),
        Field::Website => link(line),
        Field::Languages => language_name(line).into_any(),
        Field::Themes => theme_name(directory, line).into_any(),
        Field::Chair | Field::Secretariat => holder(directory, line),
        Field::Members | Field::Observers | Field::MemberOrganizations | Field::ObserverOrganizations => {
            let (name, since) = divided(line);
            let since = (!since.is_empty()).then(|| {
                let since = t!("board-since", date = dates::partial_date(language(), since));
                view! { " "<span class="meta">{since}</span> }
            });
            view! { {holder(directory, name)}{since} }.into_any()
        }
        Field::Bodies => {
            let Some(body) = bodies::read(line) else { return source_text(line) };
            let lead = body.lead.as_deref();
            let lead = lead.map(|lead| view! { " · "{t!("directory-led-by")}" "{holder(directory, lead)} });
            let rest = body.composition.as_deref().map(|rest| view! { " · "{source_text(rest)} });
            view! { {kind_of_body(&body)}": "{source_text(&body.name)}{lead}{rest} }.into_any()
        }
    }
}

/// What kind of body it is: one of those that are known, in the reader's language; another in its own words.
pub fn kind_of_body(body: &Structure) -> AnyView {
    match &body.kind_words {
        Some(words) => source_text(words),
        None => word("directory-body", body.kind.word()),
    }
}

/// The kinds one chooses from.
pub fn kinds_of_bodies() -> Vec<(String, String)> {
    StructureType::ALL
        .iter()
        .map(|one| (one.word().to_owned(), plain_word(language(), "directory-body", one.word())))
        .collect()
}

fn divided(line: &str) -> (&str, &str) {
    line.rsplit_once(PART).map_or((line, ""), |(name, since)| (name.trim(), since.trim()))
}

/// A language by its own name, where it is one of the house's; else its code.
pub fn language_name(code: &str) -> String {
    let known = entente_domain::text::Language::ALL.iter().find(|one| one.code() == code);
    known.map_or_else(|| code.to_owned(), |one| one.own_name().to_owned())
}

/// Lines as a form shows them: States by their names in the reader's language.
pub fn typed(directory: &Directory, field: Field, lines: &[String]) -> Vec<String> {
    let named = |line: &String| match field {
        Field::Members | Field::Observers => {
            let (code, since) = divided(line);
            let name = name_of(directory, language(), code);
            if since.is_empty() { name } else { format!("{name}; {since}") }
        }
        Field::Chair | Field::Secretariat => name_of(directory, language(), line),
        _ => line.clone(),
    };
    lines.iter().map(named).collect()
}

/// The words one chooses a status from.
pub fn statuses() -> Vec<(String, String)> {
    use entente_domain::directory::MechanismStatus;
    MechanismStatus::ALL
        .iter()
        .map(|one| (one.word().to_owned(), plain_word(language(), "directory-status", one.word())))
        .collect()
}
