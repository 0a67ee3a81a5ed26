//! Who spoke, when and how long: for the balance of a meeting, and as tables to
//! take away. What was said under the Chatham House Rule has no name in them.

use entente_domain::{
    clock::Moment,
    ids::MeetingId,
    meeting::Item,
    number,
    policy::Action,
    programme::Programme,
    speakers::{SpeakersList, Speech},
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

use crate::{
    Actor, Failure, House,
    meetings::{self, Opened},
    tables::{Cell, Table},
};

/// The lists of a programme as they may be summed up: without the names that are not to be said.
pub fn attributable(programme: &Programme) -> Vec<SpeakersList> {
    let item = |list: &SpeakersList| programme.item(&list.head.item);
    let unnamed = |speech: &Speech| Speech {
        short: String::new(),
        region: String::new(),
        on_behalf_of: Vec::new(),
        ..speech.clone()
    };
    programme
        .lists
        .iter()
        .map(|list| {
            let named = |speech: &Speech| item(list).is_none_or(|item| is_attributed(item, speech));
            let speeches =
                list.speeches.iter().map(|speech| if named(speech) { speech.clone() } else { unnamed(speech) });
            SpeakersList { head: list.head.clone(), version: list.version, speeches: speeches.collect() }
        })
        .collect()
}

/// Whether a speech may be told with its party: none of it was given under the Chatham House Rule.
pub fn is_attributed(item: &Item, speech: &Speech) -> bool {
    speech.intervals.iter().all(|interval| item.is_attributed(interval.started_at))
}

/// A speech as it is taken away.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    pub session: String,
    pub number: String,
    pub item: String,
    /// Empty where it is not to be attributed.
    pub party: String,
    pub region: String,
    pub kind: &'static str,
    pub on_behalf_of: Vec<String>,
    pub language: String,
    pub state: &'static str,
    pub requested_at: String,
    pub seconds: i64,
    pub stretches: Vec<Stretch>,
}

/// A stretch of time in which it was given.
#[derive(Clone, Debug, Serialize)]
pub struct Stretch {
    pub from: String,
    pub to: Option<String>,
    pub seconds: i64,
}

/// All speeches of a meeting in the order of programme and asking.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not take the meeting out.
pub async fn all(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Vec<Told>, Failure> {
    let opened = meetings::open(house, who, meeting).await?;
    if !opened.place.may(Action::ExportMeeting) {
        return Err(Failure::Forbidden);
    }
    Ok(told(&opened, house.now()))
}

fn told(opened: &Opened, now: Moment) -> Vec<Told> {
    let zone = TimeZone::get(&opened.meeting.zone).unwrap_or(TimeZone::UTC);
    let main = opened.meeting.about.main_language.as_str();
    let numbers = number::numbers(&opened.programme);
    let lists = attributable(&opened.programme);
    let mut all = Vec::new();
    for item in &opened.programme.items {
        let Some(list) = lists.iter().find(|list| list.head.item == item.id) else { continue };
        let session = opened.programme.session(&item.session);
        for speech in &list.speeches {
            all.push(Told {
                session: session.map(|session| session.title.pick(main).1.to_owned()).unwrap_or_default(),
                number: numbers.get(&item.id).cloned().unwrap_or_default(),
                item: item.title.pick(main).1.to_owned(),
                party: speech.short.clone(),
                region: speech.region.clone(),
                kind: speech.kind.word(),
                on_behalf_of: speech.on_behalf_of.iter().map(|aligned| aligned.short.clone()).collect(),
                language: speech.language.clone(),
                state: speech.state.word(),
                requested_at: instant(speech.requested_at, &zone),
                seconds: speech.spoken_seconds(now),
                stretches: speech
                    .intervals
                    .iter()
                    .map(|interval| Stretch {
                        from: instant(interval.started_at, &zone),
                        to: interval.ended_at.map(|ended| instant(ended, &zone)),
                        seconds: interval.ended_at.unwrap_or(now).seconds_since(interval.started_at),
                    })
                    .collect(),
            });
        }
    }
    all
}

/// An instant as RFC 3339 with the meeting's own offset.
fn instant(moment: Moment, zone: &TimeZone) -> String {
    Timestamp::from_microsecond(moment.micros())
        .map(|timestamp| timestamp.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
        .unwrap_or_default()
}

/// The same as a table: a row for each stretch, one without times for who did not come to speak.
///
/// # Errors
/// As [`all`].
pub async fn table(house: &House, who: &Actor, meeting: &MeetingId) -> Result<Table, Failure> {
    const HEAD: [&str; 13] = [
        "session",
        "number",
        "item",
        "party",
        "region",
        "kind",
        "on behalf of",
        "language",
        "state",
        "asked at",
        "from",
        "to",
        "seconds",
    ];
    let mut table = Table::new("speeches", &HEAD);
    for told in all(house, who, meeting).await? {
        let row = |from: Cell, to: Cell, seconds: i64| {
            [
                Cell::text(told.session.as_str()),
                told.number.as_str().into(),
                told.item.as_str().into(),
                told.party.as_str().into(),
                told.region.as_str().into(),
                told.kind.into(),
                told.on_behalf_of.join("; ").into(),
                told.language.as_str().into(),
                told.state.into(),
                Cell::stamp(&told.requested_at),
                from,
                to,
                seconds.into(),
            ]
        };
        if told.stretches.is_empty() {
            table.push(row(Cell::Nothing, Cell::Nothing, 0));
        }
        for one in &told.stretches {
            let to = one.to.as_deref().map_or(Cell::Nothing, Cell::stamp);
            table.push(row(Cell::stamp(&one.from), to, one.seconds));
        }
    }
    Ok(table)
}
