//! What several pages of the register show alike: states, owners, days, where something comes from, who may read it.

use entente_domain::{directory::Directory, ids::MechanismId};
use entente_exchange::{
    commitments::{Commitment, Owner, State},
    commitments_due::Press,
    post::{Home, Reach},
};
use entente_service::follow_up::{Origin, Row};
use leptos::prelude::*;

use super::address;
use crate::{
    dates,
    pages::{
        boards::{short_name, theme_name},
        directory::{comma, parts::name_of},
    },
    t,
    text::{language, tell_word},
};

pub(super) fn state(state: State) -> AnyView {
    view! { <span class="commitment-state" data-state=state.word()>{tell_word(language(), "follow-state", state.word())}</span> }
        .into_any()
}

/// An owner's name, as plain text.
pub(crate) fn owner_name(directory: &Directory, owner: &Owner) -> String {
    match owner {
        Owner::Mechanism(mechanism) => short_name(directory, Some(mechanism)),
        Owner::State(code) => name_of(directory, language(), code),
        Owner::Convener => t!("board-convener"),
    }
}

/// An owner's name, leading to their page.
pub(super) fn owner(directory: &Directory, owner: &Owner) -> AnyView {
    let name = owner_name(directory, owner);
    match owner {
        Owner::Mechanism(id) => view! { <a href=format!("/mechanisms/{id}")><bdi>{name}</bdi></a> }.into_any(),
        Owner::State(code) => view! { <a href=format!("/states/{code}")>{name}</a> }.into_any(),
        Owner::Convener => name.into_any(),
    }
}

/// The day, with a word beside it where it has passed.
pub(super) fn due(one: &Commitment, press: Press) -> AnyView {
    let day = one.content.due.clone();
    if day.is_empty() {
        return view! { <span class="meta">{t!("follow-no-day")}</span> }.into_any();
    }
    let shown = dates::short_day(language(), &day);
    let late =
        (press == Press::Overdue).then(|| view! { " "<strong class="overdue">{t!("register-overdue")}</strong> });
    view! { <time datetime=day>{shown}</time>{late} }.into_any()
}

/// Where it comes from, as a link for who may open that.
pub(super) fn origin(origin: Option<&Origin>) -> Option<AnyView> {
    let origin = origin?;
    let (lang, title) = origin.title.pick(language().code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    Some(if origin.symbol.is_empty() {
        view! { <a href=origin.href.clone()><span lang=lang dir="auto">{title}</span></a> }.into_any()
    } else {
        let cited = if origin.number.is_empty() {
            origin.symbol.clone()
        } else {
            t!("follow-cited", symbol = origin.symbol.clone(), number = origin.number.clone())
        };
        view! { <a href=origin.href.clone() title=title><bdi>{cited}</bdi></a> }.into_any()
    })
}

pub(super) fn themes(directory: &Directory, keys: &[String]) -> String {
    keys.iter().map(|key| theme_name(directory, key)).collect::<Vec<_>>().join(comma(language()))
}

/// Who may read it.
pub(super) fn reach(directory: &Directory, home: &Home, reach: Reach, shared_with: &[MechanismId]) -> AnyView {
    let name = short_name(directory, home.mechanism.as_ref());
    let words = match reach {
        Reach::Public => t!("board-reach-public"),
        Reach::Network => t!("board-reach-network"),
        Reach::Some => {
            let names: Vec<String> = shared_with.iter().map(|one| short_name(directory, Some(one))).collect();
            t!("board-reach-some", home = name, names = names.join(comma(language())))
        }
        Reach::Mechanism => t!("board-reach-mechanism", home = name),
        Reach::Body => t!("board-reach-body", home = name),
    };
    view! { <span class="reach" data-reach=reach.word()>{words}</span> }.into_any()
}

/// Its title as a link.
pub(super) fn title(one: &Commitment) -> AnyView {
    let lang = one.content.language.code();
    view! { <a class="title" href=address(&one.id) lang=lang dir="auto">{one.content.title.clone()}</a> }.into_any()
}

pub(super) fn kind(one: &Commitment) -> String {
    tell_word(language(), "follow-kind", one.content.kind.word())
}

/// One line where there is no room for a table.
pub(crate) fn line(directory: &Directory, row: &Row) -> AnyView {
    let one = &row.commitment;
    view! {
        <li class="commitment-line">
            {title(one)}
            <p class="meta line"><span>{state(one.state)}</span><span>{owner(directory, &one.content.owner)}</span><span>{due(one, row.press)}</span><span>{t!("follow-column-evidence")}": "{t!("follow-evidence-count", count = row.evidence)}</span>{origin(row.origin.as_ref()).map(|origin| view! { <span>{origin}</span> })}</p>
        </li>
    }
    .into_any()
}
