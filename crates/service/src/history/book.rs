//! Where it is recorded what was done with a text as a whole: in the log of the meeting whose item's note it is, or in the
//! record of the exchange if it is a space's. Texts of documents have a history of their own.

use std::sync::Arc;

use entente_domain::{
    event::Event,
    ids::{ItemId, NoteId, PartyId},
    programme::Programme,
};
use entente_exchange::{event, post::Home};
use entente_store::{
    Broken, Tx,
    events::Origin,
    exchange::{self, Origin as Doing},
};

use crate::{
    Actor, House,
    listening::Live,
    record,
    texts::{OpenNote, Within},
};

/// What was done.
pub(super) enum Happened {
    Named { seq: i64, name: String },
    BroughtBack { seq: i64, whole: bool },
}

/// The record of whose it is, locked.
pub(super) enum Book {
    Item(Arc<Programme>, ItemId),
    Space(Home),
    None,
}

impl Book {
    pub async fn open(house: &House, tx: &mut Tx, note: &OpenNote) -> Result<Self, Broken> {
        let within = match &note.within {
            Within::Meeting(within) => within,
            Within::Space(one) => {
                exchange::hold(tx.link()).await?;
                return Ok(Self::Space(one.home.clone()));
            }
        };
        let Some(before) = house.programmes.read_to_change(tx.link(), &within.meeting).await? else {
            return Ok(Self::None);
        };
        let item = before.items.iter().find(|item| item.note.as_ref() == Some(&note.note)).map(|item| item.id.clone());
        Ok(item.map_or(Self::None, |item| Self::Item(before, item)))
    }

    /// Writes it, commits, and tells those who hear of it.
    pub async fn write(
        self,
        house: &House,
        live: &Live,
        mut tx: Tx,
        (who, party): (&Actor, Option<PartyId>),
        note: &NoteId,
        happened: Happened,
    ) -> Result<(), Broken> {
        let note = note.clone();
        match self {
            Self::Item(before, item) => {
                let event = match happened {
                    Happened::Named { seq, name } => Event::NoteVersionNamed { item, note, seq, name },
                    Happened::BroughtBack { seq, whole } => Event::NoteBroughtBack { item, note, seq, whole },
                };
                let origin = Origin { actor: who.user(), party, command: None };
                let written = record::write(house, &mut tx, &before, &origin, vec![event]).await?;
                tx.commit().await?;
                record::publish(live, written);
            }
            Self::Space(home) => {
                let event = match happened {
                    Happened::Named { seq, .. } => event::Event::SpaceNoteVersionNamed { note, seq },
                    Happened::BroughtBack { seq, whole } => event::Event::SpaceNoteBroughtBack { note, seq, whole },
                };
                let origin = Doing { actor: who.user(), mechanism: home.mechanism, command: None };
                exchange::append(tx.link(), &origin, house.now(), &event).await?;
                tx.commit().await?;
            }
            Self::None => tx.commit().await?,
        }
        Ok(())
    }
}
