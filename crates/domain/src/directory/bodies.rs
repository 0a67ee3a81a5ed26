//! Bodies of a mechanism as lines of a fact: "kind; name; led by; who sits there; key". The kind is one of those that are known,
//! or "other: words of its own". The key is there where it is not made of the name: a body that was renamed keeps it.

use std::collections::BTreeSet;

pub use super::fact::PART;
use super::{
    fact::{joined, parts},
    mechanism::{Structure, StructureType},
};

/// Between a kind that is none of the known ones, and what it is.
const OWN_WORDS: [char; 2] = [':', '：'];

/// Reads a line; none if it names no body of a kind that is known.
pub fn read(line: &str) -> Option<Structure> {
    let parts = parts(line);
    let [kind, name, more @ ..] = parts.as_slice() else { return None };
    if name.is_empty() || more.len() > 3 {
        return None;
    }
    let (kind, words) = kind.split_once(OWN_WORDS).map_or((kind.as_str(), ""), |(kind, words)| (kind, words.trim()));
    let kind = StructureType::from_word(&kind.trim().to_lowercase().replace([' ', '-'], "_"))?;
    if !words.is_empty() && kind != StructureType::Other {
        return None;
    }
    let part = |place: usize| more.get(place).filter(|part| !part.is_empty()).cloned();
    let kept_key = part(2);
    if kept_key.as_deref().is_some_and(|key| !is_key(key)) {
        return None;
    }
    let kind_words = Some(words.to_owned()).filter(|words| !words.is_empty());
    Some(Structure { kind, name: name.clone(), lead: part(0), composition: part(1), kind_words, kept_key })
}

/// Whether a body can be kept under it: it stands in addresses, and in the words by which readers are told apart.
pub(super) fn is_key(key: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    (1..=64).contains(&key.len()) && key.bytes().all(sign)
}

/// The line of a body.
pub fn line(body: &Structure) -> String {
    let plain = |text: &str| text.replace([PART, '؛', '；'], ",");
    let some = |text: &Option<String>| text.as_deref().map(plain).unwrap_or_default();
    let kind = match &body.kind_words {
        Some(words) => format!("{}: {}", body.kind.word(), plain(words)),
        None => body.kind.word().to_owned(),
    };
    let key = body.kept_key.clone().filter(|key| *key != body.key_of_name()).unwrap_or_default();
    joined([kind, plain(&body.name), some(&body.lead), some(&body.composition), key].into_iter())
}

/// The same lines with each body under a key of its own: who has one keeps it, and a new body whose name would give the key
/// of another gets the next one.
pub fn keyed(lines: &[String]) -> Vec<String> {
    let mut bodies: Vec<Structure> = lines.iter().filter_map(|line| read(line)).collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    // Those that were renamed first: their keys are in use.
    for body in bodies.iter_mut().filter(|body| body.kept_key.is_some()) {
        if !taken.insert(body.key()) {
            body.kept_key = None;
        }
    }
    for body in bodies.iter_mut().filter(|body| body.kept_key.is_none()) {
        let own = body.key_of_name();
        let mut key = own.clone();
        let mut number = 2;
        while !taken.insert(key.clone()) {
            key = format!("{own}-{number}");
            number += 1;
        }
        body.kept_key = Some(key).filter(|key| *key != own);
    }
    bodies.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        for written in [
            "steering_committee; Steering Committee",
            "working_group; Task force; KEN; Nine States",
            "other: Council of elders; Elders",
            "senior_officials; Senior officials; ; ; officials-of-old",
        ] {
            assert_eq!(line(&read(written).unwrap()), written);
        }
        assert_eq!(line(&read(" Expert Group ；Experts；； all ").unwrap()), "expert_group; Experts; ; all");
        for odd in
            ["Experts", "council; Experts", "expert_group; ", "expert_group: x; Experts", "other; A; b; c; D!", ""]
        {
            assert!(read(odd).is_none(), "{odd}");
        }
    }

    #[test]
    fn a_body_keeps_its_key_under_another_name() {
        type Row<'r> = (&'r [&'r str], Vec<(String, String)>);
        let of = |lines: &[&str]| -> Vec<(String, String)> {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            let keyed = keyed(&lines);
            assert_eq!(super::keyed(&keyed), keyed, "it changes nothing twice");
            keyed.iter().filter_map(|line| read(line)).map(|body| (body.name.clone(), body.key())).collect()
        };
        let pair = |name: &str, key: &str| (name.to_owned(), key.to_owned());
        let table: [Row<'_>; 5] = [
            (&["steering_committee; Steering Group"], vec![pair("Steering Group", "steering-group")]),
            // Renamed.
            (
                &["steering_committee; Steering Committee; ; ; steering-group"],
                vec![pair("Steering Committee", "steering-group")],
            ),
            // And a new one under the old name.
            (
                &["steering_committee; Steering Group", "steering_committee; Committee; ; ; steering-group"],
                vec![pair("Steering Group", "steering-group-2"), pair("Committee", "steering-group")],
            ),
            // Renamed back.
            (
                &["steering_committee; Steering Group; ; ; steering-group"],
                vec![pair("Steering Group", "steering-group")],
            ),
            // Two of one name.
            (&["other; Group", "other: Circle; Group"], vec![pair("Group", "group"), pair("Group", "group-2")]),
        ];
        for (lines, expected) in table {
            assert_eq!(of(lines), expected, "{lines:?}");
        }
    }
}
