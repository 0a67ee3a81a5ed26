//! Editing the programme (meeting-rules section 2): what the secretariat changes
//! is collected as edits, tried on the programme as it now stands, shown as a
//! list of differences, and published as one event. What nobody has published
//! nobody in the room hears of.
//!
//! An edit keeps what its author saw beside what they made of it, and changes
//! only what differs between the two: an agenda goes on living while it is
//! edited, and a repair of the day is not undone by a corrected title.

mod check;
mod differences;
mod edits;
mod order;
mod publish;
mod times;

pub use check::{Known, check_item, check_session};
pub use differences::{Change, Field, Value, differences};
pub use edits::{Draft, Thing, about, draft};
pub use order::{Step, step};
pub use publish::{changed, publish};
pub use times::{LocalTime, TimeProblem, TypedTimes, read_start, read_times};

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    ids::{ItemId, PartyId, SessionId},
    meeting::{Item, ItemDetails, ItemKind, ItemState, Session, SessionState, Visibility},
    text::Multilingual,
};

/// What an editor sets of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemPlan {
    pub title: Multilingual,
    pub kind: ItemKind,
    pub visibility: Visibility,
    pub planned_start: Option<Moment>,
    pub fixed_start: bool,
    pub planned_seconds: i64,
    pub min_seconds: Option<i64>,
    pub details: ItemDetails,
}

impl ItemPlan {
    pub fn of(item: &Item) -> Self {
        Self {
            title: item.title.clone(),
            kind: item.kind,
            visibility: item.visibility,
            planned_start: item.planned_start,
            fixed_start: item.fixed_start,
            planned_seconds: item.planned_seconds,
            min_seconds: item.min_seconds,
            details: item.details.clone(),
        }
    }
}

/// What an editor sets of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionPlan {
    pub title: Multilingual,
    pub room: String,
    /// The day it belongs to: that on which it begins, in the meeting's zone.
    pub day: String,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub zone: Option<String>,
    pub visibility: Visibility,
    pub languages: Vec<String>,
    #[serde(default)]
    pub group_of: Option<ItemId>,
    #[serde(default)]
    pub rapporteur: Option<PartyId>,
}

impl SessionPlan {
    pub fn of(session: &Session) -> Self {
        Self {
            title: session.title.clone(),
            room: session.room.clone(),
            day: session.day.clone(),
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            zone: session.zone.clone(),
            visibility: session.visibility,
            languages: session.languages.clone(),
            group_of: session.group_of.clone(),
            rapporteur: session.rapporteur.clone(),
        }
    }
}

/// A place on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    pub session: SessionId,
    pub parent: Option<ItemId>,
    /// The sibling it stands before; none: last.
    pub before: Option<ItemId>,
}

/// One thing an editor did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    AddSession {
        session: SessionId,
        plan: SessionPlan,
    },
    /// Where it begins at another time, the planned starts of its items move along.
    SetSession {
        session: SessionId,
        was: SessionPlan,
        plan: SessionPlan,
    },
    RemoveSession {
        session: SessionId,
    },
    AddItem {
        item: ItemId,
        to: Spot,
        plan: ItemPlan,
    },
    SetItem {
        item: ItemId,
        was: ItemPlan,
        plan: ItemPlan,
    },
    /// What hangs below it moves with it.
    MoveItem {
        item: ItemId,
        to: Spot,
    },
    /// A draft is gone; what was published is withdrawn and leaves its place and number.
    RemoveItem {
        item: ItemId,
        note: String,
    },
}

impl Edit {
    /// The item it is about, if it is about one.
    pub const fn item(&self) -> Option<&ItemId> {
        match self {
            Self::AddItem { item, .. }
            | Self::SetItem { item, .. }
            | Self::MoveItem { item, .. }
            | Self::RemoveItem { item, .. } => Some(item),
            Self::AddSession { .. } | Self::SetSession { .. } | Self::RemoveSession { .. } => None,
        }
    }

    /// The session it is about, if it is about a session itself.
    pub const fn session(&self) -> Option<&SessionId> {
        match self {
            Self::AddSession { session, .. } | Self::SetSession { session, .. } | Self::RemoveSession { session } => {
                Some(session)
            }
            Self::AddItem { .. } | Self::SetItem { .. } | Self::MoveItem { .. } | Self::RemoveItem { .. } => None,
        }
    }
}

/// Why something cannot be edited so. Written so that a person can act on it; the words are in the translations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refused {
    #[error("there is no such session")]
    NoSuchSession,
    #[error("there is no such item")]
    NoSuchItem,
    #[error("it is there already")]
    AlreadyThere,
    #[error("a title in the meeting's main language is needed")]
    TitleNeeded,
    #[error("{field} is longer than {max} characters")]
    TooLong { field: Field, max: usize },
    #[error("{field} has more than {max} entries")]
    TooMany { field: Field, max: usize },
    #[error("the session ends before it begins")]
    EndsBeforeItBegins,
    #[error("the session is longer than {hours} hours")]
    SessionTooLong { hours: i64 },
    #[error("there is no such time zone")]
    NoSuchZone,
    #[error("there is no such language")]
    NoSuchLanguage,
    #[error("the length is not between 0 and {max} minutes")]
    Length { max: i64 },
    #[error("the minimum is above what is planned")]
    MinimumAbovePlanned,
    #[error("a fixed start needs a time")]
    FixedWithoutStart,
    #[error("the start lies outside the session")]
    StartOutsideSession,
    #[error("the meeting has no such document")]
    NoSuchDocument,
    #[error("there is no such theme")]
    NoSuchTheme,
    /// An item, and sub-items below it: a sub-item has none of its own.
    #[error("sub-items have no sub-items")]
    TooDeep,
    #[error("an item cannot stand below or before itself")]
    BelowItself,
    /// What was treated, is being treated or is over keeps its place.
    #[error("the item is {state}")]
    ItemState { state: ItemState },
    #[error("the session is {state}")]
    SessionState { state: SessionState },
    #[error("the session still has items")]
    SessionHasItems,
    #[error("screens still stand in the session's room")]
    SessionHasScreens,
    #[error("the item has sub-items")]
    HasSubItems,
    /// Withdrawing from an adopted agenda is explained.
    #[error("a note is needed")]
    NoteNeeded,
    #[error("somebody else changed {field} meanwhile")]
    ChangedMeanwhile { field: Field },
    #[error("there are too many edits")]
    TooManyEdits,
    #[error("there is nothing to publish")]
    NothingToPublish,
}

impl Refused {
    /// Its stable word: the tail of its translation key.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NoSuchSession => "no_such_session",
            Self::NoSuchItem => "no_such_item",
            Self::AlreadyThere => "already_there",
            Self::TitleNeeded => "title_needed",
            Self::TooLong { .. } => "too_long",
            Self::TooMany { .. } => "too_many",
            Self::EndsBeforeItBegins => "ends_before_it_begins",
            Self::SessionTooLong { .. } => "session_too_long",
            Self::NoSuchZone => "no_such_zone",
            Self::NoSuchLanguage => "no_such_language",
            Self::Length { .. } => "length",
            Self::MinimumAbovePlanned => "minimum_above_planned",
            Self::FixedWithoutStart => "fixed_without_start",
            Self::StartOutsideSession => "start_outside_session",
            Self::NoSuchDocument => "no_such_document",
            Self::NoSuchTheme => "no_such_theme",
            Self::TooDeep => "too_deep",
            Self::BelowItself => "below_itself",
            Self::ItemState { .. } => "item_state",
            Self::SessionState { .. } => "session_state",
            Self::SessionHasItems => "session_has_items",
            Self::SessionHasScreens => "session_has_screens",
            Self::HasSubItems => "has_sub_items",
            Self::NoteNeeded => "note_needed",
            Self::ChangedMeanwhile { .. } => "changed_meanwhile",
            Self::TooManyEdits => "too_many_edits",
            Self::NothingToPublish => "nothing_to_publish",
        }
    }

    /// The field of the form it is about, where it is about one.
    pub const fn field(&self) -> Option<Field> {
        match self {
            Self::TitleNeeded => Some(Field::Title),
            Self::TooLong { field, .. } | Self::TooMany { field, .. } | Self::ChangedMeanwhile { field } => {
                Some(*field)
            }
            Self::EndsBeforeItBegins | Self::SessionTooLong { .. } => Some(Field::Ends),
            Self::NoSuchZone => Some(Field::Zone),
            Self::NoSuchLanguage => Some(Field::Languages),
            Self::Length { .. } => Some(Field::Minutes),
            Self::MinimumAbovePlanned => Some(Field::Minimum),
            Self::FixedWithoutStart | Self::StartOutsideSession => Some(Field::Start),
            Self::NoSuchDocument => Some(Field::Documents),
            Self::NoSuchTheme => Some(Field::Themes),
            Self::NoteNeeded => Some(Field::Note),
            Self::NoSuchSession
            | Self::NoSuchItem
            | Self::AlreadyThere
            | Self::TooDeep
            | Self::BelowItself
            | Self::ItemState { .. }
            | Self::SessionState { .. }
            | Self::SessionHasItems
            | Self::SessionHasScreens
            | Self::HasSubItems
            | Self::TooManyEdits
            | Self::NothingToPublish => None,
        }
    }
}
