//! The OpenAPI document, made from the table of endpoints.

use std::sync::LazyLock;

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use utoipa::openapi::{
    ComponentsBuilder, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, PathItem, PathsBuilder, Server,
    security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    tag::TagBuilder,
};

use super::answer::{fingerprint, knows};

/// The name of the way in.
pub(super) const SCHEME: &str = "token";

/// The parts of the document, each with what it holds.
pub(super) const TAGS: [(&str, &str); 12] = [
    ("directory", "Mechanisms, States, themes, past global meetings: public"),
    ("boards", "Posts of mechanisms with their comments and history"),
    ("introductions", "Needs and offers brought together, for the two sides"),
    ("follow-up", "Commitments, recommendations, and what law and practice became"),
    ("surveys", "Surveys of mechanisms, what all answered, and what is recommended out of it"),
    ("spaces", "Spaces of mechanisms and bodies with their tasks, for those who belong there"),
    ("events", "Light events: seminars, round tables, trainings, workshops"),
    ("meetings", "Meetings one has a part in: programme, decisions, notes, minutes, outcome documents"),
    ("library", "Agreed language: what was adopted, paragraph by paragraph"),
    ("search", "One search over everything the asker may read"),
    ("notices", "What the asker was told"),
    ("calendar", "What the asker has a part in, by time"),
];

const ABOUT: &str = "The same things as the pages, with the same permissions: what a person may not see on a page, \
     their token does not get either, and is told 404. Lists come in pages: `limit`, `after`, and `Link: rel=next`. \
     Every answer to GET has an `ETag`; `If-None-Match` saves fetching it again. Unknown parameters are refused. Errors \
     are `application/problem+json` (RFC 9457) whose `type` ends in a stable word. Instants are RFC 3339 in UTC, days \
     `YYYY-MM-DD`, States ISO 3166-1 alpha-3. New fields may be added to answers at any time; none is taken away \
     within `v1`.";

/// The document.
pub fn document() -> OpenApi {
    let mut paths = PathsBuilder::new();
    let bearer =
        HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("A personal token: /account/tokens"));
    let mut components = ComponentsBuilder::new().security_scheme(SCHEME, SecurityScheme::Http(bearer.build()));
    for endpoint in super::table() {
        let (path, method, operation, schemas) = endpoint.documented();
        paths = paths.path(path, PathItem::new(method, operation));
        for (name, schema) in schemas {
            components = components.schema(name, schema);
        }
    }
    let license = LicenseBuilder::new().name("MIT OR Apache-2.0").identifier(Some("MIT OR Apache-2.0")).build();
    let info = InfoBuilder::new().title("Entente").version("1").description(Some(ABOUT)).license(Some(license)).build();
    let tags = TAGS.map(|(name, about)| TagBuilder::new().name(name).description(Some(about)).build());
    OpenApiBuilder::new()
        .info(info)
        .servers(Some([Server::new("/")]))
        .paths(paths.build())
        .components(Some(components.build()))
        .tags(Some(tags))
        .build()
}

static TEXT: LazyLock<String> =
    LazyLock::new(|| document().to_json().expect("a document made of texts and lists can be written"));

/// The document as JSON.
pub fn text() -> &'static str {
    &TEXT
}

static TAG: LazyLock<String> = LazyLock::new(|| fingerprint(text()));

pub(super) async fn answer(headers: HeaderMap) -> Response {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| knows(known, &TAG)) {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, TAG.as_str())]).into_response();
    }
    ([(header::CONTENT_TYPE, "application/json"), (header::ETAG, TAG.as_str())], text()).into_response()
}
