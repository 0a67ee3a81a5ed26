//! The register of a meeting: what was decided, and who undertakes what by when.

use axum::{
    extract::{Path, Query, State},
    response::IntoResponse as _,
};
use entente_domain::ids::MeetingId;
use entente_service::{
    meetings::{self, Opened},
    register::{self, Entry, Kind},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::meetings::{meeting_frame, session_at_hand};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::follow_up::links,
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t, tables,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/register", Door::Meeting, page),
        Route::get("/meetings/{meeting}/register.csv", Door::Meeting, file),
        Route::get("/meetings/{meeting}/register.xlsx", Door::Meeting, file),
    ]
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Choice {
    /// Only what this owner undertakes, as the notes name them.
    #[serde(default)]
    owner: String,
    /// Also what is done.
    #[serde(default)]
    done: String,
}

async fn entries(app: &App, visit: &Visit, meeting: String) -> Result<(Opened, Vec<Entry>), Fault> {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let entries = register::of_meeting(&app.house, &app.live, &opened).await.map_err(|failure| visit.fault(failure))?;
    Ok((opened, entries))
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path(meeting): Path<String>,
    Query(choice): Query<Choice>,
) -> Answer {
    let (opened, entries) = entries(&app, &visit, meeting).await?;
    let mut frame = Frame::plain(tell(visit.language, "register-heading", &[])).at(Place::Elsewhere);
    frame.meeting = Some(meeting_frame(&visit, &opened, session_at_hand(&opened.programme)));
    let may = links::may_take(&app, &visit, &opened.meeting.id).await?;
    let today = dates::wall(app.house.now(), &dates::zone(&opened.meeting.zone)).date().to_string();
    Ok(shell::page(&visit, frame, move || view(&opened, &entries, &choice, &today, may)).into_response())
}

async fn file(State(app): State<App>, visit: Visit, Path(meeting): Path<String>) -> Answer {
    let (opened, entries) = entries(&app, &visit, meeting).await?;
    tables::answer(&visit, &register::table(&opened.meeting.id, &entries, visit.language.code()))
}

fn view(opened: &Opened, entries: &[Entry], choice: &Choice, today: &str, may: bool) -> impl IntoView + use<> {
    let base = format!("/meetings/{}", opened.meeting.id);
    let shown = |entry: &&Entry| {
        (choice.owner.is_empty() || entry.owner == choice.owner) && (!entry.done || !choice.done.is_empty())
    };
    let parts: Vec<AnyView> = Kind::ALL
        .iter()
        .map(|kind| {
            let of_kind: Vec<&Entry> = entries.iter().filter(|entry| entry.kind == *kind).filter(shown).collect();
            part(*kind, &of_kind, (&base, &opened.meeting.id, may), today)
        })
        .collect();
    let body = if entries.is_empty() {
        view! { <div class="empty"><p>{t!("register-none")}</p><p class="meta">{t!("register-how")}</p></div> }
            .into_any()
    } else {
        view! { {filter(entries, choice, &base)}{parts}<p class="meta">{tables::links(&format!("{base}/register"), "")}</p> }
            .into_any()
    };
    view! {
        <header class="page-head">
            <p class="meta"><a href=base.clone()>{t!("changes-back")}</a></p>
            <h1>{t!("register-heading")}</h1>
        </header>
        {body}
    }
    .into_any()
}

fn filter(entries: &[Entry], choice: &Choice, base: &str) -> AnyView {
    let mut owners: Vec<&str> =
        entries.iter().map(|entry| entry.owner.as_str()).filter(|owner| !owner.is_empty()).collect();
    owners.sort_unstable();
    owners.dedup();
    let options: Vec<AnyView> = owners
        .into_iter()
        .map(|owner| {
            let chosen = owner == choice.owner;
            view! { <option value=owner.to_owned() selected=chosen>{owner.to_owned()}</option> }.into_any()
        })
        .collect();
    view! {
        <form method="get" action=format!("{base}/register") class="filters" role="search" aria-label=t!("register-filter")>
            <div class="field">
                <label for="owner">{t!("register-owner")}</label>
                <span class="select"><select id="owner" name="owner"><option value="">{t!("register-everybody")}</option>{options}</select></span>
            </div>
            <div class="choice"><input type="checkbox" id="done" name="done" value="1" checked=!choice.done.is_empty()/><label for="done">{t!("register-with-done")}</label></div>
            <button type="submit">{t!("history-go")}</button>
        </form>
    }
    .into_any()
}

/// `may`: take entries into the register of follow-up.
fn part(kind: Kind, entries: &[&Entry], (base, meeting, may): (&str, &MeetingId, bool), today: &str) -> AnyView {
    let id = format!("register-{}", kind.word());
    let lines: Vec<AnyView> = entries.iter().map(|entry| line(entry, base, may.then_some(meeting), today)).collect();
    let none =
        lines.is_empty().then(|| view! { <p class="meta">{tell_word(language(), "register-no", kind.word())}</p> });
    view! {
        <section class="part" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{tell_word(language(), "register", kind.word())}</h2>
            {none}
            <ul class="register">{lines}</ul>
        </section>
    }
    .into_any()
}

fn line(entry: &Entry, base: &str, take: Option<&MeetingId>, today: &str) -> AnyView {
    let (lang, title) = entry.title.pick(language().code());
    let href = format!("{base}/items/{}/note#block-{}", entry.item, entry.id);
    let words = if entry.words.trim().is_empty() { t!("register-unwritten") } else { entry.words.clone() };
    let due = entry.due.as_ref().map(|due| {
        view! { <span><time datetime=due.clone()>{t!("editor-by-day", day = dates::short_day(language(), due))}</time></span> }
    });
    let overdue = entry.is_overdue(today).then(|| view! { <strong class="overdue">{t!("register-overdue")}</strong> });
    let done = entry.done.then(|| view! { <span>{t!("editor-done")}</span> });
    let owner = (!entry.owner.is_empty()).then(|| view! { <span><bdi>{entry.owner.clone()}</bdi></span> });
    let take = take.map(|meeting| {
        let href = format!("/follow-up/new?meeting={meeting}&entry={}", entry.id);
        view! { <span class="no-print"><a href=href>{t!("follow-take")}</a></span> }
    });
    view! {
        <li data-done=entry.done.then_some("")>
            <p dir="auto"><a href=href>{words}</a></p>
            <p class="line meta">{owner}{due}{overdue}{done}<span lang=lang.to_owned() dir="auto">{title.to_owned()}</span>{take}</p>
        </li>
    }
    .into_any()
}
