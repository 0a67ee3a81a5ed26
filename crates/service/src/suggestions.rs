//! Suggestions in a note: edits that somebody proposes and others accept or reject. They are marks in the text itself,
//! set by the editor; who may write the note may suggest and may rule on what is suggested. Who suggested what, and
//! when, is read from the note's log: it was whoever's update first brought the suggestion's id.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use entente_domain::{
    clock::Moment,
    ids::{NoteId, PartyId, UserId},
    meeting::Item,
};
use entente_live::{
    editing::{self, EditRefused},
    readable::Block,
    seat::Access,
    suggestions::{self, Ruling, Suggestion},
};
use entente_store::{Broken, notes};
use serde::Serialize;

use crate::{
    Actor, Failure, House,
    history::{Name, Names},
    listening::Live,
    meetings::{OpenNote, note as open_note},
};

/// Notes whose suggestions are remembered at once.
const REMEMBERED_MAX: usize = 64;

/// A suggestion, and who made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggested {
    pub id: String,
    pub added: String,
    pub removed: String,
    /// A paragraph is to begin somewhere, or to begin there no more.
    pub breaks: bool,
    /// None where nobody is to be named.
    pub who: Option<Name>,
    pub at: Option<Moment>,
    /// The reader's own.
    pub mine: bool,
}

/// The suggestions in a note as one person may see them and rule on them, in the order in which they stand.
#[derive(Clone, Debug)]
pub struct Suggestions {
    pub note: OpenNote,
    pub text: Vec<Block>,
    pub all: Vec<Suggested>,
}

impl Suggestions {
    pub fn may_rule(&self) -> bool {
        self.note.access == Access::Write
    }
}

/// Why nothing was ruled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Ruled on by somebody else, taken back, or not yet in the record.
    #[error("there is no such suggestion in the note")]
    Gone,
    /// The room did not take the edit; nothing is changed.
    #[error("the edit could not be saved")]
    NotSaved,
}

/// Which suggestions are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    One(String),
    /// All that somebody saw, and none that came since.
    These(Vec<String>),
}

/// The suggestions in a note.
///
/// # Errors
/// [`Failure::Absent`] if the note does not exist for the actor.
pub async fn of_note(house: &House, live: &Live, who: &Actor, id: &NoteId) -> Result<Suggestions, Failure> {
    let note = open_note(house, who, id).await?;
    let mut reader = house.database.read().await?;
    let programme = house.programmes.read(reader.link(), &note.meeting).await?.ok_or(Failure::Absent)?;
    drop(reader);
    let item = programme.items.iter().find(|item| item.note.as_ref() == Some(id));
    let read = live.rooms.read(id).await;
    let text = read.map_err(|error| Broken::Stored(format!("note {id}: {error}")))?.unwrap_or_default();
    let all = told(house, &note.meeting, id, item, &text, who.user().as_ref()).await?;
    Ok(Suggestions { note, text, all })
}

/// What is suggested in a text, with names; of the note of an item, where it may name them.
pub(crate) async fn told(
    house: &House,
    meeting: &entente_domain::ids::MeetingId,
    note: &NoteId,
    item: Option<&Item>,
    text: &[Block],
    reader: Option<&UserId>,
) -> Result<Vec<Suggested>, Broken> {
    let found = suggestions::suggestions(text);
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let by = house.brought.of(house, note, &found).await?;
    let mut names = Names::default();
    for one in by.values() {
        names.need(one.user.as_str(), one.party.as_ref().map(PartyId::as_str));
    }
    let mut link = house.database.read().await?;
    names.load(link.link(), meeting).await?;
    let told = found.into_iter().map(|Suggestion { id, added, removed, breaks }| {
        let by = by.get(&id);
        let named = by.filter(|by| item.is_none_or(|item| item.is_attributed(by.at)));
        Suggested {
            who: named.and_then(|by| names.of(by.user.as_str(), by.party.as_ref().map(PartyId::as_str))),
            at: by.map(|by| by.at),
            mine: by.is_some_and(|by| Some(&by.user) == reader),
            id,
            added,
            removed,
            breaks,
        }
    });
    Ok(told.collect())
}

/// Rules on suggestions by an edit of the person's.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not write in the note; [`Refused`].
pub async fn rule(
    house: &House,
    live: &Live,
    who: &Actor,
    id: &NoteId,
    chosen: Option<&PartyId>,
    which: Which,
    ruling: Ruling,
) -> Result<(), Failure<Refused>> {
    let note = open_note(house, who, id).await.map_err(|failure| failure.widen(|never| match never {}))?;
    if note.access != Access::Write {
        return Err(Failure::Forbidden);
    }
    let person = who.person().ok_or(Failure::SignedOut)?;
    let member = note.member(house, person, chosen);
    let edit = move |text: &[u8]| {
        suggestions::settle(text, ruling, |id| match &which {
            Which::One(one) => one == id,
            Which::These(all) => all.iter().any(|one| one == id),
        })
    };
    match editing::edit(&live.rooms, id, member, edit).await {
        Ok(Some(_)) => Ok(()),
        Ok(None) => Err(Failure::Refused(Refused::Gone)),
        Err(EditRefused::Refused(code)) => {
            tracing::warn!(note.id = %id, code, "A suggestion could not be ruled on.");
            Err(Failure::Refused(Refused::NotSaved))
        }
        Err(error) => Err(Broken::Stored(format!("note {id}: {error}")).into()),
    }
}

/// Whose update brought an id, and when.
#[derive(Clone, Debug)]
struct By {
    user: UserId,
    party: Option<PartyId>,
    at: Moment,
}

/// What the logs of notes say about ids, read once.
#[derive(Clone, Default)]
pub(crate) struct Brought {
    notes: Arc<Mutex<HashMap<NoteId, Log>>>,
}

#[derive(Clone, Default)]
struct Log {
    through: i64,
    by: HashMap<String, By>,
}

impl Brought {
    async fn of(&self, house: &House, note: &NoteId, found: &[Suggestion]) -> Result<HashMap<String, By>, Broken> {
        let known = self.lock().get(note).cloned().unwrap_or_default();
        let missing = found.iter().any(|one| !known.by.contains_key(&one.id));
        let log = if missing { self.read_on(house, note, known).await? } else { known };
        Ok(found.iter().filter_map(|one| Some((one.id.clone(), log.by.get(&one.id)?.clone()))).collect())
    }

    async fn read_on(&self, house: &House, note: &NoteId, mut log: Log) -> Result<Log, Broken> {
        let mut reader = house.database.read().await?;
        let rows = notes::updates_after(reader.link(), note, log.through).await?;
        drop(reader);
        for row in rows {
            log.through = row.seq;
            for id in suggestions::ids_in(&row.bytes) {
                if !log.by.contains_key(id) {
                    let party = row.party_id.clone().map(PartyId::new);
                    let (user, at) = (UserId::new(row.author_id.clone()), Moment::from_micros(row.at));
                    log.by.insert(id.to_owned(), By { user, party, at });
                }
            }
        }
        let mut notes = self.lock();
        if notes.len() >= REMEMBERED_MAX {
            notes.clear();
        }
        notes.insert(note.clone(), log.clone());
        Ok(log)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<NoteId, Log>> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
