//! The public directory: mechanisms, themes, States, past global meetings.

use std::sync::Arc;

use axum::extract::Path;
use entente_domain::directory::{
    self as domain, ChairType, Directory, Level, MechanismStatus, Provenance, Region, SeatKind, StateKind,
    StructureType, Wish,
};
use entente_service::directory;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    answer::Answer,
    call::{Asked, Call},
    endpoint::Endpoint,
    problem::Problem,
    words::{self, Words},
};
use crate::routes::Door;

pub(super) fn endpoints() -> Vec<Endpoint> {
    let about = |endpoint: Endpoint, sentence| endpoint.about("directory", sentence);
    vec![
        about(Endpoint::get("listMechanisms", "/api/v1/mechanisms", Door::Open, mechanisms), "Mechanisms")
            .asks::<Mechanisms>()
            .lists::<Mechanism>(),
        about(Endpoint::get("readMechanism", "/api/v1/mechanisms/{id}", Door::Open, mechanism), "A mechanism")
            .gives::<Mechanism>(),
        about(Endpoint::get("listThemes", "/api/v1/themes", Door::Open, themes), "Themes")
            .asks::<Paging>()
            .lists::<Theme>(),
        about(
            Endpoint::get("listStates", "/api/v1/states", Door::Open, states),
            "States and territories with their seats",
        )
        .asks::<Paging>()
        .lists::<State>(),
        about(Endpoint::get("readState", "/api/v1/states/{code}", Door::Open, state), "A State or territory")
            .gives::<State>(),
        about(
            Endpoint::get("listGlobalMeetings", "/api/v1/global-meetings", Door::Open, meetings),
            "Past global meetings",
        )
        .asks::<Paging>()
        .lists::<GlobalMeeting>(),
        about(
            Endpoint::get("readGlobalMeeting", "/api/v1/global-meetings/{number}", Door::Open, meeting),
            "A past global meeting",
        )
        .gives::<GlobalMeeting>(),
    ]
}

impl Call {
    /// The directory as it is now.
    pub async fn directory(&self) -> Result<Arc<Directory>, Problem> {
        directory::read(&self.app.house, &self.app.catalogue, &self.actor).await.map_err(|failure| self.failed(failure))
    }
}

/// Where in a list.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct Paging {
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u16>,
    /// Behind which: `next` of the page before.
    pub after: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
struct Mechanisms {
    /// Words in names, members and themes.
    q: Option<String>,
    #[param(schema_with = words::region)]
    region: Option<Region>,
    #[param(schema_with = words::level)]
    level: Option<Level>,
    #[param(schema_with = words::mechanism_status)]
    status: Option<MechanismStatus>,
    /// Key of a theme.
    theme: Option<String>,
    /// Code of a member State.
    state: Option<String>,
    /// How many.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u16>,
    /// Behind which: `next` of the page before.
    after: Option<String>,
}

/// A consultative process or forum, or an association or organisation that holds one.
#[derive(Serialize, ToSchema)]
pub(super) struct Mechanism {
    id: String,
    name: String,
    acronym: String,
    other_names: Vec<String>,
    #[schema(schema_with = words::level)]
    level: Level,
    #[schema(schema_with = words::region)]
    region: Region,
    sub_region: String,
    #[schema(schema_with = words::mechanism_status)]
    status: MechanismStatus,
    /// The year.
    established: Option<i16>,
    /// ISO 3166-1 alpha-3.
    member_states: Vec<String>,
    member_territories: Vec<String>,
    member_organizations: Vec<String>,
    observer_states: Vec<String>,
    observer_organizations: Vec<String>,
    chair: Chair,
    secretariat: Option<String>,
    secretariat_organizations: Vec<String>,
    bodies: Vec<Body>,
    meeting_frequency: Option<String>,
    /// Keys of themes.
    themes: Vec<String>,
    website: Option<String>,
    achievements: Vec<String>,
    #[schema(schema_with = words::provenance)]
    source: Provenance,
    /// Fields of the record that nobody has verified.
    unverified: Vec<String>,
    as_of: String,
    sources: Vec<String>,
    /// Its page.
    page: String,
}

#[derive(Serialize, ToSchema)]
struct Chair {
    #[schema(schema_with = words::chair_type)]
    kind: ChairType,
    /// Codes of States, or names of organisations.
    holders: Vec<String>,
    co_chair: Vec<String>,
    next: Vec<String>,
    /// The year for which the holders are known.
    as_of: Option<i16>,
}

#[derive(Serialize, ToSchema)]
struct Body {
    /// Within the mechanism.
    key: String,
    #[schema(schema_with = words::structure_type)]
    kind: StructureType,
    /// What kind of body, in its own words, where it is another one.
    kind_words: Option<String>,
    name: String,
}

fn show_mechanism(call: &Call, one: &domain::Mechanism) -> Mechanism {
    Mechanism {
        id: one.id.clone(),
        name: one.name.clone(),
        acronym: one.acronym.clone(),
        other_names: one.other_names.clone(),
        level: one.level,
        region: one.region,
        sub_region: one.sub_region.clone(),
        status: one.status,
        established: one.established,
        member_states: one.member_states.clone(),
        member_territories: one.member_territories.iter().map(|territory| territory.code.clone()).collect(),
        member_organizations: one.member_organizations.clone(),
        observer_states: one.observer_states.clone(),
        observer_organizations: one.observer_organizations.clone(),
        chair: Chair {
            kind: one.chair.kind,
            holders: one.chair.holders.clone(),
            co_chair: one.chair.co_chair.clone(),
            next: one.chair.next.clone(),
            as_of: one.chair.as_of,
        },
        secretariat: one.secretariat.name.clone(),
        secretariat_organizations: one.secretariat.organizations.clone(),
        bodies: one
            .structures
            .iter()
            .map(|body| Body {
                key: body.key(),
                kind: body.kind,
                kind_words: body.kind_words.clone(),
                name: body.name.clone(),
            })
            .collect(),
        meeting_frequency: one.meeting_frequency.clone(),
        themes: one.thematic_areas.clone(),
        website: one.website.clone(),
        achievements: one.achievements.clone(),
        source: one.source,
        unverified: one.unverified_fields.clone(),
        as_of: one.record_as_of.clone(),
        sources: one.sources.iter().map(|source| source.url.clone()).collect(),
        page: format!("{}/mechanisms/{}", call.app.settings.public_url, one.id),
    }
}

async fn mechanisms(call: Call, Asked(asked): Asked<Mechanisms>) -> Answer {
    let directory = call.directory().await?;
    let wish = Wish {
        words: asked.q.unwrap_or_default(),
        region: asked.region,
        level: asked.level,
        status: asked.status,
        theme: asked.theme,
        state: asked.state,
    };
    let found = directory.fitting(&wish, call.language.code());
    call.cut(found, (asked.limit, asked.after.as_deref()), |one| one.id.clone(), |one| show_mechanism(&call, one))
}

async fn mechanism(call: Call, Path(id): Path<String>) -> Answer {
    let directory = call.directory().await?;
    let one = directory.mechanism(&id).ok_or_else(|| call.absent())?;
    call.one(&show_mechanism(&call, one))
}

/// What mechanisms work on.
#[derive(Serialize, ToSchema)]
struct Theme {
    id: String,
    name: Words,
    /// Objectives of the Global Compact, 1 to 23.
    gcm_objectives: Vec<u16>,
    sdg_targets: Vec<String>,
}

async fn themes(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let directory = call.directory().await?;
    let all: Vec<&domain::Theme> = directory.themes.iter().collect();
    call.cut(
        all,
        (asked.limit, asked.after.as_deref()),
        |one| one.id.clone(),
        |one| Theme {
            id: one.id.clone(),
            name: call.words(&one.labels),
            gcm_objectives: one.gcm_objectives.iter().map(|number| u16::from(*number)).collect(),
            sdg_targets: one.sdg_targets.clone(),
        },
    )
}

/// A State or territory. Expresses no view on anyone's status.
#[derive(Serialize, ToSchema)]
struct State {
    /// ISO 3166-1 alpha-3.
    code: String,
    alpha2: String,
    /// UN M49, three digits.
    m49: String,
    #[schema(schema_with = words::state_kind)]
    kind: StateKind,
    region: String,
    sub_region: String,
    name: Words,
    seats: Vec<Seat>,
}

/// How it sits in a mechanism.
#[derive(Serialize, ToSchema)]
struct Seat {
    mechanism: String,
    #[schema(schema_with = words::seat_kind)]
    kind: SeatKind,
}

fn show_state(call: &Call, directory: &Directory, one: &domain::State) -> State {
    let seats = directory.seats_of(&one.code);
    State {
        code: one.code.clone(),
        alpha2: one.alpha2.clone(),
        m49: one.m49.clone(),
        kind: one.kind,
        region: one.region.clone(),
        sub_region: one.sub_region.clone(),
        name: call.words(&one.names),
        seats: seats.into_iter().map(|(mechanism, kind)| Seat { mechanism: mechanism.id.clone(), kind }).collect(),
    }
}

async fn states(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let directory = call.directory().await?;
    let all: Vec<&domain::State> = directory.states.iter().collect();
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |one| one.code.clone(), |one| show_state(&call, &directory, one))
}

async fn state(call: Call, Path(code): Path<String>) -> Answer {
    let directory = call.directory().await?;
    let one = directory.state(&code).ok_or_else(|| call.absent())?;
    call.one(&show_state(&call, &directory, one))
}

/// A Global RCP Meeting that was held.
#[derive(Serialize, ToSchema)]
struct GlobalMeeting {
    number: u16,
    label: String,
    year: i16,
    #[schema(format = Date)]
    start_date: String,
    #[schema(format = Date)]
    end_date: String,
    city: String,
    /// ISO 3166-1 alpha-3; none: online.
    country: Option<String>,
    format: String,
    host: Vec<String>,
    chair: Option<String>,
    theme: String,
    /// How many processes and people took part, where that is known, and which mechanisms.
    processes: Option<u16>,
    people: Option<u16>,
    mechanisms: Vec<String>,
    outcome_document: String,
    outcomes: Vec<String>,
    #[schema(schema_with = words::provenance)]
    source: Provenance,
    sources: Vec<String>,
    /// Its page.
    page: String,
}

fn show_meeting(call: &Call, one: &domain::GlobalMeeting) -> GlobalMeeting {
    GlobalMeeting {
        number: one.number,
        label: one.label.clone(),
        year: one.year,
        start_date: one.start_date.clone(),
        end_date: one.end_date.clone(),
        city: one.place.city.clone(),
        country: one.place.country.clone(),
        format: one.format.clone(),
        host: one.host.clone(),
        chair: one.chair.clone(),
        theme: one.theme.clone(),
        processes: one.participants.processes,
        people: one.participants.people,
        mechanisms: one.participants.list.clone(),
        outcome_document: one.outcome_document.name.clone(),
        outcomes: one.outcomes.clone(),
        source: one.source,
        sources: one.sources.iter().map(|source| source.url.clone()).collect(),
        page: format!("{}/global-meetings/{}", call.app.settings.public_url, one.number),
    }
}

async fn meetings(call: Call, Asked(asked): Asked<Paging>) -> Answer {
    let directory = call.directory().await?;
    let all: Vec<&domain::GlobalMeeting> = directory.meetings.iter().collect();
    let paging = (asked.limit, asked.after.as_deref());
    call.cut(all, paging, |one| one.number.to_string(), |one| show_meeting(&call, one))
}

async fn meeting(call: Call, Path(number): Path<String>) -> Answer {
    let directory = call.directory().await?;
    let one = directory.meetings.iter().find(|one| one.number.to_string() == number).ok_or_else(|| call.absent())?;
    call.one(&show_meeting(&call, one))
}
