//! What each audience hears of an event: no more than its page shows.

use super::{Event, Was};
use crate::{
    groups::GroupResult,
    ids::{ItemId, SessionId},
    meeting::{Item, ItemState, Session},
    minutes::MinutesDeed,
    policy::Audience,
    programme::Programme,
    screen::Screen,
    speakers::{Deed, ListHead, SpeakersList, Speech},
};

impl Event {
    fn item(&self) -> Option<&ItemId> {
        match self {
            Self::ItemAdded { item } => Some(&item.id),
            Self::ItemPublished { item }
            | Self::ItemStarted { item }
            | Self::ItemSuspended { item, .. }
            | Self::ItemResumed { item }
            | Self::ItemConcluded { item, .. }
            | Self::ItemDeferred { item, .. }
            | Self::ItemWithdrawn { item, .. }
            | Self::ItemReopened { item, .. }
            | Self::ChathamHouse { item, .. }
            | Self::NoteOpened { item, .. }
            | Self::NoteVersionNamed { item, .. }
            | Self::NoteBroughtBack { item, .. }
            | Self::FloorChanged { item, .. } => Some(item),
            Self::MeetingCreated { .. }
            | Self::SessionAdded { .. }
            | Self::AgendaAdopted { .. }
            | Self::SessionStarted { .. }
            | Self::SessionPaused { .. }
            | Self::SessionResumed { .. }
            | Self::SessionEnded { .. }
            | Self::PartyAdded { .. }
            | Self::MemberAdded { .. }
            | Self::RoleGiven { .. }
            | Self::PartyCheckedIn { .. }
            | Self::PartyCheckedOut { .. }
            | Self::AttendanceRulesSet { .. }
            | Self::CheckInCodeRenewed { .. }
            | Self::DisplayOpened { .. }
            | Self::DisplayClosed { .. }
            | Self::DisplayShows { .. }
            | Self::TooFast { .. }
            | Self::Restored { .. }
            | Self::ProgrammeChanged { .. }
            | Self::MinutesChanged { .. }
            | Self::DocumentChanged { .. }
            | Self::GroupResultWritten { .. }
            | Self::GroupResultsBroughtBack { .. } => None,
        }
    }

    /// What the audience hears of this event; `after` is the programme once the
    /// event has been applied. None: only that a number passed.
    pub fn heard_by(&self, audience: Audience, after: &Programme) -> Option<Self> {
        let session_seen = |id: &SessionId| after.session(id).is_some_and(|session| audience.sees(session.visibility));
        let item_seen = |id: &ItemId| {
            after.item(id).is_some_and(|item| {
                audience.sees(item.visibility)
                    && session_seen(&item.session)
                    && (item.state != ItemState::Draft || audience == Audience::Staff)
            })
        };
        if let Some(id) = self.item() {
            if !item_seen(id) {
                return None;
            }
            return match self {
                // The item as it now stands: for the room a draft appears only by its publication, or
                // by its withdrawal, of which alone it would not know what was withdrawn.
                Self::ItemPublished { item } | Self::ItemWithdrawn { item, .. } if audience != Audience::Staff => {
                    after.seen_by(audience).item(item).cloned().map(|item| Self::ItemAdded { item })
                }
                Self::ItemAdded { item } => {
                    after.seen_by(audience).item(&item.id).cloned().map(|item| Self::ItemAdded { item })
                }
                Self::FloorChanged { item, deed, head, speeches } if audience != Audience::Staff => {
                    floor_heard(audience, after, item, *deed, head.as_ref(), speeches)
                }
                _ => Some(self.clone()),
            };
        }
        match self {
            Self::SessionAdded { session } => session_seen(&session.id).then(|| self.clone()),
            Self::SessionStarted { session }
            | Self::SessionPaused { session }
            | Self::SessionResumed { session }
            | Self::SessionEnded { session }
            | Self::DisplayOpened { session, .. } => session_seen(session).then(|| self.clone()),
            // Its id says nothing to those who do not know it.
            Self::DisplayClosed { .. } => Some(self.clone()),
            Self::DisplayShows { display, .. } => {
                let screen = after.screens.iter().find(|screen| screen.id == *display)?;
                session_seen(&screen.session).then(|| self.clone())
            }
            // A draft is the podium's, and so is who asked for what; what all may read, all may hear of.
            Self::MinutesChanged { visibility, deed, .. } => {
                let of_all = matches!(deed, MinutesDeed::Circulated | MinutesDeed::Corrected | MinutesDeed::Closed);
                (audience == Audience::Staff || (of_all && audience.sees(*visibility))).then(|| self.clone())
            }
            Self::DocumentChanged { visibility, inner, .. } => {
                (audience == Audience::Staff || (!inner && audience.sees(*visibility))).then(|| self.clone())
            }
            Self::TooFast { .. } => (audience == Audience::Staff).then(|| self.clone()),
            Self::AgendaAdopted { numbers } => Some(Self::AgendaAdopted {
                numbers: numbers.iter().filter(|(item, _)| item_seen(item)).cloned().collect(),
            }),
            Self::Restored { sessions, items, lists } => {
                let seen = after.seen_by(audience);
                let sessions = sessions.iter().filter(|session| seen.session(&session.id).is_some()).cloned().collect();
                let items = items.iter().filter_map(|item| seen.item(&item.id)).cloned().collect();
                let lists = lists.iter().filter_map(|list| seen.list(&list.head.item)).cloned().collect();
                Some(Self::Restored { sessions, items, lists })
            }
            Self::GroupResultWritten { result } => {
                after.seen_by(audience).result(&result.group).cloned().map(|result| Self::GroupResultWritten { result })
            }
            Self::GroupResultsBroughtBack { item, results } => {
                let seen = after.seen_by(audience);
                let results: Vec<GroupResult> =
                    results.iter().filter_map(|one| seen.result(&one.group)).cloned().collect();
                (!results.is_empty()).then(|| Self::GroupResultsBroughtBack { item: item.clone(), results })
            }
            Self::ProgrammeChanged { .. } if audience == Audience::Staff => Some(self.clone()),
            Self::ProgrammeChanged { sessions, items, lists, screens, results, was, note, .. } => {
                let seen = after.seen_by(audience);
                let sessions: Vec<Session> =
                    sessions.iter().filter(|one| seen.session(&one.id).is_some()).cloned().collect();
                let items: Vec<Item> = items.iter().filter_map(|one| seen.item(&one.id)).cloned().collect();
                let lists: Vec<SpeakersList> =
                    lists.iter().filter_map(|one| seen.list(&one.head.item)).cloned().collect();
                let screens: Vec<Screen> = screens.iter().filter(|one| seen.screens.contains(one)).cloned().collect();
                let results: Vec<GroupResult> =
                    results.iter().filter(|one| seen.results.contains(one)).cloned().collect();
                let gone_sessions: Vec<SessionId> = (was.sessions.iter())
                    .filter(|(id, visibility)| audience.sees(*visibility) && seen.session(id).is_none())
                    .map(|(id, _)| id.clone())
                    .collect();
                let gone_items: Vec<ItemId> = (was.items.iter())
                    .filter(|(id, visibility)| audience.sees(*visibility) && seen.item(id).is_none())
                    .map(|(id, _)| id.clone())
                    .collect();
                let nothing = sessions.is_empty()
                    && items.is_empty()
                    && lists.is_empty()
                    && screens.is_empty()
                    && results.is_empty();
                (!nothing || !gone_sessions.is_empty() || !gone_items.is_empty()).then(|| Self::ProgrammeChanged {
                    sessions,
                    items,
                    lists,
                    screens,
                    results,
                    gone_sessions,
                    gone_items,
                    was: Was::default(),
                    note: note.clone(),
                })
            }
            _ => None,
        }
    }
}

/// What those hear of a change to a list who may not see all of it.
fn floor_heard(
    audience: Audience,
    after: &Programme,
    item: &ItemId,
    deed: Deed,
    head: Option<&ListHead>,
    speeches: &[Speech],
) -> Option<Event> {
    let list = after.list(item)?;
    if deed == Deed::Settings {
        // What is seen of the entries may have become more, or less.
        return Some(Event::Restored { sessions: Vec::new(), items: Vec::new(), lists: vec![list.seen_by(audience)] });
    }
    let speeches: Vec<Speech> = speeches.iter().filter_map(|speech| list.head.shown(speech, audience)).collect();
    (head.is_some() || !speeches.is_empty()).then(|| Event::FloorChanged {
        item: item.clone(),
        deed,
        head: head.cloned(),
        speeches,
    })
}
