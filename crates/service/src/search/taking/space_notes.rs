//! Notes of spaces: called by their titles in the transaction that names them, taken in with their texts some seconds after
//! somebody wrote. Whoever is named in one is told then, once.

use entente_domain::{
    ids::{NoteId, PostId, UserId},
    search::{Kind, Readers},
    text::Multilingual,
};
use entente_exchange::{mentions::cited, space, space_notes::SpaceNote};
use entente_live::{
    readable::{links, named, plain_text},
    suggestions::as_it_stands,
};
use entente_store::{
    Broken, Tx, directory,
    entries::{self, Entry, Says},
    exchange, space_notes,
};

use super::{day_of, days, form, parts};
use crate::{House, listening::Live, spaces};

fn source(note: &NoteId) -> String {
    format!("note {note}")
}

/// Takes in a note that was just begun: its title.
pub(crate) async fn begun(tx: &mut Tx, note: &SpaceNote) -> Result<(), Broken> {
    put(tx, note, Vec::new(), &[]).await
}

/// Takes in what it is called now, with the words as they were taken in last.
pub(crate) async fn renamed(tx: &mut Tx, note: &SpaceNote) -> Result<(), Broken> {
    let kept = entries::of_source(tx.link(), &source(&note.id)).await?;
    let cites: Vec<PostId> = kept.iter().flat_map(|entry| entry.says.cites.clone()).collect();
    let texts = kept.iter().map(|entry| entry.says.text.pick("").1.to_owned()).filter(|text| !text.is_empty());
    put(tx, note, texts.collect(), &cites).await
}

/// Takes in what a note says now. `through`: the last update that was there before it was read.
pub(in crate::search) async fn take(house: &House, live: &Live, note: &NoteId, through: i64) -> Result<(), Broken> {
    // Read before the transaction begins: a room that is being written in may need the database itself.
    let read = live.rooms.read(note).await.map_err(|error| Broken::Stored(format!("note {note}: {error}")))?;
    let blocks = as_it_stands(read.unwrap_or_default());
    let text = plain_text(&blocks);
    let mut cites = cited(&text);
    cites.extend(links(&blocks).into_iter().flat_map(cited));
    let mut tx = house.database.write().await?;
    // So that nobody renames it between looking and writing.
    exchange::hold(tx.link()).await?;
    let Some(kept) = space_notes::by_id(tx.link(), note).await? else { return Ok(()) };
    put(&mut tx, &kept, parts(&text), &cites).await?;
    entries::set_taken(tx.link(), &source(note), form(), through).await?;
    let people: Vec<UserId> = named(&blocks).into_iter().map(UserId::new).collect();
    if spaces::tell_named(house, &mut tx, &kept, &people).await? {
        return tx.commit().await;
    }
    // Nothing that is kept in memory shows a text.
    tx.commit_aside().await
}

async fn put(tx: &mut Tx, note: &SpaceNote, mut texts: Vec<String>, cites: &[PostId]) -> Result<(), Broken> {
    if texts.is_empty() {
        texts.push(String::new());
    }
    let acronym = match &note.home.mechanism {
        Some(mechanism) => directory::acronym(tx.link(), mechanism.as_str()).await?,
        None => None,
    };
    let date = day_of(note.created_at);
    let one = |(place, text): (usize, String)| Entry {
        kind: Kind::Note,
        thing: note.id.to_string(),
        // A note may be in any language, or in several.
        languages: Vec::new(),
        meeting: None,
        readers: Readers::Posts(space::audience(&note.home).to_string()),
        day: days(&date),
        themes: Vec::new(),
        says: Says {
            title: Multilingual::single("", note.title.clone()),
            text: Multilingual::single("", text),
            under: acronym.clone().map(|acronym| Multilingual::single("en", acronym)).unwrap_or_default(),
            within: space::word(&note.home),
            date: date.clone(),
            // What a note cites, it cites once, however long it is.
            cites: if place == 0 { cites.to_vec() } else { Vec::new() },
            ..Says::default()
        },
    };
    let made: Vec<Entry> = texts.into_iter().enumerate().map(one).collect();
    entries::put(tx.link(), &source(&note.id), &made).await
}
