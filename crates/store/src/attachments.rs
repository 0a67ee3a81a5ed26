//! Pictures in notes. Bytes only; what they are and who may see them is decided above.

use entente_domain::ids::{AttachmentId, MeetingId, NoteId};

use crate::{Broken, Link};

/// A picture as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Attachment {
    pub id: String,
    pub note_id: String,
    pub media_type: String,
    pub width: i64,
    pub height: i64,
    pub bytes: Vec<u8>,
    /// Account of who put it there.
    pub put_by: String,
    pub put_at: i64,
}

const INSERT: &str = "insert into attachment (id, note_id, media_type, width, height, bytes, put_by, put_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

pub async fn insert(link: Link<'_>, attachment: &Attachment) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        attachment.id.clone(),
        attachment.note_id.clone(),
        attachment.media_type.clone(),
        attachment.width,
        attachment.height,
        attachment.bytes.clone(),
        attachment.put_by.clone(),
        attachment.put_at
    )?;
    Ok(())
}

const BY_ID: &str = "select id, note_id, media_type, width, height, bytes, put_by, put_at \
     from attachment where id = $1";

pub async fn by_id(link: Link<'_>, id: &AttachmentId) -> Result<Option<Attachment>, Broken> {
    Ok(row!(link, Attachment, BY_ID, id.to_string())?)
}

const OF_MEETING: &str = "select attachment.id, note_id, media_type, width, height, bytes, put_by, put_at \
     from attachment join note on note.id = note_id where note.meeting_id = $1 order by put_at, attachment.id";

/// All pictures of a meeting's notes, in the order in which they came.
pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Attachment>, Broken> {
    Ok(rows!(link, Attachment, OF_MEETING, meeting.to_string())?)
}

const COUNT: &str = "select count(*) from attachment where note_id = $1";

/// How many pictures were put into a note, whether or not they still stand in it.
pub async fn count_in(link: Link<'_>, note: &NoteId) -> Result<i64, Broken> {
    let found: Option<(i64,)> = row!(link, (i64,), COUNT, note.to_string())?;
    Ok(found.map_or(0, |(count,)| count))
}
