//! Spaces: what a mechanism, one of its bodies, or the convener has for itself all the year round. A space is no thing of
//! its own: it is what hangs under a home for those who belong there.

use entente_domain::ids::MechanismId;

use crate::{
    policy::{Deed, Reader},
    post::{Audience, Home, Reach},
};

/// Stands for the convener where a home is named.
pub const CONVENER: &str = "convener";

/// A home as addresses and forms name it: "midsa", "midsa/steering-group", "convener".
pub fn word(home: &Home) -> String {
    match (&home.mechanism, &home.body) {
        (Some(mechanism), Some(body)) => format!("{mechanism}/{body}"),
        (Some(mechanism), None) => mechanism.to_string(),
        (None, _) => CONVENER.to_owned(),
    }
}

/// Reads [`word`]'s form.
pub fn read(word: &str) -> Home {
    match word.split_once('/') {
        Some((mechanism, body)) => Home { mechanism: Some(MechanismId::new(mechanism)), body: Some(body.to_owned()) },
        None if word == CONVENER || word.is_empty() => Home::default(),
        None => Home { mechanism: Some(MechanismId::new(word)), body: None },
    }
}

/// How far what is in a space reaches.
pub const fn reach(home: &Home) -> Reach {
    if home.body.is_some() { Reach::Body } else { Reach::Mechanism }
}

/// Who belongs there.
pub fn audience(home: &Home) -> Audience {
    Audience::to(home, reach(home), &[])
}

/// Whether the space exists for somebody.
pub fn may_enter(reader: &Reader, home: &Home) -> bool {
    reader.may(Deed::Read(reach(home)), home, &audience(home))
}

/// Whether they put tasks and papers there.
pub fn may_work(reader: &Reader, home: &Home) -> bool {
    reader.may(Deed::Work(reach(home)), home, &audience(home))
}

#[cfg(test)]
mod tests {
    use entente_domain::{ids::UserId, people::MechanismRole};

    use super::*;

    #[test]
    fn a_home_reads_back_what_it_wrote() {
        for name in ["midsa", "midsa/steering-group", "convener"] {
            assert_eq!(word(&read(name)), name);
        }
    }

    #[test]
    fn a_space_is_for_those_who_belong_there() {
        let of = |belongs: &[(&str, MechanismRole)], bodies: &[(&str, &str)], convener: bool| Reader {
            user: Some(UserId::new("somebody")),
            belongs: belongs.iter().map(|(one, role)| (MechanismId::new(*one), *role)).collect(),
            bodies: bodies.iter().map(|(one, body)| (MechanismId::new(*one), (*body).to_owned())).collect(),
            convener,
        };
        let (mechanism, body, convener) = (read("midsa"), read("midsa/steering"), read("convener"));
        let table = [
            ("nobody", Reader::default(), [(false, false); 3]),
            ("an account", of(&[], &[], false), [(false, false); 3]),
            ("another's chair", of(&[("rcm", MechanismRole::Chair)], &[], false), [(false, false); 3]),
            (
                "an observer",
                of(&[("midsa", MechanismRole::Observer)], &[], false),
                [(true, false), (false, false), (false, false)],
            ),
            (
                "a member",
                of(&[("midsa", MechanismRole::Member)], &[], false),
                [(true, true), (false, false), (false, false)],
            ),
            (
                "an observer of the body",
                of(&[("midsa", MechanismRole::Observer)], &[("midsa", "steering")], false),
                [(true, false), (true, true), (false, false)],
            ),
            (
                "the secretariat",
                of(&[("midsa", MechanismRole::Secretariat)], &[], false),
                [(true, true), (true, true), (false, false)],
            ),
            ("the convener", of(&[], &[], true), [(false, false), (false, false), (true, true)]),
        ];
        for (name, reader, expected) in table {
            for (home, expected) in [&mechanism, &body, &convener].into_iter().zip(expected) {
                let found = (may_enter(&reader, home), may_work(&reader, home));
                assert_eq!(found, expected, "{name}: {}", word(home));
            }
        }
    }
}
