//! The programme's rows: read as one value, written as the difference between two.

use entente_domain::{
    clock::Moment,
    ids::{ItemId, MeetingId, NoteId, PartyId, SessionId},
    meeting::{AgendaStatus, Item, ItemKind, ItemState, Outcome, Session, SessionState, Visibility},
    programme::Programme,
};
use serde::de::DeserializeOwned;

use crate::{Broken, Link, displays, groups, speakers};

pub(crate) fn json<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, Broken> {
    serde_json::from_str(text).map_err(|error| Broken::stored(what, error))
}

pub(crate) fn text<T: serde::Serialize>(what: &str, value: &T) -> Result<String, Broken> {
    serde_json::to_string(value).map_err(|error| Broken::stored(what, error))
}

fn word<T>(what: &str, found: Option<T>, stored: &str) -> Result<T, Broken> {
    found.ok_or_else(|| Broken::stored(what, stored))
}

/// Where a meeting's log ends. Every change of a programme is an event, so two programmes
/// of one meeting with the same head are the same.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Head {
    agenda: String,
    seq: i64,
    /// The last event's hash: a restored backup may come to the same number by another way.
    head: String,
}

impl Head {
    /// That of a programme whose last event has this hash.
    pub fn of(programme: &Programme, hash: String) -> Self {
        Self { agenda: programme.agenda.word().to_owned(), seq: programme.seq, head: hash }
    }
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: String,
    title: String,
    day: String,
    room: String,
    starts_at: i64,
    ends_at: i64,
    state: String,
    visibility: String,
    version: i64,
    zone: Option<String>,
    languages: String,
    group_of: Option<String>,
    rapporteur: Option<String>,
}

impl SessionRow {
    fn into_session(self) -> Result<Session, Broken> {
        Ok(Session {
            id: SessionId::new(self.id),
            title: json("session.title", &self.title)?,
            day: self.day,
            room: self.room,
            starts_at: Moment::from_micros(self.starts_at),
            ends_at: Moment::from_micros(self.ends_at),
            state: word("session.state", SessionState::from_word(&self.state), &self.state)?,
            visibility: word("session.visibility", Visibility::from_word(&self.visibility), &self.visibility)?,
            version: self.version,
            zone: self.zone,
            languages: json("session.languages", &self.languages)?,
            group_of: self.group_of.map(ItemId::new),
            rapporteur: self.rapporteur.map(PartyId::new),
        })
    }
}

#[derive(sqlx::FromRow)]
struct ItemRow {
    id: String,
    session_id: String,
    parent_id: Option<String>,
    position: i64,
    number: Option<String>,
    title: String,
    kind: String,
    visibility: String,
    planned_start: Option<i64>,
    fixed_start: bool,
    planned_seconds: i64,
    min_seconds: Option<i64>,
    unattributed: String,
    state: String,
    outcome: Option<String>,
    remark: Option<String>,
    carried_from: Option<String>,
    intervals: String,
    note_id: Option<String>,
    details: String,
}

impl ItemRow {
    fn into_item(self) -> Result<Item, Broken> {
        let outcome = match self.outcome {
            Some(stored) => Some(word("agenda_item.outcome", Outcome::from_word(&stored), &stored)?),
            None => None,
        };
        Ok(Item {
            id: ItemId::new(self.id),
            session: SessionId::new(self.session_id),
            parent: self.parent_id.map(ItemId::new),
            position: self.position,
            number: self.number,
            title: json("agenda_item.title", &self.title)?,
            kind: word("agenda_item.kind", ItemKind::from_word(&self.kind), &self.kind)?,
            visibility: word("agenda_item.visibility", Visibility::from_word(&self.visibility), &self.visibility)?,
            planned_start: self.planned_start.map(Moment::from_micros),
            fixed_start: self.fixed_start,
            planned_seconds: self.planned_seconds,
            min_seconds: self.min_seconds,
            unattributed: json("agenda_item.unattributed", &self.unattributed)?,
            state: word("agenda_item.state", ItemState::from_word(&self.state), &self.state)?,
            outcome,
            remark: self.remark,
            carried_from: self.carried_from.map(ItemId::new),
            intervals: json("agenda_item.intervals", &self.intervals)?,
            note: self.note_id.map(NoteId::new),
            details: json("agenda_item.details", &self.details)?,
        })
    }
}

const HEAD: &str = "select agenda, seq, head from meeting where id = $1";
/// Takes the meeting's row lock, so that what is decided on this state is written on this state.
/// On SQLite the transaction already holds the only write lock; touching the row says the same to both.
const HEAD_LOCKED: &str = "update meeting set seq = seq where id = $1 returning agenda, seq, head";
const SESSIONS: &str = "select id, title, day, room, starts_at, ends_at, state, visibility, version, zone, languages, \
     group_of, rapporteur from session where meeting_id = $1 order by starts_at, id";
const ITEMS: &str = "select agenda_item.id, agenda_item.session_id, agenda_item.parent_id, agenda_item.position, \
     agenda_item.number, agenda_item.title, agenda_item.kind, agenda_item.visibility, agenda_item.planned_start, \
     agenda_item.fixed_start, agenda_item.planned_seconds, agenda_item.min_seconds, agenda_item.unattributed, agenda_item.state, agenda_item.outcome, \
     agenda_item.remark, agenda_item.carried_from, agenda_item.intervals, agenda_item.note_id, agenda_item.details \
     from agenda_item join session on session.id = agenda_item.session_id where agenda_item.meeting_id = $1 \
     order by session.starts_at, session.id, agenda_item.position, agenda_item.id";

/// Where the meeting's log ends now; none if there is no such meeting.
pub async fn head(link: Link<'_>, meeting: &MeetingId) -> Result<Option<Head>, Broken> {
    Ok(row!(link, Head, HEAD, meeting.to_string())?)
}

/// The same in a transaction that is going to change the programme: nobody else can until it ends.
pub async fn head_to_change(link: Link<'_>, meeting: &MeetingId) -> Result<Option<Head>, Broken> {
    Ok(row!(link, Head, HEAD_LOCKED, meeting.to_string())?)
}

/// The programme as it stands, and where its log ends; none if there is no such meeting.
pub async fn load(mut link: Link<'_>, meeting: &MeetingId) -> Result<Option<(Head, Programme)>, Broken> {
    let Some(mut found) = head(link.again(), meeting).await? else { return Ok(None) };
    loop {
        let programme = at(link.again(), meeting, &found).await?;
        // Somebody may have acted between one query and the next; half of each would be no state at all.
        match head(link.again(), meeting).await? {
            Some(now) if now != found => found = now,
            Some(_) => return Ok(Some((found, programme))),
            None => return Ok(None),
        }
    }
}

/// Reads the programme with the head found before. Whole only if the head has not moved when it is done.
pub async fn at(mut link: Link<'_>, meeting: &MeetingId, head: &Head) -> Result<Programme, Broken> {
    let sessions = rows!(link.again(), SessionRow, SESSIONS, meeting.to_string())?
        .into_iter()
        .map(SessionRow::into_session)
        .collect::<Result<_, _>>()?;
    let items = rows!(link.again(), ItemRow, ITEMS, meeting.to_string())?
        .into_iter()
        .map(ItemRow::into_item)
        .collect::<Result<_, _>>()?;
    let lists = speakers::load(link.again(), meeting).await?;
    let results = groups::load(link.again(), meeting).await?;
    let mut screens = displays::of_meeting(link, meeting)
        .await?
        .into_iter()
        .map(displays::Display::screen)
        .collect::<Result<Vec<_>, _>>()?;
    screens.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(Programme {
        meeting: meeting.clone(),
        seq: head.seq,
        agenda: word("meeting.agenda", AgendaStatus::from_word(&head.agenda), &head.agenda)?,
        sessions,
        items,
        lists,
        screens,
        results,
    })
}

const SET_AGENDA: &str = "update meeting set agenda = $2 where id = $1";
const PUT_SESSION: &str = "insert into session (id, meeting_id, title, day, room, starts_at, ends_at, state, \
     visibility, version, zone, languages, group_of, rapporteur) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
     on conflict (id) do update set title = excluded.title, day = excluded.day, room = excluded.room, \
     starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = excluded.state, \
     visibility = excluded.visibility, version = excluded.version, \
     zone = excluded.zone, languages = excluded.languages, group_of = excluded.group_of, \
     rapporteur = excluded.rapporteur";
const PUT_ITEM: &str = "insert into agenda_item (id, meeting_id, session_id, parent_id, position, number, title, kind, \
     visibility, planned_start, fixed_start, planned_seconds, state, outcome, remark, carried_from, intervals, \
     note_id, details, min_seconds, unattributed) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) \
     on conflict (id) do update set session_id = excluded.session_id, parent_id = excluded.parent_id, \
     position = excluded.position, number = excluded.number, title = excluded.title, kind = excluded.kind, \
     visibility = excluded.visibility, planned_start = excluded.planned_start, fixed_start = excluded.fixed_start, \
     planned_seconds = excluded.planned_seconds, state = excluded.state, outcome = excluded.outcome, \
     remark = excluded.remark, carried_from = excluded.carried_from, intervals = excluded.intervals, \
     note_id = excluded.note_id, details = excluded.details, \
     min_seconds = excluded.min_seconds, unattributed = excluded.unattributed";
const REMOVE_SESSION: &str = "delete from session where meeting_id = $1 and id = $2";
const REMOVE_ITEM: &str = "delete from agenda_item where meeting_id = $1 and id = $2";

/// Writes what differs between two states of one programme. What is no longer in
/// progress is written first, because a session holds one such item at most.
pub async fn save(mut link: Link<'_>, before: &Programme, after: &Programme) -> Result<(), Broken> {
    let meeting = &after.meeting;
    if before.agenda != after.agenda {
        execute!(link.again(), SET_AGENDA, meeting.to_string(), after.agenda.word())?;
    }
    for session in &after.sessions {
        if before.session(&session.id) != Some(session) {
            put_session(link.again(), meeting, session).await?;
        }
    }
    for item in before.items.iter().filter(|item| after.item(&item.id).is_none()) {
        execute!(link.again(), REMOVE_ITEM, meeting.to_string(), item.id.to_string())?;
    }
    let changed = || after.items.iter().filter(|item| before.item(&item.id) != Some(item));
    for item in changed().filter(|item| item.state != ItemState::InProgress) {
        put_item(link.again(), meeting, item).await?;
    }
    for item in changed().filter(|item| item.state == ItemState::InProgress) {
        put_item(link.again(), meeting, item).await?;
    }
    speakers::save(link.again(), meeting, &before.lists, &after.lists).await?;
    groups::save(link.again(), meeting, &before.results, &after.results).await?;
    // Last: what stood in it may have moved out a line before.
    for session in before.sessions.iter().filter(|session| after.session(&session.id).is_none()) {
        execute!(link.again(), REMOVE_SESSION, meeting.to_string(), session.id.to_string())?;
    }
    Ok(())
}

async fn put_session(link: Link<'_>, meeting: &MeetingId, session: &Session) -> Result<(), Broken> {
    let title = text("session.title", &session.title)?;
    let languages = text("session.languages", &session.languages)?;
    execute!(
        link,
        PUT_SESSION,
        session.id.to_string(),
        meeting.to_string(),
        title.clone(),
        session.day.clone(),
        session.room.clone(),
        session.starts_at.micros(),
        session.ends_at.micros(),
        session.state.word(),
        session.visibility.word(),
        session.version,
        session.zone.clone(),
        languages.clone(),
        session.group_of.as_ref().map(ToString::to_string),
        session.rapporteur.as_ref().map(ToString::to_string)
    )?;
    Ok(())
}

async fn put_item(link: Link<'_>, meeting: &MeetingId, item: &Item) -> Result<(), Broken> {
    let title = text("agenda_item.title", &item.title)?;
    let intervals = text("agenda_item.intervals", &item.intervals)?;
    let details = text("agenda_item.details", &item.details)?;
    let unattributed = text("agenda_item.unattributed", &item.unattributed)?;
    execute!(
        link,
        PUT_ITEM,
        item.id.to_string(),
        meeting.to_string(),
        item.session.to_string(),
        item.parent.as_ref().map(ToString::to_string),
        item.position,
        item.number.clone(),
        title.clone(),
        item.kind.word(),
        item.visibility.word(),
        item.planned_start.map(Moment::micros),
        item.fixed_start,
        item.planned_seconds,
        item.state.word(),
        item.outcome.map(Outcome::word),
        item.remark.clone(),
        item.carried_from.as_ref().map(ToString::to_string),
        intervals.clone(),
        item.note.as_ref().map(ToString::to_string),
        details.clone(),
        item.min_seconds,
        unattributed.clone()
    )?;
    Ok(())
}
