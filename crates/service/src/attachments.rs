//! Pictures in notes: put there by who may write in the note, shown to who may read it.

use std::sync::LazyLock;

use entente_domain::{
    ids::{AttachmentId, NoteId},
    limits,
};
use entente_live::seat::Access;
use entente_store::{Broken, attachments};
use tokio::sync::{Semaphore, SemaphorePermit};

pub use entente_store::attachments::Attachment;

use crate::{
    Actor, Failure, House,
    pictures::{self, Picture, Unfit},
    texts,
};

/// Why a picture was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureRefusal {
    /// None of PNG, JPEG, WebP and GIF.
    Kind,
    /// Too many bytes or pixels.
    TooLarge,
    Damaged,
    /// The note has as many as a note may have.
    TooMany,
    /// Many others are sending theirs.
    Busy,
}

/// Reading a large picture takes memory: no more than so many at once, whoever sends them.
static READING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));
/// Pictures on their way in, or waiting to be read: each takes its bytes in memory.
static COMING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(24));

/// A place for a picture that is about to be sent, kept until it has been taken or refused. `None`: all are taken.
pub fn place() -> Option<SemaphorePermit<'static>> {
    COMING.try_acquire().ok()
}

/// Whether the actor may put pictures into the note: asked before anybody reads what they send.
///
/// # Errors
/// [`Failure::Absent`] if the note does not exist for them, [`Failure::Forbidden`] if they may only read it.
pub async fn may_put(house: &House, who: &Actor, note: &NoteId) -> Result<(), Failure> {
    let open = texts::open(house, who, note).await?;
    if open.access == Access::Write { Ok(()) } else { Err(Failure::Forbidden) }
}

/// Takes a picture into a note. Where it stands in the text is the writer's next edit.
///
/// # Errors
/// As [`may_put`], or a [`PictureRefusal`].
pub async fn put(
    house: &House,
    who: &Actor,
    note: &NoteId,
    bytes: bytes::Bytes,
) -> Result<Attachment, Failure<PictureRefusal>> {
    let never = |failure: Failure| failure.widen(|refusal| match refusal {});
    may_put(house, who, note).await.map_err(never)?;
    let put_by = who.user().map(|user| user.to_string()).ok_or(Failure::SignedOut)?;
    let picture = read(bytes).await?;
    let mut tx = house.database.write().await?;
    // Asked again: reading the picture took its time.
    let open = texts::open(house, who, note).await.map_err(never)?;
    if open.access != Access::Write {
        return Err(Failure::Forbidden);
    }
    if attachments::count_in(tx.link(), note).await? >= limits::PICTURES_MAX {
        return Err(Failure::Refused(PictureRefusal::TooMany));
    }
    let attachment = Attachment {
        id: house.id().to_string(),
        note_id: note.to_string(),
        media_type: picture.media_type.to_owned(),
        width: picture.width.into(),
        height: picture.height.into(),
        bytes: picture.bytes,
        put_by,
        put_at: house.now().micros(),
    };
    attachments::insert(tx.link(), &attachment).await?;
    tx.commit_aside().await?;
    Ok(attachment)
}

/// Makes what was sent a picture of ours.
pub(crate) async fn read(bytes: bytes::Bytes) -> Result<Picture, Failure<PictureRefusal>> {
    if bytes.len() > limits::PICTURE_BYTES_MAX {
        return Err(Failure::Refused(PictureRefusal::TooLarge));
    }
    let picture = {
        let _place = READING.acquire().await.map_err(|error| Broken::Stored(error.to_string()))?;
        tokio::task::spawn_blocking(move || pictures::clean(&bytes))
            .await
            .map_err(|error| Broken::Stored(format!("a picture: {error}")))?
    };
    picture.map_err(|unfit| {
        Failure::Refused(match unfit {
            Unfit::Kind => PictureRefusal::Kind,
            Unfit::Pixels => PictureRefusal::TooLarge,
            Unfit::Damaged => PictureRefusal::Damaged,
        })
    })
}

/// A picture, for those who may read the note it was put into.
///
/// # Errors
/// [`Failure::Absent`] for everybody else.
pub async fn get(house: &House, who: &Actor, id: &AttachmentId) -> Result<Attachment, Failure> {
    let found = {
        let mut reader = house.database.read().await?;
        attachments::by_id(reader.link(), id).await?.ok_or(Failure::Absent)?
    };
    texts::open(house, who, &NoteId::new(found.note_id.clone())).await?;
    Ok(found)
}
