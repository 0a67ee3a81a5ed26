//! Screens on the wall: which room each belongs to, and what the desk lets it show.

use serde::{Deserialize, Serialize};

use crate::{
    ids::{DisplayId, SessionId},
    words,
};

words! {
    /// What a screen shows: the room (item, who speaks, who is next), nothing but the speaker's clock, every room
    /// of the day, words of the podium in large, or the paragraph that is before the meeting.
    Shows {
        Room = "room",
        Speaker = "speaker",
        Corridor = "corridor",
        Message = "message",
        Text = "text",
    }
}

/// An open screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    pub id: DisplayId,
    pub session: SessionId,
    /// What the podium calls it.
    pub label: String,
    pub shows: Shows,
    /// For [`Shows::Message`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
}
