//! Asking one's capital: a delegation sends paragraphs home behind a confidential link, and the answer comes back to it
//! alone. There is no event of any of it: the podium reads the whole log, and takes it out. What was done stands in the
//! party's own book.

mod answering;
mod asking;
mod letters;
mod sheet;

use entente_domain::{
    clock::Moment,
    ids::{CommandId, DocumentId, MeetingId, ParaId, PartyId},
    people::Party,
    policy::Action,
    text::Multilingual,
};
use entente_drafting::capital::{Answer, Ask, Deed, OnPara};
use entente_store::{capital as kept, documents};

pub use answering::{AnswerRefused, answer};
pub use asking::{Asking, Made, ask};
pub use entente_store::capital::Told;
pub use letters::{Notice, Post, Telling};
pub use sheet::{Dead, Line, Sheet, open};

use crate::{Actor, Failure, House, actor, meetings::Opened};

/// A link with everything that came back by it, as its party sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub ask: Ask,
    /// Oldest first.
    pub answers: Vec<Answer>,
}

impl Letter {
    /// What counts.
    pub fn last(&self) -> Option<&Answer> {
        self.answers.last()
    }

    /// What the last answer says of a paragraph.
    pub fn on(&self, para: &ParaId) -> Option<(&Answer, &OnPara)> {
        let last = self.last()?;
        last.on(para).map(|on| (last, on))
    }
}

/// The parties of the reader that have a capital to ask. Whoever runs the meeting or the house has none by that.
pub fn delegations(opened: &Opened) -> Vec<&Party> {
    if !opened.place.may(Action::Propose) {
        return Vec::new();
    }
    opened.place.parties.iter().filter(|party| !party.kind.is_observer()).collect()
}

/// What the reader's own parties asked about a document, oldest first.
///
/// # Errors
/// Only the database's.
pub async fn of_document(house: &House, opened: &Opened, document: &DocumentId) -> Result<Vec<Letter>, Failure> {
    let mut found = Vec::new();
    let parties = delegations(opened);
    if parties.is_empty() {
        return Ok(found);
    }
    let mut reader = house.database.read().await?;
    for party in parties {
        for ask in kept::of_party(reader.link(), &opened.meeting.id, &party.id).await? {
            if ask.document == *document {
                let answers = kept::answers(reader.link(), &ask.id).await?;
                found.push(Letter { ask, answers });
            }
        }
    }
    found.sort_by_key(|letter| letter.ask.asked_at);
    Ok(found)
}

/// What was done with each of these links.
///
/// # Errors
/// Only the database's.
pub async fn books(house: &House, letters: &[Letter]) -> Result<Vec<Vec<Told>>, Failure> {
    let mut reader = house.database.read().await?;
    let mut all = Vec::with_capacity(letters.len());
    for letter in letters {
        all.push(kept::deeds(reader.link(), &letter.ask.id).await?);
    }
    Ok(all)
}

/// An answer that a party has not taken note of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    pub document: DocumentId,
    pub title: Multilingual,
    /// The party's name plate.
    pub party: String,
    pub at: Moment,
}

/// What came back for a party of the reader's and waits for it, the latest first; one for each document and party.
///
/// # Errors
/// Only the database's.
pub async fn awaited(house: &House, opened: &Opened) -> Result<Vec<Awaited>, Failure> {
    let parties = delegations(opened);
    let mut all: Vec<Awaited> = Vec::new();
    if parties.is_empty() {
        return Ok(all);
    }
    let mut reader = house.database.read().await?;
    for party in parties {
        let mut asks = kept::of_party(reader.link(), &opened.meeting.id, &party.id).await?;
        asks.retain(Ask::waits);
        asks.sort_by_key(|ask| std::cmp::Reverse(ask.answered_at));
        for ask in asks {
            let known = all.iter().any(|one| one.document == ask.document && one.party == party.short);
            let Some(at) = ask.answered_at.filter(|_| !known) else { continue };
            let document = documents::load(reader.link(), &opened.meeting.id, &ask.document).await?;
            // Closed to the parties since, it is not to be looked at either.
            let document = document.filter(|one| opened.place.may(Action::ReadDocument(one.visibility)));
            let Some(document) = document else { continue };
            all.push(Awaited { document: document.id, title: document.title, party: party.short.clone(), at });
        }
    }
    all.sort_by_key(|one| std::cmp::Reverse(one.at));
    Ok(all)
}

/// Which link of whose an act is about.
#[derive(Clone, Debug)]
pub struct Which<'a> {
    pub meeting: &'a MeetingId,
    pub document: &'a DocumentId,
    pub ask: &'a str,
}

/// Ends a link at once.
///
/// # Errors
/// [`Failure::Absent`] unless it is of a party of the actor's.
pub async fn revoke(house: &House, who: &Actor, which: Which<'_>) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    let ask = own(&mut tx, who, &which).await?;
    let now = house.now();
    if kept::revoked(tx.link(), &ask.id, now).await? {
        kept::add_deed(tx.link(), &ask.id, now, who.user().as_ref(), Deed::Revoked).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes note of what came back, as far as the actor saw it.
///
/// # Errors
/// [`Failure::Absent`] unless it is of a party of the actor's.
pub async fn note(house: &House, who: &Actor, which: Which<'_>, answers: i64) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    let ask = own(&mut tx, who, &which).await?;
    let now = house.now();
    if kept::noted(tx.link(), &ask.id, now, answers).await? {
        kept::add_deed(tx.link(), &ask.id, now, who.user().as_ref(), Deed::Noted).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// A link, if it is of a party of the actor's.
async fn own(tx: &mut entente_store::Tx, who: &Actor, which: &Which<'_>) -> Result<Ask, Failure> {
    let entered = actor::enter(tx.link(), which.meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::Propose) {
        return Err(Failure::Absent);
    }
    for party in entered.place.parties.iter().filter(|party| !party.kind.is_observer()) {
        let asks = kept::of_party(tx.link(), which.meeting, &party.id).await?;
        let found = asks.into_iter().find(|ask| ask.id == which.ask && ask.document == *which.document);
        if let Some(ask) = found {
            return Ok(ask);
        }
    }
    Err(Failure::Absent)
}

/// How a question comes in: whose capital, and the form's own id.
#[derive(Clone, Debug)]
pub struct Sender {
    /// None: the actor's only party.
    pub party: Option<PartyId>,
    pub command: CommandId,
    pub address: std::net::IpAddr,
}
