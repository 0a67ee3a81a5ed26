//! What a post said before, word by word, and what happened to it.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{
    directory::Directory,
    ids::{PostId, UserId},
};
use entente_drafting::text::{Inline, Run};
use entente_exchange::event::Event;
use entente_service::boards::{self, History, Recorded};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{address, card, frame, read, short_name};
use crate::{
    app::App,
    dates,
    fault::Answer,
    pages::documents::inlines::changes,
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let history =
        boards::history(&app.house, &visit.actor, &PostId::new(id)).await.map_err(|failure| visit.hidden(failure))?;
    let directory = read(&visit, &app).await?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let frame = frame(tell(visit.language, "post-history", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &history, &zone)).into_response())
}

fn view(directory: &Directory, history: &History, zone: &TimeZone) -> AnyView {
    let post = &history.post;
    let lang = post.content.language.code();
    let happened: Vec<AnyView> =
        history.happened.iter().map(|one| line(directory, one, &history.names, zone)).collect();
    // Each former text beside what it became.
    let mut after = &post.content;
    let mut versions = Vec::new();
    for former in &history.versions {
        let (day, who) = (moment(former.at, zone), history.names.get(&former.by).cloned().unwrap_or_default());
        let title = (former.content.title != after.title)
            .then(|| view! { <h3 dir="auto">{changes(&inlines(&former.content.title), &inlines(&after.title))}</h3> });
        versions.push(
            view! {
                <section class="post-version" aria-labelledby=format!("v-{}", former.number)>
                    <h3 id=format!("v-{}", former.number) class="small-heading">{t!("post-version-until", when = day)}" "<bdi>{who}</bdi></h3>
                    {title}
                    <p class="lines" lang=lang dir="auto">{changes(&inlines(&former.content.text), &inlines(&after.text))}</p>
                </section>
            }
            .into_any(),
        );
        after = &former.content;
    }
    let none = versions.is_empty().then(|| view! { <p class="meta">{t!("post-no-versions")}</p> });
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><a href=address(&post.id) lang=lang dir="auto">{card::title_of(post)}</a></li><li><span aria-current="page">{t!("post-history")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("post-history")}</h1><p class="lede" lang=lang dir="auto">{card::title_of(post)}</p></header>
        <section class="part" aria-labelledby="happened"><h2 id="happened">{t!("post-happened")}</h2><ol class="plain happened">{happened}</ol></section>
        <section class="part" aria-labelledby="versions"><h2 id="versions">{t!("post-versions")}</h2>{none}{versions}</section>
    }
    .into_any()
}

fn inlines(text: &str) -> Vec<Inline> {
    vec![Inline::Run(Run { text: text.to_owned(), ..Run::default() })]
}

fn moment(at: entente_domain::clock::Moment, zone: &TimeZone) -> String {
    format!("{}, {}", dates::short_date(language(), dates::wall(at, zone).date()), dates::time_of_day(at, zone))
}

fn line(directory: &Directory, one: &Recorded, names: &BTreeMap<UserId, String>, zone: &TimeZone) -> AnyView {
    let what = tell_word(language(), "post-event", one.event.kind());
    let who = one.actor.as_ref().and_then(|user| names.get(user)).cloned().unwrap_or_default();
    let whose = one.mechanism.as_ref().map(|mechanism| {
        view! { ", "<bdi>{short_name(directory, Some(mechanism))}</bdi> }
    });
    let more = match &one.event {
        Event::PostMoved { stage, .. } => Some(tell_word(language(), "board-stage", stage.word())),
        Event::PostWithheld { reason, .. } | Event::CommentWithheld { reason, .. } => Some(reason.clone()),
        _ => None,
    };
    let more = more.map(|more| view! { ": "<bdi>{more}</bdi> });
    view! { <li><span class="meta num">{moment(one.at, zone)}</span>" "{what}{more}" "<span class="meta"><bdi>{who}</bdi>{whose}</span></li> }
        .into_any()
}
