//! Notes of spaces: what they are called and where they hang. Their texts lie with all live texts (`notes`).

use entente_domain::{
    clock::Moment,
    ids::{NoteId, UserId},
};
use entente_exchange::{space, space_notes::SpaceNote};

use crate::{Broken, Link};

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    space: String,
    title: String,
    author_id: String,
    created_at: i64,
    archived_at: Option<i64>,
    version: i64,
}

impl Row {
    fn note(self) -> SpaceNote {
        SpaceNote {
            id: NoteId::new(self.id),
            home: space::read(&self.space),
            title: self.title,
            author: UserId::new(self.author_id),
            created_at: Moment::from_micros(self.created_at),
            archived_at: self.archived_at.map(Moment::from_micros),
            version: self.version,
        }
    }
}

const INSERT: &str = "insert into space_note (id, space, title, author_id, created_at, archived_at, version) \
     values ($1, $2, $3, $4, $5, $6, $7)";

/// Behind the live text itself, in the same transaction.
pub async fn insert(link: Link<'_>, note: &SpaceNote) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        note.id.to_string(),
        space::word(&note.home),
        note.title.clone(),
        note.author.to_string(),
        note.created_at.micros(),
        note.archived_at.map(Moment::micros),
        note.version
    )?;
    Ok(())
}

const SAVE: &str = "update space_note set title = $2, archived_at = $3, version = $4 where id = $1";

pub async fn save(link: Link<'_>, note: &SpaceNote) -> Result<(), Broken> {
    let archived = note.archived_at.map(Moment::micros);
    execute!(link, SAVE, note.id.to_string(), note.title.clone(), archived, note.version)?;
    Ok(())
}

const BY_ID: &str =
    "select id, space, title, author_id, created_at, archived_at, version from space_note where id = $1";

pub async fn by_id(link: Link<'_>, id: &NoteId) -> Result<Option<SpaceNote>, Broken> {
    Ok(row!(link, Row, BY_ID, id.to_string())?.map(Row::note))
}

/// When somebody wrote in a note last, and who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub at: Moment,
    pub by: UserId,
}

#[derive(sqlx::FromRow)]
struct Changed {
    id: String,
    at: i64,
    author_id: String,
}

const OF_SPACE: &str = "select id, space, title, author_id, created_at, archived_at, version from space_note \
     where space = $1";
// For each note one look at the end of its log, by the log's key.
const CHANGES: &str = "select note_update.note_id as id, note_update.at, note_update.author_id \
     from space_note join note_update on note_update.note_id = space_note.id \
     and note_update.seq = (select max(seq) from note_update as last where last.note_id = space_note.id) \
     where space_note.space = $1";

/// The notes of a space with their last change, what was written in last first.
pub async fn of_space(mut link: Link<'_>, space: &str) -> Result<Vec<(SpaceNote, Option<Change>)>, Broken> {
    let mut changes = std::collections::BTreeMap::new();
    for row in rows!(link.again(), Changed, CHANGES, space.to_owned())? {
        changes.insert(row.id, Change { at: Moment::from_micros(row.at), by: UserId::new(row.author_id) });
    }
    let rows = rows!(link, Row, OF_SPACE, space.to_owned())?;
    let mut found: Vec<(SpaceNote, Option<Change>)> = rows
        .into_iter()
        .map(Row::note)
        .map(|note| (changes.remove(note.id.as_str()), note))
        .map(|(c, n)| (n, c))
        .collect();
    newest_first(&mut found);
    Ok(found)
}

/// What was written in last first; what nobody has written in, by when it was begun.
pub fn newest_first(notes: &mut [(SpaceNote, Option<Change>)]) {
    let last = |(note, change): &(SpaceNote, Option<Change>)| change.as_ref().map_or(note.created_at, |one| one.at);
    notes.sort_by(|a, b| last(b).cmp(&last(a)).then_with(|| a.0.id.cmp(&b.0.id)));
}

const SPACES: &str = "select distinct space from space_note";

/// The words of all spaces that have notes.
pub async fn spaces(link: Link<'_>) -> Result<Vec<String>, Broken> {
    let found = rows!(link, (String,), SPACES)?;
    Ok(found.into_iter().map(|(space,)| space).collect())
}

const ALL: &str = "select id from space_note order by id";

/// All of the house, for looking them through.
pub async fn all(link: Link<'_>) -> Result<Vec<NoteId>, Broken> {
    Ok(rows!(link, (String,), ALL)?.into_iter().map(|(id,)| NoteId::new(id)).collect())
}

const TELL: &str = "insert into space_note_told (note_id, account_id, at) values ($1, $2, $3) \
     on conflict (note_id, account_id) do nothing";

/// Notes that somebody is told that a note names them. `false`: they have been told.
pub async fn tell(link: Link<'_>, note: &NoteId, account: &UserId, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, TELL, note.to_string(), account.to_string(), at.micros())? == 1)
}
