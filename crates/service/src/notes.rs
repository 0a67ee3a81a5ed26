//! Notes for reading and taking away: of an item, of a session, of several.

use entente_domain::{
    clock::Moment,
    ids::{ItemId, SessionId},
    meeting::{Item, Session},
    policy::Action,
};
use entente_live::readable::Block;

use crate::{
    Actor, Broken, Failure, House,
    history::{self, Name},
    listening::Live,
    meetings::Opened,
    suggestions::{self, Suggested},
};

/// The notes of a session, in the order of its agenda.
#[derive(Clone, Debug)]
pub struct Notes {
    pub session: Session,
    pub items: Vec<Noted>,
}

/// The note of an item as somebody may read it.
#[derive(Clone, Debug)]
pub struct Noted {
    pub item: Item,
    pub text: Vec<Block>,
    /// What is only suggested in it.
    pub suggestions: Vec<Suggested>,
    /// Those whom the marks of the text count, where it was asked who wrote it.
    pub authors: Vec<Option<Name>>,
}

/// Which notes are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Item(ItemId),
    /// In the order of the programme, whichever way they are named; none: all sessions.
    Sessions(Vec<SessionId>),
}

/// The notes somebody may read, out of those asked for, and when they were read. Who may read may take away.
///
/// # Errors
/// [`Failure::Absent`] for an item or a session that does not exist for the actor, or an item without a note.
pub async fn read(house: &House, live: &Live, opened: &Opened, asked: &Asked) -> Result<(Vec<Notes>, Moment), Failure> {
    let programme = &opened.programme;
    let sessions: Vec<&Session> = match asked {
        Asked::Item(item) => {
            let item = programme.item(item).ok_or(Failure::Absent)?;
            vec![programme.session(&item.session).ok_or(Failure::Absent)?]
        }
        Asked::Sessions(wanted) if wanted.is_empty() => programme.sessions.iter().collect(),
        Asked::Sessions(wanted) => {
            if wanted.iter().any(|id| programme.session(id).is_none()) {
                return Err(Failure::Absent);
            }
            programme.sessions.iter().filter(|session| wanted.contains(&session.id)).collect()
        }
    };
    let mut all = Vec::new();
    for session in sessions {
        let mut items = Vec::new();
        for item in programme.items_of(&session.id) {
            let Some(note) = &item.note else { continue };
            let chosen = match asked {
                Asked::Item(wanted) => item.id == *wanted,
                Asked::Sessions(_) => true,
            };
            if !chosen || !opened.place.may(Action::ReadNote(item.visibility.max(session.visibility))) {
                continue;
            }
            let read = live.rooms.read(note).await;
            let text = read.map_err(|error| Failure::Broken(Broken::Stored(format!("note {note}: {error}"))))?;
            let text = text.unwrap_or_default();
            let suggestions = suggestions::told(house, Some(&opened.meeting.id), note, Some(item), &text, None).await?;
            items.push(Noted { item: item.clone(), text, suggestions, authors: Vec::new() });
        }
        all.push(Notes { session: session.clone(), items });
    }
    if matches!(asked, Asked::Item(_)) && all.iter().all(|notes| notes.items.is_empty()) {
        return Err(Failure::Absent);
    }
    Ok((all, house.now()))
}

/// The same with who wrote what, as each note's history tells it: nobody for what was written under the Chatham House
/// Rule.
///
/// # Errors
/// As [`read`].
pub async fn read_by_author(
    house: &House,
    live: &Live,
    who: &Actor,
    opened: &Opened,
    asked: &Asked,
) -> Result<(Vec<Notes>, Moment), Failure> {
    let (mut notes, at) = read(house, live, opened, asked).await?;
    for noted in notes.iter_mut().flat_map(|one| &mut one.items) {
        let Some(note) = &noted.item.note else { continue };
        let history = history::of_note(house, who, note).await?;
        let shown = history::at(house, who, &history, history.end, history::View::Authors).await?;
        (noted.text, noted.authors) = (shown.blocks, shown.authors);
    }
    Ok((notes, at))
}
