//! Needs and offers: what fits, why, and how both sides come to know each other.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    directory::Directory,
    ids::{IntroductionId, PostId, is_well_formed},
};
use entente_exchange::{
    introductions::{Outcome, Refusal, Side, Standing, Step},
    matching::Reason,
    post::PostKind,
};
use entente_service::{
    Failure,
    boards::{self, Fitting, Seen, may_propose},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    address, card, frame, home_link,
    post::{Said, Scene, refused},
    read, theme_name,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::directory::{
        comma,
        parts::{name_of, plain_word},
    },
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

/// What fits the request or offer of the page.
pub(super) fn fitting(scene: &Scene<'_>, all: &[Fitting]) -> Option<AnyView> {
    let post = &scene.opened.post;
    if !matches!(post.kind, PostKind::Request | PostKind::Offer)
        || scene.opened.reader.belongs.is_empty() && !scene.opened.reader.convener
    {
        return None;
    }
    let lines: Vec<AnyView> = all.iter().enumerate().map(|(place, one)| line(scene, one, place)).collect();
    let (heading, none) = match post.kind {
        PostKind::Request => (t!("introduction-offers-fit"), t!("introduction-no-offer")),
        _ => (t!("introduction-requests-fit"), t!("introduction-no-request")),
    };
    let none = lines.is_empty().then(|| view! { <p class="meta">{none}</p> });
    Some(
        view! {
            <section class="part" aria-labelledby="fits"><h2 id="fits">{heading}</h2>{none}<ol class="fits">{lines}</ol></section>
        }
        .into_any(),
    )
}

fn line(scene: &Scene<'_>, one: &Fitting, place: usize) -> AnyView {
    let (post, other) = (&scene.opened.post, &one.post);
    let lang = other.content.language.code();
    let reasons: Vec<AnyView> =
        one.fit.reasons.iter().map(|reason| view! { <li>{words(scene.directory, reason)}</li> }.into_any()).collect();
    let made = one.introduction.as_ref().map(|made| {
        let standing = tell_word(language(), "introduction-standing", made.standing().word());
        view! { <p class="meta"><a href="/introductions">{standing}</a></p> }
    });
    let free = one.introduction.as_ref().is_none_or(|made| made.standing() == Standing::Declined);
    let propose = (free && may_propose(&scene.opened.reader)).then(|| {
        let said = scene.said("introduce", other.id.as_str());
        let typed = said.map(|said| said.typed.clone()).unwrap_or_default();
        let id = format!("introduce-{place}");
        view! {
            <details class="fold no-print" open=said.is_some()><summary>{t!("introduction-propose")}</summary>
                <form method="post" action=format!("{}/introductions", address(&post.id)) class="fields inner">
                    <input type="hidden" name="id" value=format!("{}i{place}", scene.command)/>
                    <input type="hidden" name="with" value=other.id.to_string()/>
                    <div class="field"><label for=id.clone()>{t!("introduction-note")}" "<span class="optional">{t!("edit-optional")}</span></label><p class="hint" id=format!("{id}-hint")>{t!("introduction-note-hint")}</p><textarea id=id.clone() name="note" rows="2" dir="auto" aria-describedby=format!("{id}-hint")>{typed}</textarea></div>
                    <p class="buttons"><button type="submit">{t!("introduction-propose")}</button></p>
                </form>
            </details>
        }
    });
    view! {
        <li class="answer">
            <p class="meta line"><span>{home_link(scene.directory, &other.home)}</span>{card::stage(other).map(|words| view! { <span class="stage-word" data-stage=other.stage.word()>{words}</span> })}</p>
            <h3><a href=address(&other.id) lang=lang dir="auto">{card::title_of(other)}</a></h3>
            <ul class="reasons">{reasons}</ul>
            {made}
            {propose}
        </li>
    }
    .into_any()
}

/// A reason in words.
fn words(directory: &Directory, reason: &Reason) -> String {
    let reader = language();
    let list = |words: Vec<String>| words.join(comma(reader));
    match reason {
        Reason::Themes(keys) => {
            t!("introduction-same-theme", names = list(keys.iter().map(|key| theme_name(directory, key)).collect()))
        }
        Reason::Support(kinds) => {
            let names = kinds.iter().map(|kind| tell_word(reader, "post-support", kind.word())).collect();
            t!("introduction-same-support", names = list(names))
        }
        Reason::Languages(languages) => {
            let names = languages.iter().map(|one| one.own_name().to_owned()).collect();
            t!("introduction-same-language", names = list(names))
        }
        Reason::Places(codes) => {
            let names = codes.iter().map(|code| name_of(directory, reader, code)).collect();
            t!("introduction-same-place", names = list(names))
        }
        Reason::Region(region) => {
            let key = if directory.states.iter().any(|state| state.sub_region == *region) {
                "directory-subregion"
            } else {
                "directory-region"
            };
            t!("introduction-same-region", name = plain_word(reader, key, region))
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    id: String,
    with: String,
    note: String,
    side: String,
    act: String,
    outcome: String,
    what: String,
}

fn said(visit: &Visit, refusal: Refusal) -> String {
    tell_word(visit.language, "introduction-refused", refusal.word())
}

pub(super) async fn propose(
    State(app): State<App>,
    visit: Visit,
    Path(post): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    let post = PostId::new(post);
    boards::open(&app.house, &visit.actor, &post).await.map_err(|failure| visit.hidden(failure))?;
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    if !is_well_formed(&asked.id) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let (id, with) = (IntroductionId::new(asked.id.clone()), PostId::new(asked.with.clone()));
    match boards::propose(&app.house, &directory, &visit.actor, &id, (&post, &with), &asked.note).await {
        Ok(()) => Ok(Redirect::to("/introductions").into_response()),
        Err(Failure::Refused(refusal)) => {
            let said = Said { form: "introduce", about: asked.with, words: said(&visit, refusal), typed: asked.note };
            refused(&app, &visit, &post, said).await
        }
        Err(failure) => Err(visit.hidden(failure)),
    }
}

/// What was refused on the page of introductions.
struct Refusing {
    id: String,
    words: String,
    typed: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit) -> Answer {
    answer(&app, &visit, None).await
}

async fn answer(app: &App, visit: &Visit, refusing: Option<Refusing>) -> Result<Response, Fault> {
    let all = boards::introductions_of(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let directory = read(visit, app).await?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let frame = frame(tell(visit.language, "introduction-title", &[]));
    Ok(shell::page(visit, frame, || view(&directory, &all, &zone, refusing.as_ref())).into_response())
}

fn view(directory: &Directory, all: &[Seen], zone: &TimeZone, refusing: Option<&Refusing>) -> AnyView {
    let lines: Vec<AnyView> = all.iter().map(|one| entry(directory, one, zone, refusing)).collect();
    let empty = lines.is_empty().then(|| {
        view! { <div class="empty"><h2>{t!("introduction-none")}</h2><p>{t!("introduction-none-hint")}</p></div> }
    });
    let summary = refusing.map(|refusing| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{refusing.words.clone()}</p></div> }
    });
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li><li><span aria-current="page">{t!("introduction-title")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("introduction-title")}</h1><p class="lede">{t!("introduction-lede")}</p></header>
        {empty}
        <ol class="introductions">{lines}</ol>
    }
    .into_any()
}

fn entry(directory: &Directory, one: &Seen, zone: &TimeZone, refusing: Option<&Refusing>) -> AnyView {
    let made = &one.introduction;
    let refusing = refusing.filter(|refusing| refusing.id == made.id.as_str());
    let half = |post: &entente_exchange::post::Post, side: Side| {
        let lang = post.content.language.code();
        let said = if made.has_consented(side) {
            tell_word(language(), "introduction-yes", side.word())
        } else {
            tell_word(language(), "introduction-open", side.word())
        };
        view! {
            <div class="introduction-half">
                <p class="meta line"><span>{card::kind(post.kind)}</span><span>{home_link(directory, &post.home)}</span></p>
                <p><a class="title" href=address(&post.id) lang=lang dir="auto">{card::title_of(post)}</a></p>
                <p class="meta">{said}</p>
            </div>
        }
        .into_any()
    };
    let day = dates::short_date(language(), dates::wall(made.proposed.at, zone).date());
    let note = (!made.note.is_empty()).then(|| view! { <p class="lines" dir="auto">{made.note.clone()}</p> });
    let declined = made.declined.as_ref().map(|(_, side, why)| {
        let words = tell_word(language(), "introduction-declined", side.word());
        view! { <p>{words}" "<bdi>{why.clone()}</bdi></p> }
    });
    let reported = made.reported.as_ref().map(|(_, outcome, what)| {
        view! { <p><strong>{tell_word(language(), "introduction-outcome", outcome.word())}</strong>" "<bdi>{what.clone()}</bdi></p> }
    });
    let people: Vec<AnyView> = one
        .reached_by
        .iter()
        .map(|(name, email)| {
            view! { <li><bdi>{name.clone()}</bdi>" "<a href=format!("mailto:{email}") dir="ltr">{email.clone()}</a></li> }.into_any()
        })
        .collect();
    let contact = made.is_open().then(|| {
        let contacts: Vec<AnyView> = [(&one.request, Side::Request), (&one.offer, Side::Offer)]
            .into_iter()
            .filter(|(post, side)| !one.sides.contains(side) && !post.content.details.contact.is_empty())
            .map(|(post, _)| view! { <li dir="auto">{post.content.details.contact.clone()}</li> }.into_any())
            .collect();
        view! { <div><h2 class="small-heading">{t!("introduction-reach")}</h2><ul class="plain">{contacts}{people}</ul></div> }
    });
    let entry = one.entry.as_ref().map(|entry| {
        view! { <p><a href=format!("/follow-up/{entry}")>{t!("introduction-entry")}</a></p> }
    });
    let forms: Vec<AnyView> = one.sides.iter().filter_map(|side| form(one, *side, refusing)).collect();
    view! {
        <li class="introduction" id=format!("i-{}", made.id)>
            <p class="meta line"><span>{tell_word(language(), "introduction-standing", made.standing().word())}</span><span><time>{day}</time></span></p>
            <div class="introduction-halves">{half(&one.request, Side::Request)}{half(&one.offer, Side::Offer)}</div>
            {note}{declined}{reported}{entry}{contact}{forms}
        </li>
    }
    .into_any()
}

/// What one side can do now.
fn form(one: &Seen, side: Side, refusing: Option<&Refusing>) -> Option<AnyView> {
    let made = &one.introduction;
    let action = format!("/introductions/{}", made.id);
    let typed = refusing.map(|refusing| refusing.typed.clone()).unwrap_or_default();
    match made.standing() {
        Standing::Proposed => {
            let id = format!("why-{}-{}", made.id, side.word());
            let yes = (!made.has_consented(side)).then(|| {
                view! { <button type="submit" name="act" value="consent" class="primary">{t!("introduction-consent")}</button> }
            });
            Some(
                view! {
                    <form method="post" action=action class="fields inner no-print">
                        <input type="hidden" name="side" value=side.word()/>
                        <p class="buttons">{yes}</p>
                        <details class="fold" open=refusing.is_some()><summary>{t!("introduction-decline")}</summary>
                            <div class="field"><label for=id.clone()>{t!("introduction-why")}" "<span class="optional">{t!("edit-optional")}</span></label><input id=id name="what" type="text" dir="auto" value=typed autocomplete="off"/></div>
                            <p class="buttons"><button type="submit" name="act" value="decline">{t!("introduction-decline")}</button></p>
                        </details>
                    </form>
                }
                .into_any(),
            )
        }
        Standing::Introduced => {
            let (select, text) =
                (format!("outcome-{}-{}", made.id, side.word()), format!("what-{}-{}", made.id, side.word()));
            let options: Vec<AnyView> = Outcome::ALL
                .iter()
                .map(|one| view! { <option value=one.word()>{tell_word(language(), "introduction-outcome", one.word())}</option> }.into_any())
                .collect();
            Some(
                view! {
                    <details class="fold no-print" open=refusing.is_some()><summary>{t!("introduction-report")}</summary>
                        <form method="post" action=action class="fields inner">
                            <input type="hidden" name="side" value=side.word()/>
                            <div class="field"><label for=select.clone()>{t!("introduction-report")}</label><span class="select"><select id=select name="outcome">{options}</select></span></div>
                            <div class="field"><label for=text.clone()>{t!("introduction-what")}</label><textarea id=text name="what" rows="3" dir="auto">{typed}</textarea></div>
                            <p class="buttons"><button type="submit" name="act" value="report">{t!("post-keep")}</button></p>
                        </form>
                    </details>
                }
                .into_any(),
            )
        }
        Standing::Declined | Standing::Reported => None,
    }
}

pub(super) async fn step(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    form: Result<Form<Asked>, FormRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let step = match asked.act.as_str() {
        "consent" => Step::Consent,
        "decline" => Step::Decline { why: asked.what.clone() },
        "report" => {
            let Some(outcome) = Outcome::from_word(&asked.outcome) else { return Err(visit.unreadable()) };
            Step::Report { outcome, what: asked.what.clone() }
        }
        _ => return Err(visit.unreadable()),
    };
    let Some(side) = Side::from_word(&asked.side) else { return Err(visit.unreadable()) };
    match boards::step(&app.house, &visit.actor, &IntroductionId::new(id.clone()), side, &step).await {
        Ok(()) => Ok(Redirect::to(&format!("/introductions#i-{id}")).into_response()),
        Err(Failure::Refused(refusal)) => {
            let refusing = Refusing { id, words: said(&visit, refusal), typed: asked.what };
            let page = answer(&app, &visit, Some(refusing)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}
