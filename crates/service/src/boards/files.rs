//! Files with a post: pictures, made ours, and papers, given out as they are and never shown by us.

use entente_domain::{
    ids::{PostFileId, PostId},
    limits,
};
use entente_exchange::post::{Post, State};
use entente_store::{
    Tx,
    talk::{self, File, FileHead},
};

use super::{reading, seen};
use crate::{
    Actor, Failure, House,
    attachments::{self, PictureRefusal},
    glances::{self, Kept},
    sorts_of_file,
};

pub use crate::attachments::place;

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// Neither a picture nor a paper we know, or not what its name says.
    Kind,
    TooLarge,
    Damaged,
    TooMany,
    Busy,
}

impl From<PictureRefusal> for FileRefusal {
    fn from(refusal: PictureRefusal) -> Self {
        match refusal {
            PictureRefusal::Kind => Self::Kind,
            PictureRefusal::TooLarge => Self::TooLarge,
            PictureRefusal::Damaged => Self::Damaged,
            PictureRefusal::TooMany => Self::TooMany,
            PictureRefusal::Busy => Self::Busy,
        }
    }
}

/// A file on its way in.
#[derive(Clone, Debug)]
pub struct Sent {
    pub name: String,
    pub bytes: bytes::Bytes,
}

/// Whether the actor may put files to the post: asked before anybody reads what they send.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for them, [`Failure::Forbidden`] if they only read it.
pub async fn may_put(house: &House, who: &Actor, id: &PostId) -> Result<(), Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    let post = seen(reader.link(), &eyes, id).await?;
    if may_write(&eyes.ties_to(&post), &post) { Ok(()) } else { Err(Failure::Forbidden) }
}

fn may_write(ties: &[entente_exchange::policy::Tie], post: &Post) -> bool {
    matches!(post.state, State::Draft | State::Published) && entente_exchange::acts::may_edit(ties)
}

/// Puts a file to a post.
///
/// # Errors
/// As [`may_put`], or a [`FileRefusal`].
pub async fn put_file(house: &House, who: &Actor, id: &PostId, sent: Sent) -> Result<(), Failure<FileRefusal>> {
    let never = |failure: Failure| failure.widen(|refusal| match refusal {});
    may_put(house, who, id).await.map_err(never)?;
    let user = who.user().ok_or(Failure::SignedOut)?;
    let name = tidy(&sent.name);
    let (media_type, width, height, bytes) = match sorts_of_file::paper_or_table(&name, &sent.bytes) {
        Some(_) if sent.bytes.len() > limits::STATEMENT_FILE_BYTES_MAX => {
            return Err(Failure::Refused(FileRefusal::TooLarge));
        }
        Some(media_type) => (media_type, None, None, sent.bytes.to_vec()),
        None => {
            let picture = attachments::read(sent.bytes).await.map_err(|failure| failure.widen(FileRefusal::from))?;
            let (width, height) = (Some(i64::from(picture.width)), Some(i64::from(picture.height)));
            (picture.media_type, width, height, picture.bytes)
        }
    };
    // A picture is shown itself.
    let seen = match width {
        Some(_) => glances::Glance { size: bytes.len(), ..glances::Glance::default() },
        None => glances::of(media_type, bytes.clone().into()).await,
    };
    let mut tx = house.database.write().await?;
    // Asked again: reading a picture took its time.
    writable(&mut tx, who, id).await.map_err(never)?;
    let there = talk::files(tx.link(), id).await?;
    if i64::try_from(there.len()).unwrap_or(i64::MAX) >= limits::POST_FILES_MAX {
        return Err(Failure::Refused(FileRefusal::TooMany));
    }
    let head = FileHead {
        id: house.id(),
        post_id: id.to_string(),
        name,
        media_type: media_type.to_owned(),
        width,
        height,
        size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
        put_by: user.to_string(),
        put_at: house.now().micros(),
        glance: None,
    };
    talk::add_file(tx.link(), &head, &bytes).await?;
    glances::put(&mut tx, Kept::WithPost, &head.id, &seen).await?;
    tx.commit().await?;
    Ok(())
}

async fn writable(tx: &mut Tx, who: &Actor, id: &PostId) -> Result<Post, Failure> {
    let eyes = reading(tx.link(), who).await?;
    let post = seen(tx.link(), &eyes, id).await?;
    if may_write(&eyes.ties_to(&post), &post) { Ok(post) } else { Err(Failure::Forbidden) }
}

/// Takes a file away.
///
/// # Errors
/// As [`may_put`]; [`Failure::Absent`] if there is no such file.
pub async fn drop_file(house: &House, who: &Actor, id: &PostId, file: &PostFileId) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    writable(&mut tx, who, id).await?;
    if !talk::drop_file(tx.link(), id, file).await? {
        return Err(Failure::Absent);
    }
    tx.commit().await?;
    Ok(())
}

/// A file, for those who may read its post.
///
/// # Errors
/// [`Failure::Absent`] for everybody else.
pub async fn file(house: &House, who: &Actor, post: &PostId, id: &PostFileId) -> Result<File, Failure> {
    let mut reader = house.database.read().await?;
    let eyes = reading(reader.link(), who).await?;
    seen(reader.link(), &eyes, post).await?;
    let file = talk::file(reader.link(), id).await?.filter(|file| file.post_id == post.as_str());
    let file = file.ok_or(Failure::Absent)?;
    Ok(file)
}

/// A name as it may stand in a page and in a header: its last part, without signs nobody sees.
pub(crate) fn tidy(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|sign| !sign.is_control()).collect();
    let clean = clean.trim();
    if clean.is_empty() {
        return "file".to_owned();
    }
    let Some((stem, ending)) = clean.rsplit_once('.') else { return clean.chars().take(limits::NAME_MAX).collect() };
    let stem: String = stem.chars().take(limits::NAME_MAX - 8).collect();
    format!("{stem}.{ending}")
}
