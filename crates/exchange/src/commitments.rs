//! What was undertaken or recommended, by whom it is to be done, by when, and how one will know that it was.

use entente_domain::{
    clock::Moment,
    ids::{
        CommitmentId, DocumentId, FollowUpEntryId, IntroductionId, ItemId, MechanismId, MeetingId, ParaId, SessionId,
        UserId,
    },
    text::Language,
    words,
};
use serde::{Deserialize, Serialize};

use crate::post::{Audience, Home, Reach};

words! {
    Kind { Commitment = "commitment", Recommendation = "recommendation" }
}

words! {
    /// How far it is.
    State {
        Open = "open",
        UnderWay = "under_way",
        Done = "done",
        /// Given up, with a reason.
        Dropped = "dropped",
        /// Another stands in its place.
        Superseded = "superseded",
    }
}

impl State {
    /// Whether somebody still has to do something.
    pub const fn is_live(self) -> bool {
        match self {
            Self::Open | Self::UnderWay => true,
            Self::Done | Self::Dropped | Self::Superseded => false,
        }
    }
}

/// Whose it is to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Mechanism(MechanismId),
    /// ISO 3166-1 alpha-3. No account speaks for a State between meetings: who put it down accounts for it.
    State(String),
    Convener,
}

const CONVENER: &str = "convener";

impl Owner {
    /// Reads [`ToString::to_string`]'s form: "midsa", "KEN", "convener". Keys of mechanisms are small letters.
    pub fn read(word: &str) -> Option<Self> {
        match word {
            "" => None,
            CONVENER => Some(Self::Convener),
            code if code.len() == 3 && code.bytes().all(|sign| sign.is_ascii_uppercase()) => {
                Some(Self::State(code.to_owned()))
            }
            key => Some(Self::Mechanism(MechanismId::new(key))),
        }
    }

    /// The mechanism, if it is one's.
    pub const fn mechanism(&self) -> Option<&MechanismId> {
        match self {
            Self::Mechanism(mechanism) => Some(mechanism),
            Self::State(_) | Self::Convener => None,
        }
    }
}

impl std::fmt::Display for Owner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Mechanism(mechanism) => write!(f, "{mechanism}"),
            Self::State(code) => f.write_str(code),
            Self::Convener => f.write_str(CONVENER),
        }
    }
}

/// Where it comes from; never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    ByHand,
    /// A paragraph of an adopted document, as that revision has it.
    Paragraph {
        meeting: MeetingId,
        document: DocumentId,
        para: ParaId,
        number: String,
        revision: u32,
        hash: String,
    },
    /// A decision, an action or a follow-up in a note.
    Note {
        meeting: MeetingId,
        session: SessionId,
        item: ItemId,
        entry: String,
    },
    /// A request and an offer that were brought together.
    Introduction {
        introduction: IntroductionId,
    },
}

impl Source {
    pub const fn meeting(&self) -> Option<&MeetingId> {
        match self {
            Self::ByHand | Self::Introduction { .. } => None,
            Self::Paragraph { meeting, .. } | Self::Note { meeting, .. } => Some(meeting),
        }
    }
}

/// What can be written anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub language: Language,
    pub kind: Kind,
    pub title: String,
    /// The words it comes from, or more than the title says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Keys of themes, the foremost first.
    #[serde(default)]
    pub themes: Vec<String>,
    pub owner: Owner,
    /// How one will know that it was done.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub indicator: String,
    /// `YYYY-MM-DD`; empty: no day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub due: String,
    pub reach: Reach,
    /// As of a post; its owner is always among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_with: Vec<MechanismId>,
    #[serde(default)]
    pub may_publish: bool,
}

impl Content {
    /// The same, so that its owner reads it where it is shared by name.
    #[must_use]
    pub fn for_its_owner(mut self, home: &Home) -> Self {
        if self.reach != Reach::Some {
            self.shared_with.clear();
            return self;
        }
        self.shared_with.extend(self.owner.mechanism().cloned());
        self.shared_with.retain(|one| Some(one) != home.mechanism.as_ref());
        self.shared_with.sort();
        self.shared_with.dedup();
        self
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commitment {
    pub id: CommitmentId,
    /// Who put it down and keeps it: a mechanism, or the convener.
    pub home: Home,
    pub author: UserId,
    pub source: Source,
    pub state: State,
    /// Grows with every change of it; evidence and notes of progress leave it alone.
    pub version: i64,
    pub content: Content,
    /// Why it was dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<CommitmentId>,
    pub created_at: Moment,
    /// When it came into its state.
    pub moved_at: Moment,
    pub changed_at: Moment,
}

impl Commitment {
    /// Who may read it, as one word for the index.
    pub fn audience(&self) -> Audience {
        Audience::to(&self.home, self.content.reach, &self.content.shared_with)
    }
}

words! {
    /// What is put with a commitment, and never taken away.
    EntryKind { Evidence = "evidence", Progress = "progress" }
}

/// A piece of evidence, or a note of progress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: FollowUpEntryId,
    pub kind: EntryKind,
    pub at: Moment,
    pub by: UserId,
    /// In whose name; none: the convener's.
    pub mechanism: Option<MechanismId>,
    /// Of evidence: when it happened, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub day: String,
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_reads_back_what_it_wrote() {
        for (owner, text) in [
            (Owner::Mechanism(MechanismId::new("midsa")), "midsa"),
            (Owner::State("KEN".to_owned()), "KEN"),
            (Owner::Convener, "convener"),
        ] {
            assert_eq!(owner.to_string(), text);
            assert_eq!(Owner::read(text), Some(owner));
        }
        assert_eq!(Owner::read(""), None);
    }
}
