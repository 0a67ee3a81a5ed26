//! The profile of a mechanism as its owners keep it: what stands there, what an import says otherwise, the form of one fact,
//! and the history of all.

mod form;
mod history;
mod rows;

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::directory::{Directory, fact::Field};
use entente_service::profiles::{self, Profile};
use leptos::prelude::*;

use super::{read, stated};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/mechanisms/{id}/profile", Door::SignedIn, page),
        Route::get("/mechanisms/{id}/profile/{field}", Door::SignedIn, form::page),
        Route::post("/mechanisms/{id}/profile/{field}", Door::SignedIn, form::keep),
        Route::post("/mechanisms/{id}/profile/{field}/import", Door::SignedIn, form::settle),
        Route::get("/mechanisms/{id}/history", Door::Open, history::page),
    ]
}

async fn open(app: &App, visit: &Visit, id: &str) -> Result<Profile, Fault> {
    profiles::open(&app.house, &visit.actor, id).await.map_err(|failure| visit.fault(failure))
}

/// The way back to the mechanism, and where one is.
pub(super) fn crumbs(id: &str, acronym: &str, here: String) -> AnyView {
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol>
            <li><a href="/mechanisms">{t!("frame-mechanisms")}</a></li>
            <li><a href=format!("/mechanisms/{id}")><bdi>{acronym.to_owned()}</bdi></a></li>
            <li><span aria-current="page">{here}</span></li>
        </ol></nav>
    }
    .into_any()
}

async fn page(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    let profile = open(&app, &visit, &id).await?;
    let directory = read(&visit, &app).await?;
    let frame = Frame::plain(tell(visit.language, "profile-title", &[])).at(Place::Mechanisms);
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    Ok(shell::page(&visit, frame, || view(&directory, &profile, &zone)).into_response())
}

fn view(directory: &Directory, profile: &Profile, zone: &jiff::tz::TimeZone) -> AnyView {
    let mechanism = &profile.mechanism;
    let base = format!("/mechanisms/{}", mechanism.id);
    let differences: Vec<AnyView> =
        profile.differences().iter().map(|(field, said)| difference(directory, profile, *field, said)).collect();
    let differences = (!differences.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="differences">
                <h2 id="differences">{t!("profile-differences")}</h2>
                <p>{t!("profile-differences-text")}</p>
                {differences}
            </section>
        }
    });
    let facts: Vec<AnyView> = Field::ALL
        .iter()
        .map(|field| {
            let fact = profile.facts.get(field);
            let from = fact.map(|fact| stated::known_from(&fact.as_of, &fact.source));
            let by = fact.map(|fact| {
                let who = profile.names.get(&fact.by).cloned().unwrap_or_default();
                let day = dates::short_date(language(), dates::wall(fact.at, zone).date());
                view! { <span class="meta">{t!("profile-stated-by", who = who, day = day)}</span> }
            });
            let imported = fact.is_none().then(|| view! { <span class="meta">{t!("profile-imported")}</span> });
            let name = stated::field_name(*field);
            let label = t!("profile-change-of", field = name.clone());
            view! {
                <div class="fact">
                    <dt>{name}</dt>
                    <dd>
                        {stated::lines(directory, *field, &mechanism.lines(*field))}
                        <p class="meta line">{from}{by}{imported}<a href=format!("{base}/profile/{}", field.word()) aria-label=label>{t!("profile-change")}</a></p>
                    </dd>
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        {crumbs(&mechanism.id, &mechanism.acronym, t!("profile-title"))}
        <header class="page-head"><h1>{t!("profile-title")}</h1><p class="lede">{t!("profile-lede", mechanism = mechanism.acronym.clone())}</p>
        <p class="buttons"><a href=format!("{base}/history")>{t!("profile-history")}</a><a href=format!("{base}/terms")>{t!("term-title")}</a></p></header>
        {differences}
        <section class="part" aria-labelledby="facts"><h2 id="facts">{t!("profile-facts")}</h2><dl class="facts">{facts}</dl></section>
    }
    .into_any()
}

/// What the last import says of a fact its owners stated, to be taken or left.
fn difference(directory: &Directory, profile: &Profile, field: Field, said: &[String]) -> AnyView {
    let mechanism = &profile.mechanism;
    let action = format!("/mechanisms/{}/profile/{}/import", mechanism.id, field.word());
    let here = format!("differs-{}", field.word());
    view! {
        <section class="import-differs" aria-labelledby=here.clone()>
            <h3 id=here.clone()>{stated::field_name(field)}</h3>
            <dl class="facts">
                <div class="fact"><dt>{t!("profile-stands")}</dt><dd>{stated::lines(directory, field, &mechanism.lines(field))}</dd></div>
                <div class="fact"><dt>{t!("profile-import-says")}</dt><dd>{stated::lines(directory, field, said)}</dd></div>
            </dl>
            <form method="post" action=action class="inline buttons">
                <input type="hidden" name="number" value=profile.number(field).to_string()/>
                <button type="submit" name="act" value="leave">{t!("profile-leave")}</button>
                <button type="submit" name="act" value="take">{t!("profile-take")}</button>
            </form>
        </section>
    }
    .into_any()
}
