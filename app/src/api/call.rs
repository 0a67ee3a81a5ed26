//! One call: who asks, in which language, what they sent. Everything an endpoint needs, and how its failures are said.

use axum::{
    Json,
    extract::{FromRequest, FromRequestParts, Query, Request, rejection::JsonRejection},
    http::{HeaderMap, header, request::Parts},
};
use entente_domain::{
    ids::{CommandId, is_well_formed},
    text::{Language, Multilingual},
};
use entente_service::{Actor, Failure, identity::tokens::Scope};
use serde::de::DeserializeOwned;

use super::{
    problem::{Kind, Problem, language_of},
    words::Words,
};
use crate::{app::App, visit::Visit};

/// A call of the open interface.
pub(super) struct Call {
    pub app: App,
    pub actor: Actor,
    pub language: Language,
    /// The last word of the path before the query.
    pub path: String,
    pub query: String,
    pub if_none_match: Option<String>,
    command: Option<String>,
}

/// By this header the same act sent twice is one.
pub(super) const IDEMPOTENCY_KEY: &str = "idempotency-key";

impl Call {
    pub fn problem(&self, kind: Kind) -> Problem {
        Problem::new(self.language, kind)
    }

    pub fn absent(&self) -> Problem {
        self.problem(Kind::Absent)
    }

    /// An id of the path. What can be none is the id of nothing.
    pub fn id<I: From<String>>(&self, text: &str) -> Result<I, Problem> {
        if is_well_formed(text) { Ok(I::from(text.to_owned())) } else { Err(self.absent()) }
    }

    /// A failure of a family without refusals.
    pub fn failed(&self, failure: Failure) -> Problem {
        self.refused(failure, |_, none| match none {})
    }

    /// A failure with what its refusals are called here.
    pub fn refused<R>(&self, failure: Failure<R>, say: impl FnOnce(&Self, R) -> Problem) -> Problem {
        match failure {
            Failure::Absent => self.absent(),
            Failure::Forbidden if self.actor.person().is_none() => self.problem(Kind::SignedOut),
            Failure::Forbidden => self.problem(Kind::Forbidden),
            Failure::SignedOut => self.problem(Kind::SignedOut),
            Failure::Refused(refusal) => say(self, refusal),
            Failure::Broken(broken) => self.broken(&broken),
        }
    }

    /// Our failure: one log entry with the whole chain, a number for whoever asks.
    pub fn broken(&self, error: &dyn std::error::Error) -> Problem {
        let reference = Visit::note_failure(self.app.house.now(), &self.path, error);
        self.problem(Kind::Broken).saying(reference)
    }

    /// Words in the language of the call, or in what there is.
    pub fn words(&self, words: &Multilingual) -> Words {
        let (language, text) = words.pick(self.language.code());
        Words { language: language.to_owned(), text: text.to_owned() }
    }

    /// The command as the program gave it, by which the same act sent twice is one; else a new one.
    pub fn command(&self) -> Result<CommandId, Problem> {
        match &self.command {
            None => Ok(CommandId::new(self.app.house.id())),
            Some(given) if is_well_formed(given) => Ok(CommandId::new(given.clone())),
            Some(_) => Err(self.problem(Kind::BadParameter).at(IDEMPOTENCY_KEY, "unknown")),
        }
    }

    /// The id of what is made: the program's own, its command, or a new one.
    pub fn new_id<I: From<String>>(&self, given: Option<&str>) -> Result<I, Problem> {
        match given {
            Some(given) if is_well_formed(given) => Ok(I::from(given.to_owned())),
            Some(_) => Err(self.problem(Kind::Invalid).at("id", "unknown")),
            None => Ok(I::from(self.command()?.to_string())),
        }
    }
}

impl FromRequestParts<App> for Call {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let actor = parts.extensions.get::<Actor>().cloned().unwrap_or_default();
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let own = actor.person().and_then(|person| person.language);
        Ok(Self {
            app: app.clone(),
            language: language_of(&parts.headers, &query, own),
            actor,
            path: parts.uri.path().to_owned(),
            query,
            if_none_match: text(&parts.headers, header::IF_NONE_MATCH.as_str()),
            command: text(&parts.headers, IDEMPOTENCY_KEY),
        })
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// What the token of a call may at most; none without a token.
pub(super) fn scope(parts: &Request) -> Option<Scope> {
    parts.extensions().get::<Scope>().copied()
}

/// The parameters of a call. That each is known was looked at before (see [`super::endpoint`]); here they are read.
pub(super) struct Asked<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        match Query::<T>::try_from_uri(&parts.uri) {
            Ok(Query(asked)) => Ok(Self(asked)),
            Err(rejection) => {
                let call = Call::from_request_parts(parts, app).await?;
                Err(call.problem(Kind::BadParameter).saying(rejection.body_text()))
            }
        }
    }
}

/// What a call sends.
pub(super) struct Sent<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let call = Call::from_request_parts(&mut parts, app).await?;
        let Json(value) = Json::<serde_json::Value>::from_request(Request::from_parts(parts, body), app)
            .await
            .map_err(|rejection| match rejection {
                JsonRejection::MissingJsonContentType(_) => call.problem(Kind::NotJson),
                rejection if rejection.status() == Kind::TooLarge.status() => call.problem(Kind::TooLarge),
                rejection => call.problem(Kind::Unreadable).saying(rejection.body_text()),
            })?;
        // No database of ours keeps this sign, and nobody means it.
        if holds_nul(&value) {
            return Err(call.problem(Kind::Invalid).saying("U+0000"));
        }
        serde_json::from_value(value).map(Self).map_err(|error| call.problem(Kind::Invalid).saying(error.to_string()))
    }
}

fn holds_nul(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::String(text) => text.contains('\0'),
        serde_json::Value::Array(items) => items.iter().any(holds_nul),
        serde_json::Value::Object(fields) => fields.iter().any(|(name, value)| name.contains('\0') || holds_nul(value)),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => false,
    }
}
