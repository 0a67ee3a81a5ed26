//! What parties do: propose, submit, withdraw, support, take positions, return what was agreed ad referendum.

use entente_domain::{
    ids::{ParaId, ProposalId},
    limits,
    outcome::DocumentDeed,
};

use super::{Refused, Work};
use crate::{
    model::{
        Carried, Document, Nature, On, ParaKind, ParaStatus, Pen, Position, Proposal, ProposalAction, ProposalState,
        Stance,
    },
    text::{self, Inline},
};

/// For how long another party may take over a proposal its lead withdrew (meeting-rules section 4), in seconds.
const TAKE_OVER_S: i64 = 600;

/// A proposal as a delegation writes it, for itself until it submits it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafted {
    /// One of its drafts, or a new one with this id, so that a form sent twice is one draft. None: a new one.
    pub id: Option<ProposalId>,
    pub action: ProposalAction,
    pub para: Option<ParaId>,
    pub after: Option<ParaId>,
    pub with: Vec<ParaId>,
    pub kind: ParaKind,
    pub depth: u8,
    pub new: Vec<Inline>,
    pub rest: Vec<Inline>,
    pub rationale: String,
    pub nature: Nature,
    /// Its own earlier proposal, which it replaces.
    pub supersedes: Option<ProposalId>,
}

impl Work<'_> {
    /// Keeps a draft, which nobody outside the party can read.
    pub(super) fn save(&mut self, drafted: Drafted) -> Result<(), Refused> {
        let lead = self.party()?;
        if drafted.rationale.chars().count() > limits::REASON_MAX {
            return Err(Refused::TooLong);
        }
        let base = self.base_of(&drafted)?;
        self.check_change(&drafted, &base)?;
        let old = drafted.id.as_ref().and_then(|id| self.document.proposal(id));
        let created_at = match old {
            None if self.document.proposals.len() >= limits::PROPOSALS_MAX => return Err(Refused::TooLong),
            None => self.now,
            Some(old) => {
                self.own(&old.id)?;
                if old.state != ProposalState::Draft {
                    return Err(Refused::Settled);
                }
                old.created_at
            }
        };
        if let Some(old) = &drafted.supersedes {
            self.own(old)?;
        }
        let proposal = Proposal {
            id: drafted.id.clone().unwrap_or_else(|| ProposalId::new((self.ids)())),
            number: String::new(),
            action: drafted.action,
            para: drafted.para,
            after: drafted.after,
            with: drafted.with,
            kind: drafted.kind,
            depth: drafted.depth,
            base,
            new: drafted.new,
            rest: drafted.rest,
            base_rev: self.document.head(),
            rationale: drafted.rationale.trim().to_owned(),
            nature: drafted.nature,
            lead,
            co: Vec::new(),
            state: ProposalState::Draft,
            carried: Carried::Clean,
            to_confirm: false,
            supersedes: drafted.supersedes,
            original: None,
            created_at,
            submitted_at: None,
            since: self.now,
            reply: String::new(),
        };
        self.document.proposals.retain(|one| one.id != proposal.id);
        self.document.proposals.push(proposal);
        Ok(())
    }

    fn base_of(&self, drafted: &Drafted) -> Result<Vec<Inline>, Refused> {
        match (&drafted.action, &drafted.para) {
            (ProposalAction::Add, None) => Ok(Vec::new()),
            (ProposalAction::Add, Some(after)) => self.para(after).map(|_| Vec::new()),
            (_, None) => Err(Refused::NoPara),
            (_, Some(para)) => {
                let para = self.para(para)?;
                if para.status == ParaStatus::Deleted {
                    return Err(Refused::NoPara);
                }
                Ok(para.text.clone())
            }
        }
    }

    fn check_change(&self, drafted: &Drafted, base: &[Inline]) -> Result<(), Refused> {
        let length: usize = [&drafted.new, &drafted.rest].iter().map(|one| text::plain(one).chars().count()).sum();
        if length > limits::PARAGRAPH_MAX {
            return Err(Refused::TooLong);
        }
        let said = |one: &[Inline]| !text::plain(one).trim().is_empty();
        match drafted.action {
            ProposalAction::Add if !said(&drafted.new) => Err(Refused::Empty),
            ProposalAction::Mod if !said(&drafted.new) => Err(Refused::Empty),
            ProposalAction::Mod if text::hash(&drafted.new) == text::hash(base) => Err(Refused::NoChange),
            ProposalAction::Split if !said(&drafted.new) || !said(&drafted.rest) => Err(Refused::Empty),
            ProposalAction::Merge if drafted.with.is_empty() => Err(Refused::NoPara),
            ProposalAction::Merge if !said(&drafted.new) => Err(Refused::Empty),
            ProposalAction::Merge => drafted.with.iter().try_for_each(|para| self.para(para).map(drop)),
            ProposalAction::Move if drafted.after == drafted.para => Err(Refused::NoChange),
            ProposalAction::Move => drafted.after.iter().try_for_each(|para| self.para(para).map(drop)),
            ProposalAction::Add
            | ProposalAction::Mod
            | ProposalAction::Sup
            | ProposalAction::Noc
            | ProposalAction::Split => Ok(()),
        }
    }

    fn own(&self, id: &ProposalId) -> Result<&Proposal, Refused> {
        let (party, proposal) = (self.party()?, self.proposal(id)?);
        // Somebody else's draft is none of their business.
        if proposal.lead.party != party.party {
            let seen = proposal.state.is_tabled();
            return Err(if seen { Refused::NotYours } else { Refused::NoProposal });
        }
        Ok(proposal)
    }

    pub(super) fn discard(&mut self, id: &ProposalId) -> Result<(), Refused> {
        if self.own(id)?.state != ProposalState::Draft {
            return Err(Refused::Settled);
        }
        self.document.proposals.retain(|one| one.id != *id);
        Ok(())
    }

    pub(super) fn submit(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.in_negotiation()?;
        self.committed()?;
        if self.document.pen != Pen::ProposalsOpen {
            return Err(Refused::PenClosed);
        }
        // Strict, and of the moment it is sent: when it was saved does not count.
        if self.document.proposals_until.is_some_and(|until| self.now >= until) {
            return Err(Refused::TooLate);
        }
        let proposal = self.own(id)?;
        if proposal.state != ProposalState::Draft {
            return Err(Refused::Settled);
        }
        let (para, action, supersedes) = (proposal.para.clone(), proposal.action, proposal.supersedes.clone());
        if let Some(para) = para.as_ref().filter(|_| !matches!(action, ProposalAction::Add | ProposalAction::Noc))
            && self.para(para)?.status.is_frozen()
        {
            return Err(Refused::Frozen);
        }
        let now = self.now;
        self.set_state(id, ProposalState::Submitted)?;
        self.proposal_mut(id)?.submitted_at = Some(now);
        if let Some(old) = supersedes
            && self.proposal(&old).is_ok_and(|old| old.state.is_live())
        {
            self.set_state(&old, ProposalState::Superseded)?;
            self.tell_proposal(DocumentDeed::ProposalSuperseded, &old);
        }
        if self.document.auto_table {
            return self.table_now(id);
        }
        self.tell_proposal(DocumentDeed::ProposalSubmitted, id).inner = true;
        Ok(())
    }

    pub(super) fn table(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.in_negotiation()?;
        if self.proposal(id)?.state != ProposalState::Submitted {
            return Err(Refused::Settled);
        }
        self.table_now(id)
    }

    /// It gets its number and is seen by all; what nobody had touched is open now.
    pub(super) fn table_now(&mut self, id: &ProposalId) -> Result<(), Refused> {
        let number = self.number_for(id)?;
        self.proposal_mut(id)?.number = number;
        self.set_state(id, ProposalState::Tabled)?;
        let proposal = self.proposal(id)?;
        let (para, opens) = (proposal.para.clone(), proposal.action != ProposalAction::Add);
        if let Some(para) = para.filter(|_| opens)
            && self.para(&para).is_ok_and(|para| para.status == ParaStatus::Untouched)
        {
            self.set_status(&para, ParaStatus::Open)?;
        }
        self.tell_proposal(DocumentDeed::ProposalTabled, id);
        Ok(())
    }

    /// "17/PIDC/2": the paragraph, the party, and which of its proposals on it.
    fn number_for(&self, id: &ProposalId) -> Result<String, Refused> {
        let proposal = self.proposal(id)?;
        let para = proposal.para.as_ref().map_or_else(|| "0".to_owned(), |para| self.document.called(para));
        let before = self.document.proposals.iter().filter(|one| {
            one.id != *id
                && !one.number.is_empty()
                && one.lead.party == proposal.lead.party
                && one.para == proposal.para
        });
        Ok(format!("{para}/{}/{}", proposal.lead.short, before.count() + 1))
    }

    pub(super) fn withdraw(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.committed()?;
        if !self.own(id)?.state.is_live() {
            return Err(Refused::Settled);
        }
        if self.proposal(id)?.state == ProposalState::InBrackets {
            self.take_out_of_brackets(id)?;
        }
        let tabled = self.proposal(id)?.state.is_tabled();
        self.set_state(id, ProposalState::Withdrawn)?;
        self.tell_proposal(DocumentDeed::ProposalWithdrawn, id).inner = !tabled;
        Ok(())
    }

    /// Another party takes a withdrawn proposal as its own.
    pub(super) fn take_over(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.in_negotiation()?;
        let party = self.committed()?;
        let now = self.now;
        let proposal = self.proposal(id)?;
        if proposal.number.is_empty() {
            return Err(Refused::NoProposal);
        }
        if proposal.state != ProposalState::Withdrawn {
            return Err(Refused::Settled);
        }
        if now.seconds_since(proposal.since) >= TAKE_OVER_S {
            return Err(Refused::TooLate);
        }
        if proposal.lead.party == party.party {
            return Err(Refused::AlreadyThere);
        }
        let proposal = self.proposal_mut(id)?;
        proposal.co.retain(|one| one.party != party.party);
        proposal.lead = party;
        proposal.to_confirm = false;
        self.set_state(id, ProposalState::Tabled)?;
        self.tell_proposal(DocumentDeed::ProposalTakenOver, id);
        Ok(())
    }

    pub(super) fn cosponsor(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.in_negotiation()?;
        let party = self.committed()?;
        let proposal = self.proposal_mut(id)?;
        if !proposal.state.is_tabled() {
            return Err(Refused::NoProposal);
        }
        if !proposal.state.is_live() {
            return Err(Refused::Settled);
        }
        if proposal.lead.party == party.party || proposal.co.iter().any(|one| one.party == party.party) {
            return Err(Refused::AlreadyThere);
        }
        proposal.co.push(party);
        self.tell_proposal(DocumentDeed::ProposalCosponsored, id);
        Ok(())
    }

    pub(super) fn leave_sponsors(&mut self, id: &ProposalId) -> Result<(), Refused> {
        let party = self.committed()?;
        let proposal = self.proposal_mut(id)?;
        if !proposal.co.iter().any(|one| one.party == party.party) {
            return Err(Refused::NotYours);
        }
        proposal.co.retain(|one| one.party != party.party);
        self.tell_proposal(DocumentDeed::ProposalCosponsored, id).why = "−".to_owned();
        Ok(())
    }

    /// The lead agrees to how its proposal was carried, or accepted with changes.
    pub(super) fn confirm(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.committed()?;
        if !self.own(id)?.to_confirm {
            return Err(Refused::Settled);
        }
        self.proposal_mut(id)?.to_confirm = false;
        let tabled = self.proposal(id)?.state.is_tabled();
        if tabled {
            self.tell_proposal(DocumentDeed::ProposalConfirmed, id);
        }
        Ok(())
    }

    pub(super) fn position(
        &mut self,
        on: On,
        stance: Option<Stance>,
        note: String,
        public: bool,
    ) -> Result<(), Refused> {
        self.in_negotiation()?;
        let party = self.committed()?;
        if note.chars().count() > limits::REASON_MAX {
            return Err(Refused::TooLong);
        }
        match &on {
            On::Proposal(id) => {
                let proposal = self.proposal(id)?;
                if !proposal.state.is_tabled() {
                    return Err(Refused::NoProposal);
                }
                if !proposal.state.is_live() {
                    return Err(Refused::Settled);
                }
            }
            On::Bracket(id) => {
                let found = self.document.present().any(|para| text::brackets(&para.text).iter().any(|b| b.id == *id));
                if !found {
                    return Err(Refused::NoBracket);
                }
            }
            On::Para(id, hash) => {
                // Bound to the words the party saw.
                if text::hash(&self.para(id)?.text) != *hash {
                    return Err(Refused::Stale);
                }
            }
        }
        self.document.positions.retain(|one| one.party != party.party || one.on != on);
        let para = para_of(&self.document, &on);
        let proposal = if let On::Proposal(id) = &on { Some(id.clone()) } else { None };
        if let Some(stance) = stance {
            let at = self.now;
            let short = party.short.clone();
            let position = Position { party: party.party, short, on, stance, note: note.trim().to_owned(), at, public };
            self.document.positions.push(position);
        }
        let called = match (&proposal, &para) {
            (Some(id), _) => self.proposal(id)?.number.clone(),
            (None, Some(para)) => self.document.called(para),
            (None, None) => String::new(),
        };
        let done = self.tell(DocumentDeed::PositionTaken);
        (done.para, done.proposal, done.called) = (para, proposal, called);
        done.inner = !public;
        Ok(())
    }

    /// A capital cannot follow: what was agreed ad referendum is open again.
    pub(super) fn return_ad_ref(&mut self, id: &ParaId, reason: String) -> Result<(), Refused> {
        self.party()?;
        if !self.by.heads {
            return Err(Refused::NotHead);
        }
        if reason.trim().is_empty() {
            return Err(Refused::ReasonNeeded);
        }
        let para = self.para(id)?;
        if para.status != ParaStatus::AgreedAdRef {
            return Err(Refused::Settled);
        }
        if para.ad_ref_until.is_some_and(|until| self.now >= until) {
            return Err(Refused::TooLate);
        }
        self.open_again(id)?;
        self.tell_para(DocumentDeed::AdRefReturned, id).why = reason.trim().to_owned();
        Ok(())
    }

    pub(super) fn undo_correction(&mut self, id: &ParaId) -> Result<(), Refused> {
        self.committed()?;
        let correction = self.para(id)?.corrected.clone().ok_or(Refused::Settled)?;
        if self.now >= correction.until {
            return Err(Refused::TooLate);
        }
        self.para_mut(id)?.corrected = None;
        self.change_text(id, correction.before)?;
        self.tell_para(DocumentDeed::CorrectionUndone, id);
        Ok(())
    }
}

/// The paragraph a position is about.
fn para_of(document: &Document, on: &On) -> Option<ParaId> {
    match on {
        On::Para(id, _) => Some(id.clone()),
        On::Proposal(id) => document.proposal(id).and_then(|one| one.para.clone()),
        On::Bracket(id) => {
            document.present().find(|para| text::brackets(&para.text).iter().any(|b| b.id == *id)).map(|p| p.id.clone())
        }
    }
}
