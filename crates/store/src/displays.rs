//! Displays in rooms: each a URL with its own token.

use entente_domain::{
    clock::Moment,
    ids::{DisplayId, MeetingId, SessionId},
    screen::{Screen, Shows},
};

use crate::{Broken, Link};

#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Display {
    pub id: String,
    pub meeting_id: String,
    pub session_id: String,
    pub label: String,
    pub token_hash: String,
    pub created_at: i64,
    pub closed_at: Option<i64>,
    pub shows: String,
    pub message: String,
}

impl Display {
    /// As the programme holds it.
    ///
    /// # Errors
    /// [`Broken`] if the stored word is not known.
    pub fn screen(self) -> Result<Screen, Broken> {
        Ok(Screen {
            id: DisplayId::new(self.id),
            session: SessionId::new(self.session_id),
            label: self.label,
            shows: Shows::from_word(&self.shows).ok_or_else(|| Broken::stored("display.shows", self.shows))?,
            message: self.message,
        })
    }
}

const INSERT: &str = "insert into display (id, meeting_id, session_id, label, token_hash, created_at) \
     values ($1, $2, $3, $4, $5, $6)";

pub async fn insert(link: Link<'_>, display: &Display) -> Result<(), Broken> {
    execute!(
        link,
        INSERT,
        display.id.clone(),
        display.meeting_id.clone(),
        display.session_id.clone(),
        display.label.clone(),
        display.token_hash.clone(),
        display.created_at
    )?;
    Ok(())
}

const BY_HASH: &str = "select id, meeting_id, session_id, label, token_hash, created_at, closed_at, shows, message from display \
     where token_hash = $1 and closed_at is null";

/// The open display with this token.
pub async fn by_hash(link: Link<'_>, token_hash: &str) -> Result<Option<Display>, Broken> {
    Ok(row!(link, Display, BY_HASH, token_hash.to_owned())?)
}

const OF_MEETING: &str = "select id, meeting_id, session_id, label, token_hash, created_at, closed_at, shows, message from display \
     where meeting_id = $1 and closed_at is null order by created_at";

pub async fn of_meeting(link: Link<'_>, meeting: &MeetingId) -> Result<Vec<Display>, Broken> {
    Ok(rows!(link, Display, OF_MEETING, meeting.to_string())?)
}

const CLOSE: &str = "update display set closed_at = $3 where id = $1 and meeting_id = $2 and closed_at is null";

/// Closes it; false if it was not open in this meeting.
pub async fn close(link: Link<'_>, id: &str, meeting: &MeetingId, at: Moment) -> Result<bool, Broken> {
    Ok(execute!(link, CLOSE, id.to_owned(), meeting.to_string(), at.micros())? == 1)
}

const SHOW: &str =
    "update display set shows = $3, message = $4 where id = $1 and meeting_id = $2 and closed_at is null";

/// Lets it show something else; false if it is not open in this meeting.
pub async fn show(link: Link<'_>, id: &str, meeting: &MeetingId, shows: Shows, message: &str) -> Result<bool, Broken> {
    Ok(execute!(link, SHOW, id.to_owned(), meeting.to_string(), shows.word(), message.to_owned())? == 1)
}
