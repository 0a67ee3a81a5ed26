//! What an event is about: which session it belongs to and which item, so that
//! the record can be read session by session.

use super::Event;
use crate::{
    ids::{DisplayId, ItemId, PartyId, SessionId},
    programme::Programme,
};

/// What an event is about; what it is not about is none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct About {
    /// None: the meeting as a whole.
    pub session: Option<SessionId>,
    pub item: Option<ItemId>,
    pub party: Option<PartyId>,
    pub display: Option<DisplayId>,
}

impl Event {
    /// Worked out with the programme as it stands now: an item counts to the session it is in.
    pub fn about(&self, programme: &Programme) -> About {
        let of_session = |session: &SessionId| About { session: Some(session.clone()), ..About::default() };
        let of_item = |item: &ItemId| About {
            session: programme.item(item).map(|item| item.session.clone()),
            item: Some(item.clone()),
            ..About::default()
        };
        match self {
            Self::SessionAdded { session } => of_session(&session.id),
            Self::SessionStarted { session }
            | Self::SessionPaused { session }
            | Self::SessionResumed { session }
            | Self::SessionEnded { session }
            | Self::CheckInCodeRenewed { session }
            | Self::TooFast { session, .. } => of_session(session),
            Self::ItemAdded { item } => {
                About { session: Some(item.session.clone()), item: Some(item.id.clone()), ..About::default() }
            }
            Self::ItemPublished { item }
            | Self::ItemStarted { item }
            | Self::ItemSuspended { item, .. }
            | Self::ItemResumed { item }
            | Self::ItemConcluded { item, .. }
            | Self::ItemDeferred { item, .. }
            | Self::ItemWithdrawn { item, .. }
            | Self::ItemReopened { item, .. }
            | Self::ChathamHouse { item, .. }
            | Self::GroupResultsBroughtBack { item, .. }
            | Self::NoteOpened { item, .. }
            | Self::NoteVersionNamed { item, .. }
            | Self::NoteBroughtBack { item, .. }
            | Self::FloorChanged { item, .. } => of_item(item),
            Self::MinutesChanged { sessions, party, .. } => About { party: party.clone(), ..only(sessions.iter()) },
            Self::DocumentChanged { item, party, .. } => {
                About { party: party.clone(), ..item.as_ref().map(of_item).unwrap_or_default() }
            }
            Self::GroupResultWritten { result } => of_session(&result.group),
            Self::PartyCheckedIn { session, party, .. } | Self::PartyCheckedOut { session, party, .. } => {
                About { party: Some(party.clone()), ..of_session(session) }
            }
            Self::PartyAdded { party } => About { party: Some(party.id.clone()), ..About::default() },
            Self::MemberAdded { party, .. } => About { party: Some(party.clone()), ..About::default() },
            Self::DisplayOpened { display, session, .. } => {
                About { display: Some(display.clone()), ..of_session(session) }
            }
            Self::DisplayClosed { display } | Self::DisplayShows { display, .. } => About {
                session: programme.screens.iter().find(|screen| screen.id == *display).map(|s| s.session.clone()),
                display: Some(display.clone()),
                ..About::default()
            },
            Self::Restored { sessions, items, .. } => {
                let sessions = sessions.iter().map(|session| &session.id);
                only(sessions.chain(items.iter().map(|item| &item.session)))
            }
            Self::ProgrammeChanged { sessions, items, gone_sessions, .. } => {
                let sessions = sessions.iter().map(|session| &session.id).chain(gone_sessions);
                only(sessions.chain(items.iter().map(|item| &item.session)))
            }
            Self::MeetingCreated { .. }
            | Self::AgendaAdopted { .. }
            | Self::RoleGiven { .. }
            | Self::AttendanceRulesSet { .. } => About::default(),
        }
    }
}

/// The session all of them name; the meeting as a whole if they name several.
fn only<'a>(mut sessions: impl Iterator<Item = &'a SessionId>) -> About {
    let first = sessions.next();
    let session = first.filter(|first| sessions.all(|other| other == *first)).cloned();
    About { session, ..About::default() }
}
