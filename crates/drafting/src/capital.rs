//! Asking a capital: which paragraphs go home behind a confidential link, what may be answered there, and what of an
//! answer becomes a draft. All of it is the delegation's own; no other party and no podium hears of it.

mod answering;

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId, ProposalId},
    limits, words,
};
use serde::{Deserialize, Serialize};

pub use answering::{Said, SaidOn, Why, Wrong, checked, untouched};

use crate::{
    model::{Document, DocumentState, Para, ParaKind, ParaStatus},
    text::{self, Inline},
};

/// The longest a link lives, in days.
pub const LIFE_DAYS_MAX: i64 = 30;
/// Links of one party on one document that are open at once.
pub const LINKS_MAX: usize = 40;

words! {
    /// What a capital says of a paragraph.
    Word { Agree = "agree", Change = "change", Refuse = "refuse", MoreTime = "more_time" }
}

words! {
    /// What was done with a link, as the party's own book has it.
    Deed {
        Asked = "asked",
        Mailed = "mailed",
        Opened = "opened",
        Answered = "answered",
        Corrected = "corrected",
        Noted = "noted",
        Revoked = "revoked",
    }
}

words! {
    LinkState {
        NotOpened = "not_opened",
        Opened = "opened",
        Answered = "answered",
        Expired = "expired",
        Revoked = "revoked",
    }
}

/// A paragraph as it was sent home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    pub para: ParaId,
    /// As people called it then.
    pub called: String,
    pub text: Vec<Inline>,
}

/// What went home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub paras: Vec<Sent>,
    /// Which instructions are sought.
    pub note: String,
    /// Of the page; a language's code.
    pub language: String,
    /// Where the house sent the link; empty: it was only shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub recipient: String,
}

/// A link, as the party keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub id: String,
    pub meeting: MeetingId,
    pub document: DocumentId,
    pub party: PartyId,
    pub asked: Asked,
    pub asked_at: Moment,
    /// By name; none: their account is gone.
    pub asked_by: Option<String>,
    pub expires_at: Moment,
    pub opened_at: Option<Moment>,
    pub answered_at: Option<Moment>,
    pub noted_at: Option<Moment>,
    pub revoked_at: Option<Moment>,
    pub answers: i64,
}

impl Ask {
    /// Whether the link still opens. In time is strictly before the expiry.
    pub fn is_open(&self, now: Moment) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }

    /// What is the most to say of it.
    pub fn state(&self, now: Moment) -> LinkState {
        match (self.revoked_at, self.answered_at, self.opened_at) {
            (Some(_), _, _) => LinkState::Revoked,
            (None, Some(_), _) => LinkState::Answered,
            (None, None, _) if now >= self.expires_at => LinkState::Expired,
            (None, None, Some(_)) => LinkState::Opened,
            (None, None, None) => LinkState::NotOpened,
        }
    }

    pub fn sent(&self, para: &ParaId) -> Option<&Sent> {
        self.asked.paras.iter().find(|one| one.para == *para)
    }

    /// Something came back that nobody of the party has taken note of.
    pub fn waits(&self) -> bool {
        self.answered_at.is_some() && self.noted_at.is_none()
    }
}

/// What is said of one paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnPara {
    pub para: ParaId,
    pub word: Word,
    /// The words it is said of.
    pub base: Vec<Inline>,
    /// What they are to become; only of a change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub new: Vec<Inline>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The delegation's draft that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<ProposalId>,
}

/// An answer. Who gave it is what they typed, and nobody has verified it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    #[serde(skip)]
    pub number: i64,
    #[serde(skip)]
    pub at: Moment,
    pub name: String,
    pub office: String,
    pub note: String,
    pub paras: Vec<OnPara>,
}

impl Answer {
    pub fn on(&self, para: &ParaId) -> Option<&OnPara> {
        self.paras.iter().find(|one| one.para == *para)
    }
}

/// How long a link is to live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    Hours(i64),
    /// Until the last clock of the chosen paragraphs ends that are agreed ad referendum.
    Clock,
    Until(Moment),
}

/// Why no link was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskRefused {
    #[error("the document is not being negotiated")]
    WrongState,
    #[error("no paragraph was chosen")]
    NoParas,
    #[error("a chosen paragraph is there no more")]
    GonePara,
    #[error("none of the chosen paragraphs has a clock")]
    NoClock,
    #[error("the instant must lie ahead")]
    PastTime,
    #[error("the instant lies too far ahead")]
    TooFar,
    #[error("the note is too long")]
    TooLong,
    #[error("there are too many open links")]
    TooMany,
    #[error("this is no address")]
    BadAddress,
    #[error("too many letters were sent; to wait so many seconds")]
    TooManyLetters(u64),
    #[error("which party's capital is not said")]
    WhichParty,
}

impl AskRefused {
    /// The tail of its words' key.
    pub const fn word(self) -> &'static str {
        match self {
            Self::WrongState => "wrong-state",
            Self::NoParas => "no-paras",
            Self::GonePara => "gone-para",
            Self::NoClock => "no-clock",
            Self::PastTime => "past-time",
            Self::TooFar => "too-far",
            Self::TooLong => "too-long",
            Self::TooMany => "too-many",
            Self::BadAddress => "bad-address",
            Self::TooManyLetters(_) => "too-many-letters",
            Self::WhichParty => "which-party",
        }
    }
}

/// Whether capitals are asked about a document now.
pub const fn is_asked_about(state: DocumentState) -> bool {
    match state {
        DocumentState::Circulated
        | DocumentState::Reading
        | DocumentState::Compilation
        | DocumentState::AllAgreed
        | DocumentState::Silence => true,
        DocumentState::Drafting | DocumentState::Adopted | DocumentState::Final | DocumentState::ChairsSummary => false,
    }
}

/// What can be sent home: everything that has words of its own.
pub fn askable(document: &Document) -> impl Iterator<Item = &Para> {
    document.present().filter(|para| para.status != ParaStatus::Deleted && para.kind != ParaKind::Heading)
}

/// The paragraphs as they go home, and when their link ends.
///
/// # Errors
/// [`AskRefused`].
pub fn sent_home(
    document: &Document,
    chosen: &[ParaId],
    life: Life,
    note: &str,
    now: Moment,
) -> Result<(Vec<Sent>, Moment), AskRefused> {
    if !is_asked_about(document.state) {
        return Err(AskRefused::WrongState);
    }
    if note.chars().count() > limits::COMMENT_MAX {
        return Err(AskRefused::TooLong);
    }
    if chosen.is_empty() {
        return Err(AskRefused::NoParas);
    }
    if chosen.iter().any(|id| askable(document).all(|para| para.id != *id)) {
        return Err(AskRefused::GonePara);
    }
    // In the order of the text, each once.
    let chosen: Vec<&Para> = askable(document).filter(|para| chosen.contains(&para.id)).collect();
    let until = match life {
        Life::Hours(hours) => now.plus_seconds(hours.clamp(1, LIFE_DAYS_MAX * 24) * 3_600),
        Life::Clock => chosen.iter().filter_map(|para| clock(para)).max().ok_or(AskRefused::NoClock)?,
        Life::Until(at) => at,
    };
    if until <= now {
        return Err(AskRefused::PastTime);
    }
    if until > now.plus_seconds(LIFE_DAYS_MAX * 24 * 3_600) {
        return Err(AskRefused::TooFar);
    }
    let sent = chosen.into_iter().map(|para| Sent {
        para: para.id.clone(),
        called: document.called(&para.id),
        text: para.text.clone(),
    });
    Ok((sent.collect(), until))
}

/// The clock that runs for a paragraph.
pub fn clock(para: &Para) -> Option<Moment> {
    para.ad_ref_until.filter(|_| para.status == ParaStatus::AgreedAdRef)
}

/// What a capital sees of a paragraph that was sent to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now<'d> {
    /// Its words are those that were sent.
    Same(&'d Para),
    /// It says something else now.
    Changed(&'d Para),
    /// It was deleted, or became one with another.
    Gone,
}

/// What has become of a paragraph that was sent home.
pub fn now<'d>(document: &'d Document, sent: &Sent) -> Now<'d> {
    let found = document.present().find(|para| para.id == sent.para && para.status != ParaStatus::Deleted);
    match found {
        None => Now::Gone,
        Some(para) if text::hash(&para.text) == text::hash(&sent.text) => Now::Same(para),
        Some(para) => Now::Changed(para),
    }
}
