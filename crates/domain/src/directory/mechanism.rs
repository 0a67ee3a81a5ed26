//! A mechanism of the directory: an inter-State consultation mechanism on
//! migration with its members, chair, secretariat, bodies and themes. What of
//! it nobody has verified is part of the record and shown with it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::words;

words! { Level { Regional = "regional", Interregional = "interregional", Global = "global" } }

words! { MechanismStatus { Active = "active", Emerging = "emerging", Dormant = "dormant" } }

words! {
    /// Where the public pages of the mechanisms place it; two are no regions.
    Region {
        Africa = "Africa",
        Americas = "Americas",
        AsiaPacific = "Asia and the Pacific",
        Eurasia = "Eurasia",
        MiddleEast = "Middle East",
        Interregional = "interregional",
        Global = "global",
    }
}

words! {
    ChairType {
        Rotating = "rotating",
        None = "none",
        CoChairs = "co-chairs",
        Permanent = "permanent",
        PermanentCoChairs = "permanent co-chairs",
        PermanentOrganization = "permanent organization",
        Organization = "organization",
    }
}

impl ChairType {
    pub const fn rotates(self) -> bool {
        matches!(self, Self::Rotating)
    }
}

words! {
    /// The kinds of bodies mechanisms have; what is none of them says so in words of its own.
    StructureType {
        Conference = "conference",
        Ministerial = "ministerial",
        SeniorOfficials = "senior_officials",
        ExpertGroup = "expert_group",
        SteeringCommittee = "steering_committee",
        WorkingGroup = "working_group",
        Other = "other",
    }
}

words! { MeetingLevel { Expert = "expert", SeniorOfficials = "senior officials", Ministerial = "ministerial" } }

words! {
    /// Where a record's facts come from.
    Provenance { StoredPages = "stored pages", Unverified = "general knowledge, unverified" }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    pub id: String,
    pub name: String,
    pub acronym: String,
    pub other_names: Vec<String>,
    pub level: Level,
    pub region: Region,
    pub sub_region: String,
    pub status: MechanismStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_confidence: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_note: Option<String>,
    /// The year.
    pub established: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub established_note: Option<String>,
    pub associated_organization: Option<String>,
    /// ISO 3166-1 alpha-3 codes, as all codes of States here.
    pub member_states: Vec<String>,
    /// As the sources count; may differ from the list.
    pub member_state_count: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_rule: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_note: Option<String>,
    pub member_territories: Vec<MemberTerritory>,
    pub member_organizations: Vec<String>,
    pub observer_states: Vec<String>,
    pub observer_organizations: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observer_note: Option<String>,
    pub chair: Chair,
    pub secretariat: Secretariat,
    pub iom_role: IomRole,
    pub structures: Vec<Structure>,
    pub meeting_levels: Vec<MeetingLevel>,
    pub meeting_frequency: Option<String>,
    /// Keys of themes.
    pub thematic_areas: Vec<String>,
    pub website: Option<String>,
    /// ISO 639: in which it works.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Since when somebody has their seat: by code or name; YYYY, YYYY-MM or YYYY-MM-DD.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub since: BTreeMap<String, String>,
    pub achievements: Vec<String>,
    pub source: Provenance,
    /// Names of fields of this record, some with a remark in brackets.
    pub unverified_fields: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified_fields_source: Option<String>,
    pub record_as_of: String,
    pub sources: Vec<Source>,
    /// Names of fields that its owners stated themselves; not part of the record.
    #[serde(skip)]
    pub stated: Vec<&'static str>,
}

impl Mechanism {
    /// Whether a field of the record is marked as verified by nobody.
    pub fn is_unverified(&self, field: &str) -> bool {
        if self.stated.contains(&field) {
            return false;
        }
        self.source == Provenance::Unverified
            || self.unverified_fields.iter().any(|marked| {
                marked.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '.']))
            })
    }

    /// States and territories with a seat, members first.
    pub fn seats(&self) -> impl Iterator<Item = &str> {
        let territories = self.member_territories.iter().map(|territory| territory.code.as_str());
        self.member_states.iter().map(String::as_str).chain(territories)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberTerritory {
    pub code: String,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chair {
    #[serde(rename = "type")]
    pub kind: ChairType,
    /// What the office is called there ("Presidency Pro Tempore").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Codes of States, or names of organisations and offices.
    pub holders: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_chair: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<String>,
    /// Year the holders are known for; none: the source is undated and must not be shown as current.
    pub as_of: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    pub history: Vec<ChairTerm>,
    pub note: String,
    pub source: Provenance,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChairTerm {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<Year>,
    /// Code of a State, or the name of an organisation.
    pub country: String,
}

/// A year, or a span of years as the source writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Year {
    Single(i16),
    Span(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secretariat {
    pub name: Option<String>,
    pub organizations: Vec<String>,
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IomRole {
    /// Roles separated by "; ", each a word of the data ("observer", "technical secretariat").
    pub category: String,
    pub note: String,
}

impl IomRole {
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.category.split(';').map(str::trim).filter(|role| !role.is_empty())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Structure {
    #[serde(rename = "type")]
    pub kind: StructureType,
    pub name: String,
    /// As the source writes it: codes of States, or words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub composition: Option<String>,
    /// What kind of body it is, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind_words: Option<String>,
    /// Under which key it is kept, if that is not made of its name: a body that is called otherwise keeps its board.
    #[serde(default, rename = "key", skip_serializing_if = "Option::is_none")]
    pub kept_key: Option<String>,
}

impl Structure {
    /// A key within its mechanism, by which its board, its posts, who sits in it and its space are its own: "steering-group".
    /// Never empty. Made of the letters of its name, unless it is kept under another.
    pub fn key(&self) -> String {
        self.kept_key.clone().filter(|key| super::bodies::is_key(key)).unwrap_or_else(|| self.key_of_name())
    }

    pub(super) fn key_of_name(&self) -> String {
        const SIGNS: usize = 48;
        let mut key = String::new();
        for sign in self.name.chars().take(SIGNS) {
            match sign {
                _ if sign.is_ascii_alphanumeric() => key.push(sign.to_ascii_lowercase()),
                _ if !key.is_empty() && !key.ends_with('-') => key.push('-'),
                _ => {}
            }
        }
        let key = key.trim_end_matches('-');
        if key.is_empty() { self.kind.word().replace('_', "-") } else { key.to_owned() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}
