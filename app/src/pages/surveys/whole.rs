//! The questions of a survey as they are read; with what can be done to each by those who keep it.

use entente_domain::text::{Language, Multilingual};
use entente_exchange::survey::{Kind, Question, State as Stands};
use leptos::prelude::*;

use super::{address, one::Scene, parts};
use crate::{
    pages::directory::comma,
    t,
    text::{language, tell_word},
};

pub(super) fn questions(scene: &Scene<'_>) -> AnyView {
    let (opened, survey) = (scene.opened, &scene.opened.survey);
    let all = &survey.content.questions;
    let lines: Vec<AnyView> = all.iter().enumerate().map(|(place, one)| question(scene, place, one)).collect();
    let none = all.is_empty().then(|| view! { <p class="meta">{t!("survey-no-questions")}</p> });
    let add = (opened.keeps && survey.state == Stands::Draft).then(|| {
        view! { <p class="buttons no-print"><a class="button" href=format!("{}/questions/new", address(&survey.id))>{t!("survey-question-new")}</a></p> }
    });
    view! {
        <section class="part" aria-labelledby="questions">
            <h2 id="questions">{t!("survey-questions", count = all.len())}</h2>
            {none}
            <ol class="survey-questions">{lines}</ol>
            {add}
        </section>
    }
    .into_any()
}

fn question(scene: &Scene<'_>, place: usize, one: &Question) -> AnyView {
    let section = section(one);
    let hint = (!one.hint.is_empty()).then(|| view! { <p class="hint">{parts::words(&one.hint)}</p> });
    let required = one.required.then(|| view! { <span>{t!("survey-required")}</span> });
    let choices: Vec<AnyView> =
        one.choices.iter().map(|choice| view! { <li>{parts::words(&choice.words)}</li> }.into_any()).collect();
    let choices = (!choices.is_empty()).then(|| view! { <ul class="survey-choices">{choices}</ul> });
    let steps =
        (one.kind == Kind::Scale).then(|| view! { <span>{t!("survey-steps", steps = i64::from(one.steps))}</span> });
    view! {
        {section}
        <li class="survey-question" value=(place + 1).to_string()>
            <p class="question-words">{parts::words(&one.words)}</p>
            {hint}
            {choices}
            <p class="meta line"><span>{tell_word(language(), "survey-kind", one.kind.word())}</span>{steps}{required}{untranslated(scene, one)}</p>
            {acts(scene, place, one)}
        </li>
    }
    .into_any()
}

/// For those who keep it: the languages of the title that a question, or what can be chosen in it, is not in.
fn untranslated(scene: &Scene<'_>, one: &Question) -> Option<AnyView> {
    if !scene.opened.keeps {
        return None;
    }
    let has = |words: &Multilingual, code: &str| words.in_language(code).is_some();
    let missing: Vec<&str> = Language::ALL
        .iter()
        .filter(|language| has(&scene.opened.survey.content.title, language.code()))
        .filter(|language| {
            let mut all = std::iter::once(&one.words).chain(one.choices.iter().map(|choice| &choice.words));
            !all.all(|words| has(words, language.code()))
        })
        .map(|language| language.own_name())
        .collect();
    (!missing.is_empty()).then(|| {
        view! { <span>{t!("survey-untranslated", languages = missing.join(comma(language())))}</span> }.into_any()
    })
}

/// The title of the section that begins with a question, below the heading of all questions.
fn section(one: &Question) -> Option<AnyView> {
    (!one.section.is_empty())
        .then(|| view! { <li class="survey-section"><h3>{parts::words(&one.section)}</h3></li> }.into_any())
}

/// The same right below the page's own heading.
pub(super) fn section_of_page(one: &Question) -> Option<AnyView> {
    (!one.section.is_empty())
        .then(|| view! { <li class="survey-section"><h2>{parts::words(&one.section)}</h2></li> }.into_any())
}

fn acts(scene: &Scene<'_>, place: usize, one: &Question) -> Option<AnyView> {
    let (opened, survey) = (scene.opened, &scene.opened.survey);
    if !opened.keeps {
        return None;
    }
    let base = address(&survey.id);
    let edit = view! { <a class="button" href=format!("{base}/questions/{}", one.key)>{t!("survey-question-edit")}<span class="unseen">" "{place + 1}</span></a> };
    let forms = (survey.state == Stands::Draft).then(|| {
        let button = |act: &'static str, words: String, off: bool| {
            view! { <button type="submit" name="act" value=act disabled=off>{words}<span class="unseen">" "{place + 1}</span></button> }
                .into_any()
        };
        view! {
            <form method="post" action=format!("{base}/acts") class="inline buttons">
                <input type="hidden" name="version" value=survey.version.to_string()/>
                <input type="hidden" name="command" value=format!("{}-{place}", scene.command)/>
                <input type="hidden" name="question" value=one.key.clone()/>
                {button("up", t!("survey-up"), place == 0)}
                {button("down", t!("survey-down"), place + 1 == survey.content.questions.len())}
                {button("remove", t!("survey-remove"), false)}
            </form>
        }
    });
    Some(view! { <div class="buttons no-print">{edit}{forms}</div> }.into_any())
}
