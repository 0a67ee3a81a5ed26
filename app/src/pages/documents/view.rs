//! The document: its state at the top, its paragraphs with their margin, and beside them what is proposed on one.

use entente_domain::{clock::Moment, meeting::Visibility};
use entente_drafting::{
    convergence::{self, Measure},
    model::{Document, DocumentState, Para, ParaKind, ParaStatus, Pen, ProposalState},
    text as words_of,
};
use leptos::prelude::*;

use super::{Choice, Looked, aside, capital, follow, inlines, keys, para, together};
use crate::{
    dates,
    pages::notices,
    t,
    text::{language, tell_word},
    visit::Visit,
};

pub(super) fn view(
    visit: &Visit,
    looked: &Looked,
    choice: &Choice,
    wrong: Option<String>,
    command: &str,
) -> impl IntoView + use<> {
    let document = looked.document();
    let measures = convergence::convergence(&document.paras, visit.now);
    let chosen = choice.para.as_deref().and_then(|id| para(looked, id));
    let panel = match chosen {
        Some(chosen) => aside::of_para(visit, looked, chosen, command),
        None => aside::of_document(visit, looked, &measures, command),
    };
    let paras: Vec<AnyView> = document
        .numbered()
        .filter(|(para, _)| !choice.only_open() || !para.status.is_frozen())
        .map(|(para, number)| {
            let chosen = chosen.is_some_and(|one| one.id == para.id);
            line(visit, looked, (para, number), choice, chosen, command)
        })
        .collect();
    let wrong = wrong.map(|words| view! { <p class="notice" data-kind="refusal" role="alert">{words}</p> });
    view! {
        {wrong}
        {head(visit, looked, &measures.whole, choice)}
        {looked.told.then(|| notices::seen(document.id.as_str(), looked.base()))}
        <div class="document-columns">
            <div class="document-text" id="text" data-live="">
                <ol class="paras" lang=document.language.code() dir=document.language.direction()>{paras}</ol>
            </div>
            <aside class="document-aside" id="panel" data-live="" aria-label=t!("document-panel")>{panel}</aside>
        </div>
        {follow::script(visit, &follow::of_document(looked))}
        {keys::script(visit)}
    }
    .into_any()
}

/// Symbol, title, state, and how far it is.
fn head(visit: &Visit, looked: &Looked, whole: &Measure, choice: &Choice) -> AnyView {
    let document = looked.document();
    let (lang, title) = document.title.pick(visit.language.code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let base = looked.base();
    let counts: Vec<AnyView> = [
        ParaStatus::Agreed,
        ParaStatus::AgreedAdRef,
        ParaStatus::ChairsText,
        ParaStatus::Bracketed,
        ParaStatus::Open,
        ParaStatus::Untouched,
    ]
    .into_iter()
    .map(|status| {
        let of_it = |para: &&Para| para.status == status && para.kind != ParaKind::Heading;
        (status, document.present().filter(of_it).count())
    })
    .filter(|(_, count)| *count > 0)
    .map(|(status, count)| {
        let word = tell_word(language(), "para-status", status.word());
        view! { <li>{inlines::status(status)}" "<span class="count">{count}</span>" "<span aria-hidden="true">{word}</span></li> }
            .into_any()
    })
    .collect();
    let label = document.revisions.last().map(|revision| revision_label(&revision.label));
    let reading = (document.state == DocumentState::Reading && document.reading > 0)
        .then(|| view! { <span>{t!("document-reading", number = document.reading)}</span> });
    let provisional = (document.all_or_nothing && document.state != DocumentState::Adopted)
        .then(|| view! { <span>{t!("document-all-or-nothing")}</span> });
    let closed = (document.visibility != Visibility::Participants)
        .then(|| view! { <span>{tell_word(language(), "visibility", document.visibility.word())}</span> });
    let (href, words) = if choice.only_open() {
        (base.clone(), t!("document-show-all"))
    } else {
        (format!("{base}?show=open"), t!("document-show-open"))
    };
    view! {
        <header class="page-head document-head" id="head" data-live="">
            <p class="meta line"><a href=format!("/meetings/{}/documents", looked.opened.meeting.id)>{t!("documents-title")}</a><span>{document.symbol.clone()}</span>{label.map(|label| view! { <span>{label}</span> })}</p>
            <h1 dir="auto"><span lang=lang>{title}</span></h1>
            <p class="line document-state"><strong>{tell_word(language(), "document-state", document.state.word())}</strong>{reading}{provisional}{closed}{pen(visit, looked)}</p>
            {together::told(looked)}
            <div class="document-measure">
                <ul class="status-counts">{counts}</ul>
                <p class="agreed"><span class="count">{t!("documents-agreed-words", percent = whole.per_cent())}</span>
                    <progress class="agreed-bar" max="100" value=whole.per_cent() aria-hidden="true"></progress></p>
            </div>
            <nav class="document-nav no-print" aria-label=t!("document-views")>
                <ul><li><a href=href>{words}</a></li>{places(&base, "")}{capital::link(looked)}{super::super::silence::links(&looked.opened, document)}</ul>
            </nav>
        </header>
    }
    .into_any()
}

/// The other views of the document; `here` is the one that is shown.
pub(super) fn places(base: &str, here: &str) -> Vec<AnyView> {
    [
        ("ledger", t!("document-ledger")),
        ("revisions", t!("document-revisions")),
        ("languages", t!("document-languages")),
        ("files", t!("document-files")),
    ]
    .into_iter()
    .map(|(place, words)| {
        let current = (place == here).then_some("page");
        view! { <li><a href=format!("{base}/{place}") aria-current=current>{words}</a></li> }.into_any()
    })
    .collect()
}

/// Whether and until when proposals are taken, on the reader's own clock.
fn pen(visit: &Visit, looked: &Looked) -> Option<AnyView> {
    let document = looked.document();
    let open =
        matches!(document.state, DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation);
    if !open {
        return None;
    }
    let words = match (document.pen, document.proposals_until) {
        (Pen::ProposalsOpen, Some(until)) => {
            t!("document-proposals-until", instant = when(visit, looked, until))
        }
        (pen, _) => tell_word(language(), "document-pen", pen.word()),
    };
    Some(view! { <span>{words}</span> }.into_any())
}

/// An instant in the reader's own zone, or the meeting's, with its city.
pub(super) fn when(visit: &Visit, looked: &Looked, at: Moment) -> String {
    let name = visit.own_zone().unwrap_or(&looked.opened.meeting.zone);
    let zone = dates::zone(name);
    t!(
        "document-instant",
        day = dates::short_date(language(), dates::wall(at, &zone).date()),
        time = dates::time_of_day(at, &zone),
        city = dates::zone_city(name)
    )
}

/// A revision's name in the reader's language; its own where somebody gave it one.
pub(crate) fn revision_label(label: &str) -> String {
    match label {
        "zero" | "compilation" | "silence" | "adopted" | "final" | "summary" => {
            tell_word(language(), "revision", label)
        }
        other => other.to_owned(),
    }
}

/// A paragraph with its margin: state and number; under it what is going on.
fn line(
    visit: &Visit,
    looked: &Looked,
    (para, number): (&Para, String),
    choice: &Choice,
    chosen: bool,
    command: &str,
) -> AnyView {
    let document = looked.document();
    let base = looked.base();
    let anchor = format!("p-{}", para.id);
    let show = if choice.only_open() { "&show=open" } else { "" };
    let href = format!("{base}?para={}{show}#panel", para.id);
    let text = inlines::words(&para.text);
    if para.kind == ParaKind::Heading {
        return view! {
            <li class="para heading" id=anchor data-hash=hash(document, para)><h2 dir="auto">{text}</h2></li>
        }
        .into_any();
    }
    let number = if number.is_empty() { "¶".to_owned() } else { number };
    let proposals = document.tabled_on(&para.id).count();
    let own = document
        .proposals
        .iter()
        .filter(|one| one.state == ProposalState::Draft && one.para.as_ref() == Some(&para.id));
    let own = own.count();
    let notes = [
        (proposals > 0).then(|| t!("documents-proposals", count = proposals)),
        (own > 0).then(|| t!("document-own-drafts", count = own)),
        para.ad_ref_until.map(|_| tell_word(language(), "para-status", para.status.word())),
        para.corrected.as_ref().map(|_| t!("document-corrected")),
        looked.capital.iter().any(|letter| letter.on(&para.id).is_some()).then(|| t!("capital-beside")),
        looked.ancestry.as_ref().filter(|one| one.has(&para.id)).map(|_| t!("rec-from-recommendation")),
        looked.ties.mark(&para.id),
        looked
            .follow
            .as_ref()
            .map(|follow| follow.count(&para.id))
            .filter(|count| *count > 0)
            .map(|count| t!("follow-found", count = count)),
    ];
    let notes: Vec<AnyView> =
        notes.into_iter().flatten().map(|words| view! { <span>{words}</span> }.into_any()).collect();
    let notes = (!notes.is_empty()).then(|| view! { <p class="para-notes line meta">{notes}</p> });
    let written = para.together.as_ref().map(|id| together::in_place(visit, looked, para, id, command));
    let focus = (document.focus.as_ref() == Some(&para.id)).then_some("");
    let current = chosen.then_some("true");
    view! {
        <li class="para" id=anchor data-kind=para.kind.word() data-depth=para.depth.to_string() data-status=para.status.word() data-focus=focus data-hash=hash(document, para)>
            <a class="para-margin" href=href aria-current=current>{inlines::status(para.status)}<span class="number">{number}</span></a>
            <div class="para-body"><p class="para-text" dir="auto">{text}</p>{written}{notes}</div>
        </li>
    }
    .into_any()
}

/// Changes whenever what the page shows of the paragraph does.
fn hash(document: &Document, para: &Para) -> String {
    let proposals = document.tabled_on(&para.id).count();
    let words = words_of::hash(&para.text);
    let live = if para.together.is_some() { "live" } else { "" };
    format!("{}{}{proposals}{live}", words.get(..16).unwrap_or(&words), para.status.word())
}
