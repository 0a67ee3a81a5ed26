//! One text through the steps: from which it comes, and what became of it above, paragraph by paragraph.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::ids::{DocumentId, MeetingId, ParaId};
use entente_drafting::{
    descent::{Became, Fate, became},
    model::{Document, ParaKind, ParaStatus},
};
use entente_service::{
    documents,
    meetings::{self, Opened},
    steps::{self, Down, Earlier, Kin},
};
use leptos::prelude::*;

use super::{frame, parts};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::documents::inlines,
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, document)): Path<(String, String)>,
) -> Answer {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let seen = documents::open(&app.house, &opened, &DocumentId::new(document))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let kin = steps::kin(&app.house, &visit.actor, &seen.document.id).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(&visit, &opened, tell(visit.language, "step-text-way", &[]));
    Ok(shell::page(&visit, frame, || view(&opened, &seen.document, &kin)).into_response())
}

fn view(opened: &Opened, document: &Document, kin: &Kin) -> AnyView {
    let (lang, title) = document.title.pick(language().code());
    let base = format!("/meetings/{}/documents/{}", opened.meeting.id, document.id);
    let none = kin.is_empty().then(|| view! { <div class="empty"><p>{t!("step-text-none")}</p></div> });
    let later: Vec<AnyView> = kin.later.iter().map(|one| row(one, opened)).collect();
    let later = (!later.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="later-h"><h2 id="later-h">{t!("step-went")}</h2><ul class="rows">{later}</ul></section> }
    });
    let fates = kin.adopted().map(|adopted| fates(opened, document, adopted));
    view! {
        <header class="page-head">
            <p class="meta line"><a href=base><span lang=lang.to_owned() dir="auto">{title.to_owned()}</span></a><span>{document.symbol.clone()}</span></p>
            <h1>{t!("step-text-way")}</h1>
        </header>
        {none}
        {earlier(opened, document, kin)}
        {later}
        {fates}
    }
    .into_any()
}

/// A text of another step in one line.
fn row(one: &Down, opened: &Opened) -> AnyView {
    let (lang, title) = one.document.title.pick(language().code());
    let (lang, title) = (lang.to_owned(), title.to_owned());
    let href = format!("/meetings/{}/documents/{}", one.meeting.id, one.document.id);
    let day = dates::short_date(language(), dates::wall(one.at, &dates::zone(&opened.meeting.zone)).date());
    view! {
        <li class="row">
            <span class="key">{parts::level(one.level)}</span>
            <a class="title" href=href lang=lang dir="auto">{title}</a>
            <p class="meta line"><span>{parts::meeting(&one.meeting)}</span><span>{tell_word(language(), "document-state", one.document.state.word())}</span><span>{t!("step-handed-on", day = day)}</span></p>
        </li>
    }
    .into_any()
}

/// Where it comes from, and what its paragraphs were there.
fn earlier(opened: &Opened, document: &Document, kin: &Kin) -> Option<AnyView> {
    if kin.earlier.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = kin
        .earlier
        .iter()
        .map(|one| match one {
            Earlier::Known(down) => row(down, opened),
            Earlier::Hidden => view! { <li class="row"><p class="title">{t!("step-hidden")}</p></li> }.into_any(),
        })
        .collect();
    let lines: Vec<AnyView> = document
        .numbered()
        .filter(|(para, _)| para.kind != ParaKind::Heading)
        .filter_map(|(para, number)| {
            let was = was(kin, &para.id);
            if was.is_empty() {
                return None;
            }
            let href = format!("/meetings/{}/documents/{}?para={}#panel", opened.meeting.id, document.id, para.id);
            let number = if number.is_empty() { "¶".to_owned() } else { number };
            Some(view! { <li><a href=href><bdi>{number}</bdi></a>{was}</li> }.into_any())
        })
        .collect();
    let lines = (!lines.is_empty()).then(|| {
        view! { <h3>{t!("step-was")}</h3><p class="meta">{t!("step-was-hint")}</p><ol class="para-steps">{lines}</ol> }
    });
    Some(
        view! { <section class="part" aria-labelledby="earlier-h"><h2 id="earlier-h">{t!("step-came-from")}</h2><div><ul class="rows">{rows}</ul>{lines}</div></section> }
            .into_any(),
    )
}

/// What a paragraph was below, the nearest step first: history, not agreement of this level.
pub(super) fn was(kin: &Kin, para: &ParaId) -> Vec<AnyView> {
    kin.earlier
        .iter()
        .filter_map(|one| match one {
            Earlier::Known(down) => down.was(para).map(|was| {
                let href = format!("/meetings/{}/documents/{}?para={}#panel", down.meeting.id, down.document.id, was.from);
                let number = down.document.called(&was.from);
                let number = if number.is_empty() { "¶".to_owned() } else { number };
                view! {
                    <p class="line meta para-was" data-status=was.status.word()><span>{status(was.status)}</span><span>{parts::level(down.level)}</span><a href=href><bdi>{t!("follow-cited", symbol = down.document.symbol.clone(), number = number)}</bdi></a></p>
                }
                .into_any()
            }),
            Earlier::Hidden => None,
        })
        .collect()
}

/// How it stood there: a sign and the word.
fn status(status: ParaStatus) -> AnyView {
    view! { {inlines::status(status)}" "<span aria-hidden="true">{tell_word(language(), "para-status", status.word())}</span> }
        .into_any()
}

/// What became of every paragraph in the text that was adopted.
fn fates(opened: &Opened, document: &Document, adopted: &Down) -> AnyView {
    let Became { paras, added } = became(&adopted.descents, &adopted.document);
    let lang = document.language.code();
    let dir = document.language.direction();
    let lines: Vec<AnyView> = paras
        .iter()
        .filter_map(|(from, now, fate)| {
            let para = document.para(from)?;
            let number = document.called(from);
            let number = if number.is_empty() { "¶".to_owned() } else { number };
            let href = format!("/meetings/{}/documents/{}?para={from}#panel", opened.meeting.id, document.id);
            let words = match fate {
                Fate::AsItWas => inlines::words(&para.text),
                Fate::Changed(pieces) => inlines::pieces(pieces),
                Fate::Dropped => vec![view! { <del>{inlines::words(&para.text)}</del> }.into_any()],
            };
            let there = now.map(|para| {
                let href = format!("/meetings/{}/documents/{}?para={}#panel", adopted.meeting.id, adopted.document.id, para.id);
                view! { <a href=href><bdi>{t!("follow-cited", symbol = adopted.document.symbol.clone(), number = adopted.document.called(&para.id))}</bdi></a> }
            });
            Some(
                view! {
                    <li data-fate=word(fate)><p class="line meta"><a href=href><bdi>{number}</bdi></a>{fate_words(fate)}{there}</p><p class="para-text" lang=lang dir=dir>{words}</p></li>
                }
                .into_any(),
            )
        })
        .collect();
    let added: Vec<AnyView> = added
        .into_iter()
        .map(|para| {
            let href = format!("/meetings/{}/documents/{}?para={}#panel", adopted.meeting.id, adopted.document.id, para.id);
            let number = adopted.document.called(&para.id);
            let number = if number.is_empty() { "¶".to_owned() } else { number };
            view! {
                <li data-fate="added"><p class="line meta"><a href=href><bdi>{number}</bdi></a><span class="fate">{t!("step-fate-added")}</span></p><p class="para-text" lang=lang dir=dir><ins>{inlines::words(&para.text)}</ins></p></li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="fates-h"><h2 id="fates-h">{t!("step-became")}</h2>
            <div><p class="meta line"><span>{t!("step-adopted-at", level = parts::level(adopted.level))}</span><span>{parts::meeting(&adopted.meeting)}</span></p><ol class="para-fates">{lines}{added}</ol></div>
        </section>
    }
    .into_any()
}

const fn word(fate: &Fate) -> &'static str {
    match fate {
        Fate::AsItWas => "as_it_was",
        Fate::Changed(_) => "changed",
        Fate::Dropped => "dropped",
    }
}

pub(super) fn fate_words(fate: &Fate) -> AnyView {
    let words = match fate {
        Fate::AsItWas => t!("step-fate-as-it-was"),
        Fate::Changed(_) => t!("step-fate-changed"),
        Fate::Dropped => t!("step-fate-dropped"),
    };
    view! { <span class="fate">{words}</span> }.into_any()
}
