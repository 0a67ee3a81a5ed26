//! Papers of an event: put there by those who hold it, read by those who read of it.

use entente_domain::{
    ids::{GatheringFileId, GatheringId},
    limits,
};
use entente_store::gatherings::{self as kept, PaperWithBytes};

use super::seen;
use crate::{
    Actor, Failure, House,
    boards::{self, Sent, tidy},
    glances::{self, Kept},
    sorts_of_file,
};

/// Why it was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperRefusal {
    /// No paper we know, or not what its name says.
    Kind,
    TooLarge,
    TooMany,
}

impl PaperRefusal {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::TooLarge => "too_large",
            Self::TooMany => "too_many",
        }
    }
}

/// Whether the actor may put papers there: asked before anybody reads what they send.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for them, [`Failure::Forbidden`] if they do not hold it.
pub async fn may_put(house: &House, who: &Actor, id: &GatheringId) -> Result<(), Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let one = seen(connection.link(), &reader, id).await?;
    if reader.may_hold(&one) { Ok(()) } else { Err(Failure::Forbidden) }
}

/// Puts a paper to an event.
///
/// # Errors
/// As [`may_put`], or a [`PaperRefusal`].
pub async fn put_paper(house: &House, who: &Actor, id: &GatheringId, sent: Sent) -> Result<(), Failure<PaperRefusal>> {
    let never = |failure: Failure| failure.widen(|refusal| match refusal {});
    let user = who.user().ok_or(Failure::SignedOut)?;
    may_put(house, who, id).await.map_err(never)?;
    let name = tidy(&sent.name);
    let media_type =
        sorts_of_file::paper_or_table(&name, &sent.bytes).ok_or(Failure::Refused(PaperRefusal::Kind))?.to_owned();
    if sent.bytes.len() > limits::STATEMENT_FILE_BYTES_MAX {
        return Err(Failure::Refused(PaperRefusal::TooLarge));
    }
    let looked = glances::of(&media_type, sent.bytes.clone()).await;
    let mut tx = house.database.write().await?;
    let there = kept::papers(tx.link(), id).await?;
    if i64::try_from(there.len()).unwrap_or(i64::MAX) >= limits::GATHERING_FILES_MAX {
        return Err(Failure::Refused(PaperRefusal::TooMany));
    }
    let paper = GatheringFileId::new(house.id());
    let content = PaperWithBytes { name, media_type, bytes: sent.bytes.to_vec() };
    kept::add_paper(tx.link(), id, &paper, &content, &user, house.now()).await?;
    glances::put(&mut tx, Kept::WithEvent, paper.as_str(), &looked).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a paper away.
///
/// # Errors
/// As [`may_put`]; [`Failure::Absent`] if there is no such paper.
pub async fn drop_paper(house: &House, who: &Actor, id: &GatheringId, paper: &GatheringFileId) -> Result<(), Failure> {
    may_put(house, who, id).await?;
    let mut tx = house.database.write().await?;
    if !kept::drop_paper(tx.link(), id, paper).await? {
        return Err(Failure::Absent);
    }
    tx.commit().await?;
    Ok(())
}

/// A paper, for those who may read of its event.
///
/// # Errors
/// [`Failure::Absent`] for everybody else.
pub async fn paper(
    house: &House,
    who: &Actor,
    id: &GatheringId,
    paper: &GatheringFileId,
) -> Result<PaperWithBytes, Failure> {
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    seen(connection.link(), &reader, id).await?;
    kept::paper(connection.link(), id, paper).await?.ok_or(Failure::Absent)
}
