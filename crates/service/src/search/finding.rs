//! Searching: what is found, in which order, how much of each kind there is, and the sentence that is shown of it.

use std::collections::{HashMap, HashSet};

use entente_domain::{
    ids::{NoteId, PostId},
    meeting::Meeting,
    search::{Kind, Sought, words},
    text::{Language, Multilingual},
};
use entente_store::{
    Broken, Reader,
    entries::{self, Key, Says},
    search::{Search, Wanted},
};

use super::{
    Asking, Eyes, narrowing,
    quoting::{self, Piece},
};
use crate::{Actor, Failure, House, themes};

/// Entries that are looked at for one search, by title and by text; who gets more has to ask more closely.
pub const LOOKED_AT: usize = 500;
/// Places of what was found that are compared for the best sentence.
const COMPARED_MAX: usize = 12;
/// Places at which one post is shown to be cited, at the most.
const CITING_MAX: i64 = 50;

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
    let asking = &settled(house, asking).await?;
    let Some(mut looked) = look(house, who, asking).await? else { return Ok(Found::default()) };
    let mut found = narrowing::counts(&looked.all, asking, &looked.eyes.meetings);
    if looked.more {
        // Of so many, some kinds may be older than all that were looked at. That there are any is said.
        let whatever = Asking { kind: None, ..asking.clone() };
        let mut unseen: Vec<Kind> = Kind::ALL.to_vec();
        unseen.retain(|kind| found.kinds.iter().all(|(one, _)| one != kind));
        // All at once: mostly there is none of any of them.
        while !unseen.is_empty() {
            let mut also = whatever.marks();
            also.push(unseen.iter().copied().map(entries::of_kind).collect());
            let search = looked.search(entries::anywhere(&asking.sought), also);
            let Some(key) = entries::newest(looked.reader.link(), &search).await? else { break };
            unseen.retain(|kind| *kind != key.kind);
            if looked.eyes.may_read(looked.reader.link(), &key.readers).await? {
                found.kinds.push((key.kind, 1));
            }
        }
        found.kinds.sort_unstable();
    }
    looked.show(asking, language, page.saturating_mul(size), size, found).await
}

/// The best of it alone, for while somebody is still typing.
///
/// # Errors
/// As [`find`].
pub async fn best(
    house: &House,
    who: &Actor,
    asking: &Asking,
    language: Language,
    size: usize,
) -> Result<Found, Failure> {
    let asking = &settled(house, asking).await?;
    let Some(looked) = look(house, who, asking).await? else { return Ok(Found::default()) };
    looked.show(asking, language, 0, size, Found::default()).await
}

/// Where a post is cited, as far as the reader may see that, the newest first.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn citing(house: &House, who: &Actor, post: &PostId, language: Language) -> Result<Vec<Find>, Failure> {
    // So that the sentence is shown in which it stands.
    let sought = Sought::read(&format!("\"/posts/{post}\""));
    let mut found = marked_with(house, who, entries::citing(post), &sought, language).await?;
    found.retain(|find| find.kind != Kind::Post || find.thing != post.as_str());
    Ok(found)
}

/// What was made of the words of a note, as far as the reader may see that, the newest first.
///
/// # Errors
/// [`Failure::Forbidden`] for those who read no public pages.
pub async fn made_of(house: &House, who: &Actor, note: &NoteId, language: Language) -> Result<Vec<Find>, Failure> {
    marked_with(house, who, entries::made_of(note), &Sought::default(), language).await
}

async fn marked_with(
    house: &House,
    who: &Actor,
    mark: String,
    sought: &Sought,
    language: Language,
) -> Result<Vec<Find>, Failure> {
    let mut eyes = Eyes::of(who)?;
    let mut reader = house.database.read().await?;
    let among: Vec<String> = eyes.all(reader.link()).await?.iter().map(entries::for_readers).collect();
    let search = Search { wanted: Wanted::Any(vec![mark]), among, also: Vec::new() };
    let mut keys = entries::find(reader.link(), &search, CITING_MAX).await?;
    let mut seen = Vec::new();
    for key in keys.drain(..) {
        if eyes.may_read(reader.link(), &key.readers).await? {
            seen.push(key);
        }
    }
    let mut finds = Vec::new();
    for key in once(seen, language.code()) {
        if let Some(says) = entries::says(reader.link(), key.place).await? {
            let meeting = key.meeting.as_ref().and_then(|id| eyes.meetings.get(id)).cloned();
            finds.push(shown(key, says, meeting, sought, language.code()));
        }
    }
    Ok(finds)
}

/// What one search has looked at.
struct Looked<'w> {
    eyes: Eyes<'w>,
    reader: Reader,
    /// The marks of what the reader may see.
    among: Vec<String>,
    /// Whatever the filters, best first.
    all: Vec<Key>,
    /// There is more.
    more: bool,
}

/// Asks for a theme as it is called now.
async fn settled(house: &House, asking: &Asking) -> Result<Asking, Broken> {
    let mut asking = asking.clone();
    if asking.theme.is_some() {
        let mut reader = house.database.read().await?;
        asking.theme = themes::asked_for(reader.link(), asking.theme.as_ref()).await?;
    }
    Ok(asking)
}

/// None where there is nothing to look for.
async fn look<'w>(house: &House, who: &'w Actor, asking: &Asking) -> Result<Option<Looked<'w>>, Failure> {
    let mut eyes = Eyes::of(who)?;
    if asking.sought.is_empty() || asking.sought.is_too_short() {
        return Ok(None);
    }
    let mut reader = house.database.read().await?;
    let mut among: Vec<String> = eyes.all(reader.link()).await?.iter().map(entries::for_readers).collect();
    among.sort_unstable();
    among.dedup();
    let mut looked = Looked { eyes, reader, among, all: Vec::new(), more: false };
    (looked.all, looked.more) = looked.keys(asking, &[]).await?;
    Ok(Some(looked))
}

impl Looked<'_> {
    fn search(&self, wanted: Wanted, also: Vec<Vec<String>>) -> Search {
        Search { wanted, among: self.among.clone(), also }
    }

    /// What is found, best first: whose title has all of it before whose text has it; facts of the directory first among
    /// titles; the newest first. Says whether there is more.
    async fn keys(&mut self, asking: &Asking, also: &[Vec<String>]) -> Result<(Vec<Key>, bool), Broken> {
        let limit = i64::try_from(LOOKED_AT).unwrap_or(i64::MAX);
        let (in_the_title, anywhere) = (entries::in_the_title(&asking.sought), entries::anywhere(&asking.sought));
        let (titled, anywhere) = (self.search(in_the_title, also.to_vec()), self.search(anywhere, also.to_vec()));
        let titled = entries::find(self.reader.link(), &titled, limit).await?;
        let anywhere = entries::find(self.reader.link(), &anywhere, limit).await?;
        let more = titled.len() == LOOKED_AT || anywhere.len() == LOOKED_AT;
        let (directory, others): (Vec<Key>, Vec<Key>) = titled.into_iter().partition(|key| key.kind.is_of_directory());
        let mut seen = HashSet::new();
        let mut kept = Vec::new();
        for key in directory.into_iter().chain(others).chain(anywhere) {
            // The index was asked for nothing else; but who may read is never an index's to say.
            if seen.insert(key.place) && self.eyes.may_read(self.reader.link(), &key.readers).await? {
                kept.push(key);
            }
        }
        Ok((kept, more))
    }

    /// Narrowed down to what is asked for, with what is shown of one stretch of it.
    async fn show(
        mut self,
        asking: &Asking,
        language: Language,
        from: usize,
        size: usize,
        mut found: Found,
    ) -> Result<Found, Failure> {
        let (mut chosen, more) = if self.more && asking.is_narrowed() {
            // Of so many that not all were looked at, those that are asked for are fetched on their own.
            self.keys(asking, &asking.marks()).await?
        } else {
            (std::mem::take(&mut self.all), self.more)
        };
        chosen.retain(|key| asking.takes(key, None));
        let wanted = asking.language.unwrap_or(language).code();
        let chosen = once(chosen, wanted);
        (found.count, found.more) = (chosen.len(), more);
        for key in chosen.into_iter().skip(from).take(size) {
            if let Some(says) = entries::says(self.reader.link(), key.place).await? {
                let meeting = key.meeting.as_ref().and_then(|id| self.eyes.meetings.get(id)).cloned();
                found.finds.push(shown(key, says, meeting, &asking.sought, wanted));
            }
        }
        Ok(found)
    }
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
