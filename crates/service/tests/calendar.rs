//! Calendars as another programme reads them: a small parser of our own that shares
//! nothing with the writer, a file to look at, and times in every zone there is.

#![expect(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_domain::clock::Moment;
use entente_service::calendar::ics::{Calendar, Entry, When, Worded};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, date},
    tz::TimeZone,
};
use proptest::{prelude::*, sample::select};

/// A content line, read.
#[derive(Clone, Debug)]
struct Property {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

#[derive(Clone, Debug, Default)]
struct Component {
    name: String,
    properties: Vec<Property>,
    inside: Vec<Component>,
}

impl Component {
    fn all(&self, name: &str) -> Vec<&Component> {
        self.inside.iter().filter(|component| component.name == name).collect()
    }

    fn get(&self, name: &str) -> Option<&Property> {
        let mut found = self.properties.iter().filter(|property| property.name == name);
        let first = found.next();
        assert!(found.next().is_none(), "{name} stands once in {}", self.name);
        first
    }

    fn value(&self, name: &str) -> &str {
        &self.get(name).unwrap_or_else(|| panic!("{} has {name}", self.name)).value
    }

    fn text(&self, name: &str) -> String {
        let mut text = String::new();
        let mut characters = self.value(name).chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next().expect("something is escaped") {
                    'n' | 'N' => text.push('\n'),
                    other @ ('\\' | ';' | ',') => text.push(other),
                    other => panic!("\\{other} means nothing"),
                },
                other => text.push(other),
            }
        }
        text
    }
}

/// Reads a calendar as RFC 5545 says, and refuses what it does not allow.
fn read(text: &str) -> Component {
    assert!(text.ends_with("\r\n"));
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']) && !matches!(*line, "" | " "), "{line:?}");
        assert!(line.chars().all(|character| character == '\t' || !character.is_control()), "{line:?}");
    }
    let mut whole: Vec<String> = Vec::new();
    for line in lines {
        match line.strip_prefix([' ', '\t']) {
            Some(rest) => whole.last_mut().expect("a line to go on with").push_str(rest),
            None => whole.push(line.to_owned()),
        }
    }
    let mut open: Vec<Component> = vec![Component::default()];
    for line in whole {
        let (head, value) = line.split_once(':').expect("a name and a value");
        let mut parts = head.split(';');
        let name = parts.next().unwrap().to_owned();
        let parameters = parts
            .map(|part| part.split_once('=').expect("a parameter"))
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        match name.as_str() {
            "BEGIN" => open.push(Component { name: value.to_owned(), ..Component::default() }),
            "END" => {
                let done = open.pop().expect("something to end");
                assert_eq!(done.name, value);
                open.last_mut().expect("something round it").inside.push(done);
            }
            _ => {
                let property = Property { parameters: parameters.collect(), name, value: value.to_owned() };
                open.last_mut().expect("something it belongs to").properties.push(property);
            }
        }
    }
    assert_eq!(open.len(), 1, "everything that began has ended");
    open.remove(0).inside.remove(0)
}

fn wall(text: &str) -> DateTime {
    DateTime::strptime("%Y%m%dT%H%M%S", text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn seconds(text: &str) -> i64 {
    let (sign, digits) = text.split_at(1);
    let part = |at: usize| digits.get(at..at + 2).map_or(0, |two| two.parse::<i64>().unwrap());
    let all = part(0) * 3_600 + part(2) * 60 + part(4);
    if sign == "-" { -all } else { all }
}

/// The instant of DTSTART or DTEND, from nothing but what stands in the calendar.
fn instant(calendar: &Component, property: &Property) -> i64 {
    if let Some(text) = property.value.strip_suffix('Z') {
        assert!(property.parameters.is_empty());
        return wall(text).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp().as_second();
    }
    let zone = &property.parameters.iter().find(|(name, _)| name == "TZID").expect("a zone").1;
    let zones = calendar.all("VTIMEZONE");
    let mut of_name = zones.iter().filter(|component| component.value("TZID") == zone);
    let found = of_name.next().expect("its rules come along");
    assert!(of_name.next().is_none(), "once");
    // Read as if in UTC, so that only the calendar's own offsets count.
    let local = wall(&property.value).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp().as_second();
    let mut changes: Vec<(i64, i64)> = found
        .inside
        .iter()
        .map(|change| {
            assert!(["STANDARD", "DAYLIGHT"].contains(&change.name.as_str()));
            let onset = wall(change.value("DTSTART")).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp().as_second();
            (onset - seconds(change.value("TZOFFSETFROM")), seconds(change.value("TZOFFSETTO")))
        })
        .collect();
    changes.sort_unstable();
    let ends = changes.iter().skip(1).map(|(onset, _)| *onset).chain([i64::MAX]);
    let mut meant = changes.iter().zip(ends).map(|((onset, offset), end)| (local - offset, *onset, end));
    // A time that comes twice is its first coming.
    meant.find(|(at, onset, end)| at >= onset && at < end).expect("a time of that zone").0
}

fn entry(uid: &str, from: Moment, to: Moment, zone: &str) -> Entry {
    Entry {
        uid: uid.to_owned(),
        parent: None,
        when: When::Hours { from, to, zone: zone.to_owned() },
        title: Worded { language: "en".to_owned(), words: "Plenary".to_owned() },
        place: "Committee room".to_owned(),
        text: String::new(),
        url: "https://entente.example/meetings/m".to_owned(),
        cancelled: false,
        sequence: 0,
        modified_at: Moment::from_micros(1_794_290_400_000_000),
    }
}

fn moment(date: Date, hour: i8, minute: i8, zone: &str) -> Moment {
    Moment::from_micros(date.at(hour, minute, 0, 0).in_tz(zone).unwrap().timestamp().as_microsecond())
}

fn calendar(entries: Vec<Entry>) -> Calendar {
    Calendar { name: "Sample".to_owned(), entries }
}

fn hours(calendar: &Component, event: &Component) -> (i64, i64) {
    (instant(calendar, event.get("DTSTART").unwrap()), instant(calendar, event.get("DTEND").unwrap()))
}

/// A meeting over the night in which the clocks of Europe go forward, with a session across midnight
/// and one that is not held.
fn example() -> Calendar {
    let zone = "Europe/Zurich";
    let (saturday, sunday) = (date(2027, 3, 27), date(2027, 3, 28));
    let mut meeting = entry("meeting.1@entente", Moment::default(), Moment::default(), zone);
    meeting.when = When::Days { first: saturday, last: sunday };
    meeting.title = Worded { language: "fr".to_owned(), words: "Réunion, « échantillon » ; deux jours".to_owned() };
    meeting.text = "Theme: one, two; three \\ four\nclosed to members".to_owned();
    let mut late = entry("night@entente", moment(saturday, 22, 30, zone), moment(sunday, 3, 30, zone), zone);
    late.title = Worded {
        language: "ar".to_owned(),
        words: "جلسة مسائية طويلة تمتد إلى ما بعد منتصف الليل لصياغة الوثيقة الختامية".to_owned(),
    };
    late.sequence = 3;
    let mut gone = entry("gone@entente", moment(sunday, 9, 0, zone), moment(sunday, 10, 0, zone), zone);
    gone.cancelled = true;
    gone.sequence = 1;
    let first = entry("first@entente", moment(saturday, 9, 0, zone), moment(saturday, 12, 30, zone), zone);
    calendar(vec![meeting, first, late, gone])
}

#[test]
fn the_example_is_the_file_and_reads_as_what_it_was_made_from() {
    let text = example().text();
    let golden = include_str!("golden/example.ics").replace('\n', "\r\n");
    assert!(text == golden, "the writing of calendars changed; look whether it should have:\n{text}");

    let read = read(&text);
    assert_eq!((read.name.as_str(), read.value("VERSION")), ("VCALENDAR", "2.0"));
    let events = read.all("VEVENT");
    let [meeting, first, late, gone] = events[..] else { panic!("four entries") };
    assert_eq!(meeting.value("DTSTART"), "20270327");
    assert_eq!(meeting.value("DTEND"), "20270329", "the first day after it");
    assert_eq!(meeting.text("SUMMARY"), "Réunion, « échantillon » ; deux jours");
    assert_eq!(meeting.text("DESCRIPTION"), "Theme: one, two; three \\ four\nclosed to members");
    let (from, to) = hours(&read, first);
    assert_eq!(to - from, 3 * 3_600 + 1_800);
    let (from, to) = hours(&read, late);
    assert_eq!(to - from, 4 * 3_600, "five hours on the wall are four when the clocks go forward");
    assert_eq!((late.value("SEQUENCE"), late.value("STATUS")), ("3", "CONFIRMED"));
    assert_eq!((gone.value("SEQUENCE"), gone.value("STATUS")), ("1", "CANCELLED"));
}

#[test]
fn times_are_those_of_the_zone_whatever_its_rules() {
    let cases = [
        // Clocks go back in mid-session; the second two o'clock has no name on the wall.
        ("Europe/Zurich", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"),
        ("America/Santiago", "2027-04-04T01:00:00Z", "2027-04-04T05:00:00Z"),
        // Ramadan.
        ("Africa/Casablanca", "2027-02-07T00:00:00Z", "2027-02-07T03:00:00Z"),
        ("Asia/Kathmandu", "2027-05-11T09:00:00Z", "2027-05-11T10:00:00Z"),
        ("Africa/Nairobi", "2027-03-16T06:00:00Z", "2027-03-16T21:30:00Z"),
        ("Australia/Lord_Howe", "2027-04-03T14:00:00Z", "2027-04-03T16:00:00Z"),
        ("Pacific/Apia", "2011-12-29T20:00:00Z", "2011-12-30T20:00:00Z"),
        ("UTC", "2027-01-01T00:00:00Z", "2027-01-01T01:00:00Z"),
        ("Nowhere/Atlantis", "2027-01-01T00:00:00Z", "2027-01-01T01:00:00Z"),
    ];
    for (zone, from, to) in cases {
        let at = |text: &str| Moment::from_micros(text.parse::<Timestamp>().unwrap().as_microsecond());
        let read = read(&calendar(vec![entry("x@entente", at(from), at(to), zone)]).text());
        let expected = (at(from).micros() / 1_000_000, at(to).micros() / 1_000_000);
        assert_eq!(hours(&read, read.all("VEVENT")[0]), expected, "{zone}");
        let known = !["UTC", "Nowhere/Atlantis"].contains(&zone);
        assert_eq!(read.all("VTIMEZONE").len(), usize::from(known), "{zone}");
    }
}

#[test]
fn nobody_can_write_lines_of_their_own() {
    let mut evil = entry("x@entente", Moment::default(), Moment::default(), "UTC");
    let words = "one\r\nATTENDEE:mailto:a@evil.example\nEND:VEVENT\u{0}\u{7}\rBEGIN:VALARM";
    evil.title.words = words.to_owned();
    evil.place = words.to_owned();
    let read = read(&calendar(vec![evil]).text());
    let event = read.all("VEVENT")[0].clone();
    assert!(event.get("ATTENDEE").is_none() && event.inside.is_empty());
    assert_eq!(event.text("LOCATION"), "one\nATTENDEE:mailto:a@evil.example\nEND:VEVENT\nBEGIN:VALARM");
}

fn zones() -> Vec<String> {
    jiff::tz::db().available().map(|name| name.to_string()).filter(|name| name.contains('/')).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Lines of any text are folded within 75 octets and between characters, and read as what they were.
    #[test]
    fn every_text_comes_back(title in "\\PC{0,200}", text in "[\\PC\n]{0,300}", place in "(\\PC|[\\\\,;:\"])*") {
        let mut one = entry("x@entente", Moment::default(), Moment::default(), "UTC");
        one.title.words.clone_from(&title);
        one.text.clone_from(&text);
        one.place.clone_from(&place);
        let read = read(&calendar(vec![one]).text());
        let event = read.all("VEVENT")[0].clone();
        prop_assert_eq!(event.text("SUMMARY"), title);
        for (name, expected) in [("DESCRIPTION", text), ("LOCATION", place)] {
            let found = event.get(name).map(|_| event.text(name)).unwrap_or_default();
            prop_assert_eq!(found, expected);
        }
    }

    /// Every zone's times come back as the instants they were, over more than a century.
    #[test]
    fn every_instant_comes_back(
        zone in select(zones()),
        starts in prop::collection::vec((-2_000_000_000_i64..4_000_000_000, 60_i64..200_000), 1..4),
    ) {
        let entries = starts
            .iter()
            .enumerate()
            .map(|(number, (start, length))| {
                let at = |seconds: i64| Moment::from_micros(seconds * 1_000_000);
                entry(&format!("{number}@entente"), at(*start), at(start + length), &zone)
            })
            .collect();
        let read = read(&calendar(entries).text());
        for ((start, length), event) in starts.iter().zip(read.all("VEVENT")) {
            prop_assert_eq!(hours(&read, event), (*start, start + length), "{}", zone);
        }
    }
}

#[test]
fn the_test_knows_what_it_measures() {
    let zurich = TimeZone::get("Europe/Zurich").unwrap();
    let before = date(2027, 3, 27).at(12, 0, 0, 0).to_zoned_datetime(zurich.clone()).unwrap();
    let after = date(2027, 3, 28).at(12, 0, 0, 0).to_zoned_datetime(zurich).unwrap();
    assert_eq!(after.timestamp().duration_since(before.timestamp()), SignedDuration::from_hours(23));
}
