//! The classes of readers, and what each of them sees.

use super::{Action, Standing, may};
use crate::meeting::Visibility;

/// The classes of readers a live feed distinguishes: each event is encoded once for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// What was made public.
    Public,
    /// Everybody registered, and the displays.
    Room,
    /// Those who see internal and hidden items.
    Staff,
}

impl Audience {
    pub const fn sees(self, visibility: Visibility) -> bool {
        match (self, visibility) {
            (Self::Public, Visibility::Public)
            | (Self::Room, Visibility::Public | Visibility::Participants)
            | (
                Self::Staff,
                Visibility::Public | Visibility::Participants | Visibility::Internal | Visibility::Hidden,
            ) => true,
            (Self::Public, Visibility::Participants | Visibility::Internal | Visibility::Hidden)
            | (Self::Room, Visibility::Internal | Visibility::Hidden) => false,
        }
    }

    /// The audience somebody with these standings belongs to; none if the meeting is closed to them.
    pub fn of(standings: &[Standing]) -> Option<Self> {
        if may(standings, Action::ReadItem(Visibility::Internal)) {
            Some(Self::Staff)
        } else if may(standings, Action::ReadMeeting) {
            Some(Self::Room)
        } else {
            None
        }
    }
}
