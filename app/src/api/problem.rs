//! What went wrong, as RFC 9457 has it: one stable word for each kind of it, a sentence in the asker's language, and where
//! a form would show it, what is wrong with which field.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use entente_domain::{text::Language, words};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    text::tell_word,
    visit::{accepted_language, asked_language},
};

words! {
    /// Why there is no answer. The word is the end of the problem's `type`.
    Kind {
        Absent = "absent",
        SignedOut = "signed_out",
        BadToken = "bad_token",
        Forbidden = "forbidden",
        ReadOnly = "read_only",
        UnknownParameter = "unknown_parameter",
        BadParameter = "bad_parameter",
        BadCursor = "bad_cursor",
        Unreadable = "unreadable",
        NotJson = "not_json",
        TooLarge = "too_large",
        Invalid = "invalid",
        Stale = "stale",
        Refused = "refused",
        TooOften = "too_often",
        OutOfReach = "out_of_reach",
        Broken = "broken",
    }
}

impl Kind {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Absent => StatusCode::NOT_FOUND,
            Self::SignedOut | Self::BadToken => StatusCode::UNAUTHORIZED,
            Self::Forbidden | Self::ReadOnly => StatusCode::FORBIDDEN,
            Self::UnknownParameter | Self::BadParameter | Self::BadCursor | Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale | Self::Refused => StatusCode::CONFLICT,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::OutOfReach => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Why there is no answer (RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `/api#` and a stable word: `absent`, `signed_out`, `stale` …
    #[serde(rename = "type")]
    #[schema(rename = "type")]
    pub kind: String,
    /// In the asker's language.
    pub title: String,
    pub status: u16,
    /// More of it, for whoever writes the program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Which fields or parameters, and what is wrong with each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<Wrong>,
    #[serde(skip)]
    retry_after_s: Option<u64>,
}

/// What is wrong with a field or a parameter.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Wrong {
    /// Its name.
    pub at: String,
    /// A stable word: `missing`, `too_long`, `unknown` …
    pub fault: String,
}

impl Problem {
    pub fn new(language: Language, kind: Kind) -> Self {
        Self {
            title: tell_word(language, "api-problem", kind.word()),
            kind: format!("/api#{kind}"),
            status: kind.status().as_u16(),
            detail: None,
            errors: Vec::new(),
            retry_after_s: None,
        }
    }

    #[must_use]
    pub fn saying(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<String>, fault: impl Into<String>) -> Self {
        self.errors.push(Wrong { at: at.into(), fault: fault.into() });
        self
    }

    #[must_use]
    pub fn after(mut self, seconds: u64) -> Self {
        self.retry_after_s = Some(seconds);
        self
    }

    /// Before anything of the request was understood but its head.
    pub fn to_headers(headers: &HeaderMap, query: &str, kind: Kind) -> Self {
        Self::new(language_of(headers, query, None), kind)
    }
}

/// `?lang=`, then what the program says it takes, then the account's own, then English.
pub(super) fn language_of(headers: &HeaderMap, query: &str, own: Option<Language>) -> Language {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    asked_language(query).or_else(|| accepted.map(accepted_language)).or(own).unwrap_or(Language::En)
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"entente\""));
        }
        if let Some(seconds) = self.retry_after_s {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
