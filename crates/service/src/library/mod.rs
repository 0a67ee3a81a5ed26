//! The library of agreed language: what was adopted here, and what was agreed elsewhere, to be searched by phrase, with
//! where it stands. Nobody finds, counts or opens what they may not read, and nothing tells them that it is there.

mod finding;
mod precedents;
mod taking;

use entente_domain::{
    meeting::Visibility,
    search::{Readers, Right},
};
use entente_store::{Broken, Link, library};

pub use crate::search::Piece;
pub use entente_store::library::{About, How, Origin, Says, Source, Text};
pub use finding::{Found, Passage, Place, SHOWN_MAX, find, passage};
pub use precedents::{Precedent, precedents};
pub(crate) use taking::{day_of, is_adopted, take_up, take_up_again};
pub use taking::{fill, import, seed_reference};

use crate::{Actor, Failure, House, search::Eyes};

/// A text with its paragraphs, as one reader may see it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub source: Source,
    /// In order, each in its languages.
    pub texts: Vec<Text>,
}

impl Opened {
    /// One paragraph in all its languages; the language of negotiation first.
    pub fn para<'o>(&'o self, id: &'o str) -> Vec<&'o Text> {
        self.texts.iter().filter(|text| text.para == id).collect()
    }
}

/// The texts somebody may read, the newest first.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages (displays).
pub async fn sources(house: &House, who: &Actor) -> Result<Vec<Source>, Failure> {
    let mut eyes = Eyes::of(who)?;
    let mut reader = house.database.read().await?;
    let mut seen = Vec::new();
    for source in library::sources(reader.link(), who.user().as_ref()).await? {
        if may_read(&mut eyes, reader.link(), &source).await? {
            seen.push(source);
        }
    }
    Ok(seen)
}

/// One text.
///
/// # Errors
/// [`Failure::Absent`] if there is none of that id for the reader.
pub async fn open(house: &House, who: &Actor, id: &str) -> Result<Opened, Failure> {
    let mut eyes = Eyes::of(who)?;
    let mut reader = house.database.read().await?;
    let source = library::source(reader.link(), id).await?.ok_or(Failure::Absent)?;
    if !may_read(&mut eyes, reader.link(), &source).await? {
        return Err(Failure::Absent);
    }
    let texts = library::texts(reader.link(), id).await?;
    Ok(Opened { source, texts })
}

/// Who may read a text. What is of no meeting here and not public is nobody's.
pub(crate) fn readers(source: &Source) -> Option<Readers> {
    match (source.visibility, &source.meeting) {
        (Visibility::Public, _) => Some(Readers::Everybody),
        (visibility, Some(meeting)) => Some(Readers::Of(meeting.clone(), Right::Adopted(visibility))),
        (Visibility::Participants | Visibility::Internal | Visibility::Hidden, None) => None,
    }
}

/// The marks of what somebody may read, for the library's index.
async fn audiences(eyes: &mut Eyes<'_>, link: Link<'_>) -> Result<Vec<String>, Broken> {
    let all = eyes.all(link).await?;
    let mark = |readers: &Readers| match readers {
        Readers::Everybody => Some(library::audience(Visibility::Public, None)),
        Readers::Of(_, Right::Adopted(Visibility::Public)) => None,
        Readers::Of(meeting, Right::Adopted(visibility)) => Some(library::audience(*visibility, Some(meeting))),
        Readers::Of(..) | Readers::Posts(_) | Readers::Survey(_) | Readers::Synthesis(_) => None,
    };
    Ok(all.iter().filter_map(mark).collect())
}

async fn may_read(eyes: &mut Eyes<'_>, link: Link<'_>, source: &Source) -> Result<bool, Broken> {
    match readers(source) {
        Some(readers) => eyes.may_read(link, &readers).await,
        None => Ok(false),
    }
}

/// The text of that id, if the actor may read it.
pub(crate) async fn readable(mut link: Link<'_>, who: &Actor, id: &str) -> Result<Option<Source>, Failure> {
    let mut eyes = Eyes::of(who)?;
    let Some(source) = library::source(link.again(), id).await? else { return Ok(None) };
    Ok(may_read(&mut eyes, link, &source).await?.then_some(source))
}
