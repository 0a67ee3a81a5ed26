//! The control of one question, as its kind asks for it.

use entente_domain::{directory::Directory, text::Language};
use entente_exchange::{
    survey::{Kind, Question},
    survey_sheet::{Answer, Typed, Value},
};
use leptos::prelude::*;

use super::super::parts;
use crate::{pages::directory::parts::sort_by_name, t, text::language};

/// What the control holds: what was typed, else what stands.
fn held(stands: Option<&Answer>, typed: Option<&Typed>) -> Typed {
    if let Some(typed) = typed {
        return typed.clone();
    }
    let Some(value) = stands.and_then(|answer| answer.value.as_ref()) else { return Typed::default() };
    let chosen = match value {
        Value::Number(number) => vec![number.clone()],
        other => other.chosen(),
    };
    Typed { chosen, words: value.words().to_owned() }
}

pub(super) fn view(
    directory: &Directory,
    question: &Question,
    stands: Option<&Answer>,
    typed: Option<&Typed>,
    writes_in: Language,
) -> AnyView {
    let held = held(stands, typed);
    let key = &question.key;
    let version = stands.map_or(0, |answer| answer.version);
    let labelled = format!("l-{key}");
    let described = (!question.hint.is_empty()).then(|| format!("h-{key}"));
    let words = || {
        view! { <textarea name=format!("w-{key}") rows="4" lang=writes_in.code() dir="auto" aria-labelledby=labelled.clone() aria-describedby=described.clone()>{held.words.clone()}</textarea> }
            .into_any()
    };
    let group = |kind: &'static str, choices: Vec<(String, String)>, class: &'static str| {
        group(question, &held.chosen, kind, choices, class)
    };
    let control = match question.kind {
        Kind::Text => words(),
        Kind::Number => {
            let value = held.chosen.first().cloned().unwrap_or_default();
            view! { <input type="text" inputmode="decimal" class="short" name=format!("a-{key}") value=value autocomplete="off" aria-labelledby=labelled.clone() aria-describedby=described.clone()/> }
                .into_any()
        }
        Kind::One => group("radio", with_none(question, choices(directory, question)), "choices field"),
        Kind::Several => group("checkbox", choices(directory, question), "choices field"),
        Kind::Themes => group("checkbox", choices(directory, question), "choices field columns-of-choices"),
        Kind::Scale => group("radio", with_none(question, choices(directory, question)), "choices inline field"),
        Kind::YesNo => {
            let group = group("radio", with_none(question, choices(directory, question)), "choices inline field");
            let named = view! { <p class="hint">{t!("survey-yes-no-words")}</p> };
            view! { {group}{named}{words()} }.into_any()
        }
    };
    view! { <input type="hidden" name=format!("v-{key}") value=version.to_string()/>{control} }.into_any()
}

/// What can be chosen: value and name.
fn choices(directory: &Directory, question: &Question) -> Vec<(String, String)> {
    let keys: Vec<String> = match question.kind {
        Kind::One | Kind::Several => question.choices.iter().map(|choice| choice.key.clone()).collect(),
        Kind::Themes => directory.themes.iter().map(|theme| theme.id.clone()).collect(),
        Kind::Scale => (1..=question.steps).map(|step| step.to_string()).collect(),
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        Kind::Text | Kind::Number => Vec::new(),
    };
    let scale = question.kind == Kind::Scale;
    let mut choices: Vec<(String, String)> = keys
        .into_iter()
        .map(|key| {
            let name = if scale { key.clone() } else { parts::named(directory, question, &key) };
            (key, name)
        })
        .collect();
    if question.kind == Kind::Themes {
        sort_by_name(language(), &mut choices, |(_, name)| name);
    }
    choices
}

/// A dot that was set cannot be taken away in a browser: there is one for no answer.
fn with_none(question: &Question, mut choices: Vec<(String, String)>) -> Vec<(String, String)> {
    if !question.required {
        choices.push((String::new(), t!("survey-choose-none")));
    }
    choices
}

fn group(
    question: &Question,
    chosen: &[String],
    kind: &'static str,
    choices: Vec<(String, String)>,
    class: &'static str,
) -> AnyView {
    let key = &question.key;
    let none = chosen.iter().all(String::is_empty);
    let boxes: Vec<AnyView> = choices
        .into_iter()
        .enumerate()
        .map(|(place, (value, name))| {
            let id = format!("a-{key}-{place}");
            let checked = if value.is_empty() { none } else { chosen.contains(&value) };
            view! { <div class="choice"><input type=kind id=id.clone() name=format!("a-{key}") value=value checked=checked/><label for=id><bdi>{name}</bdi></label></div> }
                .into_any()
        })
        .collect();
    let described = (!question.hint.is_empty()).then(|| format!("h-{key}"));
    view! { <fieldset class=class aria-labelledby=format!("l-{key}") aria-describedby=described>{boxes}</fieldset> }
        .into_any()
}
