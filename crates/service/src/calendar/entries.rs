//! What a meeting puts into calendars for whoever is in it: itself and its
//! sessions. What is somebody's own is in `slots`.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::SessionId,
    meeting::{Meeting, Session},
    number,
    policy::Audience,
    text::Language,
};
use entente_store::{Broken, Link, calendar, events};

use super::{
    ics::{Entry, When, Worded},
    revisions::{AUDIENCES, Facts, agenda, is_withdrawn},
    slots::Told,
};
use crate::meetings::Opened;

/// For whom entries are written: language, and where pages are.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    pub language: Language,
    /// Scheme and host, without a slash at the end.
    pub public_url: &'a str,
    /// Says in a language what no meeting has words for.
    pub words: fn(Language, Told<'_>) -> String,
}

/// Everything a meeting has for the calendar of somebody who has opened it.
pub(super) async fn of_meeting(mut link: Link<'_>, opened: &Opened, reader: Reader<'_>) -> Result<Vec<Entry>, Broken> {
    let begun = events::end(link.again(), &opened.meeting.id).await?.map_or(Moment::default(), |(_, begun)| begun);
    let mut entries = vec![meeting(opened, reader, begun)];
    entries.extend(sessions(link, opened, reader, begun).await?);
    Ok(entries)
}

/// The meeting itself, as days that take no time from anybody.
fn meeting(opened: &Opened, reader: Reader<'_>, begun: Moment) -> Entry {
    days(&opened.meeting, reader, begun, true)
}

/// The days of a meeting. `open`: its reader has a part in it; others learn its title, its days and the town.
pub(crate) fn days(meeting: &Meeting, reader: Reader<'_>, begun: Moment, open: bool) -> Entry {
    let (theme, confidentiality) = (meeting.theme.pick(reader.language.code()).1, &meeting.about.confidentiality);
    let text = [theme, confidentiality].into_iter().filter(|line| open && !line.is_empty()).collect::<Vec<_>>();
    let day = |text: &str| text.parse().unwrap_or(jiff::civil::Date::ZERO);
    Entry {
        // Ids of meetings are readable and may come again elsewhere; the instant their log was begun does not.
        uid: format!("{}.{}@entente", meeting.id, begun.micros()),
        parent: None,
        when: When::Days { first: day(&meeting.starts_on), last: day(&meeting.ends_on) },
        title: worded(meeting.title.pick(reader.language.code())),
        place: meeting.city.clone(),
        text: text.join("\n"),
        url: if open {
            format!("{}/meetings/{}", reader.public_url, meeting.id)
        } else {
            format!("{}/calendar/network", reader.public_url)
        },
        cancelled: false,
        sequence: 0,
        modified_at: begun,
    }
}

pub(crate) fn worded((language, words): (&str, &str)) -> Worded {
    Worded { language: language.to_owned(), words: words.to_owned() }
}

/// The sessions the reader sees, and those that were shown to them once and are gone.
async fn sessions(link: Link<'_>, opened: &Opened, reader: Reader<'_>, begun: Moment) -> Result<Vec<Entry>, Broken> {
    let word = AUDIENCES.iter().find(|(audience, _)| *audience == opened.audience).map_or("room", |(_, word)| word);
    let told = calendar::of_meeting(link, &opened.meeting.id, word).await?;
    let mut revisions: BTreeMap<&str, (i64, i64)> =
        told.iter().map(|row| (row.session_id.as_str(), (row.sequence, row.modified_at))).collect();
    let mut entries: Vec<Entry> = Vec::with_capacity(told.len());
    for session in &opened.programme.sessions {
        let (sequence, modified_at) = revisions.remove(session.id.as_str()).unwrap_or((0, begun.micros()));
        entries.push(Entry {
            text: description(opened, session, reader),
            cancelled: is_withdrawn(&opened.programme, &session.id),
            sequence,
            modified_at: Moment::from_micros(modified_at),
            ..entry(opened, &session.id, &Facts::from(session), reader)
        });
    }
    for row in told.iter().filter(|row| revisions.contains_key(row.session_id.as_str())) {
        let facts: Facts = serde_json::from_str(&row.facts)
            .map_err(|error| Broken::Stored(format!("calendar_entry.facts: {error}")))?;
        entries.push(Entry {
            cancelled: true,
            sequence: row.sequence,
            modified_at: Moment::from_micros(row.modified_at),
            ..entry(opened, &SessionId::new(row.session_id.clone()), &facts, reader)
        });
    }
    Ok(entries)
}

fn entry(opened: &Opened, session: &SessionId, facts: &Facts, reader: Reader<'_>) -> Entry {
    let meeting = &opened.meeting;
    let place: Vec<&str> = [facts.room.as_str(), &meeting.city].into_iter().filter(|part| !part.is_empty()).collect();
    let zone = facts.zone.clone().unwrap_or_else(|| meeting.zone.clone());
    Entry {
        uid: format!("{session}@entente"),
        parent: None,
        when: When::Hours { from: facts.starts_at, to: facts.ends_at, zone },
        title: worded(facts.title.pick(reader.language.code())),
        place: place.join(", "),
        text: String::new(),
        url: format!("{}/meetings/{}/sessions/{session}", reader.public_url, meeting.id),
        cancelled: false,
        sequence: 0,
        modified_at: Moment::default(),
    }
}

/// The meeting and the agenda of the session. What is internal stays out even for those who may read
/// it: a calendar is often kept by somebody else's server.
fn description(opened: &Opened, session: &Session, reader: Reader<'_>) -> String {
    let code = reader.language.code();
    let shown = opened.programme.seen_by(Audience::Room);
    let numbers = number::numbers(&shown);
    let mut lines = vec![opened.meeting.title.pick(code).1.to_owned()];
    lines.extend(agenda(&shown, &session.id).into_iter().map(|(id, title)| {
        let number = numbers.get(id).map(|number| format!("{number} ")).unwrap_or_default();
        format!("{number}{}", title.pick(code).1)
    }));
    lines.join("\n")
}
