//! One search over everything the asker may read.

use entente_domain::{
    ids::MeetingId,
    search::{Kind, Sought},
    text::Language,
};
use entente_service::search::{self, Asking, Find, Piece, Words as Found};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    endpoint::Endpoint,
    problem::Kind as Fault,
    words::{self, Words},
};
use crate::{pages::search::address, routes::Door};

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::get("search", "/api/v1/search", Door::Open, find)
            .about("search", "What is found, the best first")
            .asks::<Search>()
            .lists::<Hit>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Search {
    /// Words in any form and order; between quotation marks a phrase.
    q: String,
    #[param(schema_with = words::search_kind)]
    kind: Option<Kind>,
    /// In which it is written.
    #[param(schema_with = words::language)]
    language: Option<Language>,
    /// Of which meeting it is.
    meeting: Option<String>,
    /// Key of a theme.
    theme: Option<String>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// A thing that was found.
#[derive(Serialize, ToSchema)]
struct Hit {
    #[schema(schema_with = words::search_kind)]
    kind: Kind,
    /// Its id.
    id: String,
    meeting: Option<String>,
    /// "OP4", "MIDSA".
    called: String,
    title: Words,
    /// The sentence in which it stands.
    text: Option<Words>,
    /// `YYYY-MM-DD`, or less.
    date: String,
    /// Its page.
    page: String,
}

fn said(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.words.as_str()).collect()
}

fn show(call: &Call, find: &Find) -> Hit {
    let words = |found: &Found| Words { language: found.language.clone(), text: said(&found.pieces) };
    Hit {
        kind: find.kind,
        id: find.thing.clone(),
        meeting: find.meeting.as_ref().map(|meeting| meeting.id.to_string()),
        called: said(&find.called),
        title: find.title.as_ref().map_or_else(|| call.words(&find.under), words),
        text: find.text.as_ref().map(words),
        date: find.date.clone(),
        page: format!("{}{}", call.app.settings.public_url, address(find)),
    }
}

async fn find(call: Call, Asked(asked): Asked<Search>) -> Answer {
    let asking = Asking {
        sought: Sought::read(&asked.q),
        kind: asked.kind,
        language: asked.language,
        meeting: asked.meeting.map(MeetingId::new),
        theme: asked.theme,
    };
    let size = call.limit(asked.limit)?;
    // A search has no end that somebody reads: its pages are numbers.
    let page: usize = match asked.after.as_deref().map(str::parse) {
        None => 0,
        Some(Ok(page)) if page <= search::LOOKED_AT => page,
        Some(_) => return Err(call.problem(Fault::BadCursor).at("after", "unknown")),
    };
    let found = search::find(&call.app.house, &call.actor, &asking, call.language, page, size)
        .await
        .map_err(|failure| call.failed(failure))?;
    let more = found.count > (page + 1).saturating_mul(size);
    let next = more.then(|| (page + 1).to_string());
    call.page(found.finds.iter().map(|one| show(&call, one)).collect(), next)
}
