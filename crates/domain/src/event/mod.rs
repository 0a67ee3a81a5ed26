//! What happened in a meeting. Every accepted act is one or more events,
//! numbered without gaps; `apply` is the only way a programme changes, on the
//! server and in the browser alike (old state + events = fresh state).

mod about;
mod apply;
mod heard;

pub use about::About;
use serde::{Deserialize, Serialize};

use crate::{
    attendance::{AttendanceRules, CheckInWay},
    clock::Moment,
    groups::GroupResult,
    ids::{
        DisplayId, DocumentId, ItemId, MinutesId, NoteId, ParaId, PartyId, ProposalId, SessionId, SilenceId, UserId,
    },
    meeting::{Item, Outcome, Session, Visibility},
    minutes::MinutesDeed,
    outcome::DocumentDeed,
    people::{MeetingRole, MemberRole, Party},
    screen::{Screen, Shows},
    speakers::{Deed, ListHead, SpeakersList, Speech},
};

/// One thing that happened. New kinds are added at the end of their group and
/// never change their fields: the log is kept for ever. Written `{"item_started":{"item":"…"}}`: a kind among
/// the fields would cost every first visit of the room 16 kB.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    MeetingCreated {
        title: String,
    },
    SessionAdded {
        session: Session,
    },
    ItemAdded {
        item: Item,
    },
    AgendaAdopted {
        numbers: Vec<(ItemId, String)>,
    },
    SessionStarted {
        session: SessionId,
    },
    SessionPaused {
        session: SessionId,
    },
    SessionResumed {
        session: SessionId,
    },
    SessionEnded {
        session: SessionId,
    },
    ItemPublished {
        item: ItemId,
    },
    ItemStarted {
        item: ItemId,
    },
    ItemSuspended {
        item: ItemId,
        reason: String,
    },
    ItemResumed {
        item: ItemId,
    },
    ItemConcluded {
        item: ItemId,
        outcome: Option<Outcome>,
        text: String,
    },
    ItemDeferred {
        item: ItemId,
        note: String,
    },
    ItemWithdrawn {
        item: ItemId,
        note: String,
    },
    /// From now on nothing said on the item is attributed, or is again. The switch itself is on record.
    ChathamHouse {
        item: ItemId,
        on: bool,
    },
    ItemReopened {
        item: ItemId,
        reason: String,
    },
    NoteOpened {
        item: ItemId,
        note: NoteId,
    },
    /// A state of a note got a name; `seq` is the number of the last update in it.
    NoteVersionNamed {
        item: ItemId,
        note: NoteId,
        seq: i64,
        name: String,
    },
    /// What a note said at the update `seq` was put back by a new edit: all of it, or one passage.
    NoteBroughtBack {
        item: ItemId,
        note: NoteId,
        seq: i64,
        whole: bool,
    },
    PartyAdded {
        party: Party,
    },
    MemberAdded {
        party: PartyId,
        user: UserId,
        role: MemberRole,
    },
    RoleGiven {
        user: UserId,
        role: MeetingRole,
    },
    /// In the room for this session; without a person: seen by whoever keeps the attendance.
    PartyCheckedIn {
        session: SessionId,
        party: PartyId,
        person: Option<UserId>,
        way: CheckInWay,
    },
    /// Left; without a person: everybody of the party.
    PartyCheckedOut {
        session: SessionId,
        party: PartyId,
        person: Option<UserId>,
        way: CheckInWay,
    },
    AttendanceRulesSet {
        rules: AttendanceRules,
    },
    /// The codes shown until now check nobody in any more.
    CheckInCodeRenewed {
        session: SessionId,
    },
    DisplayOpened {
        display: DisplayId,
        session: SessionId,
        label: String,
    },
    DisplayClosed {
        display: DisplayId,
    },
    DisplayShows {
        display: DisplayId,
        shows: Shows,
        message: String,
    },
    /// An interpreter tells the podium, silently, that the speaker is too fast for this language.
    TooFast {
        session: SessionId,
        language: String,
    },
    /// A list of speakers changed: its head, if that did, and the entries that did, as they stand now.
    FloorChanged {
        item: ItemId,
        deed: Deed,
        head: Option<ListHead>,
        speeches: Vec<Speech>,
    },
    /// These things stand again as they once did, or are shown whole to those who saw only a part.
    Restored {
        sessions: Vec<Session>,
        items: Vec<Item>,
        lists: Vec<SpeakersList>,
    },
    /// What is planned became another: published edits, a repair of the day. Sessions, items and lists as they
    /// stand now; of a session's version only that it grew.
    ProgrammeChanged {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        sessions: Vec<Session>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        items: Vec<Item>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lists: Vec<SpeakersList>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        screens: Vec<Screen>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        results: Vec<GroupResult>,
        /// What is no longer there, for whom this is told.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gone_sessions: Vec<SessionId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gone_items: Vec<ItemId>,
        #[serde(default, skip_serializing_if = "Was::is_empty")]
        was: Was,
        /// Why, in the words of who did it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// Minutes of these sessions were compiled, circulated, corrected, closed; or a correction was asked for or answered.
    MinutesChanged {
        minutes: MinutesId,
        sessions: Vec<SessionId>,
        visibility: Visibility,
        deed: MinutesDeed,
        /// The version that was circulated or closed, or that a correction is about; 0: none yet.
        number: i64,
        /// SHA-256 of that version's text; empty where no version came of it.
        hash: String,
        /// Whose correction it is.
        party: Option<PartyId>,
    },
    /// Something happened to an outcome document; what it says now is in the document, known by the hash.
    DocumentChanged {
        document: DocumentId,
        /// The item under which it is negotiated.
        item: Option<ItemId>,
        visibility: Visibility,
        deed: DocumentDeed,
        /// Only the podium hears of it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inner: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        para: Option<ParaId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proposal: Option<ProposalId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        silence: Option<SilenceId>,
        /// As people call it: the document's symbol, "OP4", "17/PIDC/2", "Rev.1".
        #[serde(default, skip_serializing_if = "String::is_empty")]
        called: String,
        /// SHA-256 of the text that came of it; empty where none did.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        hash: String,
        /// Whose proposal, position, objection it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        party: Option<PartyId>,
        /// The end of a clock that was started.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Moment>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    /// What a group brings back was written or changed: as it stands now.
    GroupResultWritten {
        result: GroupResult,
    },
    /// The plenary took up what its groups bring back; until then only the podium and who writes them read them.
    GroupResultsBroughtBack {
        item: ItemId,
        results: Vec<GroupResult>,
    },
}

/// How far what somebody lost sight of could be seen before. Told to nobody but the podium: it decides who hears
/// that something is gone, since an id nobody saw is none of their business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Was {
    pub sessions: Vec<(SessionId, Visibility)>,
    pub items: Vec<(ItemId, Visibility)>,
}

impl Was {
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.items.is_empty()
    }
}

/// An event as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Gap-free per meeting, from 1.
    pub seq: i64,
    pub at: Moment,
    /// Who did it; none: the server itself or the command line.
    pub actor: Option<UserId>,
    /// In whose name.
    pub party: Option<PartyId>,
    pub event: Event,
}

/// What goes over the wire to a page: no actor, and no event where the reader may only know that a number passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    pub seq: i64,
    #[serde(default)]
    pub at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
}

impl Event {
    /// The kind as written in the log's own column.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::MeetingCreated { .. } => "meeting_created",
            Self::SessionAdded { .. } => "session_added",
            Self::ItemAdded { .. } => "item_added",
            Self::AgendaAdopted { .. } => "agenda_adopted",
            Self::SessionStarted { .. } => "session_started",
            Self::SessionPaused { .. } => "session_paused",
            Self::SessionResumed { .. } => "session_resumed",
            Self::SessionEnded { .. } => "session_ended",
            Self::ItemPublished { .. } => "item_published",
            Self::ItemStarted { .. } => "item_started",
            Self::ItemSuspended { .. } => "item_suspended",
            Self::ItemResumed { .. } => "item_resumed",
            Self::ItemConcluded { .. } => "item_concluded",
            Self::ItemDeferred { .. } => "item_deferred",
            Self::ItemWithdrawn { .. } => "item_withdrawn",
            Self::ItemReopened { .. } => "item_reopened",
            Self::ChathamHouse { .. } => "chatham_house",
            Self::NoteOpened { .. } => "note_opened",
            Self::NoteVersionNamed { .. } => "note_version_named",
            Self::NoteBroughtBack { .. } => "note_brought_back",
            Self::PartyAdded { .. } => "party_added",
            Self::MemberAdded { .. } => "member_added",
            Self::RoleGiven { .. } => "role_given",
            Self::PartyCheckedIn { .. } => "party_checked_in",
            Self::PartyCheckedOut { .. } => "party_checked_out",
            Self::AttendanceRulesSet { .. } => "attendance_rules_set",
            Self::CheckInCodeRenewed { .. } => "check_in_code_renewed",
            Self::DisplayOpened { .. } => "display_opened",
            Self::DisplayClosed { .. } => "display_closed",
            Self::DisplayShows { .. } => "display_shows",
            Self::TooFast { .. } => "too_fast",
            Self::FloorChanged { .. } => "floor_changed",
            Self::Restored { .. } => "restored",
            Self::ProgrammeChanged { .. } => "programme_changed",
            Self::MinutesChanged { .. } => "minutes_changed",
            Self::DocumentChanged { .. } => "document_changed",
            Self::GroupResultWritten { .. } => "group_result_written",
            Self::GroupResultsBroughtBack { .. } => "group_results_brought_back",
        }
    }
}
