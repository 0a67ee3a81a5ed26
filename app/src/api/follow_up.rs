//! The register of follow-up to read: commitments with what shows them, and what law and practice became.

use axum::extract::Path;
use entente_domain::{
    ids::{CommitmentId, DocumentId, MeetingId, ParaId},
    text::Language,
};
use entente_exchange::{
    commitments::{EntryKind, Kind as CommitmentKind, Owner, State},
    commitments_due::Press,
    impact::{Change, Matter},
    post::Reach,
};
use entente_service::follow_up::{self, Filter, Row, impact, register_of};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    posts::{Happened, Home, show_happened, show_home},
    problem::{Kind, Problem},
    words::{self, Words, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("follow-up", sentence);
    vec![
        about(
            Endpoint::get("listCommitments", "/api/v1/commitments", Door::Open, list),
            "Commitments and recommendations, the most pressing first",
        )
        .asks::<Commitments>()
        .lists::<Commitment>(),
        about(
            Endpoint::get("readCommitment", "/api/v1/commitments/{commitment}", Door::Meeting, one),
            "A commitment with its evidence and progress",
        )
        .gives::<OpenedCommitment>(),
        about(
            Endpoint::get("listImpacts", "/api/v1/impacts", Door::Open, impacts),
            "What law and practice became, the last first",
        )
        .asks::<Paging>()
        .lists::<Impact>(),
        about(Endpoint::get("readImpact", "/api/v1/impacts/{impact}", Door::Meeting, impact), "A record of impact")
            .gives::<Impact>(),
    ]
}

#[derive(Debug, Deserialize, IntoParams)]
struct Commitments {
    /// A mechanism's key, a State's code, or `convener`.
    owner: Option<String>,
    #[param(schema_with = words::commitment_state)]
    state: Option<State>,
    /// Key of a theme.
    theme: Option<String>,
    /// How pressing the day is.
    #[param(schema_with = words::press)]
    due: Option<Press>,
    /// The meeting it comes from.
    meeting: Option<String>,
    /// The document it comes from.
    document: Option<String>,
    /// And its paragraph.
    para: Option<String>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// Something undertaken or recommended.
#[derive(Serialize, ToSchema)]
pub(super) struct Commitment {
    id: String,
    #[schema(schema_with = words::commitment_kind)]
    kind: CommitmentKind,
    /// Who put it down.
    home: Home,
    /// A mechanism's key, a State's code, or `convener`.
    owner: String,
    #[schema(schema_with = words::commitment_state)]
    state: State,
    /// How pressing its day is for the asker.
    #[schema(schema_with = words::press)]
    press: Press,
    /// To be said with every act on it.
    version: i64,
    #[schema(schema_with = words::language)]
    language: Language,
    title: String,
    text: String,
    themes: Vec<String>,
    indicator: String,
    /// `YYYY-MM-DD`; none: no day.
    due: Option<String>,
    #[schema(schema_with = words::reach)]
    reach: Reach,
    shared_with: Vec<String>,
    /// Why it was dropped.
    reason: Option<String>,
    superseded_by: Option<String>,
    /// Where it comes from, for who may open that.
    origin: Option<From>,
    /// Pieces of evidence.
    evidence: i64,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Origin)]
struct From {
    address: String,
    symbol: String,
    /// Of the paragraph.
    number: String,
    title: Words,
}

fn show_origin(call: &Call, origin: &follow_up::Origin) -> From {
    From {
        address: format!("{}{}", call.app.settings.public_url, origin.href),
        symbol: origin.symbol.clone(),
        number: origin.number.clone(),
        title: call.words(&origin.title),
    }
}

fn show(
    call: &Call,
    one: &register_of::Commitment,
    press: Press,
    evidence: i64,
    origin: Option<&follow_up::Origin>,
) -> Commitment {
    let content = &one.content;
    Commitment {
        id: one.id.to_string(),
        kind: content.kind,
        home: show_home(&one.home),
        owner: content.owner.to_string(),
        state: one.state,
        press,
        version: one.version,
        language: content.language,
        title: content.title.clone(),
        text: content.text.clone(),
        themes: content.themes.clone(),
        indicator: content.indicator.clone(),
        due: Some(content.due.clone()).filter(|due| !due.is_empty()),
        reach: content.reach,
        shared_with: content.shared_with.iter().map(ToString::to_string).collect(),
        reason: one.reason.clone(),
        superseded_by: one.superseded_by.as_ref().map(ToString::to_string),
        origin: origin.map(|origin| show_origin(call, origin)),
        evidence,
        changed_at: instant(one.changed_at),
        page: format!("{}/follow-up/{}", call.app.settings.public_url, one.id),
    }
}

async fn list(call: Call, Asked(asked): Asked<Commitments>) -> Answer {
    let owner = match asked.owner.as_deref() {
        None => None,
        Some(word) => Some(Owner::read(word).ok_or_else(|| call.problem(Kind::BadParameter).at("owner", "unknown"))?),
    };
    let para = asked.para.map(ParaId::new);
    let filter = Filter {
        owner,
        state: asked.state,
        theme: asked.theme,
        press: asked.due,
        meeting: asked.meeting.map(MeetingId::new),
        document: asked.document.map(|document| (DocumentId::new(document), para)),
    };
    let register =
        follow_up::register(&call.app.house, &call.actor, &filter).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(
        register.rows,
        paging,
        |row| row.commitment.id.to_string(),
        |row: Row| show(&call, &row.commitment, row.press, row.evidence, row.origin.as_ref()),
    )
}

/// A commitment with what belongs to it.
#[derive(Serialize, ToSchema)]
pub(super) struct OpenedCommitment {
    commitment: Commitment,
    entries: Vec<Entry>,
    /// In whose place it stands.
    supersedes: Vec<String>,
    impacts: Vec<String>,
    /// For those of the network.
    happened: Vec<Happened>,
}

/// A piece of evidence, or a note of progress.
#[derive(Serialize, ToSchema)]
struct Entry {
    id: String,
    #[schema(schema_with = words::entry_kind)]
    kind: EntryKind,
    #[schema(format = DateTime)]
    at: String,
    /// In whose name; none: the convener's.
    mechanism: Option<String>,
    /// Of evidence: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    day: String,
    text: String,
}

pub(super) async fn opened(call: &Call, id: &CommitmentId) -> Result<OpenedCommitment, Problem> {
    let opened = follow_up::open(&call.app.house, &call.actor, id).await.map_err(|failure| call.failed(failure))?;
    let evidence = opened.entries.iter().filter(|entry| entry.kind == EntryKind::Evidence).count();
    let evidence = i64::try_from(evidence).unwrap_or(i64::MAX);
    Ok(OpenedCommitment {
        commitment: show(call, &opened.commitment, opened.press, evidence, opened.origin.as_ref()),
        entries: opened
            .entries
            .iter()
            .map(|entry| Entry {
                id: entry.id.to_string(),
                kind: entry.kind,
                at: instant(entry.at),
                mechanism: entry.mechanism.as_ref().map(ToString::to_string),
                day: entry.day.clone(),
                text: entry.text.clone(),
            })
            .collect(),
        supersedes: opened.supersedes.iter().map(|one| one.id.to_string()).collect(),
        impacts: opened.impacts.iter().map(|one| one.id.to_string()).collect(),
        happened: opened.happened.iter().map(show_happened).collect(),
    })
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    call.one(&opened(&call, &id).await?)
}

/// What law or practice became.
#[derive(Serialize, ToSchema)]
struct Impact {
    id: String,
    /// The commitment it followed from, for who may read that.
    commitment: Option<String>,
    home: Home,
    version: i64,
    #[schema(schema_with = words::language)]
    language: Language,
    title: String,
    text: String,
    #[schema(schema_with = words::matter)]
    matter: Matter,
    #[schema(schema_with = words::change)]
    change: Change,
    /// ISO 3166-1 alpha-3.
    places: Vec<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    day: String,
    #[schema(schema_with = words::reach)]
    reach: Reach,
    #[schema(format = DateTime)]
    changed_at: String,
    /// Its page.
    page: String,
}

fn show_impact(call: &Call, one: &impact::Impact, commitment: Option<String>) -> Impact {
    Impact {
        id: one.id.to_string(),
        commitment,
        home: show_home(&one.home),
        version: one.version,
        language: one.content.language,
        title: one.content.title.clone(),
        text: one.content.text.clone(),
        matter: one.content.matter,
        change: one.content.change,
        places: one.content.places.clone(),
        day: one.content.day.clone(),
        reach: one.content.reach,
        changed_at: instant(one.changed_at),
        page: format!("{}/follow-up/impact/{}", call.app.settings.public_url, one.id),
    }
}

async fn impacts(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let (all, _) =
        follow_up::impact_list(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    // Which commitment it followed from is said by the record itself, where it is asked whether that may be read.
    call.cut(all, paging, |one| one.id.to_string(), |one| show_impact(&call, &one, None))
}

async fn impact(call: Call, Path(id): Path<String>) -> Answer {
    let id = call.id(&id)?;
    let opened =
        follow_up::open_impact(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let commitment = opened.commitment.map(|one| one.id.to_string());
    call.one_of(&show_impact(&call, &opened.impact, commitment), opened.impact.changed_at)
}
