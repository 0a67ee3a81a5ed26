//! The record of a meeting: what happened, by day and session, for each reader
//! what they heard; and the same as files for those who keep it.

mod lines;
mod told;

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::ids::{MeetingId, SessionId};
use entente_service::{
    meetings::{self, Opened},
    timeline::{self, Asked, From, Page, Within},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    attendance::download,
    meetings::{meeting_frame, session_at_hand},
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/record", Door::Meeting, page),
        Route::get("/meetings/{meeting}/record.csv", Door::Desk, table),
        Route::get("/meetings/{meeting}/record.xlsx", Door::Desk, table),
        Route::get("/meetings/{meeting}/record.json", Door::Desk, whole),
    ]
}

/// The part of the address that chooses.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Choice {
    /// A session's id; `-` for what belongs to none.
    #[serde(default)]
    session: String,
    #[serde(default)]
    kind: String,
    before: Option<i64>,
    after: Option<i64>,
}

impl Choice {
    fn asked(&self) -> Asked {
        Asked {
            within: match self.session.as_str() {
                "" => None,
                "-" => Some(Within::Meeting),
                id => Some(Within::Session(SessionId::new(id))),
            },
            kind: Some(self.kind.clone()).filter(|kind| !kind.is_empty()),
            from: match (self.before, self.after) {
                (Some(seq), _) => From::Before(seq),
                (None, Some(seq)) => From::After(seq),
                (None, None) => From::End,
            },
        }
    }

    /// The address of another page with the same filters.
    fn address(&self, meeting: &MeetingId, place: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("session", &self.session), ("kind", &self.kind)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = [query.finish(), place.to_owned()].into_iter().filter(|part| !part.is_empty());
        let query = query.collect::<Vec<_>>().join("&");
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/meetings/{meeting}/record{mark}{query}")
    }

    fn is_filtered(&self) -> bool {
        !self.session.is_empty() || !self.kind.is_empty()
    }
}

async fn open(app: &App, visit: &Visit, meeting: String) -> Result<Opened, Fault> {
    meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting)).await.map_err(|failure| visit.fault(failure))
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    choice: Result<Query<Choice>, QueryRejection>,
) -> Answer {
    // An address that is none of ours shows the record from its end.
    let choice = choice.map(|Query(choice)| choice).unwrap_or_default();
    let opened = open(&app, &visit, meeting).await?;
    let page = timeline::page(&app.house, &opened, &choice.asked()).await.map_err(|failure| visit.fault(failure))?;
    let mut frame = Frame::plain(tell(visit.language, "record-title", &[])).at(Place::Record);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    Ok(shell::page(&visit, frame, move || view(&opened, &page, &choice)).into_response())
}

fn view(opened: &Opened, page: &Page, choice: &Choice) -> impl IntoView + use<> {
    let meeting = &opened.meeting;
    let (lang, title) = meeting.title.pick(language().code());
    let lede = if page.whole { t!("record-lede-whole") } else { t!("record-lede") };
    let empty = page.lines.is_empty().then(|| {
        let text = if choice.is_filtered() { t!("record-none-fits") } else { t!("record-empty") };
        view! { <div class="empty"><p>{text}</p></div> }
    });
    let take_out = page.whole.then(|| {
        view! {
            <section class="part no-print" aria-labelledby="take-out">
                <h2 id="take-out">{t!("programme-export")}</h2>
                <ul class="prose">
                    <li>{tables::links(&format!("/meetings/{}/record", meeting.id), "")}</li>
                    <li><a href=format!("/meetings/{}/record.json", meeting.id) download="">{t!("record-json")}</a></li>
                </ul>
            </section>
        }
    });
    view! {
        <div class="print-head"><p><strong lang=lang.to_owned()>{title.to_owned()}</strong>{meeting.city.clone()}</p><p class="symbol">{t!("record-title")}</p></div>
        <header class="page-head">
            <h1>{t!("record-title")}</h1>
            <p class="lede">{lede}</p>
            <p class="line meta"><span>{t!("programme-hours", city = dates::zone_city(&meeting.zone))}</span></p>
        </header>
        {filters(opened, page, choice)}
        {empty}
        {lines::view(opened, page)}
        {paging(&meeting.id, page, choice)}
        <p class="links no-print"><a href=format!("/meetings/{}/notes", meeting.id)>{t!("notes-read-all")}</a>" · "<a href=format!("/meetings/{}/minutes", meeting.id)>{t!("minutes-title")}</a>" · "<a href=format!("/meetings/{}/register", meeting.id)>{t!("register-heading")}</a></p>
        {take_out}
    }
    .into_any()
}

fn filters(opened: &Opened, page: &Page, choice: &Choice) -> AnyView {
    let zone = dates::zone(&opened.meeting.zone);
    let sessions: Vec<AnyView> = opened
        .programme
        .sessions
        .iter()
        .map(|session| {
            let day = dates::short_day(language(), &session.day);
            let time = dates::time_of_day(session.starts_at, &zone);
            let label = format!("{day} {time} · {}", session.title.pick(language().code()).1);
            let chosen = session.id.as_str() == choice.session;
            view! { <option value=session.id.to_string() selected=chosen>{label}</option> }.into_any()
        })
        .collect();
    let mut kinds: Vec<(String, &String)> =
        page.kinds.iter().map(|kind| (tell_word(language(), "record-event", kind), kind)).collect();
    super::directory::parts::sort_by_name(language(), &mut kinds, |(words, _)| words);
    let kinds: Vec<AnyView> = kinds
        .into_iter()
        .map(|(words, kind)| {
            view! { <option value=kind.clone() selected=*kind == choice.kind>{words}</option> }.into_any()
        })
        .collect();
    let clear = choice
        .is_filtered()
        .then(|| view! { <a class="button quiet" href=format!("/meetings/{}/record", opened.meeting.id)>{t!("directory-clear")}</a> });
    view! {
        <form class="filters" aria-label=t!("record-filter")>
            <div class="field grow">
                <label for="session">{t!("record-session")}</label>
                <span class="select"><select id="session" name="session">
                    <option value="" selected=choice.session.is_empty()>{t!("record-session-all")}</option>
                    <option value="-" selected=choice.session == "-">{t!("record-meeting")}</option>
                    {sessions}
                </select></span>
            </div>
            <div class="field">
                <label for="kind">{t!("record-kind")}</label>
                <span class="select"><select id="kind" name="kind">
                    <option value="" selected=choice.kind.is_empty()>{t!("record-kind-all")}</option>
                    {kinds}
                </select></span>
            </div>
            <p class="buttons"><button type="submit">{t!("directory-show")}</button>{clear}</p>
        </form>
    }
    .into_any()
}

fn paging(meeting: &MeetingId, page: &Page, choice: &Choice) -> Option<AnyView> {
    if !page.earlier && !page.later {
        return None;
    }
    let (first, last) = (page.lines.first().map(|line| line.seq), page.lines.last().map(|line| line.seq));
    let earlier = first.filter(|_| page.earlier).map(|seq| {
        let href = choice.address(meeting, &format!("before={seq}"));
        view! { <li><a href=href rel="prev">{t!("record-earlier")}</a></li> }
    });
    let later = last.filter(|_| page.later).map(|seq| {
        let href = choice.address(meeting, &format!("after={seq}"));
        view! { <li><a href=href rel="next">{t!("record-later")}</a></li> }
    });
    let ends = view! {
        {page.earlier.then(|| view! { <li><a href=choice.address(meeting, "after=0")>{t!("record-first")}</a></li> })}
        {earlier}
        {later}
        {page.later.then(|| view! { <li><a href=choice.address(meeting, "")>{t!("record-last")}</a></li> })}
    };
    Some(view! { <nav class="pages" aria-label=t!("record-pages")><ul>{ends}</ul></nav> }.into_any())
}

async fn table(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let opened = open(&app, &visit, meeting).await?;
    let table = timeline::table(&app.house, &opened).await.map_err(|failure| visit.fault(failure))?;
    tables::answer(&visit, &table)
}

async fn whole(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let opened = open(&app, &visit, meeting).await?;
    let export = timeline::export(&app.house, &opened).await.map_err(|failure| visit.fault(failure))?;
    let bytes = serde_json::to_vec_pretty(&export).map_err(|error| visit.failed(&error))?;
    Ok(download(bytes, "application/json; charset=utf-8", &format!("record-{}.json", opened.meeting.id)))
}
