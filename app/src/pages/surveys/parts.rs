//! What several pages of surveys show alike: words in the reader's language with the one they are in, answers, instants.

use entente_domain::{
    clock::Moment,
    directory::Directory,
    text::{Language, Multilingual},
};
use entente_exchange::{
    survey::{Kind, Question, Stage},
    survey_sheet::Value,
};
use leptos::prelude::*;

use crate::{
    dates,
    pages::{
        boards::{linked, theme_name},
        directory::comma,
        edit::fields::Typed,
        silence::times,
    },
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// Words in the reader's language; where they are not there, in another, which is named.
pub(crate) fn words(words: &Multilingual) -> AnyView {
    let (lang, text) = words.pick(language().code());
    let other = (lang != language().code()).then(|| Language::from_tag(lang)).flatten();
    let other = other.map(|other| {
        view! { " "<span class="meta other-language">{t!("survey-in-language", language = other.own_name())}</span> }
    });
    view! { <span class="lines" lang=lang.to_owned() dir="auto">{text.to_owned()}</span>{other} }.into_any()
}

/// The same without a mark, for titles of pages.
pub(crate) fn plain(words: &Multilingual) -> String {
    words.pick(language().code()).1.to_owned()
}

pub(super) fn stage(stage: Stage) -> AnyView {
    view! { <span class="survey-stage" data-stage=stage.word()>{tell_word(language(), "survey-stage", stage.word())}</span> }
        .into_any()
}

/// The zone by which the reader's times are told.
pub(super) fn zone(visit: &Visit) -> String {
    visit.own_zone().unwrap_or("UTC").to_owned()
}

/// An instant by the reader's clock, and by UTC where that is another.
pub(super) fn instant(visit: &Visit, at: Moment) -> String {
    times::both(language(), at, "UTC", &zone(visit))
}

/// The same in short, by the reader's clock alone: "26 Nov 2026, 08:46".
pub(super) fn short_instant(visit: &Visit, at: Moment) -> String {
    let zone = dates::zone(&zone(visit));
    let day = dates::short_date(language(), dates::wall(at, &zone).date());
    format!("{day}, {}", dates::time_of_day(at, &zone))
}

/// From how many seconds on before a deadline the hours are counted.
const NEAR: i64 = 72 * 3_600;

/// Until when, and how long that is once it is near.
pub(super) fn deadline(visit: &Visit, until: Option<Moment>) -> AnyView {
    let Some(until) = until else { return view! { <span class="meta">{t!("survey-no-deadline")}</span> }.into_any() };
    let near = until.seconds_since(visit.now) <= NEAR;
    let left = times::left(language(), visit.now, until).filter(|_| near);
    let left = left.map(|left| view! { " "<span class="meta">{left}</span> });
    view! { <span>{t!("survey-until", when = instant(visit, until))}{left}</span> }.into_any()
}

/// What something that can be chosen is called.
pub(crate) fn named(directory: &Directory, question: &Question, key: &str) -> String {
    match question.kind {
        Kind::One | Kind::Several => question.choice(key).map_or_else(|| key.to_owned(), |choice| plain(&choice.words)),
        Kind::Themes => theme_name(directory, key),
        Kind::YesNo => {
            if key == "yes" {
                t!("survey-yes")
            } else {
                t!("survey-no")
            }
        }
        Kind::Scale => t!("survey-step", step = key.to_owned(), steps = i64::from(question.steps)),
        Kind::Text | Kind::Number => key.to_owned(),
    }
}

/// An answer as it is read. `lang`: of its words.
pub(crate) fn answer(directory: &Directory, question: &Question, value: &Value, lang: &str) -> AnyView {
    let lang = lang.to_owned();
    let words = value.words();
    let said = (!words.is_empty()).then(|| {
        view! { <span class="lines" lang=lang dir="auto">{linked(directory, words)}</span> }
    });
    match value {
        Value::Text(_) => view! { {said} }.into_any(),
        Value::Number(number) => view! { <span class="num">{number.clone()}</span> }.into_any(),
        Value::One(_) | Value::Scale(_) | Value::Several(_) | Value::Themes(_) => {
            let names: Vec<String> = value.chosen().iter().map(|key| named(directory, question, key)).collect();
            view! { <span>{names.join(comma(language()))}</span> }.into_any()
        }
        Value::YesNo { .. } => {
            let names: Vec<String> = value.chosen().iter().map(|key| named(directory, question, key)).collect();
            let gap = said.is_some().then_some(": ");
            view! { <strong>{names.concat()}</strong>{gap}{said} }.into_any()
        }
    }
}

/// The beginning of an answer, as one line of plain text.
pub(crate) fn short(directory: &Directory, question: &Question, value: &Value) -> String {
    let chosen: Vec<String> = value.chosen().iter().map(|key| named(directory, question, key)).collect();
    let words = match value {
        Value::Number(number) => number.as_str(),
        other => other.words(),
    };
    let mut line = chosen.join(comma(language()));
    if !line.is_empty() && !words.is_empty() {
        line.push_str(": ");
    }
    line.push_str(words);
    let whole = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = whole.chars().take(160).collect();
    if short.len() < whole.len() {
        short.push('…');
    }
    short
}

/// How words in six languages are typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    Line,
    Lines,
}

/// Words in six languages: the reader's first, the others folded away until they hold something.
pub(super) fn six(
    typed: &Typed,
    name: &'static str,
    size: Size,
    label: String,
    optional: bool,
    hint: Option<String>,
) -> AnyView {
    let first = language();
    let line = |one: Language, id: String, label: String, optional: bool, hint: Option<String>| {
        let field = format!("{name}-{}", one.code());
        let value = typed.fields.get(&field).to_owned();
        let (lang, dir) = (one.code(), one.direction());
        let dom = id.clone();
        typed.field(&id, label, optional, hint, move |described, invalid| match size {
            Size::Line => view! { <input id=dom name=field type="text" value=value lang=lang dir=dir autocomplete="off" aria-describedby=described aria-invalid=invalid/> }.into_any(),
            Size::Lines => view! { <textarea id=dom name=field rows="3" lang=lang dir=dir aria-describedby=described aria-invalid=invalid>{value}</textarea> }.into_any(),
        })
    };
    let main = line(first, name.to_owned(), format!("{label} ({})", first.own_name()), optional, hint);
    let others: Vec<Language> = Language::ALL.into_iter().filter(|one| *one != first).collect();
    let open = others.iter().any(|one| !typed.fields.get(&format!("{name}-{}", one.code())).is_empty());
    let rest: Vec<AnyView> = others
        .into_iter()
        .map(|one| line(one, format!("{name}-{}", one.code()), format!("{label} ({})", one.own_name()), true, None))
        .collect();
    view! {
        <div class="six">
            {main}
            <details class="fold" open=open><summary>{t!("survey-other-languages")}</summary><div class="fields inner">{rest}</div></details>
        </div>
    }
    .into_any()
}
