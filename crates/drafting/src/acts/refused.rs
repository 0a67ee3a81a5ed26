//! Why an act was not carried out.

use serde::{Deserialize, Serialize};

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    #[error("somebody else changed the document meanwhile")]
    Stale,
    #[error("there is no such paragraph any more")]
    NoPara,
    #[error("there is no such proposal")]
    NoProposal,
    #[error("there is no such bracket any more")]
    NoBracket,
    #[error("only a party can do this")]
    NoParty,
    #[error("who does this must be able to bind the party")]
    NotCommitted,
    #[error("only the head of a delegation or an alternate")]
    NotHead,
    #[error("it belongs to another party")]
    NotYours,
    #[error("the document is not in a state that allows it")]
    WrongState,
    #[error("the text is read-only while a silence procedure runs")]
    UnderSilence,
    #[error("proposals are not taken now")]
    PenClosed,
    #[error("the time for proposals is over")]
    TooLate,
    #[error("the paragraph is agreed; its text changes only when it is reopened")]
    Frozen,
    #[error("it has been acted upon already")]
    Settled,
    #[error("nothing would change")]
    NoChange,
    #[error("nothing was written")]
    Empty,
    #[error("the text is too long")]
    TooLong,
    #[error("there are open brackets")]
    OpenBrackets,
    #[error("a party reserves its position or opposes")]
    Opposed,
    #[error("proposals on it have not been answered")]
    LiveProposals,
    #[error("it has not been put to the meeting for five seconds")]
    NotCalled,
    #[error("a reason is needed")]
    ReasonNeeded,
    #[error("the proposal conflicts with the text as it now stands")]
    Conflict,
    #[error("this kind of proposal cannot be put in brackets")]
    NoBrackets,
    #[error("the bracketed proposals contradict one another")]
    Competing,
    #[error("not everything is agreed")]
    NotAgreed,
    #[error("the instant must lie ahead")]
    PastTime,
    #[error("the party supports it already")]
    AlreadyThere,
    #[error("its text is being written together; it is to be taken in or dropped first")]
    WrittenTogether,
    #[error("nobody is writing it together")]
    NotTogether,
}

impl Refused {
    pub const ALL: [Self; 29] = [
        Self::Stale,
        Self::NoPara,
        Self::NoProposal,
        Self::NoBracket,
        Self::NoParty,
        Self::NotCommitted,
        Self::NotHead,
        Self::NotYours,
        Self::WrongState,
        Self::UnderSilence,
        Self::PenClosed,
        Self::TooLate,
        Self::Frozen,
        Self::Settled,
        Self::NoChange,
        Self::Empty,
        Self::TooLong,
        Self::OpenBrackets,
        Self::Opposed,
        Self::LiveProposals,
        Self::NotCalled,
        Self::ReasonNeeded,
        Self::Conflict,
        Self::NoBrackets,
        Self::Competing,
        Self::NotAgreed,
        Self::PastTime,
        Self::WrittenTogether,
        Self::NotTogether,
    ];

    /// The tail of its words' key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::NoPara => "no_para",
            Self::NoProposal => "no_proposal",
            Self::NoBracket => "no_bracket",
            Self::NoParty => "no_party",
            Self::NotCommitted => "not_committed",
            Self::NotHead => "not_head",
            Self::NotYours => "not_yours",
            Self::WrongState => "wrong_state",
            Self::UnderSilence => "under_silence",
            Self::PenClosed => "pen_closed",
            Self::TooLate => "too_late",
            Self::Frozen => "frozen",
            Self::Settled => "settled",
            Self::NoChange => "no_change",
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::OpenBrackets => "open_brackets",
            Self::Opposed => "opposed",
            Self::LiveProposals => "live_proposals",
            Self::NotCalled => "not_called",
            Self::ReasonNeeded => "reason_needed",
            Self::Conflict => "conflict",
            Self::NoBrackets => "no_brackets",
            Self::Competing => "competing",
            Self::NotAgreed => "not_agreed",
            Self::PastTime => "past_time",
            Self::AlreadyThere => "already_there",
            Self::WrittenTogether => "written_together",
            Self::NotTogether => "not_together",
        }
    }
}
