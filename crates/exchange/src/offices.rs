//! Who reads what is handed over with an office, and who sees whom to turn to.

use entente_domain::{
    directory::term::{Office, Term, TermState},
    ids::{MechanismId, UserId},
    words,
};

use crate::{
    policy::{Deed, Reader},
    post::{Audience, Home},
};

words! {
    /// To whom somebody agrees to be shown.
    ContactReach {
        /// Those who belong to the mechanism.
        Members = "members",
        /// Those who belong to any mechanism, and the convener.
        Network = "network",
    }
}

fn home(mechanism: &MechanismId) -> Home {
    Home { mechanism: Some(mechanism.clone()), body: None }
}

impl Reader {
    /// Whether they may do what is done with a mechanism as a whole.
    pub fn may_with(&self, mechanism: &MechanismId, deed: Deed) -> bool {
        self.may(deed, &home(mechanism), &Audience::Mechanism(Some(mechanism.clone())))
    }

    pub fn belongs_to(&self, mechanism: &MechanismId) -> bool {
        self.belongs.iter().any(|(one, _)| one == mechanism)
    }

    /// Whether they may know of somebody to turn to.
    pub fn sees_contact(&self, mechanism: &MechanismId, reach: ContactReach) -> bool {
        match reach {
            ContactReach::Members => self.belongs_to(mechanism),
            ContactReach::Network => !self.belongs.is_empty() || self.convener,
        }
    }

    /// Whether what is handed over with the chair is theirs to read: who answers for the mechanism, who is to take the
    /// chair, and who held it last.
    pub fn reads_handover(&self, mechanism: &MechanismId, terms: &[Term]) -> bool {
        self.may_with(mechanism, Deed::HandOver)
            || self.user.as_ref().is_some_and(|user| acts(terms, user, TermState::Planned) || held_last(terms, user))
    }
}

fn of_chair(term: &&Term) -> bool {
    matches!(term.office, Office::Chair | Office::CoChair)
}

fn acts(terms: &[Term], user: &UserId, state: TermState) -> bool {
    let of_state = |term: &&Term| term.state == state;
    terms.iter().filter(of_chair).filter(of_state).any(|term| term.accounts.iter().any(|one| one.user == *user))
}

fn held_last(terms: &[Term], user: &UserId) -> bool {
    let over = |term: &&Term| term.state == TermState::Over;
    let last = terms.iter().filter(of_chair).filter(over).max_by_key(|term| term.until);
    last.is_some_and(|term| term.accounts.iter().any(|one| one.user == *user))
}
