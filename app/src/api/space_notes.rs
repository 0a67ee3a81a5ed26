//! Notes that are written together in a space, for those who belong there.

use axum::extract::Path;
use entente_domain::ids::NoteId;
use entente_exchange::{space as named, space_notes::SpaceNote as Kept};
use entente_papers::markdown::of_blocks;
use entente_service::{
    papers::{People, blocks},
    spaces,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    endpoint::Endpoint,
    posts::{Happened, Home, show_happened, show_home},
    words::instant,
};
use crate::{papers::said, routes::Door};

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("spaces", sentence);
    vec![
        about(
            Endpoint::get("listSpaceNotes", "/api/v1/notes", Door::SignedIn, list),
            "Notes in the asker's spaces, what was written in last first",
        )
        .asks::<Notes>()
        .lists::<SpaceNote>(),
        about(
            Endpoint::get("readSpaceNote", "/api/v1/notes/{note}", Door::Meeting, one),
            "A note of a space, as it stands without suggestions, and what happened to it",
        )
        .gives::<OpenedNote>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Notes {
    /// As addresses name it: `midsa`, `midsa/steering-group`, `convener`.
    space: Option<String>,
    /// Only those that are archived, or only those that are not.
    archived: Option<bool>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// A note of a space without its text.
#[derive(Serialize, ToSchema)]
struct SpaceNote {
    id: String,
    home: Home,
    /// As it was typed, in whichever language.
    title: String,
    version: i64,
    #[schema(format = DateTime)]
    created_at: String,
    /// When somebody last wrote in it.
    #[schema(format = DateTime)]
    written_at: Option<String>,
    /// Read only since then.
    #[schema(format = DateTime)]
    archived_at: Option<String>,
    /// Its page.
    page: String,
}

fn show(call: &Call, note: &Kept, change: Option<&spaces::Change>) -> SpaceNote {
    SpaceNote {
        id: note.id.to_string(),
        home: show_home(&note.home),
        title: note.title.clone(),
        version: note.version,
        created_at: instant(note.created_at),
        written_at: change.map(|change| instant(change.at)),
        archived_at: note.archived_at.map(instant),
        page: format!("{}/notes/{}", call.app.settings.public_url, note.id),
    }
}

async fn list(call: Call, Asked(asked): Asked<Notes>) -> Answer {
    let home = asked.space.as_deref().map(named::read);
    let mut all =
        spaces::notes(&call.app.house, &call.actor, home.as_ref()).await.map_err(|failure| call.failed(failure))?;
    all.retain(|(note, _)| asked.archived.is_none_or(|archived| archived == note.archived_at.is_some()));
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |(note, _)| note.id.to_string(), |(note, change)| show(&call, &note, change.as_ref()))
}

/// A note of a space.
#[derive(Serialize, ToSchema)]
struct OpenedNote {
    note: SpaceNote,
    /// Markdown.
    text: String,
    happened: Vec<Happened>,
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let id: NoteId = call.id(&id)?;
    let (house, live, who) = (&call.app.house, &call.app.live, &call.actor);
    let opened = spaces::note(house, who, &id).await.map_err(|failure| call.failed(failure))?;
    let read = spaces::read_note(house, live, who, &id, false).await.map_err(|failure| call.failed(failure))?;
    let of_space = spaces::notes(house, who, Some(&opened.note.home)).await.map_err(|failure| call.failed(failure))?;
    let change = of_space.into_iter().find(|(note, _)| note.id == id).and_then(|(_, change)| change);
    let people = People { suggested: &[], authors: &[] };
    let text = of_blocks(&blocks(&read.text, 0, &|one| said(call.language, one), people));
    call.one(&OpenedNote {
        note: show(&call, &opened.note, change.as_ref()),
        text,
        happened: opened.happened.iter().map(show_happened).collect(),
    })
}
