//! Two mechanisms side by side: who sits in both, who in one only; what both work on.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::directory::{Directory, Mechanism, Overlap, Shared};
use leptos::prelude::*;

use super::{
    mechanisms::choice,
    parts::{source_text, state_names},
    profile::crumbs,
};
use crate::{
    app::App,
    fault::Answer,
    pages::boards::theme_name,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::tell,
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/mechanisms/{id}/overlap", Door::Open, page).repeatable()]
}

async fn page(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let Some(first) = directory.mechanism(&id) else { return Err(visit.absent()) };
    let second = super::asked(&visit, "with").and_then(|id| directory.mechanism(&id)).filter(|one| one.id != first.id);
    let frame = Frame::plain(tell(visit.language, "overlap-title", &[])).at(Place::Mechanisms);
    Ok(shell::page(&visit, frame, || view(&directory, first, second)).into_response())
}

pub(super) fn view(directory: &Directory, first: &Mechanism, second: Option<&Mechanism>) -> AnyView {
    let options = directory
        .mechanisms
        .iter()
        .filter(|one| one.id != first.id)
        .map(|one| (one.id.clone(), one.acronym.clone()))
        .collect();
    let chosen = second.map(|one| one.id.as_str());
    let parts = second.map(|second| parts(directory, first, second));
    view! {
        {crumbs(&first.id, &first.acronym, t!("overlap-title"))}
        <header class="page-head"><h1>{t!("overlap-title")}</h1><p class="lede">{t!("overlap-lede", mechanism = first.acronym.clone())}</p></header>
        <form class="filters" action=format!("/mechanisms/{}/overlap", first.id)>
            {choice("with", t!("overlap-with"), t!("overlap-choose"), chosen, options)}
            <div class="field"><button class="primary" type="submit">{t!("directory-show")}</button></div>
        </form>
        {parts}
    }
    .into_any()
}

fn parts(directory: &Directory, first: &Mechanism, second: &Mechanism) -> AnyView {
    let overlap = Overlap::of(first, second);
    let states = |codes: &[&str]| state_names(directory, codes.iter().copied());
    let plain = |names: &[&str]| {
        let items: Vec<AnyView> = names.iter().map(|name| view! { <li>{source_text(name)}</li> }.into_any()).collect();
        view! { <ul class="inline-names">{items}</ul> }.into_any()
    };
    let themes = |keys: &[&str]| {
        let items: Vec<AnyView> =
            keys.iter().map(|key| view! { <li>{theme_name(directory, key)}</li> }.into_any()).collect();
        view! { <ul class="inline-names">{items}</ul> }.into_any()
    };
    let names = (first.acronym.clone(), second.acronym.clone());
    view! {
        {part("states", t!("frame-states"), &overlap.states, &names, states)}
        {part("themes", t!("directory-themes-heading"), &overlap.themes, &names, themes)}
        {part("organizations", t!("overlap-organizations"), &overlap.organizations, &names, plain)}
        <p class="meta">{t!("directory-designations")}</p>
    }
    .into_any()
}

fn part(
    id: &'static str,
    heading: String,
    shared: &Shared<'_>,
    (first, second): &(String, String),
    list: impl Fn(&[&str]) -> AnyView,
) -> AnyView {
    let group = |name: String, entries: &[&str]| {
        let content = if entries.is_empty() {
            view! { <span class="meta">{t!("overlap-nobody")}</span> }.into_any()
        } else {
            list(entries)
        };
        view! { <div><dt>{name}" "<span class="num">{entries.len()}</span></dt><dd>{content}</dd></div> }.into_any()
    };
    view! {
        <section class="part" aria-labelledby=id><h2 id=id>{heading}</h2>
            <dl class="members">
                {group(t!("overlap-both"), &shared.both)}
                {group(t!("overlap-only", mechanism = first.clone()), &shared.first)}
                {group(t!("overlap-only", mechanism = second.clone()), &shared.second)}
            </dl>
        </section>
    }
    .into_any()
}
