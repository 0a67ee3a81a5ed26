//! The programme of a meeting: its sessions and items together, as one value
//! that the server stores, the browser keeps, and events change.

use serde::{Deserialize, Serialize};

use crate::{
    groups::GroupResult,
    ids::{ItemId, MeetingId, SessionId},
    meeting::{AgendaStatus, Item, ItemState, Session},
    policy::Audience,
    screen::Screen,
    speakers::SpeakersList,
};

/// All sessions and items of one meeting at one point of its event log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    pub meeting: MeetingId,
    /// Number of the last event contained in this state.
    pub seq: i64,
    pub agenda: AgendaStatus,
    /// By `starts_at`, then id.
    pub sessions: Vec<Session>,
    /// By session, then `position`, then id.
    pub items: Vec<Item>,
    /// Lists of speakers, by item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<SpeakersList>,
    /// The screens that are open, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub screens: Vec<Screen>,
    /// What groups bring back to the plenary, by group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<GroupResult>,
}

impl Programme {
    pub fn empty(meeting: MeetingId) -> Self {
        Self {
            meeting,
            seq: 0,
            agenda: AgendaStatus::Provisional,
            sessions: Vec::new(),
            items: Vec::new(),
            lists: Vec::new(),
            screens: Vec::new(),
            results: Vec::new(),
        }
    }

    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == *id)
    }

    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// What a group brings back.
    pub fn result(&self, group: &SessionId) -> Option<&GroupResult> {
        self.results.iter().find(|result| result.group == *group)
    }

    /// The list of speakers of an item.
    pub fn list(&self, item: &ItemId) -> Option<&SpeakersList> {
        self.lists.iter().find(|list| list.head.item == *item)
    }

    /// The same programme with the lists of speakers of one session only: what a page about that session needs.
    pub fn with_lists_of(mut self, session: &SessionId) -> Self {
        self.lists.retain(|list| list.head.session == *session);
        self
    }

    pub(crate) fn session_mut(&mut self, id: &SessionId) -> Option<&mut Session> {
        self.sessions.iter_mut().find(|session| session.id == *id)
    }

    pub(crate) fn item_mut(&mut self, id: &ItemId) -> Option<&mut Item> {
        self.items.iter_mut().find(|item| item.id == *id)
    }

    /// The items of one session in order.
    pub fn items_of<'a>(&'a self, session: &'a SessionId) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.session == *session)
    }

    /// Whether other items hang below this one.
    pub fn has_sub_items(&self, id: &ItemId) -> bool {
        self.items.iter().any(|item| item.parent.as_ref() == Some(id))
    }

    /// An item's state as shown: a parent's follows its sub-items (rule 4).
    pub fn shown_state(&self, item: &Item) -> ItemState {
        let mut below = self.items.iter().filter(|other| other.parent.as_ref() == Some(&item.id)).peekable();
        if below.peek().is_none() {
            return item.state;
        }
        let states: Vec<ItemState> = below.map(|child| self.shown_state(child)).collect();
        if states.contains(&ItemState::InProgress) {
            ItemState::InProgress
        } else if states.iter().all(|state| !state.is_open()) {
            ItemState::Concluded
        } else if states.contains(&ItemState::Suspended) || states.contains(&ItemState::Concluded) {
            ItemState::Suspended
        } else {
            item.state
        }
    }

    /// What of the programme an audience may see. Sessions and items it may not
    /// see leave no trace, not even as the parent or origin of another.
    pub fn seen_by(&self, audience: Audience) -> Self {
        let sessions: Vec<Session> =
            self.sessions.iter().filter(|session| audience.sees(session.visibility)).cloned().collect();
        let visible = |item: &Item| {
            audience.sees(item.visibility)
                && (item.state != ItemState::Draft || audience == Audience::Staff)
                && sessions.iter().any(|session| session.id == item.session)
        };
        let mut items: Vec<Item> = self.items.iter().filter(|item| visible(item)).cloned().collect();
        let kept: Vec<ItemId> = items.iter().map(|item| item.id.clone()).collect();
        for item in &mut items {
            item.parent = item.parent.take().filter(|id| kept.contains(id));
            item.carried_from = item.carried_from.take().filter(|id| kept.contains(id));
        }
        // What hangs on the wall is seen by all who are in the room.
        let screens = self
            .screens
            .iter()
            .filter(|screen| sessions.iter().any(|session| session.id == screen.session))
            .cloned()
            .collect();
        let lists = self
            .lists
            .iter()
            .filter(|list| kept.contains(&list.head.item))
            .map(|list| list.seen_by(audience))
            .collect();
        // Before the plenary takes them up, results are the groups' own.
        let results = self
            .results
            .iter()
            .filter(|result| result.brought_back || audience == Audience::Staff)
            .filter(|result| kept.contains(&result.item) && sessions.iter().any(|one| one.id == result.group))
            .cloned()
            .collect();
        Self {
            meeting: self.meeting.clone(),
            seq: self.seq,
            agenda: self.agenda,
            sessions,
            items,
            lists,
            screens,
            results,
        }
    }

    /// The item the session is at: the one in progress, else the one suspended
    /// last. Derived rather than stored, so that a reader who may not see an
    /// internal item still has a current one.
    pub fn current(&self, session: &SessionId) -> Option<&Item> {
        let leaves = || self.items.iter().filter(|item| item.session == *session && !self.has_sub_items(&item.id));
        leaves().find(|item| item.state == ItemState::InProgress).or_else(|| {
            leaves()
                .filter(|item| item.state == ItemState::Suspended)
                .max_by_key(|item| item.intervals.last().and_then(|interval| interval.ended_at))
        })
    }

    pub(crate) fn sort(&mut self) {
        self.sessions.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
        let order: Vec<SessionId> = self.sessions.iter().map(|session| session.id.clone()).collect();
        let rank = |id: &SessionId| order.iter().position(|other| other == id).unwrap_or(usize::MAX);
        self.items.sort_by(|a, b| (rank(&a.session), a.position, &a.id).cmp(&(rank(&b.session), b.position, &b.id)));
    }

    /// The place of an item's list, made if there is none.
    pub(crate) fn list_place(&mut self, item: &ItemId) -> Result<usize, usize> {
        self.lists.binary_search_by(|list| list.head.item.cmp(item))
    }
}
