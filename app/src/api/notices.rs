//! What the asker was told in the house.

use entente_exchange::notices::NoticeKind;
use entente_service::notices::{self, Subject, Told};
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
        Endpoint::get("listNotices", "/api/v1/notices", Door::SignedIn, list)
            .about("notices", "What the asker was told, the last first")
            .asks::<Paging>()
            .lists::<Notice>(),
    ]
}

/// Something one was told.
#[derive(Serialize, ToSchema)]
struct Notice {
    id: String,
    #[schema(format = DateTime)]
    at: String,
    #[schema(schema_with = words::notice_kind)]
    kind: NoticeKind,
    /// What it is about.
    post: Option<String>,
    commitment: Option<String>,
    survey: Option<String>,
    mechanism: Option<String>,
    title: String,
    /// Of the title.
    language: String,
    read: bool,
}

async fn list(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let all =
        notices::told(&call.app.house, &call.actor, call.language).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(
        all,
        paging,
        |one| one.notice.id.clone(),
        |one: Told| {
            let (post, commitment, survey, mechanism) = match &one.notice.of {
                Subject::Post(post) => (Some(post.to_string()), None, None, None),
                Subject::Commitment(commitment) => (None, Some(commitment.to_string()), None, None),
                Subject::Survey(survey) => (None, None, Some(survey.to_string()), None),
                Subject::Mechanism(mechanism) => (None, None, None, Some(mechanism.to_string())),
                Subject::Task(_) | Subject::Gathering(_) | Subject::Note(_) => (None, None, None, None),
            };
            Notice {
                id: one.notice.id,
                at: instant(one.notice.at),
                kind: one.notice.kind,
                post,
                commitment,
                survey,
                mechanism,
                title: one.title,
                language: one.language,
                read: one.notice.read,
            }
        },
    )
}
