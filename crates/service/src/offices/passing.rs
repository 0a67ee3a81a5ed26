//! Rights pass with their office: the old end and the new begin in one transaction.

use std::collections::BTreeMap;

use entente_domain::{
    directory::term::{self, Office},
    ids::{MechanismId, UserId},
    people::MechanismRole,
};
use entente_exchange::{event::Event, notices::NoticeKind, post::State};
use entente_store::{
    Broken, Tx, accounts,
    exchange::{self, Origin},
    posts, terms,
};

use super::refresh;
use crate::{House, profiles};

/// Passes on all offices whose instant has come. Says in how many mechanisms.
///
/// # Errors
/// Only the database's; what passed by then has passed.
pub async fn pass_due(house: &House) -> Result<usize, Broken> {
    // Looked at first without writing: at most instants nothing passes.
    let due = {
        let mut reader = house.database.read().await?;
        terms::due(reader.link(), house.now()).await?
    };
    let mut count = 0;
    for mechanism in due {
        let mut tx = house.database.write().await?;
        exchange::hold(tx.link()).await?;
        // As it is under the lock: another server may have been first.
        if in_mechanism(house, &mut tx, &mechanism).await? {
            refresh(&mut tx, &mechanism).await?;
            tx.commit().await?;
            count += 1;
        }
    }
    Ok(count)
}

/// Passes on what is due in one mechanism, instant by instant, under the lock of the record. Says whether anything was.
pub(super) async fn in_mechanism(house: &House, tx: &mut Tx, mechanism: &MechanismId) -> Result<bool, Broken> {
    let mut passed = false;
    loop {
        let all = terms::of(tx.link(), mechanism).await?;
        let Some(at) = term::due(&all, house.now()) else { return Ok(passed) };
        let roles: BTreeMap<UserId, MechanismRole> =
            accounts::members_of(tx.link(), mechanism).await?.into_iter().collect();
        let passing = term::pass(&all, &roles, at);
        for term in passing.ended.iter().chain(&passing.begun) {
            terms::put(tx.link(), term).await?;
        }
        for (user, role) in &passing.roles {
            match role {
                Some(role) => accounts::put_mechanism_member(tx.link(), mechanism, user, *role).await?,
                None => accounts::drop_mechanism_member(tx.link(), mechanism, user).await?,
            }
        }
        let heir =
            passing.begun.iter().find(|term| term.office == Office::Chair).and_then(|term| term.accounts.first());
        if let Some(heir) = heir {
            give_drafts(tx, mechanism, &heir.user).await?;
        }
        let ids = |terms: &[term::Term]| terms.iter().map(|term| term.id.clone()).collect();
        let (ended, begun) = (ids(&passing.ended), ids(&passing.begun));
        let event = Event::OfficePassed { mechanism: mechanism.clone(), at, ended, begun };
        let origin = Origin { mechanism: Some(mechanism.clone()), ..Origin::default() };
        exchange::append(tx.link(), &origin, house.now(), &event).await?;
        let acting = passing.ended.iter().chain(&passing.begun).flat_map(|term| &term.accounts);
        let mut people: Vec<UserId> = acting.map(|one| one.user.clone()).chain(passing.roles.into_keys()).collect();
        people.sort();
        people.dedup();
        for account in people {
            profiles::put_notice(house, tx, mechanism, NoticeKind::Office, account, &origin).await?;
        }
        passed = true;
    }
}

/// What its author handed over is the new chair's to write on.
async fn give_drafts(tx: &mut Tx, mechanism: &MechanismId, to: &UserId) -> Result<(), Broken> {
    for id in terms::drafts(tx.link(), mechanism).await? {
        let Some(mut post) = posts::locked(tx.link(), &id).await? else { continue };
        if post.state == State::Draft && post.home.mechanism.as_ref() == Some(mechanism) {
            post.author = to.clone();
            post.version += 1;
            terms::give(tx.link(), &post).await?;
        }
        terms::take_back(tx.link(), &id).await?;
    }
    Ok(())
}
