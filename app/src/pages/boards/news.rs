//! News of a board or a post that is open: asked for by a script every few seconds while somebody looks, told in a line
//! above the text. The page itself changes when they say so, not under their eyes.

use axum::{
    Json,
    extract::{Query, State, rejection::QueryRejection},
    response::IntoResponse as _,
};
use entente_domain::{
    clock::Moment,
    ids::{PostId, is_well_formed},
    text::Language,
};
use entente_service::boards;
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::json;

use super::{
    board::{self, Asked},
    of::Of,
    read,
};
use crate::{app::App, fault::Answer, t, text::within, visit::Visit};

const SCRIPT: &str = include_str!("news.js");

/// Which board, and since when; or which post.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Since {
    of: String,
    post: String,
    /// Microseconds since 1970.
    since: i64,
    kind: String,
    mechanism: String,
    language: String,
    place: String,
    archived: String,
    /// In which language it is told: that of the page that asks. Not `lang`, which would be remembered as somebody's choice,
    /// again with every question of a page that was left open.
    told: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, asked: Result<Query<Since>, QueryRejection>) -> Answer {
    let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
    let directory = read(&visit, &app).await?;
    let post = Some(&asked.post).filter(|id| is_well_formed(id)).map(|id| PostId::new(id.clone()));
    let of = match (&post, Of::read(&asked.of)) {
        (_, Some(of)) => of,
        (Some(_), None) => Of::Convener,
        (None, None) => return Err(visit.absent()),
    };
    let narrowed = Asked {
        kind: asked.kind,
        mechanism: asked.mechanism,
        language: asked.language,
        place: asked.place,
        archived: asked.archived,
        ..Asked::default()
    };
    let filter = board::filter(&directory, &of, &narrowed);
    let since = Moment::from_micros(asked.since);
    let news = boards::news(&app.house, &visit.actor, &filter, post.as_ref(), since).await;
    let news = news.map_err(|failure| visit.hidden(failure))?;
    let language = Language::from_tag(&asked.told).unwrap_or(visit.language);
    let words = within(language, || match (post, news.fresh, news.changed) {
        (_, 0, 0) => String::new(),
        (Some(_), ..) => t!("board-news-post"),
        (None, fresh, 0) => t!("board-news-fresh", count = fresh),
        (None, fresh, changed) => t!("board-news", count = fresh + changed),
    });
    Ok(Json(json!({ "words": words })).into_response())
}

/// The line, empty until there is something to say.
pub(super) fn line(query: &str, since: Moment, visit: &Visit) -> AnyView {
    let path = format!("/boards/news?{query}&since={}&told={}", since.micros(), visit.language.code());
    view! {
        <p class="board-news no-print" role="status" data-news=path></p>
        <template id="news-show"><a href="">{t!("board-news-show")}</a></template>
        <script nonce=visit.nonce.clone() inner_html=SCRIPT></script>
    }
    .into_any()
}
