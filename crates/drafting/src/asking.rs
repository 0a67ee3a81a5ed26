//! What one can ask of a document.

use entente_domain::ids::{ParaId, PartyId, ProposalId};

use crate::{
    designation,
    model::{Document, On, Para, Proposal, Stance},
};

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

    /// The same, each with what it is called now: for whoever goes through them all, since it takes all to tell one.
    pub fn numbered(&self) -> impl Iterator<Item = (&Para, String)> {
        let numbers = designation::inserted(self.scheme, &self.paras);
        self.paras.iter().zip(numbers).filter(|(para, _)| para.gone_rev.is_none())
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
