//! What one reader sees of a procedure: their own parties' answers with their
//! receipts; the chair everything; everybody what the rules disclose.

use entente_domain::{
    ids::{DocumentId, PartyId, SilenceId},
    policy::Action,
};
use entente_drafting::{
    model::{Content, Document},
    silence::{Response, Silence, SilenceState, may_answer},
};
use entente_store::{
    Broken, Link, documents, meetings,
    silence::{self as kept, Filed},
};

use super::answer;
use crate::{Actor, Failure, House, actor::Place, meetings::Opened};

/// A party of the reader's that has a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub party: PartyId,
    pub short: String,
    /// The reader may bind it.
    pub may_answer: bool,
}

/// A procedure as one reader sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub silence: Silence,
    pub document: Document,
    /// The text under silence.
    pub content: Content,
    /// What the reader may see of the inbox.
    pub inbox: Vec<Filed>,
    /// How many parties have given their express consent, opened it, acknowledged it.
    pub consents: usize,
    pub own: Vec<Own>,
    /// Prepares and announces.
    pub keeps: bool,
    /// Extends and withdraws, and sees who objected.
    pub chairs: bool,
    /// Parties that are no longer in the meeting; they keep their voice here.
    pub gone: Vec<PartyId>,
}

/// Whether it exists for somebody: what is prepared is the podium's.
pub(super) fn is_seen(place: &Place, silence: &Silence, document: &Document) -> bool {
    place.may(Action::ReadDocument(document.visibility))
        && (silence.announced_at.is_some() || place.may(Action::KeepSilence) || place.may(Action::ChairDocument))
}

/// The reader's parties that have a voice. A party that was taken away meanwhile is bound by those who could bind it.
pub(super) async fn own_parties(
    link: Link<'_>,
    place: &Place,
    who: &Actor,
    silence: &Silence,
) -> Result<Vec<Own>, Broken> {
    let Some(user) = who.user() else { return Ok(Vec::new()) };
    let members = meetings::members(link, &silence.meeting).await?;
    let own = silence.seats.iter().filter_map(|seat| {
        let is_there = place.parties.iter().any(|party| party.id == seat.party);
        let row = members
            .iter()
            .find(|row| row.party_id == seat.party.as_str() && row.account_id == user.as_str())
            .filter(|_| is_there);
        let may_answer = match row {
            Some(row) => row.role().is_some_and(|role| may_answer(role, row.may_commit)),
            None => {
                let orphaned = !members.iter().any(|row| row.party_id == seat.party.as_str());
                if !(orphaned && seat.standing.binders.contains(&user)) {
                    return None;
                }
                true
            }
        };
        Some(Own { party: seat.party.clone(), short: seat.standing.short.clone(), may_answer })
    });
    Ok(own.collect())
}

/// One procedure; that the reader's parties opened it is noted.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the reader.
pub async fn open(house: &House, opened: &Opened, who: &Actor, id: &SilenceId) -> Result<Seen, Failure> {
    let mut reader = house.database.read().await?;
    let mut silence = kept::by_id(reader.link(), &opened.meeting.id, id).await?.ok_or(Failure::Absent)?;
    let document =
        documents::load(reader.link(), &opened.meeting.id, &silence.document).await?.ok_or(Failure::Absent)?;
    if !is_seen(&opened.place, &silence, &document) {
        return Err(Failure::Absent);
    }
    let text = documents::content(reader.link(), &document.id, silence.revision).await?.ok_or(Failure::Absent)?;
    let content =
        serde_json::from_str(&text).map_err(|error| Broken::Stored(format!("document_revision.content: {error}")))?;
    let own = own_parties(reader.link(), &opened.place, who, &silence).await?;
    let inbox = kept::inbox(reader.link(), id).await?;
    let parties = meetings::parties(reader.link(), &opened.meeting.id).await?;
    drop(reader);
    answer::opened(house, &mut silence, &own).await?;
    let responses: Vec<Response> = inbox.iter().map(|filed| filed.response.clone()).collect();
    let consents = silence
        .seats
        .iter()
        .filter(|seat| {
            let word = silence.word_of(&responses, &seat.party);
            word.is_some_and(|word| word.answer == entente_drafting::silence::Answer::Consent)
        })
        .count();
    let gone = silence
        .seats
        .iter()
        .filter(|seat| !parties.iter().any(|party| party.id == seat.party))
        .map(|seat| seat.party.clone())
        .collect();
    let keeps = opened.place.may(Action::KeepSilence);
    let chairs = opened.place.may(Action::ChairDocument);
    let inbox = inbox
        .into_iter()
        .filter(|filed| {
            own.iter().any(|own| own.party == filed.response.party) || is_told(&silence, &filed.response, keeps, chairs)
        })
        .map(|filed| {
            // A receipt belongs to who has it.
            let mine = own.iter().any(|own| own.party == filed.response.party);
            Filed { receipt: filed.receipt.filter(|_| mine || chairs), ..filed }
        })
        .collect();
    Ok(Seen { chairs: keeps && chairs, silence, document, content, inbox, consents, own, keeps, gone })
}

/// What somebody may see that another party sent. The chair sees all; the secretariat all but who broke a silence
/// where only the chair is told; everybody what broke it where that is disclosed, and what is annexed.
fn is_told(silence: &Silence, response: &Response, keeps: bool, chairs: bool) -> bool {
    let disclosed = !response.answer.breaks() || silence.discloses(response);
    if chairs || (keeps && disclosed) {
        return true;
    }
    match silence.state {
        SilenceState::Broken => {
            response.answer.breaks() && disclosed && response.taken_back_at.is_none() && !silence.is_late(response)
        }
        SilenceState::Adopted => {
            response.answer.is_statement() && response.taken_back_at.is_none() && !silence.is_late(response)
        }
        SilenceState::Prepared | SilenceState::Announced | SilenceState::Running | SilenceState::Withdrawn => false,
    }
}

/// The procedures of a document that the reader may know of, oldest first.
///
/// # Errors
/// Only the database's.
pub async fn of_document(house: &House, opened: &Opened, document: &DocumentId) -> Result<Vec<Silence>, Failure> {
    let mut reader = house.database.read().await?;
    let Some(document) = documents::load(reader.link(), &opened.meeting.id, document).await? else {
        return Ok(Vec::new());
    };
    let mut all = kept::of_document(reader.link(), &document.id).await?;
    all.retain(|silence| silence.meeting == opened.meeting.id && is_seen(&opened.place, silence, &document));
    Ok(all)
}

/// The procedures of a meeting that the reader may know of, oldest first, with their documents.
///
/// # Errors
/// Only the database's.
pub async fn list(house: &House, opened: &Opened) -> Result<Vec<(Silence, Document)>, Failure> {
    let mut reader = house.database.read().await?;
    let mut all = Vec::new();
    for silence in kept::of_meeting(reader.link(), &opened.meeting.id).await? {
        let document = documents::load(reader.link(), &opened.meeting.id, &silence.document).await?;
        if let Some(document) = document.filter(|document| is_seen(&opened.place, &silence, document)) {
            all.push((silence, document));
        }
    }
    Ok(all)
}
