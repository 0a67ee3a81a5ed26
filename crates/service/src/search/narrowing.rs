//! Filters: what is asked for besides words, and how much there would be with each other choice.

use std::{
    collections::{BTreeMap, HashSet},
    hash::Hash,
};

use entente_domain::{
    ids::MeetingId,
    meeting::Meeting,
    search::{Kind, Sought},
    text::Language,
};
use entente_store::{
    entries::{self, Key},
    search::in_language,
};

use super::Found;

/// What is looked for, and among what.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    pub sought: Sought,
    pub kind: Option<Kind>,
    pub language: Option<Language>,
    pub meeting: Option<MeetingId>,
    /// Its key.
    pub theme: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    Kind,
    Language,
    Meeting,
    Theme,
}

impl Asking {
    pub(super) const fn is_narrowed(&self) -> bool {
        self.kind.is_some() || self.language.is_some() || self.meeting.is_some() || self.theme.is_some()
    }

    /// The filters as marks of the index.
    pub(super) fn marks(&self) -> Vec<Vec<String>> {
        let kind = self.kind.map(entries::of_kind);
        let language = self.language.map(|language| in_language(language.code()));
        let meeting = self.meeting.as_ref().map(entries::of_meeting);
        let theme = self.theme.as_deref().map(entries::on_theme);
        [kind, language, meeting, theme].into_iter().flatten().map(|mark| vec![mark]).collect()
    }

    /// Whether a key is among what is asked for, but for one filter.
    pub(super) fn takes(&self, key: &Key, but: Option<Filter>) -> bool {
        let has = |list: &str, one: &str| list.split(' ').any(|part| part == one);
        (but == Some(Filter::Kind) || self.kind.is_none_or(|kind| key.kind == kind))
            && (but == Some(Filter::Language) || self.language.is_none_or(|one| has(&key.languages, one.code())))
            && (but == Some(Filter::Meeting) || self.meeting.is_none() || key.meeting == self.meeting)
            && (but == Some(Filter::Theme) || self.theme.as_deref().is_none_or(|theme| has(&key.themes, theme)))
    }
}

/// How many things there are for each choice of each filter, the other filters staying. Only meetings in which the
/// reader has a part are a choice.
pub(super) fn counts(keys: &[Key], asking: &Asking, known: &BTreeMap<MeetingId, Meeting>) -> Found {
    let kinds = tally(keys, asking, Filter::Kind, |key| std::iter::once(key.kind));
    let languages = tally(keys, asking, Filter::Language, |key| key.languages.split_whitespace());
    let meetings = tally(keys, asking, Filter::Meeting, |key| key.meeting.iter());
    let themes = tally(keys, asking, Filter::Theme, |key| key.themes.split_whitespace());
    let of = |language: &Language| languages.get(language.code()).map(|count| (*language, *count));
    Found {
        kinds: kinds.into_iter().collect(),
        languages: Language::ALL.iter().filter_map(of).collect(),
        meetings: known.values().filter_map(|one| Some((one.clone(), *meetings.get(&one.id)?))).collect(),
        themes: themes.into_iter().map(|(theme, count)| (theme.to_owned(), count)).collect(),
        ..Found::default()
    }
}

/// Things counted by what they are, a thing once for each, however many entries it has.
fn tally<'k, C, I>(keys: &'k [Key], asking: &Asking, filter: Filter, is: impl Fn(&'k Key) -> I) -> BTreeMap<C, usize>
where
    C: Copy + Ord + Hash,
    I: Iterator<Item = C>,
{
    let mut counted: HashSet<(C, Kind, &str)> = HashSet::new();
    let mut count: BTreeMap<C, usize> = BTreeMap::new();
    for key in keys.iter().filter(|key| asking.takes(key, Some(filter))) {
        for choice in is(key) {
            if counted.insert((choice, key.kind, &key.thing)) {
                *count.entry(choice).or_default() += 1;
            }
        }
    }
    count
}
