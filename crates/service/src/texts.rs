//! The live texts: notes of items, texts in which documents are written, notes of spaces. Here alone is told whose one is
//! and what somebody may do with it; sockets, histories, comments, suggestions, pictures and papers ask here.

use entente_domain::{
    ids::{MeetingId, NoteId, PartyId},
    meeting::{Item, Visibility},
    people::Party,
    policy::Action,
};
use entente_exchange::space_notes::SpaceNote;
use entente_live::seat::{Access, Member};
pub use entente_store::notes::Of;
use entente_store::{
    Link, documents,
    notes::{self, Owner},
    space_notes,
};

use crate::{
    Actor, Failure, House, Person,
    actor::{self, Place},
    boards,
};

/// A live text somebody may at least read.
#[derive(Clone, Debug)]
pub struct OpenNote {
    pub note: NoteId,
    pub access: Access,
    /// Also where they only read.
    pub may_comment: bool,
    pub within: Within,
}

/// Whose a live text is, as somebody who reads it finds it.
#[derive(Clone, Debug)]
pub enum Within {
    Meeting(Box<InMeeting>),
    Space(Box<SpaceNote>),
}

/// Of a meeting.
#[derive(Clone, Debug)]
pub struct InMeeting {
    pub meeting: MeetingId,
    pub place: Place,
    /// Of what it belongs to.
    pub visibility: Visibility,
    pub of: Of,
    /// The last event of the meeting when this was asked.
    pub seq: i64,
}

impl OpenNote {
    /// The meeting it is of; none of a space.
    pub fn meeting(&self) -> Option<&MeetingId> {
        match &self.within {
            Within::Meeting(within) => Some(&within.meeting),
            Within::Space(_) => None,
        }
    }

    /// For which party somebody writes: of those they sit in, the one they chose, else their first. In a space everybody
    /// writes for themselves.
    pub fn acting(&self, chosen: Option<&PartyId>) -> Option<&Party> {
        match &self.within {
            Within::Meeting(within) => within.place.acting(chosen),
            Within::Space(_) => None,
        }
    }

    /// How somebody sits in the room of the note: for the party they act for, else for themselves.
    pub fn member(&self, house: &House, person: &Person, chosen: Option<&PartyId>) -> Member {
        let party = self.acting(chosen);
        Member {
            connection: house.id(),
            user: person.user.clone(),
            party: party.map(|party| party.id.clone()),
            name: party.map_or_else(|| person.name.clone(), |party| party.short.clone()),
            color: colour(party.map_or(person.user.as_str(), |party| party.id.as_str())),
        }
    }
}

/// The editor knows this many cursor colours.
const COLOURS: u8 = 12;

/// Which of them a party or person has, by its id: the same in every browser and after every restart.
pub fn colour(id: &str) -> u8 {
    let sum = id.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    u8::try_from(sum % u32::from(COLOURS)).unwrap_or(0)
}

/// What the actor may do with a live text now: asked when a socket opens, and again while it is open.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the actor.
pub async fn open(house: &House, who: &Actor, note: &NoteId) -> Result<OpenNote, Failure> {
    let mut reader = house.database.read().await?;
    let row = notes::by_id(reader.link(), note).await?.ok_or(Failure::Absent)?;
    match row.owner().ok_or(Failure::Absent)? {
        Owner::Meeting(meeting, of) => in_meeting(house, reader.link(), who, note, meeting, of).await,
        Owner::Space => in_space(reader.link(), who, note).await,
    }
}

async fn in_meeting(
    house: &House,
    mut link: Link<'_>,
    who: &Actor,
    note: &NoteId,
    meeting: MeetingId,
    of: Of,
) -> Result<OpenNote, Failure> {
    let entered = actor::enter(link.again(), &meeting, who).await?.ok_or(Failure::Absent)?;
    let programme = house.programmes.read(link.again(), &meeting).await?.ok_or(Failure::Absent)?;
    let (visibility, read, write) = match &of {
        Of::Item(_) => {
            let items = programme.items.iter().filter(|item| item.note.as_ref() == Some(note));
            let seen = items.map(|item| {
                let of_session = programme.session(&item.session).map_or(item.visibility, |s| s.visibility);
                item.visibility.max(of_session)
            });
            let visibility = seen.max().ok_or(Failure::Absent)?;
            (visibility, Action::ReadNote(visibility), Some(Action::WriteNote(visibility)))
        }
        Of::Draft(id) => {
            let head = documents::head(link, &meeting, id).await?.ok_or(Failure::Absent)?;
            let open = head.is_written_in(None, note);
            (head.visibility, Action::ReadDocument(head.visibility), open.then_some(Action::HoldPen))
        }
        Of::Para(id, para) => {
            let head = documents::head(link.again(), &meeting, id).await?.ok_or(Failure::Absent)?;
            let para = documents::para(link, id, para).await?.ok_or(Failure::Absent)?;
            let open = head.is_written_in(Some(&para), note);
            (head.visibility, Action::ReadDocument(head.visibility), open.then_some(Action::HoldPen))
        }
    };
    if !entered.place.may(read) {
        return Err(Failure::Absent);
    }
    let may_write = write.is_some_and(|action| entered.place.may(action));
    Ok(OpenNote {
        note: note.clone(),
        access: if may_write { Access::Write } else { Access::Read },
        may_comment: entered.place.may(Action::CommentNote(visibility)),
        within: Within::Meeting(Box::new(InMeeting {
            meeting,
            place: entered.place,
            visibility,
            of,
            seq: programme.seq,
        })),
    })
}

async fn in_space(mut link: Link<'_>, who: &Actor, id: &NoteId) -> Result<OpenNote, Failure> {
    let reader = boards::reading(link.again(), who).await.map_err(|failure| match failure {
        // A screen in a hall has no part in any space.
        Failure::Forbidden => Failure::Absent,
        other => other,
    })?;
    let note =
        space_notes::by_id(link, id).await?.filter(|note| reader.sees_space_note(note)).ok_or(Failure::Absent)?;
    Ok(OpenNote {
        note: id.clone(),
        access: if reader.writes_space_note(&note) { Access::Write } else { Access::Read },
        may_comment: reader.comments_space_note(&note),
        within: Within::Space(Box::new(note)),
    })
}

/// The item whose note it is; none of a document or a space.
///
/// # Errors
/// [`Failure::Absent`] if its meeting is gone.
pub async fn item_of(house: &House, note: &OpenNote) -> Result<Option<Item>, Failure> {
    let Some(meeting) = note.meeting() else { return Ok(None) };
    let mut reader = house.database.read().await?;
    let programme = house.programmes.read(reader.link(), meeting).await?.ok_or(Failure::Absent)?;
    Ok(programme.items.iter().find(|item| item.note.as_ref() == Some(&note.note)).cloned())
}
