//! Displays in rooms: opened and closed from the desk, each with its own secret URL.

use entente_domain::{
    event::Event,
    ids::{DisplayId, MeetingId, SessionId},
    limits,
    policy::Action,
    screen::Shows,
};
use entente_store::{displays, events::Origin};

use crate::{Actor, Failure, House, actor, listening::Live, record, secrets};

/// Why a display was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DisplayRefusal {
    #[error("a name is needed")]
    NameNeeded,
    #[error("the name is too long")]
    TooLong,
    #[error("a message is needed")]
    MessageNeeded,
    #[error("there is no such session")]
    NoSuchSession,
}

/// The displays now open in a meeting.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not manage them.
pub async fn list(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Vec<displays::Display>, Failure> {
    let mut reader = house.database.read().await?;
    let entered = actor::enter(reader.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ManageDisplays) {
        return Err(Failure::Forbidden);
    }
    Ok(displays::of_meeting(reader.link(), meeting).await?)
}

/// Opens a display and gives its secret, which is not kept and cannot be shown again.
///
/// # Errors
/// [`DisplayRefusal`] for an empty or overlong name, or a session of another meeting.
pub async fn open(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    session: &SessionId,
    label: &str,
) -> Result<String, Failure<DisplayRefusal>> {
    let label = label.trim();
    if label.is_empty() {
        return Err(Failure::Refused(DisplayRefusal::NameNeeded));
    }
    if label.chars().count() > limits::NAME_MAX {
        return Err(Failure::Refused(DisplayRefusal::TooLong));
    }
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ManageDisplays) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if before.session(session).is_none() {
        return Err(Failure::Refused(DisplayRefusal::NoSuchSession));
    }
    let (secret, token_hash) = secrets::fresh(house);
    let display = displays::Display {
        id: house.id(),
        meeting_id: meeting.to_string(),
        session_id: session.to_string(),
        label: label.to_owned(),
        token_hash,
        created_at: house.now().micros(),
        closed_at: None,
        shows: Shows::Room.word().to_owned(),
        message: String::new(),
    };
    displays::insert(tx.link(), &display).await?;
    let event =
        Event::DisplayOpened { display: DisplayId::new(display.id), session: session.clone(), label: label.to_owned() };
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(secret)
}

/// Lets a display show something else, live.
///
/// # Errors
/// [`Failure::Absent`] if it is not open in this meeting; [`DisplayRefusal`] for a message that is missing or too long.
pub async fn show(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    display: &DisplayId,
    shows: Shows,
    message: &str,
) -> Result<(), Failure<DisplayRefusal>> {
    let message = message.trim();
    if shows == Shows::Message && message.is_empty() {
        return Err(Failure::Refused(DisplayRefusal::MessageNeeded));
    }
    if message.chars().count() > limits::MESSAGE_MAX {
        return Err(Failure::Refused(DisplayRefusal::TooLong));
    }
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ManageDisplays) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if !displays::show(tx.link(), display.as_str(), meeting, shows, message).await? {
        return Err(Failure::Absent);
    }
    let event = Event::DisplayShows { display: display.clone(), shows, message: message.to_owned() };
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}

/// Closes a display; its URL shows nothing from then on.
///
/// # Errors
/// [`Failure::Absent`] if it is not open in this meeting.
pub async fn close(
    house: &House,
    live: &Live,
    who: &Actor,
    meeting: &MeetingId,
    display: &DisplayId,
) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    let entered = actor::enter(tx.link(), meeting, who).await?.ok_or(Failure::Absent)?;
    if !entered.place.may(Action::ManageDisplays) {
        return Err(Failure::Forbidden);
    }
    let before = house.programmes.read_to_change(tx.link(), meeting).await?.ok_or(Failure::Absent)?;
    if !displays::close(tx.link(), display.as_str(), meeting, house.now()).await? {
        return Err(Failure::Absent);
    }
    let origin = Origin { actor: who.user(), ..Origin::default() };
    let event = Event::DisplayClosed { display: display.clone() };
    let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
    tx.commit().await?;
    record::publish(live, written);
    Ok(())
}
