//! The page on which a procedure is prepared: begin, end, and what that end
//! means to each party before anybody is told.

use std::collections::{BTreeMap, BTreeSet};

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId},
    policy::Action,
};
use entente_drafting::silence::{Basis, Disclosure, MIN_HOURS, Refused, fairness::Week};
use entente_service::{
    Failure,
    meetings::Opened,
    silence::{self, Chosen, Outlook, Working},
};
use jiff::civil;
use leptos::prelude::*;

use super::{
    answers::{Posted, command, fields, words},
    frame, opened, times, weighing,
};
use crate::{
    app::App,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed, Wrong},
    routes::{Door, Route},
    shell, t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/documents/{document}/silence", Door::Desk, page),
        Route::post("/meetings/{meeting}/documents/{document}/silence", Door::Desk, act),
    ]
}

/// Half an hour to look at it, then on the hour.
const LEAD_S: i64 = 1_800;

async fn keeper(app: &App, visit: &Visit, meeting: &str) -> Result<Opened, Fault> {
    let opened = opened(app, visit, meeting).await?;
    if opened.place.may(Action::KeepSilence) { Ok(opened) } else { Err(visit.forbidden()) }
}

async fn outlook(
    app: &App,
    visit: &Visit,
    opened: &Opened,
    document: &str,
    working: &BTreeMap<PartyId, Working>,
) -> Result<Outlook, Fault> {
    silence::outlook(&app.house, &visit.actor, &opened.meeting.id, &DocumentId::new(document), working)
        .await
        .map_err(|failure| visit.fault(failure))
}

async fn page(State(app): State<App>, visit: Visit, Path((meeting, document)): Path<(String, String)>) -> Answer {
    let opened = keeper(&app, &visit, &meeting).await?;
    let outlook = outlook(&app, &visit, &opened, &document, &BTreeMap::new()).await?;
    let now = app.house.now().plus_seconds(LEAD_S).micros();
    let hour = 3_600_000_000;
    let starts_at = Moment::from_micros(now.div_euclid(hour) * hour + hour);
    let mut fields = Fields::default();
    let zone = &opened.meeting.zone;
    fields.put("starts", times::typed(starts_at, zone));
    fields.put("expires", times::typed(outlook.propose(starts_at, MIN_HOURS), zone));
    fields.put("min-hours", MIN_HOURS.to_string());
    fields.put("basis", Basis::ChairLetter.word());
    fields.put("disclosure", Disclosure::ChairOnly.word());
    Ok(shown(&app, &visit, opened, outlook, Typed::new(fields, Vec::new())))
}

/// What was typed, read; with what cannot be read.
struct Read {
    starts_at: Moment,
    expires_at: Moment,
    min_hours: u32,
    wrong: Vec<Wrong>,
}

fn read(visit: &Visit, fields: &Fields, zone: &str, now: Moment) -> Read {
    let mut wrong = Vec::new();
    let mut instant = |field: &str| {
        times::of_typed(fields.get(field), zone).unwrap_or_else(|| {
            wrong.push(Wrong { field: field.to_owned(), words: tell(visit.language, "silence-wrong-instant", &[]) });
            now
        })
    };
    let (starts_at, expires_at) = (instant("starts"), instant("expires"));
    // What is no number is refused by the rules, as one that is out of all reason.
    let min_hours = fields.get("min-hours").trim().parse().unwrap_or(0);
    Read { starts_at, expires_at, min_hours, wrong }
}

/// Weeks and holidays by party; what is no day is told.
fn working(visit: &Visit, fields: &Fields, wrong: &mut Vec<Wrong>) -> BTreeMap<PartyId, Working> {
    let mut all = BTreeMap::new();
    for (name, value) in &fields.0 {
        let Some(party) = name.strip_prefix("week-") else { continue };
        let Some(week) = Week::from_word(value) else { continue };
        let typed = fields.get(&format!("holidays-{party}"));
        let mut holidays = BTreeSet::new();
        for day in typed.split([' ', ',', ';']).map(str::trim).filter(|day| !day.is_empty()) {
            match day.parse::<civil::Date>() {
                Ok(day) => {
                    holidays.insert(day.to_string());
                }
                Err(_) => wrong.push(Wrong {
                    field: "fair-caption".to_owned(),
                    words: tell(visit.language, "silence-wrong-day", &[("day", day.to_owned().into())]),
                }),
            }
        }
        all.insert(PartyId::new(party), Working { week, holidays });
    }
    all
}

async fn act(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, document)): Path<(String, String)>,
    form: Posted,
) -> Answer {
    let opened = keeper(&app, &visit, &meeting).await?;
    let mut fields = fields(&visit, form)?;
    let zone = opened.meeting.zone.clone();
    let Read { starts_at, expires_at, min_hours, mut wrong } = read(&visit, &fields, &zone, app.house.now());
    let working = working(&visit, &fields, &mut wrong);
    let outlook = outlook(&app, &visit, &opened, &document, &working).await?;
    if !wrong.is_empty() {
        return Ok(refused(&app, &visit, opened, outlook, fields, wrong));
    }
    match fields.get("act") {
        "weigh" => Ok(shown(&app, &visit, opened, outlook, Typed::new(fields, Vec::new()))),
        "propose" => {
            let proposed = times::typed(outlook.propose(starts_at, min_hours.clamp(1, 24 * 90)), &zone);
            fields.0.retain(|(name, _)| name != "expires");
            fields.put("expires", proposed);
            Ok(shown(&app, &visit, opened, outlook, Typed::new(fields, Vec::new())))
        }
        "prepare" => {
            let (Some(basis), Some(disclosure)) =
                (Basis::from_word(fields.get("basis")), Disclosure::from_word(fields.get("disclosure")))
            else {
                return Err(visit.unreadable());
            };
            let chosen = Chosen {
                scope: fields.all("scope").map(ParaId::new).collect(),
                basis,
                min_hours,
                starts_at,
                expires_at,
                disclosure,
                reason: fields.get("reason").to_owned(),
                working,
            };
            let command = command(&visit, &fields)?;
            let of = MeetingId::new(meeting.clone());
            let id = DocumentId::new(document.clone());
            match silence::prepare(&app.house, &app.live, &visit.actor, &of, &id, chosen, &command).await {
                Ok(Some(new)) => Ok(Redirect::to(&format!("/meetings/{of}/silence/{new}")).into_response()),
                Ok(None) => Ok(Redirect::to(&format!("/meetings/{of}/silence")).into_response()),
                Err(Failure::Refused(why)) => {
                    let wrong = vec![Wrong { field: field_of(&why).to_owned(), words: words(&visit, &why) }];
                    Ok(refused(&app, &visit, opened, outlook, fields, wrong))
                }
                Err(failure) => Err(visit.fault(failure)),
            }
        }
        _ => Err(visit.unreadable()),
    }
}

const fn field_of(refused: &Refused) -> &'static str {
    match refused {
        Refused::TooShort(_) => "expires",
        Refused::BadMinimum => "min-hours",
        Refused::BeginsInThePast => "starts",
        Refused::NoParagraph => "scope",
        Refused::SameText | Refused::TooLong => "reason",
        _ => "prepare",
    }
}

fn refused(app: &App, visit: &Visit, opened: Opened, outlook: Outlook, fields: Fields, wrong: Vec<Wrong>) -> Response {
    let page = shown(app, visit, opened, outlook, Typed::new(fields, wrong));
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn shown(app: &App, visit: &Visit, opened: Opened, outlook: Outlook, typed: Typed) -> Response {
    let title = tell(visit.language, "silence-prepare-title", &[]);
    let frame = frame(visit, &opened, title.clone());
    let command = app.house.id();
    let hindrance = outlook.hindrance.as_ref().map(|refused| words(visit, refused));
    let read = read(visit, &typed.fields, &opened.meeting.zone, app.house.now());
    shell::page(visit, frame, move || view(&opened, &outlook, &typed, &read, hindrance, title, &command))
        .into_response()
}

fn view(
    opened: &Opened,
    outlook: &Outlook,
    typed: &Typed,
    read: &Read,
    hindrance: Option<String>,
    title: String,
    command: &str,
) -> impl IntoView + use<> {
    let document = &outlook.document;
    let base = format!("/meetings/{}/documents/{}", opened.meeting.id, document.id);
    let (lang, name) = document.title.pick(language().code());
    let head = view! {
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")>
            <ol><li><a href=base.clone()><bdi>{document.symbol.clone()}</bdi></a></li></ol>
        </nav>
        <header class="page-head"><h1>{title}</h1><p class="lede" lang=lang.to_owned() dir="auto">{name.to_owned()}</p></header>
    };
    if let Some(words) = hindrance {
        return view! {
            {head}
            <p class="notice" data-kind="warning">{words}</p>
            <p><a href=base>{t!("silence-back-to-document")}</a></p>
        }
        .into_any();
    }
    let zone = &opened.meeting.zone;
    let city = crate::dates::zone_city(zone);
    let of_words = |prefix: &str, all: &[&str]| -> Vec<(String, String)> {
        all.iter().map(|word| ((*word).to_owned(), tell_word(language(), prefix, word))).collect()
    };
    let bases: Vec<&str> = Basis::ALL.iter().map(|one| one.word()).collect();
    let disclosures: Vec<&str> = Disclosure::ALL.iter().map(|one| one.word()).collect();
    let paras: Vec<(String, String)> = document
        .present()
        .filter(|para| !para.number.is_empty())
        .map(|para| (para.id.to_string(), para.number.clone()))
        .collect();
    let proposed = outlook.propose(read.starts_at, read.min_hours.clamp(1, 24 * 90));
    let better = (proposed != read.expires_at).then(|| {
        let when = times::moment(language(), proposed, zone);
        view! {
            <p class="line"><span>{t!("silence-proposed", when = when)}</span>
                <button type="submit" name="act" value="propose">{t!("silence-propose")}</button></p>
        }
    });
    let again =
        outlook.again.then(|| view! { <p class="notice" data-kind="warning">{t!("silence-refused-same-text")}</p> });
    let reason_hint = outlook.again.then(|| t!("silence-again-hint"));
    view! {
        {typed.summary()}
        {head}
        {again}
        <form method="post" action=format!("{base}/silence") class="fields silence-prepare" id="prepare">
            <input type="hidden" name="command" value=command.to_owned()/>
            <h2>{t!("silence-when-title")}</h2>
            {typed.input("starts", "datetime-local", t!("silence-start"), false, Some(t!("silence-zone-hint", city = city)))}
            {typed.input("expires", "datetime-local", t!("silence-expiry"), false, None)}
            {typed.input("min-hours", "number", t!("silence-min-hours"), false, Some(t!("silence-min-hours-hint")))}
            {better}
            {weighing::view(outlook, typed, read.starts_at, read.expires_at)}
            <p class="buttons"><button type="submit" name="act" value="weigh">{t!("silence-weigh")}</button></p>
            <h2>{t!("silence-how-title")}</h2>
            {typed.select("basis", t!("silence-basis"), None, of_words("silence-basis", &bases))}
            {typed.select("disclosure", t!("silence-disclosure"), Some(t!("silence-disclosure-hint")), of_words("silence-disclosure", &disclosures))}
            <details class="fold" open=typed.fields.has("scope")><summary>{t!("silence-scope-some")}</summary>
                <div class="fields inner">{typed.checks("scope", t!("silence-scope-legend"), paras)}</div></details>
            {typed.area("reason", t!("silence-reason"), reason_hint)}
            <p class="hint">{t!("silence-prepare-hint")}</p>
            <p class="buttons"><button type="submit" class="primary" name="act" value="prepare">{t!("silence-prepare-act")}</button></p>
        </form>
    }
    .into_any()
}
