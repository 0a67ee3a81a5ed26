//! The notes of a meeting's items, as somebody may read them.

use axum::extract::Path;
use entente_domain::ids::ItemId;
use entente_live::suggestions::as_it_stands;
use entente_papers::markdown::of_blocks;
use entente_service::{
    notes::{self, Asked},
    papers::{People, blocks},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{answer::Answer, call::Call, endpoint::Endpoint};
use crate::{papers::said, routes::Door};

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::get("readNote", "/api/v1/meetings/{meeting}/items/{item}/note", Door::Meeting, one)
            .about("meetings", "The note of an item, as it stands without suggestions")
            .gives::<Note>(),
    ]
}

/// A note.
#[derive(Serialize, ToSchema)]
struct Note {
    item: String,
    /// Markdown.
    text: String,
}

async fn one(call: Call, Path((meeting, item)): Path<(String, String)>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let item: ItemId = call.id(&item)?;
    let (found, _) = notes::read(&call.app.house, &call.app.live, &opened, &Asked::Item(item.clone()))
        .await
        .map_err(|failure| call.failed(failure))?;
    let noted = found.into_iter().flat_map(|notes| notes.items).next().ok_or_else(|| call.absent())?;
    let text = as_it_stands(noted.text);
    let people = People { suggested: &[], authors: &[] };
    let blocks = blocks(&text, 0, &|one| said(call.language, one), people);
    call.one(&Note { item: item.to_string(), text: of_blocks(&blocks) })
}
