//! The record as it is read: the event log in pages, each reader what their
//! audience heard when it happened, those who keep it everything with who did it.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    event::{About, Event},
    ids::{DisplayId, ItemId, PartyId, SessionId},
    policy::{Action, Audience},
    programme::Programme,
    speakers::Speech,
};
use entente_store::{
    Broken, Link,
    events::{self, Chained, Logged, Way},
    meetings,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

use crate::{
    Failure, House,
    meetings::Opened,
    speeches::is_attributed,
    tables::{Cell, Table},
};

/// Lines of one page.
pub const PAGE: usize = 100;
/// How many rows are looked through at a time where only some of them are wanted.
const CHUNK: i64 = 500;

/// Which part of the record is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// None: everything.
    pub within: Option<Within>,
    /// A kind of event by its stable word; none: all kinds.
    pub kind: Option<String>,
    pub from: From,
}

/// What somebody wants to read about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// What belongs to no session.
    Meeting,
    Session(SessionId),
}

/// Where the page begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// The last page.
    #[default]
    End,
    Before(i64),
    After(i64),
}

/// One event as its reader hears of it.
#[derive(Clone, Debug)]
pub struct Line {
    pub seq: i64,
    pub at: Moment,
    /// What it is in the log, by its stable word.
    pub kind: &'static str,
    /// As the reader's audience heard it: of an item that was published, the item.
    pub event: Event,
    pub about: About,
    /// Who did it, and in which party's name; known to those who read the whole record.
    pub by: Option<By>,
}

/// Who acted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// None: the server itself, or the command line.
    pub person: Option<String>,
    /// The name plate of the party.
    pub party: Option<String>,
}

/// A page of the record.
#[derive(Clone, Debug)]
pub struct Page {
    /// In the order in which they happened.
    pub lines: Vec<Line>,
    /// There is more before the first, after the last.
    pub earlier: bool,
    pub later: bool,
    /// The kinds of events the reader can ask for.
    pub kinds: Vec<String>,
    /// Everything, with who did it.
    pub whole: bool,
    pub names: Names,
}

/// Names for the ids that stand in events.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// People by account; only for those who read the whole record.
    pub people: BTreeMap<String, String>,
    /// Name plates of parties.
    pub parties: BTreeMap<String, String>,
    /// What screens are called, those that were closed too, and which session they belong to.
    pub displays: BTreeMap<String, (String, SessionId)>,
}

impl Names {
    async fn read(mut link: Link<'_>, opened: &Opened, whole: bool) -> Result<Self, Broken> {
        let meeting = &opened.meeting.id;
        let parties = meetings::parties(link.again(), meeting).await?;
        let people = if whole { meetings::names(link.again(), meeting).await? } else { BTreeMap::new() };
        let mut displays = BTreeMap::new();
        for logged in events::read(link, meeting, Way::After(0), Some("display_opened"), i64::MAX).await? {
            // That a screen was closed is heard by all; what it was called only by those who heard it open.
            let heard = if whole { Some(logged.recorded.event) } else { logged.heard };
            if let Some(Event::DisplayOpened { display, session, label }) = heard {
                displays.insert(display.to_string(), (label, session));
            }
        }
        let parties = parties.into_iter().map(|party| (party.id.to_string(), party.short)).collect();
        Ok(Self { people, parties, displays })
    }

    pub fn display(&self, id: &DisplayId) -> Option<&str> {
        self.displays.get(id.as_str()).map(|(label, _)| label.as_str())
    }
}

/// Reads a page of the record of an opened meeting.
///
/// # Errors
/// [`Failure::Forbidden`] for those who may not.
pub async fn page(house: &House, opened: &Opened, asked: &Asked) -> Result<Page, Failure> {
    if !opened.place.may(Action::ReadRecord) {
        return Err(Failure::Forbidden);
    }
    let whole = opened.place.may(Action::ReadWholeRecord);
    let mut reader = house.database.read().await?;
    let names = Names::read(reader.link(), opened, whole).await?;
    let kinds = events::kinds(reader.link(), &opened.meeting.id, !whole).await?;
    let look = Look { opened, asked, names: &names, whole };
    let (lines, earlier, later) = match asked.from {
        From::After(seq) => {
            let (lines, more) = look.read(&mut reader.link(), Way::After(seq)).await?;
            let earlier = seq > 0;
            (lines, earlier, more)
        }
        From::End | From::Before(_) => {
            let seq = if let From::Before(seq) = asked.from { seq } else { i64::MAX };
            let (mut lines, more) = look.read(&mut reader.link(), Way::Before(seq)).await?;
            lines.reverse();
            (lines, more, asked.from != From::End)
        }
    };
    Ok(Page { lines, earlier, later, kinds, whole, names })
}

/// What one reader looks for.
struct Look<'a> {
    opened: &'a Opened,
    asked: &'a Asked,
    names: &'a Names,
    whole: bool,
}

impl Look<'_> {
    /// A page's worth of lines in the order of reading, and whether there are more.
    async fn read(&self, link: &mut Link<'_>, mut way: Way) -> Result<(Vec<Line>, bool), Broken> {
        let mut lines = Vec::new();
        loop {
            let kind = self.asked.kind.as_deref();
            let rows = events::read(link.again(), &self.opened.meeting.id, way, kind, CHUNK).await?;
            let Some(last) = rows.last().map(|row| row.recorded.seq) else { return Ok((lines, false)) };
            for row in rows {
                if let Some(line) = self.line(row) {
                    if lines.len() == PAGE {
                        return Ok((lines, true));
                    }
                    lines.push(line);
                }
            }
            way = match way {
                Way::After(_) => Way::After(last),
                Way::Before(_) => Way::Before(last),
            };
        }
    }

    /// The row as this reader sees it; none if it is not theirs, or not asked for.
    fn line(&self, row: Logged) -> Option<Line> {
        let Logged { recorded, heard } = row;
        let kind = recorded.event.kind();
        let event = if self.opened.audience == Audience::Staff { recorded.event } else { heard? };
        let Said { event, unnamed } = said(event, &self.opened.programme, recorded.at);
        let mut about = event.about(&self.opened.programme);
        if let (None, Some(display)) = (&about.session, &about.display) {
            about.session = self.names.displays.get(display.as_str()).map(|(_, session)| session.clone());
        }
        // What belongs to a session that is none of the reader's business any more stands under the meeting.
        about.session = about.session.filter(|session| self.opened.programme.session(session).is_some());
        let wanted = match &self.asked.within {
            None => true,
            Some(Within::Meeting) => about.session.is_none(),
            Some(Within::Session(session)) => about.session.as_ref() == Some(session),
        };
        let by = (self.whole && !unnamed).then(|| By {
            person: recorded.actor.and_then(|user| self.names.people.get(user.as_str()).cloned()),
            party: recorded.party.and_then(|party| self.names.parties.get(party.as_str()).cloned()),
        });
        wanted.then_some(Line { seq: recorded.seq, at: recorded.at, kind, event, about, by })
    }
}

/// An event as it may be told.
struct Said {
    event: Event,
    /// It is about something said under the Chatham House Rule: nobody is named.
    unnamed: bool,
}

/// Without names where the Chatham House Rule was in force: the log keeps them, the record tells them to nobody.
fn said(mut event: Event, programme: &Programme, at: Moment) -> Said {
    let under_rule = |item: &ItemId| programme.item(item).is_some_and(|item| !item.is_attributed(at));
    let mut unnamed = false;
    match &mut event {
        Event::FloorChanged { item, speeches, .. } => {
            unnamed = under_rule(item);
            for speech in speeches {
                if unnamed || programme.item(item).is_some_and(|item| !is_attributed(item, speech)) {
                    unname(speech);
                }
            }
        }
        Event::Restored { lists, .. } | Event::ProgrammeChanged { lists, .. } => {
            for list in lists {
                let Some(item) = programme.item(&list.head.item) else { continue };
                list.speeches.iter_mut().filter(|speech| !is_attributed(item, speech)).for_each(unname);
            }
        }
        _ => {}
    }
    Said { event, unnamed }
}

fn unname(speech: &mut Speech) {
    speech.party = PartyId::new("");
    speech.short.clear();
    speech.region.clear();
    speech.note.clear();
    speech.on_behalf_of.clear();
    if let Some(ruling) = &mut speech.ruling {
        ruling.appealed_by = None;
    }
}

/// The whole log as it is taken out.
#[derive(Debug, Serialize)]
pub struct RecordExport {
    /// Version of this shape.
    pub format: u32,
    pub exported_at: Moment,
    pub meeting: String,
    pub events: Vec<ExportedEvent>,
}

#[derive(Debug, Serialize)]
pub struct ExportedEvent {
    pub seq: i64,
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub at: Moment,
    pub kind: &'static str,
    pub actor: Option<String>,
    pub actor_name: Option<String>,
    pub party: Option<String>,
    pub party_name: Option<String>,
    /// Without names where the Chatham House Rule was in force; the hashes are those of the log itself.
    pub event: Event,
    pub prev_hash: String,
    pub hash: String,
}

/// The whole log, for those who may take it out.
///
/// # Errors
/// [`Failure::Forbidden`] for others.
pub async fn export(house: &House, opened: &Opened) -> Result<RecordExport, Failure> {
    if !opened.place.may(Action::ReadWholeRecord) {
        return Err(Failure::Forbidden);
    }
    let mut reader = house.database.read().await?;
    let names = Names::read(reader.link(), opened, true).await?;
    let mut all = Vec::new();
    loop {
        let after = all.last().map_or(0, |event: &ExportedEvent| event.seq);
        let rows = events::chained(reader.link(), &opened.meeting.id, after, CHUNK).await?;
        if rows.is_empty() {
            break;
        }
        all.extend(rows.into_iter().map(|Chained { recorded, prev_hash, hash }| {
            let Said { event, unnamed } = said(recorded.event, &opened.programme, recorded.at);
            let actor = recorded.actor.map(|id| id.to_string()).filter(|_| !unnamed);
            let party = recorded.party.map(|id| id.to_string()).filter(|_| !unnamed);
            ExportedEvent {
                seq: recorded.seq,
                at: recorded.at,
                kind: event.kind(),
                actor_name: actor.as_ref().and_then(|id| names.people.get(id)).cloned(),
                actor,
                party_name: party.as_ref().and_then(|id| names.parties.get(id)).cloned(),
                party,
                event,
                prev_hash,
                hash,
            }
        }));
    }
    Ok(RecordExport { format: 1, exported_at: house.now(), meeting: opened.meeting.id.to_string(), events: all })
}

const HEAD: [&str; 9] = ["seq", "at", "local_time", "kind", "session", "item", "party", "actor", "event"];

/// The same as a table; times in the meeting's zone beside UTC.
///
/// # Errors
/// As [`export`].
pub async fn table(house: &House, opened: &Opened) -> Result<Table, Failure> {
    let export = export(house, opened).await?;
    let zone = TimeZone::get(&opened.meeting.zone).unwrap_or(TimeZone::UTC);
    let main = &opened.meeting.about.main_language;
    let time = |at: Moment, zone: &TimeZone| {
        Timestamp::from_microsecond(at.micros())
            .map(|at| at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string())
            .unwrap_or_default()
    };
    let mut table = Table::new(format!("record-{}", opened.meeting.id), &HEAD);
    for one in export.events {
        let about = one.event.about(&opened.programme);
        let session =
            about.session.and_then(|id| opened.programme.session(&id).map(|s| s.title.pick(main).1.to_owned()));
        let item = about.item.and_then(|id| opened.programme.item(&id).map(|item| item.title.pick(main).1.to_owned()));
        let event = serde_json::to_string(&one.event).map_err(|error| Broken::Stored(format!("event: {error}")))?;
        table.push([
            one.seq.into(),
            Cell::stamp(&time(one.at, &TimeZone::UTC)),
            Cell::stamp(&time(one.at, &zone)),
            one.kind.into(),
            session.unwrap_or_default().into(),
            item.unwrap_or_default().into(),
            one.party_name.unwrap_or_default().into(),
            one.actor_name.unwrap_or_default().into(),
            event.into(),
        ]);
    }
    Ok(table)
}
