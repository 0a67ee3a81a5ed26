//! What one reader may see of a document: no draft but their own party's, no quiet word but their own.

use entente_domain::{
    ids::{DocumentId, PartyId},
    policy::Action,
};
use entente_drafting::model::{Document, ProposalState};
use entente_store::documents;

use crate::{Failure, House, meetings::Opened};

/// A document as one reader sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub document: Document,
    /// May hold the pen: write, table, publish.
    pub pen: bool,
    /// May decide.
    pub chair: bool,
    /// In whose name the reader can propose and take positions.
    pub parties: Vec<(PartyId, String)>,
}

/// The documents of a meeting that the reader may see.
///
/// # Errors
/// Only the database's.
pub async fn list(house: &House, opened: &Opened) -> Result<Vec<Document>, Failure> {
    let mut reader = house.database.read().await?;
    let all = documents::of_meeting(reader.link(), &opened.meeting.id).await?;
    Ok(all
        .into_iter()
        .filter(|document| opened.place.may(Action::ReadDocument(document.visibility)))
        .map(|document| for_reader(opened, document))
        .collect())
}

/// One of them.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the reader.
pub async fn open(house: &House, opened: &Opened, id: &DocumentId) -> Result<Seen, Failure> {
    let mut reader = house.database.read().await?;
    let document = documents::load(reader.link(), &opened.meeting.id, id).await?.ok_or(Failure::Absent)?;
    if !opened.place.may(Action::ReadDocument(document.visibility)) {
        return Err(Failure::Absent);
    }
    let parties = if opened.place.may(Action::Propose) {
        let own = opened.place.parties.iter().filter(|party| !party.kind.is_observer());
        own.map(|party| (party.id.clone(), party.short.clone())).collect()
    } else {
        Vec::new()
    };
    Ok(Seen {
        document: for_reader(opened, document),
        pen: opened.place.may(Action::HoldPen),
        chair: opened.place.may(Action::ChairDocument),
        parties,
    })
}

/// Takes out what is not for this reader. A delegation's draft is its own, whoever runs the meeting or the house.
fn for_reader(opened: &Opened, mut document: Document) -> Document {
    let podium = opened.place.may(Action::HoldPen);
    let own = |party: &PartyId| opened.place.parties.iter().any(|one| one.id == *party);
    document.proposals.retain(|one| match one.state {
        ProposalState::Draft => own(&one.lead.party),
        ProposalState::Submitted => podium || own(&one.lead.party),
        // Withdrawn before it was tabled: it was never seen.
        _ => !one.number.is_empty() || podium || own(&one.lead.party),
    });
    document.positions.retain(|one| one.public || podium || own(&one.party));
    document
}
