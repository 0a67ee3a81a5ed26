//! Bringing files in. A file is taken whole or refused whole: checked first by
//! `domain::directory`, then written in one transaction.

pub mod outcome;
pub mod participants;
pub mod programme;

use entente_domain::directory::ImportProblem;

/// Why a file was not taken in.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefusal {
    /// Everything found wrong with it, with lines.
    #[error("{}", list(.0))]
    Problems(Vec<ImportProblem>),
    #[error("a meeting with the id {0} is already there")]
    MeetingExists(String),
    /// An account of the file could not be made.
    #[error("the account {0} cannot be made")]
    Account(String),
    /// A draft that is not understood.
    #[error("{0}")]
    Draft(String),
    #[error("there is no meeting with the id {0}")]
    NoSuchMeeting(String),
}

fn list(problems: &[ImportProblem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
