//! One's own turns to speak, and the end of inscription, in one's own calendar.
//! Nothing of this is stored: it follows from the lists as they stand, and so
//! must its numbers, which never fall.

use entente_domain::{
    clock::Moment,
    forecast::forecast,
    meeting::{Item, ItemState, SessionState},
    programme::Programme,
    speakers::{ListState, SpeakersList, Speech, SpeechState, hand_over_seconds, wait},
};

use super::{
    entries::{Reader, worded},
    ics::{Entry, When},
};
use crate::meetings::Opened;

/// Times that are only expected are given in steps of this many seconds, so that
/// a calendar does not change with every breath of the hall.
const STEP_S: i64 = 300;

/// A speaker without a limit is expected to take this long.
const UNLIMITED_S: i64 = 180;

/// What a calendar says in words that no meeting has: they are in the texts of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'a> {
    /// A party of the reader's has the floor, or will have it.
    Turn { party: &'a str, item: &'a str },
    /// The expected start is a forecast, and follows the list.
    Expected,
    /// Inscription on the list ends.
    Inscription { item: &'a str },
    /// A silence procedure on a document ends.
    Silence { document: &'a str },
}

/// What the lists of a meeting mean to somebody: `whole` is the programme as the podium
/// sees it, for a list may be shown to nobody but those who are on it.
pub(super) fn of_meeting(
    opened: &Opened,
    whole: &Programme,
    reader: Reader<'_>,
    begun: Moment,
    now: Moment,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for list in &whole.lists {
        // What one may not know of does not come by way of one's calendar.
        let Some(item) = opened.programme.item(&list.head.item) else { continue };
        let circle = Circle { opened, whole, list, item, reader, begun, now };
        let own = |speech: &&Speech| opened.place.parties.iter().any(|party| party.id == speech.party);
        entries.extend(list.speeches.iter().filter(own).filter_map(|speech| circle.turn(speech)));
        entries.extend(circle.inscription());
    }
    entries
}

/// One list, and for whom it is looked at.
#[derive(Clone, Copy)]
struct Circle<'a> {
    opened: &'a Opened,
    whole: &'a Programme,
    list: &'a SpeakersList,
    item: &'a Item,
    reader: Reader<'a>,
    begun: Moment,
    now: Moment,
}

impl Circle<'_> {
    fn turn(self, speech: &Speech) -> Option<Entry> {
        let (from, to, expected) = self.times(speech)?;
        let title = self.title();
        let party = speech.short.as_str();
        let words = (self.reader.words)(self.reader.language, Told::Turn { party, item: &title });
        let mut entry =
            self.entry(format!("{}@entente", speech.id), When::Hours { from, to, zone: self.zone() }, &words);
        if expected {
            entry.text = (self.reader.words)(self.reader.language, Told::Expected);
        }
        entry.cancelled = match speech.state {
            SpeechState::Waiting
            | SpeechState::Called
            | SpeechState::Speaking
            | SpeechState::Paused
            | SpeechState::Done => false,
            // Who had the floor, had it; who never had it has no more to come for.
            SpeechState::Withdrawn | SpeechState::Removed | SpeechState::Lapsed | SpeechState::RuledOut => {
                speech.intervals.is_empty()
            }
        };
        Some(entry)
    }

    /// From when to when, and whether that is only expected.
    fn times(self, speech: &Speech) -> Option<(Moment, Moment, bool)> {
        let planned = speech.limit_seconds().unwrap_or(UNLIMITED_S).max(60);
        if let Some(first) = speech.intervals.first() {
            let last = speech.intervals.last().and_then(|interval| interval.ended_at);
            let until =
                last.unwrap_or_else(|| first.started_at.plus_seconds(planned)).max(first.started_at.plus_seconds(60));
            return Some((first.started_at, until, false));
        }
        let hand_over = hand_over_seconds(self.whole);
        let ahead = wait(self.list, &speech.id, hand_over, self.now).map_or(0, |wait| wait.most_s);
        let begins = match self.item.state {
            ItemState::InProgress => self.now,
            _ => forecast(self.whole, &self.item.session, self.now)
                .and_then(|day| day.starts.into_iter().find(|(item, _)| *item == self.item.id))
                .map(|(_, at)| at)
                // The item is over and nobody was heard: when they asked is all there is.
                .unwrap_or(speech.requested_at),
        };
        let from = Moment::from_micros(floor_to(begins.plus_seconds(ahead).micros(), STEP_S * 1_000_000));
        Some((from, from.plus_seconds(planned), true))
    }

    /// A quarter of an hour that ends when inscription does.
    fn inscription(self) -> Option<Entry> {
        let until = self.list.head.settings.inscription_until?;
        let may_ask = self.list.head.settings.self_join && !self.opened.place.parties.is_empty();
        let words = (self.reader.words)(self.reader.language, Told::Inscription { item: &self.title() });
        let when = When::Hours { from: until.plus_seconds(-900), to: until, zone: self.zone() };
        let mut entry = self.entry(format!("inscription.{}@entente", self.item.id), when, &words);
        entry.cancelled = self.list.head.state == ListState::Archived && until > self.now;
        may_ask.then_some(entry)
    }

    fn entry(self, uid: String, when: When, title: &str) -> Entry {
        let session = self.whole.session(&self.item.session);
        let room = session.map(|session| session.room.as_str()).unwrap_or_default();
        let place: Vec<&str> = [room, &self.opened.meeting.city].into_iter().filter(|part| !part.is_empty()).collect();
        let (sequence, modified_at) = self.revision();
        Entry {
            uid,
            parent: None,
            when,
            title: worded((self.reader.language.code(), title)),
            place: place.join(", "),
            text: String::new(),
            url: format!(
                "{}/meetings/{}/sessions/{}",
                self.reader.public_url, self.opened.meeting.id, self.item.session
            ),
            cancelled: false,
            sequence,
            modified_at,
        }
    }

    /// Grows with all that moves a turn: acts of the podium, entries, and while the session is held, time itself.
    fn revision(self) -> (i64, Moment) {
        let entries = i64::try_from(self.list.speeches.len()).unwrap_or(0);
        let closed = self.list.speeches.iter().filter(|speech| !speech.is_open()).count();
        let stretches = self.list.speeches.iter().map(|speech| speech.intervals.len()).sum::<usize>();
        // What is taken back leaves fewer entries and stretches behind, but is an act itself.
        let acts = self.list.version * 4 + entries + i64::try_from(closed + stretches).unwrap_or(0);
        let held = self.whole.session(&self.item.session).is_some_and(|session| session.state != SessionState::Planned);
        let session_items = || self.whole.items_of(&self.item.session).flat_map(|item| &item.intervals);
        let opened_at = session_items().map(|interval| interval.started_at).min().filter(|_| held);
        let steps = opened_at.map_or(0, |at| self.last_moved().seconds_since(at).max(0) / STEP_S);
        let at = opened_at.unwrap_or(self.begun).plus_seconds(steps * STEP_S);
        let touched = self.list.speeches.iter().map(|speech| {
            let ended = speech.intervals.last().map(|interval| interval.ended_at.unwrap_or(interval.started_at));
            ended.or(speech.called_at).unwrap_or(speech.requested_at)
        });
        (acts + steps, touched.fold(at, Moment::max))
    }

    /// Time moves what is expected until the session has ended.
    fn last_moved(self) -> Moment {
        let session = self.whole.session(&self.item.session);
        let ended = session.is_some_and(|session| session.state == SessionState::Ended);
        let last = self
            .whole
            .items_of(&self.item.session)
            .flat_map(|item| &item.intervals)
            .filter_map(|one| one.ended_at)
            .max();
        if ended { last.unwrap_or(self.now) } else { self.now }
    }

    fn title(self) -> String {
        self.item.title.pick(self.reader.language.code()).1.to_owned()
    }

    fn zone(self) -> String {
        let own = self.whole.session(&self.item.session).and_then(|session| session.zone.clone());
        own.unwrap_or_else(|| self.opened.meeting.zone.clone())
    }
}

const fn floor_to(micros: i64, step: i64) -> i64 {
    micros - micros.rem_euclid(step)
}
