//! Papers and links of a space: at hand between meetings. What is written together there is in its notes (`notes`).

use entente_domain::{
    directory::Directory,
    ids::{MaterialId, UserId},
    limits,
};
use entente_exchange::{
    gatherings_check::is_web,
    policy::{Deed, Reader},
    post::{Audience, Home},
    space,
};
use entente_store::spaces::{self, Bytes, Material};

use super::{entered, exists};
use crate::{
    Actor, Failure, House, boards,
    boards::{Sent, tidy},
    glances::{self, Kept},
    sorts_of_file,
};

/// Why it was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaterialRefusal {
    NoTitle,
    TooLong,
    /// Neither a link nor a paper.
    Nothing,
    NoLink,
    /// No paper we know, or not what its name says.
    Kind,
    TooLarge,
    TooMany,
}

impl MaterialRefusal {
    pub const fn word(self) -> &'static str {
        match self {
            Self::NoTitle => "no_title",
            Self::TooLong => "too_long",
            Self::Nothing => "nothing",
            Self::NoLink => "no_link",
            Self::Kind => "kind",
            Self::TooLarge => "too_large",
            Self::TooMany => "too_many",
        }
    }
}

/// What somebody puts into a space.
#[derive(Clone, Debug)]
pub struct Put {
    /// Its id, made with the form.
    pub id: MaterialId,
    pub title: String,
    /// Of a link.
    pub address: String,
    pub sent: Option<Sent>,
}

/// Whether the actor may put something there: asked before anybody reads what they send.
///
/// # Errors
/// [`Failure::Absent`] if the space is not there for them, [`Failure::Forbidden`] if they only read it.
pub async fn may_put(house: &House, directory: &Directory, who: &Actor, home: &Home) -> Result<(), Failure> {
    let mut connection = house.database.read().await?;
    let reader = entered(connection.link(), directory, who, home).await?;
    if space::may_work(&reader, home) { Ok(()) } else { Err(Failure::Forbidden) }
}

/// Puts a paper or a link into a space.
///
/// # Errors
/// As [`may_put`], or a [`MaterialRefusal`].
pub async fn put_material(
    house: &House,
    directory: &Directory,
    who: &Actor,
    home: &Home,
    put: Put,
) -> Result<(), Failure<MaterialRefusal>> {
    let never = |failure: Failure| failure.widen(|refusal| match refusal {});
    let refused = |refusal| Err(Failure::Refused(refusal));
    let user = who.user().ok_or(Failure::SignedOut)?;
    may_put(house, directory, who, home).await.map_err(never)?;
    let address = put.address.trim().to_owned();
    let (name, media_type, bytes) = match &put.sent {
        Some(sent) => {
            let name = tidy(&sent.name);
            let Some(media_type) = sorts_of_file::paper_or_table(&name, &sent.bytes) else {
                return refused(MaterialRefusal::Kind);
            };
            if sent.bytes.len() > limits::STATEMENT_FILE_BYTES_MAX {
                return refused(MaterialRefusal::TooLarge);
            }
            (name, media_type, sent.bytes.to_vec())
        }
        None if address.is_empty() => return refused(MaterialRefusal::Nothing),
        None if !is_web(&address) => return refused(MaterialRefusal::NoLink),
        None => (String::new(), "", Vec::new()),
    };
    let title = match put.title.trim() {
        "" if name.is_empty() => return refused(MaterialRefusal::NoTitle),
        "" => name.clone(),
        title if title.chars().count() > limits::TITLE_MAX => return refused(MaterialRefusal::TooLong),
        title => title.to_owned(),
    };
    let space = space::word(home);
    let seen = match &put.sent {
        Some(sent) => Some(glances::of(media_type, sent.bytes.clone()).await),
        None => None,
    };
    let mut tx = house.database.write().await?;
    let reader = entered(tx.link(), directory, who, home).await.map_err(never)?;
    if !space::may_work(&reader, home) {
        return Err(Failure::Forbidden);
    }
    if spaces::material(tx.link(), &put.id).await?.is_some() {
        return Ok(());
    }
    let there = spaces::materials(tx.link(), &space).await?;
    if i64::try_from(there.len()).unwrap_or(i64::MAX) >= limits::SPACE_MATERIALS_MAX {
        return refused(MaterialRefusal::TooMany);
    }
    let one = Material {
        id: put.id.to_string(),
        space,
        title,
        address: if put.sent.is_some() { String::new() } else { address },
        name,
        put_by: user.to_string(),
        put_at: house.now().micros(),
        glance: None,
    };
    spaces::put_material(tx.link(), &one, &Bytes { media_type: media_type.to_owned(), bytes }).await?;
    if let Some(seen) = &seen {
        glances::put(&mut tx, Kept::InSpace, &one.id, seen).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Whether somebody takes it away: who put it there, and those who answer for the space.
pub fn may_drop(reader: &Reader, home: &Home, one: &Material) -> bool {
    let own = reader.user.as_ref().is_some_and(|user| *user == UserId::new(one.put_by.clone()));
    (own && space::may_work(reader, home)) || reader.may(Deed::Edit, home, &Audience::Network)
}

/// Takes a paper or a link out of its space. Says out of which.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`] if they only read it.
pub async fn drop_material(
    house: &House,
    directory: &Directory,
    who: &Actor,
    id: &MaterialId,
) -> Result<Home, Failure> {
    let mut tx = house.database.write().await?;
    let reader = boards::reading(tx.link(), who).await?;
    let one = spaces::material(tx.link(), id).await?.ok_or(Failure::Absent)?;
    let home = space::read(&one.space);
    if !exists(directory, &home) || !space::may_enter(&reader, &home) {
        return Err(Failure::Absent);
    }
    if !may_drop(&reader, &home, &one) {
        return Err(Failure::Forbidden);
    }
    spaces::drop_material(tx.link(), id).await?;
    tx.commit().await?;
    Ok(home)
}

/// A paper with its name.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// A paper of a space.
///
/// # Errors
/// [`Failure::Absent`] for those who do not belong there, and for links.
pub async fn material(house: &House, who: &Actor, id: &MaterialId) -> Result<File, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let one = spaces::material(connection.link(), id).await?.ok_or(Failure::Absent)?;
    if !space::may_enter(&reader, &space::read(&one.space)) || one.name.is_empty() {
        return Err(Failure::Absent);
    }
    let found = spaces::bytes(connection.link(), id).await?.ok_or(Failure::Absent)?;
    Ok(File { name: one.name, media_type: found.media_type, bytes: found.bytes })
}
