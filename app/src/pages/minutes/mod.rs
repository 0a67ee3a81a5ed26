//! Minutes: the list, the text with its versions and corrections, the files, and the forms of those who keep them
//! and of those who ask for a correction.

mod acts;
mod text;
mod view;

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse as _, Response},
};
use entente_domain::{
    ids::{MeetingId, MinutesId},
    minutes::Minutes,
    policy::Action,
};
use entente_service::{
    meetings::{self, Opened},
    minutes::{self, Content, Seen},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{edit::fields::Typed, meetings::meeting_frame};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    papers,
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/meetings/{meeting}/minutes", Door::Meeting, list),
        Route::get("/meetings/{meeting}/minutes/{minutes}", Door::Meeting, page),
        Route::get("/meetings/{meeting}/minutes/{minutes}/file/{format}", Door::Meeting, file),
    ];
    routes.extend(acts::routes());
    routes
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Choice {
    /// A version by its number; none: what is being written, for others the last.
    version: Option<i64>,
}

async fn open(app: &App, visit: &Visit, meeting: &str) -> Result<Opened, Fault> {
    meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting)).await.map_err(|failure| visit.fault(failure))
}

/// The title of minutes: that of their session, or how many there are.
fn title_of(visit: &Visit, opened: &Opened, minutes: &Minutes) -> String {
    let code = visit.language.code();
    let first = minutes.sessions.iter().find_map(|id| opened.programme.session(id));
    let title = first.map(|session| session.title.pick(code).1).unwrap_or_default();
    match minutes.sessions.len() {
        0 | 1 => tell(visit.language, "minutes-of-session", &[("title", title.into())]),
        count => {
            let meeting = opened.meeting.title.pick(code).1;
            tell(visit.language, "minutes-of-several", &[("title", meeting.into()), ("count", count.into())])
        }
    }
}

async fn list(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    listed(&app, &visit, &meeting, None).await
}

/// The list; `wrong` is why a form was refused.
async fn listed(app: &App, visit: &Visit, meeting: &str, wrong: Option<String>) -> Answer {
    let opened = open(app, visit, meeting).await?;
    let all = minutes::list(&app.house, &opened).await.map_err(|failure| visit.fault(failure))?;
    let mut frame = Frame::plain(tell(visit.language, "minutes-title", &[]));
    frame.meeting = Some(meeting_frame(visit, &opened, None));
    let command = app.house.id();
    let titles: Vec<(Minutes, String)> =
        all.into_iter().map(|one| (one.clone(), title_of(visit, &opened, &one))).collect();
    Ok(shell::page(visit, frame, move || list_view(&opened, titles, wrong, &command)).into_response())
}

fn list_view(
    opened: &Opened,
    all: Vec<(Minutes, String)>,
    wrong: Option<String>,
    command: &str,
) -> impl IntoView + use<> {
    let home = format!("/meetings/{}", opened.meeting.id);
    let empty = all.is_empty().then(|| view! { <div class="empty"><p>{t!("minutes-none")}</p></div> });
    let rows: Vec<AnyView> = all
        .into_iter()
        .map(|(minutes, title)| {
            let href = format!("{home}/minutes/{}", minutes.id);
            let state = tell_word(language(), "minutes-state", minutes.state.word());
            view! { <li class="row"><a href=href><bdi>{title}</bdi></a>" "<span class="meta">{state}</span></li> }
                .into_any()
        })
        .collect();
    let form = opened.place.may(Action::KeepMinutes).then(|| {
        let boxes: Vec<AnyView> = opened
            .programme
            .sessions
            .iter()
            .map(|session| {
                let id = format!("session-{}", session.id);
                let day = dates::short_day(language(), &session.day);
                let label = format!("{day} · {}", session.title.pick(language().code()).1);
                view! {
                    <div class="choice"><input type="checkbox" id=id.clone() name="session" value=session.id.to_string()/>
                        <label for=id><bdi>{label}</bdi></label></div>
                }
                .into_any()
            })
            .collect();
        view! {
            <section class="part no-print" aria-labelledby="compile-h">
                <h2 id="compile-h">{t!("minutes-compile")}</h2>
                <form method="post" action=format!("{home}/minutes") class="fields">
                    <input type="hidden" name="command" value=command.to_owned()/>
                    <fieldset class="choices"><legend>{t!("minutes-compile-of")}</legend>{boxes}</fieldset>
                    <p class="buttons"><button type="submit" class="primary">{t!("minutes-compile-act")}</button></p>
                </form>
            </section>
        }
    });
    view! {
        {wrong.map(|words| view! { <p class="notice" data-kind="refusal" role="alert">{words}</p> })}
        <header class="page-head">
            <h1>{t!("minutes-title")}</h1>
            <p class="lede">{t!("minutes-lede")}</p>
        </header>
        {empty}
        <ul class="rows">{rows}</ul>
        {form}
    }
    .into_any()
}

/// One reader's minutes with what they look at.
pub(super) struct Looked {
    opened: Opened,
    seen: Seen,
    /// The version they look at; none: what is being written.
    version: Option<i64>,
    content: Content,
    title: String,
}

pub(super) async fn look(
    app: &App,
    visit: &Visit,
    meeting: &str,
    id: &str,
    version: Option<i64>,
) -> Result<Looked, Fault> {
    let opened = open(app, visit, meeting).await?;
    let id = MinutesId::new(id);
    let mut seen = minutes::open(&app.house, &opened, &id).await.map_err(|failure| visit.fault(failure))?;
    let (version, content) = match (version, seen.working.take()) {
        (None, Some(working)) => (None, working),
        (asked, _) => {
            let version = seen.version(asked).ok_or_else(|| visit.absent())?;
            (Some(version.number), Content::read(&version.text).map_err(|broken| visit.broken(&broken))?)
        }
    };
    let title = title_of(visit, &opened, &seen.minutes);
    Ok(Looked { opened, seen, version, content, title })
}

type Chosen = Result<Query<Choice>, QueryRejection>;

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id)): Path<(String, String)>,
    choice: Chosen,
) -> Answer {
    let choice = choice.map(|Query(choice)| choice).unwrap_or_default();
    let looked = look(&app, &visit, &meeting, &id, choice.version).await?;
    Ok(shown(&app, &visit, looked, Typed::default(), None))
}

/// The page; what was typed and refused stands in its forms.
pub(super) fn shown(app: &App, visit: &Visit, looked: Looked, typed: Typed, wrong: Option<String>) -> Response {
    let mut frame = Frame::plain(looked.title.clone());
    frame.meeting = Some(meeting_frame(visit, &looked.opened, None));
    let pdf = app.press.is_some();
    let (now, command) = (app.house.now(), app.house.id());
    let inner = visit.clone();
    shell::page(visit, frame, move || view::view(&inner, &looked, &typed, wrong, &command, now, pdf)).into_response()
}

async fn file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, format)): Path<(String, String, String)>,
    choice: Chosen,
) -> Answer {
    let choice = choice.map(|Query(choice)| choice).unwrap_or_default();
    let looked = look(&app, &visit, &meeting, &id, choice.version).await?;
    let at = looked.seen.version(looked.version).filter(|_| looked.version.is_some());
    let at = at.map_or_else(|| app.house.now(), |version| entente_domain::clock::Moment::from_micros(version.at));
    let mut paper = papers::of_meeting(&visit, &looked.opened, looked.title.clone(), text::meta(&visit, &looked), at);
    paper.blocks = text::blocks(&visit, &looked.opened, &looked.content);
    let back = format!("/meetings/{meeting}/minutes/{id}");
    papers::file(&app, &visit, paper, &format, &back).await
}
