//! Minutes that were circulated, and for those who keep them what is being written.

use axum::extract::Path;
use entente_domain::{
    ids::MinutesId,
    meeting::{Outcome, Visibility},
    minutes::{Minutes as Kept, MinutesState},
};
use entente_papers::markdown::of_blocks;
use entente_service::minutes::{self, Content, ItemPart};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    words::{self, Words, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("meetings", sentence);
    vec![
        about(
            Endpoint::get("listMinutes", "/api/v1/meetings/{meeting}/minutes", Door::Meeting, list),
            "Minutes of a meeting",
        )
        .asks::<Paging>()
        .lists::<Minutes>(),
        about(
            Endpoint::get("readMinutes", "/api/v1/meetings/{meeting}/minutes/{minutes}", Door::Meeting, one),
            "Minutes as they were circulated last",
        )
        .gives::<MinutesText>(),
    ]
}

/// Minutes without their text.
#[derive(Serialize, ToSchema)]
struct Minutes {
    id: String,
    sessions: Vec<String>,
    #[schema(schema_with = words::visibility)]
    visibility: Visibility,
    #[schema(schema_with = words::minutes_state)]
    state: MinutesState,
    version: i64,
    /// Corrections are taken before this instant.
    #[schema(format = DateTime)]
    until: Option<String>,
}

fn show(one: &Kept) -> Minutes {
    Minutes {
        id: one.id.to_string(),
        sessions: one.sessions.iter().map(ToString::to_string).collect(),
        visibility: one.visibility,
        state: one.state,
        version: one.version,
        until: one.until.map(instant),
    }
}

async fn list(call: Call, Path(meeting): Path<String>, Asked(asked): Asked<Paging>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let all = minutes::list(&call.app.house, &opened).await.map_err(|failure| call.failed(failure))?;
    call.cut(all, (asked.limit, asked.after.as_deref()), |one| one.id.to_string(), |one| show(&one))
}

/// Minutes with the text of the version circulated last.
#[derive(Serialize, ToSchema)]
struct MinutesText {
    minutes: Minutes,
    /// Of the version; none: nothing was circulated yet.
    number: Option<i64>,
    /// SHA-256 of the version.
    hash: Option<String>,
    items: Vec<MinutesItem>,
}

#[derive(Serialize, ToSchema)]
struct MinutesItem {
    item: String,
    number: Option<String>,
    title: Words,
    /// Name plates of those who spoke; without those under the Chatham House Rule.
    speakers: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = words::outcome)]
    outcome: Option<Outcome>,
    remark: String,
    /// Markdown.
    text: String,
}

async fn one(call: Call, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let id: MinutesId = call.id(&id)?;
    let seen = minutes::open(&call.app.house, &opened, &id).await.map_err(|failure| call.failed(failure))?;
    let last = seen.version(None);
    let circulated = last.map(|last| Content::read(&last.text)).transpose().map_err(|broken| call.broken(&broken))?;
    let item = |item: &ItemPart| MinutesItem {
        item: item.id.to_string(),
        number: item.number.clone(),
        title: call.words(&item.title),
        speakers: item.speakers.clone(),
        outcome: item.outcome,
        remark: item.remark.clone(),
        text: of_blocks(&item.text),
    };
    call.one(&MinutesText {
        number: last.map(|last| last.number),
        hash: last.map(|last| last.hash.clone()),
        items: circulated.as_ref().or(seen.working.as_ref()).into_iter().flat_map(Content::items).map(item).collect(),
        minutes: show(&seen.minutes),
    })
}
