//! Signing up to an event, and giving a place back. Both are no events of the record: who wanted to come where is nothing a
//! chain that is never rewritten should hold.

use entente_domain::ids::{GatheringId, MechanismId};
use entente_exchange::{
    gatherings::{Seat, SignUp, next_seat},
    gatherings_acts::{Refusal, open_to_sign_up, open_to_withdraw},
};
use entente_store::{exchange::Origin, gatherings as kept};

use super::holding::move_up;
use crate::{Actor, Failure, House, boards};

fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}

/// Signs the actor up: for a place, or for the list of those who wait. `mechanism`: for whom they come, if they belong to it.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Absent`] if the event is not there for them, [`Failure::Forbidden`], or a [`Refusal`].
pub async fn sign_up(
    house: &House,
    who: &Actor,
    id: &GatheringId,
    mechanism: Option<MechanismId>,
) -> Result<Seat, Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let reader = boards::reading(tx.link(), who).await.map_err(never)?;
    // Locked: of two who want the last place one waits for the other.
    let one = kept::locked(tx.link(), id).await?.filter(|one| reader.sees_gathering(one)).ok_or(Failure::Absent)?;
    if !reader.may_sign_up(&one) {
        return Err(Failure::Forbidden);
    }
    let signed = kept::signed(tx.link(), id).await?;
    if let Some(there) = signed.iter().find(|sign_up| sign_up.user == user) {
        return Ok(there.seat);
    }
    let now = house.now();
    open_to_sign_up(&one, now).map_err(Failure::Refused)?;
    let seat = next_seat(one.content.places, &signed);
    let mechanism = mechanism.filter(|chosen| reader.belongs.iter().any(|(mine, _)| mine == chosen));
    kept::sign_up(tx.link(), id, &SignUp { user, mechanism, seat, at: now }).await?;
    tx.commit().await?;
    Ok(seat)
}

/// Gives the actor's place back; the first who waits has it then, and is told.
///
/// # Errors
/// As [`sign_up`].
pub async fn withdraw(house: &House, who: &Actor, id: &GatheringId) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    let reader = boards::reading(tx.link(), who).await.map_err(never)?;
    let one = kept::locked(tx.link(), id).await?.filter(|one| reader.sees_gathering(one)).ok_or(Failure::Absent)?;
    open_to_withdraw(&one, house.now()).map_err(Failure::Refused)?;
    if kept::withdraw(tx.link(), id, &user).await? {
        let origin = Origin { actor: Some(user), mechanism: one.home.mechanism.clone(), command: None };
        move_up(house, &mut tx, &one, &origin).await?;
        tx.commit().await?;
    }
    Ok(())
}
