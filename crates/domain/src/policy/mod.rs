//! Who may do what: one table, no wildcard. Everything else only asks.
//!
//! A person has *standings* towards a meeting, worked out by the service from
//! parties, roles and mechanism membership; an act is allowed if any standing
//! allows it. Whether the act is possible *now* is for `agenda` to say. The
//! printed table is under review in `tests/snapshots`.

mod audience;

use serde::{Deserialize, Serialize};

pub use audience::Audience;

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
        for of in [Self::ReadItem, Self::ReadNote, Self::WriteNote, Self::CommentNote, Self::ReadDocument] {
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

/// The table.
pub const fn allows(standing: Standing, action: Action) -> bool {
    use Standing as S;
    match action {
        Action::ReadPublicPages => match standing {
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => true,
            S::Display => false,
        },
        Action::UseAccount => match standing {
            S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => true,
            S::Visitor | S::Display => false,
        },
        Action::ReadMeeting => in_the_room(standing),
        // A display shows the paragraph under discussion.
        Action::ReadItem(visibility) | Action::ReadDocument(visibility) => match visibility {
            Visibility::Public | Visibility::Participants => in_the_room(standing),
            Visibility::Internal | Visibility::Hidden => on_the_podium(standing),
        },
        Action::ReadNote(visibility) => match visibility {
            Visibility::Public | Visibility::Participants => match standing {
                // A projector shows the agenda and the floor, not unfinished notes.
                S::Display => false,
                S::Visitor
                | S::Account
                | S::Observer
                | S::Delegate
                | S::Interpreter
                | S::Technician
                | S::Rapporteur
                | S::Secretariat
                | S::Facilitator
                | S::Chair
                | S::Administrator => in_the_room(standing),
            },
            Visibility::Internal | Visibility::Hidden => on_the_podium(standing),
        },
        Action::WriteNote(visibility) => match visibility {
            Visibility::Public | Visibility::Participants => match standing {
                S::Delegate | S::Rapporteur | S::Secretariat | S::Facilitator | S::Chair => true,
                S::Visitor
                | S::Account
                | S::Observer
                | S::Interpreter
                | S::Technician
                | S::Display
                | S::Administrator => false,
            },
            Visibility::Internal | Visibility::Hidden => on_the_podium(standing),
        },
        // Who may read a note may say something about it, but for observers: they are heard where the chair gives them the floor.
        Action::CommentNote(visibility) => match standing {
            S::Observer => false,
            S::Visitor
            | S::Account
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => allows(standing, Action::ReadNote(visibility)),
        },
        Action::OpenDesk => on_the_podium(standing),
        Action::RunSession
        | Action::RunItem
        | Action::DeferItem
        | Action::ReopenItem
        | Action::AdoptAgenda
        | Action::ChairDocument
        | Action::RunFloor => match standing {
            S::Facilitator | S::Chair => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Administrator => false,
        },
        // Whether observers are heard on an item is for its list to say.
        Action::AskForFloor => match standing {
            S::Observer | S::Delegate => true,
            S::Visitor
            | S::Account
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => false,
        },
        Action::ReadEmbargoed => match standing {
            S::Interpreter | S::Rapporteur | S::Secretariat | S::Facilitator | S::Chair => true,
            S::Visitor | S::Account | S::Observer | S::Delegate | S::Technician | S::Display | S::Administrator => {
                false
            }
        },
        Action::SignalSpeed => match standing {
            S::Interpreter => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => false,
        },
        Action::WithdrawItem | Action::EditProgramme => match standing {
            S::Secretariat | S::Chair => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Facilitator
            | S::Administrator => false,
        },
        Action::Propose | Action::AnswerSilence => match standing {
            S::Delegate => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => false,
        },
        // Of delegates only those whose party the group has named; that is for the group to say.
        Action::WriteGroupResult => match standing {
            S::Delegate | S::Rapporteur | S::Secretariat | S::Facilitator | S::Chair => true,
            S::Visitor | S::Account | S::Observer | S::Interpreter | S::Technician | S::Display | S::Administrator => {
                false
            }
        },
        Action::RepairDay => match standing {
            S::Secretariat | S::Facilitator | S::Chair => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Administrator => false,
        },
        Action::ManageDisplays => match standing {
            S::Technician | S::Secretariat | S::Facilitator | S::Chair => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Display
            | S::Rapporteur
            | S::Administrator => false,
        },
        Action::ReadParties => match standing {
            S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair => true,
            S::Visitor | S::Account | S::Display | S::Administrator => false,
        },
        Action::CheckIn | Action::AskCorrection => match standing {
            S::Observer | S::Delegate => true,
            S::Visitor
            | S::Account
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair
            | S::Administrator => false,
        },
        Action::ReadAttendance | Action::ReadWholeRecord | Action::KeepMinutes | Action::HoldPen => {
            on_the_podium(standing)
        }
        Action::ReadRecord | Action::ReadMinutes => match standing {
            S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair => true,
            S::Visitor | S::Account | S::Display | S::Administrator => false,
        },
        Action::KeepAttendance => match standing {
            S::Secretariat | S::Facilitator | S::Chair => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Administrator => false,
        },
        Action::ExportMeeting | Action::KeepSilence => match standing {
            S::Secretariat | S::Chair => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Facilitator
            | S::Administrator => false,
        },
        Action::CreateMechanismMeeting => match standing {
            S::Secretariat => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Facilitator
            | S::Chair
            | S::Administrator => false,
        },
        // Who runs the installation begins the first one, and is its secretariat from then on.
        Action::CreateGlobalMeeting => match standing {
            S::Secretariat | S::Administrator => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Facilitator
            | S::Chair => false,
        },
        Action::Import | Action::ManageUsers => match standing {
            S::Administrator => true,
            S::Visitor
            | S::Account
            | S::Observer
            | S::Delegate
            | S::Interpreter
            | S::Technician
            | S::Display
            | S::Rapporteur
            | S::Secretariat
            | S::Facilitator
            | S::Chair => false,
        },
    }
}

const fn in_the_room(standing: Standing) -> bool {
    match standing {
        Standing::Observer
        | Standing::Delegate
        | Standing::Interpreter
        | Standing::Technician
        | Standing::Display
        | Standing::Rapporteur
        | Standing::Secretariat
        | Standing::Facilitator
        | Standing::Chair => true,
        Standing::Visitor | Standing::Account | Standing::Administrator => false,
    }
}

/// Those who see what is internal: they run the meeting.
const fn on_the_podium(standing: Standing) -> bool {
    match standing {
        Standing::Rapporteur | Standing::Secretariat | Standing::Facilitator | Standing::Chair => true,
        Standing::Visitor
        | Standing::Account
        | Standing::Observer
        | Standing::Delegate
        | Standing::Interpreter
        | Standing::Technician
        | Standing::Display
        | Standing::Administrator => false,
    }
}
