//! Calendars: a meeting or a session to be taken along, and one feed per person
//! that other programmes subscribe to by an address nobody can guess.

pub mod entries;
pub(crate) mod gatherings;
pub mod ics;
pub(crate) mod revisions;
pub mod slots;
#[cfg(test)]
mod tests;
mod zones;

use entente_domain::{
    clock::Moment,
    directory::Directory,
    ids::{GatheringId, MeetingId, SessionId, UserId},
    text::Language,
};
use entente_store::{accounts, calendar, events, gatherings as held, spaces as keys};

use self::{entries::Reader, ics::Calendar, slots::Told};
use crate::{Actor, Failure, House, Person, boards, meetings, network, secrets, silence};

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

/// One light event, with where one joins for who has a place.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the actor.
pub async fn gathering(house: &House, who: &Actor, id: &GatheringId, reader: Reader<'_>) -> Result<Calendar, Failure> {
    let opened = crate::gatherings::open(house, who, id).await?;
    let name = opened.gathering.content.title.clone();
    // What the actor may not see of it was taken out when it was opened.
    Ok(Calendar { name, entries: vec![gatherings::entry(&opened.gathering, reader.public_url, true)] })
}

/// What the actor may know of the network's days.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn of_network(
    house: &House,
    directory: &Directory,
    who: &Actor,
    reader: Reader<'_>,
) -> Result<Calendar, Failure> {
    Ok(Calendar { name: NAME.to_owned(), entries: network::entries(house, directory, who, reader).await? })
}

const NAME: &str = "Entente";

/// What a key opens: everything somebody has a part in, a space of theirs, or the network's days. In their own language;
/// English where they chose none.
///
/// # Errors
/// [`Failure::Absent`] if the key opens nothing, or nothing any more.
pub async fn feed(
    house: &House,
    directory: &Directory,
    secret: &str,
    public_url: &str,
    words: fn(Language, Told<'_>) -> String,
) -> Result<Calendar, Failure> {
    let hash = secrets::hash(secret);
    let (owner, what) = {
        let mut connection = house.database.read().await?;
        match calendar::feed_owner(connection.link(), &hash).await? {
            Some(owner) => (owner, None),
            None => {
                let (owner, what) = keys::subscriber(connection.link(), &hash).await?.ok_or(Failure::Absent)?;
                (owner, Some(what))
            }
        }
    };
    let who = Actor::Person(person(house, &owner).await?);
    let language = who.person().and_then(|person| person.language).unwrap_or(Language::En);
    let reader = Reader { language, public_url, words };
    let entries = match what {
        None => own(house, &who, reader).await?.entries,
        Some(what) => match network::subscribed(&what) {
            // Whoever has left the space has its calendar no longer.
            Some(home) => network::entries_of_space(house, directory, &who, &home, reader).await?,
            None => network::entries(house, directory, &who, reader).await?,
        },
    };
    Ok(Calendar { name: NAME.to_owned(), entries })
}

/// Somebody as the key of their feed knows them.
async fn person(house: &House, owner: &UserId) -> Result<Person, Failure> {
    let mut connection = house.database.read().await?;
    let account = accounts::by_id(connection.link(), owner).await?.ok_or(Failure::Absent)?;
    if account.disabled_at.is_some() {
        return Err(Failure::Absent);
    }
    Ok(Person {
        user: account.user(),
        language: account.language.as_deref().and_then(Language::from_tag),
        name: account.name,
        email: account.email,
        zone: account.zone,
        // What somebody runs is no part of their calendar.
        administrator: false,
        session: String::new(),
        unread: 0,
    })
}

/// Everything somebody has a part in: meetings, and events they have a place at.
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
    if let Some(user) = who.user() {
        let mut connection = house.database.read().await?;
        let eyes = boards::eyes_of(connection.link(), &user).await?;
        let mine = held::of_account(connection.link(), &user).await?;
        let seen = mine.iter().filter(|one| eyes.sees_gathering(one));
        all.extend(seen.map(|one| gatherings::entry(one, reader.public_url, false)));
    }
    Ok(Calendar { name: NAME.to_owned(), entries: all })
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
