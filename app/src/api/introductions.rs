//! Needs and offers brought together, as one of the two sides or who proposed it sees them.

use entente_exchange::introductions::Standing;
use entente_service::boards;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    words::{self, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    vec![
        Endpoint::get("listIntroductions", "/api/v1/introductions", Door::SignedIn, list)
            .about("introductions", "Introductions that are the asker's business, the last first")
            .asks::<Paging>()
            .lists::<Introduction>(),
    ]
}

/// A need and an offer brought together.
#[derive(Serialize, ToSchema)]
struct Introduction {
    id: String,
    /// Posts.
    request: String,
    offer: String,
    #[schema(schema_with = words::standing)]
    standing: Standing,
    #[schema(format = DateTime)]
    proposed_at: String,
    note: String,
    /// Who answers for the other side, once both have said yes.
    reached_by: Vec<Reached>,
}

#[derive(Serialize, ToSchema)]
struct Reached {
    name: String,
    email: String,
}

async fn list(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let all = boards::introductions_of(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(
        all,
        paging,
        |one| one.introduction.id.to_string(),
        |one| Introduction {
            id: one.introduction.id.to_string(),
            request: one.introduction.request.to_string(),
            offer: one.introduction.offer.to_string(),
            standing: one.introduction.standing(),
            proposed_at: instant(one.introduction.proposed.at),
            note: one.introduction.note,
            reached_by: one.reached_by.into_iter().map(|(name, email)| Reached { name, email }).collect(),
        },
    )
}
