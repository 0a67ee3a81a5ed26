//! What two mechanisms have in common, and what each has alone.

use std::collections::BTreeSet;

use super::mechanism::Mechanism;

/// Keys, codes and names of one kind: in both, in the first only, in the second only.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Shared<'m> {
    pub both: Vec<&'m str>,
    pub first: Vec<&'m str>,
    pub second: Vec<&'m str>,
}

#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Overlap<'m> {
    /// States and territories with a seat.
    pub states: Shared<'m>,
    pub organizations: Shared<'m>,
    pub themes: Shared<'m>,
}

impl<'m> Overlap<'m> {
    pub fn of(first: &'m Mechanism, second: &'m Mechanism) -> Self {
        let organizations = |one: &'m Mechanism| {
            one.member_organizations.iter().chain(&one.observer_organizations).map(String::as_str).collect()
        };
        let themes = |one: &'m Mechanism| one.thematic_areas.iter().map(String::as_str).collect();
        Self {
            states: shared(first.seats().collect(), second.seats().collect()),
            organizations: shared(organizations(first), organizations(second)),
            themes: shared(themes(first), themes(second)),
        }
    }
}

fn shared<'m>(first: BTreeSet<&'m str>, second: BTreeSet<&'m str>) -> Shared<'m> {
    Shared {
        both: first.intersection(&second).copied().collect(),
        first: first.difference(&second).copied().collect(),
        second: second.difference(&first).copied().collect(),
    }
}
