//! What the chair and the secretariat do with a procedure: weigh, prepare,
//! announce, tell by other means, extend, withdraw.

use std::collections::{BTreeMap, BTreeSet};

use entente_domain::{
    clock::Moment,
    ids::{CommandId, DocumentId, MeetingId, ParaId, PartyId, SilenceId},
    meeting::Meeting,
    outcome::DocumentDeed,
    people::Party,
    policy::{Action, Audience},
    programme::Programme,
};
use entente_drafting::{
    acts::Silenced,
    model::{Document, Para},
    silence::{
        Basis, Disclosure, Refused, Seat, SeatStanding, Silence, SilenceState,
        acts::{self, Choice, Ground},
        fairness::{Calendar, Fairness, Week, propose, weigh},
        may_object,
    },
};
use entente_store::{
    Broken, Tx, documents,
    events::{self, Origin},
    meetings,
    silence::{self as kept, Mark},
};

use super::{
    closing::told,
    letters::{Circle, Notice, Post},
};
use crate::{Actor, Failure, House, actor, actor::Entered, documents as of_documents, listening::Live, record};

/// When a party works, as whoever prepares the procedure says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    pub week: Week,
    /// `YYYY-MM-DD`.
    pub holidays: BTreeSet<String>,
}

/// What is chosen when a procedure is prepared.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Empty: the whole text.
    pub scope: Vec<ParaId>,
    pub basis: Basis,
    pub min_hours: u32,
    pub starts_at: Moment,
    pub expires_at: Moment,
    pub disclosure: Disclosure,
    pub reason: String,
    /// Where it differs from the usual.
    pub working: BTreeMap<PartyId, Working>,
}

/// What there is to see before anything is prepared.
#[derive(Clone, Debug)]
pub struct Outlook {
    pub document: Document,
    /// The parties that would have a voice, with when they work.
    pub seats: Vec<Seat>,
    /// Why it cannot be prepared on this text at all; none: it can.
    pub hindrance: Option<Refused>,
    /// The same text was under silence before.
    pub again: bool,
}

impl Outlook {
    /// What an expiry means to each of the seats, in their order.
    pub fn weigh(&self, starts_at: Moment, expires_at: Moment) -> Fairness {
        weigh(self.seats.iter().map(|seat| &seat.standing.calendar), starts_at, expires_at)
    }

    /// The expiry that serves the worst served best.
    pub fn propose(&self, starts_at: Moment, min_hours: u32) -> Moment {
        let calendars: Vec<Calendar> = self.seats.iter().map(|seat| seat.standing.calendar.clone()).collect();
        propose(&calendars, starts_at, starts_at.plus_seconds(i64::from(min_hours) * 3_600))
    }
}

/// How a document and its parties look before a procedure is prepared.
///
/// # Errors
/// [`Failure::Forbidden`] for those who keep no silence; [`Failure::Absent`] without the document.
pub async fn outlook(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    document: &DocumentId,
    working: &BTreeMap<PartyId, Working>,
) -> Result<Outlook, Failure<Refused>> {
    // It is only looked at, but by the same eyes as when it is done: in a transaction that is given up.
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::KeepSilence) {
        return Err(Failure::Forbidden);
    }
    let document = documents::load(tx.link(), meeting, document).await?.ok_or(Failure::Absent)?;
    let before = kept::of_document(tx.link(), &document.id).await?;
    let seats = seats(&mut tx, &entered.meeting, &document, working).await?;
    let present: Vec<Para> = document.present().cloned().collect();
    let ground = ground(&mut tx, &document, &present).await?;
    let now = house.now();
    let choice = Choice {
        id: SilenceId::new(house.id()),
        meeting: meeting.clone(),
        document: document.id.clone(),
        scope: Vec::new(),
        basis: Basis::ChairLetter,
        min_hours: entente_drafting::silence::MIN_HOURS,
        starts_at: now,
        expires_at: now.plus_seconds(i64::from(entente_drafting::silence::MIN_HOURS) * 3_600),
        disclosure: Disclosure::ChairOnly,
        reason: "–".to_owned(),
    };
    let hindrance = match hidden(&document) {
        Some(refused) => Some(refused),
        None => acts::prepare(choice, &ground, &before, seats.clone(), now).err(),
    };
    let words = acts::words_hash(&present);
    let again = before.iter().any(|silence| silence.words == words && silence.announced_at.is_some());
    Ok(Outlook { document, seats, hindrance, again })
}

/// Parties object to what they can read.
fn hidden(document: &Document) -> Option<Refused> {
    (!Audience::Room.sees(document.visibility)).then_some(Refused::Hidden)
}

async fn ground<'a>(tx: &mut Tx, document: &Document, present: &'a [Para]) -> Result<Ground<'a>, Broken> {
    let stale = super::languages::stale(tx, document, present).await?;
    Ok(Ground { state: document.state, paras: present, stale })
}

async fn seats(
    tx: &mut Tx,
    meeting: &Meeting,
    document: &Document,
    working: &BTreeMap<PartyId, Working>,
) -> Result<Vec<Seat>, Broken> {
    let circle = Circle::of(tx, meeting, document).await?;
    let own_meeting = meeting.mechanism.is_some();
    let parties = meetings::parties(tx.link(), &meeting.id).await?;
    let eligible = parties.iter().filter(|party| may_object(party.kind, own_meeting));
    Ok(eligible.map(|party| seat_of(party, meeting, &circle, working.get(&party.id))).collect())
}

/// A party as it takes part: with its zone, else that of its head, else the meeting's.
pub(super) fn seat_of(party: &Party, meeting: &Meeting, circle: &Circle<'_>, working: Option<&Working>) -> Seat {
    let zone = party.zone.clone().or_else(|| circle.zone_of(&party.id)).unwrap_or_else(|| meeting.zone.clone());
    let usual = || Working { week: Week::usual_in(party.country.as_deref()), holidays: BTreeSet::new() };
    let Working { week, holidays } = working.cloned().unwrap_or_else(usual);
    let standing = SeatStanding {
        short: party.short.clone(),
        name: party.name.clone(),
        calendar: Calendar { zone, week, holidays },
        binders: circle.binders(&party.id),
    };
    Seat::new(party.id.clone(), standing)
}

/// The locked start of every act of those who keep silence.
struct Locked {
    tx: Tx,
    entered: Entered,
    before: std::sync::Arc<Programme>,
    /// The same command was carried out before.
    done: bool,
}

async fn locked(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    needs: &[Action],
    command: &CommandId,
) -> Result<Locked, Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !needs.iter().all(|action| entered.place.may(*action)) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let done = events::by_command(tx.link(), meeting, command).await?.is_some();
    Ok(Locked { tx, entered, before, done })
}

fn origin(who: &Actor, command: &CommandId) -> Origin {
    Origin { actor: who.user(), party: None, command: Some(command.clone()) }
}

/// Prepares a procedure: the interim text is issued, and nobody may touch it. None: this command came before.
///
/// # Errors
/// As [`acts::prepare`].
pub async fn prepare(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    document: &DocumentId,
    chosen: Chosen,
    command: &CommandId,
) -> Result<Option<SilenceId>, Failure<Refused>> {
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, &[Action::KeepSilence], command).await?;
    if done {
        return Ok(None);
    }
    let document = documents::load(tx.link(), meeting, document).await?.ok_or(Failure::Absent)?;
    if let Some(refused) = hidden(&document) {
        return Err(Failure::Refused(refused));
    }
    let earlier = kept::of_document(tx.link(), &document.id).await?;
    let seats = seats(&mut tx, &entered.meeting, &document, &chosen.working).await?;
    let present: Vec<Para> = document.present().cloned().collect();
    let ground = ground(&mut tx, &document, &present).await?;
    let id = SilenceId::new(house.id());
    let choice = Choice {
        id: id.clone(),
        meeting: meeting.clone(),
        document: document.id.clone(),
        scope: chosen.scope,
        basis: chosen.basis,
        min_hours: chosen.min_hours,
        starts_at: chosen.starts_at,
        expires_at: chosen.expires_at,
        disclosure: chosen.disclosure,
        reason: chosen.reason,
    };
    let mut silence = acts::prepare(choice, &ground, &earlier, seats, house.now()).map_err(Failure::Refused)?;
    let origin = origin(who, command);
    let (issued, more) = of_documents::silenced(house, &mut tx, meeting, &document.id, &Silenced::Prepared, &origin)
        .await
        .map_err(|failure| failure.widen(|_| Refused::NotReady))?;
    if let Some(text) = issued.revisions.last() {
        silence.revision = text.no;
        silence.hash.clone_from(&text.hash);
    }
    match kept::add(tx.link(), &silence, silence.next_due(house.now()), who.user().as_ref()).await {
        Err(broken) if broken.is_duplicate() => return Err(Failure::Refused(Refused::AlreadyOpen)),
        added => added?,
    }
    let mut new = vec![told(&issued, &silence, DocumentDeed::SilencePrepared)];
    new.extend(more);
    let written = record::write(house, &mut tx, &before, &origin, new).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(Some(id))
}

/// The procedure at hand, for an act that changes it, with its document.
async fn at_hand(tx: &mut Tx, meeting: &MeetingId, id: &SilenceId) -> Result<(Silence, Document), Failure<Refused>> {
    kept::lock(tx.link(), id).await?;
    let silence = kept::by_id(tx.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    let document = documents::load(tx.link(), meeting, &silence.document).await?.ok_or(Failure::Absent)?;
    Ok((silence, document))
}

async fn save(house: &House, tx: &mut Tx, silence: &Silence, read_at: i64) -> Result<(), Failure<Refused>> {
    let saved = kept::save(tx.link(), silence, read_at, silence.next_due(house.now())).await?;
    if saved { Ok(()) } else { Err(Failure::Refused(Refused::Stale)) }
}

/// Announces it: the parties as they are now have a voice, and everybody is written to.
///
/// # Errors
/// As [`Silence::announce`].
#[expect(clippy::too_many_arguments, reason = "one act with everything it needs, named at its one caller")]
pub async fn announce(
    house: &House,
    live: &Live,
    post: &Post<'_>,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    seen: i64,
    unopposed: bool,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, &[Action::KeepSilence], command).await?;
    if done {
        return Ok(());
    }
    let (silence, document) = at_hand(&mut tx, meeting, id).await?;
    let read_at = silence.version;
    let working = silence
        .seats
        .iter()
        .map(|seat| {
            let Calendar { week, holidays, .. } = seat.standing.calendar.clone();
            (seat.party.clone(), Working { week, holidays })
        })
        .collect();
    let seats = seats(&mut tx, &entered.meeting, &document, &working).await?;
    let now = house.now();
    let mut silence = silence.announce(seen, seats, unopposed, now).map_err(Failure::Refused)?;
    let circle = Circle::of(&mut tx, &entered.meeting, &document).await?;
    circle.announce(house, &mut tx, post, &mut silence, None, now).await?;
    kept::put_seats(tx.link(), &silence).await?;
    save(house, &mut tx, &silence, read_at).await?;
    let events = vec![told(&document, &silence, DocumentDeed::SilenceAnnounced)];
    let written = record::write(house, &mut tx, &before, &origin(who, command), events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Parties that no letter reached were told in another way; the chair says so.
///
/// # Errors
/// [`Refused::NotEligible`], [`Refused::NotRunning`] where it is not announced.
pub async fn told_otherwise(
    house: &House,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    parties: &[PartyId],
) -> Result<(), Failure<Refused>> {
    let command = CommandId::new(house.id());
    let Locked { mut tx, .. } = locked(house, who, meeting, &[Action::KeepSilence], &command).await?;
    let (silence, _) = at_hand(&mut tx, meeting, id).await?;
    if silence.state != SilenceState::Announced {
        return Err(Failure::Refused(Refused::NotRunning));
    }
    if parties.is_empty() || parties.iter().any(|party| silence.seat(party).is_none()) {
        return Err(Failure::Refused(Refused::NotEligible));
    }
    let now = house.now();
    for party in parties {
        kept::mark(tx.link(), id, party, Mark::Notified(Some(now))).await?;
        kept::mark(tx.link(), id, party, Mark::Delivered(now)).await?;
    }
    kept::set_due(tx.link(), id, Some(silence.starts_at)).await?;
    tx.commit().await?;
    Ok(())
}

/// Moves the expiry; everybody gets the same new instant.
///
/// # Errors
/// As [`Silence::extend`].
#[expect(clippy::too_many_arguments, reason = "one act with everything it needs, named at its one caller")]
pub async fn extend(
    house: &House,
    live: &Live,
    post: &Post<'_>,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    seen: i64,
    to: Moment,
    reason: &str,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let needs = [Action::KeepSilence, Action::ChairDocument];
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, &needs, command).await?;
    if done {
        return Ok(());
    }
    let (silence, document) = at_hand(&mut tx, meeting, id).await?;
    let read_at = silence.version;
    let silence = silence.extend(seen, to, reason, house.now()).map_err(Failure::Refused)?;
    save(house, &mut tx, &silence, read_at).await?;
    let circle = Circle::of(&mut tx, &entered.meeting, &document).await?;
    circle.write_to_all(house, &mut tx, post, &silence, &Notice::Extended).await?;
    let events = vec![told(&document, &silence, DocumentDeed::SilenceExtended)];
    let written = record::write(house, &mut tx, &before, &origin(who, command), events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Ends it without a result; the document is read again.
///
/// # Errors
/// As [`Silence::withdraw`].
#[expect(clippy::too_many_arguments, reason = "one act with everything it needs, named at its one caller")]
pub async fn withdraw(
    house: &House,
    live: &Live,
    post: &Post<'_>,
    who: &Actor,
    meeting: &MeetingId,
    id: &SilenceId,
    seen: i64,
    reason: &str,
    command: &CommandId,
) -> Result<(), Failure<Refused>> {
    let needs = [Action::KeepSilence, Action::ChairDocument];
    let Locked { mut tx, entered, before, done } = locked(house, who, meeting, &needs, command).await?;
    if done {
        return Ok(());
    }
    let (silence, document) = at_hand(&mut tx, meeting, id).await?;
    let read_at = silence.version;
    let known = silence.announced_at.is_some();
    let silence = silence.withdraw(seen, reason, house.now()).map_err(Failure::Refused)?;
    save(house, &mut tx, &silence, read_at).await?;
    let origin = origin(who, command);
    let (document, more) = of_documents::silenced(house, &mut tx, meeting, &document.id, &Silenced::Withdrawn, &origin)
        .await
        .map_err(|failure| failure.widen(|_| Refused::NotRunning))?;
    // Of what was never announced there is nothing to take back.
    if known {
        let circle = Circle::of(&mut tx, &entered.meeting, &document).await?;
        circle.write_to_all(house, &mut tx, post, &silence, &Notice::Withdrawn).await?;
    }
    let mut new = vec![told(&document, &silence, DocumentDeed::SilenceWithdrawn)];
    new.extend(more);
    let written = record::write(house, &mut tx, &before, &origin, new).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}
