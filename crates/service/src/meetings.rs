//! Reading meetings: which are mine, what is on, who is there.

use entente_domain::{
    ids::MeetingId,
    meeting::Meeting,
    people::Party,
    policy::{Action, Audience, Standing},
    programme::Programme,
};
use entente_store::{
    Link, displays,
    meetings::{self, MemberRow},
};

use crate::{
    Actor, Failure, House, actor,
    actor::{Entered, Place},
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
