//! Who may do what with a survey and what was answered to it: one table, no wildcard. Somebody has *parts* in a survey; what
//! any of them allows is allowed. The printed table is under review in `tests/snapshots`.

use entente_domain::{ids::MechanismId, people::MechanismRole};

use crate::{
    commitments_policy::Eyes,
    survey::{State, Survey},
};

/// What somebody is to one survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// Not signed in.
    Visitor,
    /// Signed in, of no mechanism.
    Account,
    /// Of a mechanism that is not asked.
    Peer,
    /// Has a part, other than looking on, in the meeting it prepares.
    Participant,
    /// Observes a mechanism that is asked.
    Observer,
    /// Of a mechanism that is asked.
    Member,
    /// Chair or secretariat of a mechanism that is asked.
    Office,
    /// On the podium of the meeting it prepares, or the convener.
    Keeper,
}

impl Part {
    pub const ALL: [Self; 8] = [
        Self::Visitor,
        Self::Account,
        Self::Peer,
        Self::Participant,
        Self::Observer,
        Self::Member,
        Self::Office,
        Self::Keeper,
    ];
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Deed {
    /// Know of it and read its questions.
    Read(State),
    /// Write, open, close, publish; see who has answered.
    Keep,
    /// Read the sheet of the mechanism by which they have the part.
    ReadSheet,
    /// Write in it, hand it in and take it back.
    Answer,
    /// Read what all answered.
    ReadSynthesis { published: bool },
}

impl Deed {
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = State::ALL.iter().map(|state| Self::Read(*state)).collect();
        all.extend([Self::Keep, Self::ReadSheet, Self::Answer]);
        all.extend([Self::ReadSynthesis { published: false }, Self::ReadSynthesis { published: true }]);
        all
    }
}

/// The table.
pub const fn allows(part: Part, deed: Deed) -> bool {
    use Part as P;
    match deed {
        Deed::Read(State::Draft) | Deed::Keep | Deed::ReadSynthesis { published: false } => match part {
            P::Keeper => true,
            P::Visitor | P::Account | P::Peer | P::Participant | P::Observer | P::Member | P::Office => false,
        },
        Deed::Read(State::Open | State::Closed) => match part {
            P::Observer | P::Member | P::Office | P::Keeper => true,
            P::Visitor | P::Account | P::Peer | P::Participant => false,
        },
        // What a mechanism writes is its own until it hands it in; then it is in the synthesis, not here.
        Deed::ReadSheet => match part {
            P::Member | P::Office => true,
            P::Visitor | P::Account | P::Peer | P::Participant | P::Observer | P::Keeper => false,
        },
        Deed::Answer => match part {
            P::Office => true,
            P::Visitor | P::Account | P::Peer | P::Participant | P::Observer | P::Member | P::Keeper => false,
        },
        Deed::ReadSynthesis { published: true } => match part {
            P::Participant | P::Observer | P::Member | P::Office | P::Keeper => true,
            P::Visitor | P::Account | P::Peer => false,
        },
    }
}

pub fn may(parts: &[Part], deed: Deed) -> bool {
    parts.iter().any(|part| allows(*part, deed))
}

/// One reader's parts in surveys.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'e> {
    pub eyes: &'e Eyes,
    /// Has a part in its meeting other than looking on.
    pub takes_part: bool,
}

impl Reading<'_> {
    pub fn parts(&self, survey: &Survey) -> Vec<Part> {
        let reader = &self.eyes.reader;
        let mut parts = vec![if reader.user.is_some() { Part::Account } else { Part::Visitor }];
        parts.extend(reader.belongs.iter().map(|(mechanism, role)| part_of(survey, mechanism, *role)));
        if self.takes_part {
            parts.push(Part::Participant);
        }
        if self.keeps(survey) {
            parts.push(Part::Keeper);
        }
        parts.sort();
        parts.dedup();
        parts
    }

    fn keeps(&self, survey: &Survey) -> bool {
        let podium = survey.meeting.as_ref().is_some_and(|id| self.eyes.podium.iter().any(|(one, _)| one == id));
        // What prepares a mechanism's own meeting is not the convener's.
        podium || self.eyes.reader.convener && survey.mechanism.is_none()
    }

    pub fn may(&self, survey: &Survey, deed: Deed) -> bool {
        may(&self.parts(survey), deed)
    }

    pub fn sees(&self, survey: &Survey) -> bool {
        self.may(survey, Deed::Read(survey.state))
    }

    pub fn reads_synthesis(&self, survey: &Survey) -> bool {
        survey.state != State::Draft && self.may(survey, Deed::ReadSynthesis { published: survey.is_published() })
    }

    /// What is asked of one mechanism's sheet: only their parts by that mechanism count.
    pub fn may_with_sheet(&self, survey: &Survey, mechanism: &MechanismId, deed: Deed) -> bool {
        survey.state != State::Draft
            && self
                .eyes
                .reader
                .belongs
                .iter()
                .any(|(one, role)| one == mechanism && allows(part_of(survey, mechanism, *role), deed))
    }

    /// The mechanisms whose sheets they may read.
    pub fn sheets(&self, survey: &Survey) -> Vec<MechanismId> {
        let mut found: Vec<MechanismId> =
            self.eyes.reader.belongs.iter().map(|(mechanism, _)| mechanism.clone()).collect();
        found.retain(|mechanism| self.may_with_sheet(survey, mechanism, Deed::ReadSheet));
        found.sort();
        found.dedup();
        found
    }
}

fn part_of(survey: &Survey, mechanism: &MechanismId, role: MechanismRole) -> Part {
    if !survey.asks(mechanism) {
        return Part::Peer;
    }
    match role {
        MechanismRole::Observer => Part::Observer,
        MechanismRole::Member => Part::Member,
        MechanismRole::Secretariat | MechanismRole::Chair => Part::Office,
    }
}
