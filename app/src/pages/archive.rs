//! What search engines and archives are told: which pages are public, and that the others are not for them. Only what
//! nobody in particular may read is in the list: it is asked for as nobody, whoever asks.

use std::fmt::Write as _;

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse as _, Response},
};
use entente_domain::clock::Moment;
use entente_service::{
    Actor,
    boards::{self, Filter},
    directory, follow_up, library,
};
use jiff::{Timestamp, tz::TimeZone};
use quick_xml::{Writer, events::BytesText};

use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    visit::Visit,
};

/// Posts in the list, at most; the newest.
const POSTS_MAX: usize = 2_000;

/// Ways that lead to nothing public, or to endless variations of it.
const CLOSED: [&str; 14] = [
    "/account",
    "/api/",
    "/calendar",
    "/capital",
    "/check-in",
    "/display",
    "/introductions",
    "/live",
    "/mailbox",
    "/meetings",
    "/notices",
    "/posts/new",
    "/search",
    "/sign-in",
];

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::get("/robots.txt", Door::Open, robots), Route::get("/sitemap.xml", Door::Open, sitemap)]
}

async fn robots(visit: Visit) -> Response {
    let mut text = "User-agent: *\n".to_owned();
    for path in CLOSED {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "Disallow: {path}");
    }
    let _ = write!(text, "\nSitemap: {}/sitemap.xml\n", visit.settings.public_url);
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

async fn sitemap(State(app): State<App>, visit: Visit) -> Answer {
    let nobody = Actor::Nobody;
    let fail = |failure| visit.fault(failure);
    let directory = directory::read(&app.house, &app.catalogue, &nobody).await.map_err(fail)?;
    let mut pages: Vec<(String, Option<String>)> = [
        "/",
        "/mechanisms",
        "/states",
        "/global-meetings",
        "/library",
        "/boards",
        "/follow-up",
        "/follow-up/impact",
        "/api",
    ]
    .map(|path| (path.to_owned(), None))
    .into();
    pages.extend(directory.mechanisms.iter().map(|one| (format!("/mechanisms/{}", one.id), day(&one.record_as_of))));
    pages.extend(directory.states.iter().map(|one| (format!("/states/{}", one.code), None)));
    pages.extend(directory.meetings.iter().map(|one| (format!("/global-meetings/{}", one.number), None)));
    pages.extend(directory.themes.iter().map(|one| (format!("/boards/themes/{}", one.id), None)));
    let texts = library::sources(&app.house, &nobody).await.map_err(fail)?;
    pages.extend(texts.iter().map(|one| (format!("/library/{}", one.id), day(&one.day))));
    let board = boards::list(&app.house, &nobody, &Filter::default(), POSTS_MAX).await.map_err(fail)?;
    pages.extend(board.cards.iter().map(|card| (format!("/posts/{}", card.post.id), Some(date(card.post.changed_at)))));
    let register = follow_up::register(&app.house, &nobody, &follow_up::Filter::default()).await.map_err(fail)?;
    pages.extend(
        register
            .rows
            .iter()
            .map(|row| (format!("/follow-up/{}", row.commitment.id), Some(date(row.commitment.changed_at)))),
    );
    let (impacts, _) = follow_up::impact_list(&app.house, &nobody).await.map_err(fail)?;
    pages.extend(impacts.iter().map(|one| (format!("/follow-up/impact/{}", one.id), Some(date(one.changed_at)))));
    let text = written(&visit.settings.public_url, &pages).map_err(|error| visit.failed(&error))?;
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response())
}

fn written(base: &str, pages: &[(String, Option<String>)]) -> std::io::Result<Vec<u8>> {
    let mut out = Writer::new(b"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".to_vec());
    let set = out.create_element("urlset").with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    set.write_inner_content(|out| {
        for (path, changed) in pages {
            out.create_element("url").write_inner_content(|out| {
                out.create_element("loc").write_text_content(BytesText::new(&format!("{base}{path}")))?;
                if let Some(day) = changed {
                    out.create_element("lastmod").write_text_content(BytesText::new(day))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(out.into_inner())
}

/// Whole days only: a year is no date there.
fn day(text: &str) -> Option<String> {
    text.parse::<jiff::civil::Date>().ok().map(|_| text.to_owned())
}

fn date(at: Moment) -> String {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::UTC).date().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_addresses_and_days() {
        let pages = [("/states/KEN".to_owned(), None), ("/posts/x".to_owned(), day("2026-11-26"))];
        let text = String::from_utf8(written("https://e.example", &pages).unwrap()).unwrap();
        assert!(text.contains("<url><loc>https://e.example/states/KEN</loc></url>"));
        assert!(text.contains("<url><loc>https://e.example/posts/x</loc><lastmod>2026-11-26</lastmod></url>"));
        assert_eq!(day("2026"), None);
    }
}
