//! What happened in a meeting. Every accepted act is one or more events,
//! numbered without gaps; `apply` is the only way a programme changes, on the
//! server and in the browser alike (old state + events = fresh state).

use serde::{Deserialize, Serialize};

use crate::{
    attendance::{AttendanceRules, CheckInWay},
    clock::Moment,
    ids::{DisplayId, ItemId, NoteId, PartyId, SessionId, UserId},
    meeting::{AgendaStatus, Interval, Item, ItemState, Outcome, Session, SessionState, Visibility},
    people::{MeetingRole, MemberRole, Party},
    policy::Audience,
    programme::Programme,
    screen::{Screen, Shows},
    speakers::{Deed, ListHead, SpeakersList, Speech},
};

/// One thing that happened. New kinds are added at the end of their group and
/// never change their fields: the log is kept for ever. Written `{"item_started":{"item":"…"}}`: a kind among
/// the fields would cost every first visit of the room 16 kB.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    MeetingCreated {
        title: String,
    },
    SessionAdded {
        session: Session,
    },
    ItemAdded {
        item: Item,
    },
    AgendaAdopted {
        numbers: Vec<(ItemId, String)>,
    },
    SessionStarted {
        session: SessionId,
    },
    SessionPaused {
        session: SessionId,
    },
    SessionResumed {
        session: SessionId,
    },
    SessionEnded {
        session: SessionId,
    },
    ItemPublished {
        item: ItemId,
    },
    ItemStarted {
        item: ItemId,
    },
    ItemSuspended {
        item: ItemId,
        reason: String,
    },
    ItemResumed {
        item: ItemId,
    },
    ItemConcluded {
        item: ItemId,
        outcome: Option<Outcome>,
        text: String,
    },
    ItemDeferred {
        item: ItemId,
        note: String,
    },
    ItemWithdrawn {
        item: ItemId,
        note: String,
    },
    ItemReopened {
        item: ItemId,
        reason: String,
    },
    NoteOpened {
        item: ItemId,
        note: NoteId,
    },
    PartyAdded {
        party: Party,
    },
    MemberAdded {
        party: PartyId,
        user: UserId,
        role: MemberRole,
    },
    RoleGiven {
        user: UserId,
        role: MeetingRole,
    },
    /// In the room for this session; without a person: seen by whoever keeps the attendance.
    PartyCheckedIn {
        session: SessionId,
        party: PartyId,
        person: Option<UserId>,
        way: CheckInWay,
    },
    /// Left; without a person: everybody of the party.
    PartyCheckedOut {
        session: SessionId,
        party: PartyId,
        person: Option<UserId>,
        way: CheckInWay,
    },
    AttendanceRulesSet {
        rules: AttendanceRules,
    },
    /// The codes shown until now check nobody in any more.
    CheckInCodeRenewed {
        session: SessionId,
    },
    DisplayOpened {
        display: DisplayId,
        session: SessionId,
        label: String,
    },
    DisplayClosed {
        display: DisplayId,
    },
    DisplayShows {
        display: DisplayId,
        shows: Shows,
        message: String,
    },
    /// An interpreter tells the podium, silently, that the speaker is too fast for this language.
    TooFast {
        session: SessionId,
        language: String,
    },
    /// A list of speakers changed: its head, if that did, and the entries that did, as they stand now.
    FloorChanged {
        item: ItemId,
        deed: Deed,
        head: Option<ListHead>,
        speeches: Vec<Speech>,
    },
    /// These things stand again as they once did, or are shown whole to those who saw only a part.
    Restored {
        sessions: Vec<Session>,
        items: Vec<Item>,
        lists: Vec<SpeakersList>,
    },
    /// What is planned became another: published edits, a repair of the day. Sessions, items and lists as they
    /// stand now; of a session's version only that it grew.
    ProgrammeChanged {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        sessions: Vec<Session>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        items: Vec<Item>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lists: Vec<SpeakersList>,
        /// What is no longer there, for whom this is told.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gone_sessions: Vec<SessionId>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gone_items: Vec<ItemId>,
        #[serde(default, skip_serializing_if = "Was::is_empty")]
        was: Was,
        /// Why, in the words of who did it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
}

/// How far what somebody lost sight of could be seen before. Told to nobody but the podium: it decides who hears
/// that something is gone, since an id nobody saw is none of their business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Was {
    pub sessions: Vec<(SessionId, Visibility)>,
    pub items: Vec<(ItemId, Visibility)>,
}

impl Was {
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.items.is_empty()
    }
}

/// An event as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Gap-free per meeting, from 1.
    pub seq: i64,
    pub at: Moment,
    /// Who did it; none: the server itself or the command line.
    pub actor: Option<UserId>,
    /// In whose name.
    pub party: Option<PartyId>,
    pub event: Event,
}

/// What goes over the wire to a page: no actor, and no event where the reader may only know that a number passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    pub seq: i64,
    #[serde(default)]
    pub at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
}

impl Event {
    /// The kind as written in the log's own column.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::MeetingCreated { .. } => "meeting_created",
            Self::SessionAdded { .. } => "session_added",
            Self::ItemAdded { .. } => "item_added",
            Self::AgendaAdopted { .. } => "agenda_adopted",
            Self::SessionStarted { .. } => "session_started",
            Self::SessionPaused { .. } => "session_paused",
            Self::SessionResumed { .. } => "session_resumed",
            Self::SessionEnded { .. } => "session_ended",
            Self::ItemPublished { .. } => "item_published",
            Self::ItemStarted { .. } => "item_started",
            Self::ItemSuspended { .. } => "item_suspended",
            Self::ItemResumed { .. } => "item_resumed",
            Self::ItemConcluded { .. } => "item_concluded",
            Self::ItemDeferred { .. } => "item_deferred",
            Self::ItemWithdrawn { .. } => "item_withdrawn",
            Self::ItemReopened { .. } => "item_reopened",
            Self::NoteOpened { .. } => "note_opened",
            Self::PartyAdded { .. } => "party_added",
            Self::MemberAdded { .. } => "member_added",
            Self::RoleGiven { .. } => "role_given",
            Self::PartyCheckedIn { .. } => "party_checked_in",
            Self::PartyCheckedOut { .. } => "party_checked_out",
            Self::AttendanceRulesSet { .. } => "attendance_rules_set",
            Self::CheckInCodeRenewed { .. } => "check_in_code_renewed",
            Self::DisplayOpened { .. } => "display_opened",
            Self::DisplayClosed { .. } => "display_closed",
            Self::DisplayShows { .. } => "display_shows",
            Self::TooFast { .. } => "too_fast",
            Self::FloorChanged { .. } => "floor_changed",
            Self::Restored { .. } => "restored",
            Self::ProgrammeChanged { .. } => "programme_changed",
        }
    }

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
            | Self::NoteOpened { item, .. }
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
            | Self::ProgrammeChanged { .. } => None,
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
            Self::ProgrammeChanged { .. } if audience == Audience::Staff => Some(self.clone()),
            Self::ProgrammeChanged { sessions, items, lists, was, note, .. } => {
                let seen = after.seen_by(audience);
                let sessions: Vec<Session> =
                    sessions.iter().filter(|one| seen.session(&one.id).is_some()).cloned().collect();
                let items: Vec<Item> = items.iter().filter_map(|one| seen.item(&one.id)).cloned().collect();
                let lists: Vec<SpeakersList> =
                    lists.iter().filter_map(|one| seen.list(&one.head.item)).cloned().collect();
                let gone_sessions: Vec<SessionId> = (was.sessions.iter())
                    .filter(|(id, visibility)| audience.sees(*visibility) && seen.session(id).is_none())
                    .map(|(id, _)| id.clone())
                    .collect();
                let gone_items: Vec<ItemId> = (was.items.iter())
                    .filter(|(id, visibility)| audience.sees(*visibility) && seen.item(id).is_none())
                    .map(|(id, _)| id.clone())
                    .collect();
                let nothing = sessions.is_empty() && items.is_empty() && lists.is_empty();
                (!nothing || !gone_sessions.is_empty() || !gone_items.is_empty()).then(|| Self::ProgrammeChanged {
                    sessions,
                    items,
                    lists,
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

impl Programme {
    /// Takes an event into the state. Events about things this state does not
    /// hold (filtered for its reader) only advance the number.
    pub fn apply(&mut self, seq: i64, at: Moment, event: &Event) {
        self.seq = seq;
        match event {
            Event::SessionAdded { session } => {
                self.sessions.retain(|other| other.id != session.id);
                self.sessions.push(session.clone());
                self.sort();
            }
            Event::ItemAdded { item } => {
                self.items.retain(|other| other.id != item.id);
                self.items.push(item.clone());
                self.sort();
                self.touch(&item.session);
            }
            Event::AgendaAdopted { numbers } => {
                self.agenda = AgendaStatus::Adopted;
                for (id, number) in numbers {
                    if let Some(item) = self.item_mut(id) {
                        item.number = Some(number.clone());
                    }
                }
                for session in &mut self.sessions {
                    session.version += 1;
                }
            }
            Event::SessionStarted { session } | Event::SessionResumed { session } => {
                self.set_session(session, SessionState::Live);
            }
            Event::SessionPaused { session } => self.set_session(session, SessionState::Paused),
            Event::SessionEnded { session } => self.set_session(session, SessionState::Ended),
            Event::ItemPublished { item } => self.change_item(item, |item| item.state = ItemState::Scheduled),
            Event::ItemStarted { item } | Event::ItemResumed { item } => {
                self.change_item(item, |item| {
                    item.state = ItemState::InProgress;
                    item.remark = None;
                    item.intervals.push(Interval { started_at: at, ended_at: None });
                });
            }
            Event::ItemSuspended { item, reason } => self.change_item(item, |item| {
                item.close_interval(at);
                item.state = ItemState::Suspended;
                item.remark = Some(reason.clone()).filter(|text| !text.is_empty());
            }),
            Event::ItemConcluded { item, outcome, text } => {
                self.change_item(item, |item| {
                    item.close_interval(at);
                    item.state = ItemState::Concluded;
                    item.outcome = *outcome;
                    item.remark = Some(text.clone()).filter(|text| !text.is_empty());
                });
            }
            Event::ItemDeferred { item, note } => {
                self.change_item(item, |item| {
                    item.close_interval(at);
                    item.state = ItemState::Deferred;
                    item.outcome = Some(Outcome::Deferred);
                    item.remark = Some(note.clone()).filter(|text| !text.is_empty());
                });
            }
            Event::ItemWithdrawn { item, note } => self.change_item(item, |item| {
                item.state = ItemState::Withdrawn;
                item.outcome = Some(Outcome::Withdrawn);
                item.remark = Some(note.clone()).filter(|text| !text.is_empty());
            }),
            Event::ItemReopened { item, .. } => {
                self.change_item(item, |item| {
                    item.state = ItemState::InProgress;
                    item.outcome = None;
                    item.remark = None;
                    item.intervals.push(Interval { started_at: at, ended_at: None });
                });
            }
            Event::NoteOpened { item, note } => {
                if let Some(item) = self.item_mut(item) {
                    item.note = Some(note.clone());
                }
            }
            Event::DisplayOpened { display, session, label } => {
                self.screens.retain(|screen| screen.id != *display);
                self.screens.push(Screen {
                    id: display.clone(),
                    session: session.clone(),
                    label: label.clone(),
                    shows: Shows::Room,
                    message: String::new(),
                });
                self.screens.sort_by(|a, b| a.id.cmp(&b.id));
            }
            Event::DisplayClosed { display } => self.screens.retain(|screen| screen.id != *display),
            Event::DisplayShows { display, shows, message } => {
                if let Some(screen) = self.screens.iter_mut().find(|screen| screen.id == *display) {
                    screen.shows = *shows;
                    screen.message.clone_from(message);
                }
            }
            Event::FloorChanged { item, deed, head, speeches } => {
                self.change_floor(item, *deed, head.as_ref(), speeches)
            }
            Event::Restored { sessions, items, lists } => {
                for session in sessions {
                    if let Some(place) = self.session_mut(&session.id) {
                        *place = session.clone();
                    }
                }
                for item in items {
                    self.items.retain(|other| other.id != item.id);
                    self.items.push(item.clone());
                }
                for list in lists {
                    match self.list_place(&list.head.item) {
                        Ok(place) => self.lists[place] = list.clone(),
                        Err(place) => self.lists.insert(place, list.clone()),
                    }
                }
                self.sort();
            }
            Event::ProgrammeChanged { sessions, items, lists, gone_sessions, gone_items, .. } => {
                self.change_plan(sessions, items, gone_sessions, gone_items);
                for list in lists {
                    match self.list_place(&list.head.item) {
                        Ok(place) => self.lists[place] = list.clone(),
                        Err(place) => self.lists.insert(place, list.clone()),
                    }
                }
            }
            Event::MeetingCreated { .. }
            | Event::PartyAdded { .. }
            | Event::MemberAdded { .. }
            | Event::RoleGiven { .. }
            | Event::PartyCheckedIn { .. }
            | Event::PartyCheckedOut { .. }
            | Event::AttendanceRulesSet { .. }
            | Event::CheckInCodeRenewed { .. }
            | Event::TooFast { .. } => {}
        }
    }

    fn change_plan(
        &mut self,
        sessions: &[Session],
        items: &[Item],
        gone_sessions: &[SessionId],
        gone_items: &[ItemId],
    ) {
        let mut touched: Vec<SessionId> = sessions.iter().map(|session| session.id.clone()).collect();
        touched.extend(items.iter().map(|item| item.session.clone()));
        for session in sessions {
            match self.session_mut(&session.id) {
                Some(place) => *place = Session { version: place.version, ..session.clone() },
                None => self.sessions.push(session.clone()),
            }
        }
        let old = |id: &ItemId| gone_items.contains(id) || items.iter().any(|item| item.id == *id);
        touched.extend(self.items.iter().filter(|item| old(&item.id)).map(|item| item.session.clone()));
        self.items.retain(|item| !old(&item.id));
        self.items.extend_from_slice(items);
        self.lists.retain(|list| !gone_items.contains(&list.head.item));
        self.sessions.retain(|session| !gone_sessions.contains(&session.id));
        self.sort();
        touched.sort();
        touched.dedup();
        for session in &touched {
            self.touch(session);
        }
    }

    fn change_floor(&mut self, item: &ItemId, deed: Deed, head: Option<&ListHead>, speeches: &[Speech]) {
        let list = match (self.list_place(item), head) {
            (Ok(place), _) => &mut self.lists[place],
            (Err(place), Some(head)) if self.item(item).is_some() => {
                self.lists.insert(place, SpeakersList { head: head.clone(), version: 0, speeches: Vec::new() });
                &mut self.lists[place]
            }
            (Err(_), _) => return,
        };
        if let Some(head) = head {
            list.head = head.clone();
        }
        for speech in speeches {
            list.put(speech.clone());
        }
        if deed.counts() {
            list.version += 1;
        }
    }

    fn set_session(&mut self, id: &SessionId, state: SessionState) {
        if let Some(session) = self.session_mut(id) {
            session.state = state;
            session.version += 1;
        }
    }

    fn change_item(&mut self, id: &ItemId, change: impl FnOnce(&mut Item)) {
        if let Some(item) = self.item_mut(id) {
            change(item);
            let session = item.session.clone();
            self.touch(&session);
        }
    }

    fn touch(&mut self, id: &SessionId) {
        if let Some(session) = self.session_mut(id) {
            session.version += 1;
        }
    }
}
