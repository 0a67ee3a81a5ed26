//! The life of a note: who wrote when, what it said at any moment, versions
//! with a name, and bringing back what it said.
//!
//! Whoever may read a note may read its history. Names are left out for what
//! was written while the Chatham House Rule was in force.

mod book;
mod names;

use entente_domain::{
    clock::Moment,
    ids::{NoteId, PartyId, UserId},
    limits::NAME_MAX,
    meeting::Item,
};
use entente_live::{
    compare::compare,
    editing::{self, EditRefused},
    history::{self, Logged, Stroke},
    log::Checksum,
    readable::{Author, Block},
    seat::Access,
};
use entente_store::{
    Broken,
    notes::{self, UpdateRow, VersionRow},
};
use serde::Serialize;

pub(crate) use names::Names;

use book::{Book, Happened};

use crate::{
    Actor, Failure, House,
    listening::Live,
    texts::{self, OpenNote, open as open_note},
};

/// A note, and what has happened to it.
#[derive(Clone, Debug)]
pub struct History {
    pub note: OpenNote,
    /// Of the note of an item.
    pub item: Option<Item>,
    /// The number of the last update; 0: nobody has written.
    pub end: i64,
    /// What was written in one go, in order.
    pub stretches: Vec<Stretch>,
    pub versions: Vec<Version>,
}

/// Something somebody wrote in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from_seq: i64,
    pub through_seq: i64,
    pub from: Moment,
    pub to: Moment,
    /// None where nobody is to be named.
    pub who: Option<Name>,
}

/// A state with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub seq: i64,
    pub name: String,
    pub at: Moment,
    pub who: Option<Name>,
}

/// Who wrote: the plate of a party, or a person who writes for none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Name {
    pub words: String,
    /// Which of the cursor colours.
    pub colour: u8,
}

/// What of the text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    #[default]
    Text,
    /// Each run with who wrote it.
    Authors,
    /// Against the state at an earlier update.
    Since(i64),
}

/// A text as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub blocks: Vec<Block>,
    /// Those whom [`entente_live::readable::Mark::By`] counts; none where nobody is to be named.
    pub authors: Vec<Option<Name>>,
}

/// Why a name or a return was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("a name is needed")]
    NameNeeded,
    #[error("the name is too long")]
    NameTooLong,
    #[error("another state of this note has that name")]
    NameTaken,
    /// The note never had that state.
    #[error("there is no such state")]
    NoSuchState,
    #[error("the text says that already")]
    NothingToBringBack,
    /// The room did not take the edit; nothing is changed.
    #[error("the edit could not be saved")]
    NotSaved,
}

/// The life of a note.
///
/// # Errors
/// [`Failure::Absent`] if the note does not exist for the actor.
pub async fn of_note(house: &House, who: &Actor, id: &NoteId) -> Result<History, Failure> {
    let note = open_note(house, who, id).await?;
    let item = texts::item_of(house, &note).await?;
    let mut reader = house.database.read().await?;
    let strokes = notes::strokes(reader.link(), id).await?;
    let end = strokes.last().map_or(0, |stroke| stroke.seq);
    let rows = notes::versions(reader.link(), id).await?;
    let mut names = Names::default();
    for stroke in &strokes {
        names.need(&stroke.author_id, stroke.party_id.as_deref());
    }
    for version in &rows {
        names.need(&version.account_id, version.party_id.as_deref());
    }
    names.load(reader.link(), note.meeting()).await?;
    let attributed = |at: Moment| item.as_ref().is_none_or(|item| item.is_attributed(at));
    let told = |user: &str, party: Option<&str>, at: Moment| attributed(at).then(|| names.of(user, party)).flatten();
    // What was written under the Chatham House Rule is nobody's before it is gathered: a stretch that
    // began before the rule must not carry its name into it.
    let strokes = strokes.into_iter().map(|row| {
        let at = Moment::from_micros(row.at);
        let named = attributed(at);
        Stroke {
            seq: row.seq,
            at,
            author: UserId::new(if named { row.author_id } else { String::new() }),
            party: row.party_id.filter(|_| named).map(PartyId::new),
        }
    });
    let stretches = history::stretches(strokes).into_iter().map(|stretch| Stretch {
        from_seq: stretch.from_seq,
        through_seq: stretch.through_seq,
        from: stretch.from,
        to: stretch.to,
        who: told(stretch.author.as_str(), stretch.party.as_ref().map(PartyId::as_str), stretch.from),
    });
    let versions = rows.iter().map(|row| Version {
        seq: row.seq,
        name: row.name.clone(),
        at: Moment::from_micros(row.at),
        who: told(&row.account_id, row.party_id.as_deref(), Moment::from_micros(row.at)),
    });
    Ok(History { stretches: stretches.collect(), versions: versions.collect(), end, item: item.clone(), note })
}

/// What a note said when update `seq` had been made.
///
/// # Errors
/// [`Failure::Absent`] if the note, or such a state of it, does not exist for the actor.
pub async fn at(house: &House, who: &Actor, history: &History, seq: i64, view: View) -> Result<Shown, Failure> {
    // Asked again: what may be read may have changed since the page was begun.
    open_note(house, who, &history.note.note).await?;
    if seq < 0 || seq > history.end {
        return Err(Failure::Absent);
    }
    let log = log(house, &history.note.note, seq).await?;
    match view {
        View::Text => blocking(move || Shown { blocks: history::text(&log), authors: Vec::new() }).await,
        View::Since(earlier) => {
            let shorter = log.iter().filter(|logged| logged.seq <= earlier).cloned().collect::<Vec<_>>();
            blocking(move || Shown {
                blocks: compare(&history::text(&shorter), &history::text(&log)),
                authors: Vec::new(),
            })
            .await
        }
        View::Authors => by_author(house, &history.note, history.item.as_ref(), log).await,
    }
}

/// The text at the end of a log, each run with who wrote it. What was written under the Chatham House Rule is
/// nobody's.
async fn by_author(
    house: &House,
    note: &OpenNote,
    item: Option<&Item>,
    mut log: Vec<Logged>,
) -> Result<Shown, Failure> {
    for logged in &mut log {
        if item.is_some_and(|item| !item.is_attributed(logged.at)) {
            (logged.author, logged.party) = (UserId::new(String::new()), None);
        }
    }
    let (blocks, authors) = tokio::task::spawn_blocking(move || history::text_by_author(&log))
        .await
        .map_err(|error| Broken::Stored(format!("a text with its authors: {error}")))?;
    let mut names = Names::default();
    for Author { user, party } in &authors {
        names.need(user.as_str(), party.as_ref().map(PartyId::as_str));
    }
    let mut reader = house.database.read().await?;
    names.load(reader.link(), note.meeting()).await?;
    let named = |author: &Author| names.of(author.user.as_str(), author.party.as_ref().map(PartyId::as_str));
    Ok(Shown { blocks, authors: authors.iter().map(named).collect() })
}

/// Gives the state at an update a name, for good.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not write in the note; [`Refused`].
pub async fn name(
    house: &House,
    live: &Live,
    who: &Actor,
    id: &NoteId,
    chosen: Option<&PartyId>,
    seq: i64,
    name: &str,
) -> Result<(), Failure<Refused>> {
    let note = writable(house, who, id).await?;
    let name = name.trim();
    let length = name.chars().count();
    if length == 0 {
        return Err(Failure::Refused(Refused::NameNeeded));
    }
    if length > NAME_MAX {
        return Err(Failure::Refused(Refused::NameTooLong));
    }
    let person = who.person().ok_or(Failure::SignedOut)?;
    let party = note.acting(chosen).map(|party| party.id.clone());
    let mut tx = house.database.write().await?;
    let book = Book::open(house, &mut tx, &note).await?;
    if matches!(book, Book::None) {
        return Err(Failure::Absent);
    }
    if !notes::strokes(tx.link(), id).await?.iter().any(|stroke| stroke.seq == seq) {
        return Err(Failure::Refused(Refused::NoSuchState));
    }
    let row = VersionRow {
        id: house.id(),
        seq,
        name: name.to_owned(),
        account_id: person.user.to_string(),
        party_id: party.as_ref().map(ToString::to_string),
        at: house.now().micros(),
    };
    if !notes::put_version(tx.link(), id, &row).await? {
        return Err(Failure::Refused(Refused::NameTaken));
    }
    let happened = Happened::Named { seq, name: name.to_owned() };
    book.write(house, live, tx, (who, party), id, happened).await?;
    Ok(())
}

/// Brings back what the note said at an update, by a new edit of the person's: the whole, or the one block at a place
/// of the old text, which is put where it stood without taking anything away.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not write in the note; [`Refused`].
pub async fn bring_back(
    house: &House,
    live: &Live,
    who: &Actor,
    id: &NoteId,
    chosen: Option<&PartyId>,
    seq: i64,
    only: Option<usize>,
) -> Result<(), Failure<Refused>> {
    let note = writable(house, who, id).await?;
    let person = who.person().ok_or(Failure::SignedOut)?;
    let log = log(house, id, seq).await?;
    if log.last().is_none_or(|last| last.seq != seq) {
        return Err(Failure::Refused(Refused::NoSuchState));
    }
    let member = note.member(house, person, chosen);
    let party = member.party.clone();
    let edited = editing::edit(&live.rooms, id, member, move |current| history::way_back(current, &log, only)).await;
    match edited {
        Ok(Some(_)) => {}
        Ok(None) => return Err(Failure::Refused(Refused::NothingToBringBack)),
        Err(EditRefused::Refused(code)) => {
            tracing::warn!(note.id = %id, code, "An earlier text could not be brought back.");
            return Err(Failure::Refused(Refused::NotSaved));
        }
        Err(error) => return Err(Broken::Stored(format!("note {id}: {error}")).into()),
    }
    // The edit is in the note's own log; that it was a return is told to the record of whose it is.
    let mut tx = house.database.write().await?;
    let book = Book::open(house, &mut tx, &note).await?;
    book.write(house, live, tx, (who, party), id, Happened::BroughtBack { seq, whole: only.is_none() }).await?;
    Ok(())
}

async fn writable(house: &House, who: &Actor, id: &NoteId) -> Result<OpenNote, Failure<Refused>> {
    let note = open_note(house, who, id).await.map_err(|failure| failure.widen(|never| match never {}))?;
    if note.access == Access::Write { Ok(note) } else { Err(Failure::Forbidden) }
}

async fn log(house: &House, note: &NoteId, through: i64) -> Result<Vec<Logged>, Broken> {
    let mut reader = house.database.read().await?;
    let rows = notes::updates_through(reader.link(), note, through).await?;
    Ok(rows.into_iter().map(logged).collect())
}

fn logged(row: UpdateRow) -> Logged {
    Logged {
        seq: row.seq,
        at: Moment::from_micros(row.at),
        author: UserId::new(row.author_id),
        party: row.party_id.map(PartyId::new),
        // One of another length is none, and so differs from that of the bytes.
        checksum: Checksum::try_from(row.checksum).unwrap_or_default(),
        bytes: row.bytes.into(),
    }
}

async fn blocking(work: impl FnOnce() -> Shown + Send + 'static) -> Result<Shown, Failure> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|error| Broken::Stored(format!("an earlier text: {error}")).into())
}
