//! The public posts of a board as an Atom feed (RFC 4287): the same for everybody, signed in or not.

use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{clock::Moment, ids::MechanismId, text::Language};
use entente_service::{
    Actor,
    boards::{self, Board, Filter},
};
use jiff::Timestamp;
use quick_xml::{Writer, events::BytesText};

use super::{card, read, short_name, theme_name};
use crate::{app::App, fault::Answer, text::within, visit::Visit};

pub(super) async fn of_theme(State(app): State<App>, visit: Visit, Path(key): Path<String>) -> Answer {
    let directory = read(&visit, &app).await?;
    let now = directory.theme_key(&key);
    if now != key {
        return Ok(Redirect::permanent(&format!("/boards/themes/{now}/feed.atom")).into_response());
    }
    if directory.theme(&key).is_none() {
        return Err(visit.absent());
    }
    let title = within(visit.language, || theme_name(&directory, &key));
    let path = format!("/boards/themes/{key}");
    answer(&app, &visit, Filter { theme: Some(key), ..Filter::default() }, &title, &path).await
}

pub(super) async fn of_mechanism(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let directory = read(&visit, &app).await?;
    if directory.mechanism(&id).is_none() {
        return Err(visit.absent());
    }
    let id = MechanismId::new(id);
    let title = within(visit.language, || short_name(&directory, Some(&id)));
    let path = format!("/boards/mechanisms/{id}");
    answer(&app, &visit, Filter { mechanism: Some(id), ..Filter::default() }, &title, &path).await
}

async fn answer(app: &App, visit: &Visit, filter: Filter, title: &str, path: &str) -> Answer {
    let directory = read(visit, app).await?;
    // What a stranger may read, whoever asks: feeds are fetched by programs and kept by others.
    let board = boards::board(&app.house, &Actor::Nobody, &filter).await.map_err(|failure| visit.fault(failure))?;
    let base = &visit.settings.public_url;
    let names = |post: &entente_exchange::post::Post| {
        within(visit.language, || short_name(&directory, post.home.mechanism.as_ref()))
    };
    let text = write(&board, title, base, path, visit.language, names).map_err(|error| visit.failed(&error))?;
    let headers = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((headers, text).into_response())
}

fn instant(at: Moment) -> String {
    Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn write(
    board: &Board,
    title: &str,
    base: &str,
    path: &str,
    language: Language,
    names: impl Fn(&entente_exchange::post::Post) -> String,
) -> std::io::Result<Vec<u8>> {
    let mut cards: Vec<_> = board.pinned.iter().chain(&board.cards).collect();
    cards.sort_by_key(|card| std::cmp::Reverse(card.post.changed_at));
    let updated = cards.first().map_or_else(Moment::default, |card| card.post.changed_at);
    let mut out = Writer::new(b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_vec());
    let address = format!("{base}{path}");
    let feed = out
        .create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", language.code()));
    feed.write_inner_content(|out| {
        text(out, "title", title)?;
        text(out, "id", &address)?;
        text(out, "updated", &instant(updated))?;
        link(out, "alternate", &address)?;
        link(out, "self", &format!("{address}/feed.atom"))?;
        for card in &cards {
            let post = &card.post;
            let address = format!("{base}{}", super::address(&post.id));
            let entry = out.create_element("entry").with_attribute(("xml:lang", post.content.language.code()));
            entry.write_inner_content(|out| {
                text(out, "title", &within(language, || card::title_of(post)))?;
                text(out, "id", &address)?;
                text(out, "published", &instant(post.published_at.unwrap_or(post.created_at)))?;
                text(out, "updated", &instant(post.changed_at))?;
                link(out, "alternate", &address)?;
                out.create_element("author").write_inner_content(|out| text(out, "name", &names(post)))?;
                for theme in &post.content.themes {
                    out.create_element("category").with_attribute(("term", theme.as_str())).write_empty()?;
                }
                text(out, "summary", &super::prose::beginning(&post.content.text))
            })?;
        }
        Ok(())
    })?;
    Ok(out.into_inner())
}

fn text(out: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    // What XML cannot hold, no reader would take.
    let words: String = words.chars().filter(|sign| !sign.is_control() || *sign == '\n').collect();
    out.create_element(name).write_text_content(BytesText::new(&words))?;
    Ok(())
}

fn link(out: &mut Writer<Vec<u8>>, rel: &str, href: &str) -> std::io::Result<()> {
    out.create_element("link").with_attribute(("rel", rel)).with_attribute(("href", href)).write_empty()?;
    Ok(())
}
