//! What owners state of their mechanism in the directory: fact by fact, over the imported record. The owners' fact wins;
//! what a later import says otherwise waits until they take it or leave it.

use std::collections::BTreeMap;

use entente_domain::{
    directory::{
        Directory, Mechanism, MechanismStatus,
        fact::{Fact, Field, Problem, Stated},
    },
    ids::{MechanismId, UserId},
};
use entente_exchange::{
    event::Event,
    notices::NoticeKind,
    policy::{Deed, Reader},
    post::Post,
};
use entente_store::{
    Broken, Tx, accounts,
    contacts::{self, Contact},
    directory,
    exchange::{self, Origin},
    facts,
    notices::Subject,
    posts,
};

pub use entente_domain::directory::fact;
pub use entente_exchange::offices::ContactReach;
pub use entente_store::{contacts::Contact as ContactPoint, facts::Change};

use crate::{
    Actor, Failure, House, boards,
    notices::{self as letters, News},
    search,
};

/// The profile as its owners see it.
#[derive(Clone, Debug)]
pub struct Profile {
    /// With what they stated over it.
    pub mechanism: Mechanism,
    /// As it was imported last.
    pub imported: Mechanism,
    pub facts: BTreeMap<Field, Fact>,
    /// The number of the last change of each fact; what somebody writes anew carries the one they saw.
    pub numbers: BTreeMap<Field, i64>,
    /// Who stated what, by name.
    pub names: BTreeMap<UserId, String>,
}

impl Profile {
    pub fn number(&self, field: Field) -> i64 {
        self.numbers.get(&field).copied().unwrap_or(0)
    }

    /// The facts of which an import says otherwise, with what it says.
    pub fn differences(&self) -> Vec<(Field, Vec<String>)> {
        let differs = |fact: &Fact| {
            let said = self.imported.lines(fact.field);
            fact.differs_from(&said).then_some((fact.field, said))
        };
        self.facts.values().filter_map(differs).collect()
    }
}

/// Why a fact was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    Problems(Vec<Problem>),
    /// Somebody stated it anew since they saw it.
    Stale,
    /// It says so already.
    Same,
}

fn key(mechanism: &str) -> MechanismId {
    MechanismId::new(mechanism)
}

/// Whether the reader keeps the profile of a mechanism.
pub fn may_keep(eyes: &Reader, mechanism: &str) -> bool {
    eyes.may_with(&key(mechanism), Deed::KeepProfile)
}

/// The profile, for those who keep it.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`], [`Failure::Absent`] for a mechanism the directory does not know.
pub async fn open(house: &House, who: &Actor, mechanism: &str) -> Result<Profile, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let eyes = boards::reading(reader.link(), who).await?;
    let imported = directory::imported(reader.link()).await?;
    let whole = directory::load(reader.link()).await?;
    let (Some(imported), Some(mechanism)) = (imported.mechanism(mechanism), whole.mechanism(mechanism)) else {
        return Err(Failure::Absent);
    };
    if !may_keep(&eyes, &mechanism.id) {
        return Err(Failure::Forbidden);
    }
    let facts: BTreeMap<Field, Fact> = whole
        .facts
        .iter()
        .filter(|fact| fact.mechanism == mechanism.id)
        .map(|fact| (fact.field, fact.clone()))
        .collect();
    let mut numbers = BTreeMap::new();
    for field in Field::ALL {
        numbers.insert(*field, facts::last(reader.link(), &key(&mechanism.id), *field).await?);
    }
    let mut names = BTreeMap::new();
    for fact in facts.values() {
        if let Some(account) = accounts::by_id(reader.link(), &fact.by).await? {
            names.insert(fact.by.clone(), account.name);
        }
    }
    Ok(Profile { mechanism: mechanism.clone(), imported: imported.clone(), facts, numbers, names })
}

/// What somebody does to a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    State(Stated),
    /// What was imported last stands again.
    TakeImported,
    /// What was imported last has been seen, and is left.
    LeaveImported,
}

/// States a fact anew, or says what becomes of an import that differs. `seen`: the number of the change they saw.
///
/// # Errors
/// As [`open`], or why it was refused.
pub async fn act(
    house: &House,
    who: &Actor,
    mechanism: &str,
    field: Field,
    seen: i64,
    act: Act,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    // Two who state the same thing come one after the other, whichever server they ask.
    exchange::hold(tx.link()).await?;
    let eyes = boards::reading(tx.link(), who).await.map_err(never)?;
    let imported = directory::imported(tx.link()).await?;
    let record = imported.mechanism(mechanism).cloned().ok_or(Failure::Absent)?;
    if !may_keep(&eyes, mechanism) {
        return Err(Failure::Forbidden);
    }
    let (id, now) = (key(mechanism), house.now());
    let number = facts::last(tx.link(), &id, field).await?;
    if number != seen {
        return Err(Failure::Refused(Refused::Stale));
    }
    let there =
        facts::all(tx.link()).await?.into_iter().find(|fact| fact.mechanism == mechanism && fact.field == field);
    let said = record.lines(field);
    let before = there.as_ref().map_or_else(|| said.clone(), |fact| fact.lines.clone());
    let fact = |stated: Stated| Fact {
        mechanism: mechanism.to_owned(),
        field,
        lines: stated.lines,
        as_of: stated.as_of,
        source: stated.source,
        imported: said.clone(),
        number: number + 1,
        by: user.clone(),
        at: now,
    };
    let after = match (act, there) {
        (Act::State(stated), there) => {
            let stated = stated
                .checked(field, &imported.known(), &imported.states)
                .map_err(|problems| Failure::Refused(Refused::Problems(problems)))?;
            let same =
                |fact: &Fact| fact.lines == stated.lines && fact.as_of == stated.as_of && fact.source == stated.source;
            if there.as_ref().is_some_and(same) {
                return Err(Failure::Refused(Refused::Same));
            }
            Some(fact(stated))
        }
        (Act::TakeImported, Some(_)) => None,
        // The fact stands as it was stated, by whom and when; only that the import was seen is new.
        (Act::LeaveImported, Some(there)) => Some(Fact { imported: said.clone(), number: number + 1, ..there }),
        (Act::TakeImported | Act::LeaveImported, None) => return Err(Failure::Refused(Refused::Same)),
    };
    let change = Change {
        field,
        number: number + 1,
        before,
        after: after.as_ref().map_or(said, |fact| fact.lines.clone()),
        as_of: after.as_ref().map(|fact| fact.as_of.clone()).unwrap_or_default(),
        source: after.as_ref().map(|fact| fact.source.clone()).unwrap_or_default(),
        kept: after.is_some(),
        by: user.clone(),
        at: now,
    };
    match &after {
        Some(fact) => facts::put(tx.link(), fact).await?,
        None => facts::drop(tx.link(), &id, field).await?,
    }
    facts::add_change(tx.link(), &id, &change).await?;
    let own = eyes.belongs_to(&id).then(|| id.clone());
    let origin = Origin { actor: Some(user), mechanism: own, command: None };
    let event = Event::FactStated { mechanism: id.clone(), field, number: change.number, kept: change.kept };
    exchange::append(tx.link(), &origin, now, &event).await?;
    let whole = directory::load(tx.link()).await?;
    if let Some(shown) = whole.mechanism(mechanism) {
        directory::show(tx.link(), shown).await?;
    }
    search::taking::directory::take(&mut tx, &whole).await?;
    let dormant = MechanismStatus::Dormant.word();
    let lies = |lines: &[String]| lines.first().is_some_and(|word| word == dormant);
    if field == Field::Status && lies(&change.after) && !lies(&change.before) {
        tell_conveners(house, &mut tx, &id, &origin).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// A mechanism lies dormant with something open on its board: who convenes the network looks after it.
async fn tell_conveners(house: &House, tx: &mut Tx, mechanism: &MechanismId, origin: &Origin) -> Result<(), Broken> {
    if posts::open_of(tx.link(), mechanism).await?.is_empty() {
        return Ok(());
    }
    for account in accounts::conveners(tx.link()).await? {
        if origin.actor.as_ref() != Some(&account) {
            put_notice(house, tx, mechanism, NoticeKind::Dormant, account, origin).await?;
        }
    }
    Ok(())
}

/// Tells somebody of a mechanism; everybody may read of those.
pub(crate) async fn put_notice(
    house: &House,
    tx: &mut Tx,
    mechanism: &MechanismId,
    kind: NoticeKind,
    account: UserId,
    origin: &Origin,
) -> Result<(), Broken> {
    letters::put(house, tx, account, News::new(kind, Subject::Mechanism(mechanism.clone()), origin)).await
}

/// What was changed in a profile, the last first; who did it, for those of the network.
///
/// # Errors
/// [`Failure::Absent`] for a mechanism the directory does not know.
pub async fn history(
    house: &House,
    who: &Actor,
    directory: &Directory,
    mechanism: &str,
) -> Result<(Vec<Change>, BTreeMap<UserId, String>), Failure> {
    directory.mechanism(mechanism).ok_or(Failure::Absent)?;
    let mut reader = house.database.read().await?;
    let eyes = boards::reading(reader.link(), who).await?;
    let changes = facts::changes(reader.link(), &key(mechanism)).await?;
    let mut names = BTreeMap::new();
    if !eyes.belongs.is_empty() || eyes.convener {
        for change in &changes {
            if !names.contains_key(&change.by)
                && let Some(account) = accounts::by_id(reader.link(), &change.by).await?
            {
                names.insert(change.by.clone(), account.name);
            }
        }
    }
    Ok((changes, names))
}

/// What a mechanism's page shows beside the directory.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub eyes: Reader,
    /// Whom the reader may turn to.
    pub contacts: Vec<Contact>,
    /// What the reader themselves agreed to.
    pub own: Option<Contact>,
    /// Of a dormant mechanism: requests, questions and offers of it that are open, as far as the reader may read them.
    pub open: Vec<Post>,
}

/// What stands beside the directory on a mechanism's page, for this reader.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn beside(house: &House, who: &Actor, mechanism: &Mechanism) -> Result<Beside, Failure> {
    let id = key(&mechanism.id);
    let mut reader = house.database.read().await?;
    let eyes = boards::reading(reader.link(), who).await?;
    // Visitors turn to nobody by name.
    let mut contacts = if eyes.user.is_some() { contacts::of(reader.link(), &id).await? } else { Vec::new() };
    let own = contacts.iter().find(|one| Some(&one.user) == eyes.user.as_ref()).cloned();
    contacts.retain(|one| eyes.sees_contact(&id, one.reach));
    let mut open = match mechanism.status {
        MechanismStatus::Dormant => posts::open_of(reader.link(), &id).await?,
        MechanismStatus::Active | MechanismStatus::Emerging => Vec::new(),
    };
    open.retain(|post| eyes.sees(post));
    Ok(Beside { eyes, contacts, own, open })
}

/// The actor agrees to be shown as somebody to turn to; with no reach, no longer. It holds at once.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Forbidden`] for those who do not belong to the mechanism.
pub async fn stand_as_contact(
    house: &House,
    who: &Actor,
    mechanism: &str,
    reach: Option<ContactReach>,
    about: &str,
) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let id = key(mechanism);
    let mut tx = house.database.write().await?;
    let eyes = boards::reading(tx.link(), who).await?;
    match reach {
        // Whoever has left may still take it back.
        None => contacts::drop(tx.link(), &id, &user).await?,
        Some(_) if !eyes.may_with(&id, Deed::StandAsContact) => return Err(Failure::Forbidden),
        Some(reach) => {
            let about: String = about.split_whitespace().collect::<Vec<_>>().join(" ");
            let about: String = about.chars().take(entente_domain::limits::NAME_MAX).collect();
            contacts::put(tx.link(), &id, &user, reach, &about, house.now()).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

pub(crate) fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}
