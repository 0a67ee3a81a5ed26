//! Minutes of one session or several: their life from draft to final, and the
//! corrections parties ask for. What they say is kept apart; here is what may be done with them.
//!
//! The rules are those of a secretariat (nothing else says anything of minutes): a draft is the podium's; what was
//! circulated is never changed, only followed by a corrected version; corrections are asked for until one strict
//! instant; a correction that is not taken up is kept with the reason; final closes.

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    ids::{ItemId, MeetingId, MinutesId, PartyId, SessionId},
    limits,
    meeting::Visibility,
    words,
};

words! {
    MinutesState { Draft = "draft", Circulated = "circulated", Corrected = "corrected", Final = "final" }
}

words! {
    /// What happened to minutes, as the log has it.
    MinutesDeed {
        Compiled = "compiled",
        Circulated = "circulated",
        Corrected = "corrected",
        Closed = "closed",
        CorrectionAsked = "correction_asked",
        CorrectionTaken = "correction_taken",
        CorrectionDeclined = "correction_declined",
    }
}

words! { CorrectionState { Open = "open", Taken = "taken", Declined = "declined" } }

/// Minutes without their text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    pub id: MinutesId,
    pub meeting: MeetingId,
    /// In the order of the programme.
    pub sessions: Vec<SessionId>,
    /// That of the most closed of its sessions; items more closed than that are not in the text.
    pub visibility: Visibility,
    pub state: MinutesState,
    /// Grows with every change.
    pub version: i64,
    /// Corrections are taken before this instant. None: until they are final.
    pub until: Option<Moment>,
    pub created_at: Moment,
}

/// A correction a party asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub id: String,
    /// The version it is about.
    pub number: i64,
    /// The item; none: the whole.
    pub item: Option<ItemId>,
    pub party: PartyId,
    /// The party's name plate.
    pub short: String,
    pub at: Moment,
    pub text: String,
    pub state: CorrectionState,
    /// Why it was not taken up, or what was made of it.
    pub reply: String,
    pub settled_at: Option<Moment>,
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// Somebody else changed them since they were opened.
    #[error("somebody else changed them meanwhile")]
    Stale,
    #[error("final minutes do not change")]
    Closed,
    #[error("only a draft can be compiled again")]
    NoDraft,
    #[error("they have not been circulated")]
    NotCirculated,
    #[error("the time for corrections is over")]
    TooLate,
    #[error("the last day for corrections must lie ahead")]
    PastDay,
    #[error("corrections are still open")]
    OpenCorrections,
    #[error("nothing has changed since the last version")]
    NothingChanged,
    #[error("no session was chosen")]
    NoSession,
    #[error("nothing was written")]
    Empty,
    #[error("the text is too long")]
    TooLong,
    #[error("a correction is not declined without a reason")]
    ReasonNeeded,
    #[error("it has been answered already")]
    Settled,
    #[error("only a party can ask")]
    NoParty,
}

impl Refused {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Closed => "closed",
            Self::NoDraft => "no_draft",
            Self::NotCirculated => "not_circulated",
            Self::TooLate => "too_late",
            Self::PastDay => "past_day",
            Self::OpenCorrections => "open_corrections",
            Self::NothingChanged => "nothing_changed",
            Self::NoSession => "no_session",
            Self::Empty => "empty",
            Self::TooLong => "too_long",
            Self::ReasonNeeded => "reason_needed",
            Self::Settled => "settled",
            Self::NoParty => "no_party",
        }
    }
}

impl Minutes {
    fn at_version(&self, seen: i64) -> Result<(), Refused> {
        if self.version == seen { Ok(()) } else { Err(Refused::Stale) }
    }

    fn open(&self) -> Result<(), Refused> {
        if self.state == MinutesState::Final { Err(Refused::Closed) } else { Ok(()) }
    }

    /// Its text is compiled again from what was written down.
    ///
    /// # Errors
    /// [`Refused::NoDraft`] once they were circulated.
    pub fn refresh(mut self, seen: i64) -> Result<Self, Refused> {
        self.at_version(seen)?;
        if self.state != MinutesState::Draft {
            return Err(Refused::NoDraft);
        }
        self.version += 1;
        Ok(self)
    }

    /// Somebody writes in the text; what was circulated stays as it was.
    ///
    /// # Errors
    /// [`Refused::Closed`] for final minutes, [`Refused::TooLong`].
    pub fn write(mut self, seen: i64, text: &str) -> Result<Self, Refused> {
        self.at_version(seen)?;
        self.open()?;
        if text.len() > limits::MINUTES_TEXT_BYTES_MAX {
            return Err(Refused::TooLong);
        }
        self.version += 1;
        Ok(self)
    }

    /// The next version everybody may read: the first, or a corrected one.
    ///
    /// # Errors
    /// [`Refused::NothingChanged`] where the text is that of the last version, [`Refused::PastDay`].
    pub fn circulate(
        mut self,
        seen: i64,
        until: Option<Moment>,
        changed: bool,
        now: Moment,
    ) -> Result<(Self, MinutesDeed), Refused> {
        self.at_version(seen)?;
        self.open()?;
        if until.is_some_and(|until| until <= now) {
            return Err(Refused::PastDay);
        }
        let deed = if self.state == MinutesState::Draft {
            self.state = MinutesState::Circulated;
            MinutesDeed::Circulated
        } else if changed {
            self.state = MinutesState::Corrected;
            MinutesDeed::Corrected
        } else {
            return Err(Refused::NothingChanged);
        };
        self.until = until;
        self.version += 1;
        Ok((self, deed))
    }

    /// The last circulated version is what was held; nothing is changed any more.
    ///
    /// # Errors
    /// [`Refused::OpenCorrections`] while one waits for an answer, [`Refused::NotCirculated`]; `changed` if the text
    /// is not that of the last version, which must be circulated first.
    pub fn close(mut self, seen: i64, corrections: &[Correction], changed: bool) -> Result<Self, Refused> {
        self.at_version(seen)?;
        self.open()?;
        if self.state == MinutesState::Draft || changed {
            return Err(Refused::NotCirculated);
        }
        if corrections.iter().any(|correction| correction.state == CorrectionState::Open) {
            return Err(Refused::OpenCorrections);
        }
        self.state = MinutesState::Final;
        self.version += 1;
        Ok(self)
    }

    /// Whether a correction can be asked for at this instant.
    ///
    /// # Errors
    /// Why not.
    pub fn takes_corrections(&self, now: Moment) -> Result<(), Refused> {
        self.open()?;
        if self.state == MinutesState::Draft {
            return Err(Refused::NotCirculated);
        }
        if self.until.is_some_and(|until| now >= until) {
            return Err(Refused::TooLate);
        }
        Ok(())
    }
}

impl Correction {
    /// Taken up, or declined with a reason; the words that were asked for are kept either way.
    ///
    /// # Errors
    /// [`Refused::Settled`] if it was answered before, [`Refused::ReasonNeeded`].
    pub fn settle(mut self, taken: bool, reply: &str, now: Moment) -> Result<Self, Refused> {
        let reply = reply.trim();
        if self.state != CorrectionState::Open {
            return Err(Refused::Settled);
        }
        if !taken && reply.is_empty() {
            return Err(Refused::ReasonNeeded);
        }
        if reply.chars().count() > limits::REASON_MAX {
            return Err(Refused::TooLong);
        }
        self.state = if taken { CorrectionState::Taken } else { CorrectionState::Declined };
        reply.clone_into(&mut self.reply);
        self.settled_at = Some(now);
        Ok(self)
    }
}

/// The words of a correction as they are kept.
///
/// # Errors
/// [`Refused::Empty`], [`Refused::TooLong`].
pub fn correction_text(text: &str) -> Result<String, Refused> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refused::Empty);
    }
    if text.chars().count() > limits::CORRECTION_MAX {
        return Err(Refused::TooLong);
    }
    Ok(text.to_owned())
}
