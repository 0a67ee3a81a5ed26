//! What several pages of the directory show alike: names of States, links to
//! them, the row of a mechanism, marks for what nobody has verified.

use entente_domain::{
    directory::{Directory, Mechanism, Provenance, SeatKind, key},
    text::Language,
};
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;
use leptos::prelude::*;

use crate::{t, text};

/// Themes named in a row before "and more".
const THEMES_IN_A_ROW: usize = 4;

/// Text of the data as it is: English, whatever the page speaks.
pub fn source_text(text: &str) -> AnyView {
    view! { <span lang="en" dir="ltr">{text.to_owned()}</span> }.into_any()
}

/// The reader's word for a word of the data; the data's own where no translation is known.
pub fn word(prefix: &str, of_the_data: &str) -> AnyView {
    let message = format!("{prefix}-{}", key(of_the_data));
    let told = text::tell(text::language(), &message, &[]);
    if told == message { source_text(of_the_data) } else { told.into_any() }
}

/// The reader's word as plain text, for options and titles.
pub fn plain_word(language: Language, prefix: &str, of_the_data: &str) -> String {
    text::tell(language, &format!("{prefix}-{}", key(of_the_data)), &[])
}

/// The name of a State in the page's language; of anything else the text itself.
pub fn name_of(directory: &Directory, language: Language, code: &str) -> String {
    directory.state(code).map_or_else(|| code.to_owned(), |state| state.names.pick(language.code()).1.to_owned())
}

/// A State's name as a link to its page; an organisation's name as it is.
pub fn holder(directory: &Directory, code: &str) -> AnyView {
    if directory.state(code).is_none() {
        return source_text(code);
    }
    let name = name_of(directory, text::language(), code);
    view! { <a href=format!("/states/{code}")>{name}</a> }.into_any()
}

/// Holders with commas between, in the page's language.
pub fn holders(directory: &Directory, codes: &[String]) -> AnyView {
    let mut views = Vec::new();
    for (index, code) in codes.iter().enumerate() {
        if index > 0 {
            views.push(comma(text::language()).into_any());
        }
        views.push(holder(directory, code));
    }
    views.into_any()
}

/// What stands between the parts of a list.
pub const fn comma(language: Language) -> &'static str {
    match language {
        Language::Ar => "، ",
        Language::Zh => "、",
        Language::En | Language::Es | Language::Fr | Language::Ru => ", ",
    }
}

/// States as links, in the order of their names in the page's language.
pub fn state_names<'a>(directory: &Directory, codes: impl Iterator<Item = &'a str>) -> AnyView {
    let language = text::language();
    let mut names: Vec<(String, &str)> = codes.map(|code| (name_of(directory, language, code), code)).collect();
    sort_by_name(language, &mut names, |(name, _)| name);
    let items = names
        .into_iter()
        .map(|(name, code)| view! { <li><a href=format!("/states/{code}")>{name}</a></li> }.into_any());
    view! { <ul class="inline-names">{items.collect_view()}</ul> }.into_any()
}

/// Sorts as a dictionary of the language does.
pub fn sort_by_name<T>(language: Language, things: &mut [T], name: impl Fn(&T) -> &str) {
    let collator = collator(language);
    things.sort_by(|a, b| match &collator {
        Some(collator) => collator.compare(name(a), name(b)),
        None => name(a).cmp(name(b)),
    });
}

fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.code().parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// The mark beside something nobody has verified.
pub fn unverified() -> AnyView {
    view! { <span class="unverified">{t!("directory-unverified")}</span> }.into_any()
}

/// A status as a word with its shape.
pub fn status(mechanism: &Mechanism) -> AnyView {
    let status = mechanism.status.word();
    view! { <span class="status" data-status=status>{word("directory-status", status)}</span> }.into_any()
}

/// A mechanism in a list under a heading of the second level; with its seat on the page of a State.
pub fn mechanism_row(directory: &Directory, mechanism: &Mechanism, seat: Option<SeatKind>) -> AnyView {
    let language = text::language();
    let members = mechanism.member_states.len() + mechanism.member_territories.len();
    let since = match mechanism.established {
        Some(year) => t!("directory-since", year = year.to_string()),
        None => t!("directory-year-unknown"),
    };
    let chair = (!mechanism.chair.holders.is_empty()).then(|| {
        let label = match mechanism.chair.as_of {
            Some(year) => t!("directory-chair-in", year = year.to_string()),
            None => t!("directory-chair-undated"),
        };
        let codes = &mechanism.chair.holders;
        let views: Vec<AnyView> = codes
            .iter()
            .enumerate()
            .map(|(index, code)| {
                let before = if index > 0 { comma(language) } else { "" };
                let name = if directory.state(code).is_some() {
                    name_of(directory, language, code).into_any()
                } else {
                    source_text(code)
                };
                view! { {before}{name} }.into_any()
            })
            .collect();
        view! { <span>{label}" "{views}</span> }.into_any()
    });
    let doubt = if mechanism.source == Provenance::Unverified {
        Some(unverified())
    } else {
        (!mechanism.unverified_fields.is_empty())
            .then(|| view! { <span class="unverified">{t!("directory-partly-unverified")}</span> }.into_any())
    };
    let labels: Vec<String> = mechanism
        .thematic_areas
        .iter()
        .filter_map(|id| Some(directory.theme(id)?.labels.pick(language.code()).1.to_owned()))
        .collect();
    let shown = labels.iter().take(THEMES_IN_A_ROW).cloned().collect::<Vec<_>>().join(comma(language));
    let themes = match labels.len().saturating_sub(THEMES_IN_A_ROW) {
        _ if labels.is_empty() => None,
        0 => Some(t!("directory-works-on", themes = shown)),
        more => Some(t!("directory-works-on-more", themes = shown, more = more)),
    };
    let observer = (seat == Some(SeatKind::Observer)).then(|| view! { <span>{t!("directory-as-observer")}</span> });
    view! {
        <article class="row">
            <p class="key"><bdi>{mechanism.acronym.clone()}</bdi></p>
            <h3 class="title"><a href=format!("/mechanisms/{}", mechanism.id)>{source_text(&mechanism.name)}</a></h3>
            <p class="line">
                {status(mechanism)}
                {observer}
                <span>{since}</span>
                {(members > 0).then(|| view! { <span>{t!("directory-members", count = members)}</span> })}
                {chair}
                {doubt}
            </p>
            {themes.map(|themes| view! { <p class="line"><span>{themes}</span></p> })}
        </article>
    }
    .into_any()
}
