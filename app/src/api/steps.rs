//! Meetings that prepare one another: the steps, what was left open and goes up, where a text comes from and what became of
//! it. Of a step the asker may not read nothing is said.

use axum::extract::Path;
use entente_domain::{
    ids::{DocumentId, MeetingId},
    meeting::ItemState,
};
use entente_drafting::model::DocumentState;
use entente_exchange::{
    issues::{State, Why},
    steps::Level,
};
use entente_service::{
    documents,
    steps::{self as service, Earlier, Stage, Where},
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::Call,
    endpoint::Endpoint,
    words::{self, Words, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("meetings", sentence);
    vec![
        about(
            Endpoint::get("readSteps", "/api/v1/meetings/{meeting}/steps", Door::Meeting, chain),
            "The meetings that prepare one another, the lowest level first",
        )
        .gives::<Steps>(),
        about(
            Endpoint::get("readIssues", "/api/v1/meetings/{meeting}/issues", Door::Meeting, issues),
            "What meetings below left open, and what this one leaves to those above, with what was answered",
        )
        .gives::<Issues>(),
        about(
            Endpoint::get(
                "readDocumentSteps",
                "/api/v1/meetings/{meeting}/documents/{document}/steps",
                Door::Meeting,
                kin,
            ),
            "Where a text comes from, and what became of it above",
        )
        .gives::<Kin>(),
    ]
}

/// The steps a meeting belongs to; none: it prepares nothing and nothing prepares it.
#[derive(Serialize, ToSchema)]
struct Steps {
    steps: Vec<Step>,
}

#[derive(Serialize, ToSchema)]
struct Step {
    meeting: String,
    title: Words,
    #[schema(schema_with = words::meeting_level)]
    level: Level,
    #[schema(schema_with = words::meeting_stage)]
    stage: Stage,
    /// The meeting it prepares.
    prepares: Option<String>,
}

async fn chain(call: Call, Path(id): Path<String>) -> Answer {
    let opened = call.meeting(&id).await?;
    let stops = service::chain(&call.app.house, &call.actor, &opened.meeting.id)
        .await
        .map_err(|failure| call.failed(failure))?;
    let step = |stop: service::Stop| Step {
        title: call.words(&stop.meeting.title),
        meeting: stop.meeting.id.to_string(),
        level: stop.level,
        stage: stop.stage,
        prepares: stop.prepares.map(|id| id.to_string()),
    };
    call.one(&Steps { steps: stops.into_iter().map(step).collect() })
}

/// What is, or was, open.
#[derive(Serialize, ToSchema)]
struct Issues {
    /// From meetings below.
    coming: Vec<Coming>,
    /// Of this meeting.
    left: Vec<Left>,
}

#[derive(Serialize, ToSchema)]
struct Coming {
    /// The meeting below.
    meeting: String,
    issue: Open,
    answer: Option<Answered>,
}

#[derive(Serialize, ToSchema)]
struct Left {
    issue: Open,
    answers: Vec<AnsweredBy>,
}

#[derive(Serialize, ToSchema)]
struct AnsweredBy {
    /// The meeting above.
    meeting: String,
    answer: Answered,
}

/// Something left open.
#[derive(Serialize, ToSchema)]
struct Open {
    /// What it is, within its meeting: `para DOCUMENT PARAGRAPH`, `item ITEM` or `action ITEM BLOCK`.
    id: String,
    /// None: it is settled since.
    #[schema(schema_with = words::issue_reason)]
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<Why>,
    title: Words,
    /// Of a paragraph: its words, shortened.
    text: Option<String>,
}

/// What a meeting above said to it.
#[derive(Serialize, ToSchema)]
struct Answered {
    #[schema(schema_with = words::issue_state)]
    state: State,
    /// Why it was declined.
    reason: Option<String>,
    /// Where it is treated.
    item: Option<String>,
    #[schema(schema_with = words::item_state)]
    #[serde(skip_serializing_if = "Option::is_none")]
    item_state: Option<ItemState>,
}

fn show_open(call: &Call, open: &service::Open) -> Open {
    let text = match &open.place {
        Where::Para { words, .. } => Some(words.clone()),
        Where::Item { .. } | Where::Action { .. } => None,
    };
    Open { id: open.source.to_string(), why: open.why, title: call.words(&open.title), text }
}

fn show_answer(answer: &service::Answer) -> Answered {
    Answered {
        state: answer.state,
        reason: answer.reason.clone(),
        item: answer.item.as_ref().map(|taken| taken.item.to_string()),
        item_state: answer.item.as_ref().map(|taken| taken.state),
    }
}

async fn issues(call: Call, Path(id): Path<String>) -> Answer {
    let meeting: MeetingId = call.id(&id)?;
    let rising = service::rising(&call.app.house, &call.app.live, &call.actor, &meeting)
        .await
        .map_err(|failure| call.failed(failure))?;
    let coming = |one: &service::Coming| Coming {
        meeting: one.from.id.to_string(),
        issue: show_open(&call, &one.open),
        answer: one.answer.as_ref().map(show_answer),
    };
    let left = |one: &service::Left| Left {
        issue: show_open(&call, &one.open),
        answers: one
            .answers
            .iter()
            .map(|(above, answer)| AnsweredBy { meeting: above.id.to_string(), answer: show_answer(answer) })
            .collect(),
    };
    call.one(&Issues {
        coming: rising.coming.iter().map(coming).collect(),
        left: rising.left.iter().map(left).collect(),
    })
}

/// A text among the steps.
#[derive(Serialize, ToSchema)]
struct Kin {
    /// Below, the nearest first.
    earlier: Vec<Relative>,
    /// It comes from a text the asker may not read besides.
    earlier_hidden: bool,
    /// Above, the nearest first.
    later: Vec<Relative>,
}

#[derive(Serialize, ToSchema)]
struct Relative {
    meeting: String,
    document: String,
    title: Words,
    #[schema(schema_with = words::document_state)]
    state: DocumentState,
    /// When it was handed up.
    #[schema(format = DateTime)]
    handed_up_at: String,
    /// Paragraph by paragraph: from the lower text to the upper.
    paragraphs: Vec<Pair>,
}

#[derive(Serialize, ToSchema)]
struct Pair {
    lower: String,
    upper: String,
}

fn relative(call: &Call, one: &service::Down) -> Relative {
    Relative {
        meeting: one.meeting.id.to_string(),
        document: one.document.id.to_string(),
        title: call.words(&one.document.title),
        state: one.document.state,
        handed_up_at: instant(one.at),
        paragraphs: one
            .descents
            .iter()
            .map(|pair| Pair { lower: pair.from.to_string(), upper: pair.para.to_string() })
            .collect(),
    }
}

async fn kin(call: Call, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let id: DocumentId = call.id(&id)?;
    let document =
        documents::open(&call.app.house, &opened, &id).await.map_err(|failure| call.failed(failure))?.document;
    let kin = service::kin(&call.app.house, &call.actor, &document.id).await.map_err(|failure| call.failed(failure))?;
    let (mut earlier, mut earlier_hidden) = (Vec::new(), false);
    for one in &kin.earlier {
        match one {
            Earlier::Known(down) => earlier.push(relative(&call, down)),
            Earlier::Hidden => earlier_hidden = true,
        }
    }
    let later = kin.later.iter().map(|one| relative(&call, one)).collect();
    call.one(&Kin { earlier, earlier_hidden, later })
}
