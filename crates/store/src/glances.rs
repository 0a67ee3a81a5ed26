//! What one sees of files before one opens them, beside the files themselves.

use crate::{Broken, Link};

/// Of what kind of thing a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    WithPost,
    InSpace,
    WithEvent,
}

impl Kept {
    pub const ALL: [Self; 3] = [Self::WithPost, Self::InSpace, Self::WithEvent];
}

const OF_POST: &str = "update post_file set glance = $2 where id = $1";
const OF_SPACE: &str = "update space_material set glance = $2 where id = $1";
const OF_EVENT: &str = "update gathering_file set glance = $2 where id = $1";

/// Keeps what was seen of a file.
pub async fn put(link: Link<'_>, kept: Kept, id: &str, record: &str) -> Result<(), Broken> {
    let sql = match kept {
        Kept::WithPost => OF_POST,
        Kept::InSpace => OF_SPACE,
        Kept::WithEvent => OF_EVENT,
    };
    execute!(link, sql, id.to_owned(), record.to_owned())?;
    Ok(())
}

/// A file nobody has looked into.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Unseen {
    pub id: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

const NEXT_OF_POST: &str = "select id, media_type, bytes from post_file where glance is null order by id limit 1";
const NEXT_OF_SPACE: &str =
    "select id, media_type, bytes from space_material where glance is null and name <> '' order by id limit 1";
const NEXT_OF_EVENT: &str = "select id, media_type, bytes from gathering_file where glance is null order by id limit 1";

/// The next of those that were there before anybody looked.
pub async fn next(link: Link<'_>, kept: Kept) -> Result<Option<Unseen>, Broken> {
    let sql = match kept {
        Kept::WithPost => NEXT_OF_POST,
        Kept::InSpace => NEXT_OF_SPACE,
        Kept::WithEvent => NEXT_OF_EVENT,
    };
    Ok(row!(link, Unseen, sql)?)
}
