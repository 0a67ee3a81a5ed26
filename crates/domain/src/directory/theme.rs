//! Themes of migration policy, and what they serve: objectives of the Global
//! Compact, targets of the Sustainable Development Goals.

use serde::{Deserialize, Serialize};

use crate::text::Multilingual;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub id: String,
    pub named_in_seed: bool,
    pub labels: Multilingual,
    pub description: String,
    /// Numbers 1 to 23.
    pub gcm_objectives: Vec<u8>,
    pub sdg_targets: Vec<String>,
    /// Mechanisms that work on it: the reverse of their `thematic_areas`, which count.
    pub mechanisms: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    pub number: u8,
    pub tag: String,
    pub short_title: String,
    pub themes: Vec<String>,
}

/// The part of the file about the Global Compact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Compact {
    pub instrument: String,
    pub objectives_source: String,
    pub objectives: Vec<Objective>,
    pub guiding_principles: Vec<String>,
    pub guiding_principles_source: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdgTarget {
    pub target: String,
    pub goal: u8,
    pub relation: String,
    pub short_title: String,
    pub themes: Vec<String>,
    pub source: String,
}

/// Another text the themes rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherReference {
    pub id: String,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Paragraphs about RCPs: numbers, or texts such as "23 (b)".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rcp_paragraphs: Vec<Paragraph>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Paragraph {
    Number(u16),
    Text(String),
}
