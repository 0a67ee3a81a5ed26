//! What is suggested in a note: read in the text and under it, and on a page of its own accepted or rejected without a
//! script.

use std::collections::HashMap;

use axum::{
    Json,
    extract::{Form, Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{clock::Moment, ids::NoteId, text::Language};
use entente_live::suggestions::Ruling;
use entente_service::{
    Failure,
    suggestions::{self, Refused, Suggested, Suggestions, Which},
    texts,
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde_json::json;

use super::{
    note,
    text_of::{TextOf, chosen_party, text_of},
};
use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    shell, t,
    text::{language, tell},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/notes/{note}/suggestions", Door::Meeting, page),
        Route::post("/notes/{note}/suggestions", Door::Meeting, rule),
    ]
}

/// `act` is `accept` or `reject`; `suggestion` is said once for each that is meant.
type Said = Vec<(String, String)>;

async fn page(State(app): State<App>, visit: Visit, Path(note): Path<String>) -> Answer {
    let note = NoteId::new(note);
    if visit.wants_json {
        let found = suggestions::of_note(&app.house, &app.live, &visit.actor, &note)
            .await
            .map_err(|failure| visit.fault(failure))?;
        return Ok(Json(json!({ "may_rule": found.may_rule(), "suggestions": found.all })).into_response());
    }
    show(&app, &visit, &note, None).await
}

async fn rule(
    State(app): State<App>,
    visit: Visit,
    Path(note): Path<String>,
    form: Result<Form<Said>, FormRejection>,
) -> Answer {
    let note = NoteId::new(note);
    let open = texts::open(&app.house, &visit.actor, &note).await.map_err(|failure| visit.fault(failure))?;
    let Ok(Form(said)) = form else { return Err(visit.unreadable()) };
    let Some((which, ruling)) = asked(said) else { return Err(visit.unreadable()) };
    let party = chosen_party(&visit, &open);
    match suggestions::rule(&app.house, &app.live, &visit.actor, &note, party.as_ref(), which, ruling).await {
        Ok(()) if visit.wants_json => Ok(Json(json!({})).into_response()),
        Ok(()) => Ok(Redirect::to(&format!("/notes/{note}/suggestions")).into_response()),
        Err(Failure::Refused(refusal)) => {
            let words = refused(visit.language, refusal);
            if visit.wants_json {
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "refused": words }))).into_response());
            }
            let page = show(&app, &visit, &note, Some(words)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn asked(said: Said) -> Option<(Which, Ruling)> {
    let act = said.iter().find(|(name, _)| name == "act").map(|(_, value)| value.as_str());
    let ruling = match act? {
        "accept" => Ruling::Accept,
        "reject" => Ruling::Reject,
        _ => return None,
    };
    let mut ids: Vec<String> = said.into_iter().filter(|(name, _)| name == "suggestion").map(|(_, id)| id).collect();
    match ids.len() {
        0 => None,
        1 => ids.pop().map(|id| (Which::One(id), ruling)),
        _ => Some((Which::These(ids), ruling)),
    }
}

fn refused(language: Language, refusal: Refused) -> String {
    let key = match refusal {
        Refused::Gone => "suggestion-refused-gone",
        Refused::NotSaved => "suggestion-refused-not-saved",
    };
    tell(language, key, &[])
}

async fn show(app: &App, visit: &Visit, note: &NoteId, problem: Option<String>) -> Answer {
    let found = suggestions::of_note(&app.house, &app.live, &visit.actor, note)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let of = text_of(app, visit, &found.note).await?;
    let frame = of.frame(visit, tell(visit.language, "editor-suggestions", &[]));
    let zone = of.zone();
    Ok(shell::page(visit, frame, move || view(found, of, &zone, problem)).into_response())
}

fn view(found: Suggestions, of: TextOf, zone: &TimeZone, problem: Option<String>) -> AnyView {
    let may = found.may_rule();
    let action = format!("/notes/{}/suggestions", found.note.note);
    let ids: Vec<String> = found.all.iter().map(|one| one.id.clone()).collect();
    let all = (may && ids.len() > 1).then(|| {
        let fields = ids.iter().map(|id| view! { <input type="hidden" name="suggestion" value=id.clone()/> });
        view! {
            <form method="post" action=action.clone()>
                {fields.collect_view()}
                <p class="buttons">
                    <button type="submit" name="act" value="accept" class="quiet">{t!("editor-suggestion-accept-all")}</button>" "
                    <button type="submit" name="act" value="reject" class="quiet">{t!("editor-suggestion-reject-all")}</button>
                </p>
            </form>
        }
    });
    let none = found.all.is_empty().then(|| view! { <p class="empty">{t!("suggestion-none")}</p> });
    tell_who(&found.all, zone);
    let text = (!found.all.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="in-the-text">
                <h2 id="in-the-text">{t!("suggestion-text")}</h2>
                <div class="note-text text">{note::text(found.text, of.meeting())}</div>
            </section>
        }
    });
    view! {
        <header class="page-head">
            <h1>{t!("editor-suggestions")}</h1>
            <p class="lede"><a href=of.back><span lang=of.lang dir="auto">{of.title}</span></a></p>
        </header>
        {problem.map(|words| view! { <p class="notice" role="alert">{words}</p> })}
        {none}
        {found.all.iter().map(|one| card(one, zone, may.then_some(action.as_str()))).collect_view()}
        {all}
        {text}
    }
    .into_any()
}

/// One suggestion; with `action`, the form that rules on it.
fn card(one: &Suggested, zone: &TimeZone, action: Option<&str>) -> AnyView {
    let id = one.id.clone();
    let form = action.map(|action| {
        view! {
            <form method="post" action=action.to_owned()>
                <input type="hidden" name="suggestion" value=id.clone()/>
                <p class="buttons">
                    <button type="submit" name="act" value="accept" aria-describedby=format!("s-{id}")>{t!("editor-suggestion-accept")}</button>" "
                    <button type="submit" name="act" value="reject" class="quiet" aria-describedby=format!("s-{id}")>{t!("editor-suggestion-reject")}</button>
                </p>
            </form>
        }
    });
    view! {
        <article class="thread suggestion" id=format!("suggestion-{}", one.id)>
            <p class="comment-head"><bdi>{name(one)}</bdi>" "{one.at.map(|at| when(at, zone))}</p>
            {also(one)}
            {what(one, &format!("s-{}", one.id))}
            {form}
        </article>
    }
    .into_any()
}

/// What is suggested, in words and not by colour alone.
fn what(one: &Suggested, id: &str) -> AnyView {
    let part =
        |label: String, words: AnyView| view! { <span class="suggested"><small>{label}</small>" "{words}</span> };
    let removed = (!one.removed.is_empty()).then(|| {
        let words = one.removed.clone();
        part(t!("editor-suggestion-removes"), view! { <del dir="auto">{words}</del> }.into_any())
    });
    let added = (!one.added.is_empty()).then(|| {
        let words = one.added.clone();
        part(t!("editor-suggestion-adds"), view! { <ins dir="auto">{words}</ins> }.into_any())
    });
    let breaks = one
        .breaks
        .then(|| part(t!("editor-suggestion-breaks"), view! { <span aria-hidden="true">"¶"</span> }.into_any()));
    view! { <p class="suggested-what" id=id.to_owned()>{removed}" "{added}" "{breaks}</p> }.into_any()
}

fn name(one: &Suggested) -> String {
    one.who.as_ref().map_or_else(|| t!("editor-participant"), |who| who.words.clone())
}

/// Who else has put something under it: not all of it is theirs who made it.
fn also(one: &Suggested) -> Option<AnyView> {
    let names = one.also.iter().enumerate().map(|(at, name)| {
        let between = if at > 0 { " · " } else { " " };
        view! { {between}<bdi>{name.words.clone()}</bdi> }
    });
    let names = names.collect_view();
    (!one.also.is_empty()).then(|| view! { <p class="meta">{t!("editor-suggestion-also")}{names}</p> }.into_any())
}

fn when(at: Moment, zone: &TimeZone) -> AnyView {
    view! { <time class="meta" datetime=format!("{}", dates::wall(at, zone))>{moment(at, zone)}</time> }.into_any()
}

fn moment(at: Moment, zone: &TimeZone) -> String {
    let wall = dates::wall(at, zone);
    format!("{} {}", dates::short_date(language(), wall.date()), dates::time_of_day(at, zone))
}

/// Tells the text on this page who suggested what in it, and when.
pub(crate) fn tell_who(all: &[Suggested], zone: &TimeZone) {
    let told = all.iter().map(|one| {
        let at = one.at.map(|at| format!(", {}", moment(at, zone))).unwrap_or_default();
        let also = one.also.iter().map(|name| format!(", {}", name.words)).collect::<String>();
        (one.id.clone(), format!("{}{also}{at}", name(one)))
    });
    let mut known = use_context::<note::Suggesters>().unwrap_or_default();
    known.0.extend(told.collect::<HashMap<_, _>>());
    provide_context(known);
}

/// What is suggested in a note, under it, with the way to the page where one rules on it.
pub(crate) fn under_note(note: &str, all: &[Suggested], zone: &TimeZone) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="threads-read" aria-labelledby="suggestions-h">
            <h3 id="suggestions-h">{t!("editor-suggestions")}</h3>
            {all.iter().map(|one| card(one, zone, None)).collect_view()}
            <p><a href=format!("/notes/{note}/suggestions")>{t!("suggestion-page")}</a></p>
        </section>
    }
    .into_any()
}
