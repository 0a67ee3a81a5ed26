//! How an event changes a programme: the same code in the server and in the browser.

use super::Event;
use crate::{
    clock::Moment,
    groups::GroupResult,
    ids::{ItemId, SessionId},
    meeting::{AgendaStatus, Interval, Item, ItemState, Outcome, Session, SessionState},
    programme::Programme,
    screen::{Screen, Shows},
    speakers::{Deed, ListHead, SpeakersList, Speech},
};

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
            Event::ChathamHouse { item, on } => self.change_item(item, |item| {
                if *on && !item.is_under_chatham_house() {
                    item.unattributed.push(Interval { started_at: at, ended_at: None });
                } else if !*on && let Some(stretch) = item.unattributed.last_mut() {
                    stretch.ended_at = stretch.ended_at.or(Some(at));
                }
            }),
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
                // A result may come along with the end of its item; then it has nothing to belong to.
                let (items, sessions) = (&self.items, &self.sessions);
                self.results.retain(|result| {
                    items.iter().any(|item| item.id == result.item) && sessions.iter().any(|one| one.id == result.group)
                });
                for list in lists {
                    match self.list_place(&list.head.item) {
                        Ok(place) => self.lists[place] = list.clone(),
                        Err(place) => self.lists.insert(place, list.clone()),
                    }
                }
                self.sort();
            }
            Event::GroupResultWritten { result } => self.put_result(result),
            Event::GroupResultsBroughtBack { results, .. } => {
                for result in results {
                    self.put_result(result);
                }
            }
            Event::ProgrammeChanged { sessions, items, lists, screens, results, gone_sessions, gone_items, .. } => {
                self.change_plan(sessions, items, gone_sessions, gone_items);
                for screen in screens {
                    self.screens.retain(|other| other.id != screen.id);
                    self.screens.push(screen.clone());
                }
                self.screens.sort_by(|a, b| a.id.cmp(&b.id));
                for result in results {
                    self.put_result(result);
                }
                for list in lists {
                    match self.list_place(&list.head.item) {
                        Ok(place) => self.lists[place] = list.clone(),
                        Err(place) => self.lists.insert(place, list.clone()),
                    }
                }
            }
            // Minutes are of the programme, not in it.
            Event::MinutesChanged { .. }
            | Event::DocumentChanged { .. }
            | Event::MeetingCreated { .. }
            | Event::PartyAdded { .. }
            | Event::MemberAdded { .. }
            | Event::RoleGiven { .. }
            | Event::PartyCheckedIn { .. }
            | Event::PartyCheckedOut { .. }
            | Event::AttendanceRulesSet { .. }
            | Event::CheckInCodeRenewed { .. }
            | Event::TooFast { .. }
            | Event::NoteVersionNamed { .. }
            | Event::NoteBroughtBack { .. } => {}
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
        self.screens.retain(|screen| !gone_sessions.contains(&screen.session));
        self.results.retain(|result| !gone_sessions.contains(&result.group) && !gone_items.contains(&result.item));
        self.sort();
        touched.sort();
        touched.dedup();
        for session in &touched {
            self.touch(session);
        }
    }

    fn put_result(&mut self, result: &GroupResult) {
        self.results.retain(|other| other.group != result.group);
        self.results.push(result.clone());
        self.results.sort_by(|a, b| a.group.cmp(&b.group));
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
