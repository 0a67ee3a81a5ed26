//! Offices by term: what a mechanism's page shows of them, and where its owners plan, end and withdraw them.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    clock::Moment,
    directory::{
        Directory, Mechanism,
        term::{Office, Refusal, Term, TermState},
    },
    ids::{MechanismId, is_well_formed},
    text::Language,
};
use entente_service::{
    Failure,
    offices::{self, Act, New, Refused},
    profiles,
};
use jiff::{civil, tz::TimeZone};
use leptos::prelude::*;

use super::{
    parts::{holder, name_of},
    profile::crumbs,
    read,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::edit::fields::{Fields, Typed, Wrong},
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word, within},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/mechanisms/{id}/terms", Door::SignedIn, page),
        Route::post("/mechanisms/{id}/terms", Door::SignedIn, plan),
        Route::post("/mechanisms/{id}/terms/{term}", Door::SignedIn, act),
    ]
}

pub(super) fn office(office: Office) -> String {
    tell_word(language(), "term-office", office.word())
}

fn day(at: Moment) -> String {
    dates::short_date(language(), dates::wall(at, &TimeZone::UTC).date())
}

/// "1 Jan 2027 – 31 Dec 2027", by days.
pub(super) fn span(term: &Term) -> String {
    match term.until {
        Some(until) => t!("term-span", from = day(term.from), until = day(until)),
        None => t!("term-span-open", from = day(term.from)),
    }
}

/// The part of a mechanism's page: what runs, what comes, what was; none where no term is on record.
pub(super) fn section(directory: &Directory, mechanism: &Mechanism) -> Option<AnyView> {
    let all: Vec<&Term> = directory.terms_of(&mechanism.id).collect();
    if all.is_empty() {
        return None;
    }
    // As on every line of time: the oldest first.
    let lines: Vec<AnyView> = all
        .iter()
        .map(|term| {
            let state = tell_word(language(), "term-state", term.state.word());
            let source = (!term.source.is_empty())
                .then(|| view! { " "<span class="meta">{t!("profile-source")}": "<bdi>{term.source.clone()}</bdi></span> });
            view! {
                <div class="fact"><dt>{span(term)}</dt><dd>{office(term.office)}": "{holder(directory, &term.holder)}" "<span class="meta">{state}</span>{source}</dd></div>
            }
            .into_any()
        })
        .collect();
    Some(
        view! {
            <section class="part" aria-labelledby="terms"><h2 id="terms">{t!("term-title")}</h2><dl class="facts">{lines}</dl></section>
        }
        .into_any(),
    )
}

struct Scene<'s> {
    directory: &'s Directory,
    mechanism: &'s Mechanism,
    zone_name: &'s str,
    /// What the plan form holds.
    typed: Typed,
    id: String,
    /// What was refused of a term that is there.
    said: Option<String>,
}

async fn keeps(app: &App, visit: &Visit, id: &str) -> Result<(), Fault> {
    profiles::open(&app.house, &visit.actor, id).await.map_err(|failure| visit.fault(failure))?;
    Ok(())
}

async fn page(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    let mut fields = Fields::default();
    fields.put("office", Office::Chair.word());
    for name in ["from_time", "until_time"] {
        fields.put(name, "00:00");
    }
    answer(&app, &visit, &id, Typed::new(fields, Vec::new()), None).await
}

async fn answer(app: &App, visit: &Visit, id: &str, typed: Typed, said: Option<String>) -> Answer {
    keeps(app, visit, id).await?;
    let directory = read(visit, app).await?;
    let Some(mechanism) = directory.mechanism(id) else { return Err(visit.absent()) };
    let zone_name = visit.own_zone().unwrap_or("UTC");
    let scene = Scene { directory: &directory, mechanism, zone_name, typed, id: app.house.id(), said };
    let frame = Frame::plain(tell(visit.language, "term-title", &[])).at(Place::Mechanisms);
    Ok(shell::page(visit, frame, || view(&scene)).into_response())
}

fn refused(page: Response) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn view(scene: &Scene<'_>) -> AnyView {
    let (mechanism, typed) = (scene.mechanism, &scene.typed);
    let base = format!("/mechanisms/{}", mechanism.id);
    let lines: Vec<AnyView> = scene.directory.terms_of(&mechanism.id).map(|term| line(scene, term)).collect();
    let none = lines.is_empty().then(|| view! { <p>{t!("term-none")}</p> });
    let offices = Office::ALL.iter().map(|one| (one.word().to_owned(), office(*one))).collect();
    let said = scene.said.clone().map(|words| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{words}</p></div> }
    });
    let city = dates::zone_city(scene.zone_name);
    view! {
        {typed.summary()}{said}
        {crumbs(&mechanism.id, &mechanism.acronym, t!("term-title"))}
        <header class="page-head"><h1>{t!("term-title")}</h1><p class="lede">{t!("term-lede")}</p>
        <p class="buttons"><a href=format!("{base}/handover")>{t!("handover-title")}</a></p></header>
        <section class="part" aria-labelledby="there"><h2 id="there">{t!("term-there")}</h2>{none}<ol class="rows plain">{lines}</ol></section>
        <section class="part" aria-labelledby="plan"><h2 id="plan">{t!("term-plan")}</h2>
            <form method="post" action=format!("{base}/terms") class="fields">
                <input type="hidden" name="id" value=scene.id.clone()/>
                {typed.select("office", t!("term-office"), Some(t!("term-office-hint")), offices)}
                {typed.input("holder", "text", t!("term-holder"), false, Some(t!("term-holder-hint")))}
                {typed.area("accounts", t!("term-accounts"), Some(t!("term-accounts-hint")))}
                <p class="meta">{t!("notice-hours-zone", city = city)}</p>
                {typed.input("from_day", "date", t!("term-from"), false, None)}
                {typed.input("from_time", "time", t!("term-from-time"), false, None)}
                {typed.input("until_day", "date", t!("term-until"), true, Some(t!("term-until-hint")))}
                {typed.input("until_time", "time", t!("term-until-time"), true, None)}
                {typed.input("source", "text", t!("profile-field-source"), true, Some(t!("profile-source-hint")))}
                <p class="buttons"><button type="submit" class="primary">{t!("term-plan")}</button></p>
            </form>
        </section>
    }
    .into_any()
}

fn line(scene: &Scene<'_>, term: &Term) -> AnyView {
    let zone = dates::zone(scene.zone_name);
    let instant = |at: Moment| {
        let day = dates::short_date(language(), dates::wall(at, &zone).date());
        format!("{day}, {}", dates::time_of_day(at, &zone))
    };
    let span = match term.until {
        Some(until) => t!("term-span", from = instant(term.from), until = instant(until)),
        None => t!("term-span-open", from = instant(term.from)),
    };
    let action = format!("/mechanisms/{}/terms/{}", scene.mechanism.id, term.id);
    let hidden = || view! { <input type="hidden" name="version" value=term.version.to_string()/> };
    let withdraw = (term.state == TermState::Planned).then(|| {
        view! { <form method="post" action=action.clone() class="inline">{hidden()}<button type="submit" name="act" value="withdraw">{t!("term-withdraw")}</button></form> }
    });
    let end = matches!(term.state, TermState::Planned | TermState::Running).then(|| {
        let (day_id, time_id) = (format!("end-day-{}", term.id), format!("end-time-{}", term.id));
        view! {
            <details class="fold"><summary>{t!("term-end")}</summary>
                <form method="post" action=action.clone() class="fields inner">{hidden()}
                    <div class="field"><label for=day_id.clone()>{t!("term-until")}</label><input id=day_id name="day" type="date" class="short"/></div>
                    <div class="field"><label for=time_id.clone()>{t!("term-until-time")}</label><input id=time_id name="time" type="time" class="short" value="00:00"/></div>
                    <p class="buttons"><button type="submit" name="act" value="end">{t!("term-end")}</button></p>
                </form>
            </details>
        }
    });
    let acting = t!("term-acting", count = term.accounts.len());
    view! {
        <li class="row">
            <p class="key">{tell_word(language(), "term-state", term.state.word())}</p>
            <h3 class="title">{office(term.office)}": "{holder(scene.directory, &term.holder)}</h3>
            <p class="meta line"><span>{span}</span><span>{acting}</span></p>
            {withdraw}{end}
        </li>
    }
    .into_any()
}

/// The instant of a day and an hour by the reader's clock; none: no day was typed, or no such one.
fn instant(day: &str, time: &str, zone: &TimeZone) -> Option<Moment> {
    let day: civil::Date = day.trim().parse().ok()?;
    let time = if time.trim().is_empty() { "00:00" } else { time.trim() };
    let (hour, minute) = time.split_once(':')?;
    let time = civil::Time::new(hour.parse().ok()?, minute.get(..2)?.parse().ok()?, 0, 0).ok()?;
    let there = day.to_datetime(time).to_zoned_datetime(zone.clone()).ok()?;
    Some(Moment::from_micros(there.timestamp().as_microsecond()))
}

fn words(directory: &Directory, reader: Language, refused: &Refused) -> String {
    within(reader, || match (&refused.why, &refused.against) {
        (Refusal::Overlaps, Some(term)) => {
            t!("term-refused-overlaps", holder = name_of(directory, language(), &term.holder), span = span(term))
        }
        (Refusal::UnknownAccount, _) => t!("term-refused-unknown-account", address = refused.address.clone()),
        (why, _) => tell_word(language(), "term-refused", why.word()),
    })
}

const fn at(why: Refusal) -> &'static str {
    match why {
        Refusal::NoHolder | Refusal::TooLong => "holder",
        Refusal::NoStart | Refusal::Overlaps => "from_day",
        Refusal::EndsBeforeItStarts => "until_day",
        Refusal::NobodyActs | Refusal::UnknownAccount | Refusal::TooMany => "accounts",
        Refusal::Forbidden | Refusal::Stale | Refusal::WrongState => "office",
    }
}

type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

async fn plan(visit: Visit, State(app): State<App>, Path(id): Path<String>, form: Sent) -> Answer {
    keeps(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let Some(office) = Office::from_word(fields.get("office")) else { return Err(visit.unreadable()) };
    if !is_well_formed(fields.get("id")) {
        return Err(visit.unreadable());
    }
    let directory = read(&visit, &app).await?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let until_day = fields.get("until_day").trim().to_owned();
    let until = instant(&until_day, fields.get("until_time"), &zone);
    let accounts = fields.get("accounts").split([',', ';', '\n', '\r', '،']).map(str::trim);
    let new = New {
        id: fields.get("id").to_owned(),
        office,
        holder: fields.get("holder").to_owned(),
        accounts: accounts.filter(|one| !one.is_empty()).map(str::to_owned).collect(),
        from: instant(fields.get("from_day"), fields.get("from_time"), &zone),
        until,
        source: fields.get("source").to_owned(),
    };
    let wrong = if !until_day.is_empty() && until.is_none() {
        vec![Wrong { field: "until_day".to_owned(), words: tell(visit.language, "term-refused-no-start", &[]) }]
    } else {
        match offices::plan(&app.house, &directory, &visit.actor, &MechanismId::new(id.clone()), new).await {
            Ok(()) => return Ok(Redirect::to(&format!("/mechanisms/{id}/terms")).into_response()),
            Err(Failure::Refused(refused)) => {
                vec![Wrong { field: at(refused.why).to_owned(), words: words(&directory, visit.language, &refused) }]
            }
            Err(failure) => return Err(visit.fault(failure)),
        }
    };
    answer(&app, &visit, &id, Typed::new(fields, wrong), None).await.map(refused)
}

async fn act(visit: Visit, State(app): State<App>, Path((id, term)): Path<(String, String)>, form: Sent) -> Answer {
    keeps(&app, &visit, &id).await?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let directory = read(&visit, &app).await?;
    let act = match fields.get("act") {
        "withdraw" => Some(Act::Withdraw),
        "end" => instant(fields.get("day"), fields.get("time"), &zone).map(Act::End),
        _ => return Err(visit.unreadable()),
    };
    let said = match act {
        None => tell(visit.language, "term-refused-no-start", &[]),
        Some(act) => {
            let seen = fields.get("version").parse().unwrap_or(0);
            let mechanism = MechanismId::new(id.clone());
            match offices::act(&app.house, &directory, &visit.actor, &mechanism, &term, seen, act).await {
                Ok(()) => return Ok(Redirect::to(&format!("/mechanisms/{id}/terms")).into_response()),
                Err(Failure::Refused(refused)) => words(&directory, visit.language, &refused),
                Err(failure) => return Err(visit.fault(failure)),
            }
        }
    };
    answer(&app, &visit, &id, Typed::default(), Some(said)).await.map(refused)
}
