//! Outcome documents and silence procedures as they are taken out: everything that everybody at the podium may read. A
//! delegation's drafts, quiet words for the chair and an objection that is not disclosed stay where they are, whoever
//! takes a meeting out.

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, ParaId, PartyId},
};
use entente_drafting::{
    model::{Content, Document, Para, Position, Proposal, ProposalState, Revision},
    silence::{Response, Silence},
};
use entente_store::{
    Broken, Link,
    documents::{self, State},
    silence,
};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct ExportedDocument {
    #[serde(flatten)]
    pub document: Document,
    pub paragraphs: Vec<Para>,
    pub proposals: Vec<Proposal>,
    pub positions: Vec<Position>,
    pub revisions: Vec<ExportedRevision>,
    pub translations: Vec<ExportedTranslation>,
    /// What every paragraph ever was, oldest first.
    pub lives: Vec<ExportedState>,
    pub silences: Vec<ExportedSilence>,
}

#[derive(Debug, Serialize)]
pub struct ExportedRevision {
    #[serde(flatten)]
    pub revision: Revision,
    /// As it was published.
    pub content: Option<Content>,
    /// The same, byte for byte: the hash is over it.
    pub published: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct ExportedTranslation {
    pub para: String,
    pub language: String,
    pub text: serde_json::Value,
    /// The hash of the words it is the translation of.
    pub of: String,
    pub at: i64,
}

#[derive(Debug, Serialize)]
pub struct ExportedState {
    pub para: ParaId,
    pub at: Moment,
    pub party: Option<PartyId>,
    pub deed: String,
    pub why: String,
    pub state: Para,
}

#[derive(Debug, Serialize)]
pub struct ExportedSilence {
    #[serde(flatten)]
    pub silence: Silence,
    pub parties: Vec<ExportedSeat>,
    /// In the order in which they were received.
    pub responses: Vec<ExportedResponse>,
}

#[derive(Debug, Serialize)]
pub struct ExportedSeat {
    pub party: PartyId,
    pub short: String,
    pub notified_at: Option<Moment>,
    pub delivered_at: Option<Moment>,
    pub opened_at: Option<Moment>,
    pub acknowledged_at: Option<Moment>,
}

#[derive(Debug, Serialize)]
pub struct ExportedResponse {
    pub received_at: Moment,
    pub answer: &'static str,
    /// `None`: it is not disclosed whose it was, and what was said.
    pub party: Option<PartyId>,
    pub text: String,
    pub paragraphs: Vec<ParaId>,
    pub taken_back_at: Option<Moment>,
    pub event: Option<i64>,
    pub receipt: Option<String>,
}

pub(super) async fn of_meeting(mut link: Link<'_>, meeting: &MeetingId) -> Result<Vec<ExportedDocument>, Broken> {
    let mut found = Vec::new();
    for mut document in documents::of_meeting(link.again(), meeting).await? {
        let mut revisions = Vec::with_capacity(document.revisions.len());
        for revision in std::mem::take(&mut document.revisions) {
            let published = documents::content(link.again(), &document.id, revision.no).await?;
            let content = published.as_deref().map(|text| read("document_revision.content", text)).transpose()?;
            revisions.push(ExportedRevision { revision, content, published });
        }
        let mut translations = Vec::new();
        for one in documents::translations(link.again(), &document.id).await? {
            let text = read("document_translation.text", &one.text)?;
            let (para, language, of, at) = (one.para_id, one.language, one.of_hash, one.at);
            translations.push(ExportedTranslation { para, language, text, of, at });
        }
        let lives = documents::lives(link.again(), &document.id).await?.into_iter().map(state).collect();
        let mut silences = Vec::new();
        for one in silence::of_document(link.again(), &document.id).await? {
            let inbox = silence::inbox(link.again(), &one.id).await?;
            silences.push(procedure(one, inbox));
        }
        let (paragraphs, mut proposals, mut positions) = (
            std::mem::take(&mut document.paras),
            std::mem::take(&mut document.proposals),
            std::mem::take(&mut document.positions),
        );
        // What was withdrawn before it was tabled was never seen either.
        proposals.retain(|one| one.state != ProposalState::Draft && !one.number.is_empty());
        positions.retain(|one| one.public);
        found.push(ExportedDocument {
            document,
            paragraphs,
            proposals,
            positions,
            revisions,
            translations,
            lives,
            silences,
        });
    }
    Ok(found)
}

fn read<T: serde::de::DeserializeOwned>(what: &str, text: &str) -> Result<T, Broken> {
    serde_json::from_str(text).map_err(|error| Broken::Stored(format!("{what}: {error}")))
}

fn state(of: State) -> ExportedState {
    let State { at, party, deed, why, para, .. } = of;
    ExportedState { para: para.id.clone(), at, party, deed, why, state: para }
}

fn procedure(mut silence: Silence, inbox: Vec<silence::Filed>) -> ExportedSilence {
    let seats = std::mem::take(&mut silence.seats).into_iter().map(|seat| ExportedSeat {
        party: seat.party,
        short: seat.standing.short,
        notified_at: seat.notified_at,
        delivered_at: seat.delivered_at,
        opened_at: seat.opened_at,
        acknowledged_at: seat.acknowledged_at,
    });
    let parties = seats.collect();
    let response = |filed: silence::Filed| {
        let told = !filed.response.answer.breaks() || silence.discloses(&filed.response);
        let Response { party, answer, text, paras, received_at, taken_back_at, .. } = filed.response;
        ExportedResponse {
            received_at,
            answer: answer.word(),
            party: told.then_some(party),
            text: if told { text } else { String::new() },
            paragraphs: if told { paras } else { Vec::new() },
            taken_back_at,
            event: filed.event_seq,
            receipt: filed.receipt.filter(|_| told),
        }
    };
    let responses = inbox.into_iter().map(response).collect();
    ExportedSilence { silence, parties, responses }
}
