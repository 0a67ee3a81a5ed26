//! What an owner does with a commitment: says how far it is, shows it, notes progress.

use axum::extract::Path;
use entente_domain::ids::CommitmentId;
use entente_exchange::{
    commitments::{EntryKind, State},
    commitments_acts::Refusal,
};
use entente_service::follow_up::{self, Act, Added, Refused};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::{Call, Sent},
    endpoint::Endpoint,
    follow_up::{OpenedCommitment, opened},
    posts_acts::Made,
    problem::{Kind, Problem},
    words,
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("follow-up", sentence);
    vec![
        about(
            Endpoint::post("actOnCommitment", "/api/v1/commitments/{commitment}/acts", Door::Meeting, act),
            "Moves a commitment on, or drops it with a reason",
        )
        .takes::<CommitmentAct>()
        .does::<OpenedCommitment>(),
        about(
            Endpoint::post("addToCommitment", "/api/v1/commitments/{commitment}/entries", Door::Meeting, add),
            "Puts evidence or a note of progress with a commitment",
        )
        .takes::<NewEntry>()
        .makes::<Made>(),
    ]
}

/// What is done.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "act")]
enum CommitmentAct {
    /// Not begun, under way, done: also back again.
    Move {
        version: i64,
        #[schema(schema_with = words::commitment_state)]
        state: State,
    },
    Drop {
        version: i64,
        reason: String,
    },
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewEntry {
    /// Sent twice it is one entry.
    #[serde(default)]
    id: Option<String>,
    #[schema(schema_with = words::entry_kind)]
    kind: EntryKind,
    /// Of evidence: when it happened, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[serde(default)]
    #[schema(required = false)]
    day: String,
    text: String,
}

fn refused(call: &Call, refused: Refused) -> Problem {
    match refused {
        Refused::Problems(problems) => problems
            .into_iter()
            .fold(call.problem(Kind::Invalid), |problem, one| problem.at(one.at.word(), one.fault.word())),
        Refused::Rule(refusal) => {
            let kind = if refusal == Refusal::Stale { Kind::Stale } else { Kind::Refused };
            call.problem(kind).at("act", refusal.word())
        }
    }
}

async fn act(call: Call, Path(id): Path<String>, Sent(sent): Sent<CommitmentAct>) -> Answer {
    let id: CommitmentId = call.id(&id)?;
    let (version, act) = match sent {
        CommitmentAct::Move { version, state } => (version, Act::Move(state)),
        CommitmentAct::Drop { version, reason } => (version, Act::Drop { reason }),
    };
    let (directory, command) = (call.directory().await?, call.command()?);
    follow_up::act(&call.app.house, &directory, &call.actor, &id, &command, version, act)
        .await
        .map_err(|failure| call.refused(failure, refused))?;
    call.one(&opened(&call, &id).await?)
}

async fn add(call: Call, Path(id): Path<String>, Sent(sent): Sent<NewEntry>) -> Answer {
    let commitment: CommitmentId = call.id(&id)?;
    let added = Added { id: call.new_id(sent.id.as_deref())?, kind: sent.kind, day: sent.day, text: sent.text };
    let id = added.id.to_string();
    follow_up::add(&call.app.house, &call.actor, &commitment, added)
        .await
        .map_err(|failure| call.refused(failure, refused))?;
    call.made(&Made { id }, &format!("/api/v1/commitments/{commitment}"))
}
