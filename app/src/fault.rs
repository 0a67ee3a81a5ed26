//! Pages for what went wrong: each says what happened, what is safe, and where to go.

use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use entente_domain::clock::Moment;
use entente_service::{Broken, Failure};
use leptos::prelude::*;

use crate::{
    shell, t,
    text::tell,
    visit::{Visit, accepted_language, asked_language},
};

/// A page's or endpoint's answer.
pub type Answer = Result<Response, Fault>;

/// A request that did not end well, with what is needed to say so in the reader's language.
pub struct Fault {
    visit: Box<Visit>,
    kind: Kind,
}

enum Kind {
    Absent,
    Forbidden,
    SignedOut,
    /// The body could not be understood or is too large.
    Unreadable,
    Broken {
        reference: String,
    },
}

impl Visit {
    /// There is no such page, for this reader at least.
    pub fn absent(&self) -> Fault {
        self.with(Kind::Absent)
    }

    /// The reader may know of it but not do this.
    pub fn forbidden(&self) -> Fault {
        self.with(Kind::Forbidden)
    }

    /// Sign in first, then come back here.
    pub fn signed_out(&self) -> Fault {
        self.with(Kind::SignedOut)
    }

    /// A body that is no form of ours.
    pub fn unreadable(&self) -> Fault {
        self.with(Kind::Unreadable)
    }

    /// Our failure: one log entry with the whole chain, a reference number for the reader.
    pub fn broken(&self, broken: &Broken) -> Fault {
        self.failed(broken)
    }

    /// Our failure, of any kind.
    pub fn failed(&self, error: &dyn std::error::Error) -> Fault {
        let reference = Self::note_failure(self.now, &self.path, error);
        self.with(Kind::Broken { reference })
    }

    /// Logs a failure of ours once, with the whole chain, and says under which number.
    pub(crate) fn note_failure(now: Moment, path: &str, error: &dyn std::error::Error) -> String {
        let reference = format!("{:x}", now.micros());
        let mut chain = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            chain.push_str(": ");
            chain.push_str(&cause.to_string());
            source = cause.source();
        }
        tracing::error!(reference, path, error = chain, "a request failed");
        reference
    }

    /// For families without refusals, or whose refusals cannot happen here.
    pub fn fault<R: std::fmt::Debug>(&self, failure: Failure<R>) -> Fault {
        match failure {
            Failure::Absent => self.absent(),
            Failure::Forbidden => self.forbidden(),
            Failure::SignedOut => self.signed_out(),
            Failure::Refused(_) => self.unreadable(),
            Failure::Broken(broken) => self.broken(&broken),
        }
    }

    /// Of what exists for some only: whom it is not for is sent to sign in as long as they have not, and learns nothing
    /// afterwards either.
    pub fn hidden<R: std::fmt::Debug>(&self, failure: Failure<R>) -> Fault {
        match failure {
            Failure::Absent if self.actor.person().is_none() => self.signed_out(),
            failure => self.fault(failure),
        }
    }

    fn with(&self, kind: Kind) -> Fault {
        Fault { visit: Box::new(self.clone()), kind }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let Self { visit, kind } = self;
        let (status, word, reference) = match kind {
            Kind::Absent => (StatusCode::NOT_FOUND, "absent", None),
            Kind::Forbidden => (StatusCode::FORBIDDEN, "forbidden", None),
            Kind::SignedOut if !visit.wants_json => {
                let next: String = url::form_urlencoded::byte_serialize(visit.path.as_bytes()).collect();
                return Redirect::to(&format!("/sign-in?next={next}")).into_response();
            }
            Kind::SignedOut => (StatusCode::UNAUTHORIZED, "signed_out", None),
            Kind::Unreadable => (StatusCode::BAD_REQUEST, "unreadable", None),
            Kind::Broken { reference } => (StatusCode::INTERNAL_SERVER_ERROR, "broken", Some(reference)),
        };
        if visit.wants_json {
            let body = serde_json::json!({ "fault": word, "reference": reference });
            return (status, Json(body)).into_response();
        }
        (
            status,
            shell::page(&visit, shell::Frame::plain(word_title(&visit, word)), move || error_page(word, reference)),
        )
            .into_response()
    }
}

/// The answer where not even who asks can be found out, because the database does not answer: no page of the house can
/// be drawn, but it is said in words, and what was typed is one step back.
pub fn out_of_reach(headers: &HeaderMap, query: &str) -> Response {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let again = [(header::RETRY_AFTER, "5")];
    if text(header::ACCEPT).starts_with("application/json") {
        return (status, again, Json(serde_json::json!({ "fault": "out_of_reach" }))).into_response();
    }
    let language = asked_language(query).unwrap_or_else(|| accepted_language(text(header::ACCEPT_LANGUAGE)));
    let (title, words) =
        (tell(language, "fault-title-out-of-reach", &[]), tell(language, "fault-text-out-of-reach", &[]));
    let page = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{title}</title></head><body><main><h1>{title}</h1><p>{words}</p></main></body></html>",
        language.code(),
        language.direction()
    );
    (status, again, Html(page)).into_response()
}

fn word_title(visit: &Visit, word: &str) -> String {
    crate::text::tell_word(visit.language, "fault-title", word)
}

fn error_page(word: &'static str, reference: Option<String>) -> impl IntoView {
    let language = crate::text::language();
    view! {
        <div class="error-page">
            <h1>{crate::text::tell_word(language, "fault-title", word)}</h1>
            <p class="lede">{crate::text::tell_word(language, "fault-text", word)}</p>
            {reference.map(|reference| view! { <p>{t!("fault-reference", reference = reference)}</p> })}
            <ul>
                <li><a href="/">{t!("fault-go-front")}</a></li>
                <li><a href="/mechanisms">{t!("fault-go-mechanisms")}</a></li>
                <li><a href="/meetings">{t!("fault-go-meetings")}</a></li>
            </ul>
        </div>
    }
}
