//! What a party does: opens, acknowledges, answers, takes back.

use entente_domain::{
    ids::{CommandId, MeetingId, ParaId, PartyId, SilenceId},
    policy::Action,
};
use entente_drafting::silence::{
    Answer, Refused, Response, Silence,
    acts::{Sending, party_of},
};
use entente_store::{
    Broken, documents,
    silence::{self as kept, Filed, Mark},
};

use super::{
    closing::look,
    letters::Post,
    own_parties,
    seen::{Own, is_seen},
};
use crate::{Actor, Failure, House, actor, actor::Entered, listening::Live};

/// What somebody sends in.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Who belongs to several parties names the one.
    pub party: Option<PartyId>,
    pub answer: Answer,
    pub text: String,
    pub paras: Vec<ParaId>,
    /// May be named in the notice of a break.
    pub named: bool,
    /// Asked a second time whether it is to be broken.
    pub confirmed: bool,
}

/// The procedure for somebody who acts in it.
async fn at_hand(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
) -> Result<(Entered, Silence, Vec<Own>), Failure<Refused>> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let silence = kept::by_id(reader.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    let document = documents::load(reader.link(), meeting, &silence.document).await?.ok_or(Failure::Absent)?;
    if !is_seen(&entered.place, &silence, &document) {
        return Err(Failure::Absent);
    }
    let own = own_parties(reader.link(), &entered.place, who, &silence).await?;
    // Whose party was taken away is no delegate any more, but still binds it here.
    if own.is_empty() && !entered.place.may(Action::AnswerSilence) {
        return Err(Failure::Forbidden);
    }
    Ok((entered, silence, own))
}

/// Answers in the name of a party. What was sent is stored with the instant at which it came before anything else is
/// done; then it gets its place in the log and its receipt, and where it breaks the silence everybody is told. Gives
/// what was filed.
///
/// # Errors
/// As [`Silence::takes`] and [`party_of`]; [`Refused::NotEligible`] for those whose parties have no voice.
#[expect(clippy::too_many_arguments, reason = "one act with everything it needs, named at its one caller")]
pub async fn respond(
    house: &House,
    live: &Live,
    post: &Post<'_>,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    sent: Sent,
    command: &CommandId,
) -> Result<Filed, Failure<Refused>> {
    let arrived = house.now();
    let (_, silence, own) = at_hand(house, who, meeting, id).await?;
    if own.is_empty() {
        return Err(Failure::Refused(Refused::NotEligible));
    }
    let binding: Vec<PartyId> = own.iter().filter(|one| one.may_answer).map(|one| one.party.clone()).collect();
    let party = party_of(sent.party.as_ref(), &binding).map_err(Failure::Refused)?;
    let sending =
        Sending { party: &party, answer: sent.answer, text: &sent.text, paras: &sent.paras, confirmed: sent.confirmed };
    silence.takes(&sending).map_err(Failure::Refused)?;
    let short = silence.seat(&party).map(|seat| seat.standing.short.clone()).unwrap_or_default();

    let mut tx = house.database.write().await?;
    // From here on nobody closes it; if somebody has, that decides.
    let (state, expires_at) = kept::count_in(tx.link(), id).await?.ok_or(Failure::Absent)?;
    let current = Silence { state, expires_at, ..silence };
    current.takes(&sending).map_err(Failure::Refused)?;
    let response = Response {
        id: house.id(),
        party: party.clone(),
        short,
        by: who.user(),
        answer: sent.answer,
        text: sent.text.trim().to_owned(),
        paras: sent.paras.clone(),
        named: sent.named,
        received_at: current.received(arrived, house.now()),
        taken_back_at: None,
    };
    let new = kept::put_in(tx.link(), id, &response, command).await?;
    let filed = if new {
        response.id.clone()
    } else {
        kept::by_command(tx.link(), id, &party, command).await?.ok_or(Failure::Absent)?
    };
    tx.commit().await?;

    // It is in the record of the house now, whatever happens next: the job takes up what is left here.
    if let Err(error) = look(house, live, post, meeting, id).await {
        tracing::error!(silence.id = %id, %error, "A response is stored, but could not be taken up yet.");
        let mut tx = house.database.write().await?;
        kept::set_due(tx.link(), id, Some(house.now())).await?;
        tx.commit_aside().await?;
    }
    let mut reader = house.database.read().await?;
    let inbox = kept::inbox(reader.link(), id).await?;
    inbox.into_iter().find(|one| one.response.id == filed).ok_or(Failure::Absent)
}

/// Takes back what a party sent.
///
/// # Errors
/// As [`Silence::lets_take_back`].
pub async fn take_back(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    response: &str,
) -> Result<(), Failure<Refused>> {
    let now = house.now();
    let (_, _, own) = at_hand(house, who, meeting, id).await?;
    let mut tx = house.database.write().await?;
    kept::lock(tx.link(), id).await?;
    let silence = kept::by_id(tx.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    let inbox = kept::inbox(tx.link(), id).await?;
    let filed = inbox.iter().find(|one| {
        one.response.id == response && own.iter().any(|own| own.party == one.response.party && own.may_answer)
    });
    let filed = filed.ok_or(Failure::Refused(Refused::NothingToTakeBack))?;
    silence.lets_take_back(&filed.response, now).map_err(Failure::Refused)?;
    kept::take_back(tx.link(), response, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Acknowledges the notice in the name of a party; anybody of it may.
///
/// # Errors
/// [`Refused::NotEligible`], [`Refused::NameTheParty`].
pub async fn acknowledge(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    party: Option<&PartyId>,
) -> Result<(), Failure<Refused>> {
    let (_, _, own) = at_hand(house, who, meeting, id).await?;
    if own.is_empty() {
        return Err(Failure::Refused(Refused::NotEligible));
    }
    let all: Vec<PartyId> = own.iter().map(|one| one.party.clone()).collect();
    let party = party_of(party, &all).map_err(Failure::Refused)?;
    let mut tx = house.database.write().await?;
    kept::mark(tx.link(), id, &party, Mark::Acknowledged(house.now())).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes for each of the reader's parties that it was opened. It stands in nobody's log, and the first time counts.
///
/// # Errors
/// Only the database's.
pub(super) async fn opened(house: &House, silence: &mut Silence, own: &[Own]) -> Result<(), Broken> {
    let now = house.now();
    let unopened: Vec<PartyId> = own
        .iter()
        .filter(|one| silence.seat(&one.party).is_some_and(|seat| seat.opened_at.is_none()))
        .map(|one| one.party.clone())
        .collect();
    if unopened.is_empty() || silence.announced_at.is_none() {
        return Ok(());
    }
    let mut tx = house.database.write().await?;
    for party in &unopened {
        kept::mark(tx.link(), &silence.id, party, Mark::Opened(now)).await?;
    }
    tx.commit_aside().await?;
    for seat in silence.seats.iter_mut().filter(|seat| unopened.contains(&seat.party)) {
        seat.opened_at = Some(now);
    }
    Ok(())
}
