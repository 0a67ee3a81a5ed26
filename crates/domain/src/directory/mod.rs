//! The public directory (meeting-rules section 6) and everything that is read
//! from a file: mechanisms, themes, States, past global meetings, programmes
//! and lists of participants. A file is taken whole or refused whole, with all
//! that is wrong with it. Reading the disk, and CSV as such, are left out:
//! callers bring bytes and rows.

mod agreed;
pub mod bodies;
mod check;
pub mod fact;
mod global_meeting;
mod import;
mod mechanism;
mod merged;
mod overlap;
mod participants;
mod positions;
mod problem;
mod programme_check;
mod programme_file;
mod reading;
mod state;
pub mod term;
mod theme;
mod whole;

pub use agreed::{AgreedParagraph, AgreedText, parse_agreed_language};
pub use check::Known;
pub use global_meeting::{Attendance, GlobalMeeting, GlobalPlace, GlobalSession, OutcomeDocument, RelatedEvent};
pub use import::{DirectoryFile, parse_directory, parse_programme};
pub use mechanism::{
    Chair, ChairTerm, ChairType, IomRole, Level, Mechanism, MechanismStatus, MeetingLevel, MemberTerritory, Provenance,
    Region, Secretariat, Source, Structure, StructureType, Year,
};
pub use merged::{MergeRefusal, Merged, may_merge};
pub use overlap::{Overlap, Shared};
pub use participants::{COLUMNS, Participant, ParticipantRow, check_header, check_participants, parse_participants};
pub use problem::{ImportProblem, PROBLEMS_MAX, Reason};
pub use programme_file::{
    Day, Floor, Place, ProgrammeDocument, ProgrammeMeeting, ProgrammeSession, Seat, SessionType, Words,
};
pub use state::{State, StateKind};
pub use theme::{Objective, OtherReference, Paragraph, SdgTarget, Theme};
pub use whole::{Directory, SeatKind, Wish};

/// The tail of a translation key for a word of the reference data:
/// "Asia and the Pacific" becomes `asia-and-the-pacific`.
pub fn key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    for c in word.chars() {
        if c.is_alphanumeric() {
            key.extend(c.to_lowercase());
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
    }
    key.truncate(key.trim_end_matches('-').len());
    key
}
