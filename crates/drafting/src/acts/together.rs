//! Those who hold the pen write together: the draft before it is circulated, a paragraph of the working text after
//! that. The live text is apart, and nothing of it is the document's before it is taken in by an act like any other, so
//! that no keystroke that comes late or from afar can change what was agreed.

use entente_domain::{
    ids::{NoteId, ParaId},
    limits,
    outcome::DocumentDeed,
};

use super::{Refused, Work};
use crate::{
    model::{DocumentState, ParaKind, ParaStatus},
    text::{self, Inline},
};

impl Work<'_> {
    pub(super) fn together(&mut self, para: Option<&ParaId>, note: NoteId) -> Result<(), Refused> {
        match para {
            Some(id) => {
                self.in_negotiation()?;
                self.not_frozen(id)?;
                self.apart(id)?;
                self.para_mut(id)?.together = Some(note);
                self.tell_para(DocumentDeed::TextOpened, id);
            }
            None => {
                self.in_drafting()?;
                if self.document.note.is_some() {
                    return Err(Refused::WrittenTogether);
                }
                self.document.note = Some(note);
                self.tell(DocumentDeed::TextOpened);
            }
        }
        Ok(())
    }

    pub(super) fn take_text(&mut self, id: &ParaId, new: Vec<Inline>) -> Result<(), Refused> {
        self.in_negotiation()?;
        self.not_frozen(id)?;
        self.check_text(&new)?;
        let para = self.para_mut(id)?;
        if para.together.take().is_none() {
            return Err(Refused::NotTogether);
        }
        if text::hash(&para.text) == text::hash(&new) {
            self.tell_para(DocumentDeed::TextDropped, id);
            return Ok(());
        }
        self.change_text(id, new)?;
        self.tell_para(DocumentDeed::ParaWritten, id);
        Ok(())
    }

    /// A paragraph whose words and kind are as they were stays the same paragraph.
    pub(super) fn take_draft(&mut self, paras: Vec<(ParaKind, u8, Vec<Inline>)>) -> Result<(), Refused> {
        self.in_drafting()?;
        if self.document.note.take().is_none() {
            return Err(Refused::NotTogether);
        }
        if paras.is_empty() {
            return Err(Refused::Empty);
        }
        if paras.len() > limits::PARAGRAPHS_MAX {
            return Err(Refused::TooLong);
        }
        let mut old = std::mem::take(&mut self.document.paras);
        for (kind, depth, words) in paras {
            self.check_text(&words)?;
            let hash = text::hash(&words);
            let same =
                old.iter().position(|one| (one.kind, one.depth) == (kind, depth) && text::hash(&one.text) == hash);
            let bracketed = !text::brackets(&words).is_empty();
            let status = if bracketed { ParaStatus::Bracketed } else { ParaStatus::Untouched };
            let para = match same {
                Some(at) => old.remove(at),
                None => self.new_para(kind, depth, words, status),
            };
            self.document.paras.push(para);
        }
        let numbers = crate::designation::numbers(self.document.scheme, &self.document.paras);
        for (para, number) in self.document.paras.iter_mut().zip(numbers) {
            para.number = number;
        }
        self.tell(DocumentDeed::DraftTaken);
        Ok(())
    }

    pub(super) fn drop_text(&mut self, para: Option<&ParaId>) -> Result<(), Refused> {
        let was = match para {
            Some(id) => self.para_mut(id)?.together.take(),
            None => self.document.note.take(),
        };
        was.ok_or(Refused::NotTogether)?;
        match para {
            Some(id) => self.tell_para(DocumentDeed::TextDropped, id),
            None => self.tell(DocumentDeed::TextDropped),
        };
        Ok(())
    }

    /// The paragraph is nobody's live text.
    pub(super) fn apart(&self, id: &ParaId) -> Result<(), Refused> {
        if self.para(id)?.together.is_none() { Ok(()) } else { Err(Refused::WrittenTogether) }
    }

    fn in_drafting(&self) -> Result<(), Refused> {
        if self.document.state == DocumentState::Drafting { Ok(()) } else { Err(Refused::WrongState) }
    }
}
