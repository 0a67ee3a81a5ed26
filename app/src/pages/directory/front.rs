//! The front page: what this is, what it holds, three ways in.

use axum::{extract::State, response::IntoResponse as _};
use entente_domain::directory::{Directory, MechanismStatus, Region};
use leptos::prelude::*;

use super::parts::{source_text, word};
use crate::{
    app::App,
    fault::Answer,
    shell::{self, Frame},
    t, text,
    visit::Visit,
};

pub async fn page(visit: Visit, State(app): State<App>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let frame = Frame::plain(text::tell(visit.language, "directory-front-title", &[])).public();
    let signed_in = visit.actor.person().is_some();
    Ok(shell::page(&visit, frame, || front(&directory, signed_in)).into_response())
}

pub fn front(directory: &Directory, signed_in: bool) -> impl IntoView + use<> {
    let active = directory.mechanisms.iter().filter(|mechanism| mechanism.status == MechanismStatus::Active).count();
    let total = directory.mechanisms.len();
    let states = directory.memberships().len();
    let meetings = directory.meetings.len();
    let next = if signed_in {
        view! { <p class="buttons"><a class="button primary" href="/meetings">{t!("directory-front-my-meetings")}</a></p> }.into_any()
    } else {
        view! {
            <p>{t!("directory-front-sign-in-text")}</p>
            <p class="buttons"><a class="button primary" href="/sign-in">{t!("directory-front-sign-in")}</a></p>
        }
        .into_any()
    };
    view! {
        <div class="front-head">
            <h1>{t!("directory-front-heading")}</h1>
            <p class="lede">{t!("directory-front-lede")}</p>
            <form class="search" role="search" action="/mechanisms">
                <label class="unseen" for="q">{t!("directory-front-search-label")}</label>
                <input id="q" name="q" type="search" placeholder=t!("directory-front-search-hint")/>
                <button class="primary" type="submit">{t!("directory-search")}</button>
            </form>
        </div>
        <section class="part" aria-labelledby="mechanisms">
            <h2 id="mechanisms">{t!("frame-mechanisms")}</h2>
            <ul class="figures">
                <li><b>{total}</b>" "<span>{t!("directory-figure-mechanisms", count = total, active = active)}</span></li>
                <li><b>{states}</b>" "<span>{t!("directory-figure-states", count = states)}</span></li>
                <li><b>{meetings}</b>" "<span>{t!("directory-figure-meetings", count = meetings)}</span></li>
            </ul>
            <dl class="members">{Region::ALL.iter().filter_map(|region| region_line(directory, *region)).collect_view()}</dl>
            <p><a href="/mechanisms">{t!("directory-front-all-mechanisms")}</a></p>
        </section>
        <section class="part" aria-labelledby="states">
            <h2 id="states">{t!("frame-states")}</h2>
            <p>{t!("directory-front-states-text")}</p>
            <p><a href="/states">{t!("directory-front-all-states")}</a></p>
        </section>
        <section class="part" aria-labelledby="global">
            <h2 id="global">{t!("frame-global-meetings")}</h2>
            <ol class="steps">{directory.meetings.iter().map(|meeting| view! {
                <li>
                    <b><time datetime=meeting.start_date.clone()>{meeting.year}</time></b>
                    <a href=format!("/global-meetings#grcp-{}", meeting.number)>{source_text(&meeting.place.city)}</a>
                </li>
            }).collect_view()}</ol>
            <p class="meta">{t!("directory-global-rule")}</p>
        </section>
        <section class="part" aria-labelledby="room">
            <h2 id="room">{t!("directory-front-room")}</h2>
            {next}
        </section>
    }
    .into_any()
}

fn region_line(directory: &Directory, region: Region) -> Option<AnyView> {
    let of_region: Vec<_> = directory.mechanisms.iter().filter(|mechanism| mechanism.region == region).collect();
    if of_region.is_empty() {
        return None;
    }
    let items = of_region.into_iter().map(|mechanism| {
        view! {
            <li><a href=format!("/mechanisms/{}", mechanism.id)><abbr lang="en" dir="ltr" title=mechanism.name.clone()>{mechanism.acronym.clone()}</abbr></a></li>
        }
        .into_any()
    });
    Some(
        view! {
            <div><dt>{word("directory-region", region.word())}</dt><dd><ul class="inline-names">{items.collect_view()}</ul></dd></div>
        }
        .into_any(),
    )
}
