//! One paragraph of the library, at its permanent address: in its languages side by side, with what it takes to quote it.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::ids::ParaId;
use entente_service::{
    directory,
    library::{self, Place, Precedent, Source, Text},
    meetings,
};
use leptos::prelude::*;

use super::{direction, frame, own_name, picked, source, told};
use crate::{app::App, fault::Answer, pages::follow_up::links, shell, t, text::language, visit::Visit};

/// Copies what stands in a field; where there is no clipboard it selects it.
const SCRIPT: &str = include_str!("copy.js");

pub(super) async fn page(State(app): State<App>, visit: Visit, Path((id, para)): Path<(String, String)>) -> Answer {
    let opened = library::open(&app.house, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))?;
    let texts: Vec<Text> = source::ordered(opened.para(&para), visit.language).into_iter().cloned().collect();
    let first = texts.first().cloned().ok_or_else(|| visit.absent())?;
    let elsewhere = library::precedents(&app.house, &visit.actor, &first.language, &first.says.words, Some(&id))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let follow = match &opened.source.document {
        Some(document) => links::of_document(&app, &visit, document, Some(&ParaId::new(para.clone()))).await?,
        None => Vec::new(),
    };
    let directory =
        directory::read(&app.house, &app.catalogue, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    // The document's own page is for who has a part in its meeting.
    let document = match (&opened.source.meeting, &opened.source.document) {
        (Some(meeting), Some(document)) if meetings::enter(&app.house, &visit.actor, meeting).await.is_ok() => {
            Some(format!("/meetings/{meeting}/documents/{document}?para={para}#p-{para}"))
        }
        _ => None,
    };
    let source = opened.source;
    let title = told::citation(&Place { number: 0, source: source.clone(), text: first });
    let inner = visit.clone();
    Ok(shell::page(&visit, frame(title.clone()), move || {
        let follow = links::section(&directory, &follow);
        view(&inner, &source, &texts, title, &elsewhere, document, follow)
    })
    .into_response())
}

fn view(
    visit: &Visit,
    source: &Source,
    texts: &[Text],
    title: String,
    elsewhere: &[Precedent],
    document: Option<String>,
    follow: Option<AnyView>,
) -> AnyView {
    let (code, name) = picked(&source.about.title, language());
    let columns: Vec<AnyView> = texts.iter().map(|text| column(source, text)).collect();
    let section = texts.first().filter(|text| !text.says.section.is_empty()).map(|text| {
        let (code, dir) = (text.language.clone(), direction(&text.language));
        view! { <p class="meta" lang=code dir=dir>{text.says.section.clone()}</p> }
    });
    let elsewhere_lines: Vec<AnyView> = elsewhere.iter().map(precedent).collect();
    let elsewhere = (!elsewhere.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="elsewhere">
                <h2 id="elsewhere">{t!("library-elsewhere")}</h2>
                <ul class="precedents">{elsewhere_lines}</ul>
            </section>
        }
    });
    let document = document.map(|href| view! { <p><a href=href>{t!("library-open-document")}</a></p> });
    let lang = texts.first().map(|text| text.language.clone());
    let dir = lang.as_deref().map(direction);
    view! {
        <header class="page-head">
            <p class="meta line"><a href="/library">{t!("library-title")}</a><a href=format!("/library/{}", source.id)><span lang=code dir="auto">{name}</span></a></p>
            <h1><span lang=lang dir=dir>{title}</span></h1>
            {section}
        </header>
        <div class="agreed-languages">{columns}</div>
        <section class="part" aria-labelledby="provenance">
            <h2 id="provenance">{t!("library-provenance")}</h2>
            {source::facts(source)}
            {document}
        </section>
        {follow}
        {elsewhere}
        <script nonce=visit.nonce.clone() inner_html=SCRIPT></script>
    }
    .into_any()
}

fn column(source: &Source, text: &Text) -> AnyView {
    let place = Place { number: 0, source: source.clone(), text: text.clone() };
    let (code, dir) = (text.language.clone(), direction(&text.language));
    let (id, heading) = (format!("quote-{code}"), format!("in-{code}"));
    let quote = told::with_citation(&text.says.words, &place);
    let unchecked = text.says.unchecked.then(|| view! { <p class="meta unchecked">{t!("library-unchecked")}</p> });
    view! {
        <section class="agreed-language" aria-labelledby=heading.clone()>
            <h2 id=heading.clone() lang=code.clone() dir=dir>{own_name(&code)}</h2>
            <p class="para-text" lang=code.clone() dir=dir>{text.says.words.clone()}</p>
            {unchecked}
            <details class="fold">
                <summary>{t!("library-quote")}</summary>
                <label class="unseen" for=id.clone()>{t!("library-quote")}</label>
                <textarea id=id.clone() rows="4" readonly=true lang=code dir=dir>{quote}</textarea>
                <p class="buttons"><button type="button" hidden=true data-copies=id data-done=t!("library-copied")>{t!("library-copy")}</button><span role="status" class="meta"></span></p>
            </details>
        </section>
    }
    .into_any()
}

/// Words of one's own text, and where they stand.
pub(crate) fn precedent(one: &Precedent) -> AnyView {
    let (code, dir) = (one.place.text.language.clone(), direction(&one.place.text.language));
    view! {
        <li><q class="para-text" lang=code dir=dir>{one.words.clone()}</q>{told::provenance(&one.place)}{told::others(&one.others)}</li>
    }
    .into_any()
}
