//! A meeting, its sessions and its agenda items (meeting-rules section 2): the
//! facts. What may be done with them is in `agenda`, how they change in `event`.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    ids::{ItemId, MechanismId, MeetingId, NoteId, PartyId, SessionId},
    text::Multilingual,
    words,
};

words! { AgendaStatus { Provisional = "provisional", Adopted = "adopted" } }

words! { SessionState { Planned = "planned", Live = "live", Paused = "paused", Ended = "ended" } }

words! {
    ItemState {
        Draft = "draft",
        Scheduled = "scheduled",
        InProgress = "in_progress",
        Suspended = "suspended",
        Concluded = "concluded",
        Deferred = "deferred",
        Withdrawn = "withdrawn",
    }
}

impl ItemState {
    /// Whether the item still lies ahead or is being treated.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Draft | Self::Scheduled | Self::InProgress | Self::Suspended => true,
            Self::Concluded | Self::Deferred | Self::Withdrawn => false,
        }
    }
}

words! {
    ItemKind {
        Opening = "opening",
        AdoptionOfAgenda = "adoption_of_agenda",
        Presentation = "presentation",
        Statements = "statements",
        Discussion = "discussion",
        Breakout = "breakout",
        Negotiation = "negotiation",
        Decision = "decision",
        Break = "break",
        Closing = "closing",
        Other = "other",
    }
}

words! {
    /// Who sees an item, a session or a note of it.
    Visibility { Public = "public", Participants = "participants", Internal = "internal", Hidden = "hidden" }
}

words! {
    Outcome {
        Noted = "noted",
        Agreed = "agreed",
        Adopted = "adopted",
        Deferred = "deferred",
        Referred = "referred",
        NoConsensus = "no_consensus",
        Withdrawn = "withdrawn",
    }
}

/// A meeting as its own page shows it; the programme is apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: MeetingId,
    /// The mechanism whose own meeting it is; none: a Global RCP Meeting.
    pub mechanism: Option<MechanismId>,
    pub title: Multilingual,
    pub theme: Multilingual,
    /// IANA zone of the venue; times of the meeting are shown in it.
    pub zone: String,
    /// First and last day, `YYYY-MM-DD` in `zone`.
    pub starts_on: String,
    pub ends_on: String,
    pub city: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Host, working languages, confidentiality and documents, as the programme file tells them.
    pub about: MeetingAbout,
    /// Invented for demonstration.
    pub fictional: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct MeetingAbout {
    pub format: String,
    pub host: String,
    pub chair: String,
    pub technical_secretariat: String,
    pub confidentiality: String,
    pub main_language: String,
    pub working_languages: Vec<String>,
    pub interpretation: Vec<String>,
    pub documents: Vec<DocumentEntry>,
}

/// A document of the meeting as listed in the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentEntry {
    pub id: String,
    pub code: String,
    pub title: String,
    pub kind: String,
    pub visibility: Visibility,
    pub languages: Vec<String>,
    pub prepared_by: String,
}

/// One sitting in one room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub id: SessionId,
    pub title: Multilingual,
    /// The day it belongs to, `YYYY-MM-DD` in the meeting's zone.
    pub day: String,
    pub room: String,
    pub starts_at: Moment,
    pub ends_at: Moment,
    pub state: SessionState,
    pub visibility: Visibility,
    /// Grows by one with every event that touches the session or its items.
    pub version: i64,
    /// IANA zone of the room where it is not the meeting's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// ISO 639-1 codes of the languages it is interpreted into.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The item of the plenary for which this group meets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_of: Option<ItemId>,
    /// The party whose members write down what the group brings back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rapporteur: Option<PartyId>,
}

/// A stretch of time during which an item was in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    pub started_at: Moment,
    pub ended_at: Option<Moment>,
}

/// An agenda item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub id: ItemId,
    pub session: SessionId,
    pub parent: Option<ItemId>,
    /// Place among all items of the session, growing; gaps are fine.
    pub position: i64,
    /// Frozen number once the agenda is adopted; before that it is computed.
    pub number: Option<String>,
    pub title: Multilingual,
    pub kind: ItemKind,
    pub visibility: Visibility,
    pub planned_start: Option<Moment>,
    /// It must not begin before `planned_start` (a break, a minister's arrival).
    pub fixed_start: bool,
    pub planned_seconds: i64,
    /// What it needs at least: no repair of a late day cuts it shorter. None: nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_seconds: Option<i64>,
    pub state: ItemState,
    pub outcome: Option<Outcome>,
    /// The outcome's text, or the reason of a suspension, deferral or withdrawal.
    pub remark: Option<String>,
    pub carried_from: Option<ItemId>,
    pub intervals: Vec<Interval>,
    pub note: Option<NoteId>,
    pub details: ItemDetails,
    /// The stretches of time in which nothing that is said may be attributed (Chatham House Rule).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unattributed: Vec<Interval>,
}

/// What the programme says about an item besides its title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct ItemDetails {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub moderator: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub rapporteur: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guiding_questions: Vec<String>,
    /// Codes of documents of the meeting.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// Keys of themes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub method: String,
}

impl Item {
    /// Time spent so far, in seconds; the running interval counts up to `now`.
    pub fn elapsed_seconds(&self, now: Moment) -> i64 {
        self.intervals
            .iter()
            .map(|interval| interval.ended_at.unwrap_or(now).seconds_since(interval.started_at).max(0))
            .sum()
    }

    /// Planned time not yet spent; negative once the item overruns.
    pub fn left_seconds(&self, now: Moment) -> i64 {
        self.planned_seconds - self.elapsed_seconds(now)
    }

    /// Whether what is said at this instant may be attributed to who said it.
    pub fn is_attributed(&self, at: Moment) -> bool {
        let covers = |stretch: &Interval| stretch.started_at <= at && stretch.ended_at.is_none_or(|ended| at < ended);
        !self.unattributed.iter().any(covers)
    }

    /// Whether the rule is in force now.
    pub fn is_under_chatham_house(&self) -> bool {
        self.unattributed.last().is_some_and(|stretch| stretch.ended_at.is_none())
    }

    pub(crate) fn close_interval(&mut self, at: Moment) {
        if let Some(interval) = self.intervals.last_mut()
            && interval.ended_at.is_none()
        {
            interval.ended_at = Some(at);
        }
    }
}
