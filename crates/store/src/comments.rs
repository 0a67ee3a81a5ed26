//! Threads of comments on notes.

use entente_domain::{
    clock::Moment,
    ids::{CommentId, NoteId, ThreadId},
};

use crate::{Broken, Link};

/// What a thread is about, and whether it is settled.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ThreadRow {
    pub id: String,
    pub note_id: String,
    pub quote: String,
    pub anchor: String,
    pub opened_by: String,
    pub opened_at: i64,
    pub resolved_by: Option<String>,
    pub resolved_name: Option<String>,
    pub resolved_at: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct CommentRow {
    pub id: String,
    pub thread_id: String,
    pub written_by: String,
    pub party_id: Option<String>,
    pub name: String,
    pub written_at: i64,
    pub text: String,
    pub edited_at: Option<i64>,
}

/// What a comment said before.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct FormerRow {
    pub comment_id: String,
    pub edition: i64,
    pub text: String,
    pub since: i64,
}

const OPEN: &str = "insert into comment_thread (id, note_id, quote, anchor, opened_by, opened_at) \
     values ($1, $2, $3, $4, $5, $6)";

pub async fn open(link: Link<'_>, thread: &ThreadRow) -> Result<(), Broken> {
    execute!(
        link,
        OPEN,
        thread.id.clone(),
        thread.note_id.clone(),
        thread.quote.clone(),
        thread.anchor.clone(),
        thread.opened_by.clone(),
        thread.opened_at
    )?;
    Ok(())
}

const WRITE: &str = "insert into comment (id, thread_id, written_by, party_id, name, written_at, text) \
     values ($1, $2, $3, $4, $5, $6, $7)";

pub async fn write(link: Link<'_>, comment: &CommentRow) -> Result<(), Broken> {
    execute!(
        link,
        WRITE,
        comment.id.clone(),
        comment.thread_id.clone(),
        comment.written_by.clone(),
        comment.party_id.clone(),
        comment.name.clone(),
        comment.written_at,
        comment.text.clone()
    )?;
    Ok(())
}

const THREADS: &str = "select id, note_id, quote, anchor, opened_by, opened_at, resolved_by, resolved_name, \
     resolved_at from comment_thread where note_id = $1 order by opened_at, id";

pub async fn threads(link: Link<'_>, note: &NoteId) -> Result<Vec<ThreadRow>, Broken> {
    Ok(rows!(link, ThreadRow, THREADS, note.to_string())?)
}

const COMMENTS: &str = "select comment.id, comment.thread_id, comment.written_by, comment.party_id, comment.name, \
     comment.written_at, comment.text, comment.edited_at from comment \
     join comment_thread on comment_thread.id = comment.thread_id where comment_thread.note_id = $1 \
     order by comment.written_at, comment.id";

/// All comments of a note, in the order in which they were written.
pub async fn comments(link: Link<'_>, note: &NoteId) -> Result<Vec<CommentRow>, Broken> {
    Ok(rows!(link, CommentRow, COMMENTS, note.to_string())?)
}

const FORMER: &str = "select comment_former.comment_id, comment_former.edition, comment_former.text, comment_former.since \
     from comment_former join comment on comment.id = comment_former.comment_id \
     join comment_thread on comment_thread.id = comment.thread_id where comment_thread.note_id = $1 \
     order by comment_former.comment_id, comment_former.edition";

pub async fn former(link: Link<'_>, note: &NoteId) -> Result<Vec<FormerRow>, Broken> {
    Ok(rows!(link, FormerRow, FORMER, note.to_string())?)
}

const KEEP_FORMER: &str = "insert into comment_former (comment_id, edition, text, since) \
     select id, (select count(*) from comment_former where comment_id = $1), text, coalesce(edited_at, written_at) \
     from comment where id = $1";
const EDIT: &str = "update comment set text = $2, edited_at = $3 where id = $1";

/// Keeps what the comment said, and lets it say something else.
pub async fn edit(mut link: Link<'_>, id: &CommentId, text: &str, at: Moment) -> Result<(), Broken> {
    execute!(link.again(), KEEP_FORMER, id.to_string())?;
    execute!(link, EDIT, id.to_string(), text.to_owned(), at.micros())?;
    Ok(())
}

const RESOLVE: &str = "update comment_thread set resolved_by = $2, resolved_name = $3, resolved_at = $4 where id = $1";

/// Settles a thread, or with `None` takes it up again.
pub async fn resolve(link: Link<'_>, id: &ThreadId, resolved: Option<(&str, &str, Moment)>) -> Result<(), Broken> {
    execute!(
        link,
        RESOLVE,
        id.to_string(),
        resolved.map(|(by, _, _)| by.to_owned()),
        resolved.map(|(_, name, _)| name.to_owned()),
        resolved.map(|(_, _, at)| at.micros())
    )?;
    Ok(())
}
