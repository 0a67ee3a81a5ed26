//! What a meeting lets others know of its days. Without it a meeting is known to those who have a part in it, and to nobody
//! else: mechanisms could not keep out of each other's way.

use entente_domain::{directory::Directory, ids::MeetingId, policy::Action};
use entente_exchange::{check::Known as _, post::Reach};
use entente_store::meeting_days::{self, Days};

use crate::{Actor, Failure, House, actor, actor::Entered, boards::Names, themes};

/// Why it was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Shared with some, and none named.
    Nobody,
    /// A theme or a mechanism that the directory does not know, or a body: meetings are of mechanisms.
    Unknown,
}

/// What a meeting lets others know, for those who decide it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub entered: Entered,
    pub days: Option<Days>,
}

/// What a meeting lets others know of its days.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the actor, [`Failure::Forbidden`] for who does not prepare it.
pub async fn days(house: &House, who: &Actor, id: &MeetingId) -> Result<Seen, Failure> {
    let absent = || if who.person().is_some() { Failure::Absent } else { Failure::SignedOut };
    let mut connection = house.database.read().await?;
    let entered = actor::enter(connection.link(), id, who).await?.ok_or_else(absent)?;
    if !entered.place.may(Action::EditProgramme) {
        return Err(Failure::Forbidden);
    }
    let days = meeting_days::of(connection.link(), id).await?;
    Ok(Seen { entered, days })
}

/// Lets others know of a meeting's days; none: nobody any more but those who have a part in it.
///
/// # Errors
/// As [`days`], or what is wrong.
pub async fn let_know(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &MeetingId,
    wanted: Option<Days>,
) -> Result<(), Failure<Refused>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let seen = days(house, who, id).await.map_err(|failure| failure.widen(|refusal| match refusal {}))?;
    let mut tx = house.database.write().await?;
    match wanted {
        None => meeting_days::drop(tx.link(), id).await?,
        Some(mut days) => {
            themes::settle(tx.link(), &mut days.themes).await?;
            let names = Names(directory);
            let known = days.themes.iter().all(|key| names.theme(key))
                && days.shared_with.iter().all(|key| names.mechanism(key.as_str()))
                && days.reach != Reach::Body;
            if !known {
                return Err(Failure::Refused(Refused::Unknown));
            }
            if days.reach == Reach::Some && days.shared_with.is_empty() {
                return Err(Failure::Refused(Refused::Nobody));
            }
            meeting_days::put(tx.link(), &seen.entered.meeting, &days, &user, house.now()).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}
