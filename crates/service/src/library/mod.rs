//! The library of agreed language: what was adopted here, and what was agreed elsewhere, to be searched by phrase, with
//! where it stands. Nobody finds, counts or opens what they may not read, and nothing tells them that it is there.

mod finding;
mod precedents;
mod quoting;
mod taking;

use std::collections::BTreeMap;

use entente_domain::{
    ids::MeetingId,
    meeting::Visibility,
    policy::{Action, Standing, may},
};
use entente_store::{Broken, Link, library, meetings};

pub use entente_store::library::{About, How, Origin, Says, Source, Text};
pub use finding::{Found, Passage, Place, SHOWN_MAX, find, passage};
pub use precedents::{Precedent, precedents};
pub use quoting::Piece;
pub use taking::{fill, import, seed_reference};
pub(crate) use taking::{is_adopted, take_up, take_up_again};

use crate::{Actor, Failure, House, actor, actor::house_standings};

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
        if eyes.may_read(reader.link(), &source).await? {
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
    if !eyes.may_read(reader.link(), &source).await? {
        return Err(Failure::Absent);
    }
    let texts = library::texts(reader.link(), id).await?;
    Ok(Opened { source, texts })
}

/// What somebody may see of the library; what they are in each meeting is worked out once.
struct Eyes<'w> {
    who: &'w Actor,
    meetings: BTreeMap<MeetingId, Vec<Standing>>,
}

impl<'w> Eyes<'w> {
    fn of(who: &'w Actor) -> Result<Self, Failure> {
        if !may(&house_standings(who), Action::ReadPublicPages) {
            return Err(Failure::Forbidden);
        }
        Ok(Self { who, meetings: BTreeMap::new() })
    }

    /// The marks of what they may read, for the index.
    async fn audiences(&mut self, mut link: Link<'_>) -> Result<Vec<String>, Broken> {
        let mut audiences = Vec::new();
        if may(&house_standings(self.who), Action::ReadAdopted(Visibility::Public)) {
            audiences.push(library::audience(Visibility::Public, None));
        }
        let Some(user) = self.who.user() else { return Ok(audiences) };
        for meeting in meetings::of_account(link.again(), &user).await? {
            let standings = actor::place(link.again(), &meeting, self.who).await?.standings;
            for visibility in [Visibility::Participants, Visibility::Internal, Visibility::Hidden] {
                if may(&standings, Action::ReadAdopted(visibility)) {
                    audiences.push(library::audience(visibility, Some(&meeting.id)));
                }
            }
            self.meetings.insert(meeting.id, standings);
        }
        Ok(audiences)
    }

    async fn may_read(&mut self, mut link: Link<'_>, source: &Source) -> Result<bool, Broken> {
        let action = Action::ReadAdopted(source.visibility);
        let Some(id) = &source.meeting else { return Ok(may(&house_standings(self.who), action)) };
        if let Some(standings) = self.meetings.get(id) {
            return Ok(may(standings, action));
        }
        let standings = match meetings::by_id(link.again(), id).await? {
            Some(meeting) => actor::place(link, &meeting, self.who).await?.standings,
            None => Vec::new(),
        };
        let may_read = may(&standings, action);
        self.meetings.insert(id.clone(), standings);
        Ok(may_read)
    }
}

/// The text of that id, if the actor may read it.
pub(crate) async fn readable(mut link: Link<'_>, who: &Actor, id: &str) -> Result<Option<Source>, Failure> {
    let mut eyes = Eyes::of(who)?;
    let Some(source) = library::source(link.again(), id).await? else { return Ok(None) };
    Ok(eyes.may_read(link, &source).await?.then_some(source))
}
