//! What happened to a list of speakers, and why something could not: the words
//! of both, in the log, on the timeline and in what a person is told.

use serde::{Deserialize, Serialize};

use crate::words;

words! {
    /// What happened to a list: its word in the log and on the timeline.
    Deed {
        Settings = "settings",
        InscriptionOpened = "inscription_opened",
        Opened = "opened",
        ClosingAnnounced = "closing_announced",
        Closed = "closed",
        Reopened = "reopened",
        NewRound = "new_round",
        Archived = "archived",
        Joined = "joined",
        Withdrawn = "withdrawn",
        Removed = "removed",
        Called = "called",
        Begun = "begun",
        Skipped = "skipped",
        Paused = "paused",
        Resumed = "resumed",
        Ended = "ended",
        Ruled = "ruled",
        Appealed = "appealed",
        AppealDecided = "appeal_decided",
        Readded = "readded",
        SwapOffered = "swap_offered",
        Swapped = "swapped",
        SwapDeclined = "swap_declined",
        Moved = "moved",
        TimeAdded = "time_added",
        AskedToConclude = "asked_to_conclude",
        ToppedUp = "topped_up",
        Edited = "edited",
        HandedIn = "handed_in",
    }
}

impl Deed {
    /// Whether what the podium looks at has become another by it. What parties
    /// ask for does not count, or a hall that presses "join" would make every
    /// act of the chair come too late.
    pub const fn counts(self) -> bool {
        match self {
            Self::Joined
            | Self::Withdrawn
            | Self::SwapOffered
            | Self::SwapDeclined
            | Self::Appealed
            | Self::Edited
            | Self::HandedIn => false,
            Self::Settings
            | Self::InscriptionOpened
            | Self::Opened
            | Self::ClosingAnnounced
            | Self::Closed
            | Self::Reopened
            | Self::NewRound
            | Self::Archived
            | Self::Removed
            | Self::Called
            | Self::Begun
            | Self::Skipped
            | Self::Paused
            | Self::Resumed
            | Self::Ended
            | Self::Ruled
            | Self::AppealDecided
            | Self::Readded
            | Self::Swapped
            | Self::Moved
            | Self::TimeAdded
            | Self::AskedToConclude
            | Self::ToppedUp => true,
        }
    }
}

/// Why an act on a list is not possible now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    #[error("there is no list of speakers for this item")]
    NoList,
    #[error("there is no such entry")]
    NoSuchSpeech,
    #[error("the list is not open")]
    ListNotOpen,
    #[error("the list is closed")]
    ListClosed,
    #[error("the list cannot do this in its present state")]
    ListState,
    #[error("the entry cannot do this in its present state")]
    SpeechState,
    #[error("the item is not being treated")]
    ItemNotInProgress,
    #[error("somebody has been called and has not begun")]
    SomebodyCalled,
    #[error("somebody has the floor")]
    SomebodySpeaks,
    #[error("a point of order must be ruled on first")]
    RulingFirst,
    #[error("the party already waits on this list")]
    AlreadyOnList,
    #[error("the chair keeps this list")]
    ChairKeepsList,
    #[error("observers do not speak on this item")]
    ObserversDoNotSpeak,
    #[error("only parties that are present may ask for the floor")]
    NotPresent,
    #[error("points of order are not taken")]
    NoPointsOfOrder,
    #[error("replies are not taken")]
    NoReplies,
    #[error("a party has two replies on an item")]
    RepliesUsedUp,
    #[error("an explanation of position comes after the decision")]
    NotDecidedYet,
    #[error("nobody has the floor whom one could ask")]
    NobodyToAsk,
    #[error("a procedural motion says what it moves")]
    MotionNeeded,
    #[error("the entry is another party's")]
    NotYours,
    #[error("places are changed within one class only")]
    OtherClass,
    #[error("the offer to swap is no longer open")]
    NoOffer,
    #[error("the budget is not used up")]
    BudgetNotUsedUp,
    #[error("the list has as many entries as it can hold")]
    ListFull,
    #[error("the text is too long")]
    TooLong,
    #[error("the time lies in the past")]
    TimePassed,
    #[error("the setting is out of range")]
    OutOfRange,
}
