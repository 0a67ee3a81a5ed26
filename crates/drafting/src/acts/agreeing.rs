//! Agreement, paragraph by paragraph: declared, ad referendum, returned, reopened.

use entente_domain::{clock::Moment, ids::ParaId, outcome::DocumentDeed};

use super::{Acted, By, Refused, Work};
use crate::{
    model::{Document, DocumentState, On, ParaStatus, ProposalAction, ProposalState, Stance},
    text,
};

/// What is put to the meeting is called out and waited for, in seconds (meeting-rules section 4).
const PAUSE_S: i64 = 5;
/// How long capitals have where nobody says otherwise, in seconds.
const AD_REF_S: i64 = 24 * 3600;

impl Work<'_> {
    pub(super) fn focus(&mut self, id: Option<ParaId>) -> Result<(), Refused> {
        if let Some(id) = &id {
            self.para(id)?;
        }
        (self.document.focus, self.document.focus_since) = (id.clone(), id.is_some().then_some(self.now));
        match id {
            Some(id) => self.tell_para(DocumentDeed::FocusMoved, &id).hash.clear(),
            None => {
                self.tell(DocumentDeed::FocusMoved);
            }
        }
        Ok(())
    }

    /// Nothing stands in the way of agreement on the words as they are.
    fn can_be_agreed(&self, id: &ParaId) -> Result<(), Refused> {
        self.in_negotiation()?;
        let para = self.para(id)?;
        if para.status.is_frozen() && para.status != ParaStatus::AgreedAdRef {
            return Err(Refused::Settled);
        }
        if !text::brackets(&para.text).is_empty() {
            return Err(Refused::OpenBrackets);
        }
        let on = On::Para(id.clone(), text::hash(&para.text));
        let opposed = self
            .document
            .positions
            .iter()
            .any(|one| one.on == on && matches!(one.stance, Stance::Oppose | Stance::Reserve));
        if opposed {
            return Err(Refused::Opposed);
        }
        // A new paragraph behind it leaves its words alone.
        let unanswered = (self.document.tabled_on(id))
            .any(|one| one.state != ProposalState::AddressedByChairsText && one.action != ProposalAction::Add);
        if unanswered { Err(Refused::LiveProposals) } else { Ok(()) }
    }

    /// It lies before the meeting, and nobody has spoken up for five seconds.
    fn was_called(&self, id: &ParaId) -> Result<(), Refused> {
        let called = self.document.focus.as_ref() == Some(id)
            && self.document.focus_since.is_some_and(|since| self.now.seconds_since(since) >= PAUSE_S);
        if called { Ok(()) } else { Err(Refused::NotCalled) }
    }

    pub(super) fn agree_ad_ref(&mut self, id: &ParaId, until: Option<Moment>) -> Result<(), Refused> {
        self.can_be_agreed(id)?;
        if self.para(id)?.status == ParaStatus::AgreedAdRef {
            return Err(Refused::Settled);
        }
        self.was_called(id)?;
        let until = until.unwrap_or_else(|| self.now.plus_seconds(AD_REF_S));
        if until <= self.now {
            return Err(Refused::PastTime);
        }
        self.answer_addressed(id)?;
        self.set_status(id, ParaStatus::AgreedAdRef)?;
        self.para_mut(id)?.ad_ref_until = Some(until);
        self.tell_para(DocumentDeed::AgreedAdRef, id).until = Some(until);
        Ok(())
    }

    pub(super) fn agree(&mut self, id: &ParaId) -> Result<(), Refused> {
        self.can_be_agreed(id)?;
        // What was agreed ad referendum is only confirmed; it was called out before.
        if self.para(id)?.status != ParaStatus::AgreedAdRef {
            self.was_called(id)?;
            self.answer_addressed(id)?;
        }
        self.set_status(id, ParaStatus::Agreed)?;
        self.tell_para(DocumentDeed::Agreed, id);
        Ok(())
    }

    /// With the chair's text agreed, what it addressed is done with.
    fn answer_addressed(&mut self, id: &ParaId) -> Result<(), Refused> {
        let addressed = self.document.tabled_on(id).filter(|one| one.action != ProposalAction::Add);
        let addressed: Vec<_> = addressed.map(|one| one.id.clone()).collect();
        for proposal in addressed {
            self.set_state(&proposal, ProposalState::NotRetained)?;
        }
        Ok(())
    }

    pub(super) fn agree_deletion(&mut self, id: &ParaId) -> Result<(), Refused> {
        self.in_negotiation()?;
        let para = self.para(id)?;
        if para.status == ParaStatus::Deleted {
            return Err(Refused::Settled);
        }
        if matches!(para.status, ParaStatus::Agreed | ParaStatus::AgreedAdRef) {
            return Err(Refused::Frozen);
        }
        self.was_called(id)?;
        self.strike(id)?;
        self.tell_para(DocumentDeed::DeletionAgreed, id).hash.clear();
        Ok(())
    }

    pub(super) fn reopen(&mut self, id: &ParaId, reason: String) -> Result<(), Refused> {
        self.in_negotiation()?;
        if reason.trim().is_empty() {
            return Err(Refused::ReasonNeeded);
        }
        if !self.para(id)?.status.is_frozen() {
            return Err(Refused::Settled);
        }
        self.open_again(id)?;
        self.tell_para(DocumentDeed::Reopened, id).why = reason.trim().to_owned();
        Ok(())
    }

    pub(super) fn open_again(&mut self, id: &ParaId) -> Result<(), Refused> {
        let bracketed = !text::brackets(&self.para(id)?.text).is_empty();
        self.set_status(id, if bracketed { ParaStatus::Bracketed } else { ParaStatus::Open })
    }

    /// The document's own state follows its paragraphs.
    pub(super) fn settle_state(&mut self) {
        let negotiated: Vec<ParaStatus> = (self.document.present())
            .filter(|para| super::deciding::is_negotiated(para.kind))
            .map(|para| para.status)
            .collect();
        let all = !negotiated.is_empty() && negotiated.iter().all(|status| status.is_frozen());
        match (self.document.state, all) {
            (DocumentState::Reading | DocumentState::Compilation, true) => {
                self.document.state = DocumentState::AllAgreed;
                self.tell(DocumentDeed::AllAgreed);
            }
            (DocumentState::AllAgreed, false) => self.document.state = DocumentState::Reading,
            _ => {}
        }
    }
}

impl Document {
    /// The next instant at which an agreement ad referendum becomes one.
    pub fn next_ad_ref(&self) -> Option<Moment> {
        self.present().filter(|para| para.status == ParaStatus::AgreedAdRef).filter_map(|para| para.ad_ref_until).min()
    }
}

/// What time alone does: agreements ad referendum that nobody returned are agreements. None: nothing is due.
pub fn pass_time(document: &Document, now: Moment) -> Option<Acted> {
    let by = By::default();
    let mut ids = String::new;
    let mut work = Work { document: document.clone(), done: Vec::new(), published: None, by: &by, now, ids: &mut ids };
    let due: Vec<ParaId> = document
        .present()
        .filter(|para| para.status == ParaStatus::AgreedAdRef && para.ad_ref_until.is_some_and(|until| until <= now))
        .map(|para| para.id.clone())
        .collect();
    for id in due {
        work.set_status(&id, ParaStatus::Agreed).ok()?;
        work.tell_para(DocumentDeed::Agreed, &id);
    }
    if work.done.is_empty() {
        return None;
    }
    work.settle_state();
    work.document.version += 1;
    Some(Acted { document: work.document, done: work.done, published: None })
}
