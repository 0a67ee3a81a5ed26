//! How answers go out: as JSON with a fingerprint by which a program asks whether anything changed, and one page after
//! another, each leading to the next.

use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use entente_domain::clock::Moment;
use entente_service::secrets;
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

use super::{
    call::Call,
    problem::{Kind, Problem},
};

/// What an endpoint answers.
pub(super) type Answer = Result<Response, Problem>;

/// Things of one page where nobody says how many.
const USUAL: usize = 50;
/// And the most.
pub(super) const MOST: usize = 200;

#[derive(Serialize)]
struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
}

impl Call {
    /// One thing.
    pub fn one<T: Serialize>(&self, thing: &T) -> Answer {
        self.json(thing, None, None)
    }

    /// One thing that is known to have changed last at an instant.
    pub fn one_of<T: Serialize>(&self, thing: &T, changed_at: Moment) -> Answer {
        self.json(thing, Some(changed_at), None)
    }

    /// A page of a list; `next` is where the one after it begins.
    pub fn page<T: Serialize>(&self, items: Vec<T>, next: Option<String>) -> Answer {
        let link = next.as_deref().map(|next| self.next_link(next));
        self.json(&Page { items, next }, None, link)
    }

    /// A page of a list that is there whole: cut out behind the thing that `after` names.
    pub fn cut<T, D: Serialize>(
        &self,
        all: Vec<T>,
        paging: (Option<u16>, Option<&str>),
        key: impl Fn(&T) -> String,
        show: impl Fn(T) -> D,
    ) -> Answer {
        let (limit, after) = paging;
        let from = match after {
            None => 0,
            // What it names may have gone meanwhile; where it stood is then not known any more.
            Some(after) => match all.iter().position(|one| key(one) == after) {
                Some(place) => place + 1,
                None => return Err(self.problem(Kind::BadCursor).at("after", "unknown")),
            },
        };
        let most = self.limit(limit)?;
        let more = all.len() > from + most;
        let shown: Vec<T> = all.into_iter().skip(from).take(most).collect();
        let next = shown.last().filter(|_| more).map(&key);
        self.page(shown.into_iter().map(show).collect(), next)
    }

    pub fn limit(&self, asked: Option<u16>) -> Result<usize, Problem> {
        match asked.map(usize::from) {
            None => Ok(USUAL),
            Some(most) if (1..=MOST).contains(&most) => Ok(most),
            Some(_) => Err(self.problem(Kind::BadParameter).at("limit", "out_of_range")),
        }
    }

    fn next_link(&self, next: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in url::form_urlencoded::parse(self.query.as_bytes()) {
            if name != "after" {
                query.append_pair(&name, &value);
            }
        }
        query.append_pair("after", next);
        format!("<{}{}?{}>; rel=\"next\"", self.app.settings.public_url, self.path, query.finish())
    }

    fn json<T: Serialize>(&self, thing: &T, changed_at: Option<Moment>, link: Option<String>) -> Answer {
        let body = serde_json::to_string(thing).map_err(|error| self.broken(&error))?;
        let tag = fingerprint(&body);
        let fresh = self.if_none_match.as_deref().is_some_and(|known| knows(known, &tag));
        let mut response =
            if fresh { StatusCode::NOT_MODIFIED.into_response() } else { (StatusCode::OK, body).into_response() };
        let headers = response.headers_mut();
        if !fresh {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let cached = if self.actor.person().is_some() { "private, no-cache" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cached));
        let changed = changed_at.map(http_date);
        for (name, value) in [(header::ETAG, Some(tag)), (header::LINK, link), (header::LAST_MODIFIED, changed)] {
            put(headers, name, value);
        }
        Ok(response)
    }

    /// What was made, and where it is.
    pub fn made<T: Serialize>(&self, thing: &T, address: &str) -> Answer {
        let body = serde_json::to_string(thing).map_err(|error| self.broken(&error))?;
        let mut response = (StatusCode::CREATED, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        put(headers, header::LOCATION, Some(address.to_owned()));
        Ok(response)
    }
}

fn put(headers: &mut axum::http::HeaderMap, name: HeaderName, value: Option<String>) {
    if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
        headers.insert(name, value);
    }
}

/// Of the words before they are compressed, and therefore weak (RFC 9110, 8.8.1); the hash itself is a strong one.
pub(super) fn fingerprint(body: &str) -> String {
    format!("W/\"{}\"", &secrets::hash(body)[..32])
}

/// Whether a list of fingerprints holds this one, compared weakly (RFC 9110, 13.1.2).
pub(super) fn knows(list: &str, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    list.trim() == "*" || list.split(',').any(|one| bare(one) == bare(tag))
}

fn http_date(at: Moment) -> String {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_compared_weakly() {
        for (list, expected) in [
            ("W/\"a\"", true),
            ("\"a\"", true),
            ("\"b\", W/\"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("", false),
            ("a", false),
        ] {
            assert_eq!(knows(list, "W/\"a\""), expected, "{list}");
        }
    }

    #[test]
    fn instants_are_said_as_http_has_them() {
        assert_eq!(http_date(Moment::from_micros(784_111_777_000_000)), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
