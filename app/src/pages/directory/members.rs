//! Who belongs to a mechanism and who watches, on its page.

use entente_domain::directory::{Directory, Mechanism, fact::Field};
use leptos::prelude::*;

use super::{
    parts::{name_of, sort_by_name, source_text, state_names, unverified},
    stated::provenance,
};
use crate::{dates, t, text::language};

pub fn members(directory: &Directory, mechanism: &Mechanism) -> AnyView {
    let mut groups = Vec::new();
    let mut group = |name: String, field: &str, content: AnyView, note: Option<AnyView>| {
        let doubt = mechanism.is_unverified(field).then(|| view! { " "{unverified()} });
        let of = match field {
            "member_states" => Some(Field::Members),
            "member_organizations" => Some(Field::MemberOrganizations),
            "observer_states" => Some(Field::Observers),
            "observer_organizations" => Some(Field::ObserverOrganizations),
            _ => None,
        };
        let from = of.and_then(|of| provenance(directory, &mechanism.id, of)).map(|from| view! { <p>{from}</p> });
        groups.push(view! { <div><dt>{name}{doubt}</dt><dd>{content}{note}{from}</dd></div> }.into_any());
    };
    let states = &mechanism.member_states;
    if !states.is_empty() {
        let names = states_since(directory, mechanism, states);
        let note = remark(mechanism.membership_note.as_deref());
        group(t!("directory-members", count = states.len()), "member_states", names, note);
    } else if mechanism.membership_rule.is_some() || mechanism.membership_note.is_some() {
        let rule = mechanism.membership_rule.as_deref().map(source_text);
        let note = remark(mechanism.membership_note.as_deref());
        group(t!("directory-membership"), "member_states", rule.into_any(), note);
    }
    let territories = &mechanism.member_territories;
    if !territories.is_empty() {
        let names = state_names(directory, territories.iter().map(|territory| territory.code.as_str()));
        group(t!("directory-territories", count = territories.len()), "member_territories", names, None);
    }
    if !mechanism.member_organizations.is_empty() {
        let count = mechanism.member_organizations.len();
        let names = organizations(mechanism, &mechanism.member_organizations);
        group(t!("directory-member-organizations", count = count), "member_organizations", names, None);
    }
    if !mechanism.observer_states.is_empty() {
        let names = states_since(directory, mechanism, &mechanism.observer_states);
        let count = mechanism.observer_states.len();
        group(t!("directory-observer-states", count = count), "observer_states", names, None);
    }
    if !mechanism.observer_organizations.is_empty() {
        let count = mechanism.observer_organizations.len();
        let names = organizations(mechanism, &mechanism.observer_organizations);
        group(t!("directory-observer-organizations", count = count), "observer_organizations", names, None);
    }
    let note = mechanism.observer_note.as_deref().map(|note| view! { <p class="meta">{source_text(note)}</p> });
    let counted = mechanism
        .member_state_count
        .filter(|count| usize::from(*count) != mechanism.member_states.len())
        .map(|count| view! { <p class="meta">{t!("directory-counted", count = count)}</p> });
    let none = groups.is_empty().then(|| view! { <p>{t!("directory-members-unknown")}</p> });
    view! {
        <section class="part" aria-labelledby="members">
            <h2 id="members">{t!("directory-members-heading")}</h2>
            {none}
            <dl class="members">{groups}</dl>
            {counted}
            {note}
            <p><a href=format!("/states?mechanism={}", mechanism.id)>{t!("directory-members-on-map")}</a></p>
        </section>
    }
    .into_any()
}

fn organizations(mechanism: &Mechanism, names: &[String]) -> AnyView {
    let items = names.iter().map(|name| view! { <li>{source_text(name)}{since(mechanism, name)}</li> }.into_any());
    view! { <ul class="inline-names">{items.collect_view()}</ul> }.into_any()
}

/// Since when somebody has their seat, where that is known.
fn since(mechanism: &Mechanism, who: &str) -> Option<AnyView> {
    let since = mechanism.since.get(who)?;
    let since = t!("board-since", date = dates::partial_date(language(), since));
    Some(view! { " "<span class="meta">{since}</span> }.into_any())
}

/// States as links by name, with since when.
fn states_since(directory: &Directory, mechanism: &Mechanism, codes: &[String]) -> AnyView {
    if codes.iter().all(|code| !mechanism.since.contains_key(code)) {
        return state_names(directory, codes.iter().map(String::as_str));
    }
    let mut names: Vec<(String, &String)> =
        codes.iter().map(|code| (name_of(directory, language(), code), code)).collect();
    sort_by_name(language(), &mut names, |(name, _)| name);
    let items = names.into_iter().map(|(name, code)| {
        view! { <li><a href=format!("/states/{code}")>{name}</a>{since(mechanism, code)}</li> }.into_any()
    });
    view! { <ul class="inline-names">{items.collect_view()}</ul> }.into_any()
}

/// A remark of the data below a list.
fn remark(note: Option<&str>) -> Option<AnyView> {
    note.map(|note| view! { <p class="meta">{source_text(note)}</p> }.into_any())
}
