//! What people do with a silence procedure. Each takes the procedure as it was
//! and gives it as it is then, or says why not.

use entente_domain::{
    chain::hex,
    clock::Moment,
    ids::{DocumentId, MeetingId, ParaId, PartyId, SilenceId},
    limits::{REASON_MAX, SILENCE_TEXT_MAX},
    text::Language,
};
use sha2::{Digest as _, Sha256};

use super::{
    Answer, Basis, Disclosure, EXTENSIONS_MAX, MIN_HOURS_LEAST, MIN_HOURS_MOST, Refused, Response, STATEMENTS_AFTER_S,
    Seat, Silence, SilenceState, settle::has_bracket,
};
use crate::{
    model::{DocumentState, Para, ParaKind, ParaStatus},
    text::Inline,
};

/// The document as the procedure finds it.
#[derive(Clone, Debug)]
pub struct Ground<'a> {
    pub state: DocumentState,
    /// Without those that are gone.
    pub paras: &'a [Para],
    /// Required languages that are not up to date.
    pub stale: Vec<Language>,
}

/// What is chosen when a procedure is prepared.
#[derive(Clone, Debug)]
pub struct Choice {
    pub id: SilenceId,
    pub meeting: MeetingId,
    pub document: DocumentId,
    /// Empty: the whole text.
    pub scope: Vec<ParaId>,
    pub basis: Basis,
    pub min_hours: u32,
    pub starts_at: Moment,
    pub expires_at: Moment,
    pub disclosure: Disclosure,
    /// Needed where the same text was under silence before.
    pub reason: String,
}

/// Prepares a procedure; from now on the text is read-only. Which revision it is about is for whoever issues the
/// interim text.
///
/// # Errors
/// [`Refused`] with what stands in the way.
pub fn prepare(
    choice: Choice,
    ground: &Ground<'_>,
    before: &[Silence],
    seats: Vec<Seat>,
    now: Moment,
) -> Result<Silence, Refused> {
    if before.iter().any(|silence| silence.state.is_open()) {
        return Err(Refused::AlreadyOpen);
    }
    is_ready(&choice.scope, ground)?;
    if !ground.stale.is_empty() {
        return Err(Refused::StaleLanguages(ground.stale.iter().map(|one| one.code().to_owned()).collect()));
    }
    if seats.is_empty() {
        return Err(Refused::NoParties);
    }
    if !(MIN_HOURS_LEAST..=MIN_HOURS_MOST).contains(&choice.min_hours) {
        return Err(Refused::BadMinimum);
    }
    if choice.starts_at < now {
        return Err(Refused::BeginsInThePast);
    }
    if choice.expires_at < choice.starts_at.plus_seconds(i64::from(choice.min_hours) * 3_600) {
        return Err(Refused::TooShort(choice.min_hours));
    }
    let (reason, words) = (line(&choice.reason)?, words_hash(ground.paras));
    if reason.is_empty() && before.iter().any(|silence| silence.words == words && was_announced(silence)) {
        return Err(Refused::SameText);
    }
    Ok(Silence {
        id: choice.id,
        meeting: choice.meeting,
        document: choice.document,
        revision: 0,
        hash: String::new(),
        words,
        scope: choice.scope,
        basis: choice.basis,
        min_hours: choice.min_hours,
        state: SilenceState::Prepared,
        prepared_at: now,
        announced_at: None,
        starts_at: choice.starts_at,
        expires_at: choice.expires_at,
        extended_from: None,
        extensions: 0,
        outages_until: choice.starts_at,
        disclosure: choice.disclosure,
        reason,
        result_at: None,
        delay_told: false,
        version: 1,
        seats,
    })
}

const fn was_announced(silence: &Silence) -> bool {
    silence.announced_at.is_some()
}

/// Agreed in all paragraphs, or a chair's text; no bracket open. With a scope the other paragraphs are agreed already,
/// so that the document is adopted whole.
fn is_ready(scope: &[ParaId], ground: &Ground<'_>) -> Result<(), Refused> {
    let there = |id: &ParaId| ground.paras.iter().any(|para| para.id == *id && para.status != ParaStatus::Deleted);
    if ground.paras.is_empty() || !scope.iter().all(there) {
        return Err(Refused::NoParagraph);
    }
    if ground.paras.iter().any(|para| para.status != ParaStatus::Deleted && has_bracket(&para.text)) {
        return Err(Refused::OpenBrackets);
    }
    let ready = |para: &Para| match para.status {
        ParaStatus::AgreedAdRef | ParaStatus::Agreed | ParaStatus::Deleted => true,
        // A heading is agreed with what stands under it.
        ParaStatus::Untouched if para.kind == ParaKind::Heading => true,
        ParaStatus::Untouched | ParaStatus::ChairsText => scope.is_empty() || scope.contains(&para.id),
        ParaStatus::Open | ParaStatus::Bracketed => false,
    };
    match ground.state {
        DocumentState::AllAgreed => Ok(()),
        DocumentState::Reading if ground.paras.iter().all(ready) => Ok(()),
        DocumentState::Drafting
        | DocumentState::Circulated
        | DocumentState::Reading
        | DocumentState::Compilation
        | DocumentState::Silence
        | DocumentState::Adopted
        | DocumentState::Final
        | DocumentState::ChairsSummary => Err(Refused::NotReady),
    }
}

/// SHA-256 over the words alone, whatever was said about them: by it the same text is known again.
pub fn words_hash(paras: &[Para]) -> String {
    let words: Vec<(&str, u8, &[Inline])> = paras
        .iter()
        .filter(|para| para.status != ParaStatus::Deleted)
        .map(|para| (para.kind.word(), para.depth, para.text.as_slice()))
        .collect();
    let json = serde_json::to_vec(&words).unwrap_or_default();
    hex(&Sha256::digest(&json))
}

/// A reason as it is kept.
fn line(text: &str) -> Result<String, Refused> {
    let text = text.trim();
    if text.chars().count() > REASON_MAX { Err(Refused::TooLong) } else { Ok(text.to_owned()) }
}

impl Silence {
    fn at(self, seen: Option<i64>) -> Result<Self, Refused> {
        if seen.is_some_and(|seen| seen != self.version) {
            return Err(Refused::Stale);
        }
        Ok(Self { version: self.version + 1, ..self })
    }

    /// Announces it. `seats` are the parties as they are now; `unopposed`: in the meeting nobody objected to using the
    /// procedure, which a letter does not ask.
    ///
    /// # Errors
    /// [`Refused::NotPrepared`], [`Refused::NotHeard`], [`Refused::TooShort`] where it waited too long.
    pub fn announce(self, seen: i64, seats: Vec<Seat>, unopposed: bool, now: Moment) -> Result<Self, Refused> {
        if self.state != SilenceState::Prepared {
            return Err(Refused::NotPrepared);
        }
        if self.basis == Basis::AnnouncedInMeeting && !unopposed {
            return Err(Refused::NotHeard);
        }
        if seats.is_empty() {
            return Err(Refused::NoParties);
        }
        let starts_at = self.starts_at.max(now);
        if self.expires_at < starts_at.plus_seconds(i64::from(self.min_hours) * 3_600) {
            return Err(Refused::TooShort(self.min_hours));
        }
        let announced =
            Self { state: SilenceState::Announced, announced_at: Some(now), starts_at, seats, ..self.at(Some(seen))? };
        Ok(announced)
    }

    /// Whether it can begin now: its time has come, and every party was told.
    pub fn may_start(&self, now: Moment) -> bool {
        self.state == SilenceState::Announced
            && now >= self.starts_at
            && self.seats.iter().all(|seat| seat.notified_at.is_some())
    }

    /// Its time has come, but not every party was told: it waits, and the chair should know.
    pub fn waits(&self, now: Moment) -> bool {
        self.state == SilenceState::Announced && now >= self.starts_at && !self.may_start(now)
    }

    /// Begins, once [`may_start`](Self::may_start). If it had to wait, the expiry moves as far as the minimum asks.
    #[must_use]
    pub fn start(self, now: Moment) -> Self {
        let least = now.plus_seconds(i64::from(self.min_hours) * 3_600);
        // A job that looks once a second is not a delay.
        let waited = now.seconds_since(self.starts_at) > 60;
        Self {
            state: SilenceState::Running,
            starts_at: now,
            expires_at: if waited { self.expires_at.max(least) } else { self.expires_at },
            outages_until: now,
            version: self.version + 1,
            ..self
        }
    }

    /// Moves the expiry. Everybody gets the same new instant; consents stay.
    ///
    /// # Errors
    /// [`Refused::Expired`], [`Refused::NotLater`], [`Refused::ExtendedTwice`], [`Refused::NoReason`].
    pub fn extend(self, seen: i64, to: Moment, reason: &str, now: Moment) -> Result<Self, Refused> {
        if self.state != SilenceState::Running {
            return Err(Refused::NotRunning);
        }
        if !self.in_time(now) {
            return Err(Refused::Expired);
        }
        if self.extensions >= EXTENSIONS_MAX {
            return Err(Refused::ExtendedTwice);
        }
        if to <= self.expires_at {
            return Err(Refused::NotLater);
        }
        let reason = line(reason)?;
        if reason.is_empty() {
            return Err(Refused::NoReason);
        }
        let (from, extensions) = (self.expires_at, self.extensions + 1);
        Ok(Self { expires_at: to, extended_from: Some(from), extensions, reason, ..self.at(Some(seen))? })
    }

    /// Ends it without a result.
    ///
    /// # Errors
    /// [`Refused::NotRunning`], [`Refused::Expired`], [`Refused::NoReason`].
    pub fn withdraw(self, seen: i64, reason: &str, now: Moment) -> Result<Self, Refused> {
        if !self.state.is_open() {
            return Err(Refused::NotRunning);
        }
        if self.state == SilenceState::Running && !self.in_time(now) {
            return Err(Refused::Expired);
        }
        let reason = line(reason)?;
        if reason.is_empty() {
            return Err(Refused::NoReason);
        }
        Ok(Self { state: SilenceState::Withdrawn, result_at: Some(now), reason, ..self.at(Some(seen))? })
    }

    /// Whether something can be sent in now; what comes late is taken too, and changes nothing.
    ///
    /// # Errors
    /// [`Refused::NotEligible`], [`Refused::NotRunning`], [`Refused::NoText`], [`Refused::TooLong`],
    /// [`Refused::NoParagraph`], [`Refused::Unconfirmed`].
    pub fn takes(&self, sent: &Sending<'_>) -> Result<(), Refused> {
        if self.seat(sent.party).is_none() {
            return Err(Refused::NotEligible);
        }
        match self.state {
            SilenceState::Running | SilenceState::Adopted | SilenceState::Broken => {}
            SilenceState::Prepared | SilenceState::Announced | SilenceState::Withdrawn => {
                return Err(Refused::NotRunning);
            }
        }
        if sent.answer.needs_text() && sent.text.trim().is_empty() {
            return Err(Refused::NoText);
        }
        if sent.text.chars().count() > SILENCE_TEXT_MAX {
            return Err(Refused::TooLong);
        }
        if sent.paras.iter().any(|para| !self.covers(para)) {
            return Err(Refused::NoParagraph);
        }
        if sent.answer.breaks() && !sent.confirmed {
            return Err(Refused::Unconfirmed);
        }
        Ok(())
    }

    /// The instant under which something is kept that came at `arrived` and could be stored at `stored`. Once the text
    /// is adopted nothing can be in time any more, however long it was under way inside the house or whatever the
    /// clock says.
    pub fn received(&self, arrived: Moment, stored: Moment) -> Moment {
        match self.state {
            SilenceState::Adopted => arrived.max(stored).max(self.expires_at),
            SilenceState::Prepared
            | SilenceState::Announced
            | SilenceState::Running
            | SilenceState::Broken
            | SilenceState::Withdrawn => arrived,
        }
    }

    /// Whether a party may take back what it sent: before the expiry, and as long as no notice of a break went out.
    ///
    /// # Errors
    /// [`Refused::NothingToTakeBack`], [`Refused::NoticeSent`], [`Refused::Expired`].
    pub fn lets_take_back(&self, response: &Response, now: Moment) -> Result<(), Refused> {
        if response.taken_back_at.is_some() {
            return Err(Refused::NothingToTakeBack);
        }
        match self.state {
            // With the break the notice goes out.
            SilenceState::Broken => Err(Refused::NoticeSent),
            SilenceState::Running if self.in_time(now) && self.in_time(response.received_at) => Ok(()),
            SilenceState::Running => Err(Refused::Expired),
            SilenceState::Adopted if response.answer.is_statement() => match self.result_at {
                Some(at) if now < at.plus_seconds(STATEMENTS_AFTER_S) => Ok(()),
                _ => Err(Refused::Expired),
            },
            SilenceState::Prepared | SilenceState::Announced | SilenceState::Adopted | SilenceState::Withdrawn => {
                Err(Refused::NotRunning)
            }
        }
    }
}

/// What somebody is about to send in.
#[derive(Clone, Copy, Debug)]
pub struct Sending<'a> {
    pub party: &'a PartyId,
    pub answer: Answer,
    pub text: &'a str,
    pub paras: &'a [ParaId],
    /// For what breaks the silence: asked a second time.
    pub confirmed: bool,
}

/// In whose name somebody answers, of the parties they may bind here.
///
/// # Errors
/// [`Refused::NameTheParty`] where there are several and none is named; [`Refused::MayNotCommit`] where there is none.
pub fn party_of(named: Option<&PartyId>, own: &[PartyId]) -> Result<PartyId, Refused> {
    match (named, own) {
        (_, []) => Err(Refused::MayNotCommit),
        (Some(named), own) => own.iter().find(|party| *party == named).cloned().ok_or(Refused::MayNotCommit),
        (None, [only]) => Ok(only.clone()),
        (None, _) => Err(Refused::NameTheParty),
    }
}
