//! Records of impact: the list, and one of them.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{directory::Directory, ids::ImpactId};
use entente_exchange::impact::Impact;
use entente_service::follow_up::{self, OpenedImpact};
use leptos::prelude::*;

use super::{frame, impact_form, parts, read};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::{
        boards::{linked, short_name},
        directory::{
            comma,
            parts::{name_of, state_names},
        },
    },
    shell, t, tables,
    text::{language, tell, tell_word, within},
    visit::Visit,
};

pub(super) fn address(id: &ImpactId) -> String {
    format!("/follow-up/impact/{id}")
}

/// "Law amended".
pub(super) fn what(one: &Impact) -> String {
    let word = format!("{}-{}", one.content.matter.word(), one.content.change.word());
    tell_word(language(), "follow-impact", &word)
}

pub(super) fn line(directory: &Directory, one: &Impact) -> AnyView {
    let (content, lang) = (&one.content, one.content.language.code());
    let places: Vec<String> = content.places.iter().map(|code| name_of(directory, language(), code)).collect();
    let places = places.join(comma(language()));
    view! {
        <li class="row">
            <p class="key"><time datetime=content.day.clone()>{dates::partial_date(language(), &content.day)}</time></p>
            <p class="meta line"><span>{what(one)}</span><span>{places}</span></p>
            <a class="title" href=address(&one.id) lang=lang dir="auto">{content.title.clone()}</a>
        </li>
    }
    .into_any()
}

/// The records as a table.
pub(super) async fn file(State(app): State<App>, visit: Visit) -> Answer {
    let (found, _) = follow_up::impact_list(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = read(&visit, &app).await?;
    let table = within(visit.language, || {
        follow_up::impact_table(&found, |home| short_name(&directory, home.mechanism.as_ref()))
    });
    tables::answer(&visit, &table)
}

pub(super) async fn list(State(app): State<App>, visit: Visit) -> Answer {
    let (found, eyes) =
        follow_up::impact_list(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = read(&visit, &app).await?;
    let frame = frame(tell(visit.language, "follow-impact-title", &[]));
    Ok(shell::page(&visit, frame, || {
        let begin = (!impact_form::homes(&directory, &eyes).is_empty()).then(|| {
            view! { <div class="buttons no-print"><a class="button primary" href="/follow-up/impact/new">{t!("follow-impact-new")}</a></div> }
        });
        let none = found.is_empty().then(|| view! { <div class="empty"><h2>{t!("follow-no-impact")}</h2></div> });
        let lines: Vec<AnyView> = found.iter().map(|one| line(&directory, one)).collect();
        view! {
            <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/follow-up">{t!("follow-title")}</a></li><li><span aria-current="page">{t!("follow-impact-title")}</span></li></ol></nav>
            <header class="page-head"><h1>{t!("follow-impact-title")}</h1><p class="lede">{t!("follow-impact-lede")}</p>{begin}</header>
            {none}
            <h2 class="unseen">{t!("follow-impact-title")}</h2>
            <ul class="rows">{lines}</ul>
        }
        .into_any()
    })
    .into_response())
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let opened = follow_up::open_impact(&app.house, &visit.actor, &ImpactId::new(id))
        .await
        .map_err(|failure| visit.hidden(failure))?;
    let directory = read(&visit, &app).await?;
    let frame = frame(opened.impact.content.title.clone());
    Ok(shell::page(&visit, frame, || view(&directory, &opened)).into_response())
}

fn view(directory: &Directory, opened: &OpenedImpact) -> AnyView {
    let one = &opened.impact;
    let (content, lang) = (&one.content, one.content.language.code());
    let mut facts: Vec<AnyView> = Vec::new();
    let mut fact = |name: String, value: AnyView| {
        facts.push(view! { <div class="fact"><dt>{name}</dt><dd>{value}</dd></div> }.into_any());
    };
    fact(t!("post-field-places"), state_names(directory, content.places.iter().map(String::as_str)));
    let day = dates::partial_date(language(), &content.day);
    fact(t!("follow-field-day"), view! { <time datetime=content.day.clone()>{day}</time> }.into_any());
    if let Some(commitment) = &opened.commitment {
        fact(t!("follow-impact-of"), parts::title(commitment));
    }
    if !content.helped.is_empty() {
        let lines: Vec<AnyView> = content.helped.iter().map(|line| helped(directory, opened, line)).collect();
        fact(t!("follow-field-helped"), view! { <ul class="plain">{lines}</ul> }.into_any());
    }
    let text = (!content.text.is_empty())
        .then(|| view! { <p class="prose lines" lang=lang dir="auto">{linked(directory, &content.text)}</p> });
    let edit = opened.eyes.may_write_impact(one).then(|| {
        let href = format!("{}/edit", address(&one.id));
        view! { <p class="buttons no-print"><a class="button" href=href>{t!("follow-edit")}</a></p> }
    });
    let home = short_name(directory, one.home.mechanism.as_ref());
    let put_down = dates::short_date(language(), dates::wall(one.created_at, &jiff::tz::TimeZone::UTC).date());
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/follow-up">{t!("follow-title")}</a></li><li><a href="/follow-up/impact">{t!("follow-impact-title")}</a></li><li><span aria-current="page">{what(one)}</span></li></ol></nav>
        <article class="post">
            <header class="page-head">
                <p class="meta line"><span>{what(one)}</span></p>
                <h1><span lang=lang dir="auto">{content.title.clone()}</span></h1>
                <p class="meta line"><span>{parts::reach(directory, &one.home, content.reach, &content.shared_with)}</span><span>{t!("follow-put-down", home = home, day = put_down)}</span></p>
            </header>
            {text}
            <dl class="facts post-facts">{facts}</dl>
            {edit}
        </article>
    }
    .into_any()
}

/// An address of this house as a link, by its title where the reader may know that.
fn helped(directory: &Directory, opened: &OpenedImpact, line: &str) -> AnyView {
    let is_ours = ["/posts/", "/library/", "/follow-up/", "/meetings/"].iter().any(|place| line.starts_with(place));
    if is_ours && !line.contains(char::is_whitespace) {
        let title = opened.titles.iter().find(|(href, _)| href == line).map(|(_, title)| title.clone());
        let words = title.unwrap_or_else(|| line.to_owned());
        return view! { <li><a href=line.to_owned() dir="auto">{words}</a></li> }.into_any();
    }
    view! { <li dir="auto">{linked(directory, line)}</li> }.into_any()
}
