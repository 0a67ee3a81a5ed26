//! The bodies of a mechanism as a form: a row for each, its kind chosen from those that are known. Each row keeps the key of
//! its body, so that one that is renamed keeps its board.

use entente_domain::directory::{Directory, Mechanism, StructureType, bodies};
use leptos::prelude::*;

use super::stated;
use crate::{
    pages::{
        directory::parts::name_of,
        edit::fields::{Fields, Typed},
    },
    t,
    text::language,
};

/// Rows for bodies that are not there yet.
const SPARE: usize = 3;

/// The rows as the profile has them.
pub(super) fn filled(directory: &Directory, mechanism: &Mechanism, fields: &mut Fields) {
    for (row, body) in mechanism.structures.iter().enumerate() {
        let mut put = |name: &str, value: &str| fields.put(format!("{name}-{row}"), value);
        put("key", &body.key());
        put("kind", body.kind.word());
        put("own", body.kind_words.as_deref().unwrap_or_default());
        put("name", &body.name);
        let lead = body.lead.as_deref().map(|lead| name_of(directory, language(), lead));
        put("lead", lead.as_deref().unwrap_or_default());
        put("seats", body.composition.as_deref().unwrap_or_default());
    }
}

fn count(fields: &Fields) -> usize {
    (0..).take_while(|row| fields.0.iter().any(|(name, _)| *name == format!("name-{row}"))).count()
}

/// What the rows say, as lines; one without a name is no body any more.
pub(super) fn said(fields: &Fields) -> Vec<String> {
    let plain = |text: &str| text.replace([bodies::PART, '؛', '；'], ",").replace(['\r', '\n'], " ");
    (0..count(fields))
        .filter_map(|row| {
            let get = |name: &str| plain(fields.get(&format!("{name}-{row}")).trim());
            let (name, own) = (get("name"), get("own"));
            if name.is_empty() {
                return None;
            }
            let other = get("kind") == StructureType::Other.word() && !own.is_empty();
            let kind = if other { format!("{}: {own}", get("kind")) } else { get("kind") };
            Some([kind, name, get("lead"), get("seats"), get("key")].join(&format!("{} ", bodies::PART)))
        })
        .collect()
}

pub(super) fn view(typed: &Typed) -> AnyView {
    let there = count(&typed.fields);
    // Of a form that came back all rows are there already.
    let all = if there > 0 && typed.fields.0.iter().any(|(name, value)| name.starts_with("name-") && value.is_empty()) {
        there
    } else {
        there + SPARE
    };
    let rows: Vec<AnyView> = (0..all).map(|row| one(typed, row)).collect();
    view! {
        <div class="body-rows" id="lines" tabindex="-1">
            <p class="hint">{t!("profile-hint-bodies")}</p>
            {rows}
        </div>
    }
    .into_any()
}

fn one(typed: &Typed, row: usize) -> AnyView {
    let key = typed.fields.get(&format!("key-{row}")).to_owned();
    let name = typed.fields.get(&format!("name-{row}")).to_owned();
    let legend = if name.is_empty() { t!("profile-body-new") } else { name };
    let field = |name: &str| format!("{name}-{row}");
    view! {
        <fieldset class="body-row">
            <legend><bdi>{legend}</bdi></legend>
            <input type="hidden" name=field("key") value=key/>
            {typed.input(&field("name"), "text", t!("profile-body-name"), true, None)}
            {typed.select(&field("kind"), t!("profile-body-kind"), None, stated::kinds_of_bodies())}
            {typed.input(&field("own"), "text", t!("profile-body-own"), true, None)}
            {typed.input(&field("lead"), "text", t!("profile-body-lead"), true, None)}
            {typed.input(&field("seats"), "text", t!("profile-body-seats"), true, None)}
        </fieldset>
    }
    .into_any()
}
