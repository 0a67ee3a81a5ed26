//! Suggestions in a note: edits that somebody proposes and others accept or reject. They are marks in the text itself,
//! set by the editor; who may write the note may suggest and may rule on what is suggested. Who suggested what, and
//! when, is read from the note's log (`whose`).

mod whose;

use std::collections::BTreeSet;

use entente_domain::{
    clock::Moment,
    ids::{MeetingId, NoteId, PartyId, UserId},
    meeting::Item,
};
use entente_live::{
    editing::{self, EditRefused},
    readable::Block,
    seat::Access,
    suggestions::{self, Ruling, Suggestion},
};
use entente_store::Broken;
use serde::Serialize;

pub(crate) use self::whose::Brought;
use self::whose::{By, Told};
use crate::{
    Actor, Failure, House,
    history::{Name, Names},
    listening::Live,
    texts::{self, OpenNote, open as open_note},
};

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
    /// Who else has put something under it since, so that not all of it is theirs who made it.
    pub also: Vec<Name>,
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

impl Suggested {
    /// All whose words stand under it, who made it first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.who.iter().chain(&self.also).map(|name| name.words.as_str())
    }
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
    let item = texts::item_of(house, &note).await?;
    let read = live.rooms.read(id).await;
    let text = read.map_err(|error| Broken::Stored(format!("note {id}: {error}")))?.unwrap_or_default();
    let all = told(house, note.meeting(), id, item.as_ref(), &text, who.user().as_ref()).await?;
    Ok(Suggestions { note, text, all })
}

/// What is suggested in a text, with names; of the note of an item, where it may name them.
pub(crate) async fn told(
    house: &House,
    meeting: Option<&MeetingId>,
    note: &NoteId,
    item: Option<&Item>,
    text: &[Block],
    reader: Option<&UserId>,
) -> Result<Vec<Suggested>, Broken> {
    let found = suggestions::suggestions(text);
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let told = house.brought.of(house, note, &found).await?;
    let mut names = Names::default();
    for by in told.values().flat_map(Told::everybody) {
        names.need(by.user.as_str(), by.party.as_ref().map(PartyId::as_str));
    }
    let mut link = house.database.read().await?;
    names.load(link.link(), meeting).await?;
    let name = |by: &By| {
        let named = item.is_none_or(|item| item.is_attributed(by.at));
        named.then(|| names.of(by.user.as_str(), by.party.as_ref().map(PartyId::as_str))).flatten()
    };
    let told = found.into_iter().map(|Suggestion { id, added, removed, breaks }| {
        let (by, also) = told.get(&id).map_or((None, &[][..]), |told| (Some(&told.by), &told.also[..]));
        let who = by.and_then(name);
        // A colleague of the same party is no other name.
        let mut known: BTreeSet<&str> = who.iter().map(|who| who.words.as_str()).collect();
        let also: Vec<Name> = also.iter().filter_map(name).collect();
        Suggested {
            also: also.iter().filter(|also| known.insert(&also.words)).cloned().collect(),
            at: by.map(|by| by.at),
            mine: by.is_some_and(|by| Some(&by.user) == reader),
            who,
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
