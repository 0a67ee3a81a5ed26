//! The form of a post: its fields, and what they say as the content of a post.

use entente_domain::{directory::Directory, ids::MechanismId, text::Language};
use entente_exchange::{
    check::Problem,
    policy::{Deed, Reader},
    post::{Audience, Content, Details, Field, Home, PostKind, Reach, Support},
};
use leptos::prelude::*;

use super::{body_name, short_name, theme_name};
use crate::{
    pages::{
        directory::parts::{name_of, sort_by_name},
        edit::fields::{Fields, Typed, Wrong},
    },
    t,
    text::{language, tell, tell_word},
};

/// Themes that can be chosen: the foremost, and two more.
const THEMES: [&str; 3] = ["themes", "theme-2", "theme-3"];

pub(super) use entente_exchange::space::{read as read_home, word as home_word};

/// In whose name the reader may post: their mechanisms with the bodies of these, and the convener's.
pub(crate) fn homes(directory: &Directory, reader: &Reader) -> Vec<(Home, String)> {
    let mut homes = Vec::new();
    let may = |home: &Home| reader.may(Deed::Post, home, &Audience::Network);
    for (mechanism, _) in &reader.belongs {
        let home = Home { mechanism: Some(mechanism.clone()), body: None };
        if !may(&home) {
            continue;
        }
        let name = short_name(directory, Some(mechanism));
        homes.push((home, name.clone()));
        for body in directory.mechanism(mechanism.as_str()).map(|one| &one.structures).into_iter().flatten() {
            let key = body.key();
            let words = format!("{name}: {}", body_name(directory, mechanism, &key));
            homes.push((Home { mechanism: Some(mechanism.clone()), body: Some(key) }, words));
        }
    }
    if may(&Home::default()) {
        homes.push((Home::default(), t!("board-convener")));
    }
    homes
}

/// What the form says.
pub(super) fn content(fields: &Fields) -> Content {
    let said = |name: &str| fields.get(name).trim().to_owned();
    let mut themes: Vec<String> = Vec::new();
    for name in THEMES {
        let key = said(name);
        if !key.is_empty() && !themes.contains(&key) {
            themes.push(key);
        }
    }
    let mut shared_with: Vec<MechanismId> = fields.all("shared_with").map(MechanismId::new).collect();
    shared_with.sort();
    shared_with.dedup();
    let reach = Reach::from_word(fields.get("reach")).unwrap_or(Reach::Network);
    Content {
        language: Language::from_tag(fields.get("language")).unwrap_or(Language::En),
        title: said("title"),
        text: fields.get("text").replace("\r\n", "\n").trim_end().to_owned(),
        themes,
        details: Details {
            places: fields.all("places").map(str::to_owned).collect(),
            since: said("since"),
            until: said("until"),
            evidence: said("evidence"),
            contact: said("contact"),
            support: fields.all("support").filter_map(Support::from_word).collect(),
            working_languages: fields.all("working_languages").filter_map(Language::from_tag).collect(),
            source: said("source"),
        },
        reach,
        shared_with: if reach == Reach::Some { shared_with } else { Vec::new() },
        may_publish: fields.has("may_publish"),
    }
}

/// A content as the form holds it.
pub(super) fn fields(content: &Content) -> Fields {
    let mut fields = Fields::default();
    fields.put("language", content.language.code());
    fields.put("title", content.title.clone());
    fields.put("text", content.text.clone());
    for (name, key) in THEMES.iter().zip(&content.themes) {
        fields.put(*name, key.clone());
    }
    let details = &content.details;
    details.places.iter().for_each(|code| fields.put("places", code.clone()));
    for (name, value) in [
        ("since", &details.since),
        ("until", &details.until),
        ("evidence", &details.evidence),
        ("contact", &details.contact),
        ("source", &details.source),
    ] {
        fields.put(name, value.clone());
    }
    details.support.iter().for_each(|one| fields.put("support", one.word()));
    details.working_languages.iter().for_each(|one| fields.put("working_languages", one.code()));
    fields.put("reach", content.reach.word());
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
            let field = tell_word(reader, "post-field", at.word());
            let key = format!("post-wrong-{}", fault.word().replace('_', "-"));
            let own = format!("post-wrong-{}-{}", fault.word().replace('_', "-"), at.word().replace('_', "-"));
            let special = tell(reader, &own, &[]);
            let words = if special == own { tell(reader, &key, &[("field", field.into())]) } else { special };
            Wrong { field: at.word().to_owned(), words }
        })
        .collect()
}

/// All a post can be asked for of its kind.
pub(super) fn view(directory: &Directory, kind: PostKind, home: &Home, typed: &Typed, of_question: bool) -> AnyView {
    let reader = language();
    let languages = || Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let text_hint = t!("post-text-hint");
    let themes = (!of_question).then(|| themes(directory, typed));
    let special: Vec<AnyView> = kind
        .fields()
        .iter()
        .map(|(field, required)| match field {
            Field::Places => places(directory, typed, *required),
            Field::Since | Field::Until => {
                let label = tell_word(reader, &format!("post-{}", field.word()), kind.word());
                typed.input(field.word(), "text", label, !*required, Some(t!("post-date-hint")))
            }
            Field::Evidence => area(typed, "evidence", *required, Some(t!("post-evidence-hint"))),
            Field::Contact => {
                typed.input("contact", "text", t!("post-field-contact"), !*required, Some(t!("post-contact-hint")))
            }
            Field::Support => {
                let choices = Support::ALL
                    .iter()
                    .map(|one| (one.word().to_owned(), tell_word(reader, "post-support", one.word())))
                    .collect();
                checks(typed, "support", choices, *required)
            }
            Field::WorkingLanguages => checks(typed, "working_languages", languages(), *required),
            Field::Source => area(typed, "source", *required, Some(t!("post-source-hint"))),
        })
        .collect();
    let reach = (!of_question).then(|| reach(directory, home, typed));
    view! {
        {typed.select("language", t!("post-language"), Some(t!("post-language-hint")), languages())}
        {typed.input("title", "text", t!("post-field-title"), false, None)}
        {long_text(typed, text_hint)}
        {themes}
        {special}
        {reach}
    }
    .into_any()
}

fn long_text(typed: &Typed, hint: String) -> AnyView {
    let value = typed.fields.get("text").to_owned();
    typed.field("text", t!("post-field-text"), false, Some(hint), move |described, invalid| {
        view! { <textarea id="text" name="text" rows="12" dir="auto" aria-describedby=described aria-invalid=invalid>{value}</textarea> }
            .into_any()
    })
}

fn area(typed: &Typed, name: &str, required: bool, hint: Option<String>) -> AnyView {
    let label = tell_word(language(), "post-field", name);
    if required { typed.needed_area(name, label, hint) } else { typed.area(name, label, hint) }
}

fn checks(typed: &Typed, name: &str, choices: Vec<(String, String)>, required: bool) -> AnyView {
    let legend = tell_word(language(), "post-field", name);
    if required { typed.needed_checks(name, legend, choices) } else { typed.checks(name, legend, choices) }
}

fn themes(directory: &Directory, typed: &Typed) -> AnyView {
    let mut choices: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(language(), &mut choices, |(_, name)| name);
    choices.insert(0, (String::new(), "–".to_owned()));
    let open = !typed.fields.get("theme-2").is_empty();
    view! {
        {typed.select("themes", t!("post-field-themes"), None, choices.clone())}
        <details class="fold" open=open>
            <summary>{t!("post-more-themes")}</summary>
            <div class="fields inner">
                {typed.select("theme-2", t!("post-theme-second"), None, choices.clone())}
                {typed.select("theme-3", t!("post-theme-third"), None, choices)}
            </div>
        </details>
    }
    .into_any()
}

/// States: several of a long list, in the order of their names.
pub(crate) fn places(directory: &Directory, typed: &Typed, required: bool) -> AnyView {
    let mut names: Vec<(String, String)> = directory
        .states
        .iter()
        .map(|state| (state.code.clone(), name_of(directory, language(), &state.code)))
        .collect();
    sort_by_name(language(), &mut names, |(_, name)| name);
    let chosen: Vec<String> = typed.fields.all("places").map(str::to_owned).collect();
    typed.field("places", t!("post-field-places"), !required, Some(t!("post-places-hint")), move |described, invalid| {
        let options: Vec<AnyView> = names
            .into_iter()
            .map(|(code, name)| {
                let selected = chosen.contains(&code);
                view! { <option value=code selected=selected>{name}</option> }.into_any()
            })
            .collect();
        view! { <select id="places" name="places" multiple=true size="6" class="many" aria-describedby=described aria-invalid=invalid>{options}</select> }
            .into_any()
    })
}

/// Who may read it, with whom it is shared, and whether it may be public.
pub(crate) fn reach(directory: &Directory, home: &Home, typed: &Typed) -> AnyView {
    let name = short_name(directory, home.mechanism.as_ref());
    let choices: Vec<(String, String)> = Reach::ALL
        .iter()
        .filter(|reach| **reach != Reach::Body || home.body.is_some())
        .map(|reach| {
            let words = match reach {
                Reach::Public => t!("board-reach-public"),
                Reach::Network => t!("board-reach-network"),
                Reach::Some => t!("post-reach-some"),
                Reach::Mechanism => t!("board-reach-mechanism", home = name.clone()),
                Reach::Body => t!("board-reach-body", home = name.clone()),
            };
            (reach.word().to_owned(), words)
        })
        .collect();
    let mut mechanisms: Vec<(String, String)> = directory
        .mechanisms
        .iter()
        .filter(|one| home.mechanism.as_ref().is_none_or(|home| home.as_str() != one.id))
        .map(|one| (one.id.clone(), one.acronym.clone()))
        .collect();
    sort_by_name(language(), &mut mechanisms, |(_, name)| name);
    let open = typed.fields.get("reach") == Reach::Some.word() || typed.has_problem("shared_with");
    view! {
        {typed.select("reach", t!("post-field-reach"), Some(t!("post-reach-hint")), choices)}
        <details class="fold" open=open>
            <summary>{t!("post-shared-with")}</summary>
            {typed.checks("shared_with", t!("post-field-shared-with"), mechanisms)}
        </details>
        {typed.check("may_publish", t!("post-may-publish"), Some(t!("post-may-publish-hint")))}
    }
    .into_any()
}
