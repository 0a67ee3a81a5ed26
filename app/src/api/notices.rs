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
    task: Option<String>,
    event: Option<String>,
    /// Of a space.
    note: Option<String>,
    meeting: Option<String>,
    document: Option<String>,
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
            let mut notice = Notice {
                id: one.notice.id,
                at: instant(one.notice.at),
                kind: one.notice.kind,
                post: None,
                commitment: None,
                survey: None,
                mechanism: None,
                task: None,
                event: None,
                note: None,
                meeting: one.meeting.map(|id| id.to_string()),
                document: None,
                title: one.title,
                language: one.language,
                read: one.notice.read,
            };
            let (place, id) = match one.notice.of {
                Subject::Post(id) => (&mut notice.post, id.to_string()),
                Subject::Commitment(id) => (&mut notice.commitment, id.to_string()),
                Subject::Survey(id) => (&mut notice.survey, id.to_string()),
                Subject::Mechanism(id) => (&mut notice.mechanism, id.to_string()),
                Subject::Task(id) => (&mut notice.task, id.to_string()),
                Subject::Gathering(id) => (&mut notice.event, id.to_string()),
                Subject::Note(id) => (&mut notice.note, id.to_string()),
                Subject::Meeting(id) => (&mut notice.meeting, id.to_string()),
                Subject::Document(id) => (&mut notice.document, id.to_string()),
            };
            *place = Some(id);
            notice
        },
    )
}
