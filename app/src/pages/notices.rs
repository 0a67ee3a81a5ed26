//! What one was told, and how one wants to be told.

use std::collections::BTreeMap;

use axum::{
    Form,
    extract::{
        Path, Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{clock::Moment, directory::Directory, text::Language};
use entente_service::{
    directory,
    identity::links::Letter,
    notices::{self, Bundle, Hours, How, Kind, Subject, Told, Wishes},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::edit::fields::{Fields, Typed, Wrong};
use crate::{
    app::App,
    dates,
    fault::Answer,
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/notices", Door::SignedIn, page),
        Route::post("/notices/read", Door::SignedIn, read),
        Route::get("/notices/wishes", Door::SignedIn, wishes),
        Route::post("/notices/wishes", Door::SignedIn, wish),
        Route::get("/notices/stop/{token}", Door::Secret, stopping),
        Route::post("/notices/stop/{token}", Door::Secret, stop),
    ]
}

async fn page(State(app): State<App>, visit: Visit) -> Answer {
    let told = notices::told(&app.house, &visit.actor, visit.language).await.map_err(|failure| visit.fault(failure))?;
    let directory =
        directory::read(&app.house, &app.catalogue, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let frame = Frame::plain(tell(visit.language, "notice-title", &[]));
    Ok(shell::page(&visit, frame, || view(&directory, &told, &zone)).into_response())
}

fn view(directory: &Directory, told: &[Told], zone: &TimeZone) -> AnyView {
    let lines: Vec<AnyView> = told.iter().map(|one| line(directory, one, zone)).collect();
    let empty = lines.is_empty().then(|| {
        view! { <div class="empty"><h2>{t!("notice-none")}</h2><p>{t!("notice-none-hint")}</p></div> }
    });
    let unread = told.iter().any(|one| !one.notice.read);
    let read = told.first().filter(|_| unread).map(|last| {
        view! {
            <form method="post" action="/notices/read" class="inline">
                <input type="hidden" name="until" value=last.notice.at.micros().to_string()/>
                <button type="submit">{t!("notice-read-all")}</button>
            </form>
        }
    });
    view! {
        <header class="page-head"><h1>{t!("notice-title")}</h1>
        <div class="buttons">{read}<a href="/notices/wishes">{t!("notice-wishes")}</a></div></header>
        {empty}
        <ul class="rows notices-list">{lines}</ul>
    }
    .into_any()
}

fn line(directory: &Directory, one: &Told, zone: &TimeZone) -> AnyView {
    let notice = &one.notice;
    let day = dates::wall(notice.at, zone);
    let when = format!("{}, {}", dates::short_date(language(), day.date()), dates::time_of_day(notice.at, zone));
    let who = notice.mechanism.as_ref().map(|id| {
        let name = directory.mechanism(id.as_str()).map_or_else(|| id.to_string(), |one| one.acronym.clone());
        view! { <span><bdi>{name}</bdi></span> }
    });
    let href = address(one);
    let lang = one.language.clone();
    let reason = one.reason.clone().map(|reason| view! { <p class="card-text"><bdi>{reason}</bdi></p> });
    let unread = (!notice.read).then_some("true");
    view! {
        <li class="row" data-unread=unread>
            <p class="key">{when}</p>
            <p class="meta line"><span>{tell_word(language(), "notice-kind", notice.kind.word())}</span>{who}{unread.map(|_| view! { <span>{t!("notice-new")}</span> })}</p>
            <a class="title" href=href lang=lang dir="auto">{one.title.clone()}</a>
            {reason}
        </li>
    }
    .into_any()
}

/// Whoever reads a page knows what they were told of it, and says so by this; a page that is only looked at changes nothing.
/// `back`: where the page is.
pub(crate) fn seen(id: &str, back: String) -> AnyView {
    view! {
        <form method="post" action="/notices/read" class="notice-line no-print">
            <input type="hidden" name="post" value=id.to_owned()/>
            <input type="hidden" name="back" value=back/>
            <button type="submit" class="quiet">{t!("post-told-read")}</button>
        </form>
    }
    .into_any()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Read {
    /// All up to an instant, in microseconds; or of one thing, by its id.
    until: String,
    post: String,
    back: String,
}

async fn read(State(app): State<App>, visit: Visit, form: Result<Form<Read>, FormRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(asked)) = form else { return Err(visit.unreadable()) };
    let done = match asked.until.parse() {
        Ok(until) => notices::read_all(&app.house, &visit.actor, Moment::from_micros(until)).await,
        Err(_) => notices::read_of(&app.house, &visit.actor, &asked.post).await,
    };
    done.map_err(|failure| visit.fault(failure))?;
    let known = ["/posts/", "/follow-up/", "/tasks/", "/events/", "/surveys/", "/notes/", "/meetings/"]
        .iter()
        .any(|of| asked.back.starts_with(of));
    let back = if known { asked.back } else { "/notices".to_owned() };
    Ok(Redirect::to(&back).into_response())
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Done {
    done: String,
}

async fn wishes(State(app): State<App>, visit: Visit, asked: Result<Query<Done>, QueryRejection>) -> Answer {
    let kept = notices::wishes(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let done = asked.is_ok_and(|Query(asked)| asked.done == "1");
    let typed = Typed::new(fields(&kept), Vec::new());
    let frame = Frame::plain(tell(visit.language, "notice-wishes", &[]));
    Ok(shell::page(&visit, frame, || wishes_view(&visit, &typed, done)).into_response())
}

fn fields(kept: &Wishes) -> Fields {
    let mut fields = Fields::default();
    for (kind, way) in &kept.ways {
        fields.put(kind.word(), way.word());
    }
    let clock = |minute: i64| format!("{:02}:{:02}", minute / 60, minute % 60);
    fields.put("quiet_from", clock(kept.hours.quiet_from));
    fields.put("quiet_until", clock(kept.hours.quiet_until));
    fields.put("digest_at", clock(kept.hours.digest_at));
    fields
}

fn wishes_view(visit: &Visit, typed: &Typed, done: bool) -> AnyView {
    let kinds: Vec<AnyView> = Kind::ALL
        .iter()
        .map(|kind| {
            let ways = How::ALL
                .iter()
                .map(|way| (way.word().to_owned(), tell_word(language(), "notice-way", way.word())))
                .collect();
            typed.select(kind.word(), tell_word(language(), "notice-kind", kind.word()), None, ways)
        })
        .collect();
    let zone = visit.own_zone().unwrap_or("UTC");
    let kept = done.then(|| view! { <p class="notice" role="status">{t!("notice-wishes-kept")}</p> });
    view! {
        {typed.summary()}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/notices">{t!("notice-title")}</a></li><li><span aria-current="page">{t!("notice-wishes")}</span></li></ol></nav>
        <header class="page-head"><h1>{t!("notice-wishes")}</h1><p class="lede">{t!("notice-wishes-lede")}</p></header>
        {kept}
        <form method="post" action="/notices/wishes" class="fields">
            <section class="part" aria-labelledby="kinds"><h2 id="kinds">{t!("notice-kinds")}</h2>{kinds}</section>
            <section class="part" aria-labelledby="hours"><h2 id="hours">{t!("notice-hours")}</h2>
                <p class="meta">{t!("notice-hours-zone", city = dates::zone_city(zone))}</p>
                {typed.input("quiet_from", "time", t!("notice-quiet-from"), false, None)}
                {typed.input("quiet_until", "time", t!("notice-quiet-until"), false, Some(t!("notice-quiet-hint")))}
                {typed.input("digest_at", "time", t!("notice-digest-at"), false, None)}
            </section>
            <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
        </form>
    }
    .into_any()
}

async fn wish(
    State(app): State<App>,
    visit: Visit,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    match read_wishes(&fields, visit.language) {
        Ok(said) => {
            notices::wish(&app.house, &visit.actor, &said).await.map_err(|failure| visit.fault(failure))?;
            Ok(Redirect::to("/notices/wishes?done=1").into_response())
        }
        Err(wrong) => {
            let typed = Typed::new(fields, wrong);
            let frame = Frame::plain(tell(visit.language, "notice-wishes", &[]));
            let page = shell::page(&visit, frame, || wishes_view(&visit, &typed, false));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

fn read_wishes(fields: &Fields, reader: Language) -> Result<Wishes, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut minute = |name: &str| {
        let time = fields.get(name).trim().to_owned();
        let read = time.split_once(':').and_then(|(hour, minute)| {
            let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
            ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
        });
        read.unwrap_or_else(|| {
            wrong.push(Wrong { field: name.to_owned(), words: tell(reader, "notice-no-time", &[]) });
            0
        })
    };
    let hours =
        Hours { quiet_from: minute("quiet_from"), quiet_until: minute("quiet_until"), digest_at: minute("digest_at") };
    let ways: BTreeMap<Kind, How> =
        Kind::ALL.iter().filter_map(|kind| Some((*kind, How::from_word(fields.get(kind.word()))?))).collect();
    if wrong.is_empty() { Ok(Wishes { ways, hours }) } else { Err(wrong) }
}

/// From a letter: one button, so that a program that follows links ends nothing.
async fn stopping(visit: Visit, Path(token): Path<String>) -> Answer {
    let frame = Frame::plain(tell(visit.language, "notice-stop", &[]));
    Ok(shell::page(&visit, frame, || {
        view! {
            <header class="page-head"><h1>{t!("notice-stop")}</h1><p class="lede">{t!("notice-stop-lede")}</p></header>
            <form method="post" action=format!("/notices/stop/{token}")><p class="buttons"><button type="submit" class="primary">{t!("notice-stop")}</button></p></form>
        }
        .into_any()
    })
    .into_response())
}

async fn stop(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Answer {
    notices::stop(&app.house, &token).await.map_err(|failure| visit.fault(failure))?;
    let frame = Frame::plain(tell(visit.language, "notice-stopped", &[]));
    Ok(shell::page(&visit, frame, || {
        view! { <header class="page-head"><h1>{t!("notice-stopped")}</h1><p class="lede">{t!("notice-stopped-lede")}</p></header> }.into_any()
    })
    .into_response())
}

/// The words of a letter that tells of notices. Of what is not for the whole network it says that it is there, and no more.
pub fn letter(bundle: &Bundle) -> Letter {
    let language = bundle.language;
    let lines: Vec<String> = bundle
        .told
        .iter()
        .map(|one| {
            let what = tell_word(language, "notice-kind", one.notice.kind.word());
            let title = if one.closed { tell(language, "notice-letter-closed", &[]) } else { one.title.clone() };
            format!("{what}\n{title}\n{}{}", bundle.public_url, address(one))
        })
        .collect();
    let stop = format!("{}/notices/stop/{}", bundle.public_url, bundle.stop_secret);
    let wishes = format!("{}/notices/wishes", bundle.public_url);
    let foot = tell(language, "notice-letter-foot", &[("wishes", wishes.into()), ("stop", stop.into())]);
    let subject = tell(language, "notice-letter-subject", &[("count", bundle.told.len().into())]);
    // Marks that keep directions apart in a page are no part of a letter.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    Letter { subject: plain(subject), body: plain(format!("{}\n\n{foot}\n", lines.join("\n\n"))) }
}

fn address(one: &Told) -> String {
    match (&one.notice.of, &one.notice.comment) {
        (Subject::Post(post), Some(comment)) => format!("/posts/{post}#c-{comment}"),
        (Subject::Post(post), None) => format!("/posts/{post}"),
        (Subject::Commitment(commitment), _) => format!("/follow-up/{commitment}"),
        (Subject::Survey(survey), _) => format!("/surveys/{survey}"),
        (Subject::Mechanism(mechanism), _) if one.notice.kind == Kind::Dormant => {
            format!("/mechanisms/{mechanism}#open")
        }
        (Subject::Mechanism(mechanism), _) => format!("/mechanisms/{mechanism}#terms"),
        (Subject::Task(task), _) => format!("/tasks/{task}"),
        (Subject::Gathering(gathering), _) => format!("/events/{gathering}"),
        (Subject::Note(note), _) => format!("/notes/{note}"),
        (Subject::Meeting(meeting), _) => format!("/meetings/{meeting}/issues"),
        (Subject::Document(document), _) => match &one.meeting {
            Some(meeting) => format!("/meetings/{meeting}/documents/{document}"),
            None => "/meetings".to_owned(),
        },
    }
}
