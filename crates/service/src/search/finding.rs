//! Searching: what is found, in which order, how much of each kind there is, and the sentence that is shown of it.

use std::collections::{BTreeMap, HashMap, HashSet};

use entente_domain::{
    ids::MeetingId,
    meeting::Meeting,
    search::{Kind, Sought, words},
    text::{Language, Multilingual},
};
use entente_store::{
    Broken, Link,
    entries::{self, Key, Says},
    search::{Search, Wanted, in_language},
};

use super::{
    Eyes,
    quoting::{self, Piece},
};
use crate::{Actor, Failure, House};

/// Entries that are looked at for one search, by title and by text; who gets more has to ask more closely.
pub const LOOKED_AT: usize = 1_000;
/// Places of what was found that are compared for the best sentence.
const COMPARED_MAX: usize = 12;

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

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// One page of it.
    pub finds: Vec<Find>,
    /// How many things there are, at least.
    pub count: usize,
    /// There are more than were looked at.
    pub more: bool,
    /// How many there would be with each other choice of one filter, the others staying; none of what has none. Of a
    /// search with more than is looked at, at least as many.
    pub kinds: Vec<(Kind, usize)>,
    pub languages: Vec<(Language, usize)>,
    pub meetings: Vec<(Meeting, usize)>,
    pub themes: Vec<(String, usize)>,
}

/// A thing that was found.
#[derive(Clone, Debug)]
pub struct Find {
    pub kind: Kind,
    pub thing: String,
    pub meeting: Option<Meeting>,
    /// Of a text its title, with what was looked for marked.
    pub title: Option<Words>,
    /// The sentence in which it stands.
    pub text: Option<Words>,
    /// What the words stand in.
    pub under: Multilingual,
    /// "OP4", "MIDSA".
    pub called: Vec<Piece>,
    pub within: String,
    pub date: String,
}

/// Words in a language; the code is empty where nobody knows which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub language: String,
    pub pieces: Vec<Piece>,
}

/// Searches what somebody may see. `language` is the reader's; of the pages of `size` finds, the first has number 0.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn find(
    house: &House,
    who: &Actor,
    asking: &Asking,
    language: Language,
    page: usize,
    size: usize,
) -> Result<Found, Failure> {
    let mut eyes = Eyes::of(who)?;
    if asking.sought.is_empty() || asking.sought.is_too_short() {
        return Ok(Found::default());
    }
    let mut reader = house.database.read().await?;
    let among: Vec<String> = eyes.all(reader.link()).await?.iter().map(entries::for_readers).collect();
    let (all, cut) = keys(reader.link(), &mut eyes, asking, &among, Vec::new()).await?;
    let mut found = counts(&all, asking, &eyes);
    let (mut chosen, more) = if cut && asking.is_narrowed() {
        // Of so many that not all were looked at, those that are asked for are fetched on their own.
        keys(reader.link(), &mut eyes, asking, &among, asking.marks()).await?
    } else {
        (all, cut)
    };
    chosen.retain(|key| asking.takes(key, None));
    let wanted = asking.language.unwrap_or(language);
    let chosen = once(chosen, wanted.code());
    (found.count, found.more) = (chosen.len(), more);
    for key in chosen.into_iter().skip(page.saturating_mul(size)).take(size) {
        if let Some(says) = entries::says(reader.link(), key.place).await? {
            let meeting = key.meeting.as_ref().and_then(|id| eyes.meetings.get(id)).cloned();
            found.finds.push(shown(key, says, meeting, &asking.sought, wanted.code()));
        }
    }
    Ok(found)
}

/// What is found, best first: whose title has all of it before whose text has it; facts of the directory first among
/// titles; the newest first. Says whether there is more.
async fn keys(
    mut link: Link<'_>,
    eyes: &mut Eyes<'_>,
    asking: &Asking,
    among: &[String],
    also: Vec<String>,
) -> Result<(Vec<Key>, bool), Broken> {
    let limit = i64::try_from(LOOKED_AT).unwrap_or(i64::MAX);
    let search = |wanted: Wanted| Search { wanted, among: among.to_vec(), also: also.clone() };
    let titled = entries::find(link.again(), &search(entries::in_the_title(&asking.sought)), limit).await?;
    let anywhere = entries::find(link.again(), &search(entries::anywhere(&asking.sought)), limit).await?;
    let more = titled.len() == LOOKED_AT || anywhere.len() == LOOKED_AT;
    let (directory, others): (Vec<Key>, Vec<Key>) = titled.into_iter().partition(|key| key.kind.is_of_directory());
    let mut seen = HashSet::new();
    let mut kept = Vec::new();
    for key in directory.into_iter().chain(others).chain(anywhere) {
        // The index was asked for nothing else; but who may read is never an index's to say.
        if seen.insert(key.place) && eyes.may_read(link.again(), &key.readers).await? {
            kept.push(key);
        }
    }
    Ok((kept, more))
}

/// Each thing once: of a text in several languages the reader's.
fn once(keys: Vec<Key>, language: &str) -> Vec<Key> {
    let mut at: HashMap<(Kind, String), usize> = HashMap::new();
    let mut things: Vec<Key> = Vec::new();
    for key in keys {
        match at.get(&(key.kind, key.thing.clone())) {
            None => {
                at.insert((key.kind, key.thing.clone()), things.len());
                things.push(key);
            }
            Some(known) if things[*known].languages != language && key.languages == language => things[*known] = key,
            Some(_) => {}
        }
    }
    things
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    Kind,
    Language,
    Meeting,
    Theme,
}

impl Asking {
    const fn is_narrowed(&self) -> bool {
        self.kind.is_some() || self.language.is_some() || self.meeting.is_some() || self.theme.is_some()
    }

    fn marks(&self) -> Vec<String> {
        let kind = self.kind.map(entries::of_kind);
        let language = self.language.map(|language| in_language(language.code()));
        let meeting = self.meeting.as_ref().map(entries::of_meeting);
        let theme = self.theme.as_deref().map(entries::on_theme);
        [kind, language, meeting, theme].into_iter().flatten().collect()
    }

    /// Whether a key is among what is asked for, but for one filter.
    fn takes(&self, key: &Key, but: Option<Filter>) -> bool {
        let has = |list: &str, one: &str| list.split(' ').any(|part| part == one);
        (but == Some(Filter::Kind) || self.kind.is_none_or(|kind| key.kind == kind))
            && (but == Some(Filter::Language) || self.language.is_none_or(|one| has(&key.languages, one.code())))
            && (but == Some(Filter::Meeting) || self.meeting.is_none() || key.meeting == self.meeting)
            && (but == Some(Filter::Theme) || self.theme.as_deref().is_none_or(|theme| has(&key.themes, theme)))
    }
}

/// How many things there are for each choice of each filter.
fn counts(keys: &[Key], asking: &Asking, eyes: &Eyes<'_>) -> Found {
    let things = |filter: Filter, is: &dyn Fn(&Key) -> bool| {
        let those = keys.iter().filter(|key| asking.takes(key, Some(filter)) && is(key));
        those.map(|key| (key.kind, key.thing.as_str())).collect::<HashSet<_>>().len()
    };
    let kinds = Kind::ALL.iter().map(|kind| (*kind, things(Filter::Kind, &|key| key.kind == *kind)));
    let languages = Language::ALL.into_iter().map(|language| {
        let has = |key: &Key| key.languages.split(' ').any(|code| code == language.code());
        (language, things(Filter::Language, &has))
    });
    let meetings = eyes
        .meetings
        .values()
        .map(|meeting| (meeting.clone(), things(Filter::Meeting, &|key| key.meeting.as_ref() == Some(&meeting.id))));
    let mut themes: BTreeMap<&str, HashSet<(Kind, &str)>> = BTreeMap::new();
    for key in keys.iter().filter(|key| asking.takes(key, Some(Filter::Theme))) {
        for theme in key.themes.split_whitespace() {
            themes.entry(theme).or_default().insert((key.kind, &key.thing));
        }
    }
    Found {
        kinds: kinds.filter(|(_, count)| *count > 0).collect(),
        languages: languages.filter(|(_, count)| *count > 0).collect(),
        meetings: meetings.filter(|(_, count)| *count > 0).collect(),
        themes: themes.into_iter().map(|(theme, those)| (theme.to_owned(), those.len())).collect(),
        ..Found::default()
    }
}

fn shown(key: Key, says: Says, meeting: Option<Meeting>, sought: &Sought, language: &str) -> Find {
    let title = marked(&says.title, sought, language, false);
    let text = marked(&says.text, sought, language, true);
    // Searched only where it belongs to a title.
    let called = if title.is_some() { all_marked(&says.called, sought) } else { plain(&says.called) };
    Find {
        kind: key.kind,
        thing: key.thing,
        meeting,
        title,
        text,
        under: says.under,
        called,
        within: says.within,
        date: says.date,
    }
}

fn all_marked(text: &str, sought: &Sought) -> Vec<Piece> {
    let taken = words(text);
    let ranges: Vec<_> = sought.places(&taken).into_iter().map(|(_, range)| range).collect();
    quoting::pieces(text, &(0..text.len()), &taken, &ranges)
}

fn plain(text: &str) -> Vec<Piece> {
    let whole = (!text.is_empty()).then(|| Piece { words: text.to_owned(), marked: false });
    whole.into_iter().collect()
}

/// In the reader's language if what is looked for stands there, else in one in which it does, else as it is.
fn marked(said: &Multilingual, sought: &Sought, language: &str, as_sentence: bool) -> Option<Words> {
    let (picked, own) = said.pick(language);
    let others = said.all().filter(|(code, _)| *code != picked);
    let (code, text, taken, places) = std::iter::once((picked, own))
        .chain(others)
        .map(|(code, text)| {
            let taken = words(text);
            let places = sought.places(&taken);
            (code, text, taken, places)
        })
        .find(|(.., places)| !places.is_empty())
        .unwrap_or_else(|| (picked, own, words(own), Vec::new()));
    if text.trim().is_empty() {
        return None;
    }
    let ranges: Vec<_> = places.iter().map(|(_, range)| range.clone()).collect();
    let sentence = if as_sentence {
        // The sentence with most of what is looked for.
        let best =
            ranges.iter().take(COMPARED_MAX).map(|range| quoting::sentence(text, &taken, range)).max_by_key(|one| {
                let within = |at: usize| taken.get(at).is_some_and(|word| one.start <= word.from && word.to <= one.end);
                let terms: HashSet<usize> =
                    places.iter().filter(|(_, range)| within(range.start)).map(|(term, _)| *term).collect();
                // Of equals the first.
                (terms.len(), usize::MAX - one.start)
            });
        best.unwrap_or_else(|| quoting::sentence(text, &taken, &(0..usize::from(!taken.is_empty()))))
    } else {
        0..text.len()
    };
    let pieces = quoting::pieces(text, &sentence, &taken, &ranges);
    Some(Words { language: code.to_owned(), pieces })
}
