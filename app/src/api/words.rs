//! What answers have in common: words in a language, instants, and the domain's stable words as schemas, so that the
//! document lists what the domain knows.

use entente_domain::{
    clock::Moment,
    directory::{ChairType, Level, MechanismStatus, Provenance, Region, SeatKind, StateKind, StructureType},
    meeting::{AgendaStatus, ItemKind, ItemState, Outcome, SessionState, Visibility},
    minutes::MinutesState,
    people::PartyKind,
    search::Kind,
    text::Language,
};
use entente_drafting::model::{
    DocumentKind, DocumentState, Nature, ParaKind, ParaStatus, ProposalAction, ProposalState,
};
use entente_exchange::{
    commitments::{EntryKind, Kind as CommitmentKind, State as CommitmentState},
    commitments_due::Press,
    gatherings,
    impact::{Change, Matter},
    introductions::Standing,
    issues,
    notices::NoticeKind,
    post::{PostKind, Reach, Stage, State as PostState, Support},
    recommendation, steps, survey, tasks,
};
use entente_service::{
    library::{How, Origin},
    register,
    steps::Stage as MeetingStage,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{
        Array, Object, ObjectBuilder, Type,
        schema::{ArrayBuilder, SchemaType},
    },
};

/// Words in the language of the call, or in what there is.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct Words {
    /// ISO 639-1; empty where there are no words.
    pub language: String,
    pub text: String,
}

/// An instant as RFC 3339 has it, in UTC.
pub(super) fn instant(at: Moment) -> String {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.to_zoned_datetime(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// What an id looks like.
pub(super) fn id() -> Object {
    let text = ObjectBuilder::new().schema_type(SchemaType::Type(Type::String));
    text.pattern(Some("^[A-Za-z0-9_-]+$")).min_length(Some(1)).max_length(Some(64)).build()
}

/// The codes of the six languages.
pub(super) fn languages() -> impl Iterator<Item = &'static str> {
    Language::ALL.into_iter().map(Language::code)
}

pub(super) fn language() -> Object {
    of(languages())
}

fn of(words: impl Iterator<Item = &'static str>) -> Object {
    ObjectBuilder::new().schema_type(SchemaType::Type(Type::String)).enum_values(Some(words)).build()
}

macro_rules! schemas {
    ($($name:ident = $words:ty),+ $(,)?) => {$(
        pub(super) fn $name() -> Object {
            of(<$words>::ALL.iter().map(|one| one.word()))
        }
    )+};
}

schemas! {
    agenda_status = AgendaStatus,
    chair_type = ChairType,
    change = Change,
    commitment_kind = CommitmentKind,
    commitment_state = CommitmentState,
    document_kind = DocumentKind,
    document_state = DocumentState,
    entry_kind = EntryKind,
    event_kind = gatherings::Kind,
    event_state = gatherings::State,
    how = How,
    issue_reason = issues::Why,
    issue_state = issues::State,
    item_kind = ItemKind,
    item_state = ItemState,
    level = Level,
    matter = Matter,
    mechanism_status = MechanismStatus,
    meeting_level = steps::Level,
    meeting_stage = MeetingStage,
    minutes_state = MinutesState,
    nature = Nature,
    notice_kind = NoticeKind,
    origin = Origin,
    outcome = Outcome,
    para_kind = ParaKind,
    para_status = ParaStatus,
    party_kind = PartyKind,
    post_kind = PostKind,
    post_state = PostState,
    press = Press,
    proposal_action = ProposalAction,
    proposal_state = ProposalState,
    provenance = Provenance,
    question_kind = survey::Kind,
    reach = Reach,
    recommendation_state = recommendation::State,
    region = Region,
    register_kind = register::Kind,
    search_kind = Kind,
    seat = gatherings::Seat,
    seat_kind = SeatKind,
    session_state = SessionState,
    stage = Stage,
    standing = Standing,
    state_kind = StateKind,
    structure_type = StructureType,
    support = Support,
    survey_stage = survey::Stage,
    task_state = tasks::State,
    visibility = Visibility,
}

pub(super) fn supports() -> Array {
    ArrayBuilder::new().items(support()).build()
}

pub(super) fn all_languages() -> Array {
    ArrayBuilder::new().items(language()).build()
}
