//! Pages answered again from memory: the same page for the same cookies and languages, as it
//! was sent, compressed, as long as this process has committed no change and for a second at
//! most, because other processes write too and times on a page move.
//!
//! It lies outside of the layer that finds out who asks: whoever signs out, is disabled or
//! loses a seat has changed something, and from then on everybody is asked again.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use entente_app::routes::Repeatable;
use entente_domain::clock::Moment;

use super::{Security, session::Personal};

/// How old a page may become, in microseconds.
const AGE_MAX: i64 = 1_000_000;
/// How much is kept in all; what does not fit is made anew each time.
const BYTES_MAX: usize = 32 * 1024 * 1024;

/// Every header a repeatable page may depend on. Cookies say who asks, in which language and for which party.
const TOLD_BY: [HeaderName; 4] = [header::COOKIE, header::ACCEPT_LANGUAGE, header::ACCEPT_ENCODING, header::ACCEPT];

/// The pages now kept. One for each running server.
#[derive(Default)]
pub(super) struct Memory {
    pages: Mutex<Pages>,
}

#[derive(Default)]
struct Pages {
    /// At which number of the database's changes they were made; all at the same.
    changes: u64,
    bytes: usize,
    kept: HashMap<String, Page>,
}

/// A page as it was sent.
#[derive(Clone)]
struct Page {
    made_at: Moment,
    headers: Arc<[(HeaderName, HeaderValue)]>,
    body: Bytes,
    personal: bool,
}

pub(super) async fn layer(State(security): State<Arc<Security>>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET {
        return next.run(request).await;
    }
    let key = key(&request);
    // Asked before anything is read: what is committed while the page is made leaves it old.
    let (changes, now) = (security.house.database.changes(), security.house.now());
    if let Some(page) = security.memory.find(&key, changes, now) {
        return page.answer();
    }
    let response = next.run(request).await;
    if response.extensions().get::<Repeatable>().is_none() || response.headers().contains_key(header::SET_COOKIE) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        tracing::error!("A page could not be compressed.");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = Page {
        made_at: now,
        headers: listed(&parts.headers),
        body: body.clone(),
        personal: parts.extensions.get::<Personal>().is_some(),
    };
    security.memory.keep(key, changes, page);
    Response::from_parts(parts, Body::from(body))
}

/// Everything that tells one page from another. No header holds a line break.
fn key(request: &Request) -> String {
    let mut key = request.uri().path_and_query().map_or("/", |path| path.as_str()).to_owned();
    for name in TOLD_BY {
        for value in request.headers().get_all(&name) {
            key.push('\n');
            // Bytes that are no text are kept apart from any that are.
            match value.to_str() {
                Ok(text) => key.push_str(text),
                Err(_) => key.push_str(&format!("{value:?}")),
            }
        }
        key.push('\r');
    }
    key
}

fn listed(headers: &HeaderMap) -> Arc<[(HeaderName, HeaderValue)]> {
    headers.iter().map(|(name, value)| (name.clone(), value.clone())).collect()
}

impl Page {
    fn answer(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        for (name, value) in self.headers.iter() {
            response.headers_mut().append(name.clone(), value.clone());
        }
        if self.personal {
            response.extensions_mut().insert(Personal);
        }
        response
    }

    fn is_fresh(&self, now: Moment) -> bool {
        // A clock that was set back makes a page neither older nor newer.
        (0..AGE_MAX).contains(&(now.micros() - self.made_at.micros()))
    }
}

impl Memory {
    fn find(&self, key: &str, changes: u64, now: Moment) -> Option<Page> {
        let pages = self.pages();
        let page = pages.kept.get(key).filter(|page| pages.changes == changes && page.is_fresh(now))?;
        Some(page.clone())
    }

    fn keep(&self, key: String, changes: u64, page: Page) {
        let mut pages = self.pages();
        if pages.changes > changes {
            return;
        }
        if pages.changes < changes {
            *pages = Pages { changes, ..Pages::default() };
        }
        let size = key.len() + page.body.len();
        if pages.bytes + size > BYTES_MAX {
            pages.kept.retain(|_, kept| kept.is_fresh(page.made_at));
            pages.bytes = pages.kept.iter().map(|(key, kept)| key.len() + kept.body.len()).sum();
        }
        if pages.bytes + size > BYTES_MAX {
            return;
        }
        let added = key.len();
        match pages.kept.insert(key, page) {
            Some(before) => pages.bytes = pages.bytes + size - added - before.body.len(),
            None => pages.bytes += size,
        }
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
