//! What is handed over with the chair, on a page that prints, and as a ZIP.

mod files;

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::{
    clock::Moment,
    directory::{Directory, term::TermState},
    ids::{MechanismId, PostId},
};
use entente_service::{
    Failure,
    offices::{self, Draft, NoteRefusal, Pack, Paper, PostDraft},
};
use leptos::prelude::*;
use serde::Deserialize;

use super::{
    parts::holder,
    profile::crumbs,
    read,
    terms::{office, span},
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        edit::fields::{Fields, Typed, Wrong},
        follow_up::line,
        spaces::space_name,
    },
    routes::{Door, Route},
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/mechanisms/{id}/handover", Door::SignedIn, page),
        Route::get("/mechanisms/{id}/handover.zip", Door::SignedIn, files::zip),
        Route::post("/mechanisms/{id}/handover/note", Door::SignedIn, note),
        Route::post("/mechanisms/{id}/handover/drafts", Door::SignedIn, drafts),
    ]
}

async fn load(app: &App, visit: &Visit, directory: &Directory, id: &str) -> Result<Pack, Fault> {
    let id = MechanismId::new(id);
    offices::pack(&app.house, &app.live, directory, &visit.actor, &id).await.map_err(|failure| visit.fault(failure))
}

async fn page(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    answer(&app, &visit, &id, None).await
}

/// `refused`: what was typed as the note, and why it was not kept.
async fn answer(app: &App, visit: &Visit, id: &str, refused: Option<Typed>) -> Answer {
    let directory = read(visit, app).await?;
    let pack = load(app, visit, &directory, id).await?;
    let mechanism = directory.mechanism(id).ok_or_else(|| visit.absent())?;
    let typed = refused.unwrap_or_else(|| {
        let mut fields = Fields::default();
        fields.put("text", pack.note.as_ref().map(|note| note.text.clone()).unwrap_or_default());
        Typed::new(fields, Vec::new())
    });
    let frame = Frame::plain(tell(visit.language, "handover-title", &[])).at(Place::Mechanisms);
    Ok(shell::page(visit, frame, || view(&directory, &pack, &mechanism.acronym, &typed)).into_response())
}

fn view(directory: &Directory, pack: &Pack, acronym: &str, typed: &Typed) -> AnyView {
    let base = format!("/mechanisms/{}/handover", pack.mechanism);
    view! {
        {typed.summary()}
        {crumbs(pack.mechanism.as_str(), acronym, t!("handover-title"))}
        <header class="page-head"><h1>{t!("handover-title")}</h1><p class="lede">{t!("handover-lede", mechanism = acronym.to_owned())}</p>
        <p class="buttons no-print"><a class="button" href=format!("{base}.zip") download="">{t!("handover-zip")}</a></p></header>
        {terms(directory, pack)}
        {note_part(pack, typed, &base)}
        {part("decisions", t!("handover-decisions"), decisions(pack))}
        {part("adopted", t!("handover-adopted"), papers(&pack.adopted))}
        {part("commitments", t!("handover-commitments"), commitments(directory, pack))}
        {part("drafts", t!("handover-drafts"), papers(&pack.drafts))}
        {part("notes", t!("handover-notes"), notes(directory, pack))}
        {part("posts", t!("handover-posts"), posts(pack, &base))}
        {part("contacts", t!("contact-title"), contacts(pack))}
        {part("coming", t!("handover-coming"), meetings(pack, true))}
        {part("patterns", t!("handover-patterns"), meetings(pack, false))}
        <p class="meta">{t!("handover-reads")}</p>
    }
    .into_any()
}

fn part(id: &'static str, heading: String, lines: Vec<AnyView>) -> AnyView {
    let none = lines.is_empty().then(|| view! { <p class="meta">{t!("handover-none")}</p> });
    view! { <section class="part" aria-labelledby=id><h2 id=id>{heading}</h2>{none}<ul class="plain handover-list">{lines}</ul></section> }
        .into_any()
}

fn terms(directory: &Directory, pack: &Pack) -> AnyView {
    let stands = |state: TermState| matches!(state, TermState::Planned | TermState::Running);
    let lines = pack
        .terms
        .iter()
        .filter(|term| stands(term.state))
        .map(|term| {
            let acting: Vec<AnyView> = term
                .accounts
                .iter()
                .filter_map(|one| pack.names.iter().find(|(user, _)| *user == one.user))
                .map(|(_, name)| view! { " · "<bdi>{name.clone()}</bdi> }.into_any())
                .collect();
            view! {
                <li><strong>{office(term.office)}": "{holder(directory, &term.holder)}</strong>" "<span class="meta">{tell_word(language(), "term-state", term.state.word())}", "{span(term)}{acting}</span></li>
            }
            .into_any()
        })
        .collect();
    part("terms", t!("term-title"), lines)
}

fn note_part(pack: &Pack, typed: &Typed, base: &str) -> AnyView {
    let note = pack.note.as_ref();
    let by = note.map(|note| {
        let day = dates::wall(Moment::from_micros(note.at), &jiff::tz::TimeZone::UTC).date();
        view! { <p class="meta">{t!("profile-stated-by", who = pack.note_by.clone(), day = dates::short_date(language(), day))}</p> }
    });
    let text = note.filter(|note| !note.text.is_empty()).map(|note| {
        view! { <p class="prose lines" dir="auto">{note.text.clone()}</p> }
    });
    let none = text.is_none().then(|| view! { <p class="meta">{t!("handover-no-note")}</p> });
    let version = note.map_or(0, |note| note.version);
    let form = pack.may_write.then(|| {
        view! {
            <details class="fold no-print" open=!typed.wrong.is_empty()><summary>{t!("handover-write-note")}</summary>
                <form method="post" action=format!("{base}/note") class="fields inner">
                    <input type="hidden" name="version" value=version.to_string()/>
                    {typed.area("text", t!("handover-note"), Some(t!("handover-note-hint")))}
                    <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button></p>
                </form>
            </details>
        }
    });
    view! { <section class="part" aria-labelledby="note"><h2 id="note">{t!("handover-note")}</h2>{none}{text}{by}{form}</section> }
        .into_any()
}

fn decisions(pack: &Pack) -> Vec<AnyView> {
    pack.decisions
        .iter()
        .map(|one| {
            let (lang, title) = one.meeting.pick(language().code());
            let (lang, title) = (lang.to_owned(), title.to_owned());
            view! { <li><span dir="auto">{one.entry.words.clone()}</span>" "<a class="meta" href=one.href.clone() lang=lang dir="auto">{title}</a></li> }
                .into_any()
        })
        .collect()
}

fn papers(papers: &[Paper]) -> Vec<AnyView> {
    papers
        .iter()
        .map(|one| {
            let (lang, title) = one.title.pick(language().code());
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let state = tell_word(language(), "document-state", one.state.word());
            view! { <li><bdi class="meta">{one.symbol.clone()}</bdi>" "<a href=one.href.clone() lang=lang dir="auto">{title}</a>" "<span class="meta">{state}</span></li> }
                .into_any()
        })
        .collect()
}

fn commitments(directory: &Directory, pack: &Pack) -> Vec<AnyView> {
    pack.commitments.iter().map(|row| line(directory, row)).collect()
}

fn notes(directory: &Directory, pack: &Pack) -> Vec<AnyView> {
    pack.notes
        .iter()
        .map(|(one, change)| {
            let at = change.as_ref().map_or(one.created_at, |change| change.at);
            let day = dates::short_date(language(), dates::wall(at, &jiff::tz::TimeZone::UTC).date());
            let space = space_name(directory, &one.home);
            view! { <li><a href=format!("/notes/{}", one.id) dir="auto">{one.title.clone()}</a>" "<span class="meta"><bdi>{space}</bdi>" · "{day}</span></li> }
                .into_any()
        })
        .collect()
}

fn posts(pack: &Pack, base: &str) -> Vec<AnyView> {
    pack.post_drafts.iter().map(|one| post(one, base)).collect()
}

fn post(one: &PostDraft, base: &str) -> AnyView {
    let (content, lang) = (&one.post.content, one.post.content.language.code());
    let title = if content.title.trim().is_empty() { t!("board-untitled") } else { content.title.clone() };
    let kind = tell_word(language(), "board-kind", one.post.kind.word());
    // Whose it is not reads it here; only its author opens the draft itself.
    let title = if one.own {
        view! { <a href=format!("/posts/{}", one.post.id) lang=lang dir="auto">{title}</a> }.into_any()
    } else {
        view! { <strong lang=lang dir="auto">{title}</strong> }.into_any()
    };
    let text = one.handed_over.then(|| view! { <p class="lines" lang=lang dir="auto">{content.text.clone()}</p> });
    let act = one.own.then(|| {
        let (word, words) =
            if one.handed_over { ("back", t!("handover-take-back")) } else { ("over", t!("handover-hand-over")) };
        view! {
            <form method="post" action=format!("{base}/drafts") class="inline no-print">
                <input type="hidden" name="post" value=one.post.id.to_string()/>
                <button type="submit" class="quiet" name="act" value=word>{words}</button>
            </form>
        }
    });
    let state = if one.handed_over { t!("handover-is-over") } else { t!("handover-only-you") };
    view! { <li>{title}" "<span class="meta">{kind}" · "<bdi>{one.author.clone()}</bdi>" · "{state}</span>{text}{act}</li> }
        .into_any()
}

fn contacts(pack: &Pack) -> Vec<AnyView> {
    pack.contacts
        .iter()
        .map(|one| {
            let about = (!one.about.is_empty()).then(|| view! { " "<span class="meta"><bdi>{one.about.clone()}</bdi></span> });
            view! { <li><bdi>{one.name.clone()}</bdi>" "<a href=format!("mailto:{}", one.email)><bdi dir="ltr">{one.email.clone()}</bdi></a>{about}</li> }
                .into_any()
        })
        .collect()
}

fn meetings(pack: &Pack, coming: bool) -> Vec<AnyView> {
    let all = if coming { &pack.coming } else { &pack.past };
    all.iter()
        .map(|opened| {
            let meeting = &opened.meeting;
            let (lang, title) = meeting.title.pick(language().code());
            let (lang, title) = (lang.to_owned(), title.to_owned());
            let days = format!("{} – {}", dates::short_day(language(), &meeting.starts_on), dates::short_day(language(), &meeting.ends_on));
            let again = (!coming).then(|| {
                let href = format!("/meetings/new?pattern={}", meeting.id);
                view! { " · "<a href=href>{t!("handover-pattern")}</a> }
            });
            view! { <li><a href=format!("/meetings/{}", meeting.id) lang=lang dir="auto">{title}</a>" "<span class="meta">{days}</span>{again}</li> }
                .into_any()
        })
        .collect()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Note {
    version: String,
    text: String,
}

async fn note(
    visit: Visit,
    State(app): State<App>,
    Path(id): Path<String>,
    form: Result<Form<Note>, FormRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(said)) = form else { return Err(visit.unreadable()) };
    let directory = read(&visit, &app).await?;
    let text = said.text.replace("\r\n", "\n").trim_end().to_owned();
    let (mechanism, seen) = (MechanismId::new(id.clone()), said.version.parse().unwrap_or(0));
    let why = match offices::keep_note(&app.house, &directory, &visit.actor, &mechanism, seen, &text).await {
        Ok(()) => return Ok(Redirect::to(&format!("/mechanisms/{id}/handover#note")).into_response()),
        Err(Failure::Refused(why)) => why,
        Err(failure) => return Err(visit.fault(failure)),
    };
    let key = match why {
        NoteRefusal::Stale => "handover-note-stale",
        NoteRefusal::TooLong => "handover-note-too-long",
    };
    let mut fields = Fields::default();
    fields.put("text", said.text);
    let wrong = vec![Wrong { field: "text".to_owned(), words: tell(visit.language, key, &[]) }];
    let page: Response = answer(&app, &visit, &id, Some(Typed::new(fields, wrong))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Moved {
    post: String,
    act: String,
}

async fn drafts(
    visit: Visit,
    State(app): State<App>,
    Path(id): Path<String>,
    form: Result<Form<Moved>, FormRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(said)) = form else { return Err(visit.unreadable()) };
    let what = if said.act == "over" { Draft::HandOver } else { Draft::TakeBack };
    let directory = read(&visit, &app).await?;
    let (mechanism, post) = (MechanismId::new(id.clone()), PostId::new(said.post));
    offices::hand_over(&app.house, &directory, &visit.actor, &mechanism, &post, what)
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to(&format!("/mechanisms/{id}/handover#posts")).into_response())
}
