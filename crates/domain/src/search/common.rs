//! Where two texts say the same: the longest runs of words they have in common.
//! To find, among many texts, those that have one with a given text, every
//! stretch of words as long as the shortest run is marked by a number: texts
//! with a common run have a mark in common.

use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
};

use super::words::Word;

/// A run two texts have in common, by places of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub one: Range<usize>,
    pub other: Range<usize>,
}

/// The marks of all stretches of so many words, as words for an index: "0r" and sixteen digits, which no language writes.
pub fn marks(words: &[Word], least: usize) -> BTreeSet<String> {
    stretches(words, least).map(|(_, mark)| format!("0r{mark:016x}")).collect()
}

/// The longest common runs of at least so many words, in the order of the first text; they do not overlap in it.
pub fn common(one: &[Word], other: &[Word], least: usize) -> Vec<Run> {
    let mut marked: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, mark) in stretches(other, least) {
        marked.entry(mark).or_default().push(at);
    }
    let mut found = Vec::new();
    let mut at = 0;
    let marks: Vec<u64> = stretches(one, least).map(|(_, mark)| mark).collect();
    while at < marks.len() {
        let alike = |from: usize| {
            one[at..].iter().zip(&other[from..]).take_while(|(here, there)| here.folded == there.folded).count()
        };
        let starts = marked.get(&marks[at]).into_iter().flatten();
        // Two stretches may have one number and other words: the words decide.
        let longest =
            starts.map(|from| (alike(*from), *from)).max_by_key(|(length, from)| (*length, usize::MAX - from));
        match longest.filter(|(length, _)| *length >= least) {
            Some((length, from)) => {
                found.push(Run { one: at..at + length, other: from..from + length });
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

fn stretches(words: &[Word], least: usize) -> impl Iterator<Item = (usize, u64)> + '_ {
    words.windows(least.max(1)).map(mark).enumerate()
}

fn mark(words: &[Word]) -> u64 {
    fnv(words.iter().flat_map(|word| word.folded.bytes().chain(std::iter::once(b' '))))
}

/// A number for a name that stands in an index: the same in every version of this program.
pub fn hash(name: &str) -> u64 {
    fnv(name.bytes())
}

/// FNV-1a.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{super::words, *};

    #[test]
    fn runs_are_as_long_as_they_can_be() {
        let draft =
            "We call for safe, orderly and regular migration of people at all times, and for good data for all.";
        let agreed = "Facilitate safe, orderly and regular migration of people; good data for all are needed.";
        let (one, other) = (words(draft), words(agreed));
        let said = |run: &Run| draft[one[run.one.start].from..one[run.one.end - 1].to].to_owned();
        let runs = common(&one, &other, 4);
        assert_eq!(
            runs.iter().map(said).collect::<Vec<_>>(),
            ["safe, orderly and regular migration of people", "good data for all"]
        );
        assert_eq!(common(&one, &other, 6).len(), 1);
        assert!(common(&one, &[], 4).is_empty() && common(&[], &one, 4).is_empty());
    }

    #[test]
    fn texts_with_a_common_run_have_a_common_mark() {
        let one = words("a b c d e f g h");
        let other = words("x c d e f y");
        assert!(!marks(&one, 4).is_disjoint(&marks(&other, 4)));
        assert!(marks(&one, 5).is_disjoint(&marks(&other, 5)));
        assert!(marks(&one, 4).iter().all(|mark| mark.len() == 18));
        // They are kept in databases: they never change.
        assert_eq!(marks(&words("one two"), 2).first().unwrap(), "0r02ceaa08e3c373f3");
    }
}
