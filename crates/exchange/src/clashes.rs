//! What is in each other's way in a calendar of many mechanisms: the same days, the same themes shortly after one another,
//! the same people.

use std::collections::BTreeSet;

use entente_domain::ids::{MechanismId, UserId};
use jiff::civil::Date;

/// Themes that come again within so many days are in each other's way.
const FORTNIGHT: i32 = 14;

/// Something on certain days, as far as somebody may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The same for ever, and of nothing else.
    pub id: String,
    /// Whose it is; none: the whole network's.
    pub mechanism: Option<MechanismId>,
    /// Everybody in the network is expected.
    pub global: bool,
    pub first: Date,
    pub last: Date,
    /// Keys of themes.
    pub themes: Vec<String>,
    /// States with a seat: codes.
    pub states: BTreeSet<String>,
    /// Who is expected, for those who may know.
    pub people: BTreeSet<UserId>,
}

/// In what two occasions are in each other's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Days in common, and States that sit in both.
    Days { states: Vec<String> },
    /// Days in common with a meeting of the whole network.
    Global,
    /// Themes in common, within a fortnight.
    Themes { themes: Vec<String>, days: i32 },
    /// People who are expected at both on the same days.
    People { people: Vec<UserId> },
}

/// Days from the end of one to the beginning of the other; none: they have days in common.
fn between(one: &Occasion, other: &Occasion) -> Option<i32> {
    let days = |from: Date, to: Date| (to - from).get_days();
    if one.last < other.first {
        Some(days(one.last, other.first))
    } else if other.last < one.first {
        Some(days(other.last, one.first))
    } else {
        None
    }
}

/// In what two are in each other's way; nothing if they are not, or are the same.
pub fn of(one: &Occasion, other: &Occasion) -> Vec<Clash> {
    let mut found = Vec::new();
    if one.id == other.id {
        return found;
    }
    let gap = between(one, other);
    if gap.is_none() {
        if one.global || other.global {
            found.push(Clash::Global);
        } else if one.mechanism != other.mechanism {
            let states: Vec<String> = one.states.intersection(&other.states).cloned().collect();
            if !states.is_empty() {
                found.push(Clash::Days { states });
            }
        }
        let people: Vec<UserId> = one.people.intersection(&other.people).cloned().collect();
        if !people.is_empty() {
            found.push(Clash::People { people });
        }
    }
    if gap.is_none_or(|days| days <= FORTNIGHT) {
        let themes: Vec<String> = one.themes.iter().filter(|key| other.themes.contains(key)).cloned().collect();
        if !themes.is_empty() {
            found.push(Clash::Themes { themes, days: gap.unwrap_or(0) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occasion(id: &str, mechanism: &str, days: (&str, &str), themes: &[&str], states: &[&str]) -> Occasion {
        Occasion {
            id: id.to_owned(),
            mechanism: Some(MechanismId::new(mechanism)),
            global: false,
            first: days.0.parse().unwrap(),
            last: days.1.parse().unwrap(),
            themes: themes.iter().map(|one| (*one).to_owned()).collect(),
            states: states.iter().map(|one| (*one).to_owned()).collect(),
            people: BTreeSet::new(),
        }
    }

    #[test]
    fn days_themes_and_people_are_in_each_others_way() {
        let midsa = occasion("a", "midsa", ("2027-03-10", "2027-03-12"), &["health", "return"], &["ZMB", "TZA"]);
        let eac = |days| occasion("b", "eac", days, &["health"], &["TZA", "KEN"]);
        let far = occasion("c", "rcm", ("2027-03-11", "2027-03-11"), &["climate"], &["MEX"]);
        let days = Clash::Days { states: vec!["TZA".to_owned()] };
        let themes = |days| Clash::Themes { themes: vec!["health".to_owned()], days };
        assert_eq!(of(&midsa, &eac(("2027-03-12", "2027-03-13"))), [days, themes(0)]);
        assert_eq!(of(&midsa, &eac(("2027-03-13", "2027-03-13"))), [themes(1)]);
        assert_eq!(of(&midsa, &eac(("2027-02-24", "2027-02-24"))), [themes(14)]);
        assert_eq!(of(&midsa, &eac(("2027-03-27", "2027-03-27"))), []);
        assert_eq!(of(&midsa, &far), []);
        assert_eq!(of(&midsa, &midsa), []);
        // A mechanism's own two things share States, and that is no news; people are.
        let mut own = occasion("d", "midsa", ("2027-03-12", "2027-03-12"), &[], &["ZMB", "TZA"]);
        assert_eq!(of(&midsa, &own), []);
        let mut with = midsa.clone();
        with.people.insert(UserId::new("u"));
        own.people.insert(UserId::new("u"));
        assert_eq!(of(&with, &own), [Clash::People { people: vec![UserId::new("u")] }]);
        let mut world = far;
        world.global = true;
        assert_eq!(of(&midsa, &world), [Clash::Global]);
    }
}
