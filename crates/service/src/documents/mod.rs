//! Outcome documents: what one reader sees of them, and everything that is done to them.

mod begin;
pub mod capital;
pub mod drafts;
pub mod papers;
mod seen;
mod time;
pub mod together;
mod translating;

use entente_domain::{
    event::Event,
    ids::{CommandId, DocumentId, MeetingId, ParaId, PartyId},
    people::MemberRole,
    policy::Action,
};
use entente_drafting::{
    acts::{self, Act, Acted, By, Done, Refused, Silenced},
    model::{Content, Document, DocumentState, Sponsor},
};
use entente_store::{
    Broken, Tx,
    documents::{self, Mark},
    events::{self, Origin},
    meetings as kept,
};

pub use begin::{Drafted as NewDocument, begin};
pub(crate) use begin::{drafted, put};
pub use entente_store::documents::State;
pub use seen::{Seen, list, open};
pub use time::run_due;
pub use translating::{Translated, Translating, languages_of, translate, translations, wanting};

use crate::{
    Actor, Failure, House, actor,
    actor::Entered,
    library::{self, How},
    listening::Live,
    meetings::Opened,
    record, search, secrets, steps,
};

/// How a command to a document comes in.
#[derive(Clone, Debug)]
pub struct Command {
    pub id: CommandId,
    /// In whose name; none: the actor's only party.
    pub party: Option<PartyId>,
    /// The version its author saw; none: a party's own acts, which no act of the podium overtakes.
    pub seen: Option<i64>,
}

/// Does one thing to a document.
///
/// # Errors
/// [`Failure::Absent`] where it does not exist for the actor, [`Failure::Forbidden`] where the policy says no, and
/// [`Refused`] where the rules do.
pub async fn act(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    id: &DocumentId,
    command: &Command,
    act: Act,
) -> Result<(), Failure<Refused>> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    let document = documents::load(tx.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ReadDocument(document.visibility)) {
        return Err(Failure::Absent);
    }
    if !entered.place.may(act.needs()) {
        return Err(Failure::Forbidden);
    }
    if events::by_command(tx.link(), meeting, &command.id).await?.is_some() {
        return Ok(());
    }
    if command.seen.is_some_and(|seen| seen != document.version) {
        return Err(Failure::Refused(Refused::Stale));
    }
    let of_party = act.needs() == Action::Propose;
    let by = by(&mut tx, who, &entered, command.party.as_ref(), of_party).await?;
    if of_party && by.party.is_none() {
        return Err(Failure::Forbidden);
    }
    let opening = match &act {
        Act::Together { para, note } => Some((para.clone(), note.clone())),
        _ => None,
    };
    let acted = acts::act(&document, act, &by, house.now(), &mut || house.id()).map_err(Failure::Refused)?;
    let origin = Origin {
        actor: who.user(),
        party: by.party.as_ref().map(|party| party.party.clone()),
        command: Some(command.id.clone()),
    };
    if let Some((para, note)) = opening {
        together::begin(house, &mut tx, &document, para.as_ref(), &note, &origin).await?;
    }
    let events = keep(house, &mut tx, &document, &acted, &origin).await?;
    if events.is_empty() {
        // A delegation's draft: nobody else's business, so not in the log.
        tx.commit().await?;
        return Ok(());
    }
    let written = record::write(house, &mut tx, &before, &origin, events).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Writes what came of an act, and gives the events that tell of it.
pub(crate) async fn keep(
    house: &House,
    tx: &mut Tx,
    before: &Document,
    acted: &Acted,
    origin: &Origin,
) -> Result<Vec<Event>, Broken> {
    let mut done = acted.done.clone();
    let mut after = acted.document.clone();
    if let Some((revision, content)) = &acted.published {
        let text = serde_json::to_string(content).map_err(|error| Broken::Stored(error.to_string()))?;
        let mut revision = revision.clone();
        revision.hash = secrets::hash(&text);
        for one in done.iter_mut().filter(|one| one.deed == entente_domain::outcome::DocumentDeed::Published) {
            one.hash.clone_from(&revision.hash);
        }
        if let Some(last) = after.revisions.last_mut() {
            last.hash.clone_from(&revision.hash);
        }
        documents::add_revision(tx.link(), &after.id, &revision, &text).await?;
    }
    let mark = Mark { at: house.now(), actor: origin.actor.as_ref(), party: origin.party.as_ref(), done: &done };
    documents::save(tx.link(), before, &after, &mark).await?;
    search::taking::documents::follow(tx, Some(before), &after).await?;
    if acted.published.is_some() && matches!(after.state, DocumentState::Adopted | DocumentState::Final) {
        // What is adopted is agreed language from that moment on.
        let how = (after.state == DocumentState::Adopted)
            .then(|| if before.state == DocumentState::Silence { How::Silence } else { How::Chair });
        library::take_up(tx, &after, how).await?;
        if how.is_some() {
            steps::telling::adopted(house, tx, &after, origin.actor.as_ref()).await?;
        }
    }
    Ok(done.into_iter().map(|one| told(&after, one)).collect())
}

/// What the log says of a deed.
pub(crate) fn told(document: &Document, done: Done) -> Event {
    Event::DocumentChanged {
        document: document.id.clone(),
        item: document.item.clone(),
        visibility: document.visibility,
        deed: done.deed,
        inner: done.inner,
        para: done.para,
        proposal: done.proposal,
        silence: None,
        called: done.called,
        hash: done.hash,
        party: done.party,
        until: done.until,
        why: done.why,
    }
}

/// Who acts, as the rules of drafting ask it.
async fn by(
    tx: &mut Tx,
    who: &Actor,
    entered: &Entered,
    party: Option<&PartyId>,
    of_party: bool,
) -> Result<By, Broken> {
    let user = who.user();
    // Who belongs to several parties names the one; nobody acts for a party by chance.
    let party = match (party, entered.place.parties.as_slice()) {
        (Some(id), parties) => parties.iter().find(|party| party.id == *id),
        (None, [only]) => Some(only),
        (None, _) => None,
    };
    let Some(party) = party.filter(|party| of_party && !party.kind.is_observer()) else {
        return Ok(By { user, ..By::default() });
    };
    let members = kept::members(tx.link(), &entered.meeting.id).await?;
    let own = members.iter().find(|row| {
        row.party_id == party.id.as_str() && user.as_ref().is_some_and(|user| row.account_id == user.as_str())
    });
    Ok(By {
        party: Some(Sponsor { party: party.id.clone(), short: party.short.clone() }),
        may_commit: own.is_some_and(|row| row.may_commit),
        heads: own
            .and_then(|row| row.role())
            .is_some_and(|role| matches!(role, MemberRole::Head | MemberRole::Alternate)),
        user,
    })
}

/// What a silence procedure does to its document, in the procedure's own transaction.
///
/// # Errors
/// [`Refused::NotAgreed`] and its like; [`Failure::Absent`] without the document.
pub(crate) async fn silenced(
    house: &House,
    tx: &mut Tx,
    meeting: &MeetingId,
    id: &DocumentId,
    what: &Silenced,
    origin: &Origin,
) -> Result<(Document, Vec<Event>), Failure<Refused>> {
    let document = documents::load(tx.link(), meeting, id).await?.ok_or(Failure::Absent)?;
    let acted = acts::silence(&document, what, house.now(), &mut || house.id()).map_err(Failure::Refused)?;
    let events = keep(house, tx, &document, &acted, origin).await?;
    Ok((acted.document, events))
}

/// The text of a published revision.
///
/// # Errors
/// [`Failure::Absent`] if there is none of that number.
pub async fn content(house: &House, document: &Document, number: u32) -> Result<Content, Failure> {
    let mut reader = house.database.read().await?;
    let text = documents::content(reader.link(), &document.id, number).await?.ok_or(Failure::Absent)?;
    Ok(serde_json::from_str(&text).map_err(|error| Broken::Stored(format!("document_revision.content: {error}")))?)
}

/// A paragraph's life, oldest first.
///
/// # Errors
/// Only the database's.
pub async fn history(house: &House, document: &Document, para: &ParaId) -> Result<Vec<State>, Failure> {
    let mut reader = house.database.read().await?;
    Ok(documents::history(reader.link(), &document.id, para).await?)
}

/// Everything every paragraph ever was, in order.
///
/// # Errors
/// Only the database's.
pub async fn lives(house: &House, document: &Document) -> Result<Vec<State>, Failure> {
    let mut reader = house.database.read().await?;
    Ok(documents::lives(reader.link(), &document.id).await?)
}

/// Whether the reader holds the pen of documents in this meeting.
pub fn holds_pen(opened: &Opened) -> bool {
    opened.place.may(Action::HoldPen)
}
