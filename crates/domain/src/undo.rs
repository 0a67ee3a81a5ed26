//! Taking back what was just done on the desk: what an act touched stands again
//! as it stood before it, and everything else as it stands now.

use std::collections::BTreeSet;

use crate::{
    agenda::Refusal,
    event::Event,
    ids::{ItemId, SessionId, SpeechId},
    programme::Programme,
    speakers::{Deed, SpeakersList},
};

/// How long an act can be taken back: seconds.
pub const UNDO_SECONDS: i64 = 10;

/// What events touched.
#[derive(Default)]
struct Touched {
    sessions: BTreeSet<SessionId>,
    items: BTreeSet<ItemId>,
    heads: BTreeSet<ItemId>,
    speeches: BTreeSet<SpeechId>,
}

impl Touched {
    /// None where one of the events is not of the kind that is taken back.
    fn by(events: &[Event]) -> Option<Self> {
        let mut touched = Self::default();
        for event in events {
            if !touched.add(event) {
                return None;
            }
        }
        Some(touched)
    }

    fn add(&mut self, event: &Event) -> bool {
        match event {
            Event::SessionStarted { session }
            | Event::SessionPaused { session }
            | Event::SessionResumed { session }
            | Event::SessionEnded { session } => {
                self.sessions.insert(session.clone());
                true
            }
            Event::ItemStarted { item }
            | Event::ItemSuspended { item, .. }
            | Event::ItemResumed { item }
            | Event::ItemConcluded { item, .. }
            | Event::ItemReopened { item, .. } => {
                self.items.insert(item.clone());
                true
            }
            Event::FloorChanged { item, deed, head, speeches } => {
                if head.is_some() {
                    self.heads.insert(item.clone());
                }
                self.speeches.extend(speeches.iter().map(|speech| speech.id.clone()));
                is_taken_back(*deed)
            }
            Event::Restored { sessions, items, lists } => {
                self.sessions.extend(sessions.iter().map(|session| session.id.clone()));
                self.items.extend(items.iter().map(|item| item.id.clone()));
                self.heads.extend(lists.iter().map(|list| list.head.item.clone()));
                self.speeches.extend(lists.iter().flat_map(|list| &list.speeches).map(|speech| speech.id.clone()));
                false
            }
            // Published to everybody: taken back by publishing again. What it touched is no longer as it was before.
            Event::ProgrammeChanged { sessions, items, lists, gone_sessions, gone_items, .. } => {
                self.sessions.extend(sessions.iter().map(|session| session.id.clone()));
                self.sessions.extend(gone_sessions.iter().cloned());
                self.items.extend(items.iter().map(|item| item.id.clone()));
                self.items.extend(gone_items.iter().cloned());
                self.heads.extend(lists.iter().map(|list| list.head.item.clone()));
                false
            }
            // What was adopted, decided with a reason, or said by others stays said.
            _ => false,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        !self.sessions.is_disjoint(&other.sessions)
            || !self.items.is_disjoint(&other.items)
            || !self.heads.is_disjoint(&other.heads)
            || !self.speeches.is_disjoint(&other.speeches)
    }
}

const fn is_taken_back(deed: Deed) -> bool {
    match deed {
        Deed::Settings
        | Deed::InscriptionOpened
        | Deed::Opened
        | Deed::ClosingAnnounced
        | Deed::Closed
        | Deed::Reopened
        | Deed::NewRound
        | Deed::Archived
        | Deed::Removed
        | Deed::Called
        | Deed::Begun
        | Deed::Skipped
        | Deed::Paused
        | Deed::Resumed
        | Deed::Ended
        | Deed::Readded
        | Deed::Moved
        | Deed::TimeAdded => true,
        Deed::Joined
        | Deed::Withdrawn
        | Deed::Ruled
        | Deed::Appealed
        | Deed::AppealDecided
        | Deed::SwapOffered
        | Deed::Swapped
        | Deed::SwapDeclined
        | Deed::AskedToConclude
        | Deed::ToppedUp
        | Deed::Edited
        | Deed::HandedIn => false,
    }
}

/// The event that takes `acts` back. `before` is the state they were done on,
/// `later` what has happened since.
///
/// # Errors
/// [`Refusal::NothingToUndo`] if they are not of the kind that is taken back,
/// [`Refusal::Stale`] if somebody has touched the same things since.
pub fn undo(before: &Programme, now: &Programme, acts: &[Event], later: &[Event]) -> Result<Event, Refusal> {
    let touched = Touched::by(acts).filter(|_| !acts.is_empty()).ok_or(Refusal::NothingToUndo)?;
    let mut since = Touched::default();
    for event in later {
        since.add(event);
    }
    if touched.meets(&since) {
        return Err(Refusal::Stale { current: now.seq });
    }
    let items: Vec<_> = touched.items.iter().filter_map(|id| before.item(id)).cloned().collect();
    let in_sessions = items.iter().map(|item| item.session.clone()).chain(touched.sessions.iter().cloned());
    let sessions = in_sessions
        .collect::<BTreeSet<_>>()
        .iter()
        .filter_map(|id| {
            let current = now.session(id)?;
            let mut session = current.clone();
            if touched.sessions.contains(id) {
                session.state = before.session(id)?.state;
            }
            session.version = current.version + 1;
            Some(session)
        })
        .collect();
    let lists = now.lists.iter().filter_map(|list| restored(before, list, &touched)).collect();
    Ok(Event::Restored { sessions, items, lists })
}

fn restored(before: &Programme, list: &SpeakersList, touched: &Touched) -> Option<SpeakersList> {
    let touches_head = touched.heads.contains(&list.head.item);
    if !touches_head && !list.speeches.iter().any(|speech| touched.speeches.contains(&speech.id)) {
        return None;
    }
    let mut restored = list.clone();
    restored.version += 1;
    let old = before.list(&list.head.item);
    if touches_head {
        // A list that the act itself made stays, as if nobody had asked anything of it yet.
        restored.head = match old {
            Some(old) => old.head.clone(),
            None => {
                SpeakersList::new(list.head.item.clone(), list.head.session.clone(), list.head.settings.clone()).head
            }
        };
    }
    restored.speeches = list
        .speeches
        .iter()
        .filter_map(|speech| {
            if touched.speeches.contains(&speech.id) {
                old.and_then(|old| old.speech(&speech.id)).cloned()
            } else {
                Some(speech.clone())
            }
        })
        .collect();
    Some(restored)
}
