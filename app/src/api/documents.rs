//! Outcome documents of a meeting: their paragraphs, proposals, and published revisions.

use axum::extract::Path;
use entente_domain::{
    ids::{DocumentId, ParaId},
    meeting::Visibility,
    text::Language,
};
use entente_drafting::{
    model::{self as domain, DocumentKind, DocumentState, Nature, ParaKind, ParaStatus, ProposalAction, ProposalState},
    text::plain,
};
use entente_service::documents;
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
            Endpoint::get("listDocuments", "/api/v1/meetings/{meeting}/documents", Door::Meeting, list),
            "Outcome documents of a meeting",
        )
        .asks::<Paging>()
        .lists::<DocumentHead>(),
        about(
            Endpoint::get("readDocument", "/api/v1/meetings/{meeting}/documents/{document}", Door::Meeting, one),
            "An outcome document as it stands, with its proposals",
        )
        .gives::<Document>(),
        about(
            Endpoint::get(
                "readRevision",
                "/api/v1/meetings/{meeting}/documents/{document}/revisions/{number}",
                Door::Meeting,
                revision,
            ),
            "A published revision",
        )
        .gives::<RevisionText>(),
    ]
}

/// An outcome document without its text.
#[derive(Serialize, ToSchema)]
struct DocumentHead {
    id: String,
    symbol: String,
    title: Words,
    #[schema(schema_with = words::document_kind)]
    kind: DocumentKind,
    #[schema(schema_with = words::document_state)]
    state: DocumentState,
    /// In which it is negotiated.
    #[schema(schema_with = words::language)]
    language: Language,
    #[schema(schema_with = words::visibility)]
    visibility: Visibility,
    /// Which reading; 0 before the first.
    reading: u32,
    version: i64,
    revisions: Vec<Revision>,
    /// Its page.
    page: String,
}

/// A published state of the text.
#[derive(Serialize, ToSchema)]
struct Revision {
    number: u32,
    label: String,
    #[schema(format = DateTime)]
    published_at: String,
    /// SHA-256 over its content.
    hash: String,
}

fn show_head(call: &Call, document: &domain::Document) -> DocumentHead {
    DocumentHead {
        id: document.id.to_string(),
        symbol: document.symbol.clone(),
        title: call.words(&document.title),
        kind: document.kind,
        state: document.state,
        language: document.language,
        visibility: document.visibility,
        reading: document.reading,
        version: document.version,
        revisions: document
            .revisions
            .iter()
            .map(|one| Revision {
                number: one.no,
                label: one.label.clone(),
                published_at: instant(one.published_at),
                hash: one.hash.clone(),
            })
            .collect(),
        page: format!("{}/meetings/{}/documents/{}", call.app.settings.public_url, document.meeting, document.id),
    }
}

async fn list(call: Call, Path(meeting): Path<String>, Asked(asked): Asked<Paging>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let all = documents::list(&call.app.house, &opened).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |document| document.id.to_string(), |document| show_head(&call, &document))
}

/// An outcome document.
#[derive(Serialize, ToSchema)]
struct Document {
    head: DocumentHead,
    paragraphs: Vec<Paragraph>,
    proposals: Vec<Proposal>,
}

/// A paragraph; its id is for life.
#[derive(Serialize, ToSchema)]
struct Paragraph {
    id: String,
    #[schema(schema_with = words::para_kind)]
    kind: ParaKind,
    /// "OP4"; empty for headings.
    number: String,
    #[schema(schema_with = words::para_status)]
    status: ParaStatus,
    /// Brackets as they are read out.
    text: String,
}

fn show_para(para: &domain::Para) -> Paragraph {
    Paragraph {
        id: para.id.to_string(),
        kind: para.kind,
        number: para.number.clone(),
        status: para.status,
        text: plain(&para.text),
    }
}

/// What a party asks to have changed.
#[derive(Serialize, ToSchema)]
struct Proposal {
    id: String,
    /// Once it is tabled.
    number: String,
    #[schema(schema_with = words::proposal_action)]
    action: ProposalAction,
    /// The paragraph.
    paragraph: Option<String>,
    text: String,
    rationale: String,
    #[schema(schema_with = words::nature)]
    nature: Nature,
    /// Name plates, its lead first.
    sponsors: Vec<String>,
    #[schema(schema_with = words::proposal_state)]
    state: ProposalState,
    #[schema(format = DateTime)]
    since: String,
}

fn show_proposal(one: &domain::Proposal) -> Proposal {
    Proposal {
        id: one.id.to_string(),
        number: one.number.clone(),
        action: one.action,
        paragraph: one.para.as_ref().map(ParaId::to_string),
        text: plain(&one.new),
        rationale: one.rationale.clone(),
        nature: one.nature,
        sponsors: std::iter::once(&one.lead).chain(&one.co).map(|sponsor| sponsor.short.clone()).collect(),
        state: one.state,
        since: instant(one.since),
    }
}

async fn one(call: Call, Path((meeting, id)): Path<(String, String)>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let id: DocumentId = call.id(&id)?;
    let seen = documents::open(&call.app.house, &opened, &id).await.map_err(|failure| call.failed(failure))?;
    let document = &seen.document;
    call.one(&Document {
        head: show_head(&call, document),
        paragraphs: document.paras.iter().filter(|para| para.gone_rev.is_none()).map(show_para).collect(),
        proposals: document.proposals.iter().map(show_proposal).collect(),
    })
}

/// The text of a revision.
#[derive(Serialize, ToSchema)]
struct RevisionText {
    symbol: String,
    title: Words,
    #[schema(schema_with = words::language)]
    language: Language,
    paragraphs: Vec<Paragraph>,
}

async fn revision(call: Call, Path((meeting, id, number)): Path<(String, String, String)>) -> Answer {
    let opened = call.meeting(&meeting).await?;
    let id: DocumentId = call.id(&id)?;
    let number: u32 = number.parse().map_err(|_| call.absent())?;
    let seen = documents::open(&call.app.house, &opened, &id).await.map_err(|failure| call.failed(failure))?;
    let content =
        documents::content(&call.app.house, &seen.document, number).await.map_err(|failure| call.failed(failure))?;
    call.one(&RevisionText {
        symbol: content.symbol,
        title: call.words(&content.title),
        language: content.language,
        paragraphs: content.paras.iter().map(show_para).collect(),
    })
}
