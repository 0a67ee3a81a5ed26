//! What can be done to a document, and what comes of it. Each act is tried on
//! the document as it stands; what the rules refuse changes nothing. Whether
//! somebody may try is the policy's to say ([`Act::needs`]).

mod agreeing;
mod deciding;
mod life;
mod proposing;
mod refused;
mod together;
mod work;
mod writing;

use entente_domain::{
    clock::Moment,
    ids::{BracketId, NoteId, ParaId, PartyId, ProposalId, UserId},
    outcome::DocumentDeed,
    policy::Action,
};

pub use agreeing::pass_time;
pub(crate) use deciding::is_negotiated;
pub use life::{Silenced, silence};
pub use proposing::Drafted;
pub use refused::Refused;
use work::Work;

use crate::{
    model::{Content, Document, On, ParaKind, Pen, Revision, Sponsor, Stance},
    text::Inline,
};

/// One thing somebody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    // A party, with what is its own.
    Save(Drafted),
    Discard(ProposalId),
    Submit(ProposalId),
    Withdraw(ProposalId),
    TakeOver(ProposalId),
    Cosponsor(ProposalId),
    LeaveSponsors(ProposalId),
    Confirm(ProposalId),
    /// Without a stance: the position is taken back.
    Position {
        on: On,
        stance: Option<Stance>,
        note: String,
        public: bool,
    },
    ReturnAdRef {
        para: ParaId,
        reason: String,
    },
    UndoCorrection {
        para: ParaId,
    },
    // The pen.
    Table(ProposalId),
    Write {
        para: ParaId,
        text: Vec<Inline>,
    },
    Insert {
        after: Option<ParaId>,
        kind: ParaKind,
        depth: u8,
        text: Vec<Inline>,
    },
    Correct {
        para: ParaId,
        text: Vec<Inline>,
    },
    /// Those who hold the pen write together from now on: the draft, or one paragraph of the working text.
    Together {
        para: Option<ParaId>,
        note: NoteId,
    },
    /// What was written together becomes the paragraph's text.
    TakeText {
        para: ParaId,
        text: Vec<Inline>,
    },
    /// What was written together becomes the draft.
    TakeDraft {
        paras: Vec<(ParaKind, u8, Vec<Inline>)>,
    },
    /// What was written together is left aside.
    DropText {
        para: Option<ParaId>,
    },
    Circulate {
        note: String,
    },
    Publish {
        label: String,
        note: String,
    },
    SetPen {
        pen: Pen,
        until: Option<Moment>,
        auto_table: bool,
    },
    // The chair.
    OpenReading,
    Compile,
    Focus(Option<ParaId>),
    Discuss(ProposalId),
    Accept(ProposalId),
    AcceptModified {
        proposal: ProposalId,
        text: Vec<Inline>,
    },
    InBrackets(Vec<ProposalId>),
    NotRetain {
        proposal: ProposalId,
        why: String,
    },
    Lift {
        para: ParaId,
        bracket: BracketId,
        keep: Option<usize>,
    },
    Offer {
        para: ParaId,
        text: Vec<Inline>,
    },
    AdRef {
        para: ParaId,
        until: Option<Moment>,
    },
    Agree {
        para: ParaId,
    },
    AgreeDeletion {
        para: ParaId,
    },
    Reopen {
        para: ParaId,
        reason: String,
    },
    Adopt {
        wording: String,
    },
    Finalise,
    ToSummary,
}

impl Act {
    /// What the policy must allow.
    pub const fn needs(&self) -> Action {
        match self {
            Self::Save(_)
            | Self::Discard(_)
            | Self::Submit(_)
            | Self::Withdraw(_)
            | Self::TakeOver(_)
            | Self::Cosponsor(_)
            | Self::LeaveSponsors(_)
            | Self::Confirm(_)
            | Self::Position { .. }
            | Self::ReturnAdRef { .. }
            | Self::UndoCorrection { .. } => Action::Propose,
            Self::Table(_)
            | Self::Write { .. }
            | Self::Insert { .. }
            | Self::Correct { .. }
            | Self::Together { .. }
            | Self::TakeText { .. }
            | Self::TakeDraft { .. }
            | Self::DropText { .. }
            | Self::Circulate { .. }
            | Self::Publish { .. }
            | Self::SetPen { .. } => Action::HoldPen,
            Self::OpenReading
            | Self::Compile
            | Self::Focus(_)
            | Self::Discuss(_)
            | Self::Accept(_)
            | Self::AcceptModified { .. }
            | Self::InBrackets(_)
            | Self::NotRetain { .. }
            | Self::Lift { .. }
            | Self::Offer { .. }
            | Self::AdRef { .. }
            | Self::Agree { .. }
            | Self::AgreeDeletion { .. }
            | Self::Reopen { .. }
            | Self::Adopt { .. }
            | Self::Finalise
            | Self::ToSummary => Action::ChairDocument,
        }
    }
}

/// Who acts, as far as the rules ask.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct By {
    pub user: Option<UserId>,
    /// In whose name.
    pub party: Option<Sponsor>,
    /// May bind that party.
    pub may_commit: bool,
    /// Its head or an alternate.
    pub heads: bool,
}

/// What came of an act, for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub deed: DocumentDeed,
    pub para: Option<ParaId>,
    pub proposal: Option<ProposalId>,
    pub called: String,
    pub hash: String,
    pub party: Option<PartyId>,
    pub until: Option<Moment>,
    pub why: String,
    /// Only the podium hears of it.
    pub inner: bool,
}

/// A document after an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acted {
    pub document: Document,
    pub done: Vec<Done>,
    /// What was published; its hash is put in by whoever stores it.
    pub published: Option<(Revision, Content)>,
}

/// Tries an act. `ids` makes new identifiers.
///
/// # Errors
/// Why the rules refuse it; the document is as it was.
pub fn act(
    document: &Document,
    act: Act,
    by: &By,
    now: Moment,
    ids: &mut dyn FnMut() -> String,
) -> Result<Acted, Refused> {
    let mut work = Work { document: document.clone(), done: Vec::new(), published: None, by, now, ids };
    let of_podium = act.needs() != Action::Propose;
    match act {
        Act::Save(drafted) => work.save(drafted),
        Act::Discard(proposal) => work.discard(&proposal),
        Act::Submit(proposal) => work.submit(&proposal),
        Act::Withdraw(proposal) => work.withdraw(&proposal),
        Act::TakeOver(proposal) => work.take_over(&proposal),
        Act::Cosponsor(proposal) => work.cosponsor(&proposal),
        Act::LeaveSponsors(proposal) => work.leave_sponsors(&proposal),
        Act::Confirm(proposal) => work.confirm(&proposal),
        Act::Position { on, stance, note, public } => work.position(on, stance, note, public),
        Act::ReturnAdRef { para, reason } => work.return_ad_ref(&para, reason),
        Act::UndoCorrection { para } => work.undo_correction(&para),
        Act::Table(proposal) => work.table(&proposal),
        Act::Write { para, text } => work.write(&para, text),
        Act::Insert { after, kind, depth, text } => work.insert(after.as_ref(), kind, depth, text),
        Act::Correct { para, text } => work.correct(&para, text),
        Act::Together { para, note } => work.together(para.as_ref(), note),
        Act::TakeText { para, text } => work.take_text(&para, text),
        Act::TakeDraft { paras } => work.take_draft(paras),
        Act::DropText { para } => work.drop_text(para.as_ref()),
        Act::Circulate { note } => work.circulate(note),
        Act::Publish { label, note } => work.publish(label, note),
        Act::SetPen { pen, until, auto_table } => work.set_pen(pen, until, auto_table),
        Act::OpenReading => work.open_reading(),
        Act::Compile => work.compile(),
        Act::Focus(para) => work.focus(para),
        Act::Discuss(proposal) => work.discuss(&proposal),
        Act::Accept(proposal) => work.accept(&proposal, None),
        Act::AcceptModified { proposal, text } => work.accept(&proposal, Some(text)),
        Act::InBrackets(proposals) => work.put_in_brackets(&proposals),
        Act::NotRetain { proposal, why } => work.not_retain(&proposal, why),
        Act::Lift { para, bracket, keep } => work.lift(&para, &bracket, keep),
        Act::Offer { para, text } => work.offer(&para, text),
        Act::AdRef { para, until } => work.agree_ad_ref(&para, until),
        Act::Agree { para } => work.agree(&para),
        Act::AgreeDeletion { para } => work.agree_deletion(&para),
        Act::Reopen { para, reason } => work.reopen(&para, reason),
        Act::Adopt { wording } => work.adopt(wording),
        Act::Finalise => work.finalise(),
        Act::ToSummary => work.become_summary(),
    }?;
    work.settle_state();
    // A delegation's own acts must not make every act of the chair come too late.
    if of_podium {
        work.document.version += 1;
    }
    Ok(Acted { document: work.document, done: work.done, published: work.published })
}
