//! Live notes: an append-only log of updates with snapshots. Bytes only; what
//! they mean is for `live`.

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, ItemId, MeetingId, NoteId, ParaId, PartyId, UserId},
};

use crate::{Broken, Database, Link};

/// A note and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct NoteRow {
    pub id: String,
    /// None: of a space (`space_notes`).
    pub meeting_id: Option<String>,
    /// Of the note of an agenda item.
    pub item_id: Option<String>,
    /// Of a live text in which an outcome document is written: the whole draft, or with `para_id` one paragraph.
    pub document_id: Option<String>,
    pub para_id: Option<String>,
    pub epoch: String,
    pub created_at: i64,
}

/// Whose a live text is: from this its readers follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    Meeting(MeetingId, Of),
    /// A space, all the year round; which one, and what it is called, is in `space_notes`.
    Space,
}

/// What a live text of a meeting is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    Item(ItemId),
    Draft(DocumentId),
    Para(DocumentId, ParaId),
}

impl NoteRow {
    /// Whose it is; the table lets no other pattern be.
    pub fn owner(&self) -> Option<Owner> {
        let of = match (&self.meeting_id, &self.item_id, &self.document_id, &self.para_id) {
            (None, None, None, None) => return Some(Owner::Space),
            (Some(_), Some(item), None, None) => Of::Item(ItemId::new(item.clone())),
            (Some(_), None, Some(document), None) => Of::Draft(DocumentId::new(document.clone())),
            (Some(_), None, Some(document), Some(para)) => {
                Of::Para(DocumentId::new(document.clone()), ParaId::new(para.clone()))
            }
            _ => return None,
        };
        self.meeting_id.clone().map(|meeting| Owner::Meeting(MeetingId::new(meeting), of))
    }
}

const INSERT: &str = "insert into note (id, meeting_id, item_id, document_id, para_id, epoch, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7)";

pub async fn insert(link: Link<'_>, id: &NoteId, owner: &Owner, epoch: &str, at: Moment) -> Result<(), Broken> {
    let (item, document, para) = match owner {
        Owner::Space => (None, None, None),
        Owner::Meeting(_, Of::Item(item)) => (Some(item.to_string()), None, None),
        Owner::Meeting(_, Of::Draft(document)) => (None, Some(document.to_string()), None),
        Owner::Meeting(_, Of::Para(document, para)) => (None, Some(document.to_string()), Some(para.to_string())),
    };
    let meeting = match owner {
        Owner::Meeting(meeting, _) => Some(meeting.to_string()),
        Owner::Space => None,
    };
    let (id, epoch) = (id.to_string(), epoch.to_owned());
    execute!(link, INSERT, id, meeting, item, document, para, epoch, at.micros())?;
    Ok(())
}

const BY_ID: &str = "select id, meeting_id, item_id, document_id, para_id, epoch, created_at from note where id = $1";

pub async fn by_id(link: Link<'_>, id: &NoteId) -> Result<Option<NoteRow>, Broken> {
    Ok(row!(link, NoteRow, BY_ID, id.to_string())?)
}

/// An update as stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct UpdateRow {
    pub seq: i64,
    pub at: i64,
    pub author_id: String,
    pub party_id: Option<String>,
    pub checksum: Vec<u8>,
    pub bytes: Vec<u8>,
}

/// An update to be stored.
#[derive(Clone, Copy, Debug)]
pub struct NewUpdate<'a> {
    pub note: &'a NoteId,
    pub seq: i64,
    pub at: Moment,
    pub author: &'a UserId,
    pub party: Option<&'a PartyId>,
    pub checksum: &'a [u8],
    pub bytes: &'a [u8],
}

macro_rules! insert {
    ($rows:expr) => {
        concat!("insert into note_update (note_id, seq, at, author_id, party_id, checksum, bytes) ", $rows)
    };
}
macro_rules! four {
    ($row:expr) => {
        concat!($row, ", ", $row, ", ", $row, ", ", $row)
    };
}
/// A row costs less than the statement round it. Parameters without names: those with one the library looks up
/// one by one, in a list that is as long as they are many.
const SQLITE_ONE: &str = insert!("values (?, ?, ?, ?, ?, ?, ?)");
const SQLITE_SIXTEEN: &str = insert!(concat!("values ", four!(four!("(?, ?, ?, ?, ?, ?, ?)"))));
const SQLITE_MANY: &str = insert!(concat!("values ", four!(four!(four!(four!("(?, ?, ?, ?, ?, ?, ?)"))))));
const MANY: usize = 256;
const SIXTEEN: usize = 16;
const POSTGRES: &str = insert!(
    "select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::bytea[], $7::bytea[])"
);

/// Stores updates in the caller's transaction.
pub async fn append(link: Link<'_>, updates: &[NewUpdate<'_>]) -> Result<(), Broken> {
    match link {
        Link::Sqlite(connection) => {
            let (many, rest) = updates.as_chunks::<MANY>();
            let (sixteen, rest) = rest.as_chunks::<SIXTEEN>();
            let ones = rest.chunks(1).map(|row| (SQLITE_ONE, row));
            let sixteen = sixteen.iter().map(|rows| (SQLITE_SIXTEEN, rows.as_slice()));
            for (sql, rows) in many.iter().map(|rows| (SQLITE_MANY, rows.as_slice())).chain(sixteen).chain(ones) {
                let bound = rows.iter().fold(sqlx::query(sql), |query, row| {
                    query
                        .bind(row.note.as_str())
                        .bind(row.seq)
                        .bind(row.at.micros())
                        .bind(row.author.as_str())
                        .bind(row.party.map(PartyId::as_str))
                        .bind(row.checksum)
                        .bind(row.bytes)
                });
                bound.execute(&mut *connection).await?;
            }
        }
        Link::Postgres(connection) => {
            macro_rules! column {
                ($field:expr) => {
                    updates.iter().map($field).collect::<Vec<_>>()
                };
            }
            sqlx::query(POSTGRES)
                .bind(column!(|row| row.note.as_str()))
                .bind(column!(|row| row.seq))
                .bind(column!(|row| row.at.micros()))
                .bind(column!(|row| row.author.as_str()))
                .bind(column!(|row| row.party.map(PartyId::as_str)))
                .bind(column!(|row| row.checksum))
                .bind(column!(|row| row.bytes))
                .execute(connection)
                .await?;
        }
    }
    Ok(())
}

/// Stores updates in a transaction of their own. It does not count as a change: no page that is kept shows a text.
///
/// # Errors
/// [`Broken`], with [`Broken::is_duplicate`] where a number is taken; then nothing is stored.
pub async fn append_alone(database: &Database, updates: &[NewUpdate<'_>]) -> Result<(), Broken> {
    // One statement is a transaction by itself, and begun and committed with one word instead of three.
    if matches!(updates.len(), 1 | SIXTEEN | MANY) || database.engine() == "postgresql" {
        let mut alone = database.alone().await?;
        return append(alone.link(), updates).await;
    }
    let mut tx = database.write().await?;
    append(tx.link(), updates).await?;
    tx.commit_aside().await
}

const AFTER: &str = "select seq, at, author_id, party_id, checksum, bytes from note_update \
     where note_id = $1 and seq > $2 order by seq";

pub async fn updates_after(link: Link<'_>, note: &NoteId, seq: i64) -> Result<Vec<UpdateRow>, Broken> {
    Ok(rows!(link, UpdateRow, AFTER, note.to_string(), seq)?)
}

/// A snapshot as stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SnapshotRow {
    pub through_seq: i64,
    pub at: i64,
    pub checksum: Vec<u8>,
    pub bytes: Vec<u8>,
}

const SNAPSHOTS: &str = "select through_seq, at, checksum, bytes from note_snapshot where note_id = $1 \
     order by through_seq desc";

/// The snapshots kept, newest first.
pub async fn snapshots(link: Link<'_>, note: &NoteId) -> Result<Vec<SnapshotRow>, Broken> {
    Ok(rows!(link, SnapshotRow, SNAPSHOTS, note.to_string())?)
}

const PUT_SNAPSHOT: &str = "insert into note_snapshot (note_id, through_seq, at, checksum, bytes) \
     values ($1, $2, $3, $4, $5) on conflict (note_id, through_seq) do nothing";
// The log itself is kept for ever: it says who wrote what. Only older snapshots go.
const PRUNE_SNAPSHOTS: &str = "delete from note_snapshot where note_id = $1 and through_seq < \
     (select min(through_seq) from (select through_seq from note_snapshot where note_id = $1 \
      order by through_seq desc limit 2) as latest)";

/// Stores a snapshot and keeps the last two.
pub async fn put_snapshot(mut link: Link<'_>, note: &NoteId, snapshot: &SnapshotRow) -> Result<(), Broken> {
    execute!(
        link.again(),
        PUT_SNAPSHOT,
        note.to_string(),
        snapshot.through_seq,
        snapshot.at,
        snapshot.checksum.clone(),
        snapshot.bytes.clone()
    )?;
    execute!(link, PRUNE_SNAPSHOTS, note.to_string())?;
    Ok(())
}

const OF_MEETING: &str = "select id, meeting_id, item_id, document_id, para_id, epoch, created_at from note where meeting_id = $1 order by id";

pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<NoteRow>, Broken> {
    Ok(rows!(link, NoteRow, OF_MEETING, meeting.to_string())?)
}

/// An update without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct StrokeRow {
    pub seq: i64,
    pub at: i64,
    pub author_id: String,
    pub party_id: Option<String>,
}

const STROKES: &str = "select seq, at, author_id, party_id from note_update where note_id = $1 order by seq";

/// Who wrote when, over the whole life of a note.
pub async fn strokes(link: Link<'_>, note: &NoteId) -> Result<Vec<StrokeRow>, Broken> {
    Ok(rows!(link, StrokeRow, STROKES, note.to_string())?)
}

const THROUGH: &str = "select seq, at, author_id, party_id, checksum, bytes from note_update \
     where note_id = $1 and seq <= $2 order by seq";

/// The log from its beginning to an update.
pub async fn updates_through(link: Link<'_>, note: &NoteId, seq: i64) -> Result<Vec<UpdateRow>, Broken> {
    Ok(rows!(link, UpdateRow, THROUGH, note.to_string(), seq)?)
}

/// A state of a note with a name.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct VersionRow {
    pub id: String,
    pub seq: i64,
    pub name: String,
    pub account_id: String,
    pub party_id: Option<String>,
    pub at: i64,
}

const VERSIONS: &str =
    "select id, seq, name, account_id, party_id, at from note_version where note_id = $1 order by seq, at";

pub async fn versions(link: Link<'_>, note: &NoteId) -> Result<Vec<VersionRow>, Broken> {
    Ok(rows!(link, VersionRow, VERSIONS, note.to_string())?)
}

const PUT_VERSION: &str = "insert into note_version (id, note_id, seq, name, account_id, party_id, at) \
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (note_id, name) do nothing";

/// Keeps a name. `false` if the note has a version of that name.
pub async fn put_version(link: Link<'_>, note: &NoteId, version: &VersionRow) -> Result<bool, Broken> {
    let done = execute!(
        link,
        PUT_VERSION,
        version.id.clone(),
        note.to_string(),
        version.seq,
        version.name.clone(),
        version.account_id.clone(),
        version.party_id.clone(),
        version.at
    )?;
    Ok(done == 1)
}
