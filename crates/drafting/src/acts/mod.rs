//! What can be done to a document, and what comes of it. Each act is tried on
//! the document as it stands; what the rules refuse changes nothing. Whether
//! somebody may try is the policy's to say ([`Act::needs`]).

mod agreeing;
mod deciding;
mod life;
mod proposing;
mod writing;

use entente_domain::{
    clock::Moment,
    ids::{BracketId, ParaId, PartyId, ProposalId, UserId},
    outcome::DocumentDeed,
    policy::Action,
};
use serde::{Deserialize, Serialize};

pub use agreeing::pass_time;
pub use life::{Silenced, silence};
pub use proposing::Drafted;

use crate::{
    designation,
    model::{
        Carried, Content, Document, DocumentState, On, Para, ParaKind, ParaStatus, Pen, Proposal, ProposalAction,
        ProposalState, Revision, Sponsor, Stance,
    },
    rebase::rebase,
    text::{self, Inline},
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
}

impl Refused {
    pub const ALL: [Self; 27] = [
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
        }
    }
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

/// An act being carried out.
struct Work<'a> {
    document: Document,
    done: Vec<Done>,
    published: Option<(Revision, Content)>,
    by: &'a By,
    now: Moment,
    ids: &'a mut dyn FnMut() -> String,
}

impl Work<'_> {
    fn party(&self) -> Result<Sponsor, Refused> {
        self.by.party.clone().ok_or(Refused::NoParty)
    }

    /// The party of somebody who may bind it.
    fn committed(&self) -> Result<Sponsor, Refused> {
        let party = self.party()?;
        if self.by.may_commit { Ok(party) } else { Err(Refused::NotCommitted) }
    }

    /// A paragraph of the present text, deleted ones among it until the next revision is published.
    fn para(&self, id: &ParaId) -> Result<&Para, Refused> {
        self.document.para(id).filter(|para| para.gone_rev.is_none()).ok_or(Refused::NoPara)
    }

    fn para_mut(&mut self, id: &ParaId) -> Result<&mut Para, Refused> {
        let found = self.document.paras.iter_mut().find(|para| para.id == *id && para.gone_rev.is_none());
        found.ok_or(Refused::NoPara)
    }

    fn proposal(&self, id: &ProposalId) -> Result<&Proposal, Refused> {
        self.document.proposal(id).ok_or(Refused::NoProposal)
    }

    fn proposal_mut(&mut self, id: &ProposalId) -> Result<&mut Proposal, Refused> {
        self.document.proposals.iter_mut().find(|proposal| proposal.id == *id).ok_or(Refused::NoProposal)
    }

    fn tell(&mut self, deed: DocumentDeed) -> &mut Done {
        self.done.push(Done {
            deed,
            para: None,
            proposal: None,
            called: String::new(),
            hash: String::new(),
            party: self.by.party.as_ref().map(|party| party.party.clone()),
            until: None,
            why: String::new(),
            inner: false,
        });
        self.done.last_mut().expect("it was just put there")
    }

    fn tell_para(&mut self, deed: DocumentDeed, para: &ParaId) -> &mut Done {
        let called = self.document.called(para);
        let hash = self.document.para(para).map(|para| text::hash(&para.text)).unwrap_or_default();
        let done = self.tell(deed);
        done.para = Some(para.clone());
        (done.called, done.hash) = (called, hash);
        done
    }

    fn tell_proposal(&mut self, deed: DocumentDeed, id: &ProposalId) -> &mut Done {
        let found =
            self.document.proposal(id).map(|one| (one.number.clone(), one.para.clone(), one.lead.party.clone()));
        let (called, para, lead) = found.map_or((String::new(), None, None), |(a, b, c)| (a, b, Some(c)));
        let done = self.tell(deed);
        done.proposal = Some(id.clone());
        (done.called, done.para) = (called, para);
        done.party = done.party.take().or(lead);
        done
    }

    /// The text may be worked on: it is read out, and no silence runs.
    fn in_negotiation(&self) -> Result<(), Refused> {
        use DocumentState as S;
        match self.document.state {
            S::Circulated | S::Reading | S::Compilation | S::AllAgreed => Ok(()),
            S::Silence => Err(Refused::UnderSilence),
            S::Drafting | S::Adopted | S::Final | S::ChairsSummary => Err(Refused::WrongState),
        }
    }

    /// The pen may write: while the draft is made, and while it is negotiated.
    fn being_written(&self) -> Result<(), Refused> {
        if self.document.state == DocumentState::Drafting { Ok(()) } else { self.in_negotiation() }
    }

    /// A paragraph gets another text: what was proposed on it is carried along, and positions on the old words lapse.
    fn change_text(&mut self, id: &ParaId, new: Vec<Inline>) -> Result<(), Refused> {
        let hash = text::hash(&new);
        let state = self.document.state;
        let para = self.para_mut(id)?;
        para.text.clone_from(&new);
        // What the pen writes while the draft is made has not been touched by anybody.
        let clean = match (para.status, state) {
            (ParaStatus::Untouched | ParaStatus::Bracketed, DocumentState::Drafting) => Some(ParaStatus::Untouched),
            (ParaStatus::Untouched | ParaStatus::Open | ParaStatus::Bracketed, _) => Some(ParaStatus::Open),
            _ => None,
        };
        if let Some(clean) = clean {
            let status = if text::brackets(&new).is_empty() { clean } else { ParaStatus::Bracketed };
            self.set_status(id, status)?;
        }
        self.document.positions.retain(|one| !matches!(&one.on, On::Para(para, of) if para == id && *of != hash));
        let brackets: Vec<BracketId> = text::brackets(&new).into_iter().map(|one| one.id.clone()).collect();
        let others: Vec<BracketId> = self
            .document
            .paras
            .iter()
            .filter(|para| para.id != *id)
            .flat_map(|para| text::brackets(&para.text).into_iter().map(|one| one.id.clone()))
            .collect();
        self.document.positions.retain(
            |one| !matches!(&one.on, On::Bracket(bracket) if !brackets.contains(bracket) && !others.contains(bracket)),
        );
        let mut moved = Vec::new();
        for proposal in &mut self.document.proposals {
            if carry(proposal, id, &new) && proposal.carried != Carried::Clean {
                moved.push(proposal.id.clone());
            }
        }
        // What people said of a proposal, they said of these words in that text.
        self.document.positions.retain(|one| !matches!(&one.on, On::Proposal(proposal) if moved.contains(proposal)));
        Ok(())
    }

    fn set_status(&mut self, id: &ParaId, status: ParaStatus) -> Result<(), Refused> {
        let now = self.now;
        let para = self.para_mut(id)?;
        if para.status != status {
            (para.status, para.since) = (status, now);
        }
        if status != ParaStatus::AgreedAdRef {
            para.ad_ref_until = None;
        }
        Ok(())
    }

    fn set_state(&mut self, id: &ProposalId, state: ProposalState) -> Result<(), Refused> {
        let now = self.now;
        let proposal = self.proposal_mut(id)?;
        (proposal.state, proposal.since) = (state, now);
        Ok(())
    }

    /// Puts a paragraph behind another, or behind that one's last sub-paragraph.
    fn place_after(&mut self, para: Para, after: Option<&ParaId>) -> Result<(), Refused> {
        let at = match after {
            None => 0,
            Some(after) => {
                let found = self.document.paras.iter().position(|one| one.id == *after).ok_or(Refused::NoPara)?;
                found + 1
            }
        };
        self.document.paras.insert(at, para);
        Ok(())
    }

    fn new_para(&mut self, kind: ParaKind, depth: u8, text: Vec<Inline>, status: ParaStatus) -> Para {
        Para {
            id: ParaId::new((self.ids)()),
            kind,
            depth,
            alt_of: None,
            number: String::new(),
            born_rev: self.document.head() + 1,
            gone_rev: None,
            text,
            status,
            since: self.now,
            ad_ref_until: None,
            from: None,
            corrected: None,
        }
    }
}

/// Takes a proposal on `para` along to that paragraph's new text. Says whether it is one that had to be looked at.
fn carry(proposal: &mut Proposal, para: &ParaId, onto: &[Inline]) -> bool {
    let concerned = proposal.para.as_ref() == Some(para) || proposal.with.contains(para);
    let kept = proposal.state.is_live() || proposal.state == ProposalState::Draft;
    if !concerned || !kept || proposal.state == ProposalState::InBrackets {
        return false;
    }
    match proposal.action {
        ProposalAction::Mod => {
            let rebased = rebase(&proposal.base, &proposal.new, onto);
            proposal.carried = rebased.carried;
            if rebased.carried != Carried::Conflict {
                proposal.base = onto.to_vec();
                proposal.new = rebased.text;
            }
            proposal.to_confirm = rebased.carried == Carried::Adjusted;
        }
        // That it be deleted, or stay: said of other words than it now has.
        ProposalAction::Sup | ProposalAction::Noc => {
            if text::hash(&proposal.base) != text::hash(onto) {
                proposal.base = onto.to_vec();
                proposal.carried = Carried::Adjusted;
                proposal.to_confirm = true;
            }
        }
        ProposalAction::Split | ProposalAction::Merge => {
            let same = proposal.para.as_ref() == Some(para) && text::hash(&proposal.base) == text::hash(onto);
            proposal.carried = if same { Carried::Clean } else { Carried::Conflict };
        }
        ProposalAction::Add | ProposalAction::Move => return false,
    }
    true
}

impl Document {
    pub fn para(&self, id: &ParaId) -> Option<&Para> {
        self.paras.iter().find(|para| para.id == *id)
    }

    pub fn proposal(&self, id: &ProposalId) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.id == *id)
    }

    /// The number of the last published revision.
    pub fn head(&self) -> u32 {
        self.revisions.last().map_or(0, |revision| revision.no)
    }

    /// What is there now: without what earlier revisions left behind.
    pub fn present(&self) -> impl Iterator<Item = &Para> {
        self.paras.iter().filter(|para| para.gone_rev.is_none())
    }

    /// A paragraph as people call it now: by its number in the last revision, or by where it stands since.
    pub fn called(&self, id: &ParaId) -> String {
        let numbers = designation::inserted(self.scheme, &self.paras);
        let at = self.paras.iter().position(|para| para.id == *id);
        at.and_then(|at| numbers.get(at).cloned()).unwrap_or_default()
    }

    /// Where a party stands on something; its latest word.
    pub fn stance(&self, party: &PartyId, on: &On) -> Option<Stance> {
        self.positions.iter().find(|one| one.party == *party && one.on == *on).map(|one| one.stance)
    }

    /// Live proposals on a paragraph, tabled ones only.
    pub fn tabled_on<'d>(&'d self, para: &'d ParaId) -> impl Iterator<Item = &'d Proposal> {
        self.proposals.iter().filter(move |one| {
            one.state.is_tabled() && one.state.is_live() && (one.para.as_ref() == Some(para) || one.with.contains(para))
        })
    }
}
