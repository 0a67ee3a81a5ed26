//! Who may do what: one table, no wildcard. Everything else only asks.
//!
//! A person has *standings* towards a meeting, worked out by the service from
//! parties, roles and mechanism membership; an act is allowed if any standing
//! allows it. Whether the act is possible *now* is for `agenda` to say. The
//! printed table is under review in `tests/snapshots`.

mod audience;
mod table;

use serde::{Deserialize, Serialize};

pub use audience::Audience;
pub use table::allows;

use crate::meeting::Visibility;

/// What somebody is towards one meeting (or, for the first two, towards the house).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Not signed in.
    Visitor,
    /// Signed in, without any part in this meeting.
    Account,
    /// Member of an observing party.
    Observer,
    /// Member of a party that takes part.
    Delegate,
    Interpreter,
    Technician,
    /// A screen in the room, known by its token.
    Display,
    Rapporteur,
    Secretariat,
    Facilitator,
    /// Chair or vice-chair.
    Chair,
    /// Runs the installation; has no part in meetings by that.
    Administrator,
}

impl Standing {
    pub const ALL: [Self; 12] = [
        Self::Visitor,
        Self::Account,
        Self::Observer,
        Self::Delegate,
        Self::Interpreter,
        Self::Technician,
        Self::Display,
        Self::Rapporteur,
        Self::Secretariat,
        Self::Facilitator,
        Self::Chair,
        Self::Administrator,
    ];
}

/// What can be done. Each names its resource: the house, one meeting, or an item of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// Front, directory, past meetings.
    ReadPublicPages,
    /// Own account, own meetings.
    UseAccount,
    /// Know that the meeting exists; read its programme and follow it live.
    ReadMeeting,
    /// Read an item of this visibility.
    ReadItem(Visibility),
    /// Read a live note of an item of this visibility.
    ReadNote(Visibility),
    /// Write in a live note of an item of this visibility.
    WriteNote(Visibility),
    /// Comment on a live note of an item of this visibility, and answer comments.
    CommentNote(Visibility),
    /// Open the chair's desk.
    OpenDesk,
    /// Start, pause, resume and end a session.
    RunSession,
    /// Start, suspend, resume and conclude an item.
    RunItem,
    /// Carry an item over to later.
    DeferItem,
    /// Take an item off the agenda.
    WithdrawItem,
    /// Edit the programme, publish what was edited, and tell everybody.
    EditProgramme,
    /// Write down what a breakout group brings back.
    WriteGroupResult,
    /// Shorten or shift what is left of a late day.
    RepairDay,
    /// Take up a concluded item again.
    ReopenItem,
    /// Put the agenda to the meeting and record its adoption.
    AdoptAgenda,
    /// Keep the list of speakers: call, give and take the floor, rule.
    RunFloor,
    /// Ask for the floor in the name of one's party, and everything one may do with one's own place.
    AskForFloor,
    /// Read statements before they are delivered.
    ReadEmbargoed,
    /// Tell the chair silently that somebody speaks too fast.
    SignalSpeed,
    /// Open and close room displays.
    ManageDisplays,
    /// Read the list of parties and who is in them.
    ReadParties,
    /// Say that one's own party is in the room, or leaves it.
    CheckIn,
    /// Read who is in the room, session by session.
    ReadAttendance,
    /// Mark parties present and absent, show the code for checking in, set the quorum.
    KeepAttendance,
    /// Read the record: what one's own audience heard, when it happened.
    ReadRecord,
    /// Read all of the record, with who did it, and take it out.
    ReadWholeRecord,
    /// Read minutes that were circulated.
    ReadMinutes,
    /// Ask for a correction to minutes, in the name of one's party.
    AskCorrection,
    /// Compile, write, circulate, correct and close minutes.
    KeepMinutes,
    /// Read an outcome document of this visibility, and what is tabled on it.
    ReadDocument(Visibility),
    /// Read an adopted text of this visibility in the library of agreed language.
    ReadAdopted(Visibility),
    /// Hold the pen: begin, write, circulate and publish outcome documents, table proposals.
    HoldPen,
    /// Decide on proposals and paragraphs: accept, bracket, offer a text, declare agreed, reopen, adopt.
    ChairDocument,
    /// Propose changes and take positions in the name of one's party, and all one may do with one's own.
    Propose,
    /// Prepare, announce, extend and withdraw a silence procedure.
    KeepSilence,
    /// Answer a silence procedure in the name of one's party.
    AnswerSilence,
    /// Take the whole meeting out as a file.
    ExportMeeting,
    /// Say which meeting another prepares; asked at both.
    LinkMeetings,
    /// Take up what a meeting that prepares this one left open, or decline it.
    TakeUpIssues,
    /// Give a text of this meeting to the meeting it prepares; that meeting's pen takes it.
    HandTextUp,
    /// Make a mechanism's own meeting; asked of what somebody is to the mechanism.
    CreateMechanismMeeting,
    /// Make a Global RCP Meeting; asked of what somebody is to the house, or to a Global RCP Meeting.
    CreateGlobalMeeting,
    /// Bring in programmes, directory and participants.
    Import,
    /// Accounts of others.
    ManageUsers,
}

impl Action {
    /// Every action with every resource it distinguishes, for the printed table.
    pub fn all() -> Vec<Self> {
        let mut actions = vec![Self::ReadPublicPages, Self::UseAccount, Self::ReadMeeting];
        for of in
            [Self::ReadItem, Self::ReadNote, Self::WriteNote, Self::CommentNote, Self::ReadDocument, Self::ReadAdopted]
        {
            actions.extend(Visibility::ALL.iter().map(|visibility| of(*visibility)));
        }
        actions.extend([
            Self::OpenDesk,
            Self::RunSession,
            Self::RunItem,
            Self::DeferItem,
            Self::WithdrawItem,
            Self::EditProgramme,
            Self::RepairDay,
            Self::WriteGroupResult,
            Self::ReopenItem,
            Self::AdoptAgenda,
            Self::RunFloor,
            Self::AskForFloor,
            Self::ReadEmbargoed,
            Self::SignalSpeed,
            Self::ManageDisplays,
            Self::ReadParties,
            Self::CheckIn,
            Self::ReadAttendance,
            Self::KeepAttendance,
            Self::ReadRecord,
            Self::ReadWholeRecord,
            Self::ReadMinutes,
            Self::AskCorrection,
            Self::KeepMinutes,
            Self::HoldPen,
            Self::ChairDocument,
            Self::Propose,
            Self::KeepSilence,
            Self::AnswerSilence,
            Self::LinkMeetings,
            Self::TakeUpIssues,
            Self::HandTextUp,
            Self::ExportMeeting,
            Self::CreateMechanismMeeting,
            Self::CreateGlobalMeeting,
            Self::Import,
            Self::ManageUsers,
        ]);
        actions
    }
}

/// Whether any of these standings allows the action.
pub fn may(standings: &[Standing], action: Action) -> bool {
    standings.iter().any(|standing| allows(*standing, action))
}
