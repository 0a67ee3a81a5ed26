//! The past Global RCP Meetings, the latest first.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::directory::{Directory, GlobalMeeting, RelatedEvent};
use leptos::prelude::*;

use super::{
    parts::{comma, name_of, plain_word, source_text, word},
    sources::source_list,
};
use crate::{
    app::App,
    dates,
    fault::Answer,
    shell::{self, Frame, Place},
    t, tables, text,
    visit::Visit,
};

pub async fn page(visit: Visit, State(app): State<App>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let frame =
        Frame::plain(text::tell(visit.language, "frame-global-meetings", &[])).at(Place::GlobalMeetings).public();
    Ok(shell::page(&visit, frame, || series(&directory)).into_response())
}

/// Where one of them stays to be found.
fn address(meeting: &GlobalMeeting) -> String {
    format!("/global-meetings/{}", meeting.number)
}

/// One of them, at an address that stays.
pub async fn one(visit: Visit, State(app): State<App>, Path(number): Path<String>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let meeting = directory.meetings.iter().find(|one| one.number.to_string() == number);
    let meeting = meeting.ok_or_else(|| visit.absent())?;
    let frame = Frame::plain(meeting.label.clone()).at(Place::GlobalMeetings).public();
    Ok(shell::page(&visit, frame, || alone(&directory, meeting)).into_response())
}

fn alone(directory: &Directory, meeting: &GlobalMeeting) -> AnyView {
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/global-meetings">{t!("frame-global-meetings")}</a></li><li><span aria-current="page" lang="en" dir="ltr">{meeting.short.clone()}</span></li></ol></nav>
        <header class="page-head"><h1>{source_text(&meeting.label)}</h1><p class="lede">{source_text(&meeting.theme)}</p></header>
        <div class="rows series">{row(directory, meeting, true)}</div>
    }
    .into_any()
}

pub fn series(directory: &Directory) -> impl IntoView + use<> {
    let rows = directory.meetings.iter().rev().map(|meeting| row(directory, meeting, false)).collect_view();
    let related: Vec<AnyView> = directory.related.iter().map(event).collect();
    let related = (!related.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="related">
                <h2 id="related">{t!("directory-related")}</h2>
                <ul class="prose">{related}</ul>
            </section>
        }
    });
    view! {
        <header class="page-head">
            <h1>{t!("frame-global-meetings")}</h1>
            <p class="lede">{t!("directory-global-lede")}</p>
        </header>
        <div class="rows series">{rows}</div>
        <p class="meta line no-print">{tables::links("/global-meetings", "")}</p>
        {related}
    }
    .into_any()
}

/// `whole`: on the page of its own, with everything shown.
fn row(directory: &Directory, meeting: &GlobalMeeting, whole: bool) -> AnyView {
    let language = text::language();
    let anchor = format!("grcp-{}", meeting.number);
    let dates = if meeting.start_date == meeting.end_date {
        dates::short_day(language, &meeting.start_date)
    } else {
        let (start, end) =
            (dates::short_day(language, &meeting.start_date), dates::short_day(language, &meeting.end_date));
        format!("{start} – {end}")
    };
    let place = match &meeting.place.country {
        Some(code) => {
            let country = name_of(directory, language, code);
            view! { <span>{source_text(&meeting.place.city)}{comma(language)}<a href=format!("/states/{code}")>{country}</a></span> }
                .into_any()
        }
        None => view! { <span>{t!("directory-online")}</span> }.into_any(),
    };
    let processes =
        meeting.participants.processes.map(|count| view! { <span>{t!("directory-processes", count = count)}</span> });
    let people =
        meeting.participants.people.map(|count| view! { <span>{t!("directory-people", count = count)}</span> });
    let hosts = meeting.host.join(comma(language));
    let chair = meeting.chair.as_deref().map(|chair| {
        view! { <div class="fact"><dt>{t!("directory-chair")}</dt><dd>{source_text(chair)}</dd></div> }
    });
    let sessions: Vec<AnyView> = meeting
        .sessions
        .iter()
        .map(|session| {
            let hours = session.start.as_ref().zip(session.end.as_ref()).map(|(start, end)| {
                view! { <bdi dir="ltr">{format!("{start}–{end}")}</bdi>" " }
            });
            view! {
                <li>
                    <span class="meta">{t!("directory-day", number = session.day)}" "</span>{hours}
                    {source_text(&session.title)}
                    {session.detail.as_deref().map(|detail| view! { <br/><span class="meta">{source_text(detail)}</span> })}
                </li>
            }
            .into_any()
        })
        .collect();
    let outcomes: Vec<AnyView> =
        meeting.outcomes.iter().map(|outcome| view! { <li>{source_text(outcome)}</li> }.into_any()).collect();
    let present: Vec<AnyView> = meeting
        .participants
        .list
        .iter()
        .filter_map(|id| directory.mechanism(id))
        .map(|mechanism| {
            let (href, letters) = (format!("/mechanisms/{}", mechanism.id), mechanism.acronym.clone());
            view! { <li><a href=href><bdi>{letters}</bdi></a></li> }.into_any()
        })
        .collect();
    let present = (!present.is_empty()).then(|| {
        view! {
            <div class="fact"><dt>{t!("directory-present")}</dt><dd><ul class="inline-names">{present}</ul></dd></div>
        }
    });
    let note = meeting.participants.note.as_deref().map(|note| view! { <p class="meta">{source_text(note)}</p> });
    let format = plain_word(language, "directory-format", &meeting.format);
    let head = (!whole).then(|| {
        view! {
            <h2 class="title"><a href=address(meeting)>{source_text(&meeting.label)}</a></h2>
            <p>{source_text(&meeting.theme)}</p>
        }
    });
    view! {
        <article class="row" id=anchor>
            <p class="key"><time datetime=meeting.start_date.clone()>{meeting.year}</time></p>
            {head}
            <p class="line"><time datetime=meeting.start_date.clone()>{dates}</time>{place}<span>{format}</span>{processes}{people}</p>
            <details class="fold" open=whole>
                <summary>{t!("directory-what-came")}</summary>
                <div>
                    <ul class="prose">{outcomes}</ul>
                    <p>{t!("directory-outcome-document")}" "{source_text(&meeting.outcome_document.name)}</p>
                </div>
            </details>
            <details class="fold" open=whole>
                <summary>{t!("directory-programme")}</summary>
                <div>
                    <p class="meta">{source_text(&meeting.sessions_known)}</p>
                    <ol class="prose">{sessions}</ol>
                </div>
            </details>
            <details class="fold" open=whole>
                <summary>{t!("directory-host-and-sources")}</summary>
                <div>
                    <dl class="facts">
                        <div class="fact"><dt>{t!("directory-host")}</dt><dd>{source_text(&hosts)}</dd></div>
                        {chair}
                        {present}
                    </dl>
                    {note}
                    {source_list(&meeting.sources)}
                    <p class="meta">{word("directory-provenance", meeting.source.word())}</p>
                </div>
            </details>
        </article>
    }
    .into_any()
}

fn event(event: &RelatedEvent) -> AnyView {
    let language = text::language();
    let when = event.date.split('/').map(|day| dates::short_day(language, day)).collect::<Vec<_>>().join(" – ");
    view! {
        <li>{source_text(&event.title)}" "<span class="meta">{when}" · "{source_text(&event.place)}</span></li>
    }
    .into_any()
}
