//! One text of the library, with its paragraphs.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{meeting::Visibility, text::Language};
use entente_service::library::{self, Opened, Place, Source, Text};
use leptos::prelude::*;
use serde::Deserialize;

use super::{direction, frame, own_name, picked, told};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::directory::link,
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default, rename = "in")]
    within: String,
}

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let opened = library::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let (_, title) = picked(&opened.source.about.title, visit.language);
    let frame = frame(title);
    let frame = if opened.source.visibility == Visibility::Public { frame.public() } else { frame };
    Ok(shell::page(&visit, frame, move || view(&opened, &asked.within)).into_response())
}

fn view(opened: &Opened, within: &str) -> AnyView {
    let source = &opened.source;
    let (code, title) = picked(&source.about.title, language());
    let languages = &source.about.languages;
    // In the language asked for, else in the reader's, else in the one it was negotiated in.
    let has = |code: &&str| languages.iter().any(|one| one == *code);
    let shown = [within, language().code()].into_iter().find(has).map(str::to_owned);
    let shown = shown.or_else(|| languages.first().cloned()).unwrap_or_default();
    let choices: Vec<AnyView> = languages
        .iter()
        .map(|one| {
            let current = (*one == shown).then_some("true");
            let (code, dir) = (one.clone(), direction(one));
            view! { <li><a href=format!("/library/{}?in={one}", source.id) hreflang=code.clone() lang=code dir=dir aria-current=current>{own_name(one)}</a></li> }.into_any()
        })
        .collect();
    let choices = (languages.len() > 1).then(|| {
        view! { <nav class="document-nav no-print" aria-label=t!("library-languages")><ul>{choices}</ul></nav> }
    });
    let (note_code, note) = picked(&source.about.note, language());
    let note = (!note.is_empty()).then(|| view! { <p class="lede"><span lang=note_code dir="auto">{note}</span></p> });
    let mut section = String::new();
    let paras: Vec<AnyView> = in_language(opened, &shown)
        .into_iter()
        .flat_map(|text| {
            let heading = (text.says.section != section && !text.says.section.is_empty()).then(|| {
                let (code, dir) = (text.language.clone(), direction(&text.language));
                view! { <li class="section"><h2><span lang=code dir=dir>{text.says.section.clone()}</span></h2></li> }
                    .into_any()
            });
            section.clone_from(&text.says.section);
            [heading, Some(line(source, text))]
        })
        .flatten()
        .collect();
    view! {
        <header class="page-head">
            <p class="meta line"><a href="/library">{t!("library-title")}</a><bdi>{source.about.symbol.clone()}</bdi></p>
            <h1><span lang=code dir="auto">{title}</span></h1>
            {note}
            {facts(source)}
            {choices}
        </header>
        <ol class="agreed-paras">{paras}</ol>
    }
    .into_any()
}

/// Each paragraph once: in that language where it has it, else in the first it has.
fn in_language<'o>(opened: &'o Opened, shown: &str) -> Vec<&'o Text> {
    let mut paras: Vec<&Text> = Vec::new();
    for text in &opened.texts {
        match paras.last_mut() {
            Some(last) if last.number == text.number => {
                if text.language == shown {
                    *last = text;
                }
            }
            _ => paras.push(text),
        }
    }
    paras
}

fn line(source: &Source, text: &Text) -> AnyView {
    let place = Place { number: 0, source: source.clone(), text: text.clone() };
    let (code, dir) = (text.language.clone(), direction(&text.language));
    let unchecked = text.says.unchecked.then(|| view! { <p class="meta unchecked">{t!("library-unchecked")}</p> });
    view! {
        <li class="agreed-para">
            <p class="number"><a href=told::address(&place)><bdi lang=code.clone() dir=dir>{text.says.designation.clone()}</bdi></a></p>
            <div><p class="para-text" lang=code dir=dir>{text.says.words.clone()}</p>{unchecked}</div>
        </li>
    }
    .into_any()
}

/// Who agreed to it, when, how; by which fingerprint it is known.
pub(super) fn facts(source: &Source) -> AnyView {
    let reader = language();
    let about = &source.about;
    let fact =
        |name: String, value: AnyView| view! { <div class="fact"><dt>{name}</dt><dd>{value}</dd></div> }.into_any();
    let words = |words: &entente_domain::text::Multilingual| {
        let (code, words) = picked(words, reader);
        view! { <span lang=code dir="auto">{words}</span> }.into_any()
    };
    let mut facts = Vec::new();
    if !about.body.is_empty() {
        facts.push(fact(t!("library-body"), words(&about.body)));
    }
    if !about.meeting.is_empty() {
        let invented = about.fictional.then(|| view! { " "<span class="meta">{t!("library-fictional")}</span> });
        facts.push(fact(t!("library-meeting"), view! { {words(&about.meeting)}{invented} }.into_any()));
    }
    let how = about.how.map(|how| view! { ", "{tell_word(reader, "library-how", how.word())} });
    let day = dates::long_day(reader, &source.day);
    facts.push(fact(t!("library-day"), view! { <time datetime=source.day.clone()>{day}</time>{how} }.into_any()));
    if !about.url.is_empty() {
        facts.push(fact(t!("library-source"), link(&about.url)));
    }
    if about.how.is_some() {
        let hash = source.hash.get(..16).unwrap_or(&source.hash).to_owned();
        facts.push(fact(
            t!("library-revision"),
            view! { {crate::pages::documents::revision_label(&about.revision)}" "<code title=source.hash.clone()>{hash}</code> }.into_any(),
        ));
    }
    view! { <dl class="facts">{facts}</dl> }.into_any()
}

/// The languages a paragraph is shown in, the reader's first.
pub(super) fn ordered(texts: Vec<&Text>, reader: Language) -> Vec<&Text> {
    let (own, others): (Vec<&Text>, Vec<&Text>) = texts.into_iter().partition(|text| text.language == reader.code());
    own.into_iter().chain(others).collect()
}
