//! A note of a space for reading without the editor, for printing and for taking away.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::{directory::Directory, ids::NoteId};
use entente_papers::form::{Block, Meta, Paper, Style};
use entente_service::{
    papers::{People, blocks},
    search::{self, Find},
    spaces::{self, ReadNote},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{address as space_address, notes::address, space_name};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{directory::read, note, notes::made_of_it, suggestions},
    papers,
    shell::{self, Frame, Place},
    t,
    text::{tell, within},
    visit::Visit,
};

async fn load(app: &App, visit: &Visit, id: &NoteId, by: bool) -> Result<(Arc<Directory>, ReadNote, Paper), Fault> {
    let read_note = spaces::read_note(&app.house, &app.live, &visit.actor, id, by).await;
    let one = read_note.map_err(|failure| visit.hidden(failure))?;
    let directory = read(visit, app).await?;
    let zone = visit.own_zone().unwrap_or("UTC");
    let language = visit.language;
    let name = within(language, || space_name(&directory, &one.note.home));
    let meta = vec![Meta { label: tell(language, "task-space", &[]), value: name.clone() }];
    let mut paper = papers::of(visit, name, one.note.title.clone(), meta, app.house.now(), zone);
    if one.text.is_empty() {
        paper.blocks.push(Block::styled(Style::Small, tell(language, "notes-none", &[])));
    }
    let people = People { suggested: &one.suggestions, authors: &one.authors };
    paper.blocks.extend(blocks(&one.text, 0, &|said| papers::said(language, said), people));
    Ok((directory, one, paper))
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let id = NoteId::new(id);
    let (directory, one, paper) = load(&app, &visit, &id, false).await?;
    let made = search::made_of(&app.house, &visit.actor, &id, visit.language).await;
    let made = made.map_err(|failure| visit.fault(failure))?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let frame = Frame::plain(one.note.title.clone()).at(Place::Spaces);
    let pdf = app.press.is_some();
    Ok(shell::page(&visit, frame, move || view(&directory, one, paper, &made, &zone, pdf)).into_response())
}

pub(super) async fn file(State(app): State<App>, visit: Visit, Path((id, format)): Path<(String, String)>) -> Answer {
    let id = NoteId::new(id);
    let by = visit.query.split('&').any(|pair| pair == "by=1");
    let (_, _, paper) = load(&app, &visit, &id, by).await?;
    papers::file(&app, &visit, paper, &format, &format!("{}/read", address(&id))).await
}

fn view(directory: &Directory, one: ReadNote, paper: Paper, made: &[Find], zone: &TimeZone, pdf: bool) -> AnyView {
    let base = address(&one.note.id);
    let (space, name) = (space_address(&one.note.home), space_name(directory, &one.note.home));
    suggestions::tell_who(&one.suggestions, zone);
    let none = one.text.is_empty().then(|| view! { <p class="meta">{t!("notes-none")}</p> });
    let text = (!one.text.is_empty()).then(|| view! { <div class="note-text text">{note::text(one.text, None)}</div> });
    view! {
        <nav class="crumbs no-print" aria-label=t!("directory-crumbs")><ol><li><a href="/spaces">{t!("space-title")}</a></li><li><a href=space><bdi>{name}</bdi></a></li><li><a href=base.clone()>{t!("space-note")}</a></li></ol></nav>
        <article class="report notes">
            <div class="masthead"><p class="organ" dir="auto">{paper.organ}</p></div>
            <header><h1 dir="auto">{paper.title}</h1></header>
            {papers::formats(&format!("{base}/read"), pdf)}
            {papers::formats_by_author(&format!("{base}/read"), pdf)}
            <section aria-labelledby="text"><h2 id="text" class="unseen">{t!("space-note-text")}</h2>{none}{text}</section>
            {made_of_it(made)}
            <p class="printed meta">{paper.footer}</p>
        </article>
    }
    .into_any()
}
