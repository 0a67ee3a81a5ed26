//! The updates of live texts, and how they lie in the table.
//!
//! One update is one row. Several of one text that are kept together, in one transaction, share a row: what a row
//! costs (its place in the tree, its checksum, the statement) is then paid once for all of them. Whoever reads sees
//! single updates and nothing of this.
//!
//! Such a row bears the number of the first of them, which nobody may use twice, so that two servers that write at
//! once notice each other; `through` is the number of the last. Its author and time are those of the last.

use std::collections::HashMap;

use entente_domain::{
    clock::Moment,
    ids::{NoteId, PartyId, UserId},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{Broken, Database, Link};

/// An update as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateRow {
    pub seq: i64,
    pub at: i64,
    pub author_id: String,
    pub party_id: Option<String>,
    /// SHA-256 over the bytes, as it was when they were written. Empty if the disk has spoilt them.
    pub checksum: Vec<u8>,
    pub bytes: Vec<u8>,
}

/// An update without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrokeRow {
    pub seq: i64,
    pub at: i64,
    pub author_id: String,
    pub party_id: Option<String>,
}

/// An update to be stored.
#[derive(Clone, Copy, Debug)]
pub struct NewUpdate<'a> {
    pub note: &'a NoteId,
    pub seq: i64,
    pub at: Moment,
    pub author: &'a UserId,
    pub party: Option<&'a PartyId>,
    /// SHA-256 over the bytes.
    pub checksum: &'a [u8],
    pub bytes: &'a [u8],
}

/// So many share a row at most …
const TOGETHER_MAX: usize = 256;
/// … or so many bytes, whichever comes first: what is read to reach one of them.
const TOGETHER_BYTES_MAX: usize = 16 << 10;

/// What lies in a row of several updates, in the format of postcard.
#[derive(Serialize, Deserialize)]
struct Pack<'a> {
    /// Accounts, and for which parties they wrote; each pair once.
    #[serde(borrow)]
    authors: Vec<(&'a str, Option<&'a str>)>,
    #[serde(borrow)]
    updates: Vec<Packed<'a>>,
}

#[derive(Serialize, Deserialize)]
struct Packed<'a> {
    /// A place in the list of authors.
    author: usize,
    /// So many microseconds before the last of the row's updates it came.
    before: i64,
    bytes: &'a [u8],
}

impl<'a> Pack<'a> {
    fn of(updates: &[&NewUpdate<'a>], last: &NewUpdate<'a>) -> Self {
        let mut authors: Vec<(&str, Option<&str>)> = Vec::new();
        let packed = updates.iter().map(|update| {
            let who = (update.author.as_str(), update.party.map(PartyId::as_str));
            // Few people write in one text in one moment.
            let author = authors.iter().position(|known| *known == who).unwrap_or_else(|| {
                authors.push(who);
                authors.len() - 1
            });
            Packed { author, before: last.at.micros() - update.at.micros(), bytes: update.bytes }
        });
        Self { updates: packed.collect(), authors }
    }
}

/// A row that is to be written.
struct NewRow<'a> {
    seq: i64,
    /// The last of its updates, or the only one.
    last: &'a NewUpdate<'a>,
    /// Of several: what lies in it, and its checksum.
    pack: Option<(Vec<u8>, [u8; 32])>,
}

impl<'a> NewRow<'a> {
    /// A row of updates that follow one another.
    fn of(first: &'a NewUpdate<'a>, rest: &[&'a NewUpdate<'a>]) -> Result<Self, Broken> {
        let Some(last) = rest.last() else { return Ok(Self { seq: first.seq, last: first, pack: None }) };
        let all: Vec<_> = std::iter::once(first).chain(rest.iter().copied()).collect();
        let packed = postcard::to_stdvec(&Pack::of(&all, last))
            .map_err(|error| Broken::Stored(format!("updates of note {}: {error}", first.note)))?;
        let checksum = Sha256::digest(&packed).into();
        Ok(Self { seq: first.seq, last, pack: Some((packed, checksum)) })
    }

    fn through(&self) -> Option<i64> {
        self.pack.is_some().then_some(self.last.seq)
    }

    fn bytes(&self) -> &[u8] {
        self.pack.as_ref().map_or(self.last.bytes, |(bytes, _)| bytes)
    }

    fn checksum(&self) -> &[u8] {
        self.pack.as_ref().map_or(self.last.checksum, |(_, checksum)| checksum)
    }
}

/// Puts in one row what belongs together: of one text, and numbered one after the other.
fn rows<'a>(updates: &'a [NewUpdate<'a>]) -> Result<Vec<NewRow<'a>>, Broken> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut texts: Vec<Vec<&NewUpdate<'a>>> = Vec::new();
    for update in updates {
        let place = *places.entry(update.note.as_str()).or_insert_with(|| {
            texts.push(Vec::new());
            texts.len() - 1
        });
        texts[place].push(update);
    }
    let mut rows = Vec::with_capacity(texts.len());
    for text in &texts {
        let mut left = text.as_slice();
        while let Some((first, rest)) = left.split_first() {
            let (together, after) = rest.split_at(joining(first, rest));
            rows.push(NewRow::of(first, together)?);
            left = after;
        }
    }
    Ok(rows)
}

/// How many of these share a row with the one before them.
fn joining(first: &NewUpdate<'_>, rest: &[&NewUpdate<'_>]) -> usize {
    let mut last = first.seq;
    let mut bytes = first.bytes.len();
    let mut joining = 0;
    for update in rest.iter().take(TOGETHER_MAX - 1) {
        last += 1;
        bytes += update.bytes.len();
        if update.seq != last || bytes > TOGETHER_BYTES_MAX {
            break;
        }
        joining += 1;
    }
    joining
}

macro_rules! insert {
    ($rows:expr) => {
        concat!("insert into note_update (note_id, seq, through, at, author_id, party_id, checksum, bytes) ", $rows)
    };
}
macro_rules! four {
    ($row:expr) => {
        concat!($row, ", ", $row, ", ", $row, ", ", $row)
    };
}
/// A row costs less than the statement round it. Parameters without names: those with one the library looks up
/// one by one, in a list that is as long as they are many.
const SQLITE_ONE: &str = insert!("values (?, ?, ?, ?, ?, ?, ?, ?)");
const SQLITE_SIXTEEN: &str = insert!(concat!("values ", four!(four!("(?, ?, ?, ?, ?, ?, ?, ?)"))));
const SIXTEEN: usize = 16;
const POSTGRES: &str = insert!(
    "select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::bytea[], \
     $8::bytea[])"
);

/// Stores updates in the caller's transaction.
///
/// # Errors
/// [`Broken`], with [`Broken::is_duplicate`] where a number is taken.
pub async fn append(link: Link<'_>, updates: &[NewUpdate<'_>]) -> Result<(), Broken> {
    put(link, &rows(updates)?).await
}

async fn put(link: Link<'_>, rows: &[NewRow<'_>]) -> Result<(), Broken> {
    match link {
        Link::Sqlite(connection) => {
            let (sixteen, rest) = rows.as_chunks::<SIXTEEN>();
            let ones = rest.chunks(1).map(|row| (SQLITE_ONE, row));
            for (sql, rows) in sixteen.iter().map(|rows| (SQLITE_SIXTEEN, rows.as_slice())).chain(ones) {
                let bound = rows.iter().fold(sqlx::query(sql), |query, row| {
                    query
                        .bind(row.last.note.as_str())
                        .bind(row.seq)
                        .bind(row.through())
                        .bind(row.last.at.micros())
                        .bind(row.last.author.as_str())
                        .bind(row.last.party.map(PartyId::as_str))
                        .bind(row.checksum())
                        .bind(row.bytes())
                });
                bound.execute(&mut *connection).await?;
            }
        }
        Link::Postgres(connection) => {
            macro_rules! column {
                ($field:expr) => {
                    rows.iter().map($field).collect::<Vec<_>>()
                };
            }
            sqlx::query(POSTGRES)
                .bind(column!(|row| row.last.note.as_str()))
                .bind(column!(|row| row.seq))
                .bind(column!(NewRow::through))
                .bind(column!(|row| row.last.at.micros()))
                .bind(column!(|row| row.last.author.as_str()))
                .bind(column!(|row| row.last.party.map(PartyId::as_str)))
                .bind(column!(NewRow::checksum))
                .bind(column!(NewRow::bytes))
                .execute(connection)
                .await?;
        }
    }
    Ok(())
}

/// Stores updates in a transaction of their own. It does not count as a change: no page that is kept shows a text.
///
/// # Errors
/// [`Broken`], with [`Broken::is_duplicate`] where a number is taken; then nothing is stored.
pub async fn append_alone(database: &Database, updates: &[NewUpdate<'_>]) -> Result<(), Broken> {
    let rows = rows(updates)?;
    // One statement is a transaction by itself, and begun and committed with one word instead of three.
    if matches!(rows.len(), 1 | SIXTEEN) || database.engine() == "postgresql" {
        let mut alone = database.alone().await?;
        return put(alone.link()?, &rows).await;
    }
    let mut tx = database.write().await?;
    put(tx.link(), &rows).await?;
    tx.commit_aside().await
}

/// A row as it lies in the table.
#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    through: Option<i64>,
    at: i64,
    author_id: String,
    party_id: Option<String>,
    checksum: Vec<u8>,
    bytes: Vec<u8>,
}

impl Row {
    /// Its updates, one by one: who wrote each and when, and what. Of a row that the disk has spoilt only what it says
    /// of its last one is known.
    fn split(&self) -> Vec<(StrokeRow, Option<&[u8]>)> {
        let stroke = |seq, at, author: &str, party: Option<&str>| StrokeRow {
            seq,
            at,
            author_id: author.to_owned(),
            party_id: party.map(ToOwned::to_owned),
        };
        let own = |seq| stroke(seq, self.at, &self.author_id, self.party_id.as_deref());
        let Some(through) = self.through else { return vec![(own(self.seq), Some(self.bytes.as_slice()))] };
        // A number can be spoilt as well: never more of them than a row is given.
        let through = through.clamp(self.seq, self.seq.saturating_add(TOGETHER_MAX as i64 - 1));
        let numbers = self.seq..=through;
        let Some(Pack { authors, updates }) = self.pack(through) else {
            return numbers.map(|seq| (own(seq), None)).collect();
        };
        let split = numbers.zip(updates).map(|(seq, packed)| {
            let (author, party) = authors[packed.author];
            (stroke(seq, self.at - packed.before, author, party), Some(packed.bytes))
        });
        split.collect()
    }

    /// What several updates lie in, if it is what was written.
    fn pack(&self, through: i64) -> Option<Pack<'_>> {
        if Sha256::digest(&self.bytes)[..] != self.checksum[..] {
            return None;
        }
        let pack: Pack<'_> = postcard::from_bytes(&self.bytes).ok()?;
        let is_whole = usize::try_from(through - self.seq + 1).is_ok_and(|count| count == pack.updates.len())
            && pack.updates.iter().all(|packed| packed.author < pack.authors.len());
        is_whole.then_some(pack)
    }

    fn updates(self) -> Vec<UpdateRow> {
        if self.through.is_none() {
            let Self { seq, at, author_id, party_id, checksum, bytes, .. } = self;
            return vec![UpdateRow { seq, at, author_id, party_id, checksum, bytes }];
        }
        let split = self.split().into_iter().map(|(StrokeRow { seq, at, author_id, party_id }, bytes)| {
            // What was spoilt matches no checksum, and so its readers notice.
            let (checksum, bytes) =
                bytes.map(|bytes| (Sha256::digest(bytes).to_vec(), bytes.to_vec())).unwrap_or_default();
            UpdateRow { seq, at, author_id, party_id, checksum, bytes }
        });
        split.collect()
    }
}

// The row in which the first of them lies may begin before it.
const AFTER: &str = "select seq, through, at, author_id, party_id, checksum, bytes from note_update \
     where note_id = $1 and coalesce(through, seq) > $2 and seq >= coalesce( \
     (select max(begun.seq) from note_update as begun where begun.note_id = $1 and begun.seq <= $2), 0) order by seq";

/// The log behind an update.
pub async fn updates_after(link: Link<'_>, note: &NoteId, seq: i64) -> Result<Vec<UpdateRow>, Broken> {
    let rows = rows!(link, Row, AFTER, note.to_string(), seq)?;
    Ok(rows.into_iter().flat_map(Row::updates).filter(|update| update.seq > seq).collect())
}

const THROUGH: &str = "select seq, through, at, author_id, party_id, checksum, bytes from note_update \
     where note_id = $1 and seq <= $2 order by seq";

/// The log from its beginning to an update.
pub async fn updates_through(link: Link<'_>, note: &NoteId, seq: i64) -> Result<Vec<UpdateRow>, Broken> {
    let rows = rows!(link, Row, THROUGH, note.to_string(), seq)?;
    Ok(rows.into_iter().flat_map(Row::updates).filter(|update| update.seq <= seq).collect())
}

// Of a row of one update its bytes are not needed, and may be long.
const STROKES: &str = "select seq, through, at, author_id, party_id, checksum, \
     case when through is null then checksum else bytes end as bytes from note_update where note_id = $1 order by seq";

/// Who wrote when, over the whole life of a note.
pub async fn strokes(link: Link<'_>, note: &NoteId) -> Result<Vec<StrokeRow>, Broken> {
    let rows = rows!(link, Row, STROKES, note.to_string())?;
    Ok(rows.iter().flat_map(Row::split).map(|(stroke, _)| stroke).collect())
}

#[cfg(test)]
mod tests;
