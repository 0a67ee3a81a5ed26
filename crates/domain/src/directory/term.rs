//! Offices of a mechanism by term: who holds them, from when until when. A term may be planned ahead; at its instant the
//! rights of the office pass. What passes is worked out here from the terms alone, so that it does not matter who looks,
//! or how late.

use std::collections::BTreeMap;

use crate::{
    clock::Moment,
    ids::{MechanismId, UserId},
    limits::{NAME_MAX, TERM_ACCOUNTS_MAX, TERMS_MAX},
    people::MechanismRole,
    words,
};

words! { Office { Chair = "chair", CoChair = "co_chair", Secretariat = "secretariat" } }

impl Office {
    /// What its holders may do.
    pub const fn role(self) -> MechanismRole {
        match self {
            Self::Chair | Self::CoChair => MechanismRole::Chair,
            Self::Secretariat => MechanismRole::Secretariat,
        }
    }
}

words! { TermState { Planned = "planned", Running = "running", Over = "over", Withdrawn = "withdrawn" } }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub id: String,
    pub mechanism: MechanismId,
    pub office: Office,
    /// Code of a State, or the name of an organisation.
    pub holder: String,
    /// Who acts in it here.
    pub accounts: Vec<Acting>,
    pub from: Moment,
    /// None: until the next one begins.
    pub until: Option<Moment>,
    /// Where it is known from.
    pub source: String,
    pub state: TermState,
    pub version: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acting {
    pub user: UserId,
    /// What they were in the mechanism before the term gave them its role, and will be again; none: nothing.
    pub before: Option<MechanismRole>,
}

words! {
    /// Why a term cannot be planned, ended or withdrawn.
    Refusal {
        Forbidden = "forbidden",
        Stale = "stale",
        NoHolder = "no_holder",
        TooLong = "too_long",
        NoStart = "no_start",
        EndsBeforeItStarts = "ends_before_it_starts",
        Overlaps = "overlaps",
        NobodyActs = "nobody_acts",
        UnknownAccount = "unknown_account",
        TooMany = "too_many",
        WrongState = "wrong_state",
    }
}

impl Term {
    fn is_live(&self) -> bool {
        matches!(self.state, TermState::Planned | TermState::Running | TermState::Over)
    }

    /// Whether two have an instant in common. One that is open ends where the other begins.
    fn overlaps(&self, other: &Self) -> bool {
        let (first, second) = if self.from <= other.from { (self, other) } else { (other, self) };
        first.from == second.from || first.until.is_some_and(|until| until > second.from)
    }
}

/// Whether a term can be planned beside those that are there. With [`Refusal::Overlaps`]: which stands against it.
///
/// # Errors
/// [`Refusal`]
pub fn plan<'t>(new: &Term, there: &'t [Term], now: Moment) -> Result<(), (Refusal, Option<&'t Term>)> {
    let refuse = |refusal| Err((refusal, None));
    if new.holder.is_empty() {
        return refuse(Refusal::NoHolder);
    }
    if new.holder.chars().count() > NAME_MAX || new.source.chars().count() > NAME_MAX {
        return refuse(Refusal::TooLong);
    }
    if new.until.is_some_and(|until| until <= new.from) {
        return refuse(Refusal::EndsBeforeItStarts);
    }
    let others = || there.iter().filter(|one| one.id != new.id);
    if new.accounts.len() > TERM_ACCOUNTS_MAX || others().count() >= TERMS_MAX {
        return refuse(Refusal::TooMany);
    }
    // A mechanism whose secretariat nobody can act for could not be kept by anybody.
    if new.office == Office::Secretariat && new.accounts.is_empty() && new.until.is_none_or(|until| until > now) {
        return refuse(Refusal::NobodyActs);
    }
    let live = || others().filter(|one| one.office == new.office && one.is_live());
    let against = match new.office {
        // There is one chair; co-chairs and secretariats may be several.
        Office::Chair => live().find(|one| one.overlaps(new)),
        Office::CoChair | Office::Secretariat => None,
    };
    // What is open ends where the next one begins; where that has begun already, it must say so.
    let has_begun = |one: &&Term| one.from > new.from && one.from <= now;
    let unsaid = new.until.is_none() && new.office != Office::CoChair;
    if let Some(against) = against.or_else(|| live().find(has_begun).filter(|_| unsaid)) {
        return Err((Refusal::Overlaps, Some(against)));
    }
    Ok(())
}

/// Whether a term can end then.
///
/// # Errors
/// [`Refusal`]
pub fn end<'t>(one: &Term, until: Moment, there: &'t [Term]) -> Result<Term, (Refusal, Option<&'t Term>)> {
    if !matches!(one.state, TermState::Planned | TermState::Running) {
        return Err((Refusal::WrongState, None));
    }
    let after = Term { until: Some(until), version: one.version + 1, ..one.clone() };
    plan(&after, there, until)?;
    Ok(after)
}

/// What passes at one instant in one mechanism.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Passing {
    /// The terms as they stand afterwards.
    pub ended: Vec<Term>,
    pub begun: Vec<Term>,
    /// What people are in the mechanism from then on; none: nothing.
    pub roles: BTreeMap<UserId, Option<MechanismRole>>,
}

/// The first instant at which something was due by now.
pub fn due(terms: &[Term], now: Moment) -> Option<Moment> {
    let instants = terms.iter().filter_map(|term| match term.state {
        TermState::Planned => Some(term.from),
        TermState::Running => term.until,
        TermState::Over | TermState::Withdrawn => None,
    });
    instants.filter(|instant| *instant <= now).min()
}

/// What passes at an instant that [`due`] named, of one mechanism's terms and what its people are until then.
pub fn pass(terms: &[Term], roles: &BTreeMap<UserId, MechanismRole>, at: Moment) -> Passing {
    let begins = |term: &&Term| term.state == TermState::Planned && term.from == at;
    let mut begun: Vec<Term> = terms.iter().filter(begins).cloned().collect();
    let taken = |office: Office| begun.iter().any(|term| term.office == office);
    // What is open ends where the next one of its office begins; of several co-chairs nobody can say whose place it is.
    let ends = |term: &&Term| {
        let open = term.until.is_none() && term.office != Office::CoChair && taken(term.office);
        term.state == TermState::Running && (term.until == Some(at) || (open && term.from < at))
    };
    let mut ended: Vec<Term> = terms.iter().filter(ends).cloned().collect();
    for term in &mut ended {
        (term.state, term.until, term.version) = (TermState::Over, Some(at), term.version + 1);
    }
    for term in &mut begun {
        (term.state, term.version) = (TermState::Running, term.version + 1);
    }
    let goes_on = |term: &&Term| term.state == TermState::Running && !ended.iter().any(|over| over.id == term.id);
    let going_on: Vec<&Term> = terms.iter().filter(goes_on).collect();
    let holds = |user: &UserId, role: MechanismRole, begun: &[Term]| {
        let of_role = |term: &&Term| term.office.role() == role;
        going_on
            .iter()
            .copied()
            .chain(begun)
            .filter(of_role)
            .any(|term| term.accounts.iter().any(|one| one.user == *user))
    };
    let before = |user: &UserId| {
        let mut acting = ended.iter().chain(going_on.iter().copied()).flat_map(|term| &term.accounts);
        acting.find(|one| one.user == *user).map(|one| one.before)
    };
    let mut changed: BTreeMap<UserId, Option<MechanismRole>> = BTreeMap::new();
    // Who held the office, by a term or without one, gives it up to who takes it.
    for (user, role) in roles {
        let by_term =
            ended.iter().any(|term| term.office.role() == *role && term.accounts.iter().any(|one| one.user == *user));
        let by_taking = begun.iter().any(|term| term.office != Office::CoChair && term.office.role() == *role);
        if (by_term || by_taking) && !holds(user, *role, &begun) {
            changed.insert(user.clone(), before(user).unwrap_or(Some(MechanismRole::Member)));
        }
    }
    for term in &mut begun {
        let role = term.office.role();
        for one in &mut term.accounts {
            let now = roles.get(&one.user).copied();
            // Who goes on in the same office will be again what they were before they first took it.
            one.before = if now == Some(role) { before(&one.user).unwrap_or(Some(MechanismRole::Member)) } else { now };
            changed.insert(one.user.clone(), Some(role));
        }
    }
    changed.retain(|user, role| roles.get(user).copied() != *role);
    Passing { ended, begun, roles: changed }
}
