//! What the chair decides on proposals: take up, accept, bracket, set aside.

use entente_domain::{
    ids::{BracketId, ParaId, ProposalId},
    limits,
    outcome::DocumentDeed,
};

use super::{Refused, Work};
use crate::{
    bracketing::{self, Claim},
    model::{Carried, On, ParaKind, ParaStatus, Proposal, ProposalAction, ProposalState, Sponsor, Stance},
    text::{self, Bracket, BracketKind, Holder, Inline},
};

impl Work<'_> {
    /// A proposal the meeting can act upon.
    fn at_hand(&self, id: &ProposalId) -> Result<Proposal, Refused> {
        let proposal = self.proposal(id)?;
        if !proposal.state.is_tabled() {
            return Err(Refused::NoProposal);
        }
        if !proposal.state.is_live() {
            return Err(Refused::Settled);
        }
        Ok(proposal.clone())
    }

    pub(super) fn discuss(&mut self, id: &ProposalId) -> Result<(), Refused> {
        self.in_negotiation()?;
        let proposal = self.at_hand(id)?;
        if proposal.state != ProposalState::Tabled {
            return Err(Refused::Settled);
        }
        // One at a time is before the meeting.
        let others: Vec<ProposalId> = self
            .document
            .proposals
            .iter()
            .filter(|one| one.state == ProposalState::UnderDiscussion)
            .map(|one| one.id.clone())
            .collect();
        for other in others {
            self.set_state(&other, ProposalState::Tabled)?;
        }
        self.set_state(id, ProposalState::UnderDiscussion)?;
        if let Some(para) = &proposal.para {
            (self.document.focus, self.document.focus_since) = (Some(para.clone()), Some(self.now));
        }
        self.tell_proposal(DocumentDeed::ProposalDiscussed, id);
        Ok(())
    }

    /// Puts a proposal into the working text, as it is or with the chair's changes.
    pub(super) fn accept(&mut self, id: &ProposalId, modified: Option<Vec<Inline>>) -> Result<(), Refused> {
        self.in_negotiation()?;
        let proposal = self.at_hand(id)?;
        if let Some(para) = proposal.para.as_ref().filter(|_| changes_para(proposal.action)) {
            self.not_frozen(para)?;
        }
        let is_modified = modified.is_some();
        if let Some(text) = &modified {
            self.check_text(text)?;
            if !matches!(proposal.action, ProposalAction::Mod | ProposalAction::Add) {
                return Err(Refused::NoChange);
            }
        }
        if proposal.carried == Carried::Conflict && modified.is_none() && proposal.state != ProposalState::InBrackets {
            return Err(Refused::Conflict);
        }
        // First, so that it is not carried along to its own result.
        let state = if is_modified { ProposalState::AcceptedModified } else { ProposalState::Accepted };
        self.set_state(id, state)?;
        let para = if proposal.state == ProposalState::InBrackets && modified.is_none() {
            self.settle_brackets(&proposal, true)?
        } else {
            self.apply(&proposal, modified)?
        };
        if is_modified {
            let kept = self.proposal_mut(id)?;
            kept.original = Some(proposal.new);
            kept.to_confirm = true;
        }
        let deed = if is_modified { DocumentDeed::ProposalAcceptedModified } else { DocumentDeed::ProposalAccepted };
        let hash = para.and_then(|id| self.document.para(&id)).map(|para| text::hash(&para.text));
        self.tell_proposal(deed, id).hash = hash.unwrap_or_default();
        Ok(())
    }

    /// Does to the text what the proposal asks for. Gives the paragraph it came to.
    fn apply(&mut self, proposal: &Proposal, modified: Option<Vec<Inline>>) -> Result<Option<ParaId>, Refused> {
        let new = modified.unwrap_or_else(|| proposal.new.clone());
        if proposal.action == ProposalAction::Add {
            let mut para = self.new_para(proposal.kind, proposal.depth, new, ParaStatus::Open);
            para.from = Some(proposal.lead.party.clone());
            let id = para.id.clone();
            self.place_after(para, proposal.para.as_ref())?;
            return Ok(Some(id));
        }
        let id = proposal.para.clone().ok_or(Refused::NoPara)?;
        match proposal.action {
            ProposalAction::Add | ProposalAction::Noc => {}
            ProposalAction::Mod => self.change_text(&id, new)?,
            ProposalAction::Sup => self.strike(&id)?,
            ProposalAction::Move => {
                self.para(&id)?;
                let from = self.document.paras.iter().position(|one| one.id == id).ok_or(Refused::NoPara)?;
                let para = self.document.paras.remove(from);
                self.place_after(para, proposal.after.as_ref())?;
            }
            ProposalAction::Split => {
                let (kind, depth) = self.para(&id).map(|para| (para.kind, para.depth))?;
                self.change_text(&id, new)?;
                let mut second = self.new_para(kind, depth, proposal.rest.clone(), ParaStatus::Open);
                second.from = Some(proposal.lead.party.clone());
                self.place_after(second, Some(&id))?;
            }
            ProposalAction::Merge => {
                for other in &proposal.with {
                    self.not_frozen(other)?;
                }
                self.change_text(&id, new)?;
                for other in &proposal.with {
                    self.strike(other)?;
                }
            }
        }
        Ok(Some(id))
    }

    /// A paragraph goes. What was proposed on it stays, in conflict: it is for its lead to say what becomes of it.
    pub(super) fn strike(&mut self, id: &ParaId) -> Result<(), Refused> {
        self.set_status(id, ParaStatus::Deleted)?;
        for proposal in &mut self.document.proposals {
            let concerned = proposal.para.as_ref() == Some(id) || proposal.with.contains(id);
            let kept = proposal.state.is_live() || proposal.state == ProposalState::Draft;
            if concerned && kept && changes_para(proposal.action) {
                proposal.carried = Carried::Conflict;
                proposal.to_confirm = true;
            }
        }
        Ok(())
    }

    pub(super) fn not_frozen(&self, id: &ParaId) -> Result<(), Refused> {
        if self.para(id)?.status.is_frozen() { Err(Refused::Frozen) } else { Ok(()) }
    }

    pub(super) fn check_text(&self, text: &[Inline]) -> Result<(), Refused> {
        let plain = text::plain(text);
        if plain.trim().is_empty() {
            return Err(Refused::Empty);
        }
        if plain.chars().count() > limits::PARAGRAPH_MAX { Err(Refused::TooLong) } else { Ok(()) }
    }

    /// Puts proposals into the text as what is not agreed, with who holds the brackets.
    pub(super) fn put_in_brackets(&mut self, ids: &[ProposalId]) -> Result<(), Refused> {
        self.in_negotiation()?;
        if ids.is_empty() {
            return Err(Refused::NoProposal);
        }
        for id in ids {
            self.bracket(id)?;
        }
        Ok(())
    }

    fn bracket(&mut self, id: &ProposalId) -> Result<(), Refused> {
        let proposal = self.at_hand(id)?;
        if proposal.state == ProposalState::InBrackets {
            return Err(Refused::Settled);
        }
        if proposal.carried == Carried::Conflict {
            return Err(Refused::Conflict);
        }
        let now = self.now;
        let (sponsors, opponents) = self.sides(&proposal);
        self.set_state(id, ProposalState::InBrackets)?;
        match proposal.action {
            ProposalAction::Add => {
                let whole = self.bracket_around(BracketKind::InsertDisputed, proposal.new.clone(), sponsors);
                let mut para = self.new_para(proposal.kind, proposal.depth, whole, ParaStatus::Bracketed);
                para.from = Some(proposal.lead.party.clone());
                self.place_after(para, proposal.para.as_ref())?;
            }
            ProposalAction::Sup => {
                let para = proposal.para.clone().ok_or(Refused::NoPara)?;
                self.not_frozen(&para)?;
                let text = self.para(&para)?.text.clone();
                // Who wants it gone holds the bracket as well as who wants it to stay: both must agree.
                let holders = if opponents.is_empty() { sponsors } else { opponents };
                let whole = self.bracket_around(BracketKind::DeleteDisputed, text, holders);
                self.change_text(&para, whole)?;
            }
            ProposalAction::Mod => {
                let para = proposal.para.clone().ok_or(Refused::NoPara)?;
                self.not_frozen(&para)?;
                let text = {
                    let claim = Claim { new: &proposal.new, sponsors: &sponsors, opponents: &opponents };
                    bracketing::in_brackets(&proposal.base, &claim, now, &mut *self.ids)
                };
                let text = text.ok_or(Refused::Competing)?;
                self.change_text(&para, text)?;
            }
            ProposalAction::Noc | ProposalAction::Move | ProposalAction::Split | ProposalAction::Merge => {
                return Err(Refused::NoBrackets);
            }
        }
        self.tell_proposal(DocumentDeed::ProposalInBrackets, id);
        Ok(())
    }

    /// Who wants a proposal, and who is against it; quiet words hold no bracket that all can read.
    pub(super) fn sides(&self, proposal: &Proposal) -> (Vec<Holder>, Vec<Holder>) {
        let sponsors = std::iter::once(&proposal.lead).chain(&proposal.co);
        let on = On::Proposal(proposal.id.clone());
        let against = (self.document.positions.iter())
            .filter(|one| one.public && one.on == on && matches!(one.stance, Stance::Oppose | Stance::Reserve))
            .map(|one| Sponsor { party: one.party.clone(), short: one.short.clone() });
        let against: Vec<Holder> = against.map(|sponsor| self.holder(&sponsor, proposal)).collect();
        (sponsors.map(|sponsor| self.holder(sponsor, proposal)).collect(), against)
    }

    fn holder(&self, sponsor: &Sponsor, proposal: &Proposal) -> Holder {
        Holder {
            party: sponsor.party.clone(),
            short: sponsor.short.clone(),
            since: self.now,
            proposal: Some(proposal.id.clone()),
        }
    }

    fn bracket_around(&mut self, kind: BracketKind, text: Vec<Inline>, held_by: Vec<Holder>) -> Vec<Inline> {
        let id = BracketId::new((self.ids)());
        vec![Inline::Bracket(Bracket { id, kind, options: vec![text], held_by, since: self.now })]
    }

    /// Resolves the brackets a proposal came in with, for it or against it. Gives the paragraph.
    pub(super) fn settle_brackets(&mut self, proposal: &Proposal, granted: bool) -> Result<Option<ParaId>, Refused> {
        let found: Vec<(ParaId, Vec<(BracketId, BracketKind)>)> = self
            .document
            .present()
            .filter_map(|para| {
                let of_it: Vec<_> = text::brackets(&para.text)
                    .into_iter()
                    .filter(|one| one.held_by.iter().any(|holder| holder.proposal.as_ref() == Some(&proposal.id)))
                    .map(|one| (one.id.clone(), one.kind))
                    .collect();
                (!of_it.is_empty()).then(|| (para.id.clone(), of_it))
            })
            .collect();
        let mut last = None;
        for (id, brackets) in found {
            let mut text = self.para(&id)?.text.clone();
            for (bracket, kind) in brackets {
                let keep = match (kind, granted) {
                    (BracketKind::Alternatives, true) => Some(1),
                    (BracketKind::Alternatives | BracketKind::DeleteDisputed, false)
                    | (BracketKind::InsertDisputed | BracketKind::Placeholder, true) => Some(0),
                    (BracketKind::InsertDisputed | BracketKind::Placeholder, false)
                    | (BracketKind::DeleteDisputed, true) => None,
                };
                text = text::lift(&text, &bracket, keep).ok_or(Refused::NoBracket)?;
            }
            if text::plain(&text).trim().is_empty() {
                self.strike(&id)?;
            } else {
                self.change_text(&id, text)?;
            }
            last = Some(id);
        }
        Ok(last)
    }

    pub(super) fn take_out_of_brackets(&mut self, id: &ProposalId) -> Result<(), Refused> {
        let proposal = self.proposal(id)?.clone();
        self.settle_brackets(&proposal, false).map(drop)
    }

    pub(super) fn not_retain(&mut self, id: &ProposalId, why: String) -> Result<(), Refused> {
        self.in_negotiation()?;
        let proposal = self.at_hand(id)?;
        if why.chars().count() > limits::REASON_MAX {
            return Err(Refused::TooLong);
        }
        if proposal.state == ProposalState::InBrackets {
            self.settle_brackets(&proposal, false)?;
        }
        self.set_state(id, ProposalState::NotRetained)?;
        let why = why.trim().to_owned();
        self.proposal_mut(id)?.reply.clone_from(&why);
        self.tell_proposal(DocumentDeed::ProposalNotRetained, id).why = why;
        Ok(())
    }

    /// Brackets are lifted: one reading stays, or none.
    pub(super) fn lift(&mut self, id: &ParaId, bracket: &BracketId, keep: Option<usize>) -> Result<(), Refused> {
        self.in_negotiation()?;
        self.not_frozen(id)?;
        let text = text::lift(&self.para(id)?.text, bracket, keep).ok_or(Refused::NoBracket)?;
        if text::plain(&text).trim().is_empty() {
            self.strike(id)?;
        } else {
            self.change_text(id, text)?;
        }
        self.tell_para(DocumentDeed::BracketLifted, id);
        Ok(())
    }

    /// The chair offers a text: what competes on the paragraph is addressed by it, and positions are asked anew.
    pub(super) fn offer(&mut self, id: &ParaId, text: Vec<Inline>) -> Result<(), Refused> {
        self.in_negotiation()?;
        self.not_frozen(id)?;
        self.check_text(&text)?;
        // A new paragraph behind it does not compete with its words.
        let competing = self.document.tabled_on(id).filter(|one| one.action != ProposalAction::Add);
        let addressed: Vec<ProposalId> = competing.map(|one| one.id.clone()).collect();
        for proposal in addressed {
            self.set_state(&proposal, ProposalState::AddressedByChairsText)?;
        }
        self.change_text(id, text)?;
        self.set_status(id, ParaStatus::ChairsText)?;
        self.tell_para(DocumentDeed::ChairsTextOffered, id);
        Ok(())
    }
}

/// Whether accepting it changes the words of the paragraph it names.
pub(super) const fn changes_para(action: ProposalAction) -> bool {
    match action {
        ProposalAction::Mod | ProposalAction::Sup | ProposalAction::Split | ProposalAction::Merge => true,
        ProposalAction::Add | ProposalAction::Noc | ProposalAction::Move => false,
    }
}

/// Headings are not negotiated word by word: they count as agreed with what stands under them.
pub(crate) const fn is_negotiated(kind: ParaKind) -> bool {
    match kind {
        ParaKind::Heading => false,
        ParaKind::Preambular | ParaKind::Operative | ParaKind::Sub | ParaKind::Annex | ParaKind::Footnote => true,
    }
}
