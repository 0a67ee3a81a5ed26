//! Who is connected to a meeting now: counted by the sockets themselves, told to
//! those who run the room. Nothing of it is kept.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use entente_domain::ids::{DisplayId, MeetingId, UserId};
use serde::Serialize;
use tokio::sync::watch;

/// Who is at the other end of a socket.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Guest {
    Person(UserId),
    Interpreter(UserId),
    Display(DisplayId),
}

/// How many are here: people by account, not by tab; screens by name.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
pub struct Online {
    pub people: usize,
    pub interpreters: usize,
    pub displays: Vec<String>,
}

/// Everybody's presence, by meeting. Cheap to clone.
#[derive(Clone, Default)]
pub struct Presence {
    meetings: Arc<Mutex<HashMap<MeetingId, Hall>>>,
}

struct Hall {
    /// Open sockets of each guest.
    guests: BTreeMap<Guest, usize>,
    online: watch::Sender<Online>,
}

/// A guest's stay; over when it is dropped.
pub struct Stay {
    presence: Presence,
    meeting: MeetingId,
    guest: Guest,
}

impl Presence {
    /// Counts a guest in.
    pub fn enter(&self, meeting: &MeetingId, guest: Guest) -> Stay {
        self.change(meeting, |hall| *hall.guests.entry(guest.clone()).or_default() += 1);
        Stay { presence: self.clone(), meeting: meeting.clone(), guest }
    }

    /// The counts of a meeting as they change.
    pub fn watch(&self, meeting: &MeetingId) -> watch::Receiver<Online> {
        self.change(meeting, |hall| hall.online.subscribe())
    }

    fn change<T>(&self, meeting: &MeetingId, change: impl FnOnce(&mut Hall) -> T) -> T {
        let mut meetings = self.meetings.lock().unwrap_or_else(PoisonError::into_inner);
        let hall = meetings
            .entry(meeting.clone())
            .or_insert_with(|| Hall { guests: BTreeMap::new(), online: watch::Sender::new(Online::default()) });
        let changed = change(hall);
        let counted = hall.counted();
        hall.online.send_if_modified(|online| {
            let differs = *online != counted;
            *online = counted;
            differs
        });
        if hall.guests.is_empty() && hall.online.receiver_count() == 0 {
            meetings.remove(meeting);
        }
        changed
    }
}

impl Hall {
    fn counted(&self) -> Online {
        let mut online = Online::default();
        for guest in self.guests.keys() {
            match guest {
                Guest::Person(_) => online.people += 1,
                Guest::Interpreter(_) => online.interpreters += 1,
                Guest::Display(display) => online.displays.push(display.to_string()),
            }
        }
        online
    }
}

impl Drop for Stay {
    fn drop(&mut self) {
        let guest = &self.guest;
        self.presence.change(&self.meeting, |hall| {
            if let Some(count) = hall.guests.get_mut(guest) {
                *count -= 1;
                if *count == 0 {
                    hall.guests.remove(guest);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_counted_once_and_leave_with_their_last_tab() {
        let presence = Presence::default();
        let meeting = MeetingId::new("meeting");
        let online = presence.watch(&meeting);
        let person = || Guest::Person(UserId::new("a"));
        let first = presence.enter(&meeting, person());
        let second = presence.enter(&meeting, person());
        let screen = presence.enter(&meeting, Guest::Display(DisplayId::new("wall")));
        assert_eq!(*online.borrow(), Online { people: 1, interpreters: 0, displays: vec!["wall".to_owned()] });
        drop(first);
        assert_eq!(online.borrow().people, 1);
        drop((second, screen));
        assert_eq!(*online.borrow(), Online::default());
        drop(online);
        let _ = presence.enter(&meeting, person());
        assert!(presence.meetings.lock().expect("not poisoned").is_empty(), "nothing is kept of an empty hall");
    }
}
