//! Papers as they go out: the words around a text, the file, and the page for when there is no font for it.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use entente_domain::{clock::Moment, ids::AttachmentId, meeting::Session, text::Language};
use entente_live::readable::Undertaking;
use entente_papers::{
    Format, Unwritten,
    form::{Block, Direction, Image, Kind, Meta, Paper},
    write,
};
use entente_service::{Failure, attachments, meetings::Opened, papers::Said};
use jiff::Timestamp;
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    shell::{self, Frame},
    t,
    text::{language, tell, tell_word, template},
    visit::Visit,
};

/// Letters of a file's name before its end: long titles are cut.
const NAME_MAX: usize = 80;

/// A paper of a meeting without its blocks.
pub(crate) fn of_meeting(visit: &Visit, opened: &Opened, title: String, meta: Vec<Meta>, at: Moment) -> Paper {
    let organ = opened.meeting.title.pick(visit.language.code()).1.to_owned();
    of(visit, organ, title, meta, at, &opened.meeting.zone)
}

/// A paper of whoever it is, without its blocks. `zone`: in which it says when it was made.
pub(crate) fn of(visit: &Visit, organ: String, title: String, meta: Vec<Meta>, at: Moment, zone: &str) -> Paper {
    let language = visit.language;
    Paper {
        language: language.code().to_owned(),
        direction: if language.direction() == "rtl" { Direction::RightToLeft } else { Direction::LeftToRight },
        header: organ.clone(),
        organ,
        title,
        meta,
        footer: as_of(language, at, zone),
        pages: template(language, "paper-pages", &["page", "pages"]),
        made_at: Timestamp::from_microsecond(at.micros())
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string(),
        ..Paper::default()
    }
}

/// The words of structured blocks: "Action · Kenya · by 31 Jan 2027 · done".
pub(crate) fn said(language: Language, said: Said<'_>) -> String {
    let undertaking = |key: &str, one: &Undertaking| {
        let by = one
            .due
            .as_ref()
            .map(|due| tell(language, "editor-by-day", &[("day", dates::short_day(language, due).into())]));
        let done = one.done.then(|| tell(language, "editor-done", &[]));
        let owner = Some(one.owner.clone()).filter(|owner| !owner.is_empty());
        [Some(tell(language, key, &[])), owner, by, done].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    match said {
        Said::Decision => tell(language, "editor-decision", &[]),
        Said::Action(one) => undertaking("editor-action", one),
        Said::FollowUp(one) => undertaking("editor-follow-up", one),
        Said::Participant => tell(language, "editor-participant", &[]),
    }
}

/// "As of 16 Mar 2027, 14:05 (Geneva)".
pub(crate) fn as_of(language: Language, at: Moment, zone_name: &str) -> String {
    let zone = dates::zone(zone_name);
    let args = [
        ("day", dates::short_date(language, dates::wall(at, &zone).date()).into()),
        ("time", dates::time_of_day(at, &zone).into()),
        ("city", dates::zone_city(zone_name).into()),
    ];
    tell(language, "paper-as-of", &args)
}

/// Day, hours and room of a session, as they stand at the head of a paper.
pub(crate) fn about_session(language: Language, opened: &Opened, session: &Session) -> Vec<Meta> {
    let zone = dates::zone(session.zone.as_deref().unwrap_or(&opened.meeting.zone));
    let hours =
        format!("{}–{}", dates::time_of_day(session.starts_at, &zone), dates::time_of_day(session.ends_at, &zone));
    let label = |key: &str| tell(language, key, &[]);
    let mut meta = vec![
        Meta { label: label("paper-day"), value: dates::long_day(language, &session.day) },
        Meta { label: label("paper-hours"), value: hours },
    ];
    if !session.room.is_empty() {
        meta.push(Meta { label: label("paper-room"), value: session.room.clone() });
    }
    meta
}

/// The paper as a file of that kind. Written aside: a long one takes its time.
pub(crate) async fn file(app: &App, visit: &Visit, mut paper: Paper, extension: &str, back: &str) -> Answer {
    let format = Format::from_extension(extension).ok_or_else(|| visit.absent())?;
    // Markdown is one text and names pictures by their address.
    if format != Format::Markdown {
        put_pictures_in(app, visit, &mut paper.blocks).await?;
    }
    let press = app.press.clone();
    let name = format!("{}.{}", name_of(&paper.title), format.extension());
    let written = tokio::task::spawn_blocking(move || write(&paper, format, press.as_deref()))
        .await
        .map_err(|error| visit.failed(&error))?;
    match written {
        Ok(bytes) => Ok(attached(bytes, format.media_type(), &name)),
        Err(Unwritten::NoPress) => Err(visit.absent()),
        Err(Unwritten::NoFont { letters }) => Ok(no_font(visit, letters, back)),
        Err(error @ (Unwritten::Packed(_) | Unwritten::NotSet(_))) => Err(visit.failed(&error)),
    }
}

/// Pictures of one paper, together: beyond this their descriptions stand for them.
const PICTURES_BYTES_MAX: usize = 64 * 1024 * 1024;

/// Puts the pictures into the paper that whoever takes it out may see; of others, and of those that are gone, the
/// description stays.
async fn put_pictures_in(app: &App, visit: &Visit, blocks: &mut [Block]) -> Result<(), Fault> {
    let mut images = Vec::new();
    images_in(blocks, &mut images);
    let mut room = PICTURES_BYTES_MAX;
    for image in images {
        let Some(id) = image.address.strip_prefix("/attachments/") else { continue };
        match attachments::get(&app.house, &visit.actor, &AttachmentId::new(id)).await {
            Ok(kept) if kept.bytes.len() <= room => {
                room -= kept.bytes.len();
                (image.media_type, image.bytes) = (kept.media_type, kept.bytes);
            }
            Ok(_) | Err(Failure::Absent | Failure::Forbidden) => {}
            Err(failure) => return Err(visit.fault(failure)),
        }
    }
    Ok(())
}

fn images_in<'b>(blocks: &'b mut [Block], found: &mut Vec<&'b mut Image>) {
    for block in blocks {
        match &mut block.kind {
            Kind::Image(image) => found.push(image),
            Kind::List { items, .. } => items.iter_mut().for_each(|item| images_in(&mut item.blocks, found)),
            Kind::Quote { blocks } => images_in(blocks, found),
            Kind::Table { rows } => rows.iter_mut().flatten().for_each(|cell| images_in(&mut cell.blocks, found)),
            Kind::Paragraph { .. } | Kind::Heading { .. } | Kind::Code { .. } | Kind::Rule | Kind::PageBreak => {}
        }
    }
}

/// A name every system takes: no slashes, no control characters, not too long.
fn name_of(title: &str) -> String {
    let letters = title.chars().map(|letter| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        // Marks that keep a name in order inside an Arabic sentence are none of a file's name.
        '\u{2066}'..='\u{2069}' => ' ',
        other if other.is_control() => ' ',
        other => other,
    });
    let name: String = letters.take(NAME_MAX).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_matches('.').trim();
    if name.is_empty() { "paper".to_owned() } else { name.to_owned() }
}

/// The name twice: in ASCII for those who know no better, and as it is.
fn attached(bytes: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let plain: String =
        name.chars().map(|letter| if letter.is_ascii() && letter != '"' { letter } else { '_' }).collect();
    let whole = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let mut response = Response::new(bytes.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// No font for these letters: which, what else can be had, who can help.
fn no_font(visit: &Visit, letters: String, back: &str) -> Response {
    let frame = Frame::plain(tell(visit.language, "paper-no-font-title", &[]));
    let back = back.to_owned();
    let page = shell::page(visit, frame, move || {
        view! {
            <div class="error-page">
                <h1>{t!("paper-no-font-title")}</h1>
                <p class="lede">{t!("paper-no-font", letters = letters)}</p>
                {formats(&back, false)}
                <p><a href=back>{t!("paper-back")}</a></p>
            </div>
        }
        .into_any()
    });
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// The formats a text can be had in; `base` is its own address.
pub(crate) fn formats(base: &str, pdf: bool) -> AnyView {
    formats_of(base, pdf, t!("paper-formats"), &Format::ALL)
}

/// The same, with who wrote what.
pub(crate) fn formats_by_author(base: &str, pdf: bool) -> AnyView {
    let mark = if base.contains('?') { '&' } else { '?' };
    take_out(&format!("{base}{mark}by=1"), pdf, t!("paper-formats-by"), t!("paper-formats-by"), &Format::ALL)
}

/// The same where a page has several: `of` says of what.
pub(crate) fn formats_of(base: &str, pdf: bool, of: String, formats: &[Format]) -> AnyView {
    take_out(base, pdf, of, t!("paper-formats"), formats)
}

/// `of` is for voices, `shown` for the eye.
pub(crate) fn take_out(base: &str, pdf: bool, of: String, shown: String, formats: &[Format]) -> AnyView {
    let (path, query) = base.split_once('?').map_or((base, String::new()), |(path, query)| (path, format!("?{query}")));
    let links: Vec<AnyView> = formats
        .iter()
        .filter(|format| pdf || **format != Format::Pdf)
        .map(|format| {
            let href = format!("{path}/{}{query}", format.extension());
            let words = tell_word(language(), "paper-format", format.extension());
            view! { <li><a href=href download="">{words}</a></li> }.into_any()
        })
        .collect();
    view! {
        <nav class="take-out no-print" aria-label=of>
            <span class="meta" aria-hidden="true">{shown}</span>
            <ul>{links}</ul>
        </nav>
    }
    .into_any()
}

/// A file to be saved, never shown as a page of ours.
pub(crate) fn download(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    let encoded: String = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC).to_string();
    let disposition = format!("attachment; filename*=UTF-8''{encoded}");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], bytes).into_response()
}
