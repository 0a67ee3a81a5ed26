//! Who is in the room: presence of parties session by session, checked in from
//! the list, by themselves, or by a code shown in the room; and the quorum.
//!
//! A party is there while anybody of it is: the list knows only the party,
//! people who check in by themselves are known by name, so that one of two
//! colleagues may leave without the party leaving.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    clock::Moment,
    event::Event,
    ids::{PartyId, SessionId, UserId},
    limits::QUORUM_MAX,
    meeting::{Session, SessionState},
    people::Party,
    words,
};

/// How long before the planned beginning of a session people may check in by themselves.
pub const CHECK_IN_OPENS_SECONDS: i64 = 3_600;

words! {
    /// How somebody came to be noted.
    CheckInWay { List = "list", Oneself = "self", Qr = "qr" }
}

/// What a meeting has decided about attendance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceRules {
    /// So many parties that are no observers make a quorum; none: the meeting has no quorum.
    pub quorum: Option<u32>,
    /// Participants may check in without the code of the room.
    pub self_check_in: bool,
}

impl Default for AttendanceRules {
    fn default() -> Self {
        Self { quorum: None, self_check_in: true }
    }
}

/// A party as the attendance counts it; its name is for the page to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    pub party: PartyId,
    /// Counts towards a quorum: no observer.
    pub counts: bool,
}

impl From<&Party> for Seat {
    fn from(party: &Party) -> Self {
        Self { party: party.id.clone(), counts: !party.kind.is_observer() }
    }
}

/// Somebody's presence that lasts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    pub party: PartyId,
    /// None: the party, as the list saw it.
    pub person: Option<UserId>,
    pub at: Moment,
    pub way: CheckInWay,
}

/// The attendance of one session: kept by the server, followed by the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    pub session: SessionId,
    pub rules: AttendanceRules,
    pub seats: Vec<Seat>,
    /// In the order in which they began. A few hundred at most, so that a list serves better than a map.
    pub stays: Vec<Stay>,
}

/// The attendance as figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Count {
    pub present: u32,
    pub seats: u32,
    /// Without observers: what a quorum is counted by.
    pub counted_present: u32,
    pub counted_seats: u32,
    pub quorum: Option<u32>,
}

impl Count {
    /// Whether the quorum is reached; none if the meeting has none.
    pub fn reached(self) -> Option<bool> {
        self.quorum.map(|quorum| self.counted_present >= quorum)
    }
}

/// Why somebody is not checked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttendanceRefusal {
    #[error("there is no such session")]
    NoSuchSession,
    #[error("there is no such party")]
    NoSuchParty,
    #[error("the session does not begin within the hour")]
    TooEarly,
    #[error("the session has ended")]
    SessionEnded,
    #[error("only the list and the code of the room count in this meeting")]
    OnlyInTheRoom,
    #[error("the code is not the one shown now")]
    StaleCode,
    #[error("no party was chosen")]
    PartyNeeded,
    #[error("a quorum is a number from 1 to {QUORUM_MAX}")]
    QuorumWrong,
}

impl Attendance {
    pub fn new(session: SessionId, rules: AttendanceRules, seats: Vec<Seat>) -> Self {
        Self { session, rules, seats, stays: Vec::new() }
    }

    /// Takes an event of the meeting in; the same one twice changes nothing.
    pub fn apply(&mut self, at: Moment, event: &Event) {
        match event {
            Event::PartyCheckedIn { session, party, person, way }
                if *session == self.session && !self.of(party).any(|stay| stay.person == *person) =>
            {
                self.stays.push(Stay { party: party.clone(), person: person.clone(), at, way: *way });
            }
            Event::PartyCheckedOut { session, party, person, .. } if *session == self.session => {
                self.stays.retain(|stay| stay.party != *party || (person.is_some() && stay.person != *person));
            }
            Event::AttendanceRulesSet { rules } => self.rules = *rules,
            Event::PartyAdded { party } if self.seats.iter().all(|seat| seat.party != party.id) => {
                self.seats.push(Seat::from(party));
            }
            _ => {}
        }
    }

    /// The stays of a party.
    pub fn of<'a>(&'a self, party: &'a PartyId) -> impl Iterator<Item = &'a Stay> {
        self.stays.iter().filter(move |stay| stay.party == *party)
    }

    pub fn is_present(&self, party: &PartyId) -> bool {
        self.of(party).next().is_some()
    }

    /// Since when the party is there.
    pub fn since(&self, party: &PartyId) -> Option<Moment> {
        self.of(party).map(|stay| stay.at).min()
    }

    /// The stay of one person for a party.
    pub fn stay(&self, party: &PartyId, person: &UserId) -> Option<&Stay> {
        self.stays.iter().find(|stay| stay.party == *party && stay.person.as_ref() == Some(person))
    }

    pub fn count(&self) -> Count {
        let mut count = Count { quorum: self.rules.quorum, ..Count::default() };
        for seat in &self.seats {
            let here = u32::from(self.is_present(&seat.party));
            let counted = u32::from(seat.counts);
            count.present += here;
            count.seats += 1;
            count.counted_present += here * counted;
            count.counted_seats += counted;
        }
        count
    }
}

/// Whether people may check in by themselves now.
///
/// # Errors
/// [`AttendanceRefusal::TooEarly`] more than an hour before the planned beginning,
/// [`AttendanceRefusal::SessionEnded`] after the end. The list is not bound by either.
pub fn check_in_open(session: &Session, now: Moment) -> Result<(), AttendanceRefusal> {
    match session.state {
        SessionState::Live | SessionState::Paused => Ok(()),
        SessionState::Planned if now >= session.starts_at.plus_seconds(-CHECK_IN_OPENS_SECONDS) => Ok(()),
        SessionState::Planned => Err(AttendanceRefusal::TooEarly),
        SessionState::Ended => Err(AttendanceRefusal::SessionEnded),
    }
}

/// Somebody says for whom of their parties they are in the room. Nothing new is no refusal.
///
/// # Errors
/// [`check_in_open`]'s; [`AttendanceRefusal::OnlyInTheRoom`], [`AttendanceRefusal::PartyNeeded`].
pub fn check_in(
    attendance: &Attendance,
    session: &Session,
    person: &UserId,
    parties: &[PartyId],
    way: CheckInWay,
    now: Moment,
) -> Result<Vec<Event>, AttendanceRefusal> {
    check_in_open(session, now)?;
    if way == CheckInWay::Oneself && !attendance.rules.self_check_in {
        return Err(AttendanceRefusal::OnlyInTheRoom);
    }
    if parties.is_empty() {
        return Err(AttendanceRefusal::PartyNeeded);
    }
    // A form may name a party twice.
    let parties: BTreeSet<&PartyId> = parties.iter().collect();
    let new = parties.into_iter().filter(|party| attendance.stay(party, person).is_none());
    Ok(new
        .map(|party| Event::PartyCheckedIn {
            session: session.id.clone(),
            party: party.clone(),
            person: Some(person.clone()),
            way,
        })
        .collect())
}

/// Somebody leaves, for all parties they checked in for.
pub fn check_out(attendance: &Attendance, person: &UserId) -> Vec<Event> {
    let own = attendance.stays.iter().filter(|stay| stay.person.as_ref() == Some(person));
    own.map(|stay| Event::PartyCheckedOut {
        session: attendance.session.clone(),
        party: stay.party.clone(),
        person: Some(person.clone()),
        way: CheckInWay::Oneself,
    })
    .collect()
}

/// Whoever keeps the list says that a party is there, or is not. Possible before the session
/// and after it: a list is also put right later.
///
/// # Errors
/// [`AttendanceRefusal::NoSuchParty`].
pub fn mark(attendance: &Attendance, party: &PartyId, present: bool) -> Result<Vec<Event>, AttendanceRefusal> {
    if attendance.seats.iter().all(|seat| seat.party != *party) {
        return Err(AttendanceRefusal::NoSuchParty);
    }
    if attendance.is_present(party) == present {
        return Ok(Vec::new());
    }
    let (session, party, person, way) = (attendance.session.clone(), party.clone(), None, CheckInWay::List);
    Ok(vec![if present {
        Event::PartyCheckedIn { session, party, person, way }
    } else {
        Event::PartyCheckedOut { session, party, person, way }
    }])
}

/// Sets what the meeting has decided. Nothing new is no refusal.
///
/// # Errors
/// [`AttendanceRefusal::QuorumWrong`].
pub fn set_rules(current: AttendanceRules, rules: AttendanceRules) -> Result<Vec<Event>, AttendanceRefusal> {
    if rules.quorum.is_some_and(|quorum| quorum == 0 || quorum > QUORUM_MAX) {
        return Err(AttendanceRefusal::QuorumWrong);
    }
    Ok(if rules == current { Vec::new() } else { vec![Event::AttendanceRulesSet { rules }] })
}
