//! Commitments: put down, written anew, moved on, dropped, superseded; evidence and progress.

use entente_domain::{
    directory::Directory,
    ids::{CommandId, CommitmentId, FollowUpEntryId},
    limits,
};
use entente_exchange::{
    commitments::{Commitment, Content, Entry, EntryKind, State},
    commitments_acts::{self, By, Refusal},
    commitments_check::{self, Problem},
    event::Event,
    post::Home,
};
use entente_store::{
    Broken, Tx, commitments,
    exchange::{self, Origin as Doer},
};

use super::{
    Act, Eyes, eyes,
    origins::{Asked, prefill},
    readable, telling,
};
use crate::{Actor, Failure, House, boards::Names, listening::Live, search, themes};

/// A commitment that somebody puts down.
#[derive(Clone, Debug)]
pub struct New {
    /// Its id: made with the form, so that the form sent twice is one commitment.
    pub id: CommitmentId,
    pub home: Home,
    pub from: Asked,
    pub content: Content,
}

/// Why it was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is wrong in the form.
    Problems(Vec<Problem>),
    Rule(Refusal),
}

/// Puts a commitment into the register.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for who may not under that home, [`Failure::Absent`] if what it comes from
/// is not there, or what is wrong in the form.
pub async fn commit(
    house: &House,
    live: &Live,
    directory: &Directory,
    who: &Actor,
    new: New,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    // The source is read here once more: what a form says of it counts for nothing.
    let source = prefill(house, live, who, &new.from).await.map_err(never)?.source;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = eyes(tx.link(), who).await.map_err(never)?;
    if let Some(there) = commitments::by_id(tx.link(), &new.id).await? {
        return if there.author == user { Ok(()) } else { Err(Failure::Absent) };
    }
    if !eyes.may_commit(&new.home, &source) || new.home.body.is_some() {
        return Err(Failure::Forbidden);
    }
    let mut content = new.content.for_its_owner(&new.home);
    themes::settle(tx.link(), &mut content.themes).await?;
    checked(&new.home, &content, directory)?;
    let now = house.now();
    let one = Commitment {
        id: new.id,
        home: new.home,
        author: user,
        source,
        state: State::Open,
        version: 1,
        content,
        reason: None,
        superseded_by: None,
        created_at: now,
        moved_at: now,
        changed_at: now,
    };
    commitments::insert(tx.link(), &one).await?;
    let event = Event::CommitmentMade {
        commitment: one.id.clone(),
        kind: one.content.kind,
        owner: one.content.owner.clone(),
        audience: one.audience().to_string(),
    };
    record(house, &mut tx, &eyes, None, &one, &event, None).await?;
    tx.commit().await?;
    Ok(())
}

fn checked(home: &Home, content: &Content, directory: &Directory) -> Result<(), Failure<Refused>> {
    let found = commitments_check::problems(home, content, &Names(directory));
    if found.is_empty() { Ok(()) } else { Err(Failure::Refused(Refused::Problems(found))) }
}

/// Does something to a commitment. Of an [`Act::Supersede`] only `by` is asked for; the rest is read here.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn act(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &CommitmentId,
    command: &CommandId,
    seen: i64,
    mut act: Act,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = eyes(tx.link(), who).await.map_err(never)?;
    let one = commitments::locked(tx.link(), id).await?.filter(|one| eyes.sees(one)).ok_or(Failure::Absent)?;
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    match &mut act {
        Act::Write(content) => {
            **content = content.clone().for_its_owner(&one.home);
            themes::settle(tx.link(), &mut content.themes).await?;
            if eyes.may_write(&one) {
                checked(&one.home, content, directory)?;
            }
        }
        Act::Supersede { by, state, line } => {
            let other = readable(tx.link(), &eyes, by).await;
            let other = match other {
                Ok(other) => other,
                Err(Failure::Absent) => return Err(Failure::Refused(Refused::Rule(Refusal::NoOther))),
                Err(failure) => return Err(never(failure)),
            };
            *state = other.state;
            *line = line_of(&mut tx, other).await?;
        }
        Act::Move(_) | Act::Drop { .. } => {}
    }
    let by = By { user: &user, eyes: &eyes, at: house.now(), seen };
    let (after, event) = commitments_acts::act(&one, by, &act).map_err(|refusal| match refusal {
        Refusal::Forbidden => Failure::Forbidden,
        other => Failure::Refused(Refused::Rule(other)),
    })?;
    if matches!(act, Act::Write(_)) {
        commitments::keep_version(tx.link(), &one, by.at, &user).await?;
    }
    commitments::save(tx.link(), &after).await?;
    record(house, &mut tx, &eyes, Some(&one), &after, &event, Some(command)).await?;
    tx.commit().await?;
    Ok(())
}

/// A commitment, the one in its place, and so on. What stands in the register has no circles; one that did would end here.
async fn line_of(tx: &mut Tx, first: Commitment) -> Result<Vec<CommitmentId>, Broken> {
    let mut line = vec![first.id.clone()];
    let mut next = first.superseded_by;
    while let Some(id) = next {
        if line.contains(&id) {
            return Err(Broken::Stored(format!("commitment {id} stands in its own place")));
        }
        next = commitments::by_id(tx.link(), &id).await?.and_then(|one| one.superseded_by);
        line.push(id);
    }
    Ok(line)
}

/// What somebody puts with a commitment.
#[derive(Clone, Debug)]
pub struct Added {
    /// Its id, made with the form.
    pub id: FollowUpEntryId,
    pub kind: EntryKind,
    pub day: String,
    pub text: String,
}

/// Puts evidence or a note of progress with a commitment; nothing that was put there is taken away.
///
/// # Errors
/// As [`act`].
pub async fn add(house: &House, who: &Actor, id: &CommitmentId, added: Added) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let eyes = eyes(tx.link(), who).await.map_err(never)?;
    let one = commitments::locked(tx.link(), id).await?.filter(|one| eyes.sees(one)).ok_or(Failure::Absent)?;
    let allowed = match added.kind {
        EntryKind::Evidence => eyes.may_account(&one),
        EntryKind::Progress => eyes.may_report(&one),
    };
    if !allowed {
        return Err(Failure::Forbidden);
    }
    if commitments::entries(tx.link(), id).await?.iter().any(|entry| entry.id == added.id) {
        return Ok(());
    }
    if one.state == State::Superseded
        || commitments::count_entries(tx.link(), id, None).await? >= limits::FOLLOW_UP_ENTRIES_MAX
    {
        return Err(Failure::Refused(Refused::Rule(Refusal::WrongState)));
    }
    if let Some(problem) = commitments_check::entry(added.kind, &added.text, &added.day) {
        return Err(Failure::Refused(Refused::Problems(vec![problem])));
    }
    let mechanism = one.content.owner.mechanism().cloned();
    let entry = Entry {
        id: added.id,
        kind: added.kind,
        at: house.now(),
        by: user,
        mechanism: mechanism.filter(|owner| eyes.reader.belongs.iter().any(|(mine, _)| mine == owner)),
        day: added.day,
        text: added.text.trim().to_owned(),
    };
    commitments::add_entry(tx.link(), id, &entry).await?;
    let event = match entry.kind {
        EntryKind::Evidence => Event::EvidenceAdded { commitment: id.clone(), entry: entry.id },
        EntryKind::Progress => Event::ProgressNoted { commitment: id.clone(), entry: entry.id },
    };
    record(house, &mut tx, &eyes, Some(&one), &one, &event, None).await?;
    tx.commit().await?;
    Ok(())
}

/// The event of what was done, in whose name, and everybody it concerns.
async fn record(
    house: &House,
    tx: &mut Tx,
    eyes: &Eyes,
    before: Option<&Commitment>,
    after: &Commitment,
    event: &Event,
    command: Option<&CommandId>,
) -> Result<(), Broken> {
    let belongs =
        |mechanism: &&entente_domain::ids::MechanismId| eyes.reader.belongs.iter().any(|(mine, _)| mine == *mechanism);
    let owner = after.content.owner.mechanism();
    let mechanism = owner.into_iter().chain(&after.home.mechanism).find(belongs).cloned();
    let origin = Doer { actor: eyes.reader.user.clone(), mechanism, command: command.cloned() };
    exchange::append(tx.link(), &origin, house.now(), event).await?;
    search::taking::commitments::take(tx, after).await?;
    telling::tell(house, tx, before, after, event, &origin).await
}

pub(super) fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}
