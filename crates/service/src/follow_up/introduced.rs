//! What introductions leave in the register, in the transaction of the step that leaves it.

use entente_domain::ids::UserId;
use entente_exchange::{
    commitments::{Entry, EntryKind},
    event::Event,
    introduced::{entry, entry_of, settled},
    introductions::Introduction,
};
use entente_store::{
    Broken, Tx, commitments,
    exchange::{self, Origin},
    posts,
};

use super::today;
use crate::{House, search};

/// Brings the register to where an introduction stands after somebody's step: its entry once both sides have said yes, the
/// evidence once it is said what came of it. They are told by the introduction's own notice.
pub(crate) async fn keep(
    house: &House,
    tx: &mut Tx,
    one: &Introduction,
    user: &UserId,
    origin: &Origin,
) -> Result<(), Broken> {
    exchange::hold(tx.link()).await?;
    let at = house.now();
    let there = commitments::locked(tx.link(), &entry_of(one)).await?;
    let there = match there {
        Some(there) => there,
        None => {
            let request = posts::by_id(tx.link(), &one.request).await?;
            let offer = posts::by_id(tx.link(), &one.offer).await?;
            let (Some(request), Some(offer)) = (request, offer) else { return Ok(()) };
            let Some(made) = entry(one, &request, &offer, user, at) else { return Ok(()) };
            commitments::insert(tx.link(), &made).await?;
            let event = Event::CommitmentMade {
                commitment: made.id.clone(),
                kind: made.content.kind,
                owner: made.content.owner.clone(),
                audience: made.audience().to_string(),
            };
            exchange::append(tx.link(), origin, at, &event).await?;
            made
        }
    };
    let mut now = there.clone();
    if let Some((stamp, _, what)) = &one.reported {
        let evidence = Entry {
            id: house.id().into(),
            kind: EntryKind::Evidence,
            at: stamp.at,
            by: stamp.by.clone(),
            mechanism: origin.mechanism.clone(),
            day: today(house).to_string(),
            text: what.clone(),
        };
        commitments::add_entry(tx.link(), &there.id, &evidence).await?;
        let event = Event::EvidenceAdded { commitment: there.id.clone(), entry: evidence.id };
        exchange::append(tx.link(), origin, at, &event).await?;
        if let Some((after, event)) = settled(&there, one, at) {
            commitments::save(tx.link(), &after).await?;
            exchange::append(tx.link(), origin, at, &event).await?;
            now = after;
        }
    }
    search::taking::commitments::take(tx, &now).await
}
