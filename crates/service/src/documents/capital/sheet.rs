//! What stands behind a link: the chosen paragraphs with what the room and the delegation say of them, and nothing else
//! of the meeting. A link that is unknown, over or revoked is one and the same.

use std::net::IpAddr;

use entente_domain::{
    clock::Moment,
    ids::{ParaId, ProposalId},
    meeting::Meeting,
    people::Party,
    policy::{self, Action, Standing},
    text::{Language, Multilingual},
};
use entente_drafting::{
    capital::{self, Answer, Ask, Deed, Now, Sent},
    model::{Document, DocumentState, Para, Proposal, ProposalState, Revision},
};
use entente_store::{Broken, Link, capital as kept, documents, meetings};

use crate::{Failure, House, identity::Identity, secrets};

/// Why a link opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dead {
    Link,
    /// Too many links that open nothing were tried from there; to wait so many seconds.
    TooMany(u64),
}

/// What a capital sees.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub meeting: Meeting,
    pub party: Party,
    pub ask: Ask,
    pub symbol: String,
    pub title: Multilingual,
    /// In which it is negotiated.
    pub language: Language,
    pub state: DocumentState,
    /// The last that was published.
    pub revision: Option<Revision>,
    pub lines: Vec<Line>,
    /// Oldest first.
    pub answers: Vec<Answer>,
}

/// A paragraph that was sent home.
#[derive(Clone, Debug)]
pub struct Line {
    pub sent: Sent,
    /// As people call it now.
    pub called: String,
    /// As it stands; none: it is there no more.
    pub para: Option<Para>,
    /// It says something else than when it was sent.
    pub changed: bool,
    /// Tabled, as everybody in the room sees them.
    pub proposals: Vec<Proposal>,
    /// The delegation's own, which only it and its capital see.
    pub drafts: Vec<Proposal>,
    /// When what was agreed ad referendum becomes agreed.
    pub clock: Option<Moment>,
    /// What the paragraphs are called that these proposals name.
    pub names: Vec<(ParaId, String)>,
}

/// A link that opens, with what it opens.
pub(super) struct Alive {
    pub ask: Ask,
    pub meeting: Meeting,
    pub party: Party,
    pub document: Document,
}

/// The link of a token, if it is alive: neither over nor revoked, its party still in the meeting.
pub(super) async fn alive(mut link: Link<'_>, token: &str, now: Moment) -> Result<Option<Alive>, Broken> {
    let Some(ask) = kept::by_hash(link.again(), &secrets::hash(token)).await?.filter(|ask| ask.is_open(now)) else {
        return Ok(None);
    };
    let Some(meeting) = meetings::by_id(link.again(), &ask.meeting).await? else { return Ok(None) };
    let Some(party) = meetings::party(link.again(), &ask.meeting, &ask.party).await? else { return Ok(None) };
    let document = documents::load(link, &ask.meeting, &ask.document).await?;
    // What delegations may not read any more is not read behind their links.
    let is_read = |one: &Document| policy::allows(Standing::Delegate, Action::ReadDocument(one.visibility));
    let Some(document) = document.filter(is_read) else { return Ok(None) };
    Ok(Some(Alive { ask, meeting, party, document }))
}

/// Opens a link; that it was opened is noted for the delegation.
///
/// # Errors
/// [`Dead`], or broken.
pub async fn open(house: &House, identity: &Identity, token: &str, address: IpAddr) -> Result<Sheet, Failure<Dead>> {
    let now = house.now();
    let (alive, answers) = {
        let mut reader = house.database.read().await?;
        let Some(alive) = alive(reader.link(), token, now).await? else {
            return Err(Failure::Refused(missed(identity, address)));
        };
        let answers = kept::answers(reader.link(), &alive.ask.id).await?;
        (alive, answers)
    };
    if alive.ask.opened_at.is_none() {
        let mut tx = house.database.write().await?;
        if kept::opened(tx.link(), &alive.ask.id, now).await? {
            kept::add_deed(tx.link(), &alive.ask.id, now, None, Deed::Opened).await?;
        }
        tx.commit().await?;
    }
    Ok(sheet(alive, answers))
}

/// What is said of a link that opens nothing, which is counted.
pub(super) fn missed(identity: &Identity, address: IpAddr) -> Dead {
    match identity.capital_miss(address) {
        Ok(()) => Dead::Link,
        Err(seconds) => {
            tracing::warn!("Links to capitals that open nothing are being tried fast; told to wait.");
            Dead::TooMany(seconds)
        }
    }
}

fn sheet(alive: Alive, answers: Vec<Answer>) -> Sheet {
    let Alive { ask, meeting, party, document } = alive;
    // What the capital itself typed is in its answer.
    let typed: Vec<&ProposalId> =
        answers.last().iter().flat_map(|last| &last.paras).filter_map(|on| on.draft.as_ref()).collect();
    let lines = ask.asked.paras.iter().map(|sent| line(&document, &ask, sent, &typed)).collect();
    Sheet {
        revision: document.revisions.last().cloned(),
        symbol: document.symbol,
        title: document.title,
        language: document.language,
        state: document.state,
        meeting,
        party,
        ask,
        lines,
        answers,
    }
}

fn line(document: &Document, ask: &Ask, sent: &Sent, typed: &[&ProposalId]) -> Line {
    let (para, changed) = match capital::now(document, sent) {
        Now::Same(para) => (Some(para.clone()), false),
        Now::Changed(para) => (Some(para.clone()), true),
        Now::Gone => (None, true),
    };
    // Submitted and not tabled is between its party and the podium.
    let proposals: Vec<Proposal> = document.tabled_on(&sent.para).cloned().collect();
    let own = |one: &&Proposal| {
        let unseen = matches!(one.state, ProposalState::Draft | ProposalState::Submitted);
        one.lead.party == ask.party && unseen && one.para.as_ref() == Some(&sent.para) && !typed.contains(&&one.id)
    };
    let drafts: Vec<Proposal> = document.proposals.iter().filter(own).cloned().collect();
    let named = proposals.iter().chain(&drafts).flat_map(|one| one.after.iter().chain(&one.with));
    let names = named.map(|id| (id.clone(), document.called(id))).collect();
    Line {
        names,
        called: para.as_ref().map_or_else(|| sent.called.clone(), |para| document.called(&para.id)),
        clock: para.as_ref().and_then(capital::clock),
        proposals,
        drafts,
        sent: sent.clone(),
        para,
        changed,
    }
}
