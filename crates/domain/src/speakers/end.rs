//! What happens to a list of speakers when something happens to its item.

use super::{Deed, ListHead, ListSettings, ListState, SpeakersList, Speech, SpeechState, acts::opened};
use crate::{
    clock::Moment,
    event::Event,
    meeting::{Item, ItemKind},
    programme::Programme,
};

/// The list of an item that starts: made and opened, if its settings say so.
pub(crate) fn opened_with_item(programme: &Programme, item: &Item, at: Moment) -> Option<Event> {
    let fresh;
    let list = match programme.list(&item.id) {
        Some(list) => list,
        None if item.kind == ItemKind::Break => return None,
        None => {
            fresh = SpeakersList::new(item.id.clone(), item.session.clone(), ListSettings::default());
            &fresh
        }
    };
    let opens = match list.head.state {
        ListState::NotOpen => list.head.settings.opens_with_item,
        ListState::Inscribing => true,
        ListState::Open | ListState::ClosingAnnounced | ListState::Closed | ListState::Archived => false,
    };
    if opens {
        return Some(changed(list, Deed::Opened, Some(opened(list, at)), Vec::new()));
    }
    // An item taken up again has its list back.
    (list.head.state == ListState::Archived).then(|| {
        let head = ListHead { state: ListState::Open, closing_at: None, ..list.head.clone() };
        changed(list, Deed::Reopened, Some(head), Vec::new())
    })
}

/// A speech that runs is halted with its item.
pub(crate) fn halted(programme: &Programme, item: &Item, at: Moment) -> Option<Event> {
    let list = programme.list(&item.id)?;
    let mut speech = list.speaking()?.clone();
    speech.halted(SpeechState::Paused, at);
    Some(changed(list, Deed::Paused, None, vec![speech]))
}

/// The list of an item that is over: what runs ends, who waits lapses, the list is archived.
pub(crate) fn wound_up(programme: &Programme, item: &Item, at: Moment) -> Option<Event> {
    let list = programme.list(&item.id)?;
    if list.head.state == ListState::Archived {
        return None;
    }
    let speeches: Vec<Speech> = list
        .speeches
        .iter()
        .filter(|speech| speech.is_open())
        .map(|speech| {
            let mut speech = speech.clone();
            match speech.state {
                SpeechState::Speaking | SpeechState::Paused => speech.halted(SpeechState::Done, at),
                _ => speech.state = SpeechState::Lapsed,
            }
            speech
        })
        .collect();
    let head = ListHead { state: ListState::Archived, closing_at: None, swaps: Vec::new(), ..list.head.clone() };
    Some(changed(list, Deed::Archived, Some(head), speeches))
}

fn changed(list: &SpeakersList, deed: Deed, head: Option<ListHead>, speeches: Vec<Speech>) -> Event {
    Event::FloorChanged { item: list.head.item.clone(), deed, head, speeches }
}
