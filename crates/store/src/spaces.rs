//! Papers and links of spaces, and the keys of calendars that are not one person's alone.

use entente_domain::{
    clock::Moment,
    ids::{MaterialId, UserId},
};

use crate::{Broken, Link};

/// A paper or a link in a space, without the paper's bytes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Material {
    pub id: String,
    /// The space's word.
    pub space: String,
    pub title: String,
    /// Of a link; empty: a paper.
    pub address: String,
    pub name: String,
    pub put_by: String,
    pub put_at: i64,
    /// Of a paper, what was seen of it; null: nobody has looked.
    pub glance: Option<String>,
}

const MATERIALS: &str = "select id, space, title, address, name, put_by, put_at, glance from space_material where space = $1 \
     order by put_at desc, id";

/// What is in a space, the newest first.
pub async fn materials(link: Link<'_>, space: &str) -> Result<Vec<Material>, Broken> {
    Ok(rows!(link, Material, MATERIALS, space.to_owned())?)
}

const MATERIAL: &str =
    "select id, space, title, address, name, put_by, put_at, glance from space_material where id = $1";

pub async fn material(link: Link<'_>, id: &MaterialId) -> Result<Option<Material>, Broken> {
    Ok(row!(link, Material, MATERIAL, id.to_string())?)
}

/// What a paper consists of.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Bytes {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

const BYTES: &str = "select media_type, bytes from space_material where id = $1";

pub async fn bytes(link: Link<'_>, id: &MaterialId) -> Result<Option<Bytes>, Broken> {
    Ok(row!(link, Bytes, BYTES, id.to_string())?)
}

const PUT: &str = "insert into space_material (id, space, title, address, name, media_type, bytes, put_by, put_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Puts a paper or a link into a space. Of a link the bytes are empty.
///
/// # Errors
/// [`Broken::is_duplicate`] if there is one with its id.
pub async fn put_material(link: Link<'_>, one: &Material, bytes: &Bytes) -> Result<(), Broken> {
    execute!(
        link,
        PUT,
        one.id.clone(),
        one.space.clone(),
        one.title.clone(),
        one.address.clone(),
        one.name.clone(),
        bytes.media_type.clone(),
        bytes.bytes.as_slice(),
        one.put_by.clone(),
        one.put_at
    )?;
    Ok(())
}

const DROP: &str = "delete from space_material where id = $1";

pub async fn drop_material(link: Link<'_>, id: &MaterialId) -> Result<(), Broken> {
    execute!(link, DROP, id.to_string())?;
    Ok(())
}

const SUBSCRIBE: &str = "insert into calendar_subscription (account_id, what, token_hash, created_at) \
     values ($1, $2, $3, $4) on conflict (account_id, what) do update set token_hash = excluded.token_hash, \
     created_at = excluded.created_at";

/// Gives somebody's calendar of a space, or of the network, a new key; the one before opens nothing any more.
pub async fn subscribe(link: Link<'_>, user: &UserId, what: &str, token_hash: &str, at: Moment) -> Result<(), Broken> {
    execute!(link, SUBSCRIBE, user.to_string(), what.to_owned(), token_hash.to_owned(), at.micros())?;
    Ok(())
}

const UNSUBSCRIBE: &str = "delete from calendar_subscription where account_id = $1 and what = $2";

pub async fn unsubscribe(link: Link<'_>, user: &UserId, what: &str) -> Result<(), Broken> {
    execute!(link, UNSUBSCRIBE, user.to_string(), what.to_owned())?;
    Ok(())
}

const SINCE: &str = "select created_at from calendar_subscription where account_id = $1 and what = $2";

/// Since when it has its key; none if it has none.
pub async fn subscribed_since(link: Link<'_>, user: &UserId, what: &str) -> Result<Option<Moment>, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), SINCE, user.to_string(), what.to_owned())?;
    Ok(found.map(|(at,)| Moment::from_micros(at)))
}

const SUBSCRIBER: &str = "select account_id, what from calendar_subscription where token_hash = $1";

/// Whose calendar of what a key opens.
pub async fn subscriber(link: Link<'_>, token_hash: &str) -> Result<Option<(UserId, String)>, Broken> {
    let found = row!(link, (String, String), SUBSCRIBER, token_hash.to_owned())?;
    Ok(found.map(|(user, what)| (UserId::new(user), what)))
}
