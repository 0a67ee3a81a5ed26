//! What must hold between the parts of a programme file: sessions within the
//! meeting and on their day, times that agree with each other, documents,
//! themes, mechanisms and States that exist.

use std::collections::BTreeSet;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    check::{self, Ids, Known},
    problem::Reason,
    programme_file::{Day, ProgrammeDocument, ProgrammeMeeting, ProgrammeSession, Seat, Words},
    reading::Reading,
};

/// What the checks of one session need of its meeting.
struct Frame<'a> {
    zone: TimeZone,
    first: Date,
    last: Date,
    documents: BTreeSet<&'a str>,
}

/// Reads the meeting at a path. When it does not read as a whole, its parts are
/// read one by one, so that the first mistake does not hide the others.
pub fn read_meeting(reading: &mut Reading<'_>, at: &str, known: &Known, ids: &mut Ids) -> Option<ProgrammeMeeting> {
    if !reading.reads_as::<ProgrammeMeeting>(at) {
        read_parts(reading, at);
        reading.read::<ProgrammeMeeting>(at);
        return None;
    }
    let meeting = reading.read::<ProgrammeMeeting>(at)?;
    check_meeting(reading, at, &meeting, known, ids);
    Some(meeting)
}

fn read_parts(reading: &mut Reading<'_>, at: &str) {
    for index in 0..reading.entries(&format!("{at}/participants")) {
        reading.read::<Seat>(&format!("{at}/participants/{index}"));
    }
    for index in 0..reading.entries(&format!("{at}/documents")) {
        reading.read::<ProgrammeDocument>(&format!("{at}/documents/{index}"));
    }
    for index in 0..reading.entries(&format!("{at}/days")) {
        let day = format!("{at}/days/{index}");
        for index in 0..reading.entries(&format!("{day}/sessions")) {
            reading.read::<ProgrammeSession>(&format!("{day}/sessions/{index}"));
        }
        if !reading.reads_as::<Day>(&day) {
            reading.read::<Day>(&day);
        }
    }
}

fn check_meeting(reading: &mut Reading<'_>, at: &str, meeting: &ProgrammeMeeting, known: &Known, ids: &mut Ids) {
    ids.take(reading, &format!("{at}/id"), &meeting.id);
    check_words(reading, &format!("{at}/title"), &meeting.title);
    check_languages_of(reading, &format!("{at}/theme"), &meeting.theme);
    if meeting.working_languages.is_empty() {
        reading.refuse(&format!("{at}/working_languages"), Reason::Empty);
    }
    check::languages(reading, &format!("{at}/working_languages"), &meeting.working_languages);
    check::languages(reading, &format!("{at}/interpretation"), &meeting.interpretation);
    if let Some(mechanism) = &meeting.mechanism {
        check::mechanism(reading, known, &format!("{at}/mechanism"), mechanism);
    }
    if let Some(country) = &meeting.place.country {
        check::state(reading, known, &format!("{at}/place/country"), country);
    }
    for (index, row) in meeting.time_zone_table.iter().enumerate() {
        if let Some(zone) = row.get("zone") {
            check::zone(reading, &format!("{at}/time_zone_table/{index}/zone"), zone);
        }
    }
    for (index, seat) in meeting.participants.iter().enumerate() {
        let at = format!("{at}/participants/{index}");
        check_words(reading, &format!("{at}/seat"), &seat.seat);
        if let Some(mechanism) = &seat.mechanism {
            check::mechanism(reading, known, &format!("{at}/mechanism"), mechanism);
        }
        if let Some(country) = &seat.country {
            check::state(reading, known, &format!("{at}/country"), country);
        }
    }
    check_documents(reading, at, meeting);
    let zone = check::zone(reading, &format!("{at}/time_zone"), &meeting.time_zone);
    let dates = check::dates(reading, at, &meeting.start_date, &meeting.end_date);
    let documents = meeting.documents.iter().map(|document| document.id.as_str()).collect();
    let frame = zone.zip(dates).map(|(zone, (first, last))| Frame { zone, first, last, documents });
    let (mut days, mut sessions) = (Ids::default(), Ids::default());
    for (index, day) in meeting.days.iter().enumerate() {
        let at = format!("{at}/days/{index}");
        days.once(reading, &format!("{at}/date"), &day.date);
        check_words(reading, &format!("{at}/label"), &day.label);
        let date = check::date(reading, &format!("{at}/date"), &day.date);
        if let (Some(date), Some(frame)) = (date, &frame)
            && (date < frame.first || date > frame.last)
        {
            reading.refuse(&format!("{at}/date"), outside(day.date.clone(), frame));
        }
        for (index, session) in day.sessions.iter().enumerate() {
            let at = format!("{at}/sessions/{index}");
            sessions.take(reading, &format!("{at}/id"), &session.id);
            check_words(reading, &format!("{at}/title"), &session.title);
            check::themes(reading, known, &format!("{at}/themes"), &session.themes);
            if let Some(frame) = &frame {
                check_references(reading, &at, session, frame);
                check_times(reading, &at, session, date, frame);
            }
        }
    }
}

fn check_documents(reading: &mut Reading<'_>, at: &str, meeting: &ProgrammeMeeting) {
    let (mut ids, mut codes) = (Ids::default(), Ids::default());
    for (index, document) in meeting.documents.iter().enumerate() {
        let at = format!("{at}/documents/{index}");
        ids.take(reading, &format!("{at}/id"), &document.id);
        codes.once(reading, &format!("{at}/code"), &document.code);
        check::filled(reading, &format!("{at}/code"), &document.code);
        check_words(reading, &format!("{at}/title"), &document.title);
        check::languages(reading, &format!("{at}/languages"), &document.languages);
    }
    for (index, document) in meeting.documents.iter().enumerate() {
        if let Some(revised) = &document.revision_of
            && !ids.contains(revised)
        {
            let reason = Reason::UnknownDocument { document: revised.clone() };
            reading.refuse(&format!("{at}/documents/{index}/revision_of"), reason);
        }
    }
}

fn check_references(reading: &mut Reading<'_>, at: &str, session: &ProgrammeSession, frame: &Frame<'_>) {
    for (index, document) in session.documents.iter().enumerate() {
        if !frame.documents.contains(document.as_str()) {
            let reason = Reason::UnknownDocument { document: document.clone() };
            reading.refuse(&format!("{at}/documents/{index}"), reason);
        }
    }
}

fn check_times(reading: &mut Reading<'_>, at: &str, session: &ProgrammeSession, day: Option<Date>, frame: &Frame<'_>) {
    let start = instant(reading, &format!("{at}/start"), &session.start);
    let end = instant(reading, &format!("{at}/end"), &session.end);
    let (Some(start), Some(end)) = (start, end) else { return };
    if end <= start {
        let reason = Reason::EndsBeforeItBegins { start: session.start.clone(), end: session.end.clone() };
        reading.refuse(&format!("{at}/end"), reason);
        return;
    }
    let starts = start.to_zoned_datetime(frame.zone.clone());
    let ends = end.to_zoned_datetime(frame.zone.clone());
    if starts.date() < frame.first || starts.date() > frame.last {
        reading.refuse(&format!("{at}/start"), outside(session.start.clone(), frame));
    } else if let Some(day) = day.filter(|&day| day != starts.date()) {
        let reason = Reason::OtherDay { at: session.start.clone(), day: day.to_string() };
        reading.refuse(&format!("{at}/start"), reason);
    }
    // An evening may run past midnight of the last day, not past the morning after.
    if frame.last.tomorrow().is_ok_and(|next| ends.date() > next) {
        reading.refuse(&format!("{at}/end"), outside(session.end.clone(), frame));
    }
    for (name, written, computed) in
        [("start_local", &session.start_local, &starts), ("end_local", &session.end_local, &ends)]
    {
        let computed = computed.strftime("%H:%M").to_string();
        let Some(written) = written.clone().filter(|written| *written != computed) else { continue };
        let path = format!("{at}/{name}");
        if is_clock(&written) {
            reading.refuse(&path, Reason::LocalTimeDiffers { local: written, computed });
        } else {
            reading.refuse(&path, Reason::BadClock { text: written });
        }
    }
    let computed = (end.as_second() - start.as_second()) / 60;
    if let Some(minutes) = session.duration_minutes.filter(|&minutes| minutes != computed) {
        reading.refuse(&format!("{at}/duration_minutes"), Reason::DurationDiffers { minutes, computed });
    }
}

fn instant(reading: &mut Reading<'_>, path: &str, text: &str) -> Option<Timestamp> {
    let instant = text.parse::<Timestamp>().ok();
    if instant.is_none() {
        reading.refuse(path, Reason::BadInstant { text: text.to_owned() });
    }
    instant
}

fn outside(at: String, frame: &Frame<'_>) -> Reason {
    Reason::OutsideMeeting { at, first: frame.first.to_string(), last: frame.last.to_string() }
}

fn is_clock(text: &str) -> bool {
    text.len() == 5 && text.parse::<jiff::civil::Time>().is_ok()
}

/// Words that must be there, in languages of the house.
fn check_words(reading: &mut Reading<'_>, path: &str, words: &Words) {
    check_languages_of(reading, path, words);
    let empty = match words {
        Words::Plain(text) => text.trim().is_empty(),
        Words::ByLanguage(texts) => texts.is_empty() || texts.values().any(|text| text.trim().is_empty()),
    };
    if empty {
        reading.refuse(path, Reason::Empty);
    }
}

fn check_languages_of(reading: &mut Reading<'_>, path: &str, words: &Words) {
    if let Words::ByLanguage(texts) = words {
        for language in texts.keys() {
            check::language(reading, &format!("{path}/{language}"), language);
        }
    }
}
