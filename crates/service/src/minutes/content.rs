//! What minutes say: taken from the programme, the lists of speakers and the notes. Kept without the words of any
//! language around it, so that each reader reads the same text in their own.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    event::Event,
    ids::{ItemId, NoteId, SessionId},
    meeting::{Interval, Item, ItemKind, ItemState, Outcome},
    minutes::Minutes,
    number,
    programme::Programme,
    speakers::SpeechState,
    text::Multilingual,
};
use entente_papers::form::Block;
use entente_store::{
    Broken, Tx,
    events::{self, Way},
};
use serde::{Deserialize, Serialize};

use super::stored;
use crate::speeches::attributable;

/// The notes as blocks.
pub(super) type Texts = BTreeMap<NoteId, Vec<Block>>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Version of this shape.
    pub format: u32,
    pub sessions: Vec<SessionPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionPart {
    pub id: SessionId,
    pub title: Multilingual,
    pub day: String,
    pub room: String,
    pub zone: Option<String>,
    /// When it was opened and closed.
    pub began_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub items: Vec<ItemPart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemPart {
    pub id: ItemId,
    pub number: Option<String>,
    pub title: Multilingual,
    pub intervals: Vec<Interval>,
    /// The Chatham House Rule was in force for some of it, or all.
    pub under_rule: bool,
    /// Name plates of those who spoke, in the order in which they did, each once.
    pub speakers: Vec<String>,
    /// How many speeches are not to be attributed.
    pub unnamed: usize,
    pub outcome: Option<Outcome>,
    pub remark: String,
    pub text: Vec<Block>,
    /// Somebody wrote the text by hand: it is not taken from the note again.
    pub edited: bool,
}

impl Content {
    pub fn read(text: &str) -> Result<Self, Broken> {
        serde_json::from_str(text).map_err(|error| stored("minutes.text", &error))
    }

    pub(super) fn write(&self) -> Result<String, Broken> {
        serde_json::to_string(self).map_err(|error| stored("minutes.text", &error))
    }

    pub fn items(&self) -> impl Iterator<Item = &ItemPart> {
        self.sessions.iter().flat_map(|session| &session.items)
    }

    pub(super) fn item_mut(&mut self, id: &ItemId) -> Option<&mut ItemPart> {
        self.sessions.iter_mut().flat_map(|session| &mut session.items).find(|item| item.id == *id)
    }
}

/// Everything that is on record of the sessions, as far as those may read it who may read the minutes.
pub(super) async fn compile(
    tx: &mut Tx,
    programme: &Programme,
    minutes: &Minutes,
    texts: &Texts,
    old: Option<&Content>,
) -> Result<Content, Broken> {
    let numbers = number::numbers(programme);
    let lists = attributable(programme);
    let mut began = times(tx, minutes, "session_started").await?;
    let mut ended = times(tx, minutes, "session_ended").await?;
    let mut sessions = Vec::new();
    for id in &minutes.sessions {
        let Some(session) = programme.session(id) else { continue };
        let mut items = Vec::new();
        for item in programme.items_of(id).filter(|item| belongs(item, minutes)) {
            let by_hand = old.and_then(|old| old.items().find(|part| part.id == item.id && part.edited));
            let text = match (by_hand, &item.note) {
                (Some(part), _) => part.text.clone(),
                (None, Some(note)) => texts.get(note).cloned().unwrap_or_default(),
                (None, None) => Vec::new(),
            };
            let mut spoke: Vec<(Moment, String)> = Vec::new();
            let mut unnamed = 0;
            for speech in lists.iter().filter(|list| list.head.item == item.id).flat_map(|list| &list.speeches) {
                let Some(first) = speech.intervals.first() else { continue };
                match (speech.state, speech.short.is_empty()) {
                    (SpeechState::Done | SpeechState::Speaking | SpeechState::Paused, true) => unnamed += 1,
                    (SpeechState::Done | SpeechState::Speaking | SpeechState::Paused, false) => {
                        spoke.push((first.started_at, speech.short.clone()));
                    }
                    _ => {}
                }
            }
            spoke.sort();
            let mut speakers: Vec<String> = Vec::new();
            for (_, short) in spoke {
                if !speakers.contains(&short) {
                    speakers.push(short);
                }
            }
            items.push(ItemPart {
                id: item.id.clone(),
                number: numbers.get(&item.id).cloned(),
                title: item.title.clone(),
                intervals: item.intervals.clone(),
                under_rule: !item.unattributed.is_empty(),
                speakers,
                unnamed,
                outcome: item.outcome,
                remark: item.remark.clone().filter(|_| !item.state.is_open()).unwrap_or_default(),
                text,
                edited: by_hand.is_some(),
            });
        }
        sessions.push(SessionPart {
            id: id.clone(),
            title: session.title.clone(),
            day: session.day.clone(),
            room: session.room.clone(),
            zone: session.zone.clone(),
            began_at: began.remove(id).and_then(|all| all.first().copied()),
            ended_at: ended.remove(id).and_then(|all| all.last().copied()),
            items,
        });
    }
    Ok(Content { format: 1, sessions })
}

/// Breaks and drafts are not reported; nor is what fewer may read than the minutes.
fn belongs(item: &Item, minutes: &Minutes) -> bool {
    item.kind != ItemKind::Break && item.state != ItemState::Draft && item.visibility <= minutes.visibility.max(ROOM)
}

/// What everybody in the room reads, whatever is public.
const ROOM: entente_domain::meeting::Visibility = entente_domain::meeting::Visibility::Participants;

async fn times(tx: &mut Tx, minutes: &Minutes, kind: &str) -> Result<BTreeMap<SessionId, Vec<Moment>>, Broken> {
    let mut found: BTreeMap<SessionId, Vec<Moment>> = BTreeMap::new();
    for row in events::read(tx.link(), &minutes.meeting, Way::After(0), Some(kind), i64::MAX).await? {
        if let Event::SessionStarted { session } | Event::SessionEnded { session } = row.recorded.event {
            found.entry(session).or_default().push(row.recorded.at);
        }
    }
    Ok(found)
}
