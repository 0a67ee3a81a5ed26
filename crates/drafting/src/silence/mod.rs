//! The silence procedure (meeting-rules section 5): a text is adopted unless a
//! party that may object does so in writing before one instant.

pub mod acts;
pub mod fairness;
pub mod reminders;
pub mod settle;

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId, SilenceId, UserId},
    people::{MemberRole, PartyKind},
    text::Multilingual,
    words,
};
use serde::{Deserialize, Serialize};

use fairness::Calendar;

/// Hours a silence lasts at least, unless the meeting decided otherwise.
pub const MIN_HOURS: u32 = 72;
/// Shorter than this nobody can ask a capital.
pub const MIN_HOURS_LEAST: u32 = 1;
/// What is typed for a minimum beyond this is a slip.
pub const MIN_HOURS_MOST: u32 = 24 * 90;
/// How often the expiry may be moved by the chair.
pub const EXTENSIONS_MAX: u32 = 2;
/// The closing job waits so long after the expiry for what was received before it and is still being stored.
pub const CLOSING_GRACE_S: i64 = 5;
/// Statements are taken for so long after the adoption.
pub const STATEMENTS_AFTER_S: i64 = 48 * 3_600;

words! {
    SilenceState {
        Prepared = "prepared",
        Announced = "announced",
        Running = "running",
        Adopted = "adopted",
        Broken = "broken",
        Withdrawn = "withdrawn",
    }
}

impl SilenceState {
    /// The text may not be touched, and no other procedure begins on it.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Prepared | Self::Announced | Self::Running => true,
            Self::Adopted | Self::Broken | Self::Withdrawn => false,
        }
    }
}

words! {
    /// How the parties are told that it begins.
    Basis { AnnouncedInMeeting = "announced_in_meeting", ChairLetter = "chair_letter" }
}

words! {
    /// Who learns which party broke the silence.
    Disclosure { All = "all", ChairOnly = "chair_only" }
}

words! {
    /// What a party says while the silence runs.
    Answer {
        Consent = "consent",
        Objection = "objection",
        Amendment = "amendment",
        ExtensionRequest = "extension_request",
        Reservation = "reservation",
        Explanation = "explanation",
    }
}

impl Answer {
    /// An amendment breaks the silence just as an objection does; a reservation does not.
    pub const fn breaks(self) -> bool {
        match self {
            Self::Objection | Self::Amendment => true,
            Self::Consent | Self::ExtensionRequest | Self::Reservation | Self::Explanation => false,
        }
    }

    /// Annexed to the adopted text, and taken for a while after the adoption.
    pub const fn is_statement(self) -> bool {
        match self {
            Self::Reservation | Self::Explanation => true,
            Self::Consent | Self::Objection | Self::Amendment | Self::ExtensionRequest => false,
        }
    }

    /// Says nothing without words.
    pub const fn needs_text(self) -> bool {
        match self {
            Self::Amendment | Self::Reservation | Self::Explanation => true,
            Self::Consent | Self::Objection | Self::ExtensionRequest => false,
        }
    }
}

/// Why an act on a silence procedure was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("somebody changed it meanwhile")]
    Stale,
    #[error("the document is neither agreed in all paragraphs nor a chair's text without open brackets")]
    NotReady,
    #[error("the parties cannot read the document")]
    Hidden,
    #[error("the text has open brackets")]
    OpenBrackets,
    #[error("a required language is not up to date")]
    StaleLanguages(Vec<String>),
    #[error("it would last less than {0} hours")]
    TooShort(u32),
    #[error("the minimum is out of all reason")]
    BadMinimum,
    #[error("it would begin in the past")]
    BeginsInThePast,
    #[error("no paragraph is chosen")]
    NoParagraph,
    #[error("no party may object")]
    NoParties,
    #[error("this very text was under silence before; a new procedure needs a reason")]
    SameText,
    #[error("another procedure on this document is open")]
    AlreadyOpen,
    #[error("it has been announced already")]
    NotPrepared,
    #[error("nobody may object to using the procedure")]
    NotHeard,
    #[error("it does not run")]
    NotRunning,
    #[error("it has expired")]
    Expired,
    #[error("the new expiry is not later than the old one")]
    NotLater,
    #[error("it has been extended twice")]
    ExtendedTwice,
    #[error("a reason is needed")]
    NoReason,
    #[error("it is too long")]
    TooLong,
    #[error("the party has no voice in this procedure")]
    NotEligible,
    #[error("a person of several parties must name the party")]
    NameTheParty,
    #[error("only the head, or an alternate who may commit the party, can answer")]
    MayNotCommit,
    #[error("breaking the silence needs a second confirmation")]
    Unconfirmed,
    #[error("it says nothing without words")]
    NoText,
    #[error("the notice of the break has gone out")]
    NoticeSent,
    #[error("there is nothing to take back")]
    NothingToTakeBack,
}

impl Refused {
    /// The stable word: the tail of a translation key.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::NotReady => "not_ready",
            Self::Hidden => "hidden",
            Self::OpenBrackets => "open_brackets",
            Self::StaleLanguages(_) => "stale_languages",
            Self::TooShort(_) => "too_short",
            Self::BadMinimum => "bad_minimum",
            Self::BeginsInThePast => "begins_in_the_past",
            Self::NoParagraph => "no_paragraph",
            Self::NoParties => "no_parties",
            Self::SameText => "same_text",
            Self::AlreadyOpen => "already_open",
            Self::NotPrepared => "not_prepared",
            Self::NotHeard => "not_heard",
            Self::NotRunning => "not_running",
            Self::Expired => "expired",
            Self::NotLater => "not_later",
            Self::ExtendedTwice => "extended_twice",
            Self::NoReason => "no_reason",
            Self::TooLong => "too_long",
            Self::NotEligible => "not_eligible",
            Self::NameTheParty => "name_the_party",
            Self::MayNotCommit => "may_not_commit",
            Self::Unconfirmed => "unconfirmed",
            Self::NoText => "no_text",
            Self::NoticeSent => "notice_sent",
            Self::NothingToTakeBack => "nothing_to_take_back",
        }
    }
}

/// A silence procedure on one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silence {
    pub id: SilenceId,
    pub meeting: MeetingId,
    pub document: DocumentId,
    pub revision: u32,
    /// SHA-256 of the text it is about; the text is read-only for as long as it is open.
    pub hash: String,
    /// SHA-256 over its words alone ([`acts::words_hash`]).
    pub words: String,
    /// The paragraphs it is about; empty: the whole text.
    pub scope: Vec<ParaId>,
    pub basis: Basis,
    pub min_hours: u32,
    pub state: SilenceState,
    pub prepared_at: Moment,
    pub announced_at: Option<Moment>,
    /// As planned, until it has begun; then when it did.
    pub starts_at: Moment,
    /// Received before this instant is in time. It never falls.
    pub expires_at: Moment,
    /// The expiry before the chair's last extension.
    pub extended_from: Option<Moment>,
    pub extensions: u32,
    /// Outages before this instant have moved the expiry already.
    pub outages_until: Moment,
    pub disclosure: Disclosure,
    /// Why it is used again for the same text, why it was extended, why it was withdrawn.
    pub reason: String,
    pub result_at: Option<Moment>,
    /// The chair knows that it cannot begin, for a party was not told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delay_told: bool,
    /// Grows with every change.
    pub version: i64,
    /// The parties that may object: as they were when it was announced, with those that joined before it began.
    #[serde(skip)]
    pub seats: Vec<Seat>,
}

/// A party that may object, and what it has had of the procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub party: PartyId,
    pub standing: SeatStanding,
    /// A notice was written to somebody of it, or the chair says that it was told in another way.
    pub notified_at: Option<Moment>,
    /// The notice left the house.
    pub delivered_at: Option<Moment>,
    pub opened_at: Option<Moment>,
    pub acknowledged_at: Option<Moment>,
    pub reminded: Vec<reminders::Sent>,
}

/// What a seat was when the snapshot was taken: a party that is renamed or removed later keeps its voice here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatStanding {
    /// Its name plate.
    pub short: String,
    pub name: Multilingual,
    pub calendar: Calendar,
    /// Who could bind the party then: they still can if the party itself is taken away meanwhile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub binders: Vec<UserId>,
}

impl Seat {
    pub const fn new(party: PartyId, standing: SeatStanding) -> Self {
        Self {
            party,
            standing,
            notified_at: None,
            delivered_at: None,
            opened_at: None,
            acknowledged_at: None,
            reminded: Vec::new(),
        }
    }
}

/// Something a party sent, as it lies in the inbox. What was received is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    pub id: String,
    pub party: PartyId,
    /// Its name plate.
    pub short: String,
    pub by: Option<UserId>,
    pub answer: Answer,
    pub text: String,
    /// Which paragraphs an objection is about; empty: all that are under silence.
    pub paras: Vec<ParaId>,
    /// The party agrees to be named in the notice of a break.
    pub named: bool,
    pub received_at: Moment,
    #[serde(skip)]
    pub taken_back_at: Option<Moment>,
}

/// A stretch in which the service could not be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outage {
    pub from: Moment,
    pub to: Moment,
}

impl Silence {
    /// Strictly before the expiry: the one rule everything hangs on.
    pub fn in_time(&self, received_at: Moment) -> bool {
        received_at < self.expires_at
    }

    /// Received too late to change anything. Statements have a time of their own.
    pub fn is_late(&self, response: &Response) -> bool {
        if response.answer.is_statement()
            && let (SilenceState::Adopted, Some(adopted_at)) = (self.state, self.result_at)
        {
            return response.received_at >= adopted_at.plus_seconds(STATEMENTS_AFTER_S);
        }
        !self.in_time(response.received_at)
    }

    pub fn seat(&self, party: &PartyId) -> Option<&Seat> {
        self.seats.iter().find(|seat| seat.party == *party)
    }

    /// Whether the paragraph is under silence.
    pub fn covers(&self, para: &ParaId) -> bool {
        self.scope.is_empty() || self.scope.contains(para)
    }

    /// Every response that breaks the silence, the first received first; ties by id, which is by instant too.
    pub fn breaking<'a>(&self, inbox: &'a [Response]) -> Vec<&'a Response> {
        let mut breaking: Vec<&Response> = inbox
            .iter()
            .filter(|response| {
                response.answer.breaks()
                    && response.taken_back_at.is_none()
                    && self.in_time(response.received_at)
                    && self.seat(&response.party).is_some()
            })
            .collect();
        breaking.sort_by(|one, other| (one.received_at, &one.id).cmp(&(other.received_at, &other.id)));
        breaking
    }

    /// What a party has said last of what can be in time: statements stand beside it.
    pub fn word_of<'a>(&self, inbox: &'a [Response], party: &PartyId) -> Option<&'a Response> {
        inbox
            .iter()
            .filter(|response| {
                response.party == *party
                    && !response.answer.is_statement()
                    && response.taken_back_at.is_none()
                    && !self.is_late(response)
            })
            .max_by_key(|response| (response.received_at, &response.id))
    }

    /// Whether a break by this response may be told with the party's name.
    pub const fn discloses(&self, response: &Response) -> bool {
        match self.disclosure {
            Disclosure::All => true,
            Disclosure::ChairOnly => response.named,
        }
    }
}

/// Whether parties of this kind may object: at a mechanism's own meeting its members, at a Global RCP Meeting the
/// mechanisms (meeting-rules section 1). Observers are informed, never counted.
pub const fn may_object(kind: PartyKind, own_meeting: bool) -> bool {
    match kind {
        PartyKind::Rcp => !own_meeting,
        PartyKind::MemberState => own_meeting,
        PartyKind::ObserverState
        | PartyKind::ObserverOrg
        | PartyKind::Convener
        | PartyKind::Partner
        | PartyKind::Guest => false,
    }
}

/// Whether somebody may bind their party here.
pub const fn may_answer(role: MemberRole, may_commit: bool) -> bool {
    match role {
        MemberRole::Head | MemberRole::Alternate => may_commit,
        MemberRole::Adviser | MemberRole::Secretariat => false,
    }
}
