//! Themes that were merged into others. What names the old one means the new one from then on, in every file that comes
//! later, too; so it is looked up wherever a theme is named, and the imported record stays as it came.

use std::collections::{BTreeMap, BTreeSet};

use super::Directory;
use crate::words;

/// What each merged theme is now.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Merged(BTreeMap<String, String>);

impl Merged {
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// The keys of themes that are others now.
    pub fn gone(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// What a theme is called now.
    pub fn key<'k>(&'k self, key: &'k str) -> &'k str {
        let mut now = key;
        // At most as many steps as there are: were there ever a circle, it would be left.
        for _ in 0..self.0.len() {
            match self.0.get(now) {
                Some(next) => now = next,
                None => break,
            }
        }
        now
    }

    /// A list of themes as they are called now, each once, in its order.
    pub fn settle(&self, keys: &mut Vec<String>) {
        if self.is_empty() {
            return;
        }
        let mut known = BTreeSet::new();
        for key in keys.iter_mut() {
            *key = self.key(key).to_owned();
        }
        keys.retain(|key| known.insert(key.clone()));
    }
}

words! {
    /// Why a theme is not merged into another.
    MergeRefusal {
        /// There is no such theme.
        Unknown = "unknown",
        Itself = "itself",
        /// It was merged before, by whoever was quicker.
        Gone = "gone",
        /// What it is to be merged into was itself merged: also what would make a circle.
        IntoGone = "into_gone",
    }
}

/// Whether a theme can be merged into another now.
///
/// # Errors
/// [`MergeRefusal`]
pub fn may_merge(directory: &Directory, from: &str, into: &str) -> Result<(), MergeRefusal> {
    let there = |key: &str| directory.themes.iter().any(|theme| theme.id == key);
    if from == into {
        Err(MergeRefusal::Itself)
    } else if directory.merged.has(from) {
        Err(MergeRefusal::Gone)
    } else if directory.merged.has(into) {
        Err(MergeRefusal::IntoGone)
    } else if !there(from) || !there(into) {
        Err(MergeRefusal::Unknown)
    } else {
        Ok(())
    }
}

impl Directory {
    /// What a theme is called now.
    pub fn theme_key<'k>(&'k self, key: &'k str) -> &'k str {
        self.merged.key(key)
    }

    /// Has what is merged stand as one: in what mechanisms work on, and in what the Global Compact and the Goals serve.
    pub(super) fn merge(&mut self) {
        let merged = std::mem::take(&mut self.merged);
        for mechanism in &mut self.mechanisms {
            merged.settle(&mut mechanism.thematic_areas);
        }
        self.objectives.iter_mut().for_each(|one| merged.settle(&mut one.themes));
        self.targets.iter_mut().for_each(|one| merged.settle(&mut one.themes));
        let gone: Vec<_> = self.themes.extract_if(.., |theme| merged.has(&theme.id)).collect();
        for old in gone {
            let into = merged.key(&old.id);
            if let Some(theme) = self.themes.iter_mut().find(|theme| theme.id == into) {
                add(&mut theme.gcm_objectives, old.gcm_objectives);
                add(&mut theme.sdg_targets, old.sdg_targets);
                add(&mut theme.mechanisms, old.mechanisms);
            }
        }
        self.merged = merged;
    }
}

fn add<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        directory::{Objective, Theme},
        text::Multilingual,
    };

    fn theme(id: &str, objectives: &[u8]) -> Theme {
        Theme {
            id: id.to_owned(),
            named_in_seed: true,
            labels: Multilingual::single("en", id.to_owned()),
            description: String::new(),
            gcm_objectives: objectives.to_vec(),
            sdg_targets: Vec::new(),
            mechanisms: Vec::new(),
        }
    }

    fn directory(pairs: &[(&str, &str)]) -> Directory {
        let own = |key: &str| key.to_owned();
        let objective = Objective {
            number: 1,
            tag: own("data"),
            short_title: own("Data"),
            themes: vec![own("health"), own("care"), own("labour")],
        };
        let mut directory = Directory {
            themes: vec![theme("health", &[1, 15]), theme("care", &[15, 16]), theme("labour", &[5])],
            objectives: vec![objective],
            merged: Merged::new(pairs.iter().map(|(old, new)| (own(old), own(new)))),
            ..Directory::default()
        };
        directory.merge();
        directory
    }

    #[test]
    fn what_names_the_old_means_the_new() {
        let merged = Merged::new([("care", "health"), ("cure", "care")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!((merged.key("cure"), merged.key("care"), merged.key("labour")), ("health", "health", "labour"));
        let mut keys = ["labour", "care", "health", "cure"].map(str::to_owned).to_vec();
        merged.settle(&mut keys);
        assert_eq!(keys, ["labour", "health"]);
        let circle = Merged::new([("a", "b"), ("b", "a")].map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert!(["a", "b"].contains(&circle.key("a")));
    }

    #[test]
    fn merged_they_stand_as_one() {
        let directory = directory(&[("care", "health")]);
        let ids: Vec<&str> = directory.themes.iter().map(|theme| theme.id.as_str()).collect();
        assert_eq!(ids, ["health", "labour"]);
        assert_eq!(directory.theme("care").unwrap().gcm_objectives, [1, 15, 16]);
        assert_eq!(directory.objectives[0].themes, ["health", "labour"]);
        assert!(directory.known().themes.contains("care"), "a file may still name it");
    }

    #[test]
    fn who_is_merged_into_whom() {
        use MergeRefusal as R;
        let directory = directory(&[("care", "health")]);
        for (from, into, expected) in [
            ("labour", "health", Ok(())),
            ("labour", "labour", Err(R::Itself)),
            ("care", "labour", Err(R::Gone)),
            ("care", "health", Err(R::Gone)),
            ("labour", "care", Err(R::IntoGone)),
            ("health", "care", Err(R::IntoGone)),
            ("nothing", "labour", Err(R::Unknown)),
            ("labour", "nothing", Err(R::Unknown)),
        ] {
            assert_eq!(may_merge(&directory, from, into), expected, "{from} into {into}");
        }
    }
}
