//! The index of everything that can be found: entries with their words and marks. What an entry holds, who may read it and
//! what becomes of it is the service's to say; here it is kept and looked up.

mod taken;

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
};

use entente_domain::{
    ids::{MeetingId, NoteId, PostId},
    search::{Kind, Readers, Sought, Term, Word, hash, is_sign, stem, words},
    text::Multilingual,
};
use serde::{Deserialize, Serialize};

pub use taken::{Untaken, set_taken, stale_notes, taken, untaken};

use crate::{
    Broken, Link,
    programme::{json, text},
    search::{Clause, Search, Wanted, for_fts5, for_tsvector, in_language, readers_mark},
    themes,
};

/// What can be found of a thing, or of a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: Kind,
    /// Its id.
    pub thing: String,
    /// Codes.
    pub languages: Vec<String>,
    pub meeting: Option<MeetingId>,
    pub readers: Readers,
    /// By which the newest come first: days since 1970.
    pub day: i64,
    /// Keys of themes.
    pub themes: Vec<String>,
    pub says: Says,
}

/// What is searched and shown of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Says {
    /// Empty where the words have no title of their own, as a paragraph; then `under` names what they stand in.
    pub title: Multilingual,
    pub text: Multilingual,
    /// What it stands in: a document, an item. Not searched.
    #[serde(skip_serializing_if = "Multilingual::is_empty")]
    pub under: Multilingual,
    /// "OP4", "MIDSA", "2.1". Searched with the title, if there is one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub called: String,
    /// The id of what it stands in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub within: String,
    /// `YYYY-MM-DD`, where it has a day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    /// The posts whose address stands in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<PostId>,
    /// Of a post: the note it was made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_of: Option<NoteId>,
}

/// What is known of an entry without looking at what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub place: i64,
    pub kind: Kind,
    pub thing: String,
    pub languages: String,
    pub meeting: Option<MeetingId>,
    pub readers: Readers,
    pub themes: String,
}

/// Marks an entry for its readers.
pub fn for_readers(readers: &Readers) -> String {
    readers_mark(&readers.class())
}

/// Marks an entry for its kind.
pub fn of_kind(kind: Kind) -> String {
    format!("0k{}", kind.word().replace('_', ""))
}

/// Marks an entry for its meeting.
pub fn of_meeting(meeting: &MeetingId) -> String {
    format!("0m{:016x}", hash(meeting.as_str()))
}

/// Marks an entry for a theme.
pub fn on_theme(theme: &str) -> String {
    format!("0h{:016x}", hash(theme))
}

/// Marks an entry that cites a post.
pub fn citing(post: &PostId) -> String {
    format!("0c{:016x}", hash(post.as_str()))
}

/// Marks an entry of what was made of a note.
pub fn made_of(note: &NoteId) -> String {
    format!("0n{:016x}", hash(note.as_str()))
}

/// Whatever is sought, in whatever an entry says.
pub fn anywhere(sought: &Sought) -> Wanted {
    let clause = |term: &Term| match term {
        Term::Phrase(phrase) => Clause::Phrase(phrase.clone()),
        Term::Word(word) => Clause::Phrase(vec![stemmed(word)]),
        Term::Beginning(word) => Clause::Begins { with: word.clone(), or: stemmed(word) },
    };
    Wanted::All(sought.terms.iter().map(clause).collect())
}

/// All of it in the title.
pub fn in_the_title(sought: &Sought) -> Wanted {
    let clause = |term: &Term| match term {
        Term::Phrase(phrase) => phrase.iter().map(|word| Clause::Phrase(vec![titled(word)])).collect(),
        Term::Word(word) => vec![Clause::Phrase(vec![titled(word)])],
        Term::Beginning(word) => vec![Clause::Begins { with: titled(word), or: titled(word) }],
    };
    Wanted::All(sought.terms.iter().flat_map(clause).collect())
}

fn stemmed(word: &str) -> String {
    format!("0s{}", stem(word))
}

fn titled(word: &str) -> String {
    format!("0t{}", stem(word))
}

/// Words of one entry that are searched: more are cut by one of the engines, so whoever has more makes several entries.
pub const WORDS_MAX: usize = 4_000;

/// How many places a day has; more entries than that are not taken in in all.
const PLACES_OF_A_DAY: i64 = 10_000_000_000;

const NUMBERS_SQLITE: &str = "update search_counter set number = number + $1 where id = 1 returning number";
const NUMBERS_POSTGRES: &str = "select nextval('search_number') from generate_series(1, $1)";
const ADD: &str = "insert into search_entry \
     (place, source, kind, thing, languages, meeting_id, readers, themes, record) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const INDEX_FTS5: &str = "insert into search_words (rowid, words) values ($1, $2)";
const INDEX_TSVECTOR: &str = "insert into search_words (place, words) values ($1, $2::tsvector)";

/// Puts the entries of one source in, in place of those it had. Of one day the first comes first.
pub async fn put(mut link: Link<'_>, source: &str, entries: &[Entry]) -> Result<(), Broken> {
    drop_source(link.again(), source).await?;
    let entries = settled(link.again(), entries).await?;
    let numbers = numbers(link.again(), entries.len()).await?;
    for (entry, number) in entries.iter().zip(numbers.into_iter().rev()) {
        let place = entry.day * PLACES_OF_A_DAY + number;
        execute!(
            link.again(),
            ADD,
            place,
            source.to_owned(),
            entry.kind.word(),
            entry.thing.clone(),
            entry.languages.join(" "),
            entry.meeting.as_ref().map(ToString::to_string),
            entry.readers.word(),
            entry.themes.join(" "),
            text("search_entry.record", &entry.says)?,
        )?;
        let (taken, marks) = indexed(entry);
        match link.again() {
            Link::Sqlite(c) => {
                sqlx::query(INDEX_FTS5).bind(place).bind(for_fts5(&taken, &marks)).execute(&mut *c).await?;
            }
            Link::Postgres(c) => {
                sqlx::query(INDEX_TSVECTOR).bind(place).bind(for_tsvector(&taken, &marks)).execute(&mut *c).await?;
            }
        }
    }
    Ok(())
}

/// With themes as they are called now, whatever names them as they were.
async fn settled<'e>(link: Link<'_>, entries: &'e [Entry]) -> Result<Cow<'e, [Entry]>, Broken> {
    if entries.iter().all(|entry| entry.themes.is_empty()) {
        return Ok(Cow::Borrowed(entries));
    }
    let merged = themes::merged(link).await?;
    if merged.is_empty() {
        return Ok(Cow::Borrowed(entries));
    }
    let mut entries = entries.to_vec();
    entries.iter_mut().for_each(|entry| merged.settle(&mut entry.themes));
    Ok(Cow::Owned(entries))
}

/// New numbers, growing. PostgreSQL gives them without making anybody wait for the end of another's transaction; SQLite
/// has one writer.
async fn numbers(link: Link<'_>, count: usize) -> Result<Vec<i64>, Broken> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(match link {
        Link::Sqlite(c) => {
            let (last,): (i64,) = sqlx::query_as(NUMBERS_SQLITE).bind(count).fetch_one(&mut *c).await?;
            (last - count + 1..=last).collect()
        }
        Link::Postgres(c) => {
            let rows: Vec<(i64,)> = sqlx::query_as(NUMBERS_POSTGRES).bind(count).fetch_all(&mut *c).await?;
            rows.into_iter().map(|(number,)| number).collect()
        }
    })
}

/// What goes into the index: words in their order, and stems and marks without one.
fn indexed(entry: &Entry) -> (Vec<Word>, BTreeSet<String>) {
    let mut taken = Vec::new();
    let mut marks = BTreeSet::new();
    let called = if entry.says.title.is_empty() { "" } else { entry.says.called.as_str() };
    let titles = entry.says.title.all().map(|(_, title)| title).chain([called]);
    for title in titles {
        let of_title = words(title);
        marks.extend(of_title.iter().map(|word| titled(&word.folded)));
        taken.extend(of_title);
    }
    for (_, said) in entry.says.text.all() {
        taken.extend(words(said));
    }
    taken.truncate(WORDS_MAX);
    marks.extend(taken.iter().filter(|word| !is_sign(&word.folded)).map(|word| stemmed(&word.folded)));
    marks.extend(entry.languages.iter().map(|code| in_language(code)));
    marks.extend(entry.themes.iter().map(|theme| on_theme(theme)));
    marks.extend(entry.meeting.as_ref().map(of_meeting));
    marks.extend(entry.says.cites.iter().map(citing));
    marks.extend(entry.says.made_of.as_ref().map(made_of));
    marks.insert(of_kind(entry.kind));
    marks.insert(for_readers(&entry.readers));
    (taken, marks)
}

const DROP: &str = "delete from search_entry where source = $1";

/// Takes out what a source has in the index.
pub async fn drop_source(link: Link<'_>, source: &str) -> Result<(), Broken> {
    execute!(link, DROP, source.to_owned())?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct KeyRow {
    place: i64,
    kind: String,
    thing: String,
    languages: String,
    meeting_id: Option<String>,
    readers: String,
    themes: String,
}

impl KeyRow {
    fn key(self, readers: Readers) -> Result<Key, Broken> {
        Ok(Key {
            place: self.place,
            kind: Kind::from_word(&self.kind).ok_or_else(|| Broken::stored("search_entry.kind", &self.kind))?,
            thing: self.thing,
            languages: self.languages,
            meeting: self.meeting_id.map(MeetingId::new),
            readers,
            themes: self.themes,
        })
    }
}

// One statement but for where the words are; see `search.rs`. Only as many entries as are asked for are looked up.
const FIND_FTS5: &str = "select place, kind, thing, languages, meeting_id, readers, themes from search_entry \
     where place in (select rowid from search_words where search_words match $1 order by rowid desc limit $2) \
     order by place desc";
const FIND_TSVECTOR: &str = "select place, kind, thing, languages, meeting_id, readers, themes from search_entry \
     where place in (select place from search_words where words @@ $1::tsquery order by place desc limit $2) \
     order by place desc";

/// The newest that are found. Whether somebody may read each of them is the policy's to say.
pub async fn find(link: Link<'_>, search: &Search, limit: i64) -> Result<Vec<Key>, Broken> {
    if search.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<KeyRow> = match link {
        Link::Sqlite(c) => sqlx::query_as(FIND_FTS5).bind(search.fts5()).bind(limit).fetch_all(&mut *c).await,
        Link::Postgres(c) => sqlx::query_as(FIND_TSVECTOR).bind(search.tsquery()).bind(limit).fetch_all(&mut *c).await,
    }?;
    keys(rows)
}

// For what is mostly not there. PostgreSQL would go back through everything, in the belief that it will soon meet one.
const NEWEST_TSVECTOR: &str = "with found as materialized (select place from search_words where words @@ $1::tsquery) \
     select place, kind, thing, languages, meeting_id, readers, themes from search_entry \
     where place = (select max(place) from found)";

/// The newest that is found, if there is one.
pub async fn newest(link: Link<'_>, search: &Search) -> Result<Option<Key>, Broken> {
    let Link::Postgres(connection) = link else { return Ok(find(link, search, 1).await?.pop()) };
    if search.is_empty() {
        return Ok(None);
    }
    let rows: Vec<KeyRow> = sqlx::query_as(NEWEST_TSVECTOR).bind(search.tsquery()).fetch_all(&mut *connection).await?;
    Ok(keys(rows)?.pop())
}

fn keys(rows: Vec<KeyRow>) -> Result<Vec<Key>, Broken> {
    // Most have the readers of others.
    let mut known: HashMap<String, Readers> = HashMap::new();
    rows.into_iter()
        .map(|row| {
            let readers = match known.get(&row.readers) {
                Some(readers) => readers.clone(),
                None => {
                    let read = readers(&row.readers)?;
                    known.insert(row.readers.clone(), read.clone());
                    read
                }
            };
            row.key(readers)
        })
        .collect()
}

fn readers(word: &str) -> Result<Readers, Broken> {
    Readers::from_word(word).ok_or_else(|| Broken::stored("search_entry.readers", word))
}

const SAYS: &str = "select record from search_entry where place = $1";

/// What the entry at a place says, whoever may read it; none if it has been taken out meanwhile.
pub async fn says(link: Link<'_>, place: i64) -> Result<Option<Says>, Broken> {
    let row: Option<(String,)> = row!(link, (String,), SAYS, place)?;
    row.map(|(record,)| json("search_entry.record", &record)).transpose()
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    #[sqlx(flatten)]
    key: KeyRow,
    record: String,
}

const OF_SOURCE: &str = "select place, kind, thing, languages, meeting_id, readers, themes, record from search_entry \
     where source = $1 order by place desc";

/// All a source has in the index, as it was put in.
pub async fn of_source(link: Link<'_>, source: &str) -> Result<Vec<Entry>, Broken> {
    let split = |codes: &str| codes.split_whitespace().map(str::to_owned).collect();
    rows!(link, EntryRow, OF_SOURCE, source.to_owned())?
        .into_iter()
        .map(|row| {
            let says = json("search_entry.record", &row.record)?;
            let readers = readers(&row.key.readers)?;
            let key = row.key.key(readers)?;
            Ok(Entry {
                languages: split(&key.languages),
                themes: split(&key.themes),
                day: key.place / PLACES_OF_A_DAY,
                kind: key.kind,
                thing: key.thing,
                meeting: key.meeting,
                readers: key.readers,
                says,
            })
        })
        .collect()
}

const SOURCES_ON: &str = "select distinct source from search_entry where ' ' || themes || ' ' like '% ' || $1 || ' %' \
     order by source";

/// The sources of what is on a theme.
pub async fn sources_on(link: Link<'_>, theme: &str) -> Result<Vec<String>, Broken> {
    Ok(rows!(link, (String,), SOURCES_ON, theme.to_owned())?.into_iter().map(|(source,)| source).collect())
}
