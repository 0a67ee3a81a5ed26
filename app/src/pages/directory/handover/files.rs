//! The same as one ZIP: a text as DOCX and HTML, tables for spreadsheets, a calendar, and a page that says what is what.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::Response,
};
use entente_domain::{clock::Moment, directory::Directory};
use entente_papers::{
    Format,
    form::{Block, Direction, Meta, Paper},
};
use entente_service::{
    Broken,
    calendar::{
        self,
        ics::{Calendar, Entry, When, Worded},
    },
    offices::{self, Pack},
    papers::{People, Said, blocks},
    spaces,
};
use jiff::{Timestamp, tz::TimeZone};

use super::{load, office, read, span};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{calendar::reader, directory::parts::name_of, follow_up::owner_name},
    papers, t,
    text::{language, tell_word, template, within},
    visit::Visit,
};

pub(super) async fn zip(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    let directory = read(&visit, &app).await?;
    let pack = load(&app, &visit, &directory, &id).await?;
    let acronym = directory.mechanism(&id).map(|one| one.acronym.clone()).unwrap_or_default();
    let calendar = calendar_of(&app, &visit, &directory, &pack, &acronym).await?;
    let texts = texts_of(&app, &visit, &pack).await?;
    let now = app.house.now();
    let (paper, readme, tables) = within(visit.language, || {
        let tables = offices::tables(
            &pack,
            |owner| owner_name(&directory, owner),
            |holder| name_of(&directory, language(), holder),
        );
        (paper(&directory, &pack, texts, &acronym, now), t!("handover-readme", mechanism = acronym.clone()), tables)
    });
    let files = tables.iter().map(|table| Ok((format!("{}.csv", table.name), table.csv()?)));
    let tables = files.collect::<Result<Vec<(String, Vec<u8>)>, Broken>>().map_err(|broken| visit.broken(&broken))?;
    let packed = tokio::task::spawn_blocking(move || {
        let plain = readme.replace(['\u{2068}', '\u{2069}'], "");
        let mut files = vec![("README.txt".to_owned(), format!("{plain}\n").into_bytes())];
        for format in [Format::Docx, Format::Html] {
            let name = format!("handover.{}", format.extension());
            files.push((name, entente_papers::write(&paper, format, None)?));
        }
        files.extend(tables);
        files.push(("calendar.ics".to_owned(), calendar.text().into_bytes()));
        entente_papers::zip(&files)
    })
    .await
    .map_err(|error| visit.failed(&error))?
    .map_err(|error| visit.failed(&error))?;
    let mut response = Response::new(packed.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    // Keys of mechanisms are letters, digits and dashes.
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"handover-{}.zip\"", pack.mechanism)) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

/// The mechanism's coming meetings with their sessions, and its terms as days.
async fn calendar_of(
    app: &App,
    visit: &Visit,
    directory: &Directory,
    pack: &Pack,
    acronym: &str,
) -> Result<Calendar, Fault> {
    let mut entries = Vec::new();
    for opened in &pack.coming {
        let of_it = calendar::meeting(&app.house, &visit.actor, &opened.meeting.id, reader(visit)).await;
        entries.extend(of_it.map_err(|failure| visit.fault(failure))?.entries);
    }
    let day = |at: Moment| dates::wall(at, &TimeZone::UTC).date();
    let url = format!("{}/mechanisms/{}", visit.settings.public_url, pack.mechanism);
    let terms = within(visit.language, || {
        let entry = |term: &entente_domain::directory::term::Term| {
            let words = format!("{acronym}: {}, {}", office(term.office), name_of(directory, language(), &term.holder));
            Entry {
                uid: format!("{}.term@entente", term.id),
                parent: None,
                when: When::Days { first: day(term.from), last: day(term.from) },
                title: Worded {
                    language: language().code().to_owned(),
                    words: words.replace(['\u{2068}', '\u{2069}'], ""),
                },
                place: String::new(),
                text: String::new(),
                url: url.clone(),
                cancelled: false,
                sequence: term.version,
                modified_at: app.house.now(),
            }
        };
        pack.terms
            .iter()
            .filter(|term| term.state == entente_domain::directory::term::TermState::Planned)
            .map(entry)
            .collect::<Vec<_>>()
    });
    entries.extend(terms);
    Ok(Calendar { name: acronym.to_owned(), entries })
}

/// The notes of its spaces as they stand, for the reader.
async fn texts_of(app: &App, visit: &Visit, pack: &Pack) -> Result<Vec<(String, Vec<Block>)>, Fault> {
    let mut texts = Vec::new();
    for (one, _) in &pack.notes {
        let read = spaces::read_note(&app.house, &app.live, &visit.actor, &one.id, false).await;
        let read = read.map_err(|failure| visit.fault(failure))?;
        let people = People { suggested: &read.suggestions, authors: &read.authors };
        let said = |said: Said<'_>| papers::said(visit.language, said);
        texts.push((one.title.clone(), blocks(&read.text, 3, &said, people)));
    }
    Ok(texts)
}

/// All of it as one text.
fn paper(directory: &Directory, pack: &Pack, texts: Vec<(String, Vec<Block>)>, acronym: &str, now: Moment) -> Paper {
    let reader = language();
    let mut blocks = Vec::new();
    if let Some(note) = pack.note.as_ref().filter(|note| !note.text.is_empty()) {
        blocks.push(Block::heading(2, t!("handover-note")));
        blocks.extend(note.text.split('\n').filter(|line| !line.trim().is_empty()).map(Block::paragraph));
        blocks.push(Block::paragraph(pack.note_by.clone()));
    }
    let mut part = |heading: String, lines: Vec<Block>| {
        blocks.push(Block::heading(2, heading));
        if lines.is_empty() {
            blocks.push(Block::paragraph(t!("handover-none")));
        }
        blocks.extend(lines);
    };
    let terms = pack.terms.iter().filter(|term| {
        use entente_domain::directory::term::TermState;
        matches!(term.state, TermState::Planned | TermState::Running)
    });
    let terms = terms.map(|term| {
        let state = tell_word(reader, "term-state", term.state.word());
        let holder = name_of(directory, reader, &term.holder);
        Block::paragraph(format!("{}: {holder} ({state}, {})", office(term.office), span(term)))
    });
    part(t!("term-title"), terms.collect());
    let decisions = pack
        .decisions
        .iter()
        .map(|one| Block::paragraph(format!("{} ({})", one.entry.words, one.meeting.pick(reader.code()).1)));
    part(t!("handover-decisions"), decisions.collect());
    let papers = |papers: &[offices::Paper]| -> Vec<Block> {
        papers
            .iter()
            .map(|one| {
                let state = tell_word(reader, "document-state", one.state.word());
                Block::paragraph(format!("{} {} ({state})", one.symbol, one.title.pick(reader.code()).1))
            })
            .collect()
    };
    part(t!("handover-adopted"), papers(&pack.adopted));
    let commitments = pack.commitments.iter().map(|row| {
        let one = &row.commitment;
        let due =
            if one.content.due.is_empty() { t!("follow-no-day") } else { dates::short_day(reader, &one.content.due) };
        let state = tell_word(reader, "follow-state", one.state.word());
        Block::paragraph(format!(
            "{} ({}, {due}, {state})",
            one.content.title,
            owner_name(directory, &one.content.owner)
        ))
        .in_language(one.content.language.code())
    });
    part(t!("handover-commitments"), commitments.collect());
    part(t!("handover-drafts"), papers(&pack.drafts));
    let mut posts = Vec::new();
    for one in pack.post_drafts.iter().filter(|one| one.handed_over) {
        let lang = one.post.content.language.code();
        posts.push(Block::heading(3, one.post.content.title.clone()).in_language(lang));
        let lines = one.post.content.text.split('\n').filter(|line| !line.trim().is_empty());
        posts.extend(lines.map(|line| Block::paragraph(line).in_language(lang)));
    }
    part(t!("handover-posts"), posts);
    let mut notes = Vec::new();
    for (title, blocks) in texts {
        notes.push(Block::heading(3, title));
        notes.extend(blocks);
    }
    part(t!("handover-notes"), notes);
    let contacts = pack.contacts.iter().map(|one| {
        let about = if one.about.is_empty() { String::new() } else { format!(" ({})", one.about) };
        Block::paragraph(format!("{}, {}{about}", one.name, one.email))
    });
    part(t!("contact-title"), contacts.collect());
    let meetings = |all: &[entente_service::meetings::Opened]| -> Vec<Block> {
        all.iter()
            .map(|opened| {
                let (meeting, day) = (&opened.meeting, |day: &str| dates::short_day(reader, day));
                let title = meeting.title.pick(reader.code()).1;
                Block::paragraph(format!("{title} ({} – {})", day(&meeting.starts_on), day(&meeting.ends_on)))
            })
            .collect()
    };
    part(t!("handover-coming"), meetings(&pack.coming));
    part(t!("handover-patterns"), meetings(&pack.past));
    let today = dates::short_date(reader, dates::wall(now, &TimeZone::UTC).date());
    Paper {
        language: reader.code().to_owned(),
        direction: if reader.direction() == "rtl" { Direction::RightToLeft } else { Direction::LeftToRight },
        organ: acronym.to_owned(),
        title: t!("handover-title"),
        header: acronym.to_owned(),
        meta: vec![Meta { label: t!("paper-day"), value: today }],
        pages: template(reader, "paper-pages", &["page", "pages"]),
        made_at: Timestamp::from_microsecond(now.micros())
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string(),
        blocks,
        ..Paper::default()
    }
}
