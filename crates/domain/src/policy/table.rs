//! The table itself: for each action, every standing with a yes or a no.

use super::{Action, Standing};
use crate::meeting::Visibility;

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
        // What a meeting adopted for everybody to read is everybody's, as the public pages are.
        Action::ReadAdopted(visibility) => match visibility {
            Visibility::Public => allows(standing, Action::ReadPublicPages),
            Visibility::Participants | Visibility::Internal | Visibility::Hidden => {
                allows(standing, Action::ReadDocument(visibility))
            }
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
        Action::WithdrawItem | Action::EditProgramme | Action::LinkMeetings => match standing {
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
        Action::RepairDay | Action::TakeUpIssues => match standing {
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
        Action::ReadAttendance
        | Action::ReadWholeRecord
        | Action::KeepMinutes
        | Action::HoldPen
        | Action::HandTextUp => on_the_podium(standing),
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
