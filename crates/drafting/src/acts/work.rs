//! An act being carried out: what every act asks and does.

use entente_domain::{
    clock::Moment,
    ids::{BracketId, ParaId, ProposalId},
    outcome::DocumentDeed,
};

use super::{By, Done, Refused};
use crate::{
    model::{
        Carried, Content, Document, DocumentState, On, Para, ParaKind, ParaStatus, Proposal, ProposalAction,
        ProposalState, Revision, Sponsor,
    },
    rebase::rebase,
    text::{self, Inline},
};

/// An act being carried out.
pub(super) struct Work<'a> {
    pub(super) document: Document,
    pub(super) done: Vec<Done>,
    pub(super) published: Option<(Revision, Content)>,
    pub(super) by: &'a By,
    pub(super) now: Moment,
    pub(super) ids: &'a mut dyn FnMut() -> String,
}

impl Work<'_> {
    pub(super) fn party(&self) -> Result<Sponsor, Refused> {
        self.by.party.clone().ok_or(Refused::NoParty)
    }

    /// The party of somebody who may bind it.
    pub(super) fn committed(&self) -> Result<Sponsor, Refused> {
        let party = self.party()?;
        if self.by.may_commit { Ok(party) } else { Err(Refused::NotCommitted) }
    }

    /// A paragraph of the present text, deleted ones among it until the next revision is published.
    pub(super) fn para(&self, id: &ParaId) -> Result<&Para, Refused> {
        self.document.para(id).filter(|para| para.gone_rev.is_none()).ok_or(Refused::NoPara)
    }

    pub(super) fn para_mut(&mut self, id: &ParaId) -> Result<&mut Para, Refused> {
        let found = self.document.paras.iter_mut().find(|para| para.id == *id && para.gone_rev.is_none());
        found.ok_or(Refused::NoPara)
    }

    pub(super) fn proposal(&self, id: &ProposalId) -> Result<&Proposal, Refused> {
        self.document.proposal(id).ok_or(Refused::NoProposal)
    }

    pub(super) fn proposal_mut(&mut self, id: &ProposalId) -> Result<&mut Proposal, Refused> {
        self.document.proposals.iter_mut().find(|proposal| proposal.id == *id).ok_or(Refused::NoProposal)
    }

    pub(super) fn tell(&mut self, deed: DocumentDeed) -> &mut Done {
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

    pub(super) fn tell_para(&mut self, deed: DocumentDeed, para: &ParaId) -> &mut Done {
        let called = self.document.called(para);
        let hash = self.document.para(para).map(|para| text::hash(&para.text)).unwrap_or_default();
        let done = self.tell(deed);
        done.para = Some(para.clone());
        (done.called, done.hash) = (called, hash);
        done
    }

    pub(super) fn tell_proposal(&mut self, deed: DocumentDeed, id: &ProposalId) -> &mut Done {
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
    pub(super) fn in_negotiation(&self) -> Result<(), Refused> {
        use DocumentState as S;
        match self.document.state {
            S::Circulated | S::Reading | S::Compilation | S::AllAgreed => Ok(()),
            S::Silence => Err(Refused::UnderSilence),
            S::Drafting | S::Adopted | S::Final | S::ChairsSummary => Err(Refused::WrongState),
        }
    }

    /// The pen may write: while the draft is made, and while it is negotiated.
    pub(super) fn being_written(&self) -> Result<(), Refused> {
        if self.document.note.is_some() {
            return Err(Refused::WrittenTogether);
        }
        if self.document.state == DocumentState::Drafting { Ok(()) } else { self.in_negotiation() }
    }

    /// A paragraph gets another text: what was proposed on it is carried along, and positions on the old words lapse.
    pub(super) fn change_text(&mut self, id: &ParaId, new: Vec<Inline>) -> Result<(), Refused> {
        let hash = text::hash(&new);
        let state = self.document.state;
        self.apart(id)?;
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

    pub(super) fn set_status(&mut self, id: &ParaId, status: ParaStatus) -> Result<(), Refused> {
        let now = self.now;
        self.apart(id)?;
        let para = self.para_mut(id)?;
        if para.status != status {
            (para.status, para.since) = (status, now);
        }
        if status != ParaStatus::AgreedAdRef {
            para.ad_ref_until = None;
        }
        Ok(())
    }

    pub(super) fn set_state(&mut self, id: &ProposalId, state: ProposalState) -> Result<(), Refused> {
        let now = self.now;
        let proposal = self.proposal_mut(id)?;
        (proposal.state, proposal.since) = (state, now);
        Ok(())
    }

    /// Puts a paragraph behind another, or behind that one's last sub-paragraph.
    pub(super) fn place_after(&mut self, para: Para, after: Option<&ParaId>) -> Result<(), Refused> {
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

    pub(super) fn new_para(&mut self, kind: ParaKind, depth: u8, text: Vec<Inline>, status: ParaStatus) -> Para {
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
            together: None,
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
