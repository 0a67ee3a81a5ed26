//! Who may do what with a commitment. It has two sides: the home, which put it down and keeps its words, and the owner, who
//! accounts for it. Both are asked of the one table of the exchange, each with the ties to it.

use entente_domain::ids::{MechanismId, MeetingId};

use crate::{
    commitments::{Commitment, Owner, Source},
    impact::Impact,
    policy::{Deed, Reader, Tie, may},
    post::{Audience, Home},
};

/// What somebody is in the network and at its meetings.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Eyes {
    pub reader: Reader,
    /// Meetings on whose podium they sit, each with the mechanism whose own it is: they answer for what comes of them, as
    /// the secretariat of that mechanism does, or as the convener.
    pub podium: Vec<(MeetingId, Option<MechanismId>)>,
}

impl Eyes {
    fn with_podium(&self, mut ties: Vec<Tie>, home: &Home, source: &Source) -> Vec<Tie> {
        let answers = source.meeting().is_some_and(|meeting| {
            self.podium.iter().any(|(one, mechanism)| one == meeting && *mechanism == home.mechanism)
        });
        if answers && !ties.contains(&Tie::Secretariat) {
            ties.push(Tie::Secretariat);
        }
        ties
    }

    /// Their ties to the side that put it down.
    pub fn home_ties(&self, one: &Commitment) -> Vec<Tie> {
        self.with_podium(self.reader.ties(&one.home, &one.audience()), &one.home, &one.source)
    }

    /// Their ties to the side whose it is to do.
    pub fn owner_ties(&self, one: &Commitment) -> Vec<Tie> {
        match &one.content.owner {
            Owner::Mechanism(mechanism) => {
                let home = Home { mechanism: Some(mechanism.clone()), body: None };
                self.reader.ties(&home, &one.audience())
            }
            Owner::State(_) => self.home_ties(one),
            Owner::Convener => self.reader.ties(&Home::default(), &one.audience()),
        }
    }

    pub fn sees(&self, one: &Commitment) -> bool {
        may(&self.home_ties(one), Deed::Read(one.content.reach))
    }

    /// Put down what comes from there, under that home.
    pub fn may_commit(&self, home: &Home, source: &Source) -> bool {
        may(&self.with_podium(self.reader.ties(home, &Audience::Network), home, source), Deed::Commit)
    }

    /// Write it anew.
    pub fn may_write(&self, one: &Commitment) -> bool {
        self.sees(one) && may(&self.home_ties(one), Deed::Commit)
    }

    /// Say how far it is, and show it.
    pub fn may_account(&self, one: &Commitment) -> bool {
        self.sees(one) && may(&self.owner_ties(one), Deed::Account)
    }

    /// Note progress.
    pub fn may_report(&self, one: &Commitment) -> bool {
        self.sees(one) && may(&self.owner_ties(one), Deed::Report)
    }

    pub fn sees_impact(&self, one: &Impact) -> bool {
        may(&self.reader.ties(&one.home, &one.audience()), Deed::Read(one.content.reach))
    }

    /// Record under this home what law or practice became.
    pub fn may_record(&self, home: &Home) -> bool {
        may(&self.reader.ties(home, &Audience::Network), Deed::Commit)
    }

    pub fn may_write_impact(&self, one: &Impact) -> bool {
        self.sees_impact(one) && self.may_record(&one.home)
    }
}
