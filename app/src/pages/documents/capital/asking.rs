//! The delegation asks: which paragraphs go home, for how long, with which note. The link is shown once.

use std::collections::HashMap;

use axum::{
    Extension,
    extract::{Path, Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    ids::{CommandId, ParaId, PartyId, is_well_formed},
    text::Language,
};
use entente_drafting::{
    capital::{self, AskRefused, Life},
    model::{Para, ParaStatus},
    text as words_of,
};
use entente_service::{
    Failure,
    documents::capital::{self as service, Asking, Made, Sender, Told, delegations},
    identity::Browser,
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{letters::post, list, when};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        documents::{Looked, acts::Sent, acts::known, frame, inlines, look, view_head},
        edit::fields::{Fields, Typed, Wrong},
        silence::times,
    },
    shell, t,
    text::{tell, tell_word},
    visit::Visit,
};

/// How many letters of a paragraph tell which it is.
const BEGINNING: usize = 160;

#[derive(Debug, Default, Deserialize)]
pub(super) struct About {
    /// The paragraph one comes from.
    para: Option<String>,
    /// One comes to ask, and not to look at what was asked.
    new: Option<String>,
}

/// The document, for somebody who has a capital.
pub(super) async fn own(app: &App, visit: &Visit, meeting: &str, document: &str) -> Result<Looked, Fault> {
    let looked = look(app, visit, meeting, document).await?;
    if delegations(&looked.opened).is_empty() { Err(visit.forbidden()) } else { Ok(looked) }
}

pub(super) async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, document)): Path<(String, String)>,
    about: Result<Query<About>, QueryRejection>,
) -> Answer {
    let looked = own(&app, &visit, &meeting, &document).await?;
    let about = about.map(|Query(about)| about).unwrap_or_default();
    let fields = beginning(&visit, &looked, about.para.as_deref());
    let asks = about.para.is_some() || about.new.is_some() || looked.capital.is_empty();
    let form = asks.then(|| Typed::new(fields, Vec::new()));
    shown(&app, &visit, looked, form, None).await
}

/// A form nobody has filled in: what waits for the capital is chosen, and the clock says until when.
fn beginning(visit: &Visit, looked: &Looked, para: Option<&str>) -> Fields {
    let document = looked.document();
    let mut fields = Fields::default();
    let chosen = |one: &&Para| match para {
        Some(id) => one.id.as_str() == id,
        None => capital::clock(one).is_some(),
    };
    for one in capital::askable(document).filter(chosen) {
        fields.put("para", one.id.to_string());
    }
    let ticks = capital::askable(document).filter(chosen).any(|one| capital::clock(one).is_some());
    fields.put("life", if ticks { "clock" } else { "48" });
    fields.put("language", visit.language.code());
    if let Some((party, _)) = looked.acting(visit) {
        fields.put("party", party.to_string());
    }
    fields
}

pub(super) async fn send(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    Path((meeting, document)): Path<(String, String)>,
    form: Sent,
) -> Answer {
    let looked = own(&app, &visit, &meeting, &document).await?;
    let Ok(axum::Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let command = fields.get("command");
    if !is_well_formed(command) {
        return Err(visit.unreadable());
    }
    let life = match fields.get("life") {
        "24" => Some(Life::Hours(24)),
        "48" => Some(Life::Hours(48)),
        "72" => Some(Life::Hours(72)),
        "clock" => Some(Life::Clock),
        _ => times::of_typed(fields.get("until"), &looked.opened.meeting.zone).map(Life::Until),
    };
    let Some(life) = life else {
        let words = tell(visit.language, "capital-refused-no-instant", &[]);
        let wrong = vec![Wrong { field: "until".to_owned(), words }];
        let page = shown(&app, &visit, looked, Some(Typed::new(fields, wrong)), None).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let asking = Asking {
        paras: fields.all("para").filter_map(known).map(ParaId::new).collect(),
        life,
        note: fields.get("note").to_owned(),
        language: Language::from_tag(fields.get("language")).unwrap_or(visit.language),
        recipient: fields.get("recipient").to_owned(),
    };
    let from = Sender {
        party: Some(fields.get("party")).filter(|party| !party.is_empty()).map(PartyId::new),
        command: CommandId::new(command),
        address: browser.address,
    };
    let post = post(&visit.settings.public_url);
    let of = (&looked.opened.meeting.id, &looked.seen.document.id);
    match service::ask(&app.house, &app.identity, &post, &visit.actor, of, asking, &from).await {
        Ok(Some(made)) => {
            let looked = own(&app, &visit, &meeting, &document).await?;
            shown(&app, &visit, looked, None, Some(made)).await
        }
        // Sent twice: it was shown the first time.
        Ok(None) => Ok(Redirect::to(&format!("{}/capital", looked.base())).into_response()),
        Err(Failure::Refused(why)) => {
            let wrong = vec![Wrong { field: field_of(why).to_owned(), words: words(&visit, why) }];
            let looked = own(&app, &visit, &meeting, &document).await?;
            let page = shown(&app, &visit, looked, Some(Typed::new(fields, wrong)), None).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn words(visit: &Visit, why: AskRefused) -> String {
    match why {
        AskRefused::TooManyLetters(seconds) => {
            let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
            tell(visit.language, "capital-refused-too-many-letters", &[("minutes", minutes.into())])
        }
        why => tell_word(visit.language, "capital-refused", why.word()),
    }
}

const fn field_of(why: AskRefused) -> &'static str {
    match why {
        AskRefused::WrongState | AskRefused::NoParas | AskRefused::GonePara | AskRefused::TooMany => "para",
        AskRefused::NoClock => "life",
        AskRefused::PastTime | AskRefused::TooFar => "until",
        AskRefused::TooLong => "note",
        AskRefused::BadAddress | AskRefused::TooManyLetters(_) => "recipient",
        AskRefused::WhichParty => "party",
    }
}

/// The page: the link that was just made, what was sent home before, and the form or the way to it.
async fn shown(app: &App, visit: &Visit, looked: Looked, typed: Option<Typed>, made: Option<Made>) -> Answer {
    let books: Vec<Vec<Told>> =
        service::books(&app.house, &looked.capital).await.map_err(|failure| visit.fault(failure))?;
    let title = tell(visit.language, "capital-title", &[]);
    let frame = frame(visit, &looked.opened, title.clone());
    let (command, inner) = (app.house.id(), visit.clone());
    let page: Response = shell::page(visit, frame, move || {
        let refused = typed.as_ref().is_some_and(|typed| !typed.wrong.is_empty());
        let again = (typed.is_none() && capital::is_asked_about(looked.document().state)).then(|| {
            let href = format!("{}/capital?new=1#ask-h", looked.base());
            view! { <p class="buttons no-print"><a class="button" href=href>{t!("capital-ask")}</a></p> }
        });
        view! {
            {typed.as_ref().and_then(Typed::summary)}
            {view_head(&inner, &looked, "capital", title)}
            {made.map(|made| link(&inner, &looked, &made))}
            {(!refused).then(|| list::view(&inner, &looked, &books, &command))}
            {again}
            {typed.as_ref().and_then(|typed| form(&inner, &looked, typed, &command))}
        }
        .into_any()
    })
    .into_response();
    Ok(page)
}

/// The link, this once.
fn link(visit: &Visit, looked: &Looked, made: &Made) -> AnyView {
    let href = format!("{}/capital/{}", visit.settings.public_url, made.token);
    let mailed = (!made.ask.asked.recipient.is_empty())
        .then(|| view! { <p>{t!("capital-made-mailed", address = made.ask.asked.recipient.clone())}</p> });
    view! {
        <section class="notice capital-made" data-kind="done" role="status" aria-labelledby="made-h">
            <h2 id="made-h">{t!("capital-made")}</h2>
            <p>{t!("capital-made-once", instant = when(visit, looked, made.ask.expires_at))}</p>
            <p class="secret" id="link">{href}</p>
            {mailed}
        </section>
    }
    .into_any()
}

fn form(visit: &Visit, looked: &Looked, typed: &Typed, command: &str) -> Option<AnyView> {
    let document = looked.document();
    if !capital::is_asked_about(document.state) {
        return Some(view! { <p class="meta">{t!("capital-refused-wrong-state")}</p> }.into_any());
    }
    let chosen: Vec<&str> = typed.fields.all("para").collect();
    let numbers: HashMap<&ParaId, String> = document.numbered().map(|(para, number)| (&para.id, number)).collect();
    let line = |para: &Para| {
        let id = format!("para-{}", para.id);
        let number = numbers.get(&para.id).cloned();
        let clock = capital::clock(para).map(
            |at| view! { " "<span class="meta">{t!("capital-clock-until", instant = when(visit, looked, at))}</span> },
        );
        let whole = words_of::plain(&para.text);
        let beginning: String = whole.chars().take(BEGINNING).collect();
        let more = if whole.chars().count() > BEGINNING { "…" } else { "" };
        let checked = chosen.contains(&para.id.as_str());
        view! {
            <div class="choice"><input type="checkbox" id=id.clone() name="para" value=para.id.to_string() checked=checked/>
                <label for=id><strong>{number}</strong>" "{inlines::status(para.status)}{clock}<span class="beginning" lang=document.language.code() dir="auto">{beginning}{more}</span></label></div>
        }
        .into_any()
    };
    let ticking = !chosen.is_empty()
        && capital::askable(document)
            .filter(|para| chosen.contains(&para.id.as_str()))
            .all(|para| capital::clock(para).is_some());
    // What is agreed is seldom asked about.
    let (agreed, open): (Vec<&Para>, Vec<&Para>) =
        capital::askable(document).partition(|para| para.status == ParaStatus::Agreed);
    let unfolded = agreed.iter().any(|para| chosen.contains(&para.id.as_str()));
    let count = agreed.len();
    let paras: Vec<AnyView> = open.into_iter().map(line).collect();
    let agreed: Vec<AnyView> = agreed.into_iter().map(line).collect();
    let agreed = (count > 0).then(|| {
        view! { <details class="fold" open=unfolded><summary>{t!("capital-paras-agreed", count = count)}</summary>{agreed}</details> }
    });
    let problem = |field: &str| {
        let found = typed.wrong.iter().find(|wrong| wrong.field == field);
        found.map(|wrong| view! { <p class="error">{wrong.words.clone()}</p> })
    };
    let parties: Vec<(String, String)> =
        delegations(&looked.opened).iter().map(|party| (party.id.to_string(), party.short.clone())).collect();
    let party = match parties.as_slice() {
        [(only, _)] => view! { <input type="hidden" name="party" value=only.clone()/> }.into_any(),
        _ => typed.select("party", t!("capital-of"), None, parties),
    };
    let languages: Vec<(String, String)> =
        Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    Some(
        view! {
            <section class="part" aria-labelledby="ask-h">
                <h2 id="ask-h">{t!("capital-ask")}</h2>
                <p class="meta">{t!("capital-lede")}</p>
                <form method="post" action=format!("{}/capital", looked.base()) class="fields capital-ask">
                    <input type="hidden" name="command" value=command.to_owned()/>
                    {party}
                    <fieldset class="choices capital-paras" id="para"><legend>{t!("capital-paras")}</legend>{problem("para")}
                        {ticking.then(|| view! { <p class="hint">{t!("capital-paras-hint")}</p> })}
                        {paras}{agreed}</fieldset>
                    {life(looked, typed, problem("life").map(IntoAny::into_any))}
                    {typed.area("note", t!("capital-note"), Some(t!("capital-note-hint")))}
                    {typed.select("language", t!("capital-language"), Some(t!("capital-language-hint")), languages)}
                    {typed.field("recipient", t!("capital-recipient"), true, Some(t!("capital-recipient-hint")), {
                        let value = typed.fields.get("recipient").to_owned();
                        move |described, invalid| view! { <input id="recipient" name="recipient" type="email" value=value dir="ltr" autocomplete="off" aria-describedby=described aria-invalid=invalid/> }.into_any()
                    })}
                    <p class="buttons"><button type="submit" class="primary">{t!("capital-make")}</button></p>
                    <p class="hint">{t!("capital-private")}</p>
                </form>
            </section>
        }
        .into_any(),
    )
}

/// How long the link lives.
fn life(looked: &Looked, typed: &Typed, problem: Option<AnyView>) -> AnyView {
    let chosen = typed.fields.get("life").to_owned();
    let ticks = capital::askable(looked.document()).any(|para| capital::clock(para).is_some());
    let clock = ticks.then(|| ("clock", t!("capital-life-clock")));
    let hours = [24_i64, 48, 72].map(|hours| {
        let value = match hours {
            24 => "24",
            48 => "48",
            _ => "72",
        };
        (value, t!("capital-life-hours", hours = hours))
    });
    let city = dates::zone_city(&looked.opened.meeting.zone);
    let date = ("date", t!("capital-life-date", city = city));
    let choices: Vec<AnyView> = clock
        .into_iter()
        .chain(hours)
        .chain([date])
        .enumerate()
        .map(|(place, (value, words))| {
            let id = if place == 0 { "life".to_owned() } else { format!("life-{value}") };
            let checked = chosen == value;
            view! { <div class="choice"><input type="radio" id=id.clone() name="life" value=value checked=checked/><label for=id>{words}</label></div> }
                .into_any()
        })
        .collect();
    let wrong = typed.wrong.iter().find(|wrong| wrong.field == "until").map(|wrong| wrong.words.clone());
    let invalid = wrong.is_some().then_some("true");
    let described = wrong.is_some().then_some("until-error");
    let value = typed.fields.get("until").to_owned();
    view! {
        <fieldset class="choices"><legend>{t!("capital-life")}</legend>{problem}{choices}
            {wrong.map(|words| view! { <p class="error" id="until-error">{words}</p> })}
            <label class="unseen" for="until">{t!("capital-until")}</label>
            <input id="until" name="until" type="datetime-local" class="short" value=value aria-describedby=described aria-invalid=invalid/>
        </fieldset>
    }
    .into_any()
}
