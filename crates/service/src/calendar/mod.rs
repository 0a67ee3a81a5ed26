//! Calendars: a meeting or a session to be taken along, and one feed per person
//! that other programmes subscribe to by an address nobody can guess.

pub mod entries;
pub mod ics;
pub(crate) mod revisions;
pub mod slots;
#[cfg(test)]
mod tests;
mod zones;

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, SessionId},
    text::Language,
};
use entente_store::{accounts, calendar, events};

use self::{entries::Reader, ics::Calendar, slots::Told};
use crate::{Actor, Failure, House, Person, meetings, secrets, silence};

/// A meeting with all its sessions.
///
/// # Errors
/// As [`meetings::open`].
pub async fn meeting(house: &House, who: &Actor, id: &MeetingId, reader: Reader<'_>) -> Result<Calendar, Failure> {
    let opened = meetings::open(house, who, id).await?;
    let mut connection = house.database.read().await?;
    let entries = entries::of_meeting(connection.link(), &opened, reader).await?;
    let name = opened.meeting.title.pick(reader.language.code()).1.to_owned();
    Ok(Calendar { name, entries })
}

/// One session, or word that it is not held.
///
/// # Errors
/// As [`meetings::open`]; [`Failure::Absent`] without such a session.
pub async fn session(
    house: &House,
    who: &Actor,
    id: &MeetingId,
    session: &SessionId,
    reader: Reader<'_>,
) -> Result<Calendar, Failure> {
    let mut calendar = meeting(house, who, id, reader).await?;
    let uid = format!("{session}@entente");
    calendar.entries.retain(|entry| entry.uid == uid);
    let entry = calendar.entries.first().ok_or(Failure::Absent)?;
    Ok(Calendar { name: entry.title.words.clone(), ..calendar })
}

/// Everything somebody has a part in, by the key of their feed. In their own language; English where they chose none.
///
/// # Errors
/// [`Failure::Absent`] if the key opens nothing, or nothing any more.
pub async fn feed(
    house: &House,
    secret: &str,
    public_url: &str,
    words: fn(Language, Told<'_>) -> String,
) -> Result<Calendar, Failure> {
    let account = {
        let mut connection = house.database.read().await?;
        let owner = calendar::feed_owner(connection.link(), &secrets::hash(secret)).await?.ok_or(Failure::Absent)?;
        accounts::by_id(connection.link(), &owner).await?.ok_or(Failure::Absent)?
    };
    if account.disabled_at.is_some() {
        return Err(Failure::Absent);
    }
    let language = account.language.as_deref().and_then(Language::from_tag);
    let who = Actor::Person(Person {
        user: account.user(),
        name: account.name,
        email: account.email,
        language,
        zone: account.zone,
        // What somebody runs is no part of their calendar.
        administrator: false,
        session: String::new(),
        unread: 0,
    });
    own(house, &who, Reader { language: language.unwrap_or(Language::En), public_url, words }).await
}

/// Everything the actor has a part in.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn own(house: &House, who: &Actor, reader: Reader<'_>) -> Result<Calendar, Failure> {
    let mut all = Vec::new();
    for opened in meetings::mine(house, who).await? {
        let mut connection = house.database.read().await?;
        all.extend(entries::of_meeting(connection.link(), &opened, reader).await?);
        all.extend(silence::entries(connection.link(), &opened, reader, house.now()).await?);
        let begun =
            events::end(connection.link(), &opened.meeting.id).await?.map_or(Moment::default(), |(_, begun)| begun);
        if let Some(whole) = house.programmes.read(connection.link(), &opened.meeting.id).await? {
            all.extend(slots::of_meeting(&opened, &whole, reader, begun, house.now()));
        }
    }
    Ok(Calendar { name: "Entente".to_owned(), entries: all })
}

/// Since when the actor's feed has its key; none if they have none.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn feed_since(house: &House, who: &Actor) -> Result<Option<Moment>, Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut connection = house.database.read().await?;
    Ok(calendar::feed_since(connection.link(), &person.user).await?)
}

/// Gives the actor's feed a key, and ends the one before. The key is not kept and cannot be shown again.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn renew_feed(house: &House, who: &Actor) -> Result<String, Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let (secret, hash) = secrets::fresh(house);
    let mut tx = house.database.write().await?;
    calendar::put_feed(tx.link(), &person.user, &hash, house.now()).await?;
    tx.commit().await?;
    tracing::info!(user.id = %person.user, "A calendar feed got a new key.");
    Ok(secret)
}

/// Ends the actor's feed.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn end_feed(house: &House, who: &Actor) -> Result<(), Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    calendar::end_feed(tx.link(), &person.user).await?;
    tx.commit().await?;
    tracing::info!(user.id = %person.user, "A calendar feed was ended.");
    Ok(())
}
