//! Meetings one has a part in: what they are, their programme, their register of decisions, who is there.

use axum::extract::Path;
use entente_domain::{
    ids::MeetingId,
    meeting::{self as domain, AgendaStatus, ItemKind, ItemState, Outcome, SessionState, Visibility},
    number,
    people::PartyKind,
};
use entente_service::{
    meetings::{self, Opened},
    register,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    answer::Answer,
    call::{Asked, Call},
    directory::Paging,
    endpoint::Endpoint,
    problem::Problem,
    words::{self, Words, instant},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("meetings", sentence);
    vec![
        about(
            Endpoint::get("listMeetings", "/api/v1/meetings", Door::SignedIn, list),
            "Meetings the asker has a part in",
        )
        .asks::<Paging>()
        .lists::<Meeting>(),
        about(Endpoint::get("readMeeting", "/api/v1/meetings/{meeting}", Door::Meeting, one), "A meeting")
            .gives::<Meeting>(),
        about(
            Endpoint::get("readProgramme", "/api/v1/meetings/{meeting}/programme", Door::Meeting, programme),
            "Sessions and items, as the asker may see them",
        )
        .gives::<Programme>(),
        about(
            Endpoint::get("listParties", "/api/v1/meetings/{meeting}/parties", Door::Meeting, parties),
            "The parties to a meeting",
        )
        .asks::<Paging>()
        .lists::<Party>(),
        about(
            Endpoint::get("listDecisions", "/api/v1/meetings/{meeting}/register", Door::Meeting, decisions),
            "Decisions and actions, as the notes hold them",
        )
        .asks::<Paging>()
        .lists::<Decision>(),
    ]
}

/// A meeting.
#[derive(Serialize, ToSchema)]
struct Meeting {
    id: String,
    /// Whose own it is; none: a Global RCP Meeting.
    mechanism: Option<String>,
    title: Words,
    theme: Words,
    /// IANA zone of the venue.
    zone: String,
    /// `YYYY-MM-DD`, in that zone.
    starts_on: String,
    ends_on: String,
    city: String,
    /// ISO 3166-1 alpha-3.
    country: Option<String>,
    working_languages: Vec<String>,
    /// Invented for demonstration.
    fictional: bool,
    /// Its page.
    page: String,
}

fn show(call: &Call, meeting: &domain::Meeting) -> Meeting {
    Meeting {
        id: meeting.id.to_string(),
        mechanism: meeting.mechanism.as_ref().map(ToString::to_string),
        title: call.words(&meeting.title),
        theme: call.words(&meeting.theme),
        zone: meeting.zone.clone(),
        starts_on: meeting.starts_on.clone(),
        ends_on: meeting.ends_on.clone(),
        city: meeting.city.clone(),
        country: meeting.country.clone(),
        working_languages: meeting.about.working_languages.clone(),
        fictional: meeting.fictional,
        page: format!("{}/meetings/{}", call.app.settings.public_url, meeting.id),
    }
}

impl Call {
    /// The meeting of the path, as the asker sees it.
    pub async fn meeting(&self, id: &str) -> Result<Opened, Problem> {
        let id: MeetingId = self.id(id)?;
        meetings::open(&self.app.house, &self.actor, &id).await.map_err(|failure| self.failed(failure))
    }
}

async fn list(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let mine = meetings::mine(&call.app.house, &call.actor).await.map_err(|failure| call.failed(failure))?;
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(mine, paging, |one| one.meeting.id.to_string(), |one| show(&call, &one.meeting))
}

async fn one(call: Call, Path(id): Path<String>) -> Answer {
    let opened = call.meeting(&id).await?;
    call.one(&show(&call, &opened.meeting))
}

/// Sessions and items of a meeting.
#[derive(Serialize, ToSchema)]
struct Programme {
    /// The last event in it: grows with each.
    seq: i64,
    #[schema(schema_with = words::agenda_status)]
    agenda: AgendaStatus,
    sessions: Vec<Session>,
}

#[derive(Serialize, ToSchema)]
struct Session {
    id: String,
    title: Words,
    /// `YYYY-MM-DD`, in the meeting's zone.
    day: String,
    room: String,
    #[schema(format = DateTime)]
    starts_at: String,
    #[schema(format = DateTime)]
    ends_at: String,
    #[schema(schema_with = words::session_state)]
    state: SessionState,
    #[schema(schema_with = words::visibility)]
    visibility: Visibility,
    languages: Vec<String>,
    /// The item of the plenary for which this group meets.
    group_of: Option<String>,
    items: Vec<Item>,
}

#[derive(Serialize, ToSchema)]
struct Item {
    id: String,
    parent: Option<String>,
    number: Option<String>,
    title: Words,
    #[schema(schema_with = words::item_kind)]
    kind: ItemKind,
    #[schema(schema_with = words::item_state)]
    state: ItemState,
    #[schema(schema_with = words::visibility)]
    visibility: Visibility,
    #[schema(format = DateTime)]
    planned_start: Option<String>,
    planned_seconds: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = words::outcome)]
    outcome: Option<Outcome>,
    /// Of the outcome, or the reason of a suspension, deferral or withdrawal.
    remark: Option<String>,
    speakers: Vec<String>,
    documents: Vec<String>,
    themes: Vec<String>,
    /// There is a note to read.
    note: bool,
}

async fn programme(call: Call, Path(id): Path<String>) -> Answer {
    let opened = call.meeting(&id).await?;
    let programme = &opened.programme;
    let numbers = number::numbers(programme);
    let item = |item: &domain::Item| Item {
        id: item.id.to_string(),
        parent: item.parent.as_ref().map(ToString::to_string),
        number: numbers.get(&item.id).cloned(),
        title: call.words(&item.title),
        kind: item.kind,
        state: programme.shown_state(item),
        visibility: item.visibility,
        planned_start: item.planned_start.map(instant),
        planned_seconds: item.planned_seconds,
        outcome: item.outcome,
        remark: item.remark.clone(),
        speakers: item.details.speakers.clone(),
        documents: item.details.documents.clone(),
        themes: item.details.themes.clone(),
        note: item.note.is_some(),
    };
    let session = |session: &domain::Session| Session {
        id: session.id.to_string(),
        title: call.words(&session.title),
        day: session.day.clone(),
        room: session.room.clone(),
        starts_at: instant(session.starts_at),
        ends_at: instant(session.ends_at),
        state: session.state,
        visibility: session.visibility,
        languages: session.languages.clone(),
        group_of: session.group_of.as_ref().map(ToString::to_string),
        items: programme.items_of(&session.id).map(item).collect(),
    };
    call.one(&Programme {
        seq: programme.seq,
        agenda: programme.agenda,
        sessions: programme.sessions.iter().map(session).collect(),
    })
}

/// A party to a meeting.
#[derive(Serialize, ToSchema)]
struct Party {
    id: String,
    #[schema(schema_with = words::party_kind)]
    kind: PartyKind,
    mechanism: Option<String>,
    country: Option<String>,
    name: Words,
    short: String,
}

async fn parties(call: Call, Path(id): Path<String>, Asked(asked): Asked<Paging>) -> Answer {
    let id: MeetingId = call.id(&id)?;
    let all = meetings::people(&call.app.house, &call.actor, &id).await.map_err(|failure| call.failed(failure))?;
    let party = |party: entente_domain::people::Party| Party {
        id: party.id.to_string(),
        kind: party.kind,
        mechanism: party.mechanism.as_ref().map(ToString::to_string),
        country: party.country.clone(),
        name: call.words(&party.name),
        short: party.short,
    };
    let all: Vec<entente_domain::people::Party> = all.into_iter().map(|(one, _)| one).collect();
    call.cut(all, (asked.limit, asked.after.as_deref()), |one| one.id.to_string(), party)
}

/// Something decided, or undertaken, in a note.
#[derive(Serialize, ToSchema)]
struct Decision {
    id: String,
    #[schema(schema_with = words::register_kind)]
    kind: register::Kind,
    text: String,
    /// In the words of the note; empty: nobody is named.
    owner: String,
    /// `YYYY-MM-DD`
    due: Option<String>,
    done: bool,
    session: String,
    item: String,
    item_title: Words,
}

async fn decisions(call: Call, Path(id): Path<String>, Asked(asked): Asked<Paging>) -> Answer {
    let opened = call.meeting(&id).await?;
    let entries =
        register::of_meeting(&call.app.house, &call.app.live, &opened).await.map_err(|failure| call.failed(failure))?;
    let decision = |entry: register::Entry| Decision {
        kind: entry.kind,
        done: entry.done,
        session: entry.session.to_string(),
        item: entry.item.to_string(),
        item_title: call.words(&entry.title),
        id: entry.id,
        text: entry.words,
        owner: entry.owner,
        due: entry.due,
    };
    call.cut(entries, (asked.limit, asked.after.as_deref()), |entry| entry.id.clone(), decision)
}
