//! What the holder of the pen does with the text itself.

use entente_domain::{clock::Moment, ids::ParaId, limits, outcome::DocumentDeed};

use super::{Refused, Work};
use crate::{
    model::{Correction, ParaKind, ParaStatus, Pen},
    text::{self, Inline},
};

/// How long an editorial correction of agreed text can be objected to, in seconds (meeting-rules section 4).
const CORRECTION_S: i64 = 24 * 3600;

impl Work<'_> {
    pub(super) fn write(&mut self, id: &ParaId, new: Vec<Inline>) -> Result<(), Refused> {
        self.being_written()?;
        self.not_frozen(id)?;
        self.check_text(&new)?;
        if text::hash(&self.para(id)?.text) == text::hash(&new) {
            return Err(Refused::NoChange);
        }
        self.change_text(id, new)?;
        self.tell_para(DocumentDeed::ParaWritten, id);
        Ok(())
    }

    pub(super) fn insert(
        &mut self,
        after: Option<&ParaId>,
        kind: ParaKind,
        depth: u8,
        new: Vec<Inline>,
    ) -> Result<(), Refused> {
        self.being_written()?;
        self.check_text(&new)?;
        if self.document.paras.len() >= limits::PARAGRAPHS_MAX {
            return Err(Refused::TooLong);
        }
        let status = if text::brackets(&new).is_empty() { ParaStatus::Open } else { ParaStatus::Bracketed };
        let para = self.new_para(kind, depth, new, status);
        let id = para.id.clone();
        self.place_after(para, after)?;
        self.tell_para(DocumentDeed::ParaAdded, &id);
        Ok(())
    }

    /// The secretariat corrects agreed text; any party can undo it for a day.
    pub(super) fn correct(&mut self, id: &ParaId, new: Vec<Inline>) -> Result<(), Refused> {
        use crate::model::DocumentState as S;
        match self.document.state {
            S::Silence => return Err(Refused::UnderSilence),
            S::Drafting | S::Final => return Err(Refused::WrongState),
            S::Circulated | S::Reading | S::Compilation | S::AllAgreed | S::Adopted | S::ChairsSummary => {}
        }
        self.check_text(&new)?;
        let para = self.para(id)?;
        if !matches!(para.status, ParaStatus::Agreed | ParaStatus::AgreedAdRef) {
            return Err(Refused::Settled);
        }
        if !text::brackets(&new).is_empty() {
            return Err(Refused::OpenBrackets);
        }
        if text::hash(&para.text) == text::hash(&new) {
            return Err(Refused::NoChange);
        }
        let (at, before) = (self.now, para.text.clone());
        let until = at.plus_seconds(CORRECTION_S);
        self.change_text(id, new)?;
        self.para_mut(id)?.corrected = Some(Correction { before, at, until });
        self.tell_para(DocumentDeed::Corrected, id).until = Some(until);
        Ok(())
    }

    pub(super) fn set_pen(&mut self, pen: Pen, until: Option<Moment>, auto_table: bool) -> Result<(), Refused> {
        if until.is_some_and(|until| until <= self.now) {
            return Err(Refused::PastTime);
        }
        let before = (self.document.pen, self.document.proposals_until, self.document.auto_table);
        if before == (pen, until, auto_table) {
            return Err(Refused::NoChange);
        }
        (self.document.pen, self.document.proposals_until, self.document.auto_table) = (pen, until, auto_table);
        self.tell(DocumentDeed::PenChanged).until = until;
        Ok(())
    }
}
