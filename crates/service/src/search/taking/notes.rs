//! What is written in the notes of items. Taken in some seconds after it was written, by a job and never by the hand that
//! writes; who may read it changes in the transaction that changes it.

use entente_domain::{
    ids::{MeetingId, NoteId, PostId},
    meeting::{Item, Meeting},
    programme::Programme,
    search::{Kind, Readers, Right},
    text::Multilingual,
};
use entente_exchange::mentions::cited;
use entente_live::{
    readable::{links, plain_text},
    suggestions::as_it_stands,
};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
    meetings,
};

use super::{days, form, parts, programme::seen};
use crate::{House, listening::Live};

fn source(note: &NoteId) -> String {
    format!("note {note}")
}

/// The items a note is of, and who may read it: who may read the most closed of them.
fn of<'p>(programme: &'p Programme, note: &NoteId) -> Option<(&'p Item, Right)> {
    let items = || programme.items.iter().filter(|item| item.note.as_ref() == Some(note));
    let visibility = items().map(|item| seen(programme.session(&item.session), item)).max()?;
    // Carried over, the last of them is where it is gone on with.
    Some((items().next_back()?, Right::Note(visibility)))
}

/// Takes in what a note says now. `through`: the last update that was there before it was read.
pub(in crate::search) async fn take(
    house: &House,
    live: &Live,
    meeting: &MeetingId,
    note: &NoteId,
    through: i64,
) -> Result<(), Broken> {
    // Read before the transaction begins: a room that is being written in may need the database itself.
    let read = live.rooms.read(note).await.map_err(|error| Broken::Stored(format!("note {note}: {error}")))?;
    let blocks = as_it_stands(read.unwrap_or_default());
    let text = plain_text(&blocks);
    let mut cites = cited(&text);
    cites.extend(links(&blocks).into_iter().flat_map(cited));
    let mut tx = house.database.write().await?;
    // Locked, so that nobody closes the item to others between looking and writing.
    let programme = house.programmes.read_to_change(tx.link(), meeting).await?;
    let kept = meetings::by_id(tx.link(), meeting).await?;
    let (Some(programme), Some(kept)) = (programme, kept) else { return Ok(()) };
    let made = made(&kept, &programme, note, &text, &cites);
    entries::put(tx.link(), &source(note), &made).await?;
    entries::set_taken(tx.link(), &source(note), form(), through).await?;
    // Nothing that is kept in memory shows a text.
    tx.commit_aside().await
}

/// What an act has changed of who reads a note, and of what it is called.
pub(super) async fn mark_again(
    tx: &mut Tx,
    meeting: &Meeting,
    before: &Programme,
    after: &Programme,
    note: &NoteId,
) -> Result<(), Broken> {
    let told = |programme: &Programme| {
        of(programme, note).map(|(item, right)| (right, item.title.clone(), item.id.clone(), item.session.clone()))
    };
    if told(before) == told(after) {
        return Ok(());
    }
    let kept = entries::of_source(tx.link(), &source(note)).await?;
    let parts = kept.iter().map(|entry| (entry.says.text.pick("").1, entry.says.cites.as_slice()));
    let again: Vec<Entry> = parts.filter_map(|(part, cites)| one(meeting, after, note, part, cites)).collect();
    entries::put(tx.link(), &source(note), &again).await
}

fn made(meeting: &Meeting, programme: &Programme, note: &NoteId, text: &str, cites: &[PostId]) -> Vec<Entry> {
    let mut entries: Vec<Entry> =
        parts(text).iter().filter_map(|part| one(meeting, programme, note, part, &[])).collect();
    // What a note cites, it cites once, however long it is.
    if let Some(first) = entries.first_mut() {
        first.says.cites = cites.to_vec();
    }
    entries
}

fn one(meeting: &Meeting, programme: &Programme, note: &NoteId, part: &str, cites: &[PostId]) -> Option<Entry> {
    let (item, right) = of(programme, note)?;
    let day = programme.session(&item.session).map(|session| session.day.clone()).unwrap_or_default();
    Some(Entry {
        kind: Kind::Note,
        thing: note.to_string(),
        // A note may be in any language, or in several.
        languages: Vec::new(),
        meeting: Some(meeting.id.clone()),
        readers: Readers::Of(meeting.id.clone(), right),
        day: days(&day),
        themes: item.details.themes.clone(),
        says: Says {
            text: Multilingual::single("", part),
            under: item.title.clone(),
            within: item.id.to_string(),
            date: day,
            cites: cites.to_vec(),
            ..Says::default()
        },
    })
}
