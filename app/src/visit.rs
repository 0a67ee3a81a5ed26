//! One request as pages see it: who asks, in which language, for which path.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRef, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};
use entente_domain::{clock::Moment, ids::PartyId, text::Language};
use entente_service::Actor;

use crate::{
    app::{App, Settings},
    site::Site,
};

/// The name of the cookie that keeps a visitor's language.
pub const LANGUAGE_COOKIE: &str = "entente-language";
/// The name of the cookie that keeps the party a person acts for, per meeting: `entente-party-<meeting>`.
pub const PARTY_COOKIE_PREFIX: &str = "entente-party-";

/// The value for scripts' and styles' `nonce` attributes in this response.
#[derive(Clone, Debug, Default)]
pub struct Nonce(pub String);

/// A request as pages see it.
#[derive(Clone)]
pub struct Visit {
    pub actor: Actor,
    pub language: Language,
    pub nonce: String,
    pub path: String,
    pub query: String,
    /// The island asks for JSON instead of a page.
    pub wants_json: bool,
    pub now: Moment,
    pub site: Arc<Site>,
    pub settings: Arc<Settings>,
    cookies: String,
}

impl Visit {
    /// The value of a cookie of the request.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        cookie_in(&self.cookies, name)
    }

    /// The party the person chose to act for in this meeting.
    pub fn chosen_party(&self, meeting: &str) -> Option<PartyId> {
        self.cookie(&format!("{PARTY_COOKIE_PREFIX}{meeting}")).map(PartyId::new)
    }

    /// The zone the person's own times are shown in, if they chose one.
    pub fn own_zone(&self) -> Option<&str> {
        self.actor.person().and_then(|person| person.zone.as_deref())
    }

    /// This page in another language.
    pub fn in_language(&self, language: Language) -> String {
        let rest: Vec<&str> =
            self.query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang=")).collect();
        let mut query = rest.join("&");
        if !query.is_empty() {
            query.push('&');
        }
        format!("{}?{query}lang={}", self.path, language.code())
    }
}

impl<S> FromRequestParts<S> for Visit
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let app = App::from_ref(state);
        let actor = parts.extensions.get::<Actor>().cloned().unwrap_or_default();
        let nonce = parts.extensions.get::<Nonce>().cloned().unwrap_or_default().0;
        let cookies = header_text(&parts.headers, header::COOKIE);
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let language = asked_language(&query)
            .or_else(|| cookie_in(&cookies, LANGUAGE_COOKIE).and_then(Language::from_tag))
            .or_else(|| actor.person().and_then(|person| person.language))
            .unwrap_or_else(|| accepted_language(&header_text(&parts.headers, header::ACCEPT_LANGUAGE)));
        Ok(Self {
            wants_json: header_text(&parts.headers, header::ACCEPT).starts_with("application/json"),
            now: app.house.now(),
            path: parts.uri.path().to_owned(),
            site: app.site,
            settings: app.settings,
            actor,
            language,
            nonce,
            query,
            cookies,
        })
    }
}

/// The `lang=` of a query string.
pub fn asked_language(query: &str) -> Option<Language> {
    query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::from_tag)
}

/// The best of our languages for an `Accept-Language` header; English if none fits.
pub fn accepted_language(header: &str) -> Language {
    let mut wishes: Vec<(Language, f32)> = header
        .split(',')
        .filter_map(|part| {
            let mut pieces = part.trim().split(';');
            let language = Language::from_tag(pieces.next()?.trim())?;
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(Some(1.0), |text| text.parse::<f32>().ok())?;
            (weight > 0.0).then_some((language, weight))
        })
        .collect();
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.first().map_or(Language::En, |(language, _)| *language)
}

fn header_text(headers: &HeaderMap, name: header::HeaderName) -> String {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

fn cookie_in<'a>(cookies: &'a str, name: &str) -> Option<&'a str> {
    cookies.split(';').find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wishes_are_weighed() {
        let table = [
            ("", Language::En),
            ("de-DE,de;q=0.9", Language::En),
            ("fr-CH, fr;q=0.9, en;q=0.8", Language::Fr),
            ("en;q=0.2, ar-EG;q=0.7", Language::Ar),
            ("zh-Hans-CN", Language::Zh),
            ("ru;q=0, es;q=0.1", Language::Es),
            ("es;q=nonsense", Language::En),
        ];
        for (header, expected) in table {
            assert_eq!(accepted_language(header), expected, "{header}");
        }
    }

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        assert_eq!(cookie_in("entente-language-x=ar; entente-language=fr", LANGUAGE_COOKIE), Some("fr"));
        assert_eq!(cookie_in("", LANGUAGE_COOKIE), None);
    }
}
