//! Live notes: an append-only log of updates with snapshots. Bytes only; what
//! they mean is for `live`.

mod log;

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, ItemId, MeetingId, NoteId, ParaId},
};

pub use self::log::{NewUpdate, StrokeRow, UpdateRow, append, append_alone, strokes, updates_after, updates_through};
use crate::{Broken, Link};

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

/// A snapshot as stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SnapshotRow {
    pub through_seq: i64,
    pub at: i64,
    pub checksum: Vec<u8>,
    pub bytes: Vec<u8>,
}

const SNAPSHOT_BEFORE: &str = "select through_seq, at, checksum, bytes from note_snapshot where note_id = $1 \
     and through_seq < $2 order by through_seq desc limit 1";

/// The newest snapshot that ends before an update.
pub async fn snapshot_before(link: Link<'_>, note: &NoteId, seq: i64) -> Result<Option<SnapshotRow>, Broken> {
    Ok(row!(link, SnapshotRow, SNAPSHOT_BEFORE, note.to_string(), seq)?)
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
