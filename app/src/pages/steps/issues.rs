//! Outstanding issues: what meetings that prepare this one left open, and what this one leaves to the one it prepares.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{ids::MeetingId, meeting::Meeting};
use entente_service::steps::{self, Coming, Left, Level, Rising};
use leptos::prelude::*;

use super::{answering, frame, parts};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::edit::fields::Fields,
    shell, t,
    text::tell,
    visit::Visit,
};

/// A refused answer: what was typed, and why not.
#[derive(Default)]
pub(super) struct Refused {
    pub fields: Fields,
    pub words: String,
}

pub(super) async fn open(app: &App, visit: &Visit, meeting: &str) -> Result<Rising, Fault> {
    steps::rising(&app.house, &app.live, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let rising = open(&app, &visit, &meeting).await?;
    Ok(show(&app, &visit, &rising, &Refused::default(), StatusCode::OK))
}

pub(super) fn show(app: &App, visit: &Visit, rising: &Rising, refused: &Refused, status: StatusCode) -> Response {
    let title = tell(visit.language, "issue-title", &[]);
    let command = app.house.id();
    let page = shell::page(visit, frame(visit, &rising.opened, title), || view(rising, refused, &command));
    (status, page).into_response()
}

fn view(rising: &Rising, refused: &Refused, command: &str) -> AnyView {
    let base = format!("/meetings/{}", rising.opened.meeting.id);
    let summary = (!refused.words.is_empty()).then(|| {
        let at = rising.coming.iter().position(|one| one.open.source.to_string() == refused.fields.get("source"));
        let href = at.map_or_else(|| "#coming-h".to_owned(), |at| format!("#issue-{at}"));
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><ul><li><a href=href>{refused.words.clone()}</a></li></ul></div> }
    });
    let none = (rising.coming.is_empty() && rising.left.is_empty()).then(|| {
        view! { <div class="empty"><h2>{t!("issue-none")}</h2><p>{t!("issue-none-hint")}</p></div> }
    });
    view! {
        {summary}
        <header class="page-head">
            <p class="meta line"><a href=base.clone()>{t!("changes-back")}</a><a href=format!("{base}/steps")>{t!("step-title")}</a></p>
            <h1>{t!("issue-title")}</h1>
            <p class="lede">{t!("issue-lede")}</p>
        </header>
        {rising.told.then(|| crate::pages::notices::seen(rising.opened.meeting.id.as_str(), format!("{base}/issues")))}
        {none}
        {coming(rising, refused, command)}
        {left(rising)}
    }
    .into_any()
}

/// What comes from one meeting, each with its place among all.
struct FromBelow<'r> {
    meeting: &'r Meeting,
    level: Option<Level>,
    all: Vec<(usize, &'r Coming)>,
}

/// What comes from below, meeting by meeting.
fn coming(rising: &Rising, refused: &Refused, command: &str) -> Option<AnyView> {
    let mut groups: Vec<FromBelow<'_>> = Vec::new();
    for (place, one) in rising.coming.iter().enumerate() {
        match groups.iter_mut().find(|group| group.meeting.id == one.from.id) {
            Some(group) => group.all.push((place, one)),
            None => groups.push(FromBelow { meeting: &one.from, level: one.level, all: vec![(place, one)] }),
        }
    }
    let sections: Vec<AnyView> = groups
        .into_iter()
        .map(|FromBelow { meeting, level, all }| {
            let id = format!("from-{}", meeting.id);
            let lines: Vec<AnyView> =
                all.into_iter().map(|(place, one)| line(rising, one, place, refused, command)).collect();
            view! { <section aria-labelledby=id.clone()><h3 id=id.clone()>{parts::level(level)}" · "{parts::meeting(meeting)}</h3><ol class="issues">{lines}</ol></section> }
                .into_any()
        })
        .collect();
    (!sections.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="coming-h"><h2 id="coming-h">{t!("issue-coming")}</h2><div>{sections}</div></section> }
            .into_any()
    })
}

fn line(rising: &Rising, one: &Coming, place: usize, refused: &Refused, command: &str) -> AnyView {
    let answer = one.answer.as_ref().map(|answer| parts::answer(&rising.opened.meeting, answer, false));
    let state = one.answer.as_ref().map_or("waiting", |answer| answer.state.word());
    view! {
        <li class="issue" id=format!("issue-{place}") data-state=state>
            <p class="line meta">{parts::why(one.open.why)}<span>{parts::place(&one.from.id, &one.open.place)}</span></p>
            {parts::words(&one.open)}
            {answer}
            {answering::forms(rising, one, place, refused, command)}
        </li>
    }
    .into_any()
}

/// What this meeting leaves open, with what those above answered.
fn left(rising: &Rising) -> Option<AnyView> {
    let from = &rising.opened.meeting.id;
    let lines: Vec<AnyView> = rising
        .left
        .iter()
        .map(|Left { open, answers }| {
            let waiting = answers.is_empty().then(|| view! { <p class="line issue-answer" data-state="waiting"><span class="issue-state">{t!("issue-state-waiting")}</span></p> });
            let answers: Vec<AnyView> =
                answers.iter().map(|(meeting, answer)| parts::answer(meeting, answer, true)).collect();
            view! {
                <li class="issue">
                    <p class="line meta">{parts::why(open.why)}<span>{parts::place(from, &open.place)}</span></p>
                    {parts::words(open)}
                    {waiting}{answers}
                </li>
            }
            .into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="left-h"><h2 id="left-h">{t!("issue-left")}</h2><ol class="issues">{lines}</ol></section> }
            .into_any()
    })
}
