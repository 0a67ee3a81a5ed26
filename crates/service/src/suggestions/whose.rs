//! Whose suggestions are, by the note's log: of whoever's update first brought the id. Who makes another's larger
//! afterwards is remembered as well, or a party could have words struck in another's name.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use entente_domain::{
    clock::Moment,
    ids::{NoteId, PartyId, UserId},
};
use entente_live::{
    log::checksum,
    suggestions::{Suggestion, Watch, ids_in},
};
use entente_store::{
    Broken,
    notes::{self, UpdateRow},
};

use crate::House;

/// Notes whose suggestions are remembered at once, with their texts.
const REMEMBERED_MAX: usize = 16;

/// Whose update put something under an id, and when.
#[derive(Clone, Debug)]
pub(super) struct By {
    pub user: UserId,
    pub party: Option<PartyId>,
    pub at: Moment,
}

impl By {
    fn of(row: &UpdateRow) -> Self {
        let party = row.party_id.clone().map(PartyId::new);
        Self { user: UserId::new(row.author_id.clone()), party, at: Moment::from_micros(row.at) }
    }
}

/// What the log says about an id.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// Who brought it.
    pub by: By,
    /// Who made it larger, each once.
    pub also: Vec<By>,
}

impl Told {
    pub fn everybody(&self) -> impl Iterator<Item = &By> {
        std::iter::once(&self.by).chain(&self.also)
    }
}

/// What the logs of notes say about ids, read as they grow.
#[derive(Clone, Default)]
pub(crate) struct Brought {
    notes: Arc<Mutex<HashMap<NoteId, Arc<tokio::sync::Mutex<Log>>>>>,
}

/// A log as far as it has been read.
#[derive(Default)]
struct Log {
    through: i64,
    told: HashMap<String, Told>,
    watch: Watch,
    /// What the rooms leave out as well: damaged, or not to be applied.
    left_out: BTreeSet<i64>,
}

impl Brought {
    pub(super) async fn of(
        &self,
        house: &House,
        note: &NoteId,
        found: &[Suggestion],
    ) -> Result<HashMap<String, Told>, Broken> {
        let log = self.log(note);
        // Who asks for the same note at the same moment finds it read.
        let mut log = log.lock().await;
        loop {
            let mut reader = house.database.read().await?;
            let rows = notes::updates_after(reader.link(), note, log.through).await?;
            drop(reader);
            if rows.is_empty() {
                break;
            }
            let begun = std::mem::take(&mut *log);
            let read = tokio::task::spawn_blocking(move || begun.read_on(&rows)).await;
            *log = read.map_err(|error| Broken::Stored(format!("the log of note {note}: {error}")))?;
        }
        Ok(found.iter().filter_map(|one| Some((one.id.clone(), log.told.get(&one.id)?.clone()))).collect())
    }

    fn log(&self, note: &NoteId) -> Arc<tokio::sync::Mutex<Log>> {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        if notes.len() >= REMEMBERED_MAX && !notes.contains_key(note) {
            notes.clear();
        }
        notes.entry(note.clone()).or_default().clone()
    }
}

impl Log {
    fn read_on(mut self, rows: &[UpdateRow]) -> Self {
        for row in rows {
            if self.left_out.contains(&row.seq) || checksum(&row.bytes)[..] != row.checksum[..] {
                self.through = row.seq;
                continue;
            }
            let by = By::of(row);
            let told = &self.told;
            let is_others = |id: &str| told.get(id).is_some_and(|told| told.by.user != by.user);
            let Ok(stretched) = self.watch.read(&row.bytes, is_others) else {
                // From the beginning, without it. One more is left out each time, so this ends.
                let mut left_out = self.left_out;
                left_out.insert(row.seq);
                return Self { left_out, ..Self::default() };
            };
            self.through = row.seq;
            for id in stretched {
                if let Some(told) = self.told.get_mut(&id)
                    && told.also.iter().all(|also| also.user != by.user)
                {
                    told.also.push(by.clone());
                }
            }
            for id in ids_in(&row.bytes) {
                if !self.told.contains_key(id) {
                    self.told.insert(id.to_owned(), Told { by: by.clone(), also: Vec::new() });
                }
            }
        }
        self
    }
}
