//! The ledger: where every paragraph stands, who holds what and since when, and how the text has come together.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::clock::Moment;
use entente_drafting::{
    convergence::{self, Convergence, Measure},
    model::{Document, Para, ParaKind},
    text,
};
use entente_service::documents;
use entente_service::documents::State as Lived;
use leptos::prelude::*;

use super::{Looked, frame, inlines, look, view::when, view_head};
use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/documents/{document}/ledger", Door::Meeting, page)]
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let lives = documents::lives(&app.house, looked.document()).await.map_err(|failure| visit.fault(failure))?;
    let frame = frame(&visit, &looked.opened, tell(visit.language, "document-ledger", &[]));
    let inner = visit.clone();
    Ok(shell::page(&visit, frame, move || view(&inner, &looked, &lives)).into_response())
}

fn view(visit: &Visit, looked: &Looked, lives: &[Lived]) -> impl IntoView + use<> {
    let document = looked.document();
    let measures = convergence::convergence(&document.paras, visit.now);
    view! {
        {view_head(visit, looked, "ledger", t!("document-ledger"))}
        {summary(&measures.whole)}
        {plot(visit, looked, lives)}
        {sections(document, &measures)}
        {holders(&measures.whole)}
        {table(visit, looked, &measures)}
    }
    .into_any()
}

fn summary(whole: &Measure) -> AnyView {
    view! {
        <dl class="ledger-summary">
            <div><dt>{t!("ledger-agreed")}</dt><dd>{t!("ledger-percent", percent = whole.per_cent())}</dd></div>
            <div><dt>{t!("ledger-words")}</dt><dd>{whole.words}</dd></div>
            <div><dt>{t!("ledger-brackets")}</dt><dd>{whole.open_brackets}</dd></div>
            <div><dt>{t!("ledger-oldest")}</dt><dd>{whole.oldest.map_or_else(|| "–".to_owned(), age)}</dd></div>
            <div><dt>{t!("ledger-median")}</dt><dd>{whole.median.map_or_else(|| "–".to_owned(), age)}</dd></div>
        </dl>
    }
    .into_any()
}

/// How long, in the largest unit that says it.
fn age(seconds: i64) -> String {
    match seconds {
        s if s < 3_600 => t!("ledger-minutes", count = s / 60),
        s if s < 48 * 3_600 => t!("ledger-hours", count = s / 3_600),
        s => t!("ledger-days", count = s / 86_400),
    }
}

/// Words agreed and words in all after each change, as the paragraphs' lives tell it.
fn course(document: &Document, lives: &[Lived]) -> Vec<(Moment, usize, usize, usize)> {
    let mut now: Vec<Para> = Vec::new();
    let mut found: Vec<(Moment, usize, usize, usize)> = Vec::new();
    let mut lives = lives.iter().peekable();
    while let Some(lived) = lives.next() {
        match now.iter_mut().find(|para| para.id == lived.para.id) {
            Some(para) => *para = lived.para.clone(),
            None => now.push(lived.para.clone()),
        }
        // What happened at one instant is one step.
        if lives.peek().is_some_and(|next| next.at == lived.at) {
            continue;
        }
        let whole = convergence::convergence(&now, lived.at).whole;
        found.push((lived.at, whole.words, whole.agreed_words, whole.open_brackets));
    }
    if let Some((_, words, agreed, brackets)) = found.last().copied() {
        found.push((document.created_at.max(found[found.len() - 1].0), words, agreed, brackets));
    }
    found
}

/// The course of agreement as a plot: words in all, and of them what is agreed.
fn plot(visit: &Visit, looked: &Looked, lives: &[Lived]) -> Option<AnyView> {
    const WIDE: f64 = 720.0;
    const HIGH: f64 = 180.0;
    let course = course(looked.document(), lives);
    let (first, last) = (course.first()?.0, visit.now);
    #[expect(clippy::cast_precision_loss, reason = "a place in a drawing")]
    let across = |at: Moment| {
        let whole = (last.micros() - first.micros()).max(1) as f64;
        WIDE * ((at.micros() - first.micros()) as f64 / whole)
    };
    let most = course.iter().map(|(_, words, ..)| *words).max().unwrap_or(1).max(1);
    #[expect(clippy::cast_precision_loss, reason = "a place in a drawing")]
    let up = |words: usize| HIGH - HIGH * (words as f64 / most as f64);
    let line = |of: fn(&(Moment, usize, usize, usize)) -> usize| -> String {
        let mut path = String::new();
        let mut before = None;
        for step in &course {
            let (x, y) = (across(step.0), up(of(step)));
            // Nothing changes between two changes: the line goes in steps.
            if let Some(before) = before {
                path.push_str(&format!(" L{x:.1} {before:.1}"));
            }
            let sign = if path.is_empty() { "M" } else { " L" };
            path.push_str(&format!("{sign}{x:.1} {y:.1}"));
            before = Some(y);
        }
        if let Some(before) = before {
            path.push_str(&format!(" L{WIDE} {before:.1}"));
        }
        path
    };
    let (all, agreed) = (line(|step| step.1), line(|step| step.2));
    let filled = format!("{agreed} L{WIDE} {HIGH} L0 {HIGH} Z");
    let rows: Vec<AnyView> = course
        .iter()
        .map(|(at, words, agreed, brackets)| {
            view! { <tr><td>{when(visit, looked, *at)}</td><td class="num">{*words}</td><td class="num">{*agreed}</td><td class="num">{*brackets}</td></tr> }
                .into_any()
        })
        .collect();
    let (from, to) = (when(visit, looked, first), when(visit, looked, last));
    Some(
        view! {
            <section class="part" aria-labelledby="course-h">
                <h2 id="course-h">{t!("ledger-course")}</h2>
                <figure class="course">
                    <svg viewBox=format!("0 -6 {WIDE} {}", HIGH + 12.0) role="img" aria-labelledby="course-h" preserveAspectRatio="none">
                        <path class="course-fill" d=filled></path>
                        <path class="course-all" d=all></path>
                        <path class="course-agreed" d=agreed></path>
                    </svg>
                    <figcaption class="meta course-axis"><span>{from}</span><span class="course-key"><span class="key-agreed">{t!("ledger-agreed-words")}</span><span class="key-all">{t!("ledger-all-words")}</span></span><span>{to}</span></figcaption>
                </figure>
                <details class="fold"><summary>{t!("ledger-as-table")}</summary>
                    <div class="table" tabindex="0" role="region" aria-label=t!("ledger-as-table")><table>
                        <thead><tr><th scope="col">{t!("ledger-when")}</th><th scope="col" class="num">{t!("ledger-words")}</th><th scope="col" class="num">{t!("ledger-agreed-words")}</th><th scope="col" class="num">{t!("ledger-brackets")}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table></div>
                </details>
            </section>
        }
        .into_any(),
    )
}

fn sections(document: &Document, measures: &Convergence) -> AnyView {
    let rows: Vec<AnyView> = measures
        .sections
        .iter()
        .filter(|(_, measure)| measure.words > 0)
        .map(|(heading, measure)| {
            let name = heading
                .as_ref()
                .and_then(|id| document.para(id))
                .map_or_else(|| t!("ledger-before-headings"), |para| text::plain(&para.text));
            let percent = measure.per_cent();
            view! {
                <tr>
                    <th scope="row" dir="auto">{name}</th>
                    <td class="num">{t!("ledger-percent", percent = percent)}</td>
                    <td><progress class="agreed-bar" max="100" value=percent aria-hidden="true"></progress></td>
                    <td class="num">{measure.open_brackets}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="part">
            <h2 id="sections-h">{t!("ledger-sections")}</h2>
            <div class="table" tabindex="0" role="region" aria-labelledby="sections-h"><table>
                <thead><tr><th scope="col">{t!("ledger-section")}</th><th scope="col" class="num">{t!("ledger-agreed")}</th><th scope="col"><span class="unseen">{t!("ledger-agreed")}</span></th><th scope="col" class="num">{t!("ledger-brackets")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
        </div>
    }
    .into_any()
}

fn holders(whole: &Measure) -> Option<AnyView> {
    let rows: Vec<AnyView> = whole
        .holders
        .iter()
        .map(|holder| {
            view! { <li><bdi>{holder.short.clone()}</bdi>" "<span class="meta">{t!("documents-brackets", count = holder.brackets)}</span></li> }.into_any()
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="ledger-holders-h"><h2 id="ledger-holders-h">{t!("document-holders")}</h2><ul class="ledger-holders">{rows}</ul></section> }
            .into_any()
    })
}

fn table(visit: &Visit, looked: &Looked, measures: &Convergence) -> AnyView {
    let document = looked.document();
    let base = looked.base();
    let rows: Vec<AnyView> = document
        .numbered()
        .filter(|(para, _)| para.kind != ParaKind::Heading)
        .map(|(para, number)| {
            let measure = measures.paras.iter().find(|(id, _)| *id == para.id).map(|(_, measure)| measure);
            let held: Vec<&str> =
                measure.map(|one| one.holders.iter().map(|holder| holder.short.as_str()).collect()).unwrap_or_default();
            let proposals = document.tabled_on(&para.id).count();
            let href = format!("{base}?para={}#panel", para.id);
            let since = when(visit, looked, para.since);
            view! {
                <tr>
                    <th scope="row"><a href=href>{number}</a></th>
                    <td>{inlines::status(para.status)}" "{tell_word(language(), "para-status", para.status.word())}</td>
                    <td>{since}</td>
                    <td class="num">{proposals}</td>
                    <td class="num">{measure.map_or(0, |one| one.open_brackets)}</td>
                    <td><bdi>{held.join(", ")}</bdi></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="part">
            <h2 id="ledger-paras-h">{t!("ledger-paragraphs")}</h2>
            <div class="table" tabindex="0" role="region" aria-labelledby="ledger-paras-h"><table>
                <thead><tr><th scope="col">{t!("ledger-paragraph")}</th><th scope="col">{t!("ledger-state")}</th><th scope="col">{t!("ledger-since")}</th><th scope="col" class="num">{t!("para-proposals")}</th><th scope="col" class="num">{t!("ledger-brackets")}</th><th scope="col">{t!("para-held")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
        </div>
    }
    .into_any()
}
