//! Writing iCalendar (RFC 5545): lines, folding, escaping, dates in their zone.
//! What an entry is about is decided elsewhere.

use entente_domain::clock::Moment;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::zones::Zones;

/// The longest a line may be, in octets, without its end (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// A calendar to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    pub name: String,
    pub entries: Vec<Entry>,
}

/// One thing in a calendar. Whoever has something to put there (a session, a
/// speaking slot, a deadline) makes these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same for ever, and of no other entry anywhere.
    pub uid: String,
    /// The entry of what it prepares.
    pub parent: Option<String>,
    pub when: When,
    pub title: Worded,
    pub place: String,
    pub text: String,
    /// Where one reads more.
    pub url: String,
    pub cancelled: bool,
    /// Grows with each change that somebody who plans by it must notice.
    pub sequence: i64,
    pub modified_at: Moment,
}

/// Words with the language they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    pub language: String,
    pub words: String,
}

/// When it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// From an instant to an instant, shown in the zone of the place.
    Hours { from: Moment, to: Moment, zone: String },
    /// Whole days, first and last; takes no time from anybody's day.
    Days { first: Date, last: Date },
}

impl Calendar {
    /// The calendar as it is sent: CRLF at the end of every line, UTF-8.
    pub fn text(&self) -> String {
        let mut lines = Lines::default();
        lines.put("BEGIN:VCALENDAR");
        lines.put("VERSION:2.0");
        lines.put("PRODID:-//Entente//Meetings//EN");
        lines.put("CALSCALE:GREGORIAN");
        // RFC 7986, and the names by which older programmes know the same.
        for name in ["NAME", "X-WR-CALNAME"] {
            lines.text(name, &self.name);
        }
        lines.put("REFRESH-INTERVAL;VALUE=DURATION:PT15M");
        lines.put("X-PUBLISHED-TTL:PT15M");
        let mut zones = Zones::default();
        for entry in &self.entries {
            if let When::Hours { from, to, zone } = &entry.when {
                zones.need(zone, *from, *to);
            }
        }
        zones.write(&mut lines);
        for entry in &self.entries {
            entry.write(&mut lines);
        }
        lines.put("END:VCALENDAR");
        lines.0
    }
}

impl Entry {
    fn write(&self, lines: &mut Lines) {
        lines.put("BEGIN:VEVENT");
        lines.text("UID", &self.uid);
        // Without a METHOD the stamp says when the entry was last changed (RFC 5545, 3.8.7.2).
        lines.put(&format!("DTSTAMP:{}", utc(self.modified_at)));
        lines.put(&format!("LAST-MODIFIED:{}", utc(self.modified_at)));
        lines.put(&format!("SEQUENCE:{}", self.sequence));
        match &self.when {
            When::Hours { from, to, zone } => {
                lines.put(&format!("DTSTART{}", local(*from, zone)));
                // Something that takes no time has no end (RFC 5545, 3.6.1).
                if at(*to) > at(*from) {
                    lines.put(&format!("DTEND{}", local(*to, zone)));
                }
            }
            When::Days { first, last } => {
                // The end is the first day that is not part of it.
                let end = last.tomorrow().unwrap_or(*last);
                lines.put(&format!("DTSTART;VALUE=DATE:{}", first.strftime("%Y%m%d")));
                lines.put(&format!("DTEND;VALUE=DATE:{}", end.strftime("%Y%m%d")));
                lines.put("TRANSP:TRANSPARENT");
            }
        }
        lines.text(&format!("SUMMARY;LANGUAGE={}", self.title.language), &self.title.words);
        for (name, value) in [("LOCATION", &self.place), ("DESCRIPTION", &self.text)] {
            if !value.is_empty() {
                lines.text(name, value);
            }
        }
        if let Some(parent) = &self.parent {
            lines.text("RELATED-TO;RELTYPE=PARENT", parent);
        }
        lines.put(&format!("URL:{}", self.url));
        lines.put(if self.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        lines.put("END:VEVENT");
    }
}

/// `20270316T090000Z`.
pub(super) fn utc(moment: Moment) -> String {
    at(moment).to_zoned_datetime(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `;TZID=Africa/Nairobi:20270316T090000`; in UTC where the wall clock would not say which of two instants is meant.
fn local(moment: Moment, zone: &str) -> String {
    let Some(time_zone) = super::zones::of(zone) else { return format!(":{}", utc(moment)) };
    let wall = at(moment).to_zoned_datetime(time_zone.clone()).datetime();
    // An hour that comes twice is read as its first coming (RFC 5545, 3.3.5), and so does `to_timestamp`.
    if time_zone.to_timestamp(wall).is_ok_and(|read| read == at(moment)) {
        format!(";TZID={zone}:{}", wall.strftime("%Y%m%dT%H%M%S"))
    } else {
        format!(":{}", utc(moment))
    }
}

/// Whole seconds: calendars know no smaller.
pub(super) fn at(moment: Moment) -> Timestamp {
    Timestamp::from_second(moment.micros().div_euclid(1_000_000)).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The lines of a calendar so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value is text.
    fn text(&mut self, name: &str, value: &str) {
        self.put(&format!("{name}:{}", escaped(value)));
    }

    /// A whole content line, folded.
    pub(super) fn put(&mut self, line: &str) {
        let mut room = LINE_OCTETS;
        for character in line.chars() {
            let octets = character.len_utf8();
            if octets > room {
                self.0.push_str("\r\n ");
                // The space that marks the continuation counts.
                room = LINE_OCTETS - 1;
            }
            self.0.push(character);
            room -= octets;
        }
        self.0.push_str("\r\n");
    }
}

/// TEXT (RFC 5545, 3.3.11): what has a meaning in it is escaped, what must not be in it is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' | '\r' => escaped.push_str("\\n"),
            other if other.is_control() && other != '\t' => {}
            other => escaped.push(other),
        }
    }
    escaped
}
