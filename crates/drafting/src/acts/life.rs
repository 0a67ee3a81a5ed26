//! The document's own life: circulated, read, compiled, published, adopted, final; and what silence does to it.

use entente_domain::{
    clock::Moment,
    ids::{ParaId, ProposalId},
    limits,
    outcome::DocumentDeed,
};

use super::{Acted, By, Refused, Work};
use crate::{
    bracketing::{self, Claim, Names},
    designation,
    model::{
        Content, Document, DocumentKind, DocumentState, Para, ParaStatus, Pen, Proposal, ProposalAction, ProposalState,
        Revision,
    },
    text::Inline,
};

/// Said behind a party that wants words out; the mark of the drafting rooms, in every language (meeting-rules 4, SUP).
const DELETE_MARK: &str = "SUP";

/// What a silence procedure does to its document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Silenced {
    /// The text is read-only from now on.
    Prepared,
    /// An objection came: these paragraphs are open again; none named: all.
    Broken(Vec<ParaId>),
    /// The chair took it back.
    Withdrawn,
    Adopted,
}

impl Work<'_> {
    pub(super) fn circulate(&mut self, note: String) -> Result<(), Refused> {
        if self.document.state != DocumentState::Drafting {
            return Err(Refused::WrongState);
        }
        if self.document.note.is_some() {
            return Err(Refused::WrittenTogether);
        }
        if self.document.present().next().is_none() {
            return Err(Refused::Empty);
        }
        self.document.state = DocumentState::Circulated;
        self.document.pen = Pen::ProposalsOpen;
        // The zero draft is the first thing that has a number.
        self.publish_as(0, "zero".to_owned(), note)?;
        self.tell(DocumentDeed::Circulated);
        Ok(())
    }

    pub(super) fn open_reading(&mut self) -> Result<(), Refused> {
        match self.document.state {
            DocumentState::Circulated | DocumentState::Compilation | DocumentState::Reading => {}
            DocumentState::Silence => return Err(Refused::UnderSilence),
            DocumentState::Drafting
            | DocumentState::AllAgreed
            | DocumentState::Adopted
            | DocumentState::Final
            | DocumentState::ChairsSummary => return Err(Refused::WrongState),
        }
        self.document.state = DocumentState::Reading;
        self.document.reading += 1;
        let reading = self.document.reading.to_string();
        self.tell(DocumentDeed::ReadingOpened).called = reading;
        Ok(())
    }

    pub(super) fn publish(&mut self, label: String, note: String) -> Result<(), Refused> {
        if self.document.state == DocumentState::Drafting {
            return Err(Refused::WrongState);
        }
        self.in_negotiation()?;
        let no = self.document.head() + 1;
        let label = label.trim();
        let label = if label.is_empty() { format!("Rev.{no}") } else { label.to_owned() };
        self.publish_as(no, label, note)
    }

    /// Numbers change now, and only now; what was deleted is gone.
    fn publish_as(&mut self, no: u32, label: String, note: String) -> Result<(), Refused> {
        if label.chars().count() > limits::NAME_MAX || note.chars().count() > limits::REASON_MAX {
            return Err(Refused::TooLong);
        }
        for para in &mut self.document.paras {
            if para.status == ParaStatus::Deleted && para.gone_rev.is_none() {
                para.gone_rev = Some(no);
            }
        }
        let present: Vec<Para> = self.document.present().cloned().collect();
        let numbers = designation::numbers(self.document.scheme, &present);
        let mut numbers = numbers.into_iter();
        for para in self.document.paras.iter_mut().filter(|para| para.gone_rev.is_none()) {
            para.number = numbers.next().unwrap_or_default();
            para.born_rev = para.born_rev.min(no);
        }
        let content = self.content();
        self.publish_content(no, label, note, content);
        Ok(())
    }

    fn content(&self) -> Content {
        let document = &self.document;
        Content {
            symbol: document.symbol.clone(),
            title: document.title.clone(),
            language: document.language,
            paras: document.present().cloned().collect(),
        }
    }

    fn publish_content(&mut self, no: u32, label: String, note: String, content: Content) {
        let revision = Revision {
            no,
            label: label.clone(),
            published_at: self.now,
            by: self.by.user.clone(),
            hash: String::new(),
            note: note.trim().to_owned(),
        };
        self.document.revisions.push(revision.clone());
        self.published = Some((revision, content));
        self.tell(DocumentDeed::Published).called = label;
    }

    /// The compilation text: per paragraph the base, then every live proposal in brackets with who proposes it.
    pub(super) fn compile(&mut self) -> Result<(), Refused> {
        if self.document.state != DocumentState::Reading {
            return Err(Refused::WrongState);
        }
        let no = self.document.head() + 1;
        let mut content = self.content();
        let mut compiled = Vec::new();
        for mut para in std::mem::take(&mut content.paras) {
            let on_it: Vec<Proposal> = (self.document.tabled_on(&para.id))
                .filter(|one| one.state != ProposalState::InBrackets)
                .cloned()
                .collect();
            let (behind, on_it): (Vec<Proposal>, Vec<Proposal>) =
                on_it.into_iter().partition(|one| one.action == ProposalAction::Add);
            // Moves, splits and mergers change no words; they are listed with the text, not in it.
            let on_it: Vec<Proposal> = on_it
                .into_iter()
                .filter(|one| matches!(one.action, ProposalAction::Mod | ProposalAction::Sup))
                .collect();
            para.text = self.compiled(&para.text, &on_it);
            compiled.push(para);
            for added in &behind {
                let words = self.compiled(&[], std::slice::from_ref(added));
                let mut new = self.new_para(added.kind, added.depth, words, ParaStatus::Bracketed);
                new.from = Some(added.lead.party.clone());
                compiled.push(new);
            }
        }
        content.paras = compiled;
        self.document.state = DocumentState::Compilation;
        self.publish_content(no, "compilation".to_owned(), String::new(), content);
        Ok(())
    }

    /// A text with all that is proposed on it in brackets, with the names of who proposes it.
    fn compiled(&mut self, base: &[Inline], proposals: &[Proposal]) -> Vec<Inline> {
        let sides: Vec<_> = proposals.iter().map(|one| self.sides(one)).collect();
        let claims: Vec<Claim<'_>> = (proposals.iter().zip(&sides))
            .map(|(one, (sponsors, opponents))| Claim { new: &one.new, sponsors, opponents })
            .collect();
        bracketing::compilation(base, &claims, Names::Said { delete: DELETE_MARK }, self.now, &mut *self.ids)
    }

    /// The chair puts the whole to the meeting, and nobody objects.
    pub(super) fn adopt(&mut self, wording: String) -> Result<(), Refused> {
        match self.document.state {
            DocumentState::AllAgreed => {}
            DocumentState::Silence => return Err(Refused::UnderSilence),
            _ => return Err(Refused::NotAgreed),
        }
        if wording.chars().count() > limits::REASON_MAX {
            return Err(Refused::TooLong);
        }
        self.adopted()?;
        self.tell(DocumentDeed::Adopted).why = wording.trim().to_owned();
        Ok(())
    }

    fn adopted(&mut self) -> Result<(), Refused> {
        self.confirm_all()?;
        self.document.state = DocumentState::Adopted;
        self.document.pen = Pen::Frozen;
        let no = self.document.head() + 1;
        self.publish_as(no, "adopted".to_owned(), String::new())
    }

    fn confirm_all(&mut self) -> Result<(), Refused> {
        let waiting: Vec<ParaId> = self
            .document
            .present()
            .filter(|para| para.status != ParaStatus::Deleted)
            .map(|para| para.id.clone())
            .collect();
        for id in waiting {
            self.set_status(&id, ParaStatus::Agreed)?;
        }
        let live: Vec<ProposalId> =
            self.document.proposals.iter().filter(|one| one.state.is_live()).map(|one| one.id.clone()).collect();
        for id in live {
            self.set_state(&id, ProposalState::Lapsed)?;
        }
        Ok(())
    }

    pub(super) fn finalise(&mut self) -> Result<(), Refused> {
        if self.document.state != DocumentState::Adopted {
            return Err(Refused::WrongState);
        }
        // Corrections that can still be undone are waited for.
        if self.document.present().any(|para| para.corrected.as_ref().is_some_and(|one| one.until > self.now)) {
            return Err(Refused::NotAgreed);
        }
        self.document.state = DocumentState::Final;
        let no = self.document.head() + 1;
        self.publish_as(no, "final".to_owned(), String::new())?;
        self.tell(DocumentDeed::Finalised);
        Ok(())
    }

    /// No consensus: the text becomes the chair's own responsibility, without who proposed what.
    pub(super) fn become_summary(&mut self) -> Result<(), Refused> {
        match self.document.state {
            DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation => {}
            DocumentState::Silence => return Err(Refused::UnderSilence),
            _ => return Err(Refused::WrongState),
        }
        if self.document.present().any(|para| !crate::text::brackets(&para.text).is_empty()) {
            return Err(Refused::OpenBrackets);
        }
        self.document.state = DocumentState::ChairsSummary;
        self.document.kind = DocumentKind::ChairsSummary;
        self.document.pen = Pen::Frozen;
        for para in &mut self.document.paras {
            (para.from, para.together) = (None, None);
        }
        let live: Vec<ProposalId> =
            self.document.proposals.iter().filter(|one| one.state.is_live()).map(|one| one.id.clone()).collect();
        for id in live {
            self.set_state(&id, ProposalState::Lapsed)?;
        }
        let no = self.document.head() + 1;
        self.publish_as(no, "summary".to_owned(), String::new())?;
        self.tell(DocumentDeed::BecameChairsSummary);
        Ok(())
    }

    fn silenced(&mut self, what: &Silenced) -> Result<(), Refused> {
        match what {
            Silenced::Prepared => {
                let chairs_text = self.document.state == DocumentState::Reading
                    && self.document.present().all(|para| crate::text::brackets(&para.text).is_empty());
                if self.document.state != DocumentState::AllAgreed && !chairs_text {
                    return Err(Refused::NotAgreed);
                }
                if self.document.present().any(|para| para.together.is_some()) {
                    return Err(Refused::WrittenTogether);
                }
                self.document.state = DocumentState::Silence;
                // An interim text without a number of its own (OSCE Rules, Annex 1(A), 2).
                let no = self.document.head() + 1;
                self.publish_as(no, "silence".to_owned(), String::new())?;
            }
            Silenced::Withdrawn => self.back_to_reading()?,
            Silenced::Broken(paras) => {
                self.back_to_reading()?;
                let named: Vec<ParaId> = if paras.is_empty() {
                    self.document
                        .present()
                        .filter(|para| super::deciding::is_negotiated(para.kind) && para.status != ParaStatus::Deleted)
                        .map(|para| para.id.clone())
                        .collect()
                } else {
                    paras.clone()
                };
                for id in named {
                    self.open_again(&id)?;
                    self.tell_para(DocumentDeed::Reopened, &id);
                }
            }
            Silenced::Adopted => {
                if self.document.state != DocumentState::Silence {
                    return Err(Refused::WrongState);
                }
                self.adopted()?;
            }
        }
        Ok(())
    }

    fn back_to_reading(&mut self) -> Result<(), Refused> {
        if self.document.state != DocumentState::Silence {
            return Err(Refused::WrongState);
        }
        self.document.state = DocumentState::Reading;
        Ok(())
    }
}

/// What a silence procedure does to its document; the procedure itself tells of it.
///
/// # Errors
/// [`Refused::NotAgreed`] where a silence cannot be prepared on this text, [`Refused::WrongState`] where none runs.
pub fn silence(
    document: &Document,
    what: &Silenced,
    now: Moment,
    ids: &mut dyn FnMut() -> String,
) -> Result<Acted, Refused> {
    let by = By::default();
    let mut work = Work { document: document.clone(), done: Vec::new(), published: None, by: &by, now, ids };
    work.silenced(what)?;
    if *what == Silenced::Withdrawn {
        work.settle_state();
    }
    work.document.version += 1;
    Ok(Acted { document: work.document, done: work.done, published: work.published })
}
