//! Identifiers. Each is the text of a UUIDv7, or a short readable key where
//! the reference data brings one (mechanisms, themes). Distinct types, so that
//! a note's id cannot be handed to something that wants a meeting's. A copy shares the text.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest identifier accepted from outside, in bytes.
pub const ID_MAX_BYTES: usize = 64;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it is. Whether such a thing exists is for the store to say.
            pub fn new(text: impl Into<String>) -> Self {
                Self(Arc::from(text.into()))
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(Arc::from(text))
            }
        }
    )+};
}

ids! {
    /// A person with an account.
    UserId,
    /// A meeting: a Global RCP Meeting, or a mechanism's own.
    MeetingId,
    /// One sitting in one room.
    SessionId,
    /// An agenda item.
    ItemId,
    /// A party to a meeting.
    PartyId,
    /// A mechanism of the directory, by its readable key ("midsa").
    MechanismId,
    /// A live shared note.
    NoteId,
    /// A picture in a note.
    AttachmentId,
    /// Something posted on a board.
    PostId,
    /// A comment on it.
    PostCommentId,
    /// A picture or paper that belongs to it.
    PostFileId,
    /// A commitment or recommendation in the register of follow-up.
    CommitmentId,
    /// A piece of evidence, or a note of progress, with it.
    FollowUpEntryId,
    /// What became of it in law or practice.
    ImpactId,
    /// A need and an offer brought together.
    IntroductionId,
    /// A questionnaire to mechanisms.
    SurveyId,
    /// What a breakout group, or the plenary out of several, recommends.
    RecommendationId,
    /// Something a meeting left open, as the meeting it prepares answered it.
    IssueId,
    /// Something to do in a space.
    TaskId,
    /// A paper or a link in a space.
    MaterialId,
    /// A seminar, round table, training or workshop.
    GatheringId,
    /// A paper that belongs to one.
    GatheringFileId,
    /// Comments about the same words of a note.
    ThreadId,
    /// One comment.
    CommentId,
    /// A display in a room.
    DisplayId,
    /// Minutes of a session or several.
    MinutesId,
    /// An outcome document.
    DocumentId,
    /// A paragraph of an outcome document, for life.
    ParaId,
    /// What a party proposes to change in an outcome document.
    ProposalId,
    /// Words of a paragraph that are not agreed.
    BracketId,
    /// A silence procedure.
    SilenceId,
    /// An entry of a list of speakers.
    SpeechId,
    /// A command as the person gave it; the same id twice is the same command.
    CommandId,
}

/// Whether the text can be an identifier at all: letters, digits, `-` and `_`, at most [`ID_MAX_BYTES`].
pub fn is_well_formed(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= ID_MAX_BYTES
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
