//! Notes for reading without the editor, for printing and for taking away.

use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{
    ids::{ItemId, MeetingId, SessionId},
    number,
};
use entente_papers::form::{Block, Meta, Paper, Style};
use entente_service::{
    meetings::{self, Opened},
    notes::{self, Asked, Noted, Notes},
    papers::{People, blocks},
    search::{self, Find},
};
use leptos::prelude::*;

use super::{meetings::meeting_frame, note, suggestions};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    papers,
    routes::{Door, Route},
    shell::{self, Frame},
    t,
    text::{language, tell},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/meetings/{meeting}/items/{item}/note", Door::Meeting, item_page),
        Route::get("/meetings/{meeting}/items/{item}/note/{format}", Door::Meeting, item_file),
        Route::get("/meetings/{meeting}/sessions/{session}/notes", Door::Meeting, session_page),
        Route::get("/meetings/{meeting}/sessions/{session}/notes/{format}", Door::Meeting, session_file),
        Route::get("/meetings/{meeting}/notes", Door::Meeting, series_page),
        Route::get("/meetings/{meeting}/notes/{format}", Door::Meeting, series_file),
    ]
}

/// The fields of an address, as often as they come.
type Fields = Result<Query<Vec<(String, String)>>, QueryRejection>;

/// What was asked for, loaded.
struct Read {
    opened: Opened,
    notes: Vec<Notes>,
    paper: Paper,
    /// The address of the page.
    base: String,
    single: bool,
}

/// `by`: with who wrote what.
async fn read(app: &App, visit: &Visit, meeting: String, asked: Asked, by: bool) -> Result<Read, Fault> {
    let opened = meetings::open(&app.house, &visit.actor, &MeetingId::new(meeting))
        .await
        .map_err(|failure| visit.fault(failure))?;
    let read = if by {
        notes::read_by_author(&app.house, &app.live, &visit.actor, &opened, &asked).await
    } else {
        notes::read(&app.house, &app.live, &opened, &asked).await
    };
    let (notes, at) = read.map_err(|failure| visit.fault(failure))?;
    let language = visit.language;
    let code = language.code();
    let home = format!("/meetings/{}", opened.meeting.id);
    let say = |key: &str, title: &str| tell(language, key, &[("title", title.into())]);
    let (title, base, meta) = match (&asked, notes.as_slice()) {
        (Asked::Item(id), [one]) => {
            let title = one.items.first().map(|noted| noted.item.title.pick(code).1).unwrap_or_default();
            let session =
                Meta { label: tell(language, "record-session", &[]), value: one.session.title.pick(code).1.to_owned() };
            let mut meta = vec![session];
            meta.extend(papers::about_session(language, &opened, &one.session));
            (say("notes-of-item", title), format!("{home}/items/{id}/note"), meta)
        }
        (Asked::Sessions(_), [one]) => (
            say("notes-of-session", one.session.title.pick(code).1),
            format!("{home}/sessions/{}/notes", one.session.id),
            papers::about_session(language, &opened, &one.session),
        ),
        (Asked::Item(_), _) => (String::new(), home, Vec::new()),
        (Asked::Sessions(wanted), _) => {
            let query: Vec<String> = wanted.iter().map(|id| format!("session={id}")).collect();
            let mark = if query.is_empty() { "" } else { "?" };
            let title = say("notes-of-meeting", opened.meeting.title.pick(code).1);
            (title, format!("{home}/notes{mark}{}", query.join("&")), Vec::new())
        }
    };
    let mut paper = papers::of_meeting(visit, &opened, title, meta, at);
    let single = matches!(asked, Asked::Item(_));
    paper.blocks = written(visit, &opened, &notes, single);
    Ok(Read { opened, notes, paper, base, single })
}

/// The notes as blocks: sessions and items as headings, the notes' own headings below them.
fn written(visit: &Visit, opened: &Opened, notes: &[Notes], single: bool) -> Vec<Block> {
    let language = visit.language;
    let numbers = number::numbers(&opened.programme);
    let several = u8::from(notes.len() > 1);
    let mut all = Vec::new();
    for one in notes {
        if several == 1 {
            let (lang, title) = one.session.title.pick(language.code());
            all.push(Block::heading(1, title).in_language(lang));
            let about = papers::about_session(language, opened, &one.session);
            let about: Vec<String> = about.into_iter().map(|meta| meta.value).collect();
            all.push(Block::styled(Style::Small, about.join(" · ")));
        }
        if one.items.is_empty() {
            all.push(Block::styled(Style::Small, tell(language, "notes-none", &[])));
        }
        for noted in &one.items {
            let below = if single { 0 } else { several + 1 };
            if !single {
                let (lang, title) = noted.item.title.pick(language.code());
                let number = numbers.get(&noted.item.id).map(|number| format!("{number}. ")).unwrap_or_default();
                all.push(Block::heading(below, format!("{number}{title}")).in_language(lang));
            }
            if !noted.item.unattributed.is_empty() {
                all.push(Block::styled(Style::Small, tell(language, "notes-rule", &[])));
            }
            if noted.text.is_empty() {
                all.push(Block::styled(Style::Small, tell(language, "notes-none", &[])));
            }
            let people = People { suggested: &noted.suggestions, authors: &noted.authors };
            all.extend(blocks(&noted.text, below, &|said| papers::said(language, said), people));
        }
    }
    all
}

fn sessions(fields: Fields) -> Asked {
    let fields = fields.map(|Query(fields)| fields).unwrap_or_default();
    let wanted = fields.into_iter().filter(|(name, value)| name == "session" && !value.is_empty());
    Asked::Sessions(wanted.map(|(_, value)| SessionId::new(value)).collect())
}

async fn item_page(State(app): State<App>, visit: Visit, Path((meeting, item)): Path<(String, String)>) -> Answer {
    page(&app, &visit, meeting, Asked::Item(ItemId::new(item))).await
}

async fn item_file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, item, format)): Path<(String, String, String)>,
) -> Answer {
    file(&app, &visit, meeting, Asked::Item(ItemId::new(item)), &format).await
}

async fn session_page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
) -> Answer {
    page(&app, &visit, meeting, Asked::Sessions(vec![SessionId::new(session)])).await
}

async fn session_file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session, format)): Path<(String, String, String)>,
) -> Answer {
    file(&app, &visit, meeting, Asked::Sessions(vec![SessionId::new(session)]), &format).await
}

async fn series_page(State(app): State<App>, visit: Visit, Path(meeting): Path<String>, fields: Fields) -> Answer {
    page(&app, &visit, meeting, sessions(fields)).await
}

async fn series_file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, format)): Path<(String, String)>,
    fields: Fields,
) -> Answer {
    file(&app, &visit, meeting, sessions(fields), &format).await
}

async fn file(app: &App, visit: &Visit, meeting: String, asked: Asked, format: &str) -> Answer {
    let by = visit.query.split('&').any(|pair| pair == "by=1");
    let read = read(app, visit, meeting, asked, by).await?;
    papers::file(app, visit, read.paper, format, &read.base).await
}

async fn page(app: &App, visit: &Visit, meeting: String, asked: Asked) -> Answer {
    let read = read(app, visit, meeting, asked, false).await?;
    let mut frame = Frame::plain(read.paper.title.clone());
    let session = match read.notes.as_slice() {
        [one] => Some(&one.session),
        _ => None,
    };
    frame.meeting = Some(meeting_frame(visit, &read.opened, session));
    let pdf = app.press.is_some();
    let note = read.notes.first().and_then(|one| one.items.first()).and_then(|noted| noted.item.note.clone());
    let made = match note.filter(|_| read.single) {
        Some(note) => search::made_of(&app.house, &visit.actor, &note, visit.language).await,
        None => Ok(Vec::new()),
    };
    let made = made.map_err(|failure| visit.fault(failure))?;
    Ok(shell::page(visit, frame, move || view(read, &made, pdf)).into_response())
}

/// What was made of a note's words, below them.
pub(super) fn made_of_it(made: &[Find]) -> Option<AnyView> {
    let lines: Vec<AnyView> = made.iter().map(super::search::row).collect();
    (!lines.is_empty()).then(|| {
        view! { <section class="part no-print" aria-labelledby="made-h"><h2 id="made-h">{t!("make-made")}</h2><ul class="finds">{lines}</ul></section> }
            .into_any()
    })
}

fn view(read: Read, made: &[Find], pdf: bool) -> impl IntoView + use<> {
    let made = made_of_it(made);
    let Read { opened, notes, paper, base, single } = read;
    let home = format!("/meetings/{}", opened.meeting.id);
    let room = match notes.as_slice() {
        [one] => {
            let (lang, title) = one.session.title.pick(language().code());
            let href = format!("{home}/sessions/{}", one.session.id);
            Some(view! { <li><a href=href lang=lang.to_owned()>{title.to_owned()}</a></li> })
        }
        _ => None,
    };
    let several = notes.len() > 1;
    let numbers = number::numbers(&opened.programme);
    let zone = dates::zone(&opened.meeting.zone);
    for noted in notes.iter().flat_map(|one| &one.items) {
        suggestions::tell_who(&noted.suggestions, &zone);
    }
    let sections: Vec<AnyView> = notes
        .into_iter()
        .map(|one| {
            let head = several.then(|| {
                let (lang, title) = one.session.title.pick(language().code());
                view! { <h2 class="of-session" lang=lang.to_owned()>{title.to_owned()}</h2> }
            });
            let none = one.items.is_empty().then(|| view! { <p class="meta">{t!("notes-none")}</p> });
            let items: Vec<AnyView> =
                one.items.into_iter().map(|noted| item(noted, &opened.meeting.id, numbers.clone(), single)).collect();
            view! { {head}{none}{items} }.into_any()
        })
        .collect();
    let meta: Vec<AnyView> =
        paper.meta.into_iter().map(|meta| view! { <span>{meta.value}</span> }.into_any()).collect();
    view! {
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")>
            <ol><li><a href=home.clone()>{t!("frame-programme")}</a></li>{room}</ol>
        </nav>
        <article class="report notes">
            <div class="masthead"><p class="organ" dir="auto">{paper.organ}</p></div>
            <header>
                <h1 dir="auto">{paper.title}</h1>
                <p class="line meta">{meta}</p>
            </header>
            {papers::formats(&base, pdf)}
            {papers::formats_by_author(&base, pdf)}
            {sections}
            {made}
            <p class="printed meta">{paper.footer}</p>
        </article>
    }
    .into_any()
}

fn item(
    noted: Noted,
    meeting: &MeetingId,
    numbers: std::collections::BTreeMap<ItemId, String>,
    single: bool,
) -> AnyView {
    let (lang, title) = noted.item.title.pick(language().code());
    let head = (!single).then(|| {
        let number =
            numbers.get(&noted.item.id).cloned().map(|number| view! { <span class="number">{number}</span>" " });
        let href = format!("/meetings/{meeting}/items/{}/note", noted.item.id);
        view! { <h2>{number}<a href=href lang=lang.to_owned()>{title.to_owned()}</a></h2> }
    });
    let rule = (!noted.item.unattributed.is_empty()).then(|| view! { <p class="meta">{t!("notes-rule")}</p> });
    let none = noted.text.is_empty().then(|| view! { <p class="meta">{t!("notes-none")}</p> });
    let text =
        (!noted.text.is_empty()).then(|| view! { <div class="note-text text">{note::text(noted.text, meeting)}</div> });
    view! {
        <section>
            {head}{rule}{none}
            {text}
        </section>
    }
    .into_any()
}
