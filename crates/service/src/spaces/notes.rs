//! Notes that are written together in a space: listed, begun, renamed, archived and brought back. What is written in one,
//! and by whom, is the live text's affair (`texts`), as with the notes of meetings.

use std::collections::BTreeMap;

use entente_domain::{
    directory::Directory,
    ids::{CommandId, NoteId, UserId},
    limits,
};
use entente_exchange::{
    event::Event,
    policy::Reader,
    post::Home,
    space,
    space_notes::{self as rules, Act, By, Refusal, SpaceNote},
};
use entente_live::{log::checksum, readable::Block};
use entente_store::{
    Broken, Link, accounts,
    exchange::{self, Origin as Doing, Recorded},
    notes::{self as texts, Owner},
    space_notes,
};

pub use entente_store::space_notes::Change;

use super::{entered, names, workers};
use crate::{
    Actor, Failure, House, boards,
    history::{self, Name},
    listening::Live,
    search::taking,
    secrets,
    suggestions::{self, Suggested},
};

/// A note of a space with all that its page shows beside the text.
#[derive(Clone, Debug)]
pub struct OpenedNote {
    pub note: SpaceNote,
    pub reader: Reader,
    pub happened: Vec<Recorded>,
    pub names: BTreeMap<UserId, String>,
    /// Who reads it, to be named in it.
    pub people: Vec<UserId>,
}

/// A note of a space for reading and taking away.
#[derive(Clone, Debug)]
pub struct ReadNote {
    pub note: SpaceNote,
    pub text: Vec<Block>,
    /// What is only suggested in it.
    pub suggestions: Vec<Suggested>,
    /// Those whom the marks of the text count, where it was asked who wrote it.
    pub authors: Vec<Option<Name>>,
}

/// A note of a space.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the actor.
pub async fn note(house: &House, who: &Actor, id: &NoteId) -> Result<OpenedNote, Failure> {
    let mut connection = house.database.read().await?;
    let (reader, note) = seen(connection.link(), who, id).await?;
    let happened = exchange::of_subject(connection.link(), id.as_str()).await?;
    let people = readers(connection.link(), &note.home).await?;
    let named = happened.iter().filter_map(|one| one.actor.clone()).chain(people.iter().cloned());
    let names = names(connection.link(), named.collect::<Vec<_>>()).await?;
    Ok(OpenedNote { note, reader, happened, names, people })
}

async fn seen(mut link: Link<'_>, who: &Actor, id: &NoteId) -> Result<(Reader, SpaceNote), Failure> {
    let reader = boards::reading(link.again(), who).await?;
    let note = space_notes::by_id(link, id).await?.filter(|note| reader.sees_space_note(note));
    Ok((reader, note.ok_or(Failure::Absent)?))
}

/// The notes in the spaces of the actor with their last change, what was written in last first; of one space, if it is
/// named. Archived ones as well.
///
/// # Errors
/// [`Failure::SignedOut`] for nobody.
pub async fn notes(
    house: &House,
    who: &Actor,
    home: Option<&Home>,
) -> Result<Vec<(SpaceNote, Option<Change>)>, Failure> {
    who.user().ok_or(Failure::SignedOut)?;
    let mut connection = house.database.read().await?;
    let reader = boards::reading(connection.link(), who).await?;
    let mut found = Vec::new();
    for word in space_notes::spaces(connection.link()).await? {
        let whose = space::read(&word);
        if home.is_none_or(|home| *home == whose) && space::may_enter(&reader, &whose) {
            found.extend(space_notes::of_space(connection.link(), &word).await?);
        }
    }
    space_notes::newest_first(&mut found);
    Ok(found)
}

/// What a note of a space says, with who wrote what if that is asked for.
///
/// # Errors
/// [`Failure::Absent`] if there is none for the actor.
pub async fn read_note(house: &House, live: &Live, who: &Actor, id: &NoteId, by: bool) -> Result<ReadNote, Failure> {
    let note = {
        let mut connection = house.database.read().await?;
        seen(connection.link(), who, id).await?.1
    };
    if by {
        let history = history::of_note(house, who, id).await?;
        let shown = history::at(house, who, &history, history.end, history::View::Authors).await?;
        return Ok(ReadNote { note, text: shown.blocks, suggestions: Vec::new(), authors: shown.authors });
    }
    let read = suggestions::of_note(house, live, who, id).await?;
    Ok(ReadNote { note, text: read.text, suggestions: read.all, authors: Vec::new() })
}

/// Who reads what is in a space.
pub(crate) async fn readers(mut link: Link<'_>, home: &Home) -> Result<Vec<UserId>, Broken> {
    let mut people = workers(link.again(), home).await?;
    if let Some(mechanism) = home.mechanism.as_ref().filter(|_| home.body.is_none()) {
        people.extend(accounts::members_of(link, mechanism).await?.into_iter().map(|(user, _)| user));
    }
    people.sort();
    people.dedup();
    Ok(people)
}

/// Begins a note in a space. Its id is made with the form, so that the form sent twice is one note.
///
/// # Errors
/// [`Failure::SignedOut`], [`Failure::Absent`] if the space is not there for the actor, [`Failure::Forbidden`] for who
/// only reads there, or why not.
pub async fn begin_note(
    house: &House,
    directory: &Directory,
    who: &Actor,
    home: &Home,
    id: NoteId,
    title: &str,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let reader = entered(tx.link(), directory, who, home).await.map_err(never)?;
    if texts::by_id(tx.link(), &id).await?.is_some() {
        let own = space_notes::by_id(tx.link(), &id).await?.is_some_and(|there| there.author == user);
        return if own { Ok(()) } else { Err(Failure::Absent) };
    }
    if !space::may_work(&reader, home) {
        return Err(Failure::Forbidden);
    }
    let title = rules::title(title).map_err(Failure::Refused)?;
    let there = space_notes::of_space(tx.link(), &space::word(home)).await?.len();
    if i64::try_from(there).unwrap_or(i64::MAX) >= limits::SPACE_NOTES_MAX {
        return Err(Failure::Refused(Refusal::TooMany));
    }
    let now = house.now();
    let note = SpaceNote {
        id,
        home: home.clone(),
        title,
        author: user.clone(),
        created_at: now,
        archived_at: None,
        version: 1,
    };
    let (epoch, _) = secrets::fresh(house);
    texts::insert(tx.link(), &note.id, &Owner::Space, &epoch, now).await?;
    space_notes::insert(tx.link(), &note).await?;
    let event = Event::SpaceNoteBegun {
        note: note.id.clone(),
        home: home.mechanism.clone(),
        audience: space::audience(home).to_string(),
    };
    let origin = Doing { actor: Some(user), mechanism: home.mechanism.clone(), command: None };
    exchange::append(tx.link(), &origin, now, &event).await?;
    taking::space_notes::begun(&mut tx, &note).await?;
    tx.commit().await?;
    Ok(())
}

/// Renames a note, archives it, or brings it back. Who has it open hears at once whether they still write.
///
/// # Errors
/// [`Failure::Absent`] if it is not there for the actor, [`Failure::Forbidden`], or why not.
pub async fn act_on_note(
    house: &House,
    live: &Live,
    who: &Actor,
    id: &NoteId,
    command: &CommandId,
    seen_at: i64,
    act: &Act,
) -> Result<(), Failure<Refusal>> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    exchange::hold(tx.link()).await?;
    let (reader, note) = seen(tx.link(), who, id).await.map_err(never)?;
    if exchange::by_command(tx.link(), command).await?.is_some() {
        return Ok(());
    }
    let by = By { reader: &reader, at: house.now(), seen: seen_at };
    let (after, event) = rules::act(&note, by, act).map_err(|refusal| match refusal {
        Refusal::Forbidden => Failure::Forbidden,
        other => Failure::Refused(other),
    })?;
    space_notes::save(tx.link(), &after).await?;
    let origin = Doing { actor: Some(user), mechanism: note.home.mechanism.clone(), command: Some(command.clone()) };
    exchange::append(tx.link(), &origin, by.at, &event).await?;
    taking::space_notes::renamed(&mut tx, &after).await?;
    tx.commit().await?;
    live.rights_changed();
    Ok(())
}

fn never<R>(failure: Failure) -> Failure<R> {
    failure.widen(|refusal| match refusal {})
}

/// What was found when the texts of all spaces were looked through.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    pub notes: usize,
    pub updates: usize,
    /// Where the log of a text does not hold.
    pub faults: Vec<String>,
}

/// Looks through the texts of all spaces: that each is one, that nothing is missing in its log, and that what is stored is
/// what was acknowledged.
///
/// # Errors
/// [`Broken`]
pub async fn verify_notes(house: &House) -> Result<Verified, Broken> {
    let mut reader = house.database.read().await?;
    let mut found = Verified::default();
    for id in space_notes::all(reader.link()).await? {
        let owner = texts::by_id(reader.link(), &id).await?.and_then(|row| row.owner());
        if owner != Some(Owner::Space) {
            found.faults.push(format!("note {id}: it is listed in a space and belongs elsewhere"));
        }
        found.notes += 1;
        let mut expected = 1;
        for row in texts::updates_after(reader.link(), &id, 0).await? {
            if row.seq != expected {
                found.faults.push(format!("note {id}: update {expected} is missing"));
            }
            if checksum(&row.bytes)[..] != row.checksum[..] {
                found.faults.push(format!("note {id}: update {}: its checksum is not that of what it holds", row.seq));
            }
            expected = row.seq + 1;
            found.updates += 1;
        }
    }
    Ok(found)
}
