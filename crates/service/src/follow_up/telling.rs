//! Who is told of commitments: those who answer for the owner, and those who put it down. Nobody who may not read it.

use std::collections::BTreeMap;

use entente_domain::{
    ids::{MechanismId, UserId},
    people::MechanismRole,
};
use entente_exchange::{
    commitments::{Commitment, Owner},
    event::Event,
    notices::NoticeKind,
};
use entente_store::{Broken, Tx, accounts, exchange::Origin, notices::Subject};

use super::eyes_of;
use crate::{
    House,
    notices::{self as letters, News},
};

/// Tells everybody an event concerns, in its transaction.
pub(super) async fn tell(
    house: &House,
    tx: &mut Tx,
    before: Option<&Commitment>,
    after: &Commitment,
    event: &Event,
    origin: &Origin,
) -> Result<(), Broken> {
    let mut told: BTreeMap<UserId, NoticeKind> = BTreeMap::new();
    let mut say = |people: Vec<UserId>, kind: NoticeKind| {
        for user in people {
            let reason = told.entry(user).or_insert(kind);
            *reason = kind.min(*reason);
        }
    };
    let owners = owners(tx, after).await?;
    match event {
        Event::CommitmentMade { .. } => say(owners, NoticeKind::Committed),
        Event::CommitmentWritten { .. } => {
            let is_new = before.is_none_or(|before| before.content.owner != after.content.owner);
            say(owners, if is_new { NoticeKind::Committed } else { NoticeKind::Progressed });
        }
        _ => {
            say(owners, NoticeKind::Progressed);
            say(keepers(tx, after).await?, NoticeKind::Progressed);
        }
    }
    if let Some(by) = &origin.actor {
        told.remove(by);
    }
    for (user, kind) in told {
        put(house, tx, after, kind, user, origin).await?;
    }
    Ok(())
}

/// Who answers for the owner; of a State's, who put it down.
pub(super) async fn owners(tx: &mut Tx, one: &Commitment) -> Result<Vec<UserId>, Broken> {
    match &one.content.owner {
        Owner::Mechanism(mechanism) => office(tx, mechanism).await,
        Owner::State(_) => keepers(tx, one).await,
        Owner::Convener => accounts::conveners(tx.link()).await,
    }
}

async fn keepers(tx: &mut Tx, one: &Commitment) -> Result<Vec<UserId>, Broken> {
    let mut people = match &one.home.mechanism {
        Some(mechanism) => office(tx, mechanism).await?,
        None => accounts::conveners(tx.link()).await?,
    };
    people.push(one.author.clone());
    Ok(people)
}

/// Who answers for a mechanism: its chair and secretariat.
pub(crate) async fn office(tx: &mut Tx, mechanism: &MechanismId) -> Result<Vec<UserId>, Broken> {
    let answers = |role| matches!(role, MechanismRole::Chair | MechanismRole::Secretariat);
    let members = accounts::members_of(tx.link(), mechanism).await?;
    Ok(members.into_iter().filter(|(_, role)| answers(*role)).map(|(user, _)| user).collect())
}

/// Puts one notice, if its reader may read what it is of. Says whether they were told.
pub(super) async fn put(
    house: &House,
    tx: &mut Tx,
    one: &Commitment,
    kind: NoticeKind,
    account: UserId,
    origin: &Origin,
) -> Result<(), Broken> {
    let eyes = eyes_of(tx.link(), &account).await?;
    if !eyes.sees(one) {
        return Ok(());
    }
    letters::put(house, tx, account, News::new(kind, Subject::Commitment(one.id.clone()), origin)).await
}
