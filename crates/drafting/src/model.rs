//! What an outcome document is made of (meeting-rules section 4).

use entente_domain::{
    clock::Moment,
    ids::{BracketId, DocumentId, ItemId, MeetingId, NoteId, ParaId, PartyId, ProposalId, UserId},
    meeting::Visibility,
    text::{Language, Multilingual},
    words,
};
use serde::{Deserialize, Serialize};

use crate::text::Inline;

words! {
    DocumentKind {
        Outcome = "outcome",
        Recommendations = "recommendations",
        JointStatement = "joint_statement",
        WorkPlan = "work_plan",
        ChairsSummary = "chairs_summary",
    }
}

words! {
    /// How paragraphs are numbered: preamble and operative part apart, or all through.
    Scheme { PpOp = "pp_op", Continuous = "continuous" }
}

words! {
    DocumentState {
        Drafting = "drafting",
        Circulated = "circulated",
        Reading = "reading",
        Compilation = "compilation",
        AllAgreed = "all_agreed",
        Silence = "silence",
        Adopted = "adopted",
        Final = "final",
        ChairsSummary = "chairs_summary",
    }
}

words! {
    /// Whether parties may propose.
    Pen { Closed = "closed", ProposalsOpen = "proposals_open", Frozen = "frozen" }
}

words! {
    ParaKind {
        Heading = "heading",
        Preambular = "preambular",
        Operative = "operative",
        Sub = "sub",
        Annex = "annex",
        Footnote = "footnote",
    }
}

words! {
    ParaStatus {
        Untouched = "untouched",
        Open = "open",
        Bracketed = "bracketed",
        ChairsText = "chairs_text",
        AgreedAdRef = "agreed_ad_ref",
        Agreed = "agreed",
        Deleted = "deleted",
    }
}

impl ParaStatus {
    /// Its text does not change unless it is reopened.
    pub const fn is_frozen(self) -> bool {
        match self {
            Self::AgreedAdRef | Self::Agreed | Self::Deleted => true,
            Self::Untouched | Self::Open | Self::Bracketed | Self::ChairsText => false,
        }
    }
}

words! {
    /// What a proposal asks for. NOC: that the paragraph stay as it is.
    ProposalAction {
        Add = "add",
        Mod = "mod",
        Sup = "sup",
        Noc = "noc",
        Move = "move",
        Split = "split",
        Merge = "merge",
    }
}

words! { Nature { Substantive = "substantive", Editorial = "editorial", Linguistic = "linguistic" } }

words! {
    ProposalState {
        Draft = "draft",
        Submitted = "submitted",
        Tabled = "tabled",
        UnderDiscussion = "under_discussion",
        Accepted = "accepted",
        AcceptedModified = "accepted_modified",
        InBrackets = "in_brackets",
        AddressedByChairsText = "addressed_by_chairs_text",
        NotRetained = "not_retained",
        Withdrawn = "withdrawn",
        Superseded = "superseded",
        Lapsed = "lapsed",
    }
}

impl ProposalState {
    /// Still to be acted upon.
    pub const fn is_live(self) -> bool {
        match self {
            Self::Submitted | Self::Tabled | Self::UnderDiscussion | Self::InBrackets | Self::AddressedByChairsText => {
                true
            }
            Self::Draft
            | Self::Accepted
            | Self::AcceptedModified
            | Self::NotRetained
            | Self::Withdrawn
            | Self::Superseded
            | Self::Lapsed => false,
        }
    }

    /// Seen by everybody who may read the document.
    pub const fn is_tabled(self) -> bool {
        !matches!(self, Self::Draft | Self::Submitted)
    }
}

words! {
    /// What became of a proposal when the text it changes was changed by others (meeting-rules section 4, "Rebase").
    Carried { Clean = "clean", Adjusted = "adjusted", Conflict = "conflict", Overtaken = "overtaken" }
}

words! {
    Stance {
        Support = "support",
        CanAccept = "can_accept",
        Study = "study",
        Reserve = "reserve",
        Oppose = "oppose",
    }
}

/// A document with all that belongs to it, as the rules see it. What one reader may see of it is less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub id: DocumentId,
    pub meeting: MeetingId,
    /// The agenda item under which it is negotiated.
    pub item: Option<ItemId>,
    pub symbol: String,
    pub title: Multilingual,
    pub kind: DocumentKind,
    /// In which it is negotiated.
    pub language: Language,
    /// Without the source language. Silence does not start while one of them is stale.
    pub languages: Vec<Language>,
    pub scheme: Scheme,
    pub visibility: Visibility,
    pub state: DocumentState,
    /// Which reading; 0 before the first.
    pub reading: u32,
    pub pen: Pen,
    /// Nothing is agreed until everything is agreed.
    pub all_or_nothing: bool,
    /// Proposals are tabled as they are submitted.
    pub auto_table: bool,
    /// Proposals are taken before this instant.
    pub proposals_until: Option<Moment>,
    /// The live text in which those who hold the pen draft it together; only in the drafting state. Until it is taken
    /// in, its paragraphs are as they were.
    pub note: Option<NoteId>,
    /// The paragraph under discussion, which displays show.
    pub focus: Option<ParaId>,
    /// Since when: what is put to the meeting is called out and waited for.
    pub focus_since: Option<Moment>,
    /// Grows with every change.
    pub version: i64,
    pub created_at: Moment,
    /// In their order; deleted ones keep their place.
    #[serde(skip)]
    pub paras: Vec<Para>,
    #[serde(skip)]
    pub proposals: Vec<Proposal>,
    #[serde(skip)]
    pub positions: Vec<Position>,
    /// Oldest first, without their text.
    #[serde(skip)]
    pub revisions: Vec<Revision>,
}

impl Document {
    /// Whether that live text is written in now: the draft's before it is circulated, a paragraph's while it is
    /// negotiated and not settled. Everything else is for reading.
    pub fn is_written_in(&self, para: Option<&Para>, note: &NoteId) -> bool {
        use DocumentState as S;
        match (self.state, para) {
            (S::Drafting, None) => self.note.as_ref() == Some(note),
            (S::Circulated | S::Reading | S::Compilation | S::AllAgreed, Some(para)) => {
                para.together.as_ref() == Some(note) && para.gone_rev.is_none() && !para.status.is_frozen()
            }
            _ => false,
        }
    }
}

/// A paragraph; its id is for life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Para {
    pub id: ParaId,
    pub kind: ParaKind,
    /// Of a sub-paragraph: 1 for (a), 2 for (i). Of a heading: its level from 1. Else 0.
    pub depth: u8,
    /// Another version of that paragraph, which stands before it.
    pub alt_of: Option<ParaId>,
    /// Of the last published revision: "OP4", "4 bis", "(a)"; empty for headings. Inside a session it stays.
    pub number: String,
    /// The revision that first has it, and the first without it.
    pub born_rev: u32,
    pub gone_rev: Option<u32>,
    pub text: Vec<Inline>,
    pub status: ParaStatus,
    pub since: Moment,
    /// When an agreement ad referendum becomes one.
    pub ad_ref_until: Option<Moment>,
    /// Who put it in other than by the draft: a proposal's lead.
    pub from: Option<PartyId>,
    /// An editorial correction of agreed text that can still be objected to, or the last that stood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected: Option<Correction>,
    /// The live text in which those who hold the pen write it together now. Its own words stay as they are until that
    /// text is taken in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<NoteId>,
}

/// What an agreed paragraph said before the secretariat corrected it, and until when that can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub before: Vec<Inline>,
    pub at: Moment,
    pub until: Moment,
}

/// What a party asks to have changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    pub id: ProposalId,
    /// "17/PIDC/2", once tabled.
    pub number: String,
    pub action: ProposalAction,
    /// The paragraph it is about; for ADD the one after which the new one stands (none: at the beginning).
    pub para: Option<ParaId>,
    /// MOVE: after which it is to stand (none: at the beginning). MERGE: none.
    pub after: Option<ParaId>,
    /// MERGE: with which it becomes one, in order, behind `para`.
    pub with: Vec<ParaId>,
    /// ADD: what the new paragraph is.
    pub kind: ParaKind,
    pub depth: u8,
    /// The paragraph's text as it was when the proposal was written, or as it was carried to since.
    pub base: Vec<Inline>,
    /// What it is to say. SPLIT: the first half.
    pub new: Vec<Inline>,
    /// SPLIT: the second half.
    pub rest: Vec<Inline>,
    pub base_rev: u32,
    pub rationale: String,
    pub nature: Nature,
    pub lead: Sponsor,
    pub co: Vec<Sponsor>,
    pub state: ProposalState,
    pub carried: Carried,
    /// The lead has still to confirm how it was carried, or modified.
    pub to_confirm: bool,
    pub supersedes: Option<ProposalId>,
    /// Accepted with changes, or by a chair's text: what was asked for.
    pub original: Option<Vec<Inline>>,
    pub created_at: Moment,
    pub submitted_at: Option<Moment>,
    /// When it got its present state.
    pub since: Moment,
    /// Said when it was settled.
    pub reply: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sponsor {
    pub party: PartyId,
    /// Its name plate.
    pub short: String,
}

/// Where a party stands; its latest word on a thing counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    pub party: PartyId,
    pub short: String,
    pub on: On,
    pub stance: Stance,
    pub note: String,
    pub at: Moment,
    /// Else only the podium and the party itself see it.
    pub public: bool,
}

/// What a position is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    Proposal(ProposalId),
    Bracket(BracketId),
    /// With the hash of its text: it lapses when that changes.
    Para(ParaId, String),
}

/// A published state of the text; never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    pub no: u32,
    /// Zero draft, Rev.1, compilation, silence text, final …
    pub label: String,
    pub published_at: Moment,
    pub by: Option<UserId>,
    /// SHA-256 over its content as it is stored.
    pub hash: String,
    pub note: String,
}

/// What a revision holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub symbol: String,
    pub title: Multilingual,
    pub language: Language,
    pub paras: Vec<Para>,
}
