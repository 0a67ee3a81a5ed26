//! The form of a commitment: its fields, and what they say as its content.

use entente_domain::{directory::Directory, ids::MechanismId, text::Language};
use entente_exchange::{
    commitments::{Content, Kind, Owner},
    commitments_acts::Refusal,
    commitments_check::Problem,
    post::{Home, Reach},
};
use entente_service::follow_up::Refused;
use leptos::prelude::*;

use crate::{
    pages::{
        boards::{reach_fields, short_name, theme_name},
        directory::parts::{name_of, sort_by_name},
        edit::fields::{Fields, Typed, Wrong},
    },
    t,
    text::{language, tell, tell_word},
};

const THEMES: [&str; 2] = ["themes", "theme-2"];

/// What the form says; none if it names no owner.
pub(super) fn content(fields: &Fields) -> Option<Content> {
    let said = |name: &str| fields.get(name).trim().to_owned();
    let mut themes: Vec<String> = Vec::new();
    for name in THEMES {
        let key = said(name);
        if !key.is_empty() && !themes.contains(&key) {
            themes.push(key);
        }
    }
    let (reach, shared_with) = readers(fields);
    Some(Content {
        language: Language::from_tag(fields.get("language")).unwrap_or(Language::En),
        kind: Kind::from_word(fields.get("kind")).unwrap_or(Kind::Commitment),
        title: said("title"),
        text: fields.get("text").replace("\r\n", "\n").trim_end().to_owned(),
        themes,
        owner: Owner::read(fields.get("owner"))?,
        indicator: said("indicator"),
        due: said("due"),
        reach,
        shared_with,
        may_publish: fields.has("may_publish"),
    })
}

/// Whom the form says it is for.
pub(super) fn readers(fields: &Fields) -> (Reach, Vec<MechanismId>) {
    let reach = Reach::from_word(fields.get("reach")).unwrap_or(Reach::Network);
    let mut shared_with: Vec<MechanismId> = fields.all("shared_with").map(MechanismId::new).collect();
    shared_with.sort();
    shared_with.dedup();
    (reach, if reach == Reach::Some { shared_with } else { Vec::new() })
}

/// A content as the form holds it.
pub(super) fn fields(content: &Content) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in [
        ("language", content.language.code()),
        ("kind", content.kind.word()),
        ("title", &content.title),
        ("text", &content.text),
        ("indicator", &content.indicator),
        ("due", &content.due),
        ("reach", content.reach.word()),
    ] {
        fields.put(name, value);
    }
    fields.put("owner", content.owner.to_string());
    for (name, key) in THEMES.iter().zip(&content.themes) {
        fields.put(*name, key.clone());
    }
    content.shared_with.iter().for_each(|one| fields.put("shared_with", one.to_string()));
    if content.may_publish {
        fields.put("may_publish", "1");
    }
    fields
}

/// What is wrong, in words, at the fields.
pub(super) fn wrong(reader: Language, problems: &[Problem]) -> Vec<Wrong> {
    problems
        .iter()
        .map(|Problem { at, fault }| {
            let field = tell_word(reader, "follow-field", at.word());
            let key = format!("follow-wrong-{}", fault.word().replace('_', "-"));
            Wrong { field: at.word().to_owned(), words: tell(reader, &key, &[("field", field.into())]) }
        })
        .collect()
}

/// Why it was refused, at the head of the form.
pub(super) fn said(reader: Language, refused: &Refused) -> Vec<Wrong> {
    match refused {
        Refused::Problems(problems) => wrong(reader, problems),
        Refused::Rule(refusal) => vec![Wrong { field: "title".to_owned(), words: rule(reader, *refusal) }],
    }
}

pub(super) fn rule(reader: Language, refusal: Refusal) -> String {
    tell_word(reader, "follow-refused", refusal.word())
}

/// No owner was chosen.
pub(super) fn no_owner(reader: Language) -> Vec<Wrong> {
    let field = tell(reader, "follow-field-owner", &[]);
    vec![Wrong { field: "owner".to_owned(), words: tell(reader, "follow-wrong-missing", &[("field", field.into())]) }]
}

/// All a commitment can be asked for.
pub(super) fn view(directory: &Directory, home: &Home, typed: &Typed, owner_named: &str) -> AnyView {
    let reader = language();
    let languages = Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let kinds =
        Kind::ALL.iter().map(|one| (one.word().to_owned(), tell_word(reader, "follow-kind", one.word()))).collect();
    let mut themes: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(reader, &mut themes, |(_, name)| name);
    themes.insert(0, (String::new(), "–".to_owned()));
    let named = (!owner_named.is_empty()).then(|| t!("follow-owner-named", name = owner_named.to_owned()));
    view! {
        {typed.select("kind", t!("follow-kind"), None, kinds)}
        {typed.input("title", "text", t!("follow-field-title"), false, Some(t!("follow-title-hint")))}
        {typed.area("text", t!("follow-field-text"), Some(t!("follow-text-hint")))}
        {typed.select("language", t!("post-language"), Some(t!("post-language-hint")), languages)}
        {owners(directory, typed, named)}
        {typed.input("due", "date", t!("follow-field-due"), true, Some(t!("follow-due-hint")))}
        {typed.area("indicator", t!("follow-field-indicator"), Some(t!("follow-indicator-hint")))}
        {typed.select("themes", t!("post-field-themes"), None, themes.clone())}
        {typed.select("theme-2", t!("post-theme-second"), None, themes)}
        {reach_fields(directory, home, typed)}
    }
    .into_any()
}

fn owners(directory: &Directory, typed: &Typed, hint: Option<String>) -> AnyView {
    let chosen = typed.fields.get("owner").to_owned();
    let option = |value: String, words: String| {
        let selected = value == chosen;
        view! { <option value=value selected=selected>{words}</option> }.into_any()
    };
    let mut mechanisms: Vec<(String, String)> = directory
        .mechanisms
        .iter()
        .map(|one| (one.id.clone(), short_name(directory, Some(&MechanismId::new(one.id.clone())))))
        .collect();
    let mut states: Vec<(String, String)> = directory
        .states
        .iter()
        .map(|state| (state.code.clone(), name_of(directory, language(), &state.code)))
        .collect();
    sort_by_name(language(), &mut mechanisms, |(_, name)| name);
    sort_by_name(language(), &mut states, |(_, name)| name);
    let mechanisms: Vec<AnyView> = mechanisms.into_iter().map(|(value, words)| option(value, words)).collect();
    let states: Vec<AnyView> = states.into_iter().map(|(value, words)| option(value, words)).collect();
    let none = option(String::new(), t!("follow-choose-owner"));
    let convener = option(Owner::Convener.to_string(), t!("board-convener"));
    let hint = hint.or_else(|| Some(t!("follow-owner-hint")));
    typed.field("owner", t!("follow-owner"), false, hint, move |described, invalid| {
        view! {
            <span class="select"><select id="owner" name="owner" aria-describedby=described aria-invalid=invalid>
                {none}{convener}
                <optgroup label=t!("frame-mechanisms")>{mechanisms}</optgroup>
                <optgroup label=t!("frame-states")>{states}</optgroup>
            </select></span>
        }
        .into_any()
    })
}
