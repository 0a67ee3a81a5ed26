//! Reading meetings: which are mine, what is on, who is there.

use entente_domain::{
    ids::{MeetingId, NoteId, PartyId},
    meeting::{Item, Meeting, Visibility},
    people::Party,
    policy::{Action, Audience, Standing},
    programme::Programme,
};
use entente_live::{
    readable::Block,
    seat::{Access, Member},
};
pub use entente_store::notes::Of;
use entente_store::{
    Broken, Link, displays, documents,
    meetings::{self, MemberRow},
    notes,
};

use crate::{
    Actor, Failure, House, Person, actor,
    actor::{Entered, Place},
    listening::Live,
    secrets,
};

/// A meeting as its participant sees it now.
#[derive(Clone, Debug)]
pub struct Opened {
    pub meeting: Meeting,
    pub place: Place,
    pub audience: Audience,
    /// Only what the audience may see.
    pub programme: Programme,
}

/// The meetings the actor has a part in, by date.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn mine(house: &House, who: &Actor) -> Result<Vec<Opened>, Failure> {
    let person = who.person().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let mut opened = Vec::new();
    for meeting in meetings::of_account(reader.link(), &person.user).await? {
        let place = actor::place(reader.link(), &meeting, who).await?;
        let Some(audience) = Audience::of(&place.standings) else { continue };
        let Some(programme) = house.programmes.read(reader.link(), &meeting.id).await? else { continue };
        opened.push(Opened { programme: programme.seen_by(audience), meeting, place, audience });
    }
    Ok(opened)
}

/// One meeting and what the actor is there, without its programme: for those who only ask whether they may.
///
/// # Errors
/// [`Failure::Absent`] if it does not exist for the actor, [`Failure::SignedOut`] for nobody.
pub async fn enter(house: &House, who: &Actor, id: &MeetingId) -> Result<Entered, Failure> {
    let mut reader = house.database.read().await?;
    entered(reader.link(), who, id).await
}

async fn entered(link: Link<'_>, who: &Actor, id: &MeetingId) -> Result<Entered, Failure> {
    // Nobody is sent to sign in whether the meeting exists or not.
    let absent = || if who.person().is_some() { Failure::Absent } else { Failure::SignedOut };
    actor::enter(link, id, who).await?.ok_or_else(absent)
}

/// One meeting with its programme.
///
/// # Errors
/// As [`enter`].
pub async fn open(house: &House, who: &Actor, id: &MeetingId) -> Result<Opened, Failure> {
    let mut reader = house.database.read().await?;
    let entered = entered(reader.link(), who, id).await?;
    let audience = Audience::of(&entered.place.standings).ok_or(Failure::Absent)?;
    let programme = house.programmes.read(reader.link(), id).await?.ok_or(Failure::Absent)?;
    Ok(Opened { programme: programme.seen_by(audience), meeting: entered.meeting, place: entered.place, audience })
}

/// The parties of a meeting and who sits in them.
///
/// # Errors
/// As [`open`]; [`Failure::Forbidden`] where the actor may not read it.
pub async fn people(house: &House, who: &Actor, id: &MeetingId) -> Result<Vec<(Party, Vec<MemberRow>)>, Failure> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), id, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ReadParties) {
        return Err(Failure::Forbidden);
    }
    let members = meetings::members(reader.link(), id).await?;
    let parties = meetings::parties(reader.link(), id).await?;
    Ok(parties
        .into_iter()
        .map(|party| {
            let of_party = members.iter().filter(|row| row.party_id == party.id.as_str()).cloned().collect();
            (party, of_party)
        })
        .collect())
}

/// The parties of a meeting, for those who have a part in it.
///
/// # Errors
/// As [`open`].
pub async fn parties(house: &House, who: &Actor, id: &MeetingId) -> Result<Vec<Party>, Failure> {
    let mut reader = house.database.read().await?;
    actor::enter(reader.link(), id, who).await?.ok_or(Failure::Absent)?;
    Ok(meetings::parties(reader.link(), id).await?)
}

/// The meeting a display with this token belongs to, and what a display is there.
///
/// # Errors
/// [`Failure::Absent`] if no open display has the token.
pub async fn enter_by_display(house: &House, token: &str) -> Result<(displays::Display, Entered), Failure> {
    let mut reader = house.database.read().await?;
    entered_by_display(reader.link(), token).await
}

async fn entered_by_display(mut link: Link<'_>, token: &str) -> Result<(displays::Display, Entered), Failure> {
    let display = displays::by_hash(link.again(), &secrets::hash(token)).await?.ok_or(Failure::Absent)?;
    let id = MeetingId::new(display.meeting_id.clone());
    let meeting = meetings::by_id(link, &id).await?.ok_or(Failure::Absent)?;
    let place = Place { standings: vec![Standing::Display], ..Place::default() };
    Ok((display, Entered { meeting, place }))
}

/// What a display with this token shows.
///
/// # Errors
/// As [`enter_by_display`].
pub async fn by_display(house: &House, token: &str) -> Result<(displays::Display, Opened), Failure> {
    let mut reader = house.database.read().await?;
    let (display, Entered { meeting, place }) = entered_by_display(reader.link(), token).await?;
    let programme = house.programmes.read(reader.link(), &meeting.id).await?.ok_or(Failure::Absent)?;
    let audience = Audience::of(&place.standings).ok_or(Failure::Absent)?;
    Ok((display, Opened { programme: programme.seen_by(audience), meeting, place, audience }))
}

/// A note somebody may at least read.
#[derive(Clone, Debug)]
pub struct OpenNote {
    pub note: NoteId,
    pub meeting: MeetingId,
    pub access: Access,
    pub place: Place,
    /// Of what it belongs to.
    pub visibility: Visibility,
    pub of: Of,
    /// The last event of the meeting when this was asked.
    pub seq: i64,
}

impl OpenNote {
    /// How somebody sits in the room of the note: for the party they chose, else for their first, else for themselves.
    pub fn member(&self, house: &House, person: &Person, chosen: Option<&PartyId>) -> Member {
        let party = self.place.acting(chosen);
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

/// What the actor may do with a note now: asked when a socket opens, and again while it is open.
///
/// # Errors
/// [`Failure::Absent`] if the note does not exist for the actor.
pub async fn note(house: &House, who: &Actor, note: &NoteId) -> Result<OpenNote, Failure> {
    let mut reader = house.database.read().await?;
    let row = notes::by_id(reader.link(), note).await?.ok_or(Failure::Absent)?;
    let of = row.of().ok_or(Failure::Absent)?;
    let meeting = MeetingId::new(row.meeting_id);
    let entered = actor::enter(reader.link(), &meeting, who).await?.ok_or(Failure::Absent)?;
    let programme = house.programmes.read(reader.link(), &meeting).await?.ok_or(Failure::Absent)?;
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
            let head = documents::head(reader.link(), &meeting, id).await?.ok_or(Failure::Absent)?;
            let open = head.is_written_in(None, note);
            (head.visibility, Action::ReadDocument(head.visibility), open.then_some(Action::HoldPen))
        }
        Of::Para(id, para) => {
            let head = documents::head(reader.link(), &meeting, id).await?.ok_or(Failure::Absent)?;
            let para = documents::para(reader.link(), id, para).await?.ok_or(Failure::Absent)?;
            let open = head.is_written_in(Some(&para), note);
            (head.visibility, Action::ReadDocument(head.visibility), open.then_some(Action::HoldPen))
        }
    };
    if !entered.place.may(read) {
        return Err(Failure::Absent);
    }
    let access = if write.is_some_and(|action| entered.place.may(action)) { Access::Write } else { Access::Read };
    Ok(OpenNote { note: note.clone(), meeting, access, place: entered.place, visibility, of, seq: programme.seq })
}

/// The item whose note it is, if the actor may read that; none for the texts of documents.
///
/// # Errors
/// [`Failure::Absent`] if the note does not exist for the actor.
pub async fn item_of_note(house: &House, who: &Actor, id: &NoteId) -> Result<Option<(MeetingId, Item)>, Failure> {
    let open = note(house, who, id).await?;
    let Of::Item(item) = &open.of else { return Ok(None) };
    let mut reader = house.database.read().await?;
    let programme = house.programmes.read(reader.link(), &open.meeting).await?.ok_or(Failure::Absent)?;
    Ok(programme.item(item).cloned().map(|item| (open.meeting, item)))
}

/// The text of a note for reading without a socket; empty if nothing was written yet.
///
/// # Errors
/// As [`note`].
pub async fn read_note(house: &House, live: &Live, who: &Actor, id: &NoteId) -> Result<Vec<Block>, Failure> {
    note(house, who, id).await?;
    live.rooms
        .read(id)
        .await
        .map(Option::unwrap_or_default)
        .map_err(|error| Failure::Broken(Broken::Stored(format!("note {id}: {error}"))))
}
