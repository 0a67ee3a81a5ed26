//! The text of a paragraph: runs of words, and brackets around what is not
//! agreed. A bracket is a node, so that it cannot be left open.

use entente_domain::{
    clock::Moment,
    ids::{BracketId, PartyId, ProposalId},
    words,
};
use serde::{Deserialize, Serialize};

pub use self::{
    markup::{Problem, read, write},
    shape::{brackets, depth, hash, lift, normal, plain, same_words, words_in},
};

pub(crate) mod kin;
mod markup;
pub(crate) mod shape;

/// Brackets within brackets within brackets: no deeper (meeting-rules section 4, `para_text`).
pub const DEPTH_MAX: usize = 3;

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    Run(Run),
    Bracket(Bracket),
}

/// A stretch of words in one style. Neighbours in the same style are one run; an empty run does not occur.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Run {
    pub text: String,
    #[serde(default, skip_serializing_if = "Style::is_plain")]
    pub style: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
pub struct Style {
    #[serde(default)]
    pub em: bool,
    #[serde(default)]
    pub strong: bool,
}

impl Style {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    const fn is_plain(&self) -> bool {
        !self.em && !self.strong
    }
}

words! {
    BracketKind {
        // Some want these words in; the others do not.
        InsertDisputed = "insert_disputed",
        // Some want these words out.
        DeleteDisputed = "delete_disputed",
        // One of several readings.
        Alternatives = "alternatives",
        // Something is still to be filled in.
        Placeholder = "placeholder",
    }
}

/// Words that are not agreed, and who holds them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bracket {
    pub id: BracketId,
    pub kind: BracketKind,
    /// One, or for alternatives two and more.
    pub options: Vec<Vec<Inline>>,
    /// Who has to agree before it can be lifted; empty where it came with an imported text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held_by: Vec<Holder>,
    pub since: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub party: PartyId,
    /// Its name plate.
    pub short: String,
    pub since: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<ProposalId>,
}
