//! A past Global RCP Meeting as public pages tell of it.

use serde::{Deserialize, Serialize};

use super::mechanism::{Provenance, Source};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlobalMeeting {
    pub number: u16,
    pub label: String,
    pub short: String,
    pub year: i16,
    /// `YYYY-MM-DD`.
    pub start_date: String,
    pub end_date: String,
    pub place: GlobalPlace,
    pub format: String,
    pub host: Vec<String>,
    pub chair: Option<String>,
    pub theme: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme_note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preparation: Option<String>,
    pub participants: Attendance,
    pub sessions: Vec<GlobalSession>,
    /// How much of the programme is known, in words.
    pub sessions_known: String,
    pub outcome_document: OutcomeDocument,
    pub outcomes: Vec<String>,
    pub sources: Vec<Source>,
    pub source: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlobalPlace {
    pub city: String,
    /// ISO 3166-1 alpha-3; none: online.
    pub country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Attendance {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processes: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaking_processes: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegations: Option<u16>,
    /// Keys of mechanisms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlobalSession {
    pub day: u8,
    pub title: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Local time of day, `HH:MM`, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    pub source: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeDocument {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
}

/// An event beside the series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelatedEvent {
    pub id: String,
    pub title: String,
    /// A day, a year, or two days with a slash between.
    pub date: String,
    pub place: String,
    #[serde(default)]
    pub participants: Attendance,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format_note: Option<String>,
    pub source: Provenance,
    pub sources: Vec<Source>,
}
